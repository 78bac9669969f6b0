//! Unstable messages over time: how many the member that keeps most has kept at once, slice by slice of the run.

use super::Bar;
use crate::ids::{GroupId, ProcessId};
use crate::scenario::ast::Setting;
use crate::small::SmallMap;
use crate::trace::{Kind, Trace};

/// How many slices a run is cut into, at most.
const SLICES: u64 = 20;
/// Slices begin at multiples of this.
const EVEN_US: u64 = 5_000;

/// A bar for each slice, up to the last message that became stable.
pub(super) fn over_time(trace: &Trace) -> Vec<Bar> {
    let is_stable = |kind: &Kind| matches!(kind, Kind::Stable { .. });
    let last =
        trace.iter().rev().find(|(_, event)| is_stable(&event.kind)).map_or(0, |(_, event)| event.time().as_us());
    let slice = (last / SLICES + 1).next_multiple_of(EVEN_US);
    let mut most = vec![0u64; (last / slice + 1) as usize];
    let mut numbers = SmallMap::new();
    let mut kept: SmallMap<ProcessId, Vec<(GroupId, ProcessId, u32)>> = SmallMap::new();
    let (mut from, mut now) = (0, 0);
    for (_, event) in trace.iter() {
        let who = event.process;
        match event.kind {
            Kind::Multicast { group, label, seq, .. } | Kind::Relayed { group, label, seq, .. } => {
                numbers.insert((group, label, who), seq);
            }
            Kind::Delivered { group, label, origin, .. } => {
                let number = numbers.get(&(group, label, origin)).copied().unwrap_or(0);
                kept.or_default(who).push((group, origin, number));
            }
            Kind::Stable { group, origin, seq, .. } => {
                kept.or_default(who).retain(|it| (it.0, it.1) != (group, origin) || it.2 > seq);
            }
            Kind::Installed { group, .. } => kept.or_default(who).retain(|it| it.0 != group),
            Kind::Crashed => kept.or_default(who).clear(),
            _ => continue,
        }
        // What was kept before is kept until now, also through slices in which nothing happens.
        let until = ((event.time().as_us() / slice) as usize).min(most.len());
        most[from..until].iter_mut().for_each(|slice| *slice = (*slice).max(now));
        (from, now) = (until, kept.values().map(|kept| kept.len() as u64).max().unwrap_or(0));
        if let Some(slice) = most.get_mut(until) {
            *slice = (*slice).max(now);
        }
    }
    most[from..].iter_mut().for_each(|slice| *slice = (*slice).max(now));
    let named = |(at, most)| Bar {
        name: format!("{} ms", at as u64 * slice / 1_000),
        setting: Setting::AsWritten,
        values: vec![Some(most)],
    };
    most.into_iter().enumerate().map(named).collect()
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::scenario::compile::compile;
    use crate::scenario::parse;
    use crate::timeline::Timeline;

    #[test]
    fn what_is_kept_is_kept_where_nothing_happens() {
        let text = "processes p q r\nnetwork delay 10ms, fifo\ngroup g = p q r with membership gmp\ndrop m1 from q to r\n\
            at 10ms q multicasts m1 to g\nwhen p delivers m1: q crashes\nrun until rest\n";
        let parsed = parse(text);
        assert!(parsed.diagnostics.is_empty(), "{:?}", parsed.diagnostics);
        let timeline = Timeline::complete(Rc::new(compile(&parsed.scenario, None)));
        let bars: Vec<_> = over_time(timeline.trace()).iter().map(|bar| bar.values[0].unwrap()).collect();
        let (first, last) = (bars.iter().position(|kept| *kept > 0), bars.iter().rposition(|kept| *kept > 0));
        let (first, last) = (first.unwrap(), last.unwrap());
        assert!(last - first > 8, "p has m1 until the view changes: {bars:?}");
        assert!(bars[first..=last].iter().all(|kept| *kept > 0), "{bars:?}");
    }
}
