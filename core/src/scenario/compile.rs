//! From a parsed script to the program of a run: who there is, what happens when, how far it goes.

use std::rc::Rc;

use super::ast::{
    Action, Answer, Doing, EventPattern, Expectation, Membership, Moment, MulticastOption, NetworkOptions, Rung,
    Scenario, Statement, Until, When,
};
use crate::failure::Failure;
use crate::ids::Name;
use crate::parts::Parts;
use crate::process::{GroupSetup, Keeper, Setup};
use crate::protocol::membership::detector;
use crate::protocol::{Deviations, ordering};
use crate::time::{Duration, Time};

/// What a script, or one of its variants, says of a run.
#[derive(Clone, Debug)]
pub struct Program {
    /// The same for all processes.
    pub setup: Rc<Setup>,
    /// Where all chance comes from.
    pub seed: u64,
    /// Names of processes.
    pub processes: Vec<String>,
    /// Names of groups.
    pub groups: Vec<String>,
    /// Labels that the script writes.
    pub labels: Vec<String>,
    /// What is said of the network, in order: all links, or one.
    pub network: Vec<(Option<(Name, Name)>, NetworkOptions)>,
    /// What happens, in the order of the script.
    pub acts: Vec<Act>,
    /// How far the run goes.
    pub until: Until,
    /// The lesson's moments, in the order of the script.
    pub lesson: Vec<Lesson>,
    /// What is expected, with the line that says so.
    pub expectations: Vec<(u32, Expectation)>,
}

/// Something that the script makes happen.
#[derive(Clone, Debug)]
pub struct Act {
    /// Its line in the script.
    pub line: u32,
    /// What sets it off.
    pub trigger: Trigger,
    /// What it does.
    pub doing: Doing,
    /// The timed act before it in the script: from that one on, it is armed. From the start if there is none.
    pub armed_by: Option<usize>,
    /// The act of the next line, if that one counts its time from this one.
    pub then: Option<(Duration, usize)>,
}

/// What sets an act off.
#[derive(Clone, Debug)]
pub enum Trigger {
    /// An instant, and how many of its steps come before.
    At {
        /// The instant.
        time: Time,
        /// How many of its steps come before.
        step: u32,
    },
    /// Something that happens.
    Event(EventPattern),
    /// The act of the line before, some time ago.
    Follows,
    /// Nothing: it is in force as soon as it is armed.
    Standing,
}

/// A moment of the lesson.
#[derive(Clone, Debug)]
pub struct Lesson {
    /// Its line in the script.
    pub line: u32,
    /// Where it is.
    pub at: Moment,
    /// What is said or asked there.
    pub kind: LessonKind,
}

/// What is said or asked at a moment of the lesson.
#[derive(Clone, Debug)]
pub enum LessonKind {
    /// A step with its heading.
    Step {
        /// The heading.
        title: String,
        /// The words.
        text: String,
    },
    /// A remark.
    Say(String),
    /// A question.
    Ask {
        /// The question.
        question: String,
        /// Answers to choose from; none for a free question.
        answers: Vec<Answer>,
    },
}

/// The program of the base script, or of that variant (an index into [`Scenario::variants`]).
pub fn compile(scenario: &Scenario, variant: Option<u16>) -> Program {
    compile_for(scenario, variant, Parts::all())
}

/// The same for an engine that has those parts.
pub fn compile_for(scenario: &Scenario, variant: Option<u16>, parts: Parts) -> Program {
    let mut compiler = Compiler::new(scenario, parts);
    for line in &scenario.lines {
        let expects = matches!(line.statement, Some(Statement::Expect(_)));
        let in_force = line.variant.is_none() && !(expects && variant.is_some()) || line.variant == variant;
        if let Some(statement) = line.statement.as_ref().filter(|_| in_force) {
            compiler.read(line.number, statement);
        }
    }
    compiler.finish()
}

struct Compiler {
    program: Program,
    groups: Vec<GroupSetup>,
    detector: detector::Options,
    deviations: Deviations,
    last_timed: Option<usize>,
}

impl Compiler {
    fn new(scenario: &Scenario, parts: Parts) -> Compiler {
        let setup = Setup {
            processes: 0,
            groups: Vec::new(),
            detector: Default::default(),
            deviations: Default::default(),
            from_outside: false,
            parts,
        };
        let program = Program {
            setup: Rc::new(setup),
            seed: 1,
            processes: scenario.processes.clone(),
            groups: scenario.groups.clone(),
            labels: scenario.labels.clone(),
            network: Vec::new(),
            acts: Vec::new(),
            until: Until::Rest,
            lesson: Vec::new(),
            expectations: Vec::new(),
        };
        let groups = scenario.groups.iter().map(|_| GroupSetup::default()).collect();
        let detector = detector::Options::default();
        Compiler { program, groups, detector, deviations: Deviations::default(), last_timed: None }
    }

