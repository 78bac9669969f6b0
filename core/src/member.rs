//! One process's parts in one group: who decides on its views, the multicast above, and the service if it is a server.

use std::rc::Rc;

use crate::ids::{GroupId, ProcessId};
use crate::parts::Seat;
use crate::process::{Keeper, Setup};
use crate::protocol::membership::gmp;
use crate::protocol::membership::gmp::{Gmp, Status};
use crate::protocol::multicast::Multicast;
use crate::protocol::organisation;
use crate::protocol::part::{CallsPart, MembershipPart, OrganisationPart, ReliabilityPart, RollbackPart, ServerPart};
use crate::protocol::rollback::Record;
use crate::protocol::{Message, Node, Out, ProcessSet, Value, reliability};

/// The parts that belong to one group.
#[derive(Clone, Debug)]
pub struct Member {
    /// Who decides on the views.
    pub membership: Membership,
    /// The view-synchronous multicast.
    pub multicast: Multicast,
    /// What it does for other groups, in a group of servers.
    pub server: Option<Box<dyn ServerPart>>,
    /// How the members divide their work, if they are given any.
    pub organisation: Option<Box<dyn OrganisationPart>>,
    /// Its calls and its replies, if the group is called.
    pub calls: Option<Box<dyn CallsPart>>,
}

/// Who decides on the views of a group: its members among themselves, or somebody or something else.
#[derive(Clone, Debug)]
#[allow(clippy::large_enum_variant, reason = "nearly all are of the large one")]
pub enum Membership {
    /// The members run the membership protocol.
    Gmp(Gmp),
    /// A membership service, a group server, or what is announced in the group's own stream.
    Other(Box<dyn MembershipPart>),
    /// Nobody: the members are fixed, and their multicast is a rung of the reliability ladder instead of the
    /// view-synchronous one.
    Fixed(Box<dyn ReliabilityPart>),
    /// Nobody: the members are fixed. They tell each other what they like, and write checkpoints.
    Recovers(Box<dyn RollbackPart>),
}

impl Membership {
    /// What decides on the views, if it is not the members.
    pub fn other(&mut self) -> Option<&mut dyn MembershipPart> {
        if let Membership::Other(part) = self { Some(&mut **part) } else { None }
    }
}

impl Member {
    /// A process that is not in the group yet, and whom it may ask.
    pub fn outsider(me: ProcessId, group: GroupId, setup: &Setup, contacts: Rc<[ProcessId]>) -> Member {
        let (spec, parts) = (&setup.groups[group.index()], setup.parts.others());
        let seat = Seat { me, group, contacts, setup };
        let organisation =
            parts.zip(spec.organisation).map(|(parts, options)| (parts.organisation)(seat.clone(), options));
        let calls = parts.filter(|_| spec.calls).map(|parts| (parts.calls)(me, group, setup.deviations));
        let membership = match (parts, spec.keeper) {
            (Some(parts), Keeper::Members) if setup.begins_by_claim(group) => Membership::Gmp((parts.claimant)(seat)),
            (Some(parts), Keeper::Service(_) | Keeper::Server { .. } | Keeper::Stream) => {
                Membership::Other((parts.membership)(seat))
            }
            // What is missing has been noticed: where it is, nothing is played. A group with fixed members has no outsiders:
            // its founders get their part at once.
            (_, Keeper::Members | Keeper::Fixed(_) | Keeper::Recovers(_)) | (None, _) => {
                Membership::Gmp(Gmp::outsider(me, group, seat.contacts, setup.deviations))
            }
        };
        let (multicast, server) = (multicast(me, group, setup), server(me, group, setup));
        Member { membership, multicast, server, organisation, calls }
    }

