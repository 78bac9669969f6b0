//! `groupscope trace`: every event of a run, for other programs.

use std::io::Write;
use std::process::ExitCode;

use groupscope_core::trace::EventId;
use groupscope_core::trace::export::{self, Source};
use groupscope_core::trace::words::Names;

use crate::args::Trace;
use crate::output;
use crate::play::Played;
use crate::problem::Problem;

/// Writes the run, a JSON object a line.
pub(crate) fn trace(arguments: &Trace) -> Result<ExitCode, Problem> {
    let played = Played::of(&arguments.which)?;
    let (timeline, trace) = (&played.timeline, played.timeline.trace());
    let names = Names(timeline.program());
    let source = Source { script: &played.script.text, variant: played.script.variant_name(played.variant) };
    let mut out = output::for_programs();
    writeln!(out, "{}", export::header(names, source))?;
    for (id, _) in trace.range(EventId(0), timeline.events_at(played.position)) {
        writeln!(out, "{}", export::line(names, trace, id))?;
        if out.is_closed() {
            break;
        }
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}
