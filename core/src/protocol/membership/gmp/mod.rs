//! The group membership protocol (GMP): one sequence of views for all members, whoever fails.
//!
//! The oldest member leads. It collects suspicions, joins and leaves, proposes the next view to all members of the
//! present one, and decides it when a majority of the present one has voted for it. Whoever hears of an exclusion cuts
//! its channel to the excluded. If the leader fails, the oldest survivor takes over: it asks what the old leader had
//! begun, and everybody who answers cuts the old leader first; an interrupted change is finished, then the new leader
//! makes its own. Without a majority a leader waits: two groups must never go on side by side.
//!
//! The rank of a leader serves as its ballot: inside one view leaders follow each other by age, so ranks only grow, and
//! the proposal of the most junior proposer is the only one that may have been decided unseen.
//!
//! Source: lecture 001, basic GMP, special concerns, what if the leader fails; Ricciardi and Birman 1991.

mod follow;
mod found;
mod inspect;
mod lead;
mod message;

use found::Founding;
pub use message::{Accepted, Message, Reported, Tail, Timer};

use std::rc::Rc;

use crate::ids::{GroupId, ProcessId};
use crate::protocol::{Change, Deviations, Happening, Out, ProcessSet, Report, View, rules};
use crate::registry::Deviation;
use crate::small::SmallSet;
use crate::time::Duration;

/// How long a process outside waits before it asks the next contact.
const ASK_AGAIN: Duration = Duration::from_ms(100);
/// How long a leader waits for a majority before it asks those it has cut whether the group went on without it.
const WAITING: Duration = Duration::from_ms(100);
/// How many decided changes are kept for those who are behind.
const HISTORY_MAX: usize = 16;

/// One process's part in the membership of one group.
#[derive(Clone, Debug)]
pub struct Gmp {
    me: ProcessId,
    group: GroupId,
    deviations: Deviations,
    status: Status,
    view: View,
    history: Vec<Rc<Change>>,
    cut: SmallSet<ProcessId>,
    /// The rank of the leader obeyed last in this view: a promise not to obey a more senior one.
    follow: usize,
    /// A junior that has given us up and takes over: while it may, we do not lead.
    yields_to: Option<ProcessId>,
    accepted: Option<Accepted>,
    lead: Lead,
    joins: Vec<ProcessId>,
    leaves: SmallSet<ProcessId>,
    told: Option<(ProcessId, Rc<Reported>)>,
    /// Members that have reported to us in this view: they take us for the leader, and may hear of the next from nobody else.
    takes_us: SmallSet<ProcessId>,
    contacts: Rc<[ProcessId]>,
    contacts_asked: usize,
    /// How the group begins, if the script gives it no first members.
    founding: Option<Founding>,
}

/// What a process is to the group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Not a member and not asking.
    Outside,
    /// Has asked to be let in.
    Joining,
    /// A member.
    Member,
    /// A member that waits until it holds nothing unstable, and then asks to leave.
    Leaving,
    /// Was a member, or about to become one, when the group went on without it.
    Excluded,
}

/// How far a leader is.
#[derive(Clone, Debug)]
enum Lead {
    /// Somebody else leads.
    No,
    /// Is not in yet and wants to found the group; who backs it.
    Claiming(SmallSet<ProcessId>),
    /// Asks what the old leader had begun; who has answered, and what each had accepted.
    Inquiring(Vec<(ProcessId, Option<Accepted>)>),
    /// Leads, and nothing is proposed.
    Ready,
    /// Has proposed, and counts votes.
    Proposing(Rc<Change>, SmallSet<ProcessId>),
}

