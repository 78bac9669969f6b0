//! Random schedules, written as scripts: a failure can be opened, stepped through and sent as it is.

use crate::order;
use std::fmt::Write;
use std::hash::Hasher;

use siphasher::sip::SipHasher13;

/// Random numbers of a seed, the same on every machine.
pub(super) struct Dice {
    pub(super) seed: u64,
    pub(super) thrown: u64,
}

impl Dice {
    pub(super) fn below(&mut self, bound: u64) -> u64 {
        let mut hasher = SipHasher13::new_with_keys(self.seed, self.thrown);
        hasher.write_u64(self.thrown);
        self.thrown += 1;
        ((u128::from(hasher.finish()) * u128::from(bound)) >> 64) as u64
    }

    pub(super) fn one_in(&mut self, chance: u64) -> bool {
        self.below(chance) == 0
    }

    pub(super) fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len() as u64) as usize]
    }

    /// An ordered pair of two different names.
    pub(super) fn pair<'a>(&mut self, from: &[&'a str]) -> (&'a str, &'a str) {
        let first = self.below(from.len() as u64) as usize;
        let second = (first + 1 + self.below(from.len() as u64 - 1) as usize) % from.len();
        (from[first], from[second])
    }
}

const NAMES: [&str; 9] = ["p", "q", "r", "s", "t", "u", "v", "w", "x"];
const KINDS: [&str; 11] =
    ["propose", "ok", "commit", "report", "inquire", "answer", "echo", "flush", "state", "row", "data"];
/// What a crash, or another fault, can be bound to: between any two outputs of the membership protocol and of the flush.
const EVENTS: [&str; 17] = [
    "proposes view 2 of g",
    "accepts view 2 of g",
    "commits view 2 of g",
    "flushes view 2 of g",
    "installs view 2 of g",
    "proposes view 3 of g",
    "commits view 3 of g",
    "installs view 3 of g",
    "commits view 4 of g",
    "inquires",
    "sends propose",
    "sends commit",
    "sends inquire",
    "sends answer",
    "receives ok",
    "receives answer",
    "sends state",
];
/// Names of groups, in the order of their declaration.
const GROUPS: [&str; 3] = ["g", "h", "k"];

/// When the last fault of a schedule comes, in milliseconds.
pub(super) const FAULTS_UNTIL_MS: u64 = 400;

/// A script of that seed: up to nine processes in up to three groups, some of them outside at first, and up to forty
/// things that happen to them.
pub fn schedule(seed: u64) -> String {
    let mut dice = Dice { seed, thrown: 0 };
    let members = 2 + dice.below(8) as usize;
    let all = &NAMES[..(members + dice.below(3) as usize).min(NAMES.len())];
    let mut script =
        format!("groupscope 1\nscenario \"Random schedule {seed}\"\nseed {seed}\nprocesses {}\n", all.join(" "));
    network(&mut dice, &mut script);
    first_group(&mut dice, &mut script, &all[..members]);
    let groups = other_groups(&mut dice, &mut script, all);
    let mut times: Vec<u64> = (0..10 + dice.below(30)).map(|_| 5 + dice.below(FAULTS_UNTIL_MS - 5)).collect();
    order::sort(&mut times);
    for at in times {
        happening(&mut dice, &mut script, at, &Cast { all, outside: &all[members..], groups });
    }
    let until_rest = script.len();
    let _ = writeln!(script, "at {}ms heal", FAULTS_UNTIL_MS + 20);
    for (on, name) in all.iter().enumerate() {
        let _ = writeln!(script, "at {}ms {name} resumes", FAULTS_UNTIL_MS + 21 + on as u64);
    }
    script.insert_str(until_rest, &tasks(&mut dice, all, &all[..members]));
    detector(&mut dice, &mut script);
    super::ways::add(seed, &mut script, all);
    super::ladder::add(seed, &mut script);
    super::rollback::add(seed, &mut script);
    super::logging::add(seed, &mut script);
    super::options::add(seed, &mut script, "g", false, all);
    super::calls::add(seed, &mut script, all, &[""]);
    super::failures::add(seed, &mut script, all);
    script.push_str("run until rest\n");
    script
}

/// Who and what there is.
struct Cast<'a> {
    all: &'a [&'a str],
    /// Those that found no group.
    outside: &'a [&'a str],
    groups: &'a [&'a str],
}

/// The first group, with these members from the beginning; now and then they only want in, all at about the same time.
fn first_group(dice: &mut Dice, script: &mut String, members: &[&str]) {
    if !dice.one_in(10) {
        let _ = writeln!(script, "group g = {} with membership gmp, order fifo", members.join(" "));
        return;
    }
    script.push_str("group g with membership gmp, order fifo\n");
    for name in members {
        let _ = writeln!(script, "at {}ms {name} joins g", 1 + dice.below(20));
    }
}

