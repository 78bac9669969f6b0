//! The words of the format for reasons, fates and timers. They are promised to readers and change for nobody.

use crate::failure::Failure;
use crate::ids::GroupId;
use crate::protocol::membership::gms::Refusal;
use crate::protocol::membership::{announced, detector, gmp, gms};
use crate::protocol::{Timer, channel, logging, multicast, organisation, outside, reliability, rollback};
use crate::trace::{Fate, Loss, NoEffect};

/// What becomes of a copy.
pub(super) fn fate(fate: Fate) -> &'static str {
    match fate {
        Fate::Accepted => "accepted",
        Fate::Early => "early",
        Fate::Duplicate => "duplicate",
        Fate::FromCut => "from-cut",
        Fate::FromThePast => "from-the-past",
    }
}

/// Why a copy is lost.
pub(super) fn loss(why: Loss) -> &'static str {
    match why {
        Loss::Dropped => "dropped",
        Loss::Chance => "chance",
        Loss::NoWay => "no-way",
        Loss::WithSender => "with-sender",
        Loss::ReceiverDown => "receiver-down",
        Loss::OldAddress => "old-address",
        Loss::OmittedBySender => "omitted-by-sender",
        Loss::OmittedByReceiver => "omitted-by-receiver",
    }
}

/// How a process fails, or does no more.
pub(super) fn failure(failure: Failure) -> &'static str {
    match failure {
        Failure::Timing { .. } => "timing",
        Failure::SendOmission { .. } => "send-omission",
        Failure::ReceiveOmission { .. } => "receive-omission",
        Failure::NoOmission => "no-omission",
        Failure::Value { .. } => "value",
        Failure::NoValue { .. } => "no-value",
    }
}

/// Why a line of the script has no effect.
pub(super) fn no_effect(why: NoEffect) -> &'static str {
    match why {
        NoEffect::Down => "down",
        NoEffect::Up => "up",
        NoEffect::NotPaused => "not-paused",
        NoEffect::NotMember => "not-member",
        NoEffect::AlreadyMember => "already-member",
        NoEffect::NoSuchCopy => "no-such-copy",
        NoEffect::NobodyKeeps => "nobody-keeps",
        NoEffect::KeepsIt => "keeps-it",
        NoEffect::FixedMembers => "fixed-members",
    }
}

/// Why a request is refused.
pub(super) fn refusal(why: Refusal) -> &'static str {
    match why {
        Refusal::Unknown => "unknown",
        Refusal::Exists => "exists",
        Refusal::InUse => "in-use",
        Refusal::Empty => "empty",
        Refusal::NoAnswer => "no-answer",
    }
}

/// Which timer, and of which group's part.
pub(super) fn timer(timer: Timer) -> (&'static str, Option<GroupId>) {
    match timer {
        Timer::Channel(channel::Timer::Ack) => ("channel.ack", None),
        Timer::Channel(channel::Timer::Resend) => ("channel.resend", None),
        Timer::Detector(detector::Timer::Beat) => ("heartbeat.beat", None),
        Timer::Detector(detector::Timer::Ask) => ("ping.ask", None),
        Timer::Detector(detector::Timer::Period) => ("gossip.period", None),
        Timer::Detector(detector::Timer::Branch) => ("tree.branch", None),
        Timer::Detector(detector::Timer::Verify(_)) => ("verify.wait", None),
        Timer::Gmp(group, gmp::Timer::AskAgain) => ("gmp.ask-again", Some(group)),
        Timer::Gmp(group, gmp::Timer::Waiting) => ("gmp.waiting", Some(group)),
        Timer::Multicast(group, multicast::Timer::Row) => ("multicast.row", Some(group)),
        Timer::Multicast(group, multicast::Timer::LosePatience) => ("multicast.lose-patience", Some(group)),
        Timer::Gms(group, gms::Timer::AskAgain) => ("gms.ask-again", Some(group)),
        Timer::Organisation(group, organisation::Timer::Piece) => ("organisation.piece", Some(group)),
        Timer::Organisation(group, organisation::Timer::AskAgain) => ("organisation.ask-again", Some(group)),
        Timer::Gms(group, gms::Timer::CallAgain) => ("gms.call-again", Some(group)),
        Timer::Announced(group, announced::Timer::AskAgain) => ("announced.ask-again", Some(group)),
        Timer::Outside(group, outside::Timer::AskAgain) => ("outside.ask-again", Some(group)),
        Timer::Reliability(group, timer) => (reliability_timer(timer), Some(group)),
        Timer::Rollback(group, rollback::Timer::Checkpoint) => ("rollback.checkpoint", Some(group)),
        Timer::Rollback(group, rollback::Timer::AskAgain) => ("rollback.ask-again", Some(group)),
        Timer::Rollback(group, rollback::Timer::Propagate) => ("rollback.propagate", Some(group)),
        Timer::Rollback(group, rollback::Timer::GiveUp) => ("rollback.give-up", Some(group)),
        Timer::Rollback(group, rollback::Timer::Markers) => ("rollback.markers", Some(group)),
        Timer::Rollback(group, rollback::Timer::Log(logging::Timer::Checkpoint)) => ("logging.checkpoint", Some(group)),
        Timer::Rollback(group, rollback::Timer::Log(logging::Timer::AskAgain)) => ("logging.ask-again", Some(group)),
        Timer::Rollback(group, rollback::Timer::Log(logging::Timer::WriteLog)) => ("logging.write-log", Some(group)),
    }
}

fn reliability_timer(timer: reliability::Timer) -> &'static str {
    match timer {
        reliability::Timer::Resend(_) => "reliability.resend",
        reliability::Timer::Session => "reliability.session",
        reliability::Timer::Ask(..) => "reliability.ask",
        reliability::Timer::Repair(..) => "reliability.repair",
        reliability::Timer::HoldDown(..) => "reliability.hold-down",
        reliability::Timer::Collect(_) => "reliability.collect",
    }
}
