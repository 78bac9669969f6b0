//! The picture and the mathematics: what is marked when a line is found is what the graph of intervals says.

use std::rc::Rc;

use super::edges::Standing;
use super::*;
use crate::explore::rollback::rollback;
use crate::protocol::rollback::Scheme;
use crate::recovery::{History, Sent};
use crate::scenario::{compile::compile, parse};
use crate::scene::{Dash, Form, Ink, Meaning, Scene};
use crate::small::{SmallMap, SmallSet};
use crate::timeline::Timeline;
use crate::trace::words::Names;

const GROUP: GroupId = GroupId(0);
const LESSON: &str = include_str!("../../../../static/scenarios/checkpoint-independent.scn");
const DOMINO: &str = include_str!("../../../../static/scenarios/domino-effect.scn");

fn run(script: &str, variant: Option<u16>) -> Timeline {
    Timeline::complete(Rc::new(compile(&parse(script).scenario, variant)))
}

fn after(run: &Timeline, event: EventId) -> Dependencies {
    Dependencies::of(run.trace(), GROUP, EventId(event.0 + 1)).unwrap()
}

/// The events of a run that are so.
fn events(run: &Timeline, is_so: impl Fn(&Kind) -> bool) -> Vec<EventId> {
    run.trace().iter().filter(|(_, event)| is_so(&event.kind)).map(|(id, _)| id).collect()
}

fn rule(kind: &Kind) -> Option<Rollback> {
    if let Kind::Rule(Rule::Rollback(_, rule)) = *kind { Some(rule) } else { None }
}

fn rollbacks(run: &Timeline) -> Vec<EventId> {
    events(run, |kind| matches!(rule(kind), Some(Rollback::TakeBack { .. })))
}

fn ends(graph: &Dependencies) -> Vec<u32> {
    graph.rows.iter().map(Row::end).collect()
}

/// For each line that all go back to, after one that all have gone back to: what is marked when it is found, and what can be reached
/// in the graph of intervals from those that have failed. The books are kept apart from those of the picture. A line that was
/// found without a later failure is taken by nobody but its finder.
fn lines(run: &Timeline) -> Vec<(Vec<u32>, Vec<u32>)> {
    let mut latest: SmallMap<Name, u32> = SmallMap::new();
    let mut messages: Vec<(Label, Name, Name, Sent)> = Vec::new();
    let (mut failed, mut back) = (SmallSet::new(), SmallSet::new());
    let (mut found, mut is_clear) = (None, true);
    let mut lines = Vec::new();
    for (id, event) in run.trace().iter() {
        let who = event.process.name;
        match event.kind {
            Kind::Checkpointed { number, .. } => _ = latest.insert(who, number),
            Kind::Told { label, to, interval, .. } => {
                let sent = Sent { from: who.index(), sent: interval, to: to.name.index(), received: None };
                messages.push((label, who, to.name, sent));
            }
            Kind::Heard { label, interval, .. } => {
                let is_it = |(known, _, to, _): &&mut (Label, Name, Name, Sent)| (*known, *to) == (label, who);
                messages.iter_mut().rev().find(is_it).unwrap().3.received = Some(interval);
            }
            Kind::Crashed => _ = failed.insert(who),
            Kind::RolledBack { number, stays, .. } => {
                failed.remove(&who);
                back.insert(who);
                if !stays {
                    latest.insert(who, number);
                    messages.retain(|(_, from, _, sent)| *from != who || sent.sent < number);
                    let mine = messages.iter_mut().filter(|(_, _, to, _)| *to == who);
                    mine.for_each(|(.., sent)| _ = sent.received.take_if(|received| *received >= number));
                }
                if back.len() == latest.len() {
                    lines.extend(found.take());
                    is_clear = true;
                }
            }
            Kind::Rule(Rule::Rollback(_, Rollback::FindLine { .. })) => {
                let history = History {
                    latest: latest.values().copied().collect(),
                    messages: messages.iter().map(|(.., sent)| *sent).collect(),
                };
                let failed: Vec<usize> = failed.iter().map(|name| name.index()).collect();
                found = is_clear.then(|| (ends(&after(run, id)), history.reach(&history.failed(&failed))));
                (back, is_clear) = (SmallSet::new(), false);
            }
            _ => {}
        }
    }
    lines
}

