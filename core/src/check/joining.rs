//! A joiner starts with the state that the members had when they installed its first view.
//!
//! Lecture 001, state transfer: the checkpoint is made at the instant the new view is reported.

use super::{Check, Verdicts, Violation};
use crate::ids::{GroupId, ProcessId, ViewNumber};
use crate::registry::GuaranteeId;
use crate::small::SmallMap;
use crate::trace::{Event, EventId, Kind, Trace};

/// The states in which members installed each view.
#[derive(Default)]
pub(super) struct StateConsistency {
    installed: SmallMap<(GroupId, ProcessId), SmallMap<ViewNumber, (u64, EventId)>>,
}

impl Check for StateConsistency {
    fn on(&mut self, _: &Trace, id: EventId, event: &Event, verdicts: &mut Verdicts) {
        match event.kind {
            Kind::Installed { group, number, state, .. } => {
                self.installed.or_default((group, event.process)).insert(number, (state, id));
            }
            Kind::StateLoaded { group, view, donor, state } => {
                verdicts.met(GuaranteeId::StateConsistency, id);
                let at_view = self.installed.get(&(group, donor)).and_then(|views| views.get(&view));
                if at_view.is_some_and(|(at_view, _)| *at_view == state) {
                    return;
                }
                verdicts.fall(Violation {
                    guarantee: GuaranteeId::StateConsistency,
                    event: id,
                    evidence: at_view.map(|(_, event)| *event).into_iter().chain([id]).collect(),
                    processes: vec![donor, event.process],
                    label: None,
                    view: Some((group, view)),
                    sentence: "{last} loads a state that {first} did not have when it installed view {view} of {group}",
                });
            }
            _ => {}
        }
    }
}
