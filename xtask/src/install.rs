//! Installing a tool into the user's cache folder.
//!
//! A tool is put together in a folder of its own and moved to its place when it is complete, so an installation that was
//! interrupted is not taken for a good one; the next attempt goes on from what it had compiled.

use std::env;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::command::{cargo, npm, run};
use crate::tools::{Source, Tool, cache};

pub(crate) fn install(tool: &Tool) -> Result<()> {
    let workshop = cache()?.join(format!(".installing-{}", tool.label()));
    let product = workshop.join("product");
    fs::create_dir_all(&product).with_context(|| format!("cannot create {}", product.display()))?;

    println!("Installing {} {} ({}; once for this user) …", tool.name, tool.version, tool.takes);
    let installed = match tool.source {
        Source::Cargo { package, options } => from_cargo(tool, package, options, &workshop, &product),
        Source::Npm { package } => from_npm(tool, package, &product),
    };
    installed.with_context(|| format!("cannot install {} {}", tool.name, tool.version))?;

    move_into_place(&product, tool)?;
    // Only scraps are left in it, and the tool is there: not worth an error.
    let _ = fs::remove_dir_all(&workshop);
    println!("Installed {} {} in {}", tool.name, tool.version, tool.folder().display());
    Ok(())
}

fn from_cargo(tool: &Tool, package: &str, options: &[&str], workshop: &Path, product: &Path) -> Result<()> {
    let mut command = cargo();
    command.args(["install", package, "--version", &tool.version, "--force"]).args(options).arg("--root").arg(product);
    // Cargo warns about a folder that is not on the path; this one is only a stage on the way.
    let path = env::var_os("PATH").unwrap_or_default();
    let path = env::join_paths(env::split_paths(&path).chain([product.join("bin")]))?;
    run(command.env("CARGO_TARGET_DIR", workshop.join("target")).env("PATH", path))
}

fn from_npm(tool: &Tool, package: &str, product: &Path) -> Result<()> {
    let package = format!("{package}@{}", tool.version);
    run(npm().args(["install", "--no-audit", "--no-fund", "--save-exact", &package, "--prefix"]).arg(product))
}

fn move_into_place(product: &Path, tool: &Tool) -> Result<()> {
    if tool.is_installed() {
        return Ok(()); // another terminal was quicker
    }
    let place = tool.folder();
    if place.exists() {
        fs::remove_dir_all(&place).with_context(|| format!("cannot replace {}", place.display()))?;
    }
    fs::rename(product, &place).with_context(|| format!("cannot create {}", place.display()))?;
    if !tool.is_installed() {
        bail!("{} was installed, but its program {} is not in {}", tool.name, tool.program, place.display());
    }
    Ok(())
}
