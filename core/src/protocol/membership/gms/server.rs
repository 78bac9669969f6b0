//! A server: the map of groups, and what it does with requests.

use std::collections::VecDeque;
use std::rc::Rc;

use super::{Message, Ordered, Rule, Wish};
use crate::ids::{GroupId, ProcessId, ViewNumber};
use crate::protocol::{Change, Happening, Node, Out, Report, Value, View};
use crate::small::{SmallMap, SmallSet};

/// How many changes of a group are kept for those who are behind.
const TAIL_MAX: usize = 8;

/// What one server knows.
#[derive(Clone, Debug)]
pub struct Server {
    me: ProcessId,
    service: GroupId,
    /// The servers, oldest first, as this one has installed them.
    servers: Rc<[ProcessId]>,
    map: SmallMap<GroupId, VecDeque<Rc<Change>>>,
    /// Requests that are not in the map yet.
    open: Vec<Ordered>,
    /// Changes that not all servers are known to have, with the view and number of the message that brought them.
    unreported: VecDeque<(ViewNumber, u32, GroupId)>,
    cut: SmallSet<ProcessId>,
}

impl Server {
    /// A server of that service group, with the groups that the script founds under its care.
    pub fn new(me: ProcessId, service: GroupId, founded: impl IntoIterator<Item = View>) -> Server {
        let founded = founded.into_iter().map(|view| (view.group, VecDeque::from([Rc::new(Change::founding(view))])));
        Server {
            me,
            service,
            servers: Rc::from([]),
            map: founded.collect(),
            open: Vec::new(),
            unreported: VecDeque::new(),
            cut: SmallSet::new(),
        }
    }

    fn leader(&self) -> Option<ProcessId> {
        self.servers.first().copied()
    }

    fn members(&self, group: GroupId) -> &[ProcessId] {
        self.map.get(&group).and_then(|tail| tail.back()).map_or(&[], |change| &change.view.members)
    }

