//! Random schedules, written as scripts: a failure can be opened, stepped through and sent as it is.

use crate::order;
use std::fmt::Write;
use std::hash::Hasher;

use siphasher::sip::SipHasher13;

/// Random numbers of a seed, the same on every machine.
struct Dice {
    seed: u64,
    thrown: u64,
}

impl Dice {
    fn below(&mut self, bound: u64) -> u64 {
        let mut hasher = SipHasher13::new_with_keys(self.seed, self.thrown);
        hasher.write_u64(self.thrown);
        self.thrown += 1;
        ((u128::from(hasher.finish()) * u128::from(bound)) >> 64) as u64
    }

    fn one_in(&mut self, chance: u64) -> bool {
        self.below(chance) == 0
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from[self.below(from.len() as u64) as usize]
    }

    /// An ordered pair of two different names.
    fn pair<'a>(&mut self, from: &[&'a str]) -> (&'a str, &'a str) {
        let first = self.below(from.len() as u64) as usize;
        let second = (first + 1 + self.below(from.len() as u64 - 1) as usize) % from.len();
        (from[first], from[second])
    }
}

const NAMES: [&str; 9] = ["p", "q", "r", "s", "t", "u", "v", "w", "x"];
const KINDS: [&str; 8] = ["propose", "ok", "commit", "echo", "flush", "state", "row", "data"];
const EVENTS: [&str; 8] = [
    "proposes view 2 of g",
    "accepts view 2 of g",
    "commits view 2 of g",
    "flushes view 2 of g",
    "installs view 2 of g",
    "installs view 3 of g",
    "commits view 3 of g",
    "sends state",
];

/// When the last fault of a schedule comes, in milliseconds.
const FAULTS_UNTIL_MS: u64 = 400;

/// A script of that seed: a group of 2 to 7, joiners beside it, and up to forty things that happen to them.
pub fn schedule(seed: u64) -> String {
    let mut dice = Dice { seed, thrown: 0 };
    let members = 2 + dice.below(6) as usize;
    let all = &NAMES[..members + dice.below(3) as usize];
    let mut script =
        format!("groupscope 1\nscenario \"Random schedule {seed}\"\nseed {seed}\nprocesses {}\n", all.join(" "));
    network(&mut dice, &mut script);
    let _ = writeln!(script, "group g = {} with membership gmp, order fifo", all[..members].join(" "));
    let mut times: Vec<u64> = (0..10 + dice.below(30)).map(|_| 5 + dice.below(FAULTS_UNTIL_MS - 5)).collect();
    order::sort(&mut times);
    for at in times {
        happening(&mut dice, &mut script, at, all, &all[members..]);
    }
    let _ = writeln!(script, "at {}ms heal", FAULTS_UNTIL_MS + 20);
    for (on, name) in all.iter().enumerate() {
        let _ = writeln!(script, "at {}ms {name} resumes", FAULTS_UNTIL_MS + 21 + on as u64);
    }
    detector(&mut dice, &mut script);
    script.push_str("run until rest\n");
    script
}

fn network(dice: &mut Dice, script: &mut String) {
    let low = 1 + dice.below(10);
    let order = if dice.one_in(2) { "fifo" } else { "unordered" };
    let _ = write!(script, "network delay {low}ms..{}ms, {order}", low + dice.below(15));
    if dice.one_in(3) {
        let _ = write!(script, ", loss {}%", 1 + dice.below(10));
    }
    if dice.one_in(3) {
        let _ = write!(script, ", duplication {}%", 1 + dice.below(10));
    }
    script.push('\n');
}

/// How failures are found; drawn last, so that the rest of a schedule is what it was.
fn detector(dice: &mut Dice, script: &mut String) {
    let kind = ["heartbeat", "heartbeat", "ping", "gossip", "gossip", "tree", "tree", "tree"][dice.below(8) as usize];
    let verify = if dice.one_in(4) { ", verify" } else { "" };
    if kind != "heartbeat" || !verify.is_empty() {
        let _ = writeln!(script, "detector {kind}{verify}");
    }
}

fn happening(dice: &mut Dice, script: &mut String, at: u64, all: &[&str], outside: &[&str]) {
    let who = dice.pick(all);
    let (from, to) = dice.pair(all);
    let later = at + 5 + dice.below(60);
    let _ = match dice.below(24) {
        0..=9 => writeln!(script, "at {at}ms {who} multicasts to g"),
        10 => writeln!(script, "at {at}ms {who} multicasts {} messages to g every 1ms", 2 + dice.below(8)),
        11 => writeln!(script, "at {at}ms {who} crashes"),
        12 => writeln!(script, "at {at}ms {from} crashes losing {} to {to}", 1 + dice.below(3)),
        13 => writeln!(script, "at {at}ms {who} crashes losing all"),
        14 => {
            let event = dice.pick(&EVENTS);
            writeln!(script, "when {from} {event}: {who} crashes")
        }
        15 => writeln!(script, "at {at}ms {who} recovers\nafter 2ms {who} joins g"),
        16 => {
            let joiner = dice.pick(if outside.is_empty() { all } else { outside });
            writeln!(script, "at {at}ms {joiner} joins g")
        }
        17 => writeln!(script, "at {at}ms {who} leaves g"),
        18 => writeln!(script, "at {at}ms {who} pauses\nat {later}ms {who} resumes"),
        19 => writeln!(script, "at {at}ms {from} suspects {to}"),
        20 => {
            let fault = dice.pick(&["drop", "duplicate"]);
            writeln!(script, "at {at}ms {fault} {} from {from} to {to}", dice.pick(&KINDS))
        }
        21 => writeln!(script, "at {at}ms delay {} from {from} to {to} by {}ms", dice.pick(&KINDS), 5 + dice.below(50)),
        22 => writeln!(script, "at {at}ms cut {from} and {to}\nat {later}ms mend {from} and {to}"),
        _ => writeln!(script, "at {at}ms lose {}% for {}ms", 10 + dice.below(60), 5 + dice.below(40)),
    };
}
