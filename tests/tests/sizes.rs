//! The largest scripts: whatever holds for five processes holds for as many as a script may have.

use std::collections::BTreeSet;

use groupscope_core::protocol::ProcessSet;
use groupscope_core::trace::Kind;
use groupscope_core::trace::words::Names;
use groupscope_tests::{names, play};

/// As many as there may be, in one group that two of the last leave by crashing while messages are under way.
fn crowd(with: &str) -> String {
    let all = names(ProcessSet::CAPACITY);
    let [.., before, last] = &all[..] else { unreachable!() };
    format!(
        "seed 7\nprocesses {0}\nnetwork delay 1ms..3ms, loss 1%\ndetector tree, period 50ms, timeout 150ms\n\
         group g = {0} with {with}\nat 10ms {last} multicasts m1 to g\nat 12ms {before} multicasts m2 to g\n\
         at 15ms {last} crashes\nat 16ms {before} crashes\nat 400ms p0 multicasts m3 to g\nrun until 700ms\n",
        all.join(" ")
    )
}

/// Everybody who is left comes to the same view, without the two, through a flush that knows of all of them.
#[test]
fn a_hundred_members_flush_and_go_on() {
    for with in ["membership gmp, delivery uniform", "membership gmp, flush by coordinator, order total"] {
        let script = crowd(with);
        let played = play(&script);
        let fallen: Vec<_> = played.checks.errors(&played.program).map(|it| it.words(Names(&played.program))).collect();
        assert!(fallen.is_empty(), "{with}: {fallen:?}");
        let trace = played.timeline.trace();
        let mut newest = trace.iter().filter_map(|(_, event)| match event.kind {
            Kind::Installed { view, .. } if !trace.view(view).members.is_empty() => Some(trace.view(view)),
            _ => None,
        });
        let last = newest.next_back().expect("somebody has installed a view");
        let members: BTreeSet<_> = last.members.iter().map(|member| member.name.index()).collect();
        assert_eq!(members, (0..ProcessSet::CAPACITY - 2).collect(), "{with}");
        let delivered = trace.iter().filter(|(_, event)| matches!(event.kind, Kind::Delivered { .. })).count();
        assert!(delivered >= 3 * members.len(), "{with}: only {delivered} deliveries");
    }
}
