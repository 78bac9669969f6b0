//! The side of a process outside the group that gives it a task: it asks one contact after the other until one of them
//! says what the outcome is.

use std::rc::Rc;

use super::{Message, Rule, Spec, Timer};
use crate::ids::{Label, ProcessId};
use crate::protocol::Out;
use crate::small::SmallMap;
use crate::time::Duration;

/// After so long without an outcome the next contact is asked.
const ASK_AGAIN: Duration = Duration::from_ms(250);
/// How often each contact is asked before the task is given up.
const ROUNDS: usize = 2;

/// What a process outside has given to the group and has no outcome of.
#[derive(Clone, Debug, Default)]
pub(super) struct Client {
    contacts: Rc<[ProcessId]>,
    /// Tasks, and how many contacts have been asked.
    open: SmallMap<Label, (Spec, usize)>,
}

impl Client {
    pub(super) fn new(contacts: Rc<[ProcessId]>) -> Client {
        Client { contacts, open: SmallMap::new() }
    }

    pub(super) fn is_busy(&self) -> bool {
        !self.open.is_empty()
    }

    pub(super) fn waits_for(&self, task: Label) -> bool {
        self.open.contains_key(&task)
    }

    pub(super) fn give(&mut self, spec: Spec, out: &mut Out<'_>) {
        self.open.insert(spec.task, (spec, 0));
        self.ask_again(out);
    }

    pub(super) fn ask_again(&mut self, out: &mut Out<'_>) {
        let contacts = self.contacts.clone();
        self.open.retain(|&task, (spec, asked)| {
            let next = contacts.get(*asked % contacts.len().max(1)).filter(|_| *asked < ROUNDS * contacts.len());
            *asked += 1;
            match next {
                Some(&contact) => {
                    out.rule(Rule::Give { task, contact });
                    out.datagram_to_name(contact, Message::Task { spec: *spec, view: 0 });
                }
                None => out.rule(Rule::GiveUp { task }),
            }
            next.is_some()
        });
        if !self.open.is_empty() {
            out.set_timer(Timer::AskAgain, ASK_AGAIN);
        }
    }

    /// As a member it knows the outcome itself.
    pub(super) fn forget(&mut self, task: Label) {
        self.open.remove(&task);
    }

    pub(super) fn on_result(&mut self, from: ProcessId, spec: Spec, out: &mut Out<'_>) {
        if self.open.remove(&spec.task).is_some() {
            out.rule(Rule::LearnResult { task: spec.task, from });
        }
    }
}
