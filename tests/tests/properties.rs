//! Properties over random schedules: nothing falls, everything is tried, and every planted mistake is found.

use groupscope_core::registry::DEVIATIONS;
use groupscope_tests::random::Tally;

/// Schedules in a run of the tests; `cargo xtask soak` plays more.
const SCHEDULES: u64 = 2_400;
/// How often the premise of every guarantee has to be met in them.
const PREMISE_MIN: u64 = 400;
/// Schedules per deviation.
const DEVIATING: u64 = 300;

#[test]
fn no_guarantee_falls_in_random_schedules_and_every_premise_is_met() {
    let mut tally = Tally::default();
    (0..SCHEDULES).for_each(|seed| tally.add(seed, None));
    if let Some((seed, words, script)) = &tally.first {
        panic!("seed {seed}: {words}\n\n{script}");
    }
    let (least, guarantee) = tally.least_premise();
    assert!(least >= PREMISE_MIN, "the premise of {guarantee} was met only {least} times");
}

/// Random schedules find most deviations. Discarding at install needs two crashes in the midst of a flush: only its
/// directed script is asked to find it.
#[test]
fn random_schedules_find_the_deviations_that_they_can() {
    let mut report = String::new();
    for row in &DEVIATIONS {
        let mut tally = Tally::default();
        (0..DEVIATING).for_each(|seed| tally.add(seed, Some(row.deviation)));
        report += &format!("{:24} {:4} of {DEVIATING}\n", row.name, tally.fallen);
        let found = tally.fallen > 0 || row.name == "discard-at-install";
        assert!(found, "{} is never found\n{report}", row.name);
    }
    println!("{report}");
}
