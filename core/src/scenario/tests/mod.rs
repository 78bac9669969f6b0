//! Tests of the language as a whole: reading, printing, mistakes, docs.

mod complete;
mod docs;
mod mistakes;
mod reading;
mod round_trip;
mod trees;

use std::path::Path;

use super::ast::Scenario;
use super::diagnose::render_all;
use super::parse;

/// The script with which the docs begin.
const TASTE: &str = include_str!("taste.scn");

/// Reads a script that has no mistake.
#[track_caller]
fn read(text: &str) -> Scenario {
    let parsed = parse(text);
    assert!(parsed.diagnostics.is_empty(), "{}", render_all(&parsed.diagnostics, text));
    parsed.scenario
}

/// Asks a file of this crate to be what `made` makes of it, or with `GROUPSCOPE_ACCEPT` in the environment writes it so.
#[track_caller]
fn golden(file: &str, made: impl FnOnce(&str) -> String) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    let kept = std::fs::read_to_string(&path).expect("the file can be read");
    let made = made(&kept);
    if std::env::var_os("GROUPSCOPE_ACCEPT").is_some() {
        return std::fs::write(&path, made).expect("the file can be written");
    }
    let differs = kept.lines().zip(made.lines()).position(|(kept, made)| kept != made);
    let row = differs.unwrap_or(kept.lines().count().min(made.lines().count()));
    let context = |text: &str| text.lines().skip(row.saturating_sub(3)).take(8).collect::<Vec<_>>().join("\n");
    assert!(
        kept == made,
        "{file} differs from row {} on; GROUPSCOPE_ACCEPT=1 writes it anew\n--- kept\n{}\n--- made\n{}",
        row + 1,
        context(&kept),
        context(&made)
    );
}