    fn read(&mut self, line: u32, statement: &Statement) {
        match statement {
            Statement::Seed(seed) => self.program.seed = *seed,
            Statement::Network { link, options } => self.program.network.push((*link, options.clone())),
            Statement::Group(group) => {
                let keeper = match group.membership {
                    _ if group.recovery.is_some() => Keeper::Recovers(group.recovery.unwrap_or_default()),
                    _ if group.reliability.is_some() => Keeper::Fixed(group.reliability.unwrap_or(Rung::None)),
                    Some(Membership::Gms(service)) => Keeper::Service(service),
                    Some(Membership::Server(name)) => Keeper::Server { name, logs: group.log },
                    Some(Membership::Announced) => Keeper::Stream,
                    Some(Membership::Gmp) | None => Keeper::Members,
                };
                let setup = &mut self.groups[group.group.index()];
                (setup.founders, setup.keeper, setup.later) = (group.members.clone(), keeper, group.later);
                group.options.iter().for_each(|option| setup.choose(*option));
            }
            Statement::Detector(said) => {
                let before = self.detector;
                self.detector = detector::Options {
                    kind: said.kind.unwrap_or(before.kind),
                    period: said.period.unwrap_or(before.period),
                    timeout: said.timeout.unwrap_or(before.timeout),
                    helpers: said.helpers.unwrap_or(before.helpers),
                    verify: said.verify || before.verify,
                };
            }
            Statement::Reliability { group, rung } => self.groups[group.index()].keeper = Keeper::Fixed(*rung),
            Statement::Recovery { group, scheme, writing } => {
                if let Keeper::Recovers(options) = &mut self.groups[group.index()].keeper {
                    options.scheme = *scheme;
                    options.writing = writing.unwrap_or(options.writing);
                }
            }
            Statement::Use { group, option } => self.groups[group.index()].choose(*option),
            Statement::Organisation { group, form, piece } => {
                let options = self.groups[group.index()].organisation.get_or_insert_default();
                options.form = *form;
                options.piece = piece.unwrap_or(options.piece);
            }
            Statement::Action(action) => self.act(line, action),
            Statement::RunUntil(until) => self.program.until = *until,
            Statement::Step { title, at, text } => {
                self.lesson(line, at, LessonKind::Step { title: title.clone(), text: text.clone() });
            }
            Statement::Say { at, text } => self.lesson(line, at, LessonKind::Say(text.clone())),
            Statement::Ask { at, question, answers } => {
                let kind = LessonKind::Ask { question: question.clone(), answers: answers.clone() };
                self.lesson(line, at, kind);
            }
            Statement::Expect(expectation) => self.program.expectations.push((line, expectation.clone())),
            Statement::Deviate(deviation) => self.deviations.insert(*deviation),
            Statement::Chart { .. }
            | Statement::Version(_)
            | Statement::Title(_)
            | Statement::About(_)
            | Statement::Lecture(_)
            | Statement::Assumes(_)
            | Statement::Processes(_)
            | Statement::StopHere
            | Statement::Variant(_) => {}
        }
    }

    fn lesson(&mut self, line: u32, at: &Moment, kind: LessonKind) {
        self.program.lesson.push(Lesson { line, at: at.clone(), kind });
    }

    fn act(&mut self, line: u32, action: &Action) {
        let number = self.program.acts.len();
        if let Doing::GiveTask { group, .. } = action.doing {
            self.groups[group.index()].organisation.get_or_insert_default();
        }
        if let Doing::Fail { failure: Failure::Value { group, .. } | Failure::NoValue { group }, .. }
        | Doing::Call { group, .. }
        | Doing::DeclineCalls { group, .. } = action.doing
        {
            self.groups[group.index()].calls = true;
        }
        let trigger = match &action.when {
            When::At { time, step } => Trigger::At { time: *time, step: *step },
            When::After(delay) => self.after(*delay, number),
            When::Event(pattern) => Trigger::Event(pattern.clone()),
            When::Standing => Trigger::Standing,
        };
        let timed = matches!(trigger, Trigger::At { .. } | Trigger::Follows);
        let armed_by = self.last_timed;
        self.program.acts.push(Act { line, trigger, doing: action.doing.clone(), armed_by, then: None });
        if timed {
            self.last_timed = Some(number);
        }
    }

    /// So long after the line before: an instant of its own where that one is timed, else it follows that one.
    fn after(&mut self, delay: Duration, number: usize) -> Trigger {
        match self.program.acts.last_mut() {
            None => Trigger::At { time: Time::ZERO + delay, step: 0 },
            Some(Act { trigger: Trigger::At { time, .. }, .. }) => Trigger::At { time: *time + delay, step: 0 },
            Some(before) => {
                before.then = Some((delay, number));
                Trigger::Follows
            }
        }
    }

    /// What a group's multicast is used for, by what is multicast to it.
    fn note_orders(&mut self) {
        for act in &self.program.acts {
            if let Doing::Multicast { group, order, .. }
            | Doing::MulticastMany { group, order, .. }
            | Doing::Call { group, order, .. } = act.doing
            {
                self.groups[group.index()].orders().use_order(order);
            }
        }
        self.groups.iter_mut().for_each(|group| group.orders().use_order(ordering::Asked::default()));
    }

    fn finish(mut self) -> Program {
        self.note_orders();
        let from_outside = self.program.acts.iter().any(|act| match &act.doing {
            Doing::Multicast { sender, group, .. } | Doing::MulticastMany { sender, group, .. } => {
                !self.groups[group.index()].founders.contains(sender)
            }
            _ => false,
        });
        self.program.setup = Rc::new(Setup {
            processes: self.program.processes.len() as u16,
            groups: self.groups,
            detector: self.detector,
            deviations: self.deviations,
            from_outside,
            parts: self.program.setup.parts,
        });
        self.program
    }
}

impl GroupSetup {
    fn choose(&mut self, option: MulticastOption) {
        match option {
            MulticastOption::Order(flavour) => self.orders().default = flavour,
            MulticastOption::Carries(carries) => self.orders().carries = carries,
            MulticastOption::BySequencer(by_sequencer) => self.orders().by_sequencer = by_sequencer,
            MulticastOption::Flush(by) => self.multicast.flush = by,
            MulticastOption::Uniform(uniform) => self.multicast.uniform = uniform,
            MulticastOption::Gossips(gossips) => self.multicast.gossips = gossips,
            MulticastOption::Pieces(pieces) => self.multicast.pieces = pieces,
        }
    }

    fn orders(&mut self) -> &mut ordering::Options {
        Rc::make_mut(&mut self.multicast.orders)
    }
}
