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

/// A set of processes by name, one bit each. Rules carry it, so it is thirteen bytes wherever they lie, and an event stays small.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ProcessSet([u8; ProcessSet::CAPACITY.div_ceil(8)]);

impl ProcessSet {
    /// How many processes a script may have: each has its bit.
    pub const CAPACITY: usize = 100;

    /// The byte and the bit of a process.
    fn at(name: Name) -> (usize, u8) {
        (name.index() / 8, 1 << (name.0 % 8))
    }

    /// Adds one.
    #[inline(never)]
    pub fn insert(&mut self, process: ProcessId) {
        let (byte, bit) = ProcessSet::at(process.name);
        self.0[byte] |= bit;
    }

    /// Whether it is in.
    pub fn contains(self, process: ProcessId) -> bool {
        self.has(process.name)
    }

    #[inline(never)]
    fn has(self, name: Name) -> bool {
        let (byte, bit) = ProcessSet::at(name);
        self.0[byte] & bit != 0
    }

    /// Adds all of the other set.
    pub fn unite(&mut self, other: ProcessSet) {
        self.0.iter_mut().zip(other.0).for_each(|(byte, other)| *byte |= other);
    }

    /// Whether nobody is in.
    pub fn is_empty(self) -> bool {
        self.0.iter().all(|byte| *byte == 0)
    }

    /// How many are in.
    pub fn len(self) -> u32 {
        self.0.iter().map(|byte| byte.count_ones()).sum()
    }

    /// The names, in the order of their declaration.
    pub fn names(self) -> impl Iterator<Item = Name> {
        (0..ProcessSet::CAPACITY as u16).map(Name).filter(move |name| self.has(*name))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_has_room_for_every_process_of_a_script() {
        let last = ProcessSet::CAPACITY as u16 - 1;
        let process = |name| ProcessId::first(Name(name));
        let mut set: ProcessSet = [31, 32, 63, 64, last].map(process).into_iter().collect();
        assert_eq!(set.names().map(|name| name.0).collect::<Vec<_>>(), [31, 32, 63, 64, last]);
        assert!(set.contains(process(64)) && !set.contains(process(65)) && !set.contains(process(0)));
        set.unite([0, last].map(process).into_iter().collect());
        assert_eq!((set.len(), set.is_empty()), (6, false));
        assert!(ProcessSet::default().is_empty());
    }
}
