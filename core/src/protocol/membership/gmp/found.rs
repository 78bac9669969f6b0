//! How a group begins that the script gives no first members: of all that want in at once, one founds it.
//!
//! Whoever wants in claims to found the group and asks all processes to back it. A process backs the first claimant it
//! hears of, once and for good; with more than half of all processes behind it a claimant founds the group, alone, and
//! the others join. So there is one group, also where the network is cut in two and both parts claim. If two claims
//! meet, the claimant of the higher name gives way: it never founds, and hands those that back it over to the other.
//!
//! A group begins once: who was in, and wants in again, claims no more. If all have left, the group is over.
//!
//! The price of safety is waiting: who backs a claimant that has crashed cannot know whether it had founded the group,
//! and backs nobody else. A process that was restarted does not know whom it backed, and backs nobody.
//!
//! Source: lecture 001, GMP; the design follows the notes of the lecture "each asks the others".

use std::rc::Rc;

use super::{ASK_AGAIN, Gmp, Lead, Message, Rule, Status, Timer};
use crate::ids::{GroupId, ProcessId};
use crate::protocol::{Change, Deviations, Happening, Out, View};
use crate::registry::Deviation;
use crate::small::SmallSet;

/// What a process knows of the beginning of a group that has no first members.
#[derive(Clone, Debug)]
pub(super) struct Founding {
    /// Who takes the steps. They are reached through here alone: a page can do without them until a group begins so.
    pub(super) steps: &'static Steps,
    /// How many processes there are to back a claim.
    all: usize,
    /// The claimant that this process backs.
    backs: Option<ProcessId>,
    /// The claimant to whom it has given way, if it has claimed itself.
    gave_way: Option<ProcessId>,
}

impl Founding {
    /// Of a group that so many processes can found.
    fn among(all: usize) -> Founding {
        Founding { steps: &STEPS, all, backs: None, gave_way: None }
    }

    fn majority(&self) -> usize {
        self.all / 2 + 1
    }
}

