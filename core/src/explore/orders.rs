//! Random schedules for the orders: all of them mixed in one group, with and without labels, in each of their forms, under
//! crashes between any two steps, joins, leaves and false suspicions.

use crate::order;
use std::fmt::Write;

use super::random::{Dice, FAULTS_UNTIL_MS, network};

const SALT: u64 = 0x6f72_6465_7273_0001;
const NAMES: [&str; 7] = ["p", "q", "r", "s", "t", "u", "v"];
const VERBS: [&str; 8] = ["fbcasts", "cbcasts", "cbcasts", "cbcasts", "abcasts", "abcasts", "abcasts", "gbcasts"];
const KINDS: [&str; 9] = ["data", "priority", "so-far", "final", "place", "cut-line", "echo", "flush", "commit"];
/// What a crash, or a suspicion, can be bound to: between any two outputs of the orders and of the flush.
const EVENTS: [&str; 11] = [
    "sends data",
    "sends priority",
    "sends so-far",
    "sends final",
    "sends place",
    "sends cut-line",
    "receives priority",
    "receives final",
    "flushes view 2 of g",
    "installs view 2 of g",
    "commits view 2 of g",
];

/// A script of that seed.
pub fn schedule(seed: u64) -> String {
    let mut dice = Dice { seed: seed ^ SALT, thrown: 0 };
    let members = 2 + dice.below(5) as usize;
    let all = &NAMES[..(members + dice.below(2) as usize).min(NAMES.len())];
    let mut script = format!("seed {seed}\nprocesses {}\n", all.join(" "));
    network(&mut dice, &mut script);
    let default = dice.pick(&["fifo", "causal", "total"]);
    let cbcast = dice.pick(&["timestamps", "timestamps", "piggyback"]);
    let abcast = dice.pick(&["priorities", "priorities", "sequencer"]);
    let _ = writeln!(
        script,
        "group g = {} with order {default}, cbcast by {cbcast}, abcast by {abcast}",
        all[..members].join(" ")
    );
    let labels = if dice.one_in(4) { "labelled" } else { "" };
    let mut times: Vec<u64> = (0..12 + dice.below(24)).map(|_| 5 + dice.below(FAULTS_UNTIL_MS / 2)).collect();
    order::sort(&mut times);
    for at in times {
        happening(&mut dice, &mut script, at, all, labels);
    }
    let _ = writeln!(script, "at {}ms heal", FAULTS_UNTIL_MS + 20);
    for (on, name) in all.iter().enumerate() {
        let _ = writeln!(script, "at {}ms {name} resumes", FAULTS_UNTIL_MS + 21 + on as u64);
    }
    super::options::add(seed, &mut script, "g", false, all);
    super::calls::add(seed, &mut script, all, &["", "", " by cbcast", " by abcast", " by gbcast"]);
    super::failures::add(seed, &mut script, all);
    script.push_str("run until rest\n");
    script
}

fn happening(dice: &mut Dice, script: &mut String, at: u64, all: &[&str], labels: &str) {
    let who = dice.pick(all);
    let (from, to) = dice.pair(all);
    let verb = dice.pick(&VERBS);
    let label = if labels.is_empty() { String::new() } else { format!(" {labels} {}", dice.pick(&["one", "two"])) };
    let later = at + 5 + dice.below(60);
    let _ = match dice.below(34) {
        0..=14 => writeln!(script, "at {at}ms {who} {verb} to g{label}"),
        15..=17 => writeln!(script, "at {at}ms {who} multicasts to g{label}"),
        18 => writeln!(script, "at {at}ms {who} {verb} {} messages to g every 1ms{label}", 2 + dice.below(5)),
        19..=21 => writeln!(script, "when {from} delivers {to}.1: {from} {verb} to g{label}"),
        22 => writeln!(script, "at {at}ms {who} crashes"),
        23 => writeln!(script, "at {at}ms {from} crashes losing {} to {to}", 1 + dice.below(3)),
        24 => writeln!(script, "at {at}ms {who} crashes losing all"),
        25 => writeln!(script, "when {from} {}: {from} crashes losing all to {to}", dice.pick(&EVENTS)),
        26 => writeln!(script, "when {from} {}: {who} crashes losing all", dice.pick(&EVENTS)),
        27 => writeln!(script, "when {from} {}: {to} suspects {from}", dice.pick(&EVENTS)),
        28 => writeln!(script, "at {at}ms {who} joins g"),
        29 => writeln!(script, "at {at}ms {who} leaves g"),
        30 => writeln!(script, "at {at}ms {who} recovers\nafter 2ms {who} joins g"),
        31 => writeln!(script, "at {at}ms {who} pauses\nat {later}ms {who} resumes"),
        32 => writeln!(
            script,
            "at {at}ms {} {} from {from} to {to}",
            dice.pick(&["drop", "duplicate"]),
            dice.pick(&KINDS)
        ),
        _ => writeln!(script, "at {at}ms delay {} from {from} to {to} by {}ms", dice.pick(&KINDS), 5 + dice.below(50)),
    };
}
