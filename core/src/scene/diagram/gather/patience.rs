//! Where members of the reliability ladder wait before they ask for a message, or send it again.

use super::{Open, Patience, Span, Task};
use crate::ids::Label;
use crate::protocol::reliability::Rule as Ladder;
use crate::trace::{Event, EventId};

impl Open<'_> {
    /// Members of the reliability ladder wait before they ask, and before they answer.
    pub(super) fn waits(&mut self, id: EventId, event: &Event, rule: Ladder) {
        let (now, me) = (event.time().as_us(), event.process.name);
        match rule {
            Ladder::FindGap { origin, number } => {
                self.patient.remove(&(me, origin, number, true));
                self.patient.insert((me, origin, number, false), now);
            }
            Ladder::Ask { origin, number, .. } | Ladder::AskAll { origin, number } => {
                self.end_patience((me, origin, number, false), id, now, true);
                self.patient.insert((me, origin, number, false), now);
            }
            Ladder::KeepStill { origin, number, .. } => {
                self.patient.remove(&(me, origin, number, true));
                self.end_patience((me, origin, number, false), id, now, false);
                self.patient.insert((me, origin, number, false), now);
            }
            Ladder::AnswerAll { message } => self.settle(id, event, message, true, true),
            Ladder::LeaveIt { message, .. } => self.settle(id, event, message, true, false),
            Ladder::HeldDown { message, .. } => {
                if let Some(of) = self.snapshots.multicast(message) {
                    self.patient.remove(&(me, of.origin, of.seq, true));
                }
            }
            _ => {}
        }
    }

    /// Nobody waits any more to ask for a message, or to send it again.
    pub(super) fn settle(&mut self, id: EventId, event: &Event, label: Label, answers: bool, fired: bool) {
        if let Some(message) = self.snapshots.multicast(label) {
            let task = (event.process.name, message.origin, message.seq, answers);
            self.end_patience(task, id, event.time().as_us(), fired);
        }
    }

    fn end_patience(&mut self, task: Task, end: EventId, to_us: u64, fired: bool) {
        if let Some(from_us) = self.patient.remove(&task).filter(|from_us| *from_us < to_us) {
            let what = Patience { end, fired };
            self.content.patience.push(Span { who: task.0, from_us, to_us, what });
        }
    }
}
