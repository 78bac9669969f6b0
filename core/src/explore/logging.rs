//! Random schedules for message logging: processes tell each other messages, write checkpoints, and crash, also several at
//! once, while they replay, and just when they have sent something.

use std::fmt::Write;

use super::random::{Dice, FAULTS_UNTIL_MS};
use super::recovery;
use crate::protocol::rollback::Scheme;

/// Its own draws: what a schedule's other lines are does not depend on these.
const SALT: u64 = 0x6d65_7373_6167_6573;
/// Processes that are in no other group, so that nothing else cuts their channels.
const NAMES: [&str; 5] = ["w1", "w2", "w3", "w4", "w5"];
/// The messages at which somebody crashes.
const STEPS: [&str; 8] = ["data", "logged", "restarted", "welcome", "rsn", "noted", "write-log", "log-written"];

/// To a third of all schedules: a group of its own processes that logs messages, and things that happen to it.
pub(super) fn add(seed: u64, script: &mut String) {
    let mut dice = Dice { seed: seed ^ SALT, thrown: 0 };
    if dice.one_in(3) {
        let scheme = dice.pick(&Scheme::BY_LOG);
        let count = 8 + dice.below(14);
        happenings(&mut dice, script, scheme, count);
    }
}

/// A script of that seed for a group that logs messages alone, in a way that the seed chooses.
pub fn logging(seed: u64) -> String {
    of_scheme(seed, Scheme::BY_LOG[(seed % Scheme::BY_LOG.len() as u64) as usize])
}

/// The same in a way that is given, over a network that loses up to a fifth.
pub fn of_scheme(seed: u64, scheme: Scheme) -> String {
    recovery::alone(seed, SALT, |dice, script, count| happenings(dice, script, scheme, count))
}

/// In the end all are up: then everything told has been delivered.
fn happenings(dice: &mut Dice, script: &mut String, scheme: Scheme, count: u64) {
    let all = &NAMES[..2 + dice.below(4) as usize];
    let list = all.join(" ");
    let options = recovery::options(dice, scheme);
    let _ = writeln!(script, "processes {list}\ngroup log = {list} with {options}");
    // Where all happens close together, more is under way when somebody crashes.
    let (until, count) = match dice.below(4) {
        0 => (FAULTS_UNTIL_MS - 60, count),
        1 => (120, count),
        _ => (50 + dice.below(40), 2 * count),
    };
    for nth in 0..count {
        let at = 5 + dice.below(until);
        let (from, to) = dice.pair(all);
        let later = at + 1 + dice.below(50);
        let _ = match dice.below(19) {
            0..=8 => writeln!(script, "at {at}ms {from} tells {to} u{nth} in log"),
            9 => writeln!(script, "at {at}ms {from} checkpoints in log"),
            10 => writeln!(script, "at {at}ms {from} outputs y{nth} in log"),
            11..=13 => writeln!(script, "at {at}ms {from} crashes\nat {later}ms {from} recovers"),
            14 => writeln!(script, "at {at}ms {from} pauses\nat {later}ms {from} resumes"),
            // One that crashes soon after it has passed on what it was told.
            15..=17 => {
                let (tells, next) = (at + 2 + dice.below(20), dice.pick(all));
                let next = if next == to { from } else { next };
                let crashes = tells + 2 + dice.below(12);
                writeln!(
                    script,
                    "at {at}ms {from} tells {to} u{nth} in log\nat {tells}ms {to} tells {next} v{nth} in log\nat {crashes}ms {to} crashes\nat {}ms {to} recovers",
                    crashes + 1 + dice.below(40)
                )
            }
            _ => recovery::crashes(dice, script, (from, to), (at, later), &STEPS),
        };
    }
    recovery::all_up(script, all);
}
