//! Stability never ahead of the truth: what one member takes for stable, every member of the view has received.
//!
//! From the side that sees all: a copy with that label has been accepted there. What travels along
//! with a cbcast shows in no copy of its own, so that nothing is asked once that has been used. Lecture 003, message
//! stability; Ensemble checks its stability layer in this way.

use super::{Check, Verdicts, Violation};
use crate::ids::{GroupId, Label, ProcessId, ViewNumber};
use crate::protocol::{Rule, ordering};
use crate::registry::{GuaranteeId, MessageKind};
use crate::small::{SmallMap, SmallSet};
use crate::trace::{CopyId, Event, EventId, Fate, Kind, Trace, ViewRef};

/// The messages of one member in one view, of which no more is known to be stable than that number.
#[derive(Default)]
struct Sent {
    labels: SmallSet<(u32, Label)>,
    stable: u32,
}

/// What has been multicast and is not known to be stable, and who has received what.
#[derive(Default)]
pub(super) struct StabilityTruth {
    /// What each calls that view; with mistakes switched on there may be two of one number.
    views: SmallMap<(GroupId, ViewNumber, ProcessId), ViewRef>,
    sent: SmallMap<(GroupId, ViewNumber, ProcessId), Sent>,
    /// Who has received what, as long as it is not stable. What came from outside may be multicast by several members, and
    /// is remembered for good.
    has: SmallMap<Label, Vec<ProcessId>>,
    from_outside: SmallSet<Label>,
    carried: bool,
}

impl Check for StabilityTruth {
    fn on(&mut self, trace: &Trace, id: EventId, event: &Event, verdicts: &mut Verdicts) {
        let who = event.process;
        match event.kind {
            Kind::Rule(Rule::Order(_, ordering::Rule::Carry { .. })) => self.carried = true,
            Kind::Installed { group, number, view, .. } => _ = self.views.insert((group, number, who), view),
            Kind::Multicast { group, view, label, seq } | Kind::Relayed { group, view, label, seq, .. } => {
                self.sent.or_default((group, view, who)).labels.insert((seq, label));
                self.has.or_default(label).push(who);
                if matches!(event.kind, Kind::Relayed { .. }) {
                    self.from_outside.insert(label);
                }
            }
            Kind::Received { copy, fate: Fate::Accepted } | Kind::Accepted { copy } => self.received(trace, who, copy),
            Kind::Stable { group, view, origin, seq } if !self.carried => {
                let Some(sent) = self.sent.get_mut(&(group, view, origin)) else { return };
                let is_fresh = |it: &&(u32, Label)| it.0 > sent.stable && it.0 <= seq;
                let fresh: Vec<Label> = sent.labels.iter().filter(is_fresh).map(|it| it.1).collect();
                sent.labels.retain(|it| it.0 > seq);
                sent.stable = sent.stable.max(seq);
                for label in fresh {
                    self.stable(trace, id, who, label, (group, view), verdicts);
                }
            }
            _ => {}
        }
    }
}

impl StabilityTruth {
    fn received(&mut self, trace: &Trace, who: ProcessId, copy: CopyId) {
        let sent = trace.sent(copy).and_then(|sent| trace.get(sent)).map(|event| event.kind);
        let Some(Kind::Sent { name, .. }) = sent else { return };
        if let (MessageKind::Data | MessageKind::Echo | MessageKind::Repair, Some(label)) = (name.kind, name.label) {
            self.has.or_default(label).push(who);
        }
    }

    fn stable(
        &mut self,
        trace: &Trace,
        id: EventId,
        who: ProcessId,
        label: Label,
        (group, view): (GroupId, ViewNumber),
        verdicts: &mut Verdicts,
    ) {
        let Some(&of) = self.views.get(&(group, view, who)) else { return };
        verdicts.met(GuaranteeId::StabilityTruth, id);
        let has = match self.from_outside.contains(&label) {
            true => self.has.get(&label).cloned(),
            false => self.has.remove(&label),
        };
        let has = has.unwrap_or_default();
        for &member in trace.view(of).members.iter() {
            if has.contains(&member) {
                continue;
            }
            verdicts.fall(Violation {
                guarantee: GuaranteeId::StabilityTruth,
                event: id,
                evidence: vec![id],
                processes: vec![who, member],
                label: Some(label),
                view: Some((group, view)),
                sentence: "{first} takes {message} for stable in view {view} of {group}, and {last} has not received it",
            });
        }
    }
}
