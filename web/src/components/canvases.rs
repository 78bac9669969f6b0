//! The two pictures of the run: their frames, what the pointer finds on them, their tables for those who do not see.

use std::rc::Rc;

use groupscope_core::scene::diagram::Reading;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};
use yew::prelude::*;

use super::caption::caption;
use crate::later;
use crate::picture;
use crate::pictures::Pictures;
use crate::store::{Action, Menu, Page, Selection};
use crate::words::pictures as w;

/// A canvas on which a stroke has just ended has this attribute: the click that comes with it is none.
pub const DREW: &str = "data-drew";

/// Which of the two.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Which {
    /// The stage.
    Stage,
    /// The space–time diagram.
    Diagram,
}

#[derive(Clone, Properties)]
pub struct Props {
    pub which: Which,
    pub page: Page,
    /// Where the pictures are painted.
    pub pictures: Rc<Pictures>,
}

impl PartialEq for Props {
    fn eq(&self, other: &Props) -> bool {
        self.which == other.which && self.page == other.page
    }
}

/// What the pointer is over: where on the picture, and what that is.
type Hover = Option<(f64, f64, Selection)>;

/// A picture. Both are one component, because every further one takes some kilobytes.
#[component]
pub fn Picture(Props { which, page, pictures }: &Props) -> Html {
    let hover = use_state(|| Hover::None);
    match which {
        Which::Stage => stage(page, pictures, &hover),
        Which::Diagram => space_time(page, pictures, &hover),
    }
}

/// The stage.
fn stage(page: &Page, pictures: &Rc<Pictures>, hover: &UseStateHandle<Hover>) -> Html {
    let click = {
        let (page, pictures) = (page.clone(), pictures.clone());
        Callback::from(move |event: PointerEvent| {
            if event.target_unchecked_into::<Element>().has_attribute(DREW) {
                return;
            }
            let (x, y) = place_on(&event);
            if let Some(meaning) = pictures.stage.meaning_at(x, y, is_coarse(&event)) {
                click_on_stage(&page, meaning, &event);
            }
        })
    };
    let draw = {
        let page = page.clone();
        Callback::from(move |event: MouseEvent| {
            let frame = event.target_unchecked_into::<Element>().get_bounding_client_rect();
            open_menu(&page, None, frame.left(), frame.bottom() + 4.0);
        })
    };
    let pointed = pointed(pictures, |pictures| &pictures.stage, hover);
    html! {
        <section class={classes!("picture", "stage", page.state.draws.then_some("draws"))} aria-label={w::STAGE}>
            <div class="picture-head">
                <h2>{ w::STAGE }</h2>
                if page.state.embed.is_none() {
                <button class="by-finger" aria-pressed={page.state.draws.to_string()} title={w::FINGER_DRAWS}
                    onclick={page.on(Action::Draws(!page.state.draws))}>{ "✎" }</button>
                <button aria-haspopup="menu" title={w::DRAW_TITLE} onclick={draw}>{ w::DRAW }</button>
                }
            </div>
            <canvas ref={pictures.stage.canvas.clone()} class={hover.map(|_| "pointing")} role="img"
                aria-label={w::STAGE_SHOWS} onpointermove={pointed}
                onpointerleave={left(hover)} onclick={as_pointer(click)}></canvas>
            { tooltip(page, **hover) }
            if page.state.embed.is_none() { { later::part(page, |later| later.drawing) } }
            { caption(page) }
            { later::part(page, |later| later.stage_in_words) }
        </section>
    }
}

/// A click on the stage selects; on what one can do something to, it opens the menu too.
fn click_on_stage(page: &Page, of: Selection, event: &PointerEvent) {
    open_menu(page, Some(of), f64::from(event.client_x()), f64::from(event.client_y()));
}

/// Opens the menu of something, or of the stage, at that place of the page; what has none is selected.
pub fn open_menu(page: &Page, of: Option<Selection>, x: f64, y: f64) {
    let store = page.store.clone();
    later::asked(page, move |later| {
        let has_menu = (later.has_menu)(&store.state(), of);
        match of {
            Some(of) if !has_menu => store.send(Action::Select(of)),
            _ => store.send(Action::Menu(Some(Menu { of, x, y }))),
        }
    });
}

