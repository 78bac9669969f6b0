//! The library: all scenarios that come with the page, to search and to open.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::overlay::Dialog;
use crate::app::PageProps;
use crate::library::{Entry, search};
use crate::store::{Action, Landing, Page, Source};

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
        <Dialog page={page.clone()} title="Scenarios" class="library">
            <input type="search" autofocus=true placeholder="Search by title or lecture" aria-label="Search scenarios"
                value={(*query).clone()} oninput={typed} onkeydown={enter} />
            <button class="sandbox" onclick={page.on(sandbox())}
                title="Add processes and groups on the stage, or write the script">{ "Start with an empty stage" }</button>
            if found.is_empty() {
                <p class="quiet">{ "No scenario has all these words." }</p>
            }
            <ul class="entries">{ for found.into_iter().map(|entry| item(page, entry)) }</ul>
        </Dialog>
    }
}

/// Nobody is there yet.
fn sandbox() -> Action {
    const TEXT: &str = "scenario \"Sandbox\"\nabout    \"An empty stage: add processes and groups, and see what they do.\"\nseed     1\n\nrun until 500ms\n";
    Action::OpenSource(Source { id: None, text: TEXT.into(), variant: None }, Landing::Start)
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
