//! Starting again: the latest checkpoint, and from there all that is logged, once more in the same order.

use super::message::{Message, Timer};
use super::{AGAIN_AFTER, Logging, Rule};
use crate::protocol::{Happening, Out};

impl Logging {
    /// Its first step in a later life.
    pub(super) fn restart(&mut self, out: &mut Out<'_>) {
        self.wait_for_checkpoint(out);
        for rank in self.others() {
            self.unanswered[rank] = true;
        }
        if let Some(rank) = self.rank_of(self.me.name) {
            self.peers[rank] = self.me;
        }
        self.load(out);
        if self.is_sender_based() {
            // What it had delivered since, others know.
            (self.recovers, self.stable) = (true, self.state.deliveries());
            return self.ask(out);
        }
        self.replay(out);
        self.announce_ends(out);
        self.waiting = self.log.kept.clone();
        self.ask(out);
        // As it told them before, and does not know who has what: receivers drop what they have.
        for rank in self.others() {
            self.send_again(rank, out);
        }
        self.tell_anew(out);
        self.press_for_outputs(out);
        self.deliver_waiting(out);
    }

    /// Loads the latest checkpoint.
    pub(super) fn load(&mut self, out: &mut Out<'_>) {
        let Some(checkpoint) = self.log.checkpoints.last() else { return };
        self.state = checkpoint.state.clone();
        let number = checkpoint.number;
        out.rule(Rule::Restore { number });
        out.happens(Happening::Restored { group: self.group(), number, state: self.state.app.state() });
    }

    /// Repeats what the log has after this state, with what came from outside in its places.
    pub(super) fn replay(&mut self, out: &mut Out<'_>) {
        self.repeat_inputs();
        while let Some(delivery) = self.log.deliveries.get(&(self.state.deliveries() + 1)) {
            if self.is_sender_based() && delivery.told.ssn != self.state.have[delivery.from] + 1 {
                break; // a place of an earlier life
            }
            let (place, label, origin) = (self.state.deliveries() + 1, delivery.told.label, self.peers[delivery.from]);
            out.rule(Rule::Replay { message: label, origin, number: place });
            self.state.deliver(origin, delivery);
            out.happens(Happening::Replayed { group: self.group(), label, from: origin, interval: place });
            self.repeat_inputs();
        }
        let number = self.state.deliveries();
        if !self.is_sender_based() {
            self.stable = number;
        }
        out.happens(Happening::Recovered { group: self.group(), number, state: self.state.app.state() });
    }

    /// What came from outside at this place is done again: what it tells, it tells with the same numbers.
    fn repeat_inputs(&mut self) {
        while let Some(input) = self.log.inputs.get(&(self.state.inputs + 1)) {
            if input.place != self.state.deliveries() {
                return;
            }
            self.state.take_input(input);
        }
    }

    /// What came from outside in a state that is lost is done in this one instead. Each is written down for itself: it may
    /// crash in between.
    pub(super) fn tell_anew(&mut self, out: &mut Out<'_>) {
        let place = self.state.deliveries();
        while let Some(input) = self.log.inputs.get_mut(&(self.state.inputs + 1)) {
            input.place = place;
            let input = input.clone();
            self.save(out);
            self.tell_first(&input, out);
        }
    }

    /// Says to all that have not answered that it has started again.
    pub(super) fn ask(&mut self, out: &mut Out<'_>) {
        if !self.unanswered.contains(&true) {
            return;
        }
        out.rule(Rule::AskAll {});
        for rank in self.others().filter(|&rank| self.unanswered[rank]) {
            out.datagram_to_name(self.peers[rank], Message::Restarted { ends: self.ends() });
        }
        out.set_timer(Timer::AskAgain, AGAIN_AFTER);
    }
}
