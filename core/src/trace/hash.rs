//! A trace as one number: whether two runs are the same, up to any position.
//!
//! SipHash-1-3 with key 0 over a canonical encoding of every event, little-endian and the same on every machine. Words
//! that the project has promised to keep (ids of rules, names of message kinds) go in as text; everything else has a
//! code of its own below. Views go in with their members wherever an event speaks of one. A code is never used again
//! for something else: links carry these hashes, and a changed hash says that an engine plays a script differently.

use std::hash::Hasher;

use siphasher::sip::SipHasher13;

use super::{Event, EventId, Fate, Kind, Loss, NoEffect, Trace, ViewRef};
use crate::failure::Failure;
use crate::ids::{GroupId, Label, ProcessId};
use crate::protocol::calls::Wanting;
use crate::protocol::membership::gms::Refusal;
use crate::protocol::membership::{announced, detector, gmp, gms};
use crate::protocol::{
    Arg, MessageName, ProcessSet, Rule, Timer, channel, logging, multicast, organisation, outside, reliability,
    rollback,
};

/// The hash of a whole trace.
pub fn hash(trace: &Trace) -> u64 {
    hash_up_to(trace, EventId(trace.len() as u32))
}

/// The hash of the events before `end`.
pub fn hash_up_to(trace: &Trace, end: EventId) -> u64 {
    let mut running = RunningHash::default();
    running.read_up_to(trace, end);
    running.value()
}

/// The hash of a trace that is still growing, or of several positions of one trace in a single pass.
#[derive(Clone, Debug)]
pub struct RunningHash {
    hasher: SipHasher13,
    read: usize,
}

impl Default for RunningHash {
    fn default() -> RunningHash {
        RunningHash { hasher: SipHasher13::new_with_keys(0, 0), read: 0 }
    }
}

impl RunningHash {
    /// Takes in the events before `end` that it has not seen yet. A position that it has passed changes nothing.
    pub fn read_up_to(&mut self, trace: &Trace, end: EventId) {
        let mut bytes = Bytes(Vec::with_capacity(64));
        for (_, event) in trace.range(EventId(self.read as u32), end) {
            bytes.0.clear();
            bytes.event(trace, event);
            self.hasher.write(&bytes.0);
            self.read += 1;
        }
    }

    /// The hash of what was taken in.
    pub fn value(&self) -> u64 {
        self.hasher.finish()
    }
}

/// Whether the same happens in two traces whose programs number processes, groups and labels alike.
pub fn is_same(first: (&Trace, Kind), second: (&Trace, Kind)) -> bool {
    let bytes = |(trace, kind): (&Trace, Kind)| {
        let mut bytes = Bytes(Vec::with_capacity(64));
        bytes.kind(trace, kind);
        bytes.0
    };
    bytes(first) == bytes(second)
}

/// The canonical encoding of one event.
struct Bytes(Vec<u8>);

impl Bytes {
    fn event(&mut self, trace: &Trace, event: &Event) {
        self.u64(event.time().as_us());
        self.u32(event.step);
        self.u32(event.cause.0);
        self.process(event.process);
        self.kind(trace, event.kind);
    }

