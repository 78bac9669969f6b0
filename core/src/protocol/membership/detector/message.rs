//! What detectors say to each other.

use std::rc::Rc;

use crate::ids::{GroupId, ProcessId, ViewNumber};
use crate::protocol::MessageName;
use crate::registry::MessageKind;

/// A message of the detector. All but the notice are single packets that may be lost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Message {
    /// "I am alive": its coming is all it says.
    Heartbeat,
    /// "Are you alive?"
    Ping {
        /// Asked along the tree of that view; else for the asker's own sake.
        branch: Option<(GroupId, ViewNumber)>,
        /// For whom the sender asks, if not for itself.
        asker: Option<ProcessId>,
        /// Gossip.
        rumours: Rc<[Rumour]>,
    },
    /// "I am alive", or: this third process is.
    Pong {
        /// The answer to a question along the tree of that view.
        branch: Option<(GroupId, ViewNumber)>,
        /// Who is alive.
        subject: ProcessId,
        /// For whom the one that asked has asked, if not for itself.
        asker: Option<ProcessId>,
        /// Gossip.
        rumours: Rc<[Rumour]>,
    },
    /// "Ask it for me whether it is alive."
    PingReq {
        /// Whom.
        target: ProcessId,
        /// Gossip.
        rumours: Rc<[Rumour]>,
    },
    /// "That view has failed": the group notification, over the channel.
    Notice {
        /// Of which group.
        group: GroupId,
        /// Which view.
        view: ViewNumber,
    },
    /// "Are you dead?", or to a third process: "is it?"
    Verify {
        /// Who is suspected.
        suspect: ProcessId,
        /// For whom the sender asks, if not for itself.
        asker: Option<ProcessId>,
    },
    /// "I am not dead", or: this third process is not.
    Vouch {
        /// Who is not dead.
        suspect: ProcessId,
        /// For whom the one that asked has asked, if not for itself.
        asker: Option<ProcessId>,
    },
}

/// What a rumour says of a process, in the order of precedence among those of one incarnation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// It is alive.
    Alive,
    /// It has not answered, and may contradict.
    Suspected,
    /// It has failed.
    Confirmed,
}

/// A rumour: what somebody has found out of a process. SWIM's incarnation number counts how often the process has
/// contradicted; it starts from 0 in each of its lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rumour {
    /// Of whom.
    pub who: ProcessId,
    /// What.
    pub standing: Standing,
    /// As of which incarnation number.
    pub incarnation: u32,
}

impl Message {
    /// A question without gossip.
    pub fn ping(branch: Option<(GroupId, ViewNumber)>) -> Message {
        Message::Ping { branch, asker: None, rumours: Rc::from([]) }
    }

    /// The answer to a question, without gossip.
    pub fn pong(subject: ProcessId, branch: Option<(GroupId, ViewNumber)>, asker: Option<ProcessId>) -> Message {
        Message::Pong { branch, subject, asker, rumours: Rc::from([]) }
    }

    /// What to call it. Questions along a tree belong to a view; nothing else does but the notice.
    pub fn name(&self) -> MessageName {
        let of = |kind, branch: &Option<(GroupId, ViewNumber)>| match *branch {
            Some((group, view)) => MessageName { kind, group, label: None, view },
            None => MessageName::plain(kind),
        };
        match self {
            Message::Heartbeat => MessageName::plain(MessageKind::Heartbeat),
            Message::Ping { branch, .. } => of(MessageKind::Ping, branch),
            Message::Pong { branch, .. } => of(MessageKind::Pong, branch),
            Message::PingReq { .. } => MessageName::plain(MessageKind::PingReq),
            Message::Notice { group, view } => of(MessageKind::Notice, &Some((*group, *view))),
            Message::Verify { .. } => MessageName::plain(MessageKind::Verify),
            Message::Vouch { .. } => MessageName::plain(MessageKind::Vouch),
        }
    }
}
