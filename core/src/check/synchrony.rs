//! Virtual synchrony: processes that go through the same two views deliver the same messages in the first of them.
//!
//! Chockler, Keidar, Vitenberg 2001. An error among processes that live on together; where one of the two has crashed,
//! or was given up by the other, it is a warning ("amnesia"), which lecture 001 accepts as the price of speed: a message
//! can be erased even after it was delivered.

use std::collections::{BTreeMap, BTreeSet};

use super::{Check, Verdicts, Violation};
use crate::ids::{GroupId, Label, ProcessId, ViewNumber};
use crate::registry::GuaranteeId;
use crate::trace::{Event, EventId, Kind, Trace};

/// How many view changes back a late installer is compared with.
const CHANGES_MAX: usize = 16;

/// What each process delivered in which view.
#[derive(Default)]
pub(super) struct VirtualSynchrony {
    delivering: BTreeMap<(GroupId, ProcessId), Vec<(Label, EventId)>>,
    changes: BTreeMap<(GroupId, ViewNumber), Vec<Passed>>,
    gone: BTreeSet<ProcessId>,
    cut: BTreeSet<(ProcessId, ProcessId)>,
}

/// A process that went from one view to the next, and what it had delivered in the first.
struct Passed {
    who: ProcessId,
    from: ViewNumber,
    installed: EventId,
    delivered: Vec<(Label, EventId)>,
}

impl Check for VirtualSynchrony {
    fn on(&mut self, _: &Trace, id: EventId, event: &Event, verdicts: &mut Verdicts) {
        match event.kind {
            Kind::Delivered { group, label, .. } => {
                self.delivering.entry((group, event.process)).or_default().push((label, id));
            }
            Kind::Installed { group, number, previous, .. } => {
                self.installed(id, event.process, group, number, previous, verdicts);
            }
            Kind::Cut { peer } => {
                self.cut.insert((event.process, peer));
            }
            Kind::Crashed | Kind::Excluded { .. } | Kind::Left { .. } => {
                self.gone.insert(event.process);
            }
            _ => {}
        }
    }
}

impl VirtualSynchrony {
    fn installed(
        &mut self,
        id: EventId,
        who: ProcessId,
        group: GroupId,
        number: ViewNumber,
        previous: ViewNumber,
        verdicts: &mut Verdicts,
    ) {
        self.gone.remove(&who); // it may have left and joined again
        let mut delivered = self.delivering.insert((group, who), Vec::new()).unwrap_or_default();
        if previous == 0 {
            return;
        }
        delivered.sort_unstable();
        let passed = Passed { who, from: previous, installed: id, delivered };
        let change = self.changes.entry((group, number)).or_default();
        for other in change.iter().filter(|other| other.from == previous) {
            let apart = self.gone.contains(&other.who)
                || self.cut.contains(&(who, other.who))
                || self.cut.contains(&(other.who, who));
            let guarantee = if apart { GuaranteeId::UniformVirtualSynchrony } else { GuaranteeId::VirtualSynchrony };
            verdicts.met(guarantee, id);
            let view = (group, previous);
            for (has, lacks) in [(&passed, other), (other, &passed)] {
                compare(has, lacks, guarantee, view, id, verdicts);
            }
        }
        change.push(passed);
        while self.changes.len() > CHANGES_MAX {
            self.changes.pop_first();
        }
    }
}

/// What `has` delivered and `lacks` did not.
fn compare(
    has: &Passed,
    lacks: &Passed,
    guarantee: GuaranteeId,
    view: (GroupId, ViewNumber),
    event: EventId,
    verdicts: &mut Verdicts,
) {
    for &(label, delivered) in &has.delivered {
        if lacks.delivered.binary_search_by_key(&label, |(label, _)| *label).is_err() {
            verdicts.fall(Violation {
                guarantee,
                event,
                evidence: vec![delivered, lacks.installed, has.installed],
                processes: vec![has.who, lacks.who],
                label: Some(label),
                view: Some(view),
                sentence: "{first} delivered {message} in view {view} of {group}; {last} went from that view to the same next one without it",
            });
        }
    }
}
