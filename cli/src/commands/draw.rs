//! `groupscope draw`: a run as a picture, the space–time diagram, the stage, or the dependency graph of a group.

use std::io::Write;
use std::process::ExitCode;

use groupscope_core::ids::GroupId;
use groupscope_core::scene::Scene;
use groupscope_core::scene::dependencies::{Dependencies, groups};
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
/// The width of a graph, unless one is asked for or it takes more; and by how much it is higher than it must be.
const GRAPH_WIDTH: f32 = 720.0;
const GRAPH_AIR: f32 = 1.4;

/// Draws the run at the position that was asked for.
pub(crate) fn draw(arguments: &Draw) -> Result<ExitCode, Problem> {
    let played = Played::of(&arguments.which)?;
    let scene = match arguments {
        Draw { stage: true, .. } => stage_of(&played, arguments),
        Draw { graph: true, .. } => graph_of(&played, arguments)?,
        _ => diagram_of(&played, arguments),
    };
    let picture = svg(&scene);
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

fn graph_of(played: &Played, arguments: &Draw) -> Result<Scene, Problem> {
    let (timeline, names) = (&played.timeline, Names(played.timeline.program()));
    let group = group_with_graph(played, arguments.group.as_deref())?;
    let graph = Dependencies::of(timeline.trace(), group, timeline.events_at(played.position)).unwrap_or_default();
    let least = graph.least_size(names);
    let (width, height) = match arguments.size {
        Some(Size { width, height }) => (f32::from(width), f32::from(height)),
        None => (GRAPH_WIDTH, least.1 * GRAPH_AIR),
    };
    Ok(graph.scene(names, (width.max(least.0), height.max(least.1)), None))
}

/// The group of that name, if it has a graph; without a name the only one that has.
fn group_with_graph(played: &Played, name: Option<&str>) -> Result<GroupId, Problem> {
    let program = played.timeline.program();
    let all: Vec<GroupId> = groups(&program.setup).collect();
    let called: Vec<&str> = all.iter().map(|&group| Names(program).group(group)).collect();
    let script = &played.script.name;
    let found = match name {
        None if all.len() > 1 => {
            return Err(Problem::new(format!("{script} has several groups with a dependency graph"))
                .help(format!("say which: --group {}", called.join(", or --group "))));
        }
        None => all.first(),
        Some(name) => called.iter().position(|it| *it == name).map(|at| &all[at]),
    };
    found.copied().ok_or_else(|| match name.filter(|_| !all.is_empty()) {
        Some(name) => Problem::new(format!("{script} has no group \"{name}\" with a dependency graph"))
            .help(format!("there is one of {}", called.join(", of "))),
        None => {
            Problem::new(format!("{script} has no group with a dependency graph, as none goes back to recovery lines"))
                .help("such a group is declared so: group s = p q with recovery independent")
        }
    })
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
