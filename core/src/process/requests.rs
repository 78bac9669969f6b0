//! What the application asks of its groups.

use std::rc::Rc;

use super::{Keeper, Process};
use crate::ids::{GroupId, Label, Name, ProcessId};
use crate::member::Member;
use crate::protocol::calls::Wanting;
use crate::protocol::membership::gmp;
use crate::protocol::multicast::{Outgoing, Payload};
use crate::protocol::ordering::{Asked, Wanted};
use crate::protocol::part::MembershipPart;
use crate::protocol::{Out, Verb};

impl Process {
    /// The application multicasts; an unnamed message gets a label. A process outside hands its message in at somebody
    /// who may take it. False if the process is leaving, or knows nobody to ask.
    pub fn multicast(&mut self, label: Option<Label>, order: Asked, group: GroupId, verbs: &mut Vec<Verb>) -> bool {
        if self.setup.is_fixed(group) {
            return self.multicast_reliably(label, group, verbs);
        }
        let is_member = self.member(group, verbs).is_some_and(|(member, _)| member.multicast.installed() > 0);
        if is_member {
            let orders = &self.setup.groups[group.index()].multicast.orders;
            let wanted = orders.wanted(order);
            return self.multicast_as(label, Payload::Application, wanted, group, verbs);
        }
        let next = (self.unnamed + 1).min(Label::ORDINAL_MAX);
        let chosen = label.unwrap_or_else(|| Label::automatic(self.id.name, next));
        let sent = self.setup.parts.others().is_some_and(|parts| (parts.hand_in)(self, chosen, group, verbs));
        if sent && label.is_none() {
            self.unnamed = next;
        }
        sent
    }

    pub(super) fn multicast_as(
        &mut self,
        label: Option<Label>,
        payload: Payload,
        wanted: Wanted,
        group: GroupId,
        verbs: &mut Vec<Verb>,
    ) -> bool {
        let next = (self.unnamed + 1).min(Label::ORDINAL_MAX);
        let name = self.id.name;
        let Some((member, mut out)) = self.member(group, verbs) else { return false };
        let chosen = label.unwrap_or_else(|| Label::automatic(name, next));
        let sent = member.multicast.multicast(Outgoing { label: chosen, payload, wanted }, &mut out);
        if sent && label.is_none() {
            self.unnamed = next;
        }
        sent
    }

    /// The same to a group with a reliability of its own. False if the process is none of its members.
    fn multicast_reliably(&mut self, label: Option<Label>, group: GroupId, verbs: &mut Vec<Verb>) -> bool {
        let next = (self.unnamed + 1).min(Label::ORDINAL_MAX);
        let name = self.id.name;
        let Some((ladder, mut out)) = self.ladder(group, verbs) else { return false };
        ladder.multicast(label.unwrap_or_else(|| Label::automatic(name, next)), &mut out);
        if label.is_none() {
            self.unnamed = next;
        }
        true
    }

    /// The application asks to be let into the group. False if it is in, or has asked already.
    pub fn join(&mut self, group: GroupId, verbs: &mut Vec<Verb>) -> bool {
        self.part(group);
        self.member(group, verbs).is_some_and(|(member, mut out)| member.ask_to_join(&mut out))
    }

    /// The application asks to leave the group. False if it is not in.
    pub fn leave(&mut self, group: GroupId, verbs: &mut Vec<Verb>) -> bool {
        self.member(group, verbs).is_some_and(|(member, mut out)| member.ask_to_leave(&mut out))
    }

    /// The application asks that the group be created, with itself as the first member. False if it is in, or has asked.
    pub fn create(&mut self, group: GroupId, verbs: &mut Vec<Verb>) -> bool {
        self.part(group);
        self.membership(group, verbs).is_some_and(|(part, mut out)| part.ask_to_create(&mut out))
    }

    /// The application asks that the group be dissolved.
    pub fn dissolve(&mut self, group: GroupId, verbs: &mut Vec<Verb>) {
        self.part(group);
        if let Some((part, mut out)) = self.membership(group, verbs) {
            part.ask_to_dissolve(&mut out);
        }
    }

    /// The application asks who is in the group.
    pub fn look_up(&mut self, group: GroupId, verbs: &mut Vec<Verb>) {
        self.part(group);
        if let Some((part, mut out)) = self.membership(group, verbs) {
            part.look_up(&mut out);
        }
    }

