//! One line of views: how a view may follow another.
//!
//! Lecture 001, basic GMP and special concerns; Chockler, Keidar, Vitenberg 2001 (primary component membership);
//! Ricciardi and Birman 1991. Read from who proposed, voted for, decided and learned which view.

use super::{Check, Verdicts, Violation};
use crate::ids::{GroupId, ProcessId, ViewNumber};
use crate::protocol::View;
use crate::registry::GuaranteeId;
use crate::small::{SmallMap, SmallSet};
use crate::trace::{Event, EventId, Kind, Trace, ViewRef};

/// Majority commit, primary component, age order.
#[derive(Default)]
pub(super) struct LineOfViews {
    /// The views of each number that were decided, in the order in which the trace says so: one, if all is well.
    decided: SmallMap<(GroupId, ViewNumber), Vec<Decided>>,
    /// Who has voted for a view at the request of which leader; a leader votes for what it proposes.
    votes: SmallMap<(GroupId, ProcessId), (ViewRef, SmallSet<ProcessId>)>,
    crashed: SmallSet<ProcessId>,
    /// Groups whose members decide on their views by vote: of these alone a primary component is asked.
    voting: SmallSet<GroupId>,
}

/// A view that was decided.
struct Decided {
    view: ViewRef,
    /// The event that first says so.
    since: EventId,
    /// Who knows.
    by: SmallSet<ProcessId>,
}

impl Check for LineOfViews {
    fn on(&mut self, trace: &Trace, id: EventId, event: &Event, verdicts: &mut Verdicts) {
        let who = event.process;
        match event.kind {
            Kind::Proposed { group, view, .. } => {
                self.voting.insert(group);
                self.votes.insert((group, who), (view, [who].into_iter().collect()));
            }
            Kind::Voted { group, view, leader, .. } => {
                if let Some((_, votes)) = self.votes.get_mut(&(group, leader)).filter(|(proposed, _)| *proposed == view)
                {
                    votes.insert(who);
                }
            }
            Kind::Committed { group, number, view } => {
                self.voting.insert(group); // its founding, if nobody has proposed
                self.committed(trace, id, who, (group, number, view), verdicts);
                self.known(trace, id, who, (group, number, view), verdicts);
            }
            Kind::Learned { group, number, view } | Kind::Installed { group, number, view, .. } => {
                self.known(trace, id, who, (group, number, view), verdicts);
            }
            Kind::Crashed => _ = self.crashed.insert(who),
            Kind::Ended { .. } => self.ended(id, verdicts),
            _ => {}
        }
    }
}

impl LineOfViews {
    fn before(&self, group: GroupId, number: ViewNumber) -> Option<&Decided> {
        self.decided.get(&(group, number.checked_sub(1)?))?.first()
    }

    /// A leader says that it has a majority.
    fn committed(
        &self,
        trace: &Trace,
        id: EventId,
        leader: ProcessId,
        (group, number, view): (GroupId, ViewNumber, ViewRef),
        verdicts: &mut Verdicts,
    ) {
        let Some(before) = self.before(group, number) else { return };
        let old = trace.view(before.view);
        verdicts.met(GuaranteeId::MajorityCommit, id);
        let votes = self.votes.get(&(group, leader)).filter(|(proposed, _)| *proposed == view);
        let of_members = votes.map_or(0, |(_, votes)| votes.iter().filter(|who| old.contains(**who)).count());
        if of_members < old.majority() {
            let sentence =
                "{first} decides view {view} of {group} without the votes of a majority of the view before it";
            verdicts.fall(violation(
                GuaranteeId::MajorityCommit,
                vec![before.since, id],
                leader,
                group,
                number,
                sentence,
            ));
        }
    }

    /// Somebody decides, learns or installs a view.
    fn known(
        &mut self,
        trace: &Trace,
        id: EventId,
        who: ProcessId,
        (group, number, view): (GroupId, ViewNumber, ViewRef),
        verdicts: &mut Verdicts,
    ) {
        if let Some(known) = self.decided.or_default((group, number)).iter_mut().find(|known| known.view == view) {
            known.by.insert(who);
            return;
        }
        if let Some(before) = self.before(group, number) {
            verdicts.met(GuaranteeId::AgeOrder, id);
            if self.voting.contains(&group) {
                verdicts.met(GuaranteeId::PrimaryComponent, id);
            }
            if !keeps_age(trace.view(before.view), trace.view(view)) {
                let sentence =
                    "view {view} of {group}, which {first} has, does not keep its members in the order of their age";
                verdicts.fall(violation(GuaranteeId::AgeOrder, vec![before.since, id], who, group, number, sentence));
            }
        }
        let (crashed, voting) = (&self.crashed, self.voting.contains(&group));
        let all = self.decided.or_default((group, number));
        if let Some(rival) = all.iter().find(|rival| voting && rival.by.iter().any(|other| !crashed.contains(other))) {
            let sentence = "{first} has a view {view} of {group} while others live in another one: the group has split";
            verdicts.fall(violation(
                GuaranteeId::PrimaryComponent,
                vec![rival.since, id],
                who,
                group,
                number,
                sentence,
            ));
        }
        all.push(Decided { view, since: id, by: [who].into_iter().collect() });
    }

    /// Of two views that follow each other some process must have had both.
    fn ended(&self, id: EventId, verdicts: &mut Verdicts) {
        for (&(group, number), views) in self.decided.iter().filter(|((group, _), _)| self.voting.contains(group)) {
            let Some(before) = number.checked_sub(1).and_then(|before| self.decided.get(&(group, before))) else {
                continue;
            };
            for view in views {
                if before.iter().any(|before| before.by.iter().any(|who| view.by.contains(who))) {
                    continue;
                }
                let who = view.by.iter().next().copied().unwrap_or_default();
                let sentence = "nobody who was in the view before has view {view} of {group}, which {first} has";
                let evidence = before.iter().map(|before| before.since).chain([view.since, id]).collect();
                verdicts.fall(violation(GuaranteeId::PrimaryComponent, evidence, who, group, number, sentence));
            }
        }
    }
}

/// Whether those who stay are in their old order, and those who are new behind them.
fn keeps_age(old: &View, new: &View) -> bool {
    let stay = old.members.iter().filter(|member| new.contains(**member));
    let join = new.members.iter().filter(|member| !old.contains(**member));
    stay.chain(join).eq(new.members.iter())
}

fn violation(
    guarantee: GuaranteeId,
    evidence: Vec<EventId>,
    who: ProcessId,
    group: GroupId,
    number: ViewNumber,
    sentence: &'static str,
) -> Violation {
    let event = evidence.last().copied().unwrap_or_default();
    Violation { guarantee, event, evidence, processes: vec![who], label: None, view: Some((group, number)), sentence }
}
