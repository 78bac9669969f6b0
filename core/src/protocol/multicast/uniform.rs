//! Uniform delivery: a message is delivered only when it is stable.
//!
//! What one member has delivered, all have, whoever fails right after. The price is the time that it takes the rows to come
//! round. Messages wait behind their sender's place in the stream and before their order: an abcast's final priority, too, counts
//! only when it is stable. With the barrier before each view (`reconcile`) nothing that was delivered can be erased.
//!
//! Source: Chockler, Keidar, Vitenberg 2001, section 5.2, safe messages; lecture 001, which does without for speed.

use std::rc::Rc;

use super::{Data, Multicast};
use crate::ids::ProcessId;
use crate::protocol::Out;

/// Messages of a view that are not known to be stable, and what came about them too early.
#[derive(Clone, Debug, Default)]
pub(super) struct Unsure {
    /// With the rank of the sender, in the order in which they came.
    messages: Vec<(usize, Data)>,
    /// Members' words on abcasts of ours that they could hand on before we could.
    answers: Vec<Answer>,
}

/// A member's word on an abcast or a gbcast of ours.
#[derive(Clone, Debug)]
pub(super) struct Answer {
    pub from: ProcessId,
    pub seq: u32,
    pub number: u32,
    pub before: Option<Rc<[u32]>>,
}

impl Unsure {
    pub(super) fn put(&mut self, rank: usize, data: Data) {
        self.messages.push((rank, data));
    }

    /// The first that waits, with the rank of its sender.
    pub(super) fn first(&self) -> Option<&(usize, Data)> {
        self.messages.first()
    }

    /// Everything that still waits, in the order in which it came.
    pub(super) fn drain(&mut self) -> Vec<(usize, Data)> {
        std::mem::take(&mut self.messages)
    }
}

impl Multicast {
    /// What has become stable may be delivered: each sender's messages in their order, and where what came before travels
    /// along, all in the order in which they came, as that is what keeps causes before their effects.
    pub(super) fn hand_on_stable(&mut self, out: &mut Out<'_>) {
        let in_one_row = self.options.orders.carries;
        while let Some((rank, data)) = self.next_stable(in_one_row) {
            let (seq, is_own) = (data.seq, data.origin == self.me);
            self.hand_to_orders(rank, data, out);
            if is_own {
                self.hear_early_answers(seq, out);
            }
        }
    }

    fn next_stable(&mut self, in_one_row: bool) -> Option<(usize, Data)> {
        let epoch = self.epoch.as_mut().filter(|_| self.settled.is_none())?;
        let is_stable = |(rank, data): &(usize, Data)| data.seq <= epoch.stability.stable(*rank);
        let at = epoch.unsure.messages.iter().position(is_stable).filter(|&at| at == 0 || !in_one_row)?;
        Some(epoch.unsure.messages.remove(at))
    }

    /// Puts a member's word off, if it is about an abcast of ours that is not stable here.
    pub(super) fn puts_off(&mut self, answer: Answer) -> Option<Answer> {
        let me = self.me;
        let Some(epoch) = &mut self.epoch else { return Some(answer) };
        let waits = |(_, data): &(usize, Data)| data.origin == me && data.seq == answer.seq;
        if !epoch.unsure.messages.iter().any(waits) {
            return Some(answer);
        }
        epoch.unsure.answers.push(answer);
        None
    }

    fn hear_early_answers(&mut self, seq: u32, out: &mut Out<'_>) {
        let Some(epoch) = &mut self.epoch else { return };
        let (now, later) = std::mem::take(&mut epoch.unsure.answers).into_iter().partition(|it| it.seq == seq);
        epoch.unsure.answers = later;
        let now: Vec<Answer> = now;
        now.into_iter().for_each(|answer| self.hear_answer(answer, out));
    }
}
