use super::*;
use crate::ids::{GroupId, Label, Name};
use crate::protocol::reliability::Rule as Ladder;
use crate::protocol::{Rule, ordering::Flavour};
use crate::registry::MessageKind;
use crate::scene::diagram::{Reading, Viewport, diagram};
use crate::scene::stage::{Layout, stage};
use crate::scene::state::{Held, Waits};
use crate::scene::{Ink, Meaning, status, table};
use crate::trace::Kind;

impl Run {
    fn label(&self, name: &str) -> Label {
        let at = self.program.labels.iter().position(|label| label == name).unwrap();
        Label::written(at as u32)
    }

    fn held(&self, time_us: u64, who: u16) -> Vec<Held> {
        let snapshot = self.snapshots.at(self.trace(), self.position(time_us));
        snapshot.standing(Name(who), GroupId(0)).unwrap().held.clone()
    }

    fn first(&self, wanted: impl Fn(&Kind) -> bool) -> EventId {
        self.trace().iter().find(|(_, event)| wanted(&event.kind)).unwrap().0
    }

    fn whole_diagram(&self) -> Scene {
        let viewport = Viewport { width: 1200.0, height: 520.0, ..Viewport::fit(self.trace(), 1200.0, 520.0) };
        let end = EventId(self.trace().len() as u32);
        diagram(self.names(), self.trace(), &self.snapshots, end, viewport.to_us, &viewport, None)
    }

    fn stage_at(&self, time_us: u64) -> Scene {
        let snapshot = self.snapshots.at(self.trace(), self.position(time_us));
        stage(self.names(), self.trace(), &snapshot, time_us, &Layout::default(), (800.0, 400.0), None)
    }
}

fn says(scene: &Scene, wanted: &str) -> bool {
    texts(scene).any(|(_, words, _)| words == wanted)
}

#[test]
fn a_cbcast_that_came_too_early_waits_for_what_came_before_it() {
    let run = play(CBCAST);
    let (question, yes) = (run.label("question"), run.label("yes"));
    let held = run.held(30_000, 2);
    assert_eq!(held.iter().map(|held| (held.label, held.flavour)).collect::<Vec<_>>(), [(yes, Flavour::Causal)]);
    assert_eq!(held[0].waits, Waits::For(vec![question]));
    assert_eq!((run.held(30_000, 0), run.held(60_000, 2)), (vec![], vec![]));
    assert!(says(&run.stage_at(30_000), "holds yes back: waits for question"));
}

#[test]
fn between_receipt_and_delivery_lies_a_stretch_that_says_why() {
    let run = play(CBCAST);
    let came = run.held(30_000, 2)[0].came;
    let scene = run.whole_diagram();
    let of_receipt: Vec<_> = scene.shapes.iter().filter(|it| it.meaning == Some(Meaning::Event(came))).collect();
    assert!(of_receipt.iter().any(|it| matches!(it.form, Form::Circle { .. }) && it.style.stroke == Some(Ink::Data)));
    assert!(of_receipt.iter().any(|it| it.style.stroke == Some(Ink::Delivery) && it.style.width == 5.0));
    assert!(says(&scene, "yes waits for question") || says(&scene, "waits for question"));
    let after = run.snapshots.at(run.trace(), run.position(100_000));
    let words = table::describe(run.names(), run.trace(), &run.snapshots, &after, &Meaning::Event(came));
    assert!(
        words.contains("timestamp [1 1 0 0]; held back until ") && words.ends_with(": waits for question"),
        "{words}"
    );
    let before = run.snapshots.at(run.trace(), EventId(came.0 + 1));
    let words = table::describe(run.names(), run.trace(), &run.snapshots, &before, &Meaning::Event(came));
    assert!(words.ends_with("held back: waits for question"), "the future is not told: {words}");
}

#[test]
fn a_cbcast_bears_its_vector_timestamp() {
    let run = play(CBCAST);
    let clock = |name: &str| {
        let label = run.label(name);
        let multicast = run.first(|kind| matches!(*kind, Kind::Multicast { label: it, .. } if it == label));
        run.snapshots.clock(multicast).map(<[u32]>::to_vec)
    };
    assert_eq!(
        ["question", "yes", "aside"].map(clock),
        [[1, 0, 0, 0], [1, 1, 0, 0], [0, 0, 0, 1]].map(|it| Some(it.to_vec()))
    );
    assert!(says(&run.whole_diagram(), "question [1 0 0 0]"));
    let fifo = play(FLUSH_ECHO);
    assert_eq!(fifo.snapshots.clock(fifo.first(|kind| matches!(kind, Kind::Multicast { .. }))), None);
}

