//! What lines mean: the forms that leave something out, the order of declaration and use, what follows a mistake.

use super::{TASTE, read};
use crate::ids::{GroupId, Label, Name};
use crate::scenario::ast::*;
use crate::scenario::{event_words, parse, print, print_statement};
use crate::time::Time;

const WORLD: &str = "processes p q r\ngroup g = p q r\nat 1ms q multicasts m1 to g\n";

/// The last line of a script as it is printed.
fn printed(line: &str) -> String {
    let text = print(&read(&format!("{WORLD}{line}\n")));
    text.lines().skip(3).collect::<Vec<_>>().join("\n")
}

fn codes(text: &str) -> Vec<(u32, &'static str)> {
    parse(text).diagnostics.iter().map(|mistake| (mistake.line, mistake.code)).collect()
}

#[test]
fn the_taste_of_the_language_is_read_without_a_mistake() {
    let scenario = read(TASTE);
    assert_eq!(scenario.variants, ["no flush"]);
    assert_eq!(scenario.lines.iter().filter(|line| line.variant == Some(0)).count(), 2);
    assert_eq!(scenario.labels, ["m1"]);
}

#[test]
fn the_only_group_may_be_left_unsaid() {
    assert_eq!(printed("at 5ms q multicasts m2"), "at 5ms q multicasts m2 to g");
    assert_eq!(printed("when p commits view 2: p crashes"), "when p commits view 2 of g: p crashes");
    assert_eq!(printed("at 5ms r leaves"), "at 5ms r leaves g");
    assert_eq!(printed("expect p is blocked"), "expect p is blocked in g");
    let two = format!("{WORLD}group h = p q\nat 5ms r leaves\nexpect p is blocked\n");
    assert_eq!(codes(&two), [(5, "expected"), (6, "expected")]);
}

#[test]
fn an_ordinal_stands_before_the_event_or_the_copy() {
    assert_eq!(printed("when 2nd p receives flush: heal"), "when 2nd time p receives flush: heal");
    assert_eq!(printed("when every p suspects q: heal"), "when every time p suspects q: heal");
    assert_eq!(printed("drop 22th flush from r"), "drop 22nd flush from r");
}

#[test]
fn a_row_that_its_author_has_broken_stays_broken() {
    let step = "step \"A\" when p commits view 2 :  # why\n       # here\n\n  \"text\"";
    let wanted = "step \"A\" when p commits view 2 of g:  # why\n    # here\n\n    \"text\"";
    assert_eq!(printed(step), wanted);
    assert_eq!(printed(wanted), wanted);
}

#[test]
fn durations_are_printed_in_their_largest_exact_unit() {
    assert_eq!(printed("at 10000us/2 q crashes"), "at 10ms/2 q crashes");
    assert_eq!(printed("network delay 8ms..8000us"), "network delay 8ms");
}

#[test]
fn a_message_may_be_mentioned_above_the_line_that_multicasts_it() {
    let scenario =
        read("processes p q\ngroup g = p q\nwhen q receives m2: heal\nat 1ms p multicasts m1\nat 2ms p multicasts m2");
    assert_eq!(scenario.labels, ["m2", "m1"]);
}

#[test]
fn an_unnamed_message_is_called_by_its_sender_and_its_ordinal() {
    let scenario = read(&format!("{WORLD}drop q.3 from q to r"));
    let Some(Statement::Action(Action { doing: Doing::Message { copies, .. }, .. })) = &scenario.lines[3].statement
    else {
        panic!("{scenario:?}");
    };
    assert_eq!(copies.message, MessagePattern::Label(Label::automatic(Name(1), 3)));
    assert_eq!(scenario.label_named("q.3"), Some(Label::automatic(Name(1), 3)));
}

