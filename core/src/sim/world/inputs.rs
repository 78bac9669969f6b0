//! What comes out of the queue: first steps, copies, timers, ends of writes. Each is a step of one process.

use super::{HostState, Packet, Work, World};
use crate::ids::{GroupId, Name, ProcessId};
use crate::protocol::channel::Arrival;
use crate::protocol::{Message, Report, Timer};
use crate::registry::{MessageClass, MessageKind};
use crate::sim::chooser::{Key, Purpose};
use crate::sim::script::CopyInfo;
use crate::trace::{CopyId, EventId, Fate, Kind, Loss, Sink};

impl World {
    pub(super) fn work(&mut self, work: Work, sink: &mut dyn Sink) {
        match work {
            Work::Start(who) => self.start(who, &[], sink),
            Work::Arrive(packet) => self.arrive(packet, sink),
            Work::Fire { who, timer, number, set } => self.fire(who, timer, number, set, sink),
            Work::Written { .. } | Work::Next(_) | Work::Act { .. } => (self.others().of_writes)(self, work, sink),
        }
    }

    /// A process takes its first step in a life.
    pub(super) fn start(&mut self, who: ProcessId, rejoin: &[GroupId], sink: &mut dyn Sink) {
        self.brings_news();
        let id = self.emit(who, self.cause, Kind::Started, None, sink);
        (self.trigger, self.cause) = (id, id);
        let key = Key { purpose: Purpose::Shuffle, from: who, to: who, kind: 0, nth: 0 };
        let draw = self.chooser.below(key, u64::MAX);
        let kept = self.hosts[who.name.index()].kept.clone();
        self.run(who.name, sink, |process, _, verbs| process.start(rejoin, &kept, draw, verbs));
    }

    fn arrive(&mut self, packet: Packet, sink: &mut dyn Sink) {
        let (from, to) = (packet.info.from, packet.info.to);
        let host = &self.hosts[to.name.index()];
        let (me, state) = (host.process.id(), host.state);
        let lost = match state {
            _ if host.waits() => return self.wait(to.name, Work::Arrive(packet)),
            HostState::Down => Some(Loss::ReceiverDown),
            _ if me != to && !packet.any_incarnation => Some(Loss::OldAddress),
            _ if self.omits(to.name, Purpose::Omission) => Some(Loss::OmittedByReceiver),
            _ => None,
        };
        if let Some(why) = lost {
            self.emit(from, packet.sent, Kind::Lost { copy: packet.copy, why }, Some(&packet.info), sink);
            return;
        }
        let mut verbs = self.spare.pop().unwrap_or_default();
        let waits_in = packet.wire.message().and_then(Message::waits_in);
        let arrival = self.host_mut(to.name).process.receive(from, packet.wire, packet.copy.0, &mut verbs);
        let (fate, message) = match arrival {
            Arrival::Accepted(message) => (Fate::Accepted, Some(message)),
            Arrival::Acknowledgement => (Fate::Accepted, None),
            Arrival::Early => (Fate::Early, None),
            Arrival::Duplicate => (Fate::Duplicate, None),
            Arrival::FromCut => (Fate::FromCut, None),
            Arrival::FromThePast => (Fate::FromThePast, None),
        };
        // What is sent again and again to one who has cut its sender brings no news.
        if fate != Fate::FromCut && !is_periodic(packet.info.name.kind) {
            self.brings_news();
        }
        let id = self.emit(me, packet.sent, Kind::Received { copy: packet.copy, fate }, Some(&packet.info), sink);
        (self.trigger, self.cause) = (id, id);
        self.perform(me, verbs, sink);
        if fate == Fate::FromCut {
            self.run(to.name, sink, |process, now, verbs| {
                process.on_report(now, Report::HeardFromCut { peer: from, waits_in }, verbs);
            });
        }
        if let Some(message) = message {
            self.run(to.name, sink, |process, now, verbs| process.on_message(now, from, message, verbs));
            self.accept_early(me, from, sink);
        }
    }

    /// Whether the process fails to send, or to receive, one more copy: an omission.
    pub(super) fn omits(&mut self, name: Name, purpose: Purpose) -> bool {
        let host = &self.hosts[name.index()];
        let (who, nth) = (host.process.id(), host.omissions);
        let percent = match purpose {
            Purpose::SendOmission => host.failing.send_omission,
            _ => host.failing.receive_omission,
        };
        if percent == 0 {
            return false;
        }
        self.host_mut(name).omissions += 1;
        self.chooser.happens(Key { purpose, from: who, to: who, kind: 0, nth }, percent)
    }

    /// What had come early and is in order now.
    pub(super) fn accept_early(&mut self, me: ProcessId, from: ProcessId, sink: &mut dyn Sink) {
        while self.is_up(me) {
            if self.when_written(me.name, |write| write.takes_from = Some(from)) {
                return;
            }
            let Some((message, token)) = self.host_mut(me.name).process.next_early(from) else { return };
            let info = CopyInfo { name: message.name(), from, to: me };
            let id = self.emit(me, self.trigger, Kind::Accepted { copy: CopyId(token) }, Some(&info), sink);
            self.cause = id;
            self.run(me.name, sink, |process, now, verbs| process.on_message(now, from, message, verbs));
        }
    }

    fn fire(&mut self, who: ProcessId, timer: Timer, number: u32, set: EventId, sink: &mut dyn Sink) {
        let host = &self.hosts[who.name.index()];
        if host.process.id() != who || host.state == HostState::Down || !host.process.timer_is_due(timer, number) {
            return;
        }
        if host.waits() {
            return self.wait(who.name, Work::Fire { who, timer, number, set });
        }
        if !timer.is_periodic() && !matches!(timer, Timer::Channel(_)) {
            self.brings_news();
        }
        let id = self.emit(who, set, Kind::TimerFired { timer }, None, sink);
        (self.trigger, self.cause) = (id, id);
        let mut transmit = Vec::new();
        self.run(who.name, sink, |process, now, verbs| process.on_timer(now, timer, verbs, &mut transmit));
        for (to, wire) in transmit {
            if self.is_up(who) {
                self.transmit(who, to, false, wire, sink);
            }
        }
    }
}

/// Traffic that goes on for ever and brings no news.
fn is_periodic(kind: MessageKind) -> bool {
    use MessageKind as K;
    kind.class() == MessageClass::Heartbeat || matches!(kind, K::Ack | K::Probe | K::Verify | K::Vouch)
}
