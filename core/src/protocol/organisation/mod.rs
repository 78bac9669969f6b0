//! How the members of a group organise their work: a task of several pieces is divided, done, and decided.
//!
//! Lecture 000 tells groups apart by their structure: in a **flat** group all are equal and decide collectively; in a
//! **hierarchical** one a coordinator decides and the others work. Lecture 004 adds that processes which share a view
//! can act on it alike without a word, as it has a smallest member. So there are three ways here to say who does
//! which piece of a task: by the votes of all (`peers`), by the rank in the view (`peers` too), and by the
//! coordinator, who is the oldest (`hierarchy`). There are no elections: the view names the oldest.
//!
//! A task is **decided** when each of its pieces is done; the outcome says whose work on each piece counts. Members that
//! live on decide alike. What a member decided just before it failed need not be what the others decide.
//!
//! Work takes simulated time, one piece after the other; `crew` is a member's own hands. Members talk over the
//! reliable channels, beside the group's multicast. `client` is the side of a process outside that gives a task.

mod client;
mod crew;
mod hierarchy;
mod message;
mod peers;

use std::hash::Hasher;
use std::rc::Rc;

use siphasher::sip::SipHasher13;

use crate::ids::{GroupId, Label, ProcessId};
use crate::protocol::part::OrganisationPart;
use crate::protocol::{Deviations, Happening, Node, Out, Value, View, rules};
use crate::small::SmallMap;
use crate::time::Duration;
use client::Client;
use crew::Crew;
use hierarchy::Hierarchy;
pub use message::{Held, Message, Spec, Timer};
use peers::Round;

/// How a group is organised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
pub enum Form {
    /// All members vote on who does what.
    Flat,
    /// The oldest member coordinates, the others work.
    Hierarchical,
    /// The rank in the view says who does what.
    ByRank,
}

/// What a script says of a group's organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// How it is organised.
    pub form: Form,
    /// How long a member works on a piece.
    pub piece: Duration,
}

impl Default for Options {
    fn default() -> Options {
        Options { form: Form::Flat, piece: Duration::from_ms(10) }
    }
}

const FLAT: &str = "flat: all are equal";
/// Most pieces of a task: a set of them is one number.
pub const PIECES_MAX: u32 = 64;

rules! {
    /// Rules of the organisation.
    pub enum Rule in "organisation" {
        Give { task: Label, contact: ProcessId } = "give",
            "gives task {task} to {contact}, a member of {group}";
        GiveUp { task: Label } = "give-up",
            "gives up on task {task}: nobody of {group} answers";
        LearnResult { task: Label, from: ProcessId } = "learn-result",
            "learns from {from} that {group} has decided task {task}";
        TakeOn { task: Label, pieces: u32 } = "take-on",
            "takes on task {task} of {group}, which has {pieces} pieces";
        TellMembers { task: Label } = "tell-members",
            "tells the other members of task {task}: who does which piece follows from the view, and nobody asks";
        PassOn { task: Label, coordinator: ProcessId } = "pass-on",
            "passes task {task} on to the coordinator {coordinator}";
        Vote { task: Label, load: u32 } = "vote",
            "votes on task {task}: says to all what it holds of it, and that it has {load} pieces to do";
        SayHolding { task: Label, view: u32 } = "say-holding",
            "tells the members of view {view} what it holds of task {task}: they may know of other pieces";
        SayDecided { task: Label, view: u32 } = "say-decided",
            "tells the members of view {view} that task {task} is decided: some may not have heard";
        DivideByVotes { task: Label, votes: u32, own: u32 } = "divide-by-votes",
            "has the votes of all {votes} members on task {task}, who has least to do comes first; pieces that fall to it: {own}";
        DivideByRank { task: Label, rank: u32, of: u32, own: u32 } = "divide-by-rank",
            "divides task {task} by the view: its rank is {rank} of {of}; pieces that fall to it: {own}";
        Assign { task: Label, piece: u32, worker: ProcessId } = "assign",
            "assigns piece {piece} of {task} to {worker}";
        Work { task: Label, piece: u32 } = "work",
            "works on piece {piece} of {task}";
        Report { task: Label, piece: u32, coordinator: ProcessId } = "report",
            "reports to the coordinator {coordinator} that piece {piece} of {task} is done";
        TellDone { task: Label, piece: u32 } = "tell-done",
            "tells the other members that piece {piece} of {task} is done";
        TakeOver { view: u32 } = "take-over",
            "coordinates {group} from here on, as the oldest in view {view}; asks the others what they hold";
        TakeOverUnasked { view: u32 } = "take-over-unasked",
            "coordinates {group} from here on, as the oldest in view {view}; asks nobody what they hold";
        Answer { coordinator: ProcessId } = "answer",
            "tells the new coordinator {coordinator} what it holds, and heeds no earlier one any more";
        GoOn { tasks: u32, done: u32 } = "go-on",
            "goes on with open tasks: {tasks}; pieces of them that are done, and not done again: {done}";
        Decide { task: Label } = "decide",
            "decides task {task}: all of its pieces are done";
        Announce { task: Label } = "announce",
            "announces the outcome of task {task}";
        Adopt { task: Label, from: ProcessId } = "adopt",
            "decides task {task} as {from} has decided it";
    }
}

