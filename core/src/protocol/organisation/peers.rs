//! Equals: in a flat group, and where the work is divided by rank.
//!
//! A task is divided anew in every view, and what is said about it counts in that view alone. In a **flat** group every
//! member votes: it says to all what it holds of the task and how much it has to do. With the votes of all members of
//! the view in hand, each works out the same division: who has least to do comes first. **By rank**, the piece of
//! number k falls to the member whose rank is k modulo the size of the view. In the view in which a member
//! had the task first, nobody has to say anything for that. In a later view, or when the task came from outside, where it
//! may have been given to another member before, the members first say what they hold: what is done may be known to a few.
//!
//! A done piece is told to all. Who has heard of all pieces decides. All who decide in one view decide alike, as they
//! have heard the same; who has decided says so in the next view, and the others adopt it before they divide again.

use super::{Form, Held, Message, Organisation, Rule, Spec, Task};
use crate::ids::{Label, ProcessId};
use crate::order;
use crate::protocol::{Out, View};
use crate::small::SmallMap;

/// What has been said of a task in the present view.
#[derive(Clone, Debug, Default)]
pub(super) struct Round {
    /// What each member holds, with its load.
    said: SmallMap<ProcessId, (Held, u32)>,
    /// Pieces that were done in this view, as messages say so; they may come before the division is known here.
    fresh: Vec<(u32, ProcessId)>,
    /// The task has been divided.
    divided: bool,
}

impl Round {
    /// Members that have not said yet what they hold.
    pub(super) fn missing<'a>(&'a self, view: &'a View) -> impl Iterator<Item = ProcessId> + 'a {
        let silent = move |member: &ProcessId| !self.divided && !self.said.contains_key(member);
        view.members.iter().copied().filter(silent)
    }
}

impl Organisation {
    /// A view begins: everybody says what it holds of each task that somebody may not have decided.
    pub(super) fn open_rounds(&mut self, out: &mut Out<'_>) {
        for (_, task) in self.tasks.iter_mut() {
            task.round = Round::default();
            task.plan.iter_mut().for_each(|who| *who = None);
        }
        let open: Vec<Label> = self.tasks.values().filter(|task| !task.settled).map(|task| task.spec.task).collect();
        open.into_iter().for_each(|task| self.open_round(task, out));
    }

    /// Says what this member holds of a task, unless it has.
    pub(super) fn open_round(&mut self, label: Label, out: &mut Out<'_>) {
        let (Some(view), Some(task)) = (self.view.clone(), self.tasks.get(&label)) else { return };
        if task.round.divided || task.round.said.contains_key(&self.me) {
            return;
        }
        let (held, load) = (self.held(task), self.load());
        let vote = self.options.form == Form::Flat && task.outcome.is_none();
        if view.members.len() > 1 {
            out.rule(match (vote, task.outcome) {
                (true, _) => Rule::Vote { task: label, load },
                (false, None) => Rule::SayHolding { task: label, view: view.number },
                (false, Some(_)) => Rule::SayDecided { task: label, view: view.number },
            });
        }
        let message = Message::Holding { held: held.clone(), view: view.number, load, vote };
        out.send_all(view.others(self.me), &message);
        self.said(self.me, held, load, out);
    }

    /// A member says what it holds.
    pub(super) fn on_holding(&mut self, from: ProcessId, held: Held, load: u32, out: &mut Out<'_>) {
        let label = held.spec.task;
        self.take_on(held.spec, out);
        self.open_round(label, out);
        self.said(from, held, load, out);
    }

    fn said(&mut self, who: ProcessId, held: Held, load: u32, out: &mut Out<'_>) {
        let Some(view) = self.view.clone() else { return };
        let Some(task) = self.tasks.get_mut(&held.spec.task).filter(|task| !task.round.divided) else { return };
        let label = held.spec.task;
        task.round.said.insert(who, (held, load));
        if task.round.missing(&view).next().is_none() {
            self.all_have_said(&view, label, out);
        }
    }

