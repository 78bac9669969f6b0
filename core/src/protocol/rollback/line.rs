//! Looking for the recovery line, and going back to it.
//!
//! Who starts again asks all for what they have and depend on. From the answer on, a member stands still: it delivers nothing and
//! sends nothing. With all answers the asker finds the line and tells it to everybody.
//!
//! - **Independent checkpoints**: it propagates rollbacks ([`crate::recovery`]), one after the other. It has failed, so it
//!   begins at its latest checkpoint; the others begin at their present, and go back only if a message that they have
//!   received is taken back.
//! - **Coordinated ones**: all go back to the last round that anybody knows to be committed. Who has not heard of that yet has
//!   its checkpoint of the round all the same.
//! - **Lines are numbered** (epochs). A message that comes late is dropped if its sending was taken back, and delivered if not.
//! - **Garbage**: where everybody would have to go back to if all failed, nobody goes back behind. Who finds a line knows that too,
//!   and what lies before it is dropped.
//! - **Several that start again** leave it to the one that stands first in the group. One that fails while it looks for the
//!   line begins anew in its next life; a line that not everybody has heard of is part of the answers, and holds for all.

use std::collections::VecDeque;
use std::rc::Rc;

use super::{Answer, Dependency, Found, Interval, Line, Message, Rollback, Round, Rule, Scheme, Timer};
use crate::ids::{Label, Name, ProcessId};
use crate::order;
use crate::protocol::part::RollbackPart;
use crate::protocol::{Happening, Out, Report};
use crate::recovery::{History, Rollback as Step, Sent};
use crate::registry::Deviation;
use crate::time::Duration;

/// How long an answer may take before it is asked for again.
const AGAIN_AFTER: Duration = Duration::from_ms(40);
/// How long one that has started again waits for the line of another before it asks for one itself.
const PATIENCE: Duration = Duration::from_ms(200);
/// How long it takes to look for the next message that forces a rollback.
const PROPAGATE: Duration = Duration::from_ms(1);
/// The interval of a sending that an earlier line has taken back: after all others.
const NEVER: u32 = u32::MAX;

/// Whether it works, or what it waits for.
#[derive(Clone, Debug)]
pub(super) enum Standing {
    /// It sends and delivers.
    Works,
    /// It waits for the line from that one, which asks in that round.
    Still(ProcessId, u32),
    /// It waits for the answers of all members, by rank.
    Asks(Answers),
    /// It has all answers and propagates rollbacks: those that are left, the line, the first checkpoints that are kept, how many
    /// rollbacks there are.
    Propagates { steps: VecDeque<(Step, Label, ProcessId)>, line: Line, keeps: Rc<[u32]>, count: u32, answers: Answers },
}

/// What the members have answered, by rank, and in which of their lives.
pub(super) type Answers = Vec<Option<(ProcessId, Rc<Answer>)>>;

impl Rollback {
    pub(super) fn begin_round(&mut self, out: &mut Out<'_>) {
        self.round += 1;
        self.standing = Standing::Asks(vec![None; self.peers.len()]);
        self.ask(out);
    }

    pub(super) fn ask(&mut self, out: &mut Out<'_>) {
        let Standing::Asks(answers) = &self.standing else { return };
        let missing: Vec<_> = (0..answers.len()).filter(|&rank| answers[rank].is_none()).collect();
        out.rule(if self.scheme == Scheme::Independent { Rule::AskAll {} } else { Rule::AskForRound {} });
        for rank in missing.into_iter().filter(|&rank| rank != self.rank()) {
            out.datagram_to_name(self.peers[rank], Message::Recovering { round: self.round });
        }
        out.set_timer(Timer::AskAgain, AGAIN_AFTER);
    }

    /// Whether one of the lines has taken back what that process did there.
    pub(super) fn is_unsent(&self, lines: &[Line], by: Name, sent: Interval) -> bool {
        let Some(rank) = self.rank_of(by) else { return false };
        lines.iter().any(|line| line.epoch > sent.epoch && sent.number >= line.at[rank])
    }

