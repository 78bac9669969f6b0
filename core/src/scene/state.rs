//! What a reader sees at a position of a run, folded from the trace and never read from the world.
//!
//! A [`Snapshot`] is small and grows with what there is, not with what has happened. [`Snapshots`] keeps one every 1,024
//! events, so that any position of a long run costs little.

mod flight;
mod fold;
mod orders;

use crate::failure::Failing;
use crate::ids::{GroupId, Label, Name, ProcessId, ViewNumber};
use crate::labels::LabelMap;
use crate::protocol::View;
use crate::protocol::ordering::Flavour;
use crate::scenario::ast::Doing;
use crate::scenario::compile::Program;
use crate::small::{SmallMap, SmallSet};
use crate::trace::{CopyId, EventId, Kind, Trace, ViewRef};
pub use flight::{End, Flight, LOSS_LINGERS_US, loss_fraction};
use orders::Orders;
pub use orders::QueuePlace;
pub(super) use orders::brings;

/// How many events lie between two snapshots that are kept.
const KEEP_EVERY: usize = 1_024;

/// What a reader sees after some number of events.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Snapshot {
    /// The first event that has not happened.
    pub position: EventId,
    /// When the last one happened.
    pub time_us: u64,
    /// Processes, by name.
    pub processes: Vec<ProcessState>,
    /// Groups, by number.
    pub groups: Vec<GroupState>,
    /// Copies that are under way, also held ones.
    pub flights: SmallMap<CopyId, Flight>,
    /// Copies that were lost a moment ago.
    pub losses: Vec<(CopyId, Flight)>,
    /// Directions in which the script lets nothing go.
    pub cut_links: SmallSet<(Name, Name)>,
    /// Copies whose way has ended and that are still among those under way: nothing outside this module sees any.
    ended: SmallSet<CopyId>,
}

/// A process, in its present life.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProcessState {
    /// Who.
    pub id: ProcessId,
    /// Whether it runs.
    pub life: Life,
    /// Since when.
    pub since_us: u64,
    /// How it fails beside that.
    pub failing: Failing,
    /// Whom it takes for failed.
    pub suspects: SmallSet<ProcessId>,
    /// To whom it listens no more.
    pub cut: SmallSet<ProcessId>,
    /// What it is in which groups.
    pub groups: SmallMap<GroupId, Standing>,
    /// The number of its latest checkpoint on stable storage, by group: what outlives it.
    pub stored: SmallMap<GroupId, Stored>,
    /// Whether a write to stable storage is not over, also while it is paused.
    pub is_writing: bool,
}

/// Whether a process runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Life {
    /// It has not taken its first step.
    #[default]
    Unborn,
    /// It runs.
    Up,
    /// It does nothing until it resumes.
    Paused,
    /// It does nothing until a write to stable storage is over.
    Writing,
    /// It has crashed.
    Down,
}

/// What a process is in a group.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Standing {
    /// How far it belongs to the group.
    pub membership: Membership,
    /// The view that its application was told of last.
    pub installed: Option<ViewRef>,
    /// The number of that view.
    pub number: ViewNumber,
    /// The newest view that it knows to be decided.
    pub decided: Option<ViewRef>,
    /// The view that it has voted for last, and for whom.
    pub voted: Option<(ViewRef, ProcessId)>,
    /// The view that it proposes, and who has voted for it.
    pub proposing: Option<(ViewRef, SmallSet<Name>)>,
    /// Whether it asks what leaders before it had begun.
    pub inquiring: bool,
    /// Whether it multicasts nothing until the next view.
    pub blocked: bool,
    /// From whom it has a flush, for which view.
    pub flushes: SmallMap<Name, ViewNumber>,
    /// Messages that it has delivered and that some member may lack.
    pub unstable: Vec<Unstable>,
    /// Messages that have come and are not delivered yet, in the order in which they came; its own abcasts among them.
    pub held: Vec<Held>,
    /// Whom it passes over, as they answer nothing: in a group with coordinators.
    pub passes_over: SmallSet<ProcessId>,
}

