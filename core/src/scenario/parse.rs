//! Reads a script: text in, tree and mistakes out.
//!
//! Total: every text has a tree. A line that cannot be read is kept as it stood, its mistakes are reported, and the
//! rest goes on; names that it declares count as declared, so that one mistake is not reported again and again.

mod actions;
mod align;
mod complete;
mod declarations;
mod events;
mod expectations;
mod groups;
mod lesson;
mod names;
mod reader;
mod recovery;
mod statement;

pub(super) use complete::names_and_words;

use super::ast::{Line, Row, Scenario, Statement};
use super::bounds::{self, Bound};
use super::complete::{HERE, Want};
use super::diagnose::{Diagnostic, code, near_or_known};
use super::lex::{Kind, Span, Token};
use super::lines::{self, RawLine, Role};
use super::names::{Symbol, Symbols};
use crate::ids::{GroupId, Name};
use crate::order;
use crate::registry::MESSAGES;
use crate::small::{SmallMap, SmallSet};

use reader::Reader;

/// What came of reading a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parsed {
    /// The tree; with mistakes, what could be read of it.
    pub scenario: Scenario,
    /// The mistakes, in the order of the text; none if the scenario can be played.
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads a script.
pub fn parse(text: &str) -> Parsed {
    read(text, align::rows_of)
}

/// Reads a script to be played: all but the way in which its author broke lines, which only printing asks for. The page
/// can do without the printer until something is printed.
pub fn parse_to_play(text: &str) -> Parsed {
    read(text, |_, _, _| Vec::new())
}

fn read(text: &str, rows_of: RowsOf) -> Parsed {
    let mut script = Script::default();
    if bounds::TEXT.is_passed_by(text.len() as u64) {
        script.bound(bounds::TEXT, Span { line: 1, column: 1, length: 1 });
    }
    for raw in lines::split(text) {
        let line = script.line(&raw, rows_of);
        script.scenario.lines.push(line);
    }
    script.check_labels();
    order::sort_by_key(&mut script.diagnostics, |mistake| (mistake.line, mistake.column));
    Parsed { scenario: script.scenario, diagnostics: script.diagnostics }
}

/// Finds out where the author of a statement has broken its line.
type RowsOf = fn(&Scenario, &RawLine<'_>, &Statement) -> Vec<Row>;
/// What a label that is used has to name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mention {
    Message,
    Task,
    Call,
    Either,
}

/// A script while it is read.
#[derive(Debug, Default)]
struct Script {
    scenario: Scenario,
    symbols: Symbols,
    diagnostics: Vec<Diagnostic>,
    /// Where labels are used, with the variant of the line, and as what.
    mentions: Vec<(u32, Span, Option<u16>, Mention)>,
    /// Labels that a line multicasts, by the variant of that line, with the line.
    multicast: SmallMap<(u32, Option<u16>), u32>,
    /// Those of them that name tasks.
    tasks: SmallSet<u32>,
    /// Those of them that name calls.
    calls: SmallSet<u32>,
    /// Groups with a reliability of their own, whose members are fixed.
    fixed: SmallSet<GroupId>,
    /// Groups whose members write checkpoints, with the members; they are fixed too.
    recovers: SmallMap<GroupId, Vec<Name>>,
    /// Of these, groups that log messages.
    logs: SmallSet<GroupId>,
    /// Groups whose membership is announced.
    announced: SmallSet<GroupId>,
    /// What may be said once, by variant, with the line that said it.
    said: SmallMap<(&'static str, Option<u16>), u32>,
    /// How many lines make something happen, by variant.
    actions: SmallMap<Option<u16>, u64>,
    /// Whether a statement has been read.
    begun: bool,
    /// Bounds of which it has been said that they are passed.
    passed: SmallSet<&'static str>,
    /// Whether somebody writes at [`HERE`] and wants to know what could stand there.
    writing: bool,
    /// What could.
    wanted: Vec<Want>,
    /// The variant in which that is.
    writing_in: Option<u16>,
    /// How many processes and groups are declared above it.
    above: (usize, usize),
}

impl Script {
    /// Notes a mistake; beyond the bound of mistakes they are no longer worked out.
    fn report(&mut self, mistake: impl FnOnce(&Script) -> Diagnostic) {
        let listed = self.diagnostics.len() as u64;
        if listed < bounds::MISTAKES.at_most {
            let mistake = mistake(self);
            self.diagnostics.push(mistake);
        } else if listed == bounds::MISTAKES.at_most {
            let Diagnostic { line, column, length, .. } = mistake(self);
            let message = bounds::MISTAKES.to_string();
            self.diagnostics.push(Diagnostic { code: code::BOUND, line, column, length, message, help: None });
        }
    }

    /// Says once that a bound is passed.
    fn bound(&mut self, bound: Bound, span: Span) {
        if self.passed.insert(bound.what) {
            self.report(|_| diagnostic(code::BOUND, span, bound.to_string(), None));
        }
    }

