//! Where things are in the workspace.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// The folder of the workspace, wherever the command was called.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies in the workspace's folder")
}

/// The published page, once it is built.
pub(crate) fn dist() -> PathBuf {
    root().join("dist")
}

/// The tests that run in a browser.
pub(crate) fn browser_tests() -> PathBuf {
    root().join("tests").join("browser")
}

/// The scenario files that come with Groupscope, in the order of their names, as seen from the workspace's folder.
pub(crate) fn scenarios() -> Result<Vec<PathBuf>> {
    let folder = root().join("static").join("scenarios");
    let mut files = Vec::new();
    for entry in folder.read_dir().with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "scn") {
            files.push(path.strip_prefix(root())?.to_owned());
        }
    }
    files.sort();
    Ok(files)
}

/// The version of a package in the text of a `Cargo.lock`; `None` if the package is not in it.
pub(crate) fn locked_version<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    let version = lines.nth(1)?;
    version.strip_prefix("version = \"")?.strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = r#"
[[package]]
name = "wasm-bindgen-macro"
version = "0.2.129"

[[package]]
name = "wasm-bindgen"
version = "0.2.130"
source = "registry+https://github.com/rust-lang/crates.io-index"
"#;

    #[test]
    fn a_version_is_that_of_the_package_with_exactly_this_name() {
        assert_eq!(locked_version(LOCK, "wasm-bindgen"), Some("0.2.130"));
    }

    #[test]
    fn a_package_that_is_not_locked_has_no_version() {
        assert_eq!(locked_version(LOCK, "wasm"), None);
    }
}
