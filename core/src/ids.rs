//! Who and what: processes with their incarnations, groups, views, application messages.
//!
//! All of them are small numbers; the names that people read stand in the script ([`crate::scenario::Scenario`]).

/// The n-th process that the script declares, whatever its incarnation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
pub struct Name(pub u16);

impl Name {
    /// As an index into tables of processes.
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// A process in one of its lives. A recovered or shunned process comes back under the same name as the next
/// incarnation, and nobody mistakes it for the one before.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProcessId {
    /// Which process.
    pub name: Name,
    /// Which of its lives, from 0.
    pub incarnation: u16,
}

impl ProcessId {
    /// The first life of a process.
    pub fn first(name: Name) -> ProcessId {
        ProcessId { name, incarnation: 0 }
    }

    /// The next life of the same process.
    pub fn next_incarnation(self) -> ProcessId {
        ProcessId { name: self.name, incarnation: self.incarnation.saturating_add(1) }
    }
}

/// The n-th group that the script declares.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
pub struct GroupId(pub u16);

impl GroupId {
    /// As an index into tables of groups.
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// Number of a view within its group; the first view is 1, and 0 means "none yet".
pub type ViewNumber = u32;

/// The name of an application message, unique in a run.
///
/// A label that the script writes (`m1`) is an index into its table of labels. A message that the script does not name
/// gets one made of its sender and its ordinal there (`q.3`), so that adding one elsewhere renames no other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
pub struct Label(u32);

const AUTOMATIC: u32 = 1 << 31;
const ORDINAL_BITS: u32 = 21;

impl Label {
    /// How many automatic labels one process can give.
    pub const ORDINAL_MAX: u32 = (1 << ORDINAL_BITS) - 1;
    /// How many processes can give automatic labels.
    pub const SENDERS_MAX: u32 = 1 << (31 - ORDINAL_BITS);

    /// The n-th label of the script's own table.
    pub fn written(index: u32) -> Label {
        debug_assert!(index < AUTOMATIC);
        Label(index)
    }

    /// The label of the `ordinal`-th unnamed message of `sender` (from 1).
    pub fn automatic(sender: Name, ordinal: u32) -> Label {
        debug_assert!(ordinal <= Label::ORDINAL_MAX && u32::from(sender.0) < Label::SENDERS_MAX);
        Label(AUTOMATIC | u32::from(sender.0) << ORDINAL_BITS | ordinal)
    }

    /// Index in the script's table, or sender and ordinal.
    pub fn parts(self) -> LabelParts {
        if self.0 & AUTOMATIC == 0 {
            LabelParts::Written(self.0)
        } else {
            let sender = (self.0 & !AUTOMATIC) >> ORDINAL_BITS;
            LabelParts::Automatic { sender: Name(sender as u16), ordinal: self.0 & Label::ORDINAL_MAX }
        }
    }

    /// The raw number, for exports and hashes.
    pub fn as_u32(self) -> u32 {
        self.0
    }
}

/// What a [`Label`] is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LabelParts {
    /// Index into the script's table of labels.
    Written(u32),
    /// The `ordinal`-th unnamed message of `sender`.
    Automatic {
        /// Who multicast it.
        sender: Name,
        /// From 1.
        ordinal: u32,
    },
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_automatic_label_gives_its_parts_back() {
        let label = Label::automatic(Name(63), 100_000);
        assert_eq!(label.parts(), LabelParts::Automatic { sender: Name(63), ordinal: 100_000 });
        assert_eq!(Label::written(5).parts(), LabelParts::Written(5));
    }
}
