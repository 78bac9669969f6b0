//! The leader's side: take over, propose, count votes, commit, wait.

use std::rc::Rc;

use super::message::Tail;
use super::{Accepted, Gmp, HISTORY_MAX, Lead, Message, Reported, Rule, Status, Timer, WAITING};
use crate::ids::{ProcessId, ViewNumber};
use crate::protocol::{Change, Happening, Out, ProcessSet, Report, View};
use crate::registry::Deviation;
use crate::small::SmallSet;

impl Gmp {
    /// We are the oldest that we have not given up. The first of a view may propose at once; anybody else has seniors
    /// whose work may be half done, and asks first.
    pub(super) fn go_on_leading(&mut self, out: &mut Out<'_>) {
        if self.yields_to.is_some() {
            return; // a junior takes over, and we have heard of it
        }
        match self.lead {
            Lead::No if self.my_rank() > 0 && !self.deviates(Deviation::NoInquiry) => self.inquire(out),
            Lead::No | Lead::Ready => {
                self.lead = Lead::Ready;
                if let Some(change) = self.wanted_change(out) {
                    self.propose_own(change, out);
                    self.count_votes(out);
                }
            }
            Lead::Claiming(_) | Lead::Inquiring(_) | Lead::Proposing(..) => {}
        }
    }

    fn inquire(&mut self, out: &mut Out<'_>) {
        let rank = self.my_rank();
        self.follow = rank;
        let seniors = self.view.members[..rank].iter().copied().collect();
        out.rule(Rule::Inquire { rank: rank as u32, seniors, need: self.view.majority() as u32 });
        out.happens(Happening::Inquired { group: self.group });
        self.lead = Lead::Inquiring(vec![(self.me, self.accepted.clone())]);
        let ask = Message::Inquire { ver: self.view.number, rank, tail: self.tail(HISTORY_MAX) };
        out.send_all(self.uncut_others(), &ask);
        out.set_timer(Timer::Waiting, WAITING);
        self.read_answers(out);
    }

    pub(super) fn on_answer(
        &mut self,
        from: ProcessId,
        ver: ViewNumber,
        rank: usize,
        accepted: Option<Accepted>,
        tail: &Tail,
        out: &mut Out<'_>,
    ) {
        if ver > self.view.number {
            self.learn(from, tail, out); // we were behind: the newer view decides who leads
            return;
        }
        let mine = ver == self.view.number && rank == self.my_rank() && self.view.contains(from);
        if let Lead::Inquiring(answers) = &mut self.lead
            && mine
            && answers.iter().all(|(who, _)| *who != from)
        {
            answers.push((from, accepted));
            self.read_answers(out);
        }
    }

    /// With a majority of answers: finish what the most junior proposer had begun, if anything, before anything new.
    fn read_answers(&mut self, out: &mut Out<'_>) {
        let Lead::Inquiring(answers) = &self.lead else { return };
        if answers.len() < self.need(&self.view) {
            return;
        }
        let begun = self.begun(answers).cloned();
        self.lead = Lead::Ready;
        match begun {
            Some(Accepted { rank, change }) => {
                let members = change.view.members.iter().copied().collect();
                out.rule(Rule::ProposeAgain { view: change.view.number, members, rank: rank as u32 });
                self.propose(change, out);
                self.count_votes(out);
            }
            None => self.go_on_leading(out),
        }
    }

