//! Reads the lesson: steps, remarks, questions with their answers, charts.

use super::reader::{Read, Reader};
use crate::registry::{MESSAGES, MessageKind};
use crate::scenario::ast::{Answer, Measure, Setting, Statement};
use crate::scenario::bounds;
use crate::scenario::complete::Want;
use crate::scenario::diagnose::{code, near_or_known};
use crate::scenario::lex::{Kind, Token};

impl Reader<'_> {
    pub(super) fn step(&mut self) -> Read<Statement> {
        self.next();
        let title = self.text("a heading")?;
        let at = self.moment()?;
        self.take(":");
        Ok(Statement::Step { title, at, text: self.text("the text of the step")? })
    }

    pub(super) fn say(&mut self) -> Read<Statement> {
        self.next();
        let at = self.moment()?;
        self.take(":");
        Ok(Statement::Say { at, text: self.text("the remark")? })
    }

    pub(super) fn ask(&mut self) -> Read<Statement> {
        self.next();
        let at = self.moment()?;
        self.take(":");
        let question = self.text("the question")?;
        let mut answers = Vec::new();
        while !self.at_end() {
            answers.push(self.answer()?);
        }
        if !answers.is_empty() && !answers.iter().any(|answer| answer.right) {
            let help = "begin one of them with \"right\", or leave all of them out";
            self.mistake(code::VALUE, self.line_span(), "none of the answers is right", help);
        }
        Ok(Statement::Ask { at, question, answers })
    }

    pub(super) fn chart(&mut self) -> Read<Statement> {
        self.next();
        let measure = if self.take("messages") {
            self.chart_of_messages()?
        } else if self.take("requests") {
            Measure::Requests
        } else if self.take("detection") {
            Measure::Detection
        } else if self.take("mistakes") {
            Measure::Mistakes
        } else if self.take("unstable") {
            Measure::Unstable
        } else if self.take("latency") {
            Measure::Latency
        } else if self.take("waiting") {
            Measure::Waiting
        } else if self.take("lost") {
            Measure::Lost
        } else if self.take("writes") {
            Measure::Writes
        } else {
            return self.expected_one_of(&[
                "messages",
                "requests",
                "detection",
                "mistakes",
                "unstable",
                "latency",
                "waiting",
                "lost",
                "writes",
            ]);
        };
        let over_time = measure == Measure::Unstable;
        let settings = match over_time {
            false if self.take("with") => self.chart_members()?,
            false if self.take("every") => self.chart_intervals()?,
            _ => Vec::new(),
        };
        Ok(Statement::Chart { measure, settings, title: self.text("the title of the chart")? })
    }

    /// The kinds up to the title; each once.
    fn chart_of_messages(&mut self) -> Read<Measure> {
        let mut kinds = Vec::new();
        self.could_be(Want::Kind);
        while let Some(word) = self.peek_word().filter(|word| !["to", "with", "every"].contains(word)) {
            let Some(kind) = MessageKind::named(word) else {
                let help = near_or_known(word, MESSAGES.iter().map(|row| row.name));
                return self.expected_with("a kind of message or the title", help);
            };
            if kinds.contains(&kind) {
                let message = format!("\"{word}\" is in this chart already");
                self.mistake(code::TWICE, self.span(), message, "once is enough: take one of them away");
            }
            kinds.push(kind);
            self.next();
            self.could_be(Want::Kind);
        }
        let to = if self.take("to") { Some(self.process()?) } else { None };
        Ok(Measure::Messages { kinds, to })
    }

    /// `8 16 32 members`: no fewer than the first group has, and no more than there may be.
    fn chart_members(&mut self) -> Read<Vec<Setting>> {
        let first = self.script.scenario.declared_groups().next().map(|group| group.members.len());
        let outside = self.script.scenario.processes.len() - first.unwrap_or(0);
        let mut sizes = Vec::new();
        while sizes.is_empty() || !self.take("members") {
            let span = self.span();
            let size = self.positive("a number of members", bounds::NUMBER)?;
            if !self.failed && first.is_none_or(|first| (size as usize) < first) {
                let help = "the group that is declared first, above this line, can grow and not shrink";
                self.mistake(code::VALUE, span, "this is fewer than its members", help);
            }
            if bounds::PROCESSES.is_passed_by(u64::from(size) + outside as u64) {
                self.passed(bounds::PROCESSES, span);
            }
            sizes.push(Setting::Members(size));
        }
        Ok(sizes)
    }

    /// `20ms 40ms 80ms`: how often checkpoints are written, where there is a group that writes any.
    fn chart_intervals(&mut self) -> Read<Vec<Setting>> {
        let span = self.last_span();
        if self.script.recovers.is_empty() && !self.failed {
            let help = "declare one above this line: group s = p q with recovery independent";
            self.mistake(code::VALUE, span, "there is no group that writes checkpoints", help);
        }
        let mut settings = Vec::new();
        while settings.is_empty() || matches!(self.peek(), Some(Token { kind: Kind::Duration(_), .. })) {
            let span = self.span();
            let every = self.duration()?;
            self.check_interval(every, span);
            settings.push(Setting::Every(every));
        }
        Ok(settings)
    }

    /// `right "…" because "…"`, on a row of its own.
    fn answer(&mut self) -> Read<Answer> {
        let (span, above) = (self.span(), self.last_span());
        let right = match self.peek_word() {
            Some("right") => true,
            Some("wrong") => false,
            _ => return self.expected_one_of(&["right", "wrong"]),
        };
        self.next();
        if span.line == above.line {
            let help = "break the line before it and indent the new row";
            self.mistake(code::PLACE, span, "an answer stands on a row of its own", help);
        }
        let text = self.text("the answer")?;
        self.need("because")?;
        Ok(Answer { right, text, because: self.text("the reason")? })
    }
}
