//! Checkpoints and recovery lines: random schedules with crashes at any point, also while a line is looked for.

use groupscope_core::check::State;
use groupscope_core::explore::rollback::rollback;
use groupscope_core::protocol::rollback::Scheme;
use groupscope_core::registry::{Deviation, GuaranteeId};
use groupscope_core::sim::Stop;
use groupscope_core::trace::words::Names;
use groupscope_tests::play;
use groupscope_tests::random::with;

/// Schedules without a mistake.
const SCHEDULES: u64 = 1_000;
/// Schedules in which each mistake has to show.
const WITH_MISTAKE: u64 = 200;

/// Plays so many schedules of a scheme, in which nothing falls; how often each of these guarantees was tested.
fn premises(scheme: Scheme, guarantees: &[GuaranteeId]) -> Vec<u64> {
    let mut sums = vec![0; guarantees.len()];
    for seed in 0..SCHEDULES {
        let script = rollback(seed, scheme);
        let played = play(&script);
        assert_eq!(played.timeline.stopped(), Some(Stop::Rest), "seed {seed} does not come to rest\n\n{script}");
        if let Some(violation) = played.checks.errors(&played.program).next() {
            let name = violation.guarantee.row().name;
            panic!("seed {seed}: {name} falls: {}\n\n{script}", violation.words(Names(&played.program)));
        }
        for (guarantee, sum) in guarantees.iter().zip(&mut sums) {
            if let State::Holds(premises) = played.checks.last(*guarantee) {
                *sum += u64::from(premises);
            }
        }
    }
    sums
}

#[test]
fn after_a_crash_all_go_back_to_the_latest_line_without_orphans() {
    let sums = premises(Scheme::Independent, &[GuaranteeId::NoOrphans, GuaranteeId::LatestLine]);
    assert!(sums[0] > 10_000 && sums[1] > 1_000, "only {sums:?} messages and lines were judged");
}

const OF_ROUNDS: [GuaranteeId; 4] =
    [GuaranteeId::ConsistentCut, GuaranteeId::ChannelState, GuaranteeId::LastRound, GuaranteeId::NoOrphans];

#[test]
fn rounds_of_two_phases_fit_together_and_all_go_back_to_the_last() {
    let sums = premises(Scheme::Coordinated, &OF_ROUNDS);
    assert!(sums.iter().all(|sum| *sum > 500), "only {sums:?} were judged");
}

#[test]
fn snapshots_fit_together_with_their_channels_and_all_go_back_to_the_last() {
    let sums = premises(Scheme::Snapshots, &OF_ROUNDS);
    assert!(sums.iter().all(|sum| *sum > 1_000), "only {sums:?} were judged");
}

#[test]
fn every_mistake_of_a_scheme_is_seen() {
    let all = [
        (Scheme::Independent, Deviation::NoPropagation),
        (Scheme::Independent, Deviation::OneIntervalLate),
        (Scheme::Independent, Deviation::SurvivorsGoBack),
        (Scheme::Independent, Deviation::LineByClock),
        (Scheme::Coordinated, Deviation::SendBeforeCommit),
        (Scheme::Coordinated, Deviation::OwnRound),
        (Scheme::Snapshots, Deviation::LateMarkers),
    ];
    for (scheme, deviation) in all {
        let row = deviation.row();
        let falls = |seed: &u64| {
            let played = play(&with(&rollback(*seed, scheme), Some(deviation)));
            matches!(played.checks.last(row.breaks), State::Violated(_))
        };
        let seen = (0..WITH_MISTAKE).filter(falls).count();
        assert!(seen > 0, "{} is never seen", row.name);
    }
}
