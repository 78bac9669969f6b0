//! The tests of the page in a real browser, with Playwright.

use std::fs;
use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;

use anyhow::{Context, Result};

use crate::command::{npm, program, run};
use crate::{chromium, tools, workspace};

/// Runs the browser tests against the page in `dist/`.
pub(crate) fn test() -> Result<()> {
    tools::ensure_node()?;
    let chromium = chromium::ensure()?;
    let folder = workspace::browser_tests();
    install_packages(&folder)?;

    println!("The browser is {}", chromium.display());
    let playwright = Path::new("node_modules").join("@playwright").join("test").join("cli.js");
    let mut command = program("node");
    command.current_dir(&folder).arg(playwright).arg("test");
    command.env("CHROMIUM_PATH", chromium).env("GROUPSCOPE_PORT", free_port()?.to_string());
    run(&mut command)
}

/// `npm ci`, unless the packages are those of the lock file already. No browser is downloaded.
fn install_packages(folder: &Path) -> Result<()> {
    let changed = |file: &Path| fs::metadata(file).and_then(|data| data.modified()).ok();
    let installed = changed(&folder.join("node_modules").join(".package-lock.json"));
    if installed.is_some() && installed >= changed(&folder.join("package-lock.json")) {
        return Ok(());
    }
    let mut command = npm();
    command.args(["ci", "--no-audit", "--no-fund"]).current_dir(folder);
    run(command.env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))
}

/// A port that nobody listens on, so that two clones can be tested at the same time.
fn free_port() -> Result<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("no free port on 127.0.0.1")?;
    Ok(listener.local_addr()?.port())
}
