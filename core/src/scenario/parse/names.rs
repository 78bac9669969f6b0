//! Reading names: processes, groups, labels, message patterns; declaring them, and saying what is known otherwise.

use super::reader::{Read, Reader};
use super::{Mention, diagnostic, the};
use crate::ids::{GroupId, Label, Name};
use crate::registry::MessageKind;
use crate::scenario::ast::{MessagePattern, PiecePattern, ViewPattern, Which};
use crate::scenario::bounds;
use crate::scenario::complete::Want;
use crate::scenario::diagnose::{code, near_or_known};
use crate::scenario::lex::{Kind, Span, Token};
use crate::scenario::names::{Symbol, why_no_name};

/// Message kinds that carry an application message.
const CARRIERS: [MessageKind; 12] = {
    use MessageKind as K;
    [
        K::Data,
        K::Echo,
        K::HandIn,
        K::Receipt,
        K::Repair,
        K::Priority,
        K::SoFar,
        K::Final,
        K::Place,
        K::CutLine,
        K::CallReply,
        K::NullReply,
    ]
};
/// Message kinds that are about a task.
const OF_TASKS: [MessageKind; 6] = {
    use MessageKind as K;
    [K::Task, K::Vote, K::Holding, K::Assign, K::Done, K::Result]
};

impl Reader<'_> {
    // Declaring.

    /// Declares the name that comes next. `None` if it cannot be declared, which has been reported.
    pub(super) fn declare(
        &mut self,
        symbol: impl FnOnce(&mut Self, &str) -> Symbol,
        what: &str,
    ) -> Read<Option<Symbol>> {
        let Some(word) = self.peek_word() else {
            let comma = self.peek().filter(|token| token.text == ",");
            return self.expected_with(what, comma.map(|_| "names are separated by blanks".into()));
        };
        let (span, help) = (self.span(), self.help_about_rows());
        self.next();
        if let Some(why) = why_no_name(word) {
            self.mistake(code::NAME, span, why, &help.unwrap_or_default());
            return Ok(None);
        }
        if let Some((known, line)) = self.script.symbols.get(word) {
            let message = format!("{} is declared already, on line {line}", the(known, word));
            self.mistake(code::TWICE, span, message, "every process, group and message has a name of its own");
            return Ok(Some(known));
        }
        let symbol = symbol(self, word);
        self.script.symbols.insert(word, symbol, span.line);
        self.check_length(word, span);
        Ok(Some(symbol))
    }

    fn check_length(&mut self, word: &str, span: Span) {
        if bounds::NAME.is_passed_by(word.chars().count() as u64) {
            self.passed(bounds::NAME, span);
        }
    }

    // Processes and groups.

    /// A process that is declared. An unknown one is reported, and the line goes on.
    pub(super) fn process(&mut self) -> Read<Name> {
        self.could_be(Want::Process { but: Vec::new() });
        let Some(word) = self.peek_word() else { return self.expected("a process") };
        match self.script.symbols.get(word) {
            Some((Symbol::Process(name), _)) => {
                self.next();
                Ok(name)
            }
            Some((Symbol::Group(_) | Symbol::Label(_), _)) => {
                let help = self.known_processes();
                self.expected_with("a process", help)
            }
            Some((Symbol::Refused, _)) => {
                self.next();
                self.failed = true;
                Ok(Name(0))
            }
            None => {
                self.unknown("process", word);
                Ok(Name(0))
            }
        }
    }

    fn known_processes(&self) -> Option<String> {
        near_or_known("", self.script.scenario.processes.iter().map(String::as_str))
    }

    /// Takes a word that names nothing, and says what it might have been.
    fn unknown(&mut self, what: &str, word: &str) {
        let span = self.span();
        self.next();
        self.report(|script| {
            let names = if what == "group" { &script.scenario.groups } else { &script.scenario.processes };
            let help = near_or_known(word, names.iter().map(String::as_str));
            let none = format!("no {what} is declared above this line");
            diagnostic(code::UNKNOWN, span, format!("unknown {what} \"{word}\""), help.or(Some(none)))
        });
    }

    /// Whether the next word names a process.
    pub(super) fn process_comes(&self) -> bool {
        let symbol = self.peek_word().and_then(|word| self.script.symbols.get(word));
        matches!(symbol, Some((Symbol::Process(_) | Symbol::Refused, _)))
    }

    /// Whether the next word is a label that has been read before.
    pub(super) fn is_label(&self) -> bool {
        let symbol = self.peek_word().and_then(|word| self.script.symbols.get(word));
        matches!(symbol, Some((Symbol::Label(_), _)))
    }

    /// One process and all that follow it.
    pub(super) fn processes(&mut self) -> Read<Vec<Name>> {
        let mut names = Vec::new();
        loop {
            self.another_process(&mut names)?;
            if self.peek().is_none_or(|token| token.kind != Kind::Word || why_no_name(token.text).is_some()) {
                return Ok(names);
            }
        }
    }

    /// One process that is not among `names` yet.
    pub(super) fn another_process(&mut self, names: &mut Vec<Name>) -> Read<()> {
        let span = self.span();
        let failed_before = std::mem::replace(&mut self.failed, false);
        self.could_be(Want::Process { but: names.clone() });
        let name = self.process()?;
        if !self.failed && names.contains(&name) {
            let message = format!("\"{}\" is named twice", self.script.scenario.process_name(name));
            self.mistake(code::TWICE, span, message, "once is enough");
        } else if !self.failed {
            names.push(name);
        }
        self.failed |= failed_before;
        Ok(())
    }

    /// A group that is declared. An unknown one is reported, and the line goes on.
    pub(super) fn group(&mut self) -> Read<GroupId> {
        self.could_be(Want::Group);
        let Some(word) = self.peek_word() else { return self.expected("a group") };
        match self.script.symbols.get(word) {
            Some((Symbol::Group(group), _)) => {
                self.next();
                Ok(group)
            }
            Some((Symbol::Process(_) | Symbol::Label(_), _)) => {
                let known = self.script.scenario.groups.iter().map(String::as_str);
                let help = near_or_known("", known);
                self.expected_with("a group", help)
            }
            Some((Symbol::Refused, _)) => {
                self.next();
                self.failed = true;
                Ok(GroupId(0))
            }
            None => {
                self.unknown("group", word);
                Ok(GroupId(0))
            }
        }
    }

    /// `of g`, `to g` or `in g`; left out where there is one group only.
    pub(super) fn group_after(&mut self, preposition: &'static str) -> Read<GroupId> {
        if self.take(preposition) {
            return self.group();
        }
        self.implied_group(&format!("\"{preposition}\" and a group"))
    }

    /// A group by its name; left out where there is one only.
    pub(super) fn group_or_implied(&mut self) -> Read<GroupId> {
        if self.peek_word().is_some() { self.group() } else { self.implied_group("a group") }
    }

    pub(super) fn implied_group(&mut self, expected: &str) -> Read<GroupId> {
        let groups = &self.script.scenario.groups;
        match groups.len() {
            1 => Ok(GroupId(0)),
            0 => self.expected_with(expected, Some("no group is declared above this line".into())),
            _ => {
                let help = near_or_known("", groups.iter().map(String::as_str));
                self.expected_with(expected, help)
            }
        }
    }

    /// `view 2 of g`.
    pub(super) fn view(&mut self) -> Read<ViewPattern> {
        self.need("view")?;
        let number = self.positive("a view number", bounds::NUMBER)?;
        Ok(ViewPattern { number, group: self.group_after("of")? })
    }

    // Messages.

    /// Whether the next word can be a label: a label that is known or a word that names nothing yet.
    pub(super) fn label_comes(&self) -> bool {
        self.peek_word().is_some_and(|word| match self.script.symbols.get(word) {
            Some((Symbol::Label(_), _)) => true,
            Some(_) => false,
            None => word.contains('.') || why_no_name(word).is_none(),
        })
    }

    /// The label of an application message that some line multicasts, here or elsewhere.
    pub(super) fn label(&mut self) -> Read<Label> {
        self.could_be(Want::Message);
        let span = self.span();
        match self.peek_word() {
            Some(word) if word.contains('.') => self.automatic_label(word, span),
            Some(word) if self.label_comes() => self.mention(word, Mention::Message),
            _ => self.expected("a message"),
        }
    }

    /// The label of a message, or the name of a task.
    pub(super) fn label_or_task(&mut self) -> Read<Label> {
        self.could_be(Want::Message);
        self.could_be(Want::Task);
        match self.peek_word() {
            Some(word) if !word.contains('.') && self.label_comes() => self.mention(word, Mention::Either),
            _ => self.label(),
        }
    }

    /// Takes a word that names something which some line makes.
    fn mention(&mut self, word: &str, as_what: Mention) -> Read<Label> {
        let span = self.span();
        self.next();
        let index = self.label_index(word, span);
        if !self.failed {
            self.script.mentions.push((index, span, self.variant, as_what));
        }
        Ok(Label::written(index))
    }

    /// The name of a task that some line gives, here or elsewhere. Tasks and messages share one space of labels.
    pub(super) fn task(&mut self) -> Read<Label> {
        self.could_be(Want::Task);
        match self.peek_word() {
            Some(word) if !word.contains('.') && self.label_comes() => self.mention(word, Mention::Task),
            _ => self.expected("a task"),
        }
    }

    /// The name of a call that some line makes, here or elsewhere. It is that of the message too.
    pub(super) fn call(&mut self) -> Read<Label> {
        self.could_be(Want::Call);
        match self.peek_word() {
            Some(word) if !word.contains('.') && self.label_comes() => self.mention(word, Mention::Call),
            _ => self.expected("a call"),
        }
    }

    /// `piece 3 of T`.
    pub(super) fn piece(&mut self) -> Read<PiecePattern> {
        self.need("piece")?;
        let number = self.positive("a piece", bounds::PIECES)?;
        self.need("of")?;
        Ok(PiecePattern { number, task: self.task()? })
    }

    /// `q.3`: the third message that q multicasts without a label.
    fn automatic_label(&mut self, word: &str, span: Span) -> Read<Label> {
        self.next();
        let label = self.script.scenario.label_named(word);
        if label.is_none() {
            let message = format!("unknown message \"{word}\"");
            self.mistake(code::UNKNOWN, span, message, "q.3 is the third message that q multicasts without a label");
        }
        Ok(label.unwrap_or(Label::written(0)))
    }

    /// The index of a label, which is new if the word is.
    fn label_index(&mut self, word: &str, span: Span) -> u32 {
        if let Some((Symbol::Label(index), _)) = self.script.symbols.get(word) {
            return index;
        }
        let labels = &mut self.script.scenario.labels;
        let index = labels.len() as u32;
        if bounds::LABELS.is_passed_by(u64::from(index) + 1) {
            self.passed_once(bounds::LABELS, span);
            return 0;
        }
        labels.push(word.to_owned());
        self.script.symbols.insert(word, Symbol::Label(index), span.line);
        self.check_length(word, span);
        index
    }

    /// The label of a queue: `labelled prices`.
    pub(super) fn queue(&mut self) -> Read<Label> {
        let (what, span) = ("a label, which divides the group's messages into queues", self.span());
        match self.peek_word() {
            Some(word) if !word.contains('.') && self.label_comes() => {
                self.next();
                Ok(Label::written(self.label_index(word, span)))
            }
            Some(word) => {
                let why = why_no_name(word);
                self.expected_with(what, why)
            }
            None => self.expected(what),
        }
    }

    /// The label of a message that this line multicasts.
    pub(super) fn label_to_multicast(&mut self) -> Read<Label> {
        self.label_to_make("a label for the message")
    }

    /// The name of a task that this line gives.
    pub(super) fn task_to_give(&mut self) -> Read<Label> {
        let task = self.label_to_make("a name for the task")?;
        self.script.tasks.insert(task.as_u32());
        Ok(task)
    }

    /// The name of a call that this line makes.
    pub(super) fn call_to_make(&mut self) -> Read<Label> {
        let call = self.label_to_make("a name for the call")?;
        self.script.calls.insert(call.as_u32());
        Ok(call)
    }

    fn label_to_make(&mut self, what: &'static str) -> Read<Label> {
        let span = self.span();
        let Some(word) = self.peek_word() else { return self.expected(what) };
        if word.contains('.') || !self.label_comes() {
            let why = why_no_name(word);
            return self.expected_with(what, why);
        }
        self.next();
        let index = self.label_index(word, span);
        let script = &mut self.script;
        let before = [None, self.variant].into_iter().find_map(|part| script.multicast.get(&(index, part)).copied());
        script.multicast.or_insert((index, self.variant), span.line);
        if let Some(line) = before {
            let (is_task, is_call) = (self.script.tasks.contains(&index), self.script.calls.contains(&index));
            let (what, made) = match (is_task, is_call) {
                (true, _) => ("task", "given"),
                (_, true) => ("call", "made"),
                _ => ("message", "multicast"),
            };
            let message = format!("{what} \"{word}\" is {made} already, on line {line}");
            self.mistake(code::TWICE, span, message, &format!("every {what} has a label of its own"));
        }
        Ok(Label::written(index))
    }

    /// `m1`, `flush`, `echo m1`.
    pub(super) fn message(&mut self) -> Read<MessagePattern> {
        self.could_be(Want::Message);
        self.could_be(Want::Kind);
        let Some(kind) = self.peek_word().and_then(MessageKind::named) else {
            let what = "a message: a label, or a kind such as flush";
            return if self.label_comes() { self.label().map(MessagePattern::Label) } else { self.expected(what) };
        };
        self.next();
        let mut about = None;
        if self.label_comes() {
            let span = self.span();
            if OF_TASKS.contains(&kind) {
                return Ok(MessagePattern::Kind { kind, about: Some(self.task()?) });
            }
            about = Some(self.label()?);
            if !CARRIERS.contains(&kind) {
                let message = format!("{} carries no application message", kind.name());
                self.mistake(code::VALUE, span, message, "data, echo and hand-in do: \"echo m1\"");
            }
        }
        Ok(MessagePattern::Kind { kind, about })
    }

    /// `every`, `2nd`, or nothing for the first.
    pub(super) fn which(&mut self) -> Read<Which> {
        if self.take("every") {
            return Ok(Which::Every);
        }
        let Some(&Token { kind: Kind::Ordinal(ordinal), span, .. }) = self.peek() else { return Ok(Which::First) };
        self.next();
        if bounds::NUMBER.is_passed_by(ordinal) {
            self.passed(bounds::NUMBER, span);
        } else if ordinal == 0 {
            self.mistake(code::VALUE, span, "there is no 0th", "the first is 1st");
        }
        Ok(Which::Nth(ordinal.min(bounds::NUMBER.at_most) as u32))
    }
}
