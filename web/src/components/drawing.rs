//! What a pointer draws on the stage: a process is dragged to another place, into a group or out of it; a loop makes a group;
//! a line cuts channels or parts the network. What the stroke would do is said beside the pointer all the while.

use std::cell::RefCell;
use std::rc::Rc;

use groupscope_core::gesture::Gesture;
use groupscope_core::ids::{GroupId, Name};
use groupscope_core::scene::geometry::{hit, is_within};
use groupscope_core::scene::stage::stage;
use groupscope_core::scene::state::Membership;
use groupscope_core::scene::stroke::{Stroke, meaning};
use groupscope_core::scene::{Form, Meaning, Point, Scene};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{AddEventListenerOptions, Element, Event, PointerEvent};
use yew::prelude::*;

use super::canvases::{DREW, open_menu, place_on};
use super::dependencies;
use crate::app::PageProps;
use crate::pictures::layout;
use crate::store::{Action, Overlay, Page, State, Store};
use crate::words::menu as w;

/// So far a pointer moves before it draws.
const BEGINS: f32 = 7.0;
/// Points of a stroke are so far apart.
const APART: f32 = 3.0;

/// What a pointer draws, and the graph that lies in place of the stage.
pub fn drawing(page: &Page) -> Html {
    html! { <><Drawing page={page.clone()} />{ dependencies::panel(page) }</> }
}

/// The pointer is down on the stage.
struct Down {
    pointer: i32,
    /// The process that it drags; else it draws a line.
    drags: Option<Name>,
    points: Vec<Point>,
    /// Whether it has moved so far that it is no click.
    draws: bool,
    /// Left and top of the canvas in its section, and its size.
    frame: (f32, f32, f32, f32),
    ground: Ground,
}

/// What was on the stage when the stroke began.
struct Ground {
    places: Vec<Point>,
    hulls: Vec<(GroupId, Vec<Point>)>,
}

/// What would be done if the pointer were lifted.
enum Intent {
    Nothing,
    Move(Name, Point),
    Acts(Name, Point, Vec<Gesture>),
    Group(Rc<[Name]>),
    Cuts(Vec<Gesture>),
}

impl Ground {
    fn new(scene: &Scene, state: &State, size: (f32, f32)) -> Ground {
        let (layout, all) = (layout(state), state.scenario.processes.len());
        let circle = |name: Name| {
            let fits = |form: &Form| if let Form::Circle { centre, .. } = form { Some(*centre) } else { None };
            let mut own = scene.shapes.iter().filter(|shape| shape.meaning == Some(Meaning::Process(name)));
            own.find_map(|shape| fits(&shape.form))
        };
        let place = |name: Name| circle(name).unwrap_or_else(|| layout.place(name, all, size));
        let hulls = scene.shapes.iter().filter_map(|shape| match (&shape.meaning, &shape.form) {
            (Some(Meaning::View { group, .. }), Form::Path { points, closed: true, .. })
                if shape.style.fill.is_some() =>
            {
                Some((*group, points.clone()))
            }
            _ => None,
        });
        Ground { places: (0..all as u16).map(|at| place(Name(at))).collect(), hulls: hulls.collect() }
    }
}

impl Down {
    fn last(&self) -> Point {
        self.points.last().copied().unwrap_or_default()
    }

    fn intent(&self, state: &State, only_moves: bool) -> Intent {
        match self.drags {
            Some(name) => self.dragged(state, name, only_moves),
            None => match meaning(&self.points, &self.ground.places) {
                Stroke::Around(names) => Intent::Group(names.into()),
                Stroke::Parts(left, right) => Intent::Cuts(vec![Gesture::Partition(vec![left, right])]),
                Stroke::Through(pairs) => {
                    let snapshot = state.run.snapshot(state.until());
                    let is_cut =
                        |from, to| snapshot.cut_links.contains(&(from, to)) || snapshot.cut_links.contains(&(to, from));
                    let act = |(from, to)| match is_cut(from, to) {
                        true => Gesture::Mend { from, to, both: true },
                        false => Gesture::Cut { from, to, both: true },
                    };
                    Intent::Cuts(pairs.into_iter().map(act).collect())
                }
                Stroke::Nothing => Intent::Nothing,
            },
        }
    }