/// The state of a member whose group is never given any work: all are equal.
pub(crate) fn at_leisure() -> Node {
    Node::text("organisation", FLAT)
}

/// A task in the books of a member.
#[derive(Clone, Debug)]
struct Task {
    spec: Spec,
    /// Who did which piece, as far as it is known here.
    doers: Vec<Option<ProcessId>>,
    /// Who is to do which piece, as far as it is known here.
    plan: Vec<Option<ProcessId>>,
    outcome: Option<u64>,
    /// Who of outside gave it, and waits for the outcome.
    giver: Option<ProcessId>,
    /// What the members have said of it in the present view, where they are equal.
    round: Round,
    /// All members of a view are known to have decided it: nobody speaks of it unless asked.
    settled: bool,
}

impl Task {
    fn new(spec: Spec) -> Task {
        let nobody = vec![None; spec.pieces as usize];
        let round = Round::default();
        Task { spec, doers: nobody.clone(), plan: nobody, outcome: None, giver: None, round, settled: false }
    }

    fn is_complete(&self) -> bool {
        self.doers.iter().all(Option::is_some)
    }

    /// The outcome of a task whose pieces are all done: whose work on each of them counts, as a number.
    fn outcome_of_doers(&self) -> u64 {
        let mut hasher = SipHasher13::new_with_keys(u64::from(self.spec.task.as_u32()), u64::from(self.spec.pieces));
        for doer in self.doers.iter().flatten() {
            hasher.write_u32(u32::from(doer.name.0) << 16 | u32::from(doer.incarnation));
        }
        hasher.finish()
    }

    /// Pieces that are not done and that a process is to do.
    fn owed_by(&self, who: ProcessId) -> impl Iterator<Item = u32> + '_ {
        let open = self.outcome.is_none();
        let pieces = self.plan.iter().zip(&self.doers).zip(0..);
        pieces.filter(move |((plan, doer), _)| open && **plan == Some(who) && doer.is_none()).map(|(_, piece)| piece)
    }
}

/// One member's part in the organisation of its group, or that of a process outside that gives it tasks.
#[derive(Clone, Debug)]
pub struct Organisation {
    me: ProcessId,
    group: GroupId,
    options: Options,
    deviations: Deviations,
    /// The installed view; none outside the group.
    view: Option<View>,
    tasks: SmallMap<Label, Task>,
    crew: Crew,
    hierarchy: Hierarchy,
    client: Client,
    /// What came for a view that is not installed here yet.
    early: Vec<(ProcessId, Message)>,
}

impl Organisation {
    /// A process that is not in the group yet; `contacts` are those that it may know of the group.
    pub fn new(
        me: ProcessId,
        group: GroupId,
        options: Options,
        deviations: Deviations,
        contacts: Rc<[ProcessId]>,
    ) -> Organisation {
        Organisation {
            me,
            group,
            options,
            deviations,
            view: None,
            tasks: SmallMap::new(),
            crew: Crew::default(),
            hierarchy: Hierarchy::default(),
            client: Client::new(contacts),
            early: Vec::new(),
        }
    }

