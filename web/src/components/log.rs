//! The log: the story of the run in words, around the moment where the reader stands; or what passes the filter, with the
//! ways of its copies.

use groupscope_core::trace::EventId;
use groupscope_core::trace::words::sentence;
use web_sys::Element;
use yew::prelude::*;

use super::filter::controls;
use crate::app::PageProps;
use crate::store::{Action, Page, Selection};
use crate::words::panels as w;

/// How many rows are shown before and after the present one.
const AROUND: usize = 80;

/// The log.
pub fn log(page: &Page) -> Html {
    html! { <Log page={page.clone()} /> }
}

#[component]
fn Log(PageProps { page }: &PageProps) -> Html {
    let state = &page.state;
    let filtered = state.filtered.as_deref();
    let story = filtered.map_or(state.run.story(), |filtered| &filtered.told);
    let now = story.partition_point(|event| *event < state.until());
    let seen = state.horizon().map_or(story.len(), |horizon| {
        let until = state.run.timeline().events_at(horizon.position);
        story.partition_point(|event| *event < until).max(now)
    });
    let (from, to) = (now.saturating_sub(AROUND), (now + AROUND).min(seen));
    let list = use_node_ref();
    {
        let list = list.clone();
        let by = filtered.map(|filtered| filtered.by.clone());
        use_effect_with((now, state.selection, by), move |_| {
            if let Some(list) = list.cast::<Element>() {
                show_current(&list);
            }
        });
    }
    html! {
        <>
        { controls(page) }
        if filtered.is_some() && story.is_empty() {
            <p class="quiet">{ w::NOTHING_PASSES }</p>
        }
        <ol class="log" ref={list} start={(from + 1).to_string()}>
            if from > 0 {
                <li key="before" class="more"><button onclick={page.on(Action::GoToEvent(story[from - 1]))}>
                    { w::earlier(&from) }</button></li>
            }
            { for (from..to).map(|at| row(page, story[at], at + 1 == now, at >= now)) }
            if to < seen {
                <li key="after" class="more"><button onclick={page.on(Action::GoToEvent(story[to]))}>
                    { w::later(&(seen - to)) }</button></li>
            }
            if seen < story.len() {
                <li key="hidden" class="more">{ "· · ·" }</li>
            }
        </ol>
        </>
    }
}

fn row(page: &Page, id: EventId, current: bool, ahead: bool) -> Html {
    let state = &page.state;
    let Some(event) = state.run.trace().get(id) else { return html! {} };
    let names = state.run.names();
    let selected = state.selection == Some(Selection::Event(id));
    let class = classes!(current.then_some("current"), ahead.then_some("ahead"), selected.then_some("selected"));
    html! {
        <li key={id.0} {class} aria-current={current.then_some("true")}>
            <button onclick={page.on(Action::GoToEvent(id))}>
                <span class="log-time">{ event.time().to_string() }</span>
                <span class="log-who">{ names.process(event.process) }</span>
                <span class="log-words" lang="en">{ sentence(names, state.run.trace(), id) }</span>
            </button>
        </li>
    }
}

/// Scrolls the list, and only the list, to its current row.
fn show_current(list: &Element) {
    let Ok(Some(row)) = list.query_selector("li.current") else { return };
    let Some(panel) = list.closest(".panel").ok().flatten() else { return };
    let (row, frame) = (row.get_bounding_client_rect(), panel.get_bounding_client_rect());
    let margin = frame.height() / 4.0;
    if row.top() < frame.top() + margin || row.bottom() > frame.bottom() - margin {
        let middle = row.top() - frame.top() - frame.height() / 2.0;
        panel.set_scroll_top(panel.scroll_top() + middle as i32);
    }
}
