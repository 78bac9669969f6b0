//! What may be delivered and accepted: integrity, no duplication, sending view, FIFO, self delivery, and nothing from
//! the dead.
//!
//! Chockler, Keidar, Vitenberg 2001 (Delivery Integrity, No Duplication, Sending View Delivery, FIFO Delivery, Self
//! Delivery); lecture 001 (channels are cut to avoid messages from the dead).

use super::{Check, Verdicts, Violation};
use crate::ids::{GroupId, Label, ProcessId, ViewNumber};
use crate::labels::LabelMap;
use crate::protocol::ordering::Flavour;
use crate::protocol::reliability::Rung;
use crate::registry::{GuaranteeId, MessageKind};
use crate::small::{SmallMap, SmallSet};
use crate::trace::{CopyId, Event, EventId, Fate, Kind, Trace, ViewRef};

/// The guarantees on each delivery, which share the books of what was multicast.
#[derive(Default)]
pub(super) struct Deliveries {
    multicast: LabelMap<Multicast>,
    /// The orders that messages ask for; fbcasts do not.
    ordered: LabelMap<Kept>,
    /// How many of each kind a member has multicast in a view.
    counts: SmallMap<(GroupId, ProcessId, Kept), (ViewNumber, u32)>,
    /// What processes outside have handed in, and what members have multicast for them.
    handed: SmallMap<(GroupId, Label), ProcessId>,
    relayed: SmallMap<(Label, ProcessId), Multicast>,
    receivers: SmallMap<(GroupId, ProcessId), Receiver>,
    /// Groups whose multicast promises no order.
    unordered: SmallSet<GroupId>,
}

/// What of a sender's messages is kept in the order sent: fbcasts and cbcasts, abcasts, or gbcasts, each of a queue.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Kept {
    class: u8,
    queue: u8,
}

#[derive(Clone, Copy)]
struct Multicast {
    origin: ProcessId,
    group: GroupId,
    view: ViewNumber,
    kept: Kept,
    /// Its number among the sender's of that kind.
    nth: u32,
    event: EventId,
}

#[derive(Default)]
struct Receiver {
    view: Option<ViewRef>,
    delivered: LabelMap<EventId>,
    /// Of each origin and kind: the view and the number of the last message delivered.
    last: SmallMap<(ProcessId, Kept), (ViewNumber, u32, EventId)>,
}

impl Check for Deliveries {
    fn on(&mut self, trace: &Trace, id: EventId, event: &Event, verdicts: &mut Verdicts) {
        match event.kind {
            Kind::Ordered { label, flavour, queue, .. } => {
                let class = match flavour {
                    Flavour::Fifo | Flavour::Causal => 0,
                    Flavour::Total => 1,
                    Flavour::Group => 2,
                };
                self.ordered.insert(label, Kept { class, queue });
            }
            Kind::Multicast { group, view, label, .. } => {
                let sent = self.sent(event.process, group, view, label, id);
                self.multicast.insert(label, sent);
            }
            Kind::HandedIn { group, label } => {
                self.handed.insert((group, label), event.process);
            }
            Kind::Relayed { group, view, label, origin: outside, .. }
                if self.handed.get(&(group, label)) == Some(&outside) =>
            {
                let sent = self.sent(event.process, group, view, label, id);
                self.relayed.insert((label, event.process), sent);
            }
            Kind::Filtered { group, label, origin, .. } => {
                // Its sender's next message follows it.
                if let Some(sent) = self.relayed.get(&(label, origin)).copied() {
                    let receiver = self.receivers.or_default((group, event.process));
                    receiver.last.insert((origin, sent.kept), (sent.view, sent.nth, id));
                }
            }
            Kind::Installed { group, view, .. } => {
                let receiver = self.receivers.or_default((group, event.process));
                receiver.view = Some(view);
                receiver.last.clear();
            }
            Kind::Uses { group, rung: Rung::None } => _ = self.unordered.insert(group),
            Kind::Delivered { group, view, label, origin } => {
                let delivery = Delivery { id, who: event.process, group, view, label, origin };
                self.delivered(trace, &delivery, verdicts);
            }
            _ => {}
        }
    }
}

struct Delivery {
    id: EventId,
    who: ProcessId,
    group: GroupId,
    view: ViewNumber,
    label: Label,
    origin: ProcessId,
}

impl Delivery {
    fn violates(&self, guarantee: GuaranteeId, evidence: Vec<EventId>, sentence: &'static str) -> Violation {
        Violation {
            guarantee,
            event: self.id,
            evidence,
            processes: vec![self.who],
            label: Some(self.label),
            view: Some((self.group, self.view)),
            sentence,
        }
    }
}

impl Deliveries {
    /// The books on a multicast: its number counts the sender's of that kind in the view.
    fn sent(&mut self, origin: ProcessId, group: GroupId, view: ViewNumber, label: Label, event: EventId) -> Multicast {
        let kept = self.ordered.get(label).copied().unwrap_or_default();
        let count = self.counts.or_default((group, origin, kept));
        let nth = if count.0 == view { count.1 + 1 } else { 1 };
        *count = (view, nth);
        Multicast { origin, group, view, kept, nth, event }
    }

