//! Message logging: a process that starts again loads its checkpoint and replays what it had delivered since, in the same
//! order, and so comes to the state in which it crashed. The others need not go back, and nobody stands still.
//!
//! This holds for applications whose state follows from the order of their deliveries. The place of a message in that order,
//! its **receive sequence number**, together with the sender's **send sequence number**, is all that chance decides: the
//! delivery's determinant. Who keeps it, and since when, is the difference between the schemes:
//!
//! - **receiver-based** (`receiver.rs`): the receiver writes each message with its place to stable storage, and delivers it then;
//! - **optimistic** (`orphan.rs`): it delivers at once and writes the log a little later. What was not written is lost with a crash,
//!   and who depends on it goes back;
//! - **sender-based** (`sender.rs`): nobody writes it. The sender keeps the message in memory, with the place that the receiver tells it.
//!
//! What comes from outside (the script tells a process to send) nobody can be asked for again. It is written to stable storage
//! with its place among the deliveries before anything is done about it. So a replay tells the same messages again, with the same
//! numbers, and receivers drop what they have.
//!
//! - **Senders keep copies** until the receiver has logged them. What was on its way to a process that has crashed is sent
//!   again when it says that it has started again: nobody lacks a message.
//!
//! Sources: lecture 002, message logging; Elnozahy, Alvisi, Wang, Johnson, CSUR 2002, sections 2 and 4;
//! Strom and Yemini 1985; Johnson and Zwaenepoel 1987; Damani and Garg 1996.

mod checkpoint;
mod garbage;
mod message;
mod orphan;
mod output;
mod receiver;
mod replay;
mod sender;
mod state;

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::rc::Rc;

use crate::ids::{GroupId, Label, Name, ProcessId};
use crate::protocol::part::RollbackPart;
use crate::protocol::rollback::{self, Options, Record};
use crate::protocol::{Deviations, Happening, Node, Out, ProcessSet, Report, Value, View, rules};
use crate::registry::Deviation;
use crate::time::Duration;
pub use message::{Answer, Checkpoint, Delivery, Depends, Input, Interval, Log, Message, Receipt, Timer, Told};
pub use state::State;

/// How long an answer may take before it is asked for again.
const AGAIN_AFTER: Duration = Duration::from_ms(40);

rules! {
    /// Rules of message logging.
    pub enum Rule in "logging" {
        Log { message: Label, origin: ProcessId, number: u32 } = "log",
            "writes {message} from {origin} to its log, as its delivery {number}, before it delivers it";
        Deliver { message: Label, origin: ProcessId } = "deliver",
            "delivers {message} from {origin}";
        LogLate { count: u32 } = "log-late",
            "writes what it has delivered to its log: {count} more";
        Filter { message: Label, origin: ProcessId } = "filter",
            "drops {message} from {origin}: it has delivered that already";
        Wait { message: Label, origin: ProcessId } = "wait",
            "keeps {message} from {origin} for its turn: an earlier one of {origin} has not come";
        WriteCheckpoint { number: u32 } = "checkpoint",
            "writes checkpoint {number} to stable storage: from here a replay begins";
        DropGarbage { number: u32, count: u32 } = "drop-garbage",
            "drops what lies before checkpoint {number} from stable storage, {count} entries: nobody goes back behind it";
        Restore { number: u32 } = "restore",
            "loads checkpoint {number} from stable storage";
        Replay { message: Label, origin: ProcessId, number: u32 } = "replay",
            "replays {message} from {origin}, its delivery {number}";
        AskAll {} = "ask-all",
            "tells all members of {group} that it has started again: they are to send what may not have come";
        Answer { peer: ProcessId } = "answer",
            "answers {peer}, which has started again";
        SendAgain { message: Label, to: ProcessId } = "send-again",
            "sends {message} to {to} again: {to} has not said yet that it needs no copy of it any more";
        AnnounceEnd { process: ProcessId, number: u32 } = "announce-end",
            "announces that {process} has ended with its interval {number}: what it did after it is lost";
        LearnEnd { process: ProcessId, number: u32 } = "learn-end",
            "hears that {process} has ended with its interval {number}";
        GoBack { process: ProcessId } = "go-back",
            "is an orphan: its state depends on what {process} has lost, and it goes back before that";
        TakeBack { message: Label, origin: ProcessId } = "take-back",
            "takes {message} from {origin} back, to deliver it again: it depends on nothing that is lost";
        DropLost { message: Label, origin: ProcessId } = "drop-lost",
            "drops {message} from {origin}: it was told in a state that depends on what is lost";
        Output { message: Label } = "output",
            "outputs {message}: all that it follows from can be replayed";
        HoldOutput { message: Label } = "hold-output",
            "holds {message} back: what it follows from could still be lost";
        TellLater { message: Label } = "tell-later",
            "writes down that it is to tell {message}: it tells it when it has replayed";
        HoldBack { message: Label, to: ProcessId } = "hold-back",
            "holds {message} to {to} back until all places of its deliveries are confirmed";
        Release { message: Label, to: ProcessId } = "release",
            "sends {message} to {to}, which it has held back: others know the places of all its deliveries";
        NotePlace { message: Label, to: ProcessId, number: u32 } = "note-place",
            "notes that {message} is delivery {number} of {to}";
        LoseNotes { peer: ProcessId } = "lose-notes",
            "is told by {peer} that it has failed too: the places that {peer} had noted since its checkpoint are lost";
        LosePlace { message: Label, origin: ProcessId, number: u32 } = "lose-place",
            "knows that {message} from {origin} was its delivery {number}, but not all before it: delivers it in any order";
        TakePlace { message: Label, origin: ProcessId } = "take-place",
            "keeps {message} from {origin}, told anew, for when it knows why: the one that it has delivered must be lost";
    }
}

