//! What happened in a run: events in order, each with its cause, and the views that they speak of.
//!
//! The trace stands outside the world and only grows. Everything that is shown or checked is read from it.

pub mod event;
pub mod export;
pub mod filter;
pub mod hash;
pub mod story;
pub mod words;

use crate::ids::{GroupId, Name, ProcessId};
use crate::protocol::{Happening, View};
use crate::small::SmallMap;
use crate::time::Time;
pub use event::{CopyId, Event, EventId, Fate, Kind, Loss, NoEffect, ViewRef};
pub use hash::{hash, hash_up_to};

const CHUNK: usize = 1024;

/// The events of a run.
#[derive(Clone, Debug, Default)]
pub struct Trace {
    chunks: Vec<Vec<Event>>,
    len: usize,
    views: Vec<View>,
    by_number: SmallMap<(GroupId, u32), Vec<ViewRef>>,
    sent: Vec<EventId>,
}

/// Where events go while a run is played.
pub trait Sink {
    /// Takes the next event.
    fn event(&mut self, event: Event);
    /// The number of a view in the table.
    fn view(&mut self, view: &View) -> ViewRef;
}

/// Keeps nothing: for searches and for getting back to a position.
pub struct NoTrace;

impl Sink for NoTrace {
    #[inline]
    fn event(&mut self, _: Event) {}

    #[inline]
    fn view(&mut self, _: &View) -> ViewRef {
        ViewRef(0)
    }
}

impl Sink for Trace {
    fn event(&mut self, event: Event) {
        if let Kind::Sent { copy, .. } = event.kind {
            debug_assert_eq!(copy.0 as usize, self.sent.len());
            self.sent.push(EventId(self.len as u32));
        }
        match self.chunks.last_mut() {
            Some(chunk) if chunk.len() < CHUNK => chunk.push(event),
            _ => {
                let mut chunk = Vec::with_capacity(CHUNK);
                chunk.push(event);
                self.chunks.push(chunk);
            }
        }
        self.len += 1;
    }

    fn view(&mut self, view: &View) -> ViewRef {
        let known = self.by_number.or_default((view.group, view.number));
        if let Some(&found) = known.iter().find(|at| self.views[at.0 as usize] == *view) {
            return found;
        }
        let at = ViewRef(self.views.len() as u32);
        self.views.push(view.clone());
        known.push(at);
        at
    }
}

impl Trace {
    /// How many events there are.
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether nothing has happened.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// The event of that number.
    pub fn get(&self, id: EventId) -> Option<&Event> {
        self.chunks.get(id.index() / CHUNK)?.get(id.index() % CHUNK)
    }

    /// All events with their numbers, in order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (EventId, &Event)> {
        let chunks = self.chunks.iter().enumerate();
        chunks.flat_map(|(chunk, events)| {
            events.iter().enumerate().map(move |(at, event)| (EventId((chunk * CHUNK + at) as u32), event))
        })
    }

    /// Events from `from` on to before `to`.
    pub fn range(&self, from: EventId, to: EventId) -> impl Iterator<Item = (EventId, &Event)> {
        let to = to.index().min(self.len);
        (from.index()..to).map(|at| (EventId(at as u32), &self.chunks[at / CHUNK][at % CHUNK]))
    }

    /// The view of that number in the table.
    pub fn view(&self, at: ViewRef) -> &View {
        &self.views[at.0 as usize]
    }

    /// The event that sent a copy.
    pub fn sent(&self, copy: CopyId) -> Option<EventId> {
        self.sent.get(copy.0 as usize).copied()
    }

    /// How many copies were sent.
    pub fn copies(&self) -> usize {
        self.sent.len()
    }

    /// The first event that belongs to a step after `step`: the events before it are those of the position.
    pub fn end_of_step(&self, step: u32) -> EventId {
        self.partition(|event| event.step <= step)
    }

    /// The first event later than `time`.
    pub fn end_of_time(&self, time: Time) -> EventId {
        self.partition(|event| event.time() <= time)
    }

    fn partition(&self, before: impl Fn(&Event) -> bool) -> EventId {
        let chunk = self.chunks.partition_point(|chunk| chunk.last().is_some_and(&before));
        let within = self.chunks.get(chunk).map_or(0, |chunk| chunk.partition_point(&before));
        EventId((chunk * CHUNK + within).min(self.len) as u32)
    }

    /// Memory that the trace takes, in bytes, with its indexes.
    pub fn bytes(&self) -> usize {
        let events: usize = self.chunks.iter().map(|chunk| chunk.capacity() * size_of::<Event>()).sum();
        let views: usize = self.views.iter().map(|view| size_of::<View>() + view.members.len() * 4).sum();
        events + self.sent.capacity() * size_of::<EventId>() + views
    }

    /// Processes that appear, each under its newest life.
    pub fn newest_lives(&self, processes: usize) -> Vec<ProcessId> {
        let mut lives: Vec<_> = (0..processes).map(|name| ProcessId::first(Name(name as u16))).collect();
        for (_, event) in self.iter() {
            if let Kind::Started = event.kind {
                lives[event.process.name.index()] = event.process;
            }
        }
        lives
    }
}

