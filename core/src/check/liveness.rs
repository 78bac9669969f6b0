//! What must hold once faults have stopped: nobody stays blocked, the view is exactly the live and connected, tasks are
//! decided, and calls have ended.
//!
//! Chockler, Keidar, Vitenberg 2001 (Membership Precision). Promised only while a majority of the newest view is alive
//! and hears each other: lecture 001, the leader must wait if it cannot contact a majority. A group whose membership
//! somebody keeps is promised it while its keeper lives, and hears all its members alive, and they each other; of the
//! servers of a service, while the same holds of them. Source: lecture 000, group server: nothing changes while it is down.

use super::{Check, Verdicts, Violation};
use crate::ids::{GroupId, Label, Name, ProcessId, ViewNumber};
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
    /// Tasks that members took on: where, and whether they have decided them.
    tasks: SmallMap<(GroupId, ProcessId, Label), (EventId, bool)>,
    /// Calls of members, and whether they have ended.
    calls: SmallMap<(GroupId, ProcessId, Label), (EventId, bool)>,
    /// Groups whose members decide on their views by vote. Of others nothing is promised where two members have cut each
    /// other: nobody else can make the one go on without the other.
    voting: SmallSet<GroupId>,
    /// Groups whose membership somebody has kept, at one time or another.
    kept: SmallSet<GroupId>,
    /// Who keeps the membership of a group, as a member of which group of servers.
    keepers: SmallMap<(GroupId, ProcessId), Option<GroupId>>,
    /// Groups whose first members are their members for ever, dead or alive.
    fixed: SmallSet<GroupId>,
    disturbed: Time,
}

