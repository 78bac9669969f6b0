//! Checkpoints in rounds of two phases: who begins a round coordinates it.
//!
//! Asked for a checkpoint, a member stops sending, and tells each of the others by a marker where its sending has ended. With
//! the markers of all, nothing is under way to it any more: it writes its checkpoint **for the time being**, and says so. When
//! all have written theirs, the coordinator makes its own **permanent**, which commits the round, and tells all; they do the
//! same, and send again. If not all have written in time, it gives the round up, and they drop theirs.
//!
//! - **No channel has a state**: all that was sent before the checkpoints was received before them.
//! - **A member that fails** before it has written makes the coordinator give up. One that has written waits for the word of
//!   the coordinator for as long as it takes. Who starts again ends the round for all, as it looks for the line.
//! - **One round at a time**: a member that takes part in one refuses another. Numbers grow, also over rounds that are
//!   given up, so that nothing of an old round is taken for a new one.
//!
//! Sources: lecture 002, coordinated checkpointing; Elnozahy, Alvisi, Wang, Johnson, CSUR 2002, section 3.3.1 (after Tamir
//! and Séquin 1984).

use super::{Message, Rollback, Rule, Scheme, Step, Timer};
use crate::ids::ProcessId;
use crate::protocol::{Happening, Out, ProcessSet};
use crate::registry::Deviation;
use crate::time::Duration;

/// How long a coordinator waits for all to have written.
const IN_TIME: Duration = Duration::from_ms(80);

/// A round in which a member takes part.
#[derive(Clone, Debug)]
pub(super) struct TwoPhase {
    number: u32,
    coordinator: ProcessId,
    /// Whose sending has ended, by rank.
    marked: Vec<bool>,
    /// Who has written, by rank. Only the coordinator hears of others.
    written: Vec<bool>,
}

impl Rollback {
    /// Begins a round, which it coordinates. Nothing if it takes part in one.
    pub(super) fn request(&mut self, out: &mut Out<'_>) {
        if self.two_phase.is_some() {
            return;
        }
        let number = self.next_round();
        out.rule(Rule::Request { number });
        self.tell_round(Step::Request { number }, out);
        out.set_timer(Timer::GiveUp, IN_TIME);
        self.take_part(number, self.me, out);
    }

    /// It is time for the next round. The first member coordinates those.
    pub(super) fn round_is_due(&mut self, out: &mut Out<'_>) {
        match self.peers[0] == self.me {
            true => self.request(out),
            false => out.send(self.peers[0], Message::Round { epoch: self.epoch(), step: Step::Due }),
        }
    }

    /// The number of a round that it begins.
    pub(super) fn next_round(&self) -> u32 {
        self.record.interval.max(self.heard_of) + 1
    }

    /// Whether it sends nothing, as a round is under way.
    pub(super) fn may_not_send(&self) -> bool {
        self.two_phase.is_some() && !self.deviates(Deviation::SendBeforeCommit)
    }

    pub(super) fn on_two_phase(&mut self, from: ProcessId, step: Step, out: &mut Out<'_>) {
        match step {
            Step::Due => self.request(out),
            Step::Request { number } => self.on_request(number, from, from, out),
            Step::Marker { number, coordinator } => {
                self.on_request(number, coordinator, from, out);
                self.on_marker(number, coordinator, from, out);
            }
            Step::Written { number } => self.on_written(number, from, out),
            Step::Commit { number } if self.takes_part(number, from) => {
                out.rule(Rule::KeepRound { number });
                self.make_permanent(number, out);
                self.end_round(out);
            }
            Step::Abort { number } if self.takes_part(number, from) => self.drop_round(number, out),
            Step::Refuse { number, highest } if self.takes_part(number, self.me) => {
                self.heard_of = self.heard_of.max(highest);
                self.give_up(out);
            }
            Step::Commit { .. } | Step::Abort { .. } | Step::Refuse { .. } => {} // of a round that is over
        }
    }

    fn takes_part(&self, number: u32, coordinator: ProcessId) -> bool {
        self.two_phase.as_ref().is_some_and(|round| (round.number, round.coordinator) == (number, coordinator))
    }

