//! Two runs of almost the same script beside each other: the first thing that happens in one and not in the other, and a
//! picture of both on one axis of time.

use crate::scenario::compile::Program;
use crate::scene::diagram::{Diagram, Reading, Viewport};
use crate::scene::state::Snapshots;
use crate::scene::{Layer, Scene};
use crate::time::Time;
use crate::timeline::Timeline;
use crate::trace::words::{Names, sentence};
use crate::trace::{Event, EventId, Kind, Trace, hash};

/// Where two runs part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Difference {
    /// What happens next in the first run; none if it is at its end.
    pub first: Option<EventId>,
    /// What happens next in the second.
    pub second: Option<EventId>,
    /// When the earlier of the two happens.
    pub time: Time,
}

/// The first thing that happens in one of the runs and not in the other, in the order of events. That a line of the script
/// acts is none. None if the runs are the same.
pub fn first_difference(first: &Timeline, second: &Timeline) -> Option<Difference> {
    let same_names = is_prefix(first.program(), second.program()) || is_prefix(second.program(), first.program());
    let (mut left, mut right) = (happens(first.trace()), happens(second.trace()));
    loop {
        match (left.next(), right.next()) {
            (None, None) => return None,
            (Some(a), Some(b)) if is_same((first, a), (second, b), same_names) => {}
            (a, b) => {
                let time = |it: Option<(EventId, &Event)>| it.map_or(Time::NEVER, |(_, event)| event.time());
                return Some(Difference {
                    first: a.map(|it| it.0),
                    second: b.map(|it| it.0),
                    time: time(a).min(time(b)),
                });
            }
        }
    }
}

/// Whether one program's numbers mean in the other what they mean in it.
fn is_prefix(one: &Program, other: &Program) -> bool {
    other.processes.starts_with(&one.processes)
        && other.groups.starts_with(&one.groups)
        && other.labels.starts_with(&one.labels)
}

fn happens(trace: &Trace) -> impl Iterator<Item = (EventId, &Event)> {
    trace.iter().filter(|(_, event)| !matches!(event.kind, Kind::Action { .. } | Kind::NoEffect { .. }))
}

fn is_same(first: (&Timeline, (EventId, &Event)), second: (&Timeline, (EventId, &Event)), same_names: bool) -> bool {
    let (a, b) = (first.1.1, second.1.1);
    if a.time() != b.time() || a.process != b.process {
        return false;
    }
    let words =
        |(timeline, (id, _)): (&Timeline, (EventId, &Event))| sentence(Names(timeline.program()), timeline.trace(), id);
    same_names && hash::is_same((first.0.trace(), a.kind), (second.0.trace(), b.kind)) || words(first) == words(second)
}

/// What of the runs is shown, and how large.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    /// Width of each picture.
    pub width: f32,
    /// How the runs are read.
    pub reading: Reading,
    /// Whether the picture begins a little before the first difference, or at the start.
    pub from_difference: bool,
}

/// Diagrams of both runs on one axis, the first difference marked by a line.
pub fn pictures(runs: [&Timeline; 2], difference: Option<Difference>, frame: &Frame) -> [Scene; 2] {
    const HEAD: f32 = 92.0;
    const ROW: f32 = 34.0;
    let ends = runs.map(|run| last_of_interest(run.trace()));
    let to_us = ends[0].max(ends[1]).max(1_000);
    let parts_us = difference.map(|it| it.time.as_us());
    let air = |us: u64| us.saturating_sub((to_us.saturating_sub(us) / 8).max(2_000));
    let from_us = parts_us.filter(|_| frame.from_difference).map_or(0, air);
    let snapshots = runs.map(|run| Snapshots::of(run.program(), run.trace()));
    let viewports = runs.map(|run| Viewport {
        from_us,
        to_us: to_us + (to_us - from_us) / 20,
        reading: frame.reading,
        ..Viewport::fit(run.trace(), frame.width, HEAD + ROW * run.program().processes.len() as f32)
    });
    let busy = [0, 1].map(|at: usize| Diagram::busy(runs[at].trace(), &snapshots[at], &viewports[at]));
    [0, 1].map(|at: usize| {
        let (run, other) = (runs[at], &busy[1 - at]);
        let trace = run.trace();
        let diagram = Diagram::beside(Names(run.program()), trace, &snapshots[at], &viewports[at], other);
        let mut scene = diagram.scene(trace, EventId(trace.len() as u32), viewports[at].to_us, None);
        scene.shapes.retain(|shape| shape.layer == Layer::Still);
        if let Some(us) = parts_us.filter(|us| *us >= from_us) {
            scene.shapes.push(diagram.parting(us));
        }
        scene
    })
}

/// When the last thing happens that is told in the story.
fn last_of_interest(trace: &Trace) -> u64 {
    let last = crate::trace::story::story(trace).last();
    last.and_then(|last| trace.get(last)).map_or(0, |event| event.time().as_us())
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::scenario::{compile::compile, parse};

    const SCRIPT: &str = "\
processes p q r
network delay 8ms..12ms, fifo
group g = p q r with membership gmp
at 10ms q multicasts m1 to g
when p receives m1: q crashes
run until rest
variant \"no flush\"
  without flush
";

    fn play(text: &str, variant: Option<u16>) -> Timeline {
        Timeline::complete(Rc::new(compile(&parse(text).scenario, variant)))
    }

    fn words(run: &Timeline, event: Option<EventId>) -> String {
        event.map_or_else(|| "the end".to_owned(), |event| sentence(Names(run.program()), run.trace(), event))
    }

    #[test]
    fn a_run_does_not_differ_from_itself_nor_from_that_of_a_script_with_another_comment() {
        let run = play(SCRIPT, None);
        assert_eq!(first_difference(&run, &play(SCRIPT, None)), None);
        assert_eq!(first_difference(&run, &play(&format!("# so\n{SCRIPT}"), None)), None);
    }

    #[test]
    fn a_run_with_a_rule_off_differs_first_where_the_rule_would_have_acted() {
        let (with, without) = (play(SCRIPT, None), play(SCRIPT, Some(0)));
        let difference = first_difference(&with, &without).expect("it matters");
        assert_eq!(words(&with, difference.first), "stops sending in view 1 of g", "that is how a flush begins");
    }

    #[test]
    fn a_line_more_differs_first_where_it_acts_and_both_pictures_have_one_axis() {
        let text = SCRIPT.replace("run until", "at 5ms r crashes\nrun until");
        let (first, second) = (play(SCRIPT, None), play(&text, None));
        let difference = first_difference(&first, &second).expect("r crashes");
        assert_eq!(difference.time, Time::from_us(5_000));
        assert_eq!(words(&second, difference.second), "crashes");
        let frame = Frame { width: 600.0, reading: Reading::Network, from_difference: false };
        let [a, b] = pictures([&first, &second], Some(difference), &frame);
        let mark = |scene: &Scene| scene.shapes.last().map(|shape| shape.area().left);
        assert_eq!(mark(&a), mark(&b));
        assert!(mark(&a) > Some(40.0));
    }

    #[test]
    fn other_names_of_messages_are_no_difference_if_they_read_the_same() {
        // The label that is new stands before m1 in the table.
        let text = SCRIPT.replace("at 10ms q multicasts m1", "at 90ms p multicasts m0 to g\nat 10ms q multicasts m1");
        let (first, second) = (play(SCRIPT, None), play(&text, None));
        let difference = first_difference(&first, &second).expect("m0 is multicast");
        assert!(difference.time >= Time::from_us(60_000), "{difference:?}");
    }
}
