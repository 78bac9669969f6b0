//! What members say to each other, and what they wait for.

use crate::ids::{Label, Name, ProcessId};
use crate::protocol::ProcessSet;
use crate::registry::MessageKind;

/// An application message as members pass it on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Item {
    /// Who multicast it.
    pub origin: ProcessId,
    /// Its number among the origin's messages, from 1.
    pub seq: u32,
    /// Its name.
    pub label: Label,
}

/// What members say to each other.
#[allow(missing_docs, reason = "the line of a variant says what its fields are")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Message {
    /// A multicast; every member is known to have the origin's messages up to `stable`.
    Data { item: Item, stable: u32 },
    /// The same once more, for whoever lacks it.
    Repair(Item),
    /// The sender has this message of the receiver's: a positive acknowledgement.
    Receipt { seq: u32, label: Label },
    /// The sender lacks this message of the origin: a negative acknowledgement.
    Nack { origin: ProcessId, seq: u32 },
    /// The origin has sent so many messages, of which all have the first `stable`. Of `whom` it is to be said who has all.
    Session { origin: ProcessId, last: u32, stable: u32, whom: ProcessSet },
    /// These members have the origin's messages up to that number.
    Confirm { origin: ProcessId, up_to: u32, who: ProcessSet },
}

impl Message {
    /// Its kind, and the application message that it names.
    pub fn name(&self) -> (MessageKind, Option<Label>) {
        match self {
            Message::Data { item, .. } => (MessageKind::Data, Some(item.label)),
            Message::Repair(item) => (MessageKind::Repair, Some(item.label)),
            Message::Receipt { label, .. } => (MessageKind::Receipt, Some(*label)),
            Message::Nack { .. } => (MessageKind::Nack, None),
            Message::Session { .. } => (MessageKind::Session, None),
            Message::Confirm { .. } => (MessageKind::Confirm, None),
        }
    }
}

/// Timers of the ladder; those about a message name its origin and number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Timer {
    /// Somebody has not acknowledged our message of that number.
    Resend(u32),
    /// The sender has sent nothing for a while.
    Session,
    /// To ask, or ask again, for a message that is missing.
    Ask(Name, u32),
    /// To send a message again that somebody has asked for.
    Repair(Name, u32),
    /// A message that was sent again may be sent again once more.
    HoldDown(Name, u32),
    /// A coordinator has waited long enough for its subgroup's confirmations.
    Collect(Name),
}
