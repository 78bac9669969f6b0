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
        if let Some(slice) = most.get_mut((event.time().as_us() / slice) as usize) {
            *slice = (*slice).max(kept.values().map(|kept| kept.len() as u64).max().unwrap_or(0));
        }
    }
    let named = |(at, most)| Bar {
        name: format!("{} ms", at as u64 * slice / 1_000),
        setting: Setting::AsWritten,
        values: vec![Some(most)],
    };
    most.into_iter().enumerate().map(named).collect()
}
