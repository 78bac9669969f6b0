//! A scenario asked whether it does what it says: its expectations, and all guarantees.
//!
//! The base script and each variant are run by themselves. A run fails when something that is expected does not come
//! about, or when a guarantee falls that it does not expect to fall.

use std::rc::Rc;

use crate::check::{Checks, State, Violation};
use crate::ids::{Label, Name, ProcessId, ViewNumber};
use crate::registry::{GUARANTEES, GuaranteeId};
use crate::scenario::ast::{Expectation, Scenario, Until, ViewPattern};
use crate::scenario::compile::{Program, compile};
use crate::sim::Stop;
use crate::sim::world::HostState;
use crate::time::Time;
use crate::timeline::Timeline;
use crate::trace::words::Names;
use crate::trace::{Event, EventId, Kind, Trace};

/// What came of one run: the base script's, or a variant's.
pub struct Verified {
    /// The variant's index in the scenario; the base script if absent.
    pub variant: Option<u16>,
    /// The run.
    pub timeline: Timeline,
    /// The guarantees of the run.
    pub checks: Checks,
    /// What does not hold that should.
    pub failures: Vec<Failure>,
}

/// Something that does not hold that should.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// The line of the script that expects it, if one does.
    pub line: Option<u32>,
    /// What is wrong, in a sentence.
    pub message: String,
}

/// Runs the base script and every variant.
pub fn verify(scenario: &Scenario) -> Vec<Verified> {
    let variants = (0..scenario.variants.len() as u16).map(Some);
    std::iter::once(None).chain(variants).map(|variant| verify_one(scenario, variant)).collect()
}

/// Runs the base script, or one variant.
pub fn verify_one(scenario: &Scenario, variant: Option<u16>) -> Verified {
    judge(variant, Timeline::complete(Rc::new(compile(scenario, variant))))
}

/// Judges a run of the base script, or of that variant, which is recorded to its end.
pub fn judge(variant: Option<u16>, timeline: Timeline) -> Verified {
    let checks = Checks::of(timeline.trace());
    let failures = failures(timeline.program(), &timeline, &checks);
    Verified { variant, timeline, checks, failures }
}

fn failures(program: &Program, timeline: &Timeline, checks: &Checks) -> Vec<Failure> {
    let judge = Judge { names: Names(program), timeline, trace: timeline.trace(), checks };
    let mut failures = Vec::new();
    if let (Until::Rest, Some(Stop::NotAtRest)) = (program.until, timeline.stopped()) {
        let message = "the run does not come to rest within 10 s: somebody waits for ever".to_owned();
        failures.push(Failure { line: None, message });
    }
    if timeline.stopped() == Some(Stop::PartsMissing) {
        failures.push(Failure { line: None, message: "the engine lacks parts that this needs".to_owned() });
    }
    if timeline.stopped() == Some(Stop::TooManySteps) {
        failures.push(Failure { line: None, message: "bound passed: steps of a run (at most 20000000)".to_owned() });
    }
    for (line, expectation) in &program.expectations {
        if let Err(message) = judge.expectation(expectation) {
            failures.push(Failure { line: Some(*line), message });
        }
    }
    let expected = |id: GuaranteeId| {
        program
            .expectations
            .iter()
            .any(|(_, it)| matches!(it, Expectation::Violated { guarantee, .. } if *guarantee == id))
    };
    for violation in checks.errors(program).filter(|it| !expected(it.guarantee)) {
        failures.push(Failure { line: None, message: violation.falls(judge.names) });
    }
    failures
}

/// Asks a trace whether an expectation has come about.
struct Judge<'a> {
    names: Names<'a>,
    timeline: &'a Timeline,
    trace: &'a Trace,
    checks: &'a Checks,
}

