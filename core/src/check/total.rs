//! Total order of abcasts and gbcasts, their final priorities, and what comes before a gbcast.
//!
//! Among processes that live on a difference is an error. Where one of the two has crashed, was excluded or given up by the
//! other, it is a warning: an initiator may deliver by a final priority that nobody else ever hears of. Chockler, Keidar,
//! Vitenberg 2001 (Reliable Total Order); lecture 004 (abcast, gbcast); Birman and Joseph, TOCS 1987.

use super::{Check, Verdicts, Violation};
use crate::ids::{GroupId, Label, ProcessId, ViewNumber};
use crate::labels::LabelMap;
use crate::order;
use crate::protocol::ordering::Flavour;
use crate::registry::GuaranteeId;
use crate::small::{SmallMap, SmallSet};
use crate::trace::{Event, EventId, Kind, Trace};

/// How many views back a late process is compared with the others.
const VIEWS_MAX: ViewNumber = 16;

/// The guarantees on abcasts and gbcasts, which share their books.
#[derive(Default)]
pub(super) struct TotalOrder {
    ordered: LabelMap<(Flavour, u8)>,
    /// What a process has delivered in a view, for as long as a late one may be compared with it.
    members: SmallMap<(GroupId, ViewNumber, ProcessId), Member>,
    /// By message and the member that multicast it: what comes from outside may be multicast by several.
    finals: SmallMap<(Label, ProcessId), Vec<Final>>,
    proposals: SmallMap<(Label, ProcessId), Vec<Proposal>>,
    gone: SmallSet<(GroupId, ProcessId)>,
    cut: SmallSet<(ProcessId, ProcessId)>,
}

/// What a process has delivered in a view.
#[derive(Default)]
struct Member {
    /// abcasts by queue, each with the gbcasts among them.
    sequences: SmallMap<u8, Vec<(Label, EventId)>>,
    gbcasts: Vec<(Label, EventId)>,
    all: Vec<Label>,
    /// What was delivered before each gbcast, in the order of the labels.
    before: SmallMap<Label, (EventId, Vec<Label>)>,
}

struct Final {
    who: ProcessId,
    priority: (u32, ProcessId),
    event: EventId,
}

struct Proposal {
    who: ProcessId,
    number: u32,
    event: EventId,
}

impl Check for TotalOrder {
    fn on(&mut self, _: &Trace, id: EventId, event: &Event, verdicts: &mut Verdicts) {
        let who = event.process;
        match event.kind {
            Kind::Ordered { label, flavour, queue, .. } => _ = self.ordered.insert(label, (flavour, queue)),
            Kind::Installed { group, number, .. } => {
                self.gone.remove(&(group, who));
                self.members.insert((group, number, who), Member::default());
                self.members.retain(|(of, view, _), _| *of != group || view + VIEWS_MAX > number);
            }
            Kind::Delivered { group, view, label, .. } => self.delivered(At { id, group, view, who }, label, verdicts),
            Kind::PriorityProposed { group, label, origin, number } => {
                let event = id;
                self.proposed(group, (label, origin), Proposal { who, number, event }, verdicts);
            }
            Kind::PriorityFinal { group, label, origin, number, by } => {
                self.found_final(group, (label, origin), Final { who, priority: (number, by), event: id }, verdicts);
            }
            Kind::Cut { peer } => {
                self.cut.insert((who, peer));
            }
            Kind::Crashed => {
                for (group, _, _) in self.members.keys().filter(|(_, _, it)| *it == who) {
                    self.gone.insert((*group, who));
                }
            }
            Kind::Excluded { group } | Kind::Left { group } => {
                self.gone.insert((group, who));
            }
            _ => {}
        }
    }
}

/// Where something is delivered.
#[derive(Clone, Copy)]
struct At {
    id: EventId,
    group: GroupId,
    view: ViewNumber,
    who: ProcessId,
}

impl At {
    fn falls(
        self,
        guarantee: GuaranteeId,
        other: (ProcessId, EventId),
        label: Label,
        sentence: &'static str,
    ) -> Violation {
        Violation {
            guarantee,
            event: self.id,
            evidence: vec![other.1, self.id],
            processes: vec![other.0, self.who],
            label: Some(label),
            view: Some((self.group, self.view)),
            sentence,
        }
    }
}

impl TotalOrder {
    /// Whether they do not live on together.
    fn apart(&self, group: GroupId, one: ProcessId, other: ProcessId) -> bool {
        let gone = |who| self.gone.contains(&(group, who));
        gone(one) || gone(other) || self.cut.contains(&(one, other)) || self.cut.contains(&(other, one))
    }

