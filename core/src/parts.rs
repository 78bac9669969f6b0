//! What processes are made of: the parts that every run has, and the makers of all others.
//!
//! A group whose members run the membership protocol from founders that the script names, heartbeats, and the multicast are
//! what every engine can play. All else is made here, behind a table, and reached through the boxes that come out of it
//! ([`crate::protocol::part`]). Nothing else may name those protocols: then a page can fetch them later, and a run that
//! needs one that is not there yet takes no step ([`crate::sim::Stop::PartsMissing`]).

use std::rc::Rc;

use crate::ids::{GroupId, Label, ProcessId};
use crate::process::{Keeper, Process, Setup};
use crate::protocol::calls::Calls;
use crate::protocol::logging::{self, Logging};
use crate::protocol::membership::announced::Announced;
use crate::protocol::membership::detector::gossip::Gossip;
use crate::protocol::membership::detector::ping::Ping;
use crate::protocol::membership::detector::tree::Tree;
use crate::protocol::membership::detector::verify::Verify;
use crate::protocol::membership::detector::{self, Detector, DetectorKind};
use crate::protocol::membership::gmp::Gmp;
use crate::protocol::membership::gms::{self, Client, Entry, Server};
use crate::protocol::ordering::MakeOrders;
use crate::protocol::ordering::mixed::Mixed;
use crate::protocol::organisation::{self, Organisation};
use crate::protocol::part::{
    CallsPart, MembershipPart, OrganisationPart, PolicyPart, ReliabilityPart, RollbackPart, ServerPart, VerifyPart,
};
use crate::protocol::reliability::{Ladder, Rung};
use crate::protocol::rollback::{self, Record, Rollback};
use crate::protocol::{Deviations, Out, Verb, View, outside};
use crate::registry::Deviation;
use crate::sim::acts::{DoAct, other_act};
use crate::sim::world::{OfWrites, Save, of_writes, save};

/// Which parts there are to make processes of.
#[derive(Clone, Copy, Debug)]
pub struct Parts(Option<&'static Others>);

impl Parts {
    /// Those that every run has.
    pub const fn first() -> Parts {
        Parts(None)
    }

    /// All of them.
    pub fn all() -> Parts {
        Parts(Some(&OTHERS))
    }

    /// The detector of a process.
    pub(crate) fn detector(self, me: ProcessId, options: detector::Options, deviations: Deviations) -> Detector {
        let policy = self.others().and_then(|others| (others.policy)(me, options, deviations));
        let verify = self.others().filter(|_| options.verify).map(|others| (others.verify)(me, options));
        Detector::new(me, options, policy, verify)
    }

    /// The makers of those that not every run has, if they are here.
    pub(crate) fn others(self) -> Option<&'static Others> {
        self.0
    }
}

/// A process's place in a group, from which its parts are made.
#[derive(Clone, Debug)]
pub(crate) struct Seat<'a> {
    /// Which process.
    pub(crate) me: ProcessId,
    /// In which group.
    pub(crate) group: GroupId,
    /// Whom it may ask about the group.
    pub(crate) contacts: Rc<[ProcessId]>,
    /// What the script declares.
    pub(crate) setup: &'a Setup,
}

/// What a process has written down of the groups that it keeps.
type Log<'a> = &'a [(GroupId, Rc<Entry>)];

