//! The group membership service (GMS): a few processes that keep the membership of everybody else's groups.
//!
//! The servers are a group themselves: they run the membership protocol among each other and pass requests on in their
//! own view-synchronous multicast, so that all of them hold the same map of groups. The oldest server leads: it puts
//! requests in order, and once all servers have a change it reports the new view to the group's members and to the
//! joiner. A process outside asks any server to join or leave; servers watch the members of all groups and drop those
//! that fall silent.
//!
//! Source: lecture 001, role of GMS, properties of GMP, use of GMS. What is simplified here: a change is reported when
//! every server has it, where a majority would do.

mod client;
mod server;

pub use client::Client;
pub use server::Server;

use std::rc::Rc;

use crate::ids::{GroupId, ProcessId, ViewNumber};
use crate::protocol::{Change, ProcessSet, rules};
use crate::registry::MessageKind;
use crate::time::Duration;

/// How long a process waits for its request to take effect before it asks the next server.
const ASK_AGAIN: Duration = Duration::from_ms(150);

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
}

impl Message {
    /// Its kind.
    pub fn kind(&self) -> MessageKind {
        match self {
            Message::Request(_) => MessageKind::Request,
            Message::GroupView { .. } => MessageKind::GroupView,
            Message::Shun { .. } => MessageKind::Shun,
        }
    }

    /// The view that it is about; 0 if none.
    pub fn view(&self) -> ViewNumber {
        match self {
            Message::Request(_) => 0,
            Message::GroupView { tail, .. } => tail.last().map_or(0, |change| change.view.number),
            Message::Shun { ver, .. } => *ver,
        }
    }
}

/// Timers of the users of the service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Timer {
    /// The request has not taken effect: ask the next server.
    AskAgain,
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
        PassOn { leader: ProcessId, who: ProcessId } = "pass-on",
            "passes the request about {who} on to {leader}, who leads the servers";
        Order { who: ProcessId } = "order",
            "leads the servers, and tells all of them of the request about {who}";
        UpdateMap { view: u32, members: ProcessSet } = "update-map",
            "changes its map of groups: the next view is {view} = {members}";
        ReportView { view: u32, to: ProcessSet } = "report-view",
            "reports view {view} of {group} to {to}: all servers have it";
        LearnView { view: u32, server: ProcessId } = "learn-view",
            "learns view {view} of {group} from the server {server}";
        DropSilent { who: ProcessId } = "drop-silent",
            "wants {who} dropped from {group}: it has fallen silent";
        Shun { peer: ProcessId } = "shun",
            "tells {peer} that {group} went on without it";
        LearnExclusion { view: u32 } = "learn-exclusion",
            "learns that view {view} of {group} was decided without it, and starts again as a new incarnation";
    }
}