/// The compact form of what a protocol tells.
pub fn compact(happening: &Happening, sink: &mut dyn Sink) -> Kind {
    use Happening as H;
    match *happening {
        H::Suspected { peer, by_hand } => Kind::Suspected { peer, by_hand },
        H::Trusted { peer } => Kind::Trusted { peer },
        H::Notified { group, view } => Kind::Notified { group, view },
        H::Cut { peer } => Kind::Cut { peer },
        H::Proposed { ref view } => Kind::Proposed { group: view.group, number: view.number, view: sink.view(view) },
        H::Voted { ref view, leader } => {
            Kind::Voted { group: view.group, number: view.number, view: sink.view(view), leader }
        }
        H::Committed { ref view } => Kind::Committed { group: view.group, number: view.number, view: sink.view(view) },
        H::Learned { ref view } => Kind::Learned { group: view.group, number: view.number, view: sink.view(view) },
        H::Inquired { group } => Kind::Inquired { group },
        H::JoinAsked { group } => Kind::JoinAsked { group },
        H::LeaveAsked { group } => Kind::LeaveAsked { group },
        H::CreateAsked { group } => Kind::CreateAsked { group },
        H::DissolveAsked { group } => Kind::DissolveAsked { group },
        H::LookUpAsked { group } => Kind::LookUpAsked { group },
        H::Keeps { group, service } => Kind::Keeps { group, service },
        H::Found { ref view } => Kind::Found { group: view.group, number: view.number, view: sink.view(view) },
        H::Refused { group, by, why } => Kind::Refused { group, by, why },
        H::Left { group } => Kind::Left { group },
        H::Excluded { group } => Kind::Excluded { group },
        H::Multicast { group, view, label, seq } => Kind::Multicast { group, view, label, seq },
        H::Ordered { group, label, flavour, queue } => Kind::Ordered { group, label, flavour, queue },
        H::PriorityProposed { group, label, origin, number } => Kind::PriorityProposed { group, label, origin, number },
        H::PriorityFinal { group, label, origin, number, by } => {
            Kind::PriorityFinal { group, label, origin, number, by }
        }
        H::HandedIn { group, label } => Kind::HandedIn { group, label },
        H::Relayed { group, view, label, seq, origin } => Kind::Relayed { group, view, label, seq, origin },
        H::Filtered { group, view, label, origin } => Kind::Filtered { group, view, label, origin },
        H::Queued { group, label } => Kind::Queued { group, label },
        H::Delivered { group, view, label, origin } => Kind::Delivered { group, view, label, origin },
        H::Stable { group, view, origin, seq } => Kind::Stable { group, view, origin, seq },
        H::Blocked { group, view } => Kind::Blocked { group, view },
        H::Flushed { group, view } => Kind::Flushed { group, view },
        H::Installed { ref view, previous, state } => {
            Kind::Installed { group: view.group, number: view.number, view: sink.view(view), previous, state }
        }
        H::SnapshotTaken { group, view, state } => Kind::SnapshotTaken { group, view, state },
        H::StateLoaded { group, view, donor, state } => Kind::StateLoaded { group, view, donor, state },
        H::TaskGiven { group, task, pieces } => Kind::TaskGiven { group, task, pieces },
        H::TaskTaken { group, task, pieces } => Kind::TaskTaken { group, task, pieces },
        H::PieceAssigned { group, task, piece, worker } => Kind::PieceAssigned { group, task, piece, worker },
        H::PieceDone { group, task, piece } => Kind::PieceDone { group, task, piece },
        H::TookOver { group } => Kind::TookOver { group },
        H::TaskDecided { group, task, outcome } => Kind::TaskDecided { group, task, outcome },
        H::Uses { group, rung } => Kind::Uses { group, rung },
        H::Asked { group, origin, seq } => Kind::Asked { group, origin, seq },
        H::Repaired { group, label } => Kind::Repaired { group, label },
        H::Called { group, call, wanting } => Kind::Called { group, call, wanting },
        H::Replied { group, call, caller, value } => Kind::Replied { group, call, caller, value },
        H::CallEnded { group, call, values, nulls, failed, cut_short } => {
            Kind::CallEnded { group, call, values, nulls, failed, cut_short }
        }
        H::Told { group, label, to, interval } => Kind::Told { group, label, to, interval },
        H::Heard { group, label, from, interval } => Kind::Heard { group, label, from, interval },
        H::Checkpointed { group, number, state } => Kind::Checkpointed { group, number, state },
        H::RolledBack { group, epoch, number, stays, state } => Kind::RolledBack { group, epoch, number, stays, state },
        H::Tentative { group, number, state } => Kind::Tentative { group, number, state },
        H::Discarded { group, number } => Kind::Discarded { group, number },
        H::InChannel { group, label, from, number } => Kind::InChannel { group, label, from, number },
        H::Logs { group, scheme } => Kind::Logs { group, scheme },
        H::Logged { group, label, of, number } => Kind::Logged { group, label, of, number },
        H::Restored { group, number, state } => Kind::Restored { group, number, state },
        H::Replayed { group, label, from, interval } => Kind::Replayed { group, label, from, interval },
        H::Output { group, label, interval } => Kind::Output { group, label, interval },
        H::Recovered { group, number, state } => Kind::Recovered { group, number, state },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_end_of_the_last_step_is_the_end_of_the_trace() {
        let mut trace = Trace::default();
        assert_eq!(trace.end_of_step(0), EventId(0));
        trace.event(Event::new(Time::ZERO, 1, EventId::NONE, ProcessId::default(), Kind::Started));
        assert_eq!(trace.end_of_step(0), EventId(0));
        assert_eq!(trace.end_of_step(1), EventId(1));
    }

    #[test]
    fn an_event_takes_48_bytes() {
        assert_eq!(size_of::<Event>(), 48);
    }
}
