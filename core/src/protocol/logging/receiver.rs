//! Receiver-based logging: what comes is written to stable storage with its place, and delivered then (pessimistic). Senders
//! are told what is logged, and keep copies of the rest.

use std::rc::Rc;

use super::message::{Delivery, Interval, Message, Timer, Told};
use super::{Logging, Rule};
use crate::protocol::rollback::Scheme;
use crate::protocol::{Happening, Out};
use crate::registry::Deviation;
use crate::time::Duration;

/// How long what is delivered waits to be logged with others, where it may.
const LOG_AFTER: Duration = Duration::from_ms(15);

impl Logging {
    /// A message has come. Messages of one sender are delivered in the order of their numbers.
    pub(super) fn receive(&mut self, from: usize, told: Told, out: &mut Out<'_>) {
        let expected = self.state.have[from] + 1;
        if self.recovers {
            self.waiting.insert((from, told.ssn), told); // until it has replayed
            return;
        }
        if self.is_put_aside(from, &told, out) {
            return;
        }
        if told.ssn > expected {
            out.rule(Rule::Wait { message: told.label, origin: self.peers[from] });
            self.waiting.insert((from, told.ssn), told);
        } else if told.ssn == expected || self.deviates(Deviation::NoReplayFilter) {
            self.deliver(from, told, out);
            self.deliver_waiting(out);
        } else {
            self.filter(from, &told, out);
        }
    }

    /// It has that one already. The sender may not know that it is logged.
    fn filter(&mut self, from: usize, told: &Told, out: &mut Out<'_>) {
        out.rule(Rule::Filter { message: told.label, origin: self.peers[from] });
        let known = self.log.deliveries.iter().find(|(_, it)| it.from == from && it.told.ssn == told.ssn);
        if let Some((place, delivery)) = known.filter(|_| self.is_sender_based()) {
            return self.give_receipt(*place, delivery, out);
        }
        let mut unlogged = self.log.deliveries.range(self.stable + 1..);
        if unlogged.all(|(_, delivery)| delivery.from != from || delivery.told.ssn != told.ssn) {
            out.send(self.peers[from], Message::Logged(Rc::new([(told.ssn, told.interval)])));
        }
    }

    /// Whose turn has come now.
    pub(super) fn deliver_waiting(&mut self, out: &mut Out<'_>) {
        for from in self.others() {
            while let Some(told) = self.waiting.remove(&(from, self.state.have[from] + 1)) {
                self.deliver(from, told, out);
            }
        }
    }

    fn deliver(&mut self, from: usize, told: Told, out: &mut Out<'_>) {
        self.interval += 1;
        let interval = match self.is_sender_based() {
            true => self.interval_at(self.state.deliveries() + 1),
            false => (self.me, self.interval),
        };
        let delivery = Delivery { from, told, interval };
        let (place, message, origin) = (self.state.deliveries() + 1, delivery.told.label, self.peers[from]);
        self.log.deliveries.insert(place, delivery.clone());
        if self.logs_first() {
            out.rule(Rule::Log { message, origin, number: place });
            self.log_up_to(place, out);
        }
        out.rule(Rule::Deliver { message, origin });
        self.state.deliver(origin, &delivery);
        out.happens(Happening::Heard { group: self.group(), label: message, from: origin, interval: place });
        if self.is_sender_based() {
            self.unconfirmed.insert(place);
            self.give_receipt(place, &delivery, out);
        } else if self.logs_first() {
            self.say_logged(place, place, out);
        } else if !self.writes_soon {
            self.writes_soon = true;
            out.set_timer(Timer::WriteLog, LOG_AFTER);
        }
    }

    /// Whether nothing is delivered before it is logged.
    fn logs_first(&self) -> bool {
        self.options.scheme == Scheme::ReceiverLog && !self.deviates(Deviation::DeliverBeforeLogging)
    }

    /// Writes what it has delivered to the log, and says so to the senders.
    pub(super) fn write_log(&mut self, out: &mut Out<'_>) {
        self.writes_soon = false;
        let (first, last) = (self.stable + 1, self.state.deliveries());
        if first > last {
            return;
        }
        out.rule(Rule::LogLate { count: last + 1 - first });
        self.log_up_to(last, out);
        self.say_logged(first, last, out);
        self.try_outputs(out);
    }

    /// Deliveries up to that place are on stable storage from here on.
    fn log_up_to(&mut self, last: u32, out: &mut Out<'_>) {
        let first = self.stable + 1;
        self.stable = last;
        for delivery in self.log.deliveries.range(first..=last).map(|(_, delivery)| delivery) {
            self.log.kept.remove(&(delivery.from, delivery.told.ssn));
        }
        self.save(out);
        for (&number, delivery) in self.log.deliveries.range(first..=last) {
            let (label, of) = (delivery.told.label, self.me);
            out.happens(Happening::Logged { group: self.group(), label, of, number });
        }
    }

    /// Senders need no copies any more of what was delivered at these places.
    pub(super) fn say_logged(&self, first: u32, last: u32, out: &mut Out<'_>) {
        for to in self.others() {
            let of_it = self.log.deliveries.range(first..=last).filter(|(_, delivery)| delivery.from == to);
            let logged: Vec<(u32, Interval)> =
                of_it.map(|(_, delivery)| (delivery.told.ssn, delivery.told.interval)).collect();
            if !logged.is_empty() {
                out.send(self.peers[to], Message::Logged(logged.into()));
            }
        }
    }
}
