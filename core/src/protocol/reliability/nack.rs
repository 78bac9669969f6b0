//! Negative acknowledgement: a receiver speaks only when it finds that it lacks something, and asks the sender for it.
//!
//! A gap in a sender's numbers is asked for after a short while (a packet may only have been overtaken), again and again
//! at growing intervals. The sender alone answers, to whoever asks. The last message leaves no gap: a session message of
//! the sender says how many there are, and who has all confirms it. Until all have confirmed a message the sender keeps it.
//! When many lack the same message, each asks: the implosion is rarer than that of acknowledgements, not impossible.
//!
//! Source: lecture 002, scalability issues with a feedback-based scheme; lecture 003, negative acknowledgments.

use super::requests::Requests;
use super::sessions::{Awaited, Sessions};
use super::{Books, Message, Reliable, Timer};
use crate::ids::{Label, ProcessId};
use crate::protocol::{Node, Out, ProcessSet};

/// A member that asks for what it lacks.
#[derive(Clone, Debug)]
pub(super) struct Nack {
    books: Books,
    sessions: Sessions,
    requests: Requests,
    awaited: Awaited,
}

impl Nack {
    pub(super) fn new(books: Books) -> Nack {
        let sessions = Sessions::new(&books);
        Nack { books, sessions, requests: Requests::default(), awaited: Awaited::default() }
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
        self.sessions.multicast(label, &mut self.books, out);
    }

    fn on_message(&mut self, from: ProcessId, message: Message, out: &mut Out<'_>) {
        match message {
            Message::Data { item, .. } | Message::Repair(item) => {
                self.requests.learn(item.origin, item.seq - 1, &mut self.books, out);
                self.books.accept(item, out);
                self.requests.settle(item.origin, item.seq);
                self.awaited.confirm(item.origin, &self.books, out);
            }
            Message::Nack { origin, seq } => {
                if let Some(item) = self.books.kept(origin, seq) {
                    self.books.answer(from, item, out);
                }
            }
            Message::Session { origin, last, .. } => {
                self.requests.learn(origin, last, &mut self.books, out);
                self.awaited.insert(origin, last);
                self.awaited.confirm(origin, &self.books, out);
            }
            Message::Confirm { up_to, who, .. } => self.sessions.confirm(who, up_to, &mut self.books, out),
            Message::Receipt { .. } => {}
        }
    }

    fn on_timer(&mut self, timer: Timer, out: &mut Out<'_>) {
        match timer {
            Timer::Session => self.sessions.say(&self.books, out),
            Timer::Ask(name, seq) => {
                let origin = ProcessId::first(name);
                let asks = self.requests.ask(origin, seq, origin, &self.books, out);
                if asks && self.books.others().contains(&origin) {
                    out.datagram(origin, Message::Nack { origin, seq });
                }
            }
            _ => {}
        }
    }

    fn owes(&self) -> ProcessSet {
        self.sessions.owes(&self.books)
    }

    fn awaits(&self, timer: Timer) -> bool {
        self.requests.awaits(timer)
    }

    fn boxed(&self) -> Box<dyn Reliable> {
        Box::new(self.clone())
    }

    fn inspect(&self) -> Vec<Node> {
        self.sessions.inspect(&self.books).into_iter().collect()
    }
}
