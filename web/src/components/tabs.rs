//! A row of tabs: one is open, the arrows go round.

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

use crate::store::{Action, Page};
use crate::words::Word;

/// The head of a tab.
pub struct Head {
    /// What stands on it.
    pub words: String,
    /// Whether its panel is open.
    pub open: bool,
    /// The id of its panel.
    pub panel: &'static str,
    /// Opens its panel.
    pub action: Action,
}

/// The row.
pub fn tabs(page: &Page, label: Word, heads: Vec<Head>) -> Html {
    let actions: Vec<_> = heads.iter().map(|head| head.action.clone()).collect();
    let head = |(at, Head { words, open, panel, action }): (usize, Head)| {
        let turn = turn(page, at, actions.clone());
        html! {
            <button key={at} id={format!("tab-{at}")} role="tab" aria-selected={open.to_string()} aria-controls={panel}
                tabindex={if open { "0" } else { "-1" }} onclick={page.on(action)} onkeydown={turn}>{ words }</button>
        }
    };
    html! {
        <div class="tabs" role="tablist" aria-label={label}>{ for heads.into_iter().enumerate().map(head) }</div>
    }
}

/// What the arrows do on the tab of that number.
fn turn(page: &Page, at: usize, actions: Vec<Action>) -> Callback<KeyboardEvent> {
    let store = page.store.clone();
    Callback::from(move |event: KeyboardEvent| {
        let to = match event.key().as_str() {
            "ArrowRight" => (at + 1) % actions.len(),
            "ArrowLeft" => (at + actions.len() - 1) % actions.len(),
            _ => return,
        };
        store.send(actions[to].clone());
        let document = web_sys::window().and_then(|window| window.document());
        let tab = document.and_then(|document| document.get_element_by_id(&format!("tab-{to}")));
        if let Some(tab) = tab.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
            let _ = tab.focus();
        }
    })
}
