//! The bar at the top: what this is, which scenario is open, and what can be done with the page as a whole.

use yew::prelude::*;

use crate::later;
use crate::store::{Action, Heading, Overlay, Page, Theme};

pub fn top_bar(page: &Page) -> Html {
    let state = &page.state;
    let title = state.heading(Heading::Title);
    let title = if title.is_empty() { "Untitled scenario" } else { title };
    let (next, word) = match state.theme {
        Theme::Auto => (Theme::Dark, "as the system says"),
        Theme::Dark => (Theme::Light, "dark"),
        Theme::Light => (Theme::Auto, "light"),
    };
    let share = {
        let page = page.clone();
        move |_| {
            let store = page.store.clone();
            later::asked(&page, move |later| (later.share)(&store));
        }
    };
    html! {
        <header class="top">
            <h1>{ "Group" }<span>{ "scope" }</span></h1>
            <button class="picker" aria-haspopup="dialog" title="Library of scenarios ( / )"
                onclick={page.on(Action::Overlay(Some(Overlay::Library)))}>
                <span class="picker-title">{ title }</span>
                <span class="picker-lecture">{ state.heading(Heading::Lecture) }</span>
                <span class="picker-arrow" aria-hidden="true">{ "▾" }</span>
            </button>
            <button aria-pressed={state.script_open.to_string()} title="The scenario as text ( e )"
                onclick={page.on(Action::Script(!state.script_open))}>
                { if state.script_open { "Close script" } else { "Edit script" } }
            </button>
            <button class="compare" aria-haspopup="dialog" title="Figures of this run, measured by playing it and its variants ( c )"
                onclick={page.on(Action::Overlay(Some(Overlay::Charts)))}>{ "Charts" }</button>
            <span class="space"></span>
            <button title="A link to this run and this moment" onclick={share}>{ "Share" }</button>
            <button class="icon" title={format!("Theme: {word}")} aria-label={format!("Theme: {word}. Change it")}
                onclick={page.on(Action::Theme(next))}>
                <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                    <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" stroke-width="1.5" />
                    <path d="M8 1.5a6.5 6.5 0 0 1 0 13z" fill="currentColor" />
                </svg>
            </button>
            <button class="icon" title="Help ( ? )" aria-label="Help" aria-haspopup="dialog"
                onclick={page.on(Action::Overlay(Some(Overlay::Help)))}>{ "?" }</button>
        </header>
    }
}
