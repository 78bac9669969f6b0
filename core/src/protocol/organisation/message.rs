//! What is said about tasks.

use std::rc::Rc;

use crate::ids::{Label, ProcessId, ViewNumber};
use crate::registry::MessageKind;

/// A task as everybody who speaks of it names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spec {
    /// Its name.
    pub task: Label,
    /// How many pieces it has.
    pub pieces: u32,
    /// The view in which a member had it first; 0 if it came from outside, from where it may have been given to another
    /// member before.
    pub born: ViewNumber,
}

/// Who did which piece, by piece from 0; nobody yet where there is none.
type Doers = Rc<[Option<ProcessId>]>;

/// What a member holds of a task.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// The task.
    pub spec: Spec,
    /// Pieces that it knows to be done, and by whom.
    pub doers: Doers,
    /// Of its own hands: pieces that it has to do, as a set.
    pub in_hand: u64,
    /// The outcome, if it has decided the task.
    pub outcome: Option<u64>,
}

/// What is said about tasks.
#[allow(missing_docs, reason = "the line of a variant says what its fields are")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Message {
    /// A task for the group: from outside (view 0), from a member to its coordinator (view 0), or to all members.
    Task { spec: Spec, view: ViewNumber },
    /// In that view: what the sender holds of a task, and how many pieces it has to do. In a flat group this is a vote.
    Holding { held: Held, view: ViewNumber, load: u32, vote: bool },
    /// The sender has done a piece: to all members in that view, or to the coordinator (view 0).
    Done { spec: Spec, piece: u32, view: ViewNumber },
    /// The coordinator since view `reign` wants a piece done.
    Assign { spec: Spec, piece: u32, reign: ViewNumber },
    /// The coordinator since view `reign` asks what everybody holds.
    Query { reign: ViewNumber },
    /// What a worker holds, for the new coordinator.
    Answer { held: Rc<[Held]> },
    /// A task is decided: from the coordinator since view `reign`, or from a member to the process outside that gave it.
    Result { spec: Spec, outcome: u64, reign: Option<ViewNumber> },
}

impl Message {
    /// Its kind.
    pub fn kind(&self) -> MessageKind {
        match self {
            Message::Task { .. } => MessageKind::Task,
            Message::Holding { vote: true, .. } => MessageKind::Vote,
            Message::Holding { .. } | Message::Answer { .. } => MessageKind::Holding,
            Message::Done { .. } => MessageKind::Done,
            Message::Assign { .. } => MessageKind::Assign,
            Message::Query { .. } => MessageKind::Query,
            Message::Result { .. } => MessageKind::Result,
        }
    }

    /// The task that it is about, if it is about one.
    pub fn task(&self) -> Option<Label> {
        match self {
            Message::Task { spec, .. }
            | Message::Done { spec, .. }
            | Message::Assign { spec, .. }
            | Message::Result { spec, .. } => Some(spec.task),
            Message::Holding { held, .. } => Some(held.spec.task),
            Message::Query { .. } | Message::Answer { .. } => None,
        }
    }

    /// The view in which alone it counts; 0 where it counts in any.
    pub fn view(&self) -> ViewNumber {
        match self {
            Message::Task { view, .. } | Message::Holding { view, .. } | Message::Done { view, .. } => *view,
            Message::Query { .. } | Message::Answer { .. } | Message::Assign { .. } | Message::Result { .. } => 0,
        }
    }
}

/// Timers of the organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Timer {
    /// The piece in hand is done.
    Piece,
    /// Nobody has answered a process outside that gave a task.
    AskAgain,
}