    /// A task comes to the group at this member, from a process outside or a worker, or from this member itself.
    fn take_on_here(&mut self, spec: Spec, from: Option<ProcessId>, out: &mut Out<'_>) {
        if !self.tasks.contains_key(&spec.task) {
            self.note(spec, out);
            if self.options.form == Form::ByRank && from.is_none() {
                self.tell_members(spec, out);
            }
            self.set_about(spec, out);
        }
        let (Some(task), Some(from)) = (self.tasks.get_mut(&spec.task), from) else { return };
        match task.outcome {
            Some(outcome) => {
                let reign = self.hierarchy.leads.then_some(self.hierarchy.since);
                out.send(from, Message::Result { spec, outcome, reign });
            }
            None if self.view.as_ref().is_some_and(|view| view.contains(from)) => {}
            None => task.giver = Some(from),
        }
    }

    /// Another member speaks of a task: if it is new here, this member sets about it.
    fn take_on(&mut self, spec: Spec, out: &mut Out<'_>) {
        if !self.tasks.contains_key(&spec.task) {
            self.note(spec, out);
            self.set_about(spec, out);
        }
    }

    /// Puts a task into the books.
    fn note(&mut self, spec: Spec, out: &mut Out<'_>) {
        out.rule(Rule::TakeOn { task: spec.task, pieces: spec.pieces });
        out.happens(Happening::TaskTaken { group: self.group, task: spec.task, pieces: spec.pieces });
        self.tasks.insert(spec.task, Task::new(spec));
    }

    fn set_about(&mut self, spec: Spec, out: &mut Out<'_>) {
        let in_view = self.view.as_ref().map_or(0, |view| view.number);
        match self.options.form {
            Form::Hierarchical => self.set_to_work_or_pass_on(spec, out),
            Form::ByRank if spec.born == in_view => self.divide_unasked(spec, out),
            Form::Flat | Form::ByRank => self.open_round(spec.task, out),
        }
    }

    /// A task is decided here.
    fn decide(&mut self, label: Label, outcome: u64, out: &mut Out<'_>) {
        let Some(task) = self.tasks.get_mut(&label).filter(|task| task.outcome.is_none()) else { return };
        task.outcome = Some(outcome);
        self.client.forget(label);
        let (spec, giver) = (task.spec, task.giver.take());
        out.happens(Happening::TaskDecided { group: self.group, task: label, outcome });
        if let Some(giver) = giver {
            out.send(giver, Message::Result { spec, outcome, reign: None });
        }
    }

    /// What this member holds of a task.
    fn held(&self, task: &Task) -> Held {
        let in_hand = task.owed_by(self.me).fold(0, |set, piece| set | 1 << piece);
        Held { spec: task.spec, doers: task.doers.as_slice().into(), in_hand, outcome: task.outcome }
    }

    fn inspect_task(&self, task: &Task, view: &View) -> Node {
        let done = task.doers.iter().flatten().count();
        let state = match task.outcome {
            Some(_) => format!("decided, {} pieces", task.spec.pieces),
            None => format!("{done} of {} pieces known to be done", task.spec.pieces),
        };
        let pieces = task.doers.iter().zip(&task.plan).zip(1..).filter_map(|((doer, plan), number)| {
            let (word, who) = match (doer, plan) {
                (Some(doer), _) => ("done by", *doer),
                (None, Some(plan)) if task.outcome.is_none() => ("is left to", *plan),
                _ => return None,
            };
            Some(Node::new("piece", [Value::Text(format!("{number} {word}")), Value::Process(who)]))
        });
        let missing: Vec<_> = task.round.missing(view).map(Value::Process).collect();
        let waits = (self.options.form != Form::Hierarchical && task.outcome.is_none() && !missing.is_empty())
            .then(|| Node::new("waits for the word of", missing));
        let name = [Value::Message(task.spec.task), Value::Text(state)];
        Node::new("task", name).with(waits).with(pieces)
    }
}

