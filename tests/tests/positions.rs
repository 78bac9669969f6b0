//! The past does not change: at every position of every scenario, every gesture writes a line with which the run is the
//! same, event by event, up to that position. And a seek gives the world that was there.

use std::rc::Rc;

use groupscope_core::gesture::{Gesture, Place, can_output, line};
use groupscope_core::ids::{GroupId, Name};
use groupscope_core::scenario::ast::MessageFault;
use groupscope_core::scenario::compile::compile;
use groupscope_core::scenario::{Scenario, append_action, parse};
use groupscope_core::sim::World;
use groupscope_core::time::{Duration, Time};
use groupscope_core::timeline::Timeline;
use groupscope_core::trace::{EventId, Trace};
use groupscope_tests::{folder, read, scripts};

#[test]
fn a_gesture_at_any_position_leaves_the_past_as_it_was() {
    let mut tried = 0;
    for (name, text) in scripts(&folder("static/scenarios")) {
        let scenario = read(&text);
        let before = Timeline::complete(Rc::new(compile(&scenario, None)));
        for position in 0..before.last() {
            let place = Place { position, time: before.world_at(position).now() };
            for gesture in gestures(&scenario, &before, position) {
                let Some(line) = line(&scenario, &before, place, &gesture) else { continue };
                let changed = append_action(&text, &line);
                let parsed = parse(&changed);
                assert!(parsed.diagnostics.is_empty(), "{name}: `{line}`: {}", parsed.diagnostics[0].render(&changed));
                let world = same_past(&parsed.scenario, &before, position);
                assert_eq!(world.steps(), position, "{name}: `{line}` ends too early");
                tried += 1;
            }
        }
    }
    assert!(tried > 8_000, "only {tried} gestures were tried");
}

/// Plays a script up to a position and asks that everything is as it was before.
fn same_past(scenario: &Scenario, before: &Timeline, position: u32) -> World {
    let mut world = World::new(Rc::new(compile(scenario, None)));
    let mut trace = Trace::default();
    while world.steps() < position && world.step(&mut trace) {}
    let end = before.events_at(position);
    assert_eq!(trace.len(), end.index(), "another number of events up to step {position}");
    // Comparing backwards: what differs is most likely near the end.
    for ((at, now), (_, then)) in
        trace.iter().rev().zip(before.trace().range(EventId(0), end).collect::<Vec<_>>().into_iter().rev())
    {
        assert_eq!(now, then, "event {} differs", at.0);
    }
    world
}

/// A few of each kind at each position, other ones at the next.
fn gestures(scenario: &Scenario, timeline: &Timeline, position: u32) -> Vec<Gesture> {
    let processes = scenario.processes.len() as u32;
    let name = |offset: u32| Name(((position + offset) % processes) as u16);
    let (process, peer, group) = (name(0), name(1), GroupId((position % scenario.groups.len() as u32) as u16));
    let setup = &timeline.program().setup;
    let recovers = setup.recovers(group);
    let mut gestures = match position % 6 {
        0 => vec![Gesture::Crash(process), Gesture::Heal],
        1 if can_output(scenario, setup, group) => vec![Gesture::Output { process, group }],
        1 => vec![Gesture::Pause(process), Gesture::Resume(peer)],
        2 => vec![Gesture::Suspect { process, peer }, Gesture::Recover(process)],
        3 if recovers && process != peer => vec![Gesture::Tell { sender: process, receiver: peer, group }],
        3 => vec![Gesture::Multicast { sender: process, group, order: None }],
        4 if recovers => vec![Gesture::Checkpoint { process, group }],
        4 => vec![Gesture::Join { process, group }, Gesture::Leave { process: peer, group }],
        _ => vec![Gesture::Cut { from: process, to: peer, both: true }],
    };
    let faults =
        [MessageFault::Drop, MessageFault::Delay(Duration::from_ms(10)), MessageFault::Duplicate, MessageFault::Hold];
    let world = timeline.world_at(position);
    let mut under_way: Vec<_> = world.under_way().map(|(_, packet)| packet.copy).collect();
    under_way.sort_unstable();
    let copies = under_way.into_iter().rev().take(2).zip(faults.iter().cycle().skip(position as usize % 4));
    gestures.extend(copies.map(|(copy, fault)| Gesture::Copy { copy, fault: *fault }));
    gestures
}

#[test]
fn a_seek_gives_the_world_that_was_there() {
    for (name, text) in scripts(&folder("static/scenarios")) {
        let timeline = Timeline::complete(Rc::new(compile(&read(&text), None)));
        let mut world = World::new(timeline.program().clone());
        loop {
            let sought = timeline.world_at(world.steps());
            assert_eq!((sought.now(), sought.events()), (world.now(), world.events()), "{name}");
            for (name, _) in timeline.program().processes.iter().enumerate() {
                let inspect = |world: &World| world.host(Name(name as u16)).process.inspect(world.now());
                assert_eq!(inspect(&sought), inspect(&world));
            }
            if !world.step(&mut groupscope_core::trace::NoTrace) {
                break;
            }
        }
    }
}

#[test]
fn a_time_and_its_position_find_each_other() {
    let (_, text) = scripts(&folder("static/scenarios")).into_iter().next().expect("there are scenarios");
    let timeline = Timeline::complete(Rc::new(compile(&read(&text), None)));
    for position in 1..timeline.last() {
        let time = timeline.world_at(position).now();
        assert!(timeline.position_at(time) >= position);
        assert!(timeline.world_at(timeline.position_at(time)).now() <= time);
    }
    assert_eq!(timeline.position_at(Time::NEVER), timeline.last());
}