    fn line(&mut self, raw: &RawLine<'_>, rows_of: RowsOf) -> Line {
        let line = Line { number: raw.number(), variant: raw.variant, ..Line::default() };
        match raw.role {
            Role::Blank => Line { comment: raw.rows[0].comment.clone(), ..line },
            Role::Cut => {
                if bounds::LINES.is_passed_by(u64::from(raw.number())) {
                    self.bound(bounds::LINES, Span { line: raw.number(), column: 1, length: 1 });
                }
                Line { unread: Some(raw.text()), ..line }
            }
            Role::VariantHeader(_) => {
                let statement = self.statement(raw);
                let name = match &statement {
                    Some(Statement::Variant(name)) => name.clone(),
                    _ => String::new(),
                };
                self.scenario.variants.push(name);
                self.keep(line, raw, statement, rows_of)
            }
            Role::Statement => {
                let statement = self.statement(raw);
                self.keep(line, raw, statement, rows_of)
            }
        }
    }

    fn statement(&mut self, raw: &RawLine<'_>) -> Option<Statement> {
        let tokens: Vec<Token<'_>> = raw.rows.iter().flat_map(|row| row.tokens.iter().cloned()).collect();
        if let Some(at) = self.writing.then(|| tokens.iter().position(|token| token.text == HERE)).flatten() {
            self.note_what_could_be(&tokens[..=at], raw.variant);
            return None;
        }
        let bad = tokens.iter().filter_map(|token| match token.kind {
            Kind::Bad(flaw) => Some((flaw, token)),
            _ => None,
        });
        for (flaw, token) in bad.clone() {
            let (message, help) = flaw.words(token.text);
            self.report(|_| diagnostic(code::TOKEN, token.span, message, Some(help.into())));
        }
        let muted = bad.count() > 0;
        let mut reader = Reader::new(&tokens, self, raw.variant, muted);
        let statement = reader.statement();
        self.begun = true;
        statement
    }

    /// A line with its statement and the way its author broke it, or with its text.
    fn keep(&self, line: Line, raw: &RawLine<'_>, statement: Option<Statement>, rows_of: RowsOf) -> Line {
        let Some(statement) = statement else { return Line { unread: Some(raw.text()), ..line } };
        let rows = rows_of(&self.scenario, raw, &statement);
        Line { statement: Some(statement), comment: raw.rows[0].comment.clone(), rows, ..line }
    }

    /// Whether a line of the base script or of that variant multicasts the label.
    fn is_multicast(&self, label: u32, variant: Option<u16>) -> bool {
        self.multicast.contains_key(&(label, None)) || self.multicast.contains_key(&(label, variant))
    }

    /// At the end: every label that is used must be multicast somewhere.
    fn check_labels(&mut self) {
        for (label, span, variant, as_what) in std::mem::take(&mut self.mentions) {
            let fits = |script: &Script, label: u32| match as_what {
                Mention::Either => true,
                Mention::Call => script.calls.contains(&label),
                Mention::Message | Mention::Task => script.tasks.contains(&label) == (as_what == Mention::Task),
            };
            if self.is_multicast(label, variant) && fits(self, label) {
                continue;
            }
            let what_and_verb = match as_what {
                Mention::Task => ("task", "gives"),
                Mention::Call => ("call", "makes"),
                Mention::Message | Mention::Either => ("message", "multicasts"),
            };
            self.report(|script| {
                let name = &script.scenario.labels[label as usize];
                let declared = script.scenario.labels.iter().enumerate();
                let is_message = matches!(as_what, Mention::Message | Mention::Either);
                let kinds = if is_message { MESSAGES.as_slice() } else { &[] };
                let known = declared
                    .filter(|&(label, _)| script.is_multicast(label as u32, variant))
                    .filter(|&(label, _)| fits(script, label as u32))
                    .map(|(_, name)| name.as_str())
                    .chain(kinds.iter().map(|row| row.name));
                let elsewhere = script.multicast.keys().find(|&&(other, _)| other == label);
                let elsewhere = elsewhere.filter(|_| fits(script, label));
                let elsewhere = elsewhere.and_then(|&(_, variant)| script.scenario.variants.get(usize::from(variant?)));
                let (what, verb) = what_and_verb;
                let help = elsewhere.map(|variant| format!("only the variant \"{variant}\" {verb} it"));
                let message = format!("unknown {what} \"{name}\": no line {verb} it");
                diagnostic(code::UNKNOWN, span, message, help.or_else(|| near_or_known(name, known)))
            });
        }
    }
}

fn diagnostic(code: &'static str, span: Span, message: String, help: Option<String>) -> Diagnostic {
    Diagnostic { code, line: span.line, column: span.column, length: span.length.max(1), message, help }
}

/// What a symbol of the script is called when it stands in the wrong place: `the group "g"`.
fn the(symbol: Symbol, name: &str) -> String {
    format!("{} \"{name}\"", symbol.what().replacen("a ", "the ", 1))
}
