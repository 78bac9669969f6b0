//! The books that every rung keeps: what has come of whom, what is missing, and what is kept for others.

use super::{Item, Message, Rule, Rung};
use crate::app::App;
use crate::ids::{GroupId, Label, ProcessId};
use crate::protocol::inspect::counted;
use crate::protocol::{Deviations, Happening, Node, Out, ProcessSet, Value, View};
use crate::registry::Deviation;
use crate::small::SmallMap;

/// One member's books.
#[derive(Clone, Debug)]
pub struct Books {
    pub(super) me: ProcessId,
    pub(super) rung: Rung,
    /// The only view: its first members.
    pub(super) view: View,
    deviations: Deviations,
    app: App,
    /// By rank of the origin.
    streams: Vec<Stream>,
    /// Peers whose channel this process has cut elsewhere: nothing goes to them.
    cut: ProcessSet,
}

/// The messages of one origin.
#[derive(Clone, Debug, Default)]
struct Stream {
    /// All up to here have come.
    complete: u32,
    /// So many are known to have been sent.
    known: u32,
    /// What has come beyond a gap.
    early: SmallMap<u32, Item>,
    /// What is kept so that it can be sent again.
    history: SmallMap<u32, Item>,
    /// Every member has all up to here.
    stable: u32,
}

impl Books {
    pub(super) fn new(me: ProcessId, rung: Rung, view: View, deviations: Deviations) -> Books {
        let streams = vec![Stream::default(); view.members.len()];
        Books { me, rung, view, deviations, app: App::default(), streams, cut: ProcessSet::default() }
    }

    pub(super) fn group(&self) -> GroupId {
        self.view.group
    }

    pub(super) fn deviates(&self, deviation: Deviation) -> bool {
        self.deviations.contains(deviation)
    }

    pub(super) fn cut(&mut self, peer: ProcessId) {
        self.cut.insert(peer);
    }

    /// The other members, oldest first.
    pub(super) fn others(&self) -> Vec<ProcessId> {
        self.view.others(self.me).filter(|peer| !self.cut.contains(*peer)).collect()
    }

    /// How many messages this member has multicast.
    pub(super) fn sent(&self) -> u32 {
        self.view.rank(self.me).map_or(0, |rank| self.streams[rank].known)
    }

    /// The application multicasts: one packet to each of the others, and the member itself delivers it.
    pub(super) fn send(&mut self, label: Label, keep: bool, out: &mut Out<'_>) -> Item {
        let (group, seq) = (self.group(), self.sent() + 1);
        let item = Item { origin: self.me, seq, label };
        out.rule(Rule::Send { message: label });
        out.happens(Happening::Multicast { group, view: self.view.number, label, seq });
        let stable = self.stable(self.me);
        for to in self.others() {
            out.datagram(to, Message::Data { item, stable });
        }
        if keep {
            self.keep(item);
        }
        self.accept(item, out);
        item
    }

    /// A copy has come. False if it had come before, or is of nobody in the group.
    pub(super) fn accept(&mut self, item: Item, out: &mut Out<'_>) -> bool {
        let at_once = self.rung == Rung::None;
        let Some(stream) = self.stream_mut(item.origin) else { return false };
        if item.seq <= stream.complete || stream.early.insert(item.seq, item).is_some() {
            return false;
        }
        stream.known = stream.known.max(item.seq);
        if at_once {
            self.deliver(item, out);
        } else if item.seq > self.complete(item.origin) + 1 {
            out.rule(Rule::HoldBack { message: item.label, origin: item.origin });
        }
        while let Some(next) = self.next_in_order(item.origin) {
            if !at_once {
                self.deliver(next, out);
            }
        }
        true
    }

    fn next_in_order(&mut self, origin: ProcessId) -> Option<Item> {
        let stream = self.stream_mut(origin)?;
        let next = stream.early.remove(&(stream.complete + 1))?;
        stream.complete += 1;
        Some(next)
    }

    fn deliver(&mut self, item: Item, out: &mut Out<'_>) {
        let Item { origin, label, .. } = item;
        self.app.deliver(origin, label);
        out.rule(match self.rung {
            Rung::None => Rule::DeliverAtOnce { message: label, origin },
            _ => Rule::Deliver { message: label, origin },
        });
        out.happens(Happening::Delivered { group: self.group(), view: self.view.number, label, origin });
    }

