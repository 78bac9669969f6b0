//! A server: the map of groups, and what it does with requests.

use std::collections::VecDeque;
use std::rc::Rc;

use super::entry::Judgement;
use super::restart::Roll;
use super::{Answer, Entry, Message, Ordered, Refusal, Rule, Timer, Wish};
use crate::ids::{GroupId, ProcessId, ViewNumber};
use crate::protocol::part::ServerPart;
use crate::protocol::{Change, Deviations, Happening, Node, Out, ProcessSet, Report, Value};
use crate::registry::Deviation;
use crate::small::{SmallMap, SmallSet};

/// Of the packets of an excluded process, each so many-th is answered with the notice that it is out.
const SHUN_EVERY: u32 = 4;

/// The groups as a joining server is given them.
type Map = Rc<[(GroupId, Entry)]>;
/// Changes of a group, in order.
type Tail = Rc<[Rc<Change>]>;

/// A change that not all servers are known to have.
#[derive(Clone, Copy, Debug)]
struct Unreported {
    /// View and number of the message that brought it.
    view: ViewNumber,
    seq: u32,
    request: Ordered,
    /// The group's view before it.
    before: ViewNumber,
}

/// What one server knows.
#[derive(Clone, Debug)]
pub struct Server {
    me: ProcessId,
    /// The group of servers that it belongs to; none if it keeps the map alone.
    service: Option<GroupId>,
    /// The servers, oldest first, as this one has installed them.
    servers: Rc<[ProcessId]>,
    pub(super) map: SmallMap<GroupId, Entry>,
    /// Requests that are not in the map yet.
    open: Vec<Ordered>,
    /// Changes that not all servers are known to have, in order.
    unreported: VecDeque<Unreported>,
    cut: SmallSet<ProcessId>,
    /// How many packets have come from each process whose channel is cut.
    from_cut: SmallMap<ProcessId, u32>,
    /// A group server's next life asks everybody.
    pub(super) roll: Option<Roll>,
    /// It writes every change down before it reports it.
    pub(super) logs: bool,
    deviations: Deviations,
    /// It has joined the servers and does not know their map yet: what was ordered meanwhile.
    mapless: Option<Vec<(Ordered, ViewNumber, u32)>>,
    /// Maps that it was given, by the servers' view.
    given: Vec<(ViewNumber, Map)>,
}

impl Server {
    /// A server of that service group, with the groups under its care as they begin.
    pub fn new(
        me: ProcessId,
        service: GroupId,
        groups: impl IntoIterator<Item = (GroupId, Entry)>,
        deviations: Deviations,
    ) -> Server {
        Server {
            me,
            service: Some(service),
            servers: Rc::from([]),
            map: groups.into_iter().collect(),
            open: Vec::new(),
            unreported: VecDeque::new(),
            cut: SmallSet::new(),
            from_cut: SmallMap::new(),
            roll: None,
            logs: false,
            deviations,
            mapless: Some(Vec::new()),
            given: Vec::new(),
        }
    }

    /// A group server: it keeps the map alone, and on stable storage if it `logs`.
    pub fn alone(me: ProcessId, groups: impl IntoIterator<Item = (GroupId, Entry)>, logs: bool) -> Server {
        Server {
            service: None,
            servers: Rc::from([me]),
            logs,
            mapless: None,
            ..Server::new(me, GroupId(0), groups, Deviations::default())
        }
    }

    /// A group server begins its first life: it watches the members, and writes down what it begins with.
    pub fn start(&mut self, out: &mut Out<'_>) {
        self.map.keys().for_each(|group| self.log(*group, out));
        self.keep(out);
        out.report(Report::WatchChanged);
    }

    /// It has the map, and answers from now on.
    pub(super) fn keep(&self, out: &mut Out<'_>) {
        for &group in self.map.keys() {
            out.happens(Happening::Keeps { group, service: self.service });
        }
    }

    /// A server joins: it is given the map just before the state, so that it never has the one without the other.
    fn give_map(&self, view: ViewNumber, to: ProcessId, out: &mut Out<'_>) {
        if self.mapless.is_some() {
            return;
        }
        out.rule(Rule::GiveMap { view, to });
        let map = self.map.iter().map(|(group, entry)| (*group, entry.clone())).collect();
        out.send(to, Message::Map { view, map });
    }

    /// A map for us, should the servers' view of that number be our first.
    fn on_map(&mut self, view: ViewNumber, map: Map) {
        if self.mapless.is_some() {
            self.given.push((view, map));
        }
    }

    /// Whether it has a map to answer from.
    pub fn serves(&self) -> bool {
        self.mapless.is_none() && !self.is_rebuilding()
    }

