//! The link to this run and this moment.

use std::rc::Rc;

use groupscope_core::link::Link;
use wasm_bindgen::prelude::*;
use web_sys::js_sys::{Promise, Reflect};
use yew::prelude::*;

use super::overlay::Dialog;
use crate::store::{Action, Overlay, Page, State, Store};

/// Copies the link to the clipboard, and shows it.
pub fn share(store: &Rc<Store>) {
    let link: Rc<str> = address(&store.state()).into();
    store.send(Action::Overlay(Some(Overlay::Share { link: link.clone(), copied: false })));
    copy(store, link);
}

/// The address of this page with the link behind it.
fn address(state: &State) -> String {
    let link = Link::to(&state.source.text, state.source.variant, state.run.timeline(), state.at);
    let here = web_sys::window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    let page = here.split('#').next().unwrap_or_default();
    format!("{page}#{}", link.encode())
}

/// Asks for the clipboard, which may be refused; then the link is only shown.
fn copy(store: &Rc<Store>, link: Rc<str>) {
    let Some(navigator) = web_sys::window().map(|window| window.navigator()) else { return };
    let has_clipboard = Reflect::get(&navigator, &JsValue::from_str("clipboard")).is_ok_and(|it| !it.is_falsy());
    if !has_clipboard {
        return;
    }
    let promise: Promise = navigator.clipboard().write_text(&link);
    let store = store.clone();
    let done = Closure::once(move |_: JsValue| {
        let copied = Overlay::Share { link, copied: true };
        if matches!(store.state().overlay, Some(Overlay::Share { .. })) {
            store.send(Action::Overlay(Some(copied)));
        }
    });
    let refused = Closure::once(|_: JsValue| {});
    let _ = promise.then2(&done, &refused);
    done.forget();
    refused.forget();
}

/// The dialog with the link.
pub fn share_panel(page: &Page) -> Html {
    let Some(Overlay::Share { link, copied }) = &page.state.overlay else { return html! {} };
    let select = |event: FocusEvent| event.target_unchecked_into::<web_sys::HtmlInputElement>().select();
    html! {
        <Dialog page={page.clone()} title="Link to this moment">
            <p>{ if *copied {
                "The link is on the clipboard. Who opens it sees this script at this moment."
            } else {
                "Copy this link. Who opens it sees this script at this moment."
            } }</p>
            <input type="text" class="link" readonly=true autofocus=true value={link.to_string()} aria-label="Link"
                onfocus={select} />
        </Dialog>
    }
}
