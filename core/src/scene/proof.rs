//! What proves that a guarantee has fallen, lit up on both pictures: its events are framed and numbered, the processes and
//! copies that it is about keep their strength, and all else pales. The frame is a form of its own, for those who do not
//! see its colour.

use super::brush::{path, rect, text};
use super::diagram::Diagram;
use super::state::brings;
use super::{Anchor, Area, Dash, Form, Ink, Layer, Meaning, Point, Shape, Weight, text_width};
use crate::check::Violation;
use crate::ids::Name;
use crate::registry::GuaranteeId;
use crate::small::SmallSet;
use crate::trace::{CopyId, EventId, Kind, Trace};

/// How strong what proves nothing still is.
const PALE: f32 = 0.4;
/// From the middle of an event to its frame.
const REACH: f32 = 11.0;
/// How long the arms of a frame's corners are, as a share of its side.
const ARM: f32 = 0.55;
const NUMBER: f32 = 12.0;
/// Height of the ground of a number.
const BADGE: f32 = 15.0;
/// More numbers than this are not written beside a process.
const NUMBERS_MAX: usize = 3;

/// What proves a violation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    /// Which guarantee, and the event with which it falls.
    pub of: (GuaranteeId, EventId),
    /// The events, in order.
    pub events: Vec<EventId>,
    /// When and where they happen.
    places: Vec<(u64, Name)>,
    processes: SmallSet<Name>,
    copies: SmallSet<CopyId>,
}

impl Proof {
    /// What proves that violation.
    pub fn of(trace: &Trace, violation: &Violation) -> Proof {
        let events = violation.proof();
        let found = events.iter().filter_map(|&id| trace.get(id));
        let places: Vec<_> = found.map(|event| (event.time().as_us(), event.process.name)).collect();
        let about = violation.processes.iter().map(|process| process.name);
        let processes: SmallSet<Name> = places.iter().map(|(_, name)| *name).chain(about).collect();
        let copies = copies(trace, violation, &events, &processes);
        Proof { of: (violation.guarantee, violation.event), events, places, processes, copies }
    }

    /// The number of an event in it, from 1; none if it proves nothing.
    pub fn number(&self, event: EventId) -> Option<usize> {
        self.events.binary_search(&event).ok().map(|at| at + 1)
    }

    /// When the first of its events happens, and the last.
    pub fn span(&self) -> (u64, u64) {
        let times = || self.places.iter().map(|(time, _)| *time);
        (times().min().unwrap_or(0), times().max().unwrap_or(0))
    }

    /// The numbers of what happens at a process, in words: `1, 3`.
    pub fn numbers_at(&self, name: Name) -> String {
        let own = self.places.iter().enumerate().filter(|(_, (_, who))| *who == name);
        let numbers: Vec<_> = own.map(|(at, _)| (at + 1).to_string()).collect();
        let rest = if numbers.len() > NUMBERS_MAX { ", …" } else { "" };
        format!("{}{rest}", numbers[..numbers.len().min(NUMBERS_MAX)].join(", "))
    }

    /// Whether it is about that process.
    pub fn is_about(&self, name: Name) -> bool {
        self.processes.contains(&name)
    }

    fn keeps(&self, meaning: Meaning) -> bool {
        match meaning {
            Meaning::Event(event) => self.number(event).is_some(),
            Meaning::Copy(copy) => self.copies.contains(&copy),
            Meaning::Process(name) => self.processes.contains(&name),
            Meaning::Link { .. } => false,
            Meaning::Group(_) | Meaning::View { .. } | Meaning::Fold { .. } | Meaning::Playhead => true,
        }
    }

    fn pale(&self, shapes: &mut [Shape]) {
        for shape in shapes {
            if shape.meaning.is_some_and(|meaning| !self.keeps(meaning)) {
                shape.style.opacity *= PALE;
            }
        }
    }

    /// Lights it up among shapes of the stage, those that stand still or those that move.
    pub fn on_stage(&self, shapes: &mut Vec<Shape>) {
        self.pale(shapes);
        let mut frames = Vec::new();
        for &name in self.processes.iter() {
            let circles = shapes.iter().filter(|shape| shape.meaning == Some(Meaning::Process(name)));
            let Some((centre, radius)) = circles.filter_map(disc_of).next() else { continue };
            frames.extend(frame(centre, radius + 8.0));
            let numbers = self.numbers_at(name);
            if !numbers.is_empty() {
                // In the corner of the square that the circle has to itself.
                frames.extend(badge(centre.moved(1.0 - radius, 1.0 - radius), &numbers));
            }
        }
        for &copy in self.copies.iter() {
            let own = shapes.iter().rfind(|shape| shape.meaning == Some(Meaning::Copy(copy)));
            let Some(shape) = own.filter(|shape| shape.layer == Layer::Moving) else { continue };
            frames.extend(frame(middle(&shape.area()), REACH).map(Shape::moving));
        }
        shapes.extend(frames);
    }

