//! Garbage: what lies before a checkpoint that nobody will go back behind. Older checkpoints, the log up to it and inputs up
//! to it are dropped from stable storage. Senders have dropped their copies by then, as they are told what is logged.
//!
//! A process that has crashed begins at its latest checkpoint, so that is the one. Where receivers log later, it may have to go back
//! behind it as an orphan. Then it is the latest checkpoint that depends on nothing which others could still lose; when it
//! writes a checkpoint, it asks those on whom the one before depends. They have most likely written their logs since.
//!
//! Source: Elnozahy, Alvisi, Wang, Johnson 2002, sections 2.5 and 4.

use super::message::Checkpoint;
use super::{Logging, Rule};
use crate::protocol::Out;
use crate::protocol::rollback::Scheme;

impl Logging {
    /// It has written a checkpoint.
    pub(super) fn ask_for_garbage(&self, out: &mut Out<'_>) {
        if self.options.scheme != Scheme::OptimisticLog {
            return;
        }
        let Some(before) = self.log.checkpoints.iter().rev().nth(1) else { return };
        self.ask_to_write(&before.state.depends, out);
    }

    /// Drops what is of no use any more.
    pub(super) fn drop_garbage(&mut self, out: &mut Out<'_>) {
        let is_final = |checkpoint: &&Checkpoint| {
            self.options.scheme != Scheme::OptimisticLog || self.unwritten(&checkpoint.state.depends).next().is_none()
        };
        let Some(checkpoint) = self.log.checkpoints.iter().rev().find(is_final) else { return };
        let number = checkpoint.number;
        let (place, inputs) = (checkpoint.state.deliveries(), checkpoint.state.inputs);
        let pending: Vec<u32> = checkpoint.state.outputs.keys().copied().collect();
        let before = self.log.deliveries.len() + self.log.inputs.len() + self.log.checkpoints.len();
        self.log.checkpoints.retain(|checkpoint| checkpoint.number >= number);
        self.log.deliveries.retain(|at, _| *at > place);
        self.log.inputs.retain(|at, _| *at > inputs);
        self.log.outputs.retain(|at| *at > inputs || pending.contains(at));
        let left = self.log.deliveries.len() + self.log.inputs.len() + self.log.checkpoints.len();
        if left < before {
            out.rule(Rule::DropGarbage { number, count: (before - left) as u32 });
            self.save(out);
        }
    }
}