    fn kind(&mut self, trace: &Trace, kind: Kind) {
        match kind {
            Kind::Action { line } => self.code(1).u32(line),
            Kind::NoEffect { line, why } => self.code(2).u32(line).code(no_effect(why)),
            Kind::Sent { copy, to, name } => self.code(3).u32(copy.0).process(to).message(name),
            Kind::Received { copy, fate: it } => self.code(4).u32(copy.0).code(fate(it)),
            Kind::Accepted { copy } => self.code(5).u32(copy.0),
            Kind::Lost { copy, why } => self.code(6).u32(copy.0).code(loss(why)),
            Kind::Doubled { copy, again } => self.code(7).u32(copy.0).u32(again.0),
            Kind::Delayed { copy, by_us } => self.code(8).u32(copy.0).u32(by_us),
            Kind::Held { copy } => self.code(9).u32(copy.0),
            Kind::Released { copy } => self.code(10).u32(copy.0),
            Kind::LinkCut { to } => self.code(11).u16(to.0),
            Kind::LinkMended { to } => self.code(12).u16(to.0),
            Kind::Started => self.code(13),
            Kind::Crashed => self.code(14),
            Kind::Paused => self.code(15),
            Kind::Resumed => self.code(16),
            Kind::TimerFired { timer: it } => self.code(17).timer(it),
            Kind::Stored { key, value } => self.code(18).text(key.name()).u64(value),
            Kind::Rule(rule) => self.code(19).rule(&rule),
            Kind::Suspected { peer, by_hand } => self.code(20).process(peer).code(u8::from(by_hand)),
            Kind::Trusted { peer } => self.code(21).process(peer),
            Kind::Cut { peer } => self.code(22).process(peer),
            Kind::Ended { rest } => self.code(23).code(u8::from(rest)),
            Kind::Fails { failure } => self.code(24).failure(failure),
            _ => self.group_kind(trace, kind),
        };
    }

