//! What a script can make happen that not every run's does.

use std::rc::Rc;

use super::subject;
use crate::failure::Failure;
use crate::ids::{GroupId, Label, Name};
use crate::order;
use crate::protocol::Happening;
use crate::registry::Deviation;
use crate::scenario::ast::{CopyPattern, Doing, Losing, MessageFault, Which};
use crate::sim::network::Network;
use crate::sim::script::matches_copy;
use crate::sim::world::{HostState, Packet, Work, World};
use crate::time::{Duration, Time};
use crate::trace::{CopyId, EventId, Kind, Loss, NoEffect, Sink, compact};

/// Does an act of the script; see [`super::DoAct`].
pub(crate) fn act(world: &mut World, number: usize, sink: &mut dyn Sink) -> Result<(), NoEffect> {
    let program = world.program.clone();
    world.other_act(number, &program.acts[number].doing, sink)
}

impl World {
    fn other_act(&mut self, number: usize, doing: &Doing, sink: &mut dyn Sink) -> Result<(), NoEffect> {
        match doing {
            // These every engine does by itself.
            Doing::Multicast { .. } => Ok(()),
            Doing::MulticastMany { sender, group, order, .. } => self.multicast(*sender, None, *group, *order, sink),
            Doing::Crash { process, losing } => self.crash_losing(*process, losing, sink),
            Doing::Recover(name) => {
                self.expect_state(*name, HostState::Down, NoEffect::Up)?;
                let same = self.program.setup.deviations.contains(Deviation::SameIncarnation);
                self.next_life(*name, u16::from(!same), &[], sink);
                Ok(())
            }
            Doing::Fail { process, failure } => self.fail(*process, *failure, sink),
            Doing::Pause(name) => {
                self.expect_state(*name, HostState::Up, NoEffect::Down)?;
                self.set_state(*name, HostState::Paused, Kind::Paused, sink);
                Ok(())
            }
            Doing::Resume(name) => {
                self.expect_state(*name, HostState::Paused, NoEffect::NotPaused)?;
                self.resume(*name, sink);
                Ok(())
            }
            Doing::Suspect { process, peer } => self.suspect_by_hand(*process, *peer, sink),
            Doing::Join { process, group } => {
                self.expect_open(*group)?;
                self.expect_not_keeping(*process, *group)?;
                let asked = self.run(*process, sink, |process, _, verbs| process.join(*group, verbs));
                asked.ok_or(NoEffect::Down)?.then_some(()).ok_or(NoEffect::AlreadyMember)
            }
            Doing::Leave { process, group } => {
                self.expect_open(*group)?;
                let asked = self.run(*process, sink, |process, _, verbs| process.leave(*group, verbs));
                asked.ok_or(NoEffect::Down)?.then_some(()).ok_or(NoEffect::NotMember)
            }
            Doing::GiveTask { process, task, pieces, group } => {
                self.expect_open(*group)?;
                let given =
                    self.run(*process, sink, |process, _, verbs| process.give_task(*task, *pieces, *group, verbs));
                given.ok_or(NoEffect::Down)
            }
            Doing::Call { caller, call, group, wanting, order } => {
                self.expect_open(*group)?;
                let sent =
                    self.run(*caller, sink, |process, _, verbs| process.call(*call, *wanting, *order, *group, verbs));
                sent.ok_or(NoEffect::Down)?.then_some(()).ok_or(NoEffect::NotMember)
            }
            Doing::Tell { sender, receiver, label, group } => self.tell(*sender, *receiver, *label, *group, sink),
            Doing::TellMany { sender, receiver, group, .. } => {
                let host = self.host_mut(*sender);
                host.told += 1;
                let label = Label::automatic(*sender, host.told);
                self.tell(*sender, *receiver, label, *group, sink)
            }
            Doing::Output { process, label, group } => {
                let done = self.run(*process, sink, |process, _, verbs| process.output(*label, *group, verbs));
                done.ok_or(NoEffect::Down)?.then_some(()).ok_or(NoEffect::NotMember)
            }
            Doing::Checkpoint { process, group } => {
                let written = self.run(*process, sink, |process, _, verbs| process.checkpoint(*group, verbs));
                written.ok_or(NoEffect::Down)?.then_some(()).ok_or(NoEffect::NotMember)
            }
            Doing::DeclineCalls { process, group } => {
                self.expect_open(*group)?;
                self.run(*process, sink, |process, _, verbs| process.decline_calls(*group, verbs)).ok_or(NoEffect::Down)
            }
            Doing::Create { process, group } => {
                self.expect_kept(*group)?;
                self.expect_not_keeping(*process, *group)?;
                let asked = self.run(*process, sink, |process, _, verbs| process.create(*group, verbs));
                asked.ok_or(NoEffect::Down)?.then_some(()).ok_or(NoEffect::AlreadyMember)
            }
            Doing::Dissolve { process, group } => {
                self.expect_kept(*group)?;
                self.expect_not_keeping(*process, *group)?;
                self.run(*process, sink, |process, _, verbs| process.dissolve(*group, verbs)).ok_or(NoEffect::Down)
            }
            Doing::LookUp { process, group } => {
                self.expect_kept(*group)?;
                self.expect_not_keeping(*process, *group)?;
                self.run(*process, sink, |process, _, verbs| process.look_up(*group, verbs)).ok_or(NoEffect::Down)
            }
            Doing::Message { fault, copies } => self.befall_copies(number, *fault, copies, sink),
            Doing::CutLink { from, to, both } => {
                self.change_links(sink, |network| network.set_cut(*from, *to, *both, true));
                Ok(())
            }
            Doing::MendLink { from, to, both } => {
                self.change_links(sink, |network| network.set_cut(*from, *to, *both, false));
                Ok(())
            }
            Doing::Partition(parts) => {
                self.change_links(sink, |network| network.partition(parts));
                Ok(())
            }
            Doing::Heal => {
                self.change_links(sink, Network::heal);
                Ok(())
            }
            Doing::LoseForAWhile { percent, duration } => {
                Rc::make_mut(&mut self.network).lose(*percent, self.now + *duration);
                Ok(())
            }
        }
    }

