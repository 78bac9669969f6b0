//! Membership announced: no server and no leader; joins and leaves are multicast in the group's own stream.
//!
//! A process that wants in asks any member, which **announces** it to all; who leaves says goodbye; who falls silent is
//! announced by whoever notices. An announcement is a message like any other, in the view in which it was multicast.
//! With the first that it delivers, a member begins the flush that ends the view; what is announced before the flush is
//! over belongs to the same change. As all who flush have the same messages, they have the same announcements, and go on
//! to the same next view: so joins and goodbyes stand at one place in the stream.
//!
//! This holds as long as nobody is announced silent who is not, and silence is noticed before the view is over. Two
//! members that announce each other, or two parts of the network, go on to two views of one number, and nothing here
//! prevents it: a majority would have to be asked, which is what the membership protocol does.
//!
//! Source: lecture 000, group management: in a distributed way; joining and leaving are synchronous with data messages.

use std::rc::Rc;

use crate::ids::{GroupId, ProcessId, ViewNumber};
use crate::protocol::membership::gmp::Status;
use crate::protocol::part::MembershipPart;
use crate::protocol::{
    Change, Happening, Message as AnyMessage, Node, Out, ProcessSet, Report, Timer as AnyTimer, Value, View, rules,
};
use crate::registry::MessageKind;
use crate::small::SmallSet;
use crate::time::Duration;

/// How long a process outside waits before it asks the next contact.
const ASK_AGAIN: Duration = Duration::from_ms(100);
/// How many changes are kept for joiners whose first donor fails.
const TAIL_MAX: usize = 8;

/// What is announced, and of whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct News {
    /// What.
    pub what: What,
    /// Of whom.
    pub who: ProcessId,
}

/// What is announced.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// It wants in.
    Join,
    /// It says goodbye.
    Bye,
    /// It is silent.
    Silent,
}

/// What is said outside the stream.
#[allow(missing_docs, reason = "the line of a variant says what its fields are")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Message {
    /// A process asks a member to announce it.
    Join,
    /// The last views, for a joiner that cannot read the stream yet.
    Admit { tail: Rc<[Rc<Change>]> },
    /// The group went on without `excluded`.
    Shun { ver: ViewNumber, excluded: ProcessId },
}

impl Message {
    /// Its kind.
    pub fn kind(&self) -> MessageKind {
        match self {
            Message::Join => MessageKind::Join,
            Message::Admit { .. } => MessageKind::Admit,
            Message::Shun { .. } => MessageKind::Shun,
        }
    }

    /// The view that it is about; 0 if none.
    pub fn view(&self) -> ViewNumber {
        match self {
            Message::Join => 0,
            Message::Admit { tail } => tail.last().map_or(0, |change| change.view.number),
            Message::Shun { ver, .. } => *ver,
        }
    }
}

/// Timers of a process outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Timer {
    /// It is not in yet: ask the next contact.
    AskAgain,
}

rules! {
    /// Rules of announced membership.
    pub enum Rule in "announced" {
        AskToJoin { contact: ProcessId } = "ask-to-join",
            "asks {contact} to announce it to {group}";
        WaitUntilStable { } = "wait-until-stable",
            "wants to leave {group}: it sends nothing more and waits until it holds nothing unstable";
        AnnounceJoin { who: ProcessId } = "announce-join",
            "announces in the stream of {group} that {who} joins";
        AnnounceBye { } = "announce-bye",
            "says goodbye in the stream of {group}";
        AnnounceSilence { who: ProcessId } = "announce-silence",
            "announces in the stream of {group} that {who} is silent";
        Apply { view: u32, members: ProcessSet } = "apply",
            "learns from the stream of {group} how it goes on: view {view} = {members}";
        Admit { who: ProcessSet, view: u32 } = "admit",
            "tells {who} of view {view} of {group}: it cannot read the stream before it is in";
        JoinOutside { who: ProcessId, view: u32 } = "join-outside",
            "tells everybody of {who} and view {view} of {group} beside the stream, and not in it";
        LearnView { view: u32, from: ProcessId } = "learn-view",
            "learns view {view} of {group} from {from}";
        Shun { peer: ProcessId } = "shun",
            "tells {peer} that {group} went on without it";
        LearnExclusion { } = "learn-exclusion",
            "learns that {group} has been told that it is silent, and starts again as a new incarnation";
    }
}

