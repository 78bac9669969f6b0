//! The table is whole: each text stands once, is there in every language with the same gaps, and no text stands elsewhere.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::language::speak;
use super::{ROOMS, Word, transport};

const BOOT: &str = include_str!("../../../static/boot.js");

/// The table of each language: `static/words/*.json`.
fn tables() -> Vec<(String, BTreeMap<String, String>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../static/words");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let tables = files.filter(|file| file.extension().is_some_and(|it| it == "json"));
    tables
        .map(|file| (file.display().to_string(), serde_json::from_slice(&fs::read(&file).unwrap()).unwrap()))
        .collect()
}

fn texts() -> impl Iterator<Item = &'static (&'static str, &'static [&'static str])> {
    ROOMS.iter().copied().flatten()
}

/// The gaps of a text, in alphabetical order.
fn gaps(text: &str) -> Vec<&str> {
    let mut gaps: Vec<_> = text.split(['{', '}']).skip(1).step_by(2).collect();
    gaps.sort_unstable();
    gaps
}

#[test]
fn every_text_stands_once_and_has_the_gaps_that_are_filled() {
    let mut seen = Vec::new();
    for (text, filled) in texts() {
        assert!(!seen.contains(text), "{text:?} stands twice: use the first");
        seen.push(text);
        let mut filled = filled.to_vec();
        filled.sort_unstable();
        assert_eq!(gaps(text), filled, "{text:?}");
    }
}

#[test]
fn every_language_has_every_text_with_the_same_gaps_and_no_other() {
    let tables = tables();
    assert!(!tables.is_empty());
    for (file, table) in &tables {
        for (text, _) in texts() {
            let other = table.get(*text).unwrap_or_else(|| panic!("{file} lacks {text:?}"));
            assert_eq!(gaps(other), gaps(text), "{file}: {text:?}");
            let edges = |text: &str| (text.starts_with(' '), text.ends_with(' '), text.is_empty());
            assert_eq!(edges(other), edges(text), "{file}: {text:?} begins or ends otherwise");
        }
        for text in table.keys() {
            let is_used = texts().any(|(used, _)| used == text) || BOOT.contains(&format!("\"{text}\""));
            assert!(is_used, "{file}: {text:?} is used nowhere");
        }
        // As `words.js` hands it over: a line each, in an order that is the same for both.
        for text in table.iter().flat_map(|(text, other)| [text, other]) {
            assert!(text.chars().all(|it| it != '\n' && it < '\u{E000}'), "{file}: {text:?}");
        }
    }
}

#[test]
fn a_text_is_in_the_language_of_the_page_if_that_has_it() {
    assert_eq!((transport::STEP.text(), transport::event(&7)), ("Step", "event 7".to_owned()));
    speak("Step\nSchritt\nevent {number}\nNr. {number} {nothing}".to_owned());
    assert_eq!((transport::STEP.text(), transport::event(&7)), ("Schritt", "Nr. 7 nothing".to_owned()));
    assert_eq!(Word::new("no such text").text(), "no such text");
    speak(String::new());
    assert_eq!(transport::STEP.text(), "Step");
}

/// How literals begin that are no text, though they look like one: a style, the page's name, a font, selectors, what is written into
/// scripts and pages.
const NO_TEXTS: [&str; 9] =
    ["--", "left: {}", "Group", "scope", "system-ui", ".stage canvas", "button, input", "scenario \\\"", "<iframe"];

#[test]
fn no_component_has_a_text_of_its_own() {
    let mut found = Vec::new();
    for file in sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src")) {
        let source = fs::read_to_string(&file).unwrap();
        let own = literals(&source).into_iter().filter(|(before, literal, after)| is_text(before, literal, after));
        found.extend(own.map(|(_, literal, _)| format!("{}: {literal:?}", file.display())));
    }
    assert!(found.is_empty(), "these belong into web/src/words:\n{}", found.join("\n"));
}

/// All sources but those of the table, of tests, and of what other programs ask (`api`).
fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        if ["words", "tests", "api"].contains(&&*name) {
            continue;
        }
        if path.is_dir() { files.extend(sources(&path)) } else { files.push(path) }
    }
    files
}

/// The literals of a source before its tests, each with what stands before and after it.
fn literals(source: &str) -> Vec<(String, String, String)> {
    let code = source.split("#[cfg(test)]\nmod tests").next().unwrap_or_default().replace("'\"'", "");
    let code: Vec<_> = code.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    let code = code.join("\n").replace("\\\"", "\u{1}");
    let pieces: Vec<_> = code.split('"').collect();
    let literals = pieces.windows(3).step_by(2);
    literals.map(|it| (it[0].to_owned(), it[1].replace('\u{1}', "\\\""), it[2].to_owned())).collect()
}

/// Whether a literal is something to be read: a child or a label, or else several words in a row.
fn is_text(before: &str, literal: &str, after: &str) -> bool {
    let (before, after) = (before.trim_end(), after.trim_start());
    let stands_in = |places: &[&str]| places.iter().any(|place| before.ends_with(place));
    if NO_TEXTS.iter().any(|no| literal.starts_with(no))
        || literal.contains("px")
        || stands_in(&["class=", "classes!("])
    {
        return false;
    }
    let without_gaps: String = literal.split('{').map(|piece| piece.rsplit('}').next().unwrap_or_default()).collect();
    let words = without_gaps.split_whitespace().map(|word| word.trim_matches(|it: char| it.is_ascii_punctuation()));
    let words = words.filter(|word| word.chars().count() > 1 && word.chars().all(char::is_alphabetic)).count();
    let is_label = stands_in(&[">{", "title=", "aria-label=", "placeholder=", "aria-valuetext="]);
    let is_child = before.ends_with('{') && after.starts_with('}') && literal.starts_with(char::is_uppercase);
    words > 1 || words == 1 && (is_label || is_child)
}

#[test]
fn texts_are_told_from_other_literals() {
    for (before, literal, after) in
        [(">{ ", "go", "}"), ("title=", "Go", ">"), ("= ", "the end", ";"), ("if x {", "Go", "}")]
    {
        assert!(is_text(before, literal, after), "{literal:?}");
    }
    for (before, literal, after) in
        [("class=", "a list", ">"), ("== ", "Enter", ")"), (">{", " {who} ", "}"), ("d=", "M4 2h", "")]
    {
        assert!(!is_text(before, literal, after), "{literal:?}");
    }
}
