//! Virtual synchrony: processes that go through the same two views deliver the same messages in the first of them.
//!
//! Chockler, Keidar, Vitenberg 2001. An error among processes that live on together; where one of the two has crashed,
//! or was given up by the other, it is a warning ("amnesia"), which lecture 001 accepts as the price of speed: a message
//! can be erased even after it was delivered.

use super::{Check, Verdicts, Violation};
use crate::ids::{GroupId, Label, ProcessId, ViewNumber};
use crate::order;
use crate::registry::GuaranteeId;
use crate::small::{SmallMap, SmallSet};
use crate::trace::{Event, EventId, Kind, Trace};

/// How many view changes back a late installer is compared with.
const CHANGES_MAX: ViewNumber = 16;

/// What each process delivered in which view. What it passes over because it has delivered it before counts as delivered.
#[derive(Default)]
pub(super) struct VirtualSynchrony {
    present: SmallMap<(GroupId, ProcessId), Present>,
    changes: SmallMap<(GroupId, ViewNumber), Vec<Passed>>,
    /// Members of a group that have crashed, left it or been excluded.
    gone: SmallSet<(GroupId, ProcessId)>,
    cut: SmallSet<(ProcessId, ProcessId)>,
}

/// The view that a process is in, and what it has delivered there.
#[derive(Default)]
struct Present {
    view: ViewNumber,
    crashed: bool,
    delivered: Vec<(Label, EventId)>,
}

/// A process that went from one view to the next, and what it had delivered in the first.
struct Passed {
    who: ProcessId,
    from: ViewNumber,
    installed: EventId,
    delivered: Vec<(Label, EventId)>,
}

impl Check for VirtualSynchrony {
    fn on(&mut self, trace: &Trace, id: EventId, event: &Event, verdicts: &mut Verdicts) {
        let who = event.process;
        match event.kind {
            Kind::Delivered { group, label, .. } => self.delivered(id, who, group, label),
            Kind::Filtered { group, label, .. } if had_delivered(trace, id, who, group, label) => {
                self.delivered(id, who, group, label);
            }
            Kind::Installed { group, number, previous, .. } => {
                self.installed(id, who, group, number, previous, verdicts);
            }
            Kind::Cut { peer } => {
                self.cut.insert((who, peer));
            }
            Kind::Crashed => self.crashed(id, who, verdicts),
            Kind::Excluded { group } | Kind::Left { group } => {
                self.gone.insert((group, who));
            }
            _ => {}
        }
    }
}

/// Whether the process was itself handed a message that it now passes over: it may have been a member before, and have left
/// and come back. One that only took the number over with another member's state never had the message.
fn had_delivered(trace: &Trace, now: EventId, who: ProcessId, group: GroupId, label: Label) -> bool {
    trace.iter().rev().skip_while(|(id, _)| *id >= now).filter(|(_, event)| event.process == who).any(
        |(_, event)| matches!(event.kind, Kind::Delivered { group: of, label: it, .. } if (of, it) == (group, label)),
    )
}

impl VirtualSynchrony {
    fn delivered(&mut self, id: EventId, who: ProcessId, group: GroupId, label: Label) {
        let present = self.present.or_default((group, who));
        if !present.crashed {
            present.delivered.push((label, id));
        }
    }

    fn installed(
        &mut self,
        id: EventId,
        who: ProcessId,
        group: GroupId,
        number: ViewNumber,
        previous: ViewNumber,
        verdicts: &mut Verdicts,
    ) {
        self.gone.remove(&(group, who)); // it may have left and joined again
        let next = Present { view: number, ..Present::default() };
        let mut delivered = self.present.insert((group, who), next).unwrap_or_default().delivered;
        if previous == 0 {
            return;
        }
        order::sort(&mut delivered);
        let passed = Passed { who, from: previous, installed: id, delivered };
        let change = self.changes.or_default((group, number));
        for other in change.iter().filter(|other| other.from == previous) {
            let apart = self.gone.contains(&(group, other.who))
                || self.cut.contains(&(who, other.who))
                || self.cut.contains(&(other.who, who));
            let guarantee = if apart { GuaranteeId::UniformVirtualSynchrony } else { GuaranteeId::VirtualSynchrony };
            verdicts.met(guarantee, id);
            let place = Place { guarantee, view: (group, previous), event: id };
            for (has, lacks) in [(&passed, other), (other, &passed)] {
                place.compare(has.who, &has.delivered, lacks, verdicts);
            }
        }
        let crashed = self.present.iter().filter(|((of, _), it)| *of == group && it.crashed && it.view == previous);
        for ((_, dead), it) in crashed {
            compare_with_the_dead(*dead, it, group, &passed, id, verdicts);
        }
        change.push(passed);
        self.changes.retain(|(of, view), _| *of != group || view + CHANGES_MAX > number);
    }

    /// What it delivered last, those that have gone on already should have delivered too.
    fn crashed(&mut self, id: EventId, who: ProcessId, verdicts: &mut Verdicts) {
        for ((group, _), present) in self.present.iter_mut().filter(|((_, it), _)| *it == who) {
            present.crashed = true;
            self.gone.insert((*group, who));
            let passed = self.changes.iter().filter(|((of, _), _)| of == group).flat_map(|(_, passed)| passed);
            for survivor in passed.filter(|passed| passed.from == present.view && passed.who != who) {
                compare_with_the_dead(who, present, *group, survivor, id, verdicts);
            }
        }
    }
}

/// The uniform form: what the dead delivered in its last view, who went on from that view delivered too.
fn compare_with_the_dead(
    dead: ProcessId,
    last: &Present,
    group: GroupId,
    survivor: &Passed,
    event: EventId,
    verdicts: &mut Verdicts,
) {
    let guarantee = GuaranteeId::UniformVirtualSynchrony;
    verdicts.met(guarantee, event);
    Place { guarantee, view: (group, last.view), event }.compare(dead, &last.delivered, survivor, verdicts);
}

/// Where a comparison stands.
struct Place {
    guarantee: GuaranteeId,
    view: (GroupId, ViewNumber),
    event: EventId,
}

impl Place {
    /// What one process delivered and another, which went on, did not.
    fn compare(&self, has: ProcessId, delivered: &[(Label, EventId)], lacks: &Passed, verdicts: &mut Verdicts) {
        for &(label, delivery) in delivered {
            if lacks.delivered.binary_search_by_key(&label, |(label, _)| *label).is_err() {
                verdicts.fall(Violation {
                    guarantee: self.guarantee,
                    event: self.event,
                    evidence: vec![delivery, lacks.installed, self.event],
                    processes: vec![has, lacks.who],
                    label: Some(label),
                    view: Some(self.view),
                    sentence: "{first} delivered {message} in view {view} of {group}; {last} went on to the next view without it",
                });
            }
        }
    }
}
