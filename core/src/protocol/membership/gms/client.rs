//! A process whose group's membership is kept by the service.

use std::rc::Rc;

use super::{ASK_AGAIN, Message, Ordered, Rule, Timer, Wish};
use crate::ids::{GroupId, ProcessId, ViewNumber};
use crate::protocol::membership::gmp::Status;
use crate::protocol::{Change, Happening, Node, Out, ProcessSet, Report, Value, View};

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
}

impl Client {
    /// A process that is not in the group and knows the servers.
    pub fn new(me: ProcessId, group: GroupId, servers: Rc<[ProcessId]>) -> Client {
        let view = View { group, number: 0, members: Rc::from([]) };
        Client { me, group, status: Status::Outside, view, servers, asked: 0, may_leave: false }
    }

    /// A founding member begins: its first view is decided already.
    pub fn found(&mut self, view: View, out: &mut Out<'_>) {
        self.status = Status::Member;
        self.view = view.clone();
        out.report(Report::ViewDecided(self.group, Rc::new(Change::founding(view))));
        out.report(Report::WatchChanged);
    }

    /// What the process is to the group.
    pub fn status(&self) -> Status {
        self.status
    }

    /// Whom the detector has to watch: the servers, so that they hear from us. Already while it asks to join: the
    /// servers watch it from the moment they let it in, which is before it hears of that.
    pub fn watched(&self) -> impl Iterator<Item = ProcessId> + '_ {
        let watching = self.is_member() || self.status == Status::Joining;
        self.servers.iter().copied().filter(move |server| watching && *server != self.me)
    }

    fn is_member(&self) -> bool {
        matches!(self.status, Status::Member | Status::Leaving)
    }

    /// The application wants in. False if it is in, or has asked already.
    pub fn ask_to_join(&mut self, out: &mut Out<'_>) -> bool {
        if self.status != Status::Outside || self.servers.is_empty() {
            return false;
        }
        self.status = Status::Joining;
        out.happens(Happening::JoinAsked { group: self.group });
        out.report(Report::WatchChanged);
        self.ask(out);
        true
    }

    /// The application wants out. False if it is not in.
    pub fn ask_to_leave(&mut self, out: &mut Out<'_>) -> bool {
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
    pub fn nothing_unstable(&mut self, out: &mut Out<'_>) {
        if self.status == Status::Leaving && !std::mem::replace(&mut self.may_leave, true) {
            self.ask(out);
        }
    }

    /// Asks the next server for what we want.
    fn ask(&mut self, out: &mut Out<'_>) {
        let server = self.servers[self.asked % self.servers.len()];
        let wish = match self.status {
            Status::Joining => Wish::Join,
            Status::Leaving if self.may_leave => Wish::Leave,
            Status::Outside | Status::Member | Status::Leaving | Status::Excluded => return,
        };
        self.asked += 1;
        out.rule(if wish == Wish::Join { Rule::AskToJoin { server } } else { Rule::AskToLeave { server } });
        out.datagram_to_name(server, Message::Request(Ordered { group: self.group, who: self.me, wish }));
        out.set_timer(Timer::AskAgain, ASK_AGAIN);
    }

    /// A timer of ours has fired.
    pub fn on_timer(&mut self, timer: Timer, out: &mut Out<'_>) {
        match timer {
            Timer::AskAgain => self.ask(out),
        }
    }

    /// The detector, or a hand, takes a process for failed: if it is a member, the service is to drop it.
    pub fn suspect(&mut self, peer: ProcessId, out: &mut Out<'_>) {
        if self.is_member() && self.view.contains(peer) {
            out.rule(Rule::DropSilent { who: peer });
            let request = Ordered { group: self.group, who: peer, wish: Wish::Drop };
            for &server in self.servers.iter().filter(|server| **server != peer) {
                out.datagram_to_name(server, Message::Request(request));
            }
        }
    }

    /// A server reports the group's views: those that follow ours are taken over in order.
    pub fn on_group_view(
        &mut self,
        from: ProcessId,
        tail: &[Rc<Change>],
        servers: &Rc<[ProcessId]>,
        out: &mut Out<'_>,
    ) {
        self.servers = servers.clone();
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
    }

    fn learn(&mut self, from: ProcessId, change: &Rc<Change>, out: &mut Out<'_>) {
        let view = change.view.number;
        out.rule(Rule::LearnView { view, server: from });
        if !change.view.contains(self.me) {
            self.out_of_group(view, out);
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
        out.happens(Happening::Learned { view: change.view.clone() });
        out.report(Report::WatchChanged);
        out.report(Report::ViewDecided(self.group, change.clone()));
    }

    /// The service says that the group went on without us.
    pub fn on_shun(&mut self, ver: ViewNumber, excluded: ProcessId, out: &mut Out<'_>) {
        let in_or_joining = self.is_member() || self.status == Status::Joining;
        if excluded == self.me && in_or_joining && ver > self.view.number {
            self.out_of_group(ver, out);
        }
    }

    fn out_of_group(&mut self, ver: ViewNumber, out: &mut Out<'_>) {
        if self.status == Status::Leaving {
            self.status = Status::Outside;
            self.may_leave = false;
            out.happens(Happening::Left { group: self.group });
            out.report(Report::WatchChanged);
            out.report(Report::OutOfGroup(self.group));
            return;
        }
        self.status = Status::Excluded;
        out.rule(Rule::LearnExclusion { view: ver });
        out.happens(Happening::Excluded { group: self.group });
        out.reincarnate();
    }

    /// For whom it waits, and why.
    pub fn waits_for(&self) -> Option<(&'static str, ProcessSet)> {
        let waiting = self.status == Status::Joining || self.may_leave;
        waiting.then(|| ("waits for the service:", self.servers.iter().copied().collect()))
    }

    /// The state in the field's terms.
    pub fn inspect(&self) -> Vec<Node> {
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
