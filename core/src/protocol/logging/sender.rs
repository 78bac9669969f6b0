//! Sender-based logging: no message is written to stable storage. Its sender keeps it in memory, and notes the place that the
//! receiver has delivered it in.
//!
//! A receiver delivers at once and tells the sender the place (`rsn`); the sender notes it and confirms (`noted`). Until all
//! its deliveries are confirmed, a process delivers but **sends nothing**: nobody shall depend on a delivery whose place
//! nobody else knows. Who has crashed loads its checkpoint and asks all for their messages after it. Those with a place are
//! replayed in their places; the others nobody depends on, and any order will do.
//!
//! This tolerates one failure at a time. If the sender fails too, the places that it has noted since its own checkpoint are lost
//! with its memory; the messages themselves it tells again, as it replays. A checkpoint of the receiver makes the notes on what
//! lies before it superfluous.
//!
//! Source: Johnson and Zwaenepoel 1987; Elnozahy, Alvisi, Wang, Johnson 2002, section 4.2.

use std::rc::Rc;

use super::message::{Answer, Delivery, Interval, Message, Receipt, Told};
use super::state::Place;
use super::{Logging, Rule};
use crate::ids::ProcessId;
use crate::protocol::rollback::Scheme;
use crate::protocol::{Happening, Out, ProcessSet};
use crate::registry::Deviation;

/// What a sender has noted of its deliveries at one place.
#[derive(Clone, Debug)]
pub(super) struct Note {
    from: usize,
    told: Told,
    incarnation: u16,
}

impl Logging {
    pub(super) fn is_sender_based(&self) -> bool {
        self.options.scheme == Scheme::SenderLog
    }

    /// It has delivered something at that place, or is told it again: the sender is to note the place.
    pub(super) fn give_receipt(&self, place: u32, delivery: &Delivery, out: &mut Out<'_>) {
        out.send(self.peers[delivery.from], Message::Receipt(Receipt { ssn: delivery.told.ssn, place }));
    }

    /// A receiver has delivered these. It needs to know that their places are noted.
    pub(super) fn take_receipts(&mut self, to: usize, receipts: &[Receipt], out: &mut Out<'_>) {
        if self.recovers {
            self.early.extend(receipts.iter().map(|receipt| (to, *receipt)));
            return; // it notes them when it has replayed, as the receiver waits for that
        }
        // What it has not told again yet, it cannot note: it is given the receipt once more when it has.
        let is_told = |receipt: &&Receipt| receipt.ssn <= self.state.told[to];
        let receipts: Vec<Receipt> = receipts.iter().filter(is_told).copied().collect();
        if receipts.is_empty() {
            return;
        }
        let of = self.peers[to];
        for receipt in &receipts {
            let at = (to, receipt.ssn);
            let Some(label) = self.state.copies.get(&at).map(|told| told.label) else { continue };
            let place = Place { number: receipt.place, incarnation: of.incarnation };
            let before = self.state.places.insert(at, place);
            if before.is_none_or(|before| before.number != place.number) {
                let number = place.number;
                out.rule(Rule::NotePlace { message: label, to: of, number });
                out.happens(Happening::Logged { group: self.group(), label, of, number });
            }
        }
        out.send(of, Message::Confirm(receipts.iter().map(|receipt| receipt.place).collect()));
    }

    /// Others have noted these places of its deliveries. With the last of them it may send again.
    pub(super) fn confirmed(&mut self, places: &[u32], out: &mut Out<'_>) {
        places.iter().for_each(|place| _ = self.unconfirmed.remove(place));
        self.open_gate(out);
    }

    /// Whether it has to hold back what it wants to send.
    pub(super) fn is_gated(&self) -> bool {
        !self.unconfirmed.is_empty() && !self.deviates(Deviation::NoSendingGate)
    }

    /// Sends what it has held back, if it may.
    pub(super) fn open_gate(&mut self, out: &mut Out<'_>) {
        self.try_outputs(out);
        if self.is_gated() || self.held.is_empty() {
            return;
        }
        for (to, ssn) in std::mem::take(&mut self.held) {
            if let Some(told) = self.state.copies.get(&(to, ssn)) {
                out.rule(Rule::Release { message: told.label, to: self.peers[to] });
                out.send(self.peers[to], Message::Tell(told.clone()));
            }
        }
    }

