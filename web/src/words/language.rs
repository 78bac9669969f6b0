//! Which language the page speaks. `boot.js` asks for the table of another language before the page starts, and hands it
//! over in an attribute of the document; what is not in it, or if there is none, stays English.

use std::cell::Cell;
use std::fmt::{Display, Write};

use yew::AttrValue;
use yew::html::IntoPropValue;
use yew::virtual_dom::VNode;

/// Where `boot.js` leaves the table: by turns a text and what it is in the other language, each on a line of its own, in
/// the order of the texts.
const TABLE: &str = "data-words";

/// Texts and what they are in the other language.
type Table = &'static [(&'static str, &'static str)];

thread_local! {
    static OTHER: Cell<Table> = const { Cell::new(&[]) };
}

/// Takes the table over that `boot.js` has left, if there is one. It stays for as long as the page does.
pub fn load() {
    let root = web_sys::window().and_then(|window| window.document()).and_then(|document| document.document_element());
    if let Some(words) = root.and_then(|root| root.get_attribute(TABLE)) {
        speak(words);
    }
}

/// From here on the page speaks as that table says.
pub(super) fn speak(words: String) {
    let mut lines = words.leak().split('\n');
    let pairs: Vec<_> = std::iter::from_fn(|| lines.next().zip(lines.next())).collect();
    OTHER.set(pairs.leak());
}

/// A text of the page's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word(&'static str);

impl Word {
    /// The text in English.
    pub const fn new(english: &'static str) -> Word {
        Word(english)
    }

    /// The text in the language of the page. Not inlined, as are those below: there are hundreds of uses.
    #[inline(never)]
    pub fn text(self) -> &'static str {
        let other = OTHER.get();
        other.binary_search_by(|(english, _)| english.cmp(&self.0)).map_or(self.0, |at| other[at].1)
    }

    /// The text with its gaps filled.
    #[inline(never)]
    pub(super) fn filled(self, gaps: &[(&str, &dyn Display)]) -> String {
        let mut filled = String::new();
        for (at, piece) in self.text().split(['{', '}']).enumerate() {
            // Every second piece is the name of a gap.
            match gaps.iter().find(|(name, _)| at % 2 == 1 && *name == piece) {
                Some((_, value)) => drop(write!(filled, "{value}")),
                None => filled.push_str(piece),
            }
        }
        filled
    }
}

impl From<Word> for String {
    fn from(word: Word) -> String {
        word.text().to_owned()
    }
}

impl IntoPropValue<AttrValue> for Word {
    #[inline(never)]
    fn into_prop_value(self) -> AttrValue {
        AttrValue::Static(self.text())
    }
}

impl IntoPropValue<Option<AttrValue>> for Word {
    #[inline(never)]
    fn into_prop_value(self) -> Option<AttrValue> {
        Some(self.into_prop_value())
    }
}

impl IntoPropValue<VNode> for Word {
    fn into_prop_value(self) -> VNode {
        self.into()
    }
}

impl From<Word> for VNode {
    #[inline(never)]
    fn from(word: Word) -> VNode {
        VNode::from(AttrValue::Static(word.text()))
    }
}