    /// What has to be finished first: of two proposals only that of the more junior proposer can have been decided, for
    /// it proposed after a majority had promised to obey the senior no more.
    fn begun<'a>(&self, answers: &'a [(ProcessId, Option<Accepted>)]) -> Option<&'a Accepted> {
        let begun = answers.iter().filter_map(|(_, accepted)| accepted.as_ref());
        if self.deviates(Deviation::ReproposeNothing) {
            return None;
        }
        if self.deviates(Deviation::SeniorProposalWins) {
            return begun.min_by_key(|begun| begun.rank);
        }
        begun.max_by_key(|begun| begun.rank)
    }

    /// The change that is wanted now: without the suspected and the leaving, with the joining.
    fn wanted_change(&mut self, out: &mut Out<'_>) -> Option<Change> {
        self.give_up_earlier_lives(out);
        let failed: Vec<_> = self.view.members.iter().copied().filter(|member| self.cut.contains(member)).collect();
        let left: Vec<_> = self.leaves.iter().copied().filter(|&member| self.view.contains(member)).collect();
        let joined: Vec<_> = self.joins.iter().copied().filter(|&joiner| !self.view.contains(joiner)).collect();
        if failed.is_empty() && left.is_empty() && joined.is_empty() {
            return None;
        }
        Some(Change::from_view(&self.view, failed, left, joined))
    }

    /// A process that asks to join under the name of a member is that member's next life: the member is gone, whatever the
    /// detector makes of it.
    pub(super) fn give_up_earlier_lives(&mut self, out: &mut Out<'_>) {
        let over: Vec<_> = self.view.members.iter().copied().filter(|member| self.joins_again(*member)).collect();
        for member in over.into_iter().filter(|member| !self.cut.contains(member)).collect::<Vec<_>>() {
            out.rule(Rule::GiveUpEarlierLife { peer: member });
            self.cut_off(member, out);
        }
    }

    fn joins_again(&self, member: ProcessId) -> bool {
        self.joins.iter().any(|joiner| joiner.name == member.name && joiner.incarnation > member.incarnation)
    }

    fn propose_own(&mut self, change: Change, out: &mut Out<'_>) {
        out.rule(Rule::Propose {
            view: change.view.number,
            members: change.view.members.iter().copied().collect(),
            need: self.electorate(&change).majority() as u32,
            of: self.electorate(&change).members.len() as u32,
        });
        self.propose(Rc::new(change), out);
    }

    fn propose(&mut self, change: Rc<Change>, out: &mut Out<'_>) {
        let rank = self.my_rank();
        self.follow = rank;
        self.accepted = Some(Accepted { rank, change: change.clone() });
        out.happens(Happening::Proposed { view: change.view.clone() });
        for &failed in change.failed.iter() {
            self.cut_off(failed, out);
        }
        if self.deviates(Deviation::JoinerToldFirst) {
            let tail: Tail = self.history.last().into_iter().chain([&change]).cloned().collect();
            out.send_all(change.joined.iter().copied(), &Message::Commit { tail });
        }
        let proposal = Message::Propose { rank, change: change.clone(), tail: self.tail(2) };
        out.send_all(self.uncut_others(), &proposal);
        out.set_timer(Timer::Waiting, WAITING);
        self.lead = Lead::Proposing(change, SmallSet::from_iter([self.me]));
    }

    pub(super) fn on_ok(&mut self, from: ProcessId, ver: ViewNumber, rank: usize, out: &mut Out<'_>) {
        let mine = ver == self.view.number && rank == self.my_rank() && self.view.contains(from);
        let mine = mine || self.deviates(Deviation::VotesOverTheWrongView);
        if let Lead::Proposing(_, votes) = &mut self.lead
            && mine
        {
            votes.insert(from);
            self.count_votes(out);
        }
    }

    /// Decides what has votes enough; in a group of one, our own vote decides the next view at once. The neighbours hear
    /// of it last: what they make us begin comes after what we have decided.
    fn count_votes(&mut self, out: &mut Out<'_>) {
        let mut decided = Vec::new();
        while let Some(change) = self.decide(out) {
            decided.push(change);
        }
        if decided.is_empty() {
            return;
        }
        decided.into_iter().for_each(|change| self.announce(change, out));
        out.report(Report::GoOn(self.group));
    }

    /// Votes count over the members of the present view, never of the proposed one.
    fn decide(&mut self, out: &mut Out<'_>) -> Option<Rc<Change>> {
        let Lead::Proposing(change, votes) = &self.lead else { return None };
        if votes.len() < self.need(self.electorate(change)) {
            return None;
        }
        let of = self.electorate(change).members.len() as u32;
        let (change, votes) = (change.clone(), votes.len() as u32);
        out.rule(Rule::Commit { view: change.view.number, votes, of });
        out.happens(Happening::Committed { view: change.view.clone() });
        self.commit(&change, out);
        Some(change)
    }

    /// How many of that view have to agree.
    fn need(&self, view: &View) -> usize {
        if self.deviates(Deviation::NoMajority) { 1 } else { view.majority() }
    }

    /// The view whose majority decides: the present one.
    fn electorate<'a>(&'a self, change: &'a Change) -> &'a View {
        if self.deviates(Deviation::MajorityOfTheNewView) { &change.view } else { &self.view }
    }

    /// The view is decided. If more is to be changed already, the commit rides on the next proposal.
    fn commit(&mut self, change: &Rc<Change>, out: &mut Out<'_>) {
        let old = self.view.clone();
        self.enter(change);
        let next = if self.is_member() && self.my_rank() == 0 { self.wanted_change(out) } else { None };
        let tail = self.tail(2);
        let told_by_proposal = |peer: ProcessId| next.is_some() && change.view.contains(peer);
        let tell = old.members.iter().chain(change.joined.iter()).copied();
        for peer in tell.filter(|&peer| peer != self.me && !self.cut.contains(&peer) && !told_by_proposal(peer)) {
            out.send(peer, Message::Commit { tail: tail.clone() });
        }
        if let Some(next) = next {
            self.lead = Lead::Ready;
            self.propose_own(next, out);
        }
    }

    /// The view is ours now: what was promised and counted for the one before is over.
    pub(super) fn enter(&mut self, change: &Rc<Change>) {
        self.view = change.view.clone();
        self.remember(change);
        self.follow = 0;
        self.yields_to = None;
        self.accepted = None;
        self.lead = Lead::No;
        self.takes_us = SmallSet::new();
        if !self.deviates(Deviation::ReportOnce) {
            self.told = None;
        }
        let view = &self.view;
        self.joins.retain(|joiner| !view.contains(*joiner));
        self.leaves.retain(|leaver| view.contains(*leaver));
        if !self.view.contains(self.me) {
            self.status = Status::Outside;
        }
    }

    /// Keeps a decided change for those that have not heard of it.
    pub(super) fn remember(&mut self, change: &Rc<Change>) {
        if self.history.last().is_some_and(|last| last.view.number >= change.view.number) {
            return;
        }
        self.history.push(change.clone());
        if self.history.len() > HISTORY_MAX {
            self.history.remove(0);
        }
    }

    /// Tells the neighbours of the view that was entered.
    pub(super) fn announce(&mut self, change: Rc<Change>, out: &mut Out<'_>) {
        out.report(Report::WatchChanged);
        if change.view.contains(self.me) {
            out.report(Report::ViewDecided(self.group, change));
        } else {
            out.happens(Happening::Left { group: self.group });
            out.report(Report::OutOfGroup(self.group));
        }
    }

    /// The last `count` decided changes.
    pub(super) fn tail(&self, count: usize) -> Tail {
        self.history[self.history.len().saturating_sub(count)..].iter().cloned().collect()
    }

    pub(super) fn on_report(&mut self, from: ProcessId, reported: &Reported, out: &mut Out<'_>) {
        // Who is joining may be in already, and even lead, and not have heard of it.
        if reported.ver > self.view.number && (self.is_member() || self.status == Status::Joining) {
            out.rule(Rule::AskForMissed { peer: from });
            out.send(from, Message::Report(Rc::new(Reported::nothing(self.view.number))));
        }
        self.help_behind(from, reported.ver, out); // also one that has left: those behind may take it for their leader
        if !self.is_member() {
            return;
        }
        for &suspect in &reported.suspects {
            if self.view.contains(suspect) {
                self.cut_off(suspect, out);
            }
        }
        for &joiner in &reported.joins {
            self.remember_joiner(joiner);
        }
        if reported.ver == self.view.number {
            self.takes_us.insert(from);
        }
        self.leaves.extend(reported.leaves.iter().filter(|&&leaver| self.view.contains(leaver)));
        self.act(out);
    }

    /// Keeps the newest life of each process that wants in.
    pub(super) fn remember_joiner(&mut self, joiner: ProcessId) {
        let known = |other: &ProcessId| other.name == joiner.name && other.incarnation >= joiner.incarnation;
        if self.joins.iter().any(known) || self.view.members.iter().any(known) || self.cut.contains(&joiner) {
            return;
        }
        self.joins.retain(|other| other.name != joiner.name);
        self.joins.push(joiner);
    }

    pub(super) fn still_waiting(&mut self, out: &mut Out<'_>) {
        let have = match &self.lead {
            Lead::Proposing(_, votes) => votes.len(),
            Lead::Inquiring(answers) => answers.len(),
            Lead::No | Lead::Ready | Lead::Claiming(_) if self.is_member() && self.yields_to.is_some() => 0,
            Lead::No | Lead::Ready | Lead::Claiming(_) => return,
        };
        out.rule(Rule::WaitForMajority { have: have as u32, need: self.view.majority() as u32 });
        let hopeless = self.not_given_up() < self.view.majority();
        let (ver, silent) = (self.view.number, self.waits_for().map(|(_, silent)| silent).unwrap_or_default());
        for peer in self.view.others(self.me) {
            // Who bears the name now may be its next life, which nobody has given up.
            let (cut, is_over) = (self.cut.contains(&peer), self.joins_again(peer));
            let given_up = cut && !is_over;
            if cut || hopeless || silent.contains(peer) {
                out.datagram_to_name(peer, Message::Probe { ver, given_up, hopeless });
            }
        }
        self.propose_once_more(silent, out);
        self.ask_the_let_in(out);
        out.set_timer(Timer::Waiting, WAITING);
    }

    /// Who was on its way into the view when the proposal came could not vote; since then it may have come in.
    fn propose_once_more(&self, silent: ProcessSet, out: &mut Out<'_>) {
        let Lead::Proposing(change, _) = &self.lead else { return };
        for peer in self.uncut_others().into_iter().filter(|peer| silent.contains(*peer)) {
            out.rule(Rule::ProposeOnceMore { view: change.view.number, peer });
            let (rank, change) = (self.my_rank(), change.clone());
            out.send(peer, Message::Propose { rank, change, tail: self.tail(HISTORY_MAX) });
        }
    }

    /// Whom a begun proposal lets in may know that it was decided, and be the only one that does: its leader gone, and given
    /// up by us.
    fn ask_the_let_in(&self, out: &mut Out<'_>) {
        let of_others = match &self.lead {
            Lead::Inquiring(answers) => answers.as_slice(),
            _ => &[],
        };
        let begun = of_others.iter().filter_map(|(_, accepted)| accepted.as_ref()).chain(&self.accepted);
        let let_in: SmallSet<ProcessId> = begun.flat_map(|it| it.change.joined.iter().copied()).collect();
        for &peer in let_in.iter().filter(|peer| !self.cut.contains(peer) && !self.view.contains(**peer)) {
            out.rule(Rule::AskForMissed { peer });
            out.send(peer, Message::Report(Rc::new(Reported::nothing(self.view.number))));
        }
    }
}
