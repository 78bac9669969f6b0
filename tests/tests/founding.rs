//! A group without first members begins once, whoever wants in at the same time.

use std::collections::{BTreeMap, BTreeSet};

use groupscope_core::trace::Kind;
use groupscope_tests::play;

const NAMES: [&str; 6] = ["p", "q", "r", "s", "t", "u"];

/// The members of the newest view of everybody who has one, by name.
fn views(script: &str) -> BTreeMap<u16, BTreeSet<u16>> {
    let played = play(script);
    let trace = played.timeline.trace();
    let installed = trace.iter().filter_map(|(_, event)| match event.kind {
        Kind::Installed { view, .. } => Some((event.process.name.0, view)),
        _ => None,
    });
    let names = |view| trace.view(view).members.iter().map(|member| member.name.0).collect();
    installed.map(|(who, view)| (who, names(view))).collect()
}

/// So many of so many processes want in within a few milliseconds, one of them twice, over a network that loses some.
fn script(seed: u64, joiners: usize, all: usize) -> String {
    let mut script = format!("seed {seed}\nprocesses {}\nnetwork delay 1ms..15ms, loss 10%\n", NAMES[..all].join(" "));
    // A patient detector: of two members who give each other up neither has a majority.
    script += "detector period 20ms, timeout 500ms\ngroup g with membership gmp, order fifo\n";
    for (nth, name) in NAMES[..joiners].iter().enumerate() {
        let at = 10_000 + (seed + 3 * nth as u64) % 7 * 700;
        script += &format!("at {at}us {name} joins g\n");
    }
    script + "run until rest\n"
}

#[test]
fn whoever_wants_in_at_once_ends_up_in_one_group() {
    for all in 1..=6 {
        for joiners in 1..=all.min(4) {
            for seed in 0..40 {
                let script = script(seed, joiners, all);
                let views = views(&script);
                let everybody: BTreeSet<u16> = (0..joiners as u16).collect();
                let wrong = views.len() != joiners || views.values().any(|view| *view != everybody);
                assert!(!wrong, "{views:?}\n{script}");
            }
        }
    }
}

#[test]
fn with_half_of_all_processes_silent_nobody_founds_a_group() {
    let script = "processes p q r s\ngroup g with membership gmp, order fifo\nat 1ms p joins g\nat 1ms q joins g\n\
        at 0ms r crashes\nat 0ms s crashes\nrun until 2s\n";
    assert!(views(script).is_empty());
}

#[test]
fn a_voice_is_not_given_twice_by_a_restart() {
    // q backs p and comes back; s asks q anew, and has only itself and r.
    let script = "processes p q r s\nnetwork delay 1ms, fifo\ngroup g with membership gmp, order fifo\n\
        at 1ms cut p and s\nat 1ms cut p and r\nat 2ms p joins g\nat 10ms q crashes\nat 20ms q recovers\n\
        at 30ms s joins g\nrun until 1s\n";
    assert!(views(script).is_empty());
}
