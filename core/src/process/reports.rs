//! What the parts of a process tell each other.

use super::Process;
use crate::ids::GroupId;
use crate::member::{Member, Membership};
use crate::protocol::multicast::Payload;
use crate::protocol::ordering::Wanted;
use crate::protocol::{Out, Report, Verb};
use crate::time::Time;

impl Process {
    /// A part tells its neighbours.
    pub fn on_report(&mut self, now: Time, report: Report, verbs: &mut Vec<Verb>) {
        match report {
            Report::Suspected(peers) => self.suspect(&peers, verbs),
            Report::Cut(peer) => {
                self.channels.cut(peer);
                self.members().for_each(|(_, member)| member.channel_cut(peer));
                self.watch(now, verbs);
                self.suspect(&[peer], verbs); // other groups have the same channels
            }
            Report::WatchChanged => self.watch(now, verbs),
            Report::HeardFromCut { peer, waits_in } => {
                for (group, member) in self.members() {
                    member.heard_from_cut(peer, waits_in == Some(group), &mut Out::new(group, verbs));
                }
                if let Some(server) = &mut self.keeps {
                    server.heard_from_cut(peer, &mut Out::new(GroupId(0), verbs));
                }
            }
            Report::GoOn(group) => {
                if let Some((Member { membership: Membership::Gmp(gmp), .. }, mut out)) = self.member(group, verbs) {
                    gmp.act(&mut out);
                }
            }
            Report::ViewDecided(group, change) => {
                if self.groups[group.index()].as_deref().is_some_and(Member::watch_each_other) {
                    self.detector.on_view(now, &change, &mut Out::new(GroupId(0), verbs));
                    self.watch(now, verbs); // one of the new view may be given up here already
                }
                if let Some((member, mut out)) = self.member(group, verbs) {
                    member.multicast.view_decided(change, &mut out);
                }
            }
            Report::PrepareToLeave(group) => {
                if let Some((member, mut out)) = self.member(group, verbs) {
                    member.multicast.prepare_to_leave(&mut out);
                }
            }
            Report::NothingUnstable(group) => {
                if let Some((member, mut out)) = self.member(group, verbs) {
                    member.nothing_unstable(&mut out);
                }
            }
            Report::OutOfGroup(group) => {
                self.detector.out_of_group(group, &mut Out::new(GroupId(0), verbs));
                self.end_calls_of(group, verbs);
                let (id, setup) = (self.id, self.setup.clone());
                if let Some((member, _)) = self.member(group, verbs) {
                    member.forget(id, group, &setup);
                }
            }
            Report::Announce { group, news } => {
                self.multicast_as(None, Payload::News(news), Wanted::default(), group, verbs);
            }
            Report::NewsDelivered { group, .. } => {
                if let Some((part, mut out)) = self.membership(group, verbs) {
                    part.on_report(&report, &mut out);
                }
            }
            Report::SendQueued(group) => {
                if let Some((member, mut out)) = self.member(group, verbs) {
                    member.multicast.send_queued(&mut out);
                }
            }
            Report::ViewAnnounced { group, change, at_once } => {
                if let Some((member, mut out)) = self.member(group, verbs) {
                    member.multicast.view_announced(change, at_once, &mut out);
                }
            }
            Report::ViewInstalled(ref change) => {
                let group = change.view.group;
                if let Some((part, mut out)) = self.membership(group, verbs) {
                    part.on_report(&report, &mut out);
                }
                if let Some((server, mut out)) = self.server(group, verbs) {
                    server.on_report(&report, &mut out);
                }
                if let Some((organisation, mut out)) = self.organisation(group, verbs) {
                    organisation.view_installed(&change.view, &mut out);
                }
                if let Some((calls, mut out)) = self.calls(group, verbs) {
                    calls.view_installed(change, &mut out);
                }
            }
            Report::CallDelivered(delivered) => {
                if let Some((calls, mut out)) = self.calls(delivered.view.group, verbs) {
                    calls.delivered(delivered, &mut out);
                }
            }
            Report::ServiceMulticast { service, request } => {
                self.multicast_as(None, Payload::Service(request), Wanted::default(), service, verbs);
            }
            Report::ServiceDelivered { service: group, .. }
            | Report::ServiceStable { service: group, .. }
            | Report::StateIsGiven { group, .. } => {
                if let Some((server, mut out)) = self.server(group, verbs) {
                    server.on_report(&report, &mut out);
                }
            }
        }
    }
}
