//! What a first visit can do without: the panels on the right, the script, the library, menus, links, help.
//!
//! In the published page this code lies in a file of its own (see ARCHITECTURE.md, "How the page is split"). It is fetched
//! as soon as the first picture has been painted, and reached only through the [`Later`] that comes with it: whatever is
//! called in another way becomes a part of the main file. Everywhere else, in tests and where the page is served while
//! one works on it, there is one file and the later part is here from the beginning.

mod table;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use groupscope_core::parts::Parts;
use yew::prelude::*;

pub use table::Later;

use crate::store::{Action, Arrival, Page, Store};
use crate::words::frame as w;

/// What waits for the later part.
type Waiting = Box<dyn FnOnce(&'static Later)>;

thread_local! {
    static HERE: Cell<Option<&'static Later>> = const { Cell::new(table::HERE_ALREADY) };
    static WAITING: RefCell<Vec<Waiting>> = const { RefCell::new(Vec::new()) };
    static UNDER_WAY: Cell<bool> = const { Cell::new(false) };
}

/// The later part, if it is here.
pub fn here() -> Option<&'static Later> {
    HERE.get()
}

/// What runs can be made of: what the first lesson needs, or everything if the later part is here.
pub fn parts() -> Parts {
    here().map_or(Parts::first(), |later| (later.parts)())
}

/// Does something as soon as the later part is here.
pub fn then(act: impl FnOnce(&'static Later) + 'static) {
    match here() {
        Some(later) => act(later),
        None => WAITING.with_borrow_mut(|waiting| waiting.push(Box::new(act))),
    }
}

/// The same for something that a reader has asked for: if loading has failed before, it is tried again.
pub fn asked(page: &Page, act: impl FnOnce(&'static Later) + 'static) {
    then(act);
    if page.state.later == Arrival::Missing {
        load(&page.store);
    }
}

/// Loads the later part and tells the page what comes of it.
pub fn load(store: &Rc<Store>) {
    if here().is_some() || UNDER_WAY.get() {
        return;
    }
    if store.state().later == Arrival::Missing {
        store.send(Action::Later(Arrival::Coming));
    }
    let store = store.clone();
    fetch(move |came| store.send(Action::Later(if came { Arrival::Here } else { Arrival::Missing })));
}

/// Loads the later part, says whether that has worked, and then does what has waited for it.
pub fn fetch(told: impl FnOnce(bool) + 'static) {
    UNDER_WAY.set(true);
    yew::platform::spawn_local(async move {
        let later = table::later().await;
        UNDER_WAY.set(false);
        HERE.set(later.or(here()));
        told(here().is_some());
        if let Some(later) = here() {
            for act in WAITING.take() {
                act(later);
            }
        }
    });
}

/// A piece of the later part, or nothing.
pub fn part(page: &Page, which: fn(&Later) -> fn(&Page) -> Html) -> Html {
    here().map(|later| which(later)(page)).unwrap_or_default()
}

/// A panel of the later part, or what stands in its place.
pub fn panel(page: &Page, which: fn(&Later) -> fn(&Page) -> Html) -> Html {
    here().map_or_else(|| in_its_place(page), |later| which(later)(page))
}

/// The same for a dialog.
pub fn dialog(page: &Page, which: fn(&Later) -> fn(&Page) -> Html) -> Html {
    match here() {
        Some(later) => which(later)(page),
        None => html! {
            <div class="veil" onclick={page.on(Action::Overlay(None))}>
                <div class="dialog" role="dialog" aria-modal="true" aria-label={w::LOADING}
                    onclick={|event: MouseEvent| event.stop_propagation()}>
                    <div class="dialog-head">
                        { in_its_place(page) }
                        <button class="icon" aria-label={w::CLOSE} onclick={page.on(Action::Overlay(None))}>{ "✕" }</button>
                    </div>
                </div>
            </div>
        },
    }
}

fn in_its_place(page: &Page) -> Html {
    if page.state.later == Arrival::Missing {
        return html! { <p class="quiet">{ w::NOT_LOADED }{ try_again(page) }</p> };
    }
    html! { <p class="quiet coming">{ w::COMING }</p> }
}

fn try_again(page: &Page) -> Html {
    let store = page.store.clone();
    html! { <button onclick={move |_| load(&store)}>{ w::TRY_AGAIN }</button> }
}

/// That the later part could not be loaded, and the way to try again.
pub fn missing(page: &Page) -> Html {
    if page.state.later != Arrival::Missing {
        return html! {};
    }
    html! {
        <div class="notice" role="alert">
            <span>{ w::MISSING }</span>
            { try_again(page) }
        </div>
    }
}
