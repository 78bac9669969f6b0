//! What outlives a reload: the script, the place, the theme. Storage that is blocked or full is no error.

pub mod branches;

use std::rc::Rc;

use groupscope_core::gesture::Place;
use groupscope_core::time::Time;

use crate::later;
use crate::store::{Landing, Source, State, Theme};

const SCRIPT: &str = "groupscope.script";
const PLACE: &str = "groupscope.place";
const THEME: &str = "groupscope.theme";

fn storage() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok()?
}

fn read(key: &str) -> Option<String> {
    storage()?.get_item(key).ok()?
}

fn write(key: &str, value: &str) {
    if let Some(storage) = storage() {
        let _ = storage.set_item(key, value);
    }
}

/// Keeps what is to be found again.
pub fn keep(before: Option<&State>, state: &State) {
    // What was kept last must not be lost while it waits for being opened, and an embed is no visit.
    if state.awaited.is_some() || state.embed.is_some() {
        return;
    }
    if before.is_none_or(|before| before.source.text != state.source.text) {
        write(SCRIPT, &state.source.text);
    }
    if before.is_none_or(|before| before.at != state.at || before.source != state.source) {
        write(PLACE, &place_words(state));
    }
    let has_changed = |before: &State| {
        before.history.changes().as_ptr() != state.history.changes().as_ptr()
            || before.history.here().map(|it| it.id) != state.history.here().map(|it| it.id)
            || !Rc::ptr_eq(&before.places, &state.places)
    };
    if let Some(later) = later::here().filter(|_| before.is_some_and(has_changed)) {
        (later.keep_branches)(state);
    }
    if before.is_none_or(|before| before.theme != state.theme) {
        write(THEME, theme_word(state.theme));
    }
}

/// What was kept last: what was played, and where.
pub fn kept() -> Option<(Source, Landing)> {
    let text = read(SCRIPT)?;
    let (id, variant, place) = read_place(&read(PLACE)?)?;
    Some((Source { id, text: text.into(), variant }, Landing::Near(place)))
}

/// The theme that was chosen.
pub fn kept_theme() -> Theme {
    match read(THEME).as_deref() {
        Some("light") => Theme::Light,
        Some("dark") => Theme::Dark,
        _ => Theme::Auto,
    }
}

fn theme_word(theme: Theme) -> &'static str {
    match theme {
        Theme::Auto => "auto",
        Theme::Light => "light",
        Theme::Dark => "dark",
    }
}

fn place_words(state: &State) -> String {
    let Source { id, variant, .. } = &state.source;
    let variant = variant.map_or("-".to_owned(), |variant| variant.to_string());
    let (position, time) = (state.at.position, state.at.time.as_us());
    format!("{position} {time} {variant} {}", id.as_deref().unwrap_or("-"))
}

fn read_place(words: &str) -> Option<(Option<Rc<str>>, Option<u16>, Place)> {
    let mut words = words.split(' ');
    let position = words.next()?.parse().ok()?;
    let time = Time::from_us(words.next()?.parse().ok()?);
    let variant = words.next()?.parse().ok();
    let id = words.next().filter(|id| *id != "-").map(Rc::from);
    Some((id, variant, Place { position, time }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_read_back_as_it_was_written_and_nonsense_is_nothing() {
        let place = Place { position: 7, time: Time::from_us(15_250) };
        assert_eq!(read_place("7 15250 0 flush-echo"), Some((Some("flush-echo".into()), Some(0), place)));
        assert_eq!(read_place("7 15250 - -"), Some((None, None, place)));
        assert_eq!(read_place("nonsense"), None);
        assert_eq!(read_place(""), None);
    }
}
