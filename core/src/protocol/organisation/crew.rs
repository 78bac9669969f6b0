//! A member's own hands: one piece at a time, each takes its time.

use std::collections::VecDeque;

use super::{Form, Organisation, Rule, Timer};
use crate::ids::Label;
use crate::protocol::{Happening, Node, Out, Value};
use crate::small::SmallMap;

/// What a member has to do and has done.
#[derive(Clone, Debug, Default)]
pub(super) struct Crew {
    /// The piece that it works on.
    working: Option<(Label, u32)>,
    /// Pieces that come after it.
    queue: VecDeque<(Label, u32)>,
    /// Pieces that it has done, as sets.
    done: SmallMap<Label, u64>,
}

impl Crew {
    pub(super) fn is_busy(&self) -> bool {
        self.working.is_some()
    }

    pub(super) fn has_done(&self, task: Label, piece: u32) -> bool {
        self.done.get(&task).is_some_and(|set| set & (1 << piece) != 0)
    }

    pub(super) fn inspect(&self) -> impl Iterator<Item = Node> {
        let piece =
            |&(task, piece): &(Label, u32)| [Value::Text(format!("piece {} of", piece + 1)), Value::Message(task)];
        let working = self.working.as_ref().map(|it| Node::new("works on", piece(it)));
        let next: Vec<_> = self.queue.iter().flat_map(piece).collect();
        let queue = (!next.is_empty()).then(|| Node::new("after that", next));
        [working, queue].into_iter().flatten()
    }
}

impl Organisation {
    /// How many pieces this member has to do.
    pub(super) fn load(&self) -> u32 {
        self.tasks.values().map(|task| task.owed_by(self.me).count() as u32).sum()
    }

    /// These pieces are this member's to do. What it has done before it only tells.
    pub(super) fn employ(&mut self, task: Label, pieces: &[u32], out: &mut Out<'_>) {
        for &piece in pieces {
            let piece = (task, piece);
            if self.crew.has_done(task, piece.1) {
                self.tell_done(task, piece.1, out);
            } else if self.crew.working != Some(piece) && !self.crew.queue.contains(&piece) {
                self.crew.queue.push_back(piece);
            }
        }
        self.work(out);
    }

    /// Begins the next piece that is still worth it. One that fell to somebody else meanwhile is let go.
    pub(super) fn work(&mut self, out: &mut Out<'_>) {
        if self.crew.working.is_some_and(|piece| !self.is_mine(piece)) {
            self.crew.working = None;
        }
        while self.crew.working.is_none() {
            let Some(next) = self.crew.queue.pop_front() else { return };
            if self.is_mine(next) {
                self.crew.working = Some(next);
                out.rule(Rule::Work { task: next.0, piece: next.1 + 1 });
                out.set_timer(Timer::Piece, self.options.piece);
            }
        }
    }

    /// Whether a piece is this member's to do. While the members of a view have not divided a task again, everybody
    /// goes on with what it has begun.
    fn is_mine(&self, (task, piece): (Label, u32)) -> bool {
        let Some(task) = self.tasks.get(&task) else { return false };
        let at = piece as usize;
        task.outcome.is_none() && task.doers[at].is_none() && task.plan[at].is_none_or(|who| who == self.me)
    }

    pub(super) fn piece_is_done(&mut self, out: &mut Out<'_>) {
        let Some((task, piece)) = self.crew.working.take().filter(|&piece| self.is_mine(piece)) else {
            return self.work(out);
        };
        *self.crew.done.or_default(task) |= 1 << piece;
        out.happens(Happening::PieceDone { group: self.group, task, piece: piece + 1 });
        self.tell_done(task, piece, out);
        self.work(out);
    }

    fn tell_done(&mut self, task: Label, piece: u32, out: &mut Out<'_>) {
        match self.options.form {
            Form::Hierarchical => self.report(task, piece, out),
            Form::Flat | Form::ByRank => self.tell_all_done(task, piece, out),
        }
    }
}
