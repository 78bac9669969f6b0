//! How long things take: a multicast, or what one member tells another, until it is delivered; a call until it has ended.

use crate::ids::{GroupId, Label};
use crate::order;
use crate::small::SmallMap;
use crate::time::Time;
use crate::trace::{Kind, Trace};

/// From each multicast, and from each telling, to each of its deliveries: the median and the longest, in microseconds.
pub(super) fn of_deliveries(trace: &Trace) -> Vec<Option<u64>> {
    let mut since: SmallMap<(GroupId, Label), Time> = SmallMap::new();
    let mut took = Vec::new();
    for (_, event) in trace.iter() {
        match event.kind {
            Kind::Queued { group, label } | Kind::Multicast { group, label, .. } | Kind::Told { group, label, .. } => {
                since.or_insert((group, label), event.time());
            }
            Kind::Delivered { group, label, .. } | Kind::Heard { group, label, .. } => {
                took.extend(since.get(&(group, label)).map(|since| (event.time() - *since).as_us()));
            }
            _ => {}
        }
    }
    median_and_longest(took)
}

/// From each call to its end: the median and the longest, in microseconds.
pub(super) fn of_calls(trace: &Trace) -> Vec<Option<u64>> {
    let mut since: SmallMap<(GroupId, Label), Time> = SmallMap::new();
    let mut took = Vec::new();
    for (_, event) in trace.iter() {
        match event.kind {
            Kind::Called { group, call, .. } => _ = since.or_insert((group, call), event.time()),
            Kind::CallEnded { group, call, .. } => {
                took.extend(since.get(&(group, call)).map(|since| (event.time() - *since).as_us()));
            }
            _ => {}
        }
    }
    median_and_longest(took)
}

fn median_and_longest(mut took: Vec<u64>) -> Vec<Option<u64>> {
    order::sort(&mut took);
    vec![took.get(took.len().saturating_sub(1) / 2).copied(), took.last().copied()]
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::scenario::{compile::compile, parse};
    use crate::timeline::Timeline;

    #[test]
    fn a_delivery_takes_what_the_link_takes_and_a_call_there_and_back() {
        let script = "processes p q r\nnetwork delay 10ms, fifo\nlink p to r delay 25ms\n\
            group g = p q r with membership gmp\nat 5ms p calls g as c1 wanting all\nrun until rest\n";
        let timeline = Timeline::complete(Rc::new(compile(&parse(script).scenario, None)));
        assert_eq!(of_deliveries(timeline.trace()), [Some(10_000), Some(25_000)], "at p at once, at q, at r");
        assert_eq!(of_calls(timeline.trace()), [Some(35_000), Some(35_000)]);
    }

    #[test]
    fn what_is_told_takes_its_way_and_a_write_where_receivers_log_it_first() {
        let took = |scheme: &str| {
            let script = format!(
                "processes p q\nnetwork delay 10ms\ngroup s = p q with recovery {scheme} writing 4ms\n\
                 at 5ms p tells q m in s\nrun until rest\n"
            );
            of_deliveries(Timeline::complete(Rc::new(compile(&parse(&script).scenario, None))).trace())
        };
        assert_eq!(took("optimistic-log"), [Some(10_000), Some(10_000)]);
        assert_eq!(took("receiver-log"), [Some(14_000), Some(14_000)]);
    }

    #[test]
    fn where_nothing_is_delivered_there_is_nothing_to_measure() {
        assert_eq!(median_and_longest(Vec::new()), [None, None]);
        assert_eq!(median_and_longest(vec![3, 1]), [Some(1), Some(3)]);
    }
}
