//! The rollback-dependency graph of a group that goes back to recovery lines, as it is known before an event.
//!
//! Its nodes are the intervals of the members, each from one checkpoint to the next. From an interval an edge leads to the next of
//! its process, and to those in which its messages were received: if it is taken back, so are they. A member that has crashed
//! begins at its latest checkpoint, the others at their present; from there the rollbacks that the finder of the line names take
//! interval after interval back, each with the message that forces it. What is marked at last is what can be reached in the
//! graph from the interval that was lost.
//!
//! When members go back, the graph stays as it was found until all are back and somebody does something new. Then it is drawn
//! without what was taken back, and intervals of the same numbers begin again.
//!
//! Sources: lecture 002, recovery line; Elnozahy, Alvisi, Wang, Johnson, CSUR 2002, section 3.2.

mod draw;
mod edges;
#[cfg(test)]
mod tests;
mod words;

use crate::ids::{GroupId, Label, Name};
use crate::process::{GroupSetup, Keeper, Setup};
use crate::protocol::Rule;
use crate::protocol::rollback::Rule as Rollback;
use crate::registry::MessageKind;
use crate::trace::{CopyId, Event, EventId, Kind, Trace};

/// The graph, and how far it is taken back.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dependencies {
    rows: Vec<Row>,
    messages: Vec<Message>,
    steps: Vec<Step>,
    /// Somebody looks for a line.
    searching: bool,
    /// The number of the line that members go back to, or have gone back to last.
    epoch: u32,
    /// Members go back to it, or have just done so; else what it has taken back is not in the graph any more.
    is_told: bool,
}

/// A member.
#[derive(Clone, Debug, PartialEq)]
struct Row {
    name: Name,
    /// Its intervals by number, each with the checkpoint that it begins with; the last is its present.
    nodes: Vec<(u32, EventId)>,
    /// The checkpoints that it has written, those for the time being too; and the last that is permanent.
    written: Vec<u32>,
    permanent: u32,
    /// It has crashed, and gone back to no line since.
    failed: bool,
    /// From which interval on it is taken back.
    back: Option<u32>,
    /// The event with which it has gone back to the line, or stayed there.
    told: Option<EventId>,
}

/// A message between two members, which are numbered by their rows.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Message {
    label: Label,
    from: usize,
    sent: u32,
    to: usize,
    /// In which interval it was received, and by which event.
    received: Option<(u32, EventId)>,
    copy: Option<CopyId>,
    /// Its sending was taken back by an earlier line, and its receipt was not.
    unsent: bool,
}

/// A rollback, forced by a message.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Step {
    row: usize,
    /// From which interval on it is taken back, and was before.
    to: u32,
    from: u32,
    message: Label,
    origin: Name,
    /// The receipt of the message.
    by: Option<EventId>,
}

/// The groups that go back to recovery lines, and so have a graph.
pub fn groups(setup: &Setup) -> impl Iterator<Item = GroupId> + '_ {
    let by_line = |group: &GroupSetup| matches!(group.keeper, Keeper::Recovers(it) if !it.scheme.logs());
    let all = setup.groups.iter().zip(0..);
    all.filter(move |(group, _)| by_line(group)).map(|(_, at)| GroupId(at))
}

impl Row {
    /// The number of its present interval.
    fn interval(&self) -> u32 {
        self.nodes.last().map_or(0, |(number, _)| *number)
    }

    /// From which interval on it is taken back: after all that there are, if it stays where it is.
    fn end(&self) -> u32 {
        self.back.unwrap_or(self.interval() + 1)
    }
}

impl Dependencies {
    /// The graph of that group before an event; none of a group that logs messages, or has not begun.
    pub fn of(trace: &Trace, group: GroupId, until: EventId) -> Option<Dependencies> {
        let mut books = Books { group, ..Books::default() };
        trace.range(EventId(0), until).for_each(|(id, event)| books.on(id, event));
        let graph = books.kept.unwrap_or(books.now);
        (!books.logs && !graph.rows.is_empty()).then_some(graph)
    }

    fn row_of(&self, name: Name) -> Option<usize> {
        self.rows.iter().position(|row| row.name == name)
    }

    /// The message of that label to that row.
    fn message_to(&self, label: Label, to: usize) -> Option<usize> {
        self.messages.iter().rposition(|message| message.label == label && message.to == to)
    }

    /// A checkpoint begins the next interval. False if it had been written for the time being.
    fn write(&mut self, name: Name, number: u32, event: EventId, is_permanent: bool) -> bool {
        let at = self.row_of(name).unwrap_or_else(|| {
            let (nodes, written, permanent) = (Vec::new(), Vec::new(), 0);
            self.rows.push(Row { name, nodes, written, permanent, failed: false, back: None, told: None });
            self.rows.len() - 1
        });
        let row = &mut self.rows[at];
        row.permanent = if is_permanent { number } else { row.permanent };
        let is_new = !row.written.contains(&number);
        if is_new {
            row.written.push(number);
            row.nodes.push((number, event));
        }
        is_new
    }

    /// What is not on stable storage is lost.
    fn crash(&mut self, at: usize) {
        let row = &mut self.rows[at];
        row.failed = true;
        let lost = row.written.last().copied().unwrap_or(0);
        row.back = Some(row.back.map_or(lost, |back| back.min(lost)));
    }