rules! {
    /// Rules of the membership protocol.
    pub enum Rule in "gmp" {
        AskToJoin { contact: ProcessId } = "ask-to-join",
            "asks {contact} to be let into {group}";
        Claim { need: u32, of: u32 } = "claim",
            "finds no {group} and asks to found it; needs {need} of {of} processes behind it";
        Back { claimant: ProcessId } = "back",
            "backs {claimant} as the founder of {group}, and nobody else from now on";
        GiveWay { to: ProcessId } = "give-way",
            "gives way to {to}, whose name is lower, and hands over those behind it";
        Found { backers: ProcessSet, of: u32 } = "found",
            "founds {group}: behind it, of {of} processes, are {backers}";
        WaitUntilStable { } = "wait-until-stable",
            "wants to leave {group}: it sends nothing more and waits until it holds nothing unstable";
        AskToLeave { } = "ask-to-leave",
            "asks to leave {group}: nothing that it holds is unstable";
        TellSuspects { leader: ProcessId, who: ProcessSet } = "tell-suspects",
            "tells the leader {leader} that it has given up {who}";
        TellJoins { leader: ProcessId, who: ProcessSet } = "tell-joins",
            "tells the leader {leader} that {who} asks to join {group}";
        TellLeaves { leader: ProcessId, who: ProcessSet } = "tell-leaves",
            "tells the leader {leader} that {who} asks to leave {group}";
        Propose { view: u32, members: ProcessSet, need: u32, of: u32 } = "propose",
            "proposes view {view} of {group} = {members}; needs {need} of {of} votes";
        ProposeAgain { view: u32, members: ProcessSet, rank: u32 } = "propose-again",
            "proposes view {view} of {group} = {members} unchanged: the leader of rank {rank} may have decided it unseen";
        Accept { view: u32, members: ProcessSet, leader: ProcessId } = "accept",
            "accepts view {view} of {group} = {members}, which {leader} proposes";
        Commit { view: u32, votes: u32, of: u32 } = "commit",
            "commits view {view} of {group}: {votes} of {of} members have voted for it";
        Learn { view: u32, from: ProcessId } = "learn",
            "learns from {from} that view {view} of {group} is decided";
        PassOn { view: u32 } = "pass-on",
            "is the leader of view {view} of {group} now, and passes it on: the old leader may have told only some";
        Inquire { rank: u32, seniors: ProcessSet, need: u32 } = "inquire",
            "takes over {group} with rank {rank}, as the oldest survivor: it has given up {seniors}; asks what was begun, needs {need} answers";
        AnswerInquiry { leader: ProcessId, seniors: ProcessSet } = "answer-inquiry",
            "cuts {seniors} and answers {leader}";
        StandDown { junior: ProcessId } = "stand-down",
            "stops leading {group}: {junior} takes over and has given it up";
        LeadAgain { junior: ProcessId } = "lead-again",
            "leads {group} again: {junior}, which wanted to take over, can have no majority any more";
        HelpBehind { peer: ProcessId } = "help-behind",
            "tells {peer} the views of {group} that it has missed";
        AskForMissed { peer: ProcessId } = "ask-for-missed",
            "asks {peer}, which is further, for the views of {group} that it has missed";
        WaitForMajority { have: u32, need: u32 } = "wait-for-majority",
            "waits for a majority of {group}: has {have}, needs {need}; another part of the group may go on without it";
        ProposeOnceMore { view: u32, peer: ProcessId } = "propose-once-more",
            "proposes view {view} of {group} to {peer} once more: it has not voted, and may have come in meanwhile";
        GiveUpEarlierLife { peer: ProcessId } = "give-up-earlier-life",
            "gives up {peer}: its next life asks to be let in";
        GiveUpInTurn { peer: ProcessId } = "give-up-in-turn",
            "gives up {peer}, which has given it up";
        DoWithout { leader: ProcessId, have: u32, need: u32 } = "do-without",
            "gives up {leader}, which can have no majority of {group} any more: without it there are {have} left, and {need} are enough";
        Shun { peer: ProcessId } = "shun",
            "tells {peer} that {group} went on without it";
        LearnExclusion { view: u32 } = "learn-exclusion",
            "learns that view {view} of {group} was decided without it, and starts again as a new incarnation";
    }
}

