//! `groupscope`: the engine on a terminal. It plays scenarios, tells, checks, exports and draws them.
//!
//! A command gets its arguments from [`args`], its script from [`input`], plays it with [`play`], and writes to
//! [`output`]. It ends with 0 if all is well, with 1 if a scenario does not do what it says, and with 2 if it could not
//! do its work: a bad argument, a file that cannot be read, a script with mistakes.

mod args;
mod commands;
mod input;
mod output;
mod play;
mod problem;

use std::process::ExitCode;

use clap::Parser;

use args::{Arguments, Command};

fn main() -> ExitCode {
    let outcome = match Arguments::parse().command {
        Command::Run(arguments) => commands::run::run(&arguments),
        Command::Check(arguments) => commands::check::check(&arguments),
        Command::Trace(arguments) => commands::trace::trace(&arguments),
        Command::Draw(arguments) => commands::draw::draw(&arguments),
        Command::Chart(arguments) => commands::chart::chart(&arguments),
    };
    outcome.unwrap_or_else(|problem| {
        problem.tell();
        ExitCode::from(2)
    })
}
