//! Independent checkpointing: each process writes its own state to stable storage from time to time, and asks nobody. When
//! one has failed and starts again, it looks for the **recovery line**, and the whole group goes back to it.
//!
//! A message carries the interval in which it was sent; its receiver keeps that as a **dependency**, and a checkpoint has
//! the dependencies up to it. Who starts again has its latest checkpoint and asks all for theirs. From the answer on, a member
//! stands still: it delivers nothing and sends nothing. With all answers the asker propagates rollbacks
//! ([`crate::recovery`]), one after the other, and tells everybody the line. It has failed, so it begins at its latest
//! checkpoint; the others begin at their present, and go back only if a message that they have received is taken back.
//!
//! - **Lines are numbered** (epochs). A message that comes late is dropped if its sending was taken back, and delivered if not.
//! - **What is in transit at the line** was received after it, and its sending is kept: it is lost, as nobody has logged it.
//! - **Several that start again** leave it to the one that stands first in the group. One that fails while it looks for the
//!   line begins anew in its next life; a line that not everybody has heard of is part of the answers, and holds for all.
//!
//! Sources: lecture 002, independent checkpointing and the recovery line; Elnozahy, Alvisi, Wang, Johnson, CSUR 2002,
//! section 3.2 (after Bhargava and Lian 1988).

mod message;

use std::collections::VecDeque;
use std::rc::Rc;

use crate::app::App;
use crate::ids::{GroupId, Label, Name, ProcessId};
use crate::order;
use crate::protocol::part::RollbackPart;
use crate::protocol::{Deviations, Happening, Node, Out, ProcessSet, Report, Value, View, rules};
use crate::recovery::{History, Rollback as Step, Sent};
use crate::registry::Deviation;
use crate::time::Duration;
pub use message::{Answer, Checkpoint, Dependency, Interval, Line, Message, Record, Round, Timer};

/// How long an answer may take before it is asked for again.
const AGAIN_AFTER: Duration = Duration::from_ms(40);
/// How long one that has started again waits for the line of another before it asks for one itself.
const PATIENCE: Duration = Duration::from_ms(200);
/// How long it takes to look for the next message that forces a rollback.
const PROPAGATE: Duration = Duration::from_ms(1);
/// The interval of a sending that an earlier line has taken back: after all others.
const NEVER: u32 = u32::MAX;

/// How the members of a group with recovery see to it that they can go back to a state that they could have been in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scheme {
    /// Each writes checkpoints by itself; the line is looked for when one has failed.
    #[default]
    Independent,
}

impl Scheme {
    /// All of them, as the language names them.
    pub const WORDS: [(&str, Scheme); 1] = [("independent", Scheme::Independent)];

    /// What the language calls it.
    pub fn word(self) -> &'static str {
        Scheme::WORDS.iter().find(|(_, scheme)| *scheme == self).map_or("", |(word, _)| word)
    }
}

/// How the members of a group with recovery write checkpoints.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// In which way.
    pub scheme: Scheme,
    /// From one to the next; by hand only if not said.
    pub every: Option<Duration>,
}