    /// The coordinator asks, or the marker of another member that it has asked comes first.
    fn on_request(&mut self, number: u32, coordinator: ProcessId, from: ProcessId, out: &mut Out<'_>) {
        if self.takes_part(number, coordinator) || coordinator == self.me {
            return;
        }
        if self.two_phase.is_none() && number >= self.next_round() {
            out.rule(Rule::StopSending { number, peer: coordinator });
            self.take_part(number, coordinator, out);
        } else if from == coordinator {
            out.rule(Rule::Refuse { number, peer: coordinator });
            // Nor when a marker for it comes from another, who was asked in time: it will be given up.
            self.heard_of = self.heard_of.max(number);
            let highest = self.next_round() - 1;
            out.send(from, Message::Round { epoch: self.epoch(), step: Step::Refuse { number, highest } });
        }
    }

    fn take_part(&mut self, number: u32, coordinator: ProcessId, out: &mut Out<'_>) {
        let nobody = vec![false; self.peers.len()];
        self.heard_of = number;
        self.two_phase = Some(TwoPhase { number, coordinator, marked: nobody.clone(), written: nobody });
        self.tell_round(Step::Marker { number, coordinator }, out);
        self.on_marker(number, coordinator, self.me, out);
    }

    /// Nothing is under way from there any more. With the markers of all it writes.
    fn on_marker(&mut self, number: u32, coordinator: ProcessId, from: ProcessId, out: &mut Out<'_>) {
        let Some(rank) = self.rank_of(from.name) else { return };
        let Some(round) = self.two_phase.as_mut().filter(|it| (it.number, it.coordinator) == (number, coordinator))
        else {
            return;
        };
        let had_all = round.marked.iter().all(|marked| *marked);
        round.marked[rank] = true;
        if had_all || !round.marked.iter().all(|marked| *marked) {
            return;
        }
        out.rule(Rule::WriteTentative { number });
        self.write_tentative(number, out);
        match coordinator == self.me {
            true => self.on_written(number, self.me, out),
            false => out.send(coordinator, Message::Round { epoch: self.epoch(), step: Step::Written { number } }),
        }
    }

    /// The coordinator hears that one has written. When all have, the round is committed.
    fn on_written(&mut self, number: u32, from: ProcessId, out: &mut Out<'_>) {
        let Some(rank) = self.rank_of(from.name).filter(|_| self.takes_part(number, self.me)) else { return };
        let Some(round) = &mut self.two_phase else { return };
        round.written[rank] = true;
        if round.written.iter().all(|written| *written) {
            out.rule(Rule::Commit { number });
            self.make_permanent(number, out);
            self.tell_round(Step::Commit { number }, out);
            self.end_round(out);
        }
    }

    /// The coordinator does not wait any longer.
    pub(super) fn give_up(&mut self, out: &mut Out<'_>) {
        let Some(number) = self.two_phase.as_ref().filter(|it| it.coordinator == self.me).map(|it| it.number) else {
            return;
        };
        out.rule(Rule::GiveUp { number });
        self.tell_round(Step::Abort { number }, out);
        self.drop_round(number, out);
    }

    fn drop_round(&mut self, number: u32, out: &mut Out<'_>) {
        if self.record.tentative.pop().is_some() {
            out.rule(Rule::DropTentative { number });
            self.save(out);
            out.happens(Happening::Discarded { group: self.group(), number });
        }
        self.end_round(out);
    }

    fn end_round(&mut self, out: &mut Out<'_>) {
        self.two_phase = None;
        self.send_what_was_kept_back(out);
    }

    /// What the members of a round wait for.
    pub(super) fn waits_in_round(&self) -> Option<(&'static str, ProcessSet)> {
        if self.scheme == Scheme::Snapshots {
            return self.waits_for_markers();
        }
        let round = self.two_phase.as_ref()?;
        let lack = |have: &[bool]| -> ProcessSet {
            self.peers.iter().zip(have).filter(|(_, has)| !**has).map(|(peer, _)| *peer).collect()
        };
        if round.marked.iter().any(|marked| !marked) {
            return Some(("the markers of", lack(&round.marked)));
        }
        match round.coordinator == self.me {
            true => Some(("the checkpoints of", lack(&round.written))),
            false => Some(("the word of", [round.coordinator].into_iter().collect())),
        }
    }
}
