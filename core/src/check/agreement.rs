//! What views a process may install: view agreement, self inclusion, local monotonicity, agreement on successors.
//!
//! Chockler, Keidar, Vitenberg 2001. View agreement is uniform here: it counts views that were decided or learned by
//! processes that crashed before they installed them, for lecture 001 asks for one sequence of views.

use super::{Check, Verdicts, Violation};
use crate::ids::{GroupId, ProcessId, ViewNumber};
use crate::registry::GuaranteeId;
use crate::small::SmallMap;
use crate::trace::{Event, EventId, Kind, Trace, ViewRef};

/// One list of members for every view number.
#[derive(Default)]
pub(super) struct ViewAgreement {
    decided: SmallMap<GroupId, SmallMap<ViewNumber, (ViewRef, ProcessId, EventId)>>,
}

impl Check for ViewAgreement {
    fn on(&mut self, _: &Trace, id: EventId, event: &Event, verdicts: &mut Verdicts) {
        let (Kind::Committed { group, number, view }
        | Kind::Learned { group, number, view }
        | Kind::Installed { group, number, view, .. }) = event.kind
        else {
            return;
        };
        let (first, who, since) = *self.decided.or_default(group).or_insert(number, (view, event.process, id));
        if who != event.process && matches!(event.kind, Kind::Installed { .. }) {
            verdicts.met(GuaranteeId::ViewAgreement, id);
        }
        if first != view {
            let sentence = "{first} and {last} have different members in view {view} of {group}";
            let (one, other) = ((who, since), (event.process, id));
            verdicts.fall(two_differ(GuaranteeId::ViewAgreement, one, other, (group, number), sentence));
        }
    }
}

/// Self inclusion and local monotonicity: what one process sees of its own views.
#[derive(Default)]
pub(super) struct OwnViews {
    last: SmallMap<(GroupId, ProcessId), (ViewNumber, EventId)>,
}

impl Check for OwnViews {
    fn on(&mut self, trace: &Trace, id: EventId, event: &Event, verdicts: &mut Verdicts) {
        match event.kind {
            Kind::Installed { group, number, view, .. } => {
                let violation = |guarantee, evidence, sentence| Violation {
                    guarantee,
                    event: id,
                    evidence,
                    processes: vec![event.process],
                    label: None,
                    view: Some((group, number)),
                    sentence,
                };
                verdicts.met(GuaranteeId::SelfInclusion, id);
                if !trace.view(view).contains(event.process) {
                    let sentence = "{first} installs view {view} of {group}, and is not a member of it";
                    verdicts.fall(violation(GuaranteeId::SelfInclusion, vec![id], sentence));
                }
                if let Some((last, since)) = self.last.insert((group, event.process), (number, id)) {
                    verdicts.met(GuaranteeId::LocalMonotonicity, id);
                    if number != last + 1 {
                        let sentence = "{first} installs view {view} of {group}, which does not follow its last one";
                        verdicts.fall(violation(GuaranteeId::LocalMonotonicity, vec![since, id], sentence));
                    }
                }
            }
            Kind::Left { group } => {
                self.last.remove(&(group, event.process));
            }
            _ => {}
        }
    }
}

/// Who goes on from the same view goes on to the same view.
#[derive(Default)]
pub(super) struct Successors {
    next: SmallMap<(GroupId, ViewNumber), (ViewNumber, ProcessId, EventId)>,
}

impl Check for Successors {
    fn on(&mut self, _: &Trace, id: EventId, event: &Event, verdicts: &mut Verdicts) {
        let Kind::Installed { group, number, previous, .. } = event.kind else { return };
        if previous == 0 {
            return;
        }
        let (next, who, since) = *self.next.or_insert((group, previous), (number, event.process, id));
        if who != event.process {
            verdicts.met(GuaranteeId::AgreementOnSuccessors, id);
        }
        if next != number {
            let sentence = "{first} and {last} go on from the same view, and only {last} to view {view} of {group}";
            let (one, other) = ((who, since), (event.process, id));
            verdicts.fall(two_differ(GuaranteeId::AgreementOnSuccessors, one, other, (group, number), sentence));
        }
    }
}

/// Two processes say different things of a view, the second with the later event.
fn two_differ(
    guarantee: GuaranteeId,
    (one, since): (ProcessId, EventId),
    (other, event): (ProcessId, EventId),
    view: (GroupId, ViewNumber),
    sentence: &'static str,
) -> Violation {
    let (evidence, processes) = (vec![since, event], vec![one, other]);
    Violation { guarantee, event, evidence, processes, label: None, view: Some(view), sentence }
}
