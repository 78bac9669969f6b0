//! Where a protocol puts what it wants done.

use std::rc::Rc;

use super::membership::gms;
use super::rollback;
use super::{Happening, Message, Report, Rule, StorageKey, Timer, Verb};
use crate::ids::{GroupId, ProcessId, ViewNumber};
use crate::time::Duration;

/// Where a protocol's verbs go, with its own messages, timers and rules wrapped as those of its part.
pub struct Out<'a> {
    group: GroupId,
    verbs: &'a mut Vec<Verb>,
}

impl<'a> Out<'a> {
    /// An output for the part of `group`; `verbs` are appended to.
    pub fn new(group: GroupId, verbs: &'a mut Vec<Verb>) -> Out<'a> {
        Out { group, verbs }
    }

    /// An output to the same place for another group.
    pub fn about(&mut self, group: GroupId) -> Out<'_> {
        Out { group, verbs: self.verbs }
    }

    /// This output for another group.
    pub fn into_group(self, group: GroupId) -> Out<'a> {
        Out { group, ..self }
    }

    /// Sends over the reliable channel.
    pub fn send(&mut self, to: ProcessId, message: impl InGroup<Message>) {
        self.verbs.push(Verb::Send { to, message: message.in_group(self.group) });
    }

    /// Sends the same to each.
    pub fn send_all<M: InGroup<Message> + Clone>(&mut self, to: impl IntoIterator<Item = ProcessId>, message: &M) {
        for to in to {
            self.send(to, message.clone());
        }
    }

    /// Sends one packet outside the channels; it may be lost.
    pub fn datagram(&mut self, to: ProcessId, message: impl InGroup<Message>) {
        self.verbs.push(Verb::Datagram { to, message: message.in_group(self.group), any_incarnation: false });
    }

    /// Sends one packet to whichever incarnation of that process lives now; it may be lost.
    pub fn datagram_to_name(&mut self, to: ProcessId, message: impl InGroup<Message>) {
        self.verbs.push(Verb::Datagram { to, message: message.in_group(self.group), any_incarnation: true });
    }

    /// Sets a timer.
    pub fn set_timer(&mut self, timer: impl InGroup<Timer>, after: Duration) {
        self.set_timer_within(timer, after, Duration::ZERO);
    }

    /// Sets a timer that fires up to `spread` later than `after`, by chance.
    pub fn set_timer_within(&mut self, timer: impl InGroup<Timer>, after: Duration, spread: Duration) {
        self.verbs.push(Verb::SetTimer { timer: timer.in_group(self.group), after, spread });
    }

    /// Names the rule that fires.
    pub fn rule(&mut self, rule: impl InGroup<Rule>) {
        self.verbs.push(Verb::Rule(rule.in_group(self.group)));
    }

    /// Tells what happens.
    pub fn happens(&mut self, happening: Happening) {
        self.verbs.push(Verb::Happens(happening));
    }

    /// Tells a neighbour.
    pub fn report(&mut self, report: Report) {
        self.verbs.push(Verb::Report(report));
    }

    /// Writes to stable storage.
    pub fn store(&mut self, key: StorageKey, value: u64) {
        self.verbs.push(Verb::Store { key, value });
    }

    /// Writes what it keeps of a group, whose last view has that number, to stable storage.
    pub fn log(&mut self, group: GroupId, view: ViewNumber, entry: Rc<gms::Entry>) {
        self.verbs.push(Verb::Log { group, view, entry });
    }

    /// Writes its checkpoints, of which the latest has that number, to stable storage.
    pub fn save(&mut self, number: u32, record: Rc<rollback::Record>) {
        self.verbs.push(Verb::Save { group: self.group, number, record });
    }

    /// Starts again as the next incarnation.
    pub fn reincarnate(&mut self) {
        self.verbs.push(Verb::Reincarnate);
    }
}

/// A protocol's own type, as that of the whole process.
pub trait InGroup<Whole> {
    /// Wraps it as belonging to the part of `group`.
    fn in_group(self, group: GroupId) -> Whole;
}
