//! What orders make of messages, learned across a run from what has happened: which came before which, who has delivered
//! what, timestamps, and the numbers of abcasts in members' queues.
//!
//! The clocks are a reader's own, as those of the check of causal delivery are: what a member has multicast and delivered
//! in its view is all that can have come before what it does next.

use super::Waits;
use crate::ids::{GroupId, Label, ProcessId, ViewNumber};
use crate::labels::LabelMap;
use crate::process::Setup;
use crate::protocol::ordering::{Flavour, Rule as OrderRule};
use crate::protocol::{MessageName, Rule};
use crate::registry::MessageKind;
use crate::small::SmallMap;
use crate::trace::{Event, EventId, Kind, Trace, ViewRef};

/// With more messages before one than this, the older ones are not looked for.
const BEFORE_MAX: usize = 64;

/// How many cbcasts of each queue and member happened before something.
type Clock = SmallMap<(u8, ProcessId), u32>;

/// A place in a member's queue of abcasts and gbcasts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QueuePlace {
    /// Its number.
    pub number: u32,
    /// Who has proposed it; nobody where a sequencer has given it.
    pub by: Option<ProcessId>,
    /// Whether it stays so.
    pub is_final: bool,
}

/// What is known of the place of an abcast or a gbcast.
#[derive(Clone, Debug, Default)]
struct Place {
    proposed: Vec<(EventId, ProcessId, u32)>,
    decided: Option<(u32, Option<ProcessId>)>,
    /// Who knows what is decided, and since when.
    known: Vec<(EventId, ProcessId)>,
}

/// What is known of a message.
#[derive(Clone, Debug, Default)]
struct Facts {
    wanted: (Flavour, u8),
    /// With which event it was multicast.
    multicast: Option<EventId>,
    /// Who has delivered it, and when.
    delivered: Vec<(EventId, ProcessId)>,
    /// What came before it, and itself.
    stamp: Option<Clock>,
    place: Place,
}

/// A member in its view.
#[derive(Clone, Debug, Default)]
struct Member {
    view: ViewRef,
    clock: Clock,
}

/// What is learned.
#[derive(Clone, Debug, Default)]
pub(super) struct Orders {
    /// By group: whether its cbcasts bear timestamps.
    stamped: Vec<bool>,
    messages: LabelMap<Facts>,
    /// What members have multicast in a view, in order, by number.
    streams: SmallMap<(GroupId, ViewNumber, ProcessId), Vec<(u32, Label)>>,
    members: SmallMap<(GroupId, ProcessId), Member>,
    /// The clocks of members after their multicasts and deliveries of cbcasts, by rank in their view.
    after: Vec<(EventId, Box<[u32]>)>,
}

/// Whether such a message brings an application message with it.
pub(in crate::scene) fn brings(name: MessageName) -> Option<Label> {
    name.label.filter(|_| matches!(name.kind, MessageKind::Data | MessageKind::Echo | MessageKind::Repair))
}

impl Orders {
    pub(super) fn new(setup: &Setup) -> Orders {
        let stamped = setup
            .groups
            .iter()
            .map(|group| group.multicast.orders.has_causal && !group.multicast.orders.carries)
            .collect();
        Orders { stamped, ..Orders::default() }
    }

