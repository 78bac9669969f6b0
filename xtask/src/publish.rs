//! Building the page as it is published, into `dist/`: compile, split, bind, optimise, and put together.
//!
//! The page is two WebAssembly files: what a first visit needs to be stepped, and the later part, which is loaded in the
//! background (ARCHITECTURE.md, "How the page is split"). Trunk cannot split yet, so this does without it; what it has
//! in common with the page that Trunk serves is `web/index.html`, `web/embed.html` and `static/`.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha384};

use crate::command::{cargo, program, run};
use crate::{names, tools, workspace};

const PACKAGE: &str = "groupscope-web";
const TARGET: &str = "wasm32-unknown-unknown";
/// How the main part is optimised. A function of some size is inlined where it is called from one place only: that spares
/// a first visit 1.1 kB.
const QUICK: [&str; 4] = ["-O3", "--flexible-inline-max-function-size", "3", "--converge"];
/// The file of the later part, as the splitter names it after the split point in the code.
const LATER: &str = "split_later.wasm";
/// The script that loads the later part, as the splitter names it.
const LOADER: &str = "__wasm_split.js";

/// The page, and the page inside another one: two frames of the same files.
const FRAMES: [&str; 2] = ["index.html", "embed.html"];

/// WebAssembly features that the compiler uses by default, and wasm-opt has to be told of. The lowest kilobyte of memory
/// is the end of the stack: addresses in it are never used, so that offsets may be folded into loads and stores.
const WASM_OPT: &[&str] = &[
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
    "--low-memory-unused",
    "--quiet",
];

/// Builds the page.
pub(crate) fn build() -> Result<()> {
    let path = tools::ensure(&["wasm-split", "wasm-bindgen", "binaryen"])?;
    let work = workspace::root().join("target").join("publish");
    let (split, page) = (work.join("split"), work.join("page"));
    for folder in [&split, &page] {
        if folder.exists() {
            fs::remove_dir_all(folder).with_context(|| format!("cannot empty {}", folder.display()))?;
        }
        fs::create_dir_all(folder)?;
    }

    let compiled = compile()?;
    let mut splitter = program("wasm-split-cli");
    splitter.env("PATH", &path).args(["--target", "web", "--out-name", PACKAGE]).arg(compiled).arg(&split);
    run(&mut splitter)?;
    // The later part reaches the main part through what the linker exports.
    let mut binder = program("wasm-bindgen");
    binder.env("PATH", &path).args(["--target", "web", "--no-typescript", "--keep-lld-exports", "--out-name", PACKAGE]);
    run(binder.arg("--out-dir").arg(&page).arg(split.join(PACKAGE).with_extension("wasm")))?;
    // The engine is in the main part and has to be quick, the later part has to be small.
    optimise(&path, &QUICK, &page.join(format!("{PACKAGE}_bg.wasm")), &page)?;
    optimise(&path, &["-Oz"], &split.join(LATER), &page)?;

    let (module, script) = (page.join(format!("{PACKAGE}_bg.wasm")), page.join(format!("{PACKAGE}.js")));
    let shorter = names::shorten(&fs::read(&module)?, &fs::read_to_string(&script)?, &format!("./{PACKAGE}_bg.js"))?;
    fs::write(module, shorter.0)?;
    fs::write(script, shorter.1)?;

    let loader = fs::read_to_string(split.join(LOADER)).with_context(|| format!("{LOADER} is missing"))?;
    fs::write(page.join(LOADER), with_integrity(&loader, &fs::read(page.join(LATER))?)?)?;
    for frame in FRAMES {
        let html = fs::read_to_string(workspace::root().join("web").join(frame))?;
        fs::write(page.join(frame), published_frame(&html))?;
    }
    copy(&workspace::root().join("static"), &page)?;

    let dist = workspace::dist();
    if dist.exists() {
        fs::remove_dir_all(&dist).with_context(|| format!("cannot replace {}", dist.display()))?;
    }
    fs::rename(&page, &dist).with_context(|| format!("cannot create {}", dist.display()))
}

/// Compiles the page, with all that the splitter wants to know in the file.
fn compile() -> Result<PathBuf> {
    let target = workspace::root().join("target");
    let mut command = cargo();
    command.args(["build", "--locked", "--package", PACKAGE, "--features", "split"]);
    command.args(["--target", TARGET, "--profile", "page", "--target-dir"]).arg(&target);
    run(command.env("CARGO_ENCODED_RUSTFLAGS", rust_flags()?))?;
    Ok(target.join(TARGET).join("page").join(PACKAGE).with_extension("wasm"))
}