/// A message that has come, or that the process has multicast itself, and waits for its delivery.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// Its name.
    pub label: Label,
    /// Since when.
    pub since_us: u64,
    /// The event with which it came.
    pub came: EventId,
    /// The order that it wants.
    pub flavour: Flavour,
    /// Its place in the process's queue, if it has one yet.
    pub place: Option<QueuePlace>,
    /// What it waits for.
    pub waits: Waits,
}

/// What a message that has come waits for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Waits {
    /// For nothing that can be told from what has happened.
    #[default]
    Nothing,
    /// For these, which come before it.
    For(Vec<Label>),
    /// For its final number.
    Number,
}

/// How far a process belongs to a group.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Membership {
    /// Not at all.
    #[default]
    Outside,
    /// It has asked to be let in.
    Joining,
    /// It is a member.
    Member,
    /// It has asked to go.
    Leaving,
    /// It has left.
    Left,
    /// It knows that it was excluded.
    Excluded,
}

/// A message that some member may lack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unstable {
    /// Its name.
    pub label: Label,
    /// Who multicast it.
    pub origin: ProcessId,
    /// In which view.
    pub view: ViewNumber,
    /// Its number among the origin's in that view.
    pub seq: u32,
}

/// A group.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GroupState {
    /// The newest view that anybody has decided.
    pub view: Option<ViewRef>,
    /// The view before it.
    pub previous: Option<ViewRef>,
    /// Who leads it, or is about to.
    pub leader: Option<ProcessId>,
    /// Who has multicast to it last.
    pub sender: Option<ProcessId>,
}

/// What a process waits for in a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wait {
    /// The flushes of these.
    Flush(Vec<ProcessId>),
    /// Votes; these have not given theirs.
    Votes(Vec<ProcessId>),
    /// Answers to its inquiry.
    Answers,
    /// The state of the application.
    State,
    /// To be let in.
    Entry,
}

impl ProcessState {
    /// Whether it has started and has not crashed.
    pub fn is_alive(&self) -> bool {
        !matches!(self.life, Life::Unborn | Life::Down)
    }
}

impl Snapshot {
    /// The process of that name.
    pub fn process(&self, name: Name) -> &ProcessState {
        &self.processes[name.index()]
    }

    /// What a process is in a group, if it ever had to do with it.
    pub fn standing(&self, name: Name, group: GroupId) -> Option<&Standing> {
        self.processes.get(name.index())?.groups.get(&group)
    }

    /// Who takes the present life of a process for failed.
    pub fn suspected_by(&self, name: Name) -> impl Iterator<Item = ProcessId> + '_ {
        let id = self.process(name).id;
        let suspects = move |other: &&ProcessState| other.is_alive() && other.suspects.contains(&id);
        self.processes.iter().filter(suspects).map(|other| other.id)
    }

    /// Whether the group's newest view has gone on without a process that was, and may think that it is, a member.
    pub fn is_excluded(&self, trace: &Trace, name: Name, group: GroupId) -> bool {
        let Some(view) = self.groups[group.index()].view.map(|view| trace.view(view)) else { return false };
        let id = self.process(name).id;
        self.standing(name, group).is_some_and(|standing| {
            standing.installed.is_some_and(|own| trace.view(own).number < view.number)
                && !matches!(standing.membership, Membership::Leaving | Membership::Left)
                && !view.contains(id)
        })
    }

    /// The oldest view that a member of the group's newest view still has installed, if it is not the newest.
    pub fn view_left_behind<'a>(&self, trace: &'a Trace, group: GroupId) -> Option<&'a View> {
        let newest = trace.view(self.groups[group.index()].view?);
        let installed = newest.members.iter().filter_map(|member| {
            let process = self.process(member.name);
            let of_this_life = process.id == *member && process.is_alive();
            process.groups.get(&group).filter(|_| of_this_life)?.installed
        });
        let oldest = installed.map(|view| trace.view(view)).min_by_key(|view| view.number)?;
        (oldest.number < newest.number).then_some(oldest)
    }

    /// What a process waits for in a group.
    pub fn waits_for(&self, trace: &Trace, name: Name, group: GroupId) -> Option<Wait> {
        let process = self.process(name);
        let standing = process.groups.get(&group).filter(|_| process.is_alive())?;
        let decided = standing.decided.map(|view| trace.view(view));
        let installed = standing.installed.map(|view| trace.view(view));
        match (installed, decided) {
            _ if standing.inquiring => Some(Wait::Answers),
            (Some(old), Some(new)) if new.number > old.number && standing.blocked => {
                let owes = |peer: &ProcessId| {
                    old.contains(*peer)
                        && standing.flushes.get(&peer.name).is_none_or(|&for_view| for_view < new.number)
                };
                let silent: Vec<_> = new.others(process.id).filter(owes).collect();
                (!silent.is_empty()).then_some(Wait::Flush(silent))
            }
            (None, Some(_)) => Some(Wait::State),
            (None, None) if standing.membership == Membership::Joining => Some(Wait::Entry),
            _ => {
                let (_, votes) = standing.proposing.as_ref()?;
                let given_up = |peer: &ProcessId| process.cut.contains(peer) || process.suspects.contains(peer);
                let electorate = installed?.others(process.id).filter(|peer| !given_up(peer));
                Some(Wait::Votes(electorate.filter(|peer| !votes.contains(&peer.name)).collect()))
            }
        }
    }

    /// Whether nothing gets from one process to the other.
    pub fn is_link_cut(&self, from: Name, to: Name) -> bool {
        self.cut_links.contains(&(from, to))
    }
}