/// One process's part in a group whose membership is announced.
#[derive(Clone, Debug)]
pub struct Announced {
    me: ProcessId,
    group: GroupId,
    status: Status,
    /// The view that is installed here, or that a joiner is to begin with.
    view: View,
    /// What was announced in that view.
    news: SmallSet<News>,
    /// What was announced in the next view, where the stream is ahead of the report that it is installed.
    early: Vec<News>,
    tail: Vec<Rc<Change>>,
    cut: SmallSet<ProcessId>,
    contacts: Rc<[ProcessId]>,
    contacts_asked: usize,
    said_bye: bool,
    /// Joins are told beside the stream: a deviation.
    outside: bool,
}

impl Announced {
    /// A process that is not in the group yet, and whom it may ask.
    pub fn outsider(me: ProcessId, group: GroupId, contacts: Rc<[ProcessId]>, outside: bool) -> Announced {
        Announced {
            me,
            group,
            status: Status::Outside,
            view: View { group, number: 0, members: Rc::from([]) },
            news: SmallSet::new(),
            early: Vec::new(),
            tail: Vec::new(),
            cut: SmallSet::new(),
            contacts,
            contacts_asked: 0,
            said_bye: false,
            outside,
        }
    }

    fn is_member(&self) -> bool {
        matches!(self.status, Status::Member | Status::Leaving)
    }

    fn ask_a_contact(&mut self, out: &mut Out<'_>) {
        if self.status != Status::Joining {
            return;
        }
        let contact = self.contacts[self.contacts_asked % self.contacts.len()];
        self.contacts_asked += 1;
        out.rule(Rule::AskToJoin { contact });
        out.datagram_to_name(contact, Message::Join);
        out.set_timer(Timer::AskAgain, ASK_AGAIN);
    }

    fn announce(&self, what: What, who: ProcessId, out: &mut Out<'_>) {
        out.report(Report::Announce { group: self.group, news: News { what, who } });
    }

    /// A process wants in: announce it, or tell it again that it is.
    fn on_join(&mut self, who: ProcessId, out: &mut Out<'_>) {
        if self.status != Status::Member || self.cut.contains(&who) {
            return;
        }
        if self.view.contains(who) {
            self.admit(&[who], out);
        } else if self.outside {
            self.join_outside(who, out);
        } else if !self.news.contains(&News { what: What::Join, who }) {
            out.rule(Rule::AnnounceJoin { who });
            self.announce(What::Join, who, out);
        }
    }

    /// The deviation: nobody hears of the join in the stream.
    fn join_outside(&mut self, who: ProcessId, out: &mut Out<'_>) {
        let change = Rc::new(Change::from_view(&self.view, [], [], [who]));
        out.rule(Rule::JoinOutside { who, view: change.view.number });
        let to: Vec<_> = change.view.others(self.me).collect();
        out.send_all(to, &Message::Admit { tail: Rc::from([change.clone()]) });
        out.report(Report::ViewAnnounced { group: self.group, change, at_once: true });
    }

    fn admit(&self, who: &[ProcessId], out: &mut Out<'_>) {
        if who.is_empty() {
            return;
        }
        out.rule(Rule::Admit { who: who.iter().copied().collect(), view: self.view.number });
        let tail = self.tail.iter().cloned().collect();
        out.send_all(who.iter().copied(), &Message::Admit { tail });
    }

    fn on_admit(&mut self, from: ProcessId, change: &Rc<Change>, out: &mut Out<'_>) {
        let (view, joins) = (change.view.number, change.joined.contains(&self.me));
        if self.status == Status::Joining && joins && view > self.view.number {
            out.rule(Rule::LearnView { view, from });
            self.status = Status::Member;
            self.enter(change);
            out.happens(Happening::Learned { view: change.view.clone() });
            out.report(Report::WatchChanged);
            out.report(Report::ViewDecided(self.group, change.clone()));
        } else if self.outside && self.is_member() && view == self.view.number + 1 {
            out.rule(Rule::LearnView { view, from });
            out.report(Report::ViewAnnounced { group: self.group, change: change.clone(), at_once: true });
        }
    }

