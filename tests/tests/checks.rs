//! The checks themselves: that they see what they should where several groups share processes.

use groupscope_core::check::State;
use groupscope_core::registry::GuaranteeId;
use groupscope_tests::play;

/// p has m1 and r has not, and both install view 2 of g without a flush.
const WITHOUT_FLUSH: &str = "without flush
at 10s q multicasts m1 to g
drop every m1 from q to r
when p receives m1: q crashes
";

#[test]
fn what_happens_in_another_group_hides_no_violation_in_this_one() {
    let head = "seed 7\nprocesses p q r\nnetwork delay 8ms..12ms\ngroup g = p q r\ngroup h = p\n";
    let leaves = "delay commit from p to r by 100ms\nwhen p installs view 2 of g: p leaves h\n";
    for other in ["", leaves] {
        let text = format!("{head}{WITHOUT_FLUSH}{other}run until 11s\n");
        let played = play(&text);
        let state = played.checks.last(GuaranteeId::VirtualSynchrony);
        assert!(matches!(state, State::Violated(_)), "{other}: {state:?}");
    }
}

#[test]
fn many_view_changes_elsewhere_do_not_wear_a_guarantee_out() {
    let turns: String = (0..10)
        .map(|turn| format!("at {}ms s joins h\nat {}ms s leaves h\n", 100 + turn * 800, 500 + turn * 800))
        .collect();
    let head = "seed 7\nprocesses p q r s\nnetwork delay 8ms..12ms\ngroup g = p q r\ngroup h = p q r\n";
    let played = play(&format!("{head}{turns}{WITHOUT_FLUSH}run until 11s\n"));
    let state = played.checks.last(GuaranteeId::VirtualSynchrony);
    assert!(matches!(state, State::Violated(_)), "{state:?}");
}
