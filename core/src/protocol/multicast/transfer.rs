//! State transfer: a joiner starts with the state that the members had at the view in which it joins.
//!
//! The oldest member that has a state takes a snapshot at the view event, before it delivers any message of the new
//! view, and sends it. The joiner keeps the messages of the view until the state has come, installs the view, and
//! delivers them. If the donor fails first, the view without it names the next donor: everybody's flush says whether it
//! has a state, so all survivors agree who that is, and for the joiner that view becomes the first.
//!
//! A large state goes in pieces, the next when the joiner has the last, while multicasts go on. If donor or joiner fails, the
//! view without it ends the transfer; another donor begins anew, with its state at that view.
//!
//! The state holds the effects of messages of earlier views that some of the others may still lack. The donor gives these
//! messages along: should it fail, the joiner is one that has them, and echoes them in the flush.
//!
//! Source: lecture 001, state transfer.

use std::rc::Rc;

use super::buffer::{Buffer, Unstable};
use super::{Kept, Message, Multicast, Past, Payload, QUIT, Rule, State};
use crate::ids::{ProcessId, ViewNumber};
use crate::protocol::{Change, Happening, Out, ProcessSet, Report};
use crate::registry::Deviation;

/// A joiner that is being given the state piece by piece.
#[derive(Clone, Debug)]
pub(super) struct Giving {
    pub to: ProcessId,
    view: ViewNumber,
    state: State,
}

impl Giving {
    /// The state itself, or what is left of it.
    fn send(self, out: &mut Out<'_>) {
        let Giving { to, view, state } = self;
        out.rule(Rule::SendState { view, to });
        out.send(to, Message::State { view, state });
    }
}

impl Multicast {
    /// Members of the last of these views that have no state: they join in one of them, or their flush said so.
    pub(super) fn needy(&self, batch: &[Rc<Change>]) -> Vec<ProcessId> {
        let Some(last) = batch.last() else { return Vec::new() };
        let joins = |peer: &ProcessId| batch.iter().any(|change| change.joined.contains(peer));
        let without = |peer: &ProcessId| self.flush_of(last, *peer) == Some(0);
        last.view.others(self.me).filter(|peer| joins(peer) || without(peer)).collect()
    }

    /// If we are the oldest that has a state: send it to those that have none.
    pub(super) fn give_state(&mut self, last: &Rc<Change>, needy: &[ProcessId], out: &mut Out<'_>) {
        let gives = |member: &&ProcessId| !needy.contains(*member) && self.flush_of(last, **member) != Some(QUIT);
        let donor = last.view.members.iter().find(gives);
        if needy.is_empty() || donor != Some(&self.me) {
            return;
        }
        if self.deviations.contains(Deviation::LateSnapshot) {
            self.late_snapshot = needy.to_vec();
            self.row_due = true;
            return;
        }
        self.send_snapshot(needy, out);
    }

    fn send_snapshot(&mut self, needy: &[ProcessId], out: &mut Out<'_>) {
        let Some(view) = self.view() else { return };
        let (group, view) = (view.group, view.number);
        let state = State { app: self.app, taken: self.relays.so_far(), unstable: self.unstable_of_the_past() };
        out.happens(Happening::SnapshotTaken { group, view, state: state.app.state() });
        for &to in needy {
            out.report(Report::StateIsGiven { group, view, to });
            self.giving.retain(|giving| giving.to != to);
            let giving = Giving { to, view, state: state.clone() };
            if self.options.pieces > 1 {
                self.send_piece(to, view, 1, out);
                self.giving.push(giving);
            } else {
                giving.send(out);
            }
        }
    }

    fn send_piece(&self, to: ProcessId, view: ViewNumber, number: u8, out: &mut Out<'_>) {
        let of = self.options.pieces;
        out.rule(Rule::SendPiece { view, number: number.into(), of: of.into(), to });
        out.send(to, Message::Piece { view, number, of });
    }

    /// A joiner has a piece and wants the next: one is under way at a time, so that multicasts are not held up.
    pub(super) fn on_more(&mut self, from: ProcessId, view: ViewNumber, number: u8, out: &mut Out<'_>) {
        let Some(at) = self.giving.iter().position(|it| (it.to, it.view) == (from, view)) else { return };
        if number + 1 < self.options.pieces {
            self.send_piece(from, view, number + 1, out);
        } else {
            self.giving.remove(at).send(out);
        }
    }