/// Makes a member's part in a group with checkpoints.
type MakeRollback =
    fn(ProcessId, View, rollback::Options, Deviations, Option<&Record>, &mut Out<'_>) -> Box<dyn RollbackPart>;

/// Makers of parts, and what processes do with some of them.
#[derive(Debug)]
pub(crate) struct Others {
    /// The part of a process in a group whose members do not keep their membership themselves.
    pub(crate) membership: fn(Seat<'_>) -> Box<dyn MembershipPart>,
    /// The membership protocol of a group that is founded by whoever claims it.
    pub(crate) claimant: fn(Seat<'_>) -> Gmp,
    /// What a member of that group does for other groups, if it serves any.
    pub(crate) server: fn(ProcessId, GroupId, &Setup) -> Option<Box<dyn ServerPart>>,
    /// The books of a group in which not all messages are fbcasts.
    pub(crate) orders: MakeOrders,
    /// How a member works with the others.
    pub(crate) organisation: fn(Seat<'_>, organisation::Options) -> Box<dyn OrganisationPart>,
    /// A member's part in the calls of its group.
    pub(crate) calls: fn(ProcessId, GroupId, Deviations) -> Box<dyn CallsPart>,
    /// The part of a member in a group whose members are fixed; it installs the only view.
    pub(crate) reliability: fn(ProcessId, View, Rung, Deviations, &mut Out<'_>) -> Box<dyn ReliabilityPart>,
    /// The part of a member in a group with checkpoints: at first, or in a later life with what is on its stable storage.
    pub(crate) rollback: MakeRollback,
    /// A detector's policy, where it is not heartbeats.
    pub(crate) policy: fn(ProcessId, detector::Options, Deviations) -> Option<Box<dyn PolicyPart>>,
    /// What asks suspects once more.
    pub(crate) verify: fn(ProcessId, detector::Options) -> Box<dyn VerifyPart>,
    /// A process is to keep groups alone, if the script says so.
    pub(crate) start_keeping: fn(&mut Process, Log<'_>, &mut Vec<Verb>),
    /// A message of those who keep membership.
    pub(crate) on_gms: fn(&mut Process, ProcessId, GroupId, gms::Message, &mut Vec<Verb>),
    /// A process multicasts to a group that it is not in.
    pub(crate) hand_in: fn(&mut Process, Label, GroupId, &mut Vec<Verb>) -> bool,
    /// A message of a process outside a group, or the answer to one.
    pub(crate) on_outside: fn(&mut Process, ProcessId, GroupId, outside::Message, &mut Vec<Verb>),
    /// What a script makes happen that not every run's does.
    pub(crate) act: DoAct,
    /// What processes keep on stable storage beside numbers.
    pub(crate) save: Save,
    /// What becomes of writes that take time, and of what has to wait for them.
    pub(crate) of_writes: OfWrites,
}

static OTHERS: Others = Others {
    membership,
    claimant: |seat| Gmp::claimant(seat.me, seat.group, seat.contacts, seat.setup.deviations),
    server,
    orders: |view, rank, options, deviations| Box::new(Mixed::new(view, rank, options, deviations)),
    organisation: |seat, options| {
        Box::new(Organisation::new(seat.me, seat.group, options, seat.setup.deviations, seat.contacts))
    },
    calls: |me, group, deviations| Box::new(Calls::new(me, group, deviations)),
    reliability: |me, view, rung, deviations, out| Box::new(Ladder::begin(me, view, rung, deviations, out)),
    rollback: |me, view, options, deviations, record, out| match (record, options.scheme.logs()) {
        (None, false) => Box::new(Rollback::begin(me, view, options, deviations, out)),
        (Some(record), false) => Box::new(Rollback::restart(me, view, options, deviations, record, out)),
        (None, true) => Box::new(Logging::begin(me, view, options, deviations, out)),
        (Some(record), true) => Box::new(logging::restart(me, view, options, deviations, record, out)),
    },
    policy,
    verify: |me, options| Box::new(Verify::new(me, options)),
    start_keeping: Process::start_keeping,
    on_gms: Process::on_gms,
    hand_in: Process::hand_in,
    on_outside: Process::on_outside,
    act: other_act,
    save,
    of_writes,
};

fn membership(Seat { me, group, contacts, setup }: Seat<'_>) -> Box<dyn MembershipPart> {
    match setup.groups[group.index()].keeper {
        Keeper::Stream => {
            let outside = setup.deviations.contains(Deviation::JoinOutside);
            Box::new(Announced::outsider(me, group, contacts, outside))
        }
        Keeper::Members | Keeper::Service(_) | Keeper::Server { .. } | Keeper::Fixed(_) | Keeper::Recovers(_) => {
            Box::new(Client::new(me, group, contacts))
        }
    }
}

fn server(me: ProcessId, group: GroupId, setup: &Setup) -> Option<Box<dyn ServerPart>> {
    let mut served = setup.kept(|keeper| keeper == Keeper::Service(group)).peekable();
    served.peek()?;
    Some(Box::new(Server::new(me, group, served, setup.deviations)))
}

fn policy(me: ProcessId, options: detector::Options, deviations: Deviations) -> Option<Box<dyn PolicyPart>> {
    Some(match options.kind {
        DetectorKind::Heartbeat => return None,
        DetectorKind::Ping => Box::new(Ping::new(options)),
        DetectorKind::Gossip => Box::new(Gossip::new(me, options)),
        DetectorKind::Tree => Box::new(Tree::new(me, options, deviations)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::compile::compile_for;
    use crate::scenario::parse;
    use crate::sim::Stop;
    use crate::timeline::Timeline;
    use crate::trace::hash::hash;

    fn play(text: &str, parts: Parts) -> Timeline {
        let parsed = parse(text);
        assert!(parsed.diagnostics.is_empty(), "{:?}", parsed.diagnostics);
        Timeline::complete(Rc::new(compile_for(&parsed.scenario, None, parts)))
    }

    #[test]
    fn a_run_that_needs_no_other_part_is_the_same_without_them() {
        let text = "processes p q r\ngroup g = p q r with membership gmp\nat 5ms p multicasts m to g\n\
            drop m from p to r\nat 20ms q crashes\nrun until rest\n";
        let (first, all) = (play(text, Parts::first()), play(text, Parts::all()));
        assert_eq!(first.stopped(), Some(Stop::Rest));
        assert_eq!(hash(first.trace()), hash(all.trace()));
    }

    #[test]
    fn a_run_that_lacks_a_part_says_so_and_takes_no_step() {
        let lacking = [
            "processes p q\ndetector gossip\ngroup g = p q with membership gmp\nrun until rest\n",
            "processes p q\ndetector heartbeat, verify\ngroup g = p q with membership gmp\nrun until rest\n",
            "processes p q\ngroup g = p q with membership announced\nrun until rest\n",
            "processes p q s\ngroup g = p q with membership server s\nrun until rest\n",
            "processes p q\ngroup g = p q with reliability ack\nrun until rest\n",
            "processes p q\ngroup g = p q with recovery independent\nrun until rest\n",
            "processes p q\ngroup g with membership gmp\nat 1ms p joins g\nrun until rest\n",
            "processes p q\ngroup g = p q with membership gmp\norganisation flat of g\nrun until rest\n",
            "processes p q\ngroup g = p q with membership gmp\nat 1ms p gives task t of 3 pieces to g\nrun until rest\n",
            "processes p q\ngroup g = p with membership gmp\nat 1ms q multicasts m to g\nrun until rest\n",
            "processes p q\ngroup g = p q with membership gmp\nat 1ms q calls g as c wanting all\nrun until rest\n",
            "processes p q\ngroup g = p q with membership gmp\nat 1ms q pauses\nat 2ms q resumes\nrun until rest\n",
            "processes p q\ngroup g = p q with membership gmp\nduplicate every heartbeat from q to p\nrun until rest\n",
        ];
        for text in lacking {
            let run = play(text, Parts::first());
            assert_eq!((run.stopped(), run.last()), (Some(Stop::PartsMissing), 0), "{text}");
            assert!(play(text, Parts::all()).last() > 0, "{text}");
        }
    }
}
