//! abcasts and gbcasts: one queue, in the order of their priorities.
//!
//! **In two phases.** Each member proposes for an abcast a number higher than all that it has proposed or seen. The
//! initiator takes the highest of all members' proposals; that is final. A member delivers the head of its queue when
//! its priority is final: whatever comes later gets a higher one. Between equal numbers the proposer's rank decides.
//!
//! **By a sequencer.** The oldest member of the view gives each abcast the next place.
//!
//! Where members leave a view with an abcast whose priority is not final, all survivors take the highest that any of
//! them had proposed when it flushed; one that had not got it by then stands for the number after its last. A member that is
//! gone may have known a higher one. Where delivery is uniform, nobody has delivered what has no final number here, as that
//! number was not stable; but somebody who is gone may have delivered all that has one. There what has none goes behind.
//!
//! Source: Birman and Joseph, TOCS 1987 (after Skeen); the sequencer: Birman, Schiper, Stephenson, TOCS 1991.

use std::rc::Rc;

use super::{Part, Priority};
use crate::order;
use crate::protocol::Deviations;
use crate::protocol::multicast::Data;
use crate::registry::Deviation;

/// What waits for its turn.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    /// The message; none where its place has come before it.
    pub(super) data: Option<Data>,
    /// The rank of its origin.
    pub(super) origin: u16,
    /// Its number among the origin's messages.
    pub(super) seq: u32,
    /// Its queue; none for a gbcast, which is in all of them.
    queue: Option<u8>,
    /// Ours, or the final one; none while we have proposed nothing.
    pub(super) priority: Option<Priority>,
    pub(super) is_final: bool,
    /// Of a gbcast: how much of each stream goes before it.
    pub(super) before: Option<Rc<[u32]>>,
}

/// The queue of a view.
#[derive(Clone, Debug)]
pub(super) struct Queue {
    deviations: Deviations,
    /// The highest number proposed or seen.
    pub(super) counter: u32,
    /// The highest number of what has been delivered.
    delivered: u32,
    entries: Vec<Entry>,
}

impl Queue {
    pub(super) fn new(deviations: Deviations) -> Queue {
        Queue { deviations, counter: 0, delivered: 0, entries: Vec::new() }
    }

    /// The entry of that message; it may not be there yet.
    pub(super) fn entry(&mut self, origin: u16, seq: u32) -> &mut Entry {
        let found = self.entries.iter().position(|entry| entry.origin == origin && entry.seq == seq);
        let at = found.unwrap_or_else(|| {
            // Before its message has come it is in whichever queue, and nothing may pass it.
            let (data, queue, is_final) = (None, None, false);
            self.entries.push(Entry { data, origin, seq, queue, priority: None, is_final, before: None });
            self.entries.len() - 1
        });
        &mut self.entries[at]
    }

    /// Puts a message in.
    pub(super) fn put(&mut self, origin: u16, data: Data, is_group: bool) {
        let entry = self.entry(origin, data.seq);
        entry.queue = (!is_group).then_some(data.queue);
        entry.data = Some(data);
    }

    /// Our proposal for an entry, which is the highest number so far.
    pub(super) fn propose(&mut self, origin: u16, seq: u32, by: u16) -> u32 {
        self.counter += 1;
        let number = self.counter;
        self.entry(origin, seq).priority = Some(Priority { number, by });
        number
    }

    /// An entry's priority is final.
    pub(super) fn finalise(&mut self, origin: u16, seq: u32, priority: Priority) {
        if !self.deviations.contains(Deviation::CounterNotRaised) {
            self.counter = self.counter.max(priority.number);
        }
        let Some(entry) = self.entries.iter_mut().find(|entry| entry.origin == origin && entry.seq == seq) else {
            return; // delivered already, by a deviation
        };
        entry.priority = Some(priority);
        entry.is_final = true;
    }

    /// The sequencer has given a place, perhaps before the message has come here.
    pub(super) fn finalise_early(&mut self, origin: u16, seq: u32, priority: Priority) {
        self.entry(origin, seq);
        self.finalise(origin, seq, priority);
    }

    /// So much of each stream goes before the gbcast.
    pub(super) fn set_cut(&mut self, origin: u16, seq: u32, before: Rc<[u32]>) {
        let entry = self.entries.iter_mut().find(|entry| entry.origin == origin && entry.seq == seq);
        if let Some(entry) = entry {
            entry.before = Some(before);
        }
    }

    fn comes_before(&self, one: &Entry, other: &Entry) -> bool {
        let key = |entry: &Entry| {
            let priority = entry.priority.unwrap_or(Priority { number: u32::MAX, by: u16::MAX });
            if self.deviations.contains(Deviation::NoTieBreak) {
                return (priority.number, 0, 0, 0); // who came first
            }
            (priority.number, priority.by, entry.origin, entry.seq)
        };
        key(one) < key(other)
    }

    /// Takes out the next entry whose turn has come. `has_delivered` tells whether so much of each stream has been.
    pub(super) fn next(&mut self, has_delivered: impl Fn(&[u32]) -> bool) -> Option<Entry> {
        let at = (0..self.entries.len()).find(|&at| {
            let entry = &self.entries[at];
            let waits_for_cut = entry.queue.is_none() && !self.is_only_total();
            let cut = !waits_for_cut || entry.before.as_deref().is_some_and(&has_delivered);
            entry.data.is_some() && entry.is_final && cut && self.is_first(at)
        })?;
        let entry = self.entries.remove(at);
        self.delivered = self.delivered.max(entry.priority.map_or(0, |priority| priority.number));
        Some(entry)
    }

