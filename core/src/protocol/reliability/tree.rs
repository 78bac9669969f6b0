//! The tree of subgroups: for each origin its members form a tree with the origin at the root, and each inner member
//! coordinates the subgroup of its children. All know the view, so all know the tree.
//!
//! A coordinator that answers nothing is **passed over**: the eldest of its subgroup that answers stands in for it, and
//! has its coordinator for its own. Each member judges that for itself, and takes it back when it hears from the silent.
//!
//! Source: lecture 002, hierarchical feedback control (subgroups, coordinators, a tree, the sender's subgroup its root).

use crate::ids::ProcessId;
use crate::protocol::View;
use crate::small::SmallSet;

/// How many members a coordinator has below it.
pub const SUBGROUP: usize = 4;
/// After how many questions without a word a member is passed over.
const SILENT_AFTER: u8 = 3;

/// Whom a member asks for messages of that origin when it passes these over: its coordinator, or who stands in for it.
pub fn coordinator(view: &View, origin: ProcessId, me: ProcessId, passes_over: &SmallSet<ProcessId>) -> ProcessId {
    let silent = |member: &ProcessId| if passes_over.contains(member) { SILENT_AFTER } else { 0 };
    let silence = Silence(view.members.iter().map(silent).collect());
    Tree { view, origin, me, silence: &silence }.above()
}

/// Who has been silent for how long, by rank.
#[derive(Clone, Debug)]
pub(super) struct Silence(Vec<u8>);

impl Silence {
    pub(super) fn new(members: usize) -> Silence {
        Silence(vec![0; members])
    }

    /// Something has come from it.
    pub(super) fn heard(&mut self, view: &View, from: ProcessId) {
        if let Some(rank) = view.rank(from) {
            self.0[rank] = 0;
        }
    }

    /// It is asked something. True if it is passed over from now on.
    pub(super) fn asked(&mut self, view: &View, whom: ProcessId) -> bool {
        let Some(rank) = view.rank(whom) else { return false };
        self.0[rank] = self.0[rank].saturating_add(1);
        self.0[rank] == SILENT_AFTER
    }

    pub(super) fn is_passed_over(&self, view: &View, whom: ProcessId) -> bool {
        view.rank(whom).is_some_and(|rank| self.0[rank] >= SILENT_AFTER)
    }
}

/// The tree of one origin, as a member sees it.
#[derive(Clone, Copy)]
pub(super) struct Tree<'a> {
    pub(super) view: &'a View,
    pub(super) origin: ProcessId,
    pub(super) me: ProcessId,
    pub(super) silence: &'a Silence,
}

impl Tree<'_> {
    /// Whom this member asks for what it lacks: its coordinator, or who stands in for it. The origin if all are silent.
    pub(super) fn above(self) -> ProcessId {
        let mut place = self.place(self.me);
        while place > 0 {
            let parent = (place - 1) / SUBGROUP;
            let elder = parent * SUBGROUP + 1..place;
            let heard = std::iter::once(parent).chain(elder).map(|at| self.member(at));
            if let Some(coordinator) = heard.into_iter().find(|it| self.answers(*it)) {
                return coordinator;
            }
            place = parent;
        }
        self.origin
    }

    /// To whom this member hands what is meant for a member below it: the coordinator on the way there, who stands in for
    /// it, or that member itself.
    pub(super) fn next_hop(self, to: ProcessId) -> ProcessId {
        let mine = self.way_up(self.place(self.me));
        let mut way: Vec<usize> = self.way_up(self.place(to)).into_iter().filter(|at| !mine.contains(at)).collect();
        while let Some(top) = way.pop() {
            if self.answers(self.member(top)) {
                return self.member(top);
            }
            let Some(&below) = way.last() else { break };
            let elder = (top * SUBGROUP + 1..below).map(|at| self.member(at));
            if let Some(stands_in) = elder.into_iter().find(|it| self.answers(*it)) {
                return stands_in;
            }
        }
        to
    }

    /// That place and all above it.
    fn way_up(self, place: usize) -> Vec<usize> {
        std::iter::successors(Some(place), |&at| (at > 0).then(|| (at - 1) / SUBGROUP)).collect()
    }

    fn answers(self, whom: ProcessId) -> bool {
        whom != self.me && !self.silence.is_passed_over(self.view, whom)
    }

    /// The place of a member in the tree: the origin first, then the others by age.
    fn place(self, of: ProcessId) -> usize {
        let rank = |process| self.view.rank(process).unwrap_or(0);
        match rank(of).cmp(&rank(self.origin)) {
            std::cmp::Ordering::Less => rank(of) + 1,
            std::cmp::Ordering::Equal => 0,
            std::cmp::Ordering::Greater => rank(of),
        }
    }

    fn member(self, place: usize) -> ProcessId {
        let origin = self.view.rank(self.origin).unwrap_or(0);
        match place {
            0 => self.origin,
            place if place <= origin => self.view.members[place - 1],
            place => self.view.members[place.min(self.view.members.len() - 1)],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::{GroupId, Name};

    fn process(name: u16) -> ProcessId {
        ProcessId::first(Name(name))
    }

    fn above(silence: &Silence, view: &View, me: u16, origin: u16) -> u16 {
        Tree { view, origin: process(origin), me: process(me), silence }.above().name.0
    }

    fn hop(silence: &Silence, view: &View, me: u16, to: u16) -> u16 {
        Tree { view, origin: process(0), me: process(me), silence }.next_hop(process(to)).name.0
    }

    #[test]
    fn the_origin_is_the_root_wherever_it_stands_in_the_view() {
        let view = View::founding(GroupId(0), (0..12).map(process));
        let silence = Silence::new(12);
        assert_eq!([1, 4, 5, 8, 9].map(|me| above(&silence, &view, me, 0)), [0, 0, 1, 1, 2]);
        assert_eq!([0, 1, 3, 4, 7, 9].map(|me| above(&silence, &view, me, 5)), [5, 5, 5, 0, 0, 1]);
    }

    #[test]
    fn the_eldest_of_a_subgroup_stands_in_for_a_silent_coordinator() {
        let view = View::founding(GroupId(0), (0..12).map(process));
        let mut silence = Silence::new(12);
        assert_eq!([hop(&silence, &view, 0, 7), hop(&silence, &view, 1, 7)], [1, 7]);
        assert!((0..SILENT_AFTER).any(|_| silence.asked(&view, process(1))));
        assert_eq!([5, 6, 8].map(|me| above(&silence, &view, me, 0)), [0, 5, 5], "5 stands in for 1, below 0");
        assert_eq!([hop(&silence, &view, 0, 7), hop(&silence, &view, 5, 7), hop(&silence, &view, 0, 1)], [5, 7, 1]);
        silence.heard(&view, process(1));
        assert_eq!(above(&silence, &view, 8, 0), 1);
    }
}
