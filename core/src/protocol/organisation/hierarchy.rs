//! Coordinator and workers: in a hierarchical group the oldest member of the view coordinates.
//!
//! It hands out pieces, one at a time to each worker, collects their reports, and announces the outcome. A worker heeds one
//! coordinator: what another one says it does not hear. When the coordinator is gone, the oldest of the next view takes
//! over: it asks all workers what they hold, and each that answers heeds it from then on and nobody before it. What is
//! decided stays decided, what is done is not done again, what is in hand stays there. A coordinator that is alone does
//! the work itself.

use std::rc::Rc;

use super::{Held, Message, Organisation, Rule, Spec};
use crate::ids::{Label, ProcessId, ViewNumber};
use crate::protocol::{Happening, Node, Out, Value};
use crate::registry::Deviation;

/// Who coordinates, as a member sees it.
#[derive(Clone, Debug, Default)]
pub(super) struct Hierarchy {
    /// The coordinator that this member heeds, and since which view; itself if it coordinates.
    heeds: Option<(ViewNumber, ProcessId)>,
    /// It coordinates.
    pub(super) leads: bool,
    /// Since which view.
    pub(super) since: ViewNumber,
    /// Workers that have not told the new coordinator what they hold.
    unanswered: Vec<ProcessId>,
}

impl Hierarchy {
    /// Whether what a coordinator says is heeded here: not if a later one is.
    fn heed(&mut self, who: ProcessId, reign: ViewNumber) -> bool {
        match self.heeds {
            Some((_, coordinator)) if coordinator == who => true,
            Some((since, _)) if since >= reign => false,
            _ => {
                self.heeds = Some((reign, who));
                true
            }
        }
    }

    pub(super) fn inspect(&self) -> [Option<Node>; 2] {
        let heeds = self.heeds.map(|(_, coordinator)| Node::new("coordinator", [Value::Process(coordinator)]));
        let missing = self.unanswered.iter().copied().map(Value::Process);
        let waits = (!self.unanswered.is_empty()).then(|| Node::new("waits for the answer of", missing));
        [heeds, waits]
    }
}

impl Organisation {
    /// A view begins: its oldest member coordinates.
    pub(super) fn heed_oldest(&mut self, out: &mut Out<'_>) {
        let Some(view) = self.view.clone() else { return };
        let oldest = view.members[0];
        if self.hierarchy.heeds.is_none_or(|(since, _)| since < view.number) {
            self.hierarchy.heeds = Some((view.number, oldest));
        }
        if oldest != self.me {
            return;
        }
        if !self.hierarchy.leads {
            return self.take_over(out);
        }
        for (_, task) in self.tasks.iter_mut() {
            task.plan.iter_mut().filter(|who| who.is_some_and(|who| !view.contains(who))).for_each(|who| *who = None);
        }
        if !self.hierarchy.unanswered.is_empty() {
            self.hierarchy.unanswered.retain(|who| view.contains(*who));
            return self.go_on_if_answered(out);
        }
        self.hand_out(out);
    }

    /// This member is the oldest now. The coordinator of a group's first view has nobody to ask.
    fn take_over(&mut self, out: &mut Out<'_>) {
        let Some(view) = self.view.clone() else { return };
        let is_first = view.number == 1;
        self.hierarchy.leads = is_first || !self.deviations.contains(Deviation::NoTakeover);
        self.hierarchy.since = view.number;
        if is_first || !self.hierarchy.leads {
            return;
        }
        let asks = !self.deviations.contains(Deviation::WorkForgotten);
        out.rule(match asks {
            true => Rule::TakeOver { view: view.number },
            false => Rule::TakeOverUnasked { view: view.number },
        });
        out.happens(Happening::TookOver { group: self.group });
        let me = self.me;
        for (_, task) in self.tasks.iter_mut() {
            task.plan.iter_mut().filter(|who| **who != Some(me)).for_each(|who| *who = None);
            for (piece, doer) in (0..).zip(&mut task.doers) {
                *doer = self.crew.has_done(task.spec.task, piece).then_some(me);
            }
        }
        if asks {
            self.hierarchy.unanswered = view.others(self.me).collect();
            out.send_all(view.others(self.me), &Message::Query { reign: self.hierarchy.since });
        }
        self.go_on_if_answered(out);
    }

