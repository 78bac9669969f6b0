//! Work to be measured, without a clock: the same natively and in the browser.

use std::rc::Rc;

use crate::check::Checks;
use crate::scenario::compile::Program;
use crate::sim::World;
use crate::timeline::Timeline;
use crate::trace::{Kind, NoTrace, Trace};

/// What is done besides playing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Nothing: as a search plays.
    TraceOff,
    /// Every event is kept.
    TraceOn,
    /// Every event is kept and all guarantees are checked.
    Checked,
}

/// What was done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Work {
    /// Steps of the run.
    pub steps: u32,
    /// Events of the run.
    pub events: u32,
    /// Messages handed to applications; known only with a trace.
    pub deliveries: u32,
    /// Memory that the trace takes, in bytes, with its indexes.
    pub trace_bytes: usize,
}

/// Plays a program to its end.
pub fn play(program: &Rc<Program>, mode: Mode) -> Work {
    let mut world = World::new(program.clone());
    if mode == Mode::TraceOff {
        while world.step(&mut NoTrace) {}
        return Work { steps: world.steps(), events: world.events(), ..Work::default() };
    }
    let mut trace = Trace::default();
    while world.step(&mut trace) {}
    if mode == Mode::Checked {
        std::hint::black_box(Checks::of(&trace));
    }
    let deliveries = trace.iter().filter(|(_, event)| matches!(event.kind, Kind::Delivered { .. })).count() as u32;
    Work { steps: world.steps(), events: world.events(), deliveries, trace_bytes: trace.bytes() }
}

/// The positions to which seeks are measured: `count` of them, all over the run, near and far from one another.
pub fn seek_positions(timeline: &Timeline, count: u32) -> impl Iterator<Item = u32> {
    let last = u64::from(timeline.last()).max(1);
    // Steps of a number that has no factor in common with most lengths visit everything without a pattern.
    (0..u64::from(count)).map(move |nth| ((nth * 7_919 + 13) * 104_729 % last) as u32)
}