#[test]
fn what_is_marked_when_a_line_is_found_can_be_reached_from_what_was_lost() {
    assert_eq!(lines(&run(LESSON, None)), [(vec![1, 1, 0], vec![1, 1, 0])]);
    assert_eq!(lines(&run(DOMINO, None)), [(vec![0, 0], vec![0, 0])]);
    let (mut found, mut forced) = (0, 0);
    for seed in 0..60 {
        let run = run(&rollback(seed, Scheme::Independent), None);
        for (marked, reached) in lines(&run) {
            assert_eq!(marked, reached, "seed {seed}");
            found += 1;
        }
        forced += rollbacks(&run).len();
    }
    assert!(found >= 60 && forced >= 20, "{found} lines by {forced} rollbacks");
}

#[test]
fn without_propagation_less_is_marked_than_can_be_reached() {
    // The first variant of the lesson takes nobody back but who has failed.
    assert_eq!(lines(&run(LESSON, Some(0))), [(vec![2, 1, 2], vec![1, 1, 0])]);
}

#[test]
fn intervals_are_taken_back_rollback_by_rollback_each_with_its_message() {
    let run = run(LESSON, None);
    let names = Names(run.program());
    let crashed = after(&run, events(&run, |kind| *kind == Kind::Crashed)[0]);
    assert_eq!(ends(&crashed), [2, 1, 2], "what q did after its checkpoint 1 is lost");
    assert_eq!(crashed.steps, []);
    let orphans = |graph: &Dependencies| {
        let edges = graph.edges(names).into_iter();
        edges.filter(|edge| edge.standing == Standing::Orphan).map(|edge| edge.words).collect::<Vec<_>>()
    };
    assert_eq!(orphans(&crashed), ["m2"], "the next that has to go back is r");
    let [first, second] = rollbacks(&run)[..] else { panic!("two rollbacks") };
    let graph = after(&run, first);
    assert_eq!((ends(&graph), orphans(&graph)), (vec![2, 1, 0], vec!["m3".into()]));
    let graph = after(&run, second);
    assert_eq!((ends(&graph), orphans(&graph)), (vec![1, 1, 0], vec![]));
    assert_eq!(
        graph.steps(names),
        [
            "Rollback 1: r to checkpoint 0, as m2 from q is not sent any more.",
            "Rollback 2: p to checkpoint 1, as m3 from r is not sent any more.",
        ]
    );
    assert_eq!(graph.last_words(names), graph.steps(names).pop());
}

#[test]
fn the_line_appears_as_members_go_back_and_then_the_graph_goes_on_from_there() {
    let run = run(LESSON, None);
    let names = Names(run.program());
    let back = events(&run, |kind| matches!(kind, Kind::RolledBack { .. }));
    let line = |event| after(&run, event).of_line(names).unwrap();
    assert_eq!(line(back[0]), "Recovery line 1: p not told yet, q 1, r not told yet.");
    assert_eq!(line(back[2]), "Recovery line 1: p 1, q 1, r 0.");
    assert_eq!(after(&run, back[2]).steps.len(), 2, "how it was found stays to be seen");
    let end = Dependencies::of(run.trace(), GROUP, EventId(run.trace().len() as u32)).unwrap();
    let words = end.words(names);
    assert_eq!(
        words,
        [
            "p: intervals 0, 1.",
            "q: intervals 0, 1.",
            "r: interval 0.",
            "m1 from p 0 to q 0; m5 from q 1 to r 0.",
            "What recovery line 1 has taken back is not shown any more.",
        ]
    );
}

#[test]
fn a_survivor_that_receives_nothing_that_is_taken_back_stays() {
    let run = run(DOMINO, Some(0));
    let back = events(&run, |kind| matches!(kind, Kind::RolledBack { .. }));
    let graph = after(&run, back[1]);
    assert_eq!(graph.of_line(Names(run.program())).unwrap(), "Recovery line 1: p 3, q stays.");
    assert_eq!(ends(&graph), [3, 4]);
}

#[test]
fn at_lines_of_coordinated_checkpoints_nothing_that_is_kept_depends_on_what_is_taken_back() {
    for scheme in [Scheme::Coordinated, Scheme::Snapshots] {
        let mut lines = 0;
        for seed in 0..30 {
            let run = run(&rollback(seed, scheme), None);
            for event in events(&run, |kind| matches!(kind, Kind::RolledBack { .. })) {
                let graph = after(&run, event);
                if graph.rows.iter().all(|row| row.told.is_some()) {
                    lines += 1;
                    let edges = graph.edges(Names(run.program()));
                    assert!(edges.iter().all(|edge| edge.standing != Standing::Orphan), "{scheme:?}, seed {seed}");
                }
            }
        }
        assert!(lines >= 20, "{lines} lines");
    }
}

