//! Playing a script to its end, with a sign of life on long runs, and finding the position that was asked for.

use std::io::{IsTerminal, Write, stderr};
use std::rc::Rc;
use std::time::{Duration, Instant};

use groupscope_core::scenario::compile::{Program, compile};
use groupscope_core::timeline::Timeline;

use crate::args::{At, Which};
use crate::input::Script;
use crate::problem::Problem;

/// Steps between two looks at the clock.
const SLICE: u32 = 20_000;
/// A run that takes longer than this shows how far it is.
const QUIET: Duration = Duration::from_secs(1);
/// Time between two signs of life.
const BETWEEN: Duration = Duration::from_millis(200);

/// A run with the script that it comes from.
pub(crate) struct Played {
    /// The script.
    pub(crate) script: Script,
    /// Which of its variants.
    pub(crate) variant: Option<u16>,
    /// The run, to its end.
    pub(crate) timeline: Timeline,
    /// The position that was asked for, or the last.
    pub(crate) position: u32,
}

impl Played {
    /// Reads and plays what the command line asks for.
    pub(crate) fn of(which: &Which) -> Result<Played, Problem> {
        let script = Script::read(&which.file, which.changes.seed)?;
        let variant = script.variant(which.changes.variant.as_deref())?;
        let timeline = play(Rc::new(compile(&script.scenario, variant)), &script.name);
        let position = position(&timeline, which.at)?;
        Ok(Played { script, variant, timeline, position })
    }
}

/// Plays to the end.
pub(crate) fn play(program: Rc<Program>, name: &str) -> Timeline {
    let mut timeline = Timeline::new(program);
    let mut progress = Progress::new(name);
    while timeline.extend(SLICE) {
        progress.show(|| {
            let last = timeline.trace().iter().next_back().map_or(0, |(_, event)| event.time().as_us() / 1_000);
            format!("{} steps, {last} ms of simulated time", timeline.last())
        });
    }
    timeline
}

fn position(timeline: &Timeline, at: Option<At>) -> Result<u32, Problem> {
    let events = timeline.trace().len();
    match at {
        None => Ok(timeline.last()),
        Some(At::Time(time)) => Ok(timeline.position_at(time)),
        Some(At::Event(number)) if (number as usize) < events => {
            Ok(timeline.position_of(groupscope_core::trace::EventId(number)))
        }
        Some(At::Event(number)) => {
            let last = events.saturating_sub(1);
            Err(Problem::new(format!("the run has no event {number}")).help(format!(
                "its events have the numbers 0 to {last}; `groupscope run --fine --numbers` shows them, and a time needs its unit: {number}ms"
            )))
        }
    }
}

/// A row on the terminal that says how far a long run is.
pub(crate) struct Progress<'a> {
    name: &'a str,
    started: Instant,
    shown: Option<Instant>,
    wanted: bool,
}

impl<'a> Progress<'a> {
    /// Of playing that script.
    pub(crate) fn new(name: &'a str) -> Progress<'a> {
        Progress { name, started: Instant::now(), shown: None, wanted: stderr().is_terminal() }
    }

    /// Says how far it is, if it is time to.
    pub(crate) fn show(&mut self, how_far: impl FnOnce() -> String) {
        let due = self.shown.map_or(self.started + QUIET, |shown| shown + BETWEEN);
        if !self.wanted || Instant::now() < due {
            return;
        }
        let _ = write!(stderr(), "\r\x1b[Kplaying {}: {}", self.name, how_far());
        self.shown = Some(Instant::now());
    }
}

impl Drop for Progress<'_> {
    fn drop(&mut self) {
        if self.shown.is_some() {
            let _ = write!(stderr(), "\r\x1b[K");
        }
    }
}
