//! What the guarantees are at every event: the page's view of the checks.

use groupscope_core::registry::{GUARANTEES, GuaranteeId};
use groupscope_core::scenario::compile::Program;
use groupscope_core::trace::{EventId, Trace};

/// What became of the guarantees in a run.
#[derive(Debug, Default)]
pub struct Verdicts;

/// A guarantee's state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Its premise was never met.
    NotTested,
    /// It holds so far; how often its premise was met.
    Holds(u32),
    /// It has fallen.
    Violated {
        /// Where.
        event: EventId,
        /// What broke, in a sentence.
        sentence: String,
        /// What proves it.
        evidence: Vec<EventId>,
    },
}

impl Verdicts {
    /// Checks a run.
    pub fn of(_: &Program, _: &Trace) -> Verdicts {
        Verdicts
    }

    /// Every guarantee with its state before the event `until` happens.
    pub fn at(&self, _until: EventId) -> Vec<(GuaranteeId, Verdict)> {
        GUARANTEES.iter().map(|row| (row.id, Verdict::NotTested)).collect()
    }

    /// The events at which guarantees fall, in order.
    pub fn falls(&self) -> impl Iterator<Item = EventId> {
        std::iter::empty()
    }
}
