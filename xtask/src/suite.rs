//! `cargo xtask test`: the parts, their order, and the report.

use std::time::{Duration, Instant};

use anyhow::{Result, bail};
use clap::ValueEnum;

use crate::command::{self, cargo};
use crate::{browser, budget, publish, workspace};

/// One part of the tests, in the order in which they run: quick ones first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Part {
    /// the code is formatted
    Format,
    /// clippy has nothing to say, natively and for WebAssembly
    Clippy,
    /// the documentation of the Rust code has no broken link and no gap
    Docs,
    /// the tests of all packages: protocols, lectures, golden stories, properties
    Unit,
    /// the scenarios do what they say they do
    Scenarios,
    /// the published page can be built and keeps its size budget
    Page,
    /// the published page works in a real browser
    Browser,
}

impl Part {
    fn name(self) -> String {
        self.to_possible_value().expect("no part is skipped").get_name().to_owned()
    }

    fn says(self) -> String {
        self.to_possible_value().and_then(|value| value.get_help().map(ToString::to_string)).unwrap_or_default()
    }
}

/// Prints the parts and what each does.
pub(crate) fn list() {
    for part in Part::value_variants() {
        println!("{:10} {}", part.name(), part.says());
    }
}

/// Runs the parts that were asked for (all, if none was named) until one fails.
pub(crate) fn run(only: &[Part]) -> Result<()> {
    let wanted: Vec<Part> =
        Part::value_variants().iter().copied().filter(|part| only.is_empty() || only.contains(part)).collect();
    let mut done: Vec<(Part, Duration)> = Vec::new();

    for &part in &wanted {
        println!("\n=== {}: {}\n", part.name(), part.says());
        let start = Instant::now();
        let result = perform(part, &done);
        let took = start.elapsed();
        if let Err(error) = result {
            report(&done);
            println!("failed  {:10} {:>8}", part.name(), seconds(took));
            bail!("{}: {error:#}\nTo run only this part: cargo xtask test --only {}", part.name(), part.name());
        }
        done.push((part, took));
    }

    report(&done);
    let total = done.iter().map(|(_, took)| *took).sum();
    println!("{:7} {:10} {:>8}", "", "together", seconds(total));
    Ok(())
}

fn perform(part: Part, done: &[(Part, Duration)]) -> Result<()> {
    match part {
        Part::Format => command::run(cargo().args(["fmt", "--all", "--check"])),
        Part::Clippy => clippy(),
        Part::Docs => docs(),
        Part::Unit => command::run(cargo().args(["test", "--workspace"])),
        Part::Scenarios => scenarios(),
        Part::Page => published_page(),
        Part::Browser => {
            let browser = browser::ensure()?;
            if !done.iter().any(|(part, _)| *part == Part::Page) {
                publish::build()?;
            }
            browser.test()
        }
    }
}

fn clippy() -> Result<()> {
    command::run(cargo().args(["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]))?;
    // In one piece, as it is served while one works on it, and split, as it is published.
    for features in ["", "split"] {
        let wasm =
            ["clippy", "--package", "groupscope-web", "--target", "wasm32-unknown-unknown", "--features", features];
        command::run(cargo().args(wasm).args(["--", "-D", "warnings"]))?;
    }
    Ok(())
}

fn docs() -> Result<()> {
    let command = ["doc", "--workspace", "--no-deps", "--exclude", "groupscope-web", "--exclude", "xtask"];
    command::run(cargo().args(command).env("RUSTDOCFLAGS", "-D warnings"))
}

fn scenarios() -> Result<()> {
    command::run(
        cargo().args(["run", "--quiet", "--package", "groupscope", "--", "check"]).args(workspace::scenarios()?),
    )
}

fn published_page() -> Result<()> {
    publish::build()?;
    budget::check()
}

fn report(done: &[(Part, Duration)]) {
    println!("\n=== summary\n");
    for (part, took) in done {
        println!("ok      {:10} {:>8}", part.name(), seconds(*took));
    }
}

fn seconds(duration: Duration) -> String {
    format!("{:.1} s", duration.as_secs_f64())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_says_what_it_does() {
        for part in Part::value_variants() {
            assert!(!part.says().is_empty(), "{part:?}");
        }
    }

    #[test]
    fn the_page_is_built_before_it_is_tried_in_a_browser() {
        let position = |wanted| Part::value_variants().iter().position(|part| *part == wanted);
        assert!(position(Part::Page) < position(Part::Browser));
    }
}
