//! One process's parts in one group: who decides on its views, the multicast above, and the service if it is a server.

use std::rc::Rc;

use crate::ids::{GroupId, ProcessId};
use crate::process::{Keeper, Setup};
use crate::protocol::membership::announced::Announced;
use crate::protocol::membership::gmp;
use crate::protocol::membership::gmp::{Gmp, Status};
use crate::protocol::membership::gms::{self, Client, Server};
use crate::protocol::multicast::Multicast;
use crate::protocol::organisation::Organisation;
use crate::protocol::reliability::Ladder;
use crate::protocol::{Node, Out, ProcessSet, Value};
use crate::registry::Deviation;

/// The parts that belong to one group.
#[derive(Clone, Debug)]
pub struct Member {
    /// Who decides on the views.
    pub membership: Membership,
    /// The view-synchronous multicast.
    pub multicast: Multicast,
    /// What it does for other groups, in a group of servers.
    pub server: Option<Server>,
    /// How the members divide their work.
    pub organisation: Organisation,
}

/// Who decides on the views of a group: its members among themselves, or the servers of another group.
#[derive(Clone, Debug)]
pub enum Membership {
    /// The members run the membership protocol.
    Gmp(Gmp),
    /// The members use the membership service, or a group server.
    Gms(Client),
    /// What is announced in the group's own stream.
    Announced(Announced),
    /// Nobody: the members are fixed, and their multicast is a rung of the reliability ladder instead of the
    /// view-synchronous one.
    Fixed(Ladder),
}

impl Member {
    /// A process that is not in the group yet, and whom it may ask.
    pub fn outsider(me: ProcessId, group: GroupId, setup: &Setup, contacts: Rc<[ProcessId]>) -> Member {
        let options = setup.groups[group.index()].organisation;
        let organisation = Organisation::new(me, group, options, setup.deviations, contacts.clone());
        let membership = match setup.groups[group.index()].keeper {
            Keeper::Members if setup.begins_by_claim(group) => {
                Membership::Gmp(Gmp::claimant(me, group, contacts, setup.deviations))
            }
            Keeper::Members => Membership::Gmp(Gmp::outsider(me, group, contacts, setup.deviations)),
            Keeper::Stream => {
                let outside = setup.deviations.contains(Deviation::JoinOutside);
                Membership::Announced(Announced::outsider(me, group, contacts, outside))
            }
            // Nobody is let into a group with fixed members: of such a group there are only founders.
            Keeper::Service(_) | Keeper::Server { .. } | Keeper::Fixed(_) => {
                Membership::Gms(Client::new(me, group, contacts))
            }
        };
        let (multicast, server) = (Multicast::new(me, setup.deviations), server(me, group, setup));
        Member { membership, multicast, server, organisation }
    }

    /// A founding member, which begins at once.
    pub fn found(me: ProcessId, group: GroupId, setup: &Setup, contacts: Rc<[ProcessId]>, out: &mut Out<'_>) -> Member {
        let mut member = Member::outsider(me, group, setup, contacts);
        let view = setup.founding_view(group);
        if let Keeper::Fixed(rung) = setup.groups[group.index()].keeper {
            member.membership = Membership::Fixed(Ladder::begin(me, view, rung, setup.deviations, out));
            return member;
        }
        match &mut member.membership {
            Membership::Gmp(gmp) => {
                *gmp = Gmp::founder(me, view, setup.deviations);
                gmp.start(out);
            }
            Membership::Gms(client) => client.found(view, out),
            Membership::Announced(announced) => announced.found(view, out),
            Membership::Fixed(_) => {}
        }
        member
    }

    /// A member is out of the group: what it held of it is gone.
    pub fn forget(&mut self, me: ProcessId, group: GroupId, setup: &Setup) {
        self.server = server(me, group, setup);
        let taken = self.multicast.taken_so_far();
        self.multicast = Multicast::new(me, setup.deviations);
        self.organisation.forget();
        self.multicast.remember_taken(&taken);
    }

    /// A message between members of the membership protocol.
    pub fn on_gmp(&mut self, from: ProcessId, message: gmp::Message, out: &mut Out<'_>) {
        if let Membership::Gmp(gmp) = &mut self.membership {
            gmp.on_message(from, message, out);
        }
    }

    /// A server's word on this group.
    pub fn on_gms(&mut self, from: ProcessId, message: gms::Message, out: &mut Out<'_>) {
        let Membership::Gms(client) = &mut self.membership else { return };
        match message {
            gms::Message::GroupView { tail, servers } => client.on_group_view(from, &tail, &servers, out),
            gms::Message::Shun { ver, excluded } => client.on_shun(ver, excluded, out),
            gms::Message::Reply { wish, answer } => client.on_reply(from, wish, answer, out),
            gms::Message::Request(_) | gms::Message::RollCall | gms::Message::Present(_) | gms::Message::Map { .. } => {
            }
        }
    }

