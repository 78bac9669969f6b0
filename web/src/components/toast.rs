//! A passing remark at the bottom of the page.

use gloo_timers::callback::Timeout;
use yew::prelude::*;

use crate::app::PageProps;
use crate::store::{Action, Overlay, Page};
use crate::words::frame::CLOSE;
use crate::words::panels as w;

/// How long a remark stays.
const STAYS_MS: u32 = 8_000;

/// The remark, if there is one.
pub fn toast(page: &Page) -> Html {
    html! { <ToastPanel page={page.clone()} /> }
}

#[component]
fn ToastPanel(PageProps { page }: &PageProps) -> Html {
    let number = page.state.toast.as_ref().map(|toast| toast.number);
    {
        let store = page.store.clone();
        use_effect_with(number, move |number| {
            let timeout = number.map(|number| Timeout::new(STAYS_MS, move || store.send(Action::ToastRead(number))));
            move || drop(timeout)
        });
    }
    let Some(toast) = &page.state.toast else { return html! {} };
    html! {
        <div class="toast" role="status">
            <span>{ &*toast.text }</span>
            if toast.undo {
                <button onclick={page.on(Action::Undo)}>{ w::UNDO }</button>
                <button onclick={page.on(Action::Overlay(Some(Overlay::Compare)))}>{ w::COMPARE }</button>
            }
            <button class="icon" aria-label={CLOSE} onclick={page.on(Action::ToastRead(toast.number))}>{ "✕" }</button>
        </div>
    }
}
