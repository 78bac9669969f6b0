//! Reliable FIFO channels over a network that loses, doubles and reorders packets.
//!
//! Every frame to a peer carries a number and the highest number received in order from it. A receiver passes frames
//! up in order, keeps early ones, and drops doubles. What is not acknowledged in time is sent again, for as long as the
//! peer may be alive. Acknowledgements ride on frames of the other direction; where there are none, one is sent alone
//! after a short while. A peer is an incarnation: a process that comes back is a new peer with fresh numbers.
//!
//! To **cut** a channel is to stop listening: nothing that the peer sent is accepted any more and nothing is sent to it.
//! A cut is never undone for that incarnation.
//!
//! Source: lecture 001, failure detection may make mistakes (all who hear of it cut channels to q); the cumulative
//! acknowledgement is that of every sliding-window protocol.

use std::collections::VecDeque;

use crate::ids::ProcessId;
use crate::protocol::inspect::counted;
use crate::protocol::{Message, Node, Out, Value, rules};
use crate::small::{SmallMap, SmallSet};
use crate::time::{Duration, Time};

/// How long an acknowledgement may wait for a frame to ride on.
const ACK_DELAY: Duration = Duration::from_ms(5);
/// How long a frame may be unacknowledged before it is sent again.
const RESEND_AFTER: Duration = Duration::from_ms(40);
/// How many frames to one peer are sent again at once.
const RESEND_MAX: usize = 32;

/// A packet as the network carries it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wire {
    /// A numbered message, with what the sender has received in order.
    Frame {
        /// From 1 on each channel.
        seq: u32,
        /// Everything up to here has come.
        ack: u32,
        /// What it carries.
        message: Message,
    },
    /// An acknowledgement alone.
    Ack {
        /// Everything up to here has come.
        ack: u32,
    },
    /// A message outside the channels: it may be lost, doubled, overtaken.
    Datagram(Message),
}

impl Wire {
    /// What it carries, if it is no acknowledgement alone.
    pub fn message(&self) -> Option<&Message> {
        match self {
            Wire::Frame { message, .. } | Wire::Datagram(message) => Some(message),
            Wire::Ack { .. } => None,
        }
    }
}

/// All channels of one process.
#[derive(Clone, Debug, Default)]
pub struct Channels {
    peers: Vec<Option<Box<Peer>>>,
    ack_timer_set: bool,
    resend_timer_set: bool,
}

#[derive(Clone, Debug)]
struct Peer {
    id: ProcessId,
    cut: bool,
    /// Its earlier lives whose channels were cut, by their incarnations.
    cut_before: SmallSet<u16>,
    next_seq: u32,
    unacked: VecDeque<Unacked>,
    received: u32,
    early: SmallMap<u32, (Message, Token)>,
    ack_due: bool,
}

#[derive(Clone, Debug)]
struct Unacked {
    seq: u32,
    sent: Time,
    message: Message,
}

/// Names the copy that brought a message, for whoever keeps the books; the channel only hands it on.
pub type Token = u32;

/// Timers of the channels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Timer {
    /// Acknowledgements have waited long enough.
    Ack,
    /// Time to look for frames that nobody has acknowledged.
    Resend,
}

rules! {
    /// Rules of the channels.
    pub enum Rule in "channel" {
        SendAgain { peer: ProcessId, count: u32 } = "send-again",
            "sends {count} unacknowledged to {peer} again: no acknowledgement has come";
        Acknowledge { peer: ProcessId, count: u32 } = "acknowledge",
            "tells {peer} that the first {count} of its messages have come";
        CutInTurn { peer: ProcessId } = "cut-in-turn",
            "cuts its channel to {peer} too: {peer} hears it no more";
    }
}

/// What becomes of a packet that arrives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arrival {
    /// It is accepted. Frames that had come early follow ([`Channels::next_early`]).
    Accepted(Message),
    /// It is kept until the gap before it is filled.
    Early,
    /// It had come before.
    Duplicate,
    /// It only acknowledges.
    Acknowledgement,
    /// Its sender's channel is cut.
    FromCut,
    /// Its sender is an earlier incarnation than one already known.
    FromThePast,
}

