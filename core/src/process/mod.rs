//! One simulated process: which protocols it hosts, and how an input finds its way to them.
//!
//! Below are the channels; beside them the detector; above, for each group that the process is in or wants to be in, a
//! membership part and a multicast part; and what it does for others: keeping the membership of groups, and handing
//! messages in at groups that it is not in. Reports between parts pass through here ([`Process::on_report`]).

mod asking;
mod keeping;
mod reports;
mod requests;
mod setup;

use std::rc::Rc;

use crate::ids::{GroupId, ProcessId};
use crate::member::{Member, Membership};
use crate::protocol::channel::{self, Arrival, Channels, Token, Wire};
use crate::protocol::membership::detector::Detector;
use crate::protocol::membership::gmp::Status;
use crate::protocol::membership::gms::{self, Entry};
use crate::protocol::part::{CallsPart, OrganisationPart, OutsidePart, ReliabilityPart, RollbackPart, ServerPart};
use crate::protocol::rollback::Record;
use crate::protocol::{Happening, Message, Node, Out, Report, StorageKey, Timer, Value, Verb};
use crate::registry::Deviation;
use crate::small::SmallMap;
use crate::time::Time;

pub use setup::{GroupSetup, Keeper, Setup};

/// What a process has written to stable storage, beside numbers.
#[derive(Clone, Debug, Default)]
pub struct Kept {
    /// What it has written down of the groups that it keeps.
    pub log: Vec<(GroupId, Rc<Entry>)>,
    /// Its checkpoints, and what belongs to them.
    pub records: Vec<(GroupId, Rc<Record>)>,
}

impl Kept {
    /// What a later life would find, group by group, in the field's terms.
    pub fn inspect(&self, groups: &[GroupSetup]) -> Vec<Node> {
        let of = |group: GroupId| Node::new("stable storage", [Value::Group(group)]);
        let records = self.records.iter();
        let records = records.map(|(group, record)| of(*group).with(record.inspect(&groups[group.index()].founders)));
        let log = self.log.iter().map(|(group, entry)| of(*group).with(entry.inspect()));
        records.chain(log).collect()
    }
}

/// A process in one of its lives.
#[derive(Clone, Debug)]
pub struct Process {
    id: ProcessId,
    setup: Rc<Setup>,
    channels: Channels,
    detector: Detector,
    groups: Vec<Option<Box<Member>>>,
    /// What it does as the only keeper of groups.
    keeps: Option<Box<dyn ServerPart>>,
    /// Its messages to groups that it is not in.
    outside: SmallMap<GroupId, Box<dyn OutsidePart>>,
    timers: Vec<(Timer, u32)>,
    unnamed: u32,
}

impl Process {
    /// A process that has not started.
    pub fn new(id: ProcessId, setup: Rc<Setup>) -> Process {
        let groups = setup.groups.iter().map(|_| None).collect();
        let (channels, keeps, outside) = (Channels::default(), None, SmallMap::new());
        let detector = setup.parts.detector(id, setup.detector, setup.deviations);
        Process { id, setup, channels, detector, groups, keeps, outside, timers: Vec::new(), unnamed: 0 }
    }

    /// The next life of this process. It keeps nothing but the count of names given to messages without a label, which
    /// belongs to the run: no two messages have one name.
    pub fn next_life(&self, incarnation: u16) -> Process {
        let id = ProcessId { name: self.id.name, incarnation };
        Process { unnamed: self.unnamed, ..Process::new(id, self.setup.clone()) }
    }

    /// Who it is.
    pub fn id(&self) -> ProcessId {
        self.id
    }

