//! Running other programs: each is shown before it runs, and one that fails is an error with its name.

use std::env;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::workspace;

/// A program, to be run in the workspace's folder.
pub(crate) fn program(name: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = Command::new(name);
    command.current_dir(workspace::root());
    command
}

/// Cargo, the one that runs us.
pub(crate) fn cargo() -> Command {
    program(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// npm, which on Windows is a script that has to be named in full.
pub(crate) fn npm() -> Command {
    program(if cfg!(windows) { "npm.cmd" } else { "npm" })
}

/// Shows and runs a command; anything but success is an error.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    println!("$ {}", in_words(command));
    let name = name_of(command);
    let status = command.status().with_context(|| format!("cannot start {name}"))?;
    match status.code() {
        Some(0) => Ok(()),
        Some(code) => bail!("{name} failed (exit code {code})"),
        None => bail!("{name} was stopped"),
    }
}

/// Runs a command in place of this program where the system can do that, so that stopping us stops it.
pub(crate) fn become_it(command: &mut Command) -> Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::process::CommandExt;
        println!("$ {}", in_words(command));
        let error = command.exec();
        Err(error).with_context(|| format!("cannot start {}", name_of(command)))
    }
    #[cfg(not(unix))]
    run(command)
}

/// Whether a command can be started and succeeds. What it prints is thrown away.
pub(crate) fn succeeds(command: &mut Command) -> bool {
    let quiet = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    quiet.status().is_ok_and(|status| status.success())
}

/// The first line that a command prints, if it succeeds.
pub(crate) fn first_line(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.lines().next().unwrap_or_default().trim().to_owned())
}

/// Where a program lies on the path.
pub(crate) fn find(name: &str) -> Option<PathBuf> {
    let file = format!("{name}{}", env::consts::EXE_SUFFIX);
    let path = env::var_os("PATH")?;
    env::split_paths(&path).map(|folder| folder.join(&file)).find(|file| file.is_file())
}

fn name_of(command: &Command) -> String {
    let path = PathBuf::from(command.get_program());
    path.file_stem().unwrap_or(command.get_program()).to_string_lossy().into_owned()
}

fn in_words(command: &Command) -> String {
    let root = format!("{}{}", workspace::root().display(), std::path::MAIN_SEPARATOR);
    let mut words = name_of(command);
    for argument in command.get_args() {
        words.push(' ');
        words.push_str(&argument.to_string_lossy().replace(&root, ""));
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_is_shown_by_name_and_with_paths_inside_the_workspace() {
        let mut command = program("/usr/bin/cargo");
        command.arg("check").arg(workspace::root().join("static"));
        assert_eq!(in_words(&command), "cargo check static");
    }
}
