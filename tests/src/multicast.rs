//! What the orders and the flushes cost, counted in runs: messages for a multicast, and for a view change.

use groupscope_core::protocol::View;
use groupscope_core::registry::{MessageClass, MessageKind};
use groupscope_core::trace::{Event, Kind, Sink, ViewRef};

use crate::{names, watched};

/// Orders in each of their forms: what it is called, the options of the group, and the verb.
pub const ORDERS: [(&str, &str, &str); 7] = [
    ("fbcast", "order fifo", "fbcasts"),
    ("cbcast, timestamps", "cbcast by timestamps", "cbcasts"),
    ("cbcast, piggyback", "cbcast by piggyback", "cbcasts"),
    ("abcast, priorities", "abcast by priorities", "abcasts"),
    ("abcast, sequencer", "abcast by sequencer", "abcasts"),
    ("gbcast", "abcast by priorities", "gbcasts"),
    ("fbcast, uniform", "delivery uniform", "fbcasts"),
];
/// The ways to flush, as scripts name them.
pub const FLUSHES: [&str; 4] = ["channels", "rows", "senders", "coordinator"];

/// What is counted in a run.
#[derive(Default)]
struct Counted {
    /// Messages that carry a multicast, or that its order needs.
    of_orders: u64,
    echoes: u64,
    /// All other messages of the flush.
    flush: u64,
    last_us: u64,
}

impl Sink for Counted {
    fn event(&mut self, event: Event) {
        match event.kind {
            Kind::Sent { name, .. } => match name.kind.class() {
                MessageClass::Data | MessageClass::Order => self.of_orders += 1,
                MessageClass::Flush if name.kind == MessageKind::Echo => self.echoes += 1,
                MessageClass::Flush => self.flush += 1,
                _ => {}
            },
            Kind::Delivered { .. } => self.last_us = event.time().as_us(),
            _ => {}
        }
    }

    fn view(&mut self, _: &View) -> ViewRef {
        ViewRef(0)
    }
}

fn run(members: usize, options: &str, lines: &str) -> Counted {
    let list = names(members).join(" ");
    let text = format!(
        "seed 1\nprocesses {list}\nnetwork delay 10ms, fifo\ngroup u = {list} with membership gmp, {options}\n{lines}\
         run until rest\n"
    );
    watched(&text, Counted::default())
}

/// One multicast of the second oldest in a quiet group, every packet 10 ms under way: messages that carry it or that its
/// order needs, and how many microseconds later the last member delivers it. Acknowledgements and rows are not counted.
pub fn cost_of_one(options: &str, verb: &str, members: usize) -> (u64, u64) {
    let counted = run(members, options, &format!("at 10ms p1 {verb} m1 to u\n"));
    (counted.of_orders, counted.last_us - 10_000)
}

/// A view change by which the youngest is excluded: its last message has not come to the second oldest, and another one of
/// a survivor is unstable too. Echoes, and all other messages of the flush.
pub fn cost_of_a_view_change(flush: &str, members: usize) -> (u64, u64) {
    let last = members - 1;
    let lines = format!(
        "drop every m1 from p{last} to p1\nat 10ms p{last} multicasts m1 to u\nat 21ms p{last} crashes\n\
         at 50ms p2 multicasts m2 to u\n"
    );
    let counted = run(members, &format!("flush by {flush}"), &lines);
    (counted.echoes, counted.flush)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIZES: [u64; 4] = [4, 8, 16, 32];

    #[test]
    fn an_order_costs_what_the_literature_says() {
        for n in SIZES {
            let cost = |options, verb| cost_of_one(options, verb, n as usize);
            assert_eq!(cost("order fifo", "fbcasts"), (n - 1, 10_000));
            assert_eq!(cost("cbcast by timestamps", "cbcasts"), (n - 1, 10_000));
            assert_eq!(cost("abcast by priorities", "abcasts"), (3 * (n - 1), 30_000));
            assert_eq!(cost("abcast by sequencer", "abcasts"), (2 * (n - 1), 20_000));
            assert_eq!(cost("abcast by priorities", "gbcasts"), (3 * (n - 1), 30_000));
        }
    }

    #[test]
    fn echoes_grow_with_the_square_of_the_group_unless_somebody_knows_what_is_lacking() {
        for n in SIZES {
            let cost = |flush| cost_of_a_view_change(flush, n as usize);
            let said = (n - 1) * (n - 2);
            assert_eq!(cost("channels"), ((n - 2) * (n - 2) + (n - 2) * (n - 3), said), "{n}");
            assert_eq!(cost("rows"), (n - 2, said), "{n}");
            assert_eq!(cost("senders"), ((n - 2) * (n - 2), said), "{n}");
            assert_eq!(cost("coordinator"), (1, 4 * (n - 2)), "{n}");
        }
    }
}
