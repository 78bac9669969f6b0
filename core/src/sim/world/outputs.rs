//! What a step gives out: packets on their way, timers, and events for the trace.

use std::rc::Rc;

use super::{Packet, Work, World};
use crate::ids::ProcessId;
use crate::protocol::channel::Wire;
use crate::protocol::{Happening, Message, MessageName, StorageKey, Timer, Verb};
use crate::registry::MessageKind;
use crate::scenario::ast::{Doing, MessageFault};
use crate::sim::chooser::{Key, Purpose};
use crate::sim::network::Passage;
use crate::sim::script::CopyInfo;
use crate::time::{Duration, Time};
use crate::trace::{CopyId, Event, EventId, Kind, Loss, Sink, compact};

impl World {
    /// Performs verbs one after the other, each with what follows from it, until none is left or that life of the
    /// process is over.
    pub(super) fn perform(&mut self, me: ProcessId, mut verbs: Vec<Verb>, sink: &mut dyn Sink) {
        for verb in verbs.drain(..) {
            if !self.is_up(me) {
                break;
            }
            if self.hosts[me.name.index()].is_writing() {
                self.when_written(me.name, |write| write.rest.push(verb));
                continue;
            }
            match verb {
                Verb::Send { to, message } => self.send(me, to, message, sink),
                Verb::Datagram { to, message, any_incarnation } => {
                    self.transmit(me, to, any_incarnation, Wire::Datagram(message), sink);
                }
                Verb::SetTimer { timer, after, spread } => self.set_timer(me, timer, after, spread),
                Verb::Rule(rule) => self.cause = self.emit(me, self.trigger, Kind::Rule(rule), None, sink),
                Verb::Happens(happening) => {
                    if let Happening::Notified { .. } = happening {
                        self.brings_news(); // the others are to hear of it before the run ends
                    }
                    let kind = compact(&happening, sink);
                    self.emit(me, self.cause, kind, None, sink);
                }
                Verb::Report(report) => {
                    self.run(me.name, sink, |process, now, verbs| process.on_report(now, report, verbs));
                }
                Verb::Store { key, value } => self.store(me, key, value, sink),
                Verb::Log { .. } | Verb::Save { .. } => (self.others().save)(self, me, verb, sink),
                Verb::Reincarnate => {
                    self.run(me.name, sink, |process, _, verbs| process.end_calls(verbs));
                    let rejoin = self.hosts[me.name.index()].process.wanted_groups();
                    self.next_life(me.name, 1, &rejoin, sink);
                }
            }
        }
        verbs.clear();
        self.spare.push(verbs);
    }

    pub(super) fn store(&mut self, me: ProcessId, key: StorageKey, value: u64, sink: &mut dyn Sink) {
        self.host_mut(me.name).storage.insert(key, value);
        self.emit(me, self.cause, Kind::Stored { key, value }, None, sink);
    }

    fn send(&mut self, me: ProcessId, to: ProcessId, message: Message, sink: &mut dyn Sink) {
        let now = self.now;
        let mut verbs = self.spare.pop().unwrap_or_default();
        let wire = self.host_mut(me.name).process.send(now, to, message, &mut verbs);
        self.perform(me, verbs, sink);
        if let Some(wire) = wire {
            self.transmit(me, to, false, wire, sink);
        }
    }

    fn set_timer(&mut self, me: ProcessId, timer: Timer, after: Duration, spread: Duration) {
        self.timers += 1;
        let (number, chooser) = (self.timers, self.chooser);
        let host = self.host_mut(me.name);
        host.process.timer_set(timer, number);
        let mut when = after;
        if spread > Duration::ZERO {
            let key = Key { purpose: Purpose::Timer, from: me, to: me, kind: 0, nth: host.draws };
            host.draws += 1;
            when = chooser.between(key, after, after + spread);
        }
        when = when + host.failing.late_by;
        self.queue.push(self.now + when, Work::Fire { who: me, timer, number, set: self.cause });
    }

    /// Hands a copy to the network. The script sees that it was sent when it is on its way: what a crash takes with it
    /// includes the copy that set it off.
    pub(super) fn transmit(
        &mut self,
        from: ProcessId,
        to: ProcessId,
        any_incarnation: bool,
        wire: Wire,
        sink: &mut dyn Sink,
    ) {
        let name = wire.message().map_or_else(|| MessageName::plain(MessageKind::Ack), Message::name);
        let info = CopyInfo { name, from, to };
        let copy = self.next_copy();
        let kind = Kind::Sent { copy, to, name };
        let sent = self.record(from, self.cause, kind, sink);
        self.send_on_its_way(Packet { copy, info, any_incarnation, wire, sent }, sink);
        self.notice(sent, from, &kind, Some(&info), sink);
    }

