//! What the script makes happen in the world: here what the first lesson's does; all else is in `others.rs`, which a page can
//! fetch later.

mod others;

use std::rc::Rc;

use super::script::matches_copy;
use super::world::{HostState, Packet, Work, World};
use crate::ids::{GroupId, Label, Name, ProcessId};
use crate::order;
use crate::protocol::ordering;
use crate::scenario::ast::{CopyPattern, Doing, MessageFault, Which};
use crate::scenario::compile::Trigger;
use crate::time::Time;
use crate::trace::{CopyId, Kind, Loss, NoEffect, Sink};
pub(crate) use others::act as other_act;

/// Does an act of the script, of that number.
pub(crate) type DoAct = fn(&mut World, usize, &mut dyn Sink) -> Result<(), NoEffect>;

impl World {
    /// An act's turn has come; `done` is how much of it was done before.
    pub(super) fn act(&mut self, number: usize, done: u32, sink: &mut dyn Sink) {
        let program = self.program.clone();
        let act = &program.acts[number];
        if matches!(act.trigger, Trigger::At { .. } | Trigger::Follows) && done == 0 {
            for standing in Rc::make_mut(&mut self.script).arm_behind(&program, number) {
                self.act(standing, 0, sink);
            }
        }
        if let Some((delay, next)) = act.then {
            Rc::make_mut(&mut self.script).schedule(self.now + delay, 0, next, 0);
        }
        let who = ProcessId::first(subject(&act.doing));
        let who = self.hosts.get(who.name.index()).map_or(who, |host| host.process.id());
        let quiet = matches!((&act.trigger, &act.doing), (Trigger::Standing, Doing::Message { .. }));
        if !quiet {
            self.brings_news();
            self.cause = self.emit(who, self.cause, Kind::Action { line: act.line }, None, sink);
        }
        if let Some((count, every)) = act.doing.load()
            && done + 1 < count
        {
            Rc::make_mut(&mut self.script).schedule(self.now + every, 0, number, done + 1);
        }
        let host = self.hosts.get(who.name.index());
        if asks(&act.doing) && host.is_some_and(|host| host.state == HostState::Up && host.waits()) {
            let (trigger, cause) = (self.trigger, self.cause);
            return self.wait(who.name, Work::Act { number, trigger, cause });
        }
        if let Err(why) = self.perform_act(number, &act.doing, sink)
            && !quiet
        {
            self.emit(who, self.cause, Kind::NoEffect { line: act.line, why }, None, sink);
        }
    }

    fn perform_act(&mut self, number: usize, doing: &Doing, sink: &mut dyn Sink) -> Result<(), NoEffect> {
        match doing {
            Doing::Multicast { sender, label, group, order } => self.multicast(*sender, *label, *group, *order, sink),
            Doing::Crash { process, losing } if losing.is_empty() => self.crash(*process, sink),
            Doing::Message { fault: MessageFault::Drop, copies } => {
                for copy in self.befallen(number, copies)? {
                    self.take_coming(copy).iter().for_each(|(_, packet)| self.lose(packet, Loss::Dropped, sink));
                }
                Ok(())
            }
            _ => (self.others().act)(self, number, sink),
        }
    }

    /// It is not the keeper itself.
    fn expect_not_keeping(&self, name: Name, group: GroupId) -> Result<(), NoEffect> {
        if self.program.setup.is_server(name, group) { Err(NoEffect::KeepsIt) } else { Ok(()) }
    }

    fn set_state(&mut self, name: Name, state: HostState, kind: Kind, sink: &mut dyn Sink) {
        let host = self.host_mut(name);
        host.state = state;
        let who = host.process.id();
        self.emit(who, self.cause, kind, None, sink);
    }

    fn multicast(
        &mut self,
        sender: Name,
        label: Option<Label>,
        group: GroupId,
        order: ordering::Asked,
        sink: &mut dyn Sink,
    ) -> Result<(), NoEffect> {
        self.expect_not_keeping(sender, group)?;
        let sent = self.run(sender, sink, |process, _, verbs| process.multicast(label, order, group, verbs));
        sent.ok_or(NoEffect::Down)?.then_some(()).ok_or(NoEffect::NotMember)
    }

