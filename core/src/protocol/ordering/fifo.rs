//! FIFO order (fbcast): each sender's messages in the order in which it multicast them.
//!
//! Messages of a sender are numbered from 1 in each view, and delivered by number. Messages of different senders are
//! not ordered: two receivers may deliver them differently.
//!
//! Source: lecture 001, what about ordering (number messages from each sender, and they will stay in order).

use crate::protocol::multicast::Data;
use crate::small::SmallMap;

/// What one member has delivered in this view, and what waits for an earlier message.
#[derive(Clone, Debug, Default)]
pub struct Fifo {
    delivered: Vec<u32>,
    held: SmallMap<(usize, u32), Data>,
}

impl Fifo {
    /// Starts afresh in a view of so many members.
    pub fn new(members: usize) -> Fifo {
        Fifo { delivered: vec![0; members], held: SmallMap::new() }
    }

    /// Takes a message of the member of that rank in, and gives it back if it can be delivered now. More may follow it
    /// ([`Fifo::next_held`]).
    pub fn accept(&mut self, rank: usize, data: Data) -> Option<Data> {
        if data.seq != self.delivered[rank] + 1 {
            self.held.insert((rank, data.seq), data);
            return None;
        }
        self.delivered[rank] = data.seq;
        Some(data)
    }

    /// The next message of the member of that rank that was held back and can be delivered now.
    pub fn next_held(&mut self, rank: usize) -> Option<Data> {
        if self.held.is_empty() {
            return None;
        }
        let next = self.held.remove(&(rank, self.delivered[rank] + 1))?;
        self.delivered[rank] = next.seq;
        Some(next)
    }

    /// What waits, and can never be delivered in this view once everybody has flushed.
    pub fn held(&self) -> impl Iterator<Item = &Data> {
        self.held.values()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::{Label, Name, ProcessId};

    fn data(seq: u32) -> Data {
        Data {
            origin: ProcessId::first(Name(0)),
            view: 1,
            seq,
            label: Label::written(seq),
            payload: Default::default(),
            flavour: Default::default(),
            queue: 0,
            note: None,
        }
    }

    #[test]
    fn a_later_message_waits_for_the_earlier_one() {
        let mut fifo = Fifo::new(1);
        assert_eq!((fifo.accept(0, data(2)), fifo.accept(0, data(3))), (None, None));
        assert_eq!(fifo.held().count(), 2);
        assert_eq!(fifo.accept(0, data(1)), Some(data(1)));
        let followers: Vec<_> = std::iter::from_fn(|| fifo.next_held(0)).collect();
        assert_eq!(followers, [data(2), data(3)]);
    }
}
