//! What recovery costs: work that is lost with a failure, and writes to stable storage all the time.

use crate::ids::{GroupId, Label, Name, ProcessId};
use crate::protocol::StorageKey;
use crate::small::{SmallMap, SmallSet};
use crate::trace::{EventId, Kind, Trace};

/// A member's deliveries, and how many of them its checkpoints have.
#[derive(Default)]
struct Path {
    deliveries: Vec<(Label, Name)>,
    checkpoints: SmallMap<u32, usize>,
    /// What it had delivered when it began to replay.
    before: Vec<(Label, Name)>,
}

/// How many deliveries members have taken back, as they were in none of the states that they were back in; and how many they
/// have replayed.
pub(super) fn lost(trace: &Trace) -> Vec<Option<u64>> {
    let mut paths: SmallMap<(GroupId, Name), Path> = SmallMap::new();
    let (mut lost, mut replayed) = (0, 0);
    for (_, event) in trace.iter() {
        let who = event.process.name;
        match event.kind {
            Kind::Heard { group, label, from, .. } => {
                paths.or_default((group, who)).deliveries.push((label, from.name))
            }
            Kind::Checkpointed { group, number, .. } | Kind::Tentative { group, number, .. } => {
                let path = paths.or_default((group, who));
                path.checkpoints.insert(number, path.deliveries.len());
            }
            Kind::RolledBack { group, number, stays: false, .. } => {
                lost += paths.or_default((group, who)).go_back(number).len() as u64
            }
            Kind::Restored { group, number, .. } => {
                let path = paths.or_default((group, who));
                path.before = path.go_back(number);
            }
            Kind::Replayed { group, label, from, .. } => {
                paths.or_default((group, who)).deliveries.push((label, from.name));
                replayed += 1;
            }
            Kind::Recovered { group, .. } => {
                let path = paths.or_default((group, who));
                let before = std::mem::take(&mut path.before);
                lost += before.iter().filter(|delivery| !path.deliveries.contains(delivery)).count() as u64;
            }
            _ => {}
        }
    }
    vec![Some(lost), Some(replayed)]
}

impl Path {
    /// Back to that checkpoint: what was delivered since.
    fn go_back(&mut self, number: u32) -> Vec<(Label, Name)> {
        let length = self.checkpoints.get(&number).copied().unwrap_or(0);
        self.deliveries.split_off(length.min(self.deliveries.len()))
    }
}

/// What is written to stable storage for the sake of recovery, in the order of a bar.
pub(super) const WRITES: [&str; 4] = ["checkpoints", "deliveries", "what comes from outside", "the rest"];

/// How often members have written to stable storage, by what the write was for. What is written at once counts once.
pub(super) fn writes(trace: &Trace) -> Vec<Option<u64>> {
    let mut writes: SmallMap<EventId, usize> = SmallMap::new();
    let mut last: SmallMap<(ProcessId, u32), EventId> = SmallMap::new();
    let mut logs: SmallSet<GroupId> = SmallSet::new();
    for (id, event) in trace.iter() {
        let step = (event.process, event.step);
        let what = match event.kind {
            Kind::Stored { key: StorageKey::Checkpoint(_), .. } => {
                writes.insert(id, WRITES.len() - 1);
                last.insert(step, id);
                continue;
            }
            Kind::Checkpointed { .. } | Kind::Tentative { .. } => 0,
            Kind::Logged { of, .. } if of.name == event.process.name => 1,
            Kind::Told { group, .. } if logs.contains(&group) => 2,
            Kind::Logs { group, .. } => {
                logs.insert(group);
                continue;
            }
            _ => continue,
        };
        if let Some(what_for) = last.get(&step).and_then(|write| writes.get_mut(write)) {
            *what_for = what.min(*what_for);
        }
    }
    let count = |what| Some(writes.iter().filter(|(_, it)| **it == what).count() as u64);
    (0..WRITES.len()).map(count).collect()
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::scenario::{compile::compile, parse};
    use crate::timeline::Timeline;

    fn trace(scheme: &str) -> Trace {
        let script = format!(
            "processes p q\nnetwork delay 5ms\ngroup s = p q with recovery {scheme}\nat 10ms p tells q m1 in s\n\
             at 20ms q checkpoints in s\nat 40ms p tells q m2 in s\nat 60ms q crashes\nat 70ms q recovers\nrun until rest\n"
        );
        Timeline::complete(Rc::new(compile(&parse(&script).scenario, None))).trace().clone()
    }

    #[test]
    fn what_came_after_a_checkpoint_is_taken_back_or_replayed() {
        assert_eq!(lost(&trace("independent")), [Some(1), Some(0)], "m2");
        assert_eq!(lost(&trace("receiver-log")), [Some(0), Some(1)]);
        assert_eq!(lost(&trace("coordinated")), [Some(1), Some(0)]);
    }

    #[test]
    fn a_write_is_for_what_happens_with_it() {
        let logged = writes(&trace("receiver-log"));
        assert_eq!(logged[..3], [Some(3), Some(2), Some(2)], "both initial states are checkpoints");
        assert_eq!(writes(&trace("independent"))[1..3], [Some(0), Some(0)], "nothing is logged");
    }
}