/// What a process does to found a group.
#[derive(Debug)]
pub(super) struct Steps {
    /// It wants in, and still does.
    pub(super) claim: fn(&mut Gmp, &mut Out<'_>),
    /// A message about claims has come.
    pub(super) on_message: fn(&mut Gmp, ProcessId, Message, &mut Out<'_>),
}

static STEPS: Steps = Steps { claim: Gmp::claim, on_message: Gmp::on_message_about_claims };

impl Gmp {
    /// A process outside a group that the script gives no first members: whoever wants in may found it.
    pub fn claimant(me: ProcessId, group: GroupId, contacts: Rc<[ProcessId]>, deviations: Deviations) -> Gmp {
        let founding = Some(Founding::among(contacts.len() + 1));
        Gmp { founding, ..Gmp::outsider(me, group, contacts, deviations) }
    }

    fn on_message_about_claims(&mut self, from: ProcessId, message: Message, out: &mut Out<'_>) {
        match message {
            Message::Claim => self.on_claim(from, out),
            Message::Back { whom, wants } => self.on_back(from, whom, wants, out),
            Message::Yield { to } => self.on_yield(from, to, out),
            _ => {}
        }
    }

    /// A process wants in, and still does: it claims, or presses the claim that it backs.
    fn claim(&mut self, out: &mut Out<'_>) {
        if self.view.number > 0 {
            self.ask_a_contact(out); // it was in: the group has begun, and begins only once
            return;
        }
        let Some(founding) = &mut self.founding else { return };
        let backed = match founding.gave_way.or(founding.backs) {
            None if self.me.incarnation == 0 => *founding.backs.insert(self.me),
            None => self.me, // whom the life before has backed is not known: our own voice does not count
            Some(backed) => backed,
        };
        if backed != self.me {
            // Some may back us whose answer was lost, or is still under way.
            let gave_way = founding.gave_way.is_some();
            for &peer in self.contacts.iter().filter(|peer| gave_way && peer.name != backed.name) {
                out.datagram_to_name(peer, Message::Yield { to: backed });
            }
            if self.ask_a_contact(out) != backed {
                self.ask(backed, out);
            }
            return;
        }
        if !matches!(self.lead, Lead::Claiming(_)) {
            let own = (self.me.incarnation == 0).then_some(self.me);
            out.rule(Rule::Claim { need: founding.majority() as u32, of: founding.all as u32 });
            self.lead = Lead::Claiming(own.into_iter().collect());
        }
        let Lead::Claiming(backers) = &self.lead else { return };
        let silent: Vec<_> = self.contacts.iter().filter(|it| backers.iter().all(|by| by.name != it.name)).collect();
        for &contact in silent {
            out.datagram_to_name(contact, Message::Claim);
        }
        out.set_timer(Timer::AskAgain, ASK_AGAIN);
        self.count_backers(out);
    }

    /// Somebody wants to found the group.
    fn on_claim(&mut self, from: ProcessId, out: &mut Out<'_>) {
        if self.is_member() {
            self.on_join(from, out);
            return;
        }
        if self.claims() && from.name < self.me.name {
            self.give_way(from, out);
        }
        let restarted = self.me.incarnation > 0;
        let wants = self.status == Status::Joining;
        let Some(founding) = &mut self.founding else { return };
        if founding.backs.is_none() && !restarted {
            founding.backs = Some(from);
            out.rule(Rule::Back { claimant: from });
        }
        if let Some(whom) = founding.backs {
            out.datagram(from, Message::Back { whom, wants });
        }
    }

    /// An answer to our claim.
    fn on_back(&mut self, from: ProcessId, whom: ProcessId, wants: bool, out: &mut Out<'_>) {
        if wants && !self.view.contains(from) {
            self.on_join(from, out); // else it has been let in, and is being told
        }
        if !self.claims() {
            return;
        }
        if whom == self.me {
            if let Lead::Claiming(backers) = &mut self.lead {
                backers.insert(from);
            }
            self.count_backers(out);
        } else if whom == from && from.name < self.me.name {
            self.give_way(from, out); // it claims itself, and it is there
        }
    }

    /// A claimant has given way to another.
    fn on_yield(&mut self, from: ProcessId, to: ProcessId, out: &mut Out<'_>) {
        let wants = self.status == Status::Joining;
        let Some(founding) = self.founding.as_mut().filter(|founding| founding.backs == Some(from)) else { return };
        founding.backs = Some(to);
        out.rule(Rule::Back { claimant: to });
        out.datagram(to, Message::Back { whom: to, wants });
    }

    /// Whether it asks to found the group.
    pub(super) fn claims(&self) -> bool {
        self.status == Status::Joining && matches!(self.lead, Lead::Claiming(_))
    }

    fn give_way(&mut self, to: ProcessId, out: &mut Out<'_>) {
        let Lead::Claiming(backers) = std::mem::replace(&mut self.lead, Lead::No) else { return };
        out.rule(Rule::GiveWay { to });
        let Some(founding) = &mut self.founding else { return };
        let had_a_voice = founding.backs == Some(self.me);
        founding.gave_way = Some(to);
        if had_a_voice {
            founding.backs = Some(to);
        }
        for &peer in backers.iter().filter(|backer| **backer != self.me) {
            out.datagram(peer, Message::Yield { to });
        }
        if had_a_voice {
            out.datagram(to, Message::Back { whom: to, wants: true });
        }
    }

    /// With a majority of all processes behind it, nobody else can have one: the group begins, with this one member.
    fn count_backers(&mut self, out: &mut Out<'_>) {
        let (Some(founding), Lead::Claiming(backers)) = (&self.founding, &self.lead) else { return };
        let need = if self.deviates(Deviation::NoMajority) { 1 } else { founding.majority() };
        if backers.len() < need {
            return;
        }
        out.rule(Rule::Found { backers: backers.iter().copied().collect(), of: founding.all as u32 });
        let view = View { group: self.group, number: 1, members: [self.me].into() };
        self.status = Status::Member;
        self.view = view.clone();
        self.history.push(Rc::new(Change::founding(view.clone())));
        self.lead = Lead::No;
        out.happens(Happening::Committed { view });
        self.start(out);
        self.act(out);
    }

    /// Whom this process backs, if the group has not begun for it.
    pub(super) fn backs(&self) -> Option<ProcessId> {
        self.founding.as_ref().filter(|_| !self.is_member())?.backs
    }

    /// Those that a claim still lacks.
    pub(super) fn not_behind<'a>(&'a self, backers: &'a SmallSet<ProcessId>) -> impl Iterator<Item = ProcessId> + 'a {
        self.contacts.iter().copied().filter(|contact| backers.iter().all(|backer| backer.name != contact.name))
    }
}
