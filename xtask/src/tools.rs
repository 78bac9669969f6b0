//! The tools that build the page: which, in which version, and where they lie.
//!
//! They are kept in the user's cache folder by name and version, so that a fresh clone finds them there and two clones
//! with different versions do not disturb each other. What is missing is installed by [`crate::install`].

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use crate::command::{cargo, find, first_line, program, run};
use crate::{install, workspace};

const WASM_TARGET: &str = "wasm32-unknown-unknown";
const NODE_MAJOR_MIN: u32 = 20;

/// One tool in one version.
pub(crate) struct Tool {
    pub(crate) name: &'static str,
    pub(crate) version: String,
    pub(crate) source: Source,
    /// What a person who waits for the installation wants to know.
    pub(crate) takes: &'static str,
    /// The folder with its programs, within the tool's own folder.
    programs: &'static str,
    /// The program that shows that it is there.
    pub(crate) program: &'static str,
}

/// Where a tool comes from.
#[derive(Clone, Copy)]
pub(crate) enum Source {
    /// `cargo install` of a package, with further options.
    Cargo { package: &'static str, options: &'static [&'static str] },
    /// `npm install` of a package.
    Npm { package: &'static str },
}

/// The table of tools and versions.
fn pinned() -> Result<[Tool; 4]> {
    Ok([
        Tool {
            name: "trunk",
            version: "0.21.14".into(),
            source: Source::Cargo { package: "trunk", options: &["--locked"] },
            takes: "about 8 minutes on two cores",
            programs: "bin",
            program: "trunk",
        },
        Tool {
            name: "wasm-bindgen",
            // It has to be the very version that the page is compiled with.
            version: wasm_bindgen_version()?,
            // The lock file published with 0.2.130 names a package version that does not exist.
            source: Source::Cargo { package: "wasm-bindgen-cli", options: &[] },
            takes: "about 5 minutes on two cores",
            programs: "bin",
            program: "wasm-bindgen",
        },
        Tool {
            name: "wasm-split",
            version: "0.2.4".into(),
            source: Source::Cargo {
                package: "wasm_split_cli_support",
                options: &["--locked", "--features", "build-binary"],
            },
            takes: "about a minute on two cores",
            programs: "bin",
            program: "wasm-split-cli",
        },
        Tool {
            name: "binaryen",
            version: "132.0.0".into(),
            source: Source::Npm { package: "binaryen" },
            takes: "less than a minute",
            programs: "node_modules/.bin",
            program: "wasm-opt",
        },
    ])
}

/// Makes sure that the page can be built with the tools of these names, and returns a `PATH` with them in front.
pub(crate) fn ensure(names: &[&str]) -> Result<OsString> {
    ensure_wasm_target()?;
    ensure_node()?;
    let tools: Vec<Tool> = pinned()?.into_iter().filter(|tool| names.contains(&tool.name)).collect();
    for tool in tools.iter().filter(|tool| !tool.is_installed()) {
        install::install(tool)?;
    }
    let inherited = env::var_os("PATH").unwrap_or_default();
    let folders = tools.iter().map(|tool| tool.programs()).chain(env::split_paths(&inherited));
    Ok(env::join_paths(folders)?)
}

/// Node and npm, which bring wasm-opt and the browser tests.
pub(crate) fn ensure_node() -> Result<()> {
    let version = first_line(program("node").arg("--version"));
    let major = version.as_deref().and_then(|version| version.trim_start_matches('v').split('.').next()?.parse().ok());
    match (major, version) {
        (Some(NODE_MAJOR_MIN..), _) => {}
        (_, Some(version)) => {
            bail!("Node {NODE_MAJOR_MIN} or newer is needed, this is {version}: see https://nodejs.org")
        }
        (_, None) => bail!("Node is not installed: install version {NODE_MAJOR_MIN} or newer from https://nodejs.org"),
    }
    if first_line(crate::command::npm().arg("--version")).is_none() {
        bail!("npm is not installed: it comes with Node from https://nodejs.org, or as the package npm of your system");
    }
    Ok(())
}

/// The compiler's part for WebAssembly. `rust-toolchain.toml` asks rustup for it, so it is missing only where the
/// toolchain was installed in another way.
fn ensure_wasm_target() -> Result<()> {
    let libraries = first_line(program("rustc").args(["--print", "target-libdir", "--target", WASM_TARGET]));
    if libraries.is_some_and(|folder| PathBuf::from(folder).is_dir()) {
        return Ok(());
    }
    if find("rustup").is_none() {
        bail!(
            "the Rust compiler cannot build for {WASM_TARGET}, and rustup, which could add it, is not installed: \
             see https://rustup.rs"
        );
    }
    println!("Adding {WASM_TARGET} to the Rust toolchain …");
    run(program("rustup").args(["target", "add", WASM_TARGET]))
}

fn wasm_bindgen_version() -> Result<String> {
    let path = workspace::root().join("Cargo.lock");
    let lock = match fs::read_to_string(&path) {
        Ok(lock) => lock,
        Err(_) => {
            run(cargo().arg("generate-lockfile"))?;
            fs::read_to_string(&path)?
        }
    };
    let version = workspace::locked_version(&lock, "wasm-bindgen").context("Cargo.lock does not name wasm-bindgen")?;
    Ok(version.to_owned())
}

/// Where all tools are kept.
pub(crate) fn cache() -> Result<PathBuf> {
    let cache = dirs::cache_dir().context("this user has no cache folder: set HOME or XDG_CACHE_HOME")?;
    Ok(cache.join("groupscope").join("tools"))
}

impl Tool {
    /// `name-version`, the name of its folder.
    pub(crate) fn label(&self) -> String {
        format!("{}-{}", self.name, self.version)
    }

    pub(crate) fn folder(&self) -> PathBuf {
        cache().unwrap_or_default().join(self.label())
    }

    fn programs(&self) -> PathBuf {
        self.folder().join(self.programs)
    }

    pub(crate) fn is_installed(&self) -> bool {
        ["", ".exe", ".cmd"].iter().any(|suffix| self.programs().join(format!("{}{suffix}", self.program)).exists())
    }
}