    /// What is told of a group.
    fn group_kind(&mut self, trace: &Trace, kind: Kind) -> &mut Bytes {
        match kind {
            Kind::Proposed { view, .. } => self.code(32).view(trace, view),
            Kind::Voted { view, leader, .. } => self.code(33).view(trace, view).process(leader),
            Kind::Committed { view, .. } => self.code(34).view(trace, view),
            Kind::Learned { view, .. } => self.code(35).view(trace, view),
            Kind::Inquired { group } => self.code(36).group(group),
            Kind::JoinAsked { group } => self.code(37).group(group),
            Kind::LeaveAsked { group } => self.code(38).group(group),
            Kind::Left { group } => self.code(39).group(group),
            Kind::Excluded { group } => self.code(40).group(group),
            Kind::Multicast { group, view, label, seq } => self.code(41).group(group).u32(view).label(label).u32(seq),
            Kind::Ordered { group, label, flavour, queue } => {
                self.code(96).group(group).label(label).code(flavour as u8).code(queue)
            }
            Kind::PriorityProposed { group, label, origin, number } => {
                self.code(97).group(group).label(label).process(origin).u32(number)
            }
            Kind::PriorityFinal { group, label, origin, number, by } => {
                self.code(98).group(group).label(label).process(origin).u32(number).process(by)
            }
            Kind::Queued { group, label } => self.code(42).group(group).label(label),
            Kind::Delivered { group, view, label, origin } => {
                self.code(43).group(group).u32(view).label(label).process(origin)
            }
            Kind::Stable { group, view, origin, seq } => self.code(44).group(group).u32(view).process(origin).u32(seq),
            Kind::Blocked { group, view } => self.code(45).group(group).u32(view),
            Kind::Flushed { group, view } => self.code(46).group(group).u32(view),
            Kind::Installed { view, previous, state, .. } => self.code(47).view(trace, view).u32(previous).u64(state),
            Kind::SnapshotTaken { group, view, state } => self.code(48).group(group).u32(view).u64(state),
            Kind::StateLoaded { group, view, donor, state } => {
                self.code(49).group(group).u32(view).process(donor).u64(state)
            }
            Kind::Notified { group, view } => self.code(80).group(group).u32(view),
            Kind::TaskGiven { group, task, pieces } => self.code(90).group(group).label(task).u32(pieces),
            Kind::TaskTaken { group, task, pieces } => self.code(91).group(group).label(task).u32(pieces),
            Kind::PieceAssigned { group, task, piece, worker } => {
                self.code(92).group(group).label(task).u32(piece).process(worker)
            }
            Kind::PieceDone { group, task, piece } => self.code(93).group(group).label(task).u32(piece),
            Kind::TookOver { group } => self.code(94).group(group),
            Kind::TaskDecided { group, task, outcome } => self.code(95).group(group).label(task).u64(outcome),
            Kind::Uses { group, rung } => self.code(100).group(group).code(rung as u8),
            Kind::Asked { group, origin, seq } => self.code(101).group(group).process(origin).u32(seq),
            Kind::Repaired { group, label } => self.code(102).group(group).label(label),
            Kind::Called { group, call, wanting } => self.code(103).group(group).label(call).wanting(wanting),
            Kind::Replied { group, call, caller, value: None } => {
                self.code(104).group(group).label(call).process(caller).code(0)
            }
            Kind::Replied { group, call, caller, value: Some(value) } => {
                self.code(104).group(group).label(call).process(caller).code(1).u32(value)
            }
            Kind::CallEnded { group, call, values, nulls, failed, cut_short } => {
                let counts = self.code(105).group(group).label(call).u16(values).u16(nulls).u16(failed);
                counts.code(u8::from(cut_short))
            }
            Kind::Told { group, label, to, interval } => {
                self.code(106).group(group).label(label).process(to).u32(interval)
            }
            Kind::Heard { group, label, from, interval } => {
                self.code(107).group(group).label(label).process(from).u32(interval)
            }
            Kind::Checkpointed { group, number, state } => self.code(108).group(group).u32(number).u64(state),
            Kind::RolledBack { group, epoch, number, stays, state } => {
                self.code(109).group(group).u32(epoch).u32(number).code(u8::from(stays)).u64(state)
            }
            Kind::Tentative { group, number, state } => self.code(110).group(group).u32(number).u64(state),
            Kind::Discarded { group, number } => self.code(111).group(group).u32(number),
            Kind::InChannel { group, label, from, number } => {
                self.code(112).group(group).label(label).process(from).u32(number)
            }
            Kind::Logs { group, scheme } => self.code(120).group(group).text(scheme.word()),
            Kind::Logged { group, label, of, number } => {
                self.code(121).group(group).label(label).process(of).u32(number)
            }
            Kind::Restored { group, number, state } => self.code(122).group(group).u32(number).u64(state),
            Kind::Replayed { group, label, from, interval } => {
                self.code(123).group(group).label(label).process(from).u32(interval)
            }
            Kind::Output { group, label, interval } => self.code(125).group(group).label(label).u32(interval),
            Kind::Writing { group, takes_us } => self.code(126).group(group).u32(takes_us),
            Kind::Recovered { group, number, state } => self.code(124).group(group).u32(number).u64(state),
            Kind::CreateAsked { group } => self.code(50).group(group),
            Kind::DissolveAsked { group } => self.code(51).group(group),
            Kind::LookUpAsked { group } => self.code(52).group(group),
            Kind::Keeps { group, service: None } => self.code(58).group(group).code(0),
            Kind::Keeps { group, service: Some(service) } => self.code(58).group(group).code(1).group(service),
            Kind::Found { view, .. } => self.code(53).view(trace, view),
            Kind::Refused { group, by, why } => self.code(54).group(group).process(by).code(refusal(why)),
            Kind::HandedIn { group, label } => self.code(55).group(group).label(label),
            Kind::Relayed { group, view, label, seq, origin } => {
                self.code(56).group(group).u32(view).label(label).u32(seq).process(origin)
            }
            Kind::Filtered { group, view, label, origin } => {
                self.code(57).group(group).u32(view).label(label).process(origin)
            }
            _ => unreachable!("the kinds of no group are encoded by `kind`"),
        }
    }

    fn wanting(&mut self, wanting: Wanting) -> &mut Bytes {
        match wanting {
            Wanting::Replies(count) => self.code(0).u32(count),
            Wanting::Majority => self.code(1),
            Wanting::All => self.code(2),
        }
    }

    fn message(&mut self, name: MessageName) -> &mut Bytes {
        self.text(name.kind.name()).group(name.group).u32(name.view);
        match name.label {
            None => self.code(0),
            Some(label) => self.code(1).label(label),
        }
    }

