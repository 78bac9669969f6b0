//! Reads the lesson: steps, remarks, questions with their answers.

use super::reader::{Read, Reader};
use crate::scenario::ast::{Answer, Statement};
use crate::scenario::diagnose::code;

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