    /// A new coordinator asks what this member holds.
    pub(super) fn on_query(&mut self, from: ProcessId, reign: ViewNumber, out: &mut Out<'_>) {
        if !self.hierarchy.heed(from, reign) {
            return;
        }
        let me = self.me;
        let held: Rc<[Held]> = self
            .tasks
            .values()
            .map(|task| {
                let done = (0..task.spec.pieces).map(|piece| self.crew.has_done(task.spec.task, piece).then_some(me));
                Held { doers: done.collect(), ..self.held(task) }
            })
            .collect();
        out.rule(Rule::Answer { coordinator: from });
        out.send(from, Message::Answer { held });
    }

    /// A worker tells its new coordinator what it holds.
    pub(super) fn on_answer(&mut self, from: ProcessId, held: &[Held], out: &mut Out<'_>) {
        let Some(at) = self.hierarchy.unanswered.iter().position(|who| *who == from) else { return };
        self.hierarchy.unanswered.remove(at);
        for held in held {
            let known = self.tasks.contains_key(&held.spec.task);
            if !known {
                self.note(held.spec, out);
            }
            let Some(task) = self.tasks.get_mut(&held.spec.task) else { continue };
            for (piece, doer) in held.doers.iter().enumerate() {
                task.doers[piece] = task.doers[piece].or(*doer);
                if held.in_hand & (1 << piece) != 0 {
                    task.plan[piece] = task.plan[piece].or(Some(from));
                }
            }
            if let (None, Some(outcome)) = (task.outcome, held.outcome) {
                out.rule(Rule::Adopt { task: held.spec.task, from });
                self.decide(held.spec.task, outcome, out);
            }
        }
        self.go_on_if_answered(out);
    }

    /// All workers have told what they hold: what is decided is announced, for some may not have heard; the rest goes on.
    fn go_on_if_answered(&mut self, out: &mut Out<'_>) {
        if !self.hierarchy.unanswered.is_empty() {
            return;
        }
        let open = || self.tasks.values().filter(|task| task.outcome.is_none());
        let (tasks, done) = (open().count() as u32, open().flat_map(|task| task.doers.iter().flatten()).count() as u32);
        if tasks > 0 {
            out.rule(Rule::GoOn { tasks, done });
        }
        let decided: Vec<(Spec, u64)> =
            self.tasks.values().filter_map(|task| Some((task.spec, task.outcome?))).collect();
        for (spec, outcome) in decided {
            self.announce(spec, outcome, out);
        }
        self.hand_out(out);
    }

    /// A task was given here, or came from a member.
    pub(super) fn set_to_work_or_pass_on(&mut self, spec: Spec, out: &mut Out<'_>) {
        if self.hierarchy.leads {
            return self.hand_out(out);
        }
        let Some((_, coordinator)) = self.hierarchy.heeds.filter(|(_, who)| *who != self.me) else { return };
        out.rule(Rule::PassOn { task: spec.task, coordinator });
        out.send(coordinator, Message::Task { spec, view: 0 });
    }

    /// Gives every idle worker a piece; decides what is complete.
    fn hand_out(&mut self, out: &mut Out<'_>) {
        if !self.hierarchy.leads || !self.hierarchy.unanswered.is_empty() {
            return;
        }
        let Some(view) = self.view.clone() else { return };
        let complete = self.tasks.values().filter(|task| task.outcome.is_none() && task.is_complete());
        let complete: Vec<(Spec, u64)> = complete.map(|task| (task.spec, task.outcome_of_doers())).collect();
        for (spec, outcome) in complete {
            out.rule(Rule::Decide { task: spec.task });
            self.decide(spec.task, outcome, out);
            self.announce(spec, outcome, out);
        }
        if view.members.len() == 1 {
            return self.do_it_all(out);
        }
        for worker in view.others(self.me) {
            let idle = self.tasks.values().all(|task| task.owed_by(worker).next().is_none());
            let Some((label, piece)) = self.next_piece().filter(|_| idle) else { continue };
            let Some(task) = self.tasks.get_mut(&label) else { continue };
            task.plan[piece as usize] = Some(worker);
            let spec = task.spec;
            out.rule(Rule::Assign { task: label, piece: piece + 1, worker });
            out.happens(Happening::PieceAssigned { group: self.group, task: label, piece: piece + 1, worker });
            out.send(worker, Message::Assign { spec, piece, reign: self.hierarchy.since });
        }
    }

