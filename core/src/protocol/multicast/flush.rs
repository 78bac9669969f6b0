//! The flush: from one view to the next so that all survivors have the same messages.
//!
//! When a view is decided, a member sends nothing more in the old one, echoes every unstable message on every channel
//! on which no copy has gone by, and says that it has flushed. It installs the view when all survivors have said so. If
//! another view is decided meanwhile, it flushes for that one with all that it holds, and installs both, one right
//! after the other. Messages of a view that is over are kept until all members are known to have left it too.
//!
//! Source: lecture 001, flush protocol and how to do this (all-to-all echo); lecture 003, implementation steps (the
//! flush message). A timeout never ends a flush: it may only lead to a suspicion, and so to another view.

use std::rc::Rc;

use super::{Data, Epoch, FlushOf, Message, Multicast, PAST_MAX, Past, Payload, QUIT, Rule, Unstable};
use crate::ids::{Label, ProcessId, ViewNumber};
use crate::protocol::{Change, Happening, Out, ProcessSet, Report};
use crate::registry::Deviation;

impl Multicast {
    /// Membership has decided on the next view.
    pub fn view_decided(&mut self, change: Rc<Change>, out: &mut Out<'_>) {
        let last = self.decided.back().map_or(self.installed(), |last| last.view.number);
        if change.view.number <= last {
            return;
        }
        let first = self.epoch.is_none() && self.decided.is_empty();
        let (group, view) = (change.view.group, change.view.number);
        self.decided.push_back(change.clone());
        if first && change.joined.contains(&self.me) {
            self.stateless = true;
            self.blocked = true;
            let early: Vec<_> = self.future.iter().map(|kept| kept.data).collect();
            early.into_iter().for_each(|data| self.read_early_news(data, out));
            self.use_early_state(out);
            self.begin_among_joiners(&change, out);
            return;
        }
        if first {
            self.install_decided(out); // a founder: nothing has ever been sent
            return;
        }
        if self.deviations.contains(Deviation::NoFlush) && !self.stateless {
            out.rule(Rule::InstallAtOnce { view });
            self.install_decided(out);
            return;
        }
        if !std::mem::replace(&mut self.blocked, true) {
            out.happens(Happening::Blocked { group, view: self.installed() });
        }
        if self.flushed < view {
            self.flush_for(&change, out);
        }
        self.use_early_state(out);
        self.install_if_flushed(out);
    }

    /// What was announced in the stream makes this the next view. If there was one already, more was announced in the
    /// same view: those that flush have all heard it before they go on. One more that is silent may have had messages
    /// that only some of us got after we flushed, so everybody flushes once more.
    pub fn view_announced(&mut self, change: Rc<Change>, at_once: bool, out: &mut Out<'_>) {
        self.announced = true;
        if at_once {
            out.rule(Rule::InstallAtOnce { view: change.view.number });
            self.decided.push_back(change);
            self.install_decided(out);
            return;
        }
        let round = change.failed.len() as u32;
        let amends = self.decided.back().is_some_and(|last| last.view.number == change.view.number);
        if !amends {
            self.round = round;
            self.view_decided(change, out);
            return;
        }
        if let Some(last) = self.decided.back_mut() {
            *last = change.clone();
        }
        if round > self.round {
            self.round = round;
            self.flush_for(&change, out);
        }
        self.install_if_flushed(out);
    }

    /// A joiner without a state cannot deliver, but has to know what is announced: it takes part in the flush.
    pub(super) fn read_early_news(&mut self, data: Data, out: &mut Out<'_>) {
        let group = self.decided.back().filter(|last| last.view.number == data.view && self.stateless);
        if let (Some(last), Payload::News(news)) = (group, data.payload) {
            out.report(Report::NewsDelivered { group: last.view.group, view: data.view, news });
        }
    }

