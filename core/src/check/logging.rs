//! Message logging: a replay leads back to where a process has been, nobody depends on what is lost, nothing is delivered twice
//! and nothing is forgotten.
//!
//! The books here are kept from what applications tell each other, from what is logged, by whom, and from what is replayed. A
//! process's path is the list of its deliveries; a delivery that is made anew is another one, and one that is replayed is the same
//! again. Elnozahy, Alvisi, Wang, Johnson 2002, sections 2 and 4.

use super::{Check, Verdicts, Violation};
use crate::app::App;
use crate::ids::{GroupId, Label, Name, ProcessId};
use crate::registry::GuaranteeId;
use crate::small::{SmallMap, SmallSet};
use crate::trace::{Event, EventId, Kind, Trace};

/// Every group that logs messages.
#[derive(Default)]
pub(super) struct MessageLogging {
    groups: SmallMap<GroupId, Books>,
    down: SmallSet<Name>,
}

/// What is known of one group.
#[derive(Default)]
struct Books {
    members: SmallMap<Name, Member>,
    told: SmallMap<Label, Told>,
    /// Who has logged which delivery of whom, under what name, and whether that survives its crash.
    logged: SmallMap<(Name, u32), Logged>,
    /// Deliveries that were logged once, by a process that has crashed since.
    forgotten: SmallSet<(Name, u32)>,
    /// Deliveries that are lost, as all have failed who had logged them.
    excused: SmallSet<EventId>,
}

#[derive(Default)]
struct Member {
    path: Vec<Delivery>,
    checkpoints: SmallMap<u32, Vec<Delivery>>,
    /// What it has left, until its replay is over.
    before: Option<Before>,
    /// All paths that it has ever been on, as a tree: what came next in a state, from whom.
    been: SmallMap<(State, Name, Label), Delivery>,
}

/// A path that a member was on when it crashed or went back.
struct Before {
    path: Vec<Delivery>,
    has_crashed: bool,
    /// When that was.
    at: EventId,
}

/// A state of a member, called by the event that has first led to it; the initial one has none.
type State = Option<EventId>;

/// A delivery, called by the event of the time when it was made first.
#[derive(Clone, Copy)]
struct Delivery {
    id: EventId,
    /// Where it leads. The same deliveries lead there again, made anew or not.
    state: EventId,
    label: Label,
    from: Name,
    /// The last delivery of the sender before it told that.
    cause: Option<EventId>,
}

struct Told {
    from: Name,
    to: Name,
    id: EventId,
    cause: Option<EventId>,
}

struct Logged {
    label: Label,
    by: Name,
    id: EventId,
    /// A checkpoint of who has logged it has it too.
    is_kept: bool,
}

impl Member {
    /// It has crashed, or gone back.
    fn leaves(&mut self, at: EventId, has_crashed: bool) {
        let path = &self.path;
        self.before.get_or_insert_with(|| Before { path: path.clone(), has_crashed, at }).has_crashed |= has_crashed;
    }

    fn delivers(&mut self, (from, label): (Name, Label), id: EventId, cause: Option<EventId>, again: bool) {
        let at = (self.path.last().map(|it| it.state), from, label);
        let known = self.been.get(&at).copied();
        let anew = Delivery { id, state: known.map_or(id, |known| known.state), label, from, cause };
        let delivery = known.filter(|_| again).unwrap_or(anew);
        self.been.insert(at, delivery);
        self.path.push(delivery);
    }
}

impl Check for MessageLogging {
    fn on(&mut self, _trace: &Trace, id: EventId, event: &Event, verdicts: &mut Verdicts) {
        let who = event.process;
        match event.kind {
            Kind::Logs { group, .. } => _ = self.groups.or_default(group).members.or_default(who.name),
            Kind::Started => _ = self.down.remove(&who.name),
            Kind::Crashed => {
                self.down.insert(who.name);
                self.groups.iter_mut().for_each(|(_, books)| books.crashed(who.name, id));
            }
            Kind::Ended { rest: true } => {
                for (group, books) in self.groups.iter() {
                    books.at_rest(*group, self.down.is_empty(), id, verdicts);
                }
            }
            kind => {
                let Some(books) = group_of(kind).and_then(|group| self.groups.get_mut(&group)) else { return };
                books.on(id, who, kind, verdicts);
            }
        }
    }
}