    /// What decides on the group's views, if it is not the members.
    pub(super) fn membership<'a>(
        &mut self,
        group: GroupId,
        verbs: &'a mut Vec<Verb>,
    ) -> Option<(&mut dyn MembershipPart, Out<'a>)> {
        let (member, out) = self.member(group, verbs)?;
        Some((member.membership.other()?, out))
    }

    /// The user of this process, a member or not, has a task for the group.
    pub fn give_task(&mut self, task: Label, pieces: u32, group: GroupId, verbs: &mut Vec<Verb>) {
        self.part(group);
        if let Some((organisation, mut out)) = self.organisation(group, verbs) {
            organisation.give(task, pieces, &mut out);
        }
    }

    /// The application calls the group. False if it is no member, or is leaving.
    pub fn call(&mut self, call: Label, wanting: Wanting, order: Asked, group: GroupId, verbs: &mut Vec<Verb>) -> bool {
        let wanted = self.setup.groups[group.index()].multicast.orders.wanted(order);
        let mut multicast = Vec::new();
        let sent = self.multicast_as(Some(call), Payload::Call(wanting), wanted, group, &mut multicast);
        if let Some((calls, mut out)) = self.calls(group, verbs).filter(|_| sent) {
            calls.call(call, wanting, &mut out);
        }
        verbs.append(&mut multicast);
        sent
    }

    /// The application has nothing to say to calls of the group from here on.
    pub fn decline_calls(&mut self, group: GroupId, verbs: &mut Vec<Verb>) {
        self.part(group);
        if let Some((calls, _)) = self.calls(group, verbs) {
            calls.decline();
        }
    }

    /// Its replies to calls of the group are wrong from here on: to all, or to one; or right again.
    pub fn answer_wrongly(&mut self, group: GroupId, to: Option<Option<Name>>) {
        self.part(group);
        if let Some((calls, _)) = self.calls(group, &mut Vec::new()) {
            calls.answer_wrongly(to);
        }
    }

    /// Its own calls of the group end with the replies that they have.
    pub(super) fn end_calls_of(&mut self, group: GroupId, verbs: &mut Vec<Verb>) {
        if let Some((calls, mut out)) = self.calls(group, verbs) {
            calls.out_of_group(&mut out);
        }
    }

    /// This life is about to end: the same of all groups.
    pub fn end_calls(&mut self, verbs: &mut Vec<Verb>) {
        (0..self.groups.len()).for_each(|at| self.end_calls_of(GroupId(at as u16), verbs));
    }

    /// The application tells another member of a group with checkpoints something. False if one of both is no member.
    pub fn tell(&mut self, to: Name, label: Label, group: GroupId, verbs: &mut Vec<Verb>) -> bool {
        self.rollback(group, verbs).is_some_and(|(part, mut out)| part.tell(to, label, &mut out))
    }

    /// Its application has a message for the outside world. False if it is no member of a group that logs messages.
    pub fn output(&mut self, label: Label, group: GroupId, verbs: &mut Vec<Verb>) -> bool {
        self.rollback(group, verbs).is_some_and(|(part, mut out)| part.output(label, &mut out))
    }

    /// It is to write a checkpoint now. False if it is no member of a group with checkpoints.
    pub fn checkpoint(&mut self, group: GroupId, verbs: &mut Vec<Verb>) -> bool {
        self.rollback(group, verbs).map(|(part, mut out)| part.checkpoint(&mut out)).is_some()
    }

    /// Its part in the group, made if there was none.
    fn part(&mut self, group: GroupId) {
        if self.groups[group.index()].is_none() && !self.setup.is_fixed(group) {
            let mut member = Member::outsider(self.id, group, &self.setup, self.contacts(group));
            self.channels.cut_peers().for_each(|peer| member.channel_cut(peer));
            self.groups[group.index()] = Some(Box::new(member));
        }
    }

    /// Whom to ask about a group. Where a service keeps it: the servers. Else its founders, the oldest first, and then,
    /// as they may all be gone, everybody else.
    pub(super) fn contacts(&self, group: GroupId) -> Rc<[ProcessId]> {
        let spec = &self.setup.groups[group.index()];
        match spec.keeper {
            Keeper::Service(service) => {
                let servers = &self.setup.groups[service.index()].founders;
                return servers.iter().copied().map(ProcessId::first).collect();
            }
            Keeper::Server { name, .. } => return Rc::from([ProcessId::first(name)]),
            Keeper::Members | Keeper::Stream | Keeper::Fixed(_) | Keeper::Recovers(_) => {}
        }
        let others = (0..self.setup.processes).map(Name).filter(|name| !spec.founders.contains(name));
        let known = spec.founders.iter().copied().chain(others);
        known.filter(|&name| name != self.id.name).map(ProcessId::first).collect()
    }

    /// Groups that it is in or has asked to join: a next life asks for these again.
    pub fn wanted_groups(&self) -> Vec<GroupId> {
        use gmp::Status;
        let groups = self.groups.iter().enumerate();
        let wanted = groups.filter(|(_, part)| match part.as_deref().map(|part| part.status()) {
            Some(Status::Joining | Status::Member | Status::Excluded) => true,
            Some(Status::Outside | Status::Leaving) | None => false,
        });
        wanted.map(|(at, _)| GroupId(at as u16)).collect()
    }
}
