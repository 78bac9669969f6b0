//! The rows of the script as they are seen below the text field, whose own letters are transparent: coloured, mistakes
//! underlined, the line that acts marked. Only rows in sight are made, so that a long script is as quick to type in as a
//! short one.

use groupscope_core::scenario::Diagnostic;
use groupscope_core::scenario::highlight::{Ink, Piece, highlight};
use web_sys::Element;
use yew::prelude::*;

/// Rows that are made beyond those in sight, on either side; a window moves by so many.
const MARGIN: usize = 32;
/// Rows that are made before it is known how many are in sight.
const AT_FIRST: usize = 96;

/// Which rows are made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    from: usize,
    to: usize,
}

impl Default for Window {
    fn default() -> Self {
        Window { from: 0, to: AT_FIRST }
    }
}

impl Window {
    /// The rows around those that a frame shows now.
    pub fn of(frame: &Element, row_height: f64) -> Window {
        let rows = |pixels: i32| (f64::from(pixels) / row_height.max(1.0)).max(0.0) as usize;
        let first = rows(frame.scroll_top()) / MARGIN * MARGIN;
        let shown = rows(frame.client_height()) + 1;
        Window { from: first.saturating_sub(MARGIN), to: first + shown.next_multiple_of(MARGIN) + 2 * MARGIN }
    }
}

/// What is shown of a text.
pub struct Rows<'a> {
    /// The text.
    pub text: &'a str,
    /// Its mistakes.
    pub diagnostics: &'a [Diagnostic],
    /// The line that acted last, from 1.
    pub acting: Option<u32>,
    /// The rows that are made.
    pub window: Window,
}

impl Rows<'_> {
    /// The rows that are made, with their numbers.
    fn made(&self) -> impl Iterator<Item = (u32, &str)> {
        let rows = self.text.split('\n').zip(1..).skip(self.window.from).take(self.window.to - self.window.from);
        rows.map(|(row, number)| (number, row.trim_end_matches('\r')))
    }

    fn above(&self) -> String {
        format!("--above: {}", self.window.from)
    }

    fn mistakes(&self, line: u32) -> Vec<&Diagnostic> {
        self.diagnostics.iter().filter(|mistake| mistake.line == line).collect()
    }

    /// Line numbers, those of mistakes and of the line that acted last marked.
    pub fn numbers(&self) -> Html {
        let number = |(line, _)| {
            let mistake = self.mistakes(line).first().map(|mistake| mistake.message.clone());
            let class = classes!(mistake.as_ref().map(|_| "wrong"), (self.acting == Some(line)).then_some("acting"));
            html! { <div key={line} {class} title={mistake}>{ line }</div> }
        };
        html! { <div class="gutter" aria-hidden="true" style={self.above()}>{ for self.made().map(number) }</div> }
    }

    /// The text.
    pub fn coloured(&self) -> Html {
        let row = |(line, row): (u32, &str)| {
            let pieces = highlight(row, &self.mistakes(line));
            let class = (self.acting == Some(line)).then_some("acting");
            html! { <div key={line} {class}>{ for pieces.iter().map(piece) }</div> }
        };
        html! { <div class="ink" aria-hidden="true" style={self.above()}>{ for self.made().map(row) }</div> }
    }

    /// How many rows there are, and how wide the widest is, in letters.
    pub fn size(&self) -> String {
        let rows = self.text.split('\n').count();
        let widest = self.text.split('\n').map(width).max().unwrap_or(0);
        format!("--rows: {rows}; --letters: {widest}")
    }
}

/// How wide a row is at most, in letters: a tab is four, and what is not Latin may be two.
pub fn width(row: &str) -> usize {
    row.chars().map(|c| if c == '\t' { 4 } else { 1 + usize::from(c > '\u{2e7f}') }).sum()
}

fn piece(piece: &Piece) -> Html {
    let ink = match piece.ink {
        Ink::Blank | Ink::Name => "",
        Ink::Keyword => "k",
        Ink::Message => "m",
        Ink::Number => "n",
        Ink::Text => "t",
        Ink::Mark => "p",
        Ink::Comment => "c",
        Ink::Bad => "b",
    };
    if ink.is_empty() && !piece.wrong {
        return html! { { &piece.text } };
    }
    html! { <span class={classes!(ink, piece.wrong.then_some("mistake"))}>{ &piece.text }</span> }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_size_is_that_of_all_rows_and_only_those_in_the_window_are_made() {
        let text = "a\n\tbcd\n漢字\n".to_owned() + &"x\n".repeat(500);
        let rows = Rows { text: &text, diagnostics: &[], acting: None, window: Window { from: 1, to: 3 } };
        assert_eq!(rows.size(), "--rows: 504; --letters: 7");
        assert_eq!(rows.made().collect::<Vec<_>>(), [(2, "\tbcd"), (3, "漢字")]);
    }
}
