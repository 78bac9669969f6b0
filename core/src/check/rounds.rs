//! Rounds of checkpoints: those of a committed round fit together, the states of the channels with them; and after a failure all
//! go back to the last of them.
//!
//! The books here are kept from what applications tell each other, and by the places of events in the trace: nothing that
//! members write on their messages is used. A round is committed when the first member makes its checkpoint of it permanent.
//! Lecture 002, coordinated checkpointing; Chandy and Lamport 1985.

use super::{Check, Verdicts, Violation};
use crate::ids::{GroupId, Label, Name, ProcessId};
use crate::registry::GuaranteeId;
use crate::small::{SmallMap, SmallSet};
use crate::trace::{Event, EventId, Kind, Trace};

/// Every group with rounds of checkpoints.
#[derive(Default)]
pub(super) struct Rounds {
    groups: SmallMap<GroupId, Books>,
}

/// What is known of one group.
#[derive(Default)]
struct Books {
    /// When each member has written its checkpoint of each round that is not taken back. All write one of round 0 first.
    written: SmallMap<(Name, u32), EventId>,
    members: SmallSet<Name>,
    messages: Vec<Message>,
    /// What each member has recorded of the channels to it: its sender, and the round.
    recorded: SmallMap<(Name, u32), Vec<(Name, Label)>>,
    committed: u32,
    /// Who is back at which round, at a line that not all have gone back to yet.
    back: SmallMap<Name, u32>,
    epoch: u32,
}

#[derive(Clone, Copy)]
struct Message {
    label: Label,
    from: ProcessId,
    to: Name,
    sent: EventId,
    received: Option<EventId>,
}

impl Check for Rounds {
    fn on(&mut self, _trace: &Trace, id: EventId, event: &Event, verdicts: &mut Verdicts) {
        let who = event.process;
        match event.kind {
            Kind::Tentative { group, number, .. } => {
                let books = self.groups.or_default(group);
                books.members.insert(who.name);
                books.written.insert((who.name, number), id);
                books.recorded.remove(&(who.name, number));
            }
            Kind::Checkpointed { group, number, .. } => {
                if let Some(books) = self.groups.get_mut(&group) {
                    books.committed(group, number, who, id, verdicts);
                }
            }
            Kind::Told { group, label, to, .. } => {
                if let Some(books) = self.groups.get_mut(&group) {
                    books.messages.push(Message { label, from: who, to: to.name, sent: id, received: None });
                }
            }
            Kind::Heard { group, label, .. } => {
                if let Some(books) = self.groups.get_mut(&group) {
                    let own = books.messages.iter_mut().rev().find(|it| it.label == label && it.to == who.name);
                    own.into_iter().for_each(|message| message.received = Some(id));
                }
            }
            Kind::InChannel { group, label, from, number } => {
                if let Some(books) = self.groups.get_mut(&group) {
                    books.recorded.or_default((who.name, number)).push((from.name, label));
                }
            }
            Kind::RolledBack { group, epoch, number, .. } => {
                if let Some(books) = self.groups.get_mut(&group) {
                    books.back(group, epoch, number, who, id, verdicts);
                }
            }
            _ => {}
        }
    }
}

impl Books {
    /// The first that makes its checkpoint permanent commits the round: all that belongs to it is there by now.
    fn committed(&mut self, group: GroupId, number: u32, who: ProcessId, id: EventId, verdicts: &mut Verdicts) {
        if number <= self.committed {
            return;
        }
        self.committed = number;
        verdicts.met(GuaranteeId::ChannelState, id);
        if let Some(missing) = self.members.iter().find(|name| !self.written.contains_key(&(**name, number))) {
            let processes = vec![who, ProcessId::first(*missing)];
            let sentence = "{first} makes its checkpoint permanent, and {last} has none of that round";
            verdicts.fall(violation(GuaranteeId::ConsistentCut, group, vec![id], processes, None, sentence));
            return;
        }
        for message in &self.messages {
            self.judge(message, number, group, id, verdicts);
        }
    }

    /// On which side of the checkpoints of a round a message lies, and whether that is recorded.
    fn judge(&self, message: &Message, number: u32, group: GroupId, id: EventId, verdicts: &mut Verdicts) {
        let Message { label, from, to, sent, received } = *message;
        let is_before =
            |event: EventId, name| self.written.get(&(name, number)).is_some_and(|written| event < *written);
        let is_sent = is_before(sent, from.name);
        let received = received.filter(|received| is_before(*received, to));
        let processes = vec![from, ProcessId::first(to)];
        if let Some(received) = received {
            verdicts.met(GuaranteeId::ConsistentCut, id);
            if !is_sent {
                let sentence = "{last} has received {message} before its checkpoint of a round, and {first} has sent it after its own";
                let evidence = vec![sent, received, id];
                let cut = GuaranteeId::ConsistentCut;
                verdicts.fall(violation(cut, group, evidence, processes.clone(), Some(label), sentence));
            }
        }
        let is_in_channel = is_sent && received.is_none();
        let recorded = self.recorded.get(&(to, number)).is_some_and(|all| all.contains(&(from.name, label)));
        if is_in_channel {
            verdicts.met(GuaranteeId::ChannelState, id);
        }
        if is_in_channel != recorded {
            let sentence = match recorded {
                false => {
                    "{message} of {first} was under way to {last} at the checkpoints of a round, and is not recorded"
                }
                true => {
                    "{last} has recorded {message} of {first} as under way at the checkpoints of a round, and it was not"
                }
            };
            verdicts.fall(violation(
                GuaranteeId::ChannelState,
                group,
                vec![sent, id],
                processes,
                Some(label),
                sentence,
            ));
        }
    }

    /// One is back: what it has sent and received since that checkpoint is taken back.
    fn back(&mut self, group: GroupId, epoch: u32, number: u32, who: ProcessId, id: EventId, verdicts: &mut Verdicts) {
        if epoch != self.epoch {
            self.epoch = epoch;
            self.back = SmallMap::new();
        }
        self.back.insert(who.name, number);
        if let Some(written) = self.written.get(&(who.name, number)).copied() {
            self.messages.retain(|message| message.from.name != who.name || message.sent < written);
            let own = self.messages.iter_mut().filter(|message| message.to == who.name);
            own.for_each(|message| message.received = message.received.filter(|received| *received < written));
        }
        let void: Vec<_> = self.written.keys().filter(|it| it.0 == who.name && it.1 > number).copied().collect();
        for round in void {
            self.written.remove(&round);
            self.recorded.remove(&round);
        }
        if self.back.len() < self.members.len() {
            return;
        }
        verdicts.met(GuaranteeId::LastRound, id);
        if let Some((name, _)) = self.back.iter().find(|(_, number)| **number != self.committed) {
            let sentence = "{last} goes back to another round than the last that was committed";
            let processes = vec![ProcessId { name: *name, ..who }];
            verdicts.fall(violation(GuaranteeId::LastRound, group, vec![id], processes, None, sentence));
        }
        self.back = SmallMap::new();
    }
}

fn violation(
    guarantee: GuaranteeId,
    group: GroupId,
    evidence: Vec<EventId>,
    processes: Vec<ProcessId>,
    label: Option<Label>,
    sentence: &'static str,
) -> Violation {
    let event = evidence[evidence.len() - 1];
    Violation { guarantee, event, evidence, processes, label, view: Some((group, 1)), sentence }
}
