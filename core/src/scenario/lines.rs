//! Puts rows together to logical lines: an indented row belongs to the line above, and the indented rows below a
//! `variant` are lines of that variant.

use super::bounds;
use super::lex::{LexedRow, lex_row};

/// A logical line before it is read.
#[derive(Debug)]
pub(super) struct RawLine<'a> {
    /// Its rows; blank and comment rows only between others, or one alone.
    pub(super) rows: Vec<LexedRow<'a>>,
    /// The variant that it stands in.
    pub(super) variant: Option<u16>,
    /// What it is.
    pub(super) role: Role,
}

/// What a logical line is, seen from outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// To be read.
    Statement,
    /// Nothing, or a comment only.
    Blank,
    /// Opens the variant of that number.
    VariantHeader(u16),
    /// Stands after `stop script here`, or beyond a bound: not to be read.
    Cut,
}

impl RawLine<'_> {
    /// Number of its first row.
    pub(super) fn number(&self) -> u32 {
        self.rows[0].number
    }

    /// How far it is indented.
    fn indent(&self) -> u32 {
        self.rows[0].indent
    }

    /// Its text as it stood, without the indentation of its first row.
    pub(super) fn text(&self) -> String {
        let rows = self.rows.iter().map(|row| match row.text {
            "" => String::new(),
            text => " ".repeat(row.indent.saturating_sub(self.indent()) as usize) + text,
        });
        rows.collect::<Vec<_>>().join("\n")
    }
}

/// All logical lines of a text.
pub(super) fn split(text: &str) -> Vec<RawLine<'_>> {
    let mut splitter = Splitter::default();
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    splitter.stopped = bounds::TEXT.is_passed_by(text.len() as u64);
    for (index, row) in text.lines().enumerate() {
        splitter.stopped |= bounds::LINES.is_passed_by(index as u64 + 1);
        splitter.take(index as u32 + 1, row.trim_end_matches('\r'));
    }
    splitter.settle();
    splitter.lines
}

#[derive(Default)]
struct Splitter<'a> {
    lines: Vec<RawLine<'a>>,
    /// Index of the statement that an indented row would continue.
    open: Option<usize>,
    /// The variant whose block is open: its number and the indentation of its header.
    block: Option<(u16, u32)>,
    /// Blank and comment rows of which it is not yet known whether the statement goes on below.
    pending: Vec<LexedRow<'a>>,
    variants: u16,
    stopped: bool,
}

impl<'a> Splitter<'a> {
    fn take(&mut self, number: u32, row: &'a str) {
        if self.stopped {
            self.settle();
            let row = LexedRow { number, text: row, indent: 0, tokens: Vec::new(), comment: None };
            return self.lines.push(RawLine { rows: vec![row], variant: None, role: Role::Cut });
        }
        let row = lex_row(number, row);
        if row.tokens.is_empty() {
            return self.pending.push(row);
        }
        match self.open.filter(|&open| self.continues(open, &row)) {
            Some(open) => {
                let between = std::mem::take(&mut self.pending);
                self.lines[open].rows.extend(between);
                self.lines[open].rows.push(row);
            }
            None => self.begin(row),
        }
    }

    fn continues(&self, open: usize, row: &LexedRow<'_>) -> bool {
        let above = &self.lines[open];
        row.indent > above.indent() && !matches!(above.role, Role::VariantHeader(_))
    }

    fn begin(&mut self, row: LexedRow<'a>) {
        self.settle();
        let variant = self.variant_at(row.indent);
        let words: Vec<_> = row.tokens.iter().map(|token| token.text).collect();
        let mut role = Role::Statement;
        if variant.is_none() {
            self.block = None;
            if words[0] == "variant" {
                role = Role::VariantHeader(self.variants);
                self.block = Some((self.variants, row.indent));
                self.variants = self.variants.saturating_add(1);
            }
            self.stopped = words == ["stop", "script", "here"];
        }
        self.open = Some(self.lines.len());
        self.lines.push(RawLine { rows: vec![row], variant, role });
    }

    /// The variant to which a line with this indentation belongs.
    fn variant_at(&self, indent: u32) -> Option<u16> {
        self.block.filter(|&(_, header)| indent > header).map(|(variant, _)| variant)
    }

    /// Makes lines of their own of the rows that were waiting.
    fn settle(&mut self) {
        for row in std::mem::take(&mut self.pending) {
            let variant = if row.comment.is_some() { self.variant_at(row.indent) } else { None };
            self.lines.push(RawLine { rows: vec![row], variant, role: Role::Blank });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shape(text: &str) -> Vec<(u32, usize, Option<u16>)> {
        split(text).iter().map(|line| (line.number(), line.rows.len(), line.variant)).collect()
    }

    #[test]
    fn an_indented_row_belongs_to_the_line_above_it() {
        assert_eq!(shape("ask\n  right\n\n  # so\n  wrong\n\nstep"), [(1, 5, None), (6, 1, None), (7, 1, None)]);
    }

    #[test]
    fn rows_below_a_variant_are_its_lines_and_deeper_ones_continue_them() {
        let text = "variant\n  a\n    more\n  # c\n  b\nrest";
        let wanted = [(1, 1, None), (2, 2, Some(0)), (4, 1, Some(0)), (5, 1, Some(0)), (6, 1, None)];
        assert_eq!(shape(text), wanted);
    }

    #[test]
    fn a_script_that_is_indented_as_a_whole_reads_like_one_that_is_not() {
        let wanted = [(1, 1, None), (2, 1, None), (3, 1, Some(0)), (4, 1, None)];
        assert_eq!(shape("   a\n   variant\n      b\n   c"), wanted);
    }

    #[test]
    fn what_stands_after_a_stop_is_cut() {
        let roles: Vec<_> = split("a\nstop script here\n  b\n\n").iter().map(|line| line.role).collect();
        assert_eq!(roles, [Role::Statement, Role::Statement, Role::Cut, Role::Cut]);
    }
}