/// In which group it is said, where it is about messages and checkpoints.
fn group_of(kind: Kind) -> Option<GroupId> {
    match kind {
        Kind::Told { group, .. }
        | Kind::Heard { group, .. }
        | Kind::Logged { group, .. }
        | Kind::Checkpointed { group, .. }
        | Kind::Restored { group, .. }
        | Kind::Replayed { group, .. }
        | Kind::Recovered { group, .. }
        | Kind::Output { group, .. } => Some(group),
        _ => None,
    }
}

impl Books {
    fn on(&mut self, id: EventId, who: ProcessId, kind: Kind, verdicts: &mut Verdicts) {
        let member = self.members.or_default(who.name);
        match kind {
            Kind::Told { label, to, .. } => {
                let cause = member.path.last().map(|delivery| delivery.id);
                self.told.insert(label, Told { from: who.name, to: to.name, id, cause });
            }
            Kind::Heard { group, label, from, .. } => {
                let cause = self.told.get(&label).and_then(|told| told.cause);
                verdicts.met(GuaranteeId::ExactlyOnce, id);
                if let Some(first) = member.path.iter().find(|it| it.label == label) {
                    let sentence = "{last} has delivered {message} already";
                    verdicts.fall(fallen(
                        GuaranteeId::ExactlyOnce,
                        group,
                        vec![first.id, id],
                        who,
                        Some(label),
                        sentence,
                    ));
                }
                member.delivers((from.name, label), id, cause, false);
            }
            Kind::Logged { label, of, number, .. } => {
                self.logged.insert((of.name, number), Logged { label, by: who.name, id, is_kept: false });
                self.forgotten.remove(&(of.name, number));
            }
            Kind::Checkpointed { number, .. } => {
                member.checkpoints.insert(number, member.path.clone());
                let own = self.logged.iter_mut().filter(|(_, logged)| logged.by == who.name);
                own.for_each(|(_, logged)| logged.is_kept = true);
            }
            Kind::Restored { number, .. } => {
                member.leaves(id, false);
                member.path = member.checkpoints.get(&number).cloned().unwrap_or_default();
                member.checkpoints.retain(|known, _| *known <= number);
            }
            Kind::Replayed { label, from, .. } => {
                let cause = self.told.get(&label).and_then(|told| told.cause);
                member.delivers((from.name, label), id, cause, true);
            }
            Kind::Output { group, label, interval } => self.output(group, id, (who, interval), label, verdicts),
            Kind::Recovered { group, state, .. } => self.recovered(group, id, who, state, verdicts),
            _ => {}
        }
    }

    /// What only that process had kept of others' deliveries is gone.
    fn crashed(&mut self, name: Name, at: EventId) {
        let Some(member) = self.members.get_mut(&name) else { return };
        member.leaves(at, true);
        let forgotten = &mut self.forgotten;
        self.logged.retain(|at, logged| {
            let stays = logged.by != name || at.0 == name || logged.is_kept;
            if !stays {
                forgotten.insert(*at);
            }
            stays
        });
    }

    /// A replay is over. Where did it lead?
    fn recovered(&mut self, group: GroupId, id: EventId, who: ProcessId, state: u64, verdicts: &mut Verdicts) {
        let Some(member) = self.members.get_mut(&who.name) else { return };
        let Some(Before { path: before, has_crashed: crashed, at: since }) = member.before.take() else { return };
        verdicts.met(GuaranteeId::ReplayedState, id);
        let (path, logged) = (&member.path, &self.logged);
        let is_logged = |at: usize, label| {
            logged.get(&(who.name, at as u32 + 1)).filter(|logged| logged.label == label).map(|logged| logged.id)
        };
        let mut fall = |evidence: Vec<EventId>, label: Option<Label>, sentence| {
            verdicts.fall(fallen(GuaranteeId::ReplayedState, group, evidence, who, label, sentence));
        };
        // From the first place on that nobody knows who has not failed, what was there is lost.
        let unknown = |at: usize| crashed && self.forgotten.contains(&(who.name, at as u32 + 1));
        let known_up_to = (0..before.len()).find(|&at| unknown(at)).unwrap_or(usize::MAX);
        for (at, delivery) in path.iter().enumerate().take(known_up_to) {
            match before.get(at) {
                Some(known) if known.id == delivery.id => {}
                Some(known) => {
                    fall(vec![known.id, delivery.id, id], Some(known.label), "{last} had delivered {message} there")
                }
                // It had come there in a life before the last one.
                None if delivery.id < since => {}
                None if is_logged(at, delivery.label).is_some() => {}
                None => fall(vec![delivery.id, id], Some(delivery.label), "{last} had not delivered {message} before"),
            }
        }
        if let Some((lost, known)) = before
            .get(path.len())
            .filter(|_| crashed)
            .and_then(|lost| is_logged(path.len(), lost.label).map(|known| (lost, known)))
        {
            fall(vec![lost.id, known, id], Some(lost.label), "{last} has lost {message}, and it was logged");
        }
        let mut app = App::default();
        path.iter().for_each(|it| app.deliver(ProcessId::first(it.from), it.label));
        if app.state() != state {
            fall(vec![id], None, "{last} is in a state that its deliveries do not lead to");
        }
        let next = path.len() as u32 + 1;
        before.iter().skip(known_up_to).for_each(|lost| _ = self.excused.insert(lost.id));
        // What senders have noted they keep: of what is delivered in another place now it says nothing.
        self.logged.retain(|(of, number), logged| *of != who.name || *number < next || logged.by != who.name);
        self.forgotten.retain(|(of, number)| *of != who.name || *number < next);
    }

