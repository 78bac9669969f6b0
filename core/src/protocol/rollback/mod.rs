//! Checkpoints: each process writes its own state to stable storage from time to time. When one has failed and starts again,
//! the whole group goes back to a **recovery line**: a checkpoint of each, at which nobody has received what nobody has sent.
//!
//! - **Independent**: nobody asks anybody before it writes a checkpoint. A message carries the interval in which it was sent;
//!   its receiver keeps that as a **dependency**, and a checkpoint has the dependencies up to it. What line they make has to be
//!   looked for afterwards (`line.rs`), and what is in transit at it is lost, as nobody has logged it.
//! - **Coordinated**: all write in rounds, in two phases and with nothing under way (`rounds.rs`), or while they work on, with
//!   the states of the channels (`snapshots.rs`). The line is the last round that was committed.
//!
//! Sources: lecture 002, checkpointing and the recovery line; Elnozahy, Alvisi, Wang, Johnson, CSUR 2002, sections 3.2
//! (after Bhargava and Lian 1988) and 3.3.

mod line;
mod message;
mod options;
mod part;
mod rounds;
mod snapshots;
mod storage;

use std::collections::VecDeque;
use std::rc::Rc;

use crate::app::App;
use crate::ids::{GroupId, Label, Name, ProcessId};
use crate::protocol::{Deviations, Happening, Out, View, rules};
use crate::registry::Deviation;
use crate::time::Duration;
use line::Standing;
pub use message::{Answer, Checkpoint, Dependency, Found, Interval, Line, Message, Record, Round, Step, Timer};
pub use options::{Options, Scheme};
use rounds::TwoPhase;
use snapshots::Recording;

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
        DropGarbage { number: u32, count: u32 } = "drop-garbage",
            "drops {count} of its checkpoints from stable storage: even if all fail, nobody goes back behind checkpoint {number}";
        WaitForLater { peer: ProcessId, later: ProcessId } = "wait-for-later",
            "does not take the line of {peer}: that was found without what {later} has asked since";
        DropUnsent { message: Label, origin: ProcessId } = "drop-unsent",
            "drops {message} from {origin}: its sending is taken back";
        LoadRound { number: u32 } = "load-round",
            "loads checkpoint {number}, the last that it knows to be permanent; what it did after it is lost";
        AskForRound {} = "ask-for-round",
            "asks all members of {group} which of their checkpoints are permanent: one may have heard of a later round";
        TellRound { peer: ProcessId } = "tell-round",
            "tells {peer} its last permanent checkpoint, and stands still until it knows the line";
        LastRound { number: u32 } = "last-round",
            "has heard from all: {number} is the last round that was committed, and so it is the line";
        Request { number: u32 } = "request",
            "asks all for checkpoint {number}, and sends nothing until that is settled";
        StopSending { number: u32, peer: ProcessId } = "stop-sending",
            "sends nothing until checkpoint {number}, which {peer} asks for, is settled; a marker tells each where its sending ends";
        HoldBack { message: Label } = "hold-back",
            "holds {message} back until the round of checkpoints is settled";
        WriteTentative { number: u32 } = "tentative",
            "writes checkpoint {number}, for the time being: it has the markers of all, so nothing is under way to it";
        Commit { number: u32 } = "commit",
            "all have written checkpoint {number}: it is permanent, and the one before is not needed any more";
        KeepRound { number: u32 } = "keep-round",
            "checkpoint {number} is permanent: all have written it";
        GiveUp { number: u32 } = "give-up",
            "gives checkpoint {number} up: not all write it";
        Refuse { number: u32, peer: ProcessId } = "refuse",
            "does not write checkpoint {number} for {peer}: it takes part in another round, or has written that number already";
        DropTentative { number: u32 } = "drop-tentative",
            "drops its checkpoint {number}: the round is given up";
        RecordState { number: u32 } = "record-state",
            "records its state as checkpoint {number}, sends a marker to all, and works on";
        RecordMessage { message: Label, origin: ProcessId, number: u32 } = "record-message",
            "records {message} as in the channel from {origin} at checkpoint {number}: it was sent before the marker";
        CloseChannel { peer: ProcessId, number: u32 } = "close-channel",
            "has the marker of {peer}: what belongs to checkpoint {number} has come from there";
        ChannelsRecorded { number: u32 } = "channels-recorded",
            "has the markers of all: its state and its channels at checkpoint {number} are on stable storage";
        FromChannel { message: Label, origin: ProcessId } = "from-channel",
            "takes {message} of {origin} from the state of the channel: it was under way at the line";
    }
}

/// One member of a group with checkpoints.
#[derive(Clone, Debug)]
pub struct Rollback {
    me: ProcessId,
    view: View,
    deviations: Deviations,
    scheme: Scheme,
    every: Option<(Duration, Duration)>,
    /// The lives of the members that are known, by rank.
    peers: Vec<ProcessId>,
    /// In which round it asks for a line, or has asked last.
    round: u32,
    /// Whom it has answered since it went back last, and in which round.
    answered: Vec<Round>,
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
    /// It has sent or received something since its last checkpoint.
    has_news: bool,
    /// The round of two phases in which it takes part, and the highest number of a round that it has heard of.
    two_phase: Option<TwoPhase>,
    heard_of: u32,
    /// The checkpoints whose channels it records, the earliest first.
    recordings: Vec<Recording>,
    /// What came while it stood still, and what it wanted to send while it did not send.
    came: VecDeque<(ProcessId, Message)>,
    kept_back: VecDeque<(Name, Label)>,
}

