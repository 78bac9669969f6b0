use super::*;
use crate::ids::GroupId;
use crate::registry::MessageKind;
use crate::scene::diagram::{Diagram, Reading, Viewport};
use crate::scene::svg::svg;
use crate::scene::{Ink, Layer, Meaning, table};
use crate::trace::Kind;
use crate::trace::filter::Filter;

const SIZES: [(f32, f32); 3] = [(780.0, 400.0), (1200.0, 520.0), (360.0, 300.0)];

impl Run {
    fn diagram(&self, viewport: &Viewport) -> Diagram {
        Diagram::new(self.names(), self.trace(), &self.snapshots, viewport)
    }

    fn draw(&self, viewport: &Viewport, now_us: u64) -> Scene {
        self.diagram(viewport).scene(self.trace(), self.position(now_us), now_us, None)
    }
}

#[test]
fn labels_of_a_diagram_never_overlap_or_run_off_the_edge() {
    for run in all_runs() {
        for (width, height) in SIZES {
            let whole = Viewport::fit(run.trace(), width, height);
            let end = whole.to_us;
            let part = Viewport { from_us: end / 3, to_us: end / 2, ..whole.clone() };
            let noisy = Viewport { fold_heartbeats: false, ..whole.clone() };
            let told = Viewport { reading: Reading::Application, ..whole.clone() };
            for viewport in [whole, part, noisy, told] {
                for now_us in [0, end / 3, end / 2, end] {
                    let what = format!("{:?} at {now_us} us, {viewport:?}", run.program.processes);
                    check_order(&run.draw(&viewport, now_us), &what);
                }
            }
        }
    }
}

#[test]
fn a_crash_is_crossed_at_its_time_on_its_line() {
    let run = play(FLUSH_ECHO);
    let viewport = Viewport::fit(run.trace(), 780.0, 400.0);
    let diagram = run.diagram(&viewport);
    let scene = diagram.scene(run.trace(), run.position(u64::MAX), viewport.to_us, None);
    let (id, crash) = run.trace().iter().find(|(_, event)| event.kind == Kind::Crashed).unwrap();
    let (x, y) = (diagram.axis().x_of(crash.time().as_us()), diagram.row(crash.process.name));
    let stroke = scene.shapes.iter().find(|shape| shape.meaning == Some(Meaning::Event(id))).unwrap();
    let area = stroke.area();
    assert_eq!(stroke.style.stroke, Some(Ink::Failure));
    assert!(((area.left + area.right) / 2.0 - x).abs() < 0.1 && ((area.top + area.bottom) / 2.0 - y).abs() < 0.1);
}

#[test]
fn every_story_has_its_words() {
    let run = play(FLUSH_ECHO);
    let viewport = Viewport::fit(run.trace(), 900.0, 420.0);
    let scene = run.draw(&viewport, viewport.to_us);
    let says = |wanted: &str| texts(&scene).any(|(_, words, _)| words == wanted);
    let wanted =
        ["m1", "m1 lost", "crashes", "suspects q", "view 2?", "ok", "commit", "echo m1", "flush", "deliver m1"];
    for words in wanted.into_iter().chain(["view 1 · p q r", "view 2 · p r", "view 2"]) {
        assert!(says(words), "{words} is missing");
    }
    assert!(texts(&scene).any(|(_, words, _)| words.ends_with("ms of heartbeats folded")));
}

#[test]
fn a_hidden_future_shows_nothing() {
    let run = play(FLUSH_ECHO);
    let viewport = Viewport { show_future: false, ..Viewport::fit(run.trace(), 780.0, 400.0) };
    let scene = run.draw(&viewport, 50_000);
    assert!(texts(&scene).any(|(_, words, _)| words == "deliver m1"));
    for later in ["suspects q", "view 2?", "flush", "view 2"] {
        assert!(!texts(&scene).any(|(_, words, _)| words == later), "{later} is told too early");
    }
    let veil = scene.shapes.iter().find(|shape| shape.layer == Layer::Moving).unwrap();
    assert_eq!((veil.style.fill, veil.style.opacity), (Some(Ink::Paper), 1.0));
}

/// How strong a label is at a position: that of its last painting that is not covered by the veil.
fn strength(diagram: &Diagram, run: &Run, label: (&str, Meaning), position: EventId) -> Option<f32> {
    let time = run.trace().get(EventId(position.0 - 1)).map_or(0, |event| event.time().as_us());
    let scene = diagram.scene(run.trace(), position, time, None);
    let x = diagram.axis().x_of(time);
    let painted = texts(&scene).filter(|(shape, words, _)| (*words, shape.meaning) == (label.0, Some(label.1)));
    let (shape, _, area) = painted.last()?;
    let is_seen = shape.layer == Layer::Moving || area.right <= x;
    Some(if is_seen { shape.style.opacity } else { 0.0 })
}