    /// A founding member, which begins at once; `record` is what an earlier life has left of its checkpoints.
    pub fn found(
        me: ProcessId,
        group: GroupId,
        setup: &Setup,
        contacts: Rc<[ProcessId]>,
        record: Option<&Record>,
        out: &mut Out<'_>,
    ) -> Member {
        let mut member = Member::outsider(me, group, setup, contacts);
        let view = setup.founding_view(group);
        if let (Keeper::Fixed(rung), Some(parts)) = (setup.groups[group.index()].keeper, setup.parts.others()) {
            member.membership = Membership::Fixed((parts.reliability)(me, view, rung, setup.deviations, out));
            return member;
        }
        if let (Keeper::Recovers(options), Some(parts)) = (setup.groups[group.index()].keeper, setup.parts.others()) {
            let part = (parts.rollback)(me, view, options, setup.deviations, record, out);
            member.membership = Membership::Recovers(part);
            return member;
        }
        match &mut member.membership {
            Membership::Gmp(gmp) => {
                *gmp = Gmp::founder(me, view, setup.deviations);
                gmp.start(out);
            }
            Membership::Other(part) => part.found(view, out),
            Membership::Fixed(_) | Membership::Recovers(_) => {}
        }
        member
    }

    /// A member is out of the group: what it held of it is gone.
    pub fn forget(&mut self, me: ProcessId, group: GroupId, setup: &Setup) {
        self.server = server(me, group, setup);
        let taken = self.multicast.taken_so_far();
        self.multicast = multicast(me, group, setup);
        if let Some(organisation) = &mut self.organisation {
            organisation.forget();
        }
        self.multicast.remember_taken(&taken);
    }

    /// A message between members of the membership protocol.
    pub fn on_gmp(&mut self, from: ProcessId, message: gmp::Message, out: &mut Out<'_>) {
        if let Membership::Gmp(gmp) = &mut self.membership {
            gmp.on_message(from, message, out);
        }
    }

    /// The same where something else decides on the views.
    pub fn on_membership(&mut self, from: ProcessId, message: Message, out: &mut Out<'_>) {
        if let Some(part) = self.membership.other() {
            part.on_message(from, message, out);
        }
    }

    /// Some are taken for failed.
    pub fn suspect(&mut self, peers: &[ProcessId], out: &mut Out<'_>) {
        match &mut self.membership {
            Membership::Gmp(gmp) => gmp.suspect(peers, out),
            Membership::Other(part) => part.suspect(peers, out),
            Membership::Fixed(_) | Membership::Recovers(_) => {}
        }
        if let Some(server) = &mut self.server {
            peers.iter().for_each(|&peer| server.suspect(peer, out));
        }
    }

    /// The channel from a process was cut, by whichever group: it can no more be let into this one.
    pub fn channel_cut(&mut self, peer: ProcessId) {
        match &mut self.membership {
            Membership::Gmp(gmp) => gmp.channel_cut(peer),
            Membership::Fixed(ladder) => ladder.channel_cut(peer),
            Membership::Other(_) | Membership::Recovers(_) => {}
        }
    }

    /// Whether it is in the group or on its way into it: what members send to a process that is not, it does not keep.
    pub fn takes_part(&self) -> bool {
        !matches!(self.status(), Status::Outside | Status::Excluded)
    }

    /// Something came from a process whose channel is cut; `waits` if it is a leader of this group that waits for us.
    pub fn heard_from_cut(&mut self, peer: ProcessId, waits: bool, out: &mut Out<'_>) {
        match &mut self.membership {
            Membership::Gmp(gmp) => gmp.heard_from_cut(peer, waits, out),
            Membership::Other(part) => part.heard_from_cut(peer, out),
            Membership::Fixed(_) | Membership::Recovers(_) => {}
        }
        if let Some(server) = &mut self.server {
            server.heard_from_cut(peer, out);
        }
    }

    /// The application wants in. False if it is in, or has asked already.
    pub fn ask_to_join(&mut self, out: &mut Out<'_>) -> bool {
        match &mut self.membership {
            Membership::Gmp(gmp) => gmp.ask_to_join(out),
            Membership::Other(part) => part.ask_to_join(out),
            Membership::Fixed(_) | Membership::Recovers(_) => false,
        }
    }

    /// The application wants out. False if it is not in.
    pub fn ask_to_leave(&mut self, out: &mut Out<'_>) -> bool {
        match &mut self.membership {
            Membership::Gmp(gmp) => gmp.ask_to_leave(out),
            Membership::Other(part) => part.ask_to_leave(out),
            Membership::Fixed(_) | Membership::Recovers(_) => false,
        }
    }

