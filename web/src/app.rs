//! The frame of the page: which panels there are and where, the keyboard, the clock, what is kept over a reload.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, Event, KeyboardEvent};
use yew::prelude::*;

use crate::components::help::Help;
use crate::components::lesson::LessonPanel;
use crate::components::library::LibraryPanel;
use crate::components::script::ScriptPanel;
use crate::components::share::SharePanel;
use crate::components::side::Side;
use crate::components::toast::ToastPanel;
use crate::components::top_bar::TopBar;
use crate::components::transport::Transport;
use crate::player::Player;
use crate::store::{Overlay, Page, Store};
use crate::{keys, opening, persist};

/// The page.
#[component]
pub fn App() -> Html {
    let store = use_memo((), |()| Rc::new(Store::new(opening::state())));
    let store: Rc<Store> = (*store).clone();
    let player = use_memo((), |()| Player::new(store.clone(), Rc::new(|_, _| {})));
    let again = use_force_update();
    {
        let store = store.clone();
        use_effect_with((), move |()| {
            let kept = std::cell::RefCell::new(None);
            let (follow, watched) = (player.clone(), store.clone());
            store.on_change(Callback::from(move |()| {
                let state = watched.state();
                persist::keep(kept.replace(Some(state.clone())).as_deref(), &state);
                follow.follow();
                again.force_update();
            }));
            listen(&store);
        });
    }
    let page = Page { state: store.state(), store };
    html! { <Frame {page} /> }
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
    on_key.forget();
    on_press.forget();
}

/// What every panel is given.
#[derive(Clone, PartialEq, Properties)]
pub struct PageProps {
    /// The page.
    pub page: Page,
}

#[component]
fn Frame(PageProps { page }: &PageProps) -> Html {
    let state = &page.state;
    let overlay = match &state.overlay {
        Some(Overlay::Library) => html! { <LibraryPanel page={page.clone()} /> },
        Some(Overlay::Help) => html! { <Help page={page.clone()} /> },
        Some(Overlay::Share { .. }) => html! { <SharePanel page={page.clone()} /> },
        None => html! {},
    };
    html! {
        <>
            <TopBar page={page.clone()} />
            <div class={classes!("columns", state.script_open.then_some("with-script"))}>
                <aside class="left" aria-label={if state.script_open { "Script" } else { "Lesson" }}>
                    if state.script_open {
                        <ScriptPanel page={page.clone()} />
                    } else {
                        <LessonPanel page={page.clone()} />
                    }
                </aside>
                <main class="middle">
                </main>
                <aside class="right" aria-label="Inspector, guarantees and log"><Side page={page.clone()} /></aside>
            </div>
            <Transport page={page.clone()} />
            { overlay }
            <ToastPanel page={page.clone()} />
            <p class="hidden" aria-live="polite">{ &*state.announced }</p>
        </>
    }
}
