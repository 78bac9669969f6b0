//! The text field with its line numbers and colours, and the list of what can stand at the caret. Field, numbers and
//! colours lie in one sheet that is scrolled as a whole, so they are never apart.

use std::rc::Rc;

use groupscope_core::trace::{EventId, Kind};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlDocument, HtmlTextAreaElement};
use yew::prelude::*;

use super::caret::{RULER, caret, letter, row_and_column, units};
use super::offers::{OfferList, Offers, Place, offered};
use super::rows::{Rows, Window};
use crate::app::PageProps;
use crate::store::{Action, Page, Run};
use crate::words::script as w;

/// The nodes of an editor, and what it keeps while it is open.
#[derive(Clone)]
struct Desk {
    page: Page,
    /// Shows a part of the sheet.
    frame: NodeRef,
    field: NodeRef,
    /// Ten letters, to measure one.
    ruler: NodeRef,
    window: UseStateHandle<Window>,
    offers: UseStateHandle<Option<Offers>>,
}

/// The editor.
#[component]
pub fn Editor(PageProps { page }: &PageProps) -> Html {
    let desk = Desk {
        page: page.clone(),
        frame: use_node_ref(),
        field: use_node_ref(),
        ruler: use_node_ref(),
        window: use_state(Window::default),
        offers: use_state(|| None),
    };
    let state = &page.state;
    let until = state.until();
    let acting = *use_memo((Rc::as_ptr(&state.run), until), |_| acting_line(&state.run, until));
    use_following(&desk, acting);
    // Beside mistakes it is not marked: lines may have moved.
    let acting = acting.filter(|_| state.draft.as_ref().is_none_or(|draft| draft.diagnostics.is_empty()));
    {
        let desk = desk.clone();
        use_effect(move || desk.look());
    }
    desk.view(acting)
}

/// The line of the script that acted last.
fn acting_line(run: &Run, until: EventId) -> Option<u32> {
    (0..until.0).rev().find_map(|event| match run.trace().get(EventId(event))?.kind {
        Kind::Action { line } | Kind::NoEffect { line, .. } => Some(line),
        _ => None,
    })
}

/// Brings the line that acts into sight when it is another one. Who types is not led away from where they type.
#[hook]
fn use_following(desk: &Desk, acting: Option<u32>) {
    let before = use_mut_ref(|| (None, std::ptr::null()));
    let desk = desk.clone();
    let run = Rc::as_ptr(&desk.page.state.run);
    use_effect_with((acting, run), move |&(acting, run)| {
        let (was_acting, was_run) = before.replace((acting, run));
        let typing = was_run != run && desk.has_focus();
        if let Some(line) = acting.filter(|_| was_acting != acting && !typing) {
            desk.show(line as usize - 1);
        }
    });
}

impl Desk {
    fn view(&self, acting: Option<u32>) -> Html {
        let state = &self.page.state;
        let text = state.text();
        let diagnostics = state.draft.as_ref().map(|draft| draft.diagnostics.clone()).unwrap_or_default();
        let wrong = !diagnostics.is_empty();
        let rows = Rows { text, diagnostics: &diagnostics, acting, window: *self.window };
        let offers = self.offers.as_ref();
        html! {
            <div class="editor">
                <div class="frame" ref={self.frame.clone()} onscroll={self.on(Desk::scrolled)}>
                    <div class="sheet" style={rows.size()}>
                        { rows.numbers() }
                        <div class="text">
                            <span class="ruler" aria-hidden="true" ref={self.ruler.clone()}>{ RULER }</span>
                            { rows.coloured() }
                            <textarea ref={self.field.clone()} aria-label={w::TEXT} spellcheck="false"
                                autocapitalize="off" autocomplete="off" wrap="off" aria-invalid={wrong.to_string()}
                                aria-describedby={wrong.then_some("mistakes")} aria-autocomplete="list"
                                aria-haspopup="listbox" aria-controls={offers.map(|_| "offers")}
                                aria-activedescendant={offers.map(Offers::active)} value={text.to_string()}
                                oninput={self.on(Desk::typed)} onkeydown={self.on(Desk::pressed)}
                                onclick={self.on(|desk: &Desk, _: MouseEvent| desk.close())}
                                onblur={self.on(|desk: &Desk, _: FocusEvent| desk.close())} />
                        </div>
                    </div>
                </div>
                if let Some(offers) = offers {
                    <OfferList offers={offers.clone()} take={self.on(Desk::take)} />
                }
                <span class="hidden" role="status">{ offers.map(|offers| match offers.completion.candidates.len() {
                    1 => w::ONE_OFFER.into(),
                    many => w::offers(&many),
                }) }</span>
            </div>
        }
    }

