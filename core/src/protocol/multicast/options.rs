//! How the members of a group multicast, flush and hand over: what a script may choose.

use std::rc::Rc;

use crate::protocol::ordering;

/// The options of a group's multicast.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// The orders that the group uses.
    pub orders: Rc<ordering::Options>,
    /// What is echoed in a flush, and who sees to it.
    pub flush: FlushBy,
    /// Nothing is delivered before it is stable, and no view installed before all are ready for it: what one member has
    /// delivered, all that live on deliver, also if it fails right after.
    pub uniform: bool,
    /// Rows are passed on from member to member, instead of riding on messages and going to all.
    pub gossips: bool,
    /// In how many pieces a joiner is given the state; 0 is in one.
    pub pieces: u8,
}

impl Options {
    /// What is echoed in a flush. Where what came before a cbcast travels along, it has to come before it with an echo too:
    /// then all that a member may lack is echoed, and not some of it by one member and some by another.
    pub(super) fn flush_by(&self) -> FlushBy {
        if self.orders.carries && self.flush > FlushBy::Rows { FlushBy::Rows } else { self.flush }
    }

    /// Whether one member sees to the flush.
    pub(super) fn is_by_coordinator(&self) -> bool {
        self.flush_by() == FlushBy::Coordinator
    }

    /// Whether members wait for each other once more before they install a view.
    pub(super) fn has_barrier(&self) -> bool {
        self.uniform || self.is_by_coordinator()
    }
}

/// What is echoed when a view ends, and who sees to it that nobody lacks anything.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum FlushBy {
    /// Every member echoes on every channel on which no copy has gone by: lecture 001.
    #[default]
    Channels,
    /// Besides, nothing is echoed to a member whose acknowledgement row covers it.
    Rows,
    /// Only the messages of members that do not go on are echoed: the others' come by themselves, before their flush
    /// messages.
    Senders,
    /// The oldest survivor asks how far everybody is, and has those that lack something sent just that.
    Coordinator,
}

impl FlushBy {
    /// All, from the one that costs most to the one that costs least.
    pub const ALL: [FlushBy; 4] = [FlushBy::Channels, FlushBy::Rows, FlushBy::Senders, FlushBy::Coordinator];

    /// Its word in scripts.
    pub fn word(self) -> &'static str {
        ["channels", "rows", "senders", "coordinator"][self as usize]
    }
}