/// A group at rest of which something is promised.
struct Standing<'a> {
    newest: &'a View,
    live: Vec<ProcessId>,
    /// Those that hear each other, and whoever keeps the group: who is to go on must hear all of them.
    together: Vec<ProcessId>,
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
            Kind::Keeps { group, service } => {
                self.kept.insert(group);
                self.keepers.insert((group, who), service);
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
                if matches!(event.kind, Kind::Committed { .. }) {
                    self.voting.insert(group); // its founding, if nobody has proposed
                }
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
                self.tasks.retain(|(of, taker, _), _| (*of, *taker) != (group, who));
                self.calls.retain(|(of, caller, _), _| (*of, *caller) != (group, who));
                self.keepers.retain(|(_, keeper), service| *keeper != who || *service != Some(group));
            }
            Kind::Uses { group, .. } => _ = self.fixed.insert(group),
            Kind::TaskTaken { group, task, .. } => _ = self.tasks.or_insert((group, who, task), (id, false)),
            Kind::TaskDecided { group, task, .. } => self.tasks.or_insert((group, who, task), (id, true)).1 = true,
            Kind::LeaveAsked { group } => {
                // It sends nothing more, a call that waits for the next view neither: that ends when it is out.
                self.calls.retain(|(of, caller, _), _| (*of, *caller) != (group, who));
            }
            Kind::Called { group, call, .. } => _ = self.calls.or_insert((group, who, call), (id, false)),
            Kind::CallEnded { group, call, .. } => self.calls.or_insert((group, who, call), (id, true)).1 = true,
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
        for group in groups.iter().copied().filter(|group| !self.fixed.contains(group)) {
            if let Some(standing) = self.standing(trace, group) {
                self.settled_group(id, group, &standing, verdicts);
            }
        }
    }

    /// How the group stands, if anything is promised of it.
    fn standing<'a>(&self, trace: &'a Trace, group: GroupId) -> Option<Standing<'a>> {
        let lives = self.decided.iter().filter(|((of, who), _)| *of == group && self.alive.contains(who));
        let newest = trace.view(lives.max_by_key(|(_, (number, _))| *number)?.1.1);
        let live: Vec<_> = newest.members.iter().copied().filter(|member| self.alive.contains(member)).collect();
        let mut together = self.together(&live);
        let is_kept = self.kept.contains(&group);
        let enough = match (self.voting.contains(&group), is_kept) {
            (true, _) => newest.majority(),
            (false, true) => live.len(),
            (false, false) => newest.majority().max(live.len()),
        };
        let knows = |who: &ProcessId| self.knows(group, *who, newest);
        if together.len() < enough || !together.iter().any(knows) {
            return None;
        }
        if is_kept {
            let keepers = self.at_work(trace, group);
            let all_hear = keepers.iter().all(|keeper| self.hears_all(*keeper, &live));
            if keepers.is_empty() || !all_hear {
                return None;
            }
            together.extend(keepers);
        }
        Some(Standing { newest, live, together })
    }

    /// Whoever keeps the group and can: it lives, and if it is one of several servers, nothing hinders these.
    fn at_work(&self, trace: &Trace, group: GroupId) -> Vec<ProcessId> {
        let keepers = self.keepers.iter().filter(|((of, who), _)| *of == group && self.alive.contains(who));
        let at_work = keepers.filter(|((_, who), service)| {
            service.is_none_or(|service| {
                let standing = self.standing(trace, service);
                standing.is_some_and(|it| it.together.contains(who) && self.knows(service, *who, it.newest))
            })
        });
        at_work.map(|((_, who), _)| *who).collect()
    }

    fn knows(&self, group: GroupId, who: ProcessId, newest: &View) -> bool {
        self.decided.get(&(group, who)).is_some_and(|(it, _)| *it == newest.number)
    }

    fn settled_group(&self, id: EventId, group: GroupId, standing: &Standing<'_>, verdicts: &mut Verdicts) {
        let Standing { newest, live, together } = standing;
        for _ in live {
            verdicts.met(GuaranteeId::NobodyStaysBlocked, id);
            verdicts.met(GuaranteeId::MembershipPrecision, id);
        }
        let view = Some((group, newest.number));
        let joining = |who: &ProcessId| self.alive.contains(who) && self.hears_all(*who, together);
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
        self.settled_tasks(id, group, live, verdicts);
        self.settled_calls(id, group, live, verdicts);
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

    fn settled_tasks(&self, id: EventId, group: GroupId, live: &[ProcessId], verdicts: &mut Verdicts) {
        let of_live = self.tasks.iter().filter(|((of, taker, _), _)| *of == group && live.contains(taker));
        for (&(_, taker, task), &(since, decided)) in of_live {
            verdicts.met(GuaranteeId::TasksAreDecided, id);
            if !decided {
                verdicts.fall(Violation {
                    guarantee: GuaranteeId::TasksAreDecided,
                    event: id,
                    evidence: vec![since, id],
                    processes: vec![taker],
                    label: Some(task),
                    view: None,
                    sentence: "{first} has taken on {message} and never decides it, though a majority is alive and connected",
                });
            }
        }
    }

    fn settled_calls(&self, id: EventId, group: GroupId, live: &[ProcessId], verdicts: &mut Verdicts) {
        let of_live = self.calls.iter().filter(|((of, caller, _), _)| *of == group && live.contains(caller));
        for (&(_, caller, call), &(since, ended)) in of_live {
            verdicts.met(GuaranteeId::CallsEnd, id);
            if !ended {
                verdicts.fall(Violation {
                    guarantee: GuaranteeId::CallsEnd,
                    event: id,
                    evidence: vec![since, id],
                    processes: vec![caller],
                    label: Some(call),
                    view: None,
                    sentence: "{first} still waits for replies to {message}, though a majority is alive and connected",
                });
            }
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

    fn hears_all(&self, who: ProcessId, others: &[ProcessId]) -> bool {
        others.iter().all(|other| *other == who || self.can_hear(who, *other))
    }

    fn can_hear(&self, a: ProcessId, b: ProcessId) -> bool {
        let open = |a: ProcessId, b: ProcessId| !self.cut.contains(&(a, b)) && !self.no_way.contains(&(a.name, b.name));
        open(a, b) && open(b, a)
    }
}