impl OrganisationPart for Organisation {
    fn boxed(&self) -> Box<dyn OrganisationPart> {
        Box::new(self.clone())
    }

    /// It is out of the group. What it wants done by the group it still wants.
    fn forget(&mut self) {
        let client = std::mem::take(&mut self.client);
        *self = Organisation::new(self.me, self.group, self.options, self.deviations, Rc::from([]));
        self.client = client;
    }

    /// Its application, or its user, has a task for the group.
    fn give(&mut self, task: Label, pieces: u32, out: &mut Out<'_>) {
        out.happens(Happening::TaskGiven { group: self.group, task, pieces });
        match &self.view {
            Some(view) => {
                let born = view.number;
                self.take_on_here(Spec { task, pieces, born }, None, out);
            }
            None => self.client.give(Spec { task, pieces, born: 0 }, out),
        }
    }

    /// A view is installed here.
    fn view_installed(&mut self, view: &View, out: &mut Out<'_>) {
        self.view = Some(view.clone());
        match self.options.form {
            Form::Flat | Form::ByRank => self.open_rounds(out),
            Form::Hierarchical => self.heed_oldest(out),
        }
        let (now, later) = std::mem::take(&mut self.early).into_iter().partition(|(_, it)| it.view() <= view.number);
        self.early = later;
        let now: Vec<(ProcessId, Message)> = now;
        for (from, message) in now {
            self.on_message(from, message, out);
        }
    }

    /// A message about tasks has come.
    fn on_message(&mut self, from: ProcessId, message: Message, out: &mut Out<'_>) {
        let Some(installed) = self.view.as_ref().map(|view| view.number) else {
            match message {
                Message::Result { spec, .. } if self.client.waits_for(spec.task) => {
                    self.client.on_result(from, spec, out)
                }
                Message::Task { view: 0, .. } => {} // a contact that is no member: whoever asks will ask another
                _ => self.early.push((from, message)),
            }
            return;
        };
        // What equals say counts in one view: the next begins with what everybody holds. View 0 is between coordinator
        // and workers, or from outside.
        let about = message.view();
        match message {
            _ if about > installed => self.early.push((from, message)),
            _ if about > 0 && about < installed => {}
            Message::Task { spec, view: 0 } => {
                self.take_on_here(spec, Some(from), out);
            }
            Message::Query { reign } => self.on_query(from, reign, out),
            Message::Answer { held } => self.on_answer(from, &held, out),
            Message::Assign { spec, piece, reign } => self.on_assign(from, spec, piece, reign, out),
            Message::Result { spec, outcome, reign } => self.on_result(from, spec, outcome, reign, out),
            Message::Done { spec, piece, view: 0 } => self.on_report(from, spec, piece, out),
            Message::Task { spec, .. } => self.take_on(spec, out),
            Message::Holding { held, load, .. } => self.on_holding(from, held, load, out),
            Message::Done { spec, piece, .. } => self.on_done(from, spec, piece, out),
        }
    }

    /// A timer of ours has fired.
    fn on_timer(&mut self, timer: Timer, out: &mut Out<'_>) {
        match timer {
            Timer::Piece => self.piece_is_done(out),
            Timer::AskAgain => self.client.ask_again(out),
        }
    }

    /// Whether it works, or wants an answer: the run is not at rest.
    fn is_busy(&self) -> bool {
        self.crew.is_busy() || self.client.is_busy()
    }

    /// The state in the field's terms.
    fn inspect(&self) -> Option<Node> {
        let view = self.view.as_ref()?;
        let form = match (self.options.form, self.hierarchy.leads) {
            (Form::Flat, _) => FLAT,
            (Form::ByRank, _) => "by rank: the view divides the work",
            (Form::Hierarchical, true) => "hierarchical: it coordinates",
            (Form::Hierarchical, false) => "hierarchical: it works",
        };
        let mut node = Node::text("organisation", form);
        if self.options.form == Form::Hierarchical {
            node = node.with(self.hierarchy.inspect().into_iter().flatten());
        }
        let tasks = self.tasks.values().map(|task| self.inspect_task(task, view));
        Some(node.with(self.crew.inspect()).with(tasks))
    }
}