/// Snapshots of a run, and what else has to be looked up across it.
#[derive(Clone, Debug, Default)]
pub struct Snapshots {
    tables: Tables,
    kept: Vec<Snapshot>,
    newest: Snapshot,
}

/// What folding looks up.
#[derive(Clone, Debug, Default)]
struct Tables {
    /// Lines of the script that part the network (true) or heal it.
    partitions: SmallMap<u32, bool>,
    /// Multicasts by label.
    multicasts: LabelMap<Unstable>,
    /// The event that ended a copy's way, by copy.
    ends: Vec<EventId>,
    /// What the orders make of messages.
    orders: Orders,
    /// When the checkpoints of members were written, by number; one that is written again after a rollback takes the place of
    /// the earlier.
    checkpoints: SmallMap<(GroupId, Name, u32), u64>,
    /// Those that are written for the time being.
    tentative: SmallSet<(GroupId, Name, u32)>,
    went_back: Vec<WentBack>,
}

/// What a member has on stable storage.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stored {
    /// The number of its last permanent checkpoint.
    pub permanent: u32,
    /// The number of one that it has written for the time being.
    pub tentative: Option<u32>,
}

/// A member goes back to a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WentBack {
    /// With which event.
    pub event: EventId,
    /// Who.
    pub who: Name,
    /// In which group.
    pub group: GroupId,
    /// The number of the line.
    pub epoch: u32,
    /// When it wrote the checkpoint that it is back at; if it stays, the moment itself.
    pub to_us: u64,
    /// When.
    pub at_us: u64,
}

impl Snapshots {
    /// Of a run of that program, of which nothing is known yet.
    pub fn new(program: &Program) -> Snapshots {
        let processes = program.processes.len();
        let state = |name| ProcessState { id: ProcessId::first(Name(name as u16)), ..ProcessState::default() };
        let start = Snapshot {
            processes: (0..processes).map(state).collect(),
            groups: vec![GroupState::default(); program.groups.len()],
            ..Snapshot::default()
        };
        let partitions = program.acts.iter().filter_map(|act| match &act.doing {
            Doing::Partition(_) => Some((act.line, true)),
            Doing::Heal => Some((act.line, false)),
            _ => None,
        });
        let orders = Orders::new(&program.setup);
        let tables = Tables { partitions: partitions.collect(), orders, ..Tables::default() };
        Snapshots { tables, kept: vec![start.clone()], newest: start }
    }

    /// Of a run that is recorded.
    pub fn of(program: &Program, trace: &Trace) -> Snapshots {
        let mut snapshots = Snapshots::new(program);
        snapshots.extend(trace);
        snapshots
    }

    /// Takes in what the trace has more than last time.
    pub fn extend(&mut self, trace: &Trace) {
        for (id, event) in trace.range(self.newest.position, EventId(trace.len() as u32)) {
            self.tables.learn(trace, id, event);
            self.newest.fold(&self.tables, trace, id, event);
            if self.newest.position.index().is_multiple_of(KEEP_EVERY) {
                self.newest.sweep();
                self.kept.push(self.newest.clone());
            }
        }
        self.newest.sweep();
    }