    fn view(&mut self, trace: &Trace, at: ViewRef) -> &mut Bytes {
        let view = trace.view(at);
        self.group(view.group).u32(view.number).u32(view.members.len() as u32);
        for &member in view.members.iter() {
            self.process(member);
        }
        self
    }

    fn rule(&mut self, rule: &Rule) -> &mut Bytes {
        self.text(rule.row().id);
        for (_, arg) in rule.args() {
            match arg {
                Arg::Process(process) => self.code(1).process(process),
                Arg::Processes(set) => self.processes(set),
                Arg::Group(group) => self.code(3).group(group),
                Arg::Label(label) => self.code(4).label(label),
                Arg::Number(number) => self.code(5).u32(number),
                Arg::Duration(duration) => self.code(6).u64(duration.as_us()),
            };
        }
        self
    }

    /// As bits, the first 64 of them, and the others only if one is set.
    fn processes(&mut self, set: ProcessSet) -> &mut Bytes {
        let bits = |from: u16| {
            let names = set.names().filter(|name| name.0 / 64 == from);
            names.fold(0, |bits, name| bits | 1 << (name.0 % 64))
        };
        self.code(2).u64(bits(0));
        match bits(1) {
            0 => self,
            others => self.code(7).u64(others),
        }
    }

    fn timer(&mut self, timer: Timer) -> &mut Bytes {
        match timer {
            Timer::Channel(channel::Timer::Ack) => self.code(1),
            Timer::Channel(channel::Timer::Resend) => self.code(2),
            Timer::Detector(timer) => self.detector_timer(timer),
            Timer::Gmp(group, gmp::Timer::AskAgain) => self.code(4).group(group),
            Timer::Gmp(group, gmp::Timer::Waiting) => self.code(5).group(group),
            Timer::Multicast(group, multicast::Timer::Row) => self.code(6).group(group),
            Timer::Multicast(group, multicast::Timer::LosePatience) => self.code(11).group(group),
            Timer::Gms(group, gms::Timer::AskAgain) => self.code(7).group(group),
            Timer::Gms(group, gms::Timer::CallAgain) => self.code(8).group(group),
            Timer::Outside(group, outside::Timer::AskAgain) => self.code(9).group(group),
            Timer::Announced(group, announced::Timer::AskAgain) => self.code(10).group(group),
            Timer::Organisation(group, organisation::Timer::Piece) => self.code(40).group(group),
            Timer::Organisation(group, organisation::Timer::AskAgain) => self.code(41).group(group),
            Timer::Reliability(group, timer) => self.reliability_timer(group, timer),
            Timer::Rollback(group, rollback::Timer::Checkpoint) => self.code(70).group(group),
            Timer::Rollback(group, rollback::Timer::AskAgain) => self.code(71).group(group),
            Timer::Rollback(group, rollback::Timer::Propagate) => self.code(72).group(group),
            Timer::Rollback(group, rollback::Timer::GiveUp) => self.code(73).group(group),
            Timer::Rollback(group, rollback::Timer::Markers) => self.code(74).group(group),
            Timer::Rollback(group, rollback::Timer::Log(logging::Timer::Checkpoint)) => self.code(80).group(group),
            Timer::Rollback(group, rollback::Timer::Log(logging::Timer::AskAgain)) => self.code(81).group(group),
            Timer::Rollback(group, rollback::Timer::Log(logging::Timer::WriteLog)) => self.code(82).group(group),
        }
    }

    fn reliability_timer(&mut self, group: GroupId, timer: reliability::Timer) -> &mut Bytes {
        use reliability::Timer as T;
        match timer {
            T::Resend(seq) => self.code(60).group(group).u32(seq),
            T::Session => self.code(61).group(group),
            T::Ask(name, seq) => self.code(62).group(group).u16(name.0).u32(seq),
            T::Repair(name, seq) => self.code(63).group(group).u16(name.0).u32(seq),
            T::HoldDown(name, seq) => self.code(64).group(group).u16(name.0).u32(seq),
            T::Collect(name) => self.code(65).group(group).u16(name.0),
        }
    }

