//! The scenarios that come with the page.

use groupscope_core::scenario::Scenario;

/// A scenario of the library.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The name of its file, by which links and storage know it.
    pub id: &'static str,
    /// Its title.
    pub title: &'static str,
    /// Where it comes from.
    pub lecture: &'static str,
    /// Its script.
    pub text: &'static str,
}

/// All of them, by id.
pub const LIBRARY: &[Entry] = include!(concat!(env!("OUT_DIR"), "/library.rs"));

/// What the first visit opens.
pub const FIRST: &str = "flush-echo";

/// Its script, which comes with the first visit; those of the others come with the later part.
pub const FIRST_TEXT: &str = include_str!("../../static/scenarios/flush-echo.scn");

/// What it says: the parser comes with the later part, too.
pub fn first_scenario() -> Scenario {
    postcard::from_bytes(include_bytes!(concat!(env!("OUT_DIR"), "/first"))).unwrap_or_default()
}

/// The entry of that id.
#[cfg(test)]
pub fn entry(id: &str) -> Option<&'static Entry> {
    LIBRARY.iter().find(|entry| entry.id == id)
}

/// The entries that have all words of the query in their title, lecture or id; all, if there are no words.
pub fn search(query: &str) -> Vec<&'static Entry> {
    let query = query.to_ascii_lowercase();
    let fits = |entry: &&Entry| {
        let all = [entry.title, entry.lecture, entry.id].join(" ").to_ascii_lowercase();
        query.split_whitespace().all(|word| all.contains(word))
    };
    let mut found: Vec<_> = LIBRARY.iter().filter(fits).collect();
    groupscope_core::order::sort_by_key(&mut found, |entry| (entry.lecture, entry.id));
    found
}

#[cfg(test)]
mod tests {
    use groupscope_core::scenario::{parse, parse_to_play};

    use super::*;

    #[test]
    fn every_scenario_has_a_title_and_a_lecture_and_no_mistake() {
        assert!(entry(FIRST).is_some_and(|entry| entry.text == FIRST_TEXT));
        assert_eq!(first_scenario(), parse_to_play(FIRST_TEXT).scenario);
        for entry in LIBRARY {
            assert!(!entry.title.is_empty(), "{}", entry.id);
            assert!(!entry.lecture.is_empty(), "{}", entry.id);
            assert_eq!(parse(entry.text).diagnostics, [], "{}", entry.id);
        }
    }

    #[test]
    fn a_search_looks_for_all_words_anywhere() {
        assert!(search("").len() == LIBRARY.len());
        assert!(search("FLUSH crashed").iter().any(|entry| entry.id == FIRST));
        assert!(search("no such scenario").is_empty());
    }
}
