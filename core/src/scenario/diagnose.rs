//! What is wrong with a script, where, and what might have been meant.

use std::fmt::Write;

/// A mistake in a script.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Its kind, one of [`code`]; does not change when the wording does.
    pub code: &'static str,
    /// The row, from 1.
    pub line: u32,
    /// The first character meant, from 1.
    pub column: u32,
    /// How many characters are meant; at least 1.
    pub length: u32,
    /// What is wrong, in a sentence.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
}

/// The kinds of mistakes.
pub mod code {
    /// Something else was expected here.
    pub const EXPECTED: &str = "expected";
    /// A name that nothing has.
    pub const UNKNOWN: &str = "unknown-name";
    /// A name that something else has, or that cannot be one.
    pub const NAME: &str = "bad-name";
    /// Said twice where once is enough.
    pub const TWICE: &str = "said-twice";
    /// A bound is passed.
    pub const BOUND: &str = "bound-passed";
    /// A value that makes no sense here.
    pub const VALUE: &str = "bad-value";
    /// Characters that are no token.
    pub const TOKEN: &str = "bad-token";
    /// Written for another version of the language.
    pub const VERSION: &str = "version";
    /// Right elsewhere, but not here.
    pub const PLACE: &str = "wrong-place";
}

/// Characters of a source row that are shown at most.
const SHOWN_MAX: usize = 110;
/// Characters that are shown before the mistake, where a row is too long.
const SHOWN_BEFORE: usize = 40;
/// Names that are listed at most.
const LISTED_MAX: usize = 12;

impl Diagnostic {
    /// The mistake as a person reads it, with its row of the text, carets below what is meant, and the help.
    pub fn render(&self, text: &str) -> String {
        let mut out = format!("line {}: {}", self.line, self.message);
        if let Some(row) = text.lines().nth(self.line.saturating_sub(1) as usize) {
            let (shown, before) = self.shown_of(row);
            let room = shown.chars().count().saturating_sub(before).max(1);
            let carets = "^".repeat((self.length.max(1) as usize).min(room));
            let _ = write!(out, "\n    {shown}\n    {}{carets}", " ".repeat(before));
        }
        if let Some(help) = &self.help {
            let _ = write!(out, "\nhelp: {help}");
        }
        out
    }

    /// The row, or its part around the mistake, and how many characters of it stand before the mistake.
    fn shown_of(&self, row: &str) -> (String, usize) {
        let before = (self.column as usize).saturating_sub(1);
        let row = row.strip_prefix('\u{feff}').unwrap_or(row);
        let clean = |c: char| if c.is_control() { ' ' } else { c };
        if row.chars().count() <= SHOWN_MAX {
            return (row.trim_end().chars().map(clean).collect(), before);
        }
        let skipped = before.saturating_sub(SHOWN_BEFORE);
        let mut shown: String = row.chars().skip(skipped).take(SHOWN_MAX).map(clean).collect();
        if skipped > 0 {
            shown.insert(0, '…');
        }
        (shown, before - skipped + usize::from(skipped > 0))
    }
}

/// All mistakes as a person reads them, one after the other.
pub fn render_all(diagnostics: &[Diagnostic], text: &str) -> String {
    diagnostics.iter().map(|mistake| mistake.render(text) + "\n").collect::<Vec<_>>().join("\n")
}

/// The name among `known` that was probably meant by `written`.
pub fn nearest<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let written: Vec<char> = written.to_ascii_lowercase().chars().collect();
    let tolerance = match written.len() {
        0..=1 => 0,
        2..=4 => 1,
        5..=7 => 2,
        _ => 3,
    };
    let near = known.into_iter().filter(|name| name.chars().count().abs_diff(written.len()) <= tolerance);
    let ranked = near.map(|name| (distance(&written, &name.to_ascii_lowercase().chars().collect::<Vec<_>>()), name));
    let good = ranked.filter(|&(distance, _)| distance <= tolerance && distance < written.len().max(1));
    good.min_by_key(|&(distance, _)| distance).map(|(_, name)| name)
}

/// How many characters must be changed, added, left out or swapped with their neighbour to make `b` of `a`.
fn distance(a: &[char], b: &[char]) -> usize {
    let mut before_last = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for (i, from) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, to) in b.iter().enumerate() {
            let changed = last[j] + usize::from(from != to);
            let mut least = changed.min(last[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && a[i - 1] == *to && b[j - 1] == *from {
                least = least.min(before_last[j - 1] + 1);
            }
            row.push(least);
        }
        before_last = std::mem::replace(&mut last, row);
    }
    last[b.len()]
}

/// `did you mean "q"?` where a name is near, or else what is known, as in `known: p, q, r`.
pub(super) fn near_or_known<'a>(written: &str, known: impl Iterator<Item = &'a str> + Clone) -> Option<String> {
    match nearest(written, known.clone()) {
        Some(near) => Some(format!("did you mean \"{near}\"?")),
        None => listed(known).map(|known| format!("known: {known}")),
    }
}

fn listed<'a>(known: impl Iterator<Item = &'a str> + Clone) -> Option<String> {
    let more = known.clone().count().saturating_sub(LISTED_MAX);
    let mut list = known.take(LISTED_MAX).collect::<Vec<_>>().join(", ");
    if more > 0 {
        let _ = write!(list, " and {more} more");
    }
    Some(list).filter(|list| !list.is_empty())
}

/// `"delay", "fifo" or "loss"`.
pub(super) fn one_of(words: &[&str]) -> String {
    let quoted: Vec<_> = words.iter().map(|word| format!("\"{word}\"")).collect();
    match quoted.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
        _ => quoted.concat(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_name_is_the_one_with_the_fewest_changes() {
        let known = ["p", "q", "server", "servant"];
        assert_eq!(nearest("qq", known), Some("q"));
        assert_eq!(nearest("sevrer", known), Some("server"));
        assert_eq!(nearest("SERVER", known), Some("server"));
        assert_eq!(nearest("x", known), None);
        assert_eq!(nearest("elephant", known), None);
    }

    #[test]
    fn a_long_row_is_shown_around_its_mistake() {
        let text = format!("say \"{}\" oops {}", "a".repeat(300), "b".repeat(300));
        let mistake =
            Diagnostic { code: code::EXPECTED, line: 1, column: 308, length: 4, message: "no".into(), help: None };
        let rendered = mistake.render(&text);
        let rows: Vec<_> = rendered.lines().collect();
        let at = rows[2].chars().position(|c| c == '^').unwrap();
        assert_eq!(rows[1].chars().skip(at).take(4).collect::<String>(), "oops");
    }
}
