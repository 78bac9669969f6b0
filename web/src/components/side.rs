//! The panels on the right, one at a time.

use yew::prelude::*;

use crate::later;
use crate::store::{Action, Page, Tab};
use crate::words::name_of;

const TABS: [Tab; 4] = [Tab::Inspector, Tab::Guarantees, Tab::Log, Tab::Branches];

pub fn side(page: &Page) -> Html {
    let panel = match page.state.tab {
        Tab::Inspector => later::panel(page, |later| later.inspector),
        Tab::Guarantees => later::panel(page, |later| later.guarantees),
        Tab::Log => later::panel(page, |later| later.log),
        Tab::Branches => later::panel(page, |later| later.branches),
    };
    html! {
        <>
            <div class="tabs" role="tablist" aria-label="Panels">{ for TABS.iter().map(|&tab| head(page, tab)) }</div>
            <div class="panel" role="tabpanel" id="panel" aria-label={label(page, page.state.tab)} tabindex="0">{ panel }</div>
        </>
    }
}

fn label(page: &Page, tab: Tab) -> String {
    match tab {
        Tab::Inspector => page.state.inspected().map_or("Inspector".to_owned(), |it| name_of(&page.state, it)),
        Tab::Guarantees => "Guarantees".to_owned(),
        Tab::Log => "Log".to_owned(),
        Tab::Branches => "Branches".to_owned(),
    }
}

fn head(page: &Page, tab: Tab) -> Html {
    let selected = page.state.tab == tab;
    let turn = {
        let store = page.store.clone();
        Callback::from(move |event: KeyboardEvent| {
            let at = TABS.iter().position(|it| *it == tab).unwrap_or(0);
            let to = match event.key().as_str() {
                "ArrowRight" => (at + 1) % TABS.len(),
                "ArrowLeft" => (at + TABS.len() - 1) % TABS.len(),
                _ => return,
            };
            store.send(Action::Tab(TABS[to]));
            if let Some(tab) = web_sys::window()
                .and_then(|window| window.document())
                .and_then(|document| document.get_element_by_id(&format!("tab-{to}")))
                .and_then(|element| wasm_bindgen::JsCast::dyn_into::<web_sys::HtmlElement>(element).ok())
            {
                let _ = tab.focus();
            }
        })
    };
    let at = TABS.iter().position(|it| *it == tab).unwrap_or(0);
    html! {
        <button key={at} id={format!("tab-{at}")} role="tab" aria-selected={selected.to_string()} aria-controls="panel"
            tabindex={if selected { "0" } else { "-1" }} onclick={page.on(Action::Tab(tab))} onkeydown={turn}>
            { label(page, tab) }
        </button>
    }
}
