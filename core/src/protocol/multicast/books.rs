//! The books of the installed view: what is kept, who has what, and when nothing is unstable.

use super::buffer::{Buffer, Unstable};
use super::stability::Row;
use super::{Epoch, Message, Multicast, ROW_AFTER, ROW_AT_ONCE, Rule, Timer};
use crate::ids::{ProcessId, ViewNumber};
use crate::order;
use crate::protocol::{Happening, Out, ProcessSet, Report};

impl Epoch {
    /// How many rounds of gossip it takes to reach all members.
    fn rounds(&self) -> u32 {
        self.view.members.len().next_power_of_two().trailing_zeros().max(1)
    }
}

impl Multicast {
    /// Where rows are gossiped: there is something that the others do not know yet.
    pub(super) fn has_news(&mut self) {
        if let Some(epoch) = self.epoch.as_mut().filter(|epoch| self.options.gossips && epoch.view.members.len() > 1) {
            epoch.rounds_left = epoch.rounds();
        }
    }

    /// Puts a message into the books of the installed view. Nothing if it is there already; else the rank of its origin,
    /// and whether more of the origin's messages are stable now.
    pub(super) fn keep(&mut self, message: Unstable) -> Option<(usize, bool)> {
        let epoch = self.epoch.as_mut()?;
        let rank = epoch.view.rank(message.data.origin)?;
        let have = epoch.buffer.keep(rank, epoch.stability.have(rank), message)?;
        self.row_due = true;
        let by_origin = epoch.stability.raise(rank, rank, have);
        let by_us = epoch.stability.raise(epoch.rank, rank, have);
        self.has_news();
        Some((rank, by_origin || by_us))
    }

    /// A member's row: what it covers at every member need not be kept.
    pub(super) fn on_row(&mut self, from: ProcessId, view: ViewNumber, row: &Row, out: &mut Out<'_>) {
        if view > self.installed() && !row.is_empty() {
            self.early_rows.insert((view, from), row.clone());
            return;
        }
        let Some(epoch) = self.epoch.as_mut().filter(|epoch| epoch.view.number == view) else { return };
        let Some(rank) = epoch.view.rank(from).filter(|_| row.len() == epoch.view.members.len()) else { return };
        let more = epoch.stability.raise_row(rank, row);
        more.into_iter().for_each(|origin| self.forget_stable(origin, out));
        self.note_arrived(from, out);
    }

    pub(super) fn forget_stable(&mut self, rank: usize, out: &mut Out<'_>) {
        let Some(epoch) = &mut self.epoch else { return };
        let seq = epoch.stability.stable(rank);
        epoch.buffer.forget_up_to(rank, seq);
        let (group, view, origin) = (epoch.view.group, epoch.view.number, epoch.view.members[rank]);
        out.happens(Happening::Stable { group, view, origin, seq });
        if self.options.uniform {
            self.hand_on_stable(out);
            self.go_on(out);
        }
        if self.serves {
            out.report(Report::ServiceStable { service: group, view, seq });
        }
        self.tell_taken(out);
        self.leave_if_nothing_unstable(out);
    }

    /// A member has shown that it has installed our view. When all have, nobody can lack a message of an earlier one.
    pub(super) fn note_arrived(&mut self, who: ProcessId, out: &mut Out<'_>) {
        let Some(epoch) = &mut self.epoch else { return };
        if epoch.arrived.contains(who) {
            return;
        }
        epoch.arrived.insert(who);
        self.has_news();
        self.forget_past(out);
    }

    pub(super) fn forget_past(&mut self, out: &mut Out<'_>) {
        let Some(epoch) = &self.epoch else { return };
        if epoch.view.members.iter().all(|member| epoch.arrived.contains(*member)) {
            for past in &mut self.past {
                (past.buffer, past.part) = (Buffer::default(), None);
            }
            self.leave_if_nothing_unstable(out);
        }
    }

    pub(super) fn set_row_timer(&mut self, out: &mut Out<'_>) {
        let is_due = match &self.epoch {
            Some(epoch) if self.options.gossips => epoch.rounds_left > 0,
            _ => self.row_due,
        };
        if is_due && !self.row_timer_set {
            self.row_timer_set = true;
            out.set_timer(Timer::Row, if self.options.uniform { ROW_AT_ONCE } else { ROW_AFTER });
        }
    }

