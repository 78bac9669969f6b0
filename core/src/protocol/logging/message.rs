//! What is said where messages are logged, and what of it is kept on stable storage.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::state::{Place, State};
use crate::ids::{Label, ProcessId};
use crate::registry::MessageKind;

/// A state interval: a life of a process, and how many-th it is there. Each delivery begins one.
pub type Interval = (ProcessId, u32);

/// On which intervals a state depends: of each life, the latest.
pub type Depends = BTreeMap<ProcessId, u32>;

/// A message of the application.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// Its number among all that its sender tells this receiver, counted from 1: the send sequence number.
    pub ssn: u32,
    /// What it is called.
    pub label: Label,
    /// In which interval of its sender it was told.
    pub interval: Interval,
    /// What that depends on, where receivers write their logs later.
    pub depends: Rc<Depends>,
}

/// A message is delivered at that place: it is the receiver's delivery of that number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// The send sequence number.
    pub ssn: u32,
    /// The receive sequence number.
    pub place: u32,
}

/// What a member tells one that has started again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// With which intervals lives have ended, as far as it knows.
    pub ends: Rc<Depends>,
    /// It has started again itself, and has only what its checkpoint has.
    pub failed: bool,
    /// What it has told that one, with the places that it has noted.
    pub noted: Vec<(Told, Place)>,
    /// What it has delivered of that one since its checkpoint.
    pub receipts: Vec<Receipt>,
}

/// What members say to each other.
#[allow(missing_docs, reason = "the line of a variant says what its fields are")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Message {
    /// A message of the application.
    Tell(Told),
    /// The receiver's messages of these numbers, told in these intervals, are on the sender's stable storage.
    Logged(Rc<[(u32, Interval)]>),
    /// The sender has started again. Lives have ended with these intervals, as far as it knows.
    Restarted { ends: Rc<Depends> },
    /// The answer to that.
    Welcome(Rc<Answer>),
    /// The sender has delivered a message of the receiver.
    Receipt(Receipt),
    /// These places of the receiver's deliveries are noted.
    Confirm(Rc<[u32]>),
    /// An output of the sender depends on the receiver: it is to write its log.
    WriteLog,
    /// The sender's log is written up to that interval of this life.
    Written { number: u32, ends: Rc<Depends> },
}

impl Message {
    /// Its kind, and the application message that it names.
    pub fn name(&self) -> (MessageKind, Option<Label>) {
        match self {
            Message::Tell(told) => (MessageKind::Data, Some(told.label)),
            Message::Logged(_) => (MessageKind::Logged, None),
            Message::Restarted { .. } => (MessageKind::Restarted, None),
            Message::Welcome(_) => (MessageKind::Welcome, None),
            Message::Receipt(_) => (MessageKind::Rsn, None),
            Message::Confirm(_) => (MessageKind::Noted, None),
            Message::WriteLog => (MessageKind::WriteLog, None),
            Message::Written { .. } => (MessageKind::LogWritten, None),
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
    /// What has been delivered is to be logged.
    WriteLog,
}

/// A delivery, as it is logged: with its place in the log, all that is needed to repeat it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delivery {
    /// The sender's rank.
    pub from: usize,
    /// What it told.
    pub told: Told,
    /// The interval that it begins.
    pub interval: Interval,
}

/// Something from outside: what the script tells a process to do. It is written to stable storage before anything is done
/// about it, with its place among the deliveries, as nobody could be asked for it again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Input {
    /// After how many deliveries it is done.
    pub place: u32,
    /// Whom to tell, by rank; the outside world if none.
    pub to: Option<usize>,
    /// What it is called.
    pub label: Label,
}

/// A checkpoint on stable storage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    /// Its number; 0 is the initial state.
    pub number: u32,
    /// What was written.
    pub state: State,
}

/// What a member has on stable storage.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Log {
    /// Its checkpoints, the oldest first.
    pub checkpoints: Vec<Checkpoint>,
    /// Its deliveries, by their places: the receive sequence numbers, counted from 1.
    pub deliveries: BTreeMap<u32, Delivery>,
    /// What came from outside, in order, counted from 1.
    pub inputs: BTreeMap<u32, Input>,
    /// Which of these were for the outside world, and are there.
    pub outputs: BTreeSet<u32>,
    /// With which interval lives have ended, as far as it knows.
    pub ends: Depends,
    /// What it had delivered, has taken back and has to deliver again, by the sender's rank and number.
    pub kept: BTreeMap<(usize, u32), Told>,
}
