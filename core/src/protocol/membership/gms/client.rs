//! A process whose group's membership is kept by the service.

use std::rc::Rc;

use super::{ASK_AGAIN, Answer, Message, Ordered, Rule, TAIL_MAX, Timer, Wish};
use crate::ids::{GroupId, ProcessId, ViewNumber};
use crate::protocol::membership::gmp::Status;
use crate::protocol::part::MembershipPart;
use crate::protocol::{
    Change, Happening, Message as AnyMessage, Node, Out, ProcessSet, Report, Timer as AnyTimer, Value, View,
};
use crate::small::SmallSet;

/// One process's part in a group that the service manages.
#[derive(Clone, Debug)]
pub struct Client {
    me: ProcessId,
    group: GroupId,
    status: Status,
    view: View,
    /// The servers, as last heard; heartbeats go to them.
    servers: Rc<[ProcessId]>,
    asked: usize,
    may_leave: bool,
    /// The last changes, for a server that has forgotten them.
    tail: Vec<Rc<Change>>,
    /// It asks to be let in as the first member of a group that it creates.
    creating: bool,
    /// What it has asked for beside joining and leaving.
    errands: SmallSet<Wish>,
    /// Members that are silent, which the service has not dropped yet.
    silent: SmallSet<ProcessId>,
}

impl Client {
    /// A process that is not in the group and knows the servers.
    pub fn new(me: ProcessId, group: GroupId, servers: Rc<[ProcessId]>) -> Client {
        let view = View { group, number: 0, members: Rc::from([]) };
        Client {
            me,
            group,
            status: Status::Outside,
            view,
            servers,
            asked: 0,
            may_leave: false,
            tail: Vec::new(),
            creating: false,
            errands: SmallSet::new(),
            silent: SmallSet::new(),
        }
    }

    fn is_member(&self) -> bool {
        matches!(self.status, Status::Member | Status::Leaving)
    }

    fn run_errand(&mut self, wish: Wish, out: &mut Out<'_>) {
        if self.errands.insert(wish) {
            self.ask(out);
        }
    }

    /// Asks the next server for all that we want.
    fn ask(&mut self, out: &mut Out<'_>) {
        let wish = match self.status {
            Status::Joining if self.creating => Some(Wish::Create),
            Status::Joining => Some(Wish::Join),
            Status::Leaving if self.may_leave => Some(Wish::Leave),
            Status::Outside | Status::Member | Status::Leaving | Status::Excluded => None,
        };
        if wish.is_none() && self.errands.is_empty() && self.silent.is_empty() {
            return;
        }
        let server = self.servers[self.asked % self.servers.len()];
        self.asked += 1;
        for wish in self.errands.iter().copied().chain(wish) {
            out.rule(match wish {
                Wish::Create => Rule::AskToCreate { server },
                Wish::Leave => Rule::AskToLeave { server },
                Wish::Dissolve => Rule::AskToDissolve { server },
                Wish::LookUp => Rule::AskWho { server },
                Wish::Views => Rule::AskForViews { server, view: self.view.number },
                Wish::Join | Wish::Drop => Rule::AskToJoin { server },
            });
            self.request(server, self.me, wish, out);
        }
        for &who in self.silent.iter() {
            out.rule(Rule::DropSilent { who });
            self.request(server, who, Wish::Drop, out);
        }
        out.set_timer(Timer::AskAgain, ASK_AGAIN);
    }

    /// A member of the group that is taken for failed is to be dropped.
    fn drop_silent(&mut self, peer: ProcessId, out: &mut Out<'_>) {
        if !self.is_member() || !self.view.contains(peer) || !self.silent.insert(peer) {
            return;
        }
        out.rule(Rule::DropSilent { who: peer });
        for &server in self.servers.iter().filter(|server| **server != peer) {
            self.request(server, peer, Wish::Drop, out);
        }
        out.set_timer(Timer::AskAgain, ASK_AGAIN);
    }

    fn request(&self, server: ProcessId, who: ProcessId, wish: Wish, out: &mut Out<'_>) {
        out.datagram_to_name(server, Message::Request(Ordered { group: self.group, who, wish }));
    }

    /// A server answers a request.
    fn on_reply(&mut self, server: ProcessId, wish: Wish, answer: Answer, out: &mut Out<'_>) {
        let entering = self.status == Status::Joining && (wish == Wish::Create) == self.creating;
        let waited = match wish {
            Wish::Join | Wish::Create => entering,
            _ => self.errands.remove(&wish),
        };
        if !waited {
            return; // it came twice
        }
        match answer {
            Answer::Done => out.rule(Rule::LearnDissolved { server }),
            Answer::Members(view) => {
                out.rule(Rule::LearnWho { server, members: view.members.iter().copied().collect() });
                out.happens(Happening::Found { view });
            }
            Answer::Refused(why) => {
                out.rule(Rule::TakeNo { server });
                out.happens(Happening::Refused { group: self.group, by: server, why });
                if matches!(wish, Wish::Join | Wish::Create) {
                    self.status = Status::Outside;
                    out.report(Report::WatchChanged);
                }
            }
        }
    }