#[test]
fn a_group_that_logs_messages_has_none() {
    let script = "processes p q\ngroup s = p q with recovery receiver-log\nat 10ms p tells q m1 in s\nrun until 50ms\n";
    let run = run(script, None);
    assert_eq!(Dependencies::of(run.trace(), GROUP, EventId(run.trace().len() as u32)), None);
}

/// The circles that look so.
fn circles(scene: &Scene, is_so: impl Fn(&crate::scene::Style) -> bool) -> usize {
    let circles = scene.shapes.iter().filter(|shape| matches!(shape.form, Form::Circle { .. }));
    circles.filter(|shape| is_so(&shape.style)).count()
}

#[test]
fn the_picture_has_every_interval_and_message_and_marks_what_is_taken_back() {
    let run = run(DOMINO, None);
    let names = Names(run.program());
    let steps = rollbacks(&run);
    assert_eq!(steps.len(), 5);
    // p's last interval was lost. Then q goes back from 4 to 2, p to 1, q to 1, and so on.
    let looks = [(2, 1), (1, 3), (1, 4), (1, 5), (1, 6)];
    for (at, (step, looks)) in steps.iter().zip(looks).enumerate() {
        let graph = after(&run, *step);
        let scene = graph.scene(names, (640.0, 300.0), None);
        let filled = circles(&scene, |style| style.fill == Some(Ink::Failure));
        let dashed = circles(&scene, |style| style.dash == Dash::Dashed);
        assert_eq!(circles(&scene, |_| true), 7, "p 0..2 and q 0..3");
        assert_eq!((filled, dashed), looks, "rollback {}", at + 1);
        let forced = graph.edges(names).iter().filter(|edge| edge.step.is_some()).count();
        assert_eq!(forced, at + 1);
        let heads = |shape: &&crate::scene::Shape| matches!(shape.meaning, Some(Meaning::Copy(_)));
        assert_eq!(
            scene.shapes.iter().filter(heads).count(),
            6 * 3,
            "of each of six messages a curve, its tip, its name"
        );
    }
    let selected = scene_of_first_message(&run);
    assert!(selected.shapes.iter().any(|shape| shape.style.stroke == Some(Ink::Selection)));
}

fn scene_of_first_message(run: &Timeline) -> Scene {
    let graph = Dependencies::of(run.trace(), GROUP, rollbacks(run)[0]).unwrap();
    let meaning = graph.messages[0].copy.map(Meaning::Copy).unwrap();
    graph.scene(Names(run.program()), (640.0, 300.0), Some(&meaning))
}

#[test]
fn everything_lies_within_the_least_size_also_of_random_histories() {
    for seed in 0..20 {
        let run = run(&rollback(seed, Scheme::Independent), None);
        let names = Names(run.program());
        for step in rollbacks(&run) {
            let graph = after(&run, step);
            let (width, height) = graph.least_size(names);
            let scene = graph.scene(names, (width, height), None);
            for shape in &scene.shapes {
                let area = shape.area();
                let is_inside = area.left >= -4.0 && area.top >= -4.0 && area.right <= width + 4.0;
                assert!(
                    is_inside && area.bottom <= height + 4.0,
                    "seed {seed}: {:?} in {width} x {height}",
                    shape.form
                );
            }
        }
    }
}

#[test]
fn edges_stay_where_they_are_as_rollbacks_go_on() {
    let run = run(LESSON, None);
    let names = Names(run.program());
    let tips = |event| {
        let shapes = after(&run, event).scene(names, (780.0, 200.0), None).shapes;
        let tip = |shape: &crate::scene::Shape| match (&shape.form, shape.meaning) {
            (Form::Path { smooth: true, points, .. }, Some(Meaning::Copy(copy))) => Some((copy, points.clone())),
            _ => None,
        };
        shapes.iter().filter_map(tip).collect::<SmallMap<_, _>>()
    };
    let first = tips(events(&run, |kind| *kind == Kind::Crashed)[0]);
    assert_eq!(first.len(), 4);
    for event in rollbacks(&run).into_iter().chain(events(&run, |kind| matches!(kind, Kind::RolledBack { .. }))) {
        assert_eq!(tips(event), first);
    }
}
