//! Puts the scenarios into the page: one table with their ids, titles, lectures and texts, so that all of them come with
//! the first load and work without a network; and the script of the first lesson already read, so that it can be stepped
//! before the parser is there.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::{env, fs, io};

use groupscope_core::parts::Parts;
use groupscope_core::scenario::compile::compile_for;
use groupscope_core::scenario::parse_to_play;
use groupscope_core::sim::World;

/// What the first visit opens.
const FIRST: &str = "flush-echo.scn";

fn main() -> io::Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../static/scenarios").canonicalize()?;
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut files: Vec<PathBuf> =
        fs::read_dir(&folder)?.map(|entry| entry.map(|it| it.path())).collect::<Result<_, _>>()?;
    files.retain(|file| file.extension().is_some_and(|extension| extension == "scn"));
    files.sort();

    let mut table = String::from("&[\n");
    for file in files {
        let text = fs::read_to_string(&file)?;
        let id = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let (title, lecture) = (said(&text, "scenario"), said(&text, "lecture"));
        let _ = writeln!(
            table,
            "    Entry {{ id: {id:?}, title: {title:?}, lecture: {lecture:?}, text: include_str!({file:?}) }},"
        );
    }
    table.push_str("]\n");
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    fs::write(out.join("library.rs"), table)?;
    let first = parse_to_play(&fs::read_to_string(folder.join(FIRST))?);
    assert!(first.diagnostics.is_empty(), "{FIRST} has mistakes: groupscope check tells them");
    for variant in std::iter::once(None).chain((0..first.scenario.variants.len() as u16).map(Some)) {
        let program = compile_for(&first.scenario, variant, Parts::first());
        let missing = World::new(Rc::new(program)).stopped();
        assert_eq!(missing, None, "{FIRST} needs parts that come later: see groupscope_core::parts");
    }
    fs::write(out.join("first"), postcard::to_allocvec(&first.scenario).map_err(io::Error::other)?)
}

/// The words in quotes that follow a keyword at the beginning of a line.
fn said<'a>(text: &'a str, keyword: &str) -> &'a str {
    let line = text.lines().find_map(|line| line.strip_prefix(keyword).filter(|rest| rest.starts_with(' ')));
    line.and_then(|line| line.split('"').nth(1)).unwrap_or_default()
}
