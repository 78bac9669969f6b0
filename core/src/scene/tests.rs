//! What every picture has to keep to, tried on runs with crashes, joins, partitions, pauses and many processes.

mod diagram;
mod orders;
mod stage;
mod state;

use std::rc::Rc;

use super::{Anchor, Area, Form, Scene, Shape, Weight};
use crate::scenario::compile::Program;
use crate::scenario::{self, compile};
use crate::scene::state::Snapshots;
use crate::time::Time;
use crate::timeline::Timeline;
use crate::trace::words::Names;
use crate::trace::{EventId, Trace};

/// A run with its snapshots.
struct Run {
    program: Rc<Program>,
    timeline: Timeline,
    snapshots: Snapshots,
}

impl Run {
    fn names(&self) -> Names<'_> {
        Names(&self.program)
    }

    fn trace(&self) -> &Trace {
        self.timeline.trace()
    }

    fn position(&self, time_us: u64) -> EventId {
        self.trace().end_of_time(Time::from_us(time_us))
    }

    /// Moments at which something happens, about so many.
    fn moments(&self, count: usize) -> Vec<u64> {
        let times: Vec<u64> = self.trace().iter().map(|(_, event)| event.time().as_us()).collect();
        times.iter().copied().step_by((times.len() / count).max(1)).collect()
    }
}

fn play_variant(script: &str, variant: Option<u16>) -> Run {
    let parsed = scenario::parse(script);
    assert!(parsed.diagnostics.is_empty(), "{}", parsed.diagnostics[0].render(script));
    let program = Rc::new(compile::compile(&parsed.scenario, variant));
    let timeline = Timeline::complete(program.clone());
    let snapshots = Snapshots::of(&program, timeline.trace());
    Run { program, timeline, snapshots }
}

fn play(script: &str) -> Run {
    play_variant(script, None)
}

const FLUSH_ECHO: &str = include_str!("../../../static/scenarios/flush-echo.scn");

const CBCAST: &str = include_str!("../../../static/scenarios/cbcast-causal.scn");
const ABCAST: &str = include_str!("../../../static/scenarios/abcast-two-phase.scn");
const SUPPRESSION: &str = include_str!("../../../static/scenarios/multicast-nack-suppression.scn");
const HIERARCHY: &str = include_str!("../../../static/scenarios/multicast-hierarchical.scn");

const JOIN_AND_LEAVE: &str = "
processes p q r s t
network delay 8ms..12ms, fifo
group g = p q r
at 10ms s joins g
at 15ms q multicasts m1 to g
at 18ms p multicasts m2 to g
at 120ms q leaves g
at 200ms t joins g
at 210ms r crashes
run until rest";

const EIGHT: &str = "
processes a b c d e f k h
network delay 8ms..12ms, fifo
group g = a b c d e f k h
at 10ms a multicasts m1 to g
at 12ms d multicasts m2 to g
at 13ms k multicasts m3 to g
at 20ms c crashes
at 25ms f pauses
at 220ms f resumes
run until rest";

const PARTED: &str = "
processes p q r s
network delay 8ms..12ms, fifo
group g = p q r s
at 10ms partition p q r | s
at 20ms s multicasts m1 to g
at 30ms p multicasts m2 to g
at 40ms cut p to q
at 55ms mend p to q
at 150ms heal
run until 300ms";

const TWO_GROUPS: &str = "
processes client-one backup r s t u
network delay 8ms..12ms, fifo
group g = client-one backup r s
group h = r s t u
hold m1 from client-one to r
at 10ms client-one multicasts m1 to g
at 12ms u multicasts m2 to h
at 60ms release m1 from client-one to r
at 70ms s crashes
after 90ms s recovers
after 5ms s joins h
run until rest";

const PAIR: &str = "
processes x y
group g = x y
at 5ms x multicasts m1 to g
at 9ms y crashes losing all
run until 200ms";

fn all_runs() -> Vec<Run> {
    let without_flush = play_variant(FLUSH_ECHO, Some(0));
    let scripts = [FLUSH_ECHO, JOIN_AND_LEAVE, EIGHT, PARTED, TWO_GROUPS, PAIR];
    let scripts = scripts.into_iter().chain([CBCAST, ABCAST, SUPPRESSION, HIERARCHY]);
    scripts.map(play).chain([without_flush]).collect()
}

fn texts(scene: &Scene) -> impl Iterator<Item = (&Shape, &str, Area)> {
    scene.shapes.iter().filter_map(|shape| {
        let Form::Text { at, text, anchor, size, weight } = &shape.form else { return None };
        let heavy = if *weight == Weight::Bold { 1.05 } else { 1.0 };
        let width = text.chars().count() as f32 * size * 0.56 * heavy;
        let left = match anchor {
            Anchor::Start => at.x,
            Anchor::Middle => at.x - width / 2.0,
            Anchor::End => at.x - width,
        };
        // Narrow letters make a text shorter than the average says: what is measured counts, if it is less.
        let measured = shape.area();
        let area = Area { left, top: at.y - 0.72 * size, right: left + width, bottom: at.y + 0.2 * size };
        let area = if measured.right - measured.left < width { measured } else { area };
        Some((shape, text.as_str(), area))
    })
}

/// No two texts share room, none is cut off at an edge, none is too small to read, and nothing else sticks out.
fn check_order(scene: &Scene, what: &str) {
    let all: Vec<_> = texts(scene).collect();
    let picture = Area { left: 0.0, top: 0.0, right: scene.width, bottom: scene.height };
    for (nth, (shape, words, area)) in all.iter().enumerate() {
        let Form::Text { size, .. } = shape.form else { continue };
        assert!(size >= 12.0, "{what}: {words:?} is too small");
        assert!(picture.encloses(area), "{what}: {words:?} is cut off at {area:?}");
        for (_, other, there) in &all[nth + 1..] {
            // A label that the veil would cut is painted once more above it.
            let is_again = (words, area) == (other, there);
            assert!(
                is_again || !area.overlaps(there),
                "{what}: {words:?} at {area:?} and {other:?} at {there:?} overlap"
            );
        }
    }
    for shape in &scene.shapes {
        assert!(picture.grown(1.5).encloses(&shape.area()), "{what}: {shape:?} sticks out");
    }
}

#[test]
fn a_run_of_nobody_has_pictures_too() {
    let run = play("seed 1\nat 5ms heal\nat 6ms lose 30% for 5ms\nrun until 20ms\n");
    let end = EventId(run.trace().len() as u32);
    let snapshot = run.snapshots.at(run.trace(), end);
    let is_somewhere = |scene: Scene| scene.shapes.iter().all(|shape| shape.area().left.is_finite());
    for size in [(320.0, 200.0), (816.0, 256.0)] {
        let layout = super::stage::Layout::default();
        assert!(is_somewhere(super::stage::stage(run.names(), run.trace(), &snapshot, 20_000, &layout, size, None)));
        let viewport = super::diagram::Viewport::fit(run.trace(), size.0, size.1);
        let diagram = super::diagram::Diagram::new(run.names(), run.trace(), &run.snapshots, &viewport);
        assert!(is_somewhere(diagram.scene(run.trace(), end, 20_000, None)));
    }
    assert!(super::table::stage(run.names(), run.trace(), &snapshot).rows.is_empty());
    assert_eq!(crate::check::Checks::of(run.trace()).all_violations().count(), 0);
}
