//! Tasks about the engine that are not tests: measuring it, running it for long, and accepting what it now does.
//!
//! The programs behind them are in the package `groupscope-tests`.

use anyhow::Result;

use crate::command::{cargo, run};
use crate::{browser, budget, publish};

const PACKAGE: &str = "groupscope-tests";

/// The benchmark's rows, natively unless only the browser is asked, and from the published page in a browser, and what that
/// page's first visit transfers.
pub(crate) fn bench(only_browser: bool) -> Result<()> {
    if !only_browser {
        run(cargo().args(["run", "--release", "--package", PACKAGE, "--bin", "bench"]))?;
    }
    publish::build()?;
    budget::check()?;
    browser::ensure()?.bench()
}

pub(crate) fn soak(minutes: u32, recovery: bool) -> Result<()> {
    let minutes = minutes.to_string();
    let mut soak = cargo();
    soak.args(["run", "--release", "--package", PACKAGE, "--bin", "soak", "--", "--minutes", &minutes]);
    run(soak.args(recovery.then_some("--recovery")))
}

/// Runs the golden tests in the mood to rewrite their files.
pub(crate) fn accept() -> Result<()> {
    for package in ["groupscope-core", PACKAGE] {
        run(cargo().args(["test", "--package", package]).env("GROUPSCOPE_ACCEPT", "1"))?;
    }
    println!("\nThe golden files are what the engine does now. Read `git diff` before you commit them.");
    Ok(())
}
