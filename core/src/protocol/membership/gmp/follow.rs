//! Everybody's side: join, tell the leader, vote, learn decided views, answer an inquiry, learn an exclusion.

use std::rc::Rc;

use super::message::Tail;
use super::{ASK_AGAIN, Accepted, Gmp, HISTORY_MAX, Lead, Message, Reported, Rule, Status, Timer, WAITING};
use crate::ids::{ProcessId, ViewNumber};
use crate::protocol::{Change, Happening, Out, ProcessSet, Report};
use crate::registry::Deviation;

impl Gmp {
    /// Asks to be let in, again and again until it is.
    pub(super) fn ask_for_entry(&mut self, out: &mut Out<'_>) {
        match &self.founding {
            _ if self.status != Status::Joining => {}
            Some(founding) => (founding.steps.claim)(self, out),
            None => _ = self.ask_a_contact(out),
        }
    }

    /// Asks the next of those that may be members, and says who that is.
    pub(super) fn ask_a_contact(&mut self, out: &mut Out<'_>) -> ProcessId {
        let contact = self.contacts[self.contacts_asked % self.contacts.len()];
        self.contacts_asked += 1;
        self.ask(contact, out);
        out.set_timer(Timer::AskAgain, ASK_AGAIN);
        contact
    }

    pub(super) fn ask(&mut self, contact: ProcessId, out: &mut Out<'_>) {
        out.rule(Rule::AskToJoin { contact });
        out.datagram_to_name(contact, Message::Join);
    }

    pub(super) fn on_join(&mut self, joiner: ProcessId, out: &mut Out<'_>) {
        if self.is_member() && self.view.contains(joiner) {
            self.help_behind(joiner, 0, out); // whoever let it in may have gone without telling it
        } else if self.is_member() || self.claims() {
            self.remember_joiner(joiner);
            self.give_up_earlier_lives(out);
            self.act(out);
        }
    }

    /// Tells the leader what no proposal that we know of takes care of, once.
    pub(super) fn tell_leader(&mut self, leader: ProcessId, out: &mut Out<'_>) {
        let begun = self.accepted.as_ref().map(|accepted| &accepted.change);
        let open = |set: fn(&Change) -> &[ProcessId], who: &ProcessId| begun.is_none_or(|it| !set(it).contains(who));
        let suspects = self.view.members.iter().filter(|who| self.cut.contains(who) && open(|it| &it.failed, who));
        let joins = self.joins.iter().filter(|who| open(|it| &it.joined, who));
        let leaves = self.leaves.iter().filter(|who| open(|it| &it.left, who));
        let reported = Reported {
            ver: self.view.number,
            suspects: suspects.copied().collect(),
            joins: joins.copied().collect(),
            leaves: leaves.copied().collect(),
        };
        let nothing = reported.suspects.is_empty() && reported.joins.is_empty() && reported.leaves.is_empty();
        let once = self.deviates(Deviation::ReportOnce);
        let told = |(to, before): &(ProcessId, Rc<Reported>)| once || *to == leader && **before == reported;
        if nothing || self.told.as_ref().is_some_and(told) {
            return;
        }
        let set = |who: &[ProcessId]| who.iter().copied().collect::<ProcessSet>();
        if !reported.suspects.is_empty() {
            out.rule(Rule::TellSuspects { leader, who: set(&reported.suspects) });
        }
        if !reported.joins.is_empty() {
            out.rule(Rule::TellJoins { leader, who: set(&reported.joins) });
        }
        if !reported.leaves.is_empty() {
            out.rule(Rule::TellLeaves { leader, who: set(&reported.leaves) });
        }
        let reported = Rc::new(reported);
        self.told = Some((leader, reported.clone()));
        out.send(leader, Message::Report(reported));
    }