    /// Its first step. In a later life it goes on with its checkpoints, in the groups that have some. The first life founds the groups that it is declared in; a later one asks to join `rejoin`, and
    /// has what its log says of the groups that it keeps. `draw` is a number that the world has drawn for this life, for
    /// whatever is to be shuffled.
    pub fn start(&mut self, rejoin: &[GroupId], kept: &Kept, draw: u64, verbs: &mut Vec<Verb>) {
        self.detector.set_draw(draw);
        verbs.push(Verb::Store { key: StorageKey::Incarnation, value: u64::from(self.id.incarnation) });
        if let Some(parts) = self.setup.parts.others() {
            (parts.start_keeping)(self, &kept.log, verbs);
        }
        if self.id.incarnation == 0 {
            for at in 0..self.setup.groups.len() {
                self.found(GroupId(at as u16), None, verbs);
            }
        }
        for (group, record) in &kept.records {
            self.found(*group, Some(record), verbs);
        }
        self.stand_by();
        for &group in rejoin {
            self.join(group, verbs);
        }
    }

    /// It may be asked to back the founder of a group that has no first members, whether it wants in or not.
    fn stand_by(&mut self) {
        for at in 0..self.setup.groups.len() {
            let group = GroupId(at as u16);
            if self.setup.begins_by_claim(group) {
                let member = Member::outsider(self.id, group, &self.setup, self.contacts(group));
                self.groups[at] = Some(Box::new(member));
            }
        }
    }

    fn found(&mut self, group: GroupId, record: Option<&Record>, verbs: &mut Vec<Verb>) {
        if self.setup.groups[group.index()].founders.contains(&self.id.name) {
            let (setup, contacts) = (self.setup.clone(), self.contacts(group));
            let member = Member::found(self.id, group, &setup, contacts, record, &mut Out::new(group, verbs));
            self.groups[group.index()] = Some(Box::new(member));
        }
    }

    /// A packet has come. If it is accepted, [`Process::on_message`] has to follow, and then
    /// [`Process::next_early`] until nothing more is in order.
    pub fn receive(&mut self, from: ProcessId, wire: Wire, token: Token, verbs: &mut Vec<Verb>) -> Arrival {
        let hear_cut = self.setup.deviations.contains(Deviation::NoChannelCut);
        self.channels.receive(from, wire, token, hear_cut, &mut Out::new(GroupId(0), verbs))
    }

    /// A message that had come early and is in order now.
    pub fn next_early(&mut self, from: ProcessId) -> Option<(Message, Token)> {
        self.channels.next_early(from)
    }

    /// Puts a message into the channel to `to`; what comes back is to be transmitted.
    pub fn send(&mut self, now: Time, to: ProcessId, message: Message, verbs: &mut Vec<Verb>) -> Option<Wire> {
        self.channels.send(now, to, message, &mut Out::new(GroupId(0), verbs))
    }

    /// A message has been accepted.
    pub fn on_message(&mut self, now: Time, from: ProcessId, message: Message, verbs: &mut Vec<Verb>) {
        let shunned = message.shuns();
        match message {
            Message::Detector(message) => {
                self.detector.on_message(now, from, message, &mut Out::new(GroupId(0), verbs));
            }
            Message::Gmp(group, message) => {
                if let Some((member, mut out)) = self.member(group, verbs) {
                    member.on_gmp(from, message, &mut out);
                }
            }
            Message::Multicast(group, message) => {
                if let Some((member, mut out)) = self.member(group, verbs).filter(|(member, _)| member.takes_part()) {
                    member.multicast.on_message(from, message, &mut out);
                }
            }
            Message::Gms(group, message) => {
                if let Some(parts) = self.setup.parts.others() {
                    (parts.on_gms)(self, from, group, message, verbs);
                }
            }
            Message::Organisation(group, message) => {
                if let Some((organisation, mut out)) = self.organisation(group, verbs) {
                    organisation.on_message(from, message, &mut out);
                }
            }
            Message::Outside(group, message) => {
                if let Some(parts) = self.setup.parts.others() {
                    (parts.on_outside)(self, from, group, message, verbs);
                }
            }
            Message::Reliability(group, message) => {
                if let Some((ladder, mut out)) = self.ladder(group, verbs) {
                    ladder.on_message(from, message, &mut out);
                }
            }
            Message::Calls(group, message) => {
                if let Some((calls, mut out)) = self.calls(group, verbs) {
                    calls.on_message(from, message, &mut out);
                }
            }
            Message::Rollback(group, message) => {
                if let Some((part, mut out)) = self.rollback(group, verbs) {
                    part.on_message(from, message, &mut out);
                }
            }
            Message::Announced(group, _) => {
                if let Some((member, mut out)) = self.member(group, verbs) {
                    member.on_membership(from, message, &mut out);
                }
            }
        }
        if let Some((group, excluded)) = shunned
            && excluded == self.id
        {
            self.cut_in_turn(from, group, verbs);
        }
    }

