//! Open groups: a process outside a group multicasts to it, knowing nothing but its name.
//!
//! It hands the message in at a contact: a member, or a server, which passes it on to a member. That member multicasts
//! it in its own view on behalf of the process outside, and says so when all members have it. If no word comes, the next
//! contact is asked. The message keeps the name and the number that the process outside gave it, so that members which
//! have it from one contact do not deliver it again from another. There is one message at a time under way from each
//! process outside, and so the number of its last is all that members have to remember of it.
//!
//! Source: lecture 000, groups: a process sends to a group without having to know who they are, how many, or where.

use std::collections::VecDeque;
use std::rc::Rc;

use crate::ids::{GroupId, Label, ProcessId};
use crate::protocol::membership::gms::Refusal;
use crate::protocol::part::OutsidePart;
use crate::protocol::{Happening, Out, ProcessSet, rules};
use crate::registry::MessageKind;
use crate::time::Duration;

/// How long a process outside waits for word from one contact before it asks the next.
const ASK_AGAIN: Duration = Duration::from_ms(200);
/// How often it asks before it gives a message up, beyond twice for each contact.
const TRIES_MIN: usize = 2;

/// What makes a message from outside the same, whoever multicasts it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Handed {
    /// The process outside.
    pub origin: ProcessId,
    /// Its number among the messages of that process to the group, from 1.
    pub seq: u32,
}

/// What a process outside, its contacts and members say to each other.
#[allow(missing_docs, reason = "the line of a variant says what its fields are")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Message {
    /// A message from outside, to a contact, or from a server to a member.
    HandIn { handed: Handed, label: Label },
    /// All members have the message of that number.
    Taken { seq: u32 },
    /// Nobody can take the message of that number, and why.
    Refused { seq: u32, why: Refusal },
}

impl Message {
    /// Its kind, and the application message that it carries.
    pub fn name(&self) -> (MessageKind, Option<Label>) {
        match self {
            Message::HandIn { label, .. } => (MessageKind::HandIn, Some(*label)),
            Message::Taken { .. } => (MessageKind::Taken, None),
            Message::Refused { .. } => (MessageKind::Reply, None),
        }
    }
}

/// Timers of a process outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Timer {
    /// No word has come from the contact.
    AskAgain,
}

rules! {
    /// Rules of processes outside, and of servers that are their contacts.
    pub enum Rule in "outside" {
        HandIn { message: Label, contact: ProcessId } = "hand-in",
            "is no member of {group}, and hands {message} in at {contact}";
        PassOn { message: Label, member: ProcessId } = "pass-on",
            "passes {message} on to {member}, a member of {group}";
        Refuse { message: Label, origin: ProcessId } = "refuse",
            "refuses {message} of {origin}: nobody is in {group}";
        RefuseUnknown { message: Label, origin: ProcessId } = "refuse-unknown",
            "refuses {message} of {origin}: there is no group {group}";
        LearnTaken { message: Label, contact: ProcessId } = "learn-taken",
            "learns from {contact} that all of {group} have {message}";
        GiveUp { message: Label } = "give-up",
            "gives {message} up: nobody who could take it for {group} has answered";
        TakeNo { message: Label, server: ProcessId } = "take-no",
            "gives {message} up: {server} refuses it";
    }
}

/// A process's messages to a group that it is not in.
#[derive(Clone, Debug)]
pub struct Outsider {
    me: ProcessId,
    group: GroupId,
    contacts: Rc<[ProcessId]>,
    asked: usize,
    /// Messages that are not known to be taken; the first is under way.
    waiting: VecDeque<Label>,
    /// The number of the first.
    seq: u32,
    tries: usize,
}

impl Outsider {
    /// Nothing sent yet.
    pub fn new(me: ProcessId, group: GroupId, contacts: Rc<[ProcessId]>) -> Outsider {
        Outsider { me, group, contacts, asked: 0, waiting: VecDeque::new(), seq: 1, tries: 0 }
    }

    fn ask(&mut self, out: &mut Out<'_>) {
        let Some(&label) = self.waiting.front() else { return };
        if self.tries == TRIES_MIN + 2 * self.contacts.len() {
            out.rule(Rule::GiveUp { message: label });
            self.refused(self.me, Refusal::NoAnswer, out);
            return;
        }
        let contact = self.contacts[self.asked % self.contacts.len()];
        self.tries += 1;
        out.rule(Rule::HandIn { message: label, contact });
        let handed = Handed { origin: self.me, seq: self.seq };
        out.datagram_to_name(contact, Message::HandIn { handed, label });
        out.set_timer(Timer::AskAgain, ASK_AGAIN);
    }

    fn refused(&mut self, by: ProcessId, why: Refusal, out: &mut Out<'_>) {
        out.happens(Happening::Refused { group: self.group, by, why });
        self.next(out);
    }

    fn next(&mut self, out: &mut Out<'_>) {
        self.waiting.pop_front();
        self.seq += 1;
        self.tries = 0;
        self.ask(out);
    }
}

impl OutsidePart for Outsider {
    fn boxed(&self) -> Box<dyn OutsidePart> {
        Box::new(self.clone())
    }

    /// The application multicasts to the group. False if there is nobody to ask.
    fn multicast(&mut self, label: Label, out: &mut Out<'_>) -> bool {
        if self.contacts.is_empty() {
            return false;
        }
        out.happens(Happening::HandedIn { group: self.group, label });
        self.waiting.push_back(label);
        if self.waiting.len() == 1 {
            self.ask(out);
        }
        true
    }

    /// A member, or a server, answers.
    fn on_message(&mut self, from: ProcessId, message: Message, out: &mut Out<'_>) {
        let Some(&label) = self.waiting.front() else { return };
        match message {
            Message::Taken { seq } if seq == self.seq => {
                out.rule(Rule::LearnTaken { message: label, contact: from });
                self.next(out);
            }
            Message::Refused { seq, why } if seq == self.seq => {
                out.rule(Rule::TakeNo { message: label, server: from });
                self.refused(from, why, out);
            }
            Message::Taken { .. } | Message::Refused { .. } | Message::HandIn { .. } => {}
        }
    }

    /// A timer of ours has fired: the contact is silent, the next one is asked.
    fn on_timer(&mut self, timer: Timer, out: &mut Out<'_>) {
        match timer {
            Timer::AskAgain if self.tries > 0 => {
                self.asked += 1;
                self.ask(out);
            }
            Timer::AskAgain => {}
        }
    }

    /// For whom it waits, and why.
    fn waits_for(&self) -> Option<(&'static str, ProcessSet)> {
        let contact = self.contacts.get(self.asked % self.contacts.len().max(1))?;
        (!self.waiting.is_empty()).then(|| ("has handed a message in at", [*contact].into_iter().collect()))
    }
}
