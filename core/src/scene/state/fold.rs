//! What one event changes in a snapshot.

use super::{
    End, EventId, Flight, GroupState, Held, LOSS_LINGERS_US, Life, Membership, ProcessState, Snapshot, Standing,
    Stored, Tables, Unstable, Waits, WentBack, brings,
};
use crate::ids::{GroupId, Label, ProcessId};
use crate::protocol::{MessageName, Rule, reliability};
use crate::registry::MessageKind;
use crate::trace::{CopyId, Event, Fate, Kind, Loss, Trace, ViewRef};

/// Where a copy stands that is held or was released.
const HELD_AT: f32 = 0.35;

impl Tables {
    /// Takes in what has to be found again later.
    pub(super) fn learn(&mut self, trace: &Trace, id: EventId, event: &Event) {
        self.orders.learn(trace, id, event);
        match event.kind {
            Kind::Multicast { view, label, seq, .. } => {
                self.multicasts.insert(label, Unstable { label, origin: event.process, view, seq });
            }
            Kind::Received { copy, .. } | Kind::Lost { copy, .. } => {
                let at = copy.0 as usize;
                if self.ends.len() <= at {
                    self.ends.resize(trace.copies().max(at + 1), EventId::NONE);
                }
                self.ends[at] = id;
            }
            Kind::Tentative { group, number, .. } => {
                self.checkpoints.insert((group, event.process.name, number), event.time().as_us());
                self.tentative.insert((group, event.process.name, number));
            }
            Kind::Checkpointed { group, number, .. } => {
                // One that was written for the time being is of that time, and not of when its round was committed.
                let checkpoint = (group, event.process.name, number);
                if !self.tentative.remove(&checkpoint) {
                    self.checkpoints.insert(checkpoint, event.time().as_us());
                }
            }
            Kind::RolledBack { group, epoch, number, stays, .. } => {
                let (who, at_us) = (event.process.name, event.time().as_us());
                let written = self.checkpoints.get(&(group, who, number)).filter(|_| !stays);
                let to_us = written.copied().unwrap_or(at_us);
                self.went_back.push(WentBack { event: id, who, group, epoch, to_us, at_us });
            }
            _ => {}
        }
    }
}

impl Snapshot {
    /// The event has happened.
    pub(super) fn fold(&mut self, tables: &Tables, trace: &Trace, id: EventId, event: &Event) {
        self.position = EventId(id.0 + 1);
        self.time_us = event.time().as_us();
        match event.kind {
            Kind::Sent { copy, to, name } => self.sent(copy, event.process, to, name),
            Kind::Received { copy, fate } => {
                self.ended.insert(copy);
                if fate == Fate::Accepted {
                    self.heard(tables, trace, id, event.process, copy);
                }
            }
            Kind::Accepted { copy } => self.heard(tables, trace, id, event.process, copy),
            Kind::Lost { copy, why } => self.lost(copy, why),
            Kind::Held { copy } => self.change_flight(copy, |flight, _| {
                (flight.held, flight.start) = (true, HELD_AT);
            }),
            Kind::Released { copy } => self.change_flight(copy, |flight, now| {
                (flight.held, flight.since_us) = (false, now);
            }),
            Kind::LinkCut { to } => _ = self.cut_links.insert((event.process.name, to)),
            Kind::LinkMended { to } => _ = self.cut_links.remove(&(event.process.name, to)),
            Kind::Multicast { group, label, .. } => {
                self.groups[group.index()].sender = Some(event.process);
                self.waits(tables, id, event.process, group, label);
                self.befalls(tables, trace, event);
            }
            Kind::Rule(Rule::Reliability(group, reliability::Rule::PassOver { peer })) => {
                self.standing_mut(event.process, group).passes_over.insert(peer);
            }
            _ => self.befalls(tables, trace, event),
        }
    }

    fn sent(&mut self, copy: CopyId, from: ProcessId, to: ProcessId, name: MessageName) {
        let flight = Flight { name, from, to, since_us: self.time_us, start: 0.0, held: false, end: None };
        self.flights.insert(copy, flight);
    }