    /// Who is in no group and is told by somebody that it hears it no more, need not send it anything again. Else what it
    /// sent last as a member would be sent for ever. Who is in a group with it learns there what that means.
    fn cut_in_turn(&mut self, peer: ProcessId, group: GroupId, verbs: &mut Vec<Verb>) {
        let is_out = self.groups.iter().flatten().all(|member| member.status() == Status::Outside);
        if is_out && !self.channels.is_cut(peer) {
            let mut out = Out::new(group, verbs);
            out.rule(channel::Rule::CutInTurn { peer });
            out.happens(Happening::Cut { peer });
            out.report(Report::Cut(peer));
        }
    }

    /// A timer has fired; what the channels want transmitted goes to `transmit`.
    pub fn on_timer(&mut self, now: Time, timer: Timer, verbs: &mut Vec<Verb>, transmit: &mut Vec<(ProcessId, Wire)>) {
        match timer {
            Timer::Channel(timer) => {
                self.channels.on_timer(now, timer, &mut Out::new(GroupId(0), verbs), transmit);
            }
            Timer::Detector(timer) => self.detector.on_timer(now, timer, &mut Out::new(GroupId(0), verbs)),
            Timer::Gmp(group, timer) => {
                if let Some((Member { membership: Membership::Gmp(gmp), .. }, mut out)) = self.member(group, verbs) {
                    gmp.on_timer(timer, &mut out);
                }
            }
            Timer::Multicast(group, timer) => {
                if let Some((member, mut out)) = self.member(group, verbs) {
                    member.multicast.on_timer(timer, &mut out);
                }
            }
            Timer::Reliability(group, of) => {
                self.timers.retain(|(known, _)| *known != timer); // there is one for every message
                if let Some((ladder, mut out)) = self.ladder(group, verbs) {
                    ladder.on_timer(of, &mut out);
                }
            }
            Timer::Rollback(group, timer) => {
                if let Some((part, mut out)) = self.rollback(group, verbs) {
                    part.on_timer(timer, &mut out);
                }
            }
            Timer::Gms(group, timer @ gms::Timer::CallAgain) => {
                if let Some(server) = &mut self.keeps {
                    server.on_timer(timer, &mut Out::new(group, verbs));
                }
            }
            Timer::Outside(group, timer) => {
                if let Some(outsider) = self.outside.get_mut(&group) {
                    outsider.on_timer(timer, &mut Out::new(group, verbs));
                }
            }
            Timer::Gms(group, gms::Timer::AskAgain) | Timer::Announced(group, _) => {
                if let Some((part, mut out)) = self.membership(group, verbs) {
                    part.on_timer(timer, &mut out);
                }
            }
            Timer::Organisation(group, timer) => {
                if let Some((organisation, mut out)) = self.organisation(group, verbs) {
                    organisation.on_timer(timer, &mut out);
                }
            }
        }
    }