    /// The finder of the line takes a member back. If it has begun anew after a crash, it names rollbacks again.
    fn take_back(&mut self, name: Name, to: u32, message: Label, origin: Name) {
        let Some(row) = self.row_of(name).filter(|row| to < self.rows[*row].end()) else { return };
        let by = self.message_to(message, row).and_then(|at| self.messages[at].received);
        let from = self.rows[row].back.replace(to).unwrap_or(self.rows[row].interval() + 1);
        self.steps.push(Step { row, to, from, message, origin, by: by.map(|(_, heard)| heard) });
    }

    /// A member goes back, and what it has done since is not in the graph any more; or it stays.
    fn go_back(&mut self, at: usize, number: u32, stays: bool) {
        let row = &mut self.rows[at];
        (row.failed, row.back) = (false, None);
        (self.searching, self.is_told) = (false, false);
        self.steps.clear();
        if stays {
            return;
        }
        let row = &mut self.rows[at];
        row.nodes.retain(|(interval, _)| *interval <= number);
        row.written.retain(|written| *written <= number);
        for message in &mut self.messages {
            message.unsent |= message.from == at && message.sent >= number;
            message.received.take_if(|(interval, _)| message.to == at && *interval >= number);
        }
        self.messages.retain(|message| !message.unsent || message.received.is_some());
    }
}

/// What is folded from the trace.
#[derive(Default)]
struct Books {
    group: GroupId,
    logs: bool,
    /// As it is.
    now: Dependencies,
    /// As it was when the first member went back, until all are back and somebody does something new.
    kept: Option<Dependencies>,
}

impl Books {
    fn on(&mut self, id: EventId, event: &Event) {
        let who = event.process.name;
        match event.kind {
            Kind::Logs { group, .. } if group == self.group => self.logs = true,
            Kind::Rule(Rule::Rollback(group, rule)) if group == self.group => self.on_rule(rule),
            Kind::Told { group, label, to, interval } if group == self.group => {
                self.on_told(who, label, to.name, interval)
            }
            Kind::Sent { copy, name, .. } if name.kind == MessageKind::Data => {
                let is_it = |it: &&mut Message| Some(it.label) == name.label && it.copy.is_none();
                self.now.messages.iter_mut().rev().find(is_it).into_iter().for_each(|it| it.copy = Some(copy));
            }
            Kind::Heard { group, label, interval, .. } if group == self.group => {
                self.go_on();
                let to = self.now.row_of(who);
                if let Some(at) = to.and_then(|to| self.now.message_to(label, to)) {
                    self.now.messages[at].received = Some((interval, id));
                }
            }
            Kind::Tentative { group, number, .. } | Kind::Checkpointed { group, number, .. } if group == self.group => {
                let is_permanent = matches!(event.kind, Kind::Checkpointed { .. });
                if self.now.write(who, number, id, is_permanent) {
                    self.go_on();
                }
            }
            Kind::Discarded { group, number } if group == self.group => {
                if let Some(row) = self.now.row_of(who) {
                    self.now.rows[row].written.retain(|written| *written != number);
                }
            }
            Kind::Crashed => {
                if let Some(row) = self.now.row_of(who) {
                    self.kept = None;
                    self.now.crash(row);
                }
            }
            Kind::RolledBack { group, epoch, number, stays, .. } if group == self.group => {
                self.on_rolled_back(id, who, epoch, (!stays).then_some(number));
            }
            _ => {}
        }
    }

    fn on_rule(&mut self, rule: Rollback) {
        match rule {
            Rollback::AskAll {} => self.now.searching = true,
            Rollback::TakeBack { process, number, message, origin } => {
                self.now.take_back(process.name, number, message, origin.name);
            }
            Rollback::LastRound { number } => {
                self.now.searching = true;
                self.now.rows.iter_mut().for_each(|row| row.back = Some(number));
            }
            _ => return,
        }
        self.kept = None;
    }

    fn on_told(&mut self, who: Name, label: Label, to: Name, sent: u32) {
        self.go_on();
        if let (Some(from), Some(to)) = (self.now.row_of(who), self.now.row_of(to)) {
            let (received, copy, unsent) = (None, None, false);
            self.now.messages.push(Message { label, from, sent, to, received, copy, unsent });
        }
    }

    /// A member goes back to its checkpoint of that number, or stays.
    fn on_rolled_back(&mut self, id: EventId, who: Name, epoch: u32, to: Option<u32>) {
        let Some(row) = self.now.row_of(who) else { return };
        let kept = self.kept.take().filter(|kept| kept.epoch == epoch);
        let mut kept = kept.unwrap_or_else(|| Dependencies { epoch, is_told: true, ..self.now.clone() });
        let its = &mut kept.rows[row];
        (its.back, its.told, its.failed) = (to, Some(id), false);
        self.kept = Some(kept);
        self.now.epoch = epoch;
        self.now.go_back(row, to.unwrap_or(0), to.is_none());
    }

    /// Somebody does something new: once all are back, the graph goes on from the line.
    fn go_on(&mut self) {
        self.kept.take_if(|kept| kept.rows.iter().all(|row| row.told.is_some()));
    }
}
