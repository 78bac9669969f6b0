//! `groupscope check`: do scenarios do what they say they do?

use std::io::{self, Write};
use std::process::ExitCode;
use std::rc::Rc;

use groupscope_core::scenario::compile::compile;
use groupscope_core::verify::{Failure, judge};

use crate::args::{Changes, Check};
use crate::input::Script;
use crate::output::{self, BAD, GOOD};
use crate::play::play;
use crate::problem::Problem;

/// How many runs there were, and how many of them failed.
#[derive(Default)]
struct Count {
    runs: u32,
    failed: u32,
}

/// Checks the base script and every variant of each file. A script that cannot be read does not keep the others from
/// being checked.
pub(crate) fn check(arguments: &Check) -> Result<ExitCode, Problem> {
    let mut out = output::for_people();
    let mut count = Count::default();
    let mut unread = 0;
    for file in &arguments.files {
        match readable(file, &arguments.changes) {
            Ok((script, variants)) => {
                for variant in variants {
                    check_run(&mut out, &script, variant, &mut count)?;
                    out.flush()?;
                }
            }
            Err(problem) => {
                problem.tell();
                unread += 1;
            }
        }
    }
    if count.runs > 1 {
        let failed = if count.failed == 0 { "all hold".to_owned() } else { format!("{} failed", count.failed) };
        writeln!(out, "\n{} runs, {failed}", count.runs)?;
    }
    out.flush()?;
    Ok(ExitCode::from(match (unread, count.failed) {
        (0, 0) => 0,
        (0, _) => 1,
        _ => 2,
    }))
}

/// The script, and what of it is to be played.
fn readable(file: &str, changes: &Changes) -> Result<(Script, Vec<Option<u16>>), Problem> {
    let script = Script::read(file, changes.seed)?;
    let variants = match changes.variant.as_deref() {
        Some(name) => vec![script.variant(Some(name))?],
        None => std::iter::once(None).chain((0..script.scenario.variants.len() as u16).map(Some)).collect(),
    };
    Ok((script, variants))
}

fn check_run(out: &mut impl Write, script: &Script, variant: Option<u16>, count: &mut Count) -> io::Result<()> {
    let timeline = play(Rc::new(compile(&script.scenario, variant)), &script.name);
    let failures = judge(variant, timeline).failures;
    count.runs += 1;
    count.failed += u32::from(!failures.is_empty());
    let variant = script.variant_name(variant).map_or(String::new(), |name| format!(", variant \"{name}\""));
    if failures.is_empty() {
        return writeln!(out, "{GOOD}ok{GOOD:#}      {}{variant}", script.name);
    }
    writeln!(out, "{BAD}FAILED{BAD:#}  {}{variant}", script.name)?;
    failures.iter().try_for_each(|failure| tell(out, script, failure))
}

/// What does not hold, with the line of the script that says it should.
fn tell(out: &mut impl Write, script: &Script, failure: &Failure) -> io::Result<()> {
    let Some(line) = failure.line else { return writeln!(out, "        {}", failure.message) };
    writeln!(out, "        line {line}: {}", failure.message)?;
    match script.text.lines().nth(line.saturating_sub(1) as usize) {
        Some(row) => writeln!(out, "            {}", row.trim()),
        None => Ok(()),
    }
}
