//! What is known of a guarantee, and when it became known.

use crate::ids::{GroupId, Label, ProcessId, ViewNumber};
use crate::order;
use crate::registry::{GUARANTEES, GuaranteeId, Severity};
use crate::scenario::compile::Program;
use crate::trace::EventId;
use crate::trace::words::Names;

/// How many violations of one guarantee are kept.
const VIOLATIONS_MAX: usize = 200;
/// Counts of premises are kept exactly up to here, then now and then.
const EXACT_MAX: u32 = 256;

/// What is known of a guarantee at a position.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State<'a> {
    /// Nothing has happened that it speaks of.
    NotTested,
    /// It has held each time; how often its premise was met.
    Holds(u32),
    /// It has fallen; the first violation.
    Violated(&'a Violation),
}

/// A guarantee that has fallen, with what proves it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// Which guarantee.
    pub guarantee: GuaranteeId,
    /// The event with which it fell.
    pub event: EventId,
    /// The events that prove it, that one among them.
    pub evidence: Vec<EventId>,
    /// The processes that it is about, the one at fault last where there is one.
    pub processes: Vec<ProcessId>,
    /// The message that it is about.
    pub label: Option<Label>,
    /// The view that it is about.
    pub view: Option<(GroupId, ViewNumber)>,
    /// The sentence, with `{first}`, `{last}`, `{message}`, `{view}` and `{group}` to be filled in.
    pub sentence: &'static str,
}

impl Violation {
    /// The events that prove it, in order, each once.
    pub fn proof(&self) -> Vec<EventId> {
        let mut events = self.evidence.clone();
        order::sort(&mut events);
        events.dedup();
        events
    }

    /// Whether it must not happen in a run of that program. What uniform delivery promises is a warning elsewhere.
    pub fn is_error(&self, program: &Program) -> bool {
        let is_uniform = |(group, _): (GroupId, _)| program.setup.groups[group.index()].multicast.uniform;
        self.guarantee.row().severity == Severity::Error || self.view.is_some_and(is_uniform)
    }

    /// `virtual-synchrony falls: …`, with the sentence.
    pub fn falls(&self, names: Names<'_>) -> String {
        format!("{} falls: {}", self.guarantee.row().name, self.words(names))
    }

    /// The sentence with its names.
    pub fn words(&self, names: Names<'_>) -> String {
        let process = |process: Option<&ProcessId>| process.map_or(String::new(), |it| names.process(*it));
        let (group, view) = self.view.unwrap_or_default();
        self.sentence
            .replace("{first}", &process(self.processes.first()))
            .replace("{last}", &process(self.processes.last()))
            .replace("{message}", &self.label.map_or(String::new(), |label| names.label(label)))
            .replace("{view}", &view.to_string())
            .replace("{group}", names.group(group))
    }
}

/// The verdicts on all guarantees.
#[derive(Clone, Debug)]
pub struct Verdicts {
    rows: Vec<Row>,
}

#[derive(Clone, Debug, Default)]
struct Row {
    premises: u32,
    counts: Vec<(EventId, u32)>,
    violations: Vec<Violation>,
}

impl Verdicts {
    pub(super) fn new() -> Verdicts {
        Verdicts { rows: vec![Row::default(); GUARANTEES.len()] }
    }

    /// The premise of a guarantee is met once more.
    pub(super) fn met(&mut self, guarantee: GuaranteeId, event: EventId) {
        let row = &mut self.rows[guarantee as usize];
        row.premises += 1;
        if row.premises <= EXACT_MAX || row.premises.is_multiple_of(EXACT_MAX) {
            row.counts.push((event, row.premises));
        }
    }

    /// A guarantee falls.
    pub(super) fn fall(&mut self, violation: Violation) {
        let row = &mut self.rows[violation.guarantee as usize];
        if row.violations.len() < VIOLATIONS_MAX {
            row.violations.push(violation);
        }
    }

    /// The state of a guarantee when the events before `position` had happened.
    pub fn state(&self, guarantee: GuaranteeId, position: EventId) -> State<'_> {
        let row = &self.rows[guarantee as usize];
        if let Some(violation) = row.violations.first().filter(|violation| violation.event < position) {
            return State::Violated(violation);
        }
        let counted = row.counts.partition_point(|(event, _)| *event < position);
        match counted.checked_sub(1) {
            None => State::NotTested,
            Some(_) if counted == row.counts.len() => State::Holds(row.premises),
            Some(at) => State::Holds(row.counts[at].1),
        }
    }

    /// Every violation of a guarantee, in the order of their events.
    pub fn violations(&self, guarantee: GuaranteeId) -> &[Violation] {
        &self.rows[guarantee as usize].violations
    }
}
