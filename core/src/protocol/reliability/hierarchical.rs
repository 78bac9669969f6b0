//! Hierarchical feedback: subgroups with coordinators, in a tree with the sender at its root.
//!
//! Data goes to all members directly; what is said about it goes along the tree. A member asks its coordinator for what it
//! lacks, and a coordinator that lacks it too asks its own. Session messages go down the tree and confirmations up, and a
//! coordinator says for its whole subgroup who has all. So a process hears from [`SUBGROUP`](super::tree::SUBGROUP) others
//! for a message, however large the group, the sender included.
//!
//! All keep messages, since everybody may come to stand in for a coordinator that has failed, until the sender says that
//! all members have them.
//!
//! Source: lecture 002, hierarchical feedback control; Paul, Sabnani, Lin, Bhattacharyya 1997 (RMTP).

use super::requests::Requests;
use super::sessions::Sessions;
use super::tree::{Silence, Tree};
use super::{Books, HOLD_DOWN, Item, Message, Reliable, Rule, Timer, doubled};
use crate::ids::{Label, ProcessId};
use crate::protocol::{Node, Out, ProcessSet, Value};
use crate::small::SmallMap;

/// How often a coordinator asks its subgroup for one session before it waits to be asked again.
const COLLECT_MAX: u32 = 4;

/// A member of a tree.
#[derive(Clone, Debug)]
pub(super) struct Hierarchical {
    books: Books,
    sessions: Sessions,
    silence: Silence,
    requests: Requests,
    /// Who waits here for a message that we lack ourselves.
    askers: SmallMap<(ProcessId, u32), Vec<ProcessId>>,
    /// What others have confirmed here, by origin and rank.
    confirmed: SmallMap<ProcessId, Vec<u32>>,
    collecting: SmallMap<ProcessId, Collecting>,
}

/// A session of an origin, while its confirmations are collected.
#[derive(Clone, Copy, Debug)]
struct Collecting {
    /// Who wants to know.
    to: ProcessId,
    last: u32,
    stable: u32,
    whom: ProcessSet,
    tries: u32,
}

impl Hierarchical {
    pub(super) fn new(books: Books) -> Hierarchical {
        let (sessions, silence) = (Sessions::new(&books), Silence::new(books.view.members.len()));
        let (requests, askers) = (Requests::default(), SmallMap::new());
        let (confirmed, collecting) = (SmallMap::new(), SmallMap::new());
        Hierarchical { books, sessions, silence, requests, askers, confirmed, collecting }
    }