    /// The multicast holds nothing unstable any more.
    pub fn nothing_unstable(&mut self, out: &mut Out<'_>) {
        // A goodbye that is announced goes with the stream, and is its sender's last word there.
        let in_stream = matches!(&self.membership, Membership::Other(part) if part.leaves_in_stream());
        if !in_stream && self.status() == Status::Leaving {
            self.multicast.quit();
        }
        match &mut self.membership {
            Membership::Gmp(gmp) => gmp.nothing_unstable(out),
            Membership::Other(part) => part.nothing_unstable(out),
            Membership::Fixed(_) | Membership::Recovers(_) => {}
        }
    }

    /// Whom the detector has to watch; `is_gone` says of whom the process listens to nothing any more.
    pub fn watched(&self, is_gone: &dyn Fn(ProcessId) -> bool) -> Vec<ProcessId> {
        let mut watched: Vec<_> = match &self.membership {
            Membership::Gmp(gmp) => gmp.watched().collect(),
            Membership::Other(part) => part.watched(is_gone),
            Membership::Fixed(_) | Membership::Recovers(_) => Vec::new(),
        };
        watched.extend(self.server.iter().flat_map(|server| server.watched()));
        watched
    }

    /// Whether its members are watched by each other, and not by a service.
    pub fn watch_each_other(&self) -> bool {
        matches!(self.membership, Membership::Gmp(_))
    }

    /// What the process is to the group.
    pub fn status(&self) -> Status {
        match &self.membership {
            Membership::Gmp(gmp) => gmp.status(),
            Membership::Other(part) => part.status(),
            Membership::Fixed(_) | Membership::Recovers(_) => Status::Member,
        }
    }

    /// Members to which something is owed that goes beside the channels, or from which something is missing.
    pub fn owes(&self) -> ProcessSet {
        if let Membership::Fixed(ladder) = &self.membership { ladder.owes() } else { ProcessSet::default() }
    }

    /// Whether a timer of the reliability ladder that is set still matters.
    pub fn awaits(&self, timer: reliability::Timer) -> bool {
        if let Membership::Fixed(ladder) = &self.membership { ladder.awaits(timer) } else { false }
    }

    /// For whom it waits, and why.
    pub fn waits_for(&self) -> impl Iterator<Item = (&'static str, ProcessSet)> {
        let membership = match &self.membership {
            Membership::Gmp(gmp) => gmp.waits_for(),
            Membership::Other(part) => part.waits_for(),
            Membership::Recovers(part) => part.waits_for(),
            Membership::Fixed(_) => None,
        };
        [membership, self.multicast.waits_for()].into_iter().flatten()
    }

    /// Its state as a tree in the field's terms.
    pub fn inspect(&self, group: GroupId) -> Node {
        let membership = match &self.membership {
            Membership::Gmp(gmp) => gmp.inspect(),
            Membership::Other(part) => part.inspect(),
            Membership::Fixed(ladder) => return Node::new("group", [Value::Group(group)]).with(ladder.inspect()),
            Membership::Recovers(part) => return Node::new("group", [Value::Group(group)]).with(part.inspect()),
        };
        let waits = self.waits_for().map(|(what, whom)| {
            let whom = whom.names().map(|name| Value::Process(ProcessId::first(name)));
            Node::new("waits", std::iter::once(Value::Text(what.to_owned())).chain(whom))
        });
        let server = self.server.iter().map(|server| server.inspect());
        let organisation = match &self.organisation {
            Some(organisation) => organisation.inspect(),
            None => (self.multicast.installed() > 0).then(organisation::at_leisure),
        };
        Node::new("group", [Value::Group(group)])
            .with(membership.into_iter().chain(self.multicast.inspect()).chain(waits).chain(server))
            .with(organisation)
            .with(self.calls.iter().flat_map(|calls| calls.inspect()))
    }
}

/// A server's part, if the group serves others.
fn server(me: ProcessId, group: GroupId, setup: &Setup) -> Option<Box<dyn ServerPart>> {
    (setup.parts.others()?.server)(me, group, setup)
}

fn multicast(me: ProcessId, group: GroupId, setup: &Setup) -> Multicast {
    let options = setup.groups[group.index()].multicast.clone();
    let make = setup.parts.others().filter(|_| options.orders.is_mixed).map(|parts| parts.orders);
    Multicast::new(me, options, make, setup.deviations)
}
