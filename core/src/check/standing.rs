//! What a process may do in view of what it has been told: initial view event, cuts for good.

use super::{Check, Verdicts, Violation};
use crate::ids::{GroupId, ProcessId};
use crate::registry::GuaranteeId;
use crate::small::{SmallMap, SmallSet};
use crate::trace::{Event, EventId, Kind, Trace};

/// Nothing of a group happens at a process before its first view there, and nothing after it has left.
///
/// Chockler, Keidar, Vitenberg 2001; lecture 000, joins and leaves are part of the stream of messages.
#[derive(Default)]
pub(super) struct InitialView {
    /// Where each is a member, and since when; the end of its membership where it was one.
    inside: SmallSet<(GroupId, ProcessId)>,
}

impl Check for InitialView {
    fn on(&mut self, _: &Trace, id: EventId, event: &Event, verdicts: &mut Verdicts) {
        let who = event.process;
        let (group, label) = match event.kind {
            Kind::Installed { group, .. } => {
                self.inside.insert((group, who));
                return;
            }
            Kind::Left { group } | Kind::Excluded { group } => {
                self.inside.remove(&(group, who));
                return;
            }
            Kind::Multicast { group, label, .. } | Kind::Delivered { group, label, .. } => (group, label),
            _ => return,
        };
        verdicts.met(GuaranteeId::InitialViewEvent, id);
        if !self.inside.contains(&(group, who)) {
            verdicts.fall(Violation {
                guarantee: GuaranteeId::InitialViewEvent,
                event: id,
                evidence: vec![id],
                processes: vec![who],
                label: Some(label),
                view: Some((group, 0)),
                sentence: "{first} handles {message} in {group} without a view of it",
            });
        }
    }
}

/// A channel that was cut stays cut: its owner says nothing more to that incarnation, but that it was excluded. What is
/// addressed to whoever bears the name now (may I join? does the group go on?) goes outside the channels.
///
/// Lecture 001, special concerns; Ricciardi and Birman 1991.
#[derive(Default)]
pub(super) struct CutForGood {
    cut: SmallMap<(ProcessId, ProcessId), EventId>,
}

impl Check for CutForGood {
    fn on(&mut self, _: &Trace, id: EventId, event: &Event, verdicts: &mut Verdicts) {
        let who = event.process;
        match event.kind {
            Kind::Cut { peer } => {
                verdicts.met(GuaranteeId::CutForGood, id);
                self.cut.or_insert((who, peer), id);
            }
            Kind::Sent { to, name, .. } if !self.cut.is_empty() => {
                let Some(&cut) = self.cut.get(&(who, to)).filter(|_| !name.kind.is_outside_channels()) else { return };
                verdicts.fall(Violation {
                    guarantee: GuaranteeId::CutForGood,
                    event: id,
                    evidence: vec![cut, id],
                    processes: vec![to, who],
                    label: name.label,
                    view: None,
                    sentence: "{last} sends to {first}, whose channel it had cut",
                });
            }
            _ => {}
        }
    }
}
