//! What of a run is shown in the log and on the diagram. It is the reader's, not the run's.

use std::rc::Rc;

use groupscope_core::trace::EventId;

use super::State;
use crate::later;

/// What the reader asks for, by the names of the script, so that it outlives a change of it. Empty is all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// A process.
    pub process: Rc<str>,
    /// A group.
    pub group: Rc<str>,
    /// A kind of message.
    pub kind: Rc<str>,
    /// A message.
    pub label: Rc<str>,
}

impl Filter {
    /// One message, with all its copies.
    pub fn of_message(label: &str) -> Filter {
        Filter { label: label.into(), ..Filter::default() }
    }

    /// Whether all is shown.
    pub fn is_empty(&self) -> bool {
        *self == Filter::default()
    }
}

/// What passes a filter in a run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filtered {
    /// What was asked for.
    pub by: Filter,
    /// For each event whether it passes.
    pub events: Rc<[bool]>,
    /// Those that pass and that somebody cares for, in order.
    pub told: Vec<EventId>,
}

impl State {
    /// Shows in the log and on the diagram what passes a filter only; all, if it is empty. Only the later part can tell what
    /// passes, and nobody can ask for it before that is here.
    pub(super) fn filter(&mut self, by: Filter) {
        let filtered = later::here().filter(|_| !by.is_empty()).map(|later| (later.filtered)(&self.run, by));
        self.filtered = filtered.map(Rc::new);
    }

    /// The same filter for another run.
    pub(super) fn filter_again(&mut self) {
        if let Some(filtered) = self.filtered.take() {
            self.filter(filtered.by.clone());
        }
    }
}