    /// Takes in what happened.
    pub(super) fn learn(&mut self, trace: &Trace, id: EventId, event: &Event) {
        let who = event.process;
        match event.kind {
            Kind::Ordered { label, flavour, queue, .. } => self.messages.or_default(label).wanted = (flavour, queue),
            Kind::Multicast { group, view, label, seq } => {
                self.messages.or_default(label).multicast = Some(id);
                self.streams.or_default((group, view, who)).push((seq, label));
                self.stamp(trace, id, group, who, label);
            }
            Kind::Delivered { group, label, .. } => {
                self.messages.or_default(label).delivered.push((id, who));
                self.count(trace, id, group, who, label);
            }
            Kind::Installed { group, view, .. } => {
                self.members.insert((group, who), Member { view, clock: Clock::new() });
            }
            Kind::PriorityProposed { label, number, .. } => {
                self.messages.or_default(label).place.proposed.push((id, who, number));
            }
            Kind::PriorityFinal { label, number, by, .. } => self.decided(label, (number, Some(by)), id, who),
            Kind::Rule(Rule::Order(_, OrderRule::GivePlace { message, place })) => {
                self.decided(message, (place, None), id, who);
            }
            Kind::Received { copy, .. } | Kind::Accepted { copy } => {
                let Some(Kind::Sent { name, .. }) = trace.sent(copy).and_then(|sent| Some(trace.get(sent)?.kind))
                else {
                    return;
                };
                let decides = matches!(name.kind, MessageKind::Final | MessageKind::Place | MessageKind::CutLine);
                if let Some(facts) = name.label.filter(|_| decides).and_then(|label| self.messages.get_mut(label)) {
                    facts.place.known.push((id, who));
                }
            }
            _ => {}
        }
    }

    fn decided(&mut self, label: Label, what: (u32, Option<ProcessId>), id: EventId, who: ProcessId) {
        let place = &mut self.messages.or_default(label).place;
        place.decided = Some(what);
        place.known.push((id, who));
    }

    fn stamp(&mut self, trace: &Trace, id: EventId, group: GroupId, who: ProcessId, label: Label) {
        if !self.stamped.get(group.index()).copied().unwrap_or(false) {
            return;
        }
        let (flavour, queue) = self.wanted(label);
        let clock = &mut self.members.or_default((group, who)).clock;
        if flavour == Flavour::Causal {
            *clock.or_default((queue, who)) += 1;
        }
        let clock = clock.clone();
        self.messages.or_default(label).stamp = Some(clock);
        self.note(trace, id, group, who, label);
    }

    fn count(&mut self, trace: &Trace, id: EventId, group: GroupId, who: ProcessId, label: Label) {
        let Some(stamp) = self.messages.get(label).and_then(|facts| facts.stamp.as_ref()) else { return };
        let clock = &mut self.members.or_default((group, who)).clock;
        for (key, before) in stamp.iter() {
            let known = clock.or_default(*key);
            *known = (*known).max(*before);
        }
        self.note(trace, id, group, who, label);
    }

    /// Keeps the clock of a member as it is after that event.
    fn note(&mut self, trace: &Trace, id: EventId, group: GroupId, who: ProcessId, label: Label) {
        let (Flavour::Causal, queue) = self.wanted(label) else { return };
        let Some(member) = self.members.get(&(group, who)) else { return };
        let of = |it: &ProcessId| member.clock.get(&(queue, *it)).copied().unwrap_or(0);
        self.after.push((id, trace.view(member.view).members.iter().map(of).collect()));
    }

    /// The order that a message wants, and its queue.
    pub(super) fn wanted(&self, label: Label) -> (Flavour, u8) {
        self.messages.get(label).map(|facts| facts.wanted).unwrap_or_default()
    }

    /// With which event a message was multicast.
    pub(super) fn multicast(&self, label: Label) -> Option<EventId> {
        self.messages.get(label)?.multicast
    }

    /// The clock of a member just after it has multicast or delivered a cbcast, by rank in its view.
    pub(super) fn clock(&self, event: EventId) -> Option<&[u32]> {
        let at = self.after.partition_point(|(id, _)| *id < event);
        self.after.get(at).filter(|(id, _)| *id == event).map(|(_, clock)| &**clock)
    }

    /// The timestamp of a cbcast, by rank in its view.
    pub(super) fn timestamp(&self, label: Label) -> Option<&[u32]> {
        self.clock(self.multicast(label)?)
    }

    /// When a process delivers a message.
    pub(super) fn delivery(&self, who: ProcessId, label: Label) -> Option<EventId> {
        self.messages.get(label)?.delivered.iter().find(|(_, it)| *it == who).map(|(id, _)| *id)
    }

