//! Every deviation is caught: by a script made for it, and, as far as chance goes, by random schedules.

use std::collections::BTreeMap;

use groupscope_core::explore::{orders, recovery};
use groupscope_core::registry::{DEVIATIONS, Deviation, DeviationRow};
use groupscope_core::scenario::ast::{Expectation, Statement};
use groupscope_tests::random::{Tally, with};
use groupscope_tests::{all_scripts, read};

/// Random schedules for each deviation.
const SCHEDULES: u64 = 600;
/// Up to so many more, until one shows it, where none of them has: some mistakes show rarely.
const MORE: u64 = 5_400;
/// Found by their directed scripts alone: they need several things to fall together that chance does not bring together
/// in so few schedules.
const BY_DIRECTED_SCRIPT: [&str; 7] = [
    "fixed-delays",
    "discard-at-install",
    "senior-proposal-wins",
    "hasty-report",
    "rebuild",
    "join-outside",
    "relay-filter",
];

/// For each deviation the scripts with a variant that switches it on and expects its guarantee to fall. That they do
/// what they say is another test.
fn directed() -> BTreeMap<Deviation, Vec<String>> {
    let mut directed: BTreeMap<Deviation, Vec<String>> = BTreeMap::new();
    for (name, text) in all_scripts() {
        let scenario = read(&text);
        for variant in 0..scenario.variants.len() as u16 {
            let of_variant = scenario.lines.iter().filter(|line| line.variant == Some(variant));
            let statements: Vec<_> = of_variant.filter_map(|line| line.statement.as_ref()).collect();
            for statement in &statements {
                let Statement::Deviate(deviation) = statement else { continue };
                let falls = statements.iter().any(|it| {
                    matches!(it, Statement::Expect(Expectation::Violated { guarantee, .. })
                        if *guarantee == deviation.row().breaks)
                });
                let known = directed.entry(*deviation).or_default();
                if falls && !known.contains(&name) {
                    known.push(name.clone());
                }
            }
        }
    }
    directed
}

/// Two tests, for two cores.
#[test]
fn deviations_are_caught_by_directed_scripts_and_most_by_random_schedules() {
    caught(DEVIATIONS.iter().step_by(2));
}

#[test]
fn and_so_are_those_between_them() {
    caught(DEVIATIONS.iter().skip(1).step_by(2));
}

fn caught(rows: impl Iterator<Item = &'static DeviationRow>) {
    let directed = directed();
    let mut table = format!("{:24} {:24} {:>14}  directed script\n", "deviation", "guarantee", "random hits");
    let mut missed = Vec::new();
    for row in rows {
        let mut tally = Tally::default();
        // Other schedules have fbcasts alone, in which nothing of the orders can go wrong, and recovery only now and then.
        let is_of_orders = (Deviation::NoCausalDelay..=Deviation::GroupAsTotal).contains(&row.deviation);
        let by_directed_script = BY_DIRECTED_SCRIPT.contains(&row.name);
        for seed in 0..SCHEDULES + MORE {
            if seed >= SCHEDULES && (tally.fallen > 0 || by_directed_script) {
                break;
            }
            let of_orders = || is_of_orders.then(|| orders::schedule(seed));
            match recovery::about(row.deviation, seed).or_else(of_orders) {
                Some(script) => _ = tally.add_script(seed, &with(&script, Some(row.deviation)), false),
                None => tally.add(seed, Some(row.deviation)),
            }
        }
        let scripts = directed.get(&row.deviation).map_or(String::new(), |scripts| scripts.join(", "));
        let hits = format!("{} of {}", tally.fallen, tally.schedules);
        table += &format!("{:24} {:24} {hits:>14}  {scripts}\n", row.name, row.breaks.row().name);
        if scripts.is_empty() {
            missed.push(format!("no script catches {}", row.name));
        }
        if tally.fallen == 0 && !by_directed_script {
            missed.push(format!("random schedules never find {}", row.name));
        }
    }
    println!("{table}");
    assert!(missed.is_empty(), "{}\n\n{table}", missed.join("\n"));
}
