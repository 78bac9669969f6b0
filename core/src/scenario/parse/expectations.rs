//! Reads what a scenario expects of its run.

use super::reader::{Read, Reader};
use crate::ids::Name;
use crate::registry::{GUARANTEES, GuaranteeId, MESSAGES, MessageKind};
use crate::scenario::ast::{Expectation, Statement};
use crate::scenario::bounds;
use crate::scenario::complete::Want;
use crate::scenario::diagnose::{near_or_known, nearest};

/// The words that follow the processes of an expectation.
const VERBS: [&str; 12] =
    ["are", "deliver", "delivers", "never", "agree", "agrees", "suspect", "suspects", "decide", "decides", "is", "has"];

impl Reader<'_> {
    pub(super) fn expect(&mut self) -> Read<Statement> {
        self.next();
        self.expectation().map(Statement::Expect)
    }

    fn expectation(&mut self) -> Read<Expectation> {
        if self.take("holds") {
            return self.guarantee().map(Expectation::Holds);
        }
        if self.take("violated") {
            return self.violated();
        }
        if self.take("nobody") {
            self.need("is")?;
            self.need("blocked")?;
            return Ok(Expectation::NobodyBlocked);
        }
        if self.take("messages") {
            return self.message_count();
        }
        if self.take("pieces") {
            self.need("of")?;
            let task = self.task()?;
            self.need("=")?;
            return Ok(Expectation::Pieces { task, count: self.number("how many", bounds::NUMBER)? });
        }
        let of_a_call = self.peek_second().is_some_and(|token| matches!(token.text, "ends" | "does"));
        if of_a_call || self.is_watched_next() && self.is_label() {
            return self.call_end();
        }
        self.could_be(Want::Call);
        let processes = self.subject()?;
        self.about_processes(processes)
    }

    fn guarantee(&mut self) -> Read<GuaranteeId> {
        self.could_be(Want::Guarantee);
        let word = self.peek_word().unwrap_or_default();
        match GuaranteeId::named(word) {
            Some(guarantee) => {
                self.next();
                Ok(guarantee)
            }
            None => {
                let help = near_or_known(word, GUARANTEES.iter().map(|row| row.name));
                self.expected_with("a guarantee", help)
            }
        }
    }

    fn violated(&mut self) -> Read<Expectation> {
        Ok(Expectation::Violated {
            guarantee: self.guarantee()?,
            by: if self.take("by") { Some(self.label_or_task()?) } else { None },
            at: if self.take("at") { self.processes()? } else { Vec::new() },
        })
    }

    /// `c1 ends with 3 replies, 1 null, 1 failed`, `c1 does not end`.
    fn call_end(&mut self) -> Read<Expectation> {
        let call = self.call()?;
        if self.take("does") {
            self.need("not")?;
            self.need("end")?;
            return Ok(Expectation::CallNeverEnds { call });
        }
        self.need("ends")?;
        self.need("with")?;
        let replies = self.number("how many replies", bounds::NUMBER)?;
        if !self.take("replies") {
            self.need("reply")?;
        }
        let (mut nulls, mut failed) = (0, 0);
        let mut goes_on = self.take(",");
        if goes_on {
            let count = self.number("how many null replies, or how many failed", bounds::NUMBER)?;
            if self.take("null") {
                nulls = count;
                goes_on = self.take(",");
            } else {
                self.need("failed")?;
                (failed, goes_on) = (count, false);
            }
        }
        if goes_on {
            failed = self.number("how many failed", bounds::NUMBER)?;
            self.need("failed")?;
        }
        Ok(Expectation::CallEnds { call, replies, nulls, failed })
    }

    fn message_count(&mut self) -> Read<Expectation> {
        self.could_be(Want::Kind);
        let word = self.peek_word().unwrap_or_default();
        let Some(kind) = MessageKind::named(word) else {
            let help = near_or_known(word, MESSAGES.iter().map(|row| row.name));
            return self.expected_with("a kind of message", help);
        };
        self.next();
        self.need("=")?;
        Ok(Expectation::Messages { kind, count: self.number("how many", bounds::NUMBER)? })
    }

    /// The processes at the beginning: all words up to the verb.
    fn subject(&mut self) -> Read<Vec<Name>> {
        let mut processes = Vec::new();
        let mut first = true;
        while let Some(word) = self.peek_word().filter(|word| first || !VERBS.contains(word)) {
            let others = ["holds", "violated", "nobody", "messages", "pieces"];
            let near = nearest(word, others.into_iter().filter(|_| first).chain(VERBS));
            if let Some(near) = near.filter(|_| !self.process_comes()) {
                let what = if first { "a process or what is expected" } else { "a process or what it does" };
                return self.expected_with(what, Some(format!("did you mean \"{near}\"?")));
            }
            self.another_process(&mut processes)?;
            first = false;
        }
        if first {
            self.expected("a process, \"holds\", \"violated\", \"nobody\", \"messages\" or \"pieces\"")
        } else {
            Ok(processes)
        }
    }

    fn about_processes(&mut self, processes: Vec<Name>) -> Read<Expectation> {
        if self.take("deliver") || self.take("delivers") {
            return self.deliver(processes);
        }
        if self.take("never") {
            return self.never(processes);
        }
        if self.take("agree") || self.take("agrees") {
            self.need("on")?;
            let view = self.view()?;
            self.need("=")?;
            return Ok(Expectation::Agree { processes, view, members: self.processes()? });
        }
        if self.take("decide") || self.take("decides") {
            return Ok(Expectation::Decide { processes, task: self.task()? });
        }
        if self.take("suspect") || self.take("suspects") {
            let peer = self.process()?;
            let before = if self.take("before") { Some(self.time()?) } else { None };
            return Ok(Expectation::Suspect { processes, peer, before });
        }
        let one = self.failed || processes.len() == 1;
        let verb = if one { "is" } else { "are" };
        if self.take(verb) {
            if self.take("notified") {
                self.need("of")?;
                return Ok(Expectation::Notified { processes, view: self.view()? });
            }
            if !one || self.peek_word() != Some("blocked") {
                return self.expected_one_of(if one { &["blocked", "notified"] } else { &["notified"] });
            }
            self.next();
            return Ok(Expectation::Blocked { process: first_of(&processes), group: self.group_after("in")? });
        }
        if one && self.take("has") {
            return self.same_state(first_of(&processes));
        }
        if matches!(self.peek_word(), Some("is" | "has")) {
            let help = "this is said of one process at a time: take a line for each";
            return self.expected_with("\"deliver\", \"never\", \"agree\" or \"decide\"", Some(help.into()));
        }
        let verbs = if one {
            ["delivers", "never", "agrees", "suspects", "decides", "is", "has"].as_slice()
        } else {
            &["deliver", "never", "agree", "suspect", "decide"]
        };
        self.expected_one_of(verbs)
    }

    fn deliver(&mut self, processes: Vec<Name>) -> Read<Expectation> {
        let mut labels = vec![self.label()?];
        while !self.at_end() && self.peek_word() != Some("in") {
            labels.push(self.label()?);
        }
        let view = if self.take("in") { Some(self.view_to_deliver_in()?) } else { None };
        Ok(Expectation::Deliver { processes, labels, view })
    }

    fn never(&mut self, processes: Vec<Name>) -> Read<Expectation> {
        if self.take("deliver") || self.take("delivers") {
            return Ok(Expectation::NeverDeliver { processes, label: self.label()? });
        }
        if self.take("install") || self.take("installs") {
            return Ok(Expectation::NeverInstall { processes, view: self.view()? });
        }
        if self.take("decide") || self.take("decides") {
            return Ok(Expectation::NeverDecide { processes, task: self.task()? });
        }
        if self.take("suspect") || self.take("suspects") {
            return Ok(Expectation::NeverSuspect { processes, peer: self.process()? });
        }
        let one = processes.len() == 1;
        let verbs = if one {
            ["delivers", "installs", "suspects", "decides"]
        } else {
            ["deliver", "install", "suspect", "decide"]
        };
        self.expected_one_of(&verbs)
    }

    fn same_state(&mut self, process: Name) -> Read<Expectation> {
        for word in ["the", "state", "of"] {
            self.need(word)?;
        }
        let as_process = self.process()?;
        Ok(Expectation::SameState { process, as_process, group: self.group_after("in")? })
    }
}

fn first_of(processes: &[Name]) -> Name {
    processes.first().copied().unwrap_or_default()
}
