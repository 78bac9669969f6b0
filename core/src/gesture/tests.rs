//! Gestures leave the past as it was, mean what they are made on, and read as a person would write them.

use std::rc::Rc;

use super::*;
use crate::scenario::compile::compile;
use crate::time::Duration;

const SCRIPT: &str = "\
processes p q r
network delay 8ms..12ms, fifo
group g = p q r with membership gmp, order fifo
at 10ms q multicasts m1 to g
at 10ms q multicasts to g
at 10ms q multicasts to g
drop every m1 from q to r
when p receives m1: q crashes
run until rest
";

fn run(text: &str) -> (Scenario, Timeline) {
    let parsed = parse(text);
    assert!(parsed.diagnostics.is_empty(), "{text}\n{:?}", parsed.diagnostics);
    let program = compile(&parsed.scenario, None);
    (parsed.scenario, Timeline::complete(Rc::new(program)))
}

fn at(timeline: &Timeline, position: u32) -> Place {
    Place { position, time: timeline.world_at(position).now() }
}

fn some_gestures(timeline: &Timeline, position: u32) -> Vec<Gesture> {
    let (p, q, g) = (Name(0), Name(1), GroupId(0));
    let mut gestures = vec![
        Gesture::Crash(p),
        Gesture::Recover(q),
        Gesture::Pause(p),
        Gesture::Suspect { process: p, peer: q },
        Gesture::Multicast { sender: p, group: g, order: None },
        Gesture::Multicast { sender: p, group: g, order: Some(Flavour::Total) },
        Gesture::Call { caller: p, group: g, wanting: Wanting::All },
        Gesture::Fail { process: q, failure: Failure::Timing { by: Duration::from_ms(20) } },
        Gesture::Fail { process: q, failure: Failure::NoOmission },
        Gesture::Fail { process: q, failure: Failure::Value { group: g, to: Some(p) } },
        Gesture::DeclineCalls { process: q, group: g },
        Gesture::GiveTask { process: p, group: g, pieces: 3 },
        Gesture::Lose { percent: 30, duration: Duration::from_ms(50) },
        Gesture::Leave { process: p, group: g },
        Gesture::Create { process: q, group: g },
        Gesture::Dissolve { process: p, group: g },
        Gesture::LookUp { process: p, group: g },
        Gesture::Cut { from: p, to: q, both: true },
        Gesture::Partition(vec![vec![p], vec![q]]),
        Gesture::Heal,
    ];
    let world = timeline.world_at(position);
    for (_, packet) in world.under_way() {
        for fault in [MessageFault::Drop, MessageFault::Delay(Duration::from_ms(10)), MessageFault::Hold] {
            gestures.push(Gesture::Copy { copy: packet.copy, fault });
        }
    }
    gestures
}

#[test]
fn the_run_is_the_same_up_to_the_place_of_a_gesture() {
    let (scenario, timeline) = run(SCRIPT);
    for position in 0..timeline.last() {
        let before = timeline.events_at(position).index();
        for gesture in some_gestures(&timeline, position) {
            let line = line(&scenario, &timeline, at(&timeline, position), &gesture).unwrap();
            let (_, changed) = run(&append_action(SCRIPT, &line));
            let same = timeline.trace().iter().zip(changed.trace().iter()).take(before).all(|(a, b)| a == b);
            assert!(same, "{position}: {line}");
            let acted = changed.trace().iter().position(|(_, event)| event.kind == Kind::Action { line: 9 });
            assert_eq!(acted, Some(before), "{position}: {line}");
        }
    }
}

#[test]
fn the_run_of_a_variant_is_the_same_up_to_the_place_of_a_gesture() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../static/scenarios");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    for file in files.filter(|file| file.extension().is_some_and(|it| it == "scn")) {
        let text = std::fs::read_to_string(&file).unwrap();
        let scenario = parse(&text).scenario;
        let play = |text: &str, variant| Timeline::complete(Rc::new(compile(&parse(text).scenario, variant)));
        for variant in std::iter::once(None).chain((0..scenario.variants.len() as u16).map(Some)) {
            let timeline = play(&text, variant);
            for position in (0..timeline.last()).step_by(1 + timeline.last() as usize / 9) {
                let line = line(&scenario, &timeline, at(&timeline, position), &Gesture::Crash(Name(0))).unwrap();
                let changed = play(&append_action(&text, &line), variant);
                let before = timeline.events_at(position).index();
                let mut pairs = timeline.trace().iter().zip(changed.trace().iter()).take(before);
                let is_same = |a: &Kind, b: &Kind| match (a, b) {
                    (Kind::Action { .. }, Kind::Action { .. }) => true, // lines of variants stand further down now
                    (Kind::NoEffect { .. }, Kind::NoEffect { .. }) => true,
                    _ => a == b,
                };
                let name = file.file_stem().unwrap().to_string_lossy().into_owned();
                assert!(
                    pairs.all(|((_, a), (_, b))| is_same(&a.kind, &b.kind) && a.time() == b.time()),
                    "{name}, variant {variant:?}, position {position}: {line}"
                );
            }
        }
    }
}

