//! The docs of the language are true: their examples are read without a mistake, and their tables are those of the
//! vocabulary. `GROUPSCOPE_ACCEPT=1 cargo test` writes the tables anew.

use super::{TASTE, golden, read};
use crate::registry::{DEVIATIONS, DeviationForm, GUARANTEES, MESSAGES, MessageKind};
use crate::scenario::bounds;
use crate::scenario::vocabulary::{self, Category, FORMS, RESERVED};

const DOCS: &str = include_str!("../../../../docs/scenario-language.md");

/// The blocks of scripts in the docs.
fn examples() -> impl Iterator<Item = &'static str> {
    DOCS.split("```scn\n").skip(1).filter_map(|rest| rest.split("```").next())
}

#[test]
fn every_example_of_the_docs_is_read_without_a_mistake() {
    assert!(examples().count() > 10);
    for example in examples() {
        read(&(vocabulary::prelude(example) + example));
    }
}

#[test]
fn the_docs_begin_with_the_taste() {
    assert_eq!(examples().next(), Some(TASTE));
}

#[test]
fn every_form_of_the_vocabulary_has_an_example_that_is_read_without_a_mistake() {
    for form in &FORMS {
        read(&(vocabulary::prelude(form.example) + form.example));
    }
}

#[test]
fn no_word_of_a_form_can_be_a_name_unless_it_is_one_of_an_option() {
    let options = [
        "membership",
        "gmp",
        "gms",
        "server",
        "announced",
        "order",
        "log",
        "created",
        "later",
        "up",
        "heartbeat",
        "gossip",
        "tree",
        "period",
        "timeout",
        "helpers",
        "nd",
        "requests",
        "detection",
        "mistakes",
        "latency",
        "waiting",
        "lost",
        "writes",
        "delivery",
        "uniform",
        "unstable",
        "stability",
        "down",
        "send",
        "receive",
        "nothing",
        "wrongly",
        "rightly",
        "recovery",
        "independent",
        "coordinated",
        "snapshots",
        "writing",
        "receiver",
        "optimistic",
        "sender",
    ];
    for form in &FORMS {
        let words = form.form.split(|c: char| !c.is_alphanumeric()).filter(|word| word.starts_with(char::is_lowercase));
        for word in words {
            let reserved = RESERVED.contains(&word) || MessageKind::named(word).is_some();
            assert!(reserved || options.contains(&word), "{word} of {}", form.form);
        }
    }
}

#[test]
fn the_tables_of_the_docs_are_those_of_the_program() {
    golden("../docs/scenario-language.md", |docs| {
        let mut tables: Vec<_> =
            Category::ALL.map(|category| (category.title(), vocabulary::markdown_table(category))).into();
        tables.push(("Message kinds", table(["kind", "meaning"], MESSAGES.map(|row| [row.name, row.meaning]))));
        tables.push(("Guarantees", table(["name", "statement"], GUARANTEES.map(|row| [row.name, row.statement]))));
        tables.push(("Deviations", deviations()));
        tables.push(("Bounds", table(["of", "at most"], bounds::ALL.map(|bound| [bound.what, bound.shown]))));
        tables.into_iter().fold(docs.to_owned(), |docs, (name, table)| with_table(&docs, name, &table))
    });
}

fn deviations() -> String {
    let rows = DEVIATIONS.map(|row| {
        let form = if row.form == DeviationForm::Without { "without" } else { "with variant" };
        [format!("`{form} {}`", row.name), row.rule.to_owned(), row.meaning.to_owned()]
    });
    table(["form", "the rule", "without it"], rows)
}

fn table<const COLUMNS: usize, const ROWS: usize>(
    heads: [&str; COLUMNS],
    rows: [[impl AsRef<str>; COLUMNS]; ROWS],
) -> String {
    let line = |cells: Vec<&str>| format!("| {} |\n", cells.join(" | "));
    let body: String = rows.iter().map(|row| line(row.iter().map(AsRef::as_ref).collect())).collect();
    format!("{}|{}\n{body}", line(heads.to_vec()), "---|".repeat(COLUMNS))
}

/// The docs with the table below its marker replaced.
fn with_table(docs: &str, name: &str, table: &str) -> String {
    let marker = format!("<!-- table: {name} -->\n");
    let (above, rest) = docs.split_once(&marker).unwrap_or_else(|| panic!("the docs have no {marker}"));
    let (_, below) = rest.split_once("<!-- end -->").expect("a table ends");
    format!("{above}{marker}{table}<!-- end -->{below}")
}
