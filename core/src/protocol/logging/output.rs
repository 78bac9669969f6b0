//! Output commit: what goes to the outside world cannot be taken back. It waits until all that it follows from can be replayed.
//!
//! - Where receivers log first, that is so at once.
//! - Where senders log, when all places of its deliveries are noted.
//! - Where receivers log later, it writes its log, and asks all on whom it depends to write theirs (`write-log`, `log-written`). Of
//!   lives that are over, their announced ends say what can be replayed; who depends on more goes back, and outputs then.
//!
//! What it has output it writes to stable storage, and outputs it no second time when it replays.
//!
//! Source: Elnozahy, Alvisi, Wang, Johnson 2002, sections 2.4 and 4.3.

use super::message::{Depends, Message};
use super::{Logging, Rule};
use crate::ids::ProcessId;
use crate::protocol::rollback::Scheme;
use crate::protocol::{Happening, Out};
use crate::registry::Deviation;

impl Logging {
    /// Outputs what can be output now, in order, and asks for what the rest waits for.
    pub(super) fn try_outputs(&mut self, out: &mut Out<'_>) {
        while let Some((&number, (label, place, depends))) = self.state.outputs.first_key_value() {
            let (label, place, depends) = (*label, *place, depends.clone());
            if !self.log.outputs.contains(&number) {
                if !self.deviates(Deviation::NoOutputCommit) && !self.can_output(place, &depends) {
                    return;
                }
                out.rule(Rule::Output { message: label });
                out.happens(Happening::Output { group: self.group(), label, interval: place });
                self.log.outputs.insert(number);
                self.save(out);
            }
            self.state.outputs.remove(&number);
        }
    }

    fn can_output(&self, place: u32, depends: &Depends) -> bool {
        match self.options.scheme {
            Scheme::SenderLog => !self.recovers && self.unconfirmed.is_empty(),
            Scheme::OptimisticLog => place <= self.stable && self.unwritten(depends).next().is_none(),
            _ => place <= self.stable,
        }
    }

    /// Lives of others of which it does not know that what this depends on is written.
    pub(super) fn unwritten<'a>(&'a self, depends: &'a Depends) -> impl Iterator<Item = ProcessId> + 'a {
        let is_written = |life: &ProcessId, number: &u32| {
            let known = |books: &Depends| books.get(life).is_some_and(|last| number <= last);
            known(&self.log.ends) || known(&self.written)
        };
        depends
            .iter()
            .filter(move |(life, number)| life.name != self.me.name && !is_written(life, number))
            .map(|it| *it.0)
    }

    /// Sees to it that what its outputs depend on is written: by itself, and by others.
    pub(super) fn press_for_outputs(&mut self, out: &mut Out<'_>) {
        self.try_outputs(out);
        let Some((label, depends)) = self.state.outputs.first_key_value().map(|(_, it)| (it.0, it.2.clone())) else {
            return;
        };
        out.rule(Rule::HoldOutput { message: label });
        if self.options.scheme == Scheme::OptimisticLog {
            self.write_log(out);
            self.ask_to_write(&depends, out);
            self.try_outputs(out);
        }
    }

    /// Asks the others whose logs this still waits for to write them.
    pub(super) fn ask_to_write(&self, depends: &Depends, out: &mut Out<'_>) {
        let asked: Vec<usize> = self.unwritten(depends).filter_map(|life| self.rank_of(life.name)).collect();
        for rank in self.others().filter(|rank| asked.contains(rank)) {
            out.send(self.peers[rank], Message::WriteLog);
        }
    }

    /// Another one's output depends on it.
    pub(super) fn write_for(&mut self, peer: usize, out: &mut Out<'_>) {
        self.write_log(out);
        out.send(self.peers[peer], Message::Written { number: self.interval, ends: self.ends() });
    }

    /// Another one has written its log.
    pub(super) fn has_written(&mut self, life: ProcessId, number: u32, out: &mut Out<'_>) {
        self.written.insert(life, number);
        self.try_outputs(out);
        self.drop_garbage(out);
    }
}
