//! The guarantees, each in a file of its own, checked from the trace alone.
//!
//! No check trusts a protocol: each keeps its own books of who multicast, delivered, installed and crashed. A verdict
//! may change with any event, so changes are kept by event and can be looked up for any position of the run.

mod agreement;
mod blocking;
mod calls;
mod causal;
mod delivery;
mod joining;
mod liveness;
mod logging;
mod notification;
mod primary;
mod reliability;
mod rollback;
mod rounds;
mod stability;
mod standing;
mod synchrony;
mod tasks;
mod total;
pub mod verdict;

use crate::registry::{GUARANTEES, GuaranteeId};
use crate::scenario::compile::Program;
use crate::trace::{Event, EventId, Trace};
pub use verdict::{State, Verdicts, Violation};

/// A guarantee, or a few that share their books, while a trace is read.
trait Check {
    /// Reads the next event.
    fn on(&mut self, trace: &Trace, id: EventId, event: &Event, verdicts: &mut Verdicts);
}

/// All guarantees of a run, as far as its trace has been read.
pub struct Checks {
    checks: Vec<Box<dyn Check>>,
    verdicts: Verdicts,
    read: usize,
}

impl Default for Checks {
    fn default() -> Checks {
        Checks::new()
    }
}

impl Checks {
    /// Nothing read yet.
    pub fn new() -> Checks {
        let checks: Vec<Box<dyn Check>> = vec![
            Box::new(synchrony::VirtualSynchrony::default()),
            Box::new(agreement::ViewAgreement::default()),
            Box::new(agreement::OwnViews::default()),
            Box::new(delivery::Deliveries::default()),
            Box::new(delivery::SelfDelivery::default()),
            Box::new(delivery::NoMessagesFromTheDead::default()),
            Box::new(joining::StateConsistency::default()),
            Box::new(liveness::AtRest::default()),
            Box::new(primary::LineOfViews::default()),
            Box::new(standing::InitialView::default()),
            Box::new(standing::CutForGood::default()),
            Box::new(tasks::Tasks::default()),
            Box::new(notification::GroupNotification::default()),
            Box::new(reliability::AllReceive::default()),
            Box::new(reliability::Feedback::default()),
            Box::new(causal::CausalDelivery::default()),
            Box::new(total::TotalOrder::default()),
            Box::new(blocking::BlockDiscipline::default()),
            Box::new(stability::StabilityTruth::default()),
            Box::new(agreement::Successors::default()),
            Box::new(calls::ReplyAccounting::default()),
            Box::new(rollback::RecoveryLines::default()),
            Box::new(rounds::Rounds::default()),
            Box::new(logging::MessageLogging::default()),
        ];
        Checks { checks, verdicts: Verdicts::new(), read: 0 }
    }

    /// Reads what the trace has more than before.
    pub fn read(&mut self, trace: &Trace) {
        for (id, event) in trace.range(EventId(self.read as u32), EventId(trace.len() as u32)) {
            for check in &mut self.checks {
                check.on(trace, id, event, &mut self.verdicts);
            }
        }
        self.read = trace.len();
    }

    /// All guarantees of a whole trace.
    pub fn of(trace: &Trace) -> Checks {
        let mut checks = Checks::new();
        checks.read(trace);
        checks
    }

    /// The state of a guarantee when the events before `position` had happened.
    pub fn state(&self, guarantee: GuaranteeId, position: EventId) -> State<'_> {
        self.verdicts.state(guarantee, position)
    }

    /// The state of a guarantee at the end of what was read.
    pub fn last(&self, guarantee: GuaranteeId) -> State<'_> {
        self.state(guarantee, EventId(u32::MAX))
    }

    /// Every violation of a guarantee, in the order of their events.
    pub fn violations(&self, guarantee: GuaranteeId) -> &[Violation] {
        self.verdicts.violations(guarantee)
    }

    /// Every violation, by guarantee.
    pub fn all_violations(&self) -> impl Iterator<Item = &Violation> {
        GUARANTEES.iter().flat_map(|row| self.violations(row.id))
    }

    /// Of each guarantee that must hold in a run of that program and falls, the first violation; by guarantee.
    pub fn errors<'a>(&'a self, program: &'a Program) -> impl Iterator<Item = &'a Violation> {
        GUARANTEES.iter().filter_map(|row| self.violations(row.id).iter().find(|it| it.is_error(program)))
    }
}
