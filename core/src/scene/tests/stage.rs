use super::*;
use crate::ids::Name;
use crate::scene::stage::{Layout, stage};
use crate::scene::state::Life;
use crate::scene::svg::svg;
use crate::scene::{Ink, Meaning, Point, hit, table};

const SIZES: [(f32, f32); 3] = [(780.0, 310.0), (600.0, 400.0), (360.0, 300.0)];

impl Run {
    fn stage(&self, now_us: u64, size: (f32, f32)) -> Scene {
        let snapshot = self.snapshots.at(self.trace(), self.position(now_us));
        stage(self.names(), self.trace(), &snapshot, now_us, &Layout::default(), size, None)
    }
}

#[test]
fn words_on_the_stage_never_overlap_or_run_off_the_edge() {
    for run in all_runs() {
        for size in SIZES {
            for now_us in run.moments(40) {
                let what = format!("{:?} at {now_us} us in {size:?}", run.program.processes);
                check_order(&run.stage(now_us, size), &what);
            }
        }
    }
}

#[test]
fn a_crashed_process_is_crossed_where_it_stands() {
    let run = play(FLUSH_ECHO);
    let q = Name(1);
    let at = Layout::default().place(q, 3, SIZES[0]);
    let crosses = |now_us| {
        let scene = run.stage(now_us, SIZES[0]);
        let of_q = |shape: &&Shape| {
            shape.meaning == Some(Meaning::Process(q))
                && shape.style.stroke == Some(Ink::Failure)
                && matches!(&shape.form, Form::Path { points, .. } if points[0].towards(points[1], 0.5).distance(at) < 0.5)
        };
        scene.shapes.iter().filter(of_q).count()
    };
    assert_eq!((crosses(20_000), crosses(22_000), crosses(110_000)), (0, 2, 2));
}

#[test]
fn the_branches_of_a_monitoring_tree_stand_out_among_the_channels() {
    let run = play("processes p q r s t\ngroup g = p q r s t with membership gmp\ndetector tree\nrun until 50ms\n");
    let scene = run.stage(40_000, SIZES[0]);
    let branches = scene.shapes.iter().filter(|shape| shape.style.stroke == Some(Ink::Muted));
    let ends = branches.filter_map(|shape| match shape.meaning {
        Some(Meaning::Link { from, to }) => Some((from.0, to.0)),
        _ => None,
    });
    assert_eq!(ends.collect::<Vec<_>>(), [(0, 1), (0, 2), (1, 3), (1, 4)]);
}

#[test]
fn processes_stand_in_declared_order_clockwise_from_the_top() {
    let place = |name| Layout::default().place(Name(name), 3, SIZES[0]);
    let (p, q, r) = (place(0), place(1), place(2));
    assert!(p.y < q.y && q.y == r.y && r.x < p.x && p.x < q.x);
}

#[test]
fn a_dragged_process_stands_where_it_was_dropped() {
    let dropped = Point::new(300.0, 120.0);
    let mut layout = Layout::default();
    layout.places.insert(Name(2), layout.unit(dropped, 5, SIZES[1]));
    assert!(layout.place(Name(2), 5, SIZES[1]).distance(dropped) < 0.01);
}

#[test]
fn a_message_travels_from_circle_to_circle_and_can_be_pointed_at() {
    let run = play(FLUSH_ECHO);
    let echo_at = |now_us| {
        let scene = run.stage(now_us, SIZES[0]);
        let label = texts(&scene).find(|(_, words, _)| *words == "echo m1").map(|(shape, ..)| shape.meaning)??;
        let form = scene.shapes.iter().find(|shape| shape.meaning == Some(label))?;
        let area = form.area();
        let centre = Point::new((area.left + area.right) / 2.0, (area.top + area.bottom) / 2.0);
        assert_eq!(hit(&scene, centre, 2.0), Some(&label));
        Some(centre)
    };
    let (p, r) = (Layout::default().place(Name(0), 3, SIZES[0]), Layout::default().place(Name(2), 3, SIZES[0]));
    let (early, late) = (echo_at(100_000).unwrap(), echo_at(106_000).unwrap());
    assert!(early.distance(p) < early.distance(r) && late.distance(r) < late.distance(p));
    assert_eq!(echo_at(112_000), None);
}