    fn tree(&self, origin: ProcessId) -> Tree<'_> {
        Tree { view: &self.books.view, origin, me: self.books.me, silence: &self.silence }
    }

    /// Counts a question to a member, which is passed over if it has left too many unanswered.
    fn question(&mut self, to: ProcessId, message: Message, out: &mut Out<'_>) {
        if self.silence.asked(&self.books.view, to) {
            out.rule(Rule::PassOver { peer: to });
        }
        if self.books.others().contains(&to) {
            out.datagram(to, message);
        }
    }

    fn accept(&mut self, item: Item, out: &mut Out<'_>) {
        let about = (item.origin, item.seq);
        self.requests.learn(item.origin, item.seq - 1, &mut self.books, out);
        if self.books.accept(item, out) {
            self.books.keep(item);
        }
        self.requests.settle(item.origin, item.seq);
        for asker in self.askers.remove(&about).unwrap_or_default() {
            self.books.answer(asker, item, out);
        }
        self.collected(item.origin, out);
    }

    fn ask(&mut self, origin: ProcessId, seq: u32, out: &mut Out<'_>) {
        let whom = self.tree(origin).above();
        if !self.requests.ask(origin, seq, whom, &self.books, out) {
            return;
        }
        self.question(whom, Message::Nack { origin, seq }, out);
    }

    /// Somebody asks for a message; who lacks it too asks above, at once.
    fn asked_for(&mut self, asker: ProcessId, origin: ProcessId, seq: u32, out: &mut Out<'_>) {
        if let Some(item) = self.books.kept(origin, seq) {
            return self.books.answer(asker, item, out);
        }
        self.requests.learn(origin, seq, &mut self.books, out);
        if !self.books.misses(origin, seq) {
            return;
        }
        let askers = self.askers.or_default((origin, seq));
        if !askers.contains(&asker) {
            askers.push(asker);
        }
        let coordinator = self.tree(origin).above();
        out.rule(Rule::AskAbove { origin, number: seq, coordinator, asker });
        if self.requests.is_unasked(origin, seq) {
            self.ask(origin, seq, out);
        }
    }

    /// Sends a session message on its way to each of `whom`.
    fn pass_session(&mut self, origin: ProcessId, last: u32, stable: u32, whom: ProcessSet, out: &mut Out<'_>) {
        let mut hops: SmallMap<ProcessId, ProcessSet> = SmallMap::new();
        for to in self.books.others().into_iter().filter(|to| whom.contains(*to)) {
            hops.or_default(self.tree(origin).next_hop(to)).insert(to);
        }
        for (hop, whom) in hops {
            self.question(hop, Message::Session { origin, last, stable, whom }, out);
        }
    }

    fn say_session(&mut self, out: &mut Out<'_>) {
        let (whom, origin, last) = (self.sessions.due(&self.books, out), self.books.me, self.books.sent());
        if !whom.is_empty() {
            out.rule(Rule::SaySession { last, whom });
            self.pass_session(origin, last, self.books.stable(origin), whom, out);
        }
    }

    /// The coordinator above wants to know of `whom` who has all.
    fn on_session(&mut self, origin: ProcessId, collecting: Collecting, out: &mut Out<'_>) {
        self.requests.learn(origin, collecting.last, &mut self.books, out);
        self.books.forget(origin, collecting.stable, out);
        self.collecting.insert(origin, collecting);
        if !self.collected(origin, out) {
            self.collect(origin, out);
        }
    }

    /// Who of those that are asked about has all, as far as it is known here.
    fn who_has(&self, origin: ProcessId, collecting: &Collecting) -> ProcessSet {
        let confirmed = self.confirmed.get(&origin);
        let has = |rank: usize, member: ProcessId| match member == self.books.me {
            true => self.books.complete(origin) >= collecting.last,
            false => confirmed.is_some_and(|confirmed| confirmed[rank] >= collecting.last),
        };
        let members = self.books.view.members.iter().enumerate();
        members.filter(|(rank, it)| collecting.whom.contains(**it) && has(*rank, **it)).map(|(_, it)| *it).collect()
    }

    /// Says so if all that were asked about have all.
    fn collected(&mut self, origin: ProcessId, out: &mut Out<'_>) -> bool {
        let Some(&collecting) = self.collecting.get(&origin) else { return false };
        let who = self.who_has(origin, &collecting);
        let all = who == collecting.whom;
        if all {
            self.collecting.remove(&origin);
            self.confirm(origin, &collecting, who, out);
        }
        all
    }

    fn confirm(&self, origin: ProcessId, collecting: &Collecting, who: ProcessSet, out: &mut Out<'_>) {
        let Collecting { to, last: up_to, .. } = *collecting;
        let only_me = who == [self.books.me].into_iter().collect();
        out.rule(match only_me {
            true => Rule::Confirm { origin, up_to, to },
            false => Rule::ConfirmFor { origin, up_to, who, to },
        });
        out.datagram(to, Message::Confirm { origin, up_to, who });
    }

    /// Asks those of its subgroup that have not confirmed, and waits.
    fn collect(&mut self, origin: ProcessId, out: &mut Out<'_>) {
        let Some(&collecting) = self.collecting.get(&origin) else { return };
        let has = self.who_has(origin, &collecting);
        let open = self.books.others().into_iter().filter(|it| collecting.whom.contains(*it) && !has.contains(*it));
        let whom: ProcessSet = open.collect();
        let Collecting { last, stable, tries, .. } = collecting;
        if tries == COLLECT_MAX {
            self.collecting.remove(&origin);
            return;
        }
        self.collecting.insert(origin, Collecting { tries: tries + 1, ..collecting });
        out.set_timer(Timer::Collect(origin.name), doubled(HOLD_DOWN, tries));
        if !whom.is_empty() {
            out.rule(Rule::PassSession { origin, last, whom });
            self.pass_session(origin, last, stable, whom, out);
        }
    }

    /// Those below have taken their time: what is known goes up, so that nobody takes this member for silent.
    fn collect_again(&mut self, origin: ProcessId, out: &mut Out<'_>) {
        let Some(&collecting) = self.collecting.get(&origin) else { return };
        self.confirm(origin, &collecting, self.who_has(origin, &collecting), out);
        self.collect(origin, out);
    }

    fn on_confirm(&mut self, origin: ProcessId, up_to: u32, who: ProcessSet, out: &mut Out<'_>) {
        if origin == self.books.me {
            self.sessions.confirm(who, up_to, &mut self.books, out);
            return;
        }
        let members = self.books.view.members.clone();
        let nobody = vec![0; members.len()];
        let confirmed = self.confirmed.or_insert(origin, nobody);
        for (rank, _) in members.iter().enumerate().filter(|(_, member)| who.contains(**member)) {
            confirmed[rank] = confirmed[rank].max(up_to);
        }
        self.collected(origin, out);
    }
}

