//! The scripts that came of one another, as a tree: any can be returned to, named, taken away, and seen beside another.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::app::PageProps;
use crate::store::{Action, Change, History, Overlay, Page};
use crate::words::panels as w;

/// The tree of branches.
pub fn branches(page: &Page) -> Html {
    html! { <Branches page={page.clone()} /> }
}

#[component]
fn Branches(PageProps { page }: &PageProps) -> Html {
    let state = &page.state;
    let history = &state.history;
    let Some(here) = history.here() else { return html! {} };
    let naming = use_state(|| false);
    let ask = {
        let naming = naming.clone();
        Callback::from(move |_: MouseEvent| naming.set(true))
    };
    let named = {
        let (naming, store) = (naming.clone(), page.store.clone());
        Callback::from(move |event: Event| {
            store.send(Action::NameChange(event.target_unchecked_into::<HtmlInputElement>().value().into()));
            naming.set(false);
        })
    };
    html! {
        <section class="branches">
            <p class="quiet">{ w::BRANCHES_ARE }</p>
            <div class="branch-acts">
                <button disabled={history.before().is_none()} onclick={page.on(Action::Undo)} title={w::CONTROL_Z}>{ w::UNDO }</button>
                <button disabled={history.after().is_none()} onclick={page.on(Action::Redo)} title={w::CONTROL_Y}>{ w::REDO }</button>
                <button onclick={ask}>{ w::NAME }</button>
                <button disabled={here.parent.is_none()} onclick={page.on(Action::RemoveChange)}
                    title={w::DELETE_TITLE}>{ w::DELETE }</button>
                <button aria-haspopup="dialog" onclick={page.on(Action::Overlay(Some(Overlay::Compare)))}
                    title={w::COMPARE_TITLE}>{ w::COMPARE_WITH }</button>
            </div>
            if *naming {
                <input class="branch-name" aria-label={w::NAME_OF_BRANCH} placeholder={w::NAME_OF_BRANCH} autofocus=true
                    value={here.name.as_deref().unwrap_or_default().to_owned()} onchange={named} />
            }
            <ol class="tree">{ for in_order(history).into_iter().map(|(depth, change)| row(page, depth, change)) }</ol>
        </section>
    }
}

fn row(page: &Page, depth: usize, change: &Change) -> Html {
    let history = &page.state.history;
    let words = history.words(change);
    let is_here = history.here().is_some_and(|here| here.id == change.id);
    html! {
        <li key={change.id} style={format!("--depth: {}", depth.min(8))}>
            <button class={classes!("branch", is_here.then_some("current"))} aria-current={is_here.to_string()}
                title={words.clone()} onclick={page.on(Action::TurnTo(change.id))}>
                if let Some(name) = &change.name { <strong>{ &**name }</strong> }
                <span>{ words }</span>
            </button>
        </li>
    }
}

/// All changes, each before what came of it, with how often the way to it has forked.
pub fn in_order(history: &History) -> Vec<(usize, &Change)> {
    let mut rows = Vec::new();
    let mut open: Vec<(usize, &Change)> = history.of(None).map(|change| (0, change)).collect();
    open.reverse();
    while let Some((depth, change)) = open.pop() {
        rows.push((depth, change));
        let further: Vec<_> = history.of(Some(change.id)).collect();
        let deeper = depth + usize::from(further.len() > 1);
        open.extend(further.into_iter().rev().map(|change| (deeper, change)));
    }
    rows
}
