//! Passive heartbeat failure detector.
//!
//! Once a period every process tells its peers that it is alive; a peer that has been silent for longer than the
//! timeout is suspected. A slow link or a paused peer is silent too, so a suspicion may be wrong: what follows from
//! one is decided by membership, not here.
//!
//! Source: lecture 002, process failure detection (the passive policy); lecture 001, failure detection may make mistakes.

use super::{Findings, Inspect, Message, Options, Policy, Timer};
use crate::ids::ProcessId;
use crate::protocol::{Node, Value, rules};
use crate::small::SmallMap;
use crate::time::{Duration, Time};

/// What one process knows of its peers' silence.
#[derive(Clone, Debug)]
pub struct Heartbeat {
    options: Options,
    peers: SmallMap<ProcessId, Peer>,
    running: bool,
}

#[derive(Clone, Copy, Debug)]
struct Peer {
    last_heard: Time,
    suspected: bool,
}

rules! {
    /// Rules of the detector.
    pub enum Rule in "heartbeat" {
        SuspectSilent { peer: ProcessId, silence: Duration } = "suspect-silent",
            "suspects {peer}: silent for {silence}";
        TakeBackSuspicion { peer: ProcessId } = "take-back-suspicion",
            "takes its suspicion of {peer} back: a heartbeat has come";
    }
}

impl Heartbeat {
    /// A detector that watches nobody yet.
    pub fn new(options: Options) -> Heartbeat {
        Heartbeat { options, peers: SmallMap::new(), running: false }
    }

    /// The beat: tell everybody, look who is silent.
    fn beat(&mut self, now: Time, found: &mut Findings<'_, '_>) {
        if self.peers.is_empty() {
            self.running = false;
            return;
        }
        for &peer in self.peers.keys() {
            found.out.datagram(peer, Message::Heartbeat);
        }
        for (&peer, known) in self.peers.iter_mut() {
            let silence = now - known.last_heard;
            if silence > self.options.timeout && !known.suspected {
                known.suspected = true;
                found.out.rule(Rule::SuspectSilent { peer, silence });
                found.suspect(peer);
            }
        }
        found.report();
        found.out.set_timer(Timer::Beat, self.options.period);
    }

    /// A heartbeat has come. Any other message is no sign of life here: the lecture's policy listens for heartbeats.
    fn hear(&mut self, now: Time, peer: ProcessId, found: &mut Findings<'_, '_>) {
        let Some(known) = self.peers.get_mut(&peer) else { return }; // no longer watched
        known.last_heard = now;
        if std::mem::take(&mut known.suspected) {
            found.out.rule(Rule::TakeBackSuspicion { peer });
            found.take_back(peer);
        }
    }
}

impl Policy for Heartbeat {
    /// A peer that is new gets a full timeout before its silence counts.
    fn watch(
        &mut self,
        now: Time,
        peers: &[ProcessId],
        _given_up: &dyn Fn(ProcessId) -> bool,
        found: &mut Findings<'_, '_>,
    ) {
        let before = std::mem::take(&mut self.peers);
        for &peer in peers {
            let known = before.get(&peer).copied();
            self.peers.insert(peer, known.unwrap_or(Peer { last_heard: now, suspected: false }));
        }
        if !self.running && !self.peers.is_empty() {
            self.running = true;
            found.out.set_timer_within(Timer::Beat, Duration::ZERO, self.options.period);
        }
    }

    fn on_message(&mut self, now: Time, from: ProcessId, message: Message, found: &mut Findings<'_, '_>) {
        if message == Message::Heartbeat {
            self.hear(now, from, found);
        }
    }

    fn on_timer(&mut self, now: Time, timer: Timer, found: &mut Findings<'_, '_>) {
        if timer == Timer::Beat {
            self.beat(now, found);
        }
    }

    /// A suspect that somebody has heard from gets a full timeout again.
    fn settled(&mut self, now: Time, peer: ProcessId, failed: bool, _found: &mut Findings<'_, '_>) {
        if let Some(known) = self.peers.get_mut(&peer).filter(|_| !failed) {
            *known = Peer { last_heard: now, suspected: false };
        }
    }
}

impl Inspect for Heartbeat {
    fn inspect(&self, now: Time) -> Node {
        let peers = self.peers.iter().map(|(&peer, known)| {
            let state = if known.suspected { "suspected" } else { "alive" };
            let heard = format!("{state}, heard {} ms ago", (now - known.last_heard).as_us() / 1_000);
            Node::new("peer", [Value::Process(peer), Value::Text(heard)])
        });
        Node::text("detector", format!("heartbeat every {}, timeout {}", self.options.period, self.options.timeout))
            .with(peers)
    }
}
