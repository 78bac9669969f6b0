//! One simulated process: which protocols it hosts, and how an input finds its way to them.
//!
//! Below are the channels; beside them the detector; above, for each group that the process is in or wants to be in, a
//! membership part and a multicast part. Reports between parts pass through here ([`Process::on_report`]).

use std::rc::Rc;

use crate::ids::{GroupId, Label, Name, ProcessId};
use crate::member::{Member, Membership};
use crate::protocol::channel::{Arrival, Channels, Token, Wire};
use crate::protocol::membership::detector::{self, Detector};
use crate::protocol::membership::gmp;
use crate::protocol::membership::gms::{self, Server};
use crate::protocol::organisation;
use crate::protocol::{Deviations, Message, Node, Out, ProcessSet, Report, StorageKey, Timer, Verb, View};
use crate::registry::Deviation;
use crate::time::Time;

/// What is the same for all processes of a run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setup {
    /// How many processes there are.
    pub processes: u16,
    /// Groups, in the order of their declaration.
    pub groups: Vec<GroupSetup>,
    /// The detector's options.
    pub detector: detector::Options,
    /// Mistakes that are switched on.
    pub deviations: Deviations,
}

/// How a group begins.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GroupSetup {
    /// Founding members, oldest first.
    pub founders: Vec<Name>,
    /// The group whose members keep this one's membership, as a service; itself if absent.
    pub service: Option<GroupId>,
    /// How its members divide their work.
    pub organisation: organisation::Options,
}

/// A process in one of its lives.
#[derive(Clone, Debug)]
pub struct Process {
    id: ProcessId,
    setup: Rc<Setup>,
    channels: Channels,
    detector: Detector,
    groups: Vec<Option<Box<Member>>>,
    timers: Vec<(Timer, u32)>,
    unnamed: u32,
}

impl Setup {
    /// The first view of a group that the script founds.
    pub fn founding_view(&self, group: GroupId) -> View {
        View::founding(group, self.groups[group.index()].founders.iter().copied().map(ProcessId::first))
    }

    /// Whether it is for the processes that want in to agree on who founds the group.
    pub fn begins_by_claim(&self, group: GroupId) -> bool {
        self.groups[group.index()].service.is_none() && !self.is_founded(group)
    }

    /// Whether the script founds the group; else its first joiner does.
    pub fn is_founded(&self, group: GroupId) -> bool {
        !self.groups[group.index()].founders.is_empty()
    }

    /// The groups whose membership the members of that group keep.
    pub fn served_by(&self, service: GroupId) -> Vec<GroupId> {
        let served = self.groups.iter().enumerate().filter(|(_, group)| group.service == Some(service));
        served.map(|(at, _)| GroupId(at as u16)).collect()
    }
}

