//! Random schedules for what goes wrong in recovery: each mistake in a group that could make it.

use super::{logging, rollback};
use crate::protocol::rollback::Scheme;
use crate::registry::Deviation;

/// A schedule of that seed in which the mistake could show, if it is one of recovery.
pub fn about(deviation: Deviation, seed: u64) -> Option<String> {
    use Deviation as D;
    match deviation {
        D::SendBeforeCommit | D::OwnRound => Some(rollback::rollback(seed, Scheme::Coordinated)),
        D::LateMarkers => Some(rollback::rollback(seed, Scheme::Snapshots)),
        D::DeliverBeforeLogging => Some(logging::of_scheme(seed, "receiver-log")),
        D::OrphansStay => Some(logging::of_scheme(seed, "optimistic-log")),
        D::NoSendingGate => Some(logging::of_scheme(seed, "sender-log")),
        it if it >= D::NoReplayFilter => Some(logging::logging(seed)),
        it if it >= D::NoPropagation => Some(rollback::rollback(seed, Scheme::Independent)),
        _ => None,
    }
}
