//! Tests of the language as a whole: reading, printing, mistakes, docs.

use super::ast::*;
use super::diagnose::render_all;
use super::parse;

/// The script of the docs' first example.
const TASTE: &str = include_str!("taste.scn");

fn read(text: &str) -> Scenario {
    let parsed = parse(text);
    assert!(parsed.diagnostics.is_empty(), "{}", render_all(&parsed.diagnostics, text));
    parsed.scenario
}

#[test]
fn the_taste_of_the_language_is_read_without_a_mistake() {
    println!("{}", super::print(&read(TASTE)));
}

mod mistakes;
mod round_trip;
mod trees;

#[test]
fn tmp() {
    for row in std::fs::read_to_string("/tmp/mist.txt").unwrap().lines() {
        let text =
            format!("processes p q r\ngroup g = p q r\nat 1ms q multicasts m1 to g\n{}\n", row.replace("\\n", "\n"));
        println!("{}", render_all(&parse(&text).diagnostics, &text));
    }
}