    /// Echo what others may lack, then say that we have flushed.
    fn flush_for(&mut self, change: &Rc<Change>, out: &mut Out<'_>) {
        let kept = self.epoch.iter().map(|epoch| epoch.buffer.len()).sum::<usize>()
            + self.past.iter().map(|past| past.buffer.len()).sum::<usize>()
            + self.future.len();
        let (group, view) = (change.view.group, change.view.number);
        out.rule(Rule::BeginFlush { view, kept: kept as u32 });
        let survivors: Vec<_> = self.survivors(change).collect();
        let flush_first = self.deviations.contains(Deviation::FlushBeforeEcho);
        if flush_first {
            self.say_flushed(view, &survivors, out);
        }
        self.echo_unstable(&survivors, out);
        if !flush_first {
            self.say_flushed(view, &survivors, out);
        }
        self.flushed = view;
        out.happens(Happening::Flushed { group, view });
    }

    fn say_flushed(&mut self, view: ViewNumber, survivors: &[ProcessId], out: &mut Out<'_>) {
        if survivors.is_empty() {
            return;
        }
        out.rule(Rule::SayFlushed { view, to: survivors.iter().copied().collect() });
        let installed = if self.quit { QUIT } else { self.installed() };
        out.send_all(survivors.iter().copied(), &Message::Flush { view, installed, round: self.round });
    }

    /// To each survivor, on whose channel no copy has gone by, of the messages of views that it was in.
    fn echo_unstable(&mut self, survivors: &[ProcessId], out: &mut Out<'_>) {
        for past in &mut self.past {
            let there = members_among(&past.view.members, survivors);
            past.buffer.iter_mut().for_each(|message| echo(message, &there, out));
        }
        if let Some(epoch) = &mut self.epoch {
            let there = members_among(&epoch.view.members, survivors);
            epoch.buffer.iter_mut().for_each(|message| echo(message, &there, out));
        }
        for message in &mut self.future {
            let of = self.decided.iter().find(|change| change.view.number == message.data.view);
            let there = of.map(|change| members_among(&change.view.members, survivors)).unwrap_or_default();
            echo(message, &there, out);
        }
    }

