//! Unreliable multicast: one packet to each member, and nothing more. Some get it.
//!
//! What comes is delivered as it comes, once. Nothing is kept. Promised: that only what was multicast is delivered, no
//! message twice, and a member's own messages. Not promised: that others get it, and any order.
//!
//! Source: lecture 001, unreliable multicast.

use super::{Books, Message, Reliable, Timer};
use crate::ids::{Label, ProcessId};
use crate::protocol::{Out, ProcessSet};

/// A member that hopes.
#[derive(Clone, Debug)]
pub(super) struct Unreliable(Books);

impl Unreliable {
    pub(super) fn new(books: Books) -> Unreliable {
        Unreliable(books)
    }
}

impl Reliable for Unreliable {
    fn books(&self) -> &Books {
        &self.0
    }

    fn books_mut(&mut self) -> &mut Books {
        &mut self.0
    }

    fn multicast(&mut self, label: Label, out: &mut Out<'_>) {
        self.0.send(label, false, out);
    }

    fn on_message(&mut self, _: ProcessId, message: Message, out: &mut Out<'_>) {
        if let Message::Data { item, .. } = message {
            self.0.accept(item, out);
        }
    }

    fn on_timer(&mut self, _: Timer, _: &mut Out<'_>) {}

    fn owes(&self) -> ProcessSet {
        ProcessSet::default()
    }

    fn awaits(&self, _: Timer) -> bool {
        false
    }

    fn boxed(&self) -> Box<dyn Reliable> {
        Box::new(self.clone())
    }
}
