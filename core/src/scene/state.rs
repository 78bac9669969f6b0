//! What a reader sees at a position of a run, folded from the trace.

use crate::scenario::compile::Program;
use crate::trace::{EventId, Trace};

/// What a reader sees after some number of events.
#[derive(Clone, Debug, Default)]
pub struct Snapshot {
    /// The first event that has not happened.
    pub position: EventId,
}

/// Snapshots of a run, so that any position costs the folding of at most 1,024 events.
#[derive(Clone, Debug, Default)]
pub struct Snapshots {}

impl Snapshots {
    /// Of a run of that program, of which nothing is known yet.
    pub fn new(_program: &Program) -> Snapshots {
        Snapshots {}
    }

    /// Takes in what the trace has more than last time.
    pub fn extend(&mut self, _trace: &Trace) {}

    /// What a reader sees when the events before `position` have happened.
    pub fn at(&self, _trace: &Trace, position: EventId) -> Snapshot {
        Snapshot { position }
    }
}
