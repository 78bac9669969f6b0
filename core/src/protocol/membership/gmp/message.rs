//! What members of the membership protocol say to each other.

use std::rc::Rc;

use crate::ids::{ProcessId, ViewNumber};
use crate::protocol::Change;
use crate::registry::MessageKind;

/// A message of the membership protocol. `ver` is the sender's newest decided view; `tail` its last changes, so that a
/// receiver that is behind catches up before it reads on.
#[allow(missing_docs, reason = "the line of a variant says what its fields are")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Message {
    /// To the leader: what it should know.
    Report(Rc<Reported>),
    /// The leader of that rank proposes the next view.
    Propose { rank: usize, change: Rc<Change>, tail: Tail },
    /// A vote.
    Ok { ver: ViewNumber, rank: usize },
    /// Views that are decided.
    Commit { tail: Tail },
    /// A new leader asks what the old one had begun.
    Inquire { ver: ViewNumber, rank: usize, tail: Tail },
    /// The answer, given after all seniors of the asker were cut.
    Answer { ver: ViewNumber, rank: usize, accepted: Option<Accepted>, tail: Tail },
    /// A process outside asks to be let in.
    Join,
    /// A process that wants in asks to be backed as the founder, or let in if there is a group already.
    Claim,
    /// Whom a process backs, and whether it wants in.
    Back { whom: ProcessId, wants: bool },
    /// A claimant never founds the group: who has backed it is to back that other.
    Yield { to: ProcessId },
    /// A member without a majority asks whether the group went on without it, or could. It says whether it has given up
    /// the receiver, and whether it is hopeless: it has given up so many that it can have no majority of this view any
    /// more.
    Probe { ver: ViewNumber, given_up: bool, hopeless: bool },
    /// The group went on without `excluded`.
    Shun { ver: ViewNumber, excluded: ProcessId, tail: Tail },
}

/// Decided changes in order, without a gap.
pub type Tail = Rc<[Rc<Change>]>;

/// A proposal that was voted for and is not known to be decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accepted {
    /// The rank of the proposer in the view that it would follow.
    pub rank: usize,
    /// What was proposed.
    pub change: Rc<Change>,
}

/// What a member tells its leader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reported {
    /// The newest view that the member knows.
    pub ver: ViewNumber,
    /// Members that it has given up.
    pub suspects: Vec<ProcessId>,
    /// Processes that asked it to be let in.
    pub joins: Vec<ProcessId>,
    /// Members that want to leave.
    pub leaves: Vec<ProcessId>,
}

impl Reported {
    /// The member's view, and nothing else.
    pub fn nothing(ver: ViewNumber) -> Reported {
        Reported { ver, suspects: Vec::new(), joins: Vec::new(), leaves: Vec::new() }
    }
}

/// Timers of the membership protocol.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Timer {
    /// Nobody has let us in yet: ask the next contact.
    AskAgain,
    /// Still no majority: ask whether the group went on.
    Waiting,
}

impl Message {
    /// Its kind.
    pub fn kind(&self) -> MessageKind {
        match self {
            Message::Report(_) => MessageKind::Report,
            Message::Propose { .. } => MessageKind::Propose,
            Message::Ok { .. } => MessageKind::Ok,
            Message::Commit { .. } => MessageKind::Commit,
            Message::Inquire { .. } => MessageKind::Inquire,
            Message::Answer { .. } => MessageKind::Answer,
            Message::Join => MessageKind::Join,
            Message::Claim => MessageKind::Claim,
            Message::Back { .. } => MessageKind::Back,
            Message::Yield { .. } => MessageKind::Yield,
            Message::Probe { .. } => MessageKind::Probe,
            Message::Shun { .. } => MessageKind::Shun,
        }
    }

    /// The view that it is about; 0 if none.
    pub fn view(&self) -> ViewNumber {
        match self {
            Message::Propose { change, .. } => change.view.number,
            Message::Ok { ver, .. } | Message::Inquire { ver, .. } | Message::Answer { ver, .. } => ver + 1,
            Message::Commit { tail } => tail.last().map_or(0, |change| change.view.number),
            Message::Shun { ver, .. } => *ver,
            Message::Report(_) | Message::Join | Message::Probe { .. } => 0,
            Message::Claim | Message::Back { .. } | Message::Yield { .. } => 1,
        }
    }
}
