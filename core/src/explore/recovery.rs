//! Random schedules for recovery: what those for recovery lines and those for message logging have in common, and in which of
//! them a mistake could show.

use std::fmt::{self, Write};

use super::random::{Dice, FAULTS_UNTIL_MS};
use super::{logging, rollback};
use crate::protocol::rollback::Scheme;
use crate::registry::Deviation;

/// A script of that seed for one group alone, to which so many things happen, over a network that loses up to a fifth.
pub(super) fn alone(seed: u64, salt: u64, happenings: impl FnOnce(&mut Dice, &mut String, u64)) -> String {
    let mut dice = Dice { seed: seed ^ salt.rotate_left(16), thrown: 0 };
    let order = dice.pick(&["fifo", "unordered", "unordered, duplication 10%"]);
    let loss = dice.below(21);
    let delay = 3 + dice.below(20);
    let mut script = format!("seed {seed}\nnetwork delay 2ms..{delay}ms, {order}, loss {loss}%\n");
    let count = 16 + dice.below(30);
    happenings(&mut dice, &mut script, count);
    let _ = writeln!(script, "at {}ms heal", FAULTS_UNTIL_MS + 20);
    script.push_str("run until rest\n");
    script
}

/// How the members of a group recover: in a third of all schedules they write checkpoints every so often, in half of these at
/// random; and in a third a write takes time. These have their own draws: what else happens does not depend on them.
pub(super) fn options(dice: &mut Dice, scheme: Scheme) -> String {
    let often = dice.one_in(3).then(|| 10 + dice.below(60));
    let mut own = Dice { seed: !dice.seed, thrown: 0 };
    let at_random = |least: u64, own: &mut Dice| match own.one_in(2) {
        true => format!(" every {least}ms..{}ms", least + 1 + own.below(60)),
        false => format!(" every {least}ms"),
    };
    let every = often.map(|least| at_random(least, &mut own)).unwrap_or_default();
    let writing = if own.one_in(3) { format!(" writing {}us", 200 + own.below(6_000)) } else { String::new() };
    format!("recovery {}{every}{writing}", scheme.word())
}

/// One of two crashes and recovers at these times; and either of them just when the other has sent one of these messages.
pub(super) fn crashes(
    dice: &mut Dice,
    script: &mut String,
    (from, to): (&str, &str),
    (at, later): (u64, u64),
    messages: &[&str],
) -> fmt::Result {
    let (what, whom) = (dice.pick(messages), dice.pick(&[from, to]));
    writeln!(
        script,
        "at {at}ms {to} crashes\nat {later}ms {to} recovers\nwhen {from} sends {what}: {whom} crashes\nafter {}ms {whom} recovers",
        1 + dice.below(40)
    )
}

/// In the end all are up.
pub(super) fn all_up(script: &mut String, all: &[&str]) {
    for (nth, name) in all.iter().enumerate() {
        let end = FAULTS_UNTIL_MS + 2 * nth as u64;
        let _ = writeln!(script, "at {end}ms {name} resumes\nafter 1ms {name} recovers");
    }
}

/// A schedule of that seed in which the mistake could show, if it is one of recovery.
pub fn about(deviation: Deviation, seed: u64) -> Option<String> {
    use Deviation as D;
    match deviation {
        D::SendBeforeCommit | D::OwnRound => Some(rollback::rollback(seed, Scheme::Coordinated)),
        D::LateMarkers => Some(rollback::rollback(seed, Scheme::Snapshots)),
        D::DeliverBeforeLogging => Some(logging::of_scheme(seed, Scheme::ReceiverLog)),
        D::OrphansStay => Some(logging::of_scheme(seed, Scheme::OptimisticLog)),
        D::NoSendingGate => Some(logging::of_scheme(seed, Scheme::SenderLog)),
        it if it >= D::NoReplayFilter => Some(logging::logging(seed)),
        it if it >= D::NoPropagation => Some(rollback::rollback(seed, Scheme::Independent)),
        _ => None,
    }
}