impl Gmp {
    /// A founding member of a group.
    pub fn founder(me: ProcessId, view: View, deviations: Deviations) -> Gmp {
        let mut gmp = Gmp::outsider(me, view.group, Rc::from([]), deviations);
        gmp.status = Status::Member;
        gmp.history.push(Rc::new(Change::founding(view.clone())));
        gmp.view = view;
        gmp
    }

    /// A process that is not in the group and knows whom to ask.
    pub fn outsider(me: ProcessId, group: GroupId, contacts: Rc<[ProcessId]>, deviations: Deviations) -> Gmp {
        Gmp {
            me,
            group,
            deviations,
            status: Status::Outside,
            view: View { group, number: 0, members: Rc::from([]) },
            history: Vec::new(),
            cut: SmallSet::new(),
            follow: 0,
            yields_to: None,
            accepted: None,
            lead: Lead::No,
            joins: Vec::new(),
            leaves: SmallSet::new(),
            told: None,
            takes_us: SmallSet::new(),
            contacts,
            contacts_asked: 0,
            founding: None,
        }
    }

    /// A founder begins: its first view is decided already.
    pub fn start(&mut self, out: &mut Out<'_>) {
        if let Some(first) = self.history.last() {
            out.report(Report::ViewDecided(self.group, first.clone()));
            out.report(Report::WatchChanged);
        }
    }

    /// A message of this protocol has come.
    pub fn on_message(&mut self, from: ProcessId, message: Message, out: &mut Out<'_>) {
        match message {
            Message::Report(reported) => self.on_report(from, &reported, out),
            Message::Propose { rank, change, tail } => self.on_propose(from, rank, change, &tail, out),
            Message::Ok { ver, rank } => self.on_ok(from, ver, rank, out),
            Message::Commit { tail } => self.learn(from, &tail, out),
            Message::Inquire { ver, rank, tail } => self.on_inquire(from, ver, rank, &tail, out),
            Message::Answer { ver, rank, accepted, tail } => self.on_answer(from, ver, rank, accepted, &tail, out),
            Message::Join => self.on_join(from, out),
            Message::Claim | Message::Back { .. } | Message::Yield { .. } => {
                if let Some(founding) = &self.founding {
                    (founding.steps.on_message)(self, from, message, out);
                }
            }
            Message::Probe { ver, given_up, hopeless } => self.on_probe(from, ver, given_up, hopeless, out),
            Message::Shun { ver, excluded, tail } => self.on_shun(from, ver, excluded, &tail, out),
        }
    }

    /// A timer of this protocol has fired.
    pub fn on_timer(&mut self, timer: Timer, out: &mut Out<'_>) {
        match timer {
            Timer::AskAgain => self.ask_for_entry(out),
            Timer::Waiting => self.still_waiting(out),
        }
    }

    /// The detector, or a hand, takes these for failed.
    pub fn suspect(&mut self, peers: &[ProcessId], out: &mut Out<'_>) {
        if !self.is_member() {
            return;
        }
        for &peer in peers {
            if self.view.contains(peer) && peer != self.me {
                self.cut_off(peer, out);
            }
        }
        self.act(out);
    }

    /// The channel from a process was cut for another group's sake. What is no member here cannot become one.
    pub fn channel_cut(&mut self, peer: ProcessId) {
        if !self.view.contains(peer) {
            self.cut.insert(peer);
            self.joins.retain(|joiner| *joiner != peer);
        }
    }

    /// The application wants in. False if it is in, or has asked already.
    pub fn ask_to_join(&mut self, out: &mut Out<'_>) -> bool {
        if self.status != Status::Outside || self.contacts.is_empty() && self.founding.is_none() {
            return false;
        }
        self.status = Status::Joining;
        out.happens(Happening::JoinAsked { group: self.group });
        self.ask_for_entry(out);
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
        if self.status == Status::Leaving && self.leaves.insert(self.me) {
            out.rule(Rule::AskToLeave {});
            self.act(out);
        }
    }