impl Process {
    /// A process that has not started.
    pub fn new(id: ProcessId, setup: Rc<Setup>) -> Process {
        let groups = setup.groups.iter().map(|_| None).collect();
        let channels = Channels::default();
        let detector = Detector::new(id, setup.detector, setup.deviations);
        Process { id, setup, channels, detector, groups, timers: Vec::new(), unnamed: 0 }
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

    /// Its first step. The first life founds the groups that it is declared in; a later one asks to join `rejoin`.
    /// `draw` is a number that the world has drawn for this life, for whatever is to be shuffled.
    pub fn start(&mut self, rejoin: &[GroupId], draw: u64, verbs: &mut Vec<Verb>) {
        self.detector.set_draw(draw);
        verbs.push(Verb::Store { key: StorageKey::Incarnation, value: u64::from(self.id.incarnation) });
        if self.id.incarnation == 0 {
            for at in 0..self.setup.groups.len() {
                self.found(GroupId(at as u16), verbs);
            }
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

    fn found(&mut self, group: GroupId, verbs: &mut Vec<Verb>) {
        if self.setup.groups[group.index()].founders.contains(&self.id.name) {
            let (setup, contacts) = (self.setup.clone(), self.contacts(group));
            let member = Member::found(self.id, group, &setup, contacts, &mut Out::new(group, verbs));
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
            Message::Gms(group, message) => self.on_gms(from, group, message, verbs),
            Message::Organisation(group, message) => {
                if let Some((member, mut out)) = self.member(group, verbs) {
                    member.organisation.on_message(from, message, &mut out);
                }
            }
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
            Timer::Gms(group, timer) => {
                if let Some((Member { membership: Membership::Gms(client), .. }, mut out)) = self.member(group, verbs) {
                    client.on_timer(timer, &mut out);
                }
            }
            Timer::Organisation(group, timer) => {
                if let Some((member, mut out)) = self.member(group, verbs) {
                    member.organisation.on_timer(timer, &mut out);
                }
            }
        }
    }

    /// A part tells its neighbours.
    pub fn on_report(&mut self, now: Time, report: Report, verbs: &mut Vec<Verb>) {
        match report {
            Report::Suspected(peers) => self.suspect(&peers, verbs),
            Report::Cut(peer) => {
                self.channels.cut(peer);
                self.members().for_each(|(_, member)| member.channel_cut(peer));
                self.suspect(&[peer], verbs); // other groups have the same channels
            }
            Report::WatchChanged => self.watch(now, verbs),
            Report::HeardFromCut(peer) => {
                for (group, member) in self.members() {
                    member.heard_from_cut(peer, &mut Out::new(group, verbs));
                }
            }
            Report::ViewDecided(group, change) => {
                if self.groups[group.index()].as_deref().is_some_and(Member::watch_each_other) {
                    self.detector.on_view(now, &change, &mut Out::new(GroupId(0), verbs));
                    self.watch(now, verbs); // one of the new view may be given up here already
                }
                if let Some((member, mut out)) = self.member(group, verbs) {
                    member.multicast.view_decided(change, &mut out);
                }
            }
            Report::PrepareToLeave(group) => {
                if let Some((member, mut out)) = self.member(group, verbs) {
                    member.multicast.prepare_to_leave(&mut out);
                }
            }
            Report::NothingUnstable(group) => {
                if let Some((member, mut out)) = self.member(group, verbs) {
                    member.nothing_unstable(&mut out);
                }
            }
            Report::OutOfGroup(group) => {
                self.detector.out_of_group(group, &mut Out::new(GroupId(0), verbs));
                let (id, setup) = (self.id, self.setup.clone());
                if let Some((member, _)) = self.member(group, verbs) {
                    member.forget(id, &setup);
                }
            }
            Report::ViewInstalled(change) => {
                if let Some((server, mut out)) = self.server(change.view.group, verbs) {
                    server.on_servers(&change, &mut out);
                }
                if let Some((member, mut out)) = self.member(change.view.group, verbs) {
                    member.organisation.view_installed(&change.view, &mut out);
                }
            }
            Report::ServiceMulticast { service, request } => {
                self.multicast_as(None, Some(request), service, verbs);
            }
            Report::ServiceDelivered { service, request, view, seq } => {
                if let Some((server, mut out)) = self.server(service, verbs) {
                    server.on_ordered(request, view, seq, &mut out);
                }
            }
            Report::ServiceStable { service, view, seq } => {
                if let Some((server, mut out)) = self.server(service, verbs) {
                    server.on_stable(view, seq, &mut out);
                }
            }
        }
    }

    /// A message of the membership service: for the server here, or for the member of the group that it is about.
    fn on_gms(&mut self, from: ProcessId, group: GroupId, message: gms::Message, verbs: &mut Vec<Verb>) {
        match message {
            gms::Message::Request(request) => {
                let service = self.setup.groups[request.group.index()].service;
                if let Some((server, mut out)) = service.and_then(|service| self.server(service, verbs)) {
                    server.on_request(request, &mut out);
                }
            }
            gms::Message::GroupView { .. } | gms::Message::Shun { .. } => {
                if let Some((member, mut out)) = self.member(group, verbs) {
                    member.on_gms(from, message, &mut out);
                }
            }
        }
    }

    /// The detector, or a hand, takes these for failed: all groups hear it.
    pub fn suspect(&mut self, peers: &[ProcessId], verbs: &mut Vec<Verb>) {
        for (group, member) in self.members() {
            member.suspect(peers, &mut Out::new(group, verbs));
        }
    }

    fn watch(&mut self, now: Time, verbs: &mut Vec<Verb>) {
        let watched = self.groups.iter().flatten().flat_map(|member| member.watched());
        let watched: Vec<_> = watched.collect();
        let given_up = |peer| self.channels.is_cut(peer);
        self.detector.watch(now, watched, &given_up, &mut Out::new(GroupId(0), verbs));
    }

    /// The application multicasts; an unnamed message gets a label. False if the process is no member of the group.
    pub fn multicast(&mut self, label: Option<Label>, group: GroupId, verbs: &mut Vec<Verb>) -> bool {
        self.multicast_as(label, None, group, verbs)
    }

    fn multicast_as(
        &mut self,
        label: Option<Label>,
        service: Option<gms::Ordered>,
        group: GroupId,
        verbs: &mut Vec<Verb>,
    ) -> bool {
        let next = (self.unnamed + 1).min(Label::ORDINAL_MAX);
        let name = self.id.name;
        let Some((member, mut out)) = self.member(group, verbs) else { return false };
        let chosen = label.unwrap_or_else(|| Label::automatic(name, next));
        let sent = member.multicast.multicast(chosen, service, &mut out);
        if sent && label.is_none() {
            self.unnamed = next;
        }
        sent
    }

    /// The application asks to be let into the group. False if it is in, or has asked already.
    pub fn join(&mut self, group: GroupId, verbs: &mut Vec<Verb>) -> bool {
        self.know(group);
        self.member(group, verbs).is_some_and(|(member, mut out)| member.ask_to_join(&mut out))
    }

    /// The user of this process, a member or not, has a task for the group.
    pub fn give_task(&mut self, task: Label, pieces: u32, group: GroupId, verbs: &mut Vec<Verb>) {
        self.know(group);
        if let Some((member, mut out)) = self.member(group, verbs) {
            member.organisation.give(task, pieces, &mut out);
        }
    }

    /// Has something to do with the group from here on, as one outside if it is no member.
    fn know(&mut self, group: GroupId) {
        if self.groups[group.index()].is_none() {
            let mut member = Member::outsider(self.id, group, &self.setup, self.contacts(group));
            self.channels.cut_peers().for_each(|peer| member.channel_cut(peer));
            self.groups[group.index()] = Some(Box::new(member));
        }
    }

    /// Whether it works on something, or wants an answer from a group.
    pub fn is_busy(&self) -> bool {
        self.groups.iter().flatten().any(|member| member.organisation.is_busy())
    }

    /// Whom to ask about a group. Where a service keeps it: the servers. Else its founders, the oldest first, and then,
    /// as they may all be gone, everybody else.
    fn contacts(&self, group: GroupId) -> Rc<[ProcessId]> {
        let spec = &self.setup.groups[group.index()];
        if let Some(service) = spec.service {
            let servers = &self.setup.groups[service.index()].founders;
            return servers.iter().copied().map(ProcessId::first).collect();
        }
        let others = (0..self.setup.processes).map(Name).filter(|name| !spec.founders.contains(name));
        let known = spec.founders.iter().copied().chain(others);
        known.filter(|&name| name != self.id.name).map(ProcessId::first).collect()
    }

    /// The application asks to leave the group. False if it is not in.
    pub fn leave(&mut self, group: GroupId, verbs: &mut Vec<Verb>) -> bool {
        self.member(group, verbs).is_some_and(|(member, mut out)| member.ask_to_leave(&mut out))
    }

    fn member<'a>(&mut self, group: GroupId, verbs: &'a mut Vec<Verb>) -> Option<(&mut Member, Out<'a>)> {
        let member = self.groups.get_mut(group.index())?.as_deref_mut()?;
        Some((member, Out::new(group, verbs)))
    }

    fn server<'a>(&mut self, service: GroupId, verbs: &'a mut Vec<Verb>) -> Option<(&mut Server, Out<'a>)> {
        let (member, out) = self.member(service, verbs)?;
        Some((member.server.as_mut()?, out))
    }

    fn members(&mut self) -> impl Iterator<Item = (GroupId, &mut Member)> {
        let groups = self.groups.iter_mut().enumerate();
        groups.filter_map(|(at, member)| Some((GroupId(at as u16), member.as_deref_mut()?)))
    }

    /// Groups that it is in or has asked to join: a next life asks for these again.
    pub fn wanted_groups(&self) -> Vec<GroupId> {
        use gmp::Status;
        let groups = self.groups.iter().enumerate();
        let wanted = groups.filter(|(_, part)| match part.as_deref().map(|part| part.status()) {
            Some(Status::Joining | Status::Member | Status::Excluded) => true,
            Some(Status::Outside | Status::Leaving) | None => false,
        });
        wanted.map(|(at, _)| GroupId(at as u16)).collect()
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

    /// Whether its channel from `peer` is cut.
    pub fn has_cut(&self, peer: ProcessId) -> bool {
        self.channels.is_cut(peer)
    }

    /// Peers that have not acknowledged something that was sent to them.
    pub fn unacknowledged_by(&self) -> impl Iterator<Item = ProcessId> + '_ {
        self.channels.unacknowledged_by()
    }

    /// For whom it waits, group by group, and why.
    pub fn waits_for(&self) -> Vec<(GroupId, &'static str, ProcessSet)> {
        let groups = self.groups.iter().enumerate().filter_map(|(at, member)| Some((at, member.as_deref()?)));
        let waits = groups
            .flat_map(|(at, member)| member.waits_for().map(move |(what, whom)| (GroupId(at as u16), what, whom)));
        waits.collect()
    }

    /// Its state as a tree in the field's terms.
    pub fn inspect(&self, now: Time) -> Vec<Node> {
        let groups = self.groups.iter().enumerate();
        let groups = groups.filter_map(|(at, member)| Some(member.as_deref()?.inspect(GroupId(at as u16))));
        let mut nodes: Vec<_> = groups.collect();
        nodes.push(self.detector.inspect(now));
        nodes.push(Node::text("channels", "").with(self.channels.inspect()));
        nodes
    }
}
