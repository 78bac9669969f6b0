//! How the page opens: a link in its address, else what was kept, else the first lesson with its disease switched on.

use std::rc::Rc;

use groupscope_core::link::{ENGINE, Link};
use wasm_bindgen::JsValue;

use crate::library::{FIRST, FIRST_TEXT, LIBRARY, first_scenario};
use crate::store::{Action, Arrival, Landing, Source, State};
use crate::{later, persist};

/// The state that the page opens with.
pub fn state() -> State {
    let mut state = first_lesson();
    state.theme = persist::kept_theme();
    if let Some(later) = later::here() {
        state.later = Arrival::Here;
        if let Some(letters) = take_link() {
            return (later.follow)(&state, &letters);
        }
    }
    match persist::kept() {
        Some((source, landing)) => {
            let mut state = state.after(Action::OpenSource(source, landing));
            if let Some(later) = later::here() {
                (later.restore_branches)(&mut state);
            }
            state
        }
        None => state,
    }
}

/// Whether the page opens with something that only the later part can read.
pub fn waits() -> bool {
    has_link() || persist::kept().is_some_and(|(source, _)| *source.text != *FIRST_TEXT)
}

/// The first lesson, without the rule that it is about.
fn first_lesson() -> State {
    let scenario = first_scenario();
    let variant = (!scenario.variants.is_empty()).then_some(0);
    State::open(Source { id: Some(FIRST.into()), text: FIRST_TEXT.into(), variant }, scenario)
}

/// The state after a link was followed; one that cannot be followed says why and leaves everything as it was.
pub fn follow(state: &State, letters: &str) -> State {
    let link = match Link::decode(letters) {
        Ok(link) => link,
        Err(error) => return state.after(Action::Notice(Some(could_not(&error.to_string())))),
    };
    let id = LIBRARY.iter().find(|entry| entry.text == link.text).map(|entry| Rc::from(entry.id));
    let source = Source { id, text: link.text.as_str().into(), variant: link.variant };
    let opened = state.after(Action::OpenSource(source, Landing::Near(link.place)));
    if opened.draft.is_some() {
        let notice = "The script of this link has mistakes, so it cannot be played here. It is open in the editor.";
        return opened.after(Action::Script(true)).after(Action::Notice(Some(notice.into())));
    }
    if opened.job.is_none() && !link.is_same_run(opened.run.timeline()) {
        let notice = format!(
            "This link was made by Groupscope {}; this is {ENGINE}. The script is the same, but it plays differently here.",
            link.engine
        );
        return opened.after(Action::Notice(Some(notice.into())));
    }
    opened
}

fn could_not(why: &str) -> Rc<str> {
    format!("The link could not be opened: {why}. Ask for it again, or go on here.").into()
}

/// Whether the address is a link to a run.
fn has_link() -> bool {
    let hash = web_sys::window().and_then(|window| window.location().hash().ok());
    hash.is_some_and(|hash| hash.len() > 1)
}

/// The letters behind the address, which are taken away, so that a reload comes back to where the reader is by then.
pub fn take_link() -> Option<String> {
    let window = web_sys::window()?;
    let location = window.location();
    let letters = location.hash().ok()?.strip_prefix('#')?.to_owned();
    let path = [location.pathname().ok()?, location.search().ok()?].concat();
    if let Ok(history) = window.history() {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&path));
    }
    (!letters.is_empty()).then_some(letters)
}
