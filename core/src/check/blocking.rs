//! Block discipline: nothing is multicast between the beginning of a flush and the next view.
//!
//! Chockler, Keidar, Vitenberg 2001: without it nobody can promise that a message is delivered in the view it was sent in.
//! Where membership is announced in the stream, an announcement is what a flush may be waiting for; there it is not asked.

use super::{Check, Verdicts, Violation};
use crate::ids::{GroupId, ProcessId};
use crate::protocol::Rule;
use crate::registry::GuaranteeId;
use crate::small::{SmallMap, SmallSet};
use crate::trace::{Event, EventId, Kind, Trace};

/// Who flushes, and since when.
#[derive(Default)]
pub(super) struct BlockDiscipline {
    blocked: SmallMap<(GroupId, ProcessId), EventId>,
    announced: SmallSet<GroupId>,
}

impl Check for BlockDiscipline {
    fn on(&mut self, _: &Trace, id: EventId, event: &Event, verdicts: &mut Verdicts) {
        let who = event.process;
        match event.kind {
            Kind::Rule(Rule::Announced(group, _)) => _ = self.announced.insert(group),
            Kind::Blocked { group, .. } => _ = self.blocked.insert((group, who), id),
            Kind::Installed { group, .. } => {
                let flushed = self.blocked.remove(&(group, who)).is_some();
                if flushed && !self.announced.contains(&group) {
                    verdicts.met(GuaranteeId::BlockDiscipline, id);
                }
            }
            Kind::Left { group } | Kind::Excluded { group } => _ = self.blocked.remove(&(group, who)),
            Kind::Multicast { group, view, label, .. } | Kind::Relayed { group, view, label, .. } => {
                let Some(&since) = self.blocked.get(&(group, who)).filter(|_| !self.announced.contains(&group)) else {
                    return;
                };
                verdicts.fall(Violation {
                    guarantee: GuaranteeId::BlockDiscipline,
                    event: id,
                    evidence: vec![since, id],
                    processes: vec![who],
                    label: Some(label),
                    view: Some((group, view)),
                    sentence: "{first} multicasts {message} in view {view} of {group}, and has begun to flush",
                });
            }
            _ => {}
        }
    }
}
