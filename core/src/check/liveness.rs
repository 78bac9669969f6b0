//! What must hold once faults have stopped: nobody stays blocked, and the view is exactly the live and connected.
//!
//! Chockler, Keidar, Vitenberg 2001 (Membership Precision). Promised only while a majority of the newest view is alive
//! and hears each other: lecture 001, the leader must wait if it cannot contact a majority.

use super::{Check, Verdicts, Violation};
use crate::ids::{GroupId, Name, ProcessId, ViewNumber};
use crate::protocol::View;
use crate::protocol::membership::gms::Refusal;
use crate::registry::{GuaranteeId, MessageKind};
use crate::small::{SmallMap, SmallSet};
use crate::time::{Duration, Time};
use crate::trace::{Event, EventId, Kind, Trace, ViewRef};

/// How long before the end nothing may have been disturbed, where the run has not come to rest.
const SETTLED_AFTER: Duration = Duration::from_ms(2_000);

/// Who lives, who is cut off from whom, who is in which view, who waits.
#[derive(Default)]
pub(super) struct AtRest {
    alive: SmallSet<ProcessId>,
    cut: SmallSet<(ProcessId, ProcessId)>,
    no_way: SmallSet<(Name, Name)>,
    /// The newest view that each knows to be decided, installed or not.
    decided: SmallMap<(GroupId, ProcessId), (ViewNumber, ViewRef)>,
    installed: SmallMap<(GroupId, ProcessId), (ViewNumber, EventId)>,
    waiting: SmallMap<(GroupId, ProcessId), EventId>,
    /// Groups whose members decide on their views by vote. Of others nothing is promised where two members have cut each
    /// other: who keeps their membership need not know of it.
    voting: SmallSet<GroupId>,
    /// Who has answered last for a group that somebody keeps: nobody is let in while it is down.
    keeper: SmallMap<GroupId, ProcessId>,
    disturbed: Time,
}

impl Check for AtRest {
    fn on(&mut self, trace: &Trace, id: EventId, event: &Event, verdicts: &mut Verdicts) {
        let who = event.process;
        match event.kind {
            Kind::Action { .. } | Kind::Suspected { .. } => self.disturbed = event.time(),
            Kind::Started => {
                self.alive.retain(|other| other.name != who.name);
                self.alive.insert(who);
            }
            Kind::Crashed | Kind::Paused => {
                self.alive.remove(&who);
            }
            Kind::Resumed => {
                self.alive.insert(who);
            }
            Kind::Cut { peer } => {
                self.cut.insert((who, peer));
            }
            Kind::Proposed { group, .. } | Kind::Inquired { group } => {
                self.voting.insert(group);
            }
            Kind::Sent { name, .. } if name.kind == MessageKind::Report => {
                self.voting.insert(name.group);
            }
            Kind::Sent { name, .. }
                if matches!(name.kind, MessageKind::GroupView | MessageKind::Reply | MessageKind::Admit) =>
            {
                self.keeper.insert(name.group, who);
            }
            Kind::LinkCut { to } => {
                self.no_way.insert((who.name, to));
            }
            Kind::LinkMended { to } => {
                self.no_way.remove(&(who.name, to));
            }
            Kind::Blocked { group, .. } | Kind::JoinAsked { group } | Kind::CreateAsked { group } => {
                self.waiting.insert((group, who), id);
            }
            Kind::Committed { group, number, view } | Kind::Learned { group, number, view } => {
                self.decided.insert((group, who), (number, view));
            }
            Kind::Installed { group, number, view, .. } => {
                self.waiting.remove(&(group, who));
                self.installed.insert((group, who), (number, id));
                let decided = self.decided.or_insert((group, who), (number, view));
                *decided = (*decided).max((number, view));
            }
            Kind::Refused { group, why: Refusal::Unknown | Refusal::Exists, .. } => {
                self.waiting.remove(&(group, who)); // it waits no longer to be let in
            }
            Kind::Left { group } | Kind::Excluded { group } => {
                self.waiting.remove(&(group, who));
                self.installed.remove(&(group, who));
                self.decided.remove(&(group, who));
            }
            Kind::Ended { rest } if rest || event.time() - self.disturbed >= SETTLED_AFTER => {
                self.settled(trace, id, verdicts);
            }
            _ => {}
        }
    }
}

