//! What is said about calls.

use crate::ids::{Label, ProcessId, ViewNumber};
use crate::protocol::View;
use crate::registry::MessageKind;

/// How many replies a caller waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanting {
    /// So many; none is an asynchronous call, after which the caller goes on at once.
    Replies(u32),
    /// So many that they are, with the caller itself, more than half of the view.
    Majority,
    /// Those of all the others in the view that do not fail.
    All,
}

impl Wanting {
    /// No reply at all.
    pub const NONE: Wanting = Wanting::Replies(0);

    /// How many values are enough where the call is delivered in a view of so many members.
    pub fn enough(self, members: usize) -> usize {
        match self {
            Wanting::Replies(count) => count as usize,
            Wanting::Majority => members / 2,
            Wanting::All => members.saturating_sub(1),
        }
    }

    /// As a script says it, and an exported trace: `none`, `2`, `majority`, `all`.
    pub fn words(self) -> String {
        match self {
            Wanting::NONE => "none".to_owned(),
            Wanting::Replies(count) => count.to_string(),
            Wanting::Majority => "majority".to_owned(),
            Wanting::All => "all".to_owned(),
        }
    }
}

/// A call that the group's multicast has delivered here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delivered {
    /// Its name.
    pub call: Label,
    /// Who asks.
    pub caller: ProcessId,
    /// How many replies it waits for.
    pub wanting: Wanting,
    /// The view in which it is delivered.
    pub view: View,
    /// What the application here has to say: how many messages it has delivered, this one among them.
    pub value: u32,
}

/// What members say to a caller.
#[allow(missing_docs, reason = "the line of a variant says what its fields are")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Message {
    /// The reply to a call that was delivered in that view: a value, or null if the member has nothing to say.
    Reply { call: Label, view: ViewNumber, value: Option<u32> },
    /// The sender begins with that view: of calls of views before it, it has the effects with the state, and answers none.
    Begun { view: ViewNumber },
}

impl Message {
    /// Its kind, the call that it answers, and the view that it is about.
    pub fn name(&self) -> (MessageKind, Option<Label>, ViewNumber) {
        match *self {
            Message::Reply { call, view, value: Some(_) } => (MessageKind::CallReply, Some(call), view),
            Message::Reply { call, view, value: None } => (MessageKind::NullReply, Some(call), view),
            Message::Begun { view } => (MessageKind::NullReply, None, view),
        }
    }
}
