//! The state of a protocol as a tree of labelled values, so that one component can show any of them.

use crate::ids::{GroupId, Label, ProcessId};

/// A labelled value with what lies under it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// In the field's terms: `view`, `unstable`, `waits for`.
    pub label: &'static str,
    /// The value, in pieces that can be followed.
    pub value: Vec<Value>,
    /// Details.
    pub children: Vec<Node>,
}

/// A piece of a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Words.
    Text(String),
    /// A process.
    Process(ProcessId),
    /// An application message.
    Message(Label),
    /// A group.
    Group(GroupId),
}

impl Node {
    /// A leaf.
    pub fn new(label: &'static str, value: impl IntoIterator<Item = Value>) -> Node {
        Node { label, value: value.into_iter().collect(), children: Vec::new() }
    }

    /// A leaf with words.
    pub fn text(label: &'static str, text: impl Into<String>) -> Node {
        Node::new(label, [Value::Text(text.into())])
    }

    /// What a process had in memory when it crashed.
    pub fn lost(memory: Vec<Node>) -> Node {
        Node::text("lost with its memory", "").with(memory)
    }

    /// What a process that writes to stable storage has in memory: it has worked out what it does next.
    pub fn when_written(memory: Vec<Node>) -> Node {
        Node::text("when it has written", "").with(memory)
    }

    /// With details under it.
    pub fn with(mut self, children: impl IntoIterator<Item = Node>) -> Node {
        self.children.extend(children);
        self
    }
}

/// So many of a thing, in words: `1 message`, `2 messages`.
pub(crate) fn counted(count: usize, thing: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {thing}{plural}")
}
