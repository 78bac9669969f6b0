//! One group in the map of those who keep membership, and what a request makes of it.

use std::collections::VecDeque;
use std::rc::Rc;

use super::{Answer, Ordered, Refusal, TAIL_MAX, Wish};
use crate::ids::{GroupId, ProcessId, ViewNumber};
use crate::protocol::{Change, Node, Value, View};

/// A group: whether there is one of that name, and its last changes. A group that was dissolved keeps them, so that no
/// view number is given twice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    exists: bool,
    dissolved_by: Option<ProcessId>,
    tail: VecDeque<Rc<Change>>,
}

/// What is to become of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Judgement {
    /// It changes the group.
    Change,
    /// It is answered at once.
    Answer(Answer),
    /// Whoever asks is told the last views: they are the answer.
    Report,
    /// It has become idle.
    Idle,
}

impl Entry {
    /// A group that nobody is in, or a name for one that has yet to be created.
    pub fn empty(exists: bool) -> Entry {
        Entry { exists, dissolved_by: None, tail: VecDeque::new() }
    }

    /// A group that begins with that view.
    pub fn founded(view: View) -> Entry {
        Entry { tail: VecDeque::from([Rc::new(Change::founding(view))]), ..Entry::empty(true) }
    }

    /// Whether there is a group of that name.
    pub fn exists(&self) -> bool {
        self.exists
    }

    /// The last changes, in order.
    pub fn tail(&self) -> impl Iterator<Item = &Rc<Change>> {
        self.tail.iter()
    }

    /// The last change.
    pub fn last(&self) -> Option<&Rc<Change>> {
        self.tail.back()
    }

    /// Its last view, in the field's terms.
    pub fn inspect(&self) -> Option<Node> {
        let view = &self.last()?.view;
        let members = view.members.iter().map(|&member| Value::Process(member));
        Some(Node::new("view", std::iter::once(Value::Text(view.number.to_string())).chain(members)))
    }

    /// The number of the last view; 0 before the first.
    pub fn number(&self) -> ViewNumber {
        self.last().map_or(0, |change| change.view.number)
    }

    /// Who is in, oldest first.
    pub fn members(&self) -> &[ProcessId] {
        self.last().map_or(&[], |change| &change.view.members)
    }

    /// Whether somebody was excluded in one of the last changes.
    pub fn was_excluded(&self, who: ProcessId) -> bool {
        self.tail.iter().any(|change| change.failed.contains(&who))
    }

    fn view(&self, group: GroupId) -> View {
        self.last().map_or(View { group, number: 0, members: Rc::from([]) }, |change| change.view.clone())
    }

    /// What is to become of a request as the group stands.
    pub fn judge(&self, request: Ordered) -> Judgement {
        let is_member = self.members().contains(&request.who);
        let refused = |why| Judgement::Answer(Answer::Refused(why));
        match request.wish {
            Wish::LookUp | Wish::Join if !self.exists => refused(Refusal::Unknown),
            Wish::LookUp => Judgement::Answer(Answer::Members(self.view(request.group))),
            Wish::Views => Judgement::Report,
            Wish::Join | Wish::Create if is_member => Judgement::Report,
            Wish::Create if self.exists => refused(Refusal::Exists),
            Wish::Leave if !is_member => Judgement::Report,
            Wish::Drop if !is_member => Judgement::Idle,
            Wish::Dissolve if !self.exists && self.dissolved_by == Some(request.who) => {
                Judgement::Answer(Answer::Done) // it has not heard, and asks again
            }
            Wish::Dissolve if !self.exists => refused(Refusal::Unknown),
            Wish::Dissolve if self.members().iter().any(|member| *member != request.who) => refused(Refusal::InUse),
            Wish::Join | Wish::Create | Wish::Leave | Wish::Drop | Wish::Dissolve => Judgement::Change,
        }
    }

