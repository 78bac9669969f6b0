//! The page inside another one: stage, diagram, lesson and transport in a frame of any size, and the way to all of it.

use std::rc::Rc;

use wasm_bindgen::prelude::*;
use yew::prelude::*;

use super::above::recording;
use super::canvases::{Picture, Which};
use super::lesson::lesson_panel;
use super::tabs::{Head, tabs};
use super::transport::transport;
use crate::pictures::Pictures;
use crate::store::{Action, Embed, Heading, Page, Pane, Room, Store};
use crate::words::frame::{GO_ON, LESSON};
use crate::words::pictures::{DIAGRAM_SHORT, STAGE};
use crate::words::{Word, embed as w};

/// The embed.
pub fn embed(page: &Page, pictures: &Rc<Pictures>) -> Html {
    let state = &page.state;
    let Some(embed) = state.embed else { return html! {} };
    let (class, tabs) = match embed.room {
        Room::One => ("one", Some(choice(page, embed))),
        Room::Two => ("two", Some(choice(page, embed))),
        Room::Three => ("three", None),
    };
    // Tabs come where they are seen: above all panes, or between the stage and the two that they choose from.
    let (above, between) = if embed.room == Room::One { (tabs, None) } else { (None, tabs) };
    let stage = html! { <Picture which={Which::Stage} page={page.clone()} pictures={pictures.clone()} /> };
    let diagram = html! { <Picture which={Which::Diagram} page={page.clone()} pictures={pictures.clone()} /> };
    html! {
        <>
            <header class="embed-head">
                { for above }
                <h1 class={classes!((embed.room == Room::One).then_some("hidden"))}>{ state.heading(Heading::Title) }</h1>
                <a href={whole_page()} target="_blank" rel="noopener" aria-label={w::OPEN_TITLE}
                    title={w::OPEN_TITLE}>
                    { w::OPEN }<span class="where">{ w::IN_GROUPSCOPE }</span>
                    <span aria-hidden="true">{ " ↗" }</span>
                </a>
            </header>
            <main class={classes!("panes", class)}>
                { pane(embed, Pane::Stage, stage) }
                { for between }
                { pane(embed, Pane::Diagram, diagram) }
                { pane(embed, Pane::Lesson, lesson_panel(page)) }
                { notice(page) }
            </main>
            { recording(page) }
            { transport(page) }
            <p class="hidden" aria-live="polite"><span lang="en">{ &*state.announced.engine }</span>{ &*state.announced.page }</p>
        </>
    }
}

/// What one can turn to where there is no room for everything.
fn choice(page: &Page, embed: Embed) -> Html {
    let head = |&pane: &Pane| Head {
        words: words(pane).into(),
        open: embed.shows(pane),
        panel: id(pane),
        action: Action::Embed(Embed { shown: pane, ..embed }),
    };
    tabs(page, w::PARTS, embed.choice().iter().map(head).collect())
}

/// A part in its place. It stays in the page while it is not shown, so that its picture is painted as soon as it is.
fn pane(embed: Embed, pane: Pane, content: Html) -> Html {
    let class = classes!("pane", id(pane), (!embed.shows(pane)).then_some("away"));
    let role = embed.choice().contains(&pane).then_some("tabpanel");
    let label = (role.is_some() || pane == Pane::Lesson).then(|| words(pane).text());
    // What is scrolled can be reached by the keyboard.
    let (role, stop) = match pane {
        Pane::Lesson => (role.or(Some("region")), Some("0")),
        _ => (role, None),
    };
    html! { <div key={id(pane)} {class} id={id(pane)} {role} aria-label={label} tabindex={stop}>{ content }</div> }
}

fn words(pane: Pane) -> Word {
    match pane {
        Pane::Stage => STAGE,
        Pane::Diagram => DIAGRAM_SHORT,
        Pane::Lesson => LESSON,
    }
}

fn id(pane: Pane) -> &'static str {
    match pane {
        Pane::Stage => "pane-stage",
        Pane::Diagram => "pane-diagram",
        Pane::Lesson => "pane-lesson",
    }
}

/// What is wrong with the link, in front of everything: what lies behind may be another run than the text around speaks of.
fn notice(page: &Page) -> Html {
    let Some(notice) = &page.state.notice else { return html! {} };
    html! {
        <div class="embed-notice" role="alert">
            <p>{ &**notice }</p>
            <button onclick={page.on(Action::Notice(None))}>{ GO_ON }</button>
        </div>
    }
}

/// The whole page, with the same link, in the same language if the address asks for one.
fn whole_page() -> String {
    let Some(location) = web_sys::window().map(|window| window.location()) else { return "./".to_owned() };
    ["./".to_owned(), location.search().unwrap_or_default(), location.hash().unwrap_or_default()].concat()
}

/// How much there is room for.
pub fn room() -> Room {
    let root = web_sys::window().and_then(|window| window.document()).and_then(|document| document.document_element());
    root.map_or(Room::One, |root| Room::of(f64::from(root.client_width()), f64::from(root.client_height())))
}

/// For as long as the embed is there: a press gives it the keyboard, and another size may have room for more or less.
pub fn settle(store: &Rc<Store>) {
    let Some(window) = web_sys::window() else { return };
    // The press on a button alone would not: buttons leave the focus where it is.
    let own = window.clone();
    let on_press = Closure::<dyn FnMut()>::new(move || {
        let _ = own.focus();
    });
    let _ = window.add_event_listener_with_callback("pointerdown", on_press.as_ref().unchecked_ref());
    on_press.forget();
    let store = store.clone();
    let on_size = Closure::<dyn FnMut()>::new(move || {
        let (room, embed) = (room(), store.state().embed);
        if let Some(embed) = embed.filter(|embed| embed.room != room) {
            store.send(Action::Embed(Embed { room, ..embed }));
        }
    });
    let _ = window.add_event_listener_with_callback("resize", on_size.as_ref().unchecked_ref());
    on_size.forget();
}