#[test]
fn two_variants_may_multicast_the_same_label_but_not_one_of_the_base() {
    let variants = "variant \"a\"\n  at 5ms q multicasts m2\nvariant \"b\"\n  at 5ms r multicasts m2\n";
    assert_eq!(codes(&format!("{WORLD}{variants}")), []);
    assert_eq!(codes(&format!("{WORLD}variant \"a\"\n  at 5ms q multicasts m1\n")), [(5, "said-twice")]);
}

#[test]
fn all_mistakes_are_reported_in_the_order_of_the_text() {
    let text = format!("{WORLD}drop m7\nat 5ms qq crashes\nexpect\nprocesses s ; t\nat 9ms s crashes\n");
    let wanted = [(4, "unknown-name"), (5, "unknown-name"), (6, "expected"), (7, "bad-token")];
    assert_eq!(codes(&text), wanted);
}

#[test]
fn a_line_that_cannot_be_read_is_given_back_as_it_stood() {
    let text = format!("{WORLD}at  5ms   qq  crashes  # oh\n     and \"more\"\nvariant \"v\"\n  what   is this\n");
    let parsed = parse(&text);
    assert_eq!(print(&parsed.scenario), text);
    assert!(parsed.scenario.lines[3].unread.is_some() && parsed.scenario.lines[3].statement.is_none());
}

#[test]
fn what_stands_after_a_stop_is_kept_and_not_read() {
    let text = format!("{WORLD}stop script here  # for now\nat 5ms   nobody knows\n\n   # this\nexpect\n");
    assert_eq!(codes(&text), []);
    let scenario = read(&text);
    assert_eq!(print(&scenario), text);
    assert!(scenario.lines[4..].iter().all(|line| line.statement.is_none() && line.unread.is_some()));
}

#[test]
fn a_gesture_is_written_as_a_person_would() {
    let scenario = read(WORLD);
    let pattern = EventPattern {
        which: Which::First,
        process: Some(Name(2)),
        verb: EventVerb::Receives { message: MessagePattern::Label(Label::written(0)), from: Some(Name(1)) },
    };
    assert_eq!(event_words(&scenario, &pattern), "r receives m1 from q");
    let crash = Doing::Crash { process: Name(1), losing: Vec::new() };
    let action = |when, doing| print_statement(&scenario, &Statement::Action(Action { when, doing }));
    assert_eq!(action(When::Event(pattern), crash.clone()), "when r receives m1 from q: q crashes");
    assert_eq!(action(When::At { time: Time::from_us(10_250), step: 3 }, crash), "at 10250us/3 q crashes");
    assert_eq!(action(When::Standing, Doing::Leave { process: Name(9), group: GroupId(9) }), "? leaves ?");
}

#[test]
fn a_bound_that_is_passed_is_named_once() {
    let names: Vec<_> = (0..110).map(|index| format!("p{index}")).collect();
    let text = format!("processes {}\nat 1ms p109 crashes\nat 1ms p3 crashes\n", names.join(" "));
    assert_eq!(codes(&text), [(1, "bound-passed")]);
    assert_eq!(parse(&text).scenario.processes.len(), 100);
    assert_eq!(codes(&"\n".repeat(20_000)), [(10_001, "bound-passed")]);
    assert_eq!(codes(&"# ".repeat(200_000)), [(1, "bound-passed")]);
    assert_eq!(codes(&"at 1ms x crashes\n".repeat(5_000)).len(), 201);
}

#[test]
fn the_largest_scripts_are_read_at_once() {
    // Were any step quadratic in the text, these would take minutes.
    let labels: String = (0..4_000).map(|index| format!("at {index}us p multicasts m{index}\n")).collect();
    read(&format!("processes p\ngroup g = p\n{labels}"));
    let rows = "\n  x".repeat(60_000);
    parse(&format!("processes p{rows}"));
    parse(&"\"".repeat(250_000));
    parse(&format!("processes {}", "p ".repeat(120_000)));
    parse(&format!("expect {}", "p ".repeat(120_000)));
    parse(&format!("when {}", "every ".repeat(40_000)));
}