    /// Makes the change of a request that was judged to be one. Gives the change of the view, if there is one.
    pub fn apply(&mut self, request: Ordered) -> Option<Rc<Change>> {
        let (last, who) = (self.view(request.group), request.who);
        let change = match request.wish {
            Wish::Join | Wish::Create if last.members.iter().all(|member| member.name == who.name) => {
                self.exists = true;
                let view = View { group: last.group, number: last.number + 1, members: Rc::from([who]) };
                Change { failed: last.members, ..Change::founding(view) } // nobody is left who had a state
            }
            Wish::Join => {
                let earlier = last.members.iter().copied().filter(|member| member.name == who.name);
                Change::from_view(&last, earlier.collect::<Vec<_>>(), [], [who])
            }
            Wish::Leave => Change::from_view(&last, [], [who], []),
            Wish::Drop => Change::from_view(&last, [who], [], []),
            Wish::Dissolve => {
                self.exists = false;
                self.dissolved_by = Some(who);
                if last.members.is_empty() {
                    return None;
                }
                Change::from_view(&last, [], [who], [])
            }
            Wish::Create | Wish::LookUp | Wish::Views => return None,
        };
        let change = Rc::new(change);
        self.push(change.clone());
        Some(change)
    }

    fn push(&mut self, change: Rc<Change>) {
        self.tail.push_back(change);
        while self.tail.len() > TAIL_MAX {
            self.tail.pop_front();
        }
    }

    /// Takes over what somebody knows of the group, where it is newer than what is known here or goes before it.
    pub fn merge(&mut self, tail: &[Rc<Change>]) {
        self.exists |= tail.last().is_some_and(|change| !change.view.members.is_empty());
        for change in tail {
            let at = self.tail.iter().position(|known| known.view.number >= change.view.number);
            match at {
                None => self.push(change.clone()),
                Some(at) if self.tail[at].view.number > change.view.number => self.tail.insert(at, change.clone()),
                Some(_) => {}
            }
        }
        while self.tail.len() > TAIL_MAX {
            self.tail.pop_front();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::Name;

    const G: GroupId = GroupId(0);

    fn process(name: u16) -> ProcessId {
        ProcessId::first(Name(name))
    }

    fn ask(who: u16, wish: Wish) -> Ordered {
        Ordered { group: G, who: process(who), wish }
    }

    fn refused(why: Refusal) -> Judgement {
        Judgement::Answer(Answer::Refused(why))
    }

    #[test]
    fn a_group_that_nobody_has_created_can_only_be_created() {
        let entry = Entry::empty(false);
        for wish in [Wish::Join, Wish::LookUp, Wish::Dissolve] {
            assert_eq!(entry.judge(ask(1, wish)), refused(Refusal::Unknown));
        }
        assert_eq!(entry.judge(ask(1, Wish::Create)), Judgement::Change);
    }

    #[test]
    fn what_exists_cannot_be_created_and_what_is_in_use_cannot_be_dissolved() {
        let entry = Entry::founded(View::founding(G, [1, 2].map(process)));
        assert_eq!(entry.judge(ask(3, Wish::Create)), refused(Refusal::Exists));
        assert_eq!(entry.judge(ask(1, Wish::Dissolve)), refused(Refusal::InUse));
        assert_eq!(entry.judge(ask(3, Wish::Dissolve)), refused(Refusal::InUse));
    }

    #[test]
    fn a_group_that_was_dissolved_and_created_again_goes_on_counting_its_views() {
        let mut entry = Entry::founded(View::founding(G, [process(1)]));
        entry.apply(ask(1, Wish::Dissolve));
        assert_eq!((entry.number(), entry.members()), (2, &[][..]));
        assert_eq!(entry.judge(ask(1, Wish::Dissolve)), Judgement::Answer(Answer::Done));
        entry.apply(ask(2, Wish::Create));
        assert_eq!((entry.number(), entry.members()), (3, &[process(2)][..]));
    }

    #[test]
    fn what_several_know_is_put_together_in_order() {
        let first = Rc::new(Change::founding(View::founding(G, [1, 2].map(process))));
        let second = Rc::new(Change::from_view(&first.view, [], [], [process(3)]));
        let third = Rc::new(Change::from_view(&second.view, [process(1)], [], []));
        let mut entry = Entry::empty(false);
        entry.merge(std::slice::from_ref(&second));
        entry.merge(&[first.clone(), second.clone()]);
        entry.merge(std::slice::from_ref(&third));
        assert!(entry.tail().eq([&first, &second, &third]));
        assert_eq!(entry.judge(ask(4, Wish::Join)), Judgement::Change);
    }
}