    /// It goes out: can all be replayed that it follows from? Of each member, all deliveries up to a place.
    fn output(
        &self,
        group: GroupId,
        id: EventId,
        (who, interval): (ProcessId, u32),
        label: Label,
        verdicts: &mut Verdicts,
    ) {
        verdicts.met(GuaranteeId::OutputCommit, id);
        let mut follows: SmallMap<Name, usize> = SmallMap::new();
        let mut open = vec![(who.name, interval as usize)];
        while let Some((name, length)) = open.pop() {
            let Some(member) = self.members.get(&name) else { continue };
            let done = std::mem::replace(follows.or_insert(name, 0), length);
            if done >= length {
                follows.insert(name, done);
                continue;
            }
            let covered = member.checkpoints.last().map_or(0, |(_, path)| path.len());
            for (at, delivery) in member.path.iter().enumerate().take(length).skip(done) {
                let place = (name, at as u32 + 1);
                let is_logged = self.logged.get(&place).is_some_and(|logged| logged.label == delivery.label);
                if at >= covered && !is_logged && !self.forgotten.contains(&place) {
                    let sentence = "{last} has output {message}, which follows from what is not logged";
                    let evidence = vec![delivery.id, id];
                    verdicts.fall(fallen(GuaranteeId::OutputCommit, group, evidence, who, Some(label), sentence));
                    return;
                }
                let sender = delivery.cause.zip(self.members.get(&delivery.from));
                let at = sender.and_then(|(cause, sender)| sender.path.iter().position(|it| it.id == cause));
                open.extend(at.map(|at| (delivery.from, at + 1)));
            }
        }
    }

    /// Nothing is under way any more.
    fn at_rest(&self, group: GroupId, all_up: bool, id: EventId, verdicts: &mut Verdicts) {
        for (name, member) in self.members.iter() {
            for delivery in &member.path {
                verdicts.met(GuaranteeId::NoOrphanStates, id);
                let Some(cause) = delivery.cause.filter(|cause| !self.excused.contains(cause)) else { continue };
                let sender = self.members.get(&delivery.from);
                if sender.is_none_or(|sender| sender.path.iter().all(|it| it.id != cause)) {
                    let sentence = "{last} has delivered {message}, which was told in a state that is lost";
                    let evidence = vec![cause, delivery.id, id];
                    let who = ProcessId::first(*name);
                    let guarantee = GuaranteeId::NoOrphanStates;
                    verdicts.fall(fallen(guarantee, group, evidence, who, Some(delivery.label), sentence));
                }
            }
        }
        for (label, told) in self.told.iter().filter(|_| all_up) {
            verdicts.met(GuaranteeId::ExactlyOnce, id);
            let receiver = self.members.get(&told.to);
            let has = |it: &Delivery| it.label == *label && it.from == told.from;
            if !receiver.is_some_and(|receiver| receiver.path.iter().any(has)) {
                let sentence = "{last} has never delivered {message}";
                let (evidence, who) = (vec![told.id, id], ProcessId::first(told.to));
                verdicts.fall(fallen(GuaranteeId::ExactlyOnce, group, evidence, who, Some(*label), sentence));
            }
        }
    }
}

fn fallen(
    guarantee: GuaranteeId,
    group: GroupId,
    evidence: Vec<EventId>,
    who: ProcessId,
    label: Option<Label>,
    sentence: &'static str,
) -> Violation {
    let event = evidence.last().copied().unwrap_or(EventId::NONE);
    Violation { guarantee, event, evidence, processes: vec![who], label, view: Some((group, 1)), sentence }
}