    fn lost(&mut self, copy: CopyId, why: Loss) {
        let now = self.time_us;
        self.losses.retain(|(_, flight)| flight.end.is_some_and(|end| end.at_us() + LOSS_LINGERS_US >= now));
        if let Some(&flight) = self.flights.get(&copy)
            && self.ended.insert(copy)
        {
            self.losses.push((copy, Flight { end: Some(End::Lost { at_us: now, why }), ..flight }));
        }
    }

    /// Takes out the copies whose way has ended, all at once: where thousands are under way, each one that is taken out
    /// moves all that come behind it.
    pub(super) fn sweep(&mut self) {
        let ended = std::mem::take(&mut self.ended);
        if ended.is_empty() {
            return;
        }
        let mut next = ended.iter().peekable();
        self.flights.retain(|copy, _| {
            while next.next_if(|ended| *ended < copy).is_some() {}
            next.peek() != Some(&copy)
        });
    }

    fn change_flight(&mut self, copy: CopyId, change: impl FnOnce(&mut Flight, u64)) {
        let now = self.time_us;
        if let Some(flight) = self.flights.get_mut(&copy) {
            change(flight, now);
        }
    }

    /// A message has come, or was multicast here, and is not delivered yet.
    fn waits(&mut self, tables: &Tables, came: EventId, me: ProcessId, group: GroupId, label: Label) {
        let Some(message) = tables.multicasts.get(label) else { return };
        let (since_us, flavour) = (self.time_us, tables.orders.wanted(label).0);
        let standing = self.processes[me.name.index()].groups.get_mut(&group);
        let Some(standing) = standing.filter(|it| it.installed.is_some()) else { return };
        let is_known = standing.held.iter().any(|held| held.label == label);
        if is_known || tables.orders.has_delivered(me, label, came) || message.view < standing.number {
            return;
        }
        standing.held.push(Held { label, since_us, came, flavour, place: None, waits: Waits::Nothing });
    }

    /// A message has been accepted: votes and flushes count.
    fn heard(&mut self, tables: &Tables, trace: &Trace, id: EventId, me: ProcessId, copy: CopyId) {
        let Some(sent) = trace.sent(copy).and_then(|sent| trace.get(sent)) else { return };
        let Kind::Sent { name, .. } = sent.kind else { return };
        let from = sent.process.name;
        if let Some(label) = brings(name) {
            self.waits(tables, id, me, name.group, label);
        }
        if let Some(standing) = self.processes[me.name.index()].groups.get_mut(&name.group)
            && !standing.passes_over.is_empty()
        {
            standing.passes_over.remove(&sent.process);
        }
        match name.kind {
            MessageKind::Flush => {
                let for_view = self.standing_mut(me, name.group).flushes.or_default(from);
                *for_view = name.view.max(*for_view);
            }
            MessageKind::Ok => {
                if let Some((view, votes)) = &mut self.standing_mut(me, name.group).proposing
                    && trace.view(*view).number == name.view
                {
                    votes.insert(from);
                }
            }
            _ => {}
        }
    }

    fn befalls(&mut self, tables: &Tables, trace: &Trace, event: &Event) {
        let (now, who) = (self.time_us, event.process);
        // Where nobody is, the end of the run befalls nobody.
        let Some(process) = self.processes.get_mut(who.name.index()) else { return };
        let life = match event.kind {
            Kind::Started => {
                let stored = std::mem::take(&mut process.stored);
                *process = ProcessState { id: who, stored, ..ProcessState::default() };
                Life::Up
            }
            Kind::Crashed => Life::Down,
            Kind::Paused => Life::Paused,
            Kind::Resumed if process.is_writing => Life::Writing,
            Kind::Resumed => Life::Up,
            Kind::Writing { .. } => Life::Writing,
            Kind::Stored { .. } if process.is_writing => Life::Up,
            _ => return self.tells(tables, trace, who, event.kind),
        };
        // A pause does not end a write.
        process.is_writing = life == Life::Writing || life == Life::Paused && process.is_writing;
        (process.life, process.since_us) = (life, now);
    }