    /// All before its checkpoint is on stable storage: nobody has to note anything of it any more.
    pub(super) fn cover(&mut self, out: &mut Out<'_>) {
        let last = self.state.deliveries();
        self.stable = last;
        self.say_logged(0, last, out);
        self.log.deliveries.clear();
        self.unconfirmed.clear();
        self.open_gate(out);
    }

    /// What it knows of a member that has started again: that one's deliveries, and its own of that one's messages.
    pub(super) fn answer(&self, to: usize) -> Answer {
        let place = |at| self.state.places.get(at).copied();
        let copies = self.state.copies.range((to, 0)..(to + 1, 0));
        let noted = copies.filter_map(|(at, told)| place(at).map(|place| (told.clone(), place)));
        let of_it = self.log.deliveries.iter().filter(|(_, it)| self.is_sender_based() && it.from == to);
        let receipt = |(place, it): (&u32, &Delivery)| Receipt { ssn: it.told.ssn, place: *place };
        Answer {
            ends: self.ends(),
            failed: self.recovers,
            noted: noted.collect(),
            receipts: of_it.map(receipt).collect(),
        }
    }

    /// An answer has come. With the last of them it replays.
    pub(super) fn on_answer(&mut self, from: usize, answer: Rc<Answer>, out: &mut Out<'_>) {
        if !self.recovers {
            return self.take_receipts(from, &answer.receipts, out);
        }
        if answer.failed {
            out.rule(Rule::LoseNotes { peer: self.peers[from] });
        }
        for (told, place) in answer.noted.iter().filter(|(_, place)| place.number > self.state.deliveries()) {
            let mut note = Note { from, told: told.clone(), incarnation: place.incarnation };
            if let Some(known) = self.notes.get_mut(&place.number) {
                if known.incarnation < note.incarnation {
                    std::mem::swap(known, &mut note);
                }
                self.waiting.insert((note.from, note.told.ssn), note.told);
            } else {
                self.notes.insert(place.number, note);
            }
        }
        self.answers.insert(from, answer);
        if !self.unanswered.contains(&true) {
            self.replay_noted(out);
        }
    }

    /// Replays what has a place, and delivers the rest in any order.
    fn replay_noted(&mut self, out: &mut Out<'_>) {
        self.recovers = false;
        for (place, Note { from, told, .. }) in std::mem::take(&mut self.notes) {
            let interval = self.interval_at(place);
            self.log.deliveries.insert(place, Delivery { from, told, interval });
        }
        self.replay(out);
        let last = self.state.deliveries();
        for (number, Delivery { from, told, .. }) in self.log.deliveries.split_off(&(last + 1)) {
            out.rule(Rule::LosePlace { message: told.label, origin: self.peers[from], number });
            self.waiting.insert((from, told.ssn), told);
        }
        let have = self.state.have.clone();
        self.waiting.retain(|(from, ssn), _| *ssn > have[*from]);
        for (from, answer) in std::mem::take(&mut self.answers) {
            self.take_receipts(from, &answer.receipts, out);
        }
        for (from, receipt) in std::mem::take(&mut self.early) {
            self.take_receipts(from, &[receipt], out);
        }
        self.others().for_each(|rank| self.send_again(rank, out));
        self.tell_anew(out);
        self.press_for_outputs(out);
        self.deliver_waiting(out);
    }

    /// The interval that a delivery at that place begins: the same in each life, as nobody else counts them here.
    pub(super) fn interval_at(&self, place: u32) -> Interval {
        (ProcessId::first(self.me.name), place)
    }

    /// For whose confirmation, or whose answers, it waits.
    pub(super) fn awaited(&self) -> Option<(&'static str, ProcessSet)> {
        let peers = |ranks: &mut dyn Iterator<Item = usize>| ranks.map(|rank| self.peers[rank]).collect();
        if self.recovers {
            let silent = &mut self.others().filter(|&rank| self.unanswered[rank]);
            return Some(("the messages of", peers(silent)));
        }
        let senders = &mut self.unconfirmed.iter().filter_map(|place| self.log.deliveries.get(place)).map(|it| it.from);
        (!self.held.is_empty()).then(|| ("a confirmation from", peers(senders)))
    }
}
