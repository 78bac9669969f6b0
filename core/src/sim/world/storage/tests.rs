//! What waits for a write, in which order it is taken, and what a crash leaves of it.

use std::rc::Rc;

use crate::ids::Name;
use crate::scenario::{compile::compile, parse};
use crate::sim::Stop;
use crate::timeline::Timeline;
use crate::trace::Kind;
use crate::trace::words::{Names, sentence};

/// What q does, with when, if writes take 4 ms.
fn of_q(acts: &str) -> Vec<String> {
    let script = format!(
        "processes p q\nnetwork delay 5ms\ngroup s = p q with recovery independent writing 4ms\n{acts}\nrun until rest\n"
    );
    let parsed = parse(&script);
    assert_eq!(parsed.diagnostics, [], "{script}");
    let run = Timeline::complete(Rc::new(compile(&parsed.scenario, None)));
    assert_eq!(run.stopped(), Some(Stop::Rest));
    let names = Names(run.program());
    let of_q = run.trace().iter().filter(|(_, event)| event.process.name == Name(1));
    of_q.map(|(id, event)| format!("{} {}", event.time(), sentence(names, run.trace(), id))).collect()
}

fn first(lines: &[String], words: &str) -> usize {
    lines.iter().position(|line| line.contains(words)).unwrap_or_else(|| panic!("{words} in {lines:#?}"))
}

#[test]
fn what_comes_to_a_process_that_writes_has_to_wait() {
    let lines = of_q("at 20ms q checkpoints in s\nat 17ms p tells q m1 in s\nat 21ms q tells p m2 in s");
    assert!(lines.contains(&"20.000 is writing to stable storage for 4ms: all else has to wait".to_owned()));
    let order = ["stores checkpoint = 1", "24.000 has written checkpoint 1", "24.000 tells p m2", "24.000 is told m1"];
    let order = order.map(|words| first(&lines, words));
    assert!(order.is_sorted(), "{order:?} in {lines:#?}");
}

#[test]
fn a_crash_in_a_write_leaves_what_was_written_before() {
    let lines = of_q("at 20ms q checkpoints in s\nat 23ms q crashes\nat 40ms q recovers");
    assert!(!lines.iter().any(|line| line.contains("checkpoint = 1")), "{lines:#?}");
    first(&lines, "loads checkpoint 0");
    let lines = of_q("at 20ms q checkpoints in s\nat 24001us q crashes\nat 40ms q recovers");
    first(&lines, "loads checkpoint 1");
}

#[test]
fn a_write_that_ends_in_a_pause_counts_when_the_process_resumes() {
    let acts = "at 20ms q checkpoints in s\nat 21ms q tells p m1 in s\nat 22ms q pauses\nat 30ms q resumes";
    let lines = of_q(acts);
    let order = ["30.000 resumes", "30.000 stores checkpoint = 1", "30.000 tells p m1"];
    let order = order.map(|words| first(&lines, words));
    assert!(order.is_sorted(), "{order:?} in {lines:#?}");
}

#[test]
fn early_messages_are_taken_after_a_write_that_comes_before_them() {
    let acts = "delay m1 from p to q by 20ms\nat 10ms p tells q m1 in s\nat 11ms p tells q m2 in s\n\
                when q receives m1: q checkpoints in s";
    let lines = of_q(acts);
    let order = ["receives m2", "35.000 is told m1", "35.000 accepts m2", "35.000 is told m2"];
    let order = order.map(|words| first(&lines, words));
    assert!(order.is_sorted(), "{order:?} in {lines:#?}");
    let logged = of_q(&format!("recovery receiver-log of s\n{acts}"));
    let order = ["39.000 is writing", "43.000 is told m1", "43.000 accepts m2", "47.000 is told m2"];
    let order = order.map(|words| first(&logged, words));
    assert!(order.is_sorted(), "{order:?} in {logged:#?}");
}

