//! A process as the world has it, and what the world has to do for processes.

use super::storage::Backlog;
use crate::failure::Failing;
use crate::ids::ProcessId;
use crate::process::{Kept, Process};
use crate::protocol::channel::Wire;
use crate::protocol::{StorageKey, Timer};
use crate::sim::script::CopyInfo;
use crate::small::SmallMap;
use crate::trace::{CopyId, EventId};

/// A process with what the world keeps for it.
#[derive(Clone, Debug)]
pub struct Host {
    /// The process.
    pub process: Process,
    /// Whether it runs.
    pub state: HostState,
    /// How it fails beside that.
    pub failing: Failing,
    pub(in crate::sim) storage: SmallMap<StorageKey, u64>,
    pub(super) kept: Kept,
    pub(in crate::sim) pending: Vec<Work>,
    /// What it is writing to stable storage, if that takes time, and what it comes to afterwards.
    pub(in crate::sim) backlog: Option<Box<Backlog>>,
    pub(super) draws: u32,
    pub(super) omissions: u32,
    /// How many messages without a label it was to tell others.
    pub(in crate::sim) told: u32,
}

/// Whether a process runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HostState {
    /// It runs.
    Up,
    /// It has crashed.
    Down,
    /// It does nothing until it resumes; everything that comes waits.
    Paused,
}

/// What the queue holds.
#[derive(Clone, Debug)]
pub enum Work {
    /// A process takes its first step.
    Start(ProcessId),
    /// What a process writes to stable storage is there.
    Written {
        /// Whose.
        who: ProcessId,
        /// The number under which the write began.
        number: u32,
    },
    /// A process that was writing takes the next of what has come meanwhile.
    Next(ProcessId),
    /// An act of the script asks a process that was writing.
    Act {
        /// Which act.
        number: usize,
        /// What made its step happen.
        trigger: EventId,
        /// The event by which it began.
        cause: EventId,
    },
    /// A copy comes.
    Arrive(Packet),
    /// A timer fires.
    Fire {
        /// Whose.
        who: ProcessId,
        /// Which.
        timer: Timer,
        /// The number under which it was set.
        number: u32,
        /// The event that set it.
        set: EventId,
    },
}

/// A copy on its way.
#[derive(Clone, Debug)]
pub struct Packet {
    /// Its number.
    pub copy: CopyId,
    /// What it is.
    pub info: CopyInfo,
    /// Whether any life of the receiver will do.
    pub any_incarnation: bool,
    /// What it carries.
    pub wire: Wire,
    /// The event that sent it.
    pub sent: EventId,
}

impl Host {
    /// Whether it does nothing until a write to stable storage is over.
    pub fn is_writing(&self) -> bool {
        self.backlog.as_ref().is_some_and(|backlog| backlog.write.is_some())
    }

    /// What has come while it was writing, in order.
    pub(in crate::sim) fn waiting(&self) -> impl Iterator<Item = &Work> {
        self.backlog.iter().flat_map(|backlog| &backlog.waiting)
    }

    /// Whether it takes nothing that comes at present, and will later.
    pub(in crate::sim) fn waits(&self) -> bool {
        self.state == HostState::Paused || self.state == HostState::Up && self.backlog.is_some()
    }
}
