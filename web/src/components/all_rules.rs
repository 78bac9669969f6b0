//! All rules of the protocols as switches: each says what goes wrong without it, and which guarantee falls.

use groupscope_core::gesture::Gesture;
use groupscope_core::registry::{DEVIATIONS, DeviationRow, GUARANTEES};
use groupscope_core::scenario::ast::Statement;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::overlay::Dialog;
use crate::app::PageProps;
use crate::store::{Action, Overlay, Page};
use crate::words::dialogs as w;

/// The dialog with all rules.
pub fn all_rules(page: &Page) -> Html {
    html! { <AllRules page={page.clone()} /> }
}

#[component]
fn AllRules(PageProps { page }: &PageProps) -> Html {
    let query = use_state(String::new);
    let typed = {
        let query = query.clone();
        Callback::from(move |event: InputEvent| query.set(event.target_unchecked_into::<HtmlInputElement>().value()))
    };
    let wanted = query.to_ascii_lowercase();
    let fits = |row: &&DeviationRow| {
        let all = [row.rule, row.meaning, row.name, title(row)].join(" ").to_ascii_lowercase();
        wanted.split_whitespace().all(|word| all.contains(word))
    };
    let found: Vec<_> = DEVIATIONS.iter().filter(fits).collect();
    html! {
        <Dialog page={page.clone()} title={w::RULES} class="library">
            <input type="search" autofocus=true placeholder={w::SEARCH_RULES} aria-label={w::SEARCH_RULES} value={(*query).clone()} oninput={typed} />
            <p class="quiet">{ w::RULES_ARE }</p>
            <button onclick={page.on(Action::Overlay(Some(Overlay::Compare)))}>{ w::COMPARE_BEFORE }</button>
            if found.is_empty() { <p class="quiet">{ w::NO_RULE }</p> }
            <div class="rules">{ for found.into_iter().map(|row| switch(page, row)) }</div>
        </Dialog>
    }
}

fn title(row: &DeviationRow) -> &'static str {
    GUARANTEES[row.breaks as usize].title
}

fn switch(page: &Page, row: &DeviationRow) -> Html {
    let lines = &page.state.scenario.lines;
    let off = lines.iter().any(|it| it.variant.is_none() && it.statement == Some(Statement::Deviate(row.deviation)));
    let turn = Gesture::Rule { deviation: row.deviation, off: !off };
    html! {
        <button key={row.name} class="switch rule" role="switch" aria-checked={(!off).to_string()}
            onclick={page.on(Action::Gesture(turn))}>
            <span class="knob" aria-hidden="true"></span>
            <span class="switch-words">
                <span lang="en">{ row.rule }</span>
                <small>{ w::without(&row.meaning, &title(row)) }</small>
            </span>
        </button>
    }
}
