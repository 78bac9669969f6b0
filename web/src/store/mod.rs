//! The one state of the page and the actions on it.
//!
//! Components read a snapshot of the state and send actions; [`State::after`] makes the next state of them, without a
//! browser, so that all of it can be tested natively.

mod action;
mod document;
mod embed;
mod filter;
mod history;
mod job;
mod moves;
mod quiet;
mod run;
mod state;
#[cfg(test)]
mod tests;

use std::cell::RefCell;
use std::rc::Rc;

use yew::Callback;

pub use action::Action;
pub use document::{Landing, Source, name_change, remove_change};
pub use embed::{Embed, Pane, Room};
pub use filter::{Filter, Filtered};
pub use history::{Change, History, Places};
pub use job::Job;
pub use moves::Move;
pub use run::{Mark, MarkKind, Run, judged};
pub use state::{
    Announced, Answer, Arrival, Copied, Draft, Heading, Menu, Overlay, Remark, SPEEDS, Selection, State, Tab, Theme,
    Toast,
};

/// Holds the state and tells the page when it has changed.
#[derive(Debug)]
pub struct Store {
    state: RefCell<Rc<State>>,
    changed: RefCell<Option<Callback<()>>>,
}

impl Store {
    /// A store that begins with that state.
    pub fn new(state: State) -> Store {
        Store { state: RefCell::new(Rc::new(state)), changed: RefCell::new(None) }
    }

    /// The present state.
    pub fn state(&self) -> Rc<State> {
        self.state.borrow().clone()
    }

    /// Does something, and tells the page.
    pub fn send(&self, action: Action) {
        let next = self.state().after(action);
        *self.state.borrow_mut() = Rc::new(next);
        let changed = self.changed.borrow().clone();
        if let Some(changed) = changed {
            changed.emit(());
        }
    }

    /// Whom to tell of changes.
    pub fn on_change(&self, callback: Callback<()>) {
        *self.changed.borrow_mut() = Some(callback);
    }
}

/// What every component is given: the state as it is shown, and where to send actions.
#[derive(Clone, Debug)]
pub struct Page {
    /// Where actions go.
    pub store: Rc<Store>,
    /// What is shown.
    pub state: Rc<State>,
}

impl PartialEq for Page {
    fn eq(&self, other: &Page) -> bool {
        Rc::ptr_eq(&self.state, &other.state)
    }
}

impl Page {
    /// A callback that sends that action.
    pub fn on<E>(&self, action: Action) -> Callback<E> {
        let store = self.store.clone();
        Callback::from(move |_| store.send(action.clone()))
    }

    /// A callback that makes an action of what it is given.
    pub fn with<E>(&self, action: impl Fn(E) -> Action + 'static) -> Callback<E> {
        let store = self.store.clone();
        Callback::from(move |event| store.send(action(event)))
    }
}
