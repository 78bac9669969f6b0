//! Random schedules for the other ways of keeping membership: a group server with a log, a service, and announcement.

use std::fmt::Write;

use super::random::{Dice, FAULTS_UNTIL_MS, network};

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

/// A script of that seed for a group that a service keeps: two or three servers, up to six others, and what happens to
/// both. Now and then a server is a member too.
pub fn service(seed: u64) -> String {
    let mut dice = Dice { seed: seed ^ SALT.rotate_left(16), thrown: 0 };
    let servers = &["a", "b", "c"][..2 + dice.below(2) as usize];
    let others = &["p", "q", "r", "s", "t", "u"][..2 + dice.below(5) as usize];
    let mut clients = others.to_vec();
    if dice.one_in(4) {
        clients.insert(0, dice.pick(servers));
    }
    let all = [servers, others].concat();
    let mut script = format!("seed {seed}\nprocesses {}\n", all.join(" "));
    network(&mut dice, &mut script);
    let _ = writeln!(script, "group gms = {} with membership gmp", servers.join(" "));
    let _ = match dice.one_in(4) {
        true => writeln!(script, "group kept with membership gms of gms, created later"),
        false => {
            let founders = &clients[..1 + dice.below(clients.len() as u64) as usize];
            writeln!(script, "group kept = {} with membership gms of gms", founders.join(" "))
        }
    };
    for _ in 0..8 + dice.below(16) {
        asked_of_a_service(&mut dice, &mut script, servers, &clients);
    }
    for _ in 0..dice.below(5) {
        trouble_of_a_service(&mut dice, &mut script, servers, &all);
    }
    let _ = writeln!(script, "at {}ms heal", FAULTS_UNTIL_MS + 20);
    super::options::add(seed, &mut script, "kept", false, &clients);
    super::options::add(seed.rotate_left(32), &mut script, "gms", false, servers);
    script.push_str("run until rest\n");
    script
}

fn asked_of_a_service(dice: &mut Dice, script: &mut String, servers: &[&str], clients: &[&str]) {
    let (at, who) = (5 + dice.below(FAULTS_UNTIL_MS), dice.pick(clients));
    let _ = match dice.below(14) {
        0..=4 => writeln!(script, "at {at}ms {who} multicasts to kept"),
        5..=7 => writeln!(script, "at {at}ms {who} joins kept"),
        8 => writeln!(script, "at {at}ms {who} leaves kept"),
        9 => writeln!(script, "at {at}ms {who} creates kept"),
        10 => writeln!(script, "at {at}ms {who} looks up kept"),
        11 => writeln!(script, "at {at}ms {who} dissolves kept"),
        12 => writeln!(script, "at {at}ms {} joins gms", dice.pick(servers)),
        _ => writeln!(script, "at {at}ms {} leaves gms", dice.pick(servers)),
    };
}

fn trouble_of_a_service(dice: &mut Dice, script: &mut String, servers: &[&str], all: &[&str]) {
    let (at, who, server) = (5 + dice.below(FAULTS_UNTIL_MS - 100), dice.pick(all), dice.pick(servers));
    let (later, (one, other)) = (at + 5 + dice.below(90), dice.pair(all));
    let _ = match dice.below(8) {
        0..=1 => writeln!(script, "at {at}ms {who} crashes"),
        2 => writeln!(script, "at {at}ms {server} crashes losing all"),
        3 => {
            writeln!(script, "at {at}ms {server} crashes\nat {later}ms {server} recovers\nafter 2ms {server} joins gms")
        }
        4 => writeln!(script, "at {at}ms {who} pauses\nat {later}ms {who} resumes"),
        5 => writeln!(script, "at {at}ms {one} suspects {other}"),
        6 => writeln!(script, "at {at}ms cut {one} and {other}\nat {later}ms mend {one} and {other}"),
        _ => {
            let side = 1 + dice.below(all.len() as u64 - 1) as usize;
            writeln!(
                script,
                "at {at}ms partition {} | {}\nat {later}ms heal",
                all[..side].join(" "),
                all[side..].join(" ")
            )
        }
    };
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
    super::options::add(seed, &mut script, "g", true, &all[1..]);
    script.push_str("run until rest\n");
    script
}
