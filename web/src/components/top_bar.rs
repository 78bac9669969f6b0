//! The bar at the top: what this is, which scenario is open, and what can be done with the page as a whole.

use yew::prelude::*;

use crate::later;
use crate::store::{Action, Heading, Overlay, Page, Theme};
use crate::words::lesson::UNTITLED;
use crate::words::{of_script, top_bar as w};

pub fn top_bar(page: &Page) -> Html {
    let state = &page.state;
    let title = state.heading(Heading::Title);
    let title = if title.is_empty() { UNTITLED.text() } else { title };
    let (next, word) = match state.theme {
        Theme::Auto => (Theme::Dark, w::AS_THE_SYSTEM),
        Theme::Dark => (Theme::Light, w::DARK),
        Theme::Light => (Theme::Auto, w::LIGHT),
    };
    let theme = w::theme(&word.text());
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
            <button class="picker" aria-haspopup="dialog" title={w::LIBRARY}
                onclick={page.on(Action::Overlay(Some(Overlay::Library)))}>
                <span class="picker-title" lang={of_script(state)}>{ title }</span>
                <span class="picker-lecture">{ state.heading(Heading::Lecture) }</span>
                <span class="picker-arrow" aria-hidden="true">{ "▾" }</span>
            </button>
            <button aria-pressed={state.script_open.to_string()} title={w::SCRIPT_TITLE}
                onclick={page.on(Action::Script(!state.script_open))}>
                { if state.script_open { w::CLOSE_SCRIPT } else { w::EDIT_SCRIPT } }
            </button>
            <button class="compare" aria-haspopup="dialog" title={w::CHARTS_TITLE}
                onclick={page.on(Action::Overlay(Some(Overlay::Charts)))}>{ w::CHARTS }</button>
            <span class="space"></span>
            <button title={w::SHARE_TITLE} onclick={share}>{ w::SHARE }</button>
            <button class="icon" title={theme.clone()} aria-label={theme + w::CHANGE_IT.text()}
                onclick={page.on(Action::Theme(next))}>
                <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                    <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" stroke-width="1.5" />
                    <path d="M8 1.5a6.5 6.5 0 0 1 0 13z" fill="currentColor" />
                </svg>
            </button>
            <button class="icon" title={w::HELP_TITLE} aria-label={w::HELP} aria-haspopup="dialog"
                onclick={page.on(Action::Overlay(Some(Overlay::Help)))}>{ "?" }</button>
        </header>
    }
}
