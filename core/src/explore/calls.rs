//! Calls in random schedules: with any number of replies wanted, in the midst of flushes, with members that decline, crash,
//! join or leave as they reply.

use std::fmt::Write;

use super::random::{Dice, FAULTS_UNTIL_MS};

/// Its own draws: what a schedule's other lines are does not depend on these.
const SALT: u64 = 0x6361_6c6c_7300_0001;
const WANTING: [&str; 8] = ["none", "1", "2", "majority", "majority", "all", "all", "all"];
/// What a call can be bound to.
const EVENTS: [&str; 6] = [
    "flushes view 2 of g",
    "installs view 2 of g",
    "suspects",
    "flushes view 3 of g",
    "receives commit",
    "loads state",
];

/// To a half of all schedules: calls of the group `g`, each in one of these orders.
pub(super) fn add(seed: u64, script: &mut String, all: &[&str], orders: &[&str]) {
    let mut dice = Dice { seed: seed ^ SALT, thrown: 0 };
    if !dice.one_in(2) {
        return;
    }
    if dice.one_in(3) {
        let _ = writeln!(script, "at {}ms {} declines calls of g", 1 + dice.below(FAULTS_UNTIL_MS / 2), dice.pick(all));
    }
    for call in 1..=1 + dice.below(5) {
        let (at, who) = (5 + dice.below(FAULTS_UNTIL_MS - 5), dice.pick(all));
        let made = format!("calls g as c{call} wanting {}{}", dice.pick(&WANTING), dice.pick(orders));
        let event = dice.pick(&EVENTS);
        let _ = match dice.below(3) {
            0 => writeln!(script, "when {who} {event}: {who} {made}"),
            _ => writeln!(script, "at {at}ms {who} {made}"),
        };
        let (from, to) = dice.pair(all);
        let _ = match dice.below(16) {
            0 => writeln!(script, "when {from} replies to c{call}: {from} crashes losing all"),
            1 => writeln!(script, "when {from} replies to c{call}: {from} leaves g"),
            2 => writeln!(script, "when {who} makes call c{call}: {to} joins g"),
            3 => writeln!(script, "when {who} makes call c{call}: {who} leaves g"),
            4 => writeln!(script, "when {who} makes call c{call}: {from} suspects {to}"),
            5 => writeln!(script, "when {from} receives c{call}: {who} crashes losing all"),
            6 => writeln!(script, "delay call-reply c{call} from {from} by {}ms", 20 + dice.below(200)),
            7 => writeln!(script, "duplicate call-reply c{call} from {from}"),
            _ => Ok(()),
        };
    }
}
