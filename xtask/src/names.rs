//! A smaller script for the module: short names for what the one imports from the other, no comments, no indentation.
//!
//! wasm-bindgen gives every import a name of its own that ends in a hash. They stand in the module and in the script,
//! and hashes cannot be compressed: together some kilobytes of a first visit.

use anyhow::{Context, Result, bail};

/// Sections of a module by number.
const IMPORTS: u8 = 2;
/// The kind of an import that is a function; wasm-bindgen's are no others.
const FUNCTION: u8 = 0;
/// Magic number and version.
const HEADER_BYTES: usize = 8;

/// The module and its script with short names for what the module imports from `from`.
pub(crate) fn shorten(module: &[u8], script: &str, from: &str) -> Result<(Vec<u8>, String)> {
    let (header, mut rest) = module.split_at_checked(HEADER_BYTES).context("the module has no header")?;
    let (mut shorter, mut script) = (header.to_vec(), bare(script)?);
    while let Some((&section, tail)) = rest.split_first() {
        let (mut content, tail) = counted(tail)?;
        rest = tail;
        let renamed;
        if section == IMPORTS {
            renamed = imports(content, &mut script, from)?;
            content = &renamed;
        }
        shorter.push(section);
        push_counted(&mut shorter, content);
    }
    Ok((shorter, script))
}

/// The section of imports with the new names, which are given in the script too.
fn imports(section: &[u8], script: &mut String, from: &str) -> Result<Vec<u8>> {
    let (count, mut rest) = number(section)?;
    let mut renamed = Vec::new();
    push_number(&mut renamed, count);
    for nth in 0..count {
        let (module, tail) = counted(rest)?;
        let (name, tail) = counted(tail)?;
        let (&kind, tail) = tail.split_first().context("an import has no kind")?;
        let (kind_of_function, tail) = number(tail)?;
        if kind != FUNCTION {
            bail!("the module imports something that is no function");
        }
        rest = tail;
        let short = format!("w{nth}");
        push_counted(&mut renamed, module);
        if module == from.as_bytes() {
            rename(script, std::str::from_utf8(name)?, &short)?;
            push_counted(&mut renamed, short.as_bytes());
        } else {
            push_counted(&mut renamed, name);
        }
        renamed.push(kind);
        push_number(&mut renamed, kind_of_function);
    }
    Ok(renamed)
}

/// Renames what the script has for an import: a line that begins with the name and a colon.
fn rename(script: &mut String, name: &str, short: &str) -> Result<()> {
    let defined = format!("\n{name}: ");
    if script.matches(&defined).count() != 1 {
        bail!("the script should define {name}, once");
    }
    *script = script.replace(&defined, &format!("\n{short}: "));
    Ok(())
}

/// The script without comments before functions and without indentation.
fn bare(script: &str) -> Result<String> {
    if script.lines().any(|line| line.matches('`').count() % 2 == 1) {
        bail!("the script has a text of several lines, in which indentation matters");
    }
    let mut in_comment = false;
    let mut bare = String::new();
    for line in script.lines().map(str::trim_start) {
        in_comment |= line.starts_with("/**");
        if !in_comment {
            bare.push_str(line);
            bare.push('\n');
        }
        in_comment &= !line.ends_with("*/");
    }
    Ok(bare)
}

/// A number of seven bits a byte, least first, and what comes after it.
fn number(bytes: &[u8]) -> Result<(u32, &[u8])> {
    let mut value = 0;
    for (at, byte) in bytes.iter().enumerate().take(5) {
        value |= u32::from(byte & 0x7f) << (7 * at);
        if byte & 0x80 == 0 {
            return Ok((value, &bytes[at + 1..]));
        }
    }
    bail!("the module ends in the midst of a number")
}

/// As many bytes as the number before them says, and what comes after them.
fn counted(bytes: &[u8]) -> Result<(&[u8], &[u8])> {
    let (count, rest) = number(bytes)?;
    rest.split_at_checked(count as usize).context("the module is cut off")
}

fn push_number(to: &mut Vec<u8>, mut value: u32) {
    while value > 0x7f {
        to.push((value & 0x7f) as u8 | 0x80);
        value >>= 7;
    }
    to.push(value as u8);
}

fn push_counted(to: &mut Vec<u8>, content: &[u8]) {
    push_number(to, content.len() as u32);
    to.extend_from_slice(content);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn module(name: &str) -> Vec<u8> {
        let mut imports = vec![1];
        push_counted(&mut imports, b"./page.js");
        push_counted(&mut imports, name.as_bytes());
        imports.extend([FUNCTION, 3]);
        let mut module = b"\0asm\x01\0\0\0".to_vec();
        for (section, content) in [(1, &[0x60; 200][..]), (IMPORTS, &imports)] {
            module.push(section);
            push_counted(&mut module, content);
        }
        module
    }

    #[test]
    fn an_import_has_the_same_short_name_in_both_and_the_rest_stays() {
        let script = "/**\n * Why.\n */\nconst imports = {\n    __wbg_now_0123456789abcdef: function() {\n    },\n};\n";
        let (module_after, script) = shorten(&module("__wbg_now_0123456789abcdef"), script, "./page.js").unwrap();
        assert_eq!(module_after, module("w0"));
        assert_eq!(script, "const imports = {\nw0: function() {\n},\n};\n");
    }

    #[test]
    fn a_name_that_the_script_does_not_define_is_an_error() {
        assert!(shorten(&module("__wbg_now_0123456789abcdef"), "", "./page.js").is_err());
        assert!(shorten(&module("now")[..40], "", "./page.js").is_err());
    }
}