impl AtRest {
    fn settled(&self, trace: &Trace, id: EventId, verdicts: &mut Verdicts) {
        let groups: SmallSet<GroupId> = self.decided.keys().map(|(group, _)| *group).collect();
        for group in groups {
            let lives = self.decided.iter().filter(|((of, who), _)| *of == group && self.alive.contains(who));
            let Some((_, &(_, newest))) = lives.max_by_key(|(_, (number, _))| *number) else { continue };
            self.settled_group(id, group, trace.view(newest), verdicts);
        }
    }

    fn settled_group(&self, id: EventId, group: GroupId, newest: &View, verdicts: &mut Verdicts) {
        let live: Vec<_> = newest.members.iter().copied().filter(|member| self.alive.contains(member)).collect();
        let together = self.together(&live);
        let knows = |who: &ProcessId| self.decided.get(&(group, *who)).is_some_and(|(it, _)| *it == newest.number);
        let enough = if self.voting.contains(&group) { newest.majority() } else { live.len().max(newest.majority()) };
        if together.len() < enough || !together.iter().any(knows) {
            return; // nothing is promised
        }
        for _ in &live {
            verdicts.met(GuaranteeId::NobodyStaysBlocked, id);
            verdicts.met(GuaranteeId::MembershipPrecision, id);
        }
        let view = Some((group, newest.number));
        let kept = self.keeper.get(&group).is_some_and(|keeper| self.alive.contains(keeper));
        let may_enter = |who: &ProcessId| self.voting.contains(&group) || kept || newest.contains(*who);
        let hears_all = |who: &ProcessId| together.iter().all(|b| who == b || self.can_hear(*who, *b));
        let joining = |who: &ProcessId| self.alive.contains(who) && may_enter(who) && hears_all(who);
        for ((_, who), &since) in self.waiting.iter().filter(|((of, who), _)| *of == group && joining(who)) {
            verdicts.fall(Violation {
                guarantee: GuaranteeId::NobodyStaysBlocked,
                event: id,
                evidence: vec![since, id],
                processes: vec![*who],
                label: None,
                view,
                sentence: "{first} still waits in {group}, though a majority is alive and connected",
            });
        }
        for &member in newest.members.iter() {
            let here = self.installed.get(&(group, member));
            let up_to_date = here.is_some_and(|(number, ..)| *number == newest.number);
            let sentence = if !live.contains(&member) {
                "{first} is a member of view {view} of {group}, and is not alive"
            } else if !up_to_date {
                "{first} is a live member of view {view} of {group}, and has not installed it"
            } else {
                continue;
            };
            verdicts.fall(Violation {
                guarantee: GuaranteeId::MembershipPrecision,
                event: id,
                evidence: here.map(|(_, installed)| *installed).into_iter().chain([id]).collect(),
                processes: vec![member],
                label: None,
                view,
                sentence,
            });
        }
    }

    /// Processes that all hear each other: of these, as many as are found by leaving out, again and again, the one that
    /// hears the fewest of the others; the youngest of several.
    fn together(&self, of: &[ProcessId]) -> Vec<ProcessId> {
        let mut together = of.to_vec();
        loop {
            let hears = |who: ProcessId| together.iter().filter(|it| **it != who && self.can_hear(**it, who)).count();
            let fewest = together.iter().enumerate().map(|(at, who)| (hears(*who), std::cmp::Reverse(at))).min();
            match fewest {
                Some((count, at)) if count + 1 < together.len() => _ = together.remove(at.0),
                _ => return together,
            }
        }
    }

    fn can_hear(&self, a: ProcessId, b: ProcessId) -> bool {
        let open = |a: ProcessId, b: ProcessId| !self.cut.contains(&(a, b)) && !self.no_way.contains(&(a.name, b.name));
        open(a, b) && open(b, a)
    }
}