    fn tells(&mut self, tables: &Tables, trace: &Trace, who: ProcessId, kind: Kind) {
        let process = &mut self.processes[who.name.index()];
        match kind {
            Kind::Fails { failure } => process.failing.begin(failure),
            Kind::Suspected { peer, .. } => _ = process.suspects.insert(peer),
            Kind::Trusted { peer } => _ = process.suspects.remove(&peer),
            Kind::Cut { peer } => _ = process.cut.insert(peer),
            Kind::Proposed { group, view, .. } => {
                let standing = self.standing_mut(who, group);
                standing.proposing = Some((view, [who.name].into_iter().collect()));
                standing.inquiring = false;
                self.groups[group.index()].leader = Some(who);
            }
            Kind::Voted { group, view, leader, .. } => self.standing_mut(who, group).voted = Some((view, leader)),
            Kind::Committed { group, view, .. } => {
                self.decided(trace, who, group, view);
                self.groups[group.index()].leader = Some(who);
            }
            Kind::Learned { group, view, .. } => self.decided(trace, who, group, view),
            Kind::Inquired { group } => {
                self.standing_mut(who, group).inquiring = true;
                self.groups[group.index()].leader = Some(who);
            }
            Kind::JoinAsked { group } => self.standing_mut(who, group).membership = Membership::Joining,
            Kind::LeaveAsked { group } => self.standing_mut(who, group).membership = Membership::Leaving,
            Kind::Left { group } => self.out_of_group(who, group, Membership::Left),
            Kind::Excluded { group } => self.out_of_group(who, group, Membership::Excluded),
            Kind::Delivered { group, label, .. } => {
                let standing = self.standing_mut(who, group);
                standing.held.retain(|held| held.label != label);
                if let Some(&message) = tables.multicasts.get(label) {
                    standing.unstable.push(message);
                }
            }
            Kind::Filtered { group, label, .. } => {
                self.standing_mut(who, group).held.retain(|held| held.label != label);
            }
            Kind::Stable { group, view, origin, seq } => {
                let is_stable = |it: &Unstable| it.origin == origin && it.view == view && it.seq <= seq;
                self.standing_mut(who, group).unstable.retain(|it| !is_stable(it));
            }
            Kind::Blocked { group, .. } => self.standing_mut(who, group).blocked = true,
            Kind::Tentative { group, number, .. } => process.stored.or_default(group).tentative = Some(number),
            Kind::Discarded { group, .. } => process.stored.or_default(group).tentative = None,
            Kind::Checkpointed { group, number, .. } | Kind::RolledBack { group, number, stays: false, .. } => {
                process.stored.insert(group, Stored { permanent: number, tentative: None });
            }
            Kind::Installed { group, view, .. } => {
                self.installed(trace, who, group, view);
                let number = trace.view(view).number;
                let standing = self.standing_mut(who, group);
                standing.number = number;
                standing.held.retain(|held| tables.multicasts.get(held.label).is_some_and(|it| it.view >= number));
            }
            _ => {}
        }
    }

    fn out_of_group(&mut self, who: ProcessId, group: GroupId, membership: Membership) {
        *self.standing_mut(who, group) = Standing { membership, ..Standing::default() };
    }

    fn decided(&mut self, trace: &Trace, who: ProcessId, group: GroupId, view: ViewRef) {
        let number = trace.view(view).number;
        let standing = self.standing_mut(who, group);
        standing.proposing = None;
        standing.inquiring = false;
        if standing.decided.is_none_or(|known| trace.view(known).number < number) {
            standing.decided = Some(view);
        }
        let GroupState { view: newest, previous, leader, .. } = &mut self.groups[group.index()];
        if newest.is_none_or(|known| trace.view(known).number < number) {
            *previous = newest.replace(view);
            *leader = leader.filter(|it| trace.view(view).contains(*it)).or(trace.view(view).members.first().copied());
        }
    }

    fn installed(&mut self, trace: &Trace, who: ProcessId, group: GroupId, view: ViewRef) {
        self.decided(trace, who, group, view);
        let number = trace.view(view).number;
        let standing = self.standing_mut(who, group);
        if standing.membership != Membership::Leaving {
            standing.membership = Membership::Member;
        }
        standing.installed = Some(view);
        standing.blocked = false;
        standing.unstable.retain(|it| it.view >= number);
        standing.flushes.retain(|_, for_view| *for_view > number);
    }

    fn standing_mut(&mut self, who: ProcessId, group: GroupId) -> &mut Standing {
        self.processes[who.name.index()].groups.or_default(group)
    }
}
