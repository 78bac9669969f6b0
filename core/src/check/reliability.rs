//! What a group with a reliability of its own promises: that all receive what is multicast, that few ask for the same
//! message at once, and that nobody sends again what was sent again just now.
//!
//! Lecture 002, reliable multicasting (all receive it) and nonhierarchical feedback control; Floyd et al. 1997 (hold-down).

use super::{Check, Verdicts, Violation};
use crate::ids::{GroupId, Label, Name, ProcessId};
use crate::labels::LabelMap;
use crate::protocol::reliability::Rung;
use crate::registry::{GuaranteeId, MessageKind};
use crate::small::{SmallMap, SmallSet};
use crate::time::{Duration, Time};
use crate::trace::{Event, EventId, Fate, Kind, Trace};

/// At once is within this time: what SRM holds down for.
const AT_ONCE: Duration = Duration::from_ms(30);
/// How many may ask for the same message at once.
const ASKERS_MAX: usize = 4;

/// At rest every live member has delivered what a live member has multicast.
#[derive(Default)]
pub(super) struct AllReceive {
    /// The members of each group that is promised something.
    members: SmallMap<GroupId, Vec<ProcessId>>,
    alive: SmallSet<ProcessId>,
    cut: SmallSet<(ProcessId, ProcessId)>,
    no_way: SmallSet<(Name, Name)>,
    sent: Vec<(Label, GroupId, ProcessId, EventId)>,
    delivered: LabelMap<SmallSet<(GroupId, ProcessId)>>,
}

impl Check for AllReceive {
    fn on(&mut self, _: &Trace, id: EventId, event: &Event, verdicts: &mut Verdicts) {
        let who = event.process;
        match event.kind {
            Kind::Uses { group, .. } => self.members.or_default(group).push(who),
            Kind::Started => {
                self.alive.retain(|other| other.name != who.name);
                self.alive.insert(who);
            }
            Kind::Resumed => _ = self.alive.insert(who),
            Kind::Crashed | Kind::Paused => _ = self.alive.remove(&who),
            Kind::Cut { peer } => _ = self.cut.insert((who, peer)),
            Kind::LinkCut { to } => _ = self.no_way.insert((who.name, to)),
            Kind::LinkMended { to } => _ = self.no_way.remove(&(who.name, to)),
            Kind::Multicast { group, label, .. } if self.members.contains_key(&group) => {
                self.sent.push((label, group, who, id));
            }
            Kind::Delivered { group, label, .. } if self.members.contains_key(&group) => {
                if self.delivered.get(label).is_none() {
                    self.delivered.insert(label, SmallSet::new());
                }
                if let Some(delivered) = self.delivered.get_mut(label) {
                    delivered.insert((group, who));
                }
            }
            Kind::Ended { rest: true } => self.at_rest(id, verdicts),
            _ => {}
        }
    }
}

impl AllReceive {
    fn at_rest(&self, id: EventId, verdicts: &mut Verdicts) {
        for &(label, group, origin, multicast) in
            self.sent.iter().filter(|(_, _, origin, _)| self.alive.contains(origin))
        {
            let live = self.live_members(group);
            for who in live.into_iter().filter(|who| *who != origin) {
                verdicts.met(GuaranteeId::AllReceive, id);
                if self.delivered.get(label).is_some_and(|delivered| delivered.contains(&(group, who))) {
                    continue;
                }
                verdicts.fall(Violation {
                    guarantee: GuaranteeId::AllReceive,
                    event: id,
                    evidence: vec![multicast, id],
                    processes: vec![who],
                    label: Some(label),
                    view: Some((group, 1)),
                    sentence: "{first} has not delivered {message}, though its sender lives and the network is whole",
                });
            }
        }
    }

    /// The live members of a group, if all of them can hear each other.
    fn live_members(&self, group: GroupId) -> Vec<ProcessId> {
        let members = self.members.get(&group).into_iter().flatten();
        let live: Vec<_> = members.copied().filter(|member| self.alive.contains(member)).collect();
        let closed = |a: ProcessId, b: ProcessId| self.cut.contains(&(a, b)) || self.no_way.contains(&(a.name, b.name));
        let apart = live.iter().any(|a| live.iter().any(|b| closed(*a, *b)));
        if apart { Vec::new() } else { live }
    }
}

/// Where negative acknowledgements are suppressed: few ask at once, and nobody answers twice at once.
#[derive(Default)]
pub(super) struct Feedback {
    suppressed: SmallSet<GroupId>,
    /// When a message, by its origin and number, was asked for of late.
    asked: SmallMap<(GroupId, ProcessId, u32), Vec<(Time, EventId)>>,
    /// When each last sent a message again, or heard it.
    repaired: SmallMap<(GroupId, ProcessId, Label), (Time, EventId)>,
}

impl Check for Feedback {
    fn on(&mut self, trace: &Trace, id: EventId, event: &Event, verdicts: &mut Verdicts) {
        match event.kind {
            Kind::Uses { group, rung: Rung::Suppressed } => _ = self.suppressed.insert(group),
            Kind::Asked { group, origin, seq } if self.suppressed.contains(&group) => {
                self.asked(id, event, (group, origin, seq), verdicts);
            }
            Kind::Repaired { group, label } if self.suppressed.contains(&group) => {
                self.repaired(id, event, group, label, verdicts);
            }
            Kind::Received { copy, fate: Fate::Accepted } if !self.suppressed.is_empty() => {
                let sent = trace.sent(copy).and_then(|sent| trace.get(sent)).map(|sent| sent.kind);
                if let Some(Kind::Sent { name, .. }) = sent
                    && let (MessageKind::Repair, Some(label)) = (name.kind, name.label)
                {
                    self.repaired.insert((name.group, event.process, label), (event.time(), id));
                }
            }
            _ => {}
        }
    }
}

impl Feedback {
    fn asked(&mut self, id: EventId, event: &Event, about: (GroupId, ProcessId, u32), verdicts: &mut Verdicts) {
        verdicts.met(GuaranteeId::FeedbackSuppression, id);
        let asked = self.asked.or_default(about);
        asked.retain(|(time, _)| event.time() - *time < AT_ONCE);
        asked.push((event.time(), id));
        if asked.len() > ASKERS_MAX {
            verdicts.fall(Violation {
                guarantee: GuaranteeId::FeedbackSuppression,
                event: id,
                evidence: asked.iter().map(|(_, id)| *id).collect(),
                processes: vec![about.1, event.process],
                label: None,
                view: Some((about.0, 1)),
                sentence: "{last} asks all of {group} for a message of {first} for which four have just asked",
            });
        }
    }

    fn repaired(&mut self, id: EventId, event: &Event, group: GroupId, label: Label, verdicts: &mut Verdicts) {
        verdicts.met(GuaranteeId::HoldDown, id);
        let before = self.repaired.insert((group, event.process, label), (event.time(), id));
        let Some((_, since)) = before.filter(|(time, _)| event.time() - *time < AT_ONCE) else { return };
        verdicts.fall(Violation {
            guarantee: GuaranteeId::HoldDown,
            event: id,
            evidence: vec![since, id],
            processes: vec![event.process],
            label: Some(label),
            view: Some((group, 1)),
            sentence: "{first} sends {message} again, which was sent again just before",
        });
    }
}
