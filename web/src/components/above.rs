//! What is said above the columns: what went wrong when the page was opened, and how far a long run has been recorded. Neither
//! is there before the later part: that opens links, and the first lesson is a short run.

use yew::prelude::*;

use crate::store::{Action, Page};
use crate::words::{frame as w, milliseconds};

/// All that is said there.
pub fn above(page: &Page) -> Html {
    html! { <>{ notice(page) }{ recording(page) }</> }
}

/// What went wrong when the page was opened.
fn notice(page: &Page) -> Html {
    let Some(notice) = &page.state.notice else { return html! {} };
    html! {
        <div class="notice" role="alert">
            <span>{ &**notice }</span>
            <button onclick={page.on(Action::Notice(None))}>{ w::GO_ON }</button>
        </div>
    }
}

/// How far a long run has been recorded, and the way to have it end here.
pub fn recording(page: &Page) -> Html {
    let Some(job) = &page.state.job else { return html! {} };
    let (time, events) = job.progress();
    html! {
        <div class="recording" role="status">
            <span>{ w::recording(&milliseconds(time), &events) }</span>
            <button onclick={page.on(Action::StopRecording)}>{ w::STOP_HERE }</button>
        </div>
    }
}
