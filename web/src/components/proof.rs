//! The proof that a guarantee has fallen: chosen by the reader, and lit up on both pictures until something else is.

use std::cell::RefCell;
use std::rc::{Rc, Weak};

use groupscope_core::check::{State as Verdict, Violation};
use groupscope_core::ids::Name;
use groupscope_core::registry::GuaranteeId;
use groupscope_core::scene::Shape;
use groupscope_core::scene::cone::Cone;
use groupscope_core::scene::diagram::Diagram;
use groupscope_core::scene::proof::Proof;
use groupscope_core::scene::recovery;
use groupscope_core::time::Time;
use groupscope_core::trace::EventId;

use super::cut;
use crate::store::{Announced, Run, Selection, State, Tab};
use crate::words::panels as w;

thread_local! {
    /// The proof that was asked for last: it is asked for in every frame.
    static KEPT: RefCell<Option<(Weak<Run>, Rc<Proof>)>> = const { RefCell::new(None) };
}

/// The proof that is lit up.
pub fn lit(state: &State) -> Option<Rc<Proof>> {
    let of = state.lit?;
    KEPT.with_borrow_mut(|kept| {
        if let Some((_, proof)) =
            kept.as_ref().filter(|(run, proof)| run.as_ptr() == Rc::as_ptr(&state.run) && proof.of == of)
        {
            return Some(proof.clone());
        }
        let run = &state.run;
        let proof = Rc::new(Proof::of(run.trace(), violation(state, of.0)?));
        *kept = Some((Rc::downgrade(run), proof.clone()));
        Some(proof)
    })
}

/// How a guarantee has fallen: the violation whose proof is lit up, wherever the reader stands, or the one that the reader is
/// told of here.
pub fn violation(state: &State, guarantee: GuaranteeId) -> Option<&Violation> {
    let checks = state.run.checks()?;
    if let Some((_, event)) = state.lit.filter(|(lit, _)| *lit == guarantee) {
        return checks.violations(guarantee).iter().find(|violation| violation.event == event);
    }
    match checks.state(guarantee, state.until()) {
        Verdict::Violated(violation) => Some(violation),
        _ => None,
    }
}

/// Lights up the proof of the violation that the reader is told of, or no longer; or goes to one of its events.
pub fn prove(state: &mut State, guarantee: GuaranteeId, event: Option<EventId>) {
    let before = state.clone();
    let (Some(violation), run) = (violation(&before, guarantee), &before.run) else { return };
    let of = (guarantee, violation.event);
    if event.is_none() && state.lit.take() == Some(of) {
        return;
    }
    (state.lit, state.playing, state.selection, state.tab) = (Some(of), false, None, Tab::Guarantees);
    state.go(run.place_of(event.unwrap_or(violation.event)));
    if let Some(proof) = lit(state).filter(|_| event.is_none()) {
        show_span(state, proof.span());
        state.announced = Announced { engine: violation.words(run.names()).into(), page: w::LIT.text().into() };
    }
}

/// Makes the diagram show all of it.
fn show_span(state: &mut State, (from_us, to_us): (u64, u64)) {
    let end = state.run.end_time().as_us();
    let needed = (to_us - from_us) + (to_us - from_us) / 4;
    while state.zoom > 0 && end >> state.zoom < needed {
        state.zoom -= 1;
    }
    let (from, to) = state.window();
    if from.as_us() > from_us || to.as_us() < to_us {
        state.from = Time::from_us(from_us.saturating_sub((to_us - from_us) / 8));
        state.from = state.window().0;
    }
}

/// What a table says of a process.
pub fn at_process(lit: &Proof, name: Name) -> String {
    let numbers = lit.numbers_at(name);
    match (lit.is_about(name), numbers.is_empty()) {
        (_, false) => w::proof(&numbers),
        (true, true) => w::IS_ABOUT.text().to_owned(),
        (false, true) => String::new(),
    }
}

/// What a table says of an event.
pub fn of_event(lit: &Proof, event: EventId) -> String {
    lit.number(event).map_or(String::new(), |number| w::proof_number(&number))
}

/// Marks what is lit up on the stage.
pub fn light_stage(state: &State, shapes: &mut Vec<Shape>) {
    if let Some(lit) = lit(state) {
        lit.on_stage(shapes);
    }
}

/// Marks what is lit up above the veil of a present that stands.
pub fn light_present(state: &State, diagram: &Diagram, position: EventId, shapes: &mut Vec<Shape>) {
    if let Some(lit) = lit(state) {
        lit.on_present(state.run.trace(), diagram, position, shapes);
    }
}

/// What a diagram shows of a position alone: recovery lines that members have gone back to by then, and what is lit up: a
/// proof, or the causal past and future of the event that is selected.
pub fn light_diagram(state: &State, diagram: &Diagram, position: EventId, shapes: &mut Vec<Shape>) {
    let (run, trace) = (&state.run, state.run.trace());
    recovery::draw(diagram, run.snapshots(), position, shapes);
    cut::light(state, diagram, shapes);
    let until = if state.horizon().is_some() { position } else { EventId(trace.len() as u32) };
    if let Some(lit) = lit(state) {
        lit.on_diagram(trace, diagram, until, shapes);
    } else if let Some(Selection::Event(event)) = state.selection {
        let cone = Cone::of(trace, event, run.program().processes.len());
        shapes.extend(cone.iter().flat_map(|cone| cone.shapes(trace, diagram, until)));
    }
}
