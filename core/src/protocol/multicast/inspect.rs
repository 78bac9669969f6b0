//! What can be looked at: for whom the multicast waits, and its state.

use super::Multicast;
use super::buffer::Unstable;
use crate::ids::ProcessId;
use crate::protocol::inspect::counted;
use crate::protocol::ordering::Note;
use crate::protocol::{Change, Node, ProcessSet, Value};

impl Multicast {
    /// For whom this member waits before it can go on.
    pub fn waits_for(&self) -> Option<(&'static str, ProcessSet)> {
        if self.stateless {
            let old = self.decided.iter().flat_map(|change| change.view.members.iter());
            return Some(("waits for the state of the group from", old.copied().filter(|&it| it != self.me).collect()));
        }
        let Some(target) = self.decided.back() else { return self.waits_for_rows() };
        if self.options.has_barrier() && self.is_behind_flush(target) {
            return self.waits_at_barrier(target);
        }
        let missing: ProcessSet =
            self.survivors(target).filter(|&peer| self.flush_of(target, peer).is_none()).collect();
        (!missing.is_empty()).then_some(("waits for the flush of", missing))
    }

    /// Where delivery is uniform: who is not known to have the first of the messages that wait.
    fn waits_for_rows(&self) -> Option<(&'static str, ProcessSet)> {
        let epoch = self.epoch.as_ref()?;
        let (_, first) = epoch.unsure.first()?;
        let lacks = |member: &ProcessId| !epoch.stability.cover(&epoch.view, first, *member);
        let whom = epoch.view.members.iter().copied().filter(lacks).collect();
        Some(("delivers when these are known to have its messages:", whom))
    }

    /// Whether it is not the flush messages themselves that it waits for.
    fn is_behind_flush(&self, target: &Change) -> bool {
        let flushed = |peer| self.flush_of(target, peer).is_some();
        self.options.is_by_coordinator() || self.survivors(target).all(flushed)
    }

    /// Whether the application may not multicast just now.
    pub fn is_blocked(&self) -> bool {
        self.blocked
    }

    /// The state in the field's terms.
    pub fn inspect(&self) -> Vec<Node> {
        let mut nodes = Vec::new();
        let status = match (&self.epoch, self.decided.back()) {
            (None, None) => "none".to_owned(),
            (None, Some(next)) => format!("none, joining in view {}", next.view.number),
            (Some(epoch), None) => format!("{}", epoch.view.number),
            (Some(epoch), Some(next)) => format!("{} → {}, flushing", epoch.view.number, next.view.number),
        };
        nodes.push(Node::text("view", status));
        let Some(epoch) = &self.epoch else { return nodes };
        let lacking = |message: &Unstable| -> Vec<Value> {
            let rank = epoch.view.rank(message.data.origin).unwrap_or(0);
            let lacks = |member: usize| epoch.stability.has(member, rank) < message.data.seq;
            let who = epoch.view.members.iter().enumerate().filter(|(at, _)| lacks(*at));
            who.map(|(_, member)| Value::Process(*member)).collect()
        };
        let kept = epoch.buffer.iter().map(|message| {
            // What an order says in the stream bears the name of the message that it is about.
            let is_said = !matches!(message.data.note.as_deref(), None | Some(Note::After(_)));
            let said = is_said.then(|| Value::Text("the place of".into()));
            let name = [Value::Message(message.data.label), Value::Text("from".into())];
            let mut value: Vec<_> = said.into_iter().chain(name).collect();
            value.extend([Value::Process(message.data.origin), Value::Text("not known to be at".into())]);
            value.extend(lacking(message));
            Node::new("message", value)
        });
        if !epoch.buffer.is_empty() {
            nodes.push(Node::text("unstable", format!("{}", epoch.buffer.len())).with(kept.take(12)));
        }
        let past: usize = self.past.iter().map(|past| past.buffer.len()).sum();
        if past > 0 {
            nodes.push(Node::text("kept of earlier views", format!("{past}")));
        }
        nodes.extend(epoch.mixed.iter().flat_map(|mixed| mixed.inspect()));
        if !self.queue.is_empty() {
            let waits = if self.blocked { "waits for the next view" } else { "waits for what comes before" };
            nodes.push(Node::new(waits, self.queue.iter().map(|it| Value::Message(it.label))));
        }
        let count = |count: u32| Value::Text(count.to_string());
        let members = || 0..epoch.view.members.len();
        let rows = epoch.view.members.iter().enumerate().map(|(of, member)| {
            let row = members().map(|at| count(epoch.stability.has(of, at)));
            Node::new("known at", std::iter::once(Value::Process(*member)).chain(row))
        });
        let stable = Node::new("stable", members().map(|at| count(epoch.stability.stable(at))));
        let of: Vec<_> = epoch.view.members.iter().map(|member| Value::Process(*member)).collect();
        nodes.push(Node::new("messages of", of).with(rows).with([stable]));
        nodes.push(Node::text("delivered", counted(self.app.delivered() as usize, "message")));
        nodes
    }
}