    /// Lights up what of it has happened before `until` among the shapes of a diagram.
    pub fn on_diagram(&self, trace: &Trace, diagram: &Diagram, until: EventId, shapes: &mut Vec<Shape>) {
        self.pale(shapes);
        let lit = |shape: &Shape| matches!(shape.meaning, Some(Meaning::Copy(copy)) if self.copies.contains(&copy));
        let glows: Vec<_> = shapes.iter().filter(|shape| lit(shape)).filter_map(glow).collect();
        let mut frames = Vec::new();
        let mut numbered: Vec<Area> = Vec::new();
        for (at, &id) in self.events.iter().enumerate().filter(|(_, id)| **id < until) {
            let Some(place) = trace.get(id).and_then(|event| diagram.place(event.time().as_us(), event.process.name))
            else {
                continue;
            };
            let event = |shape: Shape| shape.means(Meaning::Event(id));
            frames.extend(frame(place, REACH).map(event));
            let number = (at + 1).to_string();
            let around = [(-1.0, -1.0), (1.0, -1.0), (-1.0, 1.0), (1.0, 1.0), (-1.9, 0.0), (1.9, 0.0)];
            let around = around.map(|(dx, dy)| place.moved(dx * (REACH + 6.0), dy * (REACH + 4.0)));
            let hidden = |at: &Point| {
                let area = badge_area(*at, &number);
                let words = shapes.iter().filter(|shape| matches!(shape.form, Form::Text { .. }));
                let words = words.filter(|shape| shape.area().overlaps(&area)).count();
                words + 4 * numbered.iter().filter(|other| other.overlaps(&area)).count()
            };
            let best = around.iter().copied().min_by_key(hidden).unwrap_or(place);
            numbered.push(badge_area(best, &number));
            frames.extend(badge(best, &number).map(event));
        }
        // Below everything that has a meaning: a glow hides nothing.
        let ground = shapes.iter().position(|shape| matches!(shape.meaning, Some(Meaning::Copy(_)))).unwrap_or(0);
        shapes.splice(ground..ground, glows);
        shapes.extend(frames);
    }

    /// The same among the shapes of a present that stands ([`Diagram::standing`]): the veil does not cut what it is about.
    pub fn on_present(&self, trace: &Trace, diagram: &Diagram, until: EventId, shapes: &mut Vec<Shape>) {
        // What covers a label that is too early has to go on covering it.
        let covers = |shape: &Shape| shape.style.fill == Some(Ink::Paper) && matches!(shape.form, Form::Text { .. });
        let covering: Vec<_> = shapes.extract_if(.., |shape| covers(shape)).collect();
        self.pale(shapes);
        let veil = shapes.iter().position(|shape| shape.meaning.is_none()).map_or(0, |veil| veil + 1);
        shapes.splice(veil..veil, covering);
        for &id in self.events.iter().filter(|id| **id < until) {
            let place = trace.get(id).and_then(|event| diagram.place(event.time().as_us(), event.process.name));
            let frames = place.into_iter().flat_map(|place| frame(place, REACH));
            shapes.extend(frames.map(|shape| shape.means(Meaning::Event(id)).moving()));
        }
    }
}

/// The copies that it speaks of: those of its events, and those that carry its message between its processes.
fn copies(trace: &Trace, violation: &Violation, events: &[EventId], processes: &SmallSet<Name>) -> SmallSet<CopyId> {
    let named = events.iter().filter_map(|&id| trace.get(id)).filter_map(|event| match event.kind {
        Kind::Sent { copy, .. }
        | Kind::Received { copy, .. }
        | Kind::Accepted { copy }
        | Kind::Lost { copy, .. }
        | Kind::Held { copy }
        | Kind::Released { copy } => Some(copy),
        _ => None,
    });
    let mut copies: SmallSet<CopyId> = named.collect();
    let Some(label) = violation.label else { return copies };
    for (_, event) in trace.range(EventId(0), EventId(violation.event.0.saturating_add(1))) {
        if let Kind::Sent { copy, to, name } = event.kind
            && brings(name) == Some(label)
            && processes.contains(&to.name)
        {
            copies.insert(copy);
        }
    }
    copies
}

/// Four corners around a place.
fn frame(centre: Point, reach: f32) -> [Shape; 4] {
    let arm = reach * ARM;
    [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)].map(|(dx, dy)| {
        let corner = centre.moved(dx * reach, dy * reach);
        path(vec![corner.moved(-dx * arm, 0.0), corner, corner.moved(0.0, -dy * arm)]).stroke(Ink::Failure, 2.4)
    })
}

fn badge_area(centre: Point, words: &str) -> Area {
    Area::around(centre, (text_width(words, NUMBER, Weight::Bold) + 6.0).max(BADGE), BADGE)
}

fn badge(centre: Point, words: &str) -> [Shape; 2] {
    let area = badge_area(centre, words);
    let ground = rect(Point::new(area.left, area.top), area.right - area.left, BADGE, 3.0).fill(Ink::Failure);
    let words = text(centre.moved(0.0, NUMBER * 0.36), words, NUMBER).bold().anchored(Anchor::Middle).fill(Ink::Paper);
    [ground, words]
}