    /// Another one has started again, and asks.
    pub(super) fn on_recovering(&mut self, from: ProcessId, round: u32, out: &mut Out<'_>) {
        let Some(rank) = self.rank_of(from.name) else { return };
        if from == self.settled[rank].0 && round <= self.settled[rank].1 {
            return;
        }
        self.learn_life(rank, from, out);
        match self.standing {
            Standing::Works => {}
            Standing::Still(by, known) if by == from && known >= round => return,
            Standing::Still(by, _) if self.rank_of(by.name).is_some_and(|before| before < rank) => return,
            Standing::Still(..) => {}
            Standing::Asks(_) | Standing::Propagates { .. } if rank > self.rank() => {
                return self.ask_anew(rank, from, out);
            }
            Standing::Asks(_) | Standing::Propagates { .. } => out.rule(Rule::LeaveIt { peer: from }),
        }
        self.standing = Standing::Still(from, round);
        self.answered.retain(|(peer, _)| peer.name != from.name);
        self.answered.push((from, round));
        out.rule(match self.scheme {
            Scheme::Independent => Rule::StandStill { peer: from },
            _ => Rule::TellRound { peer: from },
        });
        out.send(from, Message::Dependencies { round, answer: Rc::new(self.answer()) });
        if self.failed {
            out.set_timer(Timer::AskAgain, PATIENCE);
        }
    }

    /// One that stands behind it asks too. What an earlier life of that one has answered is void.
    fn ask_anew(&mut self, rank: usize, peer: ProcessId, out: &mut Out<'_>) {
        if let Standing::Asks(answers) | Standing::Propagates { answers, .. } = &mut self.standing {
            let mut answers = std::mem::take(answers);
            if answers[rank].as_ref().is_none_or(|(who, _)| *who != peer) {
                answers[rank] = None;
                self.standing = Standing::Asks(answers);
            } else if let Standing::Asks(before) | Standing::Propagates { answers: before, .. } = &mut self.standing {
                *before = answers;
            }
        }
        out.datagram(peer, Message::Recovering { round: self.round });
    }

    /// An earlier life is over: nothing that it has sent comes any more, and nothing is sent to it.
    fn learn_life(&mut self, rank: usize, peer: ProcessId, out: &mut Out<'_>) {
        let before = std::mem::replace(&mut self.peers[rank], peer);
        if before.incarnation < peer.incarnation {
            out.happens(Happening::Cut { peer: before });
            out.report(Report::Cut(before));
        }
    }

    fn answer(&self) -> Answer {
        Answer {
            failed: self.failed,
            round: self.round,
            latest: self.latest().number,
            epoch: self.epoch(),
            received: self.depends_on(),
            lines: self.record.lines.clone(),
            lives: self.peers.clone(),
        }
    }

    pub(super) fn on_answer(&mut self, from: ProcessId, answer: Rc<Answer>, out: &mut Out<'_>) {
        let Some(rank) = self.rank_of(from.name) else { return };
        self.learn_life(rank, from, out);
        self.learn_lives(&answer.lives, out);
        let (mine, own) = (self.rank(), self.answer());
        if let Standing::Asks(answers) = &mut self.standing {
            answers[rank] = Some((from, answer));
            answers[mine] = Some((self.me, Rc::new(own)));
            // Somebody may have started again since, and have gone back to a line with others.
            for (answer, peer) in answers.iter_mut().zip(&self.peers) {
                answer.take_if(|(who, _)| who != peer);
            }
        }
        self.look_for_line(out);
    }

    fn learn_lives(&mut self, lives: &[ProcessId], out: &mut Out<'_>) {
        for (rank, life) in lives.iter().enumerate() {
            if life.incarnation > self.peers[rank].incarnation {
                self.learn_life(rank, *life, out);
            }
        }
    }

    /// With all answers: the steps to the line, which are then taken one after the other.
    fn look_for_line(&mut self, out: &mut Out<'_>) {
        let Standing::Asks(asked) = &self.standing else { return };
        let asked = asked.clone();
        let said = asked.iter().map(|answer| answer.as_ref().map(|(_, answer)| answer.clone()));
        let Some(answers) = said.collect::<Option<Vec<_>>>() else { return };
        let (history, labels) = self.history(&answers);
        let latest = history.latest.clone();
        let start = self.start(&answers);
        let propagates = ![Deviation::NoPropagation, Deviation::LineByClock].iter().any(|it| self.deviates(*it));
        let (at, steps) = match self.scheme == Scheme::Independent && propagates {
            true => history.propagate(start),
            false => (start, Vec::new()),
        };
        let late = u32::from(self.deviates(Deviation::OneIntervalLate));
        let at: Rc<[u32]> = match steps.is_empty() {
            true => at.into(),
            false => at.iter().zip(history.present()).map(|(at, present)| (at + late).min(present)).collect(),
        };
        let known = answers.iter().flat_map(|answer| &answer.lines).map(|line| line.epoch).max().unwrap_or(0);
        let count = steps.len() as u32;
        let steps =
            steps.into_iter().map(|step| (step, labels[step.by], self.peers[history.messages[step.by].from])).collect();
        // What everybody would have to go back to from there if all failed: nobody will ever go back further.
        let keeps = match self.scheme {
            Scheme::Independent => {
                let all_fail = latest.iter().zip(at.iter()).map(|(own, at)| *own.min(at)).collect();
                history.propagate(all_fail).0
            }
            _ => Vec::new(),
        };
        let line = Line { epoch: known + 1, at };
        self.standing = Standing::Propagates { steps, line, keeps: keeps.into(), count, answers: asked };
        out.set_timer(Timer::Propagate, PROPAGATE);
    }

