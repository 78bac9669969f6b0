//! How the page opens: a link in its address, else what was kept, else the first lesson with its disease switched on.

use crate::library::{FIRST, entry};
use crate::persist;
use crate::store::{Action, Source, State};

/// The state that the page opens with.
pub fn state() -> State {
    let mut state = first_lesson();
    state.theme = persist::kept_theme();
    match persist::kept() {
        Some((source, landing)) => state.after(Action::OpenSource(source, landing)),
        None => state,
    }
}

/// The first lesson, without the rule that it is about.
fn first_lesson() -> State {
    let text = entry(FIRST).map_or("", |entry| entry.text);
    let variant = (!groupscope_core::scenario::parse(text).scenario.variants.is_empty()).then_some(0);
    State::open(Source { id: Some(FIRST.into()), text: text.into(), variant })
}
