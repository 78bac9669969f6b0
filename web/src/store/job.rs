//! A run that is being recorded: a slice at a time, so that the page never freezes, and so that it can be stopped.

use std::cell::RefCell;
use std::rc::Rc;

use groupscope_core::scenario::ast::Scenario;
use groupscope_core::scenario::compile::compile_for;
use groupscope_core::time::Time;
use groupscope_core::timeline::Timeline;
use groupscope_core::trace::EventId;

use super::{Landing, Run, Source};
use crate::later;

/// A run that is being recorded.
#[derive(Debug)]
pub struct Job {
    source: Source,
    scenario: Rc<Scenario>,
    landing: Landing,
    begins: bool,
    timeline: RefCell<Timeline>,
}

impl Job {
    /// Steps that are taken at once: so few that nobody notices, so many that most runs need no more.
    pub const AT_ONCE: u32 = 5_000;
    /// Steps between two looks at the clock.
    pub const SLICE: u32 = 500;
    /// Events of a run that the page keeps at most; beyond, it stops by itself.
    const EVENTS_MAX: usize = 2_000_000;

    /// A run of which nothing is recorded yet; whether another document begins with it.
    pub fn new(source: Source, scenario: Rc<Scenario>, landing: Landing, begins: bool) -> Job {
        let timeline = Timeline::new(Rc::new(compile_for(&scenario, source.variant, later::parts())));
        Job { source, scenario, landing, begins, timeline: RefCell::new(timeline) }
    }

    /// Records so many further steps. True if the run has come to its end.
    pub fn advance(&self, steps: u32) -> bool {
        let mut timeline = self.timeline.borrow_mut();
        !timeline.extend(steps) || timeline.trace().len() > Job::EVENTS_MAX
    }

    /// How far it has come: simulated time and events.
    pub fn progress(&self) -> (Time, usize) {
        let timeline = self.timeline.borrow();
        let trace = timeline.trace();
        let last = trace.len().checked_sub(1).and_then(|last| trace.get(EventId(last as u32)));
        (last.map_or(Time::ZERO, |event| event.time()), trace.len())
    }

    /// What is recorded.
    pub(super) fn take(&self) -> Run {
        let empty = Timeline::new(self.timeline.borrow().program().clone());
        Run::new(self.timeline.replace(empty))
    }

    pub(super) fn source(&self) -> &Source {
        &self.source
    }

    pub(super) fn scenario(&self) -> &Rc<Scenario> {
        &self.scenario
    }

    pub(super) fn begins(&self) -> bool {
        self.begins
    }

    pub(super) fn landing(&self) -> Landing {
        self.landing
    }
}

impl Run {
    /// Plays a script to its end, whatever it takes.
    pub fn record(scenario: &Scenario, variant: Option<u16>) -> Run {
        Run::new(Timeline::complete(Rc::new(compile_for(scenario, variant, later::parts()))))
    }
}
