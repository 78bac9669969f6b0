//! What a process does for groups whose membership it keeps, and for messages from outside a group.

use std::rc::Rc;

use super::{Keeper, Process};
use crate::ids::{GroupId, Name, ProcessId};
use crate::member::Membership;
use crate::protocol::membership::gms::{self, Entry, Refusal, Server};
use crate::protocol::outside::{self, Handed};
use crate::protocol::{Out, Verb};
use crate::registry::Deviation;

impl Process {
    /// If it is to keep groups alone: it begins with what the script founds, or, in a later life, asks everybody.
    pub(super) fn start_keeping(&mut self, log: &[(GroupId, Rc<Entry>)], verbs: &mut Vec<Verb>) {
        let (name, setup) = (self.id.name, self.setup.clone());
        let is_mine = |keeper| matches!(keeper, Keeper::Server { name: keeper, .. } if keeper == name);
        let logs = setup.groups.iter().any(|group| group.keeper == Keeper::Server { name, logs: true });
        let mut kept: Vec<_> = setup.kept(is_mine).collect();
        let Some(&(first, _)) = kept.first() else { return };
        let mut out = Out::new(first, verbs);
        if self.id.incarnation == 0 {
            self.keeps.insert(Box::new(Server::alone(self.id, kept, logs))).start(&mut out);
            return;
        }
        for (group, entry) in &mut kept {
            *entry = Entry::empty(!setup.groups[group.index()].later);
        }
        let others = (0..setup.processes).map(Name).filter(|other| *other != name).collect();
        let ask = !setup.deviations.contains(Deviation::NoRebuild);
        self.keeps.insert(Box::new(Server::alone(self.id, kept, logs))).restart(others, log, ask, &mut out);
    }

    /// A message of those who keep membership: for the server here, or for the member of the group that it is about.
    pub(super) fn on_gms(&mut self, from: ProcessId, group: GroupId, message: gms::Message, verbs: &mut Vec<Verb>) {
        match message {
            gms::Message::Request(request) => {
                if let Some((server, mut out)) = self.keeper_of(group, verbs) {
                    server.on_request(from, request, &mut out);
                }
            }
            gms::Message::Present(tails) => {
                if let Some((server, mut out)) = self.keeper_of(group, verbs) {
                    server.on_present(from, &tails, &mut out);
                }
            }
            gms::Message::Map { view, map } => {
                if let Some((server, _)) = self.server(group, verbs) {
                    server.on_map(view, map);
                }
            }
            gms::Message::RollCall => self.answer_roll(from, group, verbs),
            gms::Message::GroupView { .. } | gms::Message::Shun { .. } | gms::Message::Reply { .. } => {
                if let Some((member, mut out)) = self.member(group, verbs) {
                    member.on_gms(from, message, &mut out);
                }
            }
        }
    }

    /// The server here that keeps the group, alone or with others.
    fn keeper_of<'a>(&mut self, group: GroupId, verbs: &'a mut Vec<Verb>) -> Option<(&mut Server, Out<'a>)> {
        match self.setup.groups[group.index()].keeper {
            Keeper::Service(service) => self.server(service, verbs),
            Keeper::Server { name, .. } if name == self.id.name => {
                Some((self.keeps.as_deref_mut()?, Out::new(group, verbs)))
            }
            Keeper::Members | Keeper::Stream | Keeper::Fixed(_) | Keeper::Server { .. } => None,
        }
    }

    /// A group server has started again: it is told the last views of every group of its that is known here.
    fn answer_roll(&mut self, server: ProcessId, group: GroupId, verbs: &mut Vec<Verb>) {
        let setup = self.setup.clone();
        Out::new(group, verbs).rule(gms::Rule::AnswerRoll { server });
        let mut tails = Vec::new();
        for (of, member) in self.members().filter(|(of, _)| setup.is_server(server.name, *of)) {
            if let Membership::Gms(client) = &mut member.membership {
                tails.push(client.on_roll_call(server, &mut Out::new(of, verbs)));
            }
        }
        Out::new(group, verbs).send(server, gms::Message::Present(tails.into()));
    }

    /// A message of a process outside a group, or the answer to one of ours.
    pub(super) fn on_outside(
        &mut self,
        from: ProcessId,
        group: GroupId,
        message: outside::Message,
        verbs: &mut Vec<Verb>,
    ) {
        let outside::Message::HandIn { handed, label } = message else {
            if let Some(outsider) = self.outside.get_mut(&group) {
                outsider.on_message(from, message, &mut Out::new(group, verbs));
            }
            return;
        };
        if let Some((member, mut out)) = self.member(group, verbs).filter(|(member, _)| member.takes_part()) {
            member.multicast.relay(handed, label, &mut out);
            return;
        }
        let Some((server, out)) = self.keeper_of(group, verbs) else { return };
        let mut out = out.into_group(group);
        match server.contact(group) {
            Ok(member) => {
                out.rule(outside::Rule::PassOn { message: label, member });
                out.send(member, message);
            }
            Err(Refusal::NoAnswer) => {} // it will ask another contact
            Err(why) => {
                let Handed { origin, seq } = handed;
                out.rule(match why {
                    Refusal::Empty => outside::Rule::Refuse { message: label, origin },
                    _ => outside::Rule::RefuseUnknown { message: label, origin },
                });
                out.datagram(origin, outside::Message::Refused { seq, why });
            }
        }
    }
}