    /// Everybody's checkpoints and messages, as far as they are told, with the names of the messages.
    fn history(&self, answers: &[Rc<Answer>]) -> (History, Vec<Label>) {
        let lines: Vec<Line> = answers.iter().flat_map(|answer| answer.lines.iter().cloned()).collect();
        let mut history =
            History { latest: answers.iter().map(|answer| answer.latest).collect(), messages: Vec::new() };
        let mut labels = Vec::new();
        for (to, answer) in answers.iter().enumerate() {
            for dependency in &answer.received {
                let Some(from) = self.rank_of(dependency.from) else { continue };
                let is_unsent = self.is_unsent(&lines, dependency.from, dependency.sent);
                let sent = if is_unsent { NEVER } else { dependency.sent.number };
                history.messages.push(Sent { from, sent, to, received: Some(dependency.received) });
                labels.push(dependency.label);
            }
        }
        (history, labels)
    }

    /// Who has failed begins at its latest checkpoint, the others at their present; nobody after a line that it has missed.
    /// Of coordinated checkpoints it is for all the last round that was committed.
    fn start(&self, answers: &[Rc<Answer>]) -> Vec<u32> {
        if self.scheme != Scheme::Independent {
            if self.deviates(Deviation::OwnRound) {
                return vec![self.latest().number; answers.len()];
            }
            let last = answers.iter().map(|answer| answer.latest).max().unwrap_or(0);
            return vec![last; answers.len()];
        }
        if self.deviates(Deviation::LineByClock) {
            let tick = self.latest().number;
            return answers.iter().map(|answer| answer.latest.min(tick)).collect();
        }
        let all_fail = self.deviates(Deviation::SurvivorsGoBack);
        let lines = || answers.iter().flat_map(|answer| &answer.lines);
        let begin = |(rank, answer): (usize, &Rc<Answer>)| {
            let own = if answer.failed || all_fail { answer.latest } else { answer.latest + 1 };
            lines().filter(|line| line.epoch > answer.epoch).map(|line| line.at[rank]).fold(own, u32::min)
        };
        answers.iter().enumerate().map(begin).collect()
    }

    /// The next rollback; after the last one the line is told to everybody.
    pub(super) fn propagate(&mut self, out: &mut Out<'_>) {
        let Standing::Propagates { steps, line, keeps, count, answers } = &mut self.standing else { return };
        if let Some((step, message, origin)) = steps.pop_front() {
            let process = self.peers[step.process];
            out.rule(Rule::TakeBack { process, number: step.to, message, origin });
            out.set_timer(Timer::Propagate, PROPAGATE);
            return;
        }
        out.rule(match self.scheme {
            Scheme::Independent => Rule::FindLine { rollbacks: *count },
            _ => Rule::LastRound { number: line.at[0] },
        });
        let known = answers.iter().flatten().flat_map(|(_, answer)| answer.lines.iter().cloned());
        let mut lines: Vec<Line> = known.chain([line.clone()]).collect();
        order::sort_by_key(&mut lines, |line| line.epoch);
        lines.dedup();
        let settles: Rc<[Round]> = answers.iter().flatten().map(|(who, answer)| (*who, answer.round)).collect();
        let found = Found { lines: lines.into(), settles, keeps: keeps.clone() };
        for peer in self.peers.clone().into_iter().filter(|peer| *peer != self.me) {
            out.send(peer, Message::GoBack(found.clone()));
        }
        self.go_back(found, out);
    }

