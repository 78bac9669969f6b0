//! Copies on their way.

use crate::ids::ProcessId;
use crate::protocol::MessageName;
use crate::trace::Loss;

/// For how long a lost copy can still be seen.
pub const LOSS_LINGERS_US: u64 = 5_000;

/// A copy under way.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Flight {
    /// What it is.
    pub name: MessageName,
    /// Its sender.
    pub from: ProcessId,
    /// Its receiver.
    pub to: ProcessId,
    /// Since when it moves.
    pub since_us: u64,
    /// From which fraction of its way on.
    pub start: f32,
    /// Whether it stays there until it is released.
    pub held: bool,
    /// What becomes of it, as far as that is recorded.
    pub end: Option<End>,
}

/// What becomes of a copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// It comes.
    Comes {
        /// When.
        at_us: u64,
    },
    /// It is lost.
    Lost {
        /// When.
        at_us: u64,
        /// Why.
        why: Loss,
    },
}

impl Flight {
    /// How much of its way it has gone, from 0 to 1.
    pub fn fraction(&self, now_us: u64) -> f32 {
        let (arrival, goal) = match self.end {
            _ if self.held => return self.start,
            Some(End::Comes { at_us }) => (at_us, 1.0),
            Some(End::Lost { at_us, why }) => (at_us, loss_fraction(why)),
            None => (self.since_us + 10_000, 0.9),
        };
        let gone = now_us.saturating_sub(self.since_us) as f32 / arrival.saturating_sub(self.since_us).max(1) as f32;
        let start = self.start.min(goal);
        if arrival <= self.since_us { goal } else { start + (goal - start) * gone.min(1.0) }
    }
}

/// Where on its way a lost copy is seen to be lost.
pub fn loss_fraction(why: Loss) -> f32 {
    match why {
        Loss::ReceiverDown | Loss::OldAddress | Loss::OmittedByReceiver => 0.86,
        Loss::NoWay => 0.42,
        Loss::OmittedBySender => 0.12,
        Loss::Dropped | Loss::Chance | Loss::WithSender => 0.55,
    }
}

impl End {
    /// When.
    pub fn at_us(self) -> u64 {
        match self {
            End::Comes { at_us } | End::Lost { at_us, .. } => at_us,
        }
    }
}
