//! What a process does for groups whose membership it keeps, and for messages from outside a group.
//!
//! This is reached only through [`crate::parts`]: not every run needs it.

use std::rc::Rc;

use super::{Keeper, Process};
use crate::ids::{GroupId, Label, Name, ProcessId};
use crate::protocol::membership::gms::{self, Entry, Refusal, Server};
use crate::protocol::outside::{self, Handed, Outsider};
use crate::protocol::part::ServerPart;
use crate::protocol::{Message, Out, Verb};
use crate::registry::Deviation;

impl Process {
    /// If it is to keep groups alone: it begins with what the script founds, or, in a later life, asks everybody.
    pub(crate) fn start_keeping(&mut self, log: &[(GroupId, Rc<Entry>)], verbs: &mut Vec<Verb>) {
        let (name, setup) = (self.id.name, self.setup.clone());
        let is_mine = |keeper| matches!(keeper, Keeper::Server { name: keeper, .. } if keeper == name);
        let logs = setup.groups.iter().any(|group| group.keeper == Keeper::Server { name, logs: true });
        let mut kept: Vec<_> = setup.kept(is_mine).collect();
        let Some(&(first, _)) = kept.first() else { return };
        let mut out = Out::new(first, verbs);
        if self.id.incarnation == 0 {
            let mut server = Server::alone(self.id, kept, logs);
            server.start(&mut out);
            self.keeps = Some(Box::new(server));
            return;
        }
        for (group, entry) in &mut kept {
            *entry = Entry::empty(!setup.groups[group.index()].later);
        }
        let others = (0..setup.processes).map(Name).filter(|other| *other != name).collect();
        let ask = !setup.deviations.contains(Deviation::NoRebuild);
        let mut server = Server::alone(self.id, kept, logs);
        server.restart(others, log, ask, &mut out);
        self.keeps = Some(Box::new(server));
    }

    /// A message of those who keep membership: for the server here, or for the member of the group that it is about.
    pub(crate) fn on_gms(&mut self, from: ProcessId, group: GroupId, message: gms::Message, verbs: &mut Vec<Verb>) {
        match message {
            gms::Message::Request(_) | gms::Message::Present(_) => {
                if let Some((server, mut out)) = self.keeper_of(group, verbs) {
                    server.on_message(from, message, &mut out);
                }
            }
            gms::Message::Map { .. } => {
                if let Some((server, mut out)) = self.server(group, verbs) {
                    server.on_message(from, message, &mut out);
                }
            }
            gms::Message::RollCall => self.answer_roll(from, group, verbs),
            gms::Message::GroupView { .. } | gms::Message::Shun { .. } | gms::Message::Reply { .. } => {
                if let Some((member, mut out)) = self.member(group, verbs) {
                    member.on_membership(from, Message::Gms(group, message), &mut out);
                }
            }
        }
    }

    /// The server here that keeps the group, alone or with others.
    fn keeper_of<'a>(&mut self, group: GroupId, verbs: &'a mut Vec<Verb>) -> Option<(&mut dyn ServerPart, Out<'a>)> {
        match self.setup.groups[group.index()].keeper {
            Keeper::Service(service) => self.server(service, verbs),
            Keeper::Server { name, .. } if name == self.id.name => {
                Some((self.keeps.as_deref_mut()?, Out::new(group, verbs)))
            }
            Keeper::Members | Keeper::Stream | Keeper::Fixed(_) | Keeper::Recovers(_) | Keeper::Server { .. } => None,
        }
    }

    /// A group server has started again: it is told the last views of every group of its that is known here.
    fn answer_roll(&mut self, server: ProcessId, group: GroupId, verbs: &mut Vec<Verb>) {
        let setup = self.setup.clone();
        Out::new(group, verbs).rule(gms::Rule::AnswerRoll { server });
        let mut tails = Vec::new();
        for (of, member) in self.members().filter(|(of, _)| setup.is_server(server.name, *of)) {
            if let Some(part) = member.membership.other() {
                tails.extend(part.on_roll_call(server, &mut Out::new(of, verbs)));
            }
        }
        Out::new(group, verbs).send(server, gms::Message::Present(tails.into()));
    }

    /// The application multicasts to a group that it is not in: it hands the message in at somebody who may take it.
    pub(crate) fn hand_in(&mut self, label: Label, group: GroupId, verbs: &mut Vec<Verb>) -> bool {
        if !self.outside.contains_key(&group) {
            self.outside.insert(group, Box::new(Outsider::new(self.id, group, self.contacts(group))));
        }
        let outsider = self.outside.get_mut(&group);
        outsider.is_some_and(|outsider| outsider.multicast(label, &mut Out::new(group, verbs)))
    }

    /// A message of a process outside a group, or the answer to one of ours.
    pub(crate) fn on_outside(
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
