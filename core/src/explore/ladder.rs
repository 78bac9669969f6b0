//! Random schedules for the reliability ladder: loss, doubled and reordered packets, cuts, pauses, and crashes of senders and
//! of coordinators.

use std::fmt::Write;

use super::random::{Dice, FAULTS_UNTIL_MS};

/// Its own draws: what a schedule's other lines are does not depend on these.
const SALT: u64 = 0x6c61_6464_6572_0001;
/// Processes that are in no other group, so that nothing else cuts their channels.
const NAMES: [&str; 12] = ["l1", "l2", "l3", "l4", "l5", "l6", "l7", "l8", "l9", "l10", "l11", "l12"];
/// Rungs that promise that all receive what is multicast.
const RUNGS: [&str; 5] = ["ack", "nack", "suppressed nack", "suppressed nack", "hierarchical"];

/// To a third of all schedules: a group of its own processes with a reliability, and things that happen to it.
pub(super) fn add(seed: u64, script: &mut String) {
    let mut dice = Dice { seed: seed ^ SALT, thrown: 0 };
    if !dice.one_in(3) {
        return;
    }
    let all = &NAMES[..3 + dice.below(4) as usize];
    let list = all.join(" ");
    let _ = writeln!(script, "processes {list}\ngroup rung = {list} with reliability {}", dice.pick(&RUNGS));
    let count = 6 + dice.below(8);
    happenings(&mut dice, script, all, count);
}

/// A script of that seed for a group on that rung alone: three to twelve members, over a network that loses up to a third.
pub fn ladder(seed: u64, rung: &str) -> String {
    let mut dice = Dice { seed: seed ^ SALT.rotate_left(16), thrown: 0 };
    let all = &NAMES[..3 + dice.below(10) as usize];
    let list = all.join(" ");
    let order = dice.pick(&["fifo", "unordered", "unordered", "unordered, duplication 10%"]);
    let loss = dice.below(34);
    let mut script =
        format!("seed {seed}\nprocesses {list}\nnetwork delay 2ms..{}ms, {order}, loss {loss}%\n", 3 + dice.below(20));
    let _ = writeln!(script, "group rung = {list} with reliability {rung}");
    let count = 8 + dice.below(16);
    happenings(&mut dice, &mut script, all, count);
    let _ = writeln!(script, "at {}ms heal", FAULTS_UNTIL_MS + 20);
    for (on, name) in all.iter().enumerate() {
        let _ = writeln!(script, "at {}ms {name} resumes", FAULTS_UNTIL_MS + 21 + on as u64);
    }
    script.push_str("run until rest\n");
    script
}

fn happenings(dice: &mut Dice, script: &mut String, all: &[&str], count: u64) {
    for _ in 0..count {
        let (at, who) = (5 + dice.below(FAULTS_UNTIL_MS - 60), dice.pick(all));
        let ((from, to), later) = (dice.pair(all), at + 5 + dice.below(60));
        let _ = match dice.below(20) {
            0..=4 => writeln!(script, "at {at}ms {who} multicasts to rung"),
            5..=7 => {
                writeln!(script, "at {at}ms {who} multicasts {} messages to rung every 3ms", 2 + dice.below(6))
            }
            8..=10 => writeln!(script, "at {at}ms drop data from {from} to {to}\nafter 1ms {from} multicasts to rung"),
            11 => writeln!(
                script,
                "at {at}ms drop data from {from}\nafter 1ms drop data from {from} to {to}\nafter 1ms {from} multicasts to rung"
            ),
            12 => {
                writeln!(script, "at {at}ms drop {} from {from}", dice.pick(&["repair", "nack", "session", "confirm"]))
            }
            13 => writeln!(script, "at {at}ms delay data from {from} to {to} by {}ms", 5 + dice.below(60)),
            14 => writeln!(script, "at {at}ms {who} crashes"),
            15 => writeln!(script, "at {at}ms {} crashes losing all", all[dice.below(3) as usize]),
            16 => writeln!(script, "when {from} receives nack: {from} crashes"),
            17 => writeln!(script, "at {at}ms {who} pauses\nat {later}ms {who} resumes"),
            18 => writeln!(script, "at {at}ms cut {from} and {to}\nat {later}ms mend {from} and {to}"),
            _ => {
                let side = 1 + dice.below(all.len() as u64 - 1) as usize;
                let (one, other) = (all[..side].join(" "), all[side..].join(" "));
                writeln!(script, "at {at}ms partition {one} | {other}\nat {later}ms heal")
            }
        };
    }
}
