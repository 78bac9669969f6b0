//! Where the caret stands in the text field: in its text, and on the screen.

use web_sys::{Element, HtmlTextAreaElement};

use super::rows::width;

/// Letters in the ruler.
pub const RULER: &str = "0000000000";

/// The place of the caret in a text, in bytes, if nothing is selected.
pub fn caret(field: &HtmlTextAreaElement, text: &str) -> Option<usize> {
    let (start, end) = (field.selection_start().ok()??, field.selection_end().ok()??);
    (start == end).then(|| byte_at(text, start))
}

/// The byte at so many UTF-16 units, as the browser counts.
fn byte_at(text: &str, units: u32) -> usize {
    let mut left = units as usize;
    let stands = text.char_indices().find(|(_, c)| {
        let here = left == 0;
        left = left.saturating_sub(c.len_utf16());
        here
    });
    stands.map_or(text.len(), |(at, _)| at)
}

/// So many bytes, as the browser counts.
pub fn units(text: &str, bytes: usize) -> u32 {
    text[..bytes].chars().map(|c| c.len_utf16() as u32).sum()
}

/// How wide a letter is and how high a row, in pixels.
pub fn letter(ruler: &Element) -> (f64, f64) {
    let frame = ruler.get_bounding_client_rect();
    (frame.width() / RULER.len() as f64, frame.height())
}

/// The row and column of a place of a text, from 0.
pub fn row_and_column(text: &str, at: usize) -> (usize, usize) {
    let before = &text[..at];
    let begin = before.rfind('\n').map_or(0, |at| at + 1);
    (before.matches('\n').count(), width(&before[begin..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_counted_as_the_browser_counts_and_back() {
        let text = "ä😀b\nc";
        for (at, _) in text.char_indices() {
            assert_eq!(byte_at(text, units(text, at)), at);
        }
        assert_eq!(byte_at(text, 99), text.len());
        assert_eq!(row_and_column(text, text.len()), (1, 1));
    }
}
