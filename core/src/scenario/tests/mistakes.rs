//! What a person reads who has made a mistake: typical ones, each with the full message.

use crate::scenario::diagnose::render_all;
use crate::scenario::parse;

/// Declared above every script of this file.
const WORLD: &str = "processes p q r\ngroup g = p q r\nat 1ms q multicasts m1 to g\n";

/// Asks for exactly these messages; the script begins on line 4.
#[track_caller]
fn check(script: &str, wanted: &str) {
    let text = format!("{WORLD}{script}\n");
    let rendered = render_all(&parse(&text).diagnostics, &text);
    if rendered != wanted {
        panic!("got:\n{rendered}\nwanted:\n{wanted}");
    }
}