    /// Something came from a process whose channel is cut; `waits` if it waits for our vote or for our flush.
    pub fn heard_from_cut(&mut self, peer: ProcessId, waits: bool, out: &mut Out<'_>) {
        let given_up = self.is_member() && self.cut.contains(&peer);
        if given_up && !self.view.contains(peer) {
            self.shun(peer, out);
        } else if given_up && waits {
            out.datagram(peer, Message::Probe { ver: self.view.number, given_up, hopeless: false });
        }
    }

    fn shun(&self, peer: ProcessId, out: &mut Out<'_>) {
        out.rule(Rule::Shun { peer });
        let (ver, tail) = (self.view.number, self.tail(HISTORY_MAX));
        out.datagram(peer, Message::Shun { ver, excluded: peer, tail });
    }

    /// Whom the detector has to watch.
    pub fn watched(&self) -> impl Iterator<Item = ProcessId> + '_ {
        let watching = self.is_member();
        self.view.others(self.me).filter(move |peer| watching && !self.cut.contains(peer))
    }

    /// What the process is to the group.
    pub fn status(&self) -> Status {
        self.status
    }

    /// The newest decided view that it knows.
    pub fn view(&self) -> &View {
        &self.view
    }

    fn is_member(&self) -> bool {
        matches!(self.status, Status::Member | Status::Leaving)
    }

    /// The oldest member that it has not given up.
    pub fn leader(&self) -> Option<ProcessId> {
        self.view.members.iter().copied().find(|member| !self.cut.contains(member))
    }

    fn deviates(&self, deviation: Deviation) -> bool {
        self.deviations.contains(deviation)
    }

    fn my_rank(&self) -> usize {
        self.view.rank(self.me).unwrap_or(usize::MAX)
    }

    /// Members that it still talks to, but itself.
    fn uncut_others(&self) -> Vec<ProcessId> {
        self.view.others(self.me).filter(|member| !self.cut.contains(member)).collect()
    }

    /// How many members it has not given up, with itself.
    fn not_given_up(&self) -> usize {
        self.view.members.iter().filter(|member| !self.cut.contains(member)).count()
    }

    fn cut_off(&mut self, peer: ProcessId, out: &mut Out<'_>) {
        if peer != self.me && self.cut.insert(peer) {
            out.happens(Happening::Cut { peer });
            out.report(Report::Cut(peer));
            out.report(Report::WatchChanged);
        }
    }

    /// Whatever has changed: lead if it is on us, or tell the leader what it should know.
    pub(crate) fn act(&mut self, out: &mut Out<'_>) {
        if !self.is_member() {
            return;
        }
        match self.leader() {
            Some(leader) if leader == self.me => self.go_on_leading(out),
            Some(leader) => self.tell_leader(leader, out),
            None => {}
        }
    }

    /// Whose word a leader still lacks; or, if nobody else can give it any more, whom it has given up.
    fn lacking(&self, what: &'static str, has: impl Fn(&ProcessId) -> bool) -> (&'static str, ProcessSet) {
        let silent: ProcessSet = self.uncut_others().into_iter().filter(|who| !has(who)).collect();
        if !silent.is_empty() {
            return (what, silent);
        }
        let given_up = self.view.members.iter().copied().filter(|who| self.cut.contains(who));
        ("waits for a majority, and has given up", given_up.collect())
    }

    /// For whom this process waits here, and why.
    pub fn waits_for(&self) -> Option<(&'static str, ProcessSet)> {
        match &self.lead {
            Lead::Claiming(backers) => Some(("waits to be backed by", self.not_behind(backers).collect())),
            _ if self.status == Status::Joining => {
                Some(("waits to be let in by", self.contacts.iter().copied().collect()))
            }
            Lead::Proposing(_, votes) => Some(self.lacking("waits for votes of", |who| votes.contains(who))),
            Lead::Inquiring(answers) => {
                let answered = |who: &ProcessId| answers.iter().any(|(it, _)| it == who);
                Some(self.lacking("waits for answers of", answered))
            }
            _ if self.is_member() => self.yields_to.map(|junior| ("was given up by", [junior].into_iter().collect())),
            Lead::No | Lead::Ready => None,
        }
    }
}