    pub(super) fn say_row(&mut self, out: &mut Out<'_>) {
        self.row_timer_set = false;
        if !self.late_snapshot.is_empty() {
            self.send_late_snapshot(out);
        }
        if self.options.gossips {
            self.pass_rows_on(out);
            return;
        }
        if !std::mem::take(&mut self.row_due) {
            return;
        }
        let Some(epoch) = &self.epoch else { return };
        let row = epoch.stability.my_row();
        let view = epoch.view.number;
        if epoch.view.members.len() > 1 {
            out.rule(Rule::SayRow { view });
        }
        for to in epoch.view.others(self.me) {
            out.send(to, Message::Row { view, row: row.clone() });
        }
    }

    /// Where rows are gossiped: what is known goes to the next of the members 1, 2, 4 … places further on, in as many
    /// rounds after the last news as it takes to reach all.
    fn pass_rows_on(&mut self, out: &mut Out<'_>) {
        let Some(epoch) = self.epoch.as_mut().filter(|epoch| epoch.rounds_left > 0) else { return };
        let members = epoch.view.members.len();
        let to = epoch.view.members[(epoch.rank + (1 << epoch.round)) % members];
        (epoch.rounds_left, epoch.round) = (epoch.rounds_left - 1, (epoch.round + 1) % epoch.rounds());
        let (view, arrived) = (epoch.view.number, epoch.arrived);
        let rows = (0..members).map(|of| epoch.stability.row_of(of)).collect();
        out.rule(Rule::PassRowsOn { view, to });
        out.send(to, Message::Rows { view, rows, arrived });
        self.set_row_timer(out);
    }

    /// What another member knows of everybody's rows.
    pub(super) fn on_rows(
        &mut self,
        from: ProcessId,
        view: ViewNumber,
        rows: &[Row],
        arrived: ProcessSet,
        out: &mut Out<'_>,
    ) {
        let Some(epoch) = self.epoch.as_mut().filter(|epoch| epoch.view.number == view) else { return };
        let members = epoch.view.members.len();
        let rows = || rows.iter().take(members).enumerate();
        let is_new = |(of, row): (usize, &Row)| {
            row.iter().take(members).enumerate().any(|(origin, seq)| *seq > epoch.stability.has(of, origin))
        };
        let news = rows().any(is_new);
        let mut more: Vec<_> = rows().flat_map(|(of, row)| epoch.stability.raise_row(of, row)).collect();
        order::sort(&mut more);
        more.dedup();
        let here: Vec<_> =
            epoch.view.members.iter().copied().filter(|&who| who == from || arrived.contains(who)).collect();
        if news {
            self.has_news();
        }
        more.into_iter().for_each(|origin| self.forget_stable(origin, out));
        here.into_iter().for_each(|who| self.note_arrived(who, out));
        self.set_row_timer(out);
    }

    /// The leave is asked for, now that nothing is unstable. Nobody waits for this member's flush any more once a view
    /// without it is decided: what it delivered from here on, the others might never have. So it delivers nothing, and
    /// installs no further view; it still flushes where others wait for it.
    pub fn quit(&mut self) {
        self.quit = true;
    }

    /// Membership says that this member wants to leave: it sends nothing more but what waits already, and says when nothing
    /// is unstable.
    pub fn prepare_to_leave(&mut self, out: &mut Out<'_>) {
        self.leaving = true;
        self.leave_if_nothing_unstable(out);
    }

    pub(super) fn leave_if_nothing_unstable(&mut self, out: &mut Out<'_>) {
        if !self.leaving || self.blocked || !self.queue.is_empty() {
            return;
        }
        let unstable = |epoch: &Epoch| !epoch.buffer.is_empty() || epoch.mixed.iter().any(|mixed| !mixed.is_settled());
        let Some(epoch) = self.epoch.as_ref().filter(|epoch| !unstable(epoch)) else { return };
        if self.past.iter().all(|past| past.buffer.is_empty()) {
            out.report(Report::NothingUnstable(epoch.view.group));
        }
    }
}