rules! {
    /// Rules of checkpoints and recovery lines.
    pub enum Rule in "rollback" {
        Deliver { message: Label, origin: ProcessId } = "deliver",
            "delivers {message} from {origin}, and depends on its sending from now on";
        WriteCheckpoint { number: u32 } = "checkpoint",
            "writes checkpoint {number} to stable storage: its state, and what that depends on";
        Restore { number: u32 } = "restore",
            "loads checkpoint {number}, the latest on its stable storage; what it did after it is lost";
        AskAll {} = "ask-all",
            "asks all members of {group} for their checkpoints and dependencies, to find the recovery line";
        StandStill { peer: ProcessId } = "stand-still",
            "tells {peer} its checkpoints and dependencies, and stands still until it knows the line";
        LeaveIt { peer: ProcessId } = "leave-it",
            "leaves it to {peer} to find the line: that one has started again too, and stands before it in {group}";
        KeepBack { message: Label } = "keep-back",
            "keeps {message} back until it knows the line";
        TakeBack { process: ProcessId, number: u32, message: Label, origin: ProcessId } = "take-back",
            "takes {process} back to checkpoint {number}: it has received {message}, which {origin} has not sent any more";
        FindLine { rollbacks: u32 } = "find-line",
            "has found the recovery line, by {rollbacks} rollbacks: no message is an orphan there";
        GoBack { number: u32 } = "go-back",
            "goes back to checkpoint {number}";
        Stay {} = "stay",
            "stays where it is: nothing that it has received is taken back";
        Lose { message: Label, origin: ProcessId } = "lose",
            "lacks {message} from now on: {origin} has sent it before the line, and nobody has logged it";
        DropUnsent { message: Label, origin: ProcessId } = "drop-unsent",
            "drops {message} from {origin}: its sending is taken back";
    }
}

/// One member of a group with checkpoints.
#[derive(Clone, Debug)]
pub struct Rollback {
    me: ProcessId,
    view: View,
    deviations: Deviations,
    every: Option<Duration>,
    /// The lives of the members that are known, by rank.
    peers: Vec<ProcessId>,
    /// In which round it asks for a line, or has asked last.
    round: u32,
    /// Rounds of the members after which there has been a line: what still comes of them is no news.
    settled: Rc<[Round]>,
    app: App,
    /// What is on its stable storage.
    record: Record,
    /// What it has received so far.
    received: Vec<Dependency>,
    /// It has started again and has gone back to no line since.
    failed: bool,
    standing: Standing,
    /// What came, and what it wanted to send, while it stood still.
    came: VecDeque<(ProcessId, Label, Interval)>,
    kept_back: VecDeque<(Name, Label)>,
}

/// Whether it works, or what it waits for.
#[derive(Clone, Debug)]
enum Standing {
    /// It sends and delivers.
    Works,
    /// It waits for the line from that one, which asks in that round.
    Still(ProcessId, u32),
    /// It waits for the answers of all members, by rank.
    Asks(Answers),
    /// It has all answers and propagates rollbacks: those that are left, the line, its number, how many there are.
    Propagates { steps: VecDeque<(Step, Label, ProcessId)>, line: Line, count: u32, answers: Answers },
}

/// What the members have answered, by rank, and in which of their lives.
type Answers = Vec<Option<(ProcessId, Rc<Answer>)>>;

impl Rollback {
    /// A founding member, whose initial state is its checkpoint 0.
    pub fn begin(me: ProcessId, view: View, options: Options, deviations: Deviations, out: &mut Out<'_>) -> Rollback {
        let member = Rollback::new(me, view, options, deviations);
        member.save(out);
        out.happens(Happening::Checkpointed { group: member.group(), number: 0, state: member.app.state() });
        member.wait_for_checkpoint(out);
        member
    }

    fn new(me: ProcessId, view: View, options: Options, deviations: Deviations) -> Rollback {
        let peers = view.members.to_vec();
        let record = Record { checkpoints: vec![Checkpoint::default()], ..Record::default() };
        Rollback {
            me,
            view,
            deviations,
            every: options.every,
            settled: peers.iter().map(|peer| (*peer, 0)).collect(),
            peers,
            round: 0,
            app: App::default(),
            record,
            received: Vec::new(),
            failed: false,
            standing: Standing::Works,
            came: VecDeque::new(),
            kept_back: VecDeque::new(),
        }
    }

    /// The same after a crash, with what is on stable storage.
    pub fn restart(
        me: ProcessId,
        view: View,
        options: Options,
        deviations: Deviations,
        record: &Record,
        out: &mut Out<'_>,
    ) -> Rollback {
        let mut member = Rollback::new(me, view, options, deviations);
        member.wait_for_checkpoint(out);
        member.record = record.clone();
        member.received = record.received.clone();
        member.failed = true;
        let rank = member.rank();
        member.peers[rank] = me;
        let latest = member.latest();
        member.app = latest.app;
        out.rule(Rule::Restore { number: latest.number });
        member.begin_round(out);
        member
    }

