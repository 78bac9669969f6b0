//! The messages of one view that are not known to be stable, with the channels on which a copy has gone by.

use std::collections::VecDeque;

use super::Data;
use crate::order;
use crate::protocol::ProcessSet;
use crate::small::SmallMap;

/// A kept message.
#[derive(Clone, Debug)]
pub struct Unstable {
    /// The message.
    pub data: Data,
    /// Processes from whom a copy has come, or to whom one was sent.
    pub crossed: ProcessSet,
    /// The how many-th it was that continued its sender's messages here, among all senders: causes come before effects.
    pub place: u32,
}

impl Unstable {
    /// A message of which a copy has gone by on these channels.
    pub fn new(data: Data, crossed: ProcessSet) -> Unstable {
        Unstable { data, crossed, place: 0 }
    }
}

/// The kept messages of a view, by sender and in the order sent.
#[derive(Clone, Debug, Default)]
pub struct Buffer {
    senders: Vec<VecDeque<Unstable>>,
    early: SmallMap<(usize, u32), Unstable>,
    count: usize,
    pushed: u32,
}

impl Buffer {
    /// An empty buffer for a view of so many members.
    pub fn new(members: usize) -> Buffer {
        Buffer { senders: vec![VecDeque::new(); members], early: SmallMap::new(), count: 0, pushed: 0 }
    }

    /// Keeps a message that continues what is there (`have` is the last number before it), or came early. Gives the
    /// last number that is there without a gap now, or nothing if the message was there already.
    pub fn keep(&mut self, rank: usize, have: u32, message: Unstable) -> Option<u32> {
        let seq = message.data.seq;
        if seq <= have {
            self.note_crossed(rank, seq, message.crossed);
            return None;
        }
        if seq > have + 1 {
            let fresh = self.early.insert((rank, seq), message).is_none();
            return fresh.then_some(have);
        }
        self.push(rank, message);
        let mut last = seq;
        while !self.early.is_empty() {
            let Some(next) = self.early.remove(&(rank, last + 1)) else { break };
            self.push(rank, next);
            last += 1;
        }
        Some(last)
    }

    fn push(&mut self, rank: usize, mut message: Unstable) {
        message.place = self.pushed;
        self.pushed += 1;
        self.senders[rank].push_back(message);
        self.count += 1;
    }

    /// Another copy of a kept message has gone by.
    fn note_crossed(&mut self, rank: usize, seq: u32, crossed: ProcessSet) {
        let queue = &mut self.senders[rank];
        let Some(first) = queue.front().map(|message| message.data.seq) else { return };
        if let Some(known) = seq.checked_sub(first).and_then(|at| queue.get_mut(at as usize)) {
            known.crossed.unite(crossed);
        }
    }

    /// Forgets the messages of a sender up to that number: they are stable.
    pub fn forget_up_to(&mut self, rank: usize, seq: u32) {
        let queue = &mut self.senders[rank];
        while queue.front().is_some_and(|message| message.data.seq <= seq) {
            queue.pop_front();
            self.count -= 1;
        }
    }

    /// How many messages are kept.
    pub fn len(&self) -> usize {
        self.count + self.early.len()
    }

    /// Whether nothing is kept.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The kept messages, each sender's in order.
    pub fn iter(&self) -> impl Iterator<Item = &Unstable> {
        self.senders.iter().flatten()
    }

    /// The kept messages, by sender, or all in the order in which they came.
    pub fn in_order(&mut self, of_coming: bool) -> Vec<&mut Unstable> {
        let mut messages: Vec<_> = self.iter_mut().collect();
        if of_coming {
            order::sort_by_key(&mut messages, |message| message.place);
        }
        messages
    }

    /// The kept messages, to note where copies of them go.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut Unstable> {
        self.senders.iter_mut().flatten()
    }
}