    fn expect_state(&self, name: Name, state: HostState, otherwise: NoEffect) -> Result<(), NoEffect> {
        if self.hosts[name.index()].state == state { Ok(()) } else { Err(otherwise) }
    }

    /// The membership of the group is kept by somebody who can be asked.
    fn expect_kept(&self, group: GroupId) -> Result<(), NoEffect> {
        if self.program.setup.has_keeper(group) { Ok(()) } else { Err(NoEffect::NobodyKeeps) }
    }

    /// The group's members can change.
    fn expect_open(&self, group: GroupId) -> Result<(), NoEffect> {
        if self.program.setup.is_fixed(group) { Err(NoEffect::FixedMembers) } else { Ok(()) }
    }

    fn tell(
        &mut self,
        sender: Name,
        receiver: Name,
        label: Label,
        group: GroupId,
        sink: &mut dyn Sink,
    ) -> Result<(), NoEffect> {
        let told = self.run(sender, sink, |process, _, verbs| process.tell(receiver, label, group, verbs));
        told.ok_or(NoEffect::Down)?.then_some(()).ok_or(NoEffect::NotMember)
    }

    /// The process stops for ever, and the tails of its channels go with it.
    fn crash_losing(&mut self, name: Name, losing: &[Losing], sink: &mut dyn Sink) -> Result<(), NoEffect> {
        self.crash(name, sink)?;
        for tail in losing {
            let of_tail =
                |packet: &Packet| packet.info.from.name == name && tail.to.is_none_or(|to| to == packet.info.to.name);
            let mut lost: Vec<CopyId> =
                self.under_way().filter(|(_, packet)| of_tail(packet)).map(|(_, packet)| packet.copy).collect();
            order::sort(&mut lost);
            let keep = tail.count.map_or(0, |count| lost.len().saturating_sub(count as usize));
            for copy in lost.split_off(keep) {
                for packet in self.take_copy(copy) {
                    self.lose(&packet, Loss::WithSender, sink);
                }
            }
        }
        Ok(())
    }

    /// The process fails so from here on, or no more, as long as it lives.
    fn fail(&mut self, name: Name, failure: Failure, sink: &mut dyn Sink) -> Result<(), NoEffect> {
        if self.hosts[name.index()].state == HostState::Down {
            return Err(NoEffect::Down);
        }
        if let Failure::Value { group, .. } | Failure::NoValue { group } = failure {
            self.expect_open(group)?;
            let wrong = match failure {
                Failure::Value { to, .. } => Some(to),
                _ => None,
            };
            self.host_mut(name).process.answer_wrongly(group, wrong);
        }
        let host = self.host_mut(name);
        host.failing.begin(failure);
        let who = host.process.id();
        self.emit(who, self.cause, Kind::Fails { failure }, None, sink);
        Ok(())
    }

    fn resume(&mut self, name: Name, sink: &mut dyn Sink) {
        self.set_state(name, HostState::Up, Kind::Resumed, sink);
        // What had come is heard before a timer finds that nothing has come.
        let mut pending = std::mem::take(&mut self.host_mut(name).pending);
        order::sort_by_key(&mut pending, |work| matches!(work, Work::Fire { .. }));
        for work in pending {
            self.queue.push(self.now, work);
        }
    }

    /// An act that had to wait, as its process was writing.
    pub(in crate::sim) fn act_late(&mut self, number: usize, because: (EventId, EventId), sink: &mut dyn Sink) {
        let program = self.program.clone();
        let act = &program.acts[number];
        let who = self.hosts[subject(&act.doing).index()].process.id();
        self.brings_news();
        (self.trigger, self.cause) = because;
        if let Err(why) = self.perform_act(number, &act.doing, sink) {
            self.emit(who, self.cause, Kind::NoEffect { line: act.line, why }, None, sink);
        }
    }

