//! What can stand at the caret, as a list below it to choose from.

use groupscope_core::scenario::complete::{Candidate, Completion, complete};
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

use crate::words::script as w;

/// Words that are offered at most.
const OFFERED_MAX: usize = 60;

/// A list that is open.
#[derive(Clone, Debug, PartialEq)]
pub struct Offers {
    /// What is offered, and what it replaces.
    pub completion: Completion,
    /// The word that would be taken.
    pub chosen: usize,
    /// Where the list stands.
    pub place: Place,
}

/// Where a list stands, in pixels of the editor.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// From the left.
    pub x: f64,
    /// The upper edge of the row with the caret.
    pub top: f64,
    /// Its lower edge.
    pub bottom: f64,
    /// Whether the list stands above the row.
    pub above: bool,
}

/// What is offered at a place of a text. While somebody types, a word that is there as a whole needs no list.
pub fn offered(text: &str, caret: usize, typing: bool) -> Option<Completion> {
    let mut completion = complete(text, caret);
    let written = caret > completion.start;
    if completion.candidates.is_empty() || typing && (!written || completion.is_complete(text)) {
        return None;
    }
    completion.candidates.truncate(OFFERED_MAX);
    Some(completion)
}

impl Offers {
    /// The same with the next word chosen, or the one before.
    pub fn moved(&self, by: isize) -> Offers {
        let many = self.completion.candidates.len() as isize;
        Offers { chosen: (self.chosen as isize + by).rem_euclid(many) as usize, ..self.clone() }
    }

    /// The word that would be taken.
    pub fn word(&self) -> &str {
        self.completion.candidates.get(self.chosen).map_or("", |candidate| candidate.word.as_str())
    }

    /// The id of the word that would be taken, for the text field to point at.
    pub fn active(&self) -> String {
        format!("offer-{}", self.chosen)
    }
}

/// What a list needs.
#[derive(PartialEq, Properties)]
pub struct Props {
    /// What is offered.
    pub offers: Offers,
    /// Told which word is taken.
    pub take: Callback<usize>,
}

/// The list.
#[component]
pub fn OfferList(Props { offers, take }: &Props) -> Html {
    let list = use_node_ref();
    {
        let list = list.clone();
        use_effect_with(offers.clone(), move |_| {
            if let Some(list) = list.cast::<Element>() {
                show_chosen(&list);
            }
        });
    }
    let Place { x, top, bottom, above } = offers.place;
    let edge = if above { format!("bottom: calc(100% - {top}px)") } else { format!("top: {bottom}px") };
    html! {
        <ul class="offers" id="offers" role="listbox" aria-label={w::OFFERS} ref={list}
            style={format!("--x: {x}px; {edge}")} onmousedown={|event: MouseEvent| event.prevent_default()}>
            { for offers.completion.candidates.iter().enumerate().map(|(at, word)| offer(at, word, offers, take)) }
        </ul>
    }
}

fn offer(at: usize, candidate: &Candidate, offers: &Offers, take: &Callback<usize>) -> Html {
    let chosen = at == offers.chosen;
    let taken = take.reform(move |_: MouseEvent| at);
    html! {
        <li key={at} id={format!("offer-{at}")} role="option" aria-selected={chosen.to_string()} onclick={taken}>
            <code>{ &candidate.word }</code>
            <span lang="en" title={candidate.meaning}>{ candidate.meaning }</span>
        </li>
    }
}

/// Scrolls the list, and nothing else, to what is chosen.
fn show_chosen(list: &Element) {
    let Ok(Some(chosen)) = list.query_selector("[aria-selected='true']") else { return };
    let Some(chosen) = wasm_bindgen::JsCast::dyn_ref::<HtmlElement>(&chosen) else { return };
    let (top, bottom) = (chosen.offset_top(), chosen.offset_top() + chosen.offset_height());
    if top < list.scroll_top() {
        list.set_scroll_top(top);
    } else if bottom > list.scroll_top() + list.client_height() {
        list.set_scroll_top(bottom - list.client_height());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "processes p q\nat 1ms q cr";

    #[test]
    fn typing_opens_a_list_until_the_word_is_there() {
        let offers = |text: &str, typing| offered(text, text.len(), typing).map(|it| it.candidates.len());
        assert_eq!(offers(TEXT, true), Some(2), "crashes, creates");
        assert_eq!(offers(&format!("{TEXT}ashes"), true), None);
        assert_eq!(offers("processes p q\nat 1ms q ", true), None);
        assert!(offers("processes p q\nat 1ms q ", false).is_some_and(|many| many > 10));
        assert_eq!(offers("processes ", false), None);
    }

    #[test]
    fn the_choice_goes_round() {
        let place = Place { x: 0.0, top: 0.0, bottom: 0.0, above: false };
        let offers = Offers { completion: offered(TEXT, TEXT.len(), true).unwrap(), chosen: 0, place };
        assert_eq!((offers.word(), offers.moved(-1).word()), ("crashes", "creates"));
        assert_eq!(offers.moved(2), offers);
    }
}
