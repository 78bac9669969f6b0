//! The ways of keeping membership beside the membership protocol, over random schedules of their own.

use groupscope_core::check::State;
use groupscope_core::explore::ways::{announced, service};
use groupscope_core::registry::GuaranteeId;
use groupscope_core::sim::Stop;
use groupscope_core::trace::words::Names;
use groupscope_tests::play;
use groupscope_tests::random::Tally;

/// Schedules of each kind.
const SCHEDULES: u64 = 600;

/// Schedules of services: they are short, and what they find needs several things to fall together.
const SERVICES: u64 = 3_000;

/// What two or three servers keep together survives their failures, or is not promised.
#[test]
fn a_service_keeps_every_guarantee_of_its_groups() {
    let mut tally = Tally::default();
    (0..SERVICES).for_each(|seed| _ = tally.add_script(seed, &service(seed), true));
    if let Some((seed, words, script)) = &tally.first {
        panic!("seed {seed}: {words}\n\n{script}");
    }
    let precision = tally.premises[GuaranteeId::MembershipPrecision as usize];
    assert!(precision > SERVICES, "only {precision} members stood at rest in a view that something was promised of");
}

/// Where nobody is taken for dead who is not, announced membership keeps every guarantee.
#[test]
fn announced_joins_and_goodbyes_stand_at_one_place_in_the_stream() {
    let mut views = 0;
    for seed in 0..SCHEDULES {
        let script = announced(seed);
        let played = play(&script);
        if let Some(violation) = played.checks.errors(&played.program).next() {
            panic!("seed {seed}: {}\n\n{script}", violation.falls(Names(&played.program)));
        }
        let end = played.timeline.stopped();
        assert_eq!(end, Some(Stop::Rest), "seed {seed} does not come to rest\n\n{script}");
        if let State::Holds(premises) = played.checks.last(GuaranteeId::ViewAgreement) {
            views += premises;
        }
    }
    assert!(views > 1000, "only {views} views were compared");
}