    pub(super) fn has_delivered(&self, who: ProcessId, label: Label, until: EventId) -> bool {
        self.delivery(who, label).is_some_and(|id| id < until)
    }

    /// The place of a message in the queue of a process, as it is before that event.
    pub(super) fn place(&self, who: ProcessId, label: Label, until: EventId) -> Option<QueuePlace> {
        let place = &self.messages.get(label)?.place;
        let decided = place.decided.filter(|_| place.known.iter().any(|(id, it)| *it == who && *id < until));
        if let Some((number, by)) = decided {
            return Some(QueuePlace { number, by, is_final: true });
        }
        let own = place.proposed.iter().find(|(id, it, _)| *it == who && *id < until);
        own.map(|(_, by, number)| QueuePlace { number: *number, by: Some(*by), is_final: false })
    }

    /// What a message that has come to a process waits for before that event. `held` is what else waits there.
    pub(super) fn waits(
        &self,
        (group, view, origin, seq): (GroupId, ViewNumber, ProcessId, u32),
        label: Label,
        who: ProcessId,
        held: &[Label],
        until: EventId,
    ) -> Waits {
        let (flavour, queue) = self.wanted(label);
        if matches!(flavour, Flavour::Total | Flavour::Group) {
            return self.waits_in_queue(label, who, held, until);
        }
        let of_streams = |label: Label| matches!(self.wanted(label).0, Flavour::Fifo | Flavour::Causal);
        let open = |label: &Label| of_streams(*label) && !self.has_delivered(who, *label, until);
        let mut missing: Vec<Label> = Vec::new();
        if let Some(stream) = self.streams.get(&(group, view, origin)) {
            let before = stream.iter().rev().filter(|(other, _)| *other < seq).take(BEFORE_MAX);
            missing.extend(before.map(|(_, label)| *label).filter(|it| self.wanted(*it).1 == queue).filter(open));
            missing.reverse();
        }
        let stamp = self.messages.get(label).and_then(|facts| facts.stamp.as_ref());
        let stamp = stamp.filter(|_| flavour == Flavour::Causal);
        for ((of, whose), count) in stamp.into_iter().flat_map(|stamp| stamp.iter()) {
            let Some(stream) = self.streams.get(&(group, view, *whose)).filter(|_| *of == queue && *whose != origin)
            else {
                continue;
            };
            let cbcasts = stream.iter().map(|(_, label)| *label);
            let cbcasts = cbcasts.filter(|it| self.wanted(*it) == (Flavour::Causal, queue)).take(*count as usize);
            missing.extend(cbcasts.filter(open));
        }
        if missing.is_empty() {
            missing.extend(held.iter().copied().filter(|it| self.wanted(*it).0 == Flavour::Group));
        }
        if missing.is_empty() { Waits::Nothing } else { Waits::For(missing) }
    }

    /// An abcast or a gbcast waits for its number, and then for those in the same queue that come before it, or may.
    fn waits_in_queue(&self, label: Label, who: ProcessId, held: &[Label], until: EventId) -> Waits {
        let Some(own) = self.place(who, label, until).filter(|place| place.is_final) else { return Waits::Number };
        let (flavour, queue) = self.wanted(label);
        let before = held.iter().copied().filter(|other| {
            let (its, its_queue) = self.wanted(*other);
            let rivals = match (flavour, its) {
                (_, Flavour::Group) => true,
                (Flavour::Group, Flavour::Total) => true,
                (_, Flavour::Total) => its_queue == queue,
                _ => false,
            };
            let earlier = self.place(who, *other, until).is_none_or(|it| (it.number, it.by) < (own.number, own.by));
            *other != label && rivals && earlier
        });
        let before: Vec<_> = before.collect();
        if before.is_empty() { Waits::Nothing } else { Waits::For(before) }
    }
}