    /// Something was announced in the stream of that view.
    fn on_news(&mut self, view: ViewNumber, news: News, out: &mut Out<'_>) {
        if self.is_member() && view == self.view.number + 1 {
            self.early.push(news);
        }
        if !self.is_member() || view != self.view.number {
            return;
        }
        let in_view = self.view.contains(news.who);
        match news.what {
            What::Silent if news.who == self.me => return self.exclude(out),
            What::Bye if news.who == self.me => return self.leave(out),
            What::Join if in_view || self.cut.contains(&news.who) => return,
            What::Bye | What::Silent if !in_view => return,
            _ => {}
        }
        if self.news.insert(news) {
            self.apply(out);
        }
    }

    /// The change that all announcements of the view make together, whatever the order in which they came.
    fn apply(&mut self, out: &mut Out<'_>) {
        let of = |what: What| self.news.iter().filter(move |news| news.what == what).map(|news| news.who);
        let again = |member: &ProcessId| of(What::Join).any(|joiner| joiner.name == member.name);
        let silent = |member: &ProcessId| of(What::Silent).any(|who| who == *member);
        let failed: Vec<_> = self.view.members.iter().copied().filter(|it| again(it) || silent(it)).collect();
        let (left, joined): (Vec<_>, Vec<_>) = (of(What::Bye).collect(), of(What::Join).collect());
        let change = Rc::new(Change::from_view(&self.view, failed.iter().copied(), left, joined));
        let members = change.view.members.iter().copied().collect();
        out.rule(Rule::Apply { view: change.view.number, members });
        failed.into_iter().for_each(|who| self.cut_off(who, out));
        out.report(Report::ViewAnnounced { group: self.group, change, at_once: false });
    }

    /// The view that was announced is installed here.
    fn on_installed(&mut self, change: &Rc<Change>, out: &mut Out<'_>) {
        if change.view.number <= self.view.number {
            return; // a founder's or a joiner's first
        }
        self.enter(change);
        out.report(Report::WatchChanged);
        let donor = change.view.members.iter().find(|member| !change.joined.contains(member));
        if donor == Some(&self.me) {
            self.admit(&change.joined, out);
        }
        for news in std::mem::take(&mut self.early) {
            self.on_news(change.view.number, news, out);
        }
    }

    fn enter(&mut self, change: &Rc<Change>) {
        self.view = change.view.clone();
        self.news.clear();
        self.tail.push(change.clone());
        if self.tail.len() > TAIL_MAX {
            self.tail.remove(0);
        }
    }

    fn leave(&mut self, out: &mut Out<'_>) {
        self.status = Status::Outside;
        self.said_bye = false;
        self.news.clear();
        self.early.clear();
        out.happens(Happening::Left { group: self.group });
        out.report(Report::WatchChanged);
        out.report(Report::OutOfGroup(self.group));
    }

    fn exclude(&mut self, out: &mut Out<'_>) {
        if self.status == Status::Leaving {
            return self.leave(out);
        }
        self.status = Status::Excluded;
        out.rule(Rule::LearnExclusion {});
        out.happens(Happening::Excluded { group: self.group });
        out.reincarnate();
    }

    fn cut_off(&mut self, peer: ProcessId, out: &mut Out<'_>) {
        if peer != self.me && self.cut.insert(peer) {
            out.happens(Happening::Cut { peer });
            out.report(Report::Cut(peer));
            out.report(Report::WatchChanged);
        }
    }
}

impl MembershipPart for Announced {
    fn boxed(&self) -> Box<dyn MembershipPart> {
        Box::new(self.clone())
    }

    /// A founding member begins.
    fn found(&mut self, view: View, out: &mut Out<'_>) {
        self.status = Status::Member;
        let change = Rc::new(Change::founding(view));
        self.enter(&change);
        out.report(Report::ViewDecided(self.group, change));
        out.report(Report::WatchChanged);
    }

