//! Sessions: a sender says how many messages there are until all have confirmed that many, and members confirm.
//!
//! A receiver finds a gap by what comes after it; after the last message nothing comes. So, some time after it has
//! multicast, a sender says how many it has sent, again and again at growing intervals, to those that have not confirmed
//! that many. When all have, it is silent, and forgets the messages: until then it keeps them. A member that has failed
//! never confirms.
//!
//! Source: lecture 002, it is not clear for how long the sender should keep a message; Floyd et al. 1997, session messages.

use super::{Books, Message, Rule, Timer, doubled};
use crate::ids::{Label, ProcessId};
use crate::protocol::{Node, Out, ProcessSet, Value};
use crate::registry::Deviation;
use crate::small::SmallMap;
use crate::time::Duration;

/// How long after a multicast the first session message goes out; doubled each time.
const SESSION_AFTER: Duration = Duration::from_ms(50);

/// The sender's side: who has confirmed how many of our messages.
#[derive(Clone, Debug)]
pub(super) struct Sessions {
    /// By rank.
    confirmed: Vec<u32>,
    set: bool,
    said: u32,
}

impl Sessions {
    pub(super) fn new(books: &Books) -> Sessions {
        Sessions { confirmed: vec![0; books.view.members.len()], set: false, said: 0 }
    }

    /// The application multicasts: there will be a session message.
    pub(super) fn multicast(&mut self, label: Label, books: &mut Books, out: &mut Out<'_>) {
        books.send(label, true, out);
        let lonely = books.others().is_empty();
        if lonely || books.deviates(Deviation::NoSession) || (self.set && self.said == 0) {
            return;
        }
        (self.set, self.said) = (true, 0);
        out.set_timer(Timer::Session, SESSION_AFTER);
    }

    /// The session timer has fired. Who is to be told; the next time is set if there is anybody.
    pub(super) fn due(&mut self, books: &Books, out: &mut Out<'_>) -> ProcessSet {
        let open = self.open(books);
        self.set = !open.is_empty();
        if self.set {
            self.said += 1;
            out.set_timer(Timer::Session, doubled(SESSION_AFTER, self.said));
        }
        open
    }

    /// Tells each of those that are to be told how many messages there are.
    pub(super) fn say(&mut self, books: &Books, out: &mut Out<'_>) {
        let (whom, origin, last) = (self.due(books, out), books.me, books.sent());
        if whom.is_empty() {
            return;
        }
        out.rule(Rule::SaySession { last, whom });
        let stable = books.stable(origin);
        for to in books.others().into_iter().filter(|to| whom.contains(*to)) {
            out.datagram(to, Message::Session { origin, last, stable, whom });
        }
    }

    /// Members to which, or of which, something is owed here.
    pub(super) fn owes(&self, books: &Books) -> ProcessSet {
        let mut owes = books.missing_of();
        owes.unite(self.open(books));
        owes
    }

    /// Who has confirmed how many of our messages, and how many all have; nothing if we have sent none.
    pub(super) fn inspect(&self, books: &Books) -> Option<Node> {
        let members = books.view.members.iter().map(|member| Value::Process(*member));
        let count = |count: &u32| Value::Text(count.to_string());
        let own = |(member, confirmed): (&ProcessId, &u32)| match *member == books.me {
            true => count(&books.sent()),
            false => count(confirmed),
        };
        let row = books.view.members.iter().zip(&self.confirmed).map(own);
        let mine = Node::new("confirmed by", members)
            .with([Node::new("messages", row), Node::text("everywhere", books.stable(books.me).to_string())]);
        (books.sent() > 0).then_some(mine)
    }

    /// Members that have not confirmed everything.
    fn open(&self, books: &Books) -> ProcessSet {
        let sent = books.sent();
        let lacks = |peer: &ProcessId| books.view.rank(*peer).is_some_and(|rank| self.confirmed[rank] < sent);
        if books.deviates(Deviation::NoSession) {
            return ProcessSet::default();
        }
        books.others().into_iter().filter(lacks).collect()
    }

    /// These members have our messages up to that one; what all have is forgotten.
    pub(super) fn confirm(&mut self, who: ProcessSet, up_to: u32, books: &mut Books, out: &mut Out<'_>) {
        let up_to = up_to.min(books.sent());
        for (rank, member) in books.view.members.iter().enumerate() {
            if who.contains(*member) {
                self.confirmed[rank] = self.confirmed[rank].max(up_to);
            }
        }
        let others = books.view.members.iter().zip(&self.confirmed).filter(|(member, _)| **member != books.me);
        if let Some(stable) = others.map(|(_, confirmed)| *confirmed).min() {
            books.forget(books.me, stable, out);
        }
    }
}

/// The receiver's side, where each member confirms to the origin: origins that want to know who has so many.
#[derive(Clone, Debug, Default)]
pub(super) struct Awaited(SmallMap<ProcessId, u32>);

impl Awaited {
    /// The origin wants to know.
    pub(super) fn insert(&mut self, origin: ProcessId, last: u32) {
        self.0.insert(origin, last);
    }

    /// Says that we have all, if the origin wants to know and it is so.
    pub(super) fn confirm(&mut self, origin: ProcessId, books: &Books, out: &mut Out<'_>) {
        let up_to = books.complete(origin);
        if self.0.get(&origin).is_some_and(|last| up_to >= *last) {
            self.0.remove(&origin);
            out.rule(Rule::Confirm { origin, up_to, to: origin });
            let who = [books.me].into_iter().collect();
            out.datagram(origin, Message::Confirm { origin, up_to, who });
        }
    }
}
