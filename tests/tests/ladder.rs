//! The reliability ladder over random schedules of its own: when faults stop, all receive what live members multicast, on
//! every rung that promises it; and its mistakes are caught.

use groupscope_core::check::State;
use groupscope_core::explore::ladder::ladder;
use groupscope_core::registry::{Deviation, GuaranteeId};
use groupscope_core::sim::Stop;
use groupscope_core::trace::words::Names;
use groupscope_tests::random::with;
use groupscope_tests::{Played, play};

/// Schedules of each rung.
const SCHEDULES: u64 = 300;

/// Plays a schedule, which has to come to rest; the first guarantee that falls and is none of `but`, in words.
fn fallen(script: &str, but: &[GuaranteeId]) -> (Played, Option<String>) {
    let played = play(script);
    assert_eq!(played.timeline.stopped(), Some(Stop::Rest), "does not come to rest\n\n{script}");
    let fallen = played.checks.errors(&played.program).find(|it| !but.contains(&it.guarantee));
    let fallen = fallen.map(|it| it.falls(Names(&played.program)));
    (played, fallen)
}

/// How often the premise of a guarantee was met on that rung, where nothing falls but what is expected to.
fn premises(rung: &str, guarantee: GuaranteeId, but: &[GuaranteeId]) -> u64 {
    let mut premises = 0;
    for seed in 0..SCHEDULES {
        let script = ladder(seed, rung);
        let (played, fallen) = fallen(&script, but);
        if let Some(words) = fallen {
            panic!("seed {seed}: {words}\n\n{script}");
        }
        if let State::Holds(count) = played.checks.last(guarantee) {
            premises += u64::from(count);
        }
    }
    premises
}

#[test]
fn with_positive_acknowledgements_all_receive_it() {
    assert!(premises("ack", GuaranteeId::AllReceive, &[]) > 10 * SCHEDULES);
}

#[test]
fn with_negative_acknowledgements_all_receive_it() {
    assert!(premises("nack", GuaranteeId::AllReceive, &[]) > 10 * SCHEDULES);
}

#[test]
fn with_suppressed_feedback_all_receive_it() {
    assert!(premises("suppressed nack", GuaranteeId::AllReceive, &[]) > 10 * SCHEDULES);
}

#[test]
fn with_coordinators_that_fail_all_receive_it() {
    assert!(premises("hierarchical", GuaranteeId::AllReceive, &[]) > 10 * SCHEDULES);
}

#[test]
fn without_any_reliability_nothing_is_delivered_twice_or_made_up_and_some_lack_it() {
    let deliveries = premises("none", GuaranteeId::NoDuplication, &[GuaranteeId::AllReceive]);
    assert!(deliveries > 10 * SCHEDULES);
    let lacking = (0..SCHEDULES).filter(|seed| {
        let checks = play(&ladder(*seed, "none")).checks;
        matches!(checks.last(GuaranteeId::AllReceive), State::Violated(_))
    });
    assert!(lacking.count() as u64 > SCHEDULES / 2);
}

#[test]
fn the_mistakes_of_the_ladder_are_caught() {
    for (rung, deviation) in [
        ("nack", Deviation::NoSession),
        ("suppressed nack", Deviation::NoSession),
        ("hierarchical", Deviation::NoSession),
        ("suppressed nack", Deviation::NoHoldDown),
    ] {
        let breaks = deviation.row().breaks;
        let caught = (0..100).filter(|seed| {
            let checks = play(&with(&ladder(*seed, rung), Some(deviation))).checks;
            matches!(checks.last(breaks), State::Violated(_))
        });
        let caught = caught.count();
        println!("{rung} without {}: {caught} of 100", deviation.row().name);
        assert!(caught > 5, "{rung} without {}: {caught} of 100", deviation.row().name);
    }
}