#[test]
fn a_label_is_whole_from_its_event_on_and_pale_before_wherever_the_present_stands() {
    for run in all_runs() {
        let diagram = run.diagram(&Viewport::fit(run.trace(), 780.0, 400.0));
        let scene = diagram.scene(run.trace(), run.position(u64::MAX), u64::MAX, None);
        let mut told = 0;
        for (shape, words, area) in texts(&scene).filter(|(shape, ..)| shape.layer == Layer::Still) {
            let Some(meaning @ Meaning::Event(event)) = shape.meaning else { continue };
            let is_of_arrow = words.contains("waits for");
            let before = diagram.axis().x_of(run.trace().get(event).unwrap().time().as_us()) > area.left;
            let after = strength(&diagram, &run, (words, meaning), EventId(event.0 + 1));
            assert!(is_of_arrow || after == Some(1.0), "{words:?} of {event:?} is {after:?} when it has happened");
            if before && event.0 > 0 {
                let strength = strength(&diagram, &run, (words, meaning), event).unwrap();
                assert!((0.3..0.4).contains(&strength), "{words:?} of {event:?} is {strength} before it happens");
                told += 1;
            }
        }
        assert!(told > 0, "{:?}: no label lies before its mark", run.program.processes);
    }
}

#[test]
fn a_hidden_future_hides_the_next_event_and_not_the_last_one() {
    let run = play(FLUSH_ECHO);
    let viewport = Viewport { show_future: false, ..Viewport::fit(run.trace(), 780.0, 400.0) };
    let diagram = run.diagram(&viewport);
    type IsMeant = fn(&Kind) -> bool;
    let meant: [(&str, IsMeant); 3] = [
        ("crashes", |kind| matches!(kind, Kind::Crashed)),
        ("suspects q", |kind| matches!(kind, Kind::Suspected { .. })),
        ("view 2", |kind| matches!(kind, Kind::Installed { number: 2, .. })),
    ];
    for (words, is_meant) in meant {
        let (id, _) = run.trace().iter().find(|(_, event)| is_meant(&event.kind)).unwrap();
        let label = (words, Meaning::Event(id));
        assert_eq!(strength(&diagram, &run, label, id), None, "{words} is told before it happens");
        assert_eq!(strength(&diagram, &run, label, EventId(id.0 + 1)), Some(1.0), "{words} is not told");
    }
}

#[test]
fn still_shapes_are_the_same_at_every_position() {
    let run = play(JOIN_AND_LEAVE);
    let diagram = run.diagram(&Viewport::fit(run.trace(), 780.0, 400.0));
    let still = |now_us| {
        let scene = diagram.scene(run.trace(), run.position(now_us), now_us, None);
        scene.shapes.into_iter().filter(|shape| shape.layer == Layer::Still).collect::<Vec<_>>()
    };
    assert_eq!(still(20_000), still(200_000));
}

#[test]
fn a_window_shows_what_was_under_way_when_it_opens() {
    let run = play(FLUSH_ECHO);
    let viewport = Viewport { from_us: 103_000, to_us: 125_000, ..Viewport::fit(run.trace(), 780.0, 400.0) };
    let scene = run.draw(&viewport, 125_000);
    let says = |wanted: &str| texts(&scene).any(|(_, words, _)| words == wanted);
    assert!(says("echo m1") && says("flush") && says("commit") && !says("ok"));
    let hatched = scene.shapes.iter().filter(|shape| matches!(shape.form, Form::Hatch { .. })).count();
    assert_eq!(hatched, 2);
}

#[test]
fn an_arrow_that_leaves_the_window_goes_on_to_its_edge_as_steep_as_it_is() {
    let run = play(FLUSH_ECHO);
    let viewport = Viewport { fold_heartbeats: false, ..Viewport::fit(run.trace(), 780.0, 400.0) };
    let (id, flight) = run
        .trace()
        .iter()
        .find_map(|(id, event)| match event.kind {
            Kind::Sent { copy, to, name } if name.kind == MessageKind::Propose => Some((copy, (id, event, to))),
            _ => None,
        })
        .unwrap();
    let since = flight.1.time().as_us();
    let until = run.trace().get(run.snapshots.ending(id).unwrap()).unwrap().time().as_us();
    let middle = since.midpoint(until);
    for (from_us, to_us) in [(since - 1_000, middle), (middle, until + 1_000)] {
        let diagram = run.diagram(&Viewport { from_us, to_us, ..viewport.clone() });
        let shapes = diagram.still(run.trace(), run.position(u64::MAX), None);
        let shaft = shapes.iter().find_map(|shape| match &shape.form {
            Form::Path { points, closed: false, .. } if shape.meaning == Some(Meaning::Copy(id)) => {
                Some(points.clone())
            }
            _ => None,
        });
        let (from, to) = (diagram.row(flight.1.process.name), diagram.row(flight.2.name));
        let half = (from + to) / 2.0;
        let shaft = shaft.unwrap();
        let cut = if to_us == middle { shaft[shaft.len() - 1] } else { shaft[0] };
        assert!((cut.y - half).abs() < 1.0, "at {cut:?}, not half way from {from} to {to}");
        assert!((cut.x - diagram.axis().x_of(middle)).abs() < 0.1, "{cut:?}");
    }
}

