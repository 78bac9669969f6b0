//! A dialog over the page: which one, its frame, its title, its way out, and the focus inside it.

use web_sys::HtmlElement;
use yew::prelude::*;

use super::all_rules::all_rules;
use super::charts::charts;
use super::compare::compare;
use super::draw_dialogs::{new_group, partition};
use super::help::help;
use super::library::library;
use super::share::share_panel;
use crate::store::{Action, Overlay, Page};
use crate::words::Word;
use crate::words::dialogs::CONTENTS;
use crate::words::frame::CLOSE;

/// The dialog that lies over the page.
pub fn overlay(page: &Page) -> Html {
    match &page.state.overlay {
        Some(Overlay::Library) => library(page),
        Some(Overlay::Help) => help(page),
        Some(Overlay::Charts) => charts(page),
        Some(Overlay::Compare) => compare(page),
        Some(Overlay::Rules) => all_rules(page),
        Some(Overlay::NewGroup(_)) => new_group(page),
        Some(Overlay::Partition) => partition(page),
        Some(Overlay::Share { .. }) => share_panel(page),
        // It lies in place of the stage, and not over the page.
        Some(Overlay::Dependencies(_)) | None => html! {},
    }
}

#[derive(PartialEq, Properties)]
pub struct Props {
    pub page: Page,
    /// The title.
    pub title: Word,
    /// A class for its width.
    #[prop_or_default]
    pub class: &'static str,
    pub children: Html,
}

/// A dialog. The focus goes to what is marked with `autofocus`, or to the way out, and back when it closes.
#[component]
pub fn Dialog(props: &Props) -> Html {
    let node = use_node_ref();
    {
        let node = node.clone();
        use_effect_with((), move |()| {
            let before = web_sys::window()
                .and_then(|window| window.document())
                .and_then(|document| document.active_element())
                .and_then(|element| wasm_bindgen::JsCast::dyn_into::<HtmlElement>(element).ok());
            if let Some(dialog) = node.cast::<web_sys::Element>() {
                let _ = focus(&dialog, "[autofocus]") || focus(&dialog, "button, input");
            }
            move || {
                if let Some(before) = before {
                    let _ = before.focus();
                }
            }
        });
    }
    let keep_inside = {
        let node = node.clone();
        Callback::from(move |event: KeyboardEvent| keep_focus_inside(&node, &event))
    };
    let close = props.page.on(Action::Overlay(None));
    html! {
        <div class="veil" onclick={props.page.on(Action::Overlay(None))}>
            <div class={classes!("dialog", props.class)} role="dialog" aria-modal="true" aria-label={props.title}
                ref={node} onclick={|event: MouseEvent| event.stop_propagation()} onkeydown={keep_inside}>
                <div class="dialog-head">
                    <h2>{ props.title }</h2>
                    <button class="icon" aria-label={CLOSE} onclick={close}>{ "✕" }</button>
                </div>
                <div class="dialog-body" tabindex="0" role="region" aria-label={CONTENTS}>{ props.children.clone() }</div>
            </div>
        </div>
    }
}

/// Gives the focus to the first element that the selector finds. False if there is none.
fn focus(dialog: &web_sys::Element, selector: &str) -> bool {
    let found = dialog.query_selector(selector).ok().flatten();
    let element = found.and_then(|element| wasm_bindgen::JsCast::dyn_into::<HtmlElement>(element).ok());
    element.is_some_and(|element| element.focus().is_ok())
}

/// The tabulator goes round inside the dialog.
fn keep_focus_inside(node: &NodeRef, event: &KeyboardEvent) {
    let Some(dialog) = node.cast::<web_sys::Element>().filter(|_| event.key() == "Tab") else { return };
    let Ok(all) = dialog.query_selector_all("button, input, summary, a[href], [tabindex='0']") else { return };
    let at = |index: u32| all.item(index).and_then(|node| wasm_bindgen::JsCast::dyn_into::<HtmlElement>(node).ok());
    let active = web_sys::window().and_then(|window| window.document()).and_then(|document| document.active_element());
    let (first, last) = (at(0), at(all.length().saturating_sub(1)));
    let is_active = |element: &Option<HtmlElement>| {
        element.as_ref().zip(active.as_ref()).is_some_and(|(element, active)| active.is_same_node(Some(element)))
    };
    let to = match event.shift_key() {
        true if is_active(&first) => last,
        false if is_active(&last) => first,
        _ => return,
    };
    if let Some(to) = to {
        event.prevent_default();
        let _ = to.focus();
    }
}

/// How wide a picture in a dialog can be in this window: what the dialog takes to its left and right taken off, and no less and
/// no more than that.
pub fn width(margins: u32, least: u32, most: u32) -> u32 {
    let inner = web_sys::window().and_then(|window| window.inner_width().ok()).and_then(|width| width.as_f64());
    inner.map_or(most, |inner| (inner as u32).saturating_sub(margins).clamp(least, most))
}
