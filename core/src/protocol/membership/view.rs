//! Views: the numbered lists of members that a group agrees on, and the changes that lead from one to the next.
//!
//! Source: lecture 001, group membership service (its output) and basic GMP.

use std::rc::Rc;

use crate::ids::{GroupId, ProcessId, ViewNumber};

/// A numbered list of members, oldest first: the rank of a member is its index, and rank 0 leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct View {
    /// Of which group.
    pub group: GroupId,
    /// From 1.
    pub number: ViewNumber,
    /// Oldest first.
    pub members: Rc<[ProcessId]>,
}

impl View {
    /// The first view of a group.
    pub fn founding(group: GroupId, members: impl IntoIterator<Item = ProcessId>) -> View {
        View { group, number: 1, members: members.into_iter().collect() }
    }

    /// Whether that incarnation is a member.
    pub fn contains(&self, process: ProcessId) -> bool {
        self.members.contains(&process)
    }

    /// Its index by age.
    pub fn rank(&self, process: ProcessId) -> Option<usize> {
        self.members.iter().position(|&member| member == process)
    }

    /// The members but one, oldest first.
    pub fn others(&self, than: ProcessId) -> impl Iterator<Item = ProcessId> + '_ {
        self.members.iter().copied().filter(move |&member| member != than)
    }

    /// How many members more than half of it are.
    pub fn majority(&self) -> usize {
        self.members.len() / 2 + 1
    }
}

/// A view together with why it differs from the one before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The new view.
    pub view: View,
    /// Members of the old view that are taken for failed: their channels are cut.
    pub failed: Rc<[ProcessId]>,
    /// Members of the old view that leave of their own will.
    pub left: Rc<[ProcessId]>,
    /// Members of the new view that were not in the old one; they need the state.
    pub joined: Rc<[ProcessId]>,
}

impl Change {
    /// The change that founds a group: everybody starts with the same, empty state.
    pub fn founding(view: View) -> Change {
        Change { view, failed: Rc::from([]), left: Rc::from([]), joined: Rc::from([]) }
    }

    /// The change from `old`: without those that failed or leave, and with those that join as the youngest.
    pub fn from_view(
        old: &View,
        failed: impl IntoIterator<Item = ProcessId>,
        left: impl IntoIterator<Item = ProcessId>,
        joined: impl IntoIterator<Item = ProcessId>,
    ) -> Change {
        let failed: Rc<[ProcessId]> = failed.into_iter().collect();
        let left: Rc<[ProcessId]> = left.into_iter().filter(|process| !failed.contains(process)).collect();
        let joined: Rc<[ProcessId]> = joined.into_iter().collect();
        let stay = old.members.iter().filter(|member| !failed.contains(member) && !left.contains(member));
        let members = stay.chain(joined.iter()).copied().collect();
        Change { view: View { group: old.group, number: old.number + 1, members }, failed, left, joined }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::Name;

    fn process(name: u16) -> ProcessId {
        ProcessId::first(Name(name))
    }

    #[test]
    fn survivors_keep_their_age_and_joiners_are_the_youngest() {
        let old = View::founding(GroupId(0), [2, 0, 1].map(process));
        let change = Change::from_view(&old, [process(0)], [], [process(7)]);
        assert_eq!(*change.view.members, [2, 1, 7].map(process));
        assert_eq!(change.view.number, 2);
    }

    #[test]
    fn a_majority_is_more_than_half() {
        let majority = |n: u16| View::founding(GroupId(0), (0..n).map(process)).majority();
        assert_eq!([1, 2, 3, 4, 5].map(majority), [1, 2, 2, 3, 3]);
    }
}
