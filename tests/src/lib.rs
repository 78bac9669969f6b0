//! What the tests, the soak and the benchmarks share: playing a script, and the scripts of the project.

pub mod detectors;
pub mod multicast;
pub mod random;
pub mod reliability;

use std::path::{Path, PathBuf};
use std::rc::Rc;

use groupscope_core::check::Checks;
use groupscope_core::scenario::compile::{Program, compile};
use groupscope_core::scenario::{self, Scenario};
use groupscope_core::sim::World;
use groupscope_core::timeline::Timeline;
use groupscope_core::trace::Sink;

/// A run with its program and its guarantees.
pub struct Played {
    /// What was played.
    pub program: Rc<Program>,
    /// The run.
    pub timeline: Timeline,
    /// What holds in it.
    pub checks: Checks,
}

/// Reads a script that has to be readable.
///
/// # Panics
/// If it is not, with the diagnostics.
pub fn read(text: &str) -> Scenario {
    let parsed = scenario::parse(text);
    assert!(parsed.diagnostics.is_empty(), "{}", scenario::diagnose::render_all(&parsed.diagnostics, text));
    parsed.scenario
}

/// Plays the base script to its end.
pub fn play(text: &str) -> Played {
    let program = Rc::new(compile(&read(text), None));
    let timeline = Timeline::complete(program.clone());
    let checks = Checks::of(timeline.trace());
    Played { program, timeline, checks }
}

/// Plays the base script to its end; what happens is told to that sink, and to nobody else.
pub fn watched<S: Sink>(text: &str, mut sink: S) -> S {
    let mut world = World::new(Rc::new(compile(&read(text), None)));
    while world.step(&mut sink) {}
    sink
}

/// The names of so many processes: `p0`, `p1` and so on.
pub fn names(processes: usize) -> Vec<String> {
    (0..processes).map(|at| format!("p{at}")).collect()
}

/// A folder of the workspace.
pub fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map_or_else(PathBuf::new, |root| root.join(name))
}

/// The scenarios of the page, and the scripts that each show one deviation.
pub fn all_scripts() -> Vec<(String, String)> {
    [folder("static/scenarios"), folder("tests/deviations")].iter().flat_map(|folder| scripts(folder)).collect()
}

/// The scripts of a folder: name without ending, and text, by name.
///
/// # Panics
/// If the folder cannot be read.
pub fn scripts(folder: &Path) -> Vec<(String, String)> {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    let mut scripts: Vec<_> = paths
        .filter(|path| path.extension().is_some_and(|ending| ending == "scn"))
        .map(|path| {
            let name = path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            (name, text)
        })
        .collect();
    scripts.sort();
    scripts
}