impl Channels {
    /// Puts a message into the channel to `to`; what comes back is to be transmitted. Nothing if the channel is cut.
    pub fn send(&mut self, now: Time, to: ProcessId, message: Message, out: &mut Out<'_>) -> Option<Wire> {
        let peer = self.peer(to)?;
        if peer.cut {
            return None;
        }
        let seq = peer.next_seq;
        peer.next_seq += 1;
        peer.unacked.push_back(Unacked { seq, sent: now, message: message.clone() });
        peer.ack_due = false;
        let ack = peer.received;
        if !self.resend_timer_set {
            self.resend_timer_set = true;
            out.set_timer(Timer::Resend, RESEND_AFTER);
        }
        Some(Wire::Frame { seq, ack, message })
    }

    /// Takes a packet in. `token` comes back with the message if it has to wait.
    pub fn receive(&mut self, from: ProcessId, wire: Wire, token: Token, hear_cut: bool, out: &mut Out<'_>) -> Arrival {
        let Some(peer) = self.peer(from) else { return Arrival::FromThePast };
        let tells_of_exclusion = matches!(&wire, Wire::Datagram(message) if message.passes_cut());
        if peer.cut && !hear_cut && !tells_of_exclusion {
            return Arrival::FromCut;
        }
        let (seq, ack, message) = match wire {
            Wire::Datagram(message) => return Arrival::Accepted(message),
            Wire::Ack { ack } => {
                peer.forget_up_to(ack);
                return Arrival::Acknowledgement;
            }
            Wire::Frame { seq, ack, message } => (seq, ack, message),
        };
        peer.forget_up_to(ack);
        peer.ack_due = true;
        let arrival = if seq <= peer.received {
            Arrival::Duplicate
        } else if seq == peer.received + 1 {
            peer.received = seq;
            Arrival::Accepted(message)
        } else if peer.early.contains_key(&seq) {
            Arrival::Duplicate
        } else {
            peer.early.insert(seq, (message, token));
            Arrival::Early
        };
        if !self.ack_timer_set {
            self.ack_timer_set = true;
            out.set_timer(Timer::Ack, ACK_DELAY);
        }
        arrival
    }

    /// The next frame that had come early and is in order now.
    pub fn next_early(&mut self, from: ProcessId) -> Option<(Message, Token)> {
        let peer = self.peers.get_mut(from.name.index())?.as_mut().filter(|peer| peer.id == from)?;
        let early = peer.early.remove(&(peer.received + 1))?;
        peer.received += 1;
        Some(early)
    }

    /// A timer of ours has fired: what has to be transmitted is handed to `transmit`.
    pub fn on_timer(&mut self, now: Time, timer: Timer, out: &mut Out<'_>, transmit: &mut Vec<(ProcessId, Wire)>) {
        match timer {
            Timer::Ack => {
                self.ack_timer_set = false;
                for peer in self.live_peers() {
                    if std::mem::take(&mut peer.ack_due) {
                        out.rule(Rule::Acknowledge { peer: peer.id, count: peer.received });
                        transmit.push((peer.id, Wire::Ack { ack: peer.received }));
                    }
                }
            }
            Timer::Resend => self.resend(now, out, transmit),
        }
    }

    fn resend(&mut self, now: Time, out: &mut Out<'_>, transmit: &mut Vec<(ProcessId, Wire)>) {
        let mut oldest = Time::NEVER;
        for peer in self.live_peers() {
            let ack = peer.received;
            let id = peer.id;
            if peer.unacked.front().is_some_and(|first| now - first.sent >= RESEND_AFTER) {
                let late = peer.unacked.iter_mut().take(RESEND_MAX).filter(|it| now - it.sent >= RESEND_AFTER);
                let mut count = 0;
                for frame in late {
                    frame.sent = now;
                    count += 1;
                    let wire = Wire::Frame { seq: frame.seq, ack, message: frame.message.clone() };
                    transmit.push((id, wire));
                }
                out.rule(Rule::SendAgain { peer: id, count });
            }
            oldest = peer.unacked.front().map_or(oldest, |first| oldest.min(first.sent));
        }
        self.resend_timer_set = oldest != Time::NEVER;
        if self.resend_timer_set {
            let waited = now - oldest;
            let left = Duration::from_us(RESEND_AFTER.as_us().saturating_sub(waited.as_us()).max(1));
            out.set_timer(Timer::Resend, left);
        }
    }

