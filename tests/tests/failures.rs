//! Failures other than crashes: a process that is slow, that omits, that answers wrongly.

use groupscope_core::trace::words::{Names, sentence};
use groupscope_core::trace::{Kind, Loss};
use groupscope_core::verify::verify_one;
use groupscope_tests::{Played, play, read};

const WORLD: &str = "seed 3
processes p q r s
network delay 8ms..12ms
detector period 20ms, timeout 100ms
group g = p q r s with membership gmp, order fifo
";

/// Plays the lines below the world until it rests, and asks for what they expect.
fn does(lines: &str) -> Played {
    does_until("rest", lines)
}

fn does_until(end: &str, lines: &str) -> Played {
    let text = format!("{WORLD}{lines}\nrun until {end}");
    let run = verify_one(&read(&text), None);
    let wrong: Vec<_> = run.failures.iter().map(|it| format!("{:?}: {}", it.line, it.message)).collect();
    assert!(wrong.is_empty(), "{lines}\n{}", wrong.join("\n"));
    play(&text)
}

/// What has happened in the run, in words, as far as it has these in it.
fn said(played: &Played, words: &str) -> Vec<String> {
    let trace = played.timeline.trace();
    let sentences = trace.iter().map(|(id, _)| sentence(Names(&played.program), trace, id));
    sentences.filter(|sentence| sentence.contains(words)).collect()
}

/// How many copies were lost so.
fn lost(played: &Played, so: Loss) -> usize {
    played
        .timeline
        .trace()
        .iter()
        .filter(|(_, event)| matches!(event.kind, Kind::Lost { why, .. } if why == so))
        .count()
}

#[test]
fn a_process_that_is_too_slow_is_taken_for_failed_and_one_that_is_a_little_slow_is_not() {
    does(
        "at 50ms s slows down by 150ms\nexpect p q r agree on view 2 of g = p q r\n\
         expect holds virtual-synchrony\nexpect nobody is blocked",
    );
    does(
        "at 50ms s slows down by 20ms\nat 60ms p multicasts m1 to g\nexpect p q r never suspect s\nexpect s delivers m1",
    );
}

#[test]
fn a_process_that_was_slow_for_a_while_is_as_quick_as_before() {
    let arrives = |lines: &str| {
        let played = does(lines);
        let mut delivered = played
            .timeline
            .trace()
            .iter()
            .filter(|(_, event)| matches!(event.kind, Kind::Delivered { .. }) && event.process.name.0 == 3);
        delivered.next_back().map(|(_, event)| event.time())
    };
    let slow = "at 20ms s slows down by 30ms\nat 40ms s speeds up\nat 100ms p multicasts m1 to g";
    assert_eq!(arrives(slow), arrives("at 100ms p multicasts m1 to g"));
}

#[test]
fn what_is_omitted_is_sent_again_and_the_group_goes_on() {
    for omission in ["send", "receive"] {
        let played = does(&format!(
            "at 5ms s omits to {omission} 40%\nat 10ms s multicasts m1 to g\nat 15ms p multicasts m2 to g\n\
             at 200ms s omits nothing\nexpect p q r s deliver m1\nexpect p q r s deliver m2"
        ));
        let (sender, receiver) = (lost(&played, Loss::OmittedBySender), lost(&played, Loss::OmittedByReceiver));
        assert_eq!((sender > 0, receiver > 0), (omission == "send", omission == "receive"));
    }
}

#[test]
fn who_omits_all_for_long_is_excluded_though_it_runs() {
    for omission in ["send", "receive"] {
        // Alone, s waits for a majority for as long as it takes.
        does_until("2s", &format!("at 50ms s omits to {omission} 100%\nexpect p q r agree on view 2 of g = p q r"));
    }
}

#[test]
fn a_wrong_value_is_masked_by_a_majority_of_right_ones() {
    let played = does(
        "at 5ms r answers calls of g wrongly\nat 20ms p calls g as c1 wanting all by abcast\n\
         expect c1 ends with 3 replies\nexpect holds reply-accounting",
    );
    assert_eq!(said(&played, "which is not what it has delivered").len(), 1);
    assert_eq!(
        said(&played, "differ"),
        ["has replies to c1 that differ, and takes 1, which most of them say: those of q s"]
    );
}

#[test]
fn two_that_differ_leave_nothing_to_take() {
    let played = does(
        "at 5ms r answers calls of g wrongly\nat 20ms p calls g as c1 wanting all by abcast\nat 6ms s declines calls of g",
    );
    assert_eq!(said(&played, "no value that most of them say").len(), 1);
}

#[test]
fn who_lies_to_one_answers_the_others_rightly() {
    let played = does(
        "at 5ms r answers calls of g wrongly to q\nat 20ms p calls g as c1 wanting all by abcast\n\
         at 100ms q calls g as c2 wanting all by abcast\nat 200ms r answers calls of g rightly\n\
         at 210ms q calls g as c3 wanting all by abcast",
    );
    let lies = said(&played, "which is not what it has delivered");
    assert_eq!(lies.len(), 1, "{lies:?}");
    assert!(lies[0].contains("c2 of q"));
}

#[test]
fn a_crash_ends_all_of_it() {
    let played = does(
        "at 5ms s omits to send 100%\nat 10ms s multicasts m0 to g\nat 20ms s crashes\nat 300ms s recovers\nafter 5ms s joins g\n\
         at 600ms s multicasts m1 to g\nexpect p q r s deliver m1",
    );
    assert!(lost(&played, Loss::OmittedBySender) > 0);
    assert!(!said(&played, "omits to send 100%").is_empty());
}
