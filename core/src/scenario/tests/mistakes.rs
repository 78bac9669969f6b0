//! What a person reads who has made a mistake: typical ones, each with the full message, in `mistakes.txt`.
//!
//! There a block of rows with `>` is a script, and what follows it are its messages. `GROUPSCOPE_ACCEPT=1 cargo test` writes
//! them anew; read the difference as a person would who made that mistake.

use super::golden;
use crate::scenario::diagnose::render_all;
use crate::scenario::parse;

/// Declared above every script, which therefore begins on line 4.
const WORLD: &str = "processes p q r\ngroup g = p q r\nat 1ms q multicasts m1 to g\n";

#[test]
fn a_mistake_is_told_as_a_person_can_use_it() {
    let file = "src/scenario/tests/mistakes.txt";
    golden(file, |text| {
        let mut told = String::new();
        let mut script = Vec::new();
        for row in text.lines().chain([""]) {
            match row.strip_prefix("> ") {
                Some(row) => script.push(row),
                None if row.starts_with("==") => told += &format!("{row}\n\n"),
                None if !script.is_empty() => told += &with_messages(&std::mem::take(&mut script)),
                None => {} // a message, which is made anew
            }
        }
        told
    });
}

fn with_messages(script: &[&str]) -> String {
    let text = format!("{WORLD}{}\n", script.join("\n"));
    let shown: String = script.iter().map(|row| format!("> {row}\n")).collect();
    let mistakes = parse(&text).diagnostics;
    assert!(!mistakes.is_empty(), "no mistake is found in:\n{shown}");
    format!("{shown}\n{}\n", render_all(&mistakes, &text))
}