#[test]
fn an_abcast_waits_for_its_number_and_then_for_those_before_it() {
    let run = play(ABCAST);
    let (a, b) = (run.label("a"), run.label("b"));
    let places = |time_us, who| {
        let held = run.held(time_us, who);
        let (queue, streams) = status::in_queue(&held);
        assert!(streams.is_empty());
        let place =
            |held: &&Held| (held.label, held.place.map(|place| (place.number, place.is_final)), held.waits.clone());
        queue.iter().map(place).collect::<Vec<_>>()
    };
    let (first, second) = (Some((1, false)), Some((2, false)));
    assert_eq!(places(11_000, 0), [(a, first, Waits::Number)], "p's own waits at p as soon as it is multicast");
    assert_eq!(places(35_000, 2), [(b, first, Waits::Number), (a, second, Waits::Number)]);
    let final_at_p = run.first(|kind| matches!(*kind, Kind::PriorityFinal { label, .. } if label == a));
    let waits = run.snapshots.waits(
        GroupId(0),
        a,
        run.trace().get(final_at_p).unwrap().process,
        &[a, b],
        EventId(final_at_p.0 + 1),
    );
    assert_eq!(waits, Waits::For(vec![b]), "b's number may be lower");
    assert!(says(&run.stage_at(35_000), "queue: b 1 proposed, a 2 proposed"));
}

#[test]
fn an_answer_about_a_message_is_not_its_receipt() {
    let run = play(ABCAST);
    let scene = run.whole_diagram();
    let rings =
        scene.shapes.iter().filter(|it| matches!(it.form, Form::Circle { .. }) && it.style.stroke == Some(Ink::Data));
    let receipts = rings.filter(|it| it.style.width == 2.0).count();
    assert_eq!(receipts, 6, "a and b come to three others each");
}

#[test]
fn applications_do_not_see_what_is_held_back() {
    let run = play(CBCAST);
    let viewport = Viewport { reading: Reading::Application, ..Viewport::fit(run.trace(), 1200.0, 520.0) };
    let end = EventId(run.trace().len() as u32);
    let scene = diagram(run.names(), run.trace(), &run.snapshots, end, viewport.to_us, &viewport, None);
    assert!(!texts(&scene).any(|(_, words, _)| words.contains("waits")));
}

#[test]
fn the_tree_of_coordinators_stands_out_and_follows_who_is_passed_over() {
    let run = play_variant(HIERARCHY, Some(0));
    let name = |wanted: &str| Name(run.program.processes.iter().position(|name| name == wanted).unwrap() as u16);
    let is_branch = |scene: &Scene, a: &str, b: &str| {
        let (from, to) = (name(a).min(name(b)), name(a).max(name(b)));
        let of = |it: &&Shape| it.meaning == Some(Meaning::Link { from, to }) && it.style.stroke == Some(Ink::Muted);
        scene.shapes.iter().any(|it| of(&it))
    };
    let before = run.stage_at(15_000);
    assert!(is_branch(&before, "s", "c1") && is_branch(&before, "c1", "a2") && is_branch(&before, "c2", "b3"));
    assert!(!is_branch(&before, "s", "a2") && !is_branch(&before, "a1", "a2"));
    assert!(says(&before, "coordinator"));
    let passes = run.first(|kind| matches!(kind, Kind::Rule(Rule::Reliability(_, Ladder::PassOver { .. }))));
    let event = run.trace().get(passes).unwrap();
    assert_eq!(run.names().process(event.process), "a2");
    assert!(is_branch(&run.stage_at(event.time().as_us()), "a1", "a2"), "the eldest stands in");
}

#[test]
fn who_waits_to_ask_is_seen_and_who_need_not_any_more() {
    let run = play(SUPPRESSION);
    let scene = run.whole_diagram();
    let event = |shape: &Shape| match shape.meaning {
        Some(Meaning::Event(id)) => run.trace().get(id).map(|event| event.kind),
        _ => None,
    };
    let ends = |wanted: fn(&Ladder) -> bool| {
        let of_rule =
            |shape: &&Shape| matches!(event(shape), Some(Kind::Rule(Rule::Reliability(_, rule))) if wanted(&rule));
        scene.shapes.iter().filter(of_rule).count()
    };
    assert!(ends(|rule| matches!(rule, Ladder::AskAll { .. })) > 0, "somebody asks");
    assert!(ends(|rule| matches!(rule, Ladder::KeepStill { .. })) > 0, "others keep still");
    assert!(ends(|rule| matches!(rule, Ladder::AnswerAll { .. })) > 0, "somebody answers");
}

#[test]
fn a_flurry_of_echoes_is_thin_and_named_together() {
    let script = "processes p q r s t u v\nnetwork delay 8ms..12ms, fifo\ngroup g = p q r s t u v\n\
        at 10ms p multicasts m1 to g\nat 11ms q multicasts m2 to g\nat 12ms r multicasts m3 to g\nat 16ms v crashes\n\
        run until rest";
    let run = play(script);
    let scene = run.whole_diagram();
    assert!(texts(&scene).any(|(_, words, _)| words == "3 echoes"));
    assert!(!texts(&scene).any(|(_, words, _)| words.starts_with("echo m")));
    let echo = |shape: &&Shape| match shape.meaning {
        Some(Meaning::Copy(copy)) => {
            let sent = run.trace().sent(copy).and_then(|sent| run.trace().get(sent));
            matches!(sent.map(|event| event.kind), Some(Kind::Sent { name, .. }) if name.kind == MessageKind::Echo)
        }
        _ => false,
    };
    let is_line = |shape: &&Shape| matches!(shape.form, Form::Path { .. }) && shape.style.stroke == Some(Ink::Flush);
    let strokes = || scene.shapes.iter().filter(echo).filter(is_line);
    assert!(strokes().count() > 30 && strokes().all(|shape| shape.style.width <= 1.0));
}
