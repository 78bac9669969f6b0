//! The tables in `docs/protocols.md` are those of the code; `cargo xtask accept` rewrites them.

use groupscope_core::protocol::Rule;
use groupscope_core::registry::{DEVIATIONS, DeviationForm, GUARANTEES, MESSAGES, Severity};
use groupscope_tests::folder;

#[test]
fn the_tables_of_the_protocols_are_those_of_the_code() {
    let path = folder("docs/protocols.md");
    let page = std::fs::read_to_string(&path).expect("docs/protocols.md can be read");
    let tables =
        [("messages", messages()), ("rules", rules()), ("guarantees", guarantees()), ("deviations", deviations())];
    let filled = tables.iter().fold(page.clone(), |page, (name, table)| fill(&page, name, table));
    if std::env::var_os("GROUPSCOPE_ACCEPT").is_some() {
        std::fs::write(&path, &filled).expect("docs/protocols.md can be written");
    } else {
        assert!(filled == page, "docs/protocols.md is behind the code: `cargo xtask accept`");
    }
}

#[test]
fn every_rule_has_a_sentence_that_uses_all_its_arguments() {
    for row in Rule::rows() {
        assert!(!row.sentence.is_empty(), "{}", row.id);
        for arg in row.args {
            assert!(row.sentence.contains(&format!("{{{arg}}}")), "{} does not say its {arg}", row.id);
        }
    }
}

fn fill(page: &str, name: &str, table: &str) -> String {
    let begin = format!("<!-- table: {name} -->\n");
    let start = page.find(&begin).unwrap_or_else(|| panic!("no table {name}")) + begin.len();
    let end = start + page[start..].find("<!-- end -->").expect("the table ends");
    format!("{}{table}{}", &page[..start], &page[end..])
}

fn messages() -> String {
    let rows = MESSAGES.iter().map(|row| format!("| `{}` | {} |\n", row.name, row.meaning));
    "| message | what it says |\n|---|---|\n".to_owned() + &rows.collect::<String>()
}

fn rules() -> String {
    let rows = Rule::rows().map(|row| format!("| `{}` | {} |\n", row.id, row.sentence));
    "| rule | in words |\n|---|---|\n".to_owned() + &rows.collect::<String>()
}

fn guarantees() -> String {
    let rows = GUARANTEES.iter().map(|row| {
        let severity = if row.severity == Severity::Error { "must hold" } else { "a warning" };
        format!("| `{}` | {} | {severity} |\n", row.name, row.statement)
    });
    "| guarantee | statement | |\n|---|---|---|\n".to_owned() + &rows.collect::<String>()
}

fn deviations() -> String {
    let rows = DEVIATIONS.iter().map(|row| {
        let form = if row.form == DeviationForm::Without { "without" } else { "with variant" };
        format!("| `{form} {}` | {} | `{}` |\n", row.name, row.meaning, row.breaks.row().name)
    });
    "| in a script | what goes wrong | falls |\n|---|---|---|\n".to_owned() + &rows.collect::<String>()
}
