//! What a part of a run has to show, before it is known where.

mod patience;

use super::{Reading, Viewport};
use crate::ids::{GroupId, Label, Name, ProcessId};
use crate::order;
use crate::protocol::reliability::Rule as Ladder;
use crate::protocol::{MessageName, Rule};
use crate::registry::MessageKind;
use crate::scene::state::{End, Life, Snapshot, Snapshots, brings};
use crate::scene::status::is_background;
use crate::small::SmallMap;
use crate::time::Time;
use crate::trace::{CopyId, Event, EventId, Fate, Kind, Loss, Trace, ViewRef};

/// A stretch of time of one process.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Span<T> {
    pub(super) who: Name,
    pub(super) from_us: u64,
    pub(super) to_us: u64,
    pub(super) what: T,
}

/// A message that waits for its delivery.
#[derive(Clone, Copy, Debug)]
pub(super) struct HeldBack {
    pub(super) group: GroupId,
    pub(super) label: Label,
    /// The event with which it came.
    pub(super) came: EventId,
    /// Whether it came from another process.
    pub(super) is_received: bool,
}

/// A time that a member of the reliability ladder waits before it asks for a message, or sends it again.
#[derive(Clone, Copy, Debug)]
pub(super) struct Patience {
    /// With what it ends.
    pub(super) end: EventId,
    /// Whether it does then what it has waited for; else that was not needed any more, or put off.
    pub(super) fired: bool,
}

/// What a member of the ladder waits to do: about the message of that origin and number, and whether it would send it.
type Task = (Name, ProcessId, u32, bool);

/// A copy from its send to its end.
#[derive(Clone, Copy, Debug)]
pub(super) struct Arrow {
    pub(super) means: ArrowMeaning,
    pub(super) name: MessageName,
    pub(super) from: Name,
    pub(super) to: Name,
    pub(super) since_us: u64,
    pub(super) end: Option<End>,
    /// Whether the receiver turned it away.
    pub(super) refused: bool,
}

/// What an arrow stands for.
#[derive(Clone, Copy, Debug)]
pub(super) enum ArrowMeaning {
    Copy(CopyId),
    Delivery(EventId),
}

/// An event that has a mark of its own.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mark {
    pub(super) event: EventId,
    pub(super) time_us: u64,
    pub(super) who: ProcessId,
    pub(super) kind: Kind,
}

/// All that a part of a run has to show.
#[derive(Clone, Debug, Default)]
pub(super) struct Content {
    /// With the event that began them here; the first of all, where that was before.
    pub(super) views: Vec<Span<(GroupId, ViewRef, EventId)>>,
    pub(super) lives: Vec<Span<Life>>,
    pub(super) flushes: Vec<Span<GroupId>>,
    /// Messages that have come and wait for their delivery.
    pub(super) held_back: Vec<Span<HeldBack>>,
    /// Where members wait to ask, or to answer.
    pub(super) patience: Vec<Span<Patience>>,
    pub(super) arrows: Vec<Arrow>,
    pub(super) marks: Vec<Mark>,
    /// Moments at which something is shown, in order.
    pub(super) busy: Vec<u64>,
    /// When background messages were sent, in order: what folds are said to hold.
    pub(super) background: Vec<u64>,
}

/// Spans that have begun and not ended, and what else the scan has to remember.
struct Open<'a> {
    trace: &'a Trace,
    snapshots: &'a Snapshots,
    viewport: &'a Viewport,
    views: SmallMap<(Name, GroupId), (u64, ViewRef, EventId)>,
    lives: Vec<(u64, Life)>,
    /// Who is writing to stable storage, or paused in it.
    writing: Vec<bool>,
    flushes: SmallMap<(Name, GroupId), u64>,
    /// When each message came to whom.
    arrived: SmallMap<(Name, Label), (u64, HeldBack)>,
    /// Since when they wait to ask, or to answer.
    patient: SmallMap<Task, u64>,
    content: Content,
}

