//! Stability: who has whose messages how far, and from where on a message need not be kept.
//!
//! A row says how far one member has everybody's messages without a gap. A message is stable when the rows of all
//! members cover it. Rows ride on data, and are sent alone when a member has had nothing to say for a while. Or they are
//! passed on from member to member, all that one knows at once.
//!
//! Source: lecture 003, message stability; lecture 001, unstable messages.

use std::rc::Rc;

use super::Data;
use crate::ids::ProcessId;
use crate::protocol::View;

/// How far a member has everybody's messages, by rank.
pub type Row = Rc<[u32]>;

/// The rows of all members of a view, as far as one of them knows.
#[derive(Clone, Debug)]
pub struct Stability {
    members: usize,
    me: usize,
    /// By origin, then by member: the column that decides on stability lies together.
    known: Vec<u32>,
    stable: Vec<u32>,
    /// What a majority has counts as stable: a deviation.
    by_majority: bool,
}

impl Stability {
    /// Nothing sent yet in a view of so many members, seen by the one of rank `me`.
    pub fn new(members: usize, me: usize) -> Stability {
        Stability { members, me, known: vec![0; members * members], stable: vec![0; members], by_majority: false }
    }

    /// The deviation: what a majority has counts as stable.
    pub fn count_majorities(&mut self) {
        self.by_majority = true;
    }

    /// How far the member of rank `of` is known to have the messages of `origin`.
    pub fn has(&self, of: usize, origin: usize) -> u32 {
        self.known[origin * self.members + of]
    }

    /// How far we have the messages of `origin`.
    pub fn have(&self, origin: usize) -> u32 {
        self.has(self.me, origin)
    }

    /// Whether the member of that view is known to have the message.
    pub fn cover(&self, view: &View, data: &Data, member: ProcessId) -> bool {
        let ranks = view.rank(member).zip(view.rank(data.origin));
        ranks.is_some_and(|(of, origin)| self.has(of, origin) >= data.seq)
    }

    /// Our own row.
    pub fn my_row(&self) -> Row {
        self.row_of(self.me)
    }

    /// The row of the member of rank `of`, as far as we know.
    pub fn row_of(&self, of: usize) -> Row {
        self.known.iter().skip(of).step_by(self.members).copied().collect()
    }

    /// Everything of `origin` up to here is stable.
    pub fn stable(&self, origin: usize) -> u32 {
        self.stable[origin]
    }

    /// The member of rank `of` has the messages of `origin` up to `seq`. True if more of them is stable now.
    pub fn raise(&mut self, of: usize, origin: usize, seq: u32) -> bool {
        let cell = &mut self.known[origin * self.members + of];
        if *cell >= seq {
            return false;
        }
        let was_lowest = *cell == self.stable[origin];
        *cell = seq;
        (was_lowest || self.by_majority) && self.count_again(origin)
    }

    /// Takes the row of the member of rank `of` over. The ranks of those of whose messages more is stable now.
    pub fn raise_row(&mut self, of: usize, row: &Row) -> Vec<usize> {
        let cells = row.iter().enumerate().take(self.members);
        cells.filter(|&(origin, &seq)| self.raise(of, origin, seq)).map(|(origin, _)| origin).collect()
    }

    fn count_again(&mut self, origin: usize) -> bool {
        let column = &self.known[origin * self.members..][..self.members];
        let lowest = match self.by_majority {
            false => column.iter().copied().min().unwrap_or(0),
            true => {
                let has_majority = |seq: &u32| 2 * column.iter().filter(|cell| *cell >= seq).count() > column.len();
                column.iter().copied().filter(has_majority).max().unwrap_or(0)
            }
        };
        let more = lowest > self.stable[origin];
        self.stable[origin] = lowest;
        more
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_stable_when_the_last_member_has_it() {
        let mut stability = Stability::new(3, 0);
        assert!(!stability.raise(0, 1, 4));
        assert!(!stability.raise(1, 1, 5));
        assert!(stability.raise(2, 1, 2));
        assert_eq!(stability.stable(1), 2);
        assert!(stability.raise(2, 1, 9));
        assert_eq!(stability.stable(1), 4);
    }
}
