//! Random schedules for checkpoints and recovery lines: processes tell each other messages, write checkpoints, and crash, also
//! while a line is looked for.

use std::fmt::Write;

use super::random::{Dice, FAULTS_UNTIL_MS};
use super::recovery;
use crate::protocol::rollback::Scheme;

/// Its own draws: what a schedule's other lines are does not depend on these.
const SALT: u64 = 0x726f_6c6c_6261_636b;
/// Processes that are in no other group, so that nothing else cuts their channels.
const NAMES: [&str; 6] = ["k1", "k2", "k3", "k4", "k5", "k6"];

/// To a third of all schedules: a group of its own processes with checkpoints, and things that happen to it.
pub(super) fn add(seed: u64, script: &mut String) {
    let mut dice = Dice { seed: seed ^ SALT, thrown: 0 };
    if dice.one_in(3) {
        let count = 8 + dice.below(14);
        let scheme = dice.pick(&Scheme::BY_LINE);
        happenings(&mut dice, script, scheme, count);
    }
}

/// A script of that seed for a group with checkpoints of that scheme alone, over a network that loses up to a fifth.
pub fn rollback(seed: u64, scheme: Scheme) -> String {
    recovery::alone(seed, SALT, |dice, script, count| happenings(dice, script, scheme, count))
}

/// The messages at which somebody crashes.
fn steps(scheme: Scheme) -> &'static [&'static str] {
    match scheme {
        Scheme::Snapshots => &["go-back", "dependencies", "marker", "marker", "checkpoint-written"],
        Scheme::Coordinated => {
            &["go-back", "dependencies", "checkpoint-request", "marker", "checkpoint-written", "checkpoint-commit"]
        }
        _ => &["go-back", "recovering", "dependencies"],
    }
}

/// In the end all are up: who is down holds everybody up, as it has to say what it depends on.
fn happenings(dice: &mut Dice, script: &mut String, scheme: Scheme, count: u64) {
    let all = &NAMES[..2 + dice.below(5) as usize];
    let list = all.join(" ");
    let options = recovery::options(dice, scheme);
    let _ = writeln!(script, "processes {list}\ngroup line = {list} with {options}");
    for nth in 0..count {
        let at = 5 + dice.below(FAULTS_UNTIL_MS - 60);
        let (from, to) = dice.pair(all);
        let later = at + 1 + dice.below(50);
        let _ = match dice.below(16) {
            0..=8 => writeln!(script, "at {at}ms {from} tells {to} o{nth} in line"),
            9..=11 => writeln!(script, "at {at}ms {from} checkpoints in line"),
            12 | 13 => writeln!(script, "at {at}ms {from} crashes\nat {later}ms {from} recovers"),
            14 => writeln!(script, "at {at}ms {from} pauses\nat {later}ms {from} resumes"),
            _ => recovery::crashes(dice, script, (from, to), (at, later), steps(scheme)),
        };
    }
    recovery::all_up(script, all);
}