/// Now and then one or two more groups, each of some processes in a row, so that groups overlap.
fn other_groups(dice: &mut Dice, script: &mut String, all: &[&str]) -> &'static [&'static str] {
    let groups = match dice.below(6) {
        0..=3 => 1,
        more => more as usize - 2,
    };
    for name in &GROUPS[1..groups] {
        let first = dice.below(all.len() as u64) as usize;
        let count = 1 + dice.below(all.len() as u64) as usize;
        let members: Vec<_> = all.iter().cycle().skip(first).take(count).copied().collect();
        let _ = writeln!(script, "group {name} = {} with membership gmp, order fifo", members.join(" "));
    }
    &GROUPS[..groups]
}

/// Now and then the group is given work, and some crash in the midst of it.
fn tasks(dice: &mut Dice, all: &[&str], members: &[&str]) -> String {
    let mut lines = String::new();
    if dice.one_in(2) {
        return lines;
    }
    let form = dice.pick(&["flat", "hierarchical", "hierarchical", "by rank"]);
    let _ = writeln!(lines, "organisation {form} of g, piece {}ms", 2 + dice.below(20));
    for task in 1..=1 + dice.below(3) {
        let (at, giver) = (5 + dice.below(FAULTS_UNTIL_MS - 5), dice.pick(all));
        let _ = writeln!(lines, "at {at}ms {giver} gives task T{task} of {} pieces to g", 1 + dice.below(8));
        let ((who, crashes), oldest) = (dice.pair(members), members[0]);
        let _ = match dice.below(8) {
            0 => writeln!(lines, "when {who} decides T{task}: {crashes} crashes losing all"),
            1 => writeln!(lines, "when {who} finishes piece 1 of T{task}: {oldest} crashes"),
            2 => writeln!(lines, "when somebody takes over: {crashes} crashes"),
            3 => writeln!(lines, "after 15ms {crashes} crashes losing all to {who}"),
            4 | 5 => writeln!(lines, "when {who} receives result: {oldest} crashes losing all to {}", members[1]),
            _ => Ok(()),
        };
    }
    lines
}

pub(super) fn network(dice: &mut Dice, script: &mut String) {
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

fn happening(dice: &mut Dice, script: &mut String, at: u64, Cast { all, outside, groups }: &Cast<'_>) {
    let who = dice.pick(all);
    let (from, to) = dice.pair(all);
    let group = dice.pick(groups);
    let later = at + 5 + dice.below(60);
    let _ = match dice.below(27) {
        0..=9 => writeln!(script, "at {at}ms {who} multicasts to {group}"),
        10 => writeln!(script, "at {at}ms {who} multicasts {} messages to {group} every 1ms", 2 + dice.below(8)),
        11 => writeln!(script, "at {at}ms {who} crashes"),
        12 => writeln!(script, "at {at}ms {from} crashes losing {} to {to}", 1 + dice.below(3)),
        13 => writeln!(script, "at {at}ms {who} crashes losing all"),
        14 | 15 => {
            let event = dice.pick(&EVENTS);
            writeln!(script, "when {from} {event}: {who} crashes")
        }
        16 => writeln!(script, "at {at}ms {who} recovers\nafter 2ms {who} joins {group}"),
        17 => {
            let joiner = dice.pick(if outside.is_empty() { all } else { outside });
            writeln!(script, "at {at}ms {joiner} joins {group}")
        }
        18 => writeln!(script, "at {at}ms {who} leaves {group}"),
        19 => writeln!(script, "at {at}ms {who} pauses\nat {later}ms {who} resumes"),
        20 => writeln!(script, "at {at}ms {from} suspects {to}"),
        21 => {
            let fault = dice.pick(&["drop", "duplicate"]);
            writeln!(script, "at {at}ms {fault} {} from {from} to {to}", dice.pick(&KINDS))
        }
        22 => writeln!(script, "at {at}ms delay {} from {from} to {to} by {}ms", dice.pick(&KINDS), 5 + dice.below(50)),
        23 => writeln!(script, "at {at}ms cut {from} and {to}\nat {later}ms mend {from} and {to}"),
        24 => {
            let side = 1 + dice.below(all.len() as u64 - 1) as usize;
            let (one, other) = (all[..side].join(" "), all[side..].join(" "));
            writeln!(script, "at {at}ms partition {one} | {other}\nat {}ms heal", later + dice.below(80))
        }
        25 => {
            let event = dice.pick(&EVENTS);
            writeln!(script, "when {from} {event}: {to} suspects {from}")
        }
        _ => writeln!(script, "at {at}ms lose {}% for {}ms", 10 + dice.below(60), 5 + dice.below(40)),
    };
}
