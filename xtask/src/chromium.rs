//! The browser of the browser tests: an installed Chromium or Chrome, or one from the system's package manager.

use std::env;
use std::path::PathBuf;

use anyhow::{Result, bail};

use crate::command::{find, program, run, succeeds};

const NAMES: &[&str] = &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const MAC_APPLICATIONS: &[&str] = &[
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/// Package managers, and what each is told. The first that is there is asked.
const INSTALLERS: &[&[&[&str]]] = &[
    &[&["apt-get", "update"], &["apt-get", "install", "--yes", "chromium"]],
    &[&["dnf", "install", "--assumeyes", "chromium"]],
    &[&["pacman", "--sync", "--noconfirm", "chromium"]],
    &[&["brew", "install", "--cask", "chromium"]],
];

/// The path of a Chromium; installs one if there is none and it can be done without asking for a password.
pub(crate) fn ensure() -> Result<PathBuf> {
    if let Some(path) = env::var_os("CHROMIUM_PATH").map(PathBuf::from) {
        if path.is_file() {
            return Ok(path);
        }
        bail!("CHROMIUM_PATH names {}, which is not a file", path.display());
    }
    if let Some(path) = installed() {
        return Ok(path);
    }
    install()?;
    match installed() {
        Some(path) => Ok(path),
        None => bail!("Chromium was installed but is not on the path: set CHROMIUM_PATH to its program"),
    }
}

fn installed() -> Option<PathBuf> {
    let on_path = NAMES.iter().find_map(|name| find(name));
    let mut applications = MAC_APPLICATIONS.iter().map(PathBuf::from).filter(|path| path.is_file());
    on_path.or_else(|| applications.next())
}

fn install() -> Result<()> {
    let Some(steps) = INSTALLERS.iter().find(|steps| find(steps[0][0]).is_some()) else {
        bail!("the browser tests need Chromium or Chrome: install one, or set CHROMIUM_PATH to its program");
    };
    let manager = steps[0][0];
    let Some(prefix) = rights(manager) else {
        let by_hand: Vec<String> = steps.iter().map(|step| format!("sudo {}", step.join(" "))).collect();
        bail!(
            "the browser tests need Chromium: install it with `{}`, or set CHROMIUM_PATH to a Chrome",
            by_hand.join(" && ")
        );
    };
    println!("Installing Chromium with {manager} (about a minute) …");
    for step in *steps {
        let words: Vec<&str> = prefix.iter().chain(step.iter()).copied().collect();
        run(program(words[0]).args(&words[1..]).env("DEBIAN_FRONTEND", "noninteractive"))?;
    }
    Ok(())
}

/// What to put before a package manager's command so that it may install; `None` if it may not.
fn rights(manager: &str) -> Option<&'static [&'static str]> {
    let is_root = || crate::command::first_line(program("id").arg("-u")).as_deref() == Some("0");
    if manager == "brew" || is_root() {
        Some(&[])
    } else if succeeds(program("sudo").args(["--non-interactive", "true"])) {
        Some(&["sudo", "--non-interactive"])
    } else {
        None
    }
}
