//! Processes that are slow, that omit, and that answer wrongly, in random schedules.

use std::fmt::Write;

use super::random::{Dice, FAULTS_UNTIL_MS};

/// Its own draws: what a schedule's other lines are does not depend on these.
const SALT: u64 = 0x6661_696c_7572_6501;

/// To a quarter of all schedules: a process or two that fail for a while otherwise than by a crash.
pub(super) fn add(seed: u64, script: &mut String, all: &[&str]) {
    let mut dice = Dice { seed: seed ^ SALT, thrown: 0 };
    if !dice.one_in(4) {
        return;
    }
    for _ in 0..1 + dice.below(2) {
        let (at, who) = (5 + dice.below(FAULTS_UNTIL_MS - 5), dice.pick(all));
        let later = FAULTS_UNTIL_MS + 20;
        let _ = match dice.below(5) {
            0 | 1 => {
                writeln!(script, "at {at}ms {who} slows down by {}ms\nat {later}ms {who} speeds up", 5 + dice.below(60))
            }
            2 => writeln!(
                script,
                "at {at}ms {who} omits to send {}%\nat {later}ms {who} omits nothing",
                10 + dice.below(91)
            ),
            3 => {
                writeln!(
                    script,
                    "at {at}ms {who} omits to receive {}%\nat {later}ms {who} omits nothing",
                    10 + dice.below(91)
                )
            }
            _ => writeln!(script, "at {at}ms {who} answers calls of g wrongly"),
        };
    }
}
