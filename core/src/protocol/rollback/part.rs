//! What a member with checkpoints is asked to do, and what can be seen of it.

use super::line::Standing;
use super::{Message, Rollback, Rule, Scheme, Timer};
use crate::ids::{Label, Name, ProcessId};
use crate::protocol::part::RollbackPart;
use crate::protocol::{Node, Out, ProcessSet, Value};

impl RollbackPart for Rollback {
    fn boxed(&self) -> Box<dyn RollbackPart> {
        Box::new(self.clone())
    }

    fn tell(&mut self, to: Name, label: Label, out: &mut Out<'_>) -> bool {
        if self.rank_of(to).is_none() || to == self.me.name {
            return false;
        }
        match self.standing {
            Standing::Works if !self.may_not_send() => {
                self.send(to, label, out);
                return true;
            }
            Standing::Works => out.rule(Rule::HoldBack { message: label }),
            _ => out.rule(Rule::KeepBack { message: label }),
        }
        self.kept_back.push_back((to, label));
        true
    }

    fn checkpoint(&mut self, out: &mut Out<'_>) {
        let Standing::Works = self.standing else { return };
        match self.scheme {
            Scheme::Coordinated => self.request(out),
            Scheme::Snapshots => self.begin_snapshot(out),
            _ => self.write_checkpoint(out),
        }
    }

    fn on_message(&mut self, from: ProcessId, message: Message, out: &mut Out<'_>) {
        match (message, &self.standing) {
            (Message::Tell { label, sent }, Standing::Works) => {
                if let Some(delivered) = self.deliver(from, label, sent, out) {
                    self.record_in_channels(from, delivered, out);
                }
            }
            (Message::Round { epoch, step }, Standing::Works) if epoch == self.epoch() => self.on_step(from, step, out),
            (Message::Round { .. }, Standing::Works) => {}
            (message @ (Message::Tell { .. } | Message::Round { .. }), _) => self.came.push_back((from, message)),
            (Message::Recovering { round }, _) => self.on_recovering(from, round, out),
            (Message::Dependencies { round, answer }, _) if round == self.round => self.on_answer(from, answer, out),
            (Message::Dependencies { .. }, _) => {} // of an earlier round: the sender has gone on since,
            (Message::GoBack(found), Standing::Still(..)) => self.on_line(from, found, out),
            (Message::GoBack(_) | Message::Log(_), _) => {}
        }
    }

    fn on_timer(&mut self, timer: Timer, out: &mut Out<'_>) {
        match timer {
            Timer::Checkpoint => {
                self.checkpoint_is_due(out);
                self.wait_for_checkpoint(out);
            }
            Timer::AskAgain => {
                // Whom it has left it to may have found the line without it.
                match self.standing {
                    Standing::Still(..) if self.failed => self.begin_round(out),
                    _ => self.ask(out),
                }
            }
            Timer::Propagate => self.propagate(out),
            Timer::GiveUp => self.give_up(out),
            Timer::Markers => self.send_markers(out),
            Timer::Log(_) => {}
        }
    }

    fn waits_for(&self) -> Option<(&'static str, ProcessSet)> {
        match &self.standing {
            Standing::Works => self.waits_in_round(),
            Standing::Still(by, _) => Some(("the line from", [*by].into_iter().collect())),
            Standing::Asks(answers) => {
                let missing =
                    answers.iter().zip(&self.peers).filter(|(answer, peer)| answer.is_none() && **peer != self.me);
                Some(("the dependencies of", missing.map(|(_, peer)| *peer).collect()))
            }
            Standing::Propagates { .. } => Some(("the line from", [self.me].into_iter().collect())),
        }
    }

    fn inspect(&self) -> Vec<Node> {
        let number = |what: &'static str, number: u32| Node::text(what, number.to_string());
        let latest = self.latest();
        let mut nodes = vec![number("epoch", self.epoch()), number("checkpoint", latest.number)];
        nodes.push(number("delivered", self.app.delivered() as u32));
        nodes.extend(self.received.iter().rev().take(8).map(|it| {
            let from = Value::Process(ProcessId::first(it.from));
            Node::new(
                "depends on",
                [Value::Message(it.label), from, Value::Text(format!("interval {}", it.sent.number))],
            )
        }));
        nodes
    }
}
