//! Message logging: random schedules with crashes at any point, also of several at once and of those that replay.

use groupscope_core::check::State;
use groupscope_core::explore::logging::of_scheme;
use groupscope_core::protocol::rollback::Scheme;
use groupscope_core::registry::{Deviation, GuaranteeId};
use groupscope_core::sim::Stop;
use groupscope_core::trace::words::Names;
use groupscope_tests::play;
use groupscope_tests::random::with;

/// Schedules of each scheme without a mistake.
const SCHEDULES: u64 = 1_000;
/// Schedules of each scheme in which a mistake may show.
const WITH_MISTAKE: u64 = 200;

/// How often each guarantee has to be tested by the schedules of each scheme.
const PREMISES: [(GuaranteeId, u64); 4] = [
    (GuaranteeId::ReplayedState, 3_000),
    (GuaranteeId::NoOrphanStates, 10_000),
    (GuaranteeId::ExactlyOnce, 20_000),
    (GuaranteeId::OutputCommit, 500),
];

#[test]
fn who_has_crashed_replays_and_nobody_depends_on_what_is_lost() {
    for scheme in Scheme::BY_LOG {
        let mut sums = [0; PREMISES.len()];
        for seed in 0..SCHEDULES {
            let script = of_scheme(seed, scheme);
            let played = play(&script);
            assert_eq!(played.timeline.stopped(), Some(Stop::Rest), "seed {seed} does not come to rest\n\n{script}");
            if let Some(violation) = played.checks.errors(&played.program).next() {
                let name = violation.guarantee.row().name;
                panic!("seed {seed}: {name} falls: {}\n\n{script}", violation.words(Names(&played.program)));
            }
            for ((guarantee, _), sum) in PREMISES.iter().zip(&mut sums) {
                if let State::Holds(premises) = played.checks.last(*guarantee) {
                    *sum += u64::from(premises);
                }
            }
        }
        println!("{}: {sums:?}", scheme.word());
        for ((guarantee, least), sum) in PREMISES.iter().zip(sums) {
            assert!(sum > *least, "{}: {} was tested only {sum} times", scheme.word(), guarantee.row().name);
        }
    }
}

#[test]
fn every_mistake_in_logging_is_seen() {
    for deviation in [
        Deviation::NoReplayFilter,
        Deviation::DeliverBeforeLogging,
        Deviation::OrphansStay,
        Deviation::NoSendingGate,
        Deviation::NoOutputCommit,
    ] {
        let row = deviation.row();
        let falls = |scheme: Scheme, seed: u64| {
            let played = play(&with(&of_scheme(seed, scheme), Some(deviation)));
            matches!(played.checks.last(row.breaks), State::Violated(_))
        };
        let seen = |scheme: &Scheme| (0..WITH_MISTAKE).filter(|&seed| falls(*scheme, seed)).count();
        let hits: Vec<usize> = Scheme::BY_LOG.iter().map(seen).collect();
        println!("{}: {hits:?} of {WITH_MISTAKE}", row.name);
        assert!(hits.iter().sum::<usize>() > 0, "{} is never seen", row.name);
    }
}