    /// The process stops for ever. What it had sent goes on.
    fn crash(&mut self, name: Name, sink: &mut dyn Sink) -> Result<(), NoEffect> {
        if self.hosts[name.index()].state == HostState::Down {
            return Err(NoEffect::Down);
        }
        self.set_state(name, HostState::Down, Kind::Crashed, sink);
        self.forget_inputs(name, sink);
        Ok(())
    }

    /// The copies that the act befalls and that are under way; it is after those, too, that are sent from here on.
    fn befallen(&mut self, act: usize, pattern: &CopyPattern) -> Result<Vec<CopyId>, NoEffect> {
        let nth = Rc::make_mut(&mut self.script).hunt(act);
        let mut found = self.matching_under_way(pattern);
        match pattern.which {
            Which::Every => {}
            Which::First => found.truncate(1),
            Which::Nth(_) => match nth {
                None => found.clear(), // it is still to be sent
                Some(nth) if found.contains(&nth) => found = vec![nth],
                Some(_) => return Err(NoEffect::NoSuchCopy),
            },
        }
        if pattern.which == Which::First && !found.is_empty() {
            Rc::make_mut(&mut self.script).end_hunt(act);
        }
        Ok(found)
    }

    fn matching_under_way(&self, pattern: &CopyPattern) -> Vec<CopyId> {
        let matching = self.under_way().filter(|(_, packet)| matches_copy(pattern, &packet.info));
        let mut copies: Vec<_> = matching.map(|(_, packet)| packet.copy).collect();
        order::sort(&mut copies);
        copies
    }

    /// Takes a copy off the network that is not held there, with when it would have come.
    fn take_coming(&mut self, copy: CopyId) -> Vec<(Time, Packet)> {
        let is_it = |work: &Work| matches!(work, Work::Arrive(packet) if packet.copy == copy);
        let mut taken = self.queue.take(is_it);
        for host in &mut self.hosts {
            let at = host.waiting().position(is_it);
            let Some(at) = at else { continue };
            if let Some(backlog) = &mut Rc::make_mut(host).backlog {
                taken.extend(backlog.waiting.remove(at).map(|work| (self.now, work)));
            }
        }
        let packet = |(time, work)| if let Work::Arrive(packet) = work { Some((time, packet)) } else { None };
        taken.into_iter().filter_map(packet).collect()
    }
}

/// Whether every engine can do it, whatever parts it has.
pub(super) fn is_of_every_run(doing: &Doing) -> bool {
    match doing {
        Doing::Crash { losing, .. } => losing.is_empty(),
        Doing::Multicast { .. } | Doing::Message { fault: MessageFault::Drop, .. } => true,
        _ => false,
    }
}

/// Whether a process is asked to do something, and not something is done to it, or to others.
fn asks(doing: &Doing) -> bool {
    !matches!(
        doing,
        Doing::Crash { .. }
            | Doing::Recover(_)
            | Doing::Fail { .. }
            | Doing::Pause(_)
            | Doing::Resume(_)
            | Doing::Message { .. }
            | Doing::CutLink { .. }
            | Doing::MendLink { .. }
            | Doing::Partition(_)
            | Doing::Heal
            | Doing::LoseForAWhile { .. }
    )
}

/// The process that the act is about; the first where it is about none.
fn subject(doing: &Doing) -> Name {
    match doing {
        Doing::Multicast { sender, .. } | Doing::MulticastMany { sender, .. } => *sender,
        Doing::Call { caller, .. } => *caller,
        Doing::Crash { process, .. }
        | Doing::Suspect { process, .. }
        | Doing::Join { process, .. }
        | Doing::Leave { process, .. }
        | Doing::GiveTask { process, .. }
        | Doing::Checkpoint { process, .. }
        | Doing::Output { process, .. }
        | Doing::Tell { sender: process, .. }
        | Doing::TellMany { sender: process, .. }
        | Doing::DeclineCalls { process, .. }
        | Doing::Fail { process, .. }
        | Doing::Create { process, .. }
        | Doing::Dissolve { process, .. }
        | Doing::LookUp { process, .. } => *process,
        Doing::Recover(name) | Doing::Pause(name) | Doing::Resume(name) => *name,
        Doing::Message { copies, .. } => copies.from.or(copies.to).unwrap_or_default(),
        Doing::CutLink { from, .. } | Doing::MendLink { from, .. } => *from,
        Doing::Partition(_) | Doing::Heal | Doing::LoseForAWhile { .. } => Name::default(),
    }
}