    fn group(&self) -> GroupId {
        self.view.group
    }

    fn rank_of(&self, name: Name) -> Option<usize> {
        self.view.members.iter().position(|member| member.name == name)
    }

    fn rank(&self) -> usize {
        self.rank_of(self.me.name).unwrap_or(0)
    }

    fn latest(&self) -> Checkpoint {
        self.record.checkpoints.last().copied().unwrap_or_default()
    }

    fn epoch(&self) -> u32 {
        self.record.lines.last().map_or(0, |line| line.epoch)
    }

    fn wait_for_checkpoint(&self, out: &mut Out<'_>) {
        if let Some(every) = self.every {
            out.set_timer(Timer::Checkpoint, every);
        }
    }

    fn begin_round(&mut self, out: &mut Out<'_>) {
        self.round += 1;
        self.standing = Standing::Asks(vec![None; self.peers.len()]);
        self.ask(out);
    }

    fn ask(&mut self, out: &mut Out<'_>) {
        let Standing::Asks(answers) = &self.standing else { return };
        let missing: Vec<_> = (0..answers.len()).filter(|&rank| answers[rank].is_none()).collect();
        out.rule(Rule::AskAll {});
        for rank in missing.into_iter().filter(|&rank| rank != self.rank()) {
            out.datagram_to_name(self.peers[rank], Message::Recovering { round: self.round });
        }
        out.set_timer(Timer::AskAgain, AGAIN_AFTER);
    }

    fn send(&mut self, to: Name, label: Label, out: &mut Out<'_>) {
        let Some(rank) = self.rank_of(to) else { return };
        let interval = self.latest().number;
        let peer = self.peers[rank];
        out.happens(Happening::Told { group: self.group(), label, to: peer, interval });
        out.send(peer, Message::Tell { label, sent: Interval { epoch: self.epoch(), number: interval } });
    }

    fn deliver(&mut self, from: ProcessId, label: Label, sent: Interval, out: &mut Out<'_>) {
        if self.is_unsent(&self.record.lines, from.name, sent) {
            out.rule(Rule::DropUnsent { message: label, origin: from });
            return;
        }
        let received = self.latest().number;
        out.rule(Rule::Deliver { message: label, origin: from });
        self.app.deliver(ProcessId::first(from.name), label);
        self.received.push(Dependency { from: from.name, sent, received, label });
        out.happens(Happening::Heard { group: self.group(), label, from, interval: received });
    }

    /// Whether one of the lines has taken back what that process did there.
    fn is_unsent(&self, lines: &[Line], by: Name, sent: Interval) -> bool {
        let Some(rank) = self.rank_of(by) else { return false };
        lines.iter().any(|line| line.epoch > sent.epoch && sent.number >= line.at[rank])
    }

