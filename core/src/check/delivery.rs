//! What may be delivered and accepted: integrity, no duplication, sending view, FIFO, self delivery, and nothing from
//! the dead.
//!
//! Chockler, Keidar, Vitenberg 2001 (Delivery Integrity, No Duplication, Sending View Delivery, FIFO Delivery, Self
//! Delivery); lecture 001 (channels are cut to avoid messages from the dead).

use super::{Check, Verdicts, Violation};
use crate::ids::{GroupId, Label, ProcessId, ViewNumber};
use crate::labels::LabelMap;
use crate::protocol::reliability::Rung;
use crate::registry::{GuaranteeId, MessageKind};
use crate::small::{SmallMap, SmallSet};
use crate::trace::{CopyId, Event, EventId, Fate, Kind, Trace, ViewRef};

/// The guarantees on each delivery, which share the books of what was multicast.
#[derive(Default)]
pub(super) struct Deliveries {
    multicast: LabelMap<Multicast>,
    /// What processes outside have handed in, and what members have multicast for them.
    handed: SmallMap<(GroupId, Label), ProcessId>,
    relayed: SmallMap<(Label, ProcessId), Multicast>,
    receivers: SmallMap<(GroupId, ProcessId), Receiver>,
    /// Groups whose multicast promises no order.
    unordered: SmallSet<GroupId>,
}

#[derive(Clone, Copy)]
struct Multicast {
    origin: ProcessId,
    group: GroupId,
    view: ViewNumber,
    seq: u32,
    event: EventId,
}

#[derive(Default)]
struct Receiver {
    view: Option<ViewRef>,
    delivered: LabelMap<EventId>,
    /// Of each origin: the view and the number of the last message delivered.
    last: SmallMap<ProcessId, (ViewNumber, u32, EventId)>,
}

impl Check for Deliveries {
    fn on(&mut self, trace: &Trace, id: EventId, event: &Event, verdicts: &mut Verdicts) {
        match event.kind {
            Kind::Multicast { group, view, label, seq } => {
                let origin = event.process;
                self.multicast.insert(label, Multicast { origin, group, view, seq, event: id });
            }
            Kind::HandedIn { group, label } => {
                self.handed.insert((group, label), event.process);
            }
            Kind::Relayed { group, view, label, seq, origin: outside }
                if self.handed.get(&(group, label)) == Some(&outside) =>
            {
                let origin = event.process;
                self.relayed.insert((label, origin), Multicast { origin, group, view, seq, event: id });
            }
            Kind::Filtered { group, label, origin, .. } => {
                // Its sender's next message follows it.
                if let Some(sent) = self.relayed.get(&(label, origin)).copied() {
                    let receiver = self.receivers.or_default((group, event.process));
                    receiver.last.insert(origin, (sent.view, sent.seq, id));
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
        let (last, since) = match receiver.last.insert(it.origin, (sent.view, sent.seq, it.id)) {
            Some((view, seq, since)) if view == sent.view => (seq, Some(since)),
            _ => (0, None),
        };
        if since.is_some() {
            verdicts.met(G::FifoDelivery, it.id);
        }
        if sent.seq != last + 1 {
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