    pub(super) fn on_propose(
        &mut self,
        from: ProcessId,
        rank: usize,
        change: Rc<Change>,
        tail: &Tail,
        out: &mut Out<'_>,
    ) {
        self.learn(from, tail, out);
        let ver = change.view.number - 1;
        self.help_behind(from, ver, out);
        let of_this_view = self.is_member() && ver == self.view.number && self.view.rank(from) == Some(rank);
        if !of_this_view || rank < self.follow {
            return; // promised to a more junior leader, or of another view
        }
        self.follow = rank;
        self.lead = Lead::No;
        out.rule(Rule::Accept {
            view: change.view.number,
            members: change.view.members.iter().copied().collect(),
            leader: from,
        });
        out.happens(Happening::Voted { view: change.view.clone(), leader: from });
        self.accepted = Some(Accepted { rank, change: change.clone() });
        for &failed in change.failed.iter() {
            self.cut_off(failed, out);
        }
        out.send(from, Message::Ok { ver, rank });
        self.act(out);
    }

    /// Takes over the decided views that it does not have, in order.
    pub(super) fn learn(&mut self, from: ProcessId, tail: &Tail, out: &mut Out<'_>) {
        let before = self.view.number;
        for change in tail.iter() {
            let next = match self.status {
                Status::Joining => change.joined.contains(&self.me) && change.view.number > self.view.number,
                Status::Member | Status::Leaving => change.view.number == self.view.number + 1,
                Status::Outside | Status::Excluded => false,
            };
            if next {
                self.learn_one(from, change, out);
            } else if self.status == Status::Joining {
                self.remember(change); // those that joined before it may have nobody else to hear it from
            }
        }
        if self.view.number > before {
            out.report(Report::GoOn(self.group)); // as a member of the newest view, not of those on the way to it
        }
    }

    fn learn_one(&mut self, from: ProcessId, change: &Rc<Change>, out: &mut Out<'_>) {
        let was_leaving = self.leaves.contains(&self.me) || change.left.contains(&self.me);
        out.rule(Rule::Learn { view: change.view.number, from });
        if !change.view.contains(self.me) && !was_leaving {
            self.exclude(change.view.number, out);
            return;
        }
        for &failed in change.failed.iter() {
            self.cut_off(failed, out);
        }
        if self.status == Status::Joining {
            self.status = Status::Member;
            // Whom it has heard of as a claimant may have come in and left since. Who still wants in asks again.
            self.joins.clear();
        }
        out.happens(Happening::Learned { view: change.view.clone() });
        let led = self.leader() == Some(self.me);
        let takes_us = std::mem::take(&mut self.takes_us);
        self.enter(change);
        let inherited = self.my_rank() == 0 || led; // whoever decided it leads here no more, and may have told only some
        self.announce(change.clone(), out);
        if inherited {
            out.rule(Rule::PassOn { view: change.view.number });
            let to = self.uncut_others().into_iter().chain(change.left.iter().copied());
            out.send_all(to.filter(|&peer| peer != self.me), &Message::Commit { tail: self.tail(2) });
        } else {
            let behind = takes_us.iter().copied().filter(|peer| self.view.contains(*peer) && !self.cut.contains(peer));
            for peer in behind {
                out.rule(Rule::HelpBehind { peer });
                out.send(peer, Message::Commit { tail: self.tail(2) });
            }
        }
    }

    /// A member that speaks of an older view is told what it has missed; so is one that does not know yet that it has left.
    pub(super) fn help_behind(&mut self, peer: ProcessId, ver: ViewNumber, out: &mut Out<'_>) {
        let missed = |change: &Rc<Change>| change.view.number > ver && change.left.contains(&peer);
        let is_behind = ver < self.view.number && (self.view.contains(peer) || self.history.iter().any(missed));
        if is_behind && !self.cut.contains(&peer) {
            out.rule(Rule::HelpBehind { peer });
            out.send(peer, Message::Commit { tail: self.tail(HISTORY_MAX) });
        }
    }