/// Flags for the compiler: relocations for the splitter, and no paths of this machine in what is published.
fn rust_flags() -> Result<OsString> {
    let home =
        env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| dirs::home_dir().map(|home| home.join(".cargo")));
    let crates = home.context("this user has no home folder: set CARGO_HOME")?.join("registry").join("src");
    let mut flags = OsString::from("-Clink-arg=--emit-relocs");
    for (folder, name) in [(crates.as_path(), "crates"), (workspace::root(), "groupscope")] {
        flags.push("\x1f--remap-path-prefix=");
        flags.push(folder);
        flags.push("=");
        flags.push(name);
    }
    Ok(flags)
}

fn optimise(path: &OsString, level: &[&str], file: &Path, into: &Path) -> Result<()> {
    let to = into.join(file.file_name().unwrap_or_default());
    // On Windows the program is a script, which is found only with its whole name.
    let mut command = program(if cfg!(windows) { "wasm-opt.cmd" } else { "wasm-opt" });
    run(command.env("PATH", path).args(level).args(WASM_OPT).arg(file).arg("-o").arg(to))
}

/// The loader, made to accept only the later part that belongs to this build: files keep their names, so a page that is
/// open while a new one is published, or a stale cache, could bring two together that do not fit. And like the main
/// part's loader it does not insist on the type that a server gives to the file.
fn with_integrity(loader: &str, later: &[u8]) -> Result<String> {
    let hash = STANDARD.encode(Sha384::digest(later));
    let changes = [
        (
            format!("fetch(new URL(\"./{LATER}\", import.meta.url))"),
            format!("fetch(new URL(\"./{LATER}\", import.meta.url), {{ integrity: \"sha384-{hash}\" }})"),
        ),
        (
            "WebAssembly.instantiateStreaming(src, imports)".to_owned(),
            "WebAssembly.instantiate(await (await src).arrayBuffer(), imports)".to_owned(),
        ),
    ];
    let mut loader = loader.to_owned();
    for (before, after) in changes {
        if loader.matches(&before).count() != 1 {
            bail!("{LOADER} is not as expected: it should have \"{before}\" in it, once");
        }
        loader = loader.replace(&before, &after);
    }
    Ok(loader)
}

/// The page's frame without the lines that are for Trunk. The loader is asked for at once: otherwise it would be only
/// when the script that imports it is there.
fn published_frame(html: &str) -> String {
    let lines = html.split_inclusive('\n').filter(|line| !line.contains("data-trunk"));
    let preload = format!("  <link rel=\"modulepreload\" href=\"{LOADER}\">\n  </head>");
    lines.collect::<String>().replacen("</head>", &preload, 1)
}

/// Copies the contents of a folder, except hidden files.
fn copy(from: &Path, into: &Path) -> Result<()> {
    for entry in from.read_dir().with_context(|| format!("cannot read {}", from.display()))? {
        let (path, name) = entry.map(|entry| (entry.path(), entry.file_name()))?;
        if name.to_string_lossy().starts_with('.') {
            continue;
        }
        if path.is_dir() {
            fs::create_dir_all(into.join(&name))?;
            copy(&path, &into.join(name))?;
        } else {
            fs::copy(&path, into.join(name))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_frame_keeps_all_but_the_lines_for_trunk() {
        let html = "  <head>\n    <title></title>\n    <link data-trunk rel=\"rust\">\n  </head>\n";
        let preload = "    <link rel=\"modulepreload\" href=\"__wasm_split.js\">\n";
        assert_eq!(published_frame(html), format!("  <head>\n    <title></title>\n{preload}  </head>\n"));
    }

    #[test]
    fn the_page_inside_another_one_has_the_same_policy_and_starts_the_same_files() {
        let [page, embed] = FRAMES.map(|frame| {
            let html = fs::read_to_string(workspace::root().join("web").join(frame)).unwrap();
            let wanted = ["Content-Security-Policy", "charset", "modulepreload", "preload", "data-wasm"];
            let lines = published_frame(&html);
            let lines = lines.lines().filter(|line| wanted.iter().any(|word| line.contains(word)));
            lines.map(str::to_owned).collect::<Vec<_>>()
        });
        assert_eq!(page.len(), 6);
        assert_eq!(page, embed);
    }

    #[test]
    fn the_loader_names_the_later_part_it_belongs_to_and_another_loader_is_an_error() {
        let loader = "const src = fetch(new URL(\"./split_later.wasm\", import.meta.url));\n\
            return WebAssembly.instantiateStreaming(src, imports);";
        let loader = with_integrity(loader, b"").unwrap();
        assert!(
            loader.contains("import.meta.url), { integrity: \"sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24don")
        );
        assert!(with_integrity("fetch(file)", b"").is_err());
    }
}