    fn on<E: 'static>(&self, act: impl Fn(&Desk, E) + 'static) -> Callback<E> {
        let desk = self.clone();
        Callback::from(move |event| act(&desk, event))
    }

    fn has_focus(&self) -> bool {
        let active = web_sys::window().and_then(|window| window.document()).and_then(|it| it.active_element());
        let field = self.field.cast::<Element>();
        active.zip(field).is_some_and(|(active, field)| active.is_same_node(Some(&field)))
    }

    // The sheet.

    /// Makes the rows that are in sight.
    fn look(&self) {
        let (Some(frame), Some(ruler)) = (self.frame.cast::<Element>(), self.ruler.cast::<Element>()) else { return };
        let window = Window::of(&frame, letter(&ruler).1);
        if window != *self.window {
            self.window.set(window);
        }
    }

    /// Scrolls a row into sight, unless it is there already.
    fn show(&self, row: usize) {
        let (Some(frame), Some(ruler)) = (self.frame.cast::<Element>(), self.ruler.cast::<Element>()) else { return };
        let height = letter(&ruler).1;
        let (top, shown) = ((row as f64 * height) as i32, frame.client_height());
        if top < frame.scroll_top() || top + 2 * height as i32 > frame.scroll_top() + shown {
            frame.set_scroll_top(top - shown / 2);
        }
    }

    fn scrolled(&self, _: Event) {
        self.look();
        if let Some(offers) = &*self.offers {
            let place = self.place(self.page.state.text(), offers.completion.start);
            self.offers.set(place.map(|place| Offers { place, ..offers.clone() }));
        }
    }

    // The list.

    fn close(&self) {
        if self.offers.is_some() {
            self.offers.set(None);
        }
    }

    /// Opens the list of what can stand at the caret, if something can.
    fn open(&self, text: &str, typing: bool) {
        let Some(field) = self.field.cast::<HtmlTextAreaElement>() else { return };
        let completion = caret(&field, text).and_then(|caret| offered(text, caret, typing));
        let offers = completion.and_then(|completion| {
            let place = self.place(text, completion.start)?;
            Some(Offers { completion, chosen: 0, place })
        });
        if offers.is_some() || self.offers.is_some() {
            self.offers.set(offers);
        }
    }

    /// Where a list about that place of the text belongs.
    fn place(&self, text: &str, at: usize) -> Option<Place> {
        let (frame, field) = (self.frame.cast::<Element>()?, self.field.cast::<Element>()?);
        let (width, height) = letter(&self.ruler.cast::<Element>()?);
        let ruler = self.ruler.cast::<Element>()?.get_bounding_client_rect();
        let (frame, field) = (frame.get_bounding_client_rect(), field.get_bounding_client_rect());
        let (row, column) = row_and_column(text, at);
        let x = ruler.left() - frame.left() + column as f64 * width;
        let top = ruler.top().max(field.top()) - frame.top() + row as f64 * height;
        let bottom = top + height;
        // A keyboard on the screen leaves less of the page in sight.
        let seen = web_sys::window().and_then(|window| window.visual_viewport());
        let seen = seen.map_or(frame.bottom(), |seen| (seen.offset_top() + seen.height()).min(frame.bottom()));
        let below = seen - frame.top() - bottom;
        Some(Place { x, top, bottom, above: below < 150.0 && top > below })
    }

    fn typed(&self, event: InputEvent) {
        let text = event.target_unchecked_into::<HtmlTextAreaElement>().value();
        // Who pastes or takes a word has finished it.
        let letter = event.data().is_some_and(|data| data.chars().count() == 1) || event.is_composing();
        match event.input_type().as_str() {
            "insertText" | "insertCompositionText" if letter => self.open(&text, true),
            "deleteContentBackward" if self.offers.is_some() => self.open(&text, true),
            _ => self.close(),
        }
        self.page.store.send(Action::Edit(text.into()));
    }

    fn pressed(&self, event: KeyboardEvent) {
        let key = event.key();
        if key == " " && event.ctrl_key() {
            event.prevent_default();
            self.open(&event.target_unchecked_into::<HtmlTextAreaElement>().value(), false);
            return;
        }
        let Some(offers) = self.offers.as_ref().filter(|_| !event.is_composing()) else { return };
        match key.as_str() {
            "ArrowDown" => self.offers.set(Some(offers.moved(1))),
            "ArrowUp" => self.offers.set(Some(offers.moved(-1))),
            "Enter" | "Tab" if !event.shift_key() => self.take(offers.chosen),
            "Escape" => self.close(),
            "ArrowLeft" | "ArrowRight" | "Home" | "End" | "PageUp" | "PageDown" => return self.close(),
            _ => return,
        }
        // Escape closes the list only, not the script too.
        event.prevent_default();
        event.stop_propagation();
    }

    /// Writes a word in the place of the one at the caret, so that the browser can take it back.
    fn take(&self, chosen: usize) {
        let (Some(offers), Some(field)) = (&*self.offers, self.field.cast::<HtmlTextAreaElement>()) else { return };
        let offers = Offers { chosen, ..offers.clone() };
        let (text, completion) = (field.value(), &offers.completion);
        self.offers.set(None);
        if text.get(completion.start..completion.end).is_none() {
            return;
        }
        let (start, end) = (units(&text, completion.start), units(&text, completion.end));
        let _ = field.focus();
        let _ = field.set_selection_range(start, end);
        let document = field.owner_document().and_then(|document| document.dyn_into::<HtmlDocument>().ok());
        let write = |document: HtmlDocument| {
            document.exec_command_with_show_ui_and_value("insertText", false, offers.word()).unwrap_or(false)
        };
        if !document.is_some_and(write) {
            let _ = field.set_range_text_with_start_and_end(offers.word(), start, end);
            self.page.store.send(Action::Edit(field.value().into()));
        }
    }
}