    /// Members of the coming view, but us, who were in a view before it and so have something to flush. Who has left and
    /// joins again in that view has not: it forgot what it had.
    pub(super) fn survivors(&self, change: &Change) -> impl Iterator<Item = ProcessId> + '_ {
        let number = change.view.number;
        let coming: Vec<_> = change.view.others(self.me).collect();
        let joined = change.joined.clone();
        coming.into_iter().filter(move |peer| !joined.contains(peer)).filter(move |&peer| {
            let installed = self.view().is_some_and(|view| view.contains(peer));
            installed || self.decided.iter().any(|it| it.view.number < number && it.view.contains(peer))
        })
    }

    pub(super) fn flush_of(&self, change: &Change, peer: ProcessId) -> Option<ViewNumber> {
        let flushes = self.flushes.get(&change.view.number)?;
        let of_round = flushes.iter().find(|flush| flush.from == peer && flush.round >= self.round);
        of_round.map(|flush| flush.installed)
    }

    pub(super) fn on_flush(&mut self, view: ViewNumber, flush: FlushOf, out: &mut Out<'_>) {
        let FlushOf { from, installed, .. } = flush;
        if installed >= self.installed() && installed > 0 {
            self.note_arrived(from, out);
        }
        if view <= self.installed() {
            return;
        }
        self.flushes.or_default(view).push(flush);
        self.install_if_flushed(out);
    }

    /// All survivors have flushed for the newest decided view: deliver what is left, install all that were decided.
    fn install_if_flushed(&mut self, out: &mut Out<'_>) {
        let Some(target) = self.decided.back().cloned() else { return };
        let all = self.survivors(&target).all(|peer| self.flush_of(&target, peer).is_some());
        if !all || self.flushed < target.view.number || self.quit {
            return;
        }
        if self.stateless {
            self.start_without_state(&target, out);
            return;
        }
        out.rule(Rule::FlushComplete { view: target.view.number });
        self.install_decided(out);
    }

    /// Installs all decided views one after the other, each with the messages that came for it.
    pub(super) fn install_decided(&mut self, out: &mut Out<'_>) {
        let batch: Vec<_> = self.decided.drain(..).collect();
        let needy = self.needy(&batch);
        let Some((last, before)) = batch.split_last() else { return };
        for change in before {
            self.install(change, &[], out);
        }
        self.install(last, &needy, out);
        self.flushes.retain(|&view, _| view > last.view.number);
        self.blocked = false;
        self.round = 0;
        if !self.announced {
            self.send_queued(out);
        }
        self.tell_taken(out);
        self.row_due = true;
        self.set_row_timer(out);
        self.leave_if_nothing_unstable(out);
        // Only now: a neighbour may multicast, which belongs to the last of the views and after what has waited.
        for change in &batch {
            out.report(Report::ViewInstalled(change.clone()));
        }
        if self.announced {
            out.report(Report::SendQueued(last.view.group)); // what has come for this view may end it at once
        }
    }

    fn next_queued(&mut self) -> Option<(Label, Payload)> {
        if self.blocked { None } else { self.queue.pop_front() }
    }

    /// What has waited for the view goes out, up to an announcement: that may end the view, and the rest waits again.
    pub fn send_queued(&mut self, out: &mut Out<'_>) {
        while let Some((label, payload)) = self.next_queued() {
            self.multicast(label, payload, out);
            if let (Payload::News(_), Some(view)) = (payload, self.view()) {
                out.report(Report::SendQueued(view.group));
                return;
            }
        }
    }

    /// Reports the view; hands the state at this very moment to the needy; delivers what has come for the view.
    fn install(&mut self, change: &Rc<Change>, needy: &[ProcessId], out: &mut Out<'_>) {
        let previous = self.installed();
        self.close_epoch(out);
        self.epoch = Some(Epoch::new(change.view.clone(), self.me));
        out.happens(Happening::Installed { view: change.view.clone(), previous, state: self.app.state() });
        self.give_state(change, needy, out);
        for data in std::mem::take(&mut self.after_view) {
            self.deliver(data, out);
        }
        let (now, later) =
            std::mem::take(&mut self.future).into_iter().partition(|it| it.data.view == change.view.number);
        self.future = later;
        let now: Vec<Unstable> = now;
        for message in now {
            self.accept(message, out);
        }
        let flushed = self.flushes.values().flatten().filter(|flush| flush.installed >= change.view.number);
        for who in flushed.map(|flush| flush.from).collect::<Vec<_>>() {
            self.note_arrived(who, out);
        }
        self.forget_past(out);
    }

    /// The installed view is over: nothing of it is delivered from here on, what is unstable is kept.
    fn close_epoch(&mut self, out: &mut Out<'_>) {
        let Some(epoch) = self.epoch.take() else { return };
        for data in epoch.order.held() {
            out.rule(Rule::DiscardIncomplete { message: data.label });
        }
        let have = epoch.stability.my_row();
        let keep = !self.deviations.contains(Deviation::DiscardAtInstall);
        let buffer = if keep { epoch.buffer } else { Default::default() };
        self.past.push_back(Past { view: epoch.view, have, buffer });
        while self.past.len() > PAST_MAX {
            self.past.pop_front();
        }
        if !keep {
            self.past.iter_mut().for_each(|past| past.buffer = Default::default());
        }
    }
}

fn members_among(members: &[ProcessId], survivors: &[ProcessId]) -> Vec<ProcessId> {
    survivors.iter().copied().filter(|survivor| members.contains(survivor)).collect()
}

fn echo(message: &mut Unstable, to: &[ProcessId], out: &mut Out<'_>) {
    let crossed: ProcessSet = message.crossed;
    for &to in to.iter().filter(|&&to| !crossed.contains(to)) {
        message.crossed.insert(to);
        out.rule(Rule::EchoUnstable { message: message.data.label, to });
        out.send(to, Message::Echo(message.data));
    }
}