/// What is painted below a copy that proves something.
fn glow(shape: &Shape) -> Option<Shape> {
    let mut glow = shape.clone();
    let Form::Path { closed: false, .. } = shape.form else { return None };
    glow.style.stroke = Some(Ink::Selection);
    glow.style.width += 6.0;
    glow.style.dash = Dash::Solid;
    glow.style.opacity = 0.7;
    Some(glow)
}

/// The circle of a process: it alone is filled.
fn disc_of(shape: &Shape) -> Option<(Point, f32)> {
    match shape.form {
        Form::Circle { centre, radius } if shape.style.fill.is_some() => Some((centre, radius)),
        _ => None,
    }
}

fn middle(area: &Area) -> Point {
    Point::new((area.left + area.right) / 2.0, (area.top + area.bottom) / 2.0)
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::check::Checks;
    use crate::scenario::{compile::compile, parse};
    use crate::scene::diagram::Viewport;
    use crate::scene::stage::{Layout, stage};
    use crate::scene::state::Snapshots;
    use crate::timeline::Timeline;
    use crate::trace::words::Names;

    const LESSON: &str = include_str!("../../../static/scenarios/flush-echo.scn");

    /// The first lesson without its flush, and what proves that virtual synchrony has fallen.
    fn fallen() -> (Timeline, Violation) {
        let run = Timeline::complete(Rc::new(compile(&parse(LESSON).scenario, Some(0))));
        let checks = Checks::of(run.trace());
        let violation = checks.violations(GuaranteeId::VirtualSynchrony)[0].clone();
        (run, violation)
    }

    fn violation_us(run: &Timeline, violation: &Violation) -> u64 {
        run.trace().get(violation.event).unwrap().time().as_us()
    }

    fn framed(shapes: &[Shape]) -> usize {
        let corner = |shape: &&Shape| matches!(&shape.form, Form::Path { points, .. } if points.len() == 3);
        shapes.iter().filter(corner).filter(|shape| shape.style.stroke == Some(Ink::Failure)).count() / 4
    }

    #[test]
    fn events_are_framed_and_numbered_on_the_diagram_and_the_rest_pales() {
        let (run, violation) = fallen();
        let proof = Proof::of(run.trace(), &violation);
        assert_eq!(proof.number(violation.event), Some(proof.events.len()));
        let snapshots = Snapshots::of(run.program(), run.trace());
        let viewport = Viewport::fit(run.trace(), 800.0, 360.0);
        let diagram = Diagram::new(Names(run.program()), run.trace(), &snapshots, &viewport);
        let end = EventId(run.trace().len() as u32);
        let before = diagram.still(run.trace(), end, None);
        let mut shapes = before.clone();
        proof.on_diagram(run.trace(), &diagram, end, &mut shapes);
        assert_eq!(framed(&shapes), proof.events.len());
        let paler = shapes.iter().filter(|shape| shape.meaning.is_some() && shape.style.opacity < 0.45).count();
        assert!(paler > 5 && paler < before.len());
        let mut early = before.clone();
        proof.on_diagram(run.trace(), &diagram, violation.event, &mut early);
        assert_eq!(framed(&early), proof.events.len() - 1, "what has not happened is not told");
        let mut present = diagram.standing(end, violation_us(&run, &violation));
        let whole = present.len();
        proof.on_present(run.trace(), &diagram, end, &mut present);
        assert_eq!((framed(&present), present.len()), (proof.events.len(), whole + 4 * proof.events.len()));
        let badges: Vec<_> = shapes.iter().filter(|shape| shape.style.fill == Some(Ink::Paper)).collect();
        let numbers = badges.iter().filter(|shape| matches!(&shape.form, Form::Text { text, .. } if text == "1"));
        assert_eq!(numbers.count(), 1);
    }

    #[test]
    fn processes_and_copies_are_framed_on_the_stage() {
        let (run, violation) = fallen();
        let proof = Proof::of(run.trace(), &violation);
        let snapshots = Snapshots::of(run.program(), run.trace());
        let at = EventId(violation.event.0 + 1);
        let snapshot = snapshots.at(run.trace(), at);
        let names = Names(run.program());
        let scene = |us| stage(names, run.trace(), &snapshot, us, &Layout::default(), (600.0, 320.0), None);
        let mut shapes = scene(snapshot.time_us).shapes;
        proof.on_stage(&mut shapes);
        let about = (0..3).filter(|at| proof.is_about(Name(*at))).count();
        assert!(about > 0 && about < 3, "one process has nothing to do with it");
        assert!(framed(&shapes) >= about);
        // While the message is under way, its copies to those processes are framed too.
        let (sent, _) = run
            .trace()
            .iter()
            .find(|(_, event)| matches!(event.kind, Kind::Sent { name, .. } if brings(name) == violation.label))
            .unwrap();
        let snapshot = snapshots.at(run.trace(), EventId(sent.0 + 3));
        let mut moving =
            stage(names, run.trace(), &snapshot, snapshot.time_us + 1_000, &Layout::default(), (600.0, 320.0), None)
                .shapes;
        proof.on_stage(&mut moving);
        assert!(framed(&moving) > about);
    }
}