/// The space–time diagram.
fn space_time(page: &Page, pictures: &Rc<Pictures>, hover: &UseStateHandle<Hover>) -> Html {
    let state = &page.state;
    let click = {
        let (page, pictures) = (page.clone(), pictures.clone());
        Callback::from(move |event: PointerEvent| {
            if let Some(action) = diagram_action(&page, &pictures, &event) {
                page.store.send(action);
            }
        })
    };
    let pointed = pointed(pictures, |pictures| &pictures.diagram, hover);
    let moved = {
        let (page, pictures) = (page.clone(), pictures.clone());
        Callback::from(move |event: PointerEvent| match dragged_to(&page, &pictures, &event) {
            Some(action) => page.store.send(action),
            None => pointed.emit(event),
        })
    };
    let heartbeats =
        page.with(|event: Event| Action::HideHeartbeats(event.target_unchecked_into::<HtmlInputElement>().checked()));
    let rows = format!("--rows: {}", state.scenario.processes.len());
    let told = state.reading == Reading::Application;
    let other = if told { Reading::Network } else { Reading::Application };
    html! {
        <section class="picture diagram" aria-label={w::DIAGRAM} style={rows}>
            <div class="picture-head">
                <h2>{ w::DIAGRAM_SHORT }</h2>
                { later::part(page, |later| later.filter_sign) }
                <label title={w::AS_TITLE}>
                    <input type="checkbox" checked={told} onchange={page.on(Action::Reading(other))} />
                    <span class="as">{ w::AS }</span>{ w::APPLICATIONS }<span class="as">{ w::SEE_IT }</span>
                </label>
                <label><input type="checkbox" checked={state.hide_heartbeats} onchange={heartbeats} />{ w::HIDE_HEARTBEATS }</label>
                <button class="icon" aria-label={w::SMALLER} title={w::SMALLER_TITLE} disabled={state.zoom == 0}
                    onclick={page.on(Action::Zoom(-1))}>{ "−" }</button>
                <button class="icon" aria-label={w::LARGER} title={w::LARGER_TITLE}
                    onclick={page.on(Action::Zoom(1))}>{ "+" }</button>
                <button title={w::FIT_TITLE} disabled={state.zoom == 0} onclick={page.on(Action::Fit)}>{ w::FIT }</button>
            </div>
            <canvas ref={pictures.diagram.canvas.clone()} class={hover.map(|_| "pointing")} role="img"
                aria-label={w::DIAGRAM_SHOWS} onpointermove={moved}
                onpointerleave={left(hover)} onclick={as_pointer(click)}></canvas>
            { later::here().map(|later| (later.sight)(page, pictures)).unwrap_or_default() }
            { tooltip(page, **hover) }
            { later::part(page, |later| later.diagram_in_words) }
        </section>
    }
}

/// A click on a mark goes to what happened, on a message selects it, elsewhere goes to that moment.
fn diagram_action(page: &Page, pictures: &Pictures, event: &PointerEvent) -> Option<Action> {
    let (x, y) = place_on(event);
    Some(match pictures.diagram.meaning_at(x, y, is_coarse(event)) {
        Some(Selection::Event(event)) => Action::GoToEvent(event),
        Some(meaning @ (Selection::Copy(_) | Selection::Process(_))) => Action::Select(meaning),
        _ => Action::GoTo(page.state.run.place_at(pictures.time_at(x)?)),
    })
}

/// Whoever drags across the diagram takes the present along.
fn dragged_to(page: &Page, pictures: &Pictures, event: &PointerEvent) -> Option<Action> {
    let (x, _) = place_on(event);
    let is_dragged = event.buttons() & 1 == 1 && (event.movement_x() != 0 || is_coarse(event));
    let time = pictures.time_at(x).filter(|_| is_dragged)?;
    Some(Action::GoTo(page.state.run.place_at(time)))
}

fn pointed(
    pictures: &Rc<Pictures>,
    which: fn(&Pictures) -> &picture::Picture,
    hover: &UseStateHandle<Hover>,
) -> Callback<PointerEvent> {
    let (pictures, hover) = (pictures.clone(), hover.clone());
    Callback::from(move |event: PointerEvent| {
        let (x, y) = place_on(&event);
        let found = which(&pictures).meaning_at(x, y, false).filter(|meaning| *meaning != Selection::Playhead);
        let now = found.filter(|_| event.pointer_type() == "mouse").map(|meaning| (x, y, meaning));
        if now.map(|(.., meaning)| meaning) != hover.map(|(.., meaning)| meaning) {
            hover.set(now);
        }
    })
}

fn left(hover: &UseStateHandle<Hover>) -> Callback<PointerEvent> {
    let hover = hover.clone();
    Callback::from(move |_| hover.set(None))
}

/// Browsers send clicks as pointer events; the type in between says less.
fn as_pointer(callback: Callback<PointerEvent>) -> Callback<MouseEvent> {
    Callback::from(move |event: MouseEvent| {
        if let Ok(event) = event.dyn_into::<PointerEvent>() {
            callback.emit(event);
        }
    })
}

fn is_coarse(event: &PointerEvent) -> bool {
    event.pointer_type() == "touch"
}

/// Where on the picture the pointer is.
pub fn place_on(event: &PointerEvent) -> (f64, f64) {
    let target: Element = event.target_unchecked_into();
    let frame = target.get_bounding_client_rect();
    (f64::from(event.client_x()) - frame.left(), f64::from(event.client_y()) - frame.top())
}

fn tooltip(page: &Page, hover: Hover) -> Html {
    let Some((x, y, meaning)) = hover.filter(|_| page.state.menu.is_none()) else { return html! {} };
    let Some(later) = later::here() else { return html! {} };
    let place = format!("--x: {}px; --y: {}px", x as i32, y as i32);
    html! { <div class="tooltip" lang="en" style={place}>{ (later.described)(&page.state, meaning) }</div> }
}
