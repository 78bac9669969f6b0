//! What processes write to stable storage for a later life, and how long that takes.
//!
//! Where a write takes time, its process does nothing else until it is over: what it would do next waits, and so does all that
//! comes to it. A crash meanwhile leaves on storage what was there before. Source: lecture 002, stable storage; its cost is
//! what message logging is about.

use super::{HostState, Work, World};
use crate::ids::{GroupId, ProcessId};
use crate::process::Keeper;
use crate::protocol::{StorageKey, Verb};
use crate::time::Duration;
use crate::trace::{EventId, Kind, Sink};

/// A process writes what a verb says.
pub(crate) type Save = fn(&mut World, ProcessId, Verb, &mut dyn Sink);
/// Something comes out of the queue that not every run has.
pub(crate) type DoWork = fn(&mut World, Work, &mut dyn Sink);

/// A write that is under way.
#[derive(Clone, Debug)]
pub(crate) struct Write {
    verb: Verb,
    /// What its process wants done afterwards.
    pub(super) rest: Vec<Verb>,
    /// Whose messages it was taking: others of that one may have come early.
    pub(super) takes_from: Option<ProcessId>,
    /// Whether it brings news: a checkpoint that is written every so often does not.
    pub(super) is_news: bool,
    /// What made the present step of its process happen, and the rule that fired last in it.
    trigger: EventId,
    cause: EventId,
}

/// See [`Save`].
pub(crate) fn save(world: &mut World, me: ProcessId, verb: Verb, sink: &mut dyn Sink) {
    let takes = match &verb {
        Verb::Save { group, .. } => world.writing_takes(me, *group).map(|takes| (*group, takes)),
        _ => None,
    };
    match takes {
        None => world.written(me, verb, sink),
        Some((group, takes)) => world.begin_write(me, group, takes, verb, sink),
    }
}

/// See [`DoWork`].
pub(crate) fn work(world: &mut World, work: Work, sink: &mut dyn Sink) {
    match work {
        Work::Written(who) => world.end_write(who, sink),
        Work::Act { number, done, begun } => world.act_late(number, done, begun, sink),
        _ => {}
    }
}

impl World {
    /// How long it takes that process to write what it keeps of the group. What it begins with was there before the run.
    fn writing_takes(&self, me: ProcessId, group: GroupId) -> Option<Duration> {
        let has_begun = || self.hosts[me.name.index()].kept.records.iter().any(|(of, _)| *of == group);
        match self.program.setup.groups[group.index()].keeper {
            Keeper::Recovers(options) => Some(options.writing).filter(|takes| *takes > Duration::ZERO && has_begun()),
            _ => None,
        }
    }

    fn begin_write(&mut self, me: ProcessId, group: GroupId, takes: Duration, verb: Verb, sink: &mut dyn Sink) {
        let takes_us = takes.as_us().min(u64::from(u32::MAX)) as u32;
        let is_news = self.last_busy == self.now;
        let (trigger, cause) = (self.trigger, self.cause);
        let write = Write { verb, rest: Vec::new(), takes_from: None, is_news, trigger, cause };
        self.host_mut(me.name).writing = Some(Box::new(write));
        self.queue.push(self.now + takes, Work::Written(me));
        self.emit(me, self.cause, Kind::Writing { group, takes_us }, None, sink);
    }

    /// The write is over: its process goes on where it was, and then takes what has come meanwhile.
    fn end_write(&mut self, who: ProcessId, sink: &mut dyn Sink) {
        let host = &self.hosts[who.name.index()];
        if host.process.id() != who || host.state == HostState::Down {
            return;
        }
        if host.state == HostState::Paused {
            self.host_mut(who.name).pending.push(Work::Written(who));
            return;
        }
        let Some(write) = self.host_mut(who.name).writing.take() else { return };
        if write.is_news {
            self.last_busy = self.now;
        }
        (self.trigger, self.cause) = (write.trigger, write.cause);
        self.written(who, write.verb, sink);
        self.perform(who, write.rest, sink);
        if let Some(from) = write.takes_from {
            self.accept_early(who, from, sink);
        }
        if self.is_up(who) && !self.is_writing(who.name) {
            self.take_pending(who.name);
        }
    }