impl Reliable for Hierarchical {
    fn books(&self) -> &Books {
        &self.books
    }

    fn books_mut(&mut self) -> &mut Books {
        &mut self.books
    }

    fn multicast(&mut self, label: Label, out: &mut Out<'_>) {
        self.sessions.multicast(label, &mut self.books, out);
    }

    fn on_message(&mut self, from: ProcessId, message: Message, out: &mut Out<'_>) {
        self.silence.heard(&self.books.view, from);
        match message {
            Message::Data { item, stable } => {
                self.accept(item, out);
                self.books.forget(item.origin, stable, out);
            }
            Message::Repair(item) => self.accept(item, out),
            Message::Nack { origin, seq } => self.asked_for(from, origin, seq, out),
            Message::Session { origin, last, stable, whom } => {
                self.on_session(origin, Collecting { to: from, last, stable, whom, tries: 0 }, out);
            }
            Message::Confirm { origin, up_to, who } => self.on_confirm(origin, up_to, who, out),
            Message::Receipt { .. } => {}
        }
    }

    fn on_timer(&mut self, timer: Timer, out: &mut Out<'_>) {
        match timer {
            Timer::Session => self.say_session(out),
            Timer::Ask(name, seq) => self.ask(ProcessId::first(name), seq, out),
            Timer::Collect(name) => self.collect_again(ProcessId::first(name), out),
            Timer::Resend(_) | Timer::Repair(..) | Timer::HoldDown(..) => {}
        }
    }

    fn owes(&self) -> ProcessSet {
        self.sessions.owes(&self.books)
    }

    fn awaits(&self, timer: Timer) -> bool {
        match timer {
            Timer::Collect(name) => self.collecting.contains_key(&ProcessId::first(name)),
            other => self.requests.awaits(other),
        }
    }

    fn boxed(&self) -> Box<dyn Reliable> {
        Box::new(self.clone())
    }

    fn inspect(&self) -> Vec<Node> {
        let members = || self.books.view.members.iter().copied();
        let over = members().filter(|it| self.silence.is_passed_over(&self.books.view, *it)).map(Value::Process);
        let over: Vec<_> = over.collect();
        let mut nodes: Vec<_> = (!over.is_empty()).then(|| Node::new("passes over", over)).into_iter().collect();
        let others = members().filter(|origin| *origin != self.books.me && self.books.has_heard_of(*origin));
        nodes.extend(others.map(|origin| {
            let of = Value::Text("for messages of".into());
            Node::new("its coordinator", [Value::Process(self.tree(origin).above()), of, Value::Process(origin)])
        }));
        nodes.extend(self.sessions.inspect(&self.books));
        nodes
    }
}
