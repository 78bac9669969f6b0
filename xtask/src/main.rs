//! `cargo xtask …`: everything that a contributor or CI does with Groupscope, in one place.
//!
//! This room is the command line: what can be asked for, and which room answers it.

mod browser;
mod budget;
mod chromium;
mod command;
mod engine;
mod install;
mod names;
mod page;
mod publish;
mod suite;
mod tools;
mod workspace;

use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

use crate::suite::Part;

const EXAMPLES: &str = "\
Examples:
  cargo xtask serve --open          build the page, serve it, open it in the browser
  cargo xtask test                  everything that CI checks
  cargo xtask test --only browser   one part of it
  cargo xtask accept                rewrite the golden stories after a wanted change
  cargo xtask soak --minutes 30     random schedules for half an hour";

/// Serve, test, build and measure Groupscope
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", after_help = EXAMPLES)]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Serve the page on this machine, and build it anew when a file changes
    Serve(page::ServeOptions),
    /// Run all tests, or one part of them
    Test {
        /// Run only this part; may be given more than once
        #[arg(long, value_name = "PART")]
        only: Vec<Part>,
        /// List the parts and what each does
        #[arg(long)]
        list: bool,
    },
    /// Build the page as it is published, into dist/
    Build,
    /// Measure the engine and the page
    Bench {
        /// Only the page, in the browser
        #[arg(long)]
        browser: bool,
    },
    /// Run random schedules for a while and check every guarantee
    Soak {
        /// For how long
        #[arg(long, default_value_t = 10)]
        minutes: u32,
        /// Only groups with recovery, which have to come to rest as well
        #[arg(long)]
        recovery: bool,
    },
    /// Rewrite the golden files to what the engine does now; read the diff before you commit it
    Accept,
}

fn main() -> ExitCode {
    match perform(Arguments::parse().task) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn perform(task: Task) -> Result<()> {
    match task {
        Task::Serve(options) => page::serve(&options),
        Task::Test { list: true, .. } => {
            suite::list();
            Ok(())
        }
        Task::Test { only, list: false } => suite::run(&only),
        Task::Build => publish::build().and_then(|()| budget::check()),
        Task::Bench { browser } => engine::bench(browser),
        Task::Soak { minutes, recovery } => engine::soak(minutes, recovery),
        Task::Accept => engine::accept(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_well_formed() {
        Arguments::command().debug_assert();
    }
}
