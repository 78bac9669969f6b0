//! How a group's members flush, deliver, learn what is stable and hand over their state, in random schedules.

use std::fmt::Write;

use super::random::Dice;

/// Its own draws: what a schedule's other lines are does not depend on these.
const SALT: u64 = 0x6f70_7469_6f6e_0001;

/// To half of all schedules: other options of that group's multicast, and faults between the steps that come with them.
/// Where membership is announced, members cannot wait for each other once more.
pub(super) fn add(seed: u64, script: &mut String, group: &str, is_announced: bool, all: &[&str]) {
    let mut dice = Dice { seed: seed ^ SALT, thrown: 0 };
    if dice.one_in(2) {
        return;
    }
    let ways: &[&str] =
        if is_announced { &["rows", "senders"] } else { &["rows", "senders", "senders", "coordinator", "coordinator"] };
    if !dice.one_in(3) {
        let _ = writeln!(script, "use flush by {} in {group}", dice.pick(ways));
    }
    if !is_announced && dice.one_in(3) {
        let _ = writeln!(script, "use delivery uniform in {group}");
    }
    if dice.one_in(3) {
        let _ = writeln!(script, "use stability by gossip in {group}");
    }
    if dice.one_in(3) {
        let _ = writeln!(script, "use state in {} pieces in {group}", 2 + dice.below(4));
    }
    const STEPS: [&str; 9] = [
        "sends digest",
        "sends reconcile",
        "sends ready",
        "sends resume",
        "receives reconcile",
        "receives ready",
        "receives resume",
        "sends piece-of-state",
        "receives piece-of-state",
    ];
    for _ in 0..dice.below(3) {
        let (who, step) = (dice.pick(all), dice.pick(&STEPS));
        let nth = dice.pick(&["", "2nd time ", "3rd time "]);
        let whom = dice.pair(all);
        let _ = match dice.below(4) {
            0 => writeln!(script, "when {nth}{who} {step}: {who} crashes losing all"),
            1 => writeln!(script, "when {nth}{who} {step}: {} crashes losing all to {}", whom.0, whom.1),
            2 => writeln!(script, "when {who} {step}: {} suspects {}", whom.0, whom.1),
            _ => writeln!(script, "when {who} {step}: {} crashes", whom.0),
        };
    }
}
