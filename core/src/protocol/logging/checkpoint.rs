//! Checkpoints: where a replay begins. They make recovery short; what a process can come back to, its log says.

use std::rc::Rc;

use super::message::{Checkpoint, Log, Timer};
use super::{Logging, Rule};
use crate::protocol::rollback::Record;
use crate::protocol::{Happening, Out};

impl Logging {
    pub(super) fn wait_for_checkpoint(&self, out: &mut Out<'_>) {
        if let Some((least, most)) = self.options.every {
            out.set_timer_within(Timer::Checkpoint, least, most.saturating_sub(least));
        }
    }

    /// Writes its state to stable storage, after the log up to it.
    pub(super) fn write_checkpoint(&mut self, out: &mut Out<'_>) {
        if self.recovers {
            return;
        }
        if !self.is_sender_based() {
            self.write_log(out);
        }
        let number = self.latest_checkpoint() + 1;
        out.rule(Rule::WriteCheckpoint { number });
        self.log.checkpoints.push(Checkpoint { number, state: self.state.clone() });
        self.save(out);
        out.happens(Happening::Checkpointed { group: self.group(), number, state: self.state.app.state() });
        if self.is_sender_based() {
            self.cover(out);
        }
        self.ask_for_garbage(out);
        self.drop_garbage(out);
    }

    pub(super) fn latest_checkpoint(&self) -> u32 {
        self.log.checkpoints.last().map_or(0, |checkpoint| checkpoint.number)
    }

    /// Writes everything to stable storage but the deliveries that are not logged yet.
    pub(super) fn save(&self, out: &mut Out<'_>) {
        let logged = self.log.deliveries.range(..=self.stable).filter(|_| !self.is_sender_based());
        let logged = logged.map(|(place, delivery)| (*place, delivery.clone()));
        let log = Log { deliveries: logged.collect(), ..self.log.clone() };
        out.save(self.latest_checkpoint(), Rc::new(Record { log, ..Record::default() }));
    }
}