    fn delivered(&mut self, trace: &Trace, it: &Delivery, verdicts: &mut Verdicts) {
        use GuaranteeId as G;
        let receiver = self.receivers.or_default((it.group, it.who));
        verdicts.met(G::NoDuplication, it.id);
        if let Some(before) = receiver.delivered.insert(it.label, it.id) {
            let sentence = "{first} delivers {message} twice";
            verdicts.fall(it.violates(G::NoDuplication, vec![before, it.id], sentence));
        }
        verdicts.met(G::DeliveryIntegrity, it.id);
        let sent = self.multicast.get(it.label).or_else(|| self.relayed.get(&(it.label, it.origin)));
        let sent = sent.filter(|sent| sent.origin == it.origin && sent.group == it.group);
        let Some(sent) = sent else {
            let sentence = "{first} delivers {message}, which nobody has multicast";
            verdicts.fall(it.violates(G::DeliveryIntegrity, vec![it.id], sentence));
            return;
        };
        if !receiver.view.is_some_and(|view| trace.view(view).contains(it.origin)) {
            let sentence = "{first} delivers {message} in view {view} of {group}, in which its sender is no member";
            verdicts.fall(it.violates(G::DeliveryIntegrity, vec![sent.event, it.id], sentence));
        }
        verdicts.met(G::SendingViewDelivery, it.id);
        if sent.view != it.view {
            let sentence = "{first} delivers {message} in view {view} of {group}; it was multicast in another";
            verdicts.fall(it.violates(G::SendingViewDelivery, vec![sent.event, it.id], sentence));
        }
        if self.unordered.contains(&it.group) {
            return;
        }
        let (last, since) = match receiver.last.insert((it.origin, sent.kept), (sent.view, sent.nth, it.id)) {
            Some((view, nth, since)) if view == sent.view => (nth, Some(since)),
            _ => (0, None),
        };
        if since.is_some() {
            verdicts.met(G::FifoDelivery, it.id);
        }
        if sent.nth != last + 1 {
            let evidence = since.into_iter().chain([sent.event, it.id]).collect();
            let sentence = "{first} delivers {message} out of its sender's order";
            verdicts.fall(it.violates(G::FifoDelivery, evidence, sentence));
        }
    }
}

/// A process that does not crash delivers what it has multicast, before its next view.
#[derive(Default)]
pub(super) struct SelfDelivery {
    open: SmallMap<(GroupId, ProcessId), SmallMap<Label, EventId>>,
}

impl Check for SelfDelivery {
    fn on(&mut self, _: &Trace, id: EventId, event: &Event, verdicts: &mut Verdicts) {
        match event.kind {
            Kind::Multicast { group, label, .. } | Kind::Relayed { group, label, .. } => {
                verdicts.met(GuaranteeId::SelfDelivery, id);
                self.open.or_default((group, event.process)).insert(label, id);
            }
            Kind::Delivered { group, label, origin, .. } | Kind::Filtered { group, label, origin, .. }
                if origin == event.process =>
            {
                self.open.or_default((group, origin)).remove(&label);
            }
            Kind::Crashed | Kind::Excluded { .. } => self.open.retain(|(_, who), _| *who != event.process),
            // The group may have gone on without a member that wanted to leave, and so without its last abcast.
            Kind::Left { group } => _ = self.open.remove(&(group, event.process)),
            Kind::Installed { group, .. } => self.all_delivered(id, group, event.process, verdicts),
            Kind::Ended { rest: true } => {
                for (group, who) in self.open.keys().copied().collect::<Vec<_>>() {
                    self.all_delivered(id, group, who, verdicts);
                }
            }
            _ => {}
        }
    }
}

impl SelfDelivery {
    fn all_delivered(&mut self, id: EventId, group: GroupId, who: ProcessId, verdicts: &mut Verdicts) {
        for (label, multicast) in self.open.remove(&(group, who)).unwrap_or_default() {
            verdicts.fall(Violation {
                guarantee: GuaranteeId::SelfDelivery,
                event: id,
                evidence: vec![multicast, id],
                processes: vec![who],
                label: Some(label),
                view: None,
                sentence: "{first} has multicast {message} and does not deliver it itself",
            });
        }
    }
}

/// After a process has cut its channel from another, it accepts nothing from it.
#[derive(Default)]
pub(super) struct NoMessagesFromTheDead {
    cut: SmallMap<(ProcessId, ProcessId), EventId>,
    cutting: SmallSet<ProcessId>,
}

impl Check for NoMessagesFromTheDead {
    fn on(&mut self, trace: &Trace, id: EventId, event: &Event, verdicts: &mut Verdicts) {
        match event.kind {
            Kind::Cut { peer } => {
                verdicts.met(GuaranteeId::NoMessagesFromTheDead, id);
                self.cut.or_insert((event.process, peer), id);
                self.cutting.insert(event.process);
            }
            Kind::Received { copy, fate: Fate::Accepted } | Kind::Accepted { copy }
                if self.cutting.contains(&event.process) =>
            {
                self.accepted(trace, id, event.process, copy, verdicts);
            }
            _ => {}
        }
    }
}

impl NoMessagesFromTheDead {
    fn accepted(&self, trace: &Trace, id: EventId, who: ProcessId, copy: CopyId, verdicts: &mut Verdicts) {
        let Some(sent) = trace.sent(copy) else { return };
        let Some((from, Kind::Sent { name, .. })) = trace.get(sent).map(|event| (event.process, event.kind)) else {
            return;
        };
        if name.kind == MessageKind::Shun {
            return; // the only thing that the dead may say: that one is dead to them
        }
        if let Some(&cut) = self.cut.get(&(who, from)) {
            verdicts.fall(Violation {
                guarantee: GuaranteeId::NoMessagesFromTheDead,
                event: id,
                evidence: vec![cut, sent, id],
                processes: vec![from, who],
                label: name.label,
                view: None,
                sentence: "{last} accepts a message from {first}, whose channel it had cut",
            });
        }
    }
}