    /// The next piece that nobody does and nobody has done.
    fn next_piece(&self) -> Option<(Label, u32)> {
        let open = self.tasks.values().filter(|task| task.outcome.is_none());
        let mut free = open.filter_map(|task| {
            let mut pieces = (0..).zip(task.plan.iter().zip(&task.doers));
            let free = pieces.find(|(_, (plan, doer))| plan.is_none() && doer.is_none())?;
            Some((task.spec.task, free.0))
        });
        free.next()
    }

    /// Nobody else is left.
    fn do_it_all(&mut self, out: &mut Out<'_>) {
        while let Some((label, piece)) = self.next_piece() {
            if let Some(task) = self.tasks.get_mut(&label) {
                task.plan[piece as usize] = Some(self.me);
            }
            self.employ(label, &[piece], out);
        }
    }

    fn announce(&mut self, spec: Spec, outcome: u64, out: &mut Out<'_>) {
        let Some(view) = self.view.clone().filter(|view| view.members.len() > 1) else { return };
        out.rule(Rule::Announce { task: spec.task });
        out.send_all(view.others(self.me), &Message::Result { spec, outcome, reign: Some(self.hierarchy.since) });
    }

    /// The coordinator wants a piece done.
    pub(super) fn on_assign(&mut self, from: ProcessId, spec: Spec, piece: u32, reign: ViewNumber, out: &mut Out<'_>) {
        if !self.hierarchy.heed(from, reign) {
            return;
        }
        if !self.tasks.contains_key(&spec.task) {
            self.note(spec, out);
        }
        let Some(task) = self.tasks.get_mut(&spec.task) else { return };
        if task.outcome.is_some() {
            return self.report(spec.task, piece, out); // the task is decided, so the piece is done
        }
        task.plan[piece as usize] = Some(self.me);
        self.employ(spec.task, &[piece], out);
    }

    /// A piece of this member's is done: the coordinator is to know.
    pub(super) fn report(&mut self, label: Label, piece: u32, out: &mut Out<'_>) {
        let (Some(task), Some((_, coordinator))) = (self.tasks.get_mut(&label), self.hierarchy.heeds) else { return };
        task.doers[piece as usize] = Some(self.me);
        let spec = task.spec;
        if coordinator == self.me {
            return self.hand_out(out);
        }
        out.rule(Rule::Report { task: label, piece: piece + 1, coordinator });
        out.send(coordinator, Message::Done { spec, piece, view: 0 });
    }

    /// A worker has done a piece.
    pub(super) fn on_report(&mut self, from: ProcessId, spec: Spec, piece: u32, out: &mut Out<'_>) {
        let known = self.hierarchy.leads && self.view.as_ref().is_some_and(|view| view.contains(from));
        let Some(task) = self.tasks.get_mut(&spec.task).filter(|_| known) else { return };
        if let Some(outcome) = task.outcome {
            // It was told to do it while it was a member before.
            return out.send(from, Message::Result { spec, outcome, reign: Some(self.hierarchy.since) });
        }
        let doer = &mut task.doers[piece as usize];
        *doer = doer.or(Some(from));
        self.hand_out(out);
    }

    /// The coordinator has decided a task.
    pub(super) fn on_result(
        &mut self,
        from: ProcessId,
        spec: Spec,
        outcome: u64,
        reign: Option<ViewNumber>,
        out: &mut Out<'_>,
    ) {
        if self.client.waits_for(spec.task) {
            self.client.on_result(from, spec, out);
        }
        if !reign.is_some_and(|reign| self.hierarchy.heed(from, reign)) {
            return;
        }
        if !self.tasks.contains_key(&spec.task) {
            self.note(spec, out);
        }
        if self.tasks.get(&spec.task).is_some_and(|task| task.outcome.is_none()) {
            out.rule(Rule::Adopt { task: spec.task, from });
            self.decide(spec.task, outcome, out);
            self.work(out);
        }
    }
}