    /// Whom the detector has to watch: every member of every group.
    pub fn watched(&self) -> impl Iterator<Item = ProcessId> + '_ {
        let members = self.map.keys().flat_map(|group| self.members(*group));
        members.copied().filter(|who| *who != self.me && !self.cut.contains(who))
    }

    /// Somebody asks for a change.
    pub fn on_request(&mut self, request: Ordered, out: &mut Out<'_>) {
        let is_member = self.members(request.group).contains(&request.who);
        match request.wish {
            Wish::Join if is_member => self.report(request.group, &[request.who], out),
            Wish::Leave | Wish::Drop if !is_member => {
                if request.wish == Wish::Leave {
                    self.report(request.group, &[request.who], out);
                }
            }
            _ if self.open.contains(&request) => {}
            _ => {
                self.open.push(request);
                self.hand_in(request, out);
            }
        }
    }

    /// The leader puts a request in order; anybody else passes it on.
    fn hand_in(&mut self, request: Ordered, out: &mut Out<'_>) {
        match self.leader() {
            Some(leader) if leader == self.me => {
                out.about(request.group).rule(Rule::Order { who: request.who });
                out.report(Report::ServiceMulticast { service: self.service, request });
            }
            Some(leader) => {
                out.about(request.group).rule(Rule::PassOn { leader, who: request.who });
                out.about(request.group).send(leader, Message::Request(request));
            }
            None => {}
        }
    }

    /// A request has come in the order of the servers: all of them change their maps alike.
    pub fn on_ordered(&mut self, request: Ordered, view: ViewNumber, seq: u32, out: &mut Out<'_>) {
        self.open.retain(|open| *open != request);
        let Some(change) = self.change(request) else { return };
        let members = change.view.members.iter().copied().collect();
        out.about(request.group).rule(Rule::UpdateMap { view: change.view.number, members });
        for &failed in change.failed.iter() {
            self.cut_off(failed, out);
        }
        let tail = self.map.or_default(request.group);
        tail.push_back(Rc::new(change));
        while tail.len() > TAIL_MAX {
            tail.pop_front();
        }
        out.report(Report::WatchChanged);
        self.unreported.push_back((view, seq, request.group));
        if self.servers.len() == 1 {
            self.on_stable(view, seq, out);
        }
    }

    /// The change that a request makes; nothing if it has become idle.
    fn change(&self, request: Ordered) -> Option<Change> {
        let none = View { group: request.group, number: 0, members: Rc::from([]) };
        let last = self.map.get(&request.group).and_then(|tail| tail.back()).map_or(&none, |change| &change.view);
        let is_member = last.contains(request.who);
        match request.wish {
            Wish::Join if is_member => None,
            Wish::Join if last.number == 0 => Some(Change::founding(View::founding(request.group, [request.who]))),
            Wish::Join => {
                let earlier = last.members.iter().copied().filter(|member| member.name == request.who.name);
                Some(Change::from_view(last, earlier.collect::<Vec<_>>(), [], [request.who]))
            }
            Wish::Leave | Wish::Drop if !is_member => None,
            Wish::Leave => Some(Change::from_view(last, [], [request.who], [])),
            Wish::Drop => Some(Change::from_view(last, [request.who], [], [])),
        }
    }

    /// All servers have the leader's messages of that view up to that number: the changes in them can be reported.
    pub fn on_stable(&mut self, view: ViewNumber, seq: u32, out: &mut Out<'_>) {
        while let Some(&(of, at, group)) = self.unreported.front() {
            if of == view && at > seq {
                return;
            }
            self.unreported.pop_front();
            self.report_to_all(group, out);
        }
    }

    /// The servers themselves have a new view: all that survive have the same map. A new leader reports what the old
    /// one may have left unreported, and takes up what was open.
    pub fn on_servers(&mut self, change: &Change, out: &mut Out<'_>) {
        self.servers = change.view.members.clone();
        let mut groups: Vec<_> = self.unreported.drain(..).map(|(.., group)| group).collect();
        groups.dedup();
        if self.leader() != Some(self.me) {
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

    fn report_to_all(&self, group: GroupId, out: &mut Out<'_>) {
        if self.leader() != Some(self.me) {
            return;
        }
        let Some(change) = self.map.get(&group).and_then(|tail| tail.back()) else { return };
        let members = change.view.members.iter().chain(change.left.iter()).copied();
        let to: Vec<_> = members.filter(|who| !self.cut.contains(who)).collect();
        self.report(group, &to, out);
    }

    fn report(&self, group: GroupId, to: &[ProcessId], out: &mut Out<'_>) {
        let Some(tail) = self.map.get(&group).filter(|_| !to.is_empty()) else { return };
        let view = tail.back().map_or(0, |change| change.view.number);
        out.about(group).rule(Rule::ReportView { view, to: to.iter().copied().collect() });
        let message = Message::GroupView { tail: tail.iter().cloned().collect(), servers: self.servers.clone() };
        for &to in to {
            out.about(group).send(to, message.clone());
        }
    }

    /// A member of a group has fallen silent.
    pub fn suspect(&mut self, peer: ProcessId, out: &mut Out<'_>) {
        if self.cut.contains(&peer) {
            return;
        }
        let groups: Vec<_> = self.map.keys().copied().filter(|group| self.members(*group).contains(&peer)).collect();
        for group in groups {
            out.about(group).rule(Rule::DropSilent { who: peer });
            self.cut_off(peer, out);
            self.on_request(Ordered { group, who: peer, wish: Wish::Drop }, out);
        }
    }

    /// Something came from a process whose channel is cut.
    pub fn heard_from_cut(&self, peer: ProcessId, out: &mut Out<'_>) {
        for (&group, tail) in self.map.iter() {
            let was_in = tail.iter().any(|change| change.failed.contains(&peer));
            if was_in && !self.members(group).contains(&peer) && self.cut.contains(&peer) {
                out.about(group).rule(Rule::Shun { peer });
                let ver = tail.back().map_or(0, |change| change.view.number);
                out.about(group).datagram(peer, Message::Shun { ver, excluded: peer });
            }
        }
    }

    fn cut_off(&mut self, peer: ProcessId, out: &mut Out<'_>) {
        if self.cut.insert(peer) {
            out.happens(Happening::Cut { peer });
            out.report(Report::Cut(peer));
            out.report(Report::WatchChanged);
        }
    }

    /// The map of groups.
    pub fn inspect(&self) -> Node {
        let groups = self.map.iter().filter_map(|(group, tail)| Some((group, tail.back()?)));
        let groups = groups.map(|(group, change)| {
            let members = change.view.members.iter().map(|member| Value::Process(*member));
            let view = [Value::Group(*group), Value::Text(format!("view {}:", change.view.number))];
            Node::new("group", view.into_iter().chain(members))
        });
        Node::text("keeps the membership of", "").with(groups)
    }
}