    /// The first view of the servers that is installed here: take over their map, and what was ordered since.
    fn begin(&mut self, view: ViewNumber, out: &mut Out<'_>) {
        let Some(ordered) = self.mapless.take() else { return };
        match std::mem::take(&mut self.given).into_iter().find(|(of, _)| *of == view) {
            Some((_, map)) => {
                out.rule(Rule::TakeMap { view });
                self.map = map.iter().cloned().collect();
            }
            None if view > 1 => {
                out.rule(Rule::LoseMap { view });
                self.mapless = Some(Vec::new()); // what it would answer now might contradict what was reported
                return;
            }
            None => {}
        }
        self.keep(out);
        ordered.into_iter().for_each(|(request, view, seq)| self.on_ordered(request, view, seq, out));
        out.report(Report::WatchChanged);
    }

    fn leader(&self) -> Option<ProcessId> {
        self.servers.first().copied()
    }

    fn leads(&self) -> bool {
        self.leader() == Some(self.me)
    }

    fn members(&self, group: GroupId) -> &[ProcessId] {
        self.map.get(&group).map_or(&[], Entry::members)
    }

    /// Somebody asks for something. Requests may come twice and late; those that are idle are answered with what is.
    fn on_request(&mut self, from: ProcessId, request: Ordered, out: &mut Out<'_>) {
        let Some(entry) = self.map.get(&request.group).filter(|_| self.serves()) else { return };
        if request.wish == Wish::Drop && self.service.is_none() && from != self.me && !entry.members().contains(&from) {
            // It takes itself for a member: what our former life has told it, or we, has been lost.
            return self.shun(request.group, from, out);
        }
        match entry.judge(request) {
            // What not all servers have may yet be lost. It is reported when they have it; who wants more asks again.
            Judgement::Answer(_) | Judgement::Report if self.is_unsure_of(request.group) => {}
            Judgement::Answer(answer) => self.reply(request, answer, out),
            Judgement::Report => self.report(request.group, &[request.who], out),
            Judgement::Idle => {}
            Judgement::Change if self.open.contains(&request) => {}
            Judgement::Change => {
                self.open.push(request);
                self.hand_in(request, out);
            }
        }
    }

    fn is_unsure_of(&self, group: GroupId) -> bool {
        self.unreported.iter().any(|it| it.request.group == group)
    }

    /// The leader puts a request in order; anybody else passes it on.
    fn hand_in(&mut self, request: Ordered, out: &mut Out<'_>) {
        match (self.leader(), self.service) {
            (_, None) => self.on_ordered(request, 0, 0, out),
            (Some(leader), Some(service)) if leader == self.me => {
                out.about(request.group).rule(Rule::Order { who: request.who });
                if self.deviations.contains(Deviation::JoinerToldFirst) {
                    self.tell_joiner(request, out);
                }
                out.report(Report::ServiceMulticast { service, request });
            }
            (Some(leader), _) => {
                out.about(request.group).rule(Rule::PassOn { leader, who: request.who });
                out.about(request.group).send(leader, Message::Request(request));
            }
            (None, _) => {}
        }
    }

    /// Whether it reports changes that other servers may not have: a deviation.
    fn is_hasty(&self) -> bool {
        self.deviations.contains(Deviation::HastyReport)
    }

    /// The joiner is told of its view, which no server has in its map yet: a deviation.
    fn tell_joiner(&self, request: Ordered, out: &mut Out<'_>) {
        let Some(mut entry) = self.map.get(&request.group).filter(|_| request.wish == Wish::Join).cloned() else {
            return;
        };
        entry.apply(request);
        self.tell(request.group, entry.tail().cloned().collect(), &[request.who], out);
    }

    /// A request has come in the order of the servers: all of them change their maps alike.
    fn on_ordered(&mut self, request: Ordered, view: ViewNumber, seq: u32, out: &mut Out<'_>) {
        if let Some(ordered) = &mut self.mapless {
            ordered.push((request, view, seq));
            return;
        }
        self.open.retain(|open| *open != request);
        let (leads, unsure) = (self.leads(), self.is_unsure_of(request.group));
        let Some(entry) = self.map.get_mut(&request.group) else { return };
        match entry.judge(request) {
            Judgement::Change => {}
            Judgement::Answer(answer) if leads && !unsure => return self.reply(request, answer, out),
            Judgement::Answer(_) | Judgement::Report | Judgement::Idle => return,
        }
        let before = entry.number();
        let change = entry.apply(request);
        if request.wish == Wish::Dissolve {
            out.about(request.group).rule(Rule::Strike { who: request.who });
        }
        if let Some(change) = change {
            let members = change.view.members.iter().copied().collect();
            out.about(request.group).rule(Rule::UpdateMap { view: change.view.number, members });
            change.failed.iter().for_each(|&failed| self.cut_off(failed, out));
        }
        self.log(request.group, out);
        out.report(Report::WatchChanged);
        self.unreported.push_back(Unreported { view, seq, request, before });
        if self.servers.len() == 1 || self.is_hasty() {
            self.on_stable(view, seq, out);
        }
    }

