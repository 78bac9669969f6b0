//! Recovery lines: when all have gone back to one, nothing is received there that is not sent, and it is the latest such line.
//!
//! The books here are kept from what applications tell each other and from the checkpoints that are written, and know nothing of
//! what the members tell each other of them. The latest line is found in the graph of intervals; the members propagate
//! rollbacks. Lecture 002, recovery line; Elnozahy, Alvisi, Wang, Johnson 2002.

use super::{Check, Verdicts, Violation};
use crate::ids::{GroupId, Label, Name, ProcessId};
use crate::recovery::{History, Sent};
use crate::registry::GuaranteeId;
use crate::small::{SmallMap, SmallSet};
use crate::trace::{Event, EventId, Kind, Trace};

/// Every group with checkpoints.
#[derive(Default)]
pub(super) struct RecoveryLines {
    groups: SmallMap<GroupId, Books>,
    /// Groups that log messages instead, and go back to no lines.
    log: SmallSet<GroupId>,
}

/// What is known of one group.
#[derive(Default)]
struct Books {
    /// The latest checkpoint of each member; each writes its first, number 0, before anything else happens.
    latest: SmallMap<Name, u32>,
    messages: Vec<Message>,
    /// Who has crashed since it has gone back to a line.
    failed: SmallSet<Name>,
    /// The line that some have gone back to, and not yet all.
    line: Option<Line>,
    /// The number of the last line that all have gone back to.
    epoch: u32,
    /// Checkpoints are written in rounds, of which the last is the line.
    rounds: bool,
}

struct Message {
    label: Label,
    from: ProcessId,
    to: Name,
    /// In which interval it was sent, and by which event; whether that is taken back.
    sent: (u32, EventId),
    unsent: Option<EventId>,
    /// In which interval it was received, and by which event.
    received: Option<(u32, EventId)>,
}

struct Line {
    epoch: u32,
    at: SmallMap<Name, u32>,
    /// The line as it should be, where that can be said.
    latest: Option<Vec<u32>>,
}

impl Check for RecoveryLines {
    fn on(&mut self, _trace: &Trace, id: EventId, event: &Event, verdicts: &mut Verdicts) {
        let who = event.process;
        match event.kind {
            Kind::Logs { group, .. } => _ = self.log.insert(group),
            Kind::Told { group, .. } | Kind::Heard { group, .. } if self.log.contains(&group) => {}
            Kind::Told { group, label, to, interval } => {
                let message =
                    Message { label, from: who, to: to.name, sent: (interval, id), unsent: None, received: None };
                self.groups.or_default(group).messages.push(message);
            }
            Kind::Heard { group, label, interval, .. } => {
                let books = self.groups.or_default(group);
                let at = books.messages.iter().rposition(|it| it.label == label && it.to == who.name);
                if let Some(message) = at.map(|at| &mut books.messages[at]) {
                    message.received = Some((interval, id));
                    message.judge(group, id, verdicts);
                }
            }
            Kind::Tentative { group, .. } => self.groups.or_default(group).rounds = true,
            Kind::Checkpointed { group, number, .. } => {
                self.groups.or_default(group).latest.insert(who.name, number);
            }
            Kind::Crashed => self.groups.iter_mut().for_each(|(_, books)| books.crashed(who.name)),
            Kind::RolledBack { group, epoch, number, stays, .. } => {
                let books = self.groups.or_default(group);
                books.begin_line(epoch);
                books.go_back(who.name, number, stays, id);
                books.end_line(group, id, who, verdicts);
            }
            _ => {}
        }
    }
}

impl Books {
    fn crashed(&mut self, name: Name) {
        if self.latest.contains_key(&name) {
            self.failed.insert(name);
        }
    }

    /// The first goes back to a line: the history is what it was when the line was looked for, as all others stand still.
    /// After a line that not all have gone back to, not all is known that forces the next.
    fn begin_line(&mut self, epoch: u32) {
        if self.line.as_ref().is_some_and(|line| line.epoch == epoch) {
            return;
        }
        let is_clear = self.line.is_none() && epoch == self.epoch + 1 && !self.rounds;
        let latest = is_clear.then(|| {
            let history = self.history();
            let failed: Vec<_> = self.ranks().filter(|(name, _)| self.failed.contains(name)).map(|it| it.1).collect();
            history.reach(&history.failed(&failed))
        });
        self.line = Some(Line { epoch, at: SmallMap::new(), latest });
    }

    fn ranks(&self) -> impl Iterator<Item = (Name, usize)> {
        self.latest.iter().enumerate().map(|(rank, (name, _))| (*name, rank))
    }

    fn history(&self) -> History {
        let rank = |name: Name| self.latest.iter().position(|(known, _)| *known == name).unwrap_or(0);
        let messages = self.messages.iter().filter(|message| message.unsent.is_none()).map(|message| Sent {
            from: rank(message.from.name),
            sent: message.sent.0,
            to: rank(message.to),
            received: message.received.map(|received| received.0),
        });
        History { latest: self.latest.iter().map(|(_, latest)| *latest).collect(), messages: messages.collect() }
    }

    /// One member is back at that checkpoint: what it has done since is taken back.
    fn go_back(&mut self, name: Name, number: u32, stays: bool, id: EventId) {
        self.failed.remove(&name);
        if let Some(line) = &mut self.line {
            line.at.insert(name, number);
        }
        if stays {
            return;
        }
        self.latest.insert(name, number);
        for message in &mut self.messages {
            if message.from.name == name && message.sent.0 >= number {
                message.unsent = message.unsent.or(Some(id));
            }
            if message.to == name && message.received.is_some_and(|received| received.0 >= number) {
                message.received = None;
            }
        }
    }

    /// If that was the last one, the line is judged.
    fn end_line(&mut self, group: GroupId, id: EventId, who: ProcessId, verdicts: &mut Verdicts) {
        if self.line.as_ref().is_none_or(|line| line.at.len() != self.latest.len()) {
            return;
        }
        let Some(Line { epoch, at, latest }) = self.line.take() else { return };
        self.epoch = epoch;
        for message in self.messages.iter().filter(|message| message.received.is_some()) {
            message.judge(group, id, verdicts);
        }
        let Some(latest) = latest else { return };
        verdicts.met(GuaranteeId::LatestLine, id);
        let earlier = at.iter().zip(&latest).find(|((_, at), latest)| *at < *latest);
        if let Some(((name, _), _)) = earlier {
            verdicts.fall(Violation {
                guarantee: GuaranteeId::LatestLine,
                event: id,
                evidence: vec![id],
                processes: vec![ProcessId { name: *name, ..who }],
                label: None,
                view: Some((group, 1)),
                sentence: "{last} goes back further than any orphan forces it to",
            });
        }
    }
}

impl Message {
    /// It is received: is it sent?
    fn judge(&self, group: GroupId, id: EventId, verdicts: &mut Verdicts) {
        verdicts.met(GuaranteeId::NoOrphans, id);
        let (Some(unsent), Some((_, received))) = (self.unsent, self.received) else { return };
        verdicts.fall(Violation {
            guarantee: GuaranteeId::NoOrphans,
            event: id,
            evidence: vec![self.sent.1, received, unsent, id],
            processes: vec![self.from, ProcessId::first(self.to)],
            label: Some(self.label),
            view: Some((group, 1)),
            sentence: "{last} has received {message}, and {first} is back at a time before it has sent it",
        });
    }
}
