//! The rungs of the reliability ladder measured on the same load and the same losses: what they send, what the sender has to
//! hear, how many ask for what all lack.

use groupscope_core::ids::Name;
use groupscope_core::protocol::View;
use groupscope_core::registry::MessageKind;
use groupscope_core::trace::{Event, Kind, Sink, ViewRef};

use crate::{names, watched};

/// The rungs as scripts name them.
pub const RUNGS: [&str; 5] = ["none", "ack", "nack", "suppressed nack", "hierarchical"];
/// How many messages the load has.
const MESSAGES: u64 = 50;

/// What is counted in a run.
#[derive(Default)]
struct Counted {
    sent: u64,
    heard_by_sender: u64,
    asked: u64,
    repaired: u64,
    /// When the last delivery came, in microseconds.
    last_us: u64,
}

impl Sink for Counted {
    fn event(&mut self, event: Event) {
        match event.kind {
            Kind::Sent { to, name, .. } => {
                self.sent += 1;
                self.heard_by_sender += u64::from(to.name == Name(0) && name.kind != MessageKind::Data);
            }
            Kind::Asked { .. } => self.asked += 1,
            Kind::Repaired { .. } => self.repaired += 1,
            Kind::Delivered { .. } => self.last_us = event.time().as_us(),
            _ => {}
        }
    }

    fn view(&mut self, _: &View) -> ViewRef {
        ViewRef(0)
    }
}

fn run(seed: u64, members: usize, rung: &str, more: &str) -> Counted {
    let list = names(members).join(" ");
    let text = format!(
        "seed {seed}\nprocesses {list}\nnetwork delay 5ms..10ms, fifo\ngroup u = {list} with reliability {rung}\n\
         {more}run until rest\n"
    );
    watched(&text, Counted::default())
}

/// Packets sent for each multicast, and those that come to its sender, in hundredths: one process multicasts 50 messages
/// in 50 ms, and one packet in a hundred is lost.
pub fn cost_of_a_multicast(rung: &str, members: usize) -> (u64, u64) {
    let load = format!("network loss 1%\nat 10ms p0 multicasts {MESSAGES} messages to u every 1ms\n");
    let counted = run(1, members, rung, &load);
    (100 * counted.sent / MESSAGES, 100 * counted.heard_by_sender / MESSAGES)
}

/// What it takes to repair one message, in hundredths, on average over seeds: how many ask, how many answers are sent, and
/// how long it takes from the gap until all have it, in microseconds. All others lack it, or one of them.
pub fn feedback_for_a_loss(rung: &str, members: usize, all_lack_it: bool, seeds: u64) -> (u64, u64, u64) {
    let whom = if all_lack_it { "" } else { " to p1" };
    let script = format!("drop every q1 from p0{whom}\nat 10ms p0 multicasts q1 to u\nat 20ms p0 multicasts q2 to u\n");
    let runs = (0..seeds).map(|seed| run(seed, members, rung, &script));
    let (asked, repaired, us) = runs.fold((0, 0, 0), |(asked, repaired, us), it| {
        (asked + it.asked, repaired + it.repaired, us + it.last_us - 30_000)
    });
    (100 * asked / seeds, 100 * repaired / seeds, us / seeds)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn acknowledgements_bury_the_sender_and_a_tree_does_not() {
        let heard = |rung| [8, 16, 32].map(|members| cost_of_a_multicast(rung, members).1);
        assert!(heard("none").into_iter().all(|it| it == 0));
        let acks = heard("ack");
        assert!(acks[0] >= 700 && acks[1] >= 1_500 && acks[2] >= 3_100, "{acks:?}");
        assert!(heard("nack")[2] < acks[2] / 4);
        let tree = heard("hierarchical");
        assert!(tree[2] < 2 * tree[0].max(50), "{tree:?}");
    }

    #[test]
    fn requests_for_what_all_lack_stay_near_one_where_they_are_suppressed() {
        for members in [4, 8, 16, 32] {
            let (asked, repaired, _) = feedback_for_a_loss("suppressed nack", members, true, 20);
            assert!(asked < 250 && repaired < 150, "{members}: {asked} {repaired}");
            let (asked, repaired, _) = feedback_for_a_loss("nack", members, true, 2);
            let others = 100 * (members as u64 - 1);
            assert_eq!((asked, repaired), (others, others));
        }
    }
}