    fn detector_timer(&mut self, timer: detector::Timer) -> &mut Bytes {
        match timer {
            detector::Timer::Beat => self.code(3),
            detector::Timer::Ask => self.code(32),
            detector::Timer::Period => self.code(33),
            detector::Timer::Branch => self.code(34),
            detector::Timer::Verify(suspect) => self.code(35).process(suspect),
        }
    }

    fn failure(&mut self, failure: Failure) -> &mut Bytes {
        match failure {
            Failure::Timing { by } => self.code(1).u64(by.as_us()),
            Failure::SendOmission { percent } => self.code(2).code(percent),
            Failure::ReceiveOmission { percent } => self.code(3).code(percent),
            Failure::NoOmission => self.code(4),
            Failure::Value { group, to: None } => self.code(5).group(group),
            Failure::Value { group, to: Some(to) } => self.code(6).group(group).u16(to.0),
            Failure::NoValue { group } => self.code(7).group(group),
        }
    }

    fn process(&mut self, process: ProcessId) -> &mut Bytes {
        self.u16(process.name.0).u16(process.incarnation)
    }

    fn group(&mut self, group: GroupId) -> &mut Bytes {
        self.u16(group.0)
    }

    fn label(&mut self, label: Label) -> &mut Bytes {
        self.u32(label.as_u32())
    }

    /// Its length in bytes, which is below 256, and its bytes.
    fn text(&mut self, text: &str) -> &mut Bytes {
        self.code(text.len() as u8).put(text.as_bytes())
    }

    fn code(&mut self, code: u8) -> &mut Bytes {
        self.put(&[code])
    }

    fn u16(&mut self, number: u16) -> &mut Bytes {
        self.put(&number.to_le_bytes())
    }

    fn u32(&mut self, number: u32) -> &mut Bytes {
        self.put(&number.to_le_bytes())
    }

    fn u64(&mut self, number: u64) -> &mut Bytes {
        self.put(&number.to_le_bytes())
    }

    fn put(&mut self, bytes: &[u8]) -> &mut Bytes {
        self.0.extend_from_slice(bytes);
        self
    }
}

fn fate(fate: Fate) -> u8 {
    match fate {
        Fate::Accepted => 1,
        Fate::Early => 2,
        Fate::Duplicate => 3,
        Fate::FromCut => 4,
        Fate::FromThePast => 5,
    }
}

fn loss(why: Loss) -> u8 {
    match why {
        Loss::Dropped => 1,
        Loss::Chance => 2,
        Loss::NoWay => 3,
        Loss::WithSender => 4,
        Loss::ReceiverDown => 5,
        Loss::OldAddress => 6,
        Loss::OmittedBySender => 7,
        Loss::OmittedByReceiver => 8,
    }
}

fn no_effect(why: NoEffect) -> u8 {
    match why {
        NoEffect::Down => 1,
        NoEffect::Up => 2,
        NoEffect::NotPaused => 3,
        NoEffect::NotMember => 4,
        NoEffect::AlreadyMember => 5,
        NoEffect::NoSuchCopy => 6,
        NoEffect::NobodyKeeps => 7,
        NoEffect::KeepsIt => 8,
        NoEffect::FixedMembers => 9,
    }
}

