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

/// A member had missed more views than anybody remembered. It asked for them, and was answered in vain, for ever.
const BEHIND_FOR_EVER: &str = "seed 1449
processes p q r s t u v w x
network delay 1ms..7ms, fifo, loss 1%, duplication 2%
group g = p q r s t u v w x with membership gmp, order fifo
at 126ms u suspects s
at 141ms v crashes losing all
at 249ms partition p q r s | t u v w x
at 315ms heal
processes keeper
group kept = p q r s t u v w x with membership server keeper, log
at 352ms keeper crashes
after 68ms keeper recovers
at 251ms keeper crashes
after 44ms keeper recovers
";

/// Members did not send heartbeats to a server that had joined, and it had all of them dropped. The leader of the servers
/// reported a view that nobody else knew: it came from its own map, which it was asked about twice.
const WATCHED_BY_A_NEW_SERVER: &str = "processes a b c p q r s t u
network delay 9ms..15ms, unordered
group gms = a b c with membership gmp
group kept = p q r s with membership gms of gms
at 274ms a pauses
at 359ms a resumes
at 11ms c pauses
at 67ms c resumes
";

/// All servers had one change of a group, and the leader reported the next one with it, which it took to its grave.
const ONE_REPORT_TOO_FAR: &str = "seed 10052
processes a b c p q r s
network delay 10ms..24ms, unordered
group gms = a b c with membership gmp
group kept = a p q r with membership gms of gms
at 201ms partition a b c | p q r s
at 247ms heal
";

/// All who had a state left in the change with which a process joined, which waited for a donor.
const ALL_LEAVE_AT_ONCE: &str = "processes a b c p q
group gms = a b c with membership gmp
group kept = b p with membership gms of gms
at 91ms b leaves gms
at 126ms c leaves gms
at 80ms a crashes
at 129ms a recovers
after 2ms a joins gms
";

/// A process had left and was back before others had installed the view between: they waited for its flush.
const BACK_BEFORE_THE_VIEW: &str = "processes a b p q r s
network delay 1ms..3ms, fifo, loss 7%
group gms = a b with membership gmp
group kept = p q r s with membership gms of gms
at 249ms q joins kept
at 97ms b leaves gms
at 229ms q leaves kept
";

/// Nobody was left who had the map, and a server began to count views anew.
const MAP_IS_LOST: &str = "seed 18706
processes a b c p q
network delay 7ms..7ms, unordered, loss 4%, duplication 4%
group gms = a b c with membership gmp
group kept = c p with membership gms of gms
at 51ms q joins kept
at 388ms c leaves gms
at 167ms p crashes
at 140ms a suspects b
at 243ms a crashes
";

/// A member was told that it was out of a view that only an isolated server knew.
const SHUNNED_TOO_EARLY: &str = "processes a b c p q r s t
group gms = a b c with membership gmp
group kept = b p with membership gms of gms
at 170ms b leaves kept
at 90ms partition a | b c p q r s t
at 156ms heal
";

#[test]
fn what_was_found_once_does_not_come_back() {
    let of_members =
        [HELP_IS_NO_PROMISE, THE_JOINER_KNOWS, CUT_FOR_ALL_GROUPS, BACK_IN_ONE_GROUP, VOUCHED_FOR_BY_OTHERS];
    let of_keepers = [
        BEHIND_FOR_EVER,
        WATCHED_BY_A_NEW_SERVER,
        ONE_REPORT_TOO_FAR,
        ALL_LEAVE_AT_ONCE,
        BACK_BEFORE_THE_VIEW,
        MAP_IS_LOST,
        SHUNNED_TOO_EARLY,
    ];
    for script in of_members.iter().chain(&of_keepers) {
        let played = play(&format!("{script}run until rest\n"));
        let errors = played.checks.all_violations().filter(|it| it.guarantee.row().severity == Severity::Error);
        let fallen: Vec<_> = errors.map(|it| it.words(Names(&played.program))).collect();
        assert!(fallen.is_empty(), "{fallen:?}\n{script}");
    }
}
