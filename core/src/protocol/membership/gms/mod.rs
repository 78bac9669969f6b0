//! Membership kept by somebody else: a service of a few servers, or a single group server.
//!
//! **The service** (GMS): the servers are a group themselves. They run the membership protocol among each other and pass
//! requests on in their own view-synchronous multicast, so that all of them hold the same map of groups. The oldest
//! server leads: it puts requests in order, and once all servers have a change it reports the new view to the group's
//! members and to the joiner. **The group server**: one process holds the map alone, which is simple and fast, and
//! nothing can change while it is down; its next life asks everybody for their views, or reads its log.
//!
//! Either way a process asks to create, join, leave, look up or dissolve a group, and is answered: by a view that it is
//! in, by what it wanted to know, or by a refusal. Those who keep the map watch the members of all groups and drop those
//! that fall silent.
//!
//! `server.rs` takes requests and reports views; [`entry`] is one group of the map and what a request makes of it;
//! `restart.rs` is the next life of a group server; `client.rs` is a process whose group is kept.
//!
//! Source: lecture 000, group management (group server); lecture 001, role of GMS, properties of GMP, use of GMS.

mod client;
pub mod entry;
mod restart;
mod server;

pub use client::Client;
pub use entry::Entry;
pub use server::Server;

use std::rc::Rc;

use crate::ids::{GroupId, ProcessId, ViewNumber};
use crate::protocol::{Change, ProcessSet, View, rules};
use crate::registry::MessageKind;
use crate::time::Duration;

/// How long a process waits for its request to take effect before it asks the next server.
const ASK_AGAIN: Duration = Duration::from_ms(150);
/// How long a restarted group server waits for answers before it calls those again that have not answered.
const CALL_AGAIN: Duration = Duration::from_ms(60);
/// How many changes of a group are kept for those who are behind.
const TAIL_MAX: usize = 8;

/// A request for a change of a group, as servers put it in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ordered {
    /// Of which group.
    pub group: GroupId,
    /// Whom it is about.
    pub who: ProcessId,
    /// What is to become of it.
    pub wish: Wish,
}

/// What a request asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wish {
    /// To be let in.
    Join,
    /// To be let out.
    Leave,
    /// To be dropped: it has fallen silent.
    Drop,
    /// That the group be founded, with whoever asks as its first member.
    Create,
    /// That there be no such group any more.
    Dissolve,
    /// Who is in the group.
    LookUp,
    /// The last views of the group: whoever asks lacks some.
    Views,
}

/// Why a request is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Refusal {
    /// There is no such group.
    Unknown,
    /// There is such a group already.
    Exists,
    /// Others are members of the group.
    InUse,
    /// Nobody is in the group.
    Empty,
    /// Nobody who could answer has answered.
    NoAnswer,
}

/// The answer to a request that is not answered by a view.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It is done.
    Done,
    /// Who is in the group; nobody, if the view is empty.
    Members(View),
    /// It cannot be done.
    Refused(Refusal),
}

/// What servers, and processes that use them, say to each other. A message belongs to the group that it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Message {
    /// Asks a server for a change, or passes a request on to the leader of the servers.
    Request(Ordered),
    /// The last views of the group, and who the servers are.
    GroupView {
        /// The last changes, in order.
        tail: Rc<[Rc<Change>]>,
        /// The servers, oldest first.
        servers: Rc<[ProcessId]>,
    },
    /// The group went on without `excluded`.
    Shun {
        /// The view without it.
        ver: ViewNumber,
        /// Who is out.
        excluded: ProcessId,
    },
    /// The answer to a request.
    Reply {
        /// What was asked for.
        wish: Wish,
        /// The answer.
        answer: Answer,
    },
    /// A group server's next life asks for everybody's views.
    RollCall,
    /// The last changes that somebody knows of each group that the caller keeps.
    Present(Rc<[Rc<[Rc<Change>]>]>),
    /// The map of groups as it was when the servers installed that view of theirs, for one that joins them.
    Map {
        /// The servers' view.
        view: ViewNumber,
        /// The groups.
        map: Rc<[(GroupId, Entry)]>,
    },
}

impl Message {
    /// Its kind.
    pub fn kind(&self) -> MessageKind {
        match self {
            Message::Request(_) => MessageKind::Request,
            Message::GroupView { .. } => MessageKind::GroupView,
            Message::Shun { .. } => MessageKind::Shun,
            Message::Reply { .. } => MessageKind::Reply,
            Message::RollCall => MessageKind::RollCall,
            Message::Present(_) => MessageKind::Present,
            Message::Map { .. } => MessageKind::Map,
        }
    }

    /// The view that it is about; 0 if none.
    pub fn view(&self) -> ViewNumber {
        match self {
            Message::Request(_) | Message::Reply { .. } | Message::RollCall | Message::Present(_) => 0,
            Message::GroupView { tail, .. } => tail.last().map_or(0, |change| change.view.number),
            Message::Shun { ver, .. } | Message::Map { view: ver, .. } => *ver,
        }
    }
}