    /// A server reports the group's views: those that follow ours are taken over in order.
    fn on_group_view(&mut self, from: ProcessId, tail: &[Rc<Change>], servers: &Rc<[ProcessId]>, out: &mut Out<'_>) {
        if !servers.is_empty() && self.servers != *servers {
            self.servers = servers.clone();
            out.report(Report::WatchChanged);
        }
        for change in tail {
            let follows = match self.status {
                Status::Joining => {
                    change.view.number > self.view.number
                        && (change.joined.contains(&self.me) || *change.view.members == [self.me])
                }
                Status::Member | Status::Leaving => change.view.number == self.view.number + 1,
                Status::Outside | Status::Excluded => false,
            };
            if follows {
                self.learn(from, change, out);
            }
        }
        let has_asked = self.errands.remove(&Wish::Views);
        let newest = tail.last().map_or(0, |change| change.view.number);
        if self.status == Status::Outside && newest > self.view.number {
            self.decline(from, tail, out);
        }
        if !self.is_member() || newest <= self.view.number {
            return;
        }
        if has_asked {
            out.rule(Rule::FallBehind { server: from });
            self.start_again(out); // views that the servers have forgotten cannot be made up for
        } else {
            self.run_errand(Wish::Views, out); // there is a gap
        }
    }

    /// It is let in, and wants that no more: it was refused, and had asked twice.
    fn decline(&self, server: ProcessId, tail: &[Rc<Change>], out: &mut Out<'_>) {
        if tail.last().is_some_and(|change| change.view.contains(self.me)) {
            out.rule(Rule::Decline { server });
            out.send(server, Message::Request(Ordered { group: self.group, who: self.me, wish: Wish::Leave }));
        }
    }

    fn learn(&mut self, from: ProcessId, change: &Rc<Change>, out: &mut Out<'_>) {
        let view = change.view.number;
        out.rule(Rule::LearnView { view, server: from });
        if !change.view.contains(self.me) {
            self.remember(change);
            self.view = change.view.clone();
            self.out_of_group(change.left.contains(&self.me), view, out);
            return;
        }
        for &failed in change.failed.iter().filter(|failed| **failed != self.me) {
            out.happens(Happening::Cut { peer: failed });
            out.report(Report::Cut(failed));
        }
        if self.status == Status::Joining {
            self.status = Status::Member;
        }
        self.view = change.view.clone();
        self.remember(change);
        let view = &self.view;
        self.silent.retain(|who| view.contains(*who));
        out.happens(Happening::Learned { view: change.view.clone() });
        out.report(Report::WatchChanged);
        out.report(Report::ViewDecided(self.group, change.clone()));
    }

    fn remember(&mut self, change: &Rc<Change>) {
        self.tail.push(change.clone());
        if self.tail.len() > TAIL_MAX {
            self.tail.remove(0);
        }
    }

    /// The service says that the group went on without us.
    fn on_shun(&mut self, ver: ViewNumber, excluded: ProcessId, out: &mut Out<'_>) {
        let in_or_joining = self.is_member() || self.status == Status::Joining;
        if excluded == self.me && in_or_joining && ver > self.view.number {
            self.out_of_group(false, ver, out);
        }
    }

    fn out_of_group(&mut self, left: bool, ver: ViewNumber, out: &mut Out<'_>) {
        if !left && self.status != Status::Leaving {
            out.rule(Rule::LearnExclusion { view: ver });
        }
        if left {
            self.status = Status::Leaving;
        }
        self.start_again(out);
    }

    /// It is in the group no more: as it wanted, or to come again in its next life.
    fn start_again(&mut self, out: &mut Out<'_>) {
        if self.status == Status::Leaving {
            self.status = Status::Outside;
            self.may_leave = false;
            self.errands.remove(&Wish::Dissolve);
            self.silent.clear();
            out.happens(Happening::Left { group: self.group });
            out.report(Report::WatchChanged);
            out.report(Report::OutOfGroup(self.group));
            return;
        }
        self.status = Status::Excluded;
        out.happens(Happening::Excluded { group: self.group });
        out.reincarnate();
    }
}

impl MembershipPart for Client {
    fn boxed(&self) -> Box<dyn MembershipPart> {
        Box::new(self.clone())
    }

    /// A founding member begins: its first view is decided already.
    fn found(&mut self, view: View, out: &mut Out<'_>) {
        self.status = Status::Member;
        self.view = view.clone();
        let change = Rc::new(Change::founding(view));
        self.tail.push(change.clone());
        out.report(Report::ViewDecided(self.group, change));
        out.report(Report::WatchChanged);
    }

    /// What the process is to the group.
    fn status(&self) -> Status {
        self.status
    }

