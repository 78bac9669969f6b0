//! The keyboard: which key does what, wherever the focus is except in a text field.

use groupscope_core::ids::Name;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, KeyboardEvent};

use crate::later;
use crate::store::{Action, Menu, Move, Overlay, Selection, State, Tab};
use crate::words::{Word, help as w};

/// Keys and what they do, for the help.
pub const SHEET: &[(Word, Word)] = &[
    (w::SPACE, w::SPACE_DOES),
    (Word::new("→ ←"), w::ARROWS_DO),
    (w::SHIFT_ARROWS, w::SHIFT_ARROWS_DO),
    (w::ALT_ARROWS, w::ALT_ARROWS_DO),
    (w::HOME_END, w::HOME_END_DO),
    (Word::new(". ,"), w::DOT_COMMA_DO),
    (Word::new("/"), w::SLASH_DOES),
    (Word::new("e"), w::E_DOES),
    (Word::new("c"), w::C_DOES),
    (Word::new("b"), w::B_DOES),
    (Word::new("v"), w::V_DOES),
    (Word::new("m"), w::M_DOES),
    (Word::new("1 … 9"), w::DIGITS_DO),
    (w::CONTROL_Z_Y, w::CONTROL_Z_Y_DO),
    (w::CONTROL_SPACE, w::CONTROL_SPACE_DOES),
    (Word::new("?"), w::QUESTION_MARK_DOES),
    (Word::new("Esc"), w::ESCAPE_DOES),
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
        return match (key.to_ascii_lowercase().as_str(), event.shift_key()) {
            _ if state.embed.is_some() => None,
            ("z", false) => Some(Action::Undo),
            ("z", true) | ("y", false) => Some(Action::Redo),
            _ => None,
        };
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
    // A graph leaves the page as it is.
    if state.overlay.as_ref().is_some_and(|overlay| !matches!(overlay, Overlay::Dependencies(_))) {
        return match key {
            "?" => Some(toggle(Overlay::Help)),
            "c" | "C" if state.overlay == Some(Overlay::Charts) => Some(Action::Overlay(None)),
            "v" | "V" if state.overlay == Some(Overlay::Compare) => Some(Action::Overlay(None)),
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
        ("c" | "C", ..) => toggle(Overlay::Charts),
        ("b" | "B", ..) => Action::Tab(Tab::Branches),
        ("v" | "V", ..) => toggle(Overlay::Compare),
        ("m" | "M", ..) => Action::Menu(Some(menu(state)?)),
        ("0", ..) => state.selection.map(Action::Select)?,
        (digit, ..) if digit.len() == 1 && digit.as_bytes()[0].is_ascii_digit() => {
            let at = u16::from(digit.as_bytes()[0] - b'1');
            let process = Selection::Process(Name(at));
            let is_other = usize::from(at) < state.scenario.processes.len() && state.selection != Some(process);
            return is_other.then_some(Action::Select(process));
        }
        ("?", ..) => toggle(Overlay::Help),
        _ => return None,
    })
}

/// The menu of what is selected, if it has one, or else that of the stage.
fn menu(state: &State) -> Option<Menu> {
    let later = later::here()?;
    let of = state.selection.filter(|of| (later.has_menu)(state, Some(*of)));
    let stage = web_sys::window()?.document()?.query_selector(".stage canvas").ok()??.get_bounding_client_rect();
    Some(Menu { of, x: stage.left() + stage.width() / 2.0 - 90.0, y: stage.top() + 24.0 })
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