#[test]
fn a_lost_copy_is_seen_for_a_little_while() {
    let run = play(FLUSH_ECHO);
    let lost = |now_us| texts(&run.stage(now_us, SIZES[0])).any(|(_, words, _)| words == "m1 lost");
    assert_eq!([10_000, 14_900, 15_100].map(lost), [true, true, false]);
}

#[test]
fn the_hull_tells_old_and_new_view_while_one_is_being_installed() {
    let run = play(FLUSH_ECHO);
    let says = |now_us, wanted: &str| texts(&run.stage(now_us, SIZES[0])).any(|(_, words, _)| words == wanted);
    assert!(says(50_000, "g · view 1"));
    assert!(says(104_000, "g · view 1 → 2"));
    assert!(says(119_000, "g · view 2"));
}

#[test]
fn a_checkpoint_is_of_a_group_where_its_process_has_some_of_several() {
    let run = play(include_str!("../../../../static/scenarios/recovery-backward-forward.scn"));
    let noted = |now_us| {
        let scene = run.stage(now_us, SIZES[0]);
        let about = texts(&scene).filter(|(_, words, _)| words.starts_with("checkpoint"));
        let mut notes: Vec<_> = about.map(|(shape, words, _)| (shape.meaning, words.to_owned())).collect();
        notes.sort_by_key(|(of, _)| if let Some(Meaning::Process(name)) = of { name.0 } else { u16::MAX });
        notes
    };
    let of = |name, words: &str| (Some(Meaning::Process(Name(name))), words.to_owned());
    let both = ["checkpoint 1 of backward on storage", "checkpoint 0 of outside on storage"];
    let q_and_r = [1, 2].into_iter().flat_map(|name| both.map(|words| of(name, words)));
    let expected: Vec<_> = std::iter::once(of(0, "checkpoint 1 on storage")).chain(q_and_r).collect();
    assert_eq!(noted(48_000), expected);
}

#[test]
fn the_same_moment_gives_the_same_picture() {
    let run = play(EIGHT);
    assert_eq!(svg(&run.stage(118_000, SIZES[0])), svg(&run.stage(118_000, SIZES[0])));
}

#[test]
fn still_shapes_do_not_change_while_time_passes() {
    let run = play(FLUSH_ECHO);
    let snapshot = run.snapshots.at(run.trace(), run.position(104_000));
    let still = |now_us| {
        let layout = Layout::default();
        let mut scene = stage(run.names(), run.trace(), &snapshot, now_us, &layout, SIZES[0], None);
        scene.shapes.retain(|shape| shape.layer == crate::scene::Layer::Still);
        scene
    };
    assert_eq!(still(104_000), still(105_500));
}

#[test]
fn the_table_tells_what_the_stage_shows() {
    let run = play(FLUSH_ECHO);
    let snapshot = run.snapshots.at(run.trace(), run.position(104_000));
    assert_eq!(snapshot.process(Name(1)).life, Life::Down);
    let table = table::stage(run.names(), run.trace(), &snapshot);
    assert_eq!(table.rows[0], ["p", "flushing", "g: view 1 = p q r, view 2 decided", "r’s flush"]);
    assert_eq!(table.rows[1][1], "crashed, suspected by p r");
    let about = |meaning| table::describe(run.names(), run.trace(), &run.snapshots, &snapshot, &meaning);
    assert_eq!(about(Meaning::Process(Name(1))), "q: crashed; crashed at 21.7 ms");
    assert_eq!(
        about(Meaning::Link { from: Name(0), to: Name(1) }),
        "channel between p and q: p has stopped listening to q"
    );
}
