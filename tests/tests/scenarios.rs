//! Every scenario, with all its variants, does what it says; every deviation is caught by a script.

use std::collections::BTreeSet;

use groupscope_core::lesson::Course;
use groupscope_core::registry::{DEVIATIONS, Deviation};
use groupscope_core::scenario::ast::{Expectation, Statement};
use groupscope_core::verify::{verify, verify_one};
use groupscope_tests::{folder, read, scripts};

fn all_scripts() -> Vec<(String, String)> {
    let deviations = folder("tests/deviations");
    let directed = if deviations.is_dir() { scripts(&deviations) } else { Vec::new() };
    scripts(&folder("static/scenarios")).into_iter().chain(directed).collect()
}

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
fn every_deviation_is_caught_by_a_script_that_names_its_guarantee() {
    let mut caught: BTreeSet<Deviation> = BTreeSet::new();
    for (_, text) in all_scripts() {
        let scenario = read(&text);
        for variant in 0..scenario.variants.len() as u16 {
            let of_variant = scenario.lines.iter().filter(|line| line.variant == Some(variant));
            let statements: Vec<_> = of_variant.filter_map(|line| line.statement.as_ref()).collect();
            let falls = |deviation: &Deviation| {
                statements.iter().any(|it| {
                    matches!(it, Statement::Expect(Expectation::Violated { guarantee, .. })
                        if *guarantee == deviation.row().breaks)
                })
            };
            let on = statements.iter().filter_map(|it| match it {
                Statement::Deviate(deviation) => Some(*deviation),
                _ => None,
            });
            caught.extend(on.filter(falls));
        }
    }
    let missing: Vec<_> =
        DEVIATIONS.iter().filter(|row| !caught.contains(&row.deviation)).map(|row| row.name).collect();
    assert!(missing.is_empty(), "no script catches {missing:?}");
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