    fn delivered(&mut self, at: At, label: Label, verdicts: &mut Verdicts) {
        let ordered = self.ordered.get(label).copied();
        let Some(member) = self.members.get_mut(&(at.group, at.view, at.who)) else { return };
        member.all.push(label);
        match ordered {
            Some((Flavour::Total, queue)) => {
                let gbcasts = &member.gbcasts;
                member.sequences.or_insert(queue, gbcasts.clone()).push((label, at.id));
                self.compare_sequences(at, queue, verdicts);
            }
            Some((Flavour::Group, _)) => {
                member.gbcasts.push((label, at.id));
                member.sequences.or_insert(0, Vec::new());
                let queues: Vec<u8> = member.sequences.keys().copied().collect();
                for (_, sequence) in member.sequences.iter_mut() {
                    sequence.push((label, at.id));
                }
                let mut before = member.all.clone();
                order::sort(&mut before);
                member.before.insert(label, (at.id, before));
                queues.into_iter().for_each(|queue| self.compare_sequences(at, queue, verdicts));
                self.compare_before(at, label, verdicts);
            }
            _ => {}
        }
    }

    /// The last of our sequence is what others have delivered in that place.
    fn compare_sequences(&self, at: At, queue: u8, verdicts: &mut Verdicts) {
        let sequence =
            |who| self.members.get(&(at.group, at.view, who)).and_then(|member| member.sequences.get(&queue));
        let Some(own) = sequence(at.who) else { return };
        let place = own.len() - 1;
        for (&(group, view, other), member) in self.members.iter() {
            if group != at.group || other == at.who || view != at.view {
                continue;
            }
            let Some(&(label, event)) = member.sequences.get(&queue).and_then(|sequence| sequence.get(place)) else {
                continue;
            };
            let apart = self.apart(at.group, at.who, other);
            let guarantee = if apart { GuaranteeId::UniformTotalOrder } else { GuaranteeId::TotalOrder };
            verdicts.met(guarantee, at.id);
            if label != own[place].0 {
                let sentence = "in view {view} of {group}, {last} delivers {message} where {first} delivered another";
                verdicts.fall(at.falls(guarantee, (other, event), own[place].0, sentence));
            }
        }
    }

    /// What came before a gbcast here came before it at others.
    fn compare_before(&self, at: At, gbcast: Label, verdicts: &mut Verdicts) {
        let before = |who| self.members.get(&(at.group, at.view, who)).and_then(|member| member.before.get(&gbcast));
        let Some((_, own)) = before(at.who) else { return };
        for &(group, view, other) in self.members.keys() {
            if group != at.group || other == at.who || view != at.view || self.apart(group, at.who, other) {
                continue;
            }
            let Some((event, theirs)) = before(other) else { continue };
            verdicts.met(GuaranteeId::GroupOrder, at.id);
            if let Some(&label) = own.iter().find(|label| theirs.binary_search(label).is_err()) {
                let sentence = "{last} delivered {message} before a gbcast, and {first} not";
                verdicts.fall(at.falls(GuaranteeId::GroupOrder, (other, *event), label, sentence));
            } else if let Some(&label) = theirs.iter().find(|label| own.binary_search(label).is_err()) {
                let sentence = "{first} delivered {message} before a gbcast, and {last} not";
                verdicts.fall(at.falls(GuaranteeId::GroupOrder, (other, *event), label, sentence));
            }
        }
    }

    fn proposed(&mut self, group: GroupId, message: (Label, ProcessId), proposal: Proposal, verdicts: &mut Verdicts) {
        let finals = self.finals.get(&message).into_iter().flatten();
        for last in finals.filter(|last| !self.apart(group, last.who, proposal.who)) {
            below(group, message.0, &proposal, last, proposal.event, verdicts);
        }
        self.proposals.or_default(message).push(proposal);
    }

    fn found_final(&mut self, group: GroupId, message: (Label, ProcessId), found: Final, verdicts: &mut Verdicts) {
        verdicts.met(GuaranteeId::FinalPriority, found.event);
        for proposal in self.proposals.get(&message).into_iter().flatten() {
            if !self.apart(group, found.who, proposal.who) {
                below(group, message.0, proposal, &found, found.event, verdicts);
            }
        }
        let finals = self.finals.get(&message).into_iter().flatten();
        for other in finals.filter(|other| !self.apart(group, other.who, found.who)) {
            if other.priority != found.priority {
                let at = At { id: found.event, group, view: 0, who: found.who };
                let sentence = "{first} and {last} hold different priorities of {message} for final";
                verdicts.fall(at.falls(GuaranteeId::FinalPriority, (other.who, other.event), message.0, sentence));
            }
        }
        self.finals.or_default(message).push(found);
    }
}

/// A proposal above what is final.
fn below(group: GroupId, label: Label, proposal: &Proposal, last: &Final, event: EventId, verdicts: &mut Verdicts) {
    if proposal.number > last.priority.0 {
        let at = At { id: event, group, view: 0, who: last.who };
        let sentence = "{last} holds a priority of {message} for final that is below what {first} has proposed";
        verdicts.fall(at.falls(GuaranteeId::FinalPriority, (proposal.who, proposal.event), label, sentence));
    }
}
