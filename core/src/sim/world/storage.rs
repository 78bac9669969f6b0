//! What processes write to stable storage for a later life, and how long that takes.
//!
//! Where a write takes time, its process does nothing else until it is over: what it would do next waits, and so does all that
//! comes to it. A crash meanwhile leaves on storage what was there before. Source: lecture 002, stable storage; its cost is
//! what message logging is about.

use std::collections::VecDeque;
use std::rc::Rc;

use super::{HostState, Work, World};
use crate::ids::{GroupId, ProcessId};
use crate::protocol::rollback::Record;
use crate::protocol::{StorageKey, Verb};
use crate::time::Duration;
use crate::trace::{EventId, Kind, Sink};

/// A process writes what a verb says.
pub(crate) type Save = fn(&mut World, ProcessId, Verb, &mut dyn Sink);
/// A write is over, or what has come meanwhile has its turn.
pub(crate) type OfWrites = fn(&mut World, Work, &mut dyn Sink);

/// What a process is writing, and what it comes to afterwards.
#[derive(Clone, Debug, Default)]
pub(crate) struct Backlog {
    pub(in crate::sim) write: Option<Write>,
    /// What has come and was not taken yet, in order. As long as there is some, what comes goes behind it.
    pub(in crate::sim) waiting: VecDeque<Work>,
}

/// A write that is under way.
#[derive(Clone, Debug)]
pub(crate) struct Write {
    /// The process may be writing again, in another life, when the end of an earlier write comes.
    number: u32,
    group: GroupId,
    record: (u32, Rc<Record>),
    /// What its process wants done afterwards.
    pub(super) rest: Vec<Verb>,
    /// Whose messages it was taking: others of that one may have come early.
    pub(super) takes_from: Option<ProcessId>,
    /// Whether it brings news: a checkpoint that is written every so often does not.
    is_news: bool,
    /// What made the present step of its process happen, and the rule that fired last in it.
    trigger: EventId,
    cause: EventId,
}

impl Backlog {
    /// Whether something is still to be done that does not go on for ever.
    pub(super) fn owes(&self) -> bool {
        let asks = |work: &Work| matches!(work, Work::Act { .. });
        self.write.as_ref().is_some_and(|write| write.is_news) || self.waiting.iter().any(asks)
    }
}

/// See [`Save`].
pub(crate) fn save(world: &mut World, me: ProcessId, verb: Verb, sink: &mut dyn Sink) {
    match verb {
        Verb::Log { group, view, entry } => {
            put(&mut world.host_mut(me.name).kept.log, group, entry);
            world.store(me, StorageKey::View(group), u64::from(view), sink);
        }
        Verb::Save { group, number, record } => match world.writing_takes(me, group) {
            None => world.written(me, group, (number, record), sink),
            Some(takes) => world.begin_write(me, group, takes, (number, record), sink),
        },
        _ => {}
    }
}

/// See [`OfWrites`].
pub(crate) fn of_writes(world: &mut World, work: Work, sink: &mut dyn Sink) {
    match work {
        Work::Written { who, number } => world.end_write(who, number, sink),
        Work::Next(who) => world.take_next(who, sink),
        Work::Act { number, trigger, cause } => world.act_late(number, (trigger, cause), sink),
        _ => {}
    }
}

/// Writes it in the place of what the list has of the group.
fn put<T>(list: &mut Vec<(GroupId, T)>, group: GroupId, new: T) {
    match list.iter_mut().find(|(of, _)| *of == group) {
        Some((_, old)) => *old = new,
        None => list.push((group, new)),
    }
}

impl World {
    /// How long it takes that process to write what it keeps of the group. What it begins with was there before the run.
    fn writing_takes(&self, me: ProcessId, group: GroupId) -> Option<Duration> {
        let takes = self.program.setup.groups[group.index()].keeper.writing();
        let has_begun = || self.hosts[me.name.index()].kept.records.iter().any(|(of, _)| *of == group);
        Some(takes).filter(|takes| *takes > Duration::ZERO && has_begun())
    }

    fn begin_write(
        &mut self,
        me: ProcessId,
        group: GroupId,
        takes: Duration,
        record: (u32, Rc<Record>),
        sink: &mut dyn Sink,
    ) {
        self.timers += 1;
        let (number, is_news, trigger, cause) = (self.timers, self.is_news, self.trigger, self.cause);
        let write = Write { number, group, record, rest: Vec::new(), takes_from: None, is_news, trigger, cause };
        self.host_mut(me.name).backlog.get_or_insert_default().write = Some(write);
        self.queue.push(self.now + takes, Work::Written { who: me, number });
        let takes_us = takes.as_us().min(u64::from(u32::MAX)) as u32;
        self.emit(me, self.cause, Kind::Writing { group, takes_us }, None, sink);
    }

    /// The write is over: its process goes on where it was, and then takes what has come meanwhile.
    fn end_write(&mut self, who: ProcessId, number: u32, sink: &mut dyn Sink) {
        if self.waits_paused(who, Work::Written { who, number }) {
            return;
        }
        let host = self.host_mut(who.name);
        let Some(backlog) = host.backlog.as_deref_mut().filter(|_| host.process.id() == who) else { return };
        let Some(write) = backlog.write.take_if(|write| write.number == number) else { return };
        if write.is_news {
            self.brings_news();
        }
        (self.trigger, self.cause) = (write.trigger, write.cause);
        self.written(who, write.group, write.record, sink);
        self.perform(who, write.rest, sink);
        if let Some(from) = write.takes_from {
            self.accept_early(who, from, sink);
        }
        self.go_on(who, sink, VecDeque::new());
    }

    /// The next of what has come while it was writing.
    fn take_next(&mut self, who: ProcessId, sink: &mut dyn Sink) {
        if self.waits_paused(who, Work::Next(who)) {
            return;
        }
        let host = self.host_mut(who.name);
        if host.process.id() != who || host.is_writing() {
            return;
        }
        let mut waiting = host.backlog.take().map(|backlog| backlog.waiting).unwrap_or_default();
        if let Some(work) = waiting.pop_front() {
            self.work(work, sink);
        }
        self.go_on(who, sink, waiting);
    }

    /// It takes the rest of what waits, one after the other, as soon as it does not write.
    fn go_on(&mut self, who: ProcessId, sink: &mut dyn Sink, waiting: VecDeque<Work>) {
        let host = self.host_mut(who.name);
        let mut backlog = host.backlog.take().unwrap_or_default();
        backlog.waiting.extend(waiting);
        if backlog.write.is_none() && backlog.waiting.is_empty() {
            return;
        }
        let is_writing = backlog.write.is_some();
        host.backlog = Some(backlog);
        if !self.is_up(who) {
            self.forget_inputs(who.name, sink);
        } else if !is_writing {
            self.queue.push(self.now, Work::Next(who));
        }
    }

    /// Whether it is paused; then this is what it does first when it resumes.
    fn waits_paused(&mut self, who: ProcessId, work: Work) -> bool {
        let is_paused = self.hosts[who.name.index()].state == HostState::Paused;
        if is_paused {
            self.host_mut(who.name).pending.insert(0, work);
        }
        is_paused
    }

    /// It is on stable storage from here on.
    fn written(&mut self, me: ProcessId, group: GroupId, (number, record): (u32, Rc<Record>), sink: &mut dyn Sink) {
        put(&mut self.host_mut(me.name).kept.records, group, record);
        self.store(me, StorageKey::Checkpoint(group), u64::from(number), sink);
    }
}

#[cfg(test)]
mod tests;