    fn suspect_by_hand(&mut self, name: Name, peer: Name, sink: &mut dyn Sink) -> Result<(), NoEffect> {
        self.expect_state(name, HostState::Up, NoEffect::Down)?;
        let who = self.hosts[name.index()].process.id();
        let peer = self.hosts[peer.index()].process.id();
        let kind = compact(&Happening::Suspected { peer, by_hand: true }, sink);
        self.cause = self.emit(who, self.cause, kind, None, sink);
        self.run(name, sink, |process, _, verbs| process.suspect(&[peer], verbs));
        Ok(())
    }

    /// Changes links, and tells of each that is open or closed now and was not before.
    fn change_links(&mut self, sink: &mut dyn Sink, change: impl FnOnce(&mut Network)) {
        let before = self.network.clone();
        change(Rc::make_mut(&mut self.network));
        let names = 0..self.hosts.len() as u16;
        let links: Vec<_> =
            names.clone().flat_map(|from| names.clone().map(move |to| (Name(from), Name(to)))).collect();
        for (from, to) in links {
            let open = self.network.is_open(from, to);
            if open != before.is_open(from, to) {
                let kind = if open { Kind::LinkMended { to } } else { Kind::LinkCut { to } };
                let who = self.hosts[from.index()].process.id();
                self.emit(who, self.cause, kind, None, sink);
            }
        }
    }

    /// A fault for copies: those that are under way and match, and those that are sent from here on.
    fn befall_copies(
        &mut self,
        act: usize,
        fault: MessageFault,
        pattern: &CopyPattern,
        sink: &mut dyn Sink,
    ) -> Result<(), NoEffect> {
        if fault == MessageFault::Release {
            return self.release(pattern, sink);
        }
        for copy in self.befallen(act, pattern)? {
            self.befall(copy, fault, sink);
        }
        Ok(())
    }

    fn befall(&mut self, copy: CopyId, fault: MessageFault, sink: &mut dyn Sink) {
        if fault == MessageFault::Duplicate {
            let found = self.under_way().find(|(_, packet)| packet.copy == copy).map(|(_, packet)| packet.clone());
            if let Some(packet) = found {
                let when = self.sure_arrival(&packet);
                self.double(&packet, when, sink);
            }
            return;
        }
        for (time, packet) in self.take_coming(copy) {
            match fault {
                MessageFault::Drop => self.lose(&packet, Loss::Dropped, sink),
                MessageFault::Hold => self.hold(packet, sink),
                MessageFault::Delay(by) => self.delay(time, packet, by, sink),
                MessageFault::Duplicate | MessageFault::Release => {}
            }
        }
    }

    fn delay(&mut self, time: Time, packet: Packet, by: Duration, sink: &mut dyn Sink) {
        let by_us = by.as_us().min(u64::from(u32::MAX)) as u32;
        let kind = Kind::Delayed { copy: packet.copy, by_us };
        self.emit(packet.info.from, self.cause, kind, Some(&packet.info), sink);
        self.queue.push(time + by, Work::Arrive(packet));
    }

    fn release(&mut self, pattern: &CopyPattern, sink: &mut dyn Sink) -> Result<(), NoEffect> {
        let held = Rc::make_mut(&mut self.held);
        let mut wanted: Vec<_> = held.iter().filter(|it| matches_copy(pattern, &it.info)).map(|it| it.copy).collect();
        match pattern.which {
            Which::Every => {}
            Which::First => wanted.truncate(1),
            Which::Nth(n) => wanted = wanted.get(n as usize - 1).copied().into_iter().collect(),
        }
        if wanted.is_empty() {
            return Err(NoEffect::NoSuchCopy);
        }
        for copy in wanted {
            for packet in self.take_copy(copy) {
                let when = self.sure_arrival(&packet);
                self.emit(packet.info.from, self.cause, Kind::Released { copy }, Some(&packet.info), sink);
                self.queue.push(when, Work::Arrive(packet));
            }
        }
        Ok(())
    }

    fn sure_arrival(&mut self, packet: &Packet) -> Time {
        let info = packet.info;
        Rc::make_mut(&mut self.network).pass_for_sure(self.now, info.from, info.to, info.name.kind)
    }

    /// Takes a copy off the network.
    fn take_copy(&mut self, copy: CopyId) -> Vec<Packet> {
        let mut taken: Vec<Packet> = self.take_coming(copy).into_iter().map(|(_, packet)| packet).collect();
        if self.held.iter().any(|packet| packet.copy == copy) {
            let held = Rc::make_mut(&mut self.held);
            let (found, rest): (Vec<_>, Vec<_>) =
                std::mem::take(held).into_iter().partition(|packet| packet.copy == copy);
            *held = rest;
            taken.extend(found);
        }
        taken
    }
}
