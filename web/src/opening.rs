//! How the page opens: a link in its address, else what was kept, else the first lesson with its disease switched on.
//! Inside another page (`embed.html`) nothing is kept, and the link stays in the address.

use std::rc::Rc;

use groupscope_core::link::{ENGINE, Link};
use wasm_bindgen::JsValue;

use crate::library::{FIRST, FIRST_TEXT, LIBRARY, first_scenario};
use crate::store::{Action, Arrival, Embed, Landing, Room, Source, State};
use crate::words::remarks as w;
use crate::{later, persist};

/// The state that the page opens with.
pub fn state() -> State {
    let mut state = first_lesson();
    let later = later::here();
    if is_embedded() {
        state.embed = Some(Embed::new(later.map_or(Room::One, |later| (later.room)())));
    } else {
        state.theme = persist::kept_theme();
    }
    if let Some(later) = later {
        state.later = Arrival::Here;
        if let Some(letters) = take_link() {
            return (later.follow)(&state, &letters);
        }
    }
    match persist::kept().filter(|_| state.embed.is_none()) {
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
    is_embedded() || has_link() || persist::kept().is_some_and(|(source, _)| *source.text != *FIRST_TEXT)
}

/// Whether the page stands inside another one; `embed.html` says so.
pub fn is_embedded() -> bool {
    let root = web_sys::window().and_then(|window| window.document()).and_then(|document| document.document_element());
    root.is_some_and(|root| root.get_attribute("data-embed").is_some())
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
        Err(error) => return state.after(Action::Notice(Some(could_not(state, &error.to_string())))),
    };
    let id = LIBRARY.iter().find(|entry| entry.text == link.text).map(|entry| Rc::from(entry.id));
    let source = Source { id, text: link.text.as_str().into(), variant: link.variant };
    let opened = state.after(Action::OpenSource(source, Landing::Near(link.place)));
    if opened.draft.is_some() {
        let notice = match state.embed {
            None => w::LINK_HAS_MISTAKES,
            Some(_) => w::LINK_HAS_MISTAKES_EMBED,
        };
        return opened.after(Action::Script(true)).after(Action::Notice(Some(notice.text().into())));
    }
    if opened.job.is_none() && !link.is_same_run(opened.run.timeline()) {
        let notice = w::link_of_another(&link.engine, &ENGINE);
        return opened.after(Action::Notice(Some(notice.into())));
    }
    opened
}

fn could_not(state: &State, why: &str) -> Rc<str> {
    let way_out = match state.embed {
        None => w::ASK_AGAIN,
        Some(_) => w::ASK_AGAIN_EMBED,
    };
    w::link_not_opened(&why, &way_out.text()).into()
}

/// Whether the address is a link to a run.
fn has_link() -> bool {
    let hash = web_sys::window().and_then(|window| window.location().hash().ok());
    hash.is_some_and(|hash| hash.len() > 1)
}

/// The letters behind the address, which are taken away, so that a reload comes back to where the reader is by then. An
/// embed comes back to its link.
pub fn take_link() -> Option<String> {
    let window = web_sys::window()?;
    let location = window.location();
    let letters = location.hash().ok()?.strip_prefix('#')?.to_owned();
    let path = [location.pathname().ok()?, location.search().ok()?].concat();
    if let Some(history) = window.history().ok().filter(|_| !is_embedded()) {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&path));
    }
    (!letters.is_empty()).then_some(letters)
}