/// Timers of those who keep membership, and of their users.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Timer {
    /// The request has not taken effect: ask the next server.
    AskAgain,
    /// Not everybody has answered the restarted group server.
    CallAgain,
}

rules! {
    /// Rules of the membership service and of those who use it.
    pub enum Rule in "gms" {
        AskToJoin { server: ProcessId } = "ask-to-join",
            "asks the server {server} to be let into {group}";
        WaitUntilStable { } = "wait-until-stable",
            "wants to leave {group}: it sends nothing more and waits until it holds nothing unstable";
        AskToLeave { server: ProcessId } = "ask-to-leave",
            "asks the server {server} to be let out of {group}";
        AskToCreate { server: ProcessId } = "ask-to-create",
            "asks the server {server} to create {group}, with itself as its first member";
        AskToDissolve { server: ProcessId } = "ask-to-dissolve",
            "asks the server {server} to dissolve {group}";
        AskWho { server: ProcessId } = "ask-who",
            "asks the server {server} who is in {group}";
        Decline { server: ProcessId } = "decline",
            "asks the server {server} to be let out of {group} again: it was refused before, and wants in no more";
        AskForViews { server: ProcessId, view: u32 } = "ask-for-views",
            "asks the server {server} for the views of {group} after view {view}: it lacks one";
        LearnWho { server: ProcessId, members: ProcessSet } = "learn-who",
            "learns from the server {server} who is in {group}: {members}";
        LearnDissolved { server: ProcessId } = "learn-dissolved",
            "learns from the server {server} that {group} is dissolved";
        TakeNo { server: ProcessId } = "take-no",
            "is refused by the server {server}, and gives its request about {group} up";
        PassOn { leader: ProcessId, who: ProcessId } = "pass-on",
            "passes the request about {who} on to {leader}, who leads the servers";
        Order { who: ProcessId } = "order",
            "leads the servers, and tells all of them of the request about {who}";
        UpdateMap { view: u32, members: ProcessSet } = "update-map",
            "changes its map of groups: the next view is {view} = {members}";
        ReportView { view: u32, to: ProcessSet } = "report-view",
            "reports view {view} of {group} to {to}: all servers have it";
        TellView { view: u32, to: ProcessSet } = "tell-view",
            "reports view {view} of {group} to {to}";
        Strike { who: ProcessId } = "strike",
            "strikes {group} from its map of groups: {who} dissolves it";
        AnswerWho { who: ProcessId, members: ProcessSet } = "answer-who",
            "tells {who} who is in {group}: {members}";
        SayDone { who: ProcessId } = "say-done",
            "tells {who} that {group} is dissolved";
        RefuseUnknown { who: ProcessId } = "refuse-unknown",
            "refuses {who}: there is no group {group}";
        RefuseExisting { who: ProcessId } = "refuse-existing",
            "refuses {who}: {group} exists already";
        RefuseInUse { who: ProcessId, members: ProcessSet } = "refuse-in-use",
            "refuses {who}: {group} is in use by {members}";
        CallRoll { to: ProcessSet } = "call-roll",
            "has started again, and asks {to} for the groups that they are in";
        ReadLog { view: u32 } = "read-log",
            "has started again, and finds view {view} of {group} in its log";
        AnswerRoll { server: ProcessId } = "answer-roll",
            "tells {server}, which has started again, the views that it knows";
        Rebuild { view: u32, members: ProcessSet } = "rebuild",
            "rebuilds {group} from what it was told: the newest view is {view} = {members}";
        GiveMap { view: u32, to: ProcessId } = "give-map",
            "gives {to} its map of groups at view {view} of {group}, before the state";
        TakeMap { view: u32 } = "take-map",
            "takes over the map of groups that the servers had at view {view} of {group}";
        LoseMap { view: u32 } = "lose-map",
            "has no map of groups at view {view} of {group}: nobody who had one is left, and it answers nothing";
        ServeAtOnce { } = "serve-at-once",
            "has started again, and serves {group} with an empty memory: nobody is asked";
        LearnView { view: u32, server: ProcessId } = "learn-view",
            "learns view {view} of {group} from the server {server}";
        DropSilent { who: ProcessId } = "drop-silent",
            "wants {who} dropped from {group}: it has fallen silent";
        Shun { peer: ProcessId } = "shun",
            "tells {peer} that {group} went on without it";
        LearnExclusion { view: u32 } = "learn-exclusion",
            "learns that view {view} of {group} was decided without it, and starts again as a new incarnation";
        FallBehind { server: ProcessId } = "fall-behind",
            "lacks a view of {group} that {server} does not have any more, and starts again as a new incarnation";
    }
}
