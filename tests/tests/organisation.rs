//! Tasks: how a group divides, does and decides them, each behaviour as a script that says what it expects.

use groupscope_core::verify::verify_one;
use groupscope_tests::read;

const WORLD: &str = "seed 3
processes p q r s c
network delay 8ms..12ms, fifo
group g = p q r s with membership gmp
run until rest
";

/// Plays the lines below the world, and asks for what they expect.
fn does(lines: &str) {
    let run = verify_one(&read(&format!("{WORLD}{lines}")), None);
    let wrong: Vec<_> = run.failures.iter().map(|it| format!("{:?}: {}", it.line, it.message)).collect();
    assert!(wrong.is_empty(), "{lines}\n{}", wrong.join("\n"));
}

#[test]
fn a_coordinator_that_lives_needs_two_messages_a_piece_and_one_to_each_for_the_outcome() {
    does(
        "organisation hierarchical of g\nat 20ms r gives task T of 8 pieces to g
        \nexpect p q r s decide T\nexpect pieces of T = 8\nexpect messages task = 1\nexpect messages assign = 8
        \nexpect messages done = 8\nexpect messages result = 3\nexpect messages vote = 0\nexpect messages holding = 0",
    );
}

#[test]
fn a_process_outside_asks_another_contact_if_the_first_is_dead() {
    for form in ["flat", "hierarchical", "by rank"] {
        does(&format!(
            "organisation {form} of g\nat 10ms p crashes\nat 300ms c gives task T of 4 pieces to g\n\
             expect q r s decide T\nexpect c p never decide T\nexpect pieces of T = 4"
        ));
    }
}

#[test]
fn a_task_that_was_given_to_two_members_is_done_once() {
    // The first contact is slow to decide, so the client asks again: everybody knows the task by then.
    for form in ["flat", "hierarchical", "by rank"] {
        does(&format!(
            "organisation {form} of g, piece 300ms\nat 10ms c gives task T of 4 pieces to g\n\
             expect p q r s decide T\nexpect pieces of T = 4\nexpect holds task-agreement"
        ));
    }
}

#[test]
fn a_vote_looks_at_who_is_busy() {
    // With three pieces of T1 in hand at p, q and r, the only piece of T2 falls to s.
    does(
        "organisation flat of g, piece 100ms\nat 10ms p gives task T1 of 3 pieces to g
        \nat 50ms q gives task T2 of 1 pieces to g\nwhen s finishes piece 1 of T2: s crashes
        \nexpect p q r s decide T1\nexpect s never decides T2",
    );
}

#[test]
fn a_group_of_one_does_it_all() {
    for form in ["flat", "hierarchical", "by rank"] {
        does(&format!(
            "group h = c with membership gmp\norganisation {form} of h\nat 10ms c gives task T of 5 pieces to h\n\
             expect c decides T\nexpect pieces of T = 5\nexpect holds task-completeness"
        ));
    }
}

#[test]
fn a_joiner_takes_part_in_what_is_not_decided() {
    for form in ["flat", "hierarchical", "by rank"] {
        does(&format!(
            "organisation {form} of g, piece 80ms\nat 10ms p gives task T of 12 pieces to g\nat 20ms c joins g\n\
             expect p q r s c decide T\nexpect holds task-agreement\nexpect p c agree on view 2 of g = p q r s c"
        ));
    }
}

#[test]
fn a_coordinator_that_leaves_hands_over() {
    does(
        "organisation hierarchical of g, piece 30ms\nat 10ms r gives task T of 9 pieces to g\nat 30ms p leaves g
        \nexpect q r s decide T\nexpect pieces of T = 9\nexpect messages query = 2\nexpect holds task-agreement",
    );
}

#[test]
fn a_coordinator_that_fails_while_it_asks_is_followed_by_the_next() {
    does(
        "organisation hierarchical of g, piece 30ms\nat 10ms s gives task T of 9 pieces to g\nat 60ms c joins g
        \nwhen p assigns piece 5 of T: p crashes\nwhen q takes over: q crashes
        \nexpect r s c decide T\nexpect holds task-agreement\nexpect holds tasks-are-decided",
    );
}

#[test]
fn work_goes_on_without_those_that_were_suspected_by_mistake() {
    for form in ["flat", "hierarchical", "by rank"] {
        does(&format!(
            "organisation {form} of g, piece 30ms\nat 10ms s gives task T of 9 pieces to g\nat 40ms q suspects p\n\
             expect q r s decide T\nexpect holds task-agreement\nexpect holds tasks-are-decided"
        ));
    }
}

#[test]
fn a_task_of_a_dead_process_is_not_given() {
    does(
        "at 5ms c crashes\nat 10ms c gives task T of 4 pieces to g\nexpect p q r s never decide T\nexpect pieces of T = 0",
    );
}
