//! Optimistic logging: a receiver delivers at once and writes its log later. What it has not written is lost if it crashes, and
//! whoever depends on that is an **orphan**: its state follows from something that has never been, and it goes back before it.
//!
//! Every message says on which intervals its sender's state depends, directly or through others. Who starts again announces
//! with which interval its earlier life has ended. Who depends on a later one writes its log, goes back to the latest state that
//! does not, and tells anew what it told after it; what it had received from others meanwhile it delivers again. Its
//! intervals from there on have numbers that were never used. It announces nothing: who depends on what it has taken back
//! depends on what the failed one has lost, and hears of that. Announcements are kept on stable storage, and passed on to all that
//! start again.
//!
//! Sources: Strom and Yemini 1985, section 3; Damani and Garg 1996 (only failures are announced); Elnozahy, Alvisi, Wang,
//! Johnson 2002, section 4.3.

use std::rc::Rc;

use super::message::{Depends, Told};
use super::{Logging, Rule};
use crate::ids::ProcessId;
use crate::protocol::Out;
use crate::protocol::rollback::Scheme;
use crate::registry::Deviation;

impl Logging {
    fn is_optimistic(&self) -> bool {
        self.options.scheme == Scheme::OptimisticLog
    }

    /// Which life has lost what this depends on, if one has.
    pub(super) fn lost_with(&self, depends: &Depends) -> Option<ProcessId> {
        let lost = |(life, last): (&ProcessId, &u32)| depends.get(life).is_some_and(|at| at > last).then_some(*life);
        self.log.ends.iter().find_map(lost)
    }

    /// It has started again: its earlier lives end with what it has come back to.
    pub(super) fn announce_ends(&mut self, out: &mut Out<'_>) {
        if !self.is_optimistic() {
            return;
        }
        for incarnation in 0..self.me.incarnation {
            let process = ProcessId { incarnation, ..self.me };
            if !self.log.ends.contains_key(&process) {
                let number = self.state.depends.get(&process).copied().unwrap_or(0);
                out.rule(Rule::AnnounceEnd { process, number });
                self.log.ends.insert(process, number);
            }
        }
        self.save(out);
    }

    /// Hears with which intervals lives have ended.
    pub(super) fn learn_ends(&mut self, ends: &Depends, out: &mut Out<'_>) {
        let news: Depends = ends
            .iter()
            .filter(|(life, _)| !self.log.ends.contains_key(life))
            .map(|(life, last)| (*life, *last))
            .collect();
        if news.is_empty() {
            return;
        }
        for (&process, &number) in &news {
            out.rule(Rule::LearnEnd { process, number });
        }
        let depends = |life| self.state.depends.get(life);
        let is_orphan = !self.deviates(Deviation::OrphansStay)
            && news.iter().any(|(life, last)| depends(life).is_some_and(|at| at > last));
        if is_orphan {
            self.write_log(out);
        }
        self.log.ends.extend(news);
        self.drop_lost(out);
        match self.lost_with(&self.state.depends).filter(|_| is_orphan) {
            Some(process) => self.go_back(process, out),
            None => self.save(out),
        }
        self.press_for_outputs(out);
    }

    /// What waits for its turn and depends on what is lost does not come to it.
    fn drop_lost(&mut self, out: &mut Out<'_>) {
        let waiting = std::mem::take(&mut self.waiting);
        for ((from, ssn), told) in waiting {
            match self.lost_with(&told.depends) {
                Some(_) => out.rule(Rule::DropLost { message: told.label, origin: self.peers[from] }),
                None => _ = self.waiting.insert((from, ssn), told),
            }
        }
        let kept = std::mem::take(&mut self.log.kept);
        self.log.kept = kept.into_iter().filter(|(_, told)| self.lost_with(&told.depends).is_none()).collect();
    }

    /// Back to the latest state that depends on nothing lost, and on from there.
    fn go_back(&mut self, process: ProcessId, out: &mut Out<'_>) {
        out.rule(Rule::GoBack { process });
        let first_lost = self.log.deliveries.iter().find(|(_, it)| self.lost_with(&it.told.depends).is_some());
        let last = first_lost.map_or(self.state.deliveries(), |(place, _)| place - 1);
        let taken_back = self.log.deliveries.split_off(&(last + 1));
        for delivery in taken_back.into_values() {
            self.keep(delivery.from, delivery.told, out);
        }
        self.log.checkpoints.retain(|checkpoint| checkpoint.state.deliveries() <= last);
        self.stable = last;
        self.save(out);
        let before = std::mem::take(&mut self.state.copies);
        self.load(out);
        self.replay(out);
        // Of what it has told before, receivers have logged all that it had no copies of any more.
        self.state.copies.retain(|at, told| before.get(at).is_some_and(|known| known.interval == told.interval));
        self.tell_anew(out);
        self.deliver_waiting(out);
    }

    /// A delivery is taken back. If the message stands, it is delivered again; its sender may have no copy of it any more.
    fn keep(&mut self, from: usize, told: Told, out: &mut Out<'_>) {
        let (message, origin) = (told.label, self.peers[from]);
        if self.lost_with(&told.depends).is_some() {
            out.rule(Rule::DropLost { message, origin });
            return;
        }
        out.rule(Rule::TakeBack { message, origin });
        self.log.kept.insert((from, told.ssn), told.clone());
        self.waiting.entry((from, told.ssn)).or_insert(told);
    }

    /// Whether what has come depends on what is lost, or takes the place of a delivery that does.
    pub(super) fn is_put_aside(&mut self, from: usize, told: &Told, out: &mut Out<'_>) -> bool {
        if !self.is_optimistic() {
            return false;
        }
        let (message, origin) = (told.label, self.peers[from]);
        if self.lost_with(&told.depends).is_some() {
            out.rule(Rule::DropLost { message, origin });
            return true;
        }
        let delivered = self.log.deliveries.values().find(|it| it.from == from && it.told.ssn == told.ssn);
        if delivered.is_none_or(|delivered| delivered.told.interval == told.interval) {
            return false;
        }
        out.rule(Rule::TakePlace { message, origin });
        self.waiting.insert((from, told.ssn), told.clone());
        true
    }

    /// What is known of the ends of lives.
    pub(super) fn ends(&self) -> Rc<Depends> {
        Rc::new(self.log.ends.clone())
    }
}
