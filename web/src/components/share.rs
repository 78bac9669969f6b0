//! The link to this run and this moment.

use yew::prelude::*;

use super::overlay::Dialog;
use crate::store::{Action, Overlay, Page};

/// Copies the link, and shows it.
pub fn share(page: &Page) -> Callback<MouseEvent> {
    page.on(Action::Overlay(Some(Overlay::Share { link: "".into(), copied: false })))
}

pub fn share_panel(page: &Page) -> Html {
    let Some(Overlay::Share { link, copied }) = &page.state.overlay else { return html! {} };
    html! {
        <Dialog page={page.clone()} title="Link to this moment">
            <p>{ if *copied {
                "The link is on the clipboard. Who opens it sees this script at this moment."
            } else {
                "Copy this link. Who opens it sees this script at this moment."
            } }</p>
            <input type="text" readonly=true autofocus=true value={link.to_string()} aria-label="Link"
                onfocus={|event: FocusEvent| event.target_unchecked_into::<web_sys::HtmlInputElement>().select()} />
        </Dialog>
    }
}
