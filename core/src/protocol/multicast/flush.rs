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

use super::{
    Data, Epoch, FlushBy, FlushOf, Message, Multicast, Next, Orders, PAST_MAX, Past, Payload, QUIT, Rule, Settled,
    Timer, Unstable,
};
use crate::ids::{ProcessId, ViewNumber};
use crate::protocol::ordering::Part;
use crate::protocol::part::OrdersPart;
use crate::protocol::{Change, Happening, Out, ProcessSet, Report, View};
use crate::registry::Deviation;
use crate::time::Duration;

/// How long a flush may take where members lose patience: a deviation.
const PATIENCE: Duration = Duration::from_ms(20);

impl Multicast {
    /// The deviation: a flush has taken too long, and the member goes on sending in the old view.
    pub(super) fn lose_patience(&mut self, out: &mut Out<'_>) {
        if self.blocked && self.epoch.is_some() {
            self.blocked = false;
            self.send_queued(out);
            self.blocked = true;
        }
    }

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
            let early: Vec<_> = self.future.iter().map(|kept| kept.data.clone()).collect();
            early.iter().for_each(|data| self.read_early_news(data, out));
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
            if self.deviations.contains(Deviation::UnblockOnTimeout) {
                out.set_timer(Timer::LosePatience, PATIENCE);
            }
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
    pub(super) fn read_early_news(&mut self, data: &Data, out: &mut Out<'_>) {
        let of = self.decided.iter().find(|change| change.view.number == data.view && self.stateless);
        if let (Some(of), Payload::News(news)) = (of, data.payload) {
            out.report(Report::NewsDelivered { group: of.view.group, view: data.view, news });
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
        self.said = self.freeze_orders();
        self.barrier.plan = None;
        if self.options.is_by_coordinator() {
            self.say_digest(change, out);
        } else if self.deviations.contains(Deviation::FlushBeforeEcho) {
            self.say_flushed(view, &survivors, out);
            self.echo_unstable(&survivors, out);
        } else {
            self.echo_unstable(&survivors, out);
            self.say_flushed(view, &survivors, out);
        }
        self.flushed = view;
        out.happens(Happening::Flushed { group, view });
    }

    /// What we say that we have installed.
    pub(super) fn says_installed(&self) -> ViewNumber {
        if self.quit { QUIT } else { self.installed() }
    }

    fn say_flushed(&mut self, view: ViewNumber, survivors: &[ProcessId], out: &mut Out<'_>) {
        if survivors.is_empty() {
            return;
        }
        out.rule(Rule::SayFlushed { view, to: survivors.iter().copied().collect() });
        let (installed, round, orders) = (self.says_installed(), self.round, self.said.clone());
        out.send_all(survivors.iter().copied(), &Message::Flush { view, installed, round, orders });
    }

    /// To each survivor, of the messages of views that it was in, those that it may lack: in which way the group has chosen.
    fn echo_unstable(&mut self, survivors: &[ProcessId], out: &mut Out<'_>) {
        let (by, me) = (self.options.flush_by(), self.me);
        // The channel of a sender that goes on brings its messages, and after them its flush message.
        let comes_by_itself =
            |origin: ProcessId| by == FlushBy::Senders && (origin == me || survivors.contains(&origin));
        let in_order = self.options.orders.carries;
        let past = self.past.iter_mut().map(|past| (&past.view, past.rows.as_ref(), &mut past.buffer));
        let epoch = self.epoch.iter_mut().map(|epoch| (&epoch.view, Some(&epoch.stability), &mut epoch.buffer));
        for (view, rows, buffer) in past.chain(epoch) {
            let there = members_among(&view.members, survivors);
            let rows = rows.filter(|_| by == FlushBy::Rows);
            let has = |data: &Data, to| rows.is_some_and(|rows| rows.cover(view, data, to));
            for message in buffer.in_order(in_order) {
                if !comes_by_itself(message.data.origin) {
                    echo(message, &there, has, out);
                }
            }
        }
        for message in self.future.iter_mut().filter(|message| !comes_by_itself(message.data.origin)) {
            let of = self.decided.iter().find(|change| change.view.number == message.data.view);
            let there = of.map(|change| members_among(&change.view.members, survivors)).unwrap_or_default();
            echo(message, &there, |_, _| false, out);
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
        self.flush_from(change, peer).map(|flush| flush.installed)
    }

    pub(super) fn flush_from(&self, change: &Change, peer: ProcessId) -> Option<&FlushOf> {
        let flushes = self.flushes.get(&change.view.number)?;
        flushes.iter().find(|flush| flush.from == peer && flush.round >= self.round)
    }

    pub(super) fn on_flush(&mut self, view: ViewNumber, flush: FlushOf, out: &mut Out<'_>) {
        self.note_flush(view, flush, out);
        if view > self.installed() {
            self.install_if_flushed(out);
        }
    }

    /// What a member has said when it flushed for that view.
    pub(super) fn note_flush(&mut self, view: ViewNumber, flush: FlushOf, out: &mut Out<'_>) {
        if flush.installed >= self.installed() && flush.installed > 0 {
            self.note_arrived(flush.from, out);
        }
        if view > self.installed() {
            self.flushes.or_default(view).push(flush);
        }
    }

    /// All survivors have flushed for the newest decided view: deliver what is left, install all that were decided.
    pub(super) fn install_if_flushed(&mut self, out: &mut Out<'_>) {
        let Some(target) = self.decided.back().cloned() else { return };
        self.reconcile(&target, out);
        let waits_for_the_dead = self.deviations.contains(Deviation::WaitForTheDead);
        let of_old_view = self.epoch.iter().filter(|_| waits_for_the_dead).flat_map(|epoch| epoch.view.others(self.me));
        let all = self.survivors(&target).chain(of_old_view).all(|peer| self.flush_of(&target, peer).is_some());
        if !all || self.flushed < target.view.number {
            return;
        }
        if self.options.has_barrier() && !self.passes_barrier(&target, out) || self.quit {
            return;
        }
        if self.stateless {
            self.start_without_state(&target, out);
            return;
        }
        let view = target.view.number;
        let all_ready = self.options.has_barrier();
        out.rule(if all_ready { Rule::AllReady { view } } else { Rule::FlushComplete { view } });
        self.install_decided(out);
    }

    /// Installs all decided views one after the other, each with the messages that came for it.
    pub(super) fn install_decided(&mut self, out: &mut Out<'_>) {
        let batch: Vec<_> = self.decided.drain(..).collect();
        let needy = self.needy(&batch);
        let Some((last, before)) = batch.split_last() else { return };
        let skips = self.deviations.contains(Deviation::SkipIntermediateView);
        for change in before.iter().filter(|_| !skips) {
            self.install(change, last, &[], out);
        }
        self.install(last, last, &needy, out);
        self.flushes.retain(|&view, _| view > last.view.number);
        self.barrier.forget_up_to(last.view.number);
        self.blocked = false;
        self.round = 0;
        if !self.announced {
            self.send_queued(out);
        }
        self.tell_taken(out);
        self.row_due = true;
        self.has_news();
        self.giving.retain(|giving| last.view.contains(giving.to));
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

    /// What has waited goes out, up to an announcement: that may end the view, and the rest waits again.
    pub fn send_queued(&mut self, out: &mut Out<'_>) {
        while let Some(outgoing) = self.next_queued() {
            self.send_unless_relayed(outgoing, out);
            if let (Payload::News(_), Some(view)) = (outgoing.payload, self.view()) {
                out.report(Report::SendQueued(view.group));
                return;
            }
        }
    }

    /// Reports the view; hands the state at this very moment to the needy; delivers what has come for the view. `target` is
    /// the view for which we have flushed.
    fn install(&mut self, change: &Rc<Change>, target: &Change, needy: &[ProcessId], out: &mut Out<'_>) {
        let previous = self.installed();
        let Settled { last, part } = self.settled.take().unwrap_or_else(|| self.settle(target, out));
        for (data, number) in last {
            self.deliver(data, number, out);
        }
        let old = self.close_epoch(part, out);
        let (make, orders, deviations) = (self.make_orders, self.options.orders.clone(), self.deviations);
        let books = |view: &View, rank| make.map(|make| make(view, rank, orders, deviations));
        let mut epoch = Epoch::new(change.view.clone(), self.me, books);
        if self.deviations.contains(Deviation::MajorityIsStable) {
            epoch.stability.count_majorities();
        }
        if let (Some(mixed), Some(old)) = (&mut epoch.mixed, &old) {
            mixed.go_on_from(old.known());
        }
        self.epoch = Some(epoch);
        if change.view.number < self.flushed {
            self.freeze_orders(); // we have flushed for a later view already, perhaps before we had a state
        }
        out.happens(Happening::Installed { view: change.view.clone(), previous, state: self.app.state() });
        self.give_state(change, needy, out);
        for data in std::mem::take(&mut self.after_view) {
            self.deliver(data, 0, out);
        }
        let (now, later) =
            std::mem::take(&mut self.future).into_iter().partition(|it| it.data.view == change.view.number);
        self.future = later;
        let now: Vec<Unstable> = now;
        for message in now {
            self.accept(message, out);
        }
        let early = std::mem::take(&mut self.early_rows);
        for (&(view, from), row) in early.iter() {
            self.on_row(from, view, row, out); // those of later views wait on
        }
        let flushed = self.flushes.values().flatten().filter(|flush| flush.installed >= change.view.number);
        for who in flushed.map(|flush| flush.from).collect::<Vec<_>>() {
            self.note_arrived(who, out);
        }
        self.forget_past(out);
    }

    /// The installed view is over: nothing of it is delivered from here on, what is unstable is kept.
    fn close_epoch(&mut self, part: Option<Part>, out: &mut Out<'_>) -> Option<Box<dyn OrdersPart>> {
        let epoch = self.epoch.take()?;
        self.relays.forget_multicasts();
        let of_streams = epoch.mixed.iter().flat_map(|mixed| mixed.held());
        for data in epoch.order.held().chain(of_streams) {
            out.rule(Rule::DiscardIncomplete { message: data.label });
        }
        let (have, rows) = (epoch.stability.my_row(), Some(epoch.stability));
        let keep = !self.deviations.contains(Deviation::DiscardAtInstall);
        let buffer = if keep { epoch.buffer } else { Default::default() };
        self.past.push_back(Past { view: epoch.view, have, rows, buffer, part });
        while self.past.len() > PAST_MAX {
            self.past.pop_front();
        }
        if !keep {
            self.past.iter_mut().for_each(|past| past.buffer = Default::default());
        }
        epoch.mixed
    }

    /// Nothing is proposed from here on; what the others have to know of our queues, also of views that some may not have
    /// left.
    fn freeze_orders(&mut self) -> Orders {
        let mixed = self.epoch.as_mut()?.mixed.as_mut()?;
        let now = match &self.settled {
            Some(settled) => settled.part.clone()?,
            None => mixed.flush(),
        };
        Some(self.past.iter().filter_map(|past| past.part.clone()).chain([now]).collect())
    }

    /// What is left to deliver of the installed view, now that nothing of it can come any more: what waits to be stable,
    /// and then what is in the queues, by what all that have flushed for `target` have said of them.
    pub(super) fn settle(&mut self, target: &Change, out: &mut Out<'_>) -> Settled {
        let mut last = Vec::new();
        let unsure = self.epoch.as_mut().map(|epoch| epoch.unsure.drain()).unwrap_or_default();
        for (rank, data) in unsure {
            match self.epoch.as_mut().and_then(|epoch| epoch.mixed.as_mut()) {
                Some(mixed) => mixed.accept(rank, data, out),
                None => last.push((data, 0)),
            }
        }
        while let Some(next) = self.next_of_orders() {
            if let Next::Deliver(data, number) = next {
                last.push((data, number));
            }
        }
        let part = self.close_orders(target, &mut last, out);
        Settled { last, part }
    }

    fn close_orders(&mut self, target: &Change, last: &mut Vec<(Data, u32)>, out: &mut Out<'_>) -> Option<Part> {
        let epoch = self.epoch.as_ref().filter(|epoch| epoch.mixed.is_some())?;
        let view = epoch.view.number;
        let of_view =
            |orders: &Orders| orders.iter().flat_map(|parts| parts.iter()).find(|it| it.view == view).cloned();
        let others = self.survivors(target).filter_map(|peer| {
            let flush = self.flush_from(target, peer)?;
            Some((peer, of_view(&flush.orders)?))
        });
        let said: Vec<_> = others.chain(of_view(&self.said).map(|part| (self.me, part))).collect();
        let uniform = self.options.uniform;
        let (left, part) = self.epoch.as_mut()?.mixed.as_mut()?.close(&said, uniform, out);
        last.extend(left);
        Some(part)
    }
}

fn members_among(members: &[ProcessId], survivors: &[ProcessId]) -> Vec<ProcessId> {
    survivors.iter().copied().filter(|survivor| members.contains(survivor)).collect()
}

/// To those on whose channel no copy has gone by, but for those that are known to have it.
fn echo(message: &mut Unstable, to: &[ProcessId], has: impl Fn(&Data, ProcessId) -> bool, out: &mut Out<'_>) {
    let crossed: ProcessSet = message.crossed;
    for &to in to.iter().filter(|&&to| !crossed.contains(to)) {
        if has(&message.data, to) {
            continue;
        }
        message.crossed.insert(to);
        out.rule(Rule::EchoUnstable { message: message.data.label, to });
        out.send(to, Message::Echo(message.data.clone()));
    }
}
