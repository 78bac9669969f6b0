//! Every scenario, with all its variants, does what it says.

use groupscope_core::lesson::Course;
use groupscope_core::verify::{verify, verify_one};
use groupscope_tests::{all_scripts, folder, read, scripts};

#[test]
fn every_scenario_does_what_it_says() {
    let mut wrong = Vec::new();
    for (name, text) in all_scripts() {
        let scenario = read(&text);
        for run in verify(&scenario) {
            let variant = run.variant.map_or("the base script", |at| &scenario.variants[usize::from(at)]);
            wrong.extend(run.failures.iter().map(|it| format!("{name}, {variant}, {:?}: {}", it.line, it.message)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_moment_of_a_lesson_comes_in_the_order_in_which_it_is_told() {
    let mut wrong = Vec::new();
    for (name, text) in scripts(&folder("static/scenarios")) {
        let scenario = read(&text);
        let run = verify_one(&scenario, None);
        let course = Course::of(&run.timeline);
        let moments: Vec<_> = course.moments().iter().map(|moment| moment.lesson).collect();
        let told = run.timeline.program().lesson.len();
        if moments != (0..told).collect::<Vec<_>>() {
            wrong.push(format!("{name}: of {told} moments, these come, in this order: {moments:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
