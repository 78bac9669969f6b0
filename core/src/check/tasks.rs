//! What members may decide about tasks: agreement, and that no piece is missing.
//!
//! Lecture 000, group organisation: whether all decide or one decides for all, they have to decide alike. Agreement is
//! asked of members that live on together, each in the other's view, as virtual synchrony is. Whoever leaves and joins
//! again has not: nobody may know what it decided before.

use super::{Check, Verdicts, Violation};
use crate::ids::{GroupId, Label, ProcessId};
use crate::registry::GuaranteeId;
use crate::small::{SmallMap, SmallSet};
use crate::trace::{Event, EventId, Kind, Trace, ViewRef};

/// Who decided, the outcome, and where.
type Decision = (ProcessId, u64, EventId);

/// Both, which share the books of who is with whom.
#[derive(Default)]
pub(super) struct Tasks {
    installed: SmallMap<(GroupId, ProcessId), ViewRef>,
    /// Who has ever been a member.
    members: SmallSet<(GroupId, ProcessId)>,
    cut: SmallSet<(ProcessId, ProcessId)>,
    /// Pieces that are done, as sets.
    done: SmallMap<(GroupId, Label), u64>,
    /// How many pieces a task has.
    pieces: SmallMap<(GroupId, Label), u32>,
    /// Decisions of those that are still members.
    decided: SmallMap<(GroupId, Label), Vec<Decision>>,
}

impl Check for Tasks {
    fn on(&mut self, trace: &Trace, id: EventId, event: &Event, verdicts: &mut Verdicts) {
        let who = event.process;
        match event.kind {
            Kind::Installed { group, view, .. } => {
                self.installed.insert((group, who), view);
                self.members.insert((group, who));
            }
            Kind::Cut { peer } => _ = self.cut.insert((who, peer)),
            Kind::Crashed => self.installed.retain(|(_, member), _| *member != who),
            Kind::Left { group } | Kind::Excluded { group } => self.goes(group, who),
            Kind::TaskTaken { group, task, pieces } => _ = self.pieces.or_insert((group, task), pieces),
            Kind::PieceDone { group, task, piece } if self.members.contains(&(group, who)) => {
                *self.done.or_default((group, task)) |= 1u64.checked_shl(piece - 1).unwrap_or(0);
            }
            Kind::TaskDecided { group, task, outcome } => {
                self.complete(id, who, (group, task), verdicts);
                self.agree(trace, id, who, (group, task), outcome, verdicts);
            }
            _ => {}
        }
    }
}

impl Tasks {
    /// One that is no member any more takes its decisions with it: should it join again, it begins anew.
    fn goes(&mut self, group: GroupId, who: ProcessId) {
        self.installed.remove(&(group, who));
        for (_, decisions) in self.decided.iter_mut().filter(|(about, _)| about.0 == group) {
            decisions.retain(|decision| decision.0 != who);
        }
    }

    fn complete(&self, id: EventId, who: ProcessId, about: (GroupId, Label), verdicts: &mut Verdicts) {
        verdicts.met(GuaranteeId::TaskCompleteness, id);
        let pieces = self.pieces.get(&about).copied().unwrap_or(0);
        let done = self.done.get(&about).map_or(0, |set| set.count_ones());
        if pieces == 0 || done < pieces {
            verdicts.fall(Violation {
                guarantee: GuaranteeId::TaskCompleteness,
                event: id,
                evidence: vec![id],
                processes: vec![who],
                label: Some(about.1),
                view: None,
                sentence: "{first} decides {message}, and not all of its pieces are done",
            });
        }
    }

    fn agree(
        &mut self,
        trace: &Trace,
        id: EventId,
        who: ProcessId,
        about: (GroupId, Label),
        outcome: u64,
        verdicts: &mut Verdicts,
    ) {
        let with = |one: ProcessId, other: ProcessId| {
            let view = self.installed.get(&(about.0, one));
            view.is_some_and(|view| trace.view(*view).contains(other)) && !self.cut.contains(&(one, other))
        };
        let earlier = self.decided.or_default(about);
        for &(other, decided, since) in earlier.iter().filter(|it| it.0 != who && with(who, it.0) && with(it.0, who)) {
            verdicts.met(GuaranteeId::TaskAgreement, id);
            if decided != outcome {
                verdicts.fall(Violation {
                    guarantee: GuaranteeId::TaskAgreement,
                    event: id,
                    evidence: vec![since, id],
                    processes: vec![other, who],
                    label: Some(about.1),
                    view: None,
                    sentence: "{first} and {last} decide {message} differently",
                });
            }
        }
        earlier.push((who, outcome, id));
    }
}
