//! What others ask of the state of a process: the world, checks, and the inspector.

use super::Process;
use crate::ids::{GroupId, ProcessId};
use crate::protocol::{Node, ProcessSet, reliability};
use crate::time::Time;

impl Process {
    /// Whether a timer of the reliability ladder that is set still matters.
    pub fn awaits(&self, group: GroupId, timer: reliability::Timer) -> bool {
        let member = self.groups.get(group.index()).and_then(|member| member.as_deref());
        member.is_some_and(|member| member.awaits(timer))
    }

    /// Whether its channel from `peer` is cut.
    pub fn has_cut(&self, peer: ProcessId) -> bool {
        self.channels.is_cut(peer)
    }

    /// Peers that have not acknowledged something that was sent to them, or from which something is missing.
    pub fn unacknowledged_by(&self) -> impl Iterator<Item = ProcessId> + '_ {
        let of_groups = self.groups.iter().flatten().flat_map(|member| member.owes().names());
        self.channels.unacknowledged_by().chain(of_groups.map(ProcessId::first))
    }

    /// For whom it waits, group by group, and why.
    pub fn waits_for(&self) -> Vec<(GroupId, &'static str, ProcessSet)> {
        let groups = self.groups.iter().enumerate().filter_map(|(at, member)| Some((at, member.as_deref()?)));
        let waits = groups
            .flat_map(|(at, member)| member.waits_for().map(move |(what, whom)| (GroupId(at as u16), what, whom)));
        let outside = self.outside.iter().filter_map(|(group, outsider)| Some((*group, outsider.waits_for()?)));
        let keeps = self.keeps.iter().filter_map(|server| Some((GroupId(0), server.waits_for()?)));
        waits.chain(outside.chain(keeps).map(|(group, (what, whom))| (group, what, whom))).collect()
    }

    /// Its state as a tree in the field's terms.
    pub fn inspect(&self, now: Time) -> Vec<Node> {
        let groups = self.groups.iter().enumerate();
        let groups = groups.filter_map(|(at, member)| Some(member.as_deref()?.inspect(GroupId(at as u16))));
        let mut nodes: Vec<_> = groups.collect();
        nodes.extend(self.keeps.iter().map(|server| server.inspect()));
        nodes.push(self.detector.inspect(now));
        let channels = self.channels.inspect();
        let said = if channels.is_empty() { "all that was sent is acknowledged" } else { "" };
        nodes.push(Node::text("channels", said).with(channels));
        nodes
    }
}