impl Rollback {
    /// A founding member, whose initial state is its checkpoint 0.
    pub fn begin(me: ProcessId, view: View, options: Options, deviations: Deviations, out: &mut Out<'_>) -> Rollback {
        let member = Rollback::new(me, view, options, deviations);
        member.save(out);
        if member.scheme != Scheme::Independent {
            out.happens(Happening::Tentative { group: member.group(), number: 0, state: member.app.state() });
        }
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
            scheme: options.scheme,
            every: options.every,
            settled: peers.iter().map(|peer| (*peer, 0)).collect(),
            peers,
            answered: Vec::new(),
            round: 0,
            app: App::default(),
            record,
            received: Vec::new(),
            failed: false,
            standing: Standing::Works,
            has_news: false,
            two_phase: None,
            heard_of: 0,
            recordings: Vec::new(),
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
        out.rule(match member.scheme {
            Scheme::Independent => Rule::Restore { number: latest.number },
            _ => Rule::LoadRound { number: latest.number },
        });
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
        self.record.checkpoints.last().cloned().unwrap_or_default()
    }

    fn epoch(&self) -> u32 {
        self.record.lines.last().map_or(0, |line| line.epoch)
    }

    fn wait_for_checkpoint(&self, out: &mut Out<'_>) {
        if let Some((least, most)) = self.every {
            out.set_timer_within(Timer::Checkpoint, least, most.saturating_sub(least));
        }
    }

    fn send(&mut self, to: Name, label: Label, out: &mut Out<'_>) {
        let Some(rank) = self.rank_of(to) else { return };
        let interval = self.record.interval;
        let peer = self.peers[rank];
        self.has_news = true;
        out.happens(Happening::Told { group: self.group(), label, to: peer, interval });
        out.send(peer, Message::Tell { label, sent: Interval { epoch: self.epoch(), number: interval } });
    }

    /// False if its sending is taken back.
    fn deliver(&mut self, from: ProcessId, label: Label, sent: Interval, out: &mut Out<'_>) -> Option<Dependency> {
        if self.is_unsent(&self.record.lines, from.name, sent) {
            out.rule(Rule::DropUnsent { message: label, origin: from });
            return None;
        }
        let received = self.record.interval;
        out.rule(Rule::Deliver { message: label, origin: from });
        self.app.deliver(ProcessId::first(from.name), label);
        self.has_news = true;
        let dependency = Dependency { from: from.name, sent, received, label };
        self.received.push(dependency);
        out.happens(Happening::Heard { group: self.group(), label, from, interval: received });
        Some(dependency)
    }

    /// What it has to send by now, if it may.
    fn send_what_was_kept_back(&mut self, out: &mut Out<'_>) {
        if self.may_not_send() {
            return;
        }
        for (to, label) in std::mem::take(&mut self.kept_back) {
            self.send(to, label, out);
        }
    }

    /// Where all write their checkpoints together, nobody does so while nothing has happened since the last.
    fn checkpoint_is_due(&mut self, out: &mut Out<'_>) {
        let Standing::Works = self.standing else { return };
        match self.scheme {
            Scheme::Independent => self.write_checkpoint(out),
            Scheme::Coordinated if self.has_news && self.two_phase.is_none() => self.round_is_due(out),
            Scheme::Snapshots if self.has_news && self.recordings.is_empty() => self.begin_snapshot(out),
            _ => {}
        }
    }

    /// A checkpoint of its own, of which it asks nobody.
    fn write_checkpoint(&mut self, out: &mut Out<'_>) {
        let checkpoint = self.next_checkpoint(self.latest().number + 1);
        let number = checkpoint.number;
        out.rule(Rule::WriteCheckpoint { number });
        self.record.checkpoints.push(checkpoint);
        self.save(out);
        out.happens(Happening::Checkpointed { group: self.group(), number, state: self.app.state() });
    }

    /// Its present as a checkpoint of that number, which begins the next interval.
    fn next_checkpoint(&mut self, number: u32) -> Checkpoint {
        self.has_news = false;
        self.record.interval = number;
        self.record.received = self.received.clone();
        Checkpoint { number, app: self.app, received: self.received.len(), channels: Rc::default() }
    }

    /// Its present as a checkpoint of a round, of which it is not known yet whether all will have one.
    fn write_tentative(&mut self, number: u32, out: &mut Out<'_>) {
        let checkpoint = self.next_checkpoint(number);
        self.record.tentative.push(checkpoint);
        self.save(out);
        out.happens(Happening::Tentative { group: self.group(), number, state: self.app.state() });
    }

    /// The round of that number is committed: nobody goes back behind it any more.
    fn make_permanent(&mut self, number: u32, out: &mut Out<'_>) {
        let Some(at) = self.record.tentative.iter().position(|it| it.number == number) else { return };
        let checkpoint = self.record.tentative.swap_remove(at);
        let state = checkpoint.app.state();
        self.record.checkpoints = vec![checkpoint];
        self.record.tentative.retain(|it| it.number > number);
        self.save(out);
        out.happens(Happening::Checkpointed { group: self.group(), number, state });
    }

    /// To all others the same step of a round.
    fn tell_round(&self, step: Step, out: &mut Out<'_>) {
        let others = self.peers.iter().copied().filter(|peer| *peer != self.me);
        out.send_all(others, &Message::Round { epoch: self.epoch(), step });
    }

    /// A step of a round that has not been ended by a line.
    fn on_step(&mut self, from: ProcessId, step: Step, out: &mut Out<'_>) {
        match self.scheme {
            Scheme::Coordinated => self.on_two_phase(from, step, out),
            Scheme::Snapshots => self.on_snapshot(from, step, out),
            _ => {}
        }
    }

    fn save(&self, out: &mut Out<'_>) {
        out.save(self.latest().number, Rc::new(self.record.clone()));
    }

    fn deviates(&self, deviation: Deviation) -> bool {
        self.deviations.contains(deviation)
    }
}
