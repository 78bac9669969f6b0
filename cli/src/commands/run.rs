//! `groupscope run`: a run in words, and which guarantees hold.

use std::io::{self, Write};
use std::process::ExitCode;

use groupscope_core::check::Checks;
use groupscope_core::sim::Stop;
use groupscope_core::timeline::Timeline;
use groupscope_core::trace::story::{self, Interest};
use groupscope_core::trace::words::Names;
use groupscope_core::trace::{EventId, Trace};
use groupscope_core::verify::summary;

use crate::args::Run;
use crate::output::{self, BAD, GOOD, ODD};
use crate::play::Played;
use crate::problem::Problem;

/// Tells the run.
pub(crate) fn run(arguments: &Run) -> Result<ExitCode, Problem> {
    let Played { timeline, position, .. } = Played::of(&arguments.which)?;
    let (names, end) = (Names(timeline.program()), timeline.events_at(position));
    let mut out = output::for_people();
    for id in told(timeline.trace(), end, arguments.fine) {
        let line = story::line(names, timeline.trace(), id);
        let outside = timeline.trace().get(id).is_some_and(|event| story::from_outside(&event.kind));
        if arguments.numbers {
            write!(out, "{:>7} ", id.0)?;
        }
        match outside {
            true => writeln!(out, "{BAD}{line}{BAD:#}")?,
            false => writeln!(out, "{line}")?,
        }
        if out.is_closed() {
            return Ok(ExitCode::SUCCESS);
        }
    }
    writeln!(out)?;
    ending(&mut out, &timeline, position)?;
    for line in summary(names, &Checks::of(timeline.trace()), end) {
        let style = match line.split(' ').next() {
            Some("holds") => GOOD,
            Some("warning") => ODD,
            _ => BAD,
        };
        let (word, rest) = line.split_at(line.find(' ').unwrap_or(line.len()));
        writeln!(out, "{style}{word}{style:#}{rest}")?;
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

/// The events that are told, up to before `end`.
fn told(trace: &Trace, end: EventId, fine: bool) -> impl Iterator<Item = EventId> {
    let least = if fine { Interest::Fine } else { Interest::Story };
    let events = trace.range(EventId(0), end);
    events.filter(move |(_, event)| story::interest(trace, event) >= least).map(|(id, _)| id)
}

/// How the run has ended, or how far it has been told.
fn ending(out: &mut impl Write, timeline: &Timeline, position: u32) -> io::Result<()> {
    let events = timeline.events_at(position).index();
    let all = timeline.trace().len();
    if events < all {
        return writeln!(out, "so far    {events} of {all} events");
    }
    match timeline.stopped() {
        Some(Stop::NotAtRest) => {
            writeln!(out, "{BAD}no rest{BAD:#}   within 10 s, after {events} events: somebody waits for ever")
        }
        Some(Stop::TooManySteps) => writeln!(out, "{BAD}too long{BAD:#}  after {} steps: the bound", timeline.last()),
        Some(Stop::PartsMissing) => writeln!(out, "{BAD}not played{BAD:#}  the engine lacks parts that it needs"),
        Some(Stop::Rest) => writeln!(out, "at rest   after {events} events"),
        Some(Stop::Time) | None => writeln!(out, "ends      after {events} events: its time is up"),
    }
}