    /// Stops listening and sending to `peer` for ever. False if it was cut already.
    pub fn cut(&mut self, peer: ProcessId) -> bool {
        let id = peer;
        let Some(peer) = self.peer(id) else {
            // Its next life is known already, and has a channel of its own.
            if let Some(Some(known)) = self.peers.get_mut(id.name.index()) {
                known.cut_before.insert(id.incarnation);
            }
            return false;
        };
        peer.unacked.clear();
        peer.early.clear();
        !std::mem::replace(&mut peer.cut, true)
    }

    /// Whether the channel to `peer` is cut; an earlier incarnation than the one known is as good as cut.
    pub fn is_cut(&self, peer: ProcessId) -> bool {
        match self.peers.get(peer.name.index()) {
            Some(Some(known)) => known.id.incarnation > peer.incarnation || (known.id == peer && known.cut),
            _ => false,
        }
    }

    /// Whether the channel to that very life was cut, also if a later one is known by now.
    pub fn was_cut(&self, peer: ProcessId) -> bool {
        let known = self.peers.get(peer.name.index()).and_then(Option::as_ref);
        known.is_some_and(|known| (known.id == peer && known.cut) || known.cut_before.contains(&peer.incarnation))
    }

    /// Peers whose channels are cut.
    pub fn cut_peers(&self) -> impl Iterator<Item = ProcessId> + '_ {
        self.peers.iter().flatten().filter(|peer| peer.cut).map(|peer| peer.id)
    }

    /// Peers that have not acknowledged something that was sent to them.
    pub fn unacknowledged_by(&self) -> impl Iterator<Item = ProcessId> + '_ {
        self.peers.iter().flatten().filter(|peer| !peer.unacked.is_empty()).map(|peer| peer.id)
    }

    /// The channel to that incarnation, fresh if it is new; nothing for an incarnation that is over.
    fn peer(&mut self, id: ProcessId) -> Option<&mut Peer> {
        let at = id.name.index();
        if at >= self.peers.len() {
            self.peers.resize_with(at + 1, || None);
        }
        let slot = &mut self.peers[at];
        if slot.as_ref().is_none_or(|peer| peer.id.incarnation < id.incarnation) {
            let before = slot.as_ref();
            let mut cut_before = before.map(|old| old.cut_before.clone()).unwrap_or_default();
            cut_before.extend(before.filter(|old| old.cut).map(|old| &old.id.incarnation));
            *slot = Some(Box::new(Peer { cut_before, ..Peer::new(id) }));
        }
        slot.as_deref_mut().filter(|peer| peer.id == id)
    }

    fn live_peers(&mut self) -> impl Iterator<Item = &mut Peer> {
        self.peers.iter_mut().flatten().map(|peer| &mut **peer).filter(|peer| !peer.cut)
    }

    /// Cut channels, and what is not yet acknowledged.
    pub fn inspect(&self) -> Vec<Node> {
        let peers = || self.peers.iter().flatten();
        let cut: Vec<_> = peers().filter(|peer| peer.cut).map(|peer| Value::Process(peer.id)).collect();
        let unacked = peers().filter(|peer| !peer.unacked.is_empty()).map(|peer| {
            Node::new("unacknowledged", [Value::Process(peer.id), Value::Text(counted(peer.unacked.len(), "message"))])
        });
        let mut nodes: Vec<_> = unacked.collect();
        if !cut.is_empty() {
            nodes.insert(0, Node::new("cut", cut));
        }
        nodes
    }
}

impl Peer {
    fn new(id: ProcessId) -> Peer {
        Peer {
            id,
            cut: false,
            cut_before: SmallSet::new(),
            next_seq: 1,
            unacked: VecDeque::new(),
            received: 0,
            early: SmallMap::new(),
            ack_due: false,
        }
    }

    fn forget_up_to(&mut self, ack: u32) {
        while self.unacked.front().is_some_and(|first| first.seq <= ack) {
            self.unacked.pop_front();
        }
    }
}
