//! What a part of a run has to show, before it is known where.

use std::collections::BTreeMap;

use super::{Reading, Viewport};
use crate::ids::{GroupId, Label, Name, ProcessId};
use crate::order;
use crate::protocol::MessageName;
use crate::registry::MessageKind;
use crate::scene::state::{End, Life, Snapshot, Snapshots};
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
    pub(super) views: Vec<Span<(GroupId, ViewRef)>>,
    pub(super) lives: Vec<Span<Life>>,
    pub(super) flushes: Vec<Span<GroupId>>,
    /// Messages that have come and wait for their delivery.
    pub(super) held_back: Vec<Span<Label>>,
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
    views: SmallMap<(Name, GroupId), (u64, ViewRef)>,
    lives: Vec<(u64, Life)>,
    flushes: SmallMap<(Name, GroupId), u64>,
    /// When each message came to whom.
    arrived: BTreeMap<(Name, Label), u64>,
    /// When each message was multicast, and by whom.
    multicasts: BTreeMap<(Name, Label), u64>,
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
        open.close()
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
            flushes: SmallMap::new(),
            arrived: BTreeMap::new(),
            multicasts: BTreeMap::new(),
            content: Content::default(),
        };
        for process in &before.processes {
            for (&group, standing) in process.groups.iter() {
                let key = (process.id.name, group);
                if let Some(view) = standing.installed.filter(|_| process.life != Life::Down) {
                    open.views.insert(key, (start, view));
                }
                if standing.blocked {
                    open.flushes.insert(key, start);
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
            Kind::Received { copy, fate: Fate::Accepted | Fate::Early } => self.came(copy, who, now),
            Kind::Multicast { label, .. } => {
                self.multicasts.insert((who, label), now);
                self.mark(id, event);
            }
            Kind::Delivered { label, .. } => self.delivered(id, event, label),
            Kind::Installed { group, view, .. } => {
                self.end_view(who, group, now);
                self.views.insert((who, group), (now, view));
                self.end_flush(who, group, now);
                self.mark(id, event);
            }
            Kind::Blocked { group, .. } => _ = self.flushes.or_insert((who, group), now),
            Kind::Left { group } | Kind::Excluded { group } => {
                self.end_view(who, group, now);
                self.end_flush(who, group, now);
                self.mark(id, event);
            }
            Kind::Started | Kind::Crashed | Kind::Paused | Kind::Resumed => self.life(id, event),
            Kind::Action { line } if self.snapshots.partition(line).is_some() => self.mark(id, event),
            Kind::Suspected { .. }
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

    fn came(&mut self, copy: CopyId, who: Name, now: u64) {
        let Some(sent) = self.trace.sent(copy).and_then(|sent| self.trace.get(sent)) else { return };
        if let Kind::Sent { name: MessageName { label: Some(label), .. }, .. } = sent.kind {
            self.arrived.entry((who, label)).or_insert(now);
        }
    }

    fn delivered(&mut self, id: EventId, event: &Event, label: Label) {
        let (now, who) = (event.time().as_us(), event.process.name);
        if let Some(&came) = self.arrived.get(&(who, label))
            && came < now
        {
            self.content.held_back.push(Span { who, from_us: came, to_us: now, what: label });
        }
        if self.viewport.reading == Reading::Application
            && let Some(message) = self.snapshots.multicast(label)
            && let Some(&since_us) = self.multicasts.get(&(message.origin.name, label))
            && message.origin.name != who
        {
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
            _ => Life::Up,
        };
        if matches!(event.kind, Kind::Crashed | Kind::Started) {
            let groups: Vec<_> = self.snapshots.groups().collect();
            for group in groups {
                self.end_view(who, group, now);
                self.end_flush(who, group, now);
            }
        }
        let (from_us, what) = std::mem::replace(&mut self.lives[who.index()], (now, life));
        self.content.lives.push(Span { who, from_us, to_us: now, what });
        if !matches!(event.kind, Kind::Started) || event.process.incarnation > 0 {
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
        if let Some((from_us, view)) = self.views.remove(&(who, group)) {
            self.content.views.push(Span { who, from_us, to_us, what: (group, view) });
        }
    }

    fn end_flush(&mut self, who: Name, group: GroupId, to_us: u64) {
        if let Some(from_us) = self.flushes.remove(&(who, group)) {
            self.content.flushes.push(Span { who, from_us, to_us, what: group });
        }
    }

    fn close(mut self) -> Content {
        let end = self.viewport.to_us;
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
        self.content
    }
}