    /// It is on stable storage from here on.
    fn written(&mut self, me: ProcessId, verb: Verb, sink: &mut dyn Sink) {
        let kept = &mut self.host_mut(me.name).kept;
        match verb {
            Verb::Log { group, view, entry } => {
                kept.log.retain(|(of, _)| *of != group);
                kept.log.push((group, entry));
                self.store(me, StorageKey::View(group), u64::from(view), sink);
            }
            Verb::Save { group, number, record } => {
                kept.records.retain(|(of, _)| *of != group);
                kept.records.push((group, record));
                self.store(me, StorageKey::Checkpoint(group), u64::from(number), sink);
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use crate::ids::Name;
    use crate::scenario::{compile::compile, parse};
    use crate::sim::Stop;
    use crate::timeline::Timeline;
    use crate::trace::words::{Names, sentence};

    /// What q does, with when, if writes take 4 ms.
    fn of_q(acts: &str) -> Vec<String> {
        let script = format!(
            "processes p q\nnetwork delay 5ms\ngroup s = p q with recovery independent writing 4ms\n{acts}\nrun until rest\n"
        );
        let parsed = parse(&script);
        assert_eq!(parsed.diagnostics, [], "{script}");
        let run = Timeline::complete(Rc::new(compile(&parsed.scenario, None)));
        assert_eq!(run.stopped(), Some(Stop::Rest));
        let names = Names(run.program());
        let of_q = run.trace().iter().filter(|(_, event)| event.process.name == Name(1));
        of_q.map(|(id, event)| format!("{} {}", event.time(), sentence(names, run.trace(), id))).collect()
    }

    fn first(lines: &[String], words: &str) -> usize {
        lines.iter().position(|line| line.contains(words)).unwrap_or_else(|| panic!("{words} in {lines:#?}"))
    }

    #[test]
    fn what_comes_to_a_process_that_writes_has_to_wait() {
        let lines = of_q("at 20ms q checkpoints in s\nat 17ms p tells q m1 in s\nat 21ms q tells p m2 in s");
        assert!(lines.contains(&"20.000 is writing to stable storage for 4ms: all else has to wait".to_owned()));
        let order =
            ["stores checkpoint = 1", "24.000 has written checkpoint 1", "24.000 tells p m2", "24.000 is told m1"];
        let order = order.map(|words| first(&lines, words));
        assert!(order.is_sorted(), "{order:?} in {lines:#?}");
    }

    #[test]
    fn a_crash_in_a_write_leaves_what_was_written_before() {
        let lines = of_q("at 20ms q checkpoints in s\nat 23ms q crashes\nat 40ms q recovers");
        assert!(!lines.iter().any(|line| line.contains("checkpoint = 1")), "{lines:#?}");
        first(&lines, "loads checkpoint 0");
        let lines = of_q("at 20ms q checkpoints in s\nat 24001us q crashes\nat 40ms q recovers");
        first(&lines, "loads checkpoint 1");
    }

    #[test]
    fn a_write_that_ends_in_a_pause_counts_when_the_process_resumes() {
        let acts = "at 20ms q checkpoints in s\nat 21ms q tells p m1 in s\nat 22ms q pauses\nat 30ms q resumes";
        let lines = of_q(acts);
        let order = ["30.000 resumes", "30.000 stores checkpoint = 1", "30.000 tells p m1"];
        let order = order.map(|words| first(&lines, words));
        assert!(order.is_sorted(), "{order:?} in {lines:#?}");
    }

    #[test]
    fn early_messages_are_taken_after_a_write_that_comes_before_them() {
        let acts = "delay m1 from p to q by 20ms\nat 10ms p tells q m1 in s\nat 11ms p tells q m2 in s\n\
                    when q receives m1: q checkpoints in s";
        let lines = of_q(acts);
        let order = ["receives m2", "35.000 is told m1", "35.000 accepts m2", "35.000 is told m2"];
        let order = order.map(|words| first(&lines, words));
        assert!(order.is_sorted(), "{order:?} in {lines:#?}");
        let logged = of_q(&format!("recovery receiver-log of s\n{acts}"));
        let order = ["39.000 is writing", "43.000 is told m1", "43.000 accepts m2", "47.000 is told m2"];
        let order = order.map(|words| first(&logged, words));
        assert!(order.is_sorted(), "{order:?} in {logged:#?}");
    }
}
