//! The state of the membership protocol for readers: who leads, and how far the running change is.

use super::{Accepted, Gmp, Lead, Status};
use crate::ids::ProcessId;
use crate::protocol::{Change, Node, Value};

impl Gmp {
    /// The state in the field's terms.
    pub fn inspect(&self) -> Vec<Node> {
        let mut nodes = vec![Node::text("role", self.role())];
        if let Some(leader) = self.leader().filter(|_| self.is_member()) {
            let why = if self.my_rank() == 0 { "the oldest" } else { "the oldest that it has not given up" };
            nodes.push(Node::new("leader", [Value::Process(leader), Value::Text(why.to_owned())]));
        }
        let by_age = named("members by age", self.view.members.iter());
        nodes.push(Node::text("decided view", self.view.number.to_string()).with(by_age));
        nodes.extend(self.running_change());
        nodes.extend(named("cut", self.cut.iter()));
        nodes.extend(named("backs as founder", self.backs().iter()));
        nodes.extend(named("asked to join", self.joins.iter()));
        nodes.extend(named("asked to leave", self.leaves.iter()));
        nodes
    }

    /// `leads, rank 0 of 4`.
    fn role(&self) -> String {
        let place = || format!("rank {} of {}", self.my_rank(), self.view.members.len());
        match (self.status, &self.lead) {
            (Status::Outside, _) => "not a member".to_owned(),
            (Status::Excluded, _) => "excluded".to_owned(),
            (Status::Joining, Lead::Claiming(backers)) => {
                format!("asks to found the group, {} behind it", backers.len())
            }
            (Status::Joining, _) => "has asked to join".to_owned(),
            (_, Lead::Inquiring(_)) => format!("takes over, {}", place()),
            (_, Lead::Ready | Lead::Proposing(..)) => format!("leads, {}", place()),
            (_, Lead::No | Lead::Claiming(_)) if self.leader() == Some(self.me) => format!("leads, {}", place()),
            (Status::Leaving, Lead::No | Lead::Claiming(_)) => format!("leaving, {}", place()),
            (Status::Member, Lead::No | Lead::Claiming(_)) => format!("member, {}", place()),
        }
    }

    /// The phase of the change that runs here: what is proposed or asked, whose word has come and whose is missing.
    fn running_change(&self) -> Option<Node> {
        let (need, of) = (self.view.majority(), self.view.members.len());
        let heard = |word: &'static str, missing: &'static str, has: &dyn Fn(&ProcessId) -> bool| {
            let members = || self.view.members.iter();
            [
                named(word, members().filter(|it| has(it))),
                named(missing, members().filter(|it| !has(it) && !self.cut.contains(it))),
            ]
        };
        match &self.lead {
            Lead::Proposing(change, votes) => {
                let what =
                    format!("view {} is proposed; votes {}, needed {need} of {of}", change.view.number, votes.len());
                let voted = heard("has voted", "vote is missing of", &|it| votes.contains(it));
                let change = described(change).chain(voted.into_iter().flatten());
                Some(Node::text("running change", what).with(change))
            }
            Lead::Inquiring(answers) => {
                let what = format!("asks what was begun; answers {}, needed {need} of {of}", answers.len());
                let has = |it: &ProcessId| answers.iter().any(|(who, _)| who == it);
                let answered = heard("has answered", "answer is missing of", &has);
                Some(Node::text("running change", what).with(answered.into_iter().flatten()))
            }
            Lead::Claiming(backers) => {
                let lacking: Vec<_> = self.not_behind(backers).collect();
                let voices = [named("behind it", backers.iter()), named("silent so far", lacking.iter())];
                Some(Node::text("running change", "asks to found the group").with(voices.into_iter().flatten()))
            }
            Lead::No | Lead::Ready => {
                let Accepted { rank, change } = self.accepted.as_ref()?;
                let what =
                    format!("it has voted for view {}, and waits to hear that it is decided", change.view.number);
                let proposer = named("proposed by", self.view.members.get(*rank).into_iter());
                Some(Node::text("running change", what).with(proposer.into_iter().chain(described(change))))
            }
        }
    }
}

/// What a change makes of the view.
fn described(change: &Change) -> impl Iterator<Item = Node> {
    let members = named("members by age", change.view.members.iter());
    let (failed, left) = (named("out as failed", change.failed.iter()), named("leaves", change.left.iter()));
    [members, failed, left, named("joins", change.joined.iter())].into_iter().flatten()
}

/// Some processes under a label; nothing if there are none.
fn named<'a>(label: &'static str, who: impl Iterator<Item = &'a ProcessId>) -> Option<Node> {
    let who: Vec<_> = who.copied().map(Value::Process).collect();
    (!who.is_empty()).then(|| Node::new(label, who))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::{GroupId, Name};
    use crate::protocol::{Deviations, Out, Verb, View};

    fn labels(nodes: &[Node]) -> Vec<&'static str> {
        nodes.iter().flat_map(|node| std::iter::once(node.label).chain(labels(&node.children))).collect()
    }

    #[test]
    fn a_running_change_says_whose_vote_has_come_and_whose_is_missing() {
        let all = [0, 1, 2].map(|name| ProcessId::first(Name(name)));
        let mut gmp = Gmp::founder(all[0], View::founding(GroupId(0), all), Deviations::default());
        assert_eq!(labels(&gmp.inspect()), ["role", "leader", "decided view", "members by age"]);

        let mut verbs: Vec<Verb> = Vec::new();
        gmp.suspect(&[all[2]], &mut Out::new(GroupId(0), &mut verbs));
        let nodes = gmp.inspect();
        let running = nodes.iter().find(|node| node.label == "running change").expect("a view is proposed");
        assert_eq!(running.value, [Value::Text("view 2 is proposed; votes 1, needed 2 of 3".to_owned())]);
        let of = |label| running.children.iter().find(|node| node.label == label).map(|node| node.value.clone());
        assert_eq!(of("out as failed"), Some(vec![Value::Process(all[2])]));
        assert_eq!(of("has voted"), Some(vec![Value::Process(all[0])]));
        assert_eq!(of("vote is missing of"), Some(vec![Value::Process(all[1])]));
        assert!(nodes.contains(&Node::new("cut", [Value::Process(all[2])])));
    }
}