    fn log(&self, group: GroupId, out: &mut Out<'_>) {
        if let Some(entry) = self.map.get(&group).filter(|_| self.logs) {
            out.log(group, entry.number(), Rc::new(entry.clone()));
        }
    }

    /// All servers have the leader's messages of that view up to that number: the changes in them can be reported.
    fn on_stable(&mut self, view: ViewNumber, seq: u32, out: &mut Out<'_>) {
        while let Some(&Unreported { view: of, seq: at, request, before }) = self.unreported.front() {
            if of == view && at > seq {
                return;
            }
            self.unreported.pop_front();
            let entry = self.map.get(&request.group);
            let change = entry.and_then(|entry| entry.tail().find(|change| change.view.number == before + 1));
            let left = change.map(|change| change.left.contains(&request.who));
            if request.wish == Wish::Dissolve && left != Some(true) {
                if self.leads() {
                    self.reply(request, Answer::Done, out); // nobody was in it: there is no view to report
                }
                continue;
            }
            self.report_to_all(request.group, out);
        }
    }

    /// The servers themselves have a new view: all that survive have the same map. A new leader reports what the old
    /// one may have left unreported, and takes up what was open.
    fn on_servers(&mut self, change: &Change, out: &mut Out<'_>) {
        self.servers = change.view.members.clone();
        self.begin(change.view.number, out);
        let mut groups: Vec<_> = self.unreported.drain(..).map(|it| it.request.group).collect();
        groups.dedup();
        if !self.leads() {
            groups.clear();
        } else if change.view.number > 1 {
            groups = self.map.keys().copied().collect();
        }
        for group in groups {
            self.report_to_all(group, out);
        }
        for request in self.open.clone() {
            self.hand_in(request, out);
        }
    }

    /// Tells everybody of every group the views that they may lack.
    pub(super) fn report_everything(&self, out: &mut Out<'_>) {
        self.map.keys().for_each(|group| self.report_to_all(*group, out));
    }

    fn report_to_all(&self, group: GroupId, out: &mut Out<'_>) {
        if !self.leads() {
            return;
        }
        let sure = self.sure(group);
        let Some(change) = sure.last() else { return };
        let members = change.view.members.iter().chain(change.left.iter()).copied();
        let to: Vec<_> = members.filter(|who| !self.cut.contains(who)).collect();
        self.tell(group, sure, &to, out);
    }

    fn report(&self, group: GroupId, to: &[ProcessId], out: &mut Out<'_>) {
        self.tell(group, self.sure(group), to, out);
    }

    /// The last changes of the group that all servers have.
    fn sure(&self, group: GroupId) -> Tail {
        let unsure = self.unreported.iter().find(|it| it.request.group == group).map(|it| it.before);
        let tail = self.map.get(&group).into_iter().flat_map(Entry::tail);
        tail.filter(|change| unsure.is_none_or(|sure| change.view.number <= sure)).cloned().collect()
    }

    fn tell(&self, group: GroupId, tail: Tail, to: &[ProcessId], out: &mut Out<'_>) {
        if to.is_empty() {
            return;
        }
        let (view, set) = (tail.last().map_or(0, |change| change.view.number), to.iter().copied().collect());
        let unsure = self.map.get(&group).is_some_and(|entry| entry.number() < view);
        out.about(group).rule(if self.service.is_none() || self.is_hasty() || unsure {
            Rule::TellView { view, to: set }
        } else {
            Rule::ReportView { view, to: set }
        });
        let message = Message::GroupView { tail, servers: self.servers.clone() };
        for &to in to {
            out.about(group).send(to, message.clone());
        }
    }

    fn reply(&self, request: Ordered, answer: Answer, out: &mut Out<'_>) {
        let who = request.who;
        if self.cut.contains(&who) {
            return; // nothing goes to it from here; it asks the next server
        }
        let set = |members: &[ProcessId]| members.iter().copied().collect::<ProcessSet>();
        let mut out = out.about(request.group);
        out.rule(match &answer {
            Answer::Done => Rule::SayDone { who },
            Answer::Members(view) => Rule::AnswerWho { who, members: set(&view.members) },
            Answer::Refused(Refusal::Exists) => Rule::RefuseExisting { who },
            Answer::Refused(Refusal::InUse) => {
                let others = self.members(request.group).iter().copied().filter(|member| *member != who);
                Rule::RefuseInUse { who, members: others.collect() }
            }
            Answer::Refused(Refusal::Unknown | Refusal::Empty | Refusal::NoAnswer) => Rule::RefuseUnknown { who },
        });
        out.datagram(who, Message::Reply { wish: request.wish, answer });
    }

