//! Where the rows of a broken line begin, counted in the words of the statement as it is printed.
//!
//! The author's words and the printed ones are nearly the same: `of g` may be added, a duration has another unit.

use super::super::ast::{Row, Scenario, Statement};
use super::super::lines::RawLine;
use super::super::print;

/// How far the two texts may be apart before a difference counts as one word changed into another.
const LOOK_AHEAD: usize = 2;

/// The further rows of a line; none if it is broken as it would be printed by itself.
pub(super) fn rows_of(scenario: &Scenario, raw: &RawLine<'_>, statement: &Statement) -> Vec<Row> {
    if raw.rows.len() == 1 {
        return Vec::new();
    }
    let printed = print::words(scenario, statement);
    let written: Vec<&str> = raw.rows.iter().flat_map(|row| row.tokens.iter().map(|token| token.text)).collect();
    let places = align(&written, &printed);
    let mut word = raw.rows[0].tokens.len();
    let mut rows = Vec::new();
    for row in &raw.rows[1..] {
        let place = places.get(word).copied().unwrap_or(printed.len());
        rows.push(Row { word: place as u32, comment: row.comment.clone() });
        word += row.tokens.len();
    }
    if rows == print::own_rows(&printed, statement) { Vec::new() } else { rows }
}

/// For each written word its place among the printed ones.
fn align(written: &[&str], printed: &[String]) -> Vec<usize> {
    let mut places = Vec::with_capacity(written.len());
    let mut at = 0;
    for (index, word) in written.iter().enumerate() {
        let ahead = printed.get(at..).unwrap_or_default().iter().take(LOOK_AHEAD + 1);
        if let Some(added) = ahead.clone().position(|known| known == word) {
            at += added;
        } else if written.get(index + 1).is_some_and(|next| printed.get(at).is_some_and(|known| known == next)) {
            places.push(at); // left out when printed
            continue;
        }
        places.push(at);
        at += 1;
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(written: &str, printed: &str) -> Vec<usize> {
        let printed: Vec<_> = printed.split(' ').map(str::to_owned).collect();
        align(&written.split(' ').collect::<Vec<_>>(), &printed)
    }

    #[test]
    fn added_left_out_and_changed_words_keep_the_others_in_place() {
        assert_eq!(places("view 2 : t", "view 2 of g : t"), [0, 1, 4, 5]);
        assert_eq!(places("a 1000us b", "a 1ms b"), [0, 1, 2]);
        assert_eq!(places("a : b c", "a b c"), [0, 1, 1, 2]);
    }
}
