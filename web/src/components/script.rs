//! The script: the text that is the run, with its mistakes in place. It is played a moment after the last keystroke, if
//! it has no mistake; until then the last good run stays.

mod caret;
mod editor;
mod offers;
mod rows;

use gloo_timers::callback::Timeout;
use groupscope_core::scenario::Diagnostic;
use yew::prelude::*;

use crate::app::PageProps;
use crate::store::{Action, Page};

use crate::words::frame::SCRIPT;
use crate::words::script as w;

use editor::Editor;

/// Milliseconds after the last keystroke.
const REST_MS: u32 = 350;
/// Mistakes that are listed.
const LISTED_MAX: usize = 8;

/// The script.
pub fn script(page: &Page) -> Html {
    html! { <ScriptPanel page={page.clone()} /> }
}

#[component]
fn ScriptPanel(PageProps { page }: &PageProps) -> Html {
    let state = &page.state;
    {
        let store = page.store.clone();
        use_effect_with(state.draft.as_ref().map(|draft| draft.text.clone()), move |draft| {
            let timeout = draft.as_ref().map(|_| Timeout::new(REST_MS, move || store.send(Action::Apply)));
            move || drop(timeout)
        });
    }
    let diagnostics = state.draft.as_ref().map(|draft| draft.diagnostics.clone()).unwrap_or_default();
    html! {
        <section class="script">
            <div class="script-head">
                <h2>{ SCRIPT }</h2>
                <span class="quiet" role="status">{ status(page, &diagnostics) }</span>
            </div>
            <Editor page={page.clone()} />
            { mistakes(state.text(), &diagnostics) }
        </section>
    }
}

fn status(page: &Page, diagnostics: &[Diagnostic]) -> String {
    match (page.state.draft.is_some(), diagnostics.len()) {
        (_, 0) if page.state.job.is_some() => w::IS_BEING_PLAYED.into(),
        (false, _) => w::IS_SHOWN.into(),
        (true, 0) => "…".to_owned(),
        (true, 1) => w::ONE_MISTAKE.into(),
        (true, many) => w::mistakes(&many),
    }
}

fn mistakes(text: &str, diagnostics: &[Diagnostic]) -> Html {
    if diagnostics.is_empty() {
        return html! {};
    }
    let more = diagnostics.len().saturating_sub(LISTED_MAX);
    html! {
        <div class="mistakes" id="mistakes" role="status">
            { for diagnostics.iter().take(LISTED_MAX).enumerate().map(|(at, mistake)| html! {
                <pre key={at} lang="en">{ mistake.render(text) }</pre>
            }) }
            if more > 0 { <p>{ w::more(&more) }</p> }
        </div>
    }
}