    /// What a reader sees when the events before `position` have happened.
    pub fn at(&self, trace: &Trace, position: EventId) -> Snapshot {
        let position = position.min(self.newest.position);
        let before = (position.index() / KEEP_EVERY).min(self.kept.len() - 1);
        let mut snapshot = self.kept[before].clone();
        self.advance(trace, &mut snapshot, position);
        snapshot
    }

    /// Takes a snapshot on to a position that is not before its own. The same comes of it as of [`Snapshots::at`], and
    /// sooner where the way is short: a run that plays goes a few events in every frame.
    pub fn advance(&self, trace: &Trace, snapshot: &mut Snapshot, position: EventId) {
        let position = position.min(self.newest.position);
        for (id, event) in trace.range(snapshot.position, position) {
            snapshot.fold(&self.tables, trace, id, event);
        }
        snapshot.sweep();
        for (copy, flight) in snapshot.flights.iter_mut().filter(|(_, flight)| flight.end.is_none()) {
            flight.end = self.end(trace, *copy);
        }
        for process in &mut snapshot.processes {
            let who = process.id;
            for (group, standing) in process.groups.iter_mut().filter(|(_, standing)| !standing.held.is_empty()) {
                let labels: Vec<_> = standing.held.iter().map(|held| held.label).collect();
                for held in &mut standing.held {
                    held.place = self.tables.orders.place(who, held.label, position);
                    held.waits = self.waits(*group, held.label, who, &labels, position);
                }
            }
        }
    }

    /// What a message that has come to a process waits for before that event, among what else waits there.
    pub fn waits(&self, group: GroupId, label: Label, who: ProcessId, held: &[Label], until: EventId) -> Waits {
        let Some(message) = self.multicast(label) else { return Waits::Nothing };
        let stream = (group, message.view, message.origin, message.seq);
        self.tables.orders.waits(stream, label, who, held, until)
    }

    /// The vector clock of a member just after it has multicast or delivered a cbcast, by rank in its view: for its own
    /// cbcast that is the timestamp.
    pub fn clock(&self, event: EventId) -> Option<&[u32]> {
        self.tables.orders.clock(event)
    }

    /// The vector timestamp of a cbcast, by rank in its view.
    pub fn timestamp(&self, label: Label) -> Option<&[u32]> {
        self.tables.orders.timestamp(label)
    }

    /// With which event a message was multicast.
    pub fn multicast_event(&self, label: Label) -> Option<EventId> {
        self.tables.orders.multicast(label)
    }

    /// When a process delivers a message, as far as that is recorded.
    pub fn delivery(&self, who: ProcessId, label: Label) -> Option<EventId> {
        self.tables.orders.delivery(who, label)
    }

    /// What becomes of a copy, as far as that is recorded.
    pub fn end(&self, trace: &Trace, copy: CopyId) -> Option<End> {
        let event = trace.get(self.ending(copy)?)?;
        let at_us = event.time().as_us();
        match event.kind {
            Kind::Lost { why, .. } => Some(End::Lost { at_us, why }),
            _ => Some(End::Comes { at_us }),
        }
    }

    /// The event with which a copy's way ends: its receipt or its loss.
    pub fn ending(&self, copy: CopyId) -> Option<EventId> {
        self.tables.ends.get(copy.0 as usize)?.some()
    }

    /// Who has gone back to a line before that event, in order.
    pub fn went_back(&self, until: EventId) -> &[WentBack] {
        let all = &self.tables.went_back;
        &all[..all.partition_point(|it| it.event < until)]
    }

    /// All groups of the run.
    pub fn groups(&self) -> impl Iterator<Item = GroupId> + use<> {
        (0..self.newest.groups.len() as u16).map(GroupId)
    }

    /// Where and as what a message was multicast.
    pub fn multicast(&self, label: Label) -> Option<&Unstable> {
        self.tables.multicasts.get(label)
    }

    /// Whether a line of the script parts the network (true) or heals it.
    pub fn partition(&self, line: u32) -> Option<bool> {
        self.tables.partitions.get(&line).copied()
    }
}
