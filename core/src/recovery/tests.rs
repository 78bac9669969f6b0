//! Three ways to the recovery line, on histories small and random.

use proptest::prelude::*;

use super::*;

fn sent(from: usize, sent: u32, to: usize, received: u32) -> Sent {
    Sent { from, sent, to, received: Some(received) }
}

/// Two processes whose messages alternate: each is received before a checkpoint and sent after one.
fn domino() -> History {
    let messages = vec![sent(0, 0, 1, 0), sent(1, 1, 0, 0), sent(0, 1, 1, 1), sent(1, 2, 0, 1), sent(0, 2, 1, 2)];
    History { latest: vec![2, 3], messages }
}

#[test]
fn alternating_messages_pull_everybody_back_to_the_start() {
    let history = domino();
    let (line, rollbacks) = history.propagate(history.failed(&[0, 1]));
    assert_eq!(line, [0, 0]);
    let told: Vec<_> = rollbacks.iter().map(|step| (step.process, step.from, step.to, step.by)).collect();
    assert_eq!(told, [(1, 3, 2, 4), (0, 2, 1, 3), (1, 2, 1, 2), (0, 1, 0, 1), (1, 1, 0, 0)]);
}

#[test]
fn without_the_last_message_nobody_goes_back_further() {
    let mut history = domino();
    history.messages.pop();
    assert_eq!(history.propagate(history.failed(&[0, 1])), (vec![2, 3], vec![]));
}

#[test]
fn who_has_not_failed_keeps_its_present_where_it_may() {
    // 0 fails. 1 has received something that 0 had sent since its checkpoint; 2 has not.
    let history = History { latest: vec![1, 1, 1], messages: vec![sent(0, 1, 1, 1), sent(2, 0, 0, 0)] };
    assert_eq!(history.propagate(history.failed(&[0])).0, [1, 1, 2]);
    assert_eq!(history.propagate(history.failed(&[2])).0, [2, 2, 1]);
}

#[test]
fn a_message_in_transit_is_no_orphan_and_forces_nothing() {
    let history =
        History { latest: vec![1, 1], messages: vec![sent(0, 0, 1, 1), Sent { received: None, ..sent(0, 0, 1, 0) }] };
    let line = history.failed(&[0, 1]);
    let standings: Vec<_> = history.messages.iter().map(|message| history.standing(message, &line)).collect();
    assert_eq!(standings, [Standing::InTransit, Standing::InTransit]);
    assert_eq!(history.propagate(line.clone()), (line, vec![]));
}

/// Processes take turns at random: a checkpoint, a message sent, one received. So intervals are those of a real run.
fn history() -> impl Strategy<Value = History> {
    let act = (0..4_usize, 0..4_usize, 0..5_u8, any::<prop::sample::Index>());
    (1..5_usize, prop::collection::vec(act, 0..24)).prop_map(|(processes, acts)| {
        let mut history = History { latest: vec![0; processes], messages: Vec::new() };
        for (one, other, what, which) in acts {
            let (one, other) = (one % processes, other % processes);
            let coming = |history: &History| -> Vec<usize> {
                let to = |message: &Sent| message.to == one && message.received.is_none();
                (0..history.messages.len()).filter(|&at| to(&history.messages[at])).collect()
            };
            match what {
                0 => history.latest[one] += u32::from(history.latest[one] < 4),
                1 | 2 if one != other => {
                    let sent = history.latest[one];
                    history.messages.push(Sent { from: one, sent, to: other, received: None });
                }
                _ => {
                    let coming = coming(&history);
                    if !coming.is_empty() {
                        history.messages[*which.get(&coming)].received = Some(history.latest[one]);
                    }
                }
            }
        }
        history
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10_000, ..ProptestConfig::default() })]

    #[test]
    fn propagation_reachability_and_all_lines_agree(history in history(), failed in 0..16_u8) {
        let failed: Vec<usize> = (0..history.latest.len()).filter(|at| failed >> at & 1 == 1).collect();
        let start = history.failed(&failed);
        let (line, rollbacks) = history.propagate(start.clone());
        prop_assert!(history.is_consistent(&line));
        prop_assert_eq!(&line, &history.reach(&start));
        prop_assert_eq!(&line, &history.try_all(&start));
        // Every rollback was forced when it was made, and the last of each process is where it ends.
        let mut now = start;
        for step in rollbacks {
            prop_assert_eq!(history.standing(&history.messages[step.by], &now), Standing::Orphan);
            prop_assert_eq!(now[step.process], step.from);
            now[step.process] = step.to;
        }
        prop_assert_eq!(now, line);
    }

    #[test]
    fn what_is_garbage_is_never_gone_back_to(history in history(), failed in 0..16_u8) {
        let failed: Vec<usize> = (0..history.latest.len()).filter(|at| failed >> at & 1 == 1).collect();
        let (line, _) = history.propagate(history.failed(&failed));
        prop_assert!(line.iter().zip(history.garbage()).all(|(&at, garbage)| at >= garbage));
    }
}