#[test]
fn a_fault_befalls_the_copy_that_was_meant() {
    let (scenario, timeline) = run(SCRIPT);
    for position in 0..timeline.last() {
        let world = timeline.world_at(position);
        for (_, packet) in world.under_way() {
            let gesture = Gesture::Copy { copy: packet.copy, fault: MessageFault::Drop };
            let line = line(&scenario, &timeline, at(&timeline, position), &gesture).unwrap();
            let (_, changed) = run(&append_action(SCRIPT, &line));
            let lost = changed.trace().iter().any(|(_, event)| {
                matches!(event.kind, Kind::Lost { copy, why: crate::trace::Loss::Dropped } if copy == packet.copy)
            });
            assert!(lost, "{position}: {line}");
        }
    }
}

#[test]
fn a_line_reads_as_a_person_would_write_it() {
    let (scenario, timeline) = run(SCRIPT);
    let place = at(&timeline, timeline.position_at(Time::from_us(15_000)));
    let later = Place { time: Time::from_us(15_250), ..place };
    let line = |place, gesture| line(&scenario, &timeline, place, &gesture).unwrap();
    let time = place.time.as_us();
    let steps = timeline.world_at(place.position).steps_of_instant();
    assert_eq!(line(place, Gesture::Crash(Name(1))), format!("at {time}us/{steps} q crashes").replace("000us", "ms"));
    assert_eq!(line(later, Gesture::Crash(Name(1))), "at 15250us q crashes");
    let multicast = Gesture::Multicast { sender: Name(0), group: GroupId(0), order: None };
    assert_eq!(line(later, multicast), "at 15250us p multicasts m2 to g");
    let (process, group) = (Name(2), GroupId(0));
    assert_eq!(line(later, Gesture::Create { process, group }), "at 15250us r creates g");
    assert_eq!(line(later, Gesture::Dissolve { process, group }), "at 15250us r dissolves g");
    assert_eq!(line(later, Gesture::LookUp { process, group }), "at 15250us r looks up g");
    let cut = Gesture::Cut { from: Name(1), to: Name(2), both: true };
    assert_eq!(line(later, cut), "at 15250us cut q and r");
}

#[test]
fn a_member_outputs_something_with_a_new_label_where_the_script_says_that_messages_are_logged() {
    let text = "\
processes p q o1
network delay 5ms
group log = p q with recovery receiver-log
group whole = p q with recovery independent
at 10ms p tells q m1 in log
at 10ms p tells q m2 in whole
variant \"the other way round\"
  recovery coordinated of log
  recovery sender-log of whole
";
    let (scenario, timeline) = run(text);
    let place = Place { position: timeline.last(), time: Time::from_us(100_000) };
    let [log, whole] = [GroupId(0), GroupId(1)];
    let gesture = Gesture::Output { process: Name(1), group: log };
    let changed = change(text, &scenario, &timeline, place, &gesture).unwrap();
    assert_eq!(changed.lines, ["at 100ms q outputs o2 in log"], "o1 is a process");
    let (_, after) = run(&changed.text);
    let outputs = |timeline: &Timeline| timeline.trace().iter().any(|(_, it)| matches!(it.kind, Kind::Output { .. }));
    assert!(outputs(&after) && !outputs(&timeline));
    let can = |variant| [log, whole].map(|group| can_output(&scenario, &compile(&scenario, variant).setup, group));
    assert_eq!([can(None), can(Some(0))], [[true, false], [false, false]]);
}

#[test]
fn a_copy_has_an_ordinal_only_where_an_earlier_one_is_under_way_too() {
    let text =
        "processes p q\nnetwork delay 50ms\ngroup g = p q\ndetector period 10ms, timeout 500ms\nrun until 100ms\n";
    let (scenario, timeline) = run(text);
    let position = timeline.position_at(Time::from_us(35_000));
    let world = timeline.world_at(position);
    let mut copies: Vec<_> = world.under_way().map(|(_, packet)| (packet.info.from, packet.copy)).collect();
    copies.sort_unstable();
    let lines: Vec<_> = copies
        .iter()
        .filter(|(from, _)| from.name == Name(0))
        .map(|&(_, copy)| {
            let place = Place { position, time: Time::from_us(35_000) };
            let gesture = Gesture::Copy { copy, fault: MessageFault::Drop };
            line(&scenario, &timeline, place, &gesture).unwrap()
        })
        .collect();
    assert_eq!(lines[0], "at 35ms drop heartbeat from p to q");
    assert_eq!(lines[1], "at 35ms drop 2nd heartbeat from p to q");
}