    /// What the process is to the group.
    fn status(&self) -> Status {
        self.status
    }

    /// Whom the detector has to watch.
    fn watched(&self, _is_gone: &dyn Fn(ProcessId) -> bool) -> Vec<ProcessId> {
        let watching = self.is_member();
        self.view.others(self.me).filter(|peer| watching && !self.cut.contains(peer)).collect()
    }

    /// The application wants in. False if it is in, or has asked already.
    fn ask_to_join(&mut self, out: &mut Out<'_>) -> bool {
        if self.status != Status::Outside || self.contacts.is_empty() {
            return false;
        }
        self.status = Status::Joining;
        out.happens(Happening::JoinAsked { group: self.group });
        self.ask_a_contact(out);
        true
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

    fn leaves_in_stream(&self) -> bool {
        true
    }

    /// The multicast holds nothing unstable any more: nobody can need anything that only we have.
    fn nothing_unstable(&mut self, out: &mut Out<'_>) {
        if self.status == Status::Leaving && !std::mem::replace(&mut self.said_bye, true) {
            out.rule(Rule::AnnounceBye {});
            self.announce(What::Bye, self.me, out);
        }
    }

    /// Something was said outside the stream.
    fn on_message(&mut self, from: ProcessId, message: AnyMessage, out: &mut Out<'_>) {
        let AnyMessage::Announced(_, message) = message else { return };
        match message {
            Message::Join => self.on_join(from, out),
            Message::Admit { tail } => tail.iter().for_each(|change| self.on_admit(from, change, out)),
            Message::Shun { ver, excluded } => {
                let in_or_joining = self.is_member() || self.status == Status::Joining;
                if excluded == self.me && in_or_joining && ver > self.view.number {
                    self.exclude(out);
                }
            }
        }
    }

    /// A timer of ours has fired.
    fn on_timer(&mut self, timer: AnyTimer, out: &mut Out<'_>) {
        if let AnyTimer::Announced(_, Timer::AskAgain) = timer {
            self.ask_a_contact(out);
        }
    }

    fn on_report(&mut self, report: &Report, out: &mut Out<'_>) {
        match report {
            Report::NewsDelivered { view, news, .. } => self.on_news(*view, *news, out),
            Report::ViewInstalled(change) => self.on_installed(change, out),
            _ => {}
        }
    }

    /// The detector, or a hand, takes these for failed: everybody is told, whoever else may have noticed.
    fn suspect(&mut self, peers: &[ProcessId], out: &mut Out<'_>) {
        if !self.is_member() {
            return;
        }
        for &who in peers {
            if self.view.contains(who) && !self.cut.contains(&who) {
                out.rule(Rule::AnnounceSilence { who });
                self.announce(What::Silent, who, out);
            }
        }
    }

    /// Something came from a process whose channel is cut.
    fn heard_from_cut(&mut self, peer: ProcessId, out: &mut Out<'_>) {
        if self.is_member() && !self.view.contains(peer) && self.cut.contains(&peer) {
            out.rule(Rule::Shun { peer });
            out.datagram(peer, Message::Shun { ver: self.view.number, excluded: peer });
        }
    }

    /// For whom it waits, and why.
    fn waits_for(&self) -> Option<(&'static str, ProcessSet)> {
        let joining = self.status == Status::Joining;
        joining.then(|| ("waits to be announced by", self.contacts.iter().copied().collect()))
    }

    /// The state in the field's terms.
    fn inspect(&self) -> Vec<Node> {
        let role = match self.status {
            Status::Outside => "not a member",
            Status::Joining => "has asked to be announced",
            Status::Member => "member",
            Status::Leaving => "leaving",
            Status::Excluded => "excluded",
        };
        let mut nodes = vec![
            Node::text("role", role),
            Node::new("members by age", self.view.members.iter().copied().map(Value::Process)),
        ];
        nodes.extend(self.news.iter().map(|news| {
            let what = match news.what {
                What::Join => "joins",
                What::Bye => "leaves",
                What::Silent => "is silent",
            };
            Node::new("announced", [Value::Process(news.who), Value::Text(what.to_owned())])
        }));
        nodes
    }
}
