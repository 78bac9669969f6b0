//! Messages from outside the group: a member multicasts them on behalf of a process that is none, and members deliver
//! each of them once, whoever multicasts it.
//!
//! What members remember of each process outside is the number of its last message; a joiner is given these numbers with
//! the state. Source: see [`crate::protocol::outside`].

use std::rc::Rc;

use super::{Data, Multicast, Outgoing, Payload, Rule};
use crate::ids::{Label, ProcessId, ViewNumber};
use crate::protocol::ordering::Asked;
use crate::protocol::outside::{self, Handed};
use crate::protocol::{Happening, Out};
use crate::registry::Deviation;
use crate::small::{SmallMap, SmallSet};

/// What a joiner has to know of processes outside: the number of the last message of each that was delivered.
pub type TakenSoFar = Rc<[(ProcessId, u32)]>;

/// The last message of a process outside that was delivered, and as which member's message.
#[derive(Clone, Copy, Debug)]
struct Taken {
    seq: u32,
    view: ViewNumber,
    by: ProcessId,
    at: u32,
}

/// A member's books on processes outside.
#[derive(Clone, Debug, Default)]
pub(super) struct Relays {
    taken: SmallMap<ProcessId, Taken>,
    /// The last message of a process outside that was multicast here in this view: it may not be delivered yet.
    multicast: SmallMap<ProcessId, u32>,
    /// Processes outside that are to be told when all members have their message.
    promised: SmallSet<ProcessId>,
}

impl Relays {
    /// For a joiner.
    pub(super) fn so_far(&self) -> TakenSoFar {
        self.taken.iter().map(|(origin, taken)| (*origin, taken.seq)).collect()
    }

    /// A joiner takes it over.
    pub(super) fn take_over(&mut self, so_far: &TakenSoFar) {
        for &(origin, seq) in so_far.iter() {
            if self.taken.get(&origin).is_none_or(|taken| taken.seq < seq) {
                self.taken.insert(origin, Taken { seq, view: 0, by: origin, at: 0 });
            }
        }
    }

    /// It is multicast here.
    pub(super) fn note_multicast(&mut self, handed: Handed) {
        self.multicast.insert(handed.origin, handed.seq);
    }

    /// The view is over, and what was multicast in it delivered or gone.
    pub(super) fn forget_multicasts(&mut self) {
        self.multicast.clear();
    }

    /// Whether that message has been delivered.
    pub(super) fn has(&self, handed: Handed) -> bool {
        self.taken.get(&handed.origin).is_some_and(|taken| taken.seq >= handed.seq)
    }
}

impl Multicast {
    /// A process that leaves and comes back has still delivered what it has.
    pub fn taken_so_far(&self) -> TakenSoFar {
        self.relays.so_far()
    }

    /// Goes on from what it had delivered when it was in the group before.
    pub fn remember_taken(&mut self, so_far: &TakenSoFar) {
        self.relays.take_over(so_far);
    }

    /// A process outside hands a message in here.
    pub fn relay(&mut self, handed: Handed, label: Label, out: &mut Out<'_>) {
        if self.epoch.is_none() || self.leaving {
            return; // it will ask another contact
        }
        self.relays.promised.insert(handed.origin);
        if self.relays.has(handed) {
            self.tell_taken(out);
        } else if !self.is_on_its_way(handed) {
            let (payload, wanted) = (Payload::Handed(handed), self.options.orders.wanted(Asked::default()));
            self.multicast(Outgoing { label, payload, wanted }, out);
        }
    }

    /// Whether it waits here for the next view, or was multicast here and is not delivered yet.
    fn is_on_its_way(&self, handed: Handed) -> bool {
        if self.relays.multicast.get(&handed.origin).is_some_and(|seq| *seq >= handed.seq) {
            return true;
        }
        self.queue.iter().any(|queued| queued.payload == Payload::Handed(handed))
    }

    /// Delivers a message from outside, unless it has been delivered as another member's. True if it is delivered.
    pub(super) fn is_first(&mut self, data: &Data, out: &mut Out<'_>) -> bool {
        let Some(handed) = data.payload.handed() else { return true };
        if self.relays.has(handed) && !self.deviations.contains(Deviation::NoRelayFilter) {
            let Some(view) = self.view() else { return false };
            let (group, view) = (view.group, view.number);
            out.rule(Rule::Filter { message: data.label, origin: data.origin });
            out.happens(Happening::Filtered { group, view, label: data.label, origin: data.origin });
            return false;
        }
        let taken = Taken { seq: handed.seq, view: data.view, by: data.origin, at: data.seq };
        self.relays.taken.insert(handed.origin, taken);
        true
    }

    /// Tells processes outside whose messages all members have by now.
    pub(super) fn tell_taken(&mut self, out: &mut Out<'_>) {
        if self.relays.promised.is_empty() {
            return;
        }
        let settled: Vec<_> = self.relays.promised.iter().filter_map(|origin| self.settled(*origin)).collect();
        for (origin, seq) in settled {
            self.relays.promised.remove(&origin);
            out.send(origin, outside::Message::Taken { seq });
        }
    }

    fn settled(&self, origin: ProcessId) -> Option<(ProcessId, u32)> {
        let (taken, epoch) = (self.relays.taken.get(&origin)?, self.epoch.as_ref()?);
        let stable = || epoch.view.rank(taken.by).is_some_and(|rank| epoch.stability.stable(rank) >= taken.at);
        (taken.view < epoch.view.number || stable()).then_some((origin, taken.seq))
    }
}
