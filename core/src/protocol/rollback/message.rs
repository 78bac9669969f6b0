//! What is said about checkpoints and lines, and what is kept of them.

use std::rc::Rc;

use crate::app::App;
use crate::ids::{Label, Name, ProcessId};
use crate::protocol::logging;
use crate::registry::MessageKind;

/// Where a message was sent: in which interval of its sender, and after how many rollbacks that the sender knew of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interval {
    /// The sender's epoch: the number of the last line that it went back to.
    pub epoch: u32,
    /// The number of the checkpoint before it.
    pub number: u32,
}

/// A message that a process has received: its receipt depends on its sending.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dependency {
    /// Who sent it.
    pub from: Name,
    /// Where.
    pub sent: Interval,
    /// In which interval of the receiver it came.
    pub received: u32,
    /// What it is called.
    pub label: Label,
}

/// A line that processes have gone back to, or stayed at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its number: lines are counted from 1.
    pub epoch: u32,
    /// The checkpoint of each member, by rank; a number above its latest is its present.
    pub at: Rc<[u32]>,
}

/// A life of a member, and which of its rounds.
pub type Round = (ProcessId, u32);

/// What a member tells who looks for the line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// It has started again and has nothing but what is on its stable storage.
    pub failed: bool,
    /// In which round of its own it asks, or has asked last; 0 if it never has.
    pub round: u32,
    /// The number of its latest checkpoint.
    pub latest: u32,
    /// The last line that it went back to.
    pub epoch: u32,
    /// What it has received.
    pub received: Vec<Dependency>,
    /// All lines that it knows of.
    pub lines: Vec<Line>,
    /// The lives of the members that it knows of, by rank: what earlier ones have answered is void.
    pub lives: Vec<ProcessId>,
}

/// What comes of looking for the line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// All lines that anybody has told of, and the new one, the last. The others a member may have missed.
    pub lines: Rc<[Line]>,
    /// Which rounds of the members it settles, by rank.
    pub settles: Rc<[Round]>,
    /// The first checkpoint of each member that somebody may ever go back to again, by rank. Empty where rounds say that.
    pub keeps: Rc<[u32]>,
}

/// What members say to each other.
#[allow(missing_docs, reason = "the line of a variant says what its fields are")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Message {
    /// A message of the application.
    Tell { label: Label, sent: Interval },
    /// The sender has started again: everybody is to say what it depends on, and to stand still. In one life it can ask in
    /// several rounds, and what comes of an earlier one is no news.
    Recovering { round: u32 },
    /// What the sender has and depends on, as an answer in that round of the receiver.
    Dependencies { round: u32, answer: Rc<Answer> },
    /// A round of coordinated checkpoints.
    Round { epoch: u32, step: Step },
    /// All go back to a line.
    GoBack(Found),
    /// What is said where messages are logged.
    Log(logging::Message),
}

impl Message {
    /// Its kind, and the application message that it names.
    pub fn name(&self) -> (MessageKind, Option<Label>) {
        match self {
            Message::Tell { label, .. } => (MessageKind::Data, Some(*label)),
            Message::Recovering { .. } => (MessageKind::Recovering, None),
            Message::Dependencies { .. } => (MessageKind::Dependencies, None),
            Message::Round { step, .. } => (step.kind(), None),
            Message::GoBack(_) => (MessageKind::GoBack, None),
            Message::Log(message) => message.name(),
        }
    }
}

/// What is said in a round of coordinated checkpoints, which all bear its number. Rounds of an earlier epoch are void.
#[allow(missing_docs, reason = "the line of a variant says what its fields are")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// To the first member: something has happened at the sender since its checkpoint, and it is time for the next.
    Due,
    /// The sender coordinates the round: everybody is to write a checkpoint of that number.
    Request { number: u32 },
    /// The sender has told the receiver nothing since it was asked for its checkpoint of that
    /// number, or has recorded it. Who coordinates the round, or where nobody does, the sender.
    Marker { number: u32, coordinator: ProcessId },
    /// The sender has written its checkpoint of that number, and all that belongs to it.
    Written { number: u32 },
    /// The checkpoints of that number are permanent.
    Commit { number: u32 },
    /// They are given up.
    Abort { number: u32 },
    /// The sender does not take part; it has written, or heard of, checkpoints up to that number.
    Refuse { number: u32, highest: u32 },
}

impl Step {
    fn kind(self) -> MessageKind {
        match self {
            Step::Due | Step::Request { .. } => MessageKind::CheckpointRequest,
            Step::Marker { .. } => MessageKind::Marker,
            Step::Written { .. } => MessageKind::CheckpointWritten,
            Step::Commit { .. } => MessageKind::CheckpointCommit,
            Step::Abort { .. } | Step::Refuse { .. } => MessageKind::CheckpointAbort,
        }
    }
}

/// Timers of a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Timer {
    /// The next checkpoint is due.
    Checkpoint,
    /// Somebody has not answered.
    AskAgain,
    /// The next rollback of the propagation.
    Propagate,
    /// Whoever has not written its checkpoint by now holds all others up.
    GiveUp,
    /// Late markers: a deviation.
    Markers,
    /// Those where messages are logged.
    Log(logging::Timer),
}

/// A checkpoint on stable storage.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checkpoint {
    /// Its number; 0 is the initial state.
    pub number: u32,
    /// The application and its state.
    pub app: App,
    /// How many of the received messages lie before it.
    pub received: usize,
    /// The state of the channels to it: what was sent before the checkpoints of the senders, and came after this one.
    pub channels: Rc<[Dependency]>,
}

/// What a member has on stable storage.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record {
    /// Its permanent checkpoints, the earliest first.
    pub checkpoints: Vec<Checkpoint>,
    /// Those of rounds of which it does not know yet whether they are committed, the earliest first.
    pub tentative: Vec<Checkpoint>,
    /// In which interval it is: the number of the last checkpoint that it has written, also if that was given up.
    pub interval: u32,
    /// What it had received by its last checkpoint, in order.
    pub received: Vec<Dependency>,
    /// The lines that it has gone back to, or stayed at.
    pub lines: Vec<Line>,
    /// Where messages are logged: everything.
    pub log: logging::Log,
}