    fn dragged(&self, state: &State, name: Name, only_moves: bool) -> Intent {
        let at = self.last();
        let place = layout(state).unit(at, state.scenario.processes.len(), (self.frame.2, self.frame.3));
        let snapshot = state.run.snapshot(state.until());
        let crossing = |(group, hull): &(GroupId, Vec<Point>)| {
            let (process, group) = (name, *group);
            let standing = snapshot.standing(name, group).map(|standing| standing.membership);
            match (standing, is_within(at, hull)) {
                (Some(Membership::Member), false) => Some(Gesture::Leave { process, group }),
                (Some(Membership::Member | Membership::Joining), _) | (_, false) => None,
                (_, true) => Some(Gesture::Join { process, group }),
            }
        };
        let gestures: Vec<_> = self.ground.hulls.iter().filter(|_| !only_moves).filter_map(crossing).collect();
        if gestures.is_empty() { Intent::Move(name, place) } else { Intent::Acts(name, place, gestures) }
    }
}

/// What would be done, in a few words.
fn words(state: &State, intent: &Intent) -> String {
    let names = state.run.names();
    let list = |all: &[Name]| all.iter().map(|name| names.name(*name)).collect::<Vec<_>>().join(" ");
    let act = |gesture: &Gesture| match gesture {
        Gesture::Join { process, group } => w::joins(&names.name(*process), &names.group(*group)),
        Gesture::Leave { process, group } => w::leaves(&names.name(*process), &names.group(*group)),
        Gesture::Cut { from, to, .. } => w::cuts(&names.name(*from), &names.name(*to)),
        Gesture::Mend { from, to, .. } => w::mends(&names.name(*from), &names.name(*to)),
        Gesture::Partition(parts) => parts.iter().map(|part| list(part)).collect::<Vec<_>>().join(" | "),
        _ => String::new(),
    };
    match intent {
        Intent::Nothing => String::new(),
        Intent::Move(name, _) => w::moves(&names.name(*name)),
        Intent::Acts(.., gestures) | Intent::Cuts(gestures) => gestures.iter().map(act).collect::<Vec<_>>().join(", "),
        Intent::Group(members) => w::new_group(&list(members)),
    }
}

fn perform(store: &Store, intent: Intent) {
    match intent {
        Intent::Nothing => {}
        Intent::Move(name, place) => store.send(Action::Put(Some((name, place)))),
        Intent::Acts(name, place, gestures) => {
            store.send(Action::Gestures(gestures));
            store.send(Action::Put(Some((name, place)))); // after it: undo puts the process back too
        }
        Intent::Group(members) => store.send(Action::Overlay(Some(Overlay::NewGroup(members)))),
        Intent::Cuts(gestures) => store.send(Action::Gestures(gestures)),
    }
}

/// Where on the canvas the pointer is.
fn place(event: &PointerEvent) -> Point {
    let (x, y) = place_on(event);
    Point::new(x as f32, y as f32)
}

/// What the listeners share.
struct Pen {
    store: Rc<Store>,
    down: RefCell<Option<Down>>,
    shift: RefCell<bool>,
    again: UseForceUpdateHandle,
}

impl Pen {
    fn hear(&self, kind: &str, event: &Event) {
        let Some(event) = event.dyn_ref::<PointerEvent>() else { return };
        self.shift.replace(event.shift_key());
        match kind {
            "pointerdown" => self.press(event),
            "pointermove" => self.draw(event),
            "pointerup" => self.lift(event),
            _ => self.give_up(),
        }
    }

    fn press(&self, event: &PointerEvent) {
        let state = self.store.state();
        let by_finger = event.pointer_type() == "touch";
        let canvas = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let Some(canvas) = canvas.filter(|it| it.tag_name() == "CANVAS" && event.button() == 0) else { return };
        if by_finger && !state.draws {
            return;
        }
        let _ = canvas.remove_attribute(DREW);
        let (box_, within) = (canvas.get_bounding_client_rect(), canvas.parent_element());
        let Some(section) = within.map(|section| section.get_bounding_client_rect()) else { return };
        let size = (box_.width() as f32, box_.height() as f32);
        let frame = ((box_.left() - section.left()) as f32, (box_.top() - section.top()) as f32, size.0, size.1);
        let at = place(event);
        let snapshot = state.run.snapshot(state.until());
        let (names, trace) = (state.run.names(), state.run.trace());
        let scene = stage(names, trace, &snapshot, state.at.time.as_us(), &layout(&state), size, None);
        let drags = match hit(&scene, at, if by_finger { 12.0 } else { 4.0 }) {
            Some(Meaning::Process(name)) => Some(*name),
            Some(Meaning::Copy(_)) => return,
            _ => None,
        };
        let ground = Ground::new(&scene, &state, size);
        let down = Down { pointer: event.pointer_id(), drags, points: vec![at], draws: false, frame, ground };
        self.down.replace(Some(down));
    }