    pub(super) fn on_piece(&mut self, donor: ProcessId, (view, number, _): (ViewNumber, u8, u8), out: &mut Out<'_>) {
        if self.installed() == 0 {
            out.rule(Rule::AskForPiece { view, number: number.into(), donor });
            out.send(donor, Message::More { view, number });
        }
    }

    fn unstable_of_the_past(&self) -> Rc<[Kept]> {
        let past = self.past.iter().filter(|past| !past.buffer.is_empty() || past.part.is_some());
        let kept = past.map(|past| {
            let messages = past.buffer.iter().map(|message| message.data.clone()).collect();
            Kept { view: past.view.clone(), have: past.have.clone(), messages, part: past.part.clone() }
        });
        kept.collect()
    }

    /// Keeps what the state already holds and others may lack.
    fn keep_for_others(&mut self, unstable: &[Kept]) {
        for Kept { view, have, messages, part } in unstable {
            let mut buffer = Buffer::new(view.members.len());
            for data in messages {
                let Some(rank) = view.rank(data.origin) else { continue };
                let message = Unstable::new(data.clone(), ProcessSet::default());
                buffer.keep(rank, data.seq - 1, message);
            }
            let (view, have, part) = (view.clone(), have.clone(), part.clone());
            self.past.push_back(Past { view, have, rows: None, buffer, part });
        }
    }

    /// The deviation: the snapshot is taken only after a message of the new view has been delivered.
    pub(super) fn send_late_snapshot(&mut self, out: &mut Out<'_>) {
        let needy = std::mem::take(&mut self.late_snapshot);
        self.send_snapshot(&needy, out);
    }

    pub(super) fn on_state(&mut self, donor: ProcessId, view: ViewNumber, state: State, out: &mut Out<'_>) {
        if self.installed() > 0 {
            return; // another donor was faster
        }
        self.early_state = Some((view, donor, state));
        self.use_early_state(out);
    }

    /// Takes the donor's state over, once the view that it belongs to is decided here.
    pub(super) fn use_early_state(&mut self, out: &mut Out<'_>) {
        let Some((view, donor, state)) = self.early_state.clone() else { return };
        let Some(at) = self.decided.iter().position(|change| change.view.number == view) else { return };
        let group = self.decided[at].view.group;
        self.early_state = None;
        self.stateless = false;
        self.app = state.app;
        self.relays.take_over(&state.taken);
        self.keep_for_others(&state.unstable);
        out.rule(Rule::LoadState { view, donor });
        out.happens(Happening::StateLoaded { group, view, donor, state: self.app.state() });
        if self.deviations.contains(Deviation::JoinerAnswers) {
            self.take_calls_for_delivered(&state.unstable, out);
        }
        self.begin_with(at, out);
    }

    /// The deviation: calls whose effects are in the state count as delivered here.
    fn take_calls_for_delivered(&self, unstable: &[Kept], out: &mut Out<'_>) {
        for kept in unstable {
            for data in kept.messages.iter().filter(|data| data.origin != self.me) {
                if let Payload::Call(wanting) = data.payload {
                    self.tell_called(data, wanting, kept.view.clone(), out);
                }
            }
        }
    }

    /// Everybody has flushed and nobody has a state: the oldest begins with an empty one and hands that on.
    pub(super) fn start_without_state(&mut self, target: &Rc<Change>, out: &mut Out<'_>) {
        let has_state = |peer: &ProcessId| self.flush_of(target, *peer).is_some_and(|installed| installed > 0);
        if target.view.members.iter().any(has_state) || target.view.members.first() != Some(&self.me) {
            return;
        }
        self.stateless = false;
        out.rule(Rule::StateIsLost { view: target.view.number });
        self.begin_with(self.decided.len() - 1, out);
    }

    /// All who had a state have left in the change with which we join: the oldest joiner begins.
    pub(super) fn begin_among_joiners(&mut self, change: &Rc<Change>, out: &mut Out<'_>) {
        let nobody_has_a_state = change.view.members.iter().all(|member| change.joined.contains(member));
        if self.stateless && nobody_has_a_state {
            self.start_without_state(change, out);
        }
    }

    /// Installs the decided view at that place as the first, and goes on with those after it.
    fn begin_with(&mut self, at: usize, out: &mut Out<'_>) {
        let later = self.decided.split_off(at + 1);
        self.decided.drain(..at);
        let first = self.decided.back().map_or(0, |first| first.view.number);
        self.future.retain(|message| message.data.view >= first);
        self.install_decided(out);
        for change in later {
            self.view_decided(change, out);
        }
    }
}