/// One member of a group that logs messages.
#[derive(Clone, Debug)]
pub struct Logging {
    me: ProcessId,
    view: View,
    deviations: Deviations,
    options: Options,
    /// The lives of the members that are known, by rank.
    peers: Vec<ProcessId>,
    state: State,
    /// What is on its stable storage or is to be written there: deliveries up to `stable` are.
    log: Log,
    stable: u32,
    /// The number of the last interval that it has begun in this life.
    interval: u32,
    /// What came before its turn, by the sender's rank and number.
    waiting: BTreeMap<(usize, u32), Told>,
    /// Who has not answered since it has started again, by rank.
    unanswered: Vec<bool>,
    /// It is going to write its log.
    writes_soon: bool,
    /// It has started again, and waits for what others have noted of its deliveries. These have answered, by rank.
    recovers: bool,
    answers: BTreeMap<usize, Rc<Answer>>,
    /// What they have noted, by its place.
    notes: BTreeMap<u32, sender::Note>,
    /// Places of which it has been told meanwhile, with the receivers' ranks.
    early: Vec<(usize, Receipt)>,
    /// Places of its deliveries that are not known to be noted, and what it sends when they are, by rank and number.
    unconfirmed: BTreeSet<u32>,
    held: VecDeque<(usize, u32)>,
    /// Up to which intervals others have written their logs, by life.
    written: Depends,
}

impl Logging {
    /// A founding member, whose initial state is its checkpoint 0.
    pub fn begin(me: ProcessId, view: View, options: Options, deviations: Deviations, out: &mut Out<'_>) -> Logging {
        let member = Logging::new(me, view, options, deviations);
        out.happens(Happening::Logs { group: member.group(), scheme: options.scheme });
        member.save(out);
        out.happens(Happening::Checkpointed { group: member.group(), number: 0, state: member.state.app.state() });
        member.wait_for_checkpoint(out);
        member
    }

    fn new(me: ProcessId, view: View, options: Options, deviations: Deviations) -> Logging {
        let peers = view.members.to_vec();
        let state = State::initial(me, peers.len());
        let log = Log { checkpoints: vec![Checkpoint { number: 0, state: state.clone() }], ..Log::default() };
        Logging {
            me,
            view,
            deviations,
            options,
            unanswered: vec![false; peers.len()],
            peers,
            state,
            log,
            stable: 0,
            interval: 0,
            waiting: BTreeMap::new(),
            writes_soon: false,
            recovers: false,
            answers: BTreeMap::new(),
            notes: BTreeMap::new(),
            early: Vec::new(),
            unconfirmed: BTreeSet::new(),
            held: VecDeque::new(),
            written: Depends::new(),
        }
    }

    fn group(&self) -> GroupId {
        self.view.group
    }

    fn rank_of(&self, name: Name) -> Option<usize> {
        self.view.members.iter().position(|member| member.name == name)
    }

    fn others(&self) -> impl Iterator<Item = usize> + use<> {
        let me = self.rank_of(self.me.name);
        (0..self.peers.len()).filter(move |rank| Some(*rank) != me)
    }

    fn deviates(&self, deviation: Deviation) -> bool {
        self.deviations.contains(deviation)
    }

    /// It is to tell another member something, or the outside world: an input, as the script says so.
    fn take_input(&mut self, to: Option<usize>, label: Label, out: &mut Out<'_>) {
        let place = if self.recovers { u32::MAX } else { self.state.deliveries() };
        let input = Input { place, to, label };
        let number = self.log.inputs.last_key_value().map_or(self.state.inputs, |(last, _)| *last) + 1;
        self.log.inputs.insert(number, input.clone());
        self.save(out);
        if self.recovers {
            out.rule(Rule::TellLater { message: input.label });
        } else {
            self.tell_first(&input, out);
        }
    }

    /// Tells something in this state, for the first time.
    fn tell_first(&mut self, input: &Input, out: &mut Out<'_>) {
        let Some((to, told)) = self.state.take_input(input) else {
            self.press_for_outputs(out);
            return;
        };
        let (label, interval) = (told.label, self.state.deliveries());
        out.happens(Happening::Told { group: self.group(), label, to: self.peers[to], interval });
        if self.is_gated() {
            out.rule(Rule::HoldBack { message: label, to: self.peers[to] });
            self.held.push_back((to, told.ssn));
        } else {
            out.send(self.peers[to], Message::Tell(told));
        }
    }

