use super::*;
use crate::ids::{GroupId, Name};
use crate::scene::state::{End, Life, Wait};
use crate::sim::world::HostState;

#[test]
fn a_snapshot_is_the_same_from_any_kept_one() {
    let run = play(EIGHT);
    let trace = run.trace();
    assert!(trace.len() > 3_000);
    let mut step_by_step = Snapshots::new(&run.program);
    let mut timeline = Timeline::new(run.program.clone());
    while timeline.extend(37) {
        step_by_step.extend(timeline.trace());
    }
    step_by_step.extend(timeline.trace());
    for at in (0..trace.len() as u32).step_by(211) {
        assert_eq!(step_by_step.at(trace, EventId(at)), run.snapshots.at(trace, EventId(at)));
    }
}

#[test]
fn a_snapshot_that_is_taken_on_is_the_same_as_one_made_anew() {
    for script in [FLUSH_ECHO, JOIN_AND_LEAVE, TWO_GROUPS, PARTED] {
        let run = play(script);
        let mut taken_on = run.snapshots.at(run.trace(), EventId(0));
        for at in (0..run.trace().len() as u32).step_by(3) {
            run.snapshots.advance(run.trace(), &mut taken_on, EventId(at));
            assert_eq!(taken_on, run.snapshots.at(run.trace(), EventId(at)));
        }
    }
}

/// The one place where the world is asked: the fold has to say of it what is true.
#[test]
fn the_fold_of_the_trace_agrees_with_the_world() {
    let writing = "processes p q\nnetwork delay 5ms\ngroup s = p q with recovery receiver-log writing 20ms\n\
        at 10ms p tells q m1 in s\nat 38ms p tells q m2 in s\nat 40ms q pauses\nat 45ms q resumes\n\
        at 50ms q tells p m3 in s\nat 70ms q crashes\nat 90ms q recovers\nrun until rest\n";
    for (script, every) in [(FLUSH_ECHO, 13), (JOIN_AND_LEAVE, 13), (TWO_GROUPS, 13), (writing, 1)] {
        let run = play(script);
        for position in (1..run.timeline.last()).step_by(every) {
            let world = run.timeline.world_at(position);
            let snapshot = run.snapshots.at(run.trace(), run.timeline.events_at(position));
            let there: Vec<_> = snapshot.flights.keys().copied().collect();
            let mut under_way: Vec<_> = world.under_way().map(|(_, packet)| packet.copy).collect();
            under_way.sort_unstable();
            assert_eq!(there, under_way, "at step {position}");
            for process in &snapshot.processes {
                let host = world.host(process.id.name);
                assert_eq!(host.process.id(), process.id);
                let life = match host.state {
                    HostState::Down => Life::Down,
                    HostState::Paused => Life::Paused,
                    HostState::Up if host.is_writing() => Life::Writing,
                    HostState::Up => process.life,
                };
                assert_eq!(process.life, life, "at step {position}");
                assert!(host.is_writing() || process.life != Life::Writing, "at step {position}");
            }
        }
    }
}

#[test]
fn a_flight_knows_when_it_will_arrive() {
    let run = play(FLUSH_ECHO);
    let position = run.timeline.position_at(Time::from_us(104_000));
    let snapshot = run.snapshots.at(run.trace(), run.timeline.events_at(position));
    let world = run.timeline.world_at(position);
    for (time, packet) in world.under_way() {
        let end = snapshot.flights.get(&packet.copy).unwrap().end;
        match end {
            Some(End::Comes { at_us } | End::Lost { at_us, .. }) => assert_eq!(at_us, time.as_us()),
            None => assert!(time > Time::from_us(220_000), "only at the end of the run"),
        }
    }
}

#[test]
fn the_leader_holds_what_is_unstable_and_waits_for_the_flush() {
    let run = play(FLUSH_ECHO);
    let at = |time_us| run.snapshots.at(run.trace(), run.position(time_us));
    let (p, r, g) = (Name(0), Name(2), GroupId(0));
    let held = |time_us, who: Name| at(time_us).standing(who, g).unwrap().unstable.len();
    assert_eq!((held(15_000, p), held(30_000, p), held(104_000, r), held(120_000, p)), (0, 1, 0, 0));
    let waits = |time_us, who| at(time_us).waits_for(run.trace(), who, g);
    let r_alone = vec![at(0).process(r).id];
    assert_eq!(waits(80_000, p), Some(Wait::Votes(r_alone.clone())));
    assert_eq!(waits(104_000, p), Some(Wait::Flush(r_alone)));
    assert_eq!(waits(120_000, p), None);
    assert!(at(104_000).is_excluded(run.trace(), Name(1), g));
    assert_eq!(at(104_000).groups[0].leader, Some(at(0).process(p).id));
}

#[test]
fn a_partition_and_its_end_are_seen() {
    let run = play(PARTED);
    let cut = |time_us| {
        let snapshot = run.snapshots.at(run.trace(), run.position(time_us));
        (snapshot.is_link_cut(Name(0), Name(3)), snapshot.is_link_cut(Name(0), Name(1)))
    };
    assert_eq!(
        [5_000, 20_000, 45_000, 60_000, 160_000].map(cut),
        [(false, false), (true, false), (true, true), (true, false), (false, false)]
    );
}
