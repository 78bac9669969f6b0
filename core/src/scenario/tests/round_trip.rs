//! Printing and reading give each other back, and no text whatever breaks the reader.

use proptest::prelude::*;

use super::{TASTE, trees};
use crate::scenario::diagnose::render_all;
use crate::scenario::{parse, print};

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_tree_that_is_printed_is_read_as_the_same_tree(scenario in trees::scenario()) {
        let text = print(&scenario);
        let parsed = parse(&text);
        prop_assert!(parsed.diagnostics.is_empty(), "{}", render_all(&parsed.diagnostics, &text));
        prop_assert_eq!(parsed.scenario, scenario, "{}", text);
    }

    #[test]
    fn a_mangled_script_is_read_and_printed_all_the_same(edits in prop::collection::vec(edit(), 0..12)) {
        let mut text = TASTE.to_owned();
        for edit in edits {
            edit.apply(&mut text);
        }
        holds_together(&text)?;
    }

    #[test]
    fn a_script_of_shuffled_words_is_read_and_printed_all_the_same(rows in prop::collection::vec(row(), 0..20)) {
        let world = "processes p q r\ngroup g = p q r\nat 1ms q multicasts m1 to g\n";
        holds_together(&format!("{world}{}", rows.join("\n")))?;
    }

    #[test]
    fn any_text_at_all_is_read_and_printed_all_the_same(text in "(\\PC|[\n\t #\"]){0,80}") {
        holds_together(&text)?;
    }
}

/// Reading is total, mistakes are in order and can be shown, and printing keeps the tree.
fn holds_together(text: &str) -> Result<(), TestCaseError> {
    let parsed = parse(text);
    let places: Vec<_> = parsed.diagnostics.iter().map(|mistake| (mistake.line, mistake.column)).collect();
    prop_assert!(places.is_sorted());
    render_all(&parsed.diagnostics, text);
    let printed = print(&parsed.scenario);
    let again = parse(&printed);
    prop_assert_eq!(&again.scenario, &parsed.scenario, "{}\n--- printed\n{}", text, printed);
    prop_assert_eq!(again.diagnostics.len(), parsed.diagnostics.len());
    prop_assert_eq!(print(&again.scenario), printed);
    Ok(())
}

/// A random change of a text.
#[derive(Clone, Debug)]
enum Edit {
    Delete { at: prop::sample::Index, length: usize },
    Insert { at: prop::sample::Index, what: String },
    Double { from: prop::sample::Index, to: prop::sample::Index, length: usize },
}

fn edit() -> impl Strategy<Value = Edit> {
    let at = any::<prop::sample::Index>;
    prop_oneof![
        (at(), 0..30usize).prop_map(|(at, length)| Edit::Delete { at, length }),
        (at(), insertion()).prop_map(|(at, what)| Edit::Insert { at, what }),
        (at(), at(), 0..60usize).prop_map(|(from, to, length)| Edit::Double { from, to, length }),
    ]
}

fn insertion() -> impl Strategy<Value = String> {
    let pieces =
        ["\n", "\n  ", "\n    ", "\n\n", "# so\n", "\n# so\n    ", "\r\n", "\t", "\"", ":", "variant", " every "];
    prop_oneof![prop::sample::select(pieces.to_vec()).prop_map(str::to_owned), "\\PC{1,3}"]
}

impl Edit {
    fn apply(&self, text: &mut String) {
        let mut characters: Vec<char> = text.chars().collect();
        let length = characters.len().max(1);
        match self {
            Edit::Delete { at, length: count } => {
                let at = at.index(length).min(characters.len());
                let end = (at + count).min(characters.len());
                characters.drain(at..end);
            }
            Edit::Insert { at, what } => {
                let at = at.index(length).min(characters.len());
                characters.splice(at..at, what.chars());
            }
            Edit::Double { from, to, length: count } => {
                let from = from.index(length).min(characters.len());
                let copied: Vec<char> = characters[from..].iter().take(*count).copied().collect();
                let to = to.index(length).min(characters.len());
                characters.splice(to..to, copied);
            }
        }
        *text = characters.into_iter().collect();
    }
}

/// A row of words of the language in any order, indented anyhow.
fn row() -> impl Strategy<Value = String> {
    let words = [
        "at",
        "10ms",
        "when",
        "q",
        "p",
        "g",
        "m1",
        "m2",
        ":",
        "crashes",
        "multicasts",
        "to",
        "every",
        "2nd",
        "time",
        "drop",
        "from",
        "ask",
        "before",
        "step",
        "\"t\"",
        "right",
        "because",
        "# c",
        "view",
        "2",
        "of",
        "in",
        "delivers",
        "expect",
        "variant",
        "without",
        "flush",
        "losing",
        "all",
        ",",
        "/",
        "partition",
        "|",
        "installs",
        "say",
    ];
    let starts = [
        "at 10ms",
        "when q receives",
        "drop",
        "ask before p echoes m1 \"t\"",
        "variant",
        "expect p",
        "",
        "step \"t\" at 1ms",
    ];
    let start = prop::sample::select(starts.to_vec());
    let row = prop::collection::vec(prop::sample::select(words.to_vec()), 0..8);
    (0..3usize, start, row).prop_map(|(indent, start, row)| format!("{}{start} {}", "  ".repeat(indent), row.join(" ")))
}
