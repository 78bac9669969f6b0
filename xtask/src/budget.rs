//! The size budget of the page: what is transferred until it can be stepped, and what comes after that in the background,
//! compressed as a server would.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::workspace;

/// When the page asks for a file, and what all files of that kind may transfer together.
struct Share {
    words: &'static str,
    budget_bytes: usize,
    /// How the names of its files begin.
    files: &'static [&'static str],
}

/// The first share that fits a file is its share. That the later part is not needed for stepping is shown by a test in
/// the browser, tests/browser/later.spec.mjs.
const SHARES: &[Share] = &[
    // Every protocol but those of the first lesson is in it; nobody waits for it to step.
    Share { words: "later, in the background", budget_bytes: 600_000, files: &["split_", "later.css"] },
    // The page carries its scenarios itself; the folder is for those who want the texts. An embed has a frame of its own.
    Share {
        words: "not asked for by a first visit",
        budget_bytes: usize::MAX,
        files: &["embed.", "course.html", "scenarios/"],
    },
    // A browser that asks for another language waits for the page's words in it.
    Share { words: "besides, in another language", budget_bytes: 12_000, files: &["words/"] },
    Share { words: "until the page can be stepped", budget_bytes: 300_000, files: &[""] },
];

/// Prints the size of every file in `dist/`; a share over its budget is an error.
pub(crate) fn check() -> Result<()> {
    let dist = workspace::dist();
    let mut files = Vec::new();
    collect(&dist, &mut files).with_context(|| format!("cannot read {}", dist.display()))?;
    files.sort();

    println!("\n{:>10} {:>10}", "bytes", "gzipped");
    let mut totals = vec![0; SHARES.len()];
    for file in &files {
        let name = file.strip_prefix(&dist)?.to_string_lossy().replace('\\', "/");
        let content = fs::read(file)?;
        let gzipped = gzipped_bytes(&content)?;
        let share = share_of(&name);
        totals[share] += gzipped;
        println!("{:>10} {gzipped:>10}  {name}  ({})", content.len(), SHARES[share].words);
    }
    let limited = || SHARES.iter().zip(&totals).rev().filter(|(share, _)| share.budget_bytes != usize::MAX);
    for (share, total) in limited() {
        println!("{:>10} {total:>10}  of {} {}", "", share.budget_bytes, share.words);
    }
    if let Some((share, total)) = limited().find(|(share, total)| **total > share.budget_bytes) {
        bail!("what is transferred {} is {} bytes over its budget", share.words, total - share.budget_bytes);
    }
    Ok(())
}

/// The index of a file's share.
fn share_of(name: &str) -> usize {
    let fits = |share: &Share| share.files.iter().any(|start| name.starts_with(start));
    SHARES.iter().position(fits).expect("every name begins with nothing")
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
    fn what_has_no_other_share_is_needed_at_first() {
        assert_eq!(SHARES[share_of("split_later.wasm")].words, "later, in the background");
        assert_eq!(SHARES[share_of("words/de.json")].words, "besides, in another language");
        assert_eq!(SHARES[share_of("groupscope-web_bg.wasm")].words, "until the page can be stepped");
    }

    #[test]
    fn repetition_costs_little() {
        assert!(gzipped_bytes(&[b'm'; 10_000]).unwrap() < 100);
    }
}
