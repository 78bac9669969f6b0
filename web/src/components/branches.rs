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

/// All changes, each before what came of it, with how deep it lies: what is one of several lies deeper than what it came of, and
/// what came of it deeper than its likes.
pub fn in_order(history: &History) -> Vec<(usize, &Change)> {
    let mut rows = Vec::new();
    let mut open: Vec<(usize, bool, &Change)> = history.of(None).map(|change| (0, false, change)).collect();
    open.reverse();
    while let Some((depth, is_one_of_several, change)) = open.pop() {
        rows.push((depth, change));
        let further: Vec<_> = history.of(Some(change.id)).collect();
        let forks = further.len() > 1;
        let deeper = depth + usize::from(forks || is_one_of_several);
        open.extend(further.into_iter().rev().map(|change| (deeper, forks, change)));
    }
    rows
}

#[cfg(test)]
mod tests {
    use groupscope_core::gesture::Place;

    use super::*;
    use crate::store::Source;

    #[test]
    fn what_came_of_one_of_several_does_not_look_like_one_of_them() {
        let change = |id: u32, parent: Option<u32>| Change {
            id,
            parent,
            source: Source { id: None, text: format!("# {id}\n").into(), variant: None },
            at: Place::default(),
            places: Default::default(),
            name: None,
            then: None,
        };
        // 2 and 3 came of 1; 4 and then 5 of 3.
        let changes = [(0, None), (1, Some(0)), (2, Some(1)), (3, Some(1)), (4, Some(3)), (5, Some(4))];
        let history = History::restored(changes.map(|(id, parent)| change(id, parent)).to_vec(), 5);
        let depths: Vec<_> = in_order(&history).into_iter().map(|(depth, change)| (change.id, depth)).collect();
        assert_eq!(depths, [(0, 0), (1, 0), (2, 1), (3, 1), (4, 2), (5, 2)]);
    }
}