    /// All of the origin's messages up to this one have come.
    pub(super) fn complete(&self, origin: ProcessId) -> u32 {
        self.stream(origin).map_or(0, |stream| stream.complete)
    }

    /// The origin is known to have sent so many. Gives back the numbers of those that are newly found missing.
    pub(super) fn learn(&mut self, origin: ProcessId, last: u32) -> Vec<u32> {
        let Some(stream) = self.stream_mut(origin) else { return Vec::new() };
        let first = stream.known.max(stream.complete) + 1;
        stream.known = stream.known.max(last);
        (first..=last).filter(|seq| !stream.early.contains_key(seq)).collect()
    }

    /// Whether it is known to have been sent, and has not come.
    pub(super) fn misses(&self, origin: ProcessId, seq: u32) -> bool {
        let misses = |stream: &Stream| seq > stream.complete && seq <= stream.known && !stream.early.contains_key(&seq);
        self.stream(origin).is_some_and(misses)
    }

    /// Whether the origin is known to have sent anything.
    pub(super) fn has_heard_of(&self, origin: ProcessId) -> bool {
        self.stream(origin).is_some_and(|stream| stream.known > 0)
    }

    /// Origins of which something is missing.
    pub(super) fn missing_of(&self) -> ProcessSet {
        let streams = self.view.members.iter().zip(&self.streams);
        let lacks = streams.filter(|(origin, stream)| stream.complete < stream.known && !self.cut.contains(**origin));
        lacks.map(|(origin, _)| *origin).collect()
    }

    /// Keeps a message, so that it can be sent again.
    pub(super) fn keep(&mut self, item: Item) {
        if let Some(stream) = self.stream_mut(item.origin).filter(|stream| item.seq > stream.stable) {
            stream.history.insert(item.seq, item);
        }
    }

    /// A message that is kept.
    pub(super) fn kept(&self, origin: ProcessId, seq: u32) -> Option<Item> {
        self.stream(origin)?.history.get(&seq).copied()
    }

    /// Sends a kept message again, to whoever has asked for it.
    pub(super) fn answer(&self, asker: ProcessId, item: Item, out: &mut Out<'_>) {
        out.rule(Rule::Answer { message: item.label, to: asker });
        out.happens(Happening::Repaired { group: self.group(), label: item.label });
        out.datagram(asker, Message::Repair(item));
    }

    /// Every member is known to have the origin's messages up to this one.
    pub(super) fn stable(&self, origin: ProcessId) -> u32 {
        self.stream(origin).map_or(0, |stream| stream.stable)
    }

    /// Every member has the origin's messages up to that one: they need not be kept.
    pub(super) fn forget(&mut self, origin: ProcessId, up_to: u32, out: &mut Out<'_>) {
        let (group, view) = (self.group(), self.view.number);
        let Some(stream) = self.stream_mut(origin).filter(|stream| stream.stable < up_to) else { return };
        stream.stable = up_to;
        stream.history.retain(|seq, _| *seq > up_to);
        out.happens(Happening::Stable { group, view, origin, seq: up_to });
    }

    fn stream(&self, origin: ProcessId) -> Option<&Stream> {
        self.view.rank(origin).map(|rank| &self.streams[rank])
    }

    fn stream_mut(&mut self, origin: ProcessId) -> Option<&mut Stream> {
        self.view.rank(origin).map(|rank| &mut self.streams[rank])
    }

    /// What is kept and what is missing, in the field's terms.
    pub(super) fn inspect(&self) -> Vec<Node> {
        let mut nodes = vec![Node::text("view", format!("{}, fixed", self.view.number))];
        nodes.push(Node::text("reliability", self.rung.words()));
        let kept: usize = self.streams.iter().map(|stream| stream.history.len()).sum();
        if kept > 0 {
            nodes.push(Node::text("history", counted(kept, "message")));
        }
        for (origin, stream) in self.view.members.iter().zip(&self.streams) {
            let missing = stream.known - stream.complete - stream.early.len() as u32;
            if missing > 0 && self.rung != Rung::None {
                let words = Value::Text(counted(missing as usize, "message"));
                nodes.push(Node::new("misses of", [Value::Process(*origin), words]));
            }
        }
        nodes.push(Node::text("delivered", counted(self.app.delivered() as usize, "message")));
        nodes
    }
}