fn refusal(why: Refusal) -> u8 {
    match why {
        Refusal::Unknown => 1,
        Refusal::Exists => 2,
        Refusal::InUse => 3,
        Refusal::Empty => 4,
        Refusal::NoAnswer => 5,
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::ids::Name;
    use crate::protocol::View;
    use crate::registry::MessageKind;
    use crate::scenario::{compile::compile, parse};
    use crate::time::Time;
    use crate::timeline::Timeline;
    use crate::trace::{CopyId, Sink};

    const SCRIPT: &str = "seed 7\nprocesses p q r\nnetwork delay 8ms..12ms, fifo\ngroup g = p q r with membership gmp\n\
        at 10ms q multicasts m1 to g\ndrop every m1 from q to r\nwhen p receives m1: q crashes\nrun until rest\n";

    fn run(script: &str) -> Timeline {
        let parsed = parse(script);
        assert_eq!(parsed.diagnostics, []);
        Timeline::complete(Rc::new(compile(&parsed.scenario, None)))
    }

    /// A trace made by hand, so that no change of the engine touches it.
    fn by_hand() -> Trace {
        let (p, q) = (ProcessId::first(Name(0)), ProcessId { name: Name(1), incarnation: 2 });
        let (group, label) = (GroupId(1), Label::automatic(Name(1), 3));
        let mut trace = Trace::default();
        let view = Sink::view(&mut trace, &View { group, number: 2, members: Rc::from([p, q]) });
        let name = MessageName { kind: MessageKind::Data, group, label: Some(label), view: 2 };
        let rule = Rule::Multicast(group, multicast::Rule::Deliver { message: label, origin: q });
        let kinds = [
            Kind::Sent { copy: CopyId(0), to: p, name },
            Kind::Received { copy: CopyId(0), fate: Fate::Early },
            Kind::TimerFired { timer: Timer::Gmp(group, gmp::Timer::Waiting) },
            Kind::Rule(rule),
            Kind::Installed { group, number: 2, view, previous: 1, state: u64::MAX - 1 },
            Kind::Ended { rest: true },
        ];
        for (step, kind) in (1..).zip(kinds) {
            trace.event(Event::new(Time::from_us(1_000 + u64::from(step)), step, EventId::NONE, q, kind));
        }
        trace
    }

    #[test]
    fn the_encoding_is_frozen_for_ever() {
        let trace = by_hand();
        let mut bytes = Bytes(Vec::new());
        bytes.event(&trace, trace.get(EventId(0)).unwrap());
        let expected: [&[u8]; 9] = [
            &[0xe9, 3, 0, 0, 0, 0, 0, 0], // time_us
            &[1, 0, 0, 0],                // step
            &[0xff; 4],                   // no cause
            &[1, 0, 2, 0],                // q#2
            &[3, 0, 0, 0, 0],             // sent, copy 0
            &[0, 0, 0, 0],                // to p
            b"\x04data",
            &[1, 0, 2, 0, 0, 0],    // group, view
            &[1, 3, 0, 0x20, 0x80], // a label: q.3
        ];
        assert_eq!(bytes.0, expected.concat());
        assert_eq!(hash(&trace), FROZEN_BY_HAND);
    }

    const FROZEN_BY_HAND: u64 = 7_352_079_434_335_375_229;

    /// So small a run that an engine which changes this hash plays everything differently.
    #[test]
    fn the_hash_of_a_small_run_is_frozen() {
        let run = run("processes p q\nat 10ms p crashes\nat 20ms p recovers\nrun until 30ms\n");
        assert_eq!(hash(run.trace()), FROZEN_RUN);
    }

    const FROZEN_RUN: u64 = 18_336_543_142_090_701_225;

    #[test]
    fn a_growing_trace_has_the_hash_of_each_of_its_positions() {
        let run = run(SCRIPT);
        let mut growing = RunningHash::default();
        for end in (0..=run.trace().len() as u32).map(EventId) {
            growing.read_up_to(run.trace(), end);
            assert_eq!(growing.value(), hash_up_to(run.trace(), end));
        }
        assert_eq!(growing.value(), hash(run.trace()));
    }

    #[test]
    fn it_is_the_hash_of_all_events_in_one_piece() {
        let run = run(SCRIPT);
        let mut bytes = Bytes(Vec::new());
        run.trace().iter().for_each(|(_, event)| bytes.event(run.trace(), event));
        assert_eq!(SipHasher13::new_with_keys(0, 0).hash(&bytes.0), hash(run.trace()));
    }

    #[test]
    fn another_seed_is_another_run() {
        let other = SCRIPT.replace("seed 7", "seed 8");
        assert_ne!(hash(run(SCRIPT).trace()), hash(run(&other).trace()));
    }
}