    /// Whom the detector has to watch: the servers, so that they hear from us. Already while it asks to join: the
    /// servers watch it from the moment they let it in, which is before it hears of that. Not those that are gone: they need
    /// not hear from us, and it is not for us to drop them.
    fn watched(&self, is_gone: &dyn Fn(ProcessId) -> bool) -> Vec<ProcessId> {
        let watching = self.is_member() || self.status == Status::Joining;
        let servers = self.servers.iter().copied();
        servers.filter(|server| watching && *server != self.me && !is_gone(*server)).collect()
    }

    /// The application wants in. False if it is in, or has asked already.
    fn ask_to_join(&mut self, out: &mut Out<'_>) -> bool {
        if self.status != Status::Outside || self.servers.is_empty() {
            return false;
        }
        self.status = Status::Joining;
        self.creating = false;
        out.happens(Happening::JoinAsked { group: self.group });
        out.report(Report::WatchChanged);
        self.ask(out);
        true
    }

    /// The application wants the group founded, with itself as the first member. False if it is in, or has asked.
    fn ask_to_create(&mut self, out: &mut Out<'_>) -> bool {
        if self.status != Status::Outside || self.servers.is_empty() {
            return false;
        }
        self.status = Status::Joining;
        self.creating = true;
        out.happens(Happening::CreateAsked { group: self.group });
        out.report(Report::WatchChanged);
        self.ask(out);
        true
    }

    /// The application wants the group dissolved.
    fn ask_to_dissolve(&mut self, out: &mut Out<'_>) {
        out.happens(Happening::DissolveAsked { group: self.group });
        self.run_errand(Wish::Dissolve, out);
    }

    /// The application wants to know who is in the group.
    fn look_up(&mut self, out: &mut Out<'_>) {
        out.happens(Happening::LookUpAsked { group: self.group });
        self.run_errand(Wish::LookUp, out);
    }

    /// The application wants out. False if it is not in.
    fn ask_to_leave(&mut self, out: &mut Out<'_>) -> bool {
        if self.status != Status::Member {
            return false;
        }
        self.status = Status::Leaving;
        out.happens(Happening::LeaveAsked { group: self.group });
        out.rule(Rule::WaitUntilStable {});
        out.report(Report::PrepareToLeave(self.group));
        true
    }

    /// The multicast holds nothing unstable any more: the leave can be asked for.
    fn nothing_unstable(&mut self, out: &mut Out<'_>) {
        if self.status == Status::Leaving && !std::mem::replace(&mut self.may_leave, true) {
            self.ask(out);
        }
    }

    /// A timer of ours has fired.
    fn on_timer(&mut self, timer: AnyTimer, out: &mut Out<'_>) {
        if let AnyTimer::Gms(_, Timer::AskAgain) = timer {
            self.ask(out);
        }
    }

    /// The detector, or a hand, takes a process for failed: if it is a member, the service is to drop it.
    fn suspect(&mut self, peers: &[ProcessId], out: &mut Out<'_>) {
        peers.iter().for_each(|&peer| self.drop_silent(peer, out));
    }

    /// A server's word on this group.
    fn on_message(&mut self, from: ProcessId, message: AnyMessage, out: &mut Out<'_>) {
        let AnyMessage::Gms(_, message) = message else { return };
        match message {
            Message::GroupView { tail, servers } => self.on_group_view(from, &tail, &servers, out),
            Message::Shun { ver, excluded } => self.on_shun(ver, excluded, out),
            Message::Reply { wish, answer } => self.on_reply(from, wish, answer, out),
            Message::Request(_) | Message::RollCall | Message::Present(_) | Message::Map { .. } => {}
        }
    }

    /// A group server has started again and asks what we know.
    fn on_roll_call(&mut self, server: ProcessId, out: &mut Out<'_>) -> Option<Rc<[Rc<Change>]>> {
        self.servers = Rc::from([server]);
        out.report(Report::WatchChanged);
        Some(self.tail.iter().cloned().collect())
    }

    /// For whom it waits, and why.
    fn waits_for(&self) -> Option<(&'static str, ProcessSet)> {
        let asks = !self.errands.is_empty() || !self.silent.is_empty();
        let waiting = self.status == Status::Joining || self.may_leave || asks;
        waiting.then(|| ("waits for the service:", self.servers.iter().copied().collect()))
    }

    /// The state in the field's terms.
    fn inspect(&self) -> Vec<Node> {
        let role = match self.status {
            Status::Outside => "not a member",
            Status::Joining => "has asked the service to join",
            Status::Member => "member",
            Status::Leaving => "leaving",
            Status::Excluded => "excluded",
        };
        vec![
            Node::text("role", role),
            Node::text("decided view", self.view.number.to_string())
                .with([Node::new("members by age", self.view.members.iter().copied().map(Value::Process))]),
            Node::new("servers", self.servers.iter().copied().map(Value::Process)),
        ]
    }
}
