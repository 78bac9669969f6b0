//! Positive acknowledgement: every receiver acknowledges every message, and the sender repeats it to those that have not.
//!
//! The sender keeps a message until all members have acknowledged it; a member that has failed keeps it there for ever,
//! as nobody takes it out of the group. Each multicast to *n* − 1 others brings *n* − 1 acknowledgements back to one
//! process: the acknowledgement implosion.
//!
//! Source: lecture 002, reliable multicasting with feedback messages, scalability issues with a feedback-based scheme.

use super::{AGAIN_AFTER, Books, Item, Message, Reliable, Rule, Timer, doubled};
use crate::ids::{Label, ProcessId};
use crate::protocol::{Node, Out, ProcessSet, Value};
use crate::small::SmallMap;

/// A member that acknowledges, and waits for acknowledgements.
#[derive(Clone, Debug)]
pub(super) struct Acknowledged {
    books: Books,
    /// Our messages that somebody has not acknowledged, by number.
    open: SmallMap<u32, Open>,
}

/// A message of ours that somebody has not acknowledged.
#[derive(Clone, Debug)]
struct Open {
    item: Item,
    by: Vec<ProcessId>,
    tries: u32,
}

impl Acknowledged {
    pub(super) fn new(books: Books) -> Acknowledged {
        Acknowledged { books, open: SmallMap::new() }
    }

    fn receipt(&mut self, from: ProcessId, seq: u32, out: &mut Out<'_>) {
        let Some(open) = self.open.get_mut(&seq) else { return };
        open.by.retain(|peer| *peer != from);
        if !open.by.is_empty() {
            return;
        }
        out.rule(Rule::AllHave { message: open.item.label });
        self.open.remove(&seq);
        let first = self.open.keys().next().copied();
        let up_to = first.map_or(self.books.sent(), |first| first - 1);
        self.books.forget(self.books.me, up_to, out);
    }
}

impl Reliable for Acknowledged {
    fn books(&self) -> &Books {
        &self.books
    }

    fn books_mut(&mut self) -> &mut Books {
        &mut self.books
    }

    fn multicast(&mut self, label: Label, out: &mut Out<'_>) {
        let item = self.books.send(label, true, out);
        let by = self.books.others();
        if !by.is_empty() {
            self.open.insert(item.seq, Open { item, by, tries: 0 });
            out.set_timer(Timer::Resend(item.seq), AGAIN_AFTER);
        }
    }

    fn on_message(&mut self, from: ProcessId, message: Message, out: &mut Out<'_>) {
        match message {
            Message::Data { item, .. } | Message::Repair(item) => {
                out.rule(Rule::Acknowledge { message: item.label, origin: from });
                out.datagram(from, Message::Receipt { seq: item.seq, label: item.label });
                self.books.accept(item, out);
            }
            Message::Receipt { seq, .. } => self.receipt(from, seq, out),
            Message::Nack { .. } | Message::Session { .. } | Message::Confirm { .. } => {}
        }
    }

    fn on_timer(&mut self, timer: Timer, out: &mut Out<'_>) {
        let Timer::Resend(seq) = timer else { return };
        let others = self.books.others();
        let Some(open) = self.open.get_mut(&seq) else { return };
        open.by.retain(|peer| others.contains(peer));
        let to: ProcessSet = open.by.iter().copied().collect();
        if to.is_empty() {
            self.open.remove(&seq);
            return;
        }
        out.rule(Rule::Resend { message: open.item.label, to });
        for &peer in &open.by {
            out.datagram(peer, Message::Repair(open.item));
        }
        open.tries += 1;
        out.set_timer(timer, doubled(AGAIN_AFTER, open.tries));
    }

    fn owes(&self) -> ProcessSet {
        self.open.values().flat_map(|open| open.by.iter().copied()).collect()
    }

    fn awaits(&self, timer: Timer) -> bool {
        matches!(timer, Timer::Resend(seq) if self.open.contains_key(&seq))
    }

    fn boxed(&self) -> Box<dyn Reliable> {
        Box::new(self.clone())
    }

    fn inspect(&self) -> Vec<Node> {
        let open = self.open.values().take(12).map(|open| {
            let mut value = vec![Value::Message(open.item.label), Value::Text("not acknowledged by".into())];
            value.extend(open.by.iter().map(|peer| Value::Process(*peer)));
            Node::new("message", value)
        });
        open.collect()
    }
}
