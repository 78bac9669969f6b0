//! Checkpoints and recovery lines: random schedules with crashes at any point, also while a line is looked for.

use groupscope_core::check::State;
use groupscope_core::explore::rollback::rollback;
use groupscope_core::registry::{Deviation, GuaranteeId};
use groupscope_core::sim::Stop;
use groupscope_core::trace::words::Names;
use groupscope_tests::play;
use groupscope_tests::random::with;

/// Schedules without a mistake.
const SCHEDULES: u64 = 1_000;
/// Schedules in which each mistake has to show.
const WITH_MISTAKE: u64 = 200;

/// How often each of the two guarantees was tested, where nothing falls.
#[test]
fn after_a_crash_all_go_back_to_the_latest_line_without_orphans() {
    let (mut messages, mut lines) = (0, 0);
    for seed in 0..SCHEDULES {
        let script = rollback(seed);
        let played = play(&script);
        assert_eq!(played.timeline.stopped(), Some(Stop::Rest), "seed {seed} does not come to rest\n\n{script}");
        if let Some(violation) = played.checks.errors(&played.program).next() {
            let name = violation.guarantee.row().name;
            panic!("seed {seed}: {name} falls: {}\n\n{script}", violation.words(Names(&played.program)));
        }
        for (guarantee, sum) in [(GuaranteeId::NoOrphans, &mut messages), (GuaranteeId::LatestLine, &mut lines)] {
            if let State::Holds(premises) = played.checks.last(guarantee) {
                *sum += premises;
            }
        }
    }
    assert!(messages > 10_000, "only {messages} messages were judged");
    assert!(lines > 1_000, "only {lines} lines were judged");
}

#[test]
fn every_mistake_in_finding_the_line_is_seen() {
    for deviation in [Deviation::NoPropagation, Deviation::OneIntervalLate, Deviation::SurvivorsGoBack] {
        let row = deviation.row();
        let falls = |seed: &u64| {
            let played = play(&with(&rollback(*seed), Some(deviation)));
            matches!(played.checks.last(row.breaks), State::Violated(_))
        };
        let seen = (0..WITH_MISTAKE).filter(falls).count();
        assert!(seen > 0, "{} is never seen", row.name);
    }
}
