//! A passing remark at the top of the page, where it covers neither picture.

use gloo_timers::callback::Timeout;
use yew::prelude::*;

use crate::app::PageProps;
use crate::store::{Action, Overlay, Page, Remark, Toast};
use crate::words::frame::CLOSE;
use crate::words::remarks::added;
use crate::words::{panels as w, quoting};

/// How long a remark stays: to somebody who stays there too, and to somebody who goes on.
const STAYS_MS: u32 = 8_000;
const STAYS_BEHIND_MS: u32 = 1_500;

/// The remark, if there is one.
pub fn toast(page: &Page) -> Html {
    html! { <ToastPanel page={page.clone()} /> }
}

#[component]
fn ToastPanel(PageProps { page }: &PageProps) -> Html {
    let number = page.state.toast.as_ref().map(|toast| toast.number);
    // A dialog that is opened leads away from it as well.
    let here = (page.state.at, page.state.overlay.is_some());
    // Where the reader was when it came.
    let made = use_memo(number, |_| here);
    {
        let store = page.store.clone();
        use_effect_with((number, *made == here), move |&(number, is_here)| {
            let stays = if is_here { STAYS_MS } else { STAYS_BEHIND_MS };
            let timeout = number.map(|number| Timeout::new(stays, move || store.send(Action::ToastRead(number))));
            move || drop(timeout)
        });
    }
    let Some(toast) = &page.state.toast else { return html! {} };
    html! {
        <div class="toast" role="status">
            <span>{ words(toast) }</span>
            if toast.remark == Remark::Added {
                <button onclick={page.on(Action::Undo)}>{ w::UNDO }</button>
                <button onclick={page.on(Action::Overlay(Some(Overlay::Compare)))}>{ w::COMPARE }</button>
            }
            <button class="icon" aria-label={CLOSE} onclick={page.on(Action::ToastRead(toast.number))}>{ "✕" }</button>
        </div>
    }
}

/// What it says; what is in English in every language is marked as such.
fn words(Toast { text, remark, .. }: &Toast) -> Html {
    match remark {
        Remark::Page => text.to_string().into(),
        Remark::Added => quoting(&added(text), text),
        Remark::Refused => quoting(text, text),
    }
}