    /// Nothing that is in the same queue comes before it, or may yet.
    fn is_first(&self, at: usize) -> bool {
        let entry = &self.entries[at];
        let past_unfinished = self.deviations.contains(Deviation::PastTheUndeliverable);
        let competes = |other: &Entry| {
            let same_queue = other.queue.is_none() || entry.queue.is_none() || other.queue == entry.queue;
            same_queue && (other.is_final || !past_unfinished)
        };
        let earlier = |(place, other): (usize, &Entry)| {
            place != at && competes(other) && (self.comes_before(other, entry) || place < at && self.ties(other, entry))
        };
        !self.entries.iter().enumerate().any(earlier)
    }

    fn ties(&self, one: &Entry, other: &Entry) -> bool {
        !self.comes_before(one, other) && !self.comes_before(other, one)
    }

    /// A gbcast is treated as an abcast: a deviation.
    pub(super) fn is_only_total(&self) -> bool {
        self.deviations.contains(Deviation::GroupAsTotal)
    }

    /// The gbcast that comes first of those that wait, if there is one.
    pub(super) fn first_group(&self) -> Option<&Entry> {
        let mut groups = self.entries.iter().filter(|entry| entry.queue.is_none() && entry.data.is_some());
        let mut first = groups.next()?;
        for entry in groups {
            if self.comes_before(entry, first) {
                first = entry;
            }
        }
        Some(first)
    }

    /// What a flush says of this queue.
    pub(super) fn part(&self, view: u32) -> Part {
        let open = self.entries.iter().filter(|entry| !entry.is_final);
        let proposed = open.filter_map(|entry| Some((entry.origin, entry.seq, entry.priority?.number))).collect();
        Part { view, counter: self.counter, proposed, resolved: Vec::new() }
    }

    /// Finds out the final priority of all that have none, from what the survivors have said; where that is given, it
    /// is that place or one `behind` it. Gives those.
    pub(super) fn resolve(&mut self, parts: &[(u16, &Part)], behind: Option<Priority>) -> Vec<(u16, u32, Priority)> {
        let mut resolved = Vec::new();
        order::sort_by_key(&mut self.entries, |entry| (entry.origin, entry.seq));
        // A final number may be that of a member which is gone, and higher than all that are left have proposed for its
        // sender's next message. That one comes after it all the same.
        let mut last: Option<(u16, Priority)> = None;
        for entry in &mut self.entries {
            let (origin, seq) = (entry.origin, entry.seq);
            let floor = last.filter(|last| last.0 == origin).map(|last| last.1);
            if let Some(priority) = entry.priority.filter(|_| entry.is_final) {
                let priority = floor.map_or(priority, |floor| floor.max(priority));
                if behind.is_some() {
                    entry.priority = Some(priority); // its sender's message before it has gone behind, and it too
                }
                last = Some((origin, priority));
                continue;
            }
            let is_it = |one: &u16, other: &u32| *one == origin && *other == seq;
            let said = parts.iter().flat_map(|(_, part)| &part.resolved).find(|(one, other, _)| is_it(one, other));
            let proposals = parts.iter().map(|&(by, part)| {
                let own = part.proposed.iter().find(|(one, other, _)| is_it(one, other));
                Priority { number: own.map_or(part.counter + 1, |own| own.2), by }
            });
            let highest = said.map(|said| said.2).or_else(|| proposals.max().max(behind));
            if let Some(priority) = highest.or(entry.priority) {
                let priority = floor.map_or(priority, |floor| floor.max(priority));
                last = Some((origin, priority));
                (entry.priority, entry.is_final) = (Some(priority), true);
                resolved.push((origin, seq, priority));
            }
        }
        self.number_the_rest();
        resolved
    }

    /// The first place behind all that may have been delivered by somebody: what has been delivered here, what has a final
    /// number, and none of its sender's before it that has not. So it is the same at all survivors, which have the same final
    /// numbers, however far each has delivered.
    pub(super) fn first_behind(&self) -> Priority {
        let waits = |entry: &Entry| {
            let before = |other: &&Entry| other.origin == entry.origin && other.seq <= entry.seq;
            self.entries.iter().filter(before).any(|other| !other.is_final)
        };
        let may_be = self.entries.iter().filter(|entry| !waits(entry)).filter_map(|entry| entry.priority);
        let highest = may_be.map(|priority| priority.number).fold(self.delivered, u32::max);
        Priority { number: if highest == 0 { 0 } else { highest + 1 }, by: 0 }
    }

    /// What has no place at all comes last, by its origin.
    fn number_the_rest(&mut self) {
        order::sort_by_key(&mut self.entries, |entry| (entry.origin, entry.seq));
        let rest = self.entries.iter_mut().filter(|entry| !entry.is_final);
        for (number, entry) in (self.counter + 1..).zip(rest) {
            (entry.priority, entry.is_final) = (Some(Priority { number, by: 0 }), true);
        }
    }

    /// Empties the queue, in order.
    pub(super) fn drain(&mut self) -> Vec<Entry> {
        let mut entries = std::mem::take(&mut self.entries);
        order::sort_by_key(&mut entries, |entry| (entry.priority, entry.origin, entry.seq));
        entries
    }

    /// What waits.
    pub(super) fn entries(&self) -> &[Entry] {
        &self.entries
    }
}

impl Entry {
    /// Whether it is a gbcast.
    pub(super) fn is_group(&self) -> bool {
        self.queue.is_none()
    }
}