#[test]
fn a_view_has_its_name_from_its_first_installation_on() {
    let run = play(FLUSH_ECHO);
    let installed = |number: u32| {
        let mut all = run.trace().iter();
        all.find(|(_, event)| matches!(event.kind, Kind::Installed { number: of, .. } if of == number)).unwrap().0
    };
    for show_future in [true, false] {
        let viewport = Viewport { show_future, ..Viewport::fit(run.trace(), 780.0, 400.0) };
        let diagram = run.diagram(&viewport);
        for (number, words) in [(1, "view 1 · p q r"), (2, "view 2 · p r")] {
            let label = (words, Meaning::View { group: GroupId(0), number });
            assert_eq!(strength(&diagram, &run, label, EventId(installed(number).0 + 1)), Some(1.0), "{words}");
        }
    }
}

#[test]
fn applications_see_no_protocol() {
    let run = play(FLUSH_ECHO);
    let viewport = Viewport { reading: Reading::Application, ..Viewport::fit(run.trace(), 780.0, 400.0) };
    let scene = run.draw(&viewport, viewport.to_us);
    let words: Vec<_> = texts(&scene).map(|(_, words, _)| words).collect();
    assert!(words.contains(&"deliver m1") && words.contains(&"view 2"));
    assert!(!words.iter().any(|words| words.contains("flush") || words.contains("suspects") || words.contains("lost")));
}

#[test]
fn a_selected_copy_is_underlaid() {
    let run = play(FLUSH_ECHO);
    let diagram = run.diagram(&Viewport::fit(run.trace(), 780.0, 400.0));
    let (id, _) = run.trace().iter().find(|(_, event)| event.kind == Kind::Crashed).unwrap();
    let selected = Meaning::Event(id);
    let scene = diagram.scene(run.trace(), run.position(200_000), 200_000, Some(&selected));
    assert!(scene.shapes.iter().any(|shape| shape.style.stroke == Some(Ink::Selection)));
}

#[test]
fn the_same_run_gives_the_same_picture_and_the_table_its_story() {
    let run = play(EIGHT);
    let viewport = Viewport::fit(run.trace(), 1000.0, 500.0);
    assert_eq!(svg(&run.draw(&viewport, 100_000)), svg(&run.draw(&viewport, 100_000)));
    let table = table::diagram(run.names(), run.trace(), run.position(22_000));
    assert!(table.rows.iter().any(|row| row[1] == "c" && row[2] == "crashes"));
    assert!(table.rows.iter().all(|row| row.len() == table.headings.len()));
}

#[test]
fn only_what_passes_is_on_the_diagram_and_all_else_stays_where_it_was() {
    let run = play(FLUSH_ECHO);
    let whole = Viewport::fit(run.trace(), 1200.0, 520.0);
    let label = run.trace().iter().find_map(|(_, event)| match event.kind {
        Kind::Multicast { label, .. } => Some(label),
        _ => None,
    });
    let only = Filter { label, ..Filter::default() }.passing(run.trace());
    let some = Viewport { only: Some(only.clone().into()), ..whole.clone() };
    let (all, some) = (run.diagram(&whole), run.diagram(&some));
    for time_us in [0, 10_000, 90_000, whole.to_us] {
        assert_eq!(all.axis().x_of(time_us), some.axis().x_of(time_us));
    }
    let scene = |diagram: &Diagram| diagram.scene(run.trace(), EventId(run.trace().len() as u32), whole.to_us, None);
    let (all, some) = (scene(&all), scene(&some));
    let bands = |scene: &Scene| {
        let is_band = |shape: &&Shape| matches!(shape.style.fill, Some(Ink::Band(_)));
        scene.shapes.iter().filter(is_band).count()
    };
    assert_eq!(bands(&all), bands(&some));
    let passing = |scene: &Scene| -> Vec<bool> {
        let passes = |shape: &Shape| match shape.meaning? {
            Meaning::Event(event) => Some(only[event.index()]),
            Meaning::Copy(copy) => Some(run.trace().sent(copy).is_some_and(|sent| only[sent.index()])),
            _ => None,
        };
        scene.shapes.iter().filter_map(passes).collect()
    };
    assert!(!passing(&some).is_empty() && passing(&some).iter().all(|passes| *passes));
    assert!(passing(&all).contains(&false));
}

#[test]
fn the_present_moves_by_tenths_of_a_millisecond_or_by_pixels() {
    let run = play(FLUSH_ECHO);
    let whole = Viewport::fit(run.trace(), 780.0, 400.0);
    let diagram = run.diagram(&whole);
    assert_eq!(diagram.notch(30_099, 1.0), 30_000, "a pixel is more than a tenth");
    let near = run.diagram(&Viewport { from_us: 30_000, to_us: 50_000, ..whole });
    let pixel = near.axis().time_of(400.0) - near.axis().time_of(399.0);
    for now_us in 35_000..35_300 {
        let notch = near.notch(now_us, 1.0);
        assert!(notch <= now_us && now_us - notch < pixel, "{notch} of {now_us}, {pixel} us a pixel");
        assert_eq!(near.notch(notch, 1.0), notch);
    }
}
