//! Negative acknowledgement: a receiver speaks only when it finds that it lacks something, and asks the sender for it.
//!
//! A gap in a sender's numbers is asked for after a short while (a packet may only have been overtaken), again and again
//! at growing intervals. The sender alone answers, to whoever asks. The last message leaves no gap: a session message of
//! the sender says how many there are, and who has all confirms it. Until all have confirmed a message the sender keeps it.
//! When many lack the same message, each asks: the implosion is rarer than that of acknowledgements, not impossible.
//!
//! Source: lecture 002, scalability issues with a feedback-based scheme; lecture 003, negative acknowledgments.

use super::sessions::Sessions;
use super::{AGAIN_AFTER, Books, DELAY, Message, Reliable, Rule, Timer, doubled};
use crate::ids::{Label, ProcessId};
use crate::protocol::{Happening, Out, ProcessSet};
use crate::small::SmallMap;

/// A member that asks for what it lacks.
#[derive(Clone, Debug)]
pub(super) struct Nack {
    books: Books,
    sessions: Sessions,
    /// How often it has asked for each message that it lacks.
    asked: SmallMap<(ProcessId, u32), u32>,
    /// Origins that wait for a confirmation of so many.
    awaited: SmallMap<ProcessId, u32>,
}

impl Nack {
    pub(super) fn new(books: Books) -> Nack {
        let sessions = Sessions::new(&books);
        Nack { books, sessions, asked: SmallMap::new(), awaited: SmallMap::new() }
    }

    fn learn(&mut self, origin: ProcessId, last: u32, out: &mut Out<'_>) {
        for number in self.books.learn(origin, last) {
            out.rule(Rule::FindGap { origin, number });
            self.asked.insert((origin, number), 0);
            out.set_timer(Timer::Ask(origin.name, number), DELAY);
        }
    }

    /// Says that it has all, if the origin wants to know and it is so.
    fn confirm(&mut self, origin: ProcessId, out: &mut Out<'_>) {
        let up_to = self.books.complete(origin);
        if self.awaited.get(&origin).is_some_and(|last| up_to >= *last) {
            self.awaited.remove(&origin);
            out.rule(Rule::Confirm { origin, up_to, to: origin });
            let who = [self.books.me].into_iter().collect();
            out.datagram(origin, Message::Confirm { origin, up_to, who });
        }
    }
}

impl Reliable for Nack {
    fn books(&self) -> &Books {
        &self.books
    }

    fn books_mut(&mut self) -> &mut Books {
        &mut self.books
    }

    fn multicast(&mut self, label: Label, out: &mut Out<'_>) {
        self.books.send(label, true, out);
        self.sessions.multicast(&self.books, out);
    }

    fn on_message(&mut self, from: ProcessId, message: Message, out: &mut Out<'_>) {
        match message {
            Message::Data { item, .. } | Message::Repair(item) => {
                self.learn(item.origin, item.seq - 1, out);
                self.books.accept(item, out);
                self.asked.remove(&(item.origin, item.seq));
                self.confirm(item.origin, out);
            }
            Message::Nack { origin, seq } => {
                let Some(item) = self.books.kept(origin, seq) else { return };
                out.rule(Rule::Answer { message: item.label, to: from });
                out.happens(Happening::Repaired { group: self.books.group(), label: item.label });
                out.datagram(from, Message::Repair(item));
            }
            Message::Session { origin, last, .. } => {
                self.learn(origin, last, out);
                self.awaited.insert(origin, last);
                self.confirm(origin, out);
            }
            Message::Confirm { up_to, who, .. } => self.sessions.confirm(who, up_to, &mut self.books, out),
            Message::Receipt { .. } => {}
        }
    }

    fn on_timer(&mut self, timer: Timer, out: &mut Out<'_>) {
        match timer {
            Timer::Session => {
                let (whom, origin, last) = (self.sessions.due(&self.books, out), self.books.me, self.books.sent());
                if !whom.is_empty() {
                    out.rule(Rule::SaySession { last, whom });
                }
                for to in self.books.others().into_iter().filter(|to| whom.contains(*to)) {
                    out.datagram(to, Message::Session { origin, last, stable: 0, whom });
                }
            }
            Timer::Ask(name, seq) => {
                let origin = ProcessId::first(name);
                let Some(asked) = self.asked.get_mut(&(origin, seq)) else { return };
                *asked += 1;
                out.set_timer(timer, doubled(AGAIN_AFTER, *asked - 1));
                out.rule(Rule::Ask { origin, number: seq, whom: origin });
                out.happens(Happening::Asked { group: self.books.group(), origin, seq });
                if self.books.others().contains(&origin) {
                    out.datagram(origin, Message::Nack { origin, seq });
                }
            }
            _ => {}
        }
    }

    fn owes(&self) -> ProcessSet {
        let mut owes = self.books.missing_of();
        owes.unite(self.sessions.open(&self.books));
        owes
    }

    fn boxed(&self) -> Box<dyn Reliable> {
        Box::new(self.clone())
    }
}
