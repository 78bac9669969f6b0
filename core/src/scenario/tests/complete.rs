//! What is offered where somebody writes: cases, every word of every scenario, and no panic anywhere.

use std::path::Path;

use crate::scenario::complete::{Completion, complete};
use crate::scenario::lex::{Kind, lex_row};
use crate::scenario::vocabulary::RESERVED;

const WORLD: &str =
    "processes p q r s\ngroup g = p q r\nat 1ms q multicasts m1 to g\nat 2ms q calls g as c1 wanting all\n";

/// What is offered at the `|` of a row that stands below the world.
fn offered(row: &str) -> (Vec<String>, Completion, String) {
    let text =
        format!("{WORLD}{row}\nat 5ms s gives task T of 3 pieces to g\nvariant \"v\"\n  at 6ms p multicasts m2 to g\n");
    let cursor = text.find('|').expect("a place is marked");
    let text = text.replacen('|', "", 1);
    let completion = complete(&text, cursor);
    (completion.candidates.iter().map(|candidate| candidate.word.clone()).collect(), completion, text)
}

#[test]
fn what_can_follow_is_offered_with_names_first() {
    #[rustfmt::skip]
    let cases: &[(&str, &[&str])] = &[
        // Statements.
        ("wh|", &["when"]),
        ("ex|", &["expect"]),
        ("pro|", &["processes"]),
        ("w|", &["when", "without", "with"]),
        // Deeds and faults.
        ("at 10ms q cra|", &["crashes"]),
        ("at 10ms q j|", &["joins"]),
        ("at 10ms s joins |", &["g"]),
        ("expect c1 |", &["does", "ends"]),
        ("at 10ms q suspects |", &["p", "r", "s"]),
        ("at 10ms q crashes |", &["losing"]),
        ("at 10ms q multicasts |", &["to"]),
        ("at 10ms |", &["p", "q", "r", "s", "drop", "delay", "duplicate", "hold", "release", "cut", "mend", "partition", "heal", "lose", "/"]),
        ("cut p |", &["to", "and"]),
        ("cut p to |", &["q", "r", "s"]),
        ("drop m|", &["m1", "map", "more", "marker"]),
        ("drop m1 from q |", &["to"]),
        ("at 10ms partition p q |", &["r", "s", "|"]),
        // Events.
        ("when p inst|", &["installs"]),
        ("when somebody is |", &["excluded", "refused", "notified"]),
        ("when p receives ech|", &["echo"]),
        ("when every |", &["time", "somebody", "p", "q", "r", "s"]),
        ("when p crashes|: q crashes", &["crashes"]),
        // Names with what they name.
        ("expect holds virt|", &["virtual-synchrony", "uniform-virtual-synchrony"]),
        ("expect holds synch|", &["virtual-synchrony", "uniform-virtual-synchrony"]),
        ("without fl|", &["flush"]),
        ("with variant disc|", &["discard-at-install"]),
        ("expect p decides |", &["T"]),
        ("when p finishes piece 1 of |", &["T"]),
        // A label of a variant is known there only.
        ("when p delivers |", &["m1", "c1", "in", ":"]),
        // Declarations.
        ("group h = p |", &["q", "r", "s", "with"]),
        ("group h = p q with order |", &["fifo", "causal", "total"]),
        ("group h = p q with membership |", &["gmp", "server", "announced", "gms"]),
        ("network |", &["delay", "fifo", "unordered", "loss", "duplication"]),
        ("detector gossip, per|", &["period", "helpers"]),
        // Nothing where nothing is to be completed.
        ("say at 1ms \"wh|\"", &[]),
        ("# wh|", &[]),
        ("at 10|", &[]),
        ("processes a|", &[]),
        ("at 10ms q crashes q |", &[]),
    ];
    let told = |row: &str, words: &[String]| format!("{row} => {}", words.join(" "));
    let wanted = cases.iter().map(|(row, words)| told(row, &words.iter().map(|&word| word.into()).collect::<Vec<_>>()));
    let found = cases.iter().map(|(row, _)| told(row, &offered(row).0));
    assert_eq!(found.collect::<Vec<_>>(), wanted.collect::<Vec<_>>());
}

#[test]
fn the_word_under_the_cursor_is_replaced_as_a_whole() {
    let (words, completion, text) = offered("at 10ms q cra|zy");
    assert_eq!(
        (words.as_slice(), &text[completion.start..completion.end]),
        (["crashes".to_owned()].as_slice(), "crazy")
    );
    assert!(!completion.is_complete(&text));
    let (_, completion, text) = offered("at 10ms q crashes|");
    assert!(completion.is_complete(&text));
}

#[test]
fn below_a_question_there_are_answers_and_in_a_variant_what_may_stand_there() {
    let asks = "ask at 5ms \"Why?\"\n  |";
    assert_eq!(offered(asks).0, ["right", "wrong"]);
    let words = offered("variant \"w\"\n  |").0;
    assert!(words.contains(&"without".to_owned()) && !words.contains(&"processes".to_owned()), "{words:?}");
    assert!(!offered("seed 3\n|").0.contains(&"seed".to_owned()), "it is said already");
}

/// The scenarios of the library.
fn scenarios() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../static/scenarios");
    let files = std::fs::read_dir(folder).expect("there are scenarios");
    let mut texts: Vec<String> = files
        .filter_map(|file| file.ok().map(|file| file.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "scn"))
        .map(|path| std::fs::read_to_string(path).expect("a scenario can be read"))
        .collect();
    texts.sort();
    assert!(texts.len() > 40);
    texts
}

#[test]
fn every_prefix_of_every_scenario_can_be_completed_and_every_word_offered_says_what_it_means() {
    for text in scenarios() {
        for (at, _) in text.char_indices() {
            for candidate in complete(&text[..at], at).candidates {
                assert!(!candidate.meaning.is_empty(), "{} has no meaning", candidate.word);
            }
        }
    }
}

#[test]
fn every_word_of_every_scenario_is_offered_where_it_stands() {
    for text in scenarios() {
        let mut begin = 0;
        for row in text.split_inclusive('\n') {
            let mut stands = begin;
            for token in lex_row(1, row.trim_end()).tokens {
                let column = (token.span.column - 1) as usize;
                stands = begin + row.char_indices().nth(column).map_or(0, |(at, _)| at);
                let is_known = token.kind == Kind::Word && RESERVED.contains(&token.text);
                if is_known {
                    let offered = complete(&text, stands + 1);
                    assert!(offered.is_complete(&text), "{:?} of {row:?}: {offered:?}", token.text);
                }
            }
            let _ = stands;
            begin += row.len();
        }
    }
}

#[test]
fn a_cursor_outside_of_the_text_or_inside_a_character_is_no_panic() {
    for text in ["", "ä", "processes pä\nat 1ms pä cr", "ꙮ ꙮ\nꙮ"] {
        for at in 0..text.len() + 3 {
            complete(text, at);
        }
    }
}