    fn send_on_its_way(&mut self, packet: Packet, sink: &mut dyn Sink) {
        let Packet { copy, info, sent, .. } = packet;
        let (mut extra, mut twice) = (Duration::ZERO, false);
        if self.script.is_hunting() {
            let program = self.program.clone();
            for act in Rc::make_mut(&mut self.script).befall(&program, copy, &info) {
                let Doing::Message { fault, .. } = program.acts[act].doing else { continue };
                match fault {
                    MessageFault::Drop => return self.lose(&packet, Loss::Dropped, sink),
                    MessageFault::Hold => return self.hold(packet, sink),
                    MessageFault::Delay(by) => {
                        extra = extra + by;
                        let by_us = by.as_us().min(u64::from(u32::MAX)) as u32;
                        self.emit(info.from, sent, Kind::Delayed { copy, by_us }, Some(&info), sink);
                    }
                    MessageFault::Duplicate => twice = true,
                    MessageFault::Release => {}
                }
            }
        }
        if self.omits(info.from.name, Purpose::SendOmission) {
            return self.lose(&packet, Loss::OmittedBySender, sink);
        }
        extra = extra + self.hosts[info.to.name.index()].failing.late_by;
        let (now, kind) = (self.now, info.name.kind);
        let network = Rc::make_mut(&mut self.network);
        match network.pass(now, info.from, info.to, kind, extra) {
            Passage::Lost(why) => self.lose(&packet, why, sink),
            Passage::Comes(arrival, again) => {
                let again = again.or_else(|| twice.then(|| network.pass_for_sure(now, info.from, info.to, kind)));
                if let Some(again) = again {
                    self.double(&packet, again, sink);
                }
                self.queue.push(arrival, Work::Arrive(packet));
            }
        }
    }

    fn next_copy(&mut self) -> CopyId {
        let copy = CopyId(self.copies);
        self.copies += 1;
        copy
    }

    /// A second copy of the packet comes at that time.
    pub(in crate::sim) fn double(&mut self, packet: &Packet, when: Time, sink: &mut dyn Sink) {
        let info = packet.info;
        let again = self.next_copy();
        let sent =
            self.emit(info.from, packet.sent, Kind::Sent { copy: again, to: info.to, name: info.name }, None, sink);
        self.emit(info.from, sent, Kind::Doubled { copy: packet.copy, again }, Some(&info), sink);
        self.queue.push(when, Work::Arrive(Packet { copy: again, sent, ..packet.clone() }));
    }

    pub(in crate::sim) fn lose(&mut self, packet: &Packet, why: Loss, sink: &mut dyn Sink) {
        self.emit(packet.info.from, packet.sent, Kind::Lost { copy: packet.copy, why }, Some(&packet.info), sink);
    }

    pub(in crate::sim) fn hold(&mut self, packet: Packet, sink: &mut dyn Sink) {
        self.emit(packet.info.from, packet.sent, Kind::Held { copy: packet.copy }, Some(&packet.info), sink);
        Rc::make_mut(&mut self.held).push(packet);
    }

    /// Writes an event down and lets the script see it.
    pub(in crate::sim) fn emit(
        &mut self,
        process: ProcessId,
        cause: EventId,
        kind: Kind,
        copy: Option<&CopyInfo>,
        sink: &mut dyn Sink,
    ) -> EventId {
        let id = self.record(process, cause, kind, sink);
        self.notice(id, process, &kind, copy, sink);
        id
    }

    #[inline]
    fn record(&mut self, process: ProcessId, cause: EventId, kind: Kind, sink: &mut dyn Sink) -> EventId {
        let id = EventId(self.events);
        self.events += 1;
        sink.event(Event::new(self.now, self.step, cause, process, kind));
        id
    }

    /// The script sees an event. A crash that it sets off happens here and now; everything else at the end of the step.
    #[inline]
    fn notice(&mut self, id: EventId, process: ProcessId, kind: &Kind, copy: Option<&CopyInfo>, sink: &mut dyn Sink) {
        if !self.script.is_waiting() {
            return;
        }
        let program = self.program.clone();
        for act in Rc::make_mut(&mut self.script).notice(&program, process, kind, copy) {
            match program.acts[act].doing {
                Doing::Crash { .. } => {
                    let before = std::mem::replace(&mut self.cause, id);
                    self.act(act, 0, sink);
                    self.cause = before;
                }
                _ => self.set_off.push(act),
            }
        }
    }
}
