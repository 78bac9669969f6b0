//! The orders over random schedules of their own.

use groupscope_core::explore::orders::schedule;
use groupscope_core::registry::GuaranteeId;
use groupscope_tests::random::Tally;

/// Schedules.
const SCHEDULES: u64 = 4_000;

/// All orders mixed in one group keep every guarantee, whoever crashes at whatever step.
#[test]
fn the_orders_hold_whatever_crashes_and_joins() {
    let mut tally = Tally::default();
    (0..SCHEDULES).for_each(|seed| _ = tally.add_script(seed, &schedule(seed), true));
    if let Some((seed, words, script)) = &tally.first {
        panic!("seed {seed}: {words}\n\n{script}");
    }
    use GuaranteeId as G;
    for guarantee in [G::CausalDelivery, G::TotalOrder, G::FinalPriority, G::GroupOrder] {
        let premises = tally.premises[guarantee as usize];
        assert!(premises > SCHEDULES, "{} was met {premises} times only", guarantee.row().name);
    }
}
