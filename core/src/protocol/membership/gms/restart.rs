//! The next life of a group server, which remembers nothing but its log, if it keeps one.
//!
//! It calls the roll: everybody tells it the last views that they know. The newest view of each group that anybody was
//! in is the one it goes on from; the silent are still members of it, and are dropped when the detector says so. Until
//! then it answers no request. With a log on stable storage it serves at once, and the roll only tells the members whom
//! to speak to from now on.
//!
//! Without a log a view that only the dead have seen is forgotten, and its number is given again: memory that nobody
//! has cannot be rebuilt.
//!
//! Source: lecture 000, group management: groups have to be reconstructed from scratch.

use std::rc::Rc;

use super::{CALL_AGAIN, Entry, Message, Rule, Server, Timer};
use crate::ids::{GroupId, Name, ProcessId};
use crate::protocol::part::ServerPart;
use crate::protocol::{Change, Out, ProcessSet, Report};

/// How often the roll is called.
const CALLS_MAX: u8 = 4;

/// How far a restarted server is with asking everybody.
#[derive(Clone, Debug)]
pub(super) struct Roll {
    calls: u8,
    silent: Vec<Name>,
    /// It serves meanwhile: its memory is complete, or it is not asked to rebuild it.
    serves: bool,
    /// Who claims to be in which view of which group.
    claims: Vec<(ProcessId, Rc<Change>)>,
    /// Who has fallen silent meanwhile.
    suspected: Vec<ProcessId>,
}

impl Roll {
    /// Who has answered and is in a group.
    pub(super) fn present(&self) -> impl Iterator<Item = ProcessId> + '_ {
        self.claims.iter().map(|(who, _)| *who)
    }

    /// Who has not answered.
    pub(super) fn silent(&self) -> ProcessSet {
        self.silent.iter().copied().map(ProcessId::first).collect()
    }
}

impl Server {
    /// It begins its next life, with what its log says of each group. If it does not `ask`, it serves without having
    /// rebuilt anything: a deviation.
    pub fn restart(&mut self, others: Vec<Name>, log: &[(GroupId, Rc<Entry>)], ask: bool, out: &mut Out<'_>) {
        for (group, entry) in log {
            out.about(*group).rule(Rule::ReadLog { view: entry.number() });
            self.map.insert(*group, Entry::clone(entry));
        }
        let serves = self.logs || !ask;
        if !ask && !self.logs {
            self.map.keys().for_each(|group| out.about(*group).rule(Rule::ServeAtOnce {}));
        }
        out.report(Report::WatchChanged);
        if serves {
            self.keep(out);
        }
        if ask {
            self.roll = Some(Roll { calls: 0, silent: others, serves, claims: Vec::new(), suspected: Vec::new() });
            self.call(out);
        }
        if self.logs {
            self.report_everything(out);
        }
    }

    /// Whether it cannot answer yet: it does not know the groups.
    pub(super) fn is_rebuilding(&self) -> bool {
        self.roll.as_ref().is_some_and(|roll| !roll.serves)
    }

    /// While it does not know the groups, it cannot drop anybody from them: it does so when it does.
    pub(super) fn suspects_later(&mut self, peer: ProcessId) -> bool {
        let rebuilding = self.is_rebuilding();
        if let Some(roll) = self.roll.as_mut().filter(|_| rebuilding) {
            roll.suspected.push(peer);
        }
        rebuilding
    }

    /// Calls those that have not answered; when that has been done often enough, goes on with what is known.
    pub(super) fn call(&mut self, out: &mut Out<'_>) {
        let Some(roll) = &mut self.roll else { return };
        if roll.calls == CALLS_MAX || roll.silent.is_empty() {
            self.finish_roll(out);
            return;
        }
        roll.calls += 1;
        let to: Vec<_> = roll.silent.iter().copied().map(ProcessId::first).collect();
        out.rule(Rule::CallRoll { to: to.iter().copied().collect() });
        for &to in &to {
            out.datagram_to_name(to, Message::RollCall);
        }
        out.set_timer(Timer::CallAgain, CALL_AGAIN);
    }

    /// Somebody tells what it knows.
    pub(super) fn on_present(&mut self, from: ProcessId, tails: &[Rc<[Rc<Change>]>], out: &mut Out<'_>) {
        let Some(roll) = &mut self.roll else { return };
        let asked = roll.silent.len();
        roll.silent.retain(|name| *name != from.name);
        if roll.silent.len() == asked {
            return;
        }
        for tail in tails {
            let Some(last) = tail.last() else { continue };
            if last.view.contains(from) {
                roll.claims.push((from, last.clone()));
            }
            if !roll.serves {
                self.map.get_mut(&last.view.group).into_iter().for_each(|entry| entry.merge(tail));
            }
        }
        let all = roll.silent.is_empty();
        out.report(Report::WatchChanged);
        if all {
            self.finish_roll(out);
        }
    }

    /// Everybody has answered, or has been given time enough.
    fn finish_roll(&mut self, out: &mut Out<'_>) {
        let Some(roll) = self.roll.take() else { return };
        if !roll.serves {
            for (group, entry) in self.map.iter().filter(|(_, entry)| entry.number() > 0) {
                let members: ProcessSet = entry.members().iter().copied().collect();
                out.about(*group).rule(Rule::Rebuild { view: entry.number(), members });
            }
            self.keep(out);
            out.report(Report::WatchChanged);
            self.report_everything(out);
        }
        roll.suspected.iter().for_each(|&peer| self.suspect(peer, out));
        for (who, claim) in roll.claims {
            let group = claim.view.group;
            let gone_on = self
                .map
                .get(&group)
                .is_some_and(|entry| entry.number() > claim.view.number && !entry.members().contains(&who));
            if gone_on {
                self.shun(group, who, out);
            }
        }
    }
}