impl Content {
    /// Reads the part of the trace that the viewport shows.
    pub(super) fn new(trace: &Trace, snapshots: &Snapshots, viewport: &Viewport) -> Content {
        let first = match viewport.from_us {
            0 => EventId(0),
            from => trace.end_of_time(Time::from_us(from - 1)),
        };
        let last = trace.end_of_time(Time::from_us(viewport.to_us));
        let mut open = Open::at(trace, snapshots, viewport, &snapshots.at(trace, first));
        for (id, event) in trace.range(first, last) {
            open.read(id, event);
        }
        open.close(&snapshots.at(trace, last))
    }
}

impl Content {
    /// Leaves out what somebody does not want to see.
    fn keep(&mut self, trace: &Trace, only: &[bool]) {
        let shown = |event: EventId| only.get(event.index()).copied().unwrap_or(false);
        self.marks.retain(|mark| shown(mark.event));
        self.arrows.retain(|arrow| match arrow.means {
            ArrowMeaning::Copy(copy) => trace.sent(copy).is_some_and(shown),
            ArrowMeaning::Delivery(event) => shown(event),
        });
        self.held_back.retain(|span| shown(span.what.came));
        self.patience.retain(|span| shown(span.what.end));
    }
}

impl<'a> Open<'a> {
    fn at(trace: &'a Trace, snapshots: &'a Snapshots, viewport: &'a Viewport, before: &Snapshot) -> Open<'a> {
        let start = viewport.from_us;
        let mut open = Open {
            trace,
            snapshots,
            viewport,
            views: SmallMap::new(),
            lives: before.processes.iter().map(|process| (start, process.life)).collect(),
            writing: before.processes.iter().map(|process| process.is_writing).collect(),
            flushes: SmallMap::new(),
            arrived: SmallMap::new(),
            patient: SmallMap::new(),
            content: Content::default(),
        };
        for process in &before.processes {
            for (&group, standing) in process.groups.iter() {
                let key = (process.id.name, group);
                if let Some(view) = standing.installed.filter(|_| process.life != Life::Down) {
                    open.views.insert(key, (start, view, EventId(0)));
                }
                if standing.blocked {
                    open.flushes.insert(key, start);
                }
                for held in &standing.held {
                    open.arrives(process.id, group, held.label, held.came, held.since_us.max(start));
                }
            }
        }
        for (&copy, flight) in before.flights.iter() {
            open.arrow(copy, flight.name, flight.from.name, flight.to.name, flight.since_us);
        }
        open
    }

    fn read(&mut self, id: EventId, event: &Event) {
        let (now, who) = (event.time().as_us(), event.process.name);
        match event.kind {
            Kind::Sent { copy, to, name } => {
                if is_background(name.kind) {
                    self.content.background.push(now);
                }
                self.arrow(copy, name, who, to.name, now);
            }
            Kind::Received { copy, fate: Fate::Accepted | Fate::Early } => self.came(id, event, copy),
            Kind::Rule(Rule::Reliability(_, rule)) => self.waits(id, event, rule),
            Kind::Multicast { group, label, .. } => {
                self.arrives(event.process, group, label, id, now);
                self.mark(id, event);
            }
            Kind::Delivered { label, .. } => self.delivered(id, event, label),
            Kind::Installed { group, view, .. } => {
                self.end_view(who, group, now);
                self.views.insert((who, group), (now, view, id));
                self.end_flush(who, group, now);
                self.mark(id, event);
            }
            Kind::Blocked { group, .. } => _ = self.flushes.or_insert((who, group), now),
            Kind::Left { group } | Kind::Excluded { group } => {
                self.end_view(who, group, now);
                self.end_flush(who, group, now);
                self.mark(id, event);
            }
            Kind::Started | Kind::Crashed | Kind::Paused | Kind::Resumed | Kind::Writing { .. } => self.life(id, event),
            Kind::Stored { .. } if self.lives[who.index()].1 == Life::Writing => self.life(id, event),
            Kind::Action { line } if self.snapshots.partition(line).is_some() => self.mark(id, event),
            Kind::Suspected { .. }
            | Kind::Fails { .. }
            | Kind::Notified { .. }
            | Kind::Cut { .. }
            | Kind::LinkCut { .. }
            | Kind::LinkMended { .. }
            | Kind::Inquired { .. }
            | Kind::JoinAsked { .. }
            | Kind::LeaveAsked { .. }
            | Kind::StateLoaded { .. }
            | Kind::TaskGiven { .. }
            | Kind::PieceDone { .. }
            | Kind::TookOver { .. }
            | Kind::TaskDecided { .. }
            | Kind::CallEnded { .. }
            | Kind::Told { .. }
            | Kind::Heard { .. }
            | Kind::Checkpointed { .. }
            | Kind::RolledBack { .. }
            | Kind::Tentative { .. }
            | Kind::Restored { .. }
            | Kind::Replayed { .. }
            | Kind::Recovered { .. }
            | Kind::Output { .. }
            | Kind::Queued { .. } => self.mark(id, event),
            _ => {}
        }
    }

    fn arrow(&mut self, copy: CopyId, name: MessageName, from: Name, to: Name, since_us: u64) {
        let is_shown = !(self.viewport.fold_heartbeats && is_background(name.kind));
        if !is_shown || self.viewport.reading == Reading::Application {
            return;
        }
        let ending = self.snapshots.ending(copy).and_then(|event| self.trace.get(event));
        let end = ending.map(|event| match event.kind {
            Kind::Lost { why, .. } => End::Lost { at_us: event.time().as_us(), why },
            _ => End::Comes { at_us: event.time().as_us() },
        });
        let turned_away = |fate| matches!(fate, Fate::FromCut | Fate::FromThePast);
        let refused =
            ending.is_some_and(|event| matches!(event.kind, Kind::Received { fate, .. } if turned_away(fate)));
        let end_of_dead = matches!(end, Some(End::Lost { why: Loss::ReceiverDown | Loss::OldAddress, .. }));
        self.content.busy.push(since_us);
        if let Some(end) = end.filter(|_| !end_of_dead) {
            self.content.busy.push(end.at_us());
        }
        self.content.arrows.push(Arrow { means: ArrowMeaning::Copy(copy), name, from, to, since_us, end, refused });
    }

    fn came(&mut self, id: EventId, event: &Event, copy: CopyId) {
        let Some(sent) = self.trace.sent(copy).and_then(|sent| self.trace.get(sent)) else { return };
        let (now, me) = (event.time().as_us(), event.process);
        let Kind::Sent { name, .. } = sent.kind else { return };
        if let Some(label) = brings(name) {
            self.arrives(me, name.group, label, id, now);
            self.settle(id, event, label, false, false);
        }
        let asked = (name.kind == MessageKind::Nack).then(|| self.trace.get(sent.cause)).flatten();
        if let Some(Kind::Rule(Rule::Reliability(_, Ladder::AskAll { origin, number }))) = asked.map(|event| event.kind)
        {
            self.patient.or_insert((me.name, origin, number, true), now);
        }
    }

    /// A message has come to a process, or is its own.
    fn arrives(&mut self, who: ProcessId, group: GroupId, label: Label, came: EventId, now: u64) {
        if self.snapshots.delivery(who, label).is_some_and(|delivery| delivery < came) {
            return;
        }
        let is_received = self.snapshots.multicast(label).is_some_and(|message| message.origin != who);
        self.arrived.or_insert((who.name, label), (now, HeldBack { group, label, came, is_received }));
    }

    fn delivered(&mut self, id: EventId, event: &Event, label: Label) {
        let (now, who) = (event.time().as_us(), event.process.name);
        if let Some((came, what)) = self.arrived.remove(&(who, label))
            && came < now
        {
            self.content.held_back.push(Span { who, from_us: came, to_us: now, what });
        }
        if self.viewport.reading == Reading::Application
            && let Some(message) = self.snapshots.multicast(label)
            && let Some(multicast) = self.snapshots.multicast_event(label).and_then(|event| self.trace.get(event))
            && message.origin.name != who
        {
            let since_us = multicast.time().as_us();
            let name = MessageName { label: Some(label), ..MessageName::plain(MessageKind::Data) };
            let end = Some(End::Comes { at_us: now });
            let (means, from) = (ArrowMeaning::Delivery(id), message.origin.name);
            self.content.arrows.push(Arrow { means, name, from, to: who, since_us, end, refused: false });
        }
        self.mark(id, event);
    }

    fn life(&mut self, id: EventId, event: &Event) {
        let (now, who) = (event.time().as_us(), event.process.name);
        let life = match event.kind {
            Kind::Crashed => Life::Down,
            Kind::Paused => Life::Paused,
            Kind::Writing { .. } => Life::Writing,
            Kind::Resumed if self.writing[who.index()] => Life::Writing,
            _ => Life::Up,
        };
        self.writing[who.index()] = life == Life::Writing || life == Life::Paused && self.writing[who.index()];
        if matches!(event.kind, Kind::Crashed | Kind::Started) {
            let groups: Vec<_> = self.snapshots.groups().collect();
            for group in groups {
                self.end_view(who, group, now);
                self.end_flush(who, group, now);
            }
        }
        let (from_us, what) = std::mem::replace(&mut self.lives[who.index()], (now, life));
        self.content.lives.push(Span { who, from_us, to_us: now, what });
        let is_first = matches!(event.kind, Kind::Started) && event.process.incarnation == 0;
        if !is_first && !matches!(event.kind, Kind::Writing { .. } | Kind::Stored { .. }) {
            self.mark(id, event);
        }
    }

    fn mark(&mut self, id: EventId, event: &Event) {
        use Kind::{Crashed, Delivered, Installed, JoinAsked, LeaveAsked, Left, Multicast, Started, StateLoaded};
        let for_applications = matches!(
            event.kind,
            Crashed
                | Started
                | Multicast { .. }
                | Delivered { .. }
                | Installed { .. }
                | JoinAsked { .. }
                | LeaveAsked { .. }
                | Left { .. }
                | StateLoaded { .. }
        );
        if self.viewport.reading == Reading::Application && !for_applications {
            return;
        }
        let time_us = event.time().as_us();
        self.content.busy.push(time_us);
        self.content.marks.push(Mark { event: id, time_us, who: event.process, kind: event.kind });
    }

    fn end_view(&mut self, who: Name, group: GroupId, to_us: u64) {
        if let Some((from_us, view, id)) = self.views.remove(&(who, group)) {
            self.content.views.push(Span { who, from_us, to_us, what: (group, view, id) });
        }
    }

    fn end_flush(&mut self, who: Name, group: GroupId, to_us: u64) {
        if let Some(from_us) = self.flushes.remove(&(who, group)) {
            self.content.flushes.push(Span { who, from_us, to_us, what: group });
        }
    }

    /// What still waits at the end of what is shown; not what a process has taken into its crash.
    fn end_held_back(&mut self, last: &Snapshot) {
        for process in last.processes.iter().filter(|process| process.is_alive()) {
            for held in process.groups.values().flat_map(|standing| &standing.held) {
                if let Some((from_us, what)) = self.arrived.remove(&(process.id.name, held.label)) {
                    let (who, to_us) = (process.id.name, self.viewport.to_us);
                    self.content.held_back.push(Span { who, from_us, to_us, what });
                }
            }
        }
    }

    fn close(mut self, last: &Snapshot) -> Content {
        let end = self.viewport.to_us;
        self.end_held_back(last);
        for (who, group) in self.views.keys().copied().collect::<Vec<_>>() {
            self.end_view(who, group, end);
        }
        for (who, group) in self.flushes.keys().copied().collect::<Vec<_>>() {
            self.end_flush(who, group, end);
        }
        for (at, (from_us, what)) in self.lives.iter().copied().enumerate() {
            self.content.lives.push(Span { who: Name(at as u16), from_us, to_us: end, what });
        }
        order::sort(&mut self.content.busy);
        self.content.busy.dedup();
        if let Some(only) = &self.viewport.only {
            self.content.keep(self.trace, only);
        }
        self.content
    }
}
