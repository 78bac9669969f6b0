//! The size budget of the page: what a first visit transfers, compressed as a server would.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::workspace;

/// What a first visit should transfer at most.
const GOAL_BYTES: usize = 300_000;
/// What it may transfer as long as the goal is not reached: the page must not grow on its way there.
const BUDGET_BYTES: usize = 500_000;

/// Files and folders that are published but not asked for by a first visit: the page carries its scenarios itself, the
/// folder is for those who want the texts.
const NOT_AT_FIRST: &[&str] = &["embed.html", "scenarios/"];

/// Prints the size of every file in `dist/`; over budget is an error.
pub(crate) fn check() -> Result<()> {
    let dist = workspace::dist();
    let mut files = Vec::new();
    collect(&dist, &mut files).with_context(|| format!("cannot read {}", dist.display()))?;
    files.sort();

    println!("\n{:>10} {:>10}", "bytes", "gzipped");
    let mut total = 0;
    for file in &files {
        let name = file.strip_prefix(&dist)?.to_string_lossy().replace('\\', "/");
        let content = fs::read(file)?;
        let gzipped = gzipped_bytes(&content)?;
        let counted = !NOT_AT_FIRST.iter().any(|start| name.starts_with(start));
        println!("{:>10} {gzipped:>10}  {name}{}", content.len(), if counted { "" } else { "  (not counted)" });
        total += if counted { gzipped } else { 0 };
    }
    println!("{:>10} {total:>10}  of {BUDGET_BYTES} that a first visit may transfer; the goal is {GOAL_BYTES}", "");

    if total > BUDGET_BYTES {
        bail!("the page is {} bytes over its size budget", total - BUDGET_BYTES);
    }
    Ok(())
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    for entry in folder.read_dir()? {
        let path = entry?.path();
        let hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
        if path.is_dir() {
            collect(&path, files)?;
        } else if !hidden {
            files.push(path);
        }
    }
    Ok(())
}

fn gzipped_bytes(content: &[u8]) -> Result<usize> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(content)?;
    Ok(encoder.finish()?.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repetition_costs_little() {
        assert!(gzipped_bytes(&[b'm'; 10_000]).unwrap() < 100);
    }
}