    pub(super) fn on_inquire(&mut self, from: ProcessId, ver: ViewNumber, rank: usize, tail: &Tail, out: &mut Out<'_>) {
        self.learn(from, tail, out);
        // No answer if it is behind: in the newer view it has to ask anew, and we have to promise anew.
        self.help_behind(from, ver, out);
        if !self.is_member() || ver != self.view.number {
            return;
        }
        if self.view.rank(from) != Some(rank) || rank < self.follow {
            return;
        }
        if self.deviates(Deviation::ReplyBeforeCutting) {
            let (accepted, tail) = (self.accepted.clone(), self.tail(HISTORY_MAX));
            out.send(from, Message::Answer { ver, rank, accepted, tail });
            return;
        }
        self.lead = Lead::No;
        if self.my_rank() < rank {
            // No answer and no promise: whom it has given up it does not hear.
            self.yields_to = Some(from);
            out.rule(Rule::StandDown { junior: from });
            out.set_timer(Timer::Waiting, WAITING);
            return;
        }
        self.follow = rank;
        let seniors: Vec<_> = self.view.members[..rank].to_vec();
        out.rule(Rule::AnswerInquiry { leader: from, seniors: seniors.iter().copied().collect() });
        for &senior in &seniors {
            self.cut_off(senior, out); // before the answer: nothing of theirs may be accepted after it
        }
        let (accepted, tail) = (self.accepted.clone(), self.tail(HISTORY_MAX));
        out.send(from, Message::Answer { ver, rank, accepted, tail });
    }

    /// A process asks whether the group went on without it, or could.
    pub(super) fn on_probe(
        &mut self,
        from: ProcessId,
        ver: ViewNumber,
        given_up: bool,
        hopeless: bool,
        out: &mut Out<'_>,
    ) {
        if ver < self.view.number && !self.view.contains(from) && (self.is_member() || self.status == Status::Outside) {
            self.shun(from, out); // also one that has left: it can be the only one that knows how the group went on
        }
        if !self.is_member() {
            return;
        }
        if hopeless && ver == self.view.number {
            self.do_without(from, out);
        }
        // Others may go on vouching for it here: a detector alone need never find out.
        if given_up && self.view.contains(from) && !self.cut.contains(&from) {
            out.rule(Rule::GiveUpInTurn { peer: from });
            self.cut_off(from, out);
            self.act(out);
        }
    }

    /// A member can have no majority of this view any more. Nothing comes of what it begins; so whoever could have a
    /// majority without it waits for it no longer.
    fn do_without(&mut self, hopeless: ProcessId, out: &mut Out<'_>) {
        if self.yields_to == Some(hopeless) {
            self.yields_to = None;
            out.rule(Rule::LeadAgain { junior: hopeless });
            self.cut_off(hopeless, out);
            self.act(out);
        }
        let (have, need) = (self.not_given_up() - 1, self.view.majority());
        if self.leader() == Some(hopeless) && have >= need {
            out.rule(Rule::DoWithout { leader: hopeless, have: have as u32, need: need as u32 });
            self.cut_off(hopeless, out);
            self.act(out);
        }
    }

    /// The group went on without us. Who only wanted to leave learns the views too: others may take it for their leader.
    pub(super) fn on_shun(
        &mut self,
        from: ProcessId,
        ver: ViewNumber,
        excluded: ProcessId,
        tail: &Tail,
        out: &mut Out<'_>,
    ) {
        if excluded == self.me && self.status == Status::Leaving {
            self.learn(from, tail, out);
        }
        let in_or_joining = self.is_member() || self.status == Status::Joining;
        if excluded == self.me && in_or_joining && ver > self.view.number {
            self.exclude(ver, out);
        }
    }

    fn exclude(&mut self, ver: ViewNumber, out: &mut Out<'_>) {
        self.lead = Lead::No;
        if self.status == Status::Leaving {
            self.status = Status::Outside;
            out.happens(Happening::Left { group: self.group });
            out.report(Report::WatchChanged);
            out.report(Report::OutOfGroup(self.group));
            return;
        }
        self.status = Status::Excluded;
        out.rule(Rule::LearnExclusion { view: ver });
        out.happens(Happening::Excluded { group: self.group });
        out.reincarnate();
    }
}