    /// Another one has started again, and asks.
    fn on_recovering(&mut self, from: ProcessId, round: u32, out: &mut Out<'_>) {
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
        out.rule(Rule::StandStill { peer: from });
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
            received: self.received.clone(),
            lines: self.record.lines.clone(),
        }
    }

    fn on_answer(&mut self, from: ProcessId, answer: Rc<Answer>, out: &mut Out<'_>) {
        let Some(rank) = self.rank_of(from.name) else { return };
        let (mine, own) = (self.rank(), self.answer());
        if let Standing::Asks(answers) = &mut self.standing {
            answers[rank] = Some((from, answer));
            answers[mine] = Some((self.me, Rc::new(own)));
        }
        self.learn_life(rank, from, out);
        self.look_for_line(out);
    }

    /// With all answers: the steps to the line, which are then taken one after the other.
    fn look_for_line(&mut self, out: &mut Out<'_>) {
        let Standing::Asks(asked) = &self.standing else { return };
        let asked = asked.clone();
        let said = asked.iter().map(|answer| answer.as_ref().map(|(_, answer)| answer.clone()));
        let Some(answers) = said.collect::<Option<Vec<_>>>() else { return };
        let (history, labels) = self.history(&answers);
        let start = self.start(&answers);
        let (at, steps) = match self.deviates(Deviation::NoPropagation) {
            true => (start, Vec::new()),
            false => history.propagate(start),
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
        self.standing = Standing::Propagates { steps, line: Line { epoch: known + 1, at }, count, answers: asked };
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
    fn start(&self, answers: &[Rc<Answer>]) -> Vec<u32> {
        let all_fail = self.deviates(Deviation::SurvivorsGoBack);
        let lines = || answers.iter().flat_map(|answer| &answer.lines);
        let begin = |(rank, answer): (usize, &Rc<Answer>)| {
            let own = if answer.failed || all_fail { answer.latest } else { answer.latest + 1 };
            lines().filter(|line| line.epoch > answer.epoch).map(|line| line.at[rank]).fold(own, u32::min)
        };
        answers.iter().enumerate().map(begin).collect()
    }

    /// The next rollback; after the last one the line is told to everybody.
    fn propagate(&mut self, out: &mut Out<'_>) {
        let Standing::Propagates { steps, line, count, answers } = &mut self.standing else { return };
        if let Some((step, message, origin)) = steps.pop_front() {
            let process = self.peers[step.process];
            out.rule(Rule::TakeBack { process, number: step.to, message, origin });
            out.set_timer(Timer::Propagate, PROPAGATE);
            return;
        }
        out.rule(Rule::FindLine { rollbacks: *count });
        let known = answers.iter().flatten().flat_map(|(_, answer)| answer.lines.iter().cloned());
        let mut lines: Vec<Line> = known.chain([line.clone()]).collect();
        order::sort_by_key(&mut lines, |line| line.epoch);
        lines.dedup();
        let lines: Rc<[Line]> = lines.into();
        let settles: Rc<[Round]> = answers.iter().flatten().map(|(who, answer)| (*who, answer.round)).collect();
        for peer in self.peers.clone().into_iter().filter(|peer| *peer != self.me) {
            out.send(peer, Message::GoBack { lines: lines.clone(), settles: settles.clone() });
        }
        self.go_back(&lines, settles, out);
    }

    /// Goes back to the line, or stays if the line is its present, and works on.
    fn go_back(&mut self, lines: &[Line], settles: Rc<[Round]>, out: &mut Out<'_>) {
        let Some(line) = lines.last() else { return };
        self.settled = settles;
        let (present, latest) = (line.at[self.rank()], self.latest().number);
        let stays = present > latest && !self.failed;
        let number = if stays { present } else { present.min(latest) };
        if stays {
            out.rule(Rule::Stay {});
        } else {
            out.rule(Rule::GoBack { number });
            self.restore(number, lines, out);
        }
        let epoch = line.epoch;
        self.record.lines = lines.to_vec();
        self.failed = false;
        self.standing = Standing::Works;
        self.save(out);
        out.happens(Happening::RolledBack { group: self.group(), epoch, number, stays, state: self.app.state() });
        for (from, label, sent) in std::mem::take(&mut self.came) {
            self.deliver(from, label, sent, out);
        }
        for (to, label) in std::mem::take(&mut self.kept_back) {
            self.send(to, label, out);
        }
    }

    /// Loads a checkpoint. What came after it, and is still sent at the line, is lost.
    fn restore(&mut self, number: u32, lines: &[Line], out: &mut Out<'_>) {
        self.record.checkpoints.retain(|checkpoint| checkpoint.number <= number);
        let checkpoint = self.latest();
        self.app = checkpoint.app;
        for lost in self.received.split_off(checkpoint.received.min(self.received.len())) {
            if let Some(rank) = self.rank_of(lost.from).filter(|_| !self.is_unsent(lines, lost.from, lost.sent)) {
                out.rule(Rule::Lose { message: lost.label, origin: self.peers[rank] });
            }
        }
        self.record.received.truncate(checkpoint.received);
    }

    fn save(&self, out: &mut Out<'_>) {
        out.save(self.latest().number, Rc::new(self.record.clone()));
    }

    fn deviates(&self, deviation: Deviation) -> bool {
        self.deviations.contains(deviation)
    }
}

impl RollbackPart for Rollback {
    fn boxed(&self) -> Box<dyn RollbackPart> {
        Box::new(self.clone())
    }

    fn tell(&mut self, to: Name, label: Label, out: &mut Out<'_>) -> bool {
        if self.rank_of(to).is_none() || to == self.me.name {
            return false;
        }
        if let Standing::Works = self.standing {
            self.send(to, label, out);
        } else {
            out.rule(Rule::KeepBack { message: label });
            self.kept_back.push_back((to, label));
        }
        true
    }

    fn checkpoint(&mut self, out: &mut Out<'_>) {
        let Standing::Works = self.standing else { return };
        let number = self.latest().number + 1;
        out.rule(Rule::WriteCheckpoint { number });
        self.record.checkpoints.push(Checkpoint { number, app: self.app, received: self.received.len() });
        self.record.received = self.received.clone();
        self.save(out);
        out.happens(Happening::Checkpointed { group: self.group(), number, state: self.app.state() });
    }

    fn on_message(&mut self, from: ProcessId, message: Message, out: &mut Out<'_>) {
        match (message, &self.standing) {
            (Message::Tell { label, sent }, Standing::Works) => self.deliver(from, label, sent, out),
            (Message::Tell { label, sent }, _) => self.came.push_back((from, label, sent)),
            (Message::Recovering { round }, _) => self.on_recovering(from, round, out),
            (Message::Dependencies { round, answer }, _) if round == self.round => self.on_answer(from, answer, out),
            (Message::Dependencies { .. }, _) => {} // of an earlier round: the sender has gone on since,
            (Message::GoBack { lines, settles }, Standing::Still(by, _)) if *by == from => {
                self.go_back(&lines, settles, out)
            }
            (Message::GoBack { .. }, _) => {}
        }
    }

    fn on_timer(&mut self, timer: Timer, out: &mut Out<'_>) {
        match timer {
            Timer::Checkpoint => {
                self.checkpoint(out);
                self.wait_for_checkpoint(out);
            }
            Timer::AskAgain => {
                // Whom it has left it to may have found the line without it.
                match self.standing {
                    Standing::Still(..) if self.failed => self.begin_round(out),
                    _ => self.ask(out),
                }
            }
            Timer::Propagate => self.propagate(out),
        }
    }

    fn waits_for(&self) -> Option<(&'static str, ProcessSet)> {
        match &self.standing {
            Standing::Works => None,
            Standing::Still(by, _) => Some(("the line from", [*by].into_iter().collect())),
            Standing::Asks(answers) => {
                let missing =
                    answers.iter().zip(&self.peers).filter(|(answer, peer)| answer.is_none() && **peer != self.me);
                Some(("the dependencies of", missing.map(|(_, peer)| *peer).collect()))
            }
            Standing::Propagates { .. } => Some(("the line from", [self.me].into_iter().collect())),
        }
    }

    fn inspect(&self) -> Vec<Node> {
        let number = |what: &'static str, number: u32| Node::text(what, number.to_string());
        let latest = self.latest();
        let mut nodes = vec![number("epoch", self.epoch()), number("checkpoint", latest.number)];
        nodes.push(number("delivered", self.app.delivered() as u32));
        nodes.extend(self.received.iter().rev().take(8).map(|it| {
            let from = Value::Process(ProcessId::first(it.from));
            Node::new(
                "depends on",
                [Value::Message(it.label), from, Value::Text(format!("interval {}", it.sent.number))],
            )
        }));
        nodes
    }
}
