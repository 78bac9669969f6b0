//! Serving the page while one works on it, through Trunk: in one piece, and built anew when a file changes.

use std::net::{Ipv4Addr, TcpListener};
use std::process::Command;

use anyhow::{Result, bail};
use clap::Args;

use crate::command::{become_it, program};
use crate::{tools, workspace};

#[derive(Args)]
pub(crate) struct ServeOptions {
    /// Open the page in the browser when it is ready
    #[arg(long)]
    open: bool,
    /// The port to serve on
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// Optimise it as the published page is: slower to build, faster to run
    #[arg(long)]
    release: bool,
}

/// Serves the page until the person stops it. The built files lie apart from `dist/`, which always is the published page.
pub(crate) fn serve(options: &ServeOptions) -> Result<()> {
    let port = options.port;
    if TcpListener::bind((Ipv4Addr::LOCALHOST, port)).is_err() {
        bail!("port {port} is in use: choose another one, as in --port {}", port.saturating_add(1));
    }
    let mut trunk = trunk()?;
    println!("Groupscope will be at http://127.0.0.1:{port}/ as soon as it is built. Stop it with Ctrl-C.");

    let dist = workspace::root().join("target").join("serve");
    std::fs::create_dir_all(&dist)?;
    trunk.args(["serve", "--address", "127.0.0.1", "--port", &port.to_string(), "--dist"]).arg(dist);
    if options.open {
        trunk.arg("--open");
    }
    if options.release {
        trunk.arg("--release");
    }
    become_it(&mut trunk)
}

/// Trunk with all it needs on the path.
fn trunk() -> Result<Command> {
    let path = tools::ensure(&["trunk", "wasm-bindgen", "binaryen"])?;
    let mut command = program("trunk");
    command.env("PATH", path);
    Ok(command)
}
