//! The library: all scenarios that come with the page, to search and to open.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::overlay::Dialog;
use crate::app::PageProps;
use crate::library::{Entry, search};
use crate::store::{Action, Landing, Page, Source};
use crate::words::dialogs as w;

/// The library.
pub fn library(page: &Page) -> Html {
    html! { <LibraryPanel page={page.clone()} /> }
}

#[component]
fn LibraryPanel(PageProps { page }: &PageProps) -> Html {
    let query = use_state(String::new);
    let found = search(&query);
    let typed = {
        let query = query.clone();
        Callback::from(move |event: InputEvent| query.set(event.target_unchecked_into::<HtmlInputElement>().value()))
    };
    let enter = {
        let (page, first) = (page.clone(), found.first().copied());
        Callback::from(move |event: KeyboardEvent| {
            if let Some(entry) = first.filter(|_| event.key() == "Enter") {
                page.store.send(open(entry));
            }
        })
    };
    html! {
        <Dialog page={page.clone()} title={w::SCENARIOS} class="library">
            <input type="search" autofocus=true placeholder={w::SEARCH_HINT} aria-label={w::SEARCH}
                value={(*query).clone()} oninput={typed} onkeydown={enter} />
            <button class="sandbox" onclick={page.on(sandbox())}
                title={w::EMPTY_STAGE_TITLE}>{ w::EMPTY_STAGE }</button>
            if found.is_empty() {
                <p class="quiet">{ w::NO_SCENARIO }</p>
            }
            <ul class="entries" lang="en">{ for found.into_iter().map(|entry| item(page, entry)) }</ul>
        </Dialog>
    }
}

/// Nobody is there yet.
fn sandbox() -> Action {
    let (title, about) = (w::SANDBOX.text(), w::SANDBOX_ABOUT.text());
    let text = format!("scenario \"{title}\"\nabout    \"{about}\"\nseed     1\n\nrun until 500ms\n");
    Action::OpenSource(Source { id: None, text: text.into(), variant: None }, Landing::Start)
}

fn open(entry: &Entry) -> Action {
    let source = Source { id: Some(entry.id.into()), text: entry.text.into(), variant: None };
    Action::OpenSource(source, Landing::Start)
}

fn item(page: &Page, entry: &'static Entry) -> Html {
    let current = page.state.source.id.as_deref() == Some(entry.id);
    html! {
        <li key={entry.id}>
            <button class={classes!("entry", current.then_some("current"))} aria-current={current.to_string()}
                onclick={page.on(open(entry))}>
                <span class="entry-title">{ entry.title }</span>
                <span class="entry-lecture">{ entry.lecture }</span>
            </button>
        </li>
    }
}