    /// The line that somebody has found. One that was found without what others have asked since is not taken: they have
    /// the word of this member that it stands still, and find the next line from there.
    pub(super) fn on_line(&mut self, from: ProcessId, found: Found, out: &mut Out<'_>) {
        let of = |peer: ProcessId| found.settles.iter().find(|(life, _)| life.name == peer.name).copied();
        if !self.answered.iter().any(|(peer, round)| *peer == from && of(from) == Some((from, *round))) {
            return;
        }
        let is_later = |(peer, round): Round| {
            of(peer).is_some_and(|(life, settled)| (life.incarnation, settled) < (peer.incarnation, round))
        };
        if is_later((self.me, self.round)) {
            // Others stand still because it has asked since, whether it has left that to somebody or not.
            if let Standing::Still(..) = self.standing {
                self.begin_round(out);
            }
            return;
        }
        match self.answered.iter().copied().find(|asked| is_later(*asked)) {
            None => self.go_back(found, out),
            Some((later, round)) => {
                out.rule(Rule::WaitForLater { peer: from, later });
                self.standing = Standing::Still(later, round);
            }
        }
    }

    /// Goes back to the line, or stays if the line is its present, and works on.
    fn go_back(&mut self, Found { lines, settles, keeps }: Found, out: &mut Out<'_>) {
        let Some(line) = lines.last() else { return };
        self.learn_lives(&settles.iter().map(|(life, _)| *life).collect::<Vec<_>>(), out);
        self.settled = settles;
        self.answered.clear();
        self.end_rounds(line.at[self.rank()], out);
        let (present, latest) = (line.at[self.rank()], self.latest().number);
        let stays = present > latest && !self.failed;
        // With a line that is none it may be asked to go back to what it has dropped.
        let first = self.record.checkpoints.first().filter(|_| self.scheme == Scheme::Independent);
        let number = if stays { present } else { present.min(latest).max(first.map_or(0, |first| first.number)) };
        if stays {
            out.rule(Rule::Stay {});
        } else {
            out.rule(Rule::GoBack { number });
            self.restore(number, &lines, out);
        }
        let epoch = line.epoch;
        self.record.lines = lines.to_vec();
        self.failed = false;
        self.standing = Standing::Works;
        if let Some(first) = keeps.get(self.rank()) {
            self.drop_garbage(*first, out);
        }
        self.save(out);
        out.happens(Happening::RolledBack { group: self.group(), epoch, number, stays, state: self.app.state() });
        if !stays {
            self.deliver_channels(out);
        }
        for (from, message) in std::mem::take(&mut self.came) {
            self.on_message(from, message, out);
        }
        self.send_what_was_kept_back(out);
    }

    /// Drops the checkpoints before that one.
    fn drop_garbage(&mut self, number: u32, out: &mut Out<'_>) {
        let before = self.record.checkpoints.len();
        self.record.checkpoints.retain(|checkpoint| checkpoint.number >= number);
        let count = (before - self.record.checkpoints.len()) as u32;
        if count > 0 {
            out.rule(Rule::DropGarbage { number, count });
        }
    }

    /// A line ends all rounds that are under way. If it is one whose end this member has not heard of, its checkpoint of it is
    /// permanent; others are void.
    fn end_rounds(&mut self, number: u32, out: &mut Out<'_>) {
        self.make_permanent(number, out);
        for void in std::mem::take(&mut self.record.tentative) {
            out.happens(Happening::Discarded { group: self.group(), number: void.number });
        }
        self.two_phase = None;
        self.recordings.clear();
        self.heard_of = 0;
    }

    /// What it has received, if that is what the line depends on.
    fn depends_on(&self) -> Vec<Dependency> {
        if self.scheme == Scheme::Independent { self.received.clone() } else { Vec::new() }
    }

    /// Loads a checkpoint. What came after it, and is still sent at the line, comes again from the state of the channels, if
    /// that was recorded with the checkpoint; otherwise it is lost.
    fn restore(&mut self, number: u32, lines: &[Line], out: &mut Out<'_>) {
        self.record.checkpoints.retain(|checkpoint| checkpoint.number <= number);
        let checkpoint = self.latest();
        self.app = checkpoint.app;
        self.record.interval = number;
        for lost in self.received.split_off(checkpoint.received.min(self.received.len())) {
            let is_kept =
                checkpoint.channels.iter().any(|it| (it.from, it.sent, it.label) == (lost.from, lost.sent, lost.label));
            let is_unsent = || self.is_unsent(lines, lost.from, lost.sent);
            if let Some(rank) = self.rank_of(lost.from).filter(|_| !is_kept && !is_unsent()) {
                out.rule(Rule::Lose { message: lost.label, origin: self.peers[rank] });
            }
        }
        self.record.received.truncate(checkpoint.received);
    }
}