/// The run of a script, in which writes take 10 ms, as its story with everything.
fn lines(acts: &str, ending: Stop) -> Vec<String> {
    let script =
        format!("processes p q r\nnetwork delay 5ms\ngroup s = p q r with recovery independent writing 10ms\n{acts}\n");
    let parsed = parse(&script);
    assert_eq!(parsed.diagnostics, [], "{script}");
    let run = Timeline::complete(Rc::new(compile(&parsed.scenario, None)));
    assert_eq!(run.stopped(), Some(ending), "{script}");
    let names = Names(run.program());
    let line = |(id, event): (_, &crate::trace::Event)| {
        format!("{} {} {}", event.time(), names.process(event.process), sentence(names, run.trace(), id))
    };
    run.trace().iter().map(line).collect()
}

#[test]
fn what_has_waited_is_not_overtaken_at_the_instant_of_the_end() {
    let lines = lines(
        "at 20ms q checkpoints in s\nat 22ms r tells q m1 in s\nat 25ms p tells q m2 in s\n\
         at 26ms q tells p m3 in s\nat 30ms/1 q tells p m4 in s\nrun until rest",
        Stop::Rest,
    );
    let order = ["q tells p m3", "q is told m1", "q tells p m4", "q is told m2"].map(|words| first(&lines, words));
    assert!(order.is_sorted(), "{order:?} in {lines:#?}");
}

#[test]
fn timers_have_their_turn_where_there_is_always_more_to_write() {
    let script = "processes q r\nnetwork delay 5ms\ngroup s = q r with recovery receiver-log every 30ms writing 5ms\n\
        at 20ms r tells q 60 messages in s every 4ms\nrun until 400ms\n";
    let run = Timeline::complete(Rc::new(compile(&parse(script).scenario, None)));
    let written = run.trace().iter().filter(|(_, event)| {
        event.process.name == Name(0) && matches!(event.kind, Kind::Checkpointed { number: 1.., .. })
    });
    let at: Vec<u64> = written.map(|(_, event)| event.time().as_us() / 1_000).collect();
    assert!(at.len() >= 5 && at[1] < 100, "at {at:?} ms: messages come faster than they are written");
}

#[test]
fn a_crash_says_what_becomes_of_what_has_waited_and_ends_no_load() {
    let lines = lines(
        "at 5ms p tells q 6 messages in s every 20ms\nat 20ms p checkpoints in s\nat 22ms q tells p m1 in s\n\
         at 29ms p crashes\nat 40ms p recovers\nrun until rest",
        Stop::Rest,
    );
    first(&lines, "29.000 p line 4 has no effect: the process is down");
    let lost = first(&lines, "the copy of m1 from q to p is lost: the receiver is down");
    assert!(lines[lost].starts_with("29.000"), "{}", lines[lost]);
    first(&lines, "p#1 tells q p.5");
}

#[test]
fn a_run_does_not_end_before_what_waits_is_done_and_ends_where_only_checkpoints_are_written() {
    let waits = lines(
        "recovery independent of s writing 150ms\nat 100ms q checkpoints in s\nat 120ms q tells p m1 in s\nrun until rest",
        Stop::Rest,
    );
    first(&waits, "p is told m1");
    let two = "processes p q\nnetwork delay 5ms\ngroup s = p q with recovery independent every 5ms writing 6ms\n\
        group t = p q with recovery independent every 5ms writing 6ms\nat 12ms p tells q m in s\nrun until rest\n";
    let run = Timeline::complete(Rc::new(compile(&parse(two).scenario, None)));
    assert_eq!(run.stopped(), Some(Stop::Rest));
}

#[test]
fn the_end_of_an_earlier_write_does_not_end_a_later_one() {
    let lines = lines(
        "with variant same-incarnation\nat 20ms q checkpoints in s\nat 22ms q crashes\nat 23ms q recovers\n\
         at 24ms q checkpoints in s\nrun until 100ms",
        Stop::Time,
    );
    let begun = first(&lines, "23.000 q is writing");
    let stored = lines[begun..].iter().find(|line| line.contains("q stores")).expect("it is written");
    assert!(stored.starts_with("33.000"), "{stored}");
}
