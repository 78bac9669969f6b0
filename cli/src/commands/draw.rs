//! `groupscope draw`: a run as a picture, the space–time diagram or the stage.

use std::io::Write;
use std::process::ExitCode;

use groupscope_core::scene::Scene;
use groupscope_core::scene::diagram::{Viewport, diagram};
use groupscope_core::scene::stage::{Layout, stage};
use groupscope_core::scene::state::Snapshots;
use groupscope_core::scene::svg::svg;
use groupscope_core::trace::words::Names;
use groupscope_core::trace::{Event, EventId};

use crate::args::{At, Draw, Size};
use crate::output;
use crate::play::Played;
use crate::problem::Problem;

/// The size of a stage, unless one is asked for.
const STAGE: Size = Size { width: 720, height: 540 };
/// The width of a diagram, unless a size is asked for.
const DIAGRAM_WIDTH: u16 = 1200;

/// Draws the run at the position that was asked for.
pub(crate) fn draw(arguments: &Draw) -> Result<ExitCode, Problem> {
    let played = Played::of(&arguments.which)?;
    let picture = svg(&if arguments.stage { stage_of(&played, arguments) } else { diagram_of(&played, arguments) });
    match arguments.output.as_deref() {
        None | Some("-") => {
            let mut out = output::for_programs();
            out.write_all(picture.as_bytes())?;
            out.flush()?;
        }
        Some(path) => output::to_file(path, &picture)?,
    }
    Ok(ExitCode::SUCCESS)
}

fn diagram_of(played: &Played, arguments: &Draw) -> Scene {
    let (timeline, trace) = (&played.timeline, played.timeline.trace());
    let rows = timeline.program().processes.len().min(64) as u16;
    let size = arguments.size.unwrap_or(Size { width: DIAGRAM_WIDTH, height: 120 + 70 * rows });
    let viewport = Viewport {
        fold_heartbeats: !arguments.fine,
        show_future: arguments.future,
        ..Viewport::fit(trace, f32::from(size.width), f32::from(size.height))
    };
    let (names, snapshots) = (Names(timeline.program()), Snapshots::of(timeline.program(), trace));
    diagram(names, trace, &snapshots, timeline.events_at(played.position), now_us(played, arguments), &viewport, None)
}

fn stage_of(played: &Played, arguments: &Draw) -> Scene {
    let (timeline, trace) = (&played.timeline, played.timeline.trace());
    let Size { width, height } = arguments.size.unwrap_or(STAGE);
    let snapshot = Snapshots::of(timeline.program(), trace).at(trace, timeline.events_at(played.position));
    let layout = Layout { show_heartbeats: arguments.fine, ..Layout::default() };
    let size = (f32::from(width), f32::from(height));
    stage(Names(timeline.program()), trace, &snapshot, now_us(played, arguments), &layout, size, None)
}

/// The moment of the picture: the time that was asked for, as far as the run goes, or that of the last event shown.
fn now_us(played: &Played, arguments: &Draw) -> u64 {
    let trace = played.timeline.trace();
    let time_of = |event: Option<(_, &Event)>| event.map_or(0, |(_, event)| event.time().as_us());
    let last = time_of(trace.iter().next_back());
    match arguments.which.at {
        Some(At::Time(time)) => time.as_us().min(last),
        _ => {
            let end = played.timeline.events_at(played.position);
            time_of(trace.range(EventId(end.0.saturating_sub(1)), end).last())
        }
    }
}