    /// Some are taken for failed.
    pub fn suspect(&mut self, peers: &[ProcessId], out: &mut Out<'_>) {
        match &mut self.membership {
            Membership::Gmp(gmp) => gmp.suspect(peers, out),
            Membership::Announced(announced) => announced.suspect(peers, out),
            Membership::Gms(client) => peers.iter().for_each(|&peer| client.suspect(peer, out)),
            Membership::Fixed(_) => {}
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
            Membership::Gms(_) | Membership::Announced(_) => {}
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
            Membership::Announced(announced) => announced.heard_from_cut(peer, out),
            Membership::Gms(_) | Membership::Fixed(_) => {}
        }
        if let Some(server) = &mut self.server {
            server.heard_from_cut(peer, out);
        }
    }

    /// The application wants in. False if it is in, or has asked already.
    pub fn ask_to_join(&mut self, out: &mut Out<'_>) -> bool {
        match &mut self.membership {
            Membership::Gmp(gmp) => gmp.ask_to_join(out),
            Membership::Gms(client) => client.ask_to_join(out),
            Membership::Announced(announced) => announced.ask_to_join(out),
            Membership::Fixed(_) => false,
        }
    }

    /// The application wants out. False if it is not in.
    pub fn ask_to_leave(&mut self, out: &mut Out<'_>) -> bool {
        match &mut self.membership {
            Membership::Gmp(gmp) => gmp.ask_to_leave(out),
            Membership::Gms(client) => client.ask_to_leave(out),
            Membership::Announced(announced) => announced.ask_to_leave(out),
            Membership::Fixed(_) => false,
        }
    }

    /// The multicast holds nothing unstable any more.
    pub fn nothing_unstable(&mut self, out: &mut Out<'_>) {
        // A goodbye that is announced goes with the stream, and is its sender's last word there.
        if !matches!(self.membership, Membership::Announced(_)) && self.status() == Status::Leaving {
            self.multicast.quit();
        }
        match &mut self.membership {
            Membership::Gmp(gmp) => gmp.nothing_unstable(out),
            Membership::Gms(client) => client.nothing_unstable(out),
            Membership::Announced(announced) => announced.nothing_unstable(out),
            Membership::Fixed(_) => {}
        }
    }

    /// Whom the detector has to watch. Of servers, not those that are gone: they need not hear from us, and it is not for
    /// us to drop them.
    pub fn watched(&self, is_gone: impl Fn(ProcessId) -> bool) -> Vec<ProcessId> {
        let mut watched: Vec<_> = match &self.membership {
            Membership::Gmp(gmp) => gmp.watched().collect(),
            Membership::Gms(client) => client.watched().filter(|server| !is_gone(*server)).collect(),
            Membership::Announced(announced) => announced.watched().collect(),
            Membership::Fixed(_) => Vec::new(),
        };
        watched.extend(self.server.iter().flat_map(Server::watched));
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
            Membership::Gms(client) => client.status(),
            Membership::Announced(announced) => announced.status(),
            Membership::Fixed(_) => Status::Member,
        }
    }

    /// Members to which something is owed that goes beside the channels, or from which something is missing.
    pub fn owes(&self) -> ProcessSet {
        if let Membership::Fixed(ladder) = &self.membership { ladder.owes() } else { ProcessSet::default() }
    }

    /// For whom it waits, and why.
    pub fn waits_for(&self) -> impl Iterator<Item = (&'static str, ProcessSet)> {
        let membership = match &self.membership {
            Membership::Gmp(gmp) => gmp.waits_for(),
            Membership::Gms(client) => client.waits_for(),
            Membership::Announced(announced) => announced.waits_for(),
            Membership::Fixed(_) => None,
        };
        [membership, self.multicast.waits_for()].into_iter().flatten()
    }

    /// Its state as a tree in the field's terms.
    pub fn inspect(&self, group: GroupId) -> Node {
        let membership = match &self.membership {
            Membership::Gmp(gmp) => gmp.inspect(),
            Membership::Gms(client) => client.inspect(),
            Membership::Announced(announced) => announced.inspect(),
            Membership::Fixed(ladder) => {
                return Node::new("group", [Value::Group(group)]).with(ladder.inspect());
            }
        };
        let waits = self.waits_for().map(|(what, whom)| {
            let whom = whom.names().map(|name| Value::Process(ProcessId::first(name)));
            Node::new("waits", std::iter::once(Value::Text(what.to_owned())).chain(whom))
        });
        let server = self.server.iter().map(Server::inspect);
        Node::new("group", [Value::Group(group)])
            .with(membership.into_iter().chain(self.multicast.inspect()).chain(waits).chain(server))
            .with(self.organisation.inspect())
    }
}

/// A server's part, if the group serves others.
fn server(me: ProcessId, group: GroupId, setup: &Setup) -> Option<Server> {
    let mut served = setup.kept(|keeper| keeper == Keeper::Service(group)).peekable();
    served.peek()?;
    Some(Server::new(me, group, served, setup.deviations))
}