    pub(super) fn shun(&self, group: GroupId, peer: ProcessId, out: &mut Out<'_>) {
        let ver = self.map.get(&group).map_or(0, Entry::number);
        out.about(group).rule(Rule::Shun { peer });
        let message = Message::Shun { ver, excluded: peer };
        if self.cut.contains(&peer) {
            out.about(group).datagram(peer, message);
        } else {
            out.about(group).send(peer, message); // a former life of ours has cut it: we can still see to it that it hears
        }
    }

    fn cut_off(&mut self, peer: ProcessId, out: &mut Out<'_>) {
        if self.cut.insert(peer) {
            out.happens(Happening::Cut { peer });
            out.report(Report::Cut(peer));
            out.report(Report::WatchChanged);
        }
    }
}

impl ServerPart for Server {
    fn boxed(&self) -> Box<dyn ServerPart> {
        Box::new(self.clone())
    }

    fn on_message(&mut self, from: ProcessId, message: Message, out: &mut Out<'_>) {
        match message {
            Message::Request(request) => self.on_request(from, request, out),
            Message::Present(tails) => self.on_present(from, &tails, out),
            Message::Map { view, map } => self.on_map(view, map),
            Message::RollCall | Message::GroupView { .. } | Message::Shun { .. } | Message::Reply { .. } => {}
        }
    }

    fn on_timer(&mut self, timer: Timer, out: &mut Out<'_>) {
        if timer == Timer::CallAgain {
            self.call(out);
        }
    }

    fn on_report(&mut self, report: &Report, out: &mut Out<'_>) {
        match *report {
            Report::StateIsGiven { view, to, .. } => self.give_map(view, to, out),
            Report::ViewInstalled(ref change) => self.on_servers(change, out),
            Report::ServiceDelivered { request, view, seq, .. } => self.on_ordered(request, view, seq, out),
            Report::ServiceStable { view, seq, .. } => self.on_stable(view, seq, out),
            _ => {}
        }
    }

    /// A member of the group to whom a message from outside can be passed on: the oldest that is not given up.
    fn contact(&self, group: GroupId) -> Result<ProcessId, Refusal> {
        if !self.serves() {
            return Err(Refusal::NoAnswer);
        }
        let exists = self.map.get(&group).is_some_and(Entry::exists);
        let member = self.members(group).iter().copied().find(|member| !self.cut.contains(member));
        member.ok_or(if exists { Refusal::Empty } else { Refusal::Unknown })
    }

    /// Whom the detector has to watch: every member of every group.
    fn watched(&self) -> Vec<ProcessId> {
        let members = self.map.keys().flat_map(|group| self.members(*group)).copied();
        let present = self.roll.iter().flat_map(Roll::present); // they are to hear from it while it asks the others
        let all = members.chain(present).filter(|who| *who != self.me && !self.cut.contains(who));
        all.filter(|_| self.mapless.is_none()).collect()
    }

    /// A member of a group has fallen silent.
    fn suspect(&mut self, peer: ProcessId, out: &mut Out<'_>) {
        if self.cut.contains(&peer) || self.mapless.is_some() || self.suspects_later(peer) {
            return;
        }
        let groups: Vec<_> = self.map.keys().copied().filter(|group| self.members(*group).contains(&peer)).collect();
        for group in groups {
            out.about(group).rule(Rule::DropSilent { who: peer });
            self.cut_off(peer, out);
            self.on_request(self.me, Ordered { group, who: peer, wish: Wish::Drop }, out);
        }
    }

    /// Something came from a process whose channel is cut.
    fn heard_from_cut(&mut self, peer: ProcessId, out: &mut Out<'_>) {
        let count = self.from_cut.or_default(peer);
        *count += 1;
        if *count % SHUN_EVERY != 1 {
            return; // it is told again if it goes on: the notice may have been lost
        }
        for (&group, entry) in self.map.iter() {
            let is_out = entry.was_excluded(peer) && !entry.members().contains(&peer) && !self.is_unsure_of(group);
            if is_out && self.cut.contains(&peer) {
                self.shun(group, peer, out);
            }
        }
    }

    /// For whom a restarted group server waits, and why.
    fn waits_for(&self) -> Option<(&'static str, ProcessSet)> {
        let roll = self.roll.as_ref()?;
        Some(("waits for answers to its roll call from", roll.silent()))
    }

    /// The map of groups.
    fn inspect(&self) -> Node {
        let groups = self.map.iter().filter_map(|(group, entry)| Some((group, entry.last()?)));
        let groups = groups.map(|(group, change)| {
            let members = change.view.members.iter().map(|member| Value::Process(*member));
            let view = [Value::Group(*group), Value::Text(format!("view {}:", change.view.number))];
            Node::new("group", view.into_iter().chain(members))
        });
        Node::text("keeps the membership of", "").with(groups)
    }
}
