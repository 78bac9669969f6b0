//! The sender's side of sessions: who has confirmed what, and when to say again how many messages there are.
//!
//! A receiver finds a gap by what comes after it; after the last message nothing comes. So, some time after it has
//! multicast, a sender says how many it has sent, again and again at growing intervals, to those that have not confirmed
//! that many. When all have, it is silent, and forgets the messages: until then it keeps them. A member that has failed
//! never confirms.
//!
//! Source: lecture 002, it is not clear for how long the sender should keep a message; Floyd et al. 1997, session messages.

use super::{Books, Timer, doubled};
use crate::ids::ProcessId;
use crate::protocol::{Out, ProcessSet};
use crate::registry::Deviation;
use crate::time::Duration;

/// How long after a multicast the first session message goes out; doubled each time.
const SESSION_AFTER: Duration = Duration::from_ms(50);

/// Who has confirmed how many of our messages.
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

    /// Something was multicast: there will be a session message.
    pub(super) fn multicast(&mut self, books: &Books, out: &mut Out<'_>) {
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

    /// Members that have not confirmed everything.
    pub(super) fn open(&self, books: &Books) -> ProcessSet {
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
