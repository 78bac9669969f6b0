//! Passive heartbeat failure detector.
//!
//! Once a period every process tells its peers that it is alive; a peer that has been silent for longer than the
//! timeout is suspected. A slow link or a paused peer is silent too, so a suspicion may be wrong: what follows from
//! one is decided by membership, not here.
//!
//! Source: lecture 002, process failure detection (the passive policy); lecture 001, failure detection may make mistakes.

use crate::ids::ProcessId;
use crate::protocol::{Happening, Node, Out, Report, Value, rules};
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

/// How often, and how long to wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// Time between two heartbeats.
    pub period: Duration,
    /// Silence after which a peer is suspected; at least two periods, or every delay is a suspicion.
    pub timeout: Duration,
}

impl Default for Options {
    fn default() -> Options {
        Options { period: Duration::from_ms(20), timeout: Duration::from_ms(60) }
    }
}

/// The only message: its coming is all it says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Alive;

/// Timers of the detector.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Timer {
    /// Runs always: time to say that we are alive, and to look who is silent.
    Beat,
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

    /// Starts, or changes whom to watch. A peer that is new gets a full timeout before its silence counts.
    pub fn watch(&mut self, now: Time, peers: impl IntoIterator<Item = ProcessId>, out: &mut Out<'_>) {
        let before = std::mem::take(&mut self.peers);
        for peer in peers {
            let known = before.get(&peer).copied();
            self.peers.insert(peer, known.unwrap_or(Peer { last_heard: now, suspected: false }));
        }
        if !self.running && !self.peers.is_empty() {
            self.running = true;
            out.set_timer_within(Timer::Beat, Duration::ZERO, self.options.period);
        }
    }

    /// The beat: tell everybody, look who is silent.
    pub fn beat(&mut self, now: Time, out: &mut Out<'_>) {
        if self.peers.is_empty() {
            self.running = false;
            return;
        }
        for &peer in self.peers.keys() {
            out.datagram(peer, Alive);
        }
        let mut silent = Vec::new();
        for (&peer, known) in self.peers.iter_mut() {
            let silence = now - known.last_heard;
            if silence > self.options.timeout && !known.suspected {
                known.suspected = true;
                out.rule(Rule::SuspectSilent { peer, silence });
                out.happens(Happening::Suspected { peer, by_hand: false });
                silent.push(peer);
            }
        }
        if !silent.is_empty() {
            out.report(Report::Suspected(silent.into())); // together: they can leave in one change
        }
        out.set_timer(Timer::Beat, self.options.period);
    }

    /// A heartbeat has come. Any other message is no sign of life here: the lecture's policy listens for heartbeats.
    pub fn hear(&mut self, now: Time, peer: ProcessId, out: &mut Out<'_>) {
        let Some(known) = self.peers.get_mut(&peer) else { return }; // no longer watched
        known.last_heard = now;
        if std::mem::take(&mut known.suspected) {
            out.rule(Rule::TakeBackSuspicion { peer });
            out.happens(Happening::Trusted { peer });
        }
    }

    /// How long a silence has to be, and a little more, before nothing new can be suspected.
    pub fn quiet_after(&self) -> Duration {
        self.options.timeout + self.options.period * 2
    }

    /// Whom it watches, and whom it suspects.
    pub fn inspect(&self, now: Time) -> Node {
        let peers = self.peers.iter().map(|(&peer, known)| {
            let state = if known.suspected { "suspected" } else { "alive" };
            let heard = format!("{state}, heard {} ms ago", (now - known.last_heard).as_us() / 1_000);
            Node::new("peer", [Value::Process(peer), Value::Text(heard)])
        });
        Node::text("detector", format!("heartbeat every {}, timeout {}", self.options.period, self.options.timeout))
            .with(peers)
    }
}
