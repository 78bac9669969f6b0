//! Reads a script of which one line is being written, and notes what the reader would have taken there.
//!
//! The line is read twice, up to the place: once as if it ended there, for what may follow, and once as if a word stood
//! there that means nothing, for names and for what is repeated as long as words come. Whatever the reader asks for at the
//! place is noted ([`Reader::could_be`]), so the grammar is written once.

use super::reader::Reader;
use super::{Script, lines};
use crate::ids::Name;
use crate::registry::{DEVIATIONS, GUARANTEES, MESSAGES};
use crate::scenario::complete::{Candidate, HERE, Want};
use crate::scenario::lex::{Kind, Token};
use crate::scenario::vocabulary;

/// What could stand at [`HERE`] in a text, in the order in which it is offered.
pub(in crate::scenario) fn names_and_words(text: &str) -> Vec<Candidate> {
    let mut script = Script { writing: true, ..Script::default() };
    for raw in lines::split(text) {
        let line = script.line(&raw, |_, _, _| Vec::new());
        script.scenario.lines.push(line);
    }
    let mut candidates: Vec<Candidate> = Vec::new();
    for want in std::mem::take(&mut script.wanted) {
        script.candidates(want, &mut candidates);
    }
    candidates
}

impl Script {
    /// Notes what could stand in the place of the last of these tokens.
    pub(super) fn note_what_could_be(&mut self, tokens: &[Token<'_>], variant: Option<u16>) {
        let at = tokens.len() - 1;
        (self.writing, self.writing_in) = (false, variant);
        self.above = (self.scenario.processes.len(), self.scenario.groups.len());
        for read in [tokens, &tokens[..at]] {
            let muted = read.iter().any(|token| matches!(token.kind, Kind::Bad(_)));
            let mut reader = Reader::new(read, self, variant, muted);
            reader.watch(at);
            reader.statement();
        }
        // An answer stands on a row of its own.
        if at > 0 && tokens[at - 1].span.line == tokens[at].span.line {
            self.wanted.retain(|want| !matches!(want, Want::Word("right" | "wrong", _)));
        }
    }

    /// The words for what could stand at the place.
    fn candidates(&self, want: Want, into: &mut Vec<Candidate>) {
        let names = |names: &[String], what: &'static str| -> Vec<Candidate> {
            names.iter().map(|name| Candidate::new(name, what)).collect()
        };
        let (processes, groups) = (self.above.0.min(self.scenario.processes.len()), self.above.1);
        let found = match want {
            Want::Word(word, category) => vec![Candidate::new(word, vocabulary::meaning(word, category))],
            Want::Process { but } => {
                let fits = |(at, _): &(usize, &String)| !but.contains(&Name(*at as u16));
                let others = self.scenario.processes[..processes].iter().enumerate().filter(fits);
                others.map(|(_, name)| Candidate::new(name, "process")).collect()
            }
            Want::Group => names(&self.scenario.groups[..groups.min(self.scenario.groups.len())], "group"),
            Want::Message => self.labels("message", |label| !self.tasks.contains(&label)),
            Want::Task => self.labels("task", |label| self.tasks.contains(&label)),
            Want::Call => self.labels("call", |label| self.calls.contains(&label)),
            Want::Kind => MESSAGES.iter().map(|row| Candidate::new(row.name, row.meaning)).collect(),
            Want::Guarantee => GUARANTEES.iter().map(|row| Candidate::new(row.name, row.statement)).collect(),
            Want::Deviation(form) => {
                let rows = DEVIATIONS.iter().filter(|row| row.form == form);
                rows.map(|row| Candidate::new(row.name, row.meaning)).collect()
            }
        };
        into.extend(found);
    }

    /// The labels of what is multicast, given or called where the place can name it.
    fn labels(&self, what: &'static str, fits: impl Fn(u32) -> bool) -> Vec<Candidate> {
        let known = self.scenario.labels.iter().zip(0..);
        let known = known.filter(|&(_, label)| self.is_multicast(label, self.writing_in) && fits(label));
        known.filter(|(name, _)| *name != HERE).map(|(name, _)| Candidate::new(name, what)).collect()
    }
}