    /// The detector, or a hand, takes these for failed: all groups hear it.
    pub fn suspect(&mut self, peers: &[ProcessId], verbs: &mut Vec<Verb>) {
        for (group, member) in self.members() {
            member.suspect(peers, &mut Out::new(group, verbs));
        }
        if let Some(server) = &mut self.keeps {
            peers.iter().for_each(|&peer| server.suspect(peer, &mut Out::new(GroupId(0), verbs)));
        }
    }

    fn watch(&mut self, now: Time, verbs: &mut Vec<Verb>) {
        let is_gone = |peer| self.channels.is_cut(peer);
        let watched = self.groups.iter().flatten().flat_map(|member| member.watched(&is_gone));
        let watched = watched.chain(self.keeps.iter().flat_map(|server| server.watched()));
        // A channel belongs to the process: nothing goes where one group has cut it. An earlier life is watched on until
        // it is missed.
        let watched: Vec<_> = watched.filter(|peer| !self.channels.was_cut(*peer)).collect();
        self.detector.watch(now, watched, &is_gone, &mut Out::new(GroupId(0), verbs));
    }

    /// Whether it works on something, or wants an answer from a group.
    pub fn is_busy(&self) -> bool {
        self.groups.iter().flatten().filter_map(|member| member.organisation.as_ref()).any(|it| it.is_busy())
    }

    fn organisation<'a>(
        &mut self,
        group: GroupId,
        verbs: &'a mut Vec<Verb>,
    ) -> Option<(&mut dyn OrganisationPart, Out<'a>)> {
        let (member, out) = self.member(group, verbs)?;
        Some((&mut **member.organisation.as_mut()?, out))
    }

    pub(super) fn calls<'a>(
        &mut self,
        group: GroupId,
        verbs: &'a mut Vec<Verb>,
    ) -> Option<(&mut dyn CallsPart, Out<'a>)> {
        let (member, out) = self.member(group, verbs)?;
        Some((&mut **member.calls.as_mut()?, out))
    }

    fn ladder<'a>(&mut self, group: GroupId, verbs: &'a mut Vec<Verb>) -> Option<(&mut dyn ReliabilityPart, Out<'a>)> {
        let (member, out) = self.member(group, verbs)?;
        if let Membership::Fixed(ladder) = &mut member.membership { Some((&mut **ladder, out)) } else { None }
    }

    pub(super) fn rollback<'a>(
        &mut self,
        group: GroupId,
        verbs: &'a mut Vec<Verb>,
    ) -> Option<(&mut dyn RollbackPart, Out<'a>)> {
        let (member, out) = self.member(group, verbs)?;
        if let Membership::Recovers(part) = &mut member.membership { Some((&mut **part, out)) } else { None }
    }

    fn member<'a>(&mut self, group: GroupId, verbs: &'a mut Vec<Verb>) -> Option<(&mut Member, Out<'a>)> {
        let member = self.groups.get_mut(group.index())?.as_deref_mut()?;
        Some((member, Out::new(group, verbs)))
    }

    fn server<'a>(&mut self, service: GroupId, verbs: &'a mut Vec<Verb>) -> Option<(&mut dyn ServerPart, Out<'a>)> {
        let (member, out) = self.member(service, verbs)?;
        Some((&mut **member.server.as_mut()?, out))
    }

    fn members(&mut self) -> impl Iterator<Item = (GroupId, &mut Member)> {
        let groups = self.groups.iter_mut().enumerate();
        groups.filter_map(|(at, member)| Some((GroupId(at as u16), member.as_deref_mut()?)))
    }

    /// Notes that a timer was set with that number; the one set before under its name is void.
    pub fn timer_set(&mut self, timer: Timer, number: u32) {
        match self.timers.iter_mut().find(|(known, _)| *known == timer) {
            Some(known) => known.1 = number,
            None => self.timers.push((timer, number)),
        }
    }

    /// Whether the timer of that number is the one set last, and not void.
    pub fn timer_is_due(&self, timer: Timer, number: u32) -> bool {
        self.timers.contains(&(timer, number))
    }
}
