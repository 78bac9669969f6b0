//! The script: the text that is the run, with its mistakes in place. It is played a moment after the last keystroke, if
//! it has no mistake; until then the last good run stays.

use gloo_timers::callback::Timeout;
use groupscope_core::scenario::Diagnostic;
use groupscope_core::small::SmallMap;
use groupscope_core::trace::Kind;
use web_sys::{Element, HtmlTextAreaElement};
use yew::prelude::*;

use crate::app::PageProps;
use crate::store::{Action, Page};

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
    let text = state.text().clone();
    let gutter = use_node_ref();
    let typed = page
        .with(|event: InputEvent| Action::Edit(event.target_unchecked_into::<HtmlTextAreaElement>().value().into()));
    let scrolled = {
        let gutter = gutter.clone();
        Callback::from(move |event: Event| {
            if let Some(gutter) = gutter.cast::<Element>() {
                gutter.set_scroll_top(event.target_unchecked_into::<Element>().scroll_top());
            }
        })
    };
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
                <h2>{ "Script" }</h2>
                <span class="quiet" role="status">{ status(page, &diagnostics) }</span>
            </div>
            <div class="editor">
                <div class="gutter" ref={gutter} aria-hidden="true">{ numbers(page, &text, &diagnostics) }</div>
                <textarea aria-label="Script of the scenario" spellcheck="false" autocapitalize="off" autocomplete="off"
                    wrap="off" aria-invalid={(!diagnostics.is_empty()).to_string()}
                    aria-describedby={(!diagnostics.is_empty()).then_some("mistakes")}
                    value={text.to_string()} oninput={typed} onscroll={scrolled} />
            </div>
            { mistakes(&text, &diagnostics) }
        </section>
    }
}

fn status(page: &Page, diagnostics: &[Diagnostic]) -> String {
    match (page.state.draft.is_some(), diagnostics.len()) {
        (_, 0) if page.state.job.is_some() => "is being played".to_owned(),
        (false, _) => "is what you see".to_owned(),
        (true, 0) => "…".to_owned(),
        (true, 1) => "1 mistake; the last good run is shown".to_owned(),
        (true, many) => format!("{many} mistakes; the last good run is shown"),
    }
}

/// Line numbers, those of mistakes and of the line that acted last marked.
fn numbers(page: &Page, text: &str, diagnostics: &[Diagnostic]) -> Html {
    let mut wrong = SmallMap::new();
    for mistake in diagnostics {
        wrong.or_insert(mistake.line, mistake.message.as_str());
    }
    let acting = if diagnostics.is_empty() { acting_line(page) } else { None };
    let lines = text.split('\n').count() as u32;
    (1..=lines)
        .map(|line| {
            let mistake = wrong.get(&line).copied();
            let class = classes!(mistake.map(|_| "wrong"), (acting == Some(line)).then_some("acting"));
            html! { <div key={line} {class} title={mistake.map(str::to_owned)}>{ line }</div> }
        })
        .collect()
}

/// The line of the script that acted last.
fn acting_line(page: &Page) -> Option<u32> {
    let run = &page.state.run;
    let happened = run.trace().range(Default::default(), page.state.until());
    let acts = happened.filter_map(|(_, event)| match event.kind {
        Kind::Action { line } | Kind::NoEffect { line, .. } => Some(line),
        _ => None,
    });
    acts.last()
}

fn mistakes(text: &str, diagnostics: &[Diagnostic]) -> Html {
    if diagnostics.is_empty() {
        return html! {};
    }
    let more = diagnostics.len().saturating_sub(LISTED_MAX);
    html! {
        <div class="mistakes" id="mistakes" role="status">
            { for diagnostics.iter().take(LISTED_MAX).enumerate().map(|(at, mistake)| html! {
                <pre key={at}>{ mistake.render(text) }</pre>
            }) }
            if more > 0 { <p>{ format!("and {more} more") }</p> }
        </div>
    }
}
