//! The rules in force: every variant of the script as a switch, and what the script leaves out in any case.

use groupscope_core::order;
use groupscope_core::registry::{Deviation, DeviationRow, FIRST_DEVIATIONS};
use groupscope_core::scenario::ast::{Scenario, Statement};
use yew::prelude::*;

use crate::later;
use crate::store::{Action, Overlay, Page};
use crate::words::lesson as w;

pub fn rules(page: &Page) -> Html {
    let state = &page.state;
    let variants = state.scenario.variants.iter().enumerate().map(|(at, name)| switch(page, at as u16, name));
    let mut off: Vec<_> = deviates(&state.scenario, None).collect();
    order::sort_by_key(&mut off, |row| row.deviation);
    off.dedup_by_key(|row| row.deviation);
    html! {
        <section class="rules">
            <h3>{ w::RULES }</h3>
            { for variants }
            { for off.iter().map(|row| html! {
                <p key={row.name} class="rule-off" title={row.meaning}>{ "✗ " }{ row.rule }{ w::OFF }</p>
            }) }
            <button class="all-rules" aria-haspopup="dialog" onclick={page.on(Action::Overlay(Some(Overlay::Rules)))}>{ w::ALL_RULES }</button>
        </section>
    }
}

/// A variant that only leaves one rule out is that rule's switch; any other goes by its name.
fn switch(page: &Page, variant: u16, name: &str) -> Html {
    let state = &page.state;
    let active = state.source.variant == Some(variant);
    let rule = only_deviation(&state.scenario, variant);
    let (on, label, meaning) = match rule {
        Some(row) => (!active, row.rule, w::without(&row.meaning)),
        None => (active, name, w::variant(&name)),
    };
    let next = (!active).then_some(variant);
    html! {
        <button key={variant} class={classes!("switch", rule.is_some().then_some("rule"))} role="switch"
            aria-checked={on.to_string()} title={meaning.clone()} onclick={page.on(Action::Variant(next))}>
            <span class="knob" aria-hidden="true"></span>
            <span class="switch-words">
                <span lang="en">{ label }</span>
                if rule.is_some() && active { <small>{ meaning }</small> }
            </span>
        </button>
    }
}

fn only_deviation(scenario: &Scenario, variant: u16) -> Option<&'static DeviationRow> {
    let lines = scenario.lines.iter().filter(|line| line.variant == Some(variant));
    let acts = lines.filter_map(|line| line.statement.as_ref());
    let acts = acts.filter(|it| !is_said_only(it)).count();
    let mut deviations = deviates(scenario, Some(variant));
    let only = deviations.next()?;
    (acts == 1 && deviations.next().is_none()).then_some(only)
}

/// Whether a line changes nothing in the run: what is expected of it, and what the lesson says.
fn is_said_only(statement: &Statement) -> bool {
    use Statement as S;
    matches!(statement, S::Expect(_) | S::Variant(_) | S::Step { .. } | S::Say { .. } | S::Ask { .. })
}

fn deviates(scenario: &Scenario, variant: Option<u16>) -> impl Iterator<Item = &'static DeviationRow> {
    scenario.lines.iter().filter(move |line| line.variant == variant).filter_map(|line| match line.statement {
        Some(Statement::Deviate(deviation)) => row(deviation),
        _ => None,
    })
}

/// A rule's row. The table comes with the later part; the rules of the first lesson are here at once.
fn row(deviation: Deviation) -> Option<&'static DeviationRow> {
    static FIRST: [DeviationRow; 2] = FIRST_DEVIATIONS;
    match later::here() {
        Some(later) => Some((later.deviation)(deviation)),
        None => FIRST.iter().find(|row| row.deviation == deviation),
    }
}
