//! Least scripts of what random schedules have once brought to light: each must hold for good.

use groupscope_core::registry::Severity;
use groupscope_core::trace::words::Names;
use groupscope_tests::play;

/// A new leader that was behind took help for an answer, and so for a promise: two views 6.
const HELP_IS_NO_PROMISE: &str = "seed 3178
processes p q r s t u v w x
group g = p q r s t u v w with membership gmp, order fifo
at 68ms heal
when p sends propose: w crashes
at 54ms partition p q r s t | u v w x
at 59ms w suspects v
at 136ms x joins g
at 150ms lose 30% for 23ms
at 164ms s suspects r
";

/// Only a joiner knew of a decided view; the leader of the old one never asked it, and waited for ever.
const THE_JOINER_KNOWS: &str = "seed 3737
processes p q r s t u v w x
network delay 2ms..15ms, fifo, duplication 2%
group g = p q r s t u v w x with membership gmp, order fifo
group h = t u v w x p q r with membership gmp, order fifo
group k = t u v w x p q r s with membership gmp, order fifo
at 28ms t suspects r
at 64ms x multicasts to h
at 109ms s suspects r
at 110ms partition p q | r s t u v w x
at 165ms heal
at 140ms partition p q r s t u | v w x
";

/// One group let a process in whose channel another group had cut.
const CUT_FOR_ALL_GROUPS: &str = "seed 61
processes p q r s t u v w
network delay 5ms..19ms, fifo, duplication 6%
group g = p q r s t u v with membership gmp, order fifo
group h = r s t u v w p with membership gmp, order fifo
group k = q r s t with membership gmp, order fifo
at 10ms t suspects r
when p sends state: p crashes
at 167ms lose 27% for 23ms
at 185ms lose 36% for 11ms
at 195ms u recovers
after 2ms u joins k
at 215ms u crashes losing 1 to w
";

/// A crashed process was back in one group before the others had missed it: they went on sending to its former life.
const BACK_IN_ONE_GROUP: &str = "seed 96
processes p q r s t u v w
group g = p q r s t u v w with membership gmp, order fifo
group h = v w p q with membership gmp, order fifo
group k = q r s with membership gmp, order fifo
at 103ms p crashes losing all
at 108ms p recovers
after 2ms p joins k
";

/// A process that had cut the leader had others vouch for it: the leader waited for it for ever.
const VOUCHED_FOR_BY_OTHERS: &str = "seed 3815
processes p q r s t u v w
group g with membership gmp, order fifo
at 5ms p joins g
at 8ms q joins g
at 2ms r joins g
at 11ms s joins g
at 1ms t joins g
group h = r with membership gmp, order fifo
group k = s t u v w p q with membership gmp, order fifo
at 6ms u crashes
at 156ms w crashes
at 166ms w recovers
after 2ms w joins k
at 187ms v joins h
at 188ms lose 69% for 14ms
at 219ms s suspects t
at 226ms partition p q r | s t u v w
at 341ms heal
at 244ms q crashes losing all
at 276ms partition p q r s t | u v w
when r installs view 3 of g: s crashes
at 300ms lose 34% for 25ms
at 358ms r recovers
after 2ms r joins k
detector heartbeat, verify
";

#[test]
fn what_was_found_once_does_not_come_back() {
    for script in [HELP_IS_NO_PROMISE, THE_JOINER_KNOWS, CUT_FOR_ALL_GROUPS, BACK_IN_ONE_GROUP, VOUCHED_FOR_BY_OTHERS] {
        let played = play(&format!("{script}run until rest\n"));
        let errors = played.checks.all_violations().filter(|it| it.guarantee.row().severity == Severity::Error);
        let fallen: Vec<_> = errors.map(|it| it.words(Names(&played.program))).collect();
        assert!(fallen.is_empty(), "{fallen:?}\n{script}");
    }
}
