//! Golden stories: what each scenario and each of its variants tells, with what holds and the hash of its trace.
//!
//! `cargo xtask accept` rewrites them. A story is read before it is accepted.

use std::fmt::Write;

use groupscope_core::trace::words::Names;
use groupscope_core::trace::{EventId, hash, story};
use groupscope_core::verify::{summary, verify};
use groupscope_tests::{folder, read, scripts};

#[test]
fn every_scenario_tells_its_golden_story() {
    let accept = std::env::var_os("GROUPSCOPE_ACCEPT").is_some();
    let mut wrong = Vec::new();
    for (name, text) in scripts(&folder("static/scenarios")) {
        let golden = folder("tests/golden").join(format!("{name}.story"));
        let told = tell(&text);
        if accept {
            std::fs::write(&golden, &told).expect("the golden folder can be written");
        } else if std::fs::read_to_string(&golden).ok().as_deref() != Some(&told) {
            wrong.push(format!("{name}: {}", first_difference(&golden, &told)));
        }
    }
    assert!(wrong.is_empty(), "read what has changed, then `cargo xtask accept`:\n{}", wrong.join("\n"));
}

#[test]
fn every_golden_story_has_its_scenario() {
    let names: Vec<_> = scripts(&folder("static/scenarios")).into_iter().map(|(name, _)| name).collect();
    for entry in std::fs::read_dir(folder("tests/golden")).expect("the golden folder can be read").flatten() {
        let story = entry.path().file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        assert!(names.contains(&story), "{story}.story has no scenario");
    }
}

fn tell(text: &str) -> String {
    let scenario = read(text);
    let mut told = String::new();
    for run in verify(&scenario) {
        let names = Names(run.timeline.program());
        let trace = run.timeline.trace();
        if let Some(variant) = run.variant {
            let _ = writeln!(told, "\nvariant \"{}\"\n", scenario.variants[usize::from(variant)]);
        }
        told.push_str(&story::tell(names, trace));
        for line in summary(names, &run.checks, EventId(u32::MAX)) {
            let _ = writeln!(told, "{line}");
        }
        let _ = writeln!(told, "trace     {:016x} ({} events)", hash(trace), trace.len());
    }
    told
}

fn first_difference(golden: &std::path::Path, told: &str) -> String {
    let Ok(before) = std::fs::read_to_string(golden) else { return "has no golden story yet".to_owned() };
    let lines = before.lines().chain(std::iter::repeat("(end)")).zip(told.lines().chain(["(end)"]));
    let different = lines.enumerate().find(|(_, (before, now))| before != now);
    different.map_or_else(String::new, |(at, (before, now))| format!("line {}\n  was {before}\n  is  {now}", at + 1))
}
