//! The tests of the page in a real browser, with Playwright.

use std::fs;
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::command::{npm, program, run};
use crate::{chromium, tools, workspace};

/// All that the tests need on this machine.
pub(crate) struct Browser {
    chromium: PathBuf,
}

/// Makes sure of Node, Playwright and a Chromium.
pub(crate) fn ensure() -> Result<Browser> {
    tools::ensure_node()?;
    let chromium = chromium::ensure()?;
    install_packages(&workspace::browser_tests())?;
    Ok(Browser { chromium })
}

impl Browser {
    /// Runs the tests against the page in `dist/`.
    pub(crate) fn test(&self) -> Result<()> {
        println!("The browser is {}", self.chromium.display());
        let playwright = Path::new("node_modules").join("@playwright").join("test").join("cli.js");
        run(self.node()?.arg(playwright).arg("test"))
    }

    /// Runs the benchmark of the page in `dist/`.
    pub(crate) fn bench(&self) -> Result<()> {
        run(self.node()?.arg("bench.mjs"))
    }

    /// Node among the browser tests, told where Chromium is and which port is free.
    fn node(&self) -> Result<Command> {
        let mut command = program("node");
        command.current_dir(workspace::browser_tests());
        command.env("CHROMIUM_PATH", &self.chromium).env("GROUPSCOPE_PORT", free_port()?.to_string());
        Ok(command)
    }
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
