//! The keyboard: which key does what, wherever the focus is except in a text field.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, KeyboardEvent};

use crate::store::{Action, Move, Overlay, State};

/// Keys and what they do, for the help.
pub const SHEET: &[(&str, &str)] = &[
    ("space", "play or pause"),
    ("→ ←", "next, previous event of the story"),
    ("shift → ←", "next, previous moment of the lesson"),
    ("alt → ←", "one step of the engine"),
    ("Home End", "to the start, to the end"),
    (". ,", "faster, slower"),
    ("/", "library of scenarios"),
    ("e", "script"),
    ("c", "charts, if the script asks for some"),
    ("ctrl Z", "undo the last change of the script"),
    ("?", "this help"),
    ("Esc", "close what is open"),
];

/// What a key that was pressed means, if it means anything here.
pub fn action_for(event: &KeyboardEvent, state: &State) -> Option<Action> {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let key = event.key();
    if key == "Escape" {
        return Some(Action::Escape);
    }
    if target.as_ref().is_some_and(is_text_field) {
        return None;
    }
    if event.ctrl_key() || event.meta_key() {
        return (state.embed.is_none() && key.eq_ignore_ascii_case("z") && !event.shift_key()).then_some(Action::Undo);
    }
    if matches!(key.as_str(), " " | "Enter") && target.as_ref().is_some_and(takes_space) {
        return None;
    }
    if key.starts_with("Arrow") && target.as_ref().is_some_and(takes_arrows) {
        return None;
    }
    command(&key, event.shift_key(), event.alt_key(), state)
}

/// What a key means outside text fields.
fn command(key: &str, shift: bool, alt: bool, state: &State) -> Option<Action> {
    let toggle = |overlay: Overlay| Action::Overlay((state.overlay.as_ref() != Some(&overlay)).then_some(overlay));
    if state.overlay.is_some() {
        return match key {
            "?" => Some(toggle(Overlay::Help)),
            "c" | "C" if state.overlay == Some(Overlay::Charts) => Some(Action::Overlay(None)),
            _ => None,
        };
    }
    Some(match (key, shift, alt) {
        (" ", ..) => Action::Play(!state.playing),
        ("ArrowRight", true, _) => Action::Go(Move::NextMoment),
        ("ArrowLeft", true, _) => Action::Go(Move::PreviousMoment),
        ("ArrowRight", _, true) => Action::Go(Move::FineStep),
        ("ArrowLeft", _, true) => Action::Go(Move::FineStepBack),
        ("ArrowRight", ..) => Action::Go(Move::Step),
        ("ArrowLeft", ..) => Action::Go(Move::StepBack),
        ("Home", ..) => Action::Go(Move::Start),
        ("End", ..) => Action::Go(Move::End),
        (".", ..) => Action::Faster(1),
        (",", ..) => Action::Faster(-1),
        // An embed plays one run.
        _ if state.embed.is_some() => return None,
        ("/", ..) => Action::Overlay(Some(Overlay::Library)),
        ("e" | "E", ..) => Action::Script(!state.script_open),
        ("c" | "C", ..) if state.has_charts() => toggle(Overlay::Charts),
        ("?", ..) => toggle(Overlay::Help),
        _ => return None,
    })
}

fn is_text_field(element: &Element) -> bool {
    match element.tag_name().as_str() {
        "TEXTAREA" => true,
        "INPUT" => element
            .dyn_ref::<HtmlInputElement>()
            .is_some_and(|input| !matches!(input.type_().as_str(), "range" | "checkbox" | "radio" | "button")),
        _ => false,
    }
}

/// Whether the space bar belongs to the element that has the focus.
fn takes_space(element: &Element) -> bool {
    matches!(element.tag_name().as_str(), "BUTTON" | "A" | "SELECT" | "INPUT" | "SUMMARY")
        && element.get_attribute("type").as_deref() != Some("range")
}

/// Whether the arrows belong to the element that has the focus.
fn takes_arrows(element: &Element) -> bool {
    element.tag_name() == "SELECT" || matches!(element.get_attribute("role").as_deref(), Some("tab" | "menuitem"))
}
