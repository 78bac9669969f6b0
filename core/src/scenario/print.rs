//! Writes a scenario as text again.
//!
//! The printed form is the one that the docs show: one blank between words, implied groups written out. Rows stay rows,
//! so that line numbers hold; what could not be read is given back as it stood. Reading what is printed gives the
//! same tree.

mod deeds;
mod expectations;
mod words;

use super::ast::{EventPattern, Line, Row, Scenario, Statement};

pub(super) use words::words;

/// Indentation of the lines of a variant.
const IN_VARIANT: &str = "  ";
/// Indentation of further rows, beyond that of their line.
const CONTINUED: &str = "    ";

/// The text of a scenario.
pub fn print(scenario: &Scenario) -> String {
    let mut text = String::new();
    for line in &scenario.lines {
        for row in rows_of(scenario, line) {
            text.push_str(row.trim_end());
            text.push('\n');
        }
    }
    text
}

/// One statement as a line of text; a question takes one row for each of its answers.
pub fn print_statement(scenario: &Scenario, statement: &Statement) -> String {
    let words = words(scenario, statement);
    let rows = own_rows(&words, statement);
    laid_out(&words, &rows, None, "").join("\n")
}

/// What an event is called in a script: `p receives m1 from q`.
pub fn event_words(scenario: &Scenario, event: &EventPattern) -> String {
    joined(&words::event(scenario, event))
}

fn rows_of(scenario: &Scenario, line: &Line) -> Vec<String> {
    let indent = if line.variant.is_some() { IN_VARIANT } else { "" };
    if let Some(unread) = &line.unread {
        return unread.split('\n').map(|row| format!("{indent}{row}")).collect();
    }
    let Some(statement) = &line.statement else {
        return vec![
            line.comment.as_deref().map(|comment| indent.to_owned() + &commented(comment)).unwrap_or_default(),
        ];
    };
    let words = words(scenario, statement);
    let own = if line.rows.is_empty() { own_rows(&words, statement) } else { Vec::new() };
    let rows = if line.rows.is_empty() { &own } else { &line.rows };
    laid_out(&words, rows, line.comment.as_deref(), indent)
}

/// The further rows of a statement that nobody has broken otherwise: one for each answer of a question.
pub(super) fn own_rows(words: &[String], statement: &Statement) -> Vec<Row> {
    let Statement::Ask { answers, .. } = statement else { return Vec::new() };
    // An answer has four words and stands at the end.
    let first = words.len().saturating_sub(4 * answers.len());
    (0..answers.len()).map(|answer| Row { word: (first + 4 * answer) as u32, comment: None }).collect()
}

fn laid_out(words: &[String], rows: &[Row], comment: Option<&str>, indent: &str) -> Vec<String> {
    let place = |row: &Row| (row.word as usize).min(words.len());
    let mut laid_out = Vec::with_capacity(rows.len() + 1);
    let (mut begin, mut comment, mut margin) = (0, comment, indent.to_owned());
    for row in rows {
        let end = place(row).max(begin);
        laid_out.push(row_text(&words[begin..end], comment, &margin));
        (begin, comment, margin) = (end, row.comment.as_deref(), format!("{indent}{CONTINUED}"));
    }
    laid_out.push(row_text(&words[begin..], comment, &margin));
    laid_out
}

fn row_text(words: &[String], comment: Option<&str>, margin: &str) -> String {
    match (joined(words), comment) {
        (words, None) if words.is_empty() => String::new(),
        (words, None) => format!("{margin}{words}"),
        (words, Some(comment)) if words.is_empty() => format!("{margin}{}", commented(comment)),
        (words, Some(comment)) => format!("{margin}{words}  {}", commented(comment)),
    }
}

fn commented(comment: &str) -> String {
    if comment.is_empty() { "#".to_owned() } else { format!("# {comment}") }
}

/// Words with blanks between them, but none before a comma or colon, nor around a slash.
fn joined(words: &[String]) -> String {
    let mut text = String::new();
    let mut glue = true;
    for word in words {
        if !glue && !matches!(word.as_str(), "," | ":" | "/") {
            text.push(' ');
        }
        text.push_str(word);
        glue = word == "/";
    }
    text
}
