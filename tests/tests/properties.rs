//! Properties over random schedules: nothing falls, and everything is tried.

use std::thread;

use groupscope_tests::random::Tally;

/// Schedules in a run of the tests; `cargo xtask soak` plays more.
const SCHEDULES: u64 = 4_000;
/// How often the premise of every guarantee has to be met in them.
const PREMISE_MIN: u64 = 400;
/// Schedules are shared out among so many threads.
const THREADS: u64 = 2;

#[test]
fn no_guarantee_falls_in_random_schedules_and_every_premise_is_met() {
    let share = |first: u64| {
        let mut tally = Tally::default();
        (first..SCHEDULES).step_by(THREADS as usize).for_each(|seed| tally.add(seed, None));
        tally
    };
    let tally = thread::scope(|scope| {
        let shares: Vec<_> = (0..THREADS).map(|first| scope.spawn(move || share(first))).collect();
        shares.into_iter().map(|share| share.join().expect("a share is played")).reduce(Tally::and)
    });
    let tally = tally.expect("there is a share");
    if let Some((seed, words, script)) = &tally.first {
        panic!("seed {seed}: {words}\n\n{script}");
    }
    let (least, guarantee) = tally.least_premise();
    assert!(least >= PREMISE_MIN, "the premise of {guarantee} was met only {least} times");
}
