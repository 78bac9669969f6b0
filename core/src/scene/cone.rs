//! What can have brought an event about, and what it can have brought about: its causal past and future, lit up along the lines
//! of the diagram. What is in neither is concurrent with it.
//!
//! Source: Lamport 1978, happened before: a process does one thing after the other, and a message is sent before it comes.

use super::brush::line;
use super::diagram::Diagram;
use super::{Dash, Ink, Point, Shape};
use crate::ids::Name;
use crate::trace::{EventId, Kind, Trace};

/// For each process: its last event in the past of one, and its first in the future.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cone {
    /// The event.
    pub of: EventId,
    /// By process, the last event that happened before it, or it itself.
    pub past: Vec<Option<EventId>>,
    /// By process, the first event that it happened before, or it itself.
    pub future: Vec<Option<EventId>>,
}

impl Cone {
    /// The past and the future of an event, as far as the run is recorded. None if there is no such event.
    pub fn of(trace: &Trace, id: EventId, processes: usize) -> Option<Cone> {
        let own = trace.get(id)?.process.name.index();
        let mut past = vec![None; processes];
        let mut future = vec![None; processes];
        *past.get_mut(own)? = Some(id);
        future[own] = Some(id);
        let comes = |kind: &Kind| match kind {
            Kind::Received { copy, .. } => trace.sent(*copy),
            _ => None,
        };
        for (at, event) in trace.iter().rev().skip_while(|(at, _)| *at > id) {
            let is_before = past[event.process.name.index()] >= Some(at);
            if let Some(sent) = comes(&event.kind).filter(|_| is_before) {
                let sender = trace.get(sent)?.process.name.index();
                past[sender] = past[sender].max(Some(sent));
            }
        }
        for (at, event) in trace.iter().skip(id.index()) {
            let Some(sent) = comes(&event.kind) else { continue };
            let sender = trace.get(sent)?.process.name.index();
            let here = event.process.name.index();
            if future[here].is_none() && future[sender].is_some_and(|first| first <= sent) {
                future[here] = Some(at);
            }
        }
        Some(Cone { of: id, past, future })
    }

    /// Whether an event happened before this one, or is it.
    pub fn is_past(&self, process: Name, event: EventId) -> bool {
        self.past.get(process.index()).is_some_and(|last| *last >= Some(event))
    }

    /// Whether an event happened after this one, or is it.
    pub fn is_future(&self, process: Name, event: EventId) -> bool {
        self.future.get(process.index()).is_some_and(|first| first.is_some_and(|first| first <= event))
    }

    /// The past and the future along the lines of a diagram, up to that event: thick where it is past, thick and broken where it
    /// is future.
    pub fn shapes(&self, trace: &Trace, diagram: &Diagram, until: EventId) -> Vec<Shape> {
        let axis = diagram.axis();
        let x = |event: EventId| trace.get(event).map(|event| axis.x_of(event.time().as_us()));
        let end = until.index().checked_sub(1).and_then(|last| x(EventId(last as u32))).unwrap_or(axis.left());
        let stretch = |process: usize, from: f32, to: f32| {
            let y = diagram.row(Name(process as u16));
            (to > from).then(|| line(Point::new(from, y), Point::new(to, y)))
        };
        let past = self.past.iter().enumerate().filter_map(|(process, last)| {
            let shape = stretch(process, axis.left(), x((*last)?)?)?;
            Some(shape.stroke(Ink::Data, 8.0).opacity(0.38))
        });
        let crash = |process: usize, first: EventId| {
            let mut rest = trace.range(first, until);
            let own =
                |event: &crate::trace::Event| event.process.name.index() == process && event.kind == Kind::Crashed;
            rest.find(|(_, event)| own(event)).and_then(|(id, _)| x(id))
        };
        let future = self.future.iter().enumerate().filter_map(|(process, first)| {
            // Where it crashes it brings nothing about any more.
            let end = crash(process, (*first)?).unwrap_or(end);
            let shape = stretch(process, x((*first)?)?, end)?;
            Some(shape.stroke(Ink::Delivery, 8.0).dash(Dash::Dashed).opacity(0.45))
        });
        past.chain(future).collect()
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::scenario::{compile::compile, parse};
    use crate::scene::diagram::Viewport;
    use crate::scene::state::Snapshots;
    use crate::timeline::Timeline;
    use crate::trace::words::Names;

    const SCRIPT: &str = "\
processes p q r
network delay 10ms, fifo
group g = p q r with reliability none
at 10ms p multicasts m1 to g
at 15ms r multicasts m2 to g
at 40ms q multicasts m3 to g
run until 60ms
";

    fn run() -> Timeline {
        Timeline::complete(Rc::new(compile(&parse(SCRIPT).scenario, None)))
    }

    fn find(run: &Timeline, words: &str) -> (Name, EventId) {
        let says = |id| crate::trace::words::sentence(Names(run.program()), run.trace(), id);
        let mut all = run.trace().iter().filter(|(id, _)| says(*id).contains(words));
        let (id, event) = all.next().unwrap_or_else(|| panic!("nobody {words}"));
        (event.process.name, id)
    }

    #[test]
    fn what_a_message_brings_about_is_its_future_and_what_knows_nothing_of_it_is_concurrent() {
        let run = run();
        let (p, m1) = find(&run, "multicasts m1");
        let (r, m2) = find(&run, "multicasts m2");
        let (q, m3) = find(&run, "multicasts m3");
        let cone = Cone::of(run.trace(), m1, 3).unwrap();
        assert!(cone.is_past(p, m1) && cone.is_future(p, m1));
        assert!(cone.is_future(q, m3), "q had m1 by then");
        assert!(!cone.is_past(r, m2) && !cone.is_future(r, m2), "m2 is concurrent");
        let back = Cone::of(run.trace(), m3, 3).unwrap();
        assert!(back.is_past(p, m1) && back.is_past(r, m2));
        assert!(!back.is_past(p, find(&run, "multicasts m3").1));
    }

    #[test]
    fn before_and_after_are_the_same_relation_seen_from_either_end() {
        let run = run();
        let cones: Vec<_> = run.trace().iter().map(|(id, _)| Cone::of(run.trace(), id, 3).unwrap()).collect();
        for (a, one) in run.trace().iter() {
            for (b, other) in run.trace().iter() {
                let forwards = cones[a.index()].is_future(other.process.name, b);
                assert_eq!(forwards, cones[b.index()].is_past(one.process.name, a), "{a:?} and {b:?}");
            }
        }
    }

    #[test]
    fn it_is_drawn_along_the_lines_and_no_further_than_the_run_is_shown() {
        let run = run();
        let (_, m1) = find(&run, "multicasts m1");
        let snapshots = Snapshots::of(run.program(), run.trace());
        let viewport = Viewport::fit(run.trace(), 600.0, 300.0);
        let diagram = Diagram::new(Names(run.program()), run.trace(), &snapshots, &viewport);
        let cone = Cone::of(run.trace(), m1, 3).unwrap();
        let all = cone.shapes(run.trace(), &diagram, EventId(run.trace().len() as u32));
        assert_eq!(all.len(), 4, "the past of p, and the futures of three");
        assert!(cone.shapes(run.trace(), &diagram, m1).len() < all.len());
    }
}
