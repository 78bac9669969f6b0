//! Random schedules for the other ways of keeping membership: a group server with a log, and announcement.
//!
//! A service is not among them: what is promised at rest speaks of the members of a group and not of its servers, and a
//! service without a majority rightly lets them wait.

use std::fmt::Write;

use super::random::{Dice, FAULTS_UNTIL_MS};

/// Its own draws: what a schedule's other lines are does not depend on these.
const SALT: u64 = 0x6b65_6570_6572_0001;

/// To a third of all schedules: a second group beside `g`, kept by a server of its own, with things that
/// happen to it.
pub(super) fn add(seed: u64, script: &mut String, all: &[&str]) {
    let mut dice = Dice { seed: seed ^ SALT, thrown: 0 };
    if !dice.one_in(3) {
        return;
    }
    let founders = 1 + dice.below(all.len() as u64) as usize;
    let later = dice.one_in(4);
    let members = if later { String::new() } else { format!(" = {}", all[..founders].join(" ")) };
    let end = if later { ", created later" } else { "" };
    let _ = writeln!(script, "processes keeper\ngroup kept{members} with membership server keeper, log{end}");
    for _ in 0..dice.below(3) {
        let at = 5 + dice.below(FAULTS_UNTIL_MS - 50);
        let _ = writeln!(script, "at {at}ms keeper crashes\nafter {}ms keeper recovers", 5 + dice.below(100));
    }
    for _ in 0..4 + dice.below(12) {
        let (at, who) = (5 + dice.below(FAULTS_UNTIL_MS), dice.pick(all));
        let _ = match dice.below(10) {
            0..=3 => writeln!(script, "at {at}ms {who} multicasts to kept"),
            4..=5 => writeln!(script, "at {at}ms {who} joins kept"),
            6 => writeln!(script, "at {at}ms {who} leaves kept"),
            7 => writeln!(script, "at {at}ms {who} creates kept"),
            8 => writeln!(script, "at {at}ms {who} looks up kept"),
            _ => writeln!(script, "at {at}ms {who} dissolves kept"),
        };
    }
}

/// A script of that seed for a group whose membership is announced: joins, goodbyes and messages over a network that
/// loses, doubles and reorders, and nobody who is slow enough to be taken for dead. One member may crash.
pub fn announced(seed: u64) -> String {
    let mut dice = Dice { seed: seed ^ SALT.rotate_left(32), thrown: 0 };
    let all = &["p", "q", "r", "s", "t", "u"][..3 + dice.below(4) as usize];
    let members = 2 + dice.below(all.len() as u64 - 2) as usize;
    let order = dice.pick(&["fifo", "unordered", "unordered, loss 5%", "fifo, duplication 5%"]);
    let mut script = format!("seed {seed}\nprocesses {}\nnetwork delay 5ms..15ms, {order}\n", all.join(" "));
    let _ = writeln!(script, "detector period 20ms, timeout 400ms");
    let _ = writeln!(script, "group g = {} with membership announced", all[..members].join(" "));
    for _ in 0..10 + dice.below(20) {
        let (at, who) = (5 + dice.below(FAULTS_UNTIL_MS), dice.pick(all));
        let _ = match dice.below(8) {
            0..=4 => writeln!(script, "at {at}ms {who} multicasts to g"),
            5..=6 => writeln!(script, "at {at}ms {who} joins g"),
            _ => writeln!(script, "at {at}ms {} leaves g", dice.pick(&all[1..])), // p stays: somebody has to announce
        };
    }
    if dice.one_in(2) && order == "fifo" {
        let _ = writeln!(script, "at {}ms {} crashes", FAULTS_UNTIL_MS + 300, dice.pick(&all[1..]));
    }
    script.push_str("run until rest\n");
    script
}
