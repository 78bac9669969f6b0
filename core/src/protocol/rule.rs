//! Rules with their sentences, written once where they fire.

use crate::ids::{GroupId, Label, Name, ProcessId, ViewNumber};
use crate::time::Duration;

/// One rule: a stable id, and the sentence that explains it with the names of its arguments in braces.
#[derive(Clone, Copy, Debug)]
pub struct RuleRow {
    /// `protocol.rule`, for ever the same.
    pub id: &'static str,
    /// A sentence without its subject: `echoes {message} to {to}: …`.
    pub sentence: &'static str,
    /// The names of its arguments.
    pub args: &'static [&'static str],
}

/// An argument of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arg {
    /// A process.
    Process(ProcessId),
    /// Several processes, by name.
    Processes(ProcessSet),
    /// A group.
    Group(GroupId),
    /// An application message.
    Label(Label),
    /// A number of a view, or of things.
    Number(u32),
    /// A length of time.
    Duration(Duration),
}

/// A set of processes by name, as a small number: scripts have at most 64.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct ProcessSet(u64);

impl ProcessSet {
    /// Adds one.
    pub fn insert(&mut self, process: ProcessId) {
        self.0 |= 1 << process.name.0;
    }

    /// Whether it is in.
    pub fn contains(self, process: ProcessId) -> bool {
        self.0 & (1 << process.name.0) != 0
    }

    /// Adds all of the other set.
    pub fn unite(&mut self, other: ProcessSet) {
        self.0 |= other.0;
    }

    /// Whether nobody is in.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many are in.
    pub fn len(self) -> u32 {
        self.0.count_ones()
    }

    /// The names, in the order of their declaration.
    pub fn names(self) -> impl Iterator<Item = Name> {
        (0..64u16).filter(move |at| self.0 & (1 << at) != 0).map(Name)
    }
}

impl FromIterator<ProcessId> for ProcessSet {
    fn from_iter<I: IntoIterator<Item = ProcessId>>(processes: I) -> ProcessSet {
        let mut set = ProcessSet::default();
        processes.into_iter().for_each(|process| set.insert(process));
        set
    }
}

macro_rules! arg_from {
    ($($from:ty => $variant:ident;)*) => {$(
        impl From<$from> for Arg {
            fn from(value: $from) -> Arg { Arg::$variant(value) }
        }
    )*};
}

arg_from! {
    ProcessId => Process;
    ProcessSet => Processes;
    Label => Label;
    ViewNumber => Number;
    Duration => Duration;
}

/// Declares a protocol's rules: the enum, and the table of their ids and sentences.
macro_rules! rules {
    (
        $(#[$meta:meta])*
        pub enum $name:ident in $protocol:literal {
            $($(#[$doc:meta])* $rule:ident { $($arg:ident : $type:ty),* } = $id:literal, $sentence:literal;)*
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[allow(missing_docs, reason = "the sentence of a rule says what its arguments are")]
        pub enum $name {
            $($(#[$doc])* #[doc = $sentence] $rule { $($arg: $type),* },)*
        }

        impl $name {
            /// Ids and sentences, in the order of the rules.
            pub const ROWS: &'static [$crate::protocol::RuleRow] = &[
                $($crate::protocol::RuleRow {
                    id: concat!($protocol, ".", $id),
                    sentence: $sentence,
                    args: &[$(stringify!($arg)),*],
                },)*
            ];

            /// The rule's id and sentence.
            #[allow(unused_assignments, unused_variables, reason = "the macro counts the rules on its way")]
            pub fn row(&self) -> &'static $crate::protocol::RuleRow {
                let id = match self {
                    $($name::$rule { .. } => concat!($protocol, ".", $id),)*
                };
                $name::ROWS.iter().find(|row| row.id == id).expect("every rule has a row")
            }

            /// What the rule is about, by the names that its sentence uses.
            pub fn args(&self) -> Vec<(&'static str, $crate::protocol::Arg)> {
                match self {
                    $($name::$rule { $($arg),* } => vec![$((stringify!($arg), (*$arg).into())),*],)*
                }
            }
        }
    };
}

pub(crate) use rules;
