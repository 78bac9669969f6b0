//! The link to this run and this moment, and the lines that embed it in another page.

use std::rc::Rc;

use groupscope_core::link::Link;
use wasm_bindgen::prelude::*;
use web_sys::js_sys::{Promise, Reflect};
use yew::prelude::*;

use super::overlay::Dialog;
use crate::store::{Action, Copied, Heading, Overlay, Page, State, Store};
use crate::words::dialogs as w;

/// Copies the link to the clipboard, and shows it.
pub fn share(store: &Rc<Store>) {
    let link: Rc<str> = address(&store.state()).into();
    store.send(Action::Overlay(Some(Overlay::Share { link: link.clone(), copied: Copied::Nothing })));
    copy(store, &link, Copied::Link);
}

/// The address of this page with the link behind it.
fn address(state: &State) -> String {
    let link = Link::to(&state.source.text, state.source.variant, state.run.timeline(), state.at);
    let here = web_sys::window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    let page = here.split('#').next().unwrap_or_default();
    format!("{page}#{}", link.encode())
}

/// The lines that show the link inside another page.
fn embedding(link: &str, title: &str) -> String {
    let (page, letters) = link.split_once('#').unwrap_or((link, ""));
    let page = page.split('?').next().unwrap_or_default();
    let folder = page.rsplit_once('/').map_or("", |(folder, _)| folder);
    let title = title.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;");
    format!(
        "<iframe src=\"{folder}/embed.html#{letters}\"\n  title=\"{title}\" width=\"100%\" height=\"600\" \
         loading=\"lazy\" style=\"border: 0\"></iframe>"
    )
}

/// Asks for the clipboard, which may be refused; then there is only what is shown.
fn copy(store: &Rc<Store>, words: &str, what: Copied) {
    let Some(navigator) = web_sys::window().map(|window| window.navigator()) else { return };
    let has_clipboard = Reflect::get(&navigator, &JsValue::from_str("clipboard")).is_ok_and(|it| !it.is_falsy());
    if !has_clipboard {
        return;
    }
    let promise: Promise = navigator.clipboard().write_text(words);
    let store = store.clone();
    let done = Closure::once(move |_: JsValue| {
        if let Some(Overlay::Share { link, .. }) = &store.state().overlay {
            store.send(Action::Overlay(Some(Overlay::Share { link: link.clone(), copied: what })));
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
    let select_link = |event: FocusEvent| event.target_unchecked_into::<web_sys::HtmlInputElement>().select();
    let select_lines = |event: FocusEvent| event.target_unchecked_into::<web_sys::HtmlTextAreaElement>().select();
    let lines = embedding(link, page.state.heading(Heading::Title));
    let copy_lines = {
        let (store, lines) = (page.store.clone(), lines.clone());
        move |_| copy(&store, &lines, Copied::Embed)
    };
    html! {
        <Dialog page={page.clone()} title={w::LINK_TITLE} class="share">
            <p>{ if *copied == Copied::Link {
                w::LINK_IS_COPIED
            } else {
                w::COPY_LINK
            } }</p>
            <input type="text" class="link" readonly=true autofocus=true value={link.to_string()} aria-label={w::LINK}
                onfocus={select_link} />
            <h3>{ w::IN_A_PAGE }</h3>
            <p>{ w::IN_A_PAGE_WHAT }</p>
            <textarea class="link" readonly=true rows="4" value={lines} aria-label={w::LINES} onfocus={select_lines} />
            <button onclick={copy_lines}>
                { if *copied == Copied::Embed { w::COPIED } else { w::COPY_LINES } }
            </button>
        </Dialog>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lines_name_the_page_for_embeds_beside_this_one_and_quote_the_title() {
        for page in ["https://a.edu/scope/", "https://a.edu/scope/index.html", "https://a.edu/scope/?x=/y"] {
            let lines = embedding(&format!("{page}#AbC"), "Is \"p\" < q & r?");
            assert!(lines.starts_with("<iframe src=\"https://a.edu/scope/embed.html#AbC\"\n"), "{lines}");
            assert!(lines.contains(" title=\"Is &quot;p&quot; &lt; q &amp; r?\" "), "{lines}");
        }
    }
}
