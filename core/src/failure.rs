//! How a process fails other than by a crash.
//!
//! A **timing failure**: it answers too late. An **omission failure**: it does not send, or does not receive, some of what it
//! should. A **value failure**: it answers what is wrong, to everybody or to one only. Source: lecture 002, failure models.

use crate::ids::{GroupId, Name};
use crate::time::Duration;

/// A failure that begins, or ends, from here on.
#[allow(missing_docs, reason = "the line of a variant says what its fields are")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// What comes to it, and what it waits for, takes so much longer; nothing longer is the end of it.
    Timing { by: Duration },
    /// It omits to send so many copies of a hundred.
    SendOmission { percent: u8 },
    /// It omits to receive so many copies of a hundred.
    ReceiveOmission { percent: u8 },
    /// It omits nothing any more.
    NoOmission,
    /// It answers calls of the group wrongly: those of everybody, or of one.
    Value { group: GroupId, to: Option<Name> },
    /// It answers calls of the group rightly again.
    NoValue { group: GroupId },
}

/// How a process fails at present, beside the values of its answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Failing {
    /// Everything takes so much longer.
    pub late_by: Duration,
    /// So many of a hundred copies are not sent.
    pub send_omission: u8,
    /// So many of a hundred copies are not received.
    pub receive_omission: u8,
}

impl Failing {
    /// From here on it fails so too.
    pub fn begin(&mut self, failure: Failure) {
        match failure {
            Failure::Timing { by } => self.late_by = by,
            Failure::SendOmission { percent } => self.send_omission = percent,
            Failure::ReceiveOmission { percent } => self.receive_omission = percent,
            Failure::NoOmission => (self.send_omission, self.receive_omission) = (0, 0),
            Failure::Value { .. } | Failure::NoValue { .. } => {}
        }
    }

    /// In a few words, each way by itself; none if it does not fail.
    pub fn words(self) -> impl Iterator<Item = String> {
        let late = (self.late_by > Duration::ZERO).then(|| format!("late by {}", self.late_by));
        let omits = |what: &str, percent: u8| (percent > 0).then(|| format!("omits to {what} {percent}%"));
        [late, omits("send", self.send_omission), omits("receive", self.receive_omission)].into_iter().flatten()
    }
}
