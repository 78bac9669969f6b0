//! What the script declares of processes and groups: the same for everybody in a run.

use crate::ids::{GroupId, Name, ProcessId};
use crate::parts::Parts;
use crate::protocol::membership::detector::{self, DetectorKind};
use crate::protocol::membership::gms::Entry;
use crate::protocol::multicast;
use crate::protocol::organisation;
use crate::protocol::reliability::Rung;
use crate::protocol::rollback;
use crate::protocol::{Deviations, View};
use crate::time::Duration;

/// What is the same for all processes of a run.
#[derive(Clone, Debug)]
pub struct Setup {
    /// How many processes there are.
    pub processes: u16,
    /// Groups, in the order of their declaration.
    pub groups: Vec<GroupSetup>,
    /// The detector's options.
    pub detector: detector::Options,
    /// Mistakes that are switched on.
    pub deviations: Deviations,
    /// Whether a process is to multicast to a group that it does not begin in, and may be outside of then.
    pub from_outside: bool,
    /// What there is to make processes of.
    pub parts: Parts,
}

/// How a group begins.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GroupSetup {
    /// Founding members, oldest first.
    pub founders: Vec<Name>,
    /// Who keeps its membership.
    pub keeper: Keeper,
    /// There is no such group until somebody creates it.
    pub later: bool,
    /// How its members multicast.
    pub multicast: multicast::Options,
    /// How its members divide their work, if they are given any.
    pub organisation: Option<organisation::Options>,
    /// Its members call it, or decline calls.
    pub calls: bool,
}

/// Who keeps the membership of a group.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Keeper {
    /// Its members, who run the membership protocol.
    #[default]
    Members,
    /// The members of that other group, as a service.
    Service(GroupId),
    /// One process alone.
    Server {
        /// Which.
        name: Name,
        /// Whether it keeps a log on stable storage.
        logs: bool,
    },
    /// Nobody: what is announced in the group's own stream of messages.
    Stream,
    /// Nobody: its first members are its members for ever, and its multicast is made reliable in this way.
    Fixed(Rung),
    /// Nobody: its first members are its members for ever. They write checkpoints, and go back to them together.
    Recovers(rollback::Options),
}

impl Keeper {
    /// How long its members' writes to stable storage take.
    pub fn writing(self) -> Duration {
        if let Keeper::Recovers(options) = self { options.writing } else { Duration::ZERO }
    }
}

impl Setup {
    /// The first view of a group that the script founds.
    pub fn founding_view(&self, group: GroupId) -> View {
        View::founding(group, self.groups[group.index()].founders.iter().copied().map(ProcessId::first))
    }

    /// Whether it is for the processes that want in to agree on who founds the group.
    pub fn begins_by_claim(&self, group: GroupId) -> bool {
        self.groups[group.index()].keeper == Keeper::Members && !self.is_founded(group)
    }

    /// Whether the script founds the group; else its first joiner does.
    pub fn is_founded(&self, group: GroupId) -> bool {
        !self.groups[group.index()].founders.is_empty()
    }

    /// The groups whose membership that keeper has, as they begin.
    pub fn kept(&self, is_keeper: impl Fn(Keeper) -> bool) -> impl Iterator<Item = (GroupId, Entry)> {
        let groups = self.groups.iter().enumerate().filter(move |(_, group)| is_keeper(group.keeper));
        groups.map(|(at, group)| {
            let id = GroupId(at as u16);
            let founded = self.is_founded(id).then(|| Entry::founded(self.founding_view(id)));
            (id, founded.unwrap_or(Entry::empty(!group.later)))
        })
    }

    /// Whether there is a part for everything that the script declares; for what it does, see `sim::world`.
    pub(crate) fn is_complete(&self) -> bool {
        let plain_detector = self.detector.kind == DetectorKind::Heartbeat && !self.detector.verify;
        let plain = |group: &GroupSetup| {
            let by_members = group.keeper == Keeper::Members && !group.founders.is_empty();
            by_members && group.organisation.is_none() && !group.multicast.orders.is_mixed && !group.calls
        };
        let is_plain = plain_detector && !self.from_outside && self.groups.iter().all(plain);
        is_plain || self.parts.others().is_some()
    }

    /// Whether somebody keeps the group's membership, of whom it can be asked that there be such a group or not.
    pub fn has_keeper(&self, group: GroupId) -> bool {
        !matches!(
            self.groups[group.index()].keeper,
            Keeper::Members | Keeper::Stream | Keeper::Fixed(_) | Keeper::Recovers(_)
        )
    }

    /// Whether its first members are its members for ever.
    pub fn is_fixed(&self, group: GroupId) -> bool {
        matches!(self.groups[group.index()].keeper, Keeper::Fixed(_) | Keeper::Recovers(_))
    }

    /// Whether its members write checkpoints, and tell each other messages instead of multicasting.
    pub fn recovers(&self, group: GroupId) -> bool {
        matches!(self.groups[group.index()].keeper, Keeper::Recovers(_))
    }

    /// Whether one process alone keeps the group, and that is it.
    pub fn is_server(&self, name: Name, group: GroupId) -> bool {
        matches!(self.groups[group.index()].keeper, Keeper::Server { name: keeper, .. } if keeper == name)
    }
}