    /// Another one is up, in that life. To a new life it sends again what may have been lost with the one before.
    fn learn_life(&mut self, rank: usize, peer: ProcessId, out: &mut Out<'_>) {
        let before = self.peers[rank];
        if before.incarnation >= peer.incarnation {
            return;
        }
        self.peers[rank] = peer;
        out.happens(Happening::Cut { peer: before });
        out.report(Report::Cut(before));
        self.answers.remove(&rank); // its deliveries then may not be those that it makes now
        self.early.retain(|(of, _)| *of != rank);
        self.send_again(rank, out);
    }

    /// Sends a member again what it may lack.
    fn send_again(&self, to: usize, out: &mut Out<'_>) {
        for (at, told) in self.state.copies.range((to, 0)..(to + 1, 0)) {
            if self.held.contains(at) || self.state.places.contains_key(at) {
                continue; // not sent yet, or delivered
            }
            out.rule(Rule::SendAgain { message: told.label, to: self.peers[to] });
            out.send(self.peers[to], Message::Tell(told.clone()));
        }
    }

    /// A receiver needs no copies of these any more.
    fn forget(&mut self, to: usize, logged: &[(u32, Interval)]) {
        for &(ssn, interval) in logged {
            if self.state.copies.get(&(to, ssn)).is_some_and(|told| told.interval == interval) {
                self.state.copies.remove(&(to, ssn));
                self.state.places.remove(&(to, ssn));
            }
        }
    }
}

impl RollbackPart for Logging {
    fn boxed(&self) -> Box<dyn RollbackPart> {
        Box::new(self.clone())
    }

    fn tell(&mut self, to: Name, label: Label, out: &mut Out<'_>) -> bool {
        let Some(to) = self.rank_of(to).filter(|_| to != self.me.name) else { return false };
        self.take_input(Some(to), label, out);
        true
    }

    fn output(&mut self, label: Label, out: &mut Out<'_>) -> bool {
        self.take_input(None, label, out);
        true
    }

    fn checkpoint(&mut self, out: &mut Out<'_>) {
        self.write_checkpoint(out);
    }

    fn on_message(&mut self, from: ProcessId, message: rollback::Message, out: &mut Out<'_>) {
        let rollback::Message::Log(message) = message else { return };
        let Some(rank) = self.rank_of(from.name).filter(|&rank| self.peers[rank].incarnation <= from.incarnation)
        else {
            return; // a datagram of an earlier life
        };
        if let Message::Restarted { .. } = message {
            out.rule(Rule::Answer { peer: from });
            out.send(from, Message::Welcome(Rc::new(self.answer(rank))));
        }
        self.learn_life(rank, from, out);
        match message {
            Message::Tell(told) => self.receive(rank, told, out),
            Message::Logged(logged) => self.forget(rank, &logged),
            Message::Restarted { ends } => self.learn_ends(&ends, out),
            Message::Welcome(answer) => {
                self.unanswered[rank] = false;
                self.learn_ends(&answer.ends, out);
                self.on_answer(rank, answer, out);
            }
            Message::Receipt(receipt) => self.take_receipts(rank, &[receipt], out),
            Message::Confirm(places) => self.confirmed(&places, out),
            Message::WriteLog => self.write_for(rank, out),
            Message::Written { number, ends } => {
                self.learn_ends(&ends, out);
                self.has_written(from, number, out);
            }
        }
    }

    fn on_timer(&mut self, timer: rollback::Timer, out: &mut Out<'_>) {
        let rollback::Timer::Log(timer) = timer else { return };
        match timer {
            Timer::Checkpoint => {
                self.write_checkpoint(out);
                self.wait_for_checkpoint(out);
            }
            Timer::AskAgain => self.ask(out),
            Timer::WriteLog => self.write_log(out),
        }
    }

    fn waits_for(&self) -> Option<(&'static str, ProcessSet)> {
        self.awaited()
    }

    fn inspect(&self) -> Vec<Node> {
        let number = |what: &'static str, number: u32| Node::text(what, number.to_string());
        let checkpoint = self.log.checkpoints.last().map_or(0, |checkpoint| checkpoint.number);
        let delivered = self.state.deliveries();
        let mut nodes = vec![number("checkpoint", checkpoint), number("delivered", delivered)];
        nodes.extend(self.log.deliveries.range(self.stable + 1..).rev().take(8).map(|(place, delivery)| {
            let from = Value::Process(ProcessId::first(self.peers[delivery.from].name));
            Node::new(
                "not logged",
                [Value::Message(delivery.told.label), from, Value::Text(format!("delivery {place}"))],
            )
        }));
        nodes.extend(self.state.copies.iter().rev().take(8).map(|((to, _), told)| {
            Node::new("keeps a copy", [Value::Message(told.label), Value::Process(self.peers[*to])])
        }));
        nodes
    }
}

/// Makes a member's part in a later life, with what is on stable storage.
pub fn restart(
    me: ProcessId,
    view: View,
    options: Options,
    deviations: Deviations,
    record: &Record,
    out: &mut Out<'_>,
) -> Logging {
    let mut member = Logging::new(me, view, options, deviations);
    member.log = record.log.clone();
    member.restart(out);
    member
}
