//! What can follow where somebody writes: statements, words, and the names of the script.
//!
//! There is no second grammar: the script is read by its own reader, which notes what it would have taken at the place
//! (`parse/complete.rs`). What a word means is said in the vocabulary.

use super::lex::lex_row;
use super::parse::names_and_words;
use super::vocabulary::Category;
use crate::ids::Name;
use crate::registry::DeviationForm;

/// A word that stands for the place where somebody writes; nobody's name.
pub(super) const HERE: &str = "ꙮ";

/// What could stand at a place, as the reader of the language asks for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Want {
    /// That word, of that category if that matters for what it means.
    Word(&'static str, Option<Category>),
    /// A process, but none of these.
    Process {
        /// Those that are named already.
        but: Vec<Name>,
    },
    /// A group.
    Group,
    /// The label of an application message.
    Message,
    /// The name of a task.
    Task,
    /// The name of a call.
    Call,
    /// A kind of message.
    Kind,
    /// A guarantee.
    Guarantee,
    /// A deviation of that form.
    Deviation(DeviationForm),
}

impl Want {
    /// A word that means the same wherever it stands.
    pub(super) fn word(word: &'static str) -> Want {
        Want::Word(word, None)
    }

    /// Whether both would be answered alike; the first that is asked for says more.
    pub(super) fn is_like(&self, other: &Want) -> bool {
        match (self, other) {
            (Want::Word(word, _), Want::Word(other, _)) => word == other,
            (Want::Process { .. }, Want::Process { .. }) => true,
            _ => self == other,
        }
    }
}

/// A word that can stand at a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// The word.
    pub word: String,
    /// What it means or is, in a line.
    pub meaning: &'static str,
}

impl Candidate {
    pub(super) fn new(word: &str, meaning: &'static str) -> Candidate {
        Candidate { word: word.to_owned(), meaning }
    }
}

/// What can stand at a place of a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Completion {
    /// Where the word begins that is being written, in bytes.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// What could stand there; the best first.
    pub candidates: Vec<Candidate>,
}

impl Completion {
    /// Whether the word that is written is one that could stand there.
    pub fn is_complete(&self, text: &str) -> bool {
        text.get(self.start..self.end).is_some_and(|word| self.candidates.iter().any(|other| other.word == word))
    }
}

/// What can stand at that place of a text, in bytes; of what begins like the word that is written there, or at least has it
/// inside. Nothing within a text in quotes, a comment or a number.
pub fn complete(text: &str, cursor: usize) -> Completion {
    let cursor = (0..=cursor.min(text.len())).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0);
    let (before, after) = text.split_at(cursor);
    let start = before.trim_end_matches(is_of_word).len();
    let end = cursor + after.len() - after.trim_start_matches(is_of_word).len();
    let written = &before[start..];
    let nothing = Completion { start, end, candidates: Vec::new() };
    if written.starts_with(|first: char| first.is_numeric() || first == '-' || first == '.') {
        return nothing;
    }
    // What stands in a text or behind a comment's sign is not read at all.
    let row_begin = before.rfind('\n').map_or(0, |at| at + 1);
    let row = format!("{}{HERE}", &before[row_begin..start]);
    if lex_row(1, &row).tokens.last().is_none_or(|token| token.text != HERE) {
        return nothing;
    }
    let below = after.find('\n').map_or("", |at| &after[at..]);
    let wanted = names_and_words(&format!("{}{HERE}{below}", &before[..start]));
    Completion { candidates: ranked(wanted, written), ..nothing }
}

fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '-' | '.')
}

/// Those that begin like what is written, and then those that have it inside; words before marks.
fn ranked(wanted: Vec<Candidate>, written: &str) -> Vec<Candidate> {
    let written = written.to_lowercase();
    let is_mark = |candidate: &Candidate| !candidate.word.starts_with(is_of_word);
    let (marks, mut wanted): (Vec<_>, Vec<_>) = wanted.into_iter().partition(is_mark);
    wanted.extend(marks);
    let (mut first, others): (Vec<_>, Vec<_>) =
        wanted.into_iter().partition(|candidate| candidate.word.to_lowercase().starts_with(&written));
    // One letter is inside of too much.
    if written.len() > 1 {
        first.extend(others.into_iter().filter(|candidate| candidate.word.to_lowercase().contains(&written)));
    }
    first
}
