//! Causal delivery: a cbcast after every cbcast of its queue that happened before it.
//!
//! The check keeps clocks of its own: how many cbcasts of each member happened before what a process does next, by its
//! own multicasts and by all that it has delivered in the view, of whatever order. Chockler, Keidar, Vitenberg 2001
//! (Causal Delivery); lecture 004.

use super::{Check, Verdicts, Violation};
use crate::ids::{GroupId, Label, ProcessId, ViewNumber};
use crate::labels::LabelMap;
use crate::protocol::ordering::Flavour;
use crate::registry::GuaranteeId;
use crate::small::SmallMap;
use crate::trace::{Event, EventId, Kind, Trace};

/// How many cbcasts of each queue and member.
type Clock = SmallMap<(u8, ProcessId), u32>;

/// The guarantee, with its clocks.
#[derive(Default)]
pub(super) struct CausalDelivery {
    /// Cbcasts that are multicast next, and their queues.
    announced: LabelMap<u8>,
    sent: LabelMap<Sent>,
    members: SmallMap<(GroupId, ProcessId), Member>,
    /// Groups in which something is cbcast: others have no clocks.
    groups: Vec<GroupId>,
}

struct Sent {
    view: ViewNumber,
    event: EventId,
    /// Its queue, if it is a cbcast.
    queue: Option<u8>,
    /// What had happened before it, and itself.
    clock: Clock,
}

#[derive(Default)]
struct Member {
    clock: Clock,
    delivered: Clock,
}

impl Check for CausalDelivery {
    fn on(&mut self, _: &Trace, id: EventId, event: &Event, verdicts: &mut Verdicts) {
        match event.kind {
            Kind::Ordered { group, label, flavour: Flavour::Causal, queue } => {
                self.announced.insert(label, queue);
                if !self.groups.contains(&group) {
                    self.groups.push(group);
                }
            }
            Kind::Multicast { group, view, label, .. } if self.groups.contains(&group) => {
                self.multicast(group, view, label, event.process, id);
            }
            Kind::Delivered { group, view, label, origin } if self.groups.contains(&group) => {
                self.delivered(id, event.process, group, (view, label, origin), verdicts);
            }
            Kind::Installed { group, .. } => {
                if let Some(member) = self.members.get_mut(&(group, event.process)) {
                    *member = Member::default();
                }
            }
            _ => {}
        }
    }
}

impl CausalDelivery {
    fn multicast(&mut self, group: GroupId, view: ViewNumber, label: Label, who: ProcessId, event: EventId) {
        let queue = self.announced.get(label).copied();
        let member = self.members.or_default((group, who));
        if let Some(queue) = queue {
            let count = member.clock.or_default((queue, who));
            *count += 1;
        }
        self.sent.insert(label, Sent { view, event, queue, clock: member.clock.clone() });
    }

    fn delivered(
        &mut self,
        id: EventId,
        who: ProcessId,
        group: GroupId,
        (view, label, origin): (ViewNumber, Label, ProcessId),
        verdicts: &mut Verdicts,
    ) {
        let Some(sent) = self.sent.get(label).filter(|sent| sent.view == view) else { return };
        let member = self.members.or_default((group, who));
        if let Some(queue) = sent.queue {
            let count = |clock: &Clock, key: &(u8, ProcessId)| clock.get(key).copied().unwrap_or_default();
            let others = sent.clock.iter().filter(|((of, whose), _)| *of == queue && *whose != origin);
            let missing: Vec<_> = others.filter(|(key, before)| count(&member.delivered, key) < **before).collect();
            if sent.clock.iter().any(|((of, whose), _)| *of == queue && *whose != origin) {
                verdicts.met(GuaranteeId::CausalDelivery, id);
            }
            if let Some((key, _)) = missing.first() {
                verdicts.fall(Violation {
                    guarantee: GuaranteeId::CausalDelivery,
                    event: id,
                    evidence: vec![sent.event, id],
                    processes: vec![who, key.1],
                    label: Some(label),
                    view: Some((group, view)),
                    sentence: "{first} delivers {message}, and not yet what {last} had multicast before it",
                });
            }
            *member.delivered.or_default((queue, origin)) += 1;
        }
        for (key, before) in sent.clock.iter() {
            let known = member.clock.or_default(*key);
            *known = (*known).max(*before);
        }
    }
}
