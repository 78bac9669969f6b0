//! Scripts: read from a file or standard input, understood, and changed as the command line says.

use std::io::{self, ErrorKind, Read};

use groupscope_core::scenario::ast::{Line, Statement};
use groupscope_core::scenario::diagnose::{nearest, render_all};
use groupscope_core::scenario::{Scenario, parse};

use crate::problem::{Problem, io_words};

/// A script that can be played.
#[derive(Debug)]
pub(crate) struct Script {
    /// What to call it in messages.
    pub(crate) name: String,
    /// Its text.
    pub(crate) text: String,
    /// What it says.
    pub(crate) scenario: Scenario,
}

impl Script {
    /// Reads a script; the seed replaces its own.
    pub(crate) fn read(file: &str, seed: Option<u64>) -> Result<Script, Problem> {
        let name = if file == "-" { "standard input" } else { file }.to_owned();
        let text = read_text(file).map_err(|error| unreadable(&name, &error))?;
        let parsed = parse(&text);
        if !parsed.diagnostics.is_empty() {
            let mistakes = match parsed.diagnostics.len() {
                1 => "1 mistake".to_owned(),
                many => format!("{many} mistakes"),
            };
            return Err(Problem::new(format!("{name} has {mistakes} and was not played"))
                .detail(render_all(&parsed.diagnostics, &text)));
        }
        let mut scenario = parsed.scenario;
        if let Some(seed) = seed {
            set_seed(&mut scenario, seed);
        }
        Ok(Script { name, text, scenario })
    }

    /// The variant of that name, or the base script if none is asked for.
    pub(crate) fn variant(&self, name: Option<&str>) -> Result<Option<u16>, Problem> {
        let Some(name) = name else { return Ok(None) };
        let variants = &self.scenario.variants;
        if let Some(at) = variants.iter().position(|it| it == name) {
            return Ok(Some(at as u16));
        }
        let quoted: Vec<_> = variants.iter().map(|it| format!("\"{it}\"")).collect();
        let help = match nearest(name, variants.iter().map(String::as_str)) {
            Some(near) => format!("did you mean \"{near}\"?"),
            None if variants.is_empty() => "it has no variants; leave --variant out".to_owned(),
            None => format!("its variants are {}", quoted.join(", ")),
        };
        Err(Problem::new(format!("{} has no variant \"{name}\"", self.name)).help(help))
    }

    /// The name of a variant.
    pub(crate) fn variant_name(&self, variant: Option<u16>) -> Option<&str> {
        self.scenario.variants.get(usize::from(variant?)).map(String::as_str)
    }
}

fn read_text(file: &str) -> io::Result<String> {
    if file != "-" {
        return std::fs::read_to_string(file);
    }
    let mut text = String::new();
    io::stdin().read_to_string(&mut text)?;
    Ok(text)
}

fn unreadable(name: &str, error: &io::Error) -> Problem {
    let problem = |why: &str| Problem::new(format!("{name} cannot be read: {why}"));
    match error.kind() {
        ErrorKind::NotFound => {
            problem("there is no such file").help("check the path, or give - to read standard input")
        }
        ErrorKind::IsADirectory => {
            problem("it is a folder").help("give a script in it, or several: check FOLDER/*.scn")
        }
        ErrorKind::InvalidData => problem("it is not text in UTF-8").help("scripts are plain text; save it as UTF-8"),
        _ => problem(&io_words(error)),
    }
}

/// The base script and every variant are played with that seed.
fn set_seed(scenario: &mut Scenario, seed: u64) {
    let is_seed = |line: &&mut Line| matches!(line.statement, Some(Statement::Seed(_)));
    for line in scenario.lines.iter_mut().filter(is_seed) {
        line.statement = Some(Statement::Seed(seed));
    }
    let set = Line { statement: Some(Statement::Seed(seed)), ..Line::default() };
    scenario.lines.insert(0, set); // where the script has a seed of its own, that one comes later and says the same
}
