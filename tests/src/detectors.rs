//! The failure detectors measured on the same faults: what they cost, how soon they find a crash, how often they err.

use groupscope_core::ids::Name;
use groupscope_core::protocol::View;
use groupscope_core::registry::{MessageClass, MessageKind};
use groupscope_core::time::Time;
use groupscope_core::trace::{Event, Kind, Sink, ViewRef};

use crate::{names, watched};

/// The detectors as scripts name them.
pub const DETECTORS: [&str; 8] =
    ["heartbeat", "ping", "gossip", "tree", "heartbeat, verify", "ping, verify", "gossip, verify", "tree, verify"];

/// What is written down of a run: the detectors' own messages, and who suspects or cuts whom.
#[derive(Default)]
struct Counted {
    messages: u64,
    from: Time,
    suspicions: Vec<(Time, Name, Name)>,
    cuts: Vec<(Time, Name, Name)>,
    notifications: usize,
}

impl Sink for Counted {
    fn event(&mut self, event: Event) {
        let who = event.process.name;
        match event.kind {
            Kind::Sent { name, .. } if event.time() >= self.from && is_of_a_detector(name.kind) => self.messages += 1,
            Kind::Suspected { peer, .. } => self.suspicions.push((event.time(), who, peer.name)),
            Kind::Notified { .. } => self.notifications += 1,
            Kind::Cut { peer } => self.cuts.push((event.time(), who, peer.name)),
            _ => {}
        }
    }

    fn view(&mut self, _: &View) -> ViewRef {
        ViewRef(0)
    }
}

fn is_of_a_detector(kind: MessageKind) -> bool {
    kind.class() == MessageClass::Heartbeat
        || matches!(kind, MessageKind::Verify | MessageKind::Vouch | MessageKind::Notice)
}

fn run(text: &str, from: Time) -> Counted {
    watched(text, Counted { from, ..Counted::default() })
}

fn group(seed: u64, members: usize, detector: &str, network: &str) -> String {
    let list = names(members).join(" ");
    format!(
        "seed {seed}\nprocesses {list}\nnetwork delay 5ms..10ms{network}\ndetector {detector}\n\
         group u = {list} with membership gmp\n"
    )
}

/// Messages of the detector for each process and second, without a fault.
pub fn messages_per_second(detector: &str, members: usize) -> u64 {
    let text = group(1, members, detector, "") + "run until 3s\n";
    let counted = run(&text, Time::from_us(1_000_000));
    let of_each = 2 * members as u64; // in two seconds
    (counted.messages + of_each / 2) / of_each
}

/// How long after a crash the first that lives on suspects it, and the last has cut it off, in microseconds, seed by
/// seed. The crash comes at some instant of the detector's period.
pub fn detection_times(detector: &str, members: usize, seeds: u64) -> (Vec<u64>, Vec<u64>) {
    let times = (0..seeds).map(|seed| {
        let (victim, crash_us) = (1 + seed as usize % (members - 1), 500_000 + seed * 7_919 % 20_000);
        let text = group(seed, members, detector, "") + &format!("at {crash_us}us p{victim} crashes\nrun until 3s\n");
        let counted = run(&text, Time::ZERO);
        let of_victim = |list: &[(Time, Name, Name)]| -> Vec<u64> {
            let whom = list.iter().filter(|(_, _, whom)| whom.index() == victim);
            whom.map(|(time, ..)| time.as_us() - crash_us).collect()
        };
        let first = of_victim(&counted.suspicions).into_iter().min();
        let last = of_victim(&counted.cuts).into_iter().max();
        (first.expect("a crash is found"), last.expect("a crash is found"))
    });
    let (mut first, mut last): (Vec<_>, Vec<_>) = times.unzip();
    first.sort_unstable();
    last.sort_unstable();
    (first, last)
}

/// Suspicions of processes that are alive, and notifications of views that nobody has failed in, where one copy in a
/// hundred is lost; and for how many hours, all processes together.
pub fn false_alarms(detector: &str, members: usize, minutes: u64) -> (usize, usize, f64) {
    let text = group(1, members, detector, ", loss 1%") + &format!("run until {}s\n", minutes * 60);
    let counted = run(&text, Time::NEVER);
    (counted.suspicions.len(), counted.notifications, (members as u64 * minutes) as f64 / 60.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_load_of_heartbeats_grows_with_the_group_and_that_of_gossip_and_tree_does_not() {
        let load = |detector| [4, 8, 16].map(|members| messages_per_second(detector, members));
        assert_eq!(load("heartbeat"), [150, 350, 750]);
        assert_eq!(load("ping"), [300, 700, 1_500]);
        assert_eq!(load("gossip"), [100, 100, 100]);
        assert!(load("tree").into_iter().all(|it| it < 100));
    }

    #[test]
    fn every_detector_finds_a_crash() {
        for detector in DETECTORS {
            let (first, last) = detection_times(detector, 5, 4);
            assert!(first[3] < 700_000 && last[3] < 900_000, "{detector}: {first:?} {last:?}");
        }
    }
}
