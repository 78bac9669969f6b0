//! The group membership service: stub.

use crate::ids::{GroupId, ProcessId, ViewNumber};
use crate::protocol::rules;
use crate::registry::MessageKind;

/// A request in the order of the service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ordered {
    /// For which group.
    pub group: GroupId,
    /// Who.
    pub who: ProcessId,
}

/// Messages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Message {
    /// Request.
    Request(Ordered),
}

impl Message {
    /// kind
    pub fn kind(&self) -> MessageKind {
        MessageKind::Request
    }
    /// view
    pub fn view(&self) -> ViewNumber {
        0
    }
}

/// Timers
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Timer {
    /// again
    AskAgain,
}

rules! {
    /// Rules
    pub enum Rule in "gms" {
        Ask { service: ProcessId } = "ask", "asks {service}";
    }
}