    /// The same is known to all members now: whether anybody has decided, which pieces are done, how busy each is.
    fn all_have_said(&mut self, view: &View, label: Label, out: &mut Out<'_>) {
        let Some(task) = self.tasks.get_mut(&label) else { return };
        let said = std::mem::take(&mut task.round.said);
        let words = || view.members.iter().filter_map(|member| Some((*member, said.get(member)?)));
        task.settled = words().all(|(_, (held, _))| held.outcome.is_some());
        task.round.divided = true;
        let decided = words().find_map(|(who, (held, _))| Some((who, held.outcome?)));
        if let Some((from, outcome)) = decided {
            if task.outcome.is_none() {
                out.rule(Rule::Adopt { task: label, from });
                self.decide(label, outcome, out);
            }
            return self.work(out);
        }
        for (piece, doer) in task.doers.iter_mut().enumerate() {
            *doer = words().find_map(|(_, (held, _))| held.doers[piece]);
        }
        let mut idle_first: Vec<(ProcessId, u32)> = words().map(|(who, (_, load))| (who, *load)).collect();
        if self.options.form == Form::Flat {
            order::sort_by_key(&mut idle_first, |(_, load)| *load);
            let mut next = (0..idle_first.len()).cycle();
            for (who, _) in task.plan.iter_mut().zip(&task.doers).filter(|(_, doer)| doer.is_none()) {
                *who = next.next().map(|at| idle_first[at].0);
            }
            let (votes, own) = (view.members.len() as u32, task.owed_by(self.me).count() as u32);
            out.rule(Rule::DivideByVotes { task: label, votes, own });
        } else {
            by_rank(view, self.me, task, out);
        }
        self.set_to_work(label, out);
    }

    /// By rank, in the view in which the task was given: nobody has to say anything.
    pub(super) fn divide_unasked(&mut self, spec: Spec, out: &mut Out<'_>) {
        let (Some(view), Some(task)) = (self.view.clone(), self.tasks.get_mut(&spec.task)) else { return };
        task.round.divided = true;
        by_rank(&view, self.me, task, out);
        self.set_to_work(spec.task, out);
    }

    /// Tells the members of a task that was given here; the others learn of it by this.
    pub(super) fn tell_members(&mut self, spec: Spec, out: &mut Out<'_>) {
        let Some(view) = self.view.clone() else { return };
        if view.members.len() > 1 {
            out.rule(Rule::TellMembers { task: spec.task });
        }
        out.send_all(view.others(self.me), &Message::Task { spec, view: view.number });
    }

    fn set_to_work(&mut self, label: Label, out: &mut Out<'_>) {
        let Some(task) = self.tasks.get_mut(&label) else { return };
        for (piece, who) in std::mem::take(&mut task.round.fresh) {
            task.doers[piece as usize] = Some(who);
        }
        let own: Vec<u32> = task.owed_by(self.me).collect();
        self.employ(label, &own, out);
        self.decide_if_complete(label, out);
    }

    /// A piece of this member's is done.
    pub(super) fn tell_all_done(&mut self, label: Label, piece: u32, out: &mut Out<'_>) {
        let (Some(view), Some(task)) = (self.view.clone(), self.tasks.get_mut(&label)) else { return };
        if task.plan[piece as usize] != Some(self.me) {
            return; // the members are about to divide the task again: it is told when the piece falls to us
        }
        task.doers[piece as usize] = Some(self.me);
        let spec = task.spec;
        if view.members.len() > 1 {
            out.rule(Rule::TellDone { task: label, piece: piece + 1 });
        }
        out.send_all(view.others(self.me), &Message::Done { spec, piece, view: view.number });
        self.decide_if_complete(label, out);
    }

    /// A member has done a piece in this view.
    pub(super) fn on_done(&mut self, from: ProcessId, spec: Spec, piece: u32, out: &mut Out<'_>) {
        self.take_on(spec, out);
        let Some(task) = self.tasks.get_mut(&spec.task) else { return };
        if task.round.divided {
            task.doers[piece as usize] = Some(from);
            self.decide_if_complete(spec.task, out);
        } else {
            task.round.fresh.push((piece, from));
        }
    }

    fn decide_if_complete(&mut self, label: Label, out: &mut Out<'_>) {
        let Some(task) = self.tasks.get(&label).filter(|task| task.outcome.is_none() && task.is_complete()) else {
            return;
        };
        let outcome = task.outcome_of_doers();
        out.rule(Rule::Decide { task: label });
        self.decide(label, outcome, out);
    }
}

/// The piece of number k, from 1, falls to the member whose rank is k modulo the size of the view.
fn by_rank(view: &View, me: ProcessId, task: &mut Task, out: &mut Out<'_>) {
    let size = view.members.len();
    for (piece, who) in task.plan.iter_mut().enumerate() {
        *who = Some(view.members[(piece + 1) % size]);
    }
    let (rank, own) = (view.rank(me).unwrap_or(0) as u32, task.owed_by(me).count() as u32);
    out.rule(Rule::DivideByRank { task: task.spec.task, rank, of: size as u32, own });
}
