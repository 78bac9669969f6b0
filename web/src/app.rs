//! The frame of the page: which panels there are and where, the keyboard, the clock, what is kept over a reload.

use std::cell::RefCell;
use std::rc::Rc;

use groupscope_core::scene::palette::Theme;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, Event, KeyboardEvent};
use yew::prelude::*;

use crate::components::canvases::{Picture, Which};
use crate::components::lesson::lesson_panel;
use crate::components::side::side;
use crate::components::top_bar::top_bar;
use crate::components::transport::transport;
use crate::pictures::{Pictures, theme};
use crate::player::Player;
use crate::store::{Action, Page, State, Store};
use crate::words::frame as w;
use crate::{keys, later, opening, persist};

/// The page.
#[component]
pub fn App() -> Html {
    let store = use_memo((), |()| Rc::new(Store::new(opening::state())));
    let store: Rc<Store> = (*store).clone();
    let pictures = use_memo((), |()| Pictures::default());
    let player = {
        let (store, pictures) = (store.clone(), pictures.clone());
        use_memo((), move |()| Player::new(store, Rc::new(move |state, at| pictures.paint(state, at))))
    };
    let again = use_force_update();
    {
        let (store, pictures, player) = (store.clone(), pictures.clone(), player.clone());
        use_effect_with((), move |()| {
            let kept = RefCell::new(None);
            let (watched, follows) = (store.clone(), player.clone());
            store.on_change(Callback::from(move |()| {
                let state = watched.state();
                persist::keep(kept.replace(Some(state.clone())).as_deref(), &state);
                follows.follow();
                again.force_update();
            }));
            // What the page has opened with may be a long run that is still being recorded.
            player.follow();
            listen(&store);
            watch_sizes(&store, &pictures, &player);
            if store.state().embed.is_some() {
                let store = store.clone();
                later::then(move |later| (later.settle)(&store));
            }
            load_later(&store);
        });
    }
    let page = Page { state: store.state(), store };
    {
        let (pictures, state) = (pictures.clone(), page.state.clone());
        let shows = player.clone();
        use_effect(move || {
            dress(&pictures, &state);
            if let Some(place) = shows.place() {
                pictures.paint(&state, place);
            }
        });
    }
    match later::here().filter(|_| page.state.embed.is_some()) {
        Some(later) => (later.embed)(&page, &pictures),
        None => frame(&page, &pictures),
    }
}

/// Tells the pictures and the style sheet which theme it is, and the pictures that what is about them may have changed. While
/// a run plays, only the browser says so, when it lays out the page anyway.
fn dress(pictures: &Pictures, state: &State) {
    pictures.watch();
    if !state.playing {
        pictures.forget_sizes();
    }
    let theme = theme(state);
    pictures.theme.set(theme);
    let root = web_sys::window().and_then(|window| window.document()).and_then(|document| document.document_element());
    if let Some(root) = root {
        let _ = root.set_attribute("data-theme", if theme == Theme::Dark { "dark" } else { "light" });
    }
}

/// Paints the pictures anew when their elements get another size, or the page another theme.
fn watch_sizes(store: &Rc<Store>, pictures: &Rc<Pictures>, player: &Rc<Player>) {
    let again = {
        let (store, pictures, player) = (store.clone(), pictures.clone(), player.clone());
        move || {
            let state = store.state();
            dress(&pictures, &state);
            pictures.forget_sizes();
            pictures.paint(&state, player.place().unwrap_or(state.at));
        }
    };
    let on_size = Closure::<dyn FnMut()>::new(again);
    if let Ok(observer) = web_sys::ResizeObserver::new(on_size.as_ref().unchecked_ref()) {
        pictures.watch_with(observer);
    }
    if let Some(query) = web_sys::window().and_then(|it| it.match_media("(prefers-color-scheme: dark)").ok().flatten())
    {
        let _ = query.add_event_listener_with_callback("change", on_size.as_ref().unchecked_ref());
        std::mem::forget(query);
    }
    on_size.forget();
}

/// Keys, and the theme, for as long as the page lives.
fn listen(store: &Rc<Store>) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    let keyboard = store.clone();
    let on_key = Closure::<dyn FnMut(KeyboardEvent)>::new(move |event: KeyboardEvent| {
        if let Some(action) = keys::action_for(&event, &keyboard.state()) {
            event.prevent_default();
            keyboard.send(action);
        }
    });
    // A button that is clicked does not take the focus, so that the space bar goes on to play and pause.
    let on_press = Closure::<dyn FnMut(Event)>::new(|event: Event| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        if target.is_some_and(|element| element.closest("button").is_ok_and(|button| button.is_some())) {
            event.prevent_default();
        }
    });
    let _ = document.add_event_listener_with_callback("keydown", on_key.as_ref().unchecked_ref());
    let _ = document.add_event_listener_with_callback("mousedown", on_press.as_ref().unchecked_ref());
    if let Some(window) = web_sys::window() {
        let store = store.clone();
        let on_link = Closure::<dyn FnMut()>::new(move || {
            follow_link(&store);
        });
        let _ = window.add_event_listener_with_callback("hashchange", on_link.as_ref().unchecked_ref());
        on_link.forget();
    }
    on_key.forget();
    on_press.forget();
}

/// Follows the link in the address, if there is one.
fn follow_link(store: &Rc<Store>) {
    if let Some(letters) = opening::take_link() {
        let store = store.clone();
        later::then(move |_| store.send(Action::Follow(letters.into())));
    }
}

/// Loads the later part when the first picture has been painted.
fn load_later(store: &Rc<Store>) {
    let store = store.clone();
    let on_frame = Closure::once_into_js(move || {
        if later::here().is_none() {
            follow_link(&store);
        }
        later::load(&store);
    });
    if let Some(window) = web_sys::window() {
        let _ = window.request_animation_frame(on_frame.unchecked_ref());
    }
}

/// What every panel is given.
#[derive(Clone, PartialEq, Properties)]
pub struct PageProps {
    /// The page.
    pub page: Page,
}

fn frame(page: &Page, pictures: &Rc<Pictures>) -> Html {
    let state = &page.state;
    let overlay = state.overlay.as_ref().map(|_| later::dialog(page, |later| later.overlay));
    html! {
        <>
            { top_bar(page) }
            { later::missing(page) }
            { later::part(page, |later| later.above) }
            <div class={classes!("columns", state.script_open.then_some("with-script"))}>
                <aside class="left" aria-label={if state.script_open { w::SCRIPT } else { w::LESSON }}>
                    if state.script_open {
                        { later::panel(page, |later| later.script) }
                    } else {
                        { lesson_panel(page) }
                    }
                </aside>
                <main class="middle">
                    <Picture which={Which::Stage} page={page.clone()} pictures={pictures.clone()} />
                    <Picture which={Which::Diagram} page={page.clone()} pictures={pictures.clone()} />
                </main>
                <aside class="right" aria-label={w::SIDE}>{ side(page) }</aside>
            </div>
            { transport(page) }
            { later::part(page, |later| later.menu) }
            { for overlay }
            { later::part(page, |later| later.toast) }
            <p class="hidden" aria-live="polite"><span lang="en">{ &*state.announced.engine }</span>{ &*state.announced.page }</p>
        </>
    }
}
