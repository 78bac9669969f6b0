//! Active failure detector: ask, and wait for the answer.
//!
//! Once a period every process asks each peer that it watches whether it is alive. A peer that has left questions
//! unanswered for longer than the timeout is suspected. It costs two messages where the passive policy costs one, and
//! in return whoever wants to know decides how often: the other need not know that it is watched, nor by whom. A slow
//! way there or back looks like a failure, as a lost question and a lost answer do.
//!
//! Source: lecture 002, process failure detection (the active policy, "are you alive?").

use super::{Findings, Inspect, Message, Options, Policy, Timer};
use crate::ids::ProcessId;
use crate::protocol::part::PolicyPart;
use crate::protocol::{Node, Value, rules};
use crate::small::SmallMap;
use crate::time::{Duration, Time};

/// What one process knows of its peers' answers.
#[derive(Clone, Debug)]
pub struct Ping {
    options: Options,
    peers: SmallMap<ProcessId, Peer>,
    running: bool,
}

#[derive(Clone, Copy, Debug, Default)]
struct Peer {
    /// When the first question was asked that is not answered yet.
    open_since: Option<Time>,
    suspected: bool,
}

rules! {
    /// Rules of the active detector.
    pub enum Rule in "ping" {
        SuspectMute { peer: ProcessId, silence: Duration } = "suspect-mute",
            "suspects {peer}: no answer for {silence}";
        TakeBackSuspicion { peer: ProcessId } = "take-back-suspicion",
            "takes its suspicion of {peer} back: it has answered";
    }
}

impl Ping {
    /// A detector that watches nobody yet.
    pub fn new(options: Options) -> Ping {
        Ping { options, peers: SmallMap::new(), running: false }
    }

    /// Looks who has not answered, and asks everybody again.
    fn ask(&mut self, now: Time, found: &mut Findings<'_, '_>) {
        if self.peers.is_empty() {
            self.running = false;
            return;
        }
        for (&peer, known) in self.peers.iter_mut() {
            let silence = known.open_since.map_or(Duration::ZERO, |asked| now - asked);
            if silence > self.options.timeout && !known.suspected {
                known.suspected = true;
                found.out.rule(Rule::SuspectMute { peer, silence });
                found.suspect(peer);
            }
        }
        for (&peer, known) in self.peers.iter_mut() {
            known.open_since = known.open_since.or(Some(now));
            found.out.datagram(peer, Message::ping(None));
        }
        found.report();
        found.out.set_timer(Timer::Ask, self.options.period);
    }

    fn answered(&mut self, peer: ProcessId, found: &mut Findings<'_, '_>) {
        let Some(known) = self.peers.get_mut(&peer) else { return }; // no longer watched
        let suspected = std::mem::take(known).suspected;
        if suspected {
            found.out.rule(Rule::TakeBackSuspicion { peer });
            found.take_back(peer);
        }
    }

    /// What it thinks of each peer.
    pub fn view_of_peers(&self, now: Time) -> impl Iterator<Item = Node> + '_ {
        self.peers.iter().map(move |(&peer, known)| {
            let state = if known.suspected { "suspected" } else { "alive" };
            let asked = match known.open_since {
                Some(asked) => format!("{state}, no answer for {} ms", (now - asked).as_us() / 1_000),
                None => format!("{state}, has answered"),
            };
            Node::new("peer", [Value::Process(peer), Value::Text(asked)])
        })
    }
}

impl Policy for Ping {
    fn watch(
        &mut self,
        _now: Time,
        peers: &[ProcessId],
        _given_up: &dyn Fn(ProcessId) -> bool,
        found: &mut Findings<'_, '_>,
    ) {
        let before = std::mem::take(&mut self.peers);
        self.peers = peers.iter().map(|&peer| (peer, before.get(&peer).copied().unwrap_or_default())).collect();
        if !self.running && !self.peers.is_empty() {
            self.running = true;
            found.out.set_timer_within(Timer::Ask, Duration::ZERO, self.options.period);
        }
    }

    /// A question is answered to whom we watch ourselves. To others we are as good as dead: a process that the group has
    /// gone on without would never find out otherwise.
    fn on_message(&mut self, _now: Time, from: ProcessId, message: Message, found: &mut Findings<'_, '_>) {
        match message {
            Message::Ping { branch, asker, .. } if self.peers.contains_key(&from) => {
                let to_me = Message::pong(found.me(), branch, asker);
                found.out.datagram(from, to_me);
            }
            Message::Pong { .. } => self.answered(from, found),
            _ => {}
        }
    }

    fn on_timer(&mut self, now: Time, timer: Timer, found: &mut Findings<'_, '_>) {
        if timer == Timer::Ask {
            self.ask(now, found);
        }
    }

    fn settled(&mut self, _now: Time, peer: ProcessId, failed: bool, _found: &mut Findings<'_, '_>) {
        if let Some(known) = self.peers.get_mut(&peer).filter(|_| !failed) {
            *known = Peer::default();
        }
    }
}

impl PolicyPart for Ping {
    fn boxed(&self) -> Box<dyn PolicyPart> {
        Box::new(self.clone())
    }
}

impl Inspect for Ping {
    fn inspect(&self, now: Time) -> Node {
        let what = format!("pings every {}, timeout {}", self.options.period, self.options.timeout);
        Node::text("detector", what).with(self.view_of_peers(now))
    }
}