    fn draw(&self, event: &PointerEvent) {
        let mut down = self.down.borrow_mut();
        let Some(stroke) = down.as_mut().filter(|down| down.pointer == event.pointer_id()) else { return };
        let Some(canvas) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else { return };
        let at = place(event);
        let first = stroke.points[0];
        if !stroke.draws && at.distance(first) < BEGINS {
            return;
        }
        if !stroke.draws {
            stroke.draws = true;
            let _ = canvas.set_pointer_capture(stroke.pointer);
        }
        if at.distance(stroke.last()) >= APART {
            stroke.points.push(at);
        }
        drop(down);
        self.again.force_update();
    }

    fn lift(&self, event: &PointerEvent) {
        let down = self.down.take().filter(|down| down.pointer == event.pointer_id() && down.draws);
        let Some(down) = down else { return };
        // The click that ends a stroke is none.
        if let Some(canvas) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) {
            let _ = canvas.set_attribute(DREW, "");
        }
        let intent = down.intent(&self.store.state(), event.shift_key());
        self.again.force_update();
        perform(&self.store, intent);
    }

    fn give_up(&self) {
        if self.down.take().is_some() {
            self.again.force_update();
        }
    }
}

#[component]
fn Drawing(PageProps { page }: &PageProps) -> Html {
    let node = use_node_ref();
    let again = use_force_update();
    let pen = {
        let store = page.store.clone();
        use_memo((), move |()| Pen { store, down: RefCell::default(), shift: RefCell::default(), again })
    };
    {
        let (node, pen, page) = (node.clone(), pen.clone(), page.clone());
        use_effect_with((), move |()| listen(&node, &pen, &page));
    }
    let down = pen.down.borrow();
    let Some(down) = down.as_ref().filter(|down| down.draws) else {
        return html! { <div class="stroke" ref={node} hidden=true></div> };
    };
    let intent = down.intent(&page.state, *pen.shift.borrow());
    let (left, top, width, height) = down.frame;
    let line: Vec<_> = down.points.iter().map(|point| format!("{},{}", point.x as i32, point.y as i32)).collect();
    let at = down.last();
    let class = if down.drags.is_some() { "drags" } else { "line" };
    html! {
        <div class="stroke" ref={node} style={format!("left: {}px; top: {}px; width: {}px; height: {}px",
            left as i32, top as i32, width as i32, height as i32)}>
            <svg width="100%" height="100%" aria-hidden="true">
                <polyline class={class} points={line.join(" ")} />
                if down.drags.is_some() { <circle cx={(at.x as i32).to_string()} cy={(at.y as i32).to_string()} r="20" /> }
            </svg>
            <span class="intent" style={format!("left: {}px; top: {}px", at.x as i32, at.y as i32)}>
                { words(&page.state, &intent) }
            </span>
        </div>
    }
}

/// Listens to the stage, before anybody else does, and gives back what ends that.
fn listen(node: &NodeRef, pen: &Rc<Pen>, page: &Page) -> impl FnOnce() + use<> {
    const KINDS: [&str; 4] = ["pointerdown", "pointermove", "pointerup", "pointercancel"];
    let section = node.cast::<Element>().and_then(|stroke| stroke.parent_element());
    let options = AddEventListenerOptions::new();
    options.set_capture(true);
    let mut heard = Vec::new();
    if let Some(section) = &section {
        for kind in KINDS {
            let pen = pen.clone();
            let hears = Closure::<dyn FnMut(Event)>::new(move |event: Event| pen.hear(kind, &event));
            let _ = section.add_event_listener_with_callback_and_add_event_listener_options(
                kind,
                hears.as_ref().unchecked_ref(),
                &options,
            );
            heard.push((kind, hears));
        }
        let page = page.clone();
        let asks = Closure::<dyn FnMut(Event)>::new(move |event: Event| asked(&page, &event));
        let _ = section.add_event_listener_with_callback("contextmenu", asks.as_ref().unchecked_ref());
        heard.push(("contextmenu", asks));
    }
    move || {
        for (kind, hears) in heard {
            if let Some(section) = &section {
                let _ = section.remove_event_listener_with_callback_and_bool(
                    kind,
                    hears.as_ref().unchecked_ref(),
                    kind != "contextmenu",
                );
            }
        }
    }
}

/// The other button of the mouse opens the menu of the stage.
fn asked(page: &Page, event: &Event) {
    if let Some(event) = event.dyn_ref::<MouseEvent>() {
        event.prevent_default();
        open_menu(page, None, f64::from(event.client_x()), f64::from(event.client_y()));
    }
}