impl Judge<'_> {
    fn expectation(&self, expectation: &Expectation) -> Result<(), String> {
        match expectation {
            Expectation::Holds(guarantee) => self.holds(*guarantee),
            Expectation::Violated { guarantee, by, at } => self.violated(*guarantee, *by, at),
            Expectation::Deliver { processes, labels, view } => {
                processes.iter().try_for_each(|who| self.deliver(*who, labels, *view))
            }
            Expectation::NeverDeliver { processes, label } => {
                processes.iter().try_for_each(|who| self.never_deliver(*who, *label))
            }
            Expectation::Agree { processes, view, members } => {
                processes.iter().try_for_each(|who| self.agree(*who, *view, members))
            }
            Expectation::NeverInstall { processes, view } => {
                processes.iter().try_for_each(|who| match self.installed(*who, *view) {
                    Some(_) => Err(format!("{} installs view {}", self.names.name(*who), self.view(*view))),
                    None => Ok(()),
                })
            }
            Expectation::Suspect { processes, peer, before } => {
                processes.iter().try_for_each(|who| self.suspects(*who, *peer, *before))
            }
            Expectation::NeverSuspect { processes, peer } => {
                processes.iter().try_for_each(|who| match self.suspicion(*who, *peer) {
                    Some(at) => Err(format!("{} suspects {} at {at}", self.names.name(*who), self.names.name(*peer))),
                    None => Ok(()),
                })
            }
            Expectation::Notified { processes, view } => {
                processes.iter().try_for_each(|who| self.notified(*who, *view))
            }
            Expectation::Blocked { process, group } => match self.blocked().contains(&(*process, *group)) {
                true => Ok(()),
                false => Err(format!("{} is not blocked in {}", self.names.name(*process), self.names.group(*group))),
            },
            Expectation::NobodyBlocked => match self.blocked().first() {
                None => Ok(()),
                Some((who, group)) => {
                    Err(format!("{} is blocked in {}", self.names.name(*who), self.names.group(*group)))
                }
            },
            Expectation::SameState { process, as_process, group } => {
                let [one, other] = [*process, *as_process].map(|who| self.deliveries_since_state(who, *group));
                if one == other {
                    return Ok(());
                }
                let [one, other] = [*process, *as_process].map(|who| self.names.name(who));
                Err(format!("{one} does not have the state of {other} in {}", self.names.group(*group)))
            }
            Expectation::Decide { processes, task } => self.decide(processes, *task),
            Expectation::NeverDecide { processes, task } => {
                match self.decisions(*task).find(|it| processes.contains(&it.0)) {
                    Some((who, _)) => Err(format!("{} decides {}", self.names.name(who), self.names.label(*task))),
                    None => Ok(()),
                }
            }
            Expectation::Pieces { task, count } => {
                let is = |it: &Kind| matches!(it, Kind::PieceDone { task: of, .. } if of == task);
                let done = self.trace.iter().filter(|(_, event)| is(&event.kind)).count();
                match done == *count as usize {
                    true => Ok(()),
                    false => Err(format!("{done} pieces of {} were done, not {count}", self.names.label(*task))),
                }
            }
            Expectation::CallEnds { call, replies, nulls, failed } => {
                let words =
                    |[replies, nulls, failed]: [u32; 3]| format!("{replies} replies, {nulls} null, {failed} failed");
                let wanted = [*replies, *nulls, *failed];
                match self.result(*call) {
                    Some(result) if result == wanted => Ok(()),
                    Some(result) => {
                        let (call, result, wanted) = (self.names.label(*call), words(result), words(wanted));
                        Err(format!("{call} ends with {result}, not with {wanted}"))
                    }
                    None => Err(format!("{} does not end", self.names.label(*call))),
                }
            }
            Expectation::CallNeverEnds { call } => {
                let is = |it: &Kind| matches!(it, Kind::Called { call: of, .. } if of == call);
                match self.result(*call) {
                    Some(_) => Err(format!("{} ends", self.names.label(*call))),
                    None if self.trace.iter().any(|(_, event)| is(&event.kind)) => Ok(()),
                    None => Err(format!("nobody makes call {}", self.names.label(*call))),
                }
            }
            Expectation::Messages { kind, count } => {
                let is = |it: &Kind| matches!(it, Kind::Sent { name, .. } if name.kind == *kind);
                let sent = self.trace.iter().filter(|(_, event)| is(&event.kind)).count();
                match sent == *count as usize {
                    true => Ok(()),
                    false => Err(format!("{sent} {} messages were sent, not {count}", kind.name())),
                }
            }
        }
    }

    /// With how many replies, null replies and failed members a call has ended.
    fn result(&self, wanted: Label) -> Option<[u32; 3]> {
        self.trace.iter().find_map(|(_, event)| match event.kind {
            Kind::CallEnded { call, values, nulls, failed, .. } if call == wanted => {
                Some([values, nulls, failed].map(u32::from))
            }
            _ => None,
        })
    }

    /// Each decides the task, and all alike.
    fn decide(&self, processes: &[Name], task: Label) -> Result<(), String> {
        let mut alike = None;
        for who in processes {
            let Some((_, outcome)) = self.decisions(task).find(|it| it.0 == *who) else {
                return Err(format!("{} does not decide {}", self.names.name(*who), self.names.label(task)));
            };
            if *alike.get_or_insert(outcome) != outcome {
                return Err(format!("{} decides {} otherwise", self.names.name(*who), self.names.label(task)));
            }
        }
        Ok(())
    }

    fn decisions(&self, wanted: Label) -> impl Iterator<Item = (Name, u64)> + '_ {
        self.trace.iter().filter_map(move |(_, event)| match event.kind {
            Kind::TaskDecided { task, outcome, .. } if task == wanted => Some((event.process.name, outcome)),
            _ => None,
        })
    }

    /// When a process first suspects another.
    fn suspicion(&self, who: Name, whom: Name) -> Option<Time> {
        let mut events = self.trace.iter().map(|(_, event)| event).filter(|event| event.process.name == who);
        events.find(|it| matches!(it.kind, Kind::Suspected { peer, .. } if peer.name == whom)).map(Event::time)
    }

    fn suspects(&self, who: Name, whom: Name, before: Option<Time>) -> Result<(), String> {
        let [one, other] = [who, whom].map(|name| self.names.name(name));
        match (self.suspicion(who, whom), before) {
            (None, _) => Err(format!("{one} does not suspect {other}")),
            (Some(at), Some(before)) if at >= before => Err(format!("{one} suspects {other} at {at}, not before")),
            _ => Ok(()),
        }
    }

    fn notified(&self, who: Name, of: ViewPattern) -> Result<(), String> {
        let is = |event: &Event| {
            event.process.name == who
                && matches!(event.kind, Kind::Notified { group, view } if (group, view) == (of.group, of.number))
        };
        match self.trace.iter().filter(|(_, event)| is(event)).count() {
            1 => Ok(()),
            0 => Err(format!("{} is not notified of view {}", self.names.name(who), self.view(of))),
            times => Err(format!("{} is notified of view {} {times} times", self.names.name(who), self.view(of))),
        }
    }

    fn holds(&self, guarantee: GuaranteeId) -> Result<(), String> {
        match self.checks.last(guarantee) {
            State::Holds(_) => Ok(()),
            State::NotTested => Err(format!("{} was not tested: its premise was never met", guarantee.row().name)),
            State::Violated(violation) => {
                Err(format!("{} falls: {}", guarantee.row().name, violation.words(self.names)))
            }
        }
    }

    fn violated(&self, guarantee: GuaranteeId, by: Option<Label>, at: &[Name]) -> Result<(), String> {
        let shows = |violation: &&Violation| {
            by.is_none_or(|label| violation.label == Some(label))
                && at.iter().all(|name| violation.processes.iter().any(|process| process.name == *name))
        };
        let violations = self.checks.violations(guarantee);
        if violations.iter().any(|violation| shows(&violation)) {
            return Ok(());
        }
        match violations.first() {
            None => Err(format!("{} does not fall", guarantee.row().name)),
            Some(other) => Err(format!("{} falls otherwise: {}", guarantee.row().name, other.words(self.names))),
        }
    }

    fn deliver(&self, who: Name, labels: &[Label], view: Option<ViewPattern>) -> Result<(), String> {
        let delivered = self.deliveries(who, view);
        let mut rest = delivered.iter();
        for label in labels {
            if rest.any(|it| it == label) {
                continue;
            }
            let (who, label_name) = (self.names.name(who), self.names.label(*label));
            let place = view.map_or(String::new(), |view| format!(" in view {}", self.view(view)));
            return Err(match delivered.contains(label) {
                true => format!("{who} delivers {label_name}{place}, but not in that order"),
                false => format!("{who} does not deliver {label_name}{place}"),
            });
        }
        Ok(())
    }

    fn never_deliver(&self, who: Name, label: Label) -> Result<(), String> {
        match self.deliveries(who, None).contains(&label) {
            true => Err(format!("{} delivers {}", self.names.name(who), self.names.label(label))),
            false => Ok(()),
        }
    }

    fn agree(&self, who: Name, view: ViewPattern, members: &[Name]) -> Result<(), String> {
        let Some(installed) = self.installed(who, view) else {
            return Err(format!("{} does not install view {}", self.names.name(who), self.view(view)));
        };
        if installed.iter().map(|member| member.name).eq(members.iter().copied()) {
            return Ok(());
        }
        let has: Vec<_> = installed.iter().map(|member| self.names.process(*member)).collect();
        Err(format!("view {} at {} is {}", self.view(view), self.names.name(who), has.join(" ")))
    }

    fn installed(&self, who: Name, wanted: ViewPattern) -> Option<&[ProcessId]> {
        self.trace.iter().find_map(|(_, event)| match event.kind {
            Kind::Installed { group, number, view, .. }
                if event.process.name == who && group == wanted.group && number == wanted.number =>
            {
                Some(&*self.trace.view(view).members)
            }
            _ => None,
        })
    }

    fn deliveries(&self, who: Name, wanted: Option<ViewPattern>) -> Vec<Label> {
        let in_view = |group, view: ViewNumber| wanted.is_none_or(|it| it.group == group && it.number == view);
        let delivered = self.trace.iter().filter_map(|(_, event)| match event.kind {
            Kind::Delivered { group, view, label, .. } if event.process.name == who && in_view(group, view) => {
                Some(label)
            }
            Kind::Heard { label, .. } if event.process.name == who && wanted.is_none() => Some(label),
            _ => None,
        });
        delivered.collect()
    }

    /// The state that a process has at the end: the one it loaded, if any, and what it delivered since.
    fn deliveries_since_state(&self, who: Name, wanted: crate::ids::GroupId) -> u64 {
        let mut app = crate::app::App::default();
        let mut states = crate::small::SmallMap::<ProcessId, crate::app::App>::new();
        for (_, event) in self.trace.iter() {
            match event.kind {
                Kind::Delivered { group, label, origin, .. } if group == wanted => {
                    let entry = states.or_default(event.process);
                    entry.deliver(origin, label);
                }
                Kind::SnapshotTaken { group, .. } if group == wanted => {
                    app = states.get(&event.process).copied().unwrap_or_default();
                }
                Kind::StateLoaded { group, .. } if group == wanted => {
                    states.insert(event.process, app);
                }
                _ => {}
            }
        }
        let last = states.iter().rfind(|(process, _)| process.name == who);
        last.map_or(0, |(_, app)| app.state())
    }

    /// Who waits at the end, and in which group: in a flush, for a majority, to be let in.
    fn blocked(&self) -> Vec<(Name, crate::ids::GroupId)> {
        let end = self.timeline.world_at(self.timeline.last());
        let names = (0..self.timeline.program().processes.len() as u16).map(Name);
        let alive = names.filter(|name| end.host(*name).state != HostState::Down);
        let waits = alive.flat_map(|name| end.host(name).process.waits_for().into_iter().map(move |it| (name, it.0)));
        waits.collect()
    }

    fn view(&self, view: ViewPattern) -> String {
        format!("{} of {}", view.number, self.names.group(view.group))
    }
}

/// How a run ended, in a line: each guarantee that was tested, and each that fell.
pub fn summary(names: Names<'_>, checks: &Checks, position: EventId) -> Vec<String> {
    let mut lines = Vec::new();
    for row in &GUARANTEES {
        match checks.state(row.id, position) {
            State::NotTested => {}
            State::Holds(premises) => lines.push(format!("holds     {} ({}: {premises})", row.name, row.premise)),
            State::Violated(violation) => {
                let word = if violation.is_error(names.0) { "violated" } else { "warning " };
                lines.push(format!("{word}  {}: {}", row.name, violation.words(names)));
            }
        }
    }
    lines
}
