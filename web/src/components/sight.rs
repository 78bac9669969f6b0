//! What of the diagram is in sight, where not all of it is: the strip below it with the whole run, and the names at its left
//! that roll where there are more processes than rows. Both lie over the picture, which leaves them their room.

use std::rc::Rc;

use groupscope_core::ids::Name;
use groupscope_core::scene::Shape;
use groupscope_core::scene::diagram::Roll;
use groupscope_core::scene::minimap::{Minimap, Way, strip};
use groupscope_core::time::Time;
use groupscope_core::trace::EventId;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{AddEventListenerOptions, Element, HtmlElement};
use yew::prelude::*;

use super::{cut, proof};
use crate::picture::Sheet;
use crate::pictures::Pictures;
use crate::store::{Action, MarkKind, Page, Selection, State};
use crate::words::{milliseconds, percent, pictures as w};

/// How far a pointer may move and still have clicked.
const CLICKS: f64 = 4.0;
/// From the upper edge of the strip to the end of the canvas, below which there may be more.
const STRIP_ABOVE: i32 = 28;

/// What a part of the page that lies over the diagram is given.
#[derive(Clone, Properties)]
pub struct SightProps {
    page: Page,
    pictures: Rc<Pictures>,
}

impl PartialEq for SightProps {
    fn eq(&self, other: &SightProps) -> bool {
        self.page == other.page
    }
}

/// The strip and the names, where they are needed, and the cut that the reader has drawn.
pub fn sight(page: &Page, pictures: &Rc<Pictures>) -> Html {
    html! { <Sight page={page.clone()} pictures={pictures.clone()} /> }
}

/// The room of the diagram without the strip.
fn room(state: &State, (width, height): (f32, f32)) -> (f32, f32) {
    (width, height - strip(height, state.zoom == 0))
}

fn rows(state: &State, size: (f32, f32)) -> Roll {
    Roll::new(state.run.names(), room(state, size), usize::from(state.row))
}

/// How high the diagram has to be laid out on a canvas of that size.
pub fn height(state: &State, size: (f32, f32)) -> f32 {
    let rows = rows(state, size);
    if rows.is_needed() { rows.height() } else { room(state, size).1 }
}

/// Takes the rows that are out of sight off its shapes.
pub fn roll(state: &State, size: (f32, f32), shapes: &mut Vec<Shape>) {
    rows(state, size).apply(shapes);
}

#[component]
fn Sight(SightProps { page, pictures }: &SightProps) -> Html {
    let state = &page.state;
    let again = use_force_update();
    let canvas = pictures.diagram.canvas.clone();
    // To ask in the midst of a change makes the browser lay out the whole page twice: it is asked again only when told to.
    let asked = use_mut_ref(|| None::<(Sheet, i32)>);
    {
        let (canvas, asked) = (canvas.clone(), asked.clone());
        use_effect_with((), move |()| {
            let on_size = move || {
                asked.take();
                again.force_update();
            };
            watch(&canvas, on_size)
        });
    }
    let ask = || {
        let sheet = pictures.diagram.measure(pictures.theme.get())?;
        Some((sheet, canvas.cast::<HtmlElement>()?.offset_top()))
    };
    if asked.borrow().is_none() {
        asked.replace(ask());
    }
    let asked = *asked.borrow();
    let rows = asked.map(|(sheet, _)| rows(state, sheet.size));
    let before = use_mut_ref(|| None);
    {
        let page = page.clone();
        use_effect(move || {
            let now = (page.state.at, page.state.selection, page.state.lit);
            let seen = before.borrow_mut().replace(now);
            if let Some(rows) = rows.filter(|rows| rows.is_needed() && seen != Some(now)) {
                let names = to_show(&page.state, seen.is_none_or(|(at, ..)| at != now.0));
                let row = rows.showing(&names);
                if row != rows.first {
                    page.store.send(Action::Sight(page.store.state().from, row as u16));
                }
            }
        });
    }
    let Some(((sheet, top), rows)) = asked.zip(rows) else { return html! {} };
    html! {
        <>
            if rows.is_needed() { <Names page={page.clone()} {rows} {top} /> }
            if strip(sheet.size.1, state.zoom == 0) > 0.0 { <Strip page={page.clone()} width={sheet.size.0} bottom={top + sheet.size.1 as i32} /> }
            { cut::points(page, pictures, sheet.size, &rows, top) }
        </>
    }
}

/// Whose rows the reader wants to see: of what has just happened, of a proof, of what is selected. The last matters most.
fn to_show(state: &State, moved: bool) -> Vec<Name> {
    let trace = state.run.trace();
    let process = |event| trace.get(event).map(|event| event.process.name);
    let last = state.until().index().checked_sub(1).and_then(|last| trace.get(EventId(last as u32)));
    // What happens at the very start happens to all.
    let acted = last.map(|event| if event.time() == Time::ZERO { Name(0) } else { event.process.name });
    let acted = acted.filter(|_| moved && !state.playing);
    let lit = proof::lit(state);
    let proves = lit.iter().flat_map(|lit| lit.events.iter().filter_map(|event| process(*event)));
    let selected = match state.selection {
        Some(Selection::Process(name)) => Some(name),
        Some(Selection::Event(event)) => process(event),
        _ => None,
    };
    acted.into_iter().chain(proves).chain(selected).collect()
}

/// Looks again when the canvas has another size, or what it stands in.
fn watch<F: Fn() + 'static>(canvas: &NodeRef, on_size: F) -> impl FnOnce() + use<F> {
    let on_size = Closure::<dyn FnMut()>::new(on_size);
    let observer = web_sys::ResizeObserver::new(on_size.as_ref().unchecked_ref()).ok();
    if let (Some(observer), Some(canvas)) = (&observer, canvas.cast::<Element>()) {
        // What stands above the canvas may get higher and leave its size as it is.
        canvas.parent_element().iter().for_each(|parent| observer.observe(parent));
        observer.observe(&canvas);
    }
    move || {
        if let Some(observer) = observer {
            observer.disconnect();
        }
        drop(on_size);
    }
}

#[derive(Clone, PartialEq, Properties)]
struct NamesProps {
    page: Page,
    rows: Roll,
    top: i32,
}

/// The names roll as any list does: by wheel, by touch, by key where they have the focus; and they can be dragged.
#[component]
fn Names(NamesProps { page, rows, top }: &NamesProps) -> Html {
    let (node, rows) = (use_node_ref(), *rows);
    let held = use_mut_ref(|| None::<(i32, i32, bool)>);
    // The row where the list says that it is. Where the browser is slow the picture is behind it, and then the list is right.
    let told = use_mut_ref(|| None::<(u16, u32)>);
    {
        let (node, told, store) = (node.clone(), told.clone(), page.store.clone());
        use_effect_with((rows.first, rows.spacing.to_bits()), move |&(_, spacing)| {
            let row = store.state().row;
            let Some(list) = node.cast::<Element>().filter(|_| *told.borrow() != Some((row, spacing))) else { return };
            let top = f32::from(row) * rows.spacing;
            if (list.scroll_top() as f32 - top).abs() > rows.spacing / 2.0 {
                list.set_scroll_top(top.round() as i32);
            }
        });
    }
    {
        let node = node.clone();
        use_effect_with((), move |()| roll_by_shift(&node));
    }
    let scrolled = {
        let store = page.store.clone();
        Callback::from(move |event: Event| {
            let list: Element = event.target_unchecked_into();
            let row = (list.scroll_top() as f32 / rows.spacing).round() as u16;
            *told.borrow_mut() = Some((row, rows.spacing.to_bits()));
            let state = store.state();
            if row != state.row {
                store.send(Action::Sight(state.from, row));
            }
        })
    };
    let press = {
        let held = held.clone();
        Callback::from(move |event: PointerEvent| {
            let list: Element = event.target_unchecked_into();
            if event.pointer_type() == "mouse" && event.button() == 0 {
                let list = list.closest(".names").ok().flatten().unwrap_or(list);
                let _ = list.set_pointer_capture(event.pointer_id());
                *held.borrow_mut() = Some((event.client_y(), list.scroll_top(), false));
            }
        })
    };
    let drag = {
        let (held, node) = (held.clone(), node.clone());
        Callback::from(move |event: PointerEvent| {
            let (Some((y, scrolled, moved)), Some(list)) = (&mut *held.borrow_mut(), node.cast::<Element>()) else {
                return;
            };
            let by = event.client_y() - *y;
            *moved |= f64::from(by).abs() > CLICKS;
            if *moved {
                list.set_scroll_top(*scrolled - by);
            }
        })
    };
    let click = {
        let (page, node) = (page.clone(), node.clone());
        Callback::from(move |event: MouseEvent| {
            let moved = held.take().is_some_and(|(.., moved)| moved);
            let Some(list) = node.cast::<Element>().filter(|_| !moved) else { return };
            let y = f64::from(event.client_y()) - list.get_bounding_client_rect().top();
            if let Some(name) = rows.name_at(rows.corner.y + y as f32) {
                page.store.send(Action::Select(Selection::Process(name)));
            }
        })
    };
    let (seen, all) = (rows.spacing * rows.count as f32, rows.spacing * rows.rows as f32);
    let style = format!(
        "top: {}px; width: {}px; height: {}px; --all: {}px",
        *top + rows.corner.y.round() as i32,
        rows.corner.x as i32 - 2,
        seen.round() as i32,
        all.round() as i32,
    );
    let label = w::rows(&(rows.first + 1), &(rows.first + rows.count), &rows.rows);
    let above = format!("top: {}px", *top + rows.corner.y.round() as i32 - 17);
    html! {
        <>
        <small class="rows" style={above} title={label.clone()} aria-hidden="true">{ format!("↕ {}", rows.rows) }</small>
        <div class="names" ref={node} {style} tabindex="0" role="region" aria-label={label} onscroll={scrolled}
            onpointerdown={press} onpointermove={drag} onclick={click}><div></div></div>
        </>
    }
}

/// With shift the wheel rolls them from anywhere on the diagram.
fn roll_by_shift(node: &NodeRef) -> impl FnOnce() + use<> {
    let list = node.cast::<Element>();
    let section = list.as_ref().and_then(|list| list.closest(".diagram").ok().flatten());
    let on_wheel = Closure::<dyn FnMut(WheelEvent)>::new(move |event: WheelEvent| {
        if let Some(list) = list.as_ref().filter(|_| event.shift_key()) {
            event.prevent_default();
            // Some browsers turn the wheel to the side then.
            list.set_scroll_top(list.scroll_top() + (event.delta_y() + event.delta_x()) as i32);
        }
    });
    let options = AddEventListenerOptions::new();
    options.set_passive(false);
    if let Some(section) = &section {
        let _ = section.add_event_listener_with_callback_and_add_event_listener_options(
            "wheel",
            on_wheel.as_ref().unchecked_ref(),
            &options,
        );
    }
    move || {
        if let Some(section) = section {
            let _ = section.remove_event_listener_with_callback("wheel", on_wheel.as_ref().unchecked_ref());
        }
    }
}

#[derive(Clone, PartialEq, Properties)]
struct StripProps {
    page: Page,
    width: f32,
    /// Where the canvas ends.
    bottom: i32,
}

/// The whole run: its decisive moments, the present, and the part in sight, which can be dragged, clicked and moved by key.
#[component]
fn Strip(StripProps { page, width, bottom }: &StripProps) -> Html {
    let state = &page.state;
    let (from, to) = state.window();
    let window = (from.as_us(), to.as_us());
    let held = use_mut_ref(|| None::<f32>);
    let run = state.run.clone();
    let go = {
        let page = page.clone();
        move |from_us: u64| page.store.send(Action::Sight(Time::from_us(from_us), page.store.state().row))
    };
    let press = {
        let (held, run, go) = (held.clone(), run.clone(), go.clone());
        Callback::from(move |event: PointerEvent| {
            let map = Minimap { axis: run.axis(), window };
            let (Some((strip, share)), (left, right)) = (place(&event), map.thumb()) else { return };
            let _ = strip.set_pointer_capture(event.pointer_id());
            let _ = strip.focus();
            let is_on_it = (left..=right).contains(&share);
            *held.borrow_mut() = Some(if is_on_it { share - (left + right) / 2.0 } else { 0.0 });
            if !is_on_it {
                go(map.around(share));
            }
        })
    };
    let drag = {
        let (held, run, go) = (held.clone(), run.clone(), go.clone());
        Callback::from(move |event: PointerEvent| {
            let (Some(by), Some((_, share))) = (*held.borrow(), place(&event)) else { return };
            if event.buttons() & 1 == 1 {
                go(Minimap { axis: run.axis(), window }.around(share - by));
            }
        })
    };
    let lift = Callback::from(move |_: PointerEvent| _ = held.take());
    let key = {
        let run = run.clone();
        Callback::from(move |event: KeyboardEvent| {
            let (forwards, way) = match event.key().as_str() {
                "ArrowLeft" | "ArrowDown" => (false, Way::Little),
                "ArrowRight" | "ArrowUp" => (true, Way::Little),
                "PageDown" => (false, Way::Whole),
                "PageUp" => (true, Way::Whole),
                "Home" => (false, Way::End),
                "End" => (true, Way::End),
                _ => return,
            };
            // They would step through the run.
            event.stop_propagation();
            event.prevent_default();
            go(Minimap { axis: run.axis(), window }.moved(forwards, way));
        })
    };
    let map = Minimap { axis: run.axis(), window };
    let (left, right) = map.thumb();
    let style = format!("left: {}; width: {}", as_percent(left), as_percent(right - left));
    let words = format!("{} – {}", milliseconds(from), milliseconds(to));
    let ms = |time: Time| (time.as_us() / 1_000).to_string();
    html! {
        <div class="minimap" role="slider" tabindex="0" style={format!("top: {}px", bottom - STRIP_ABOVE)} aria-label={w::STRIP} aria-valuemin="0"
            aria-valuemax={ms(run.end_time())} aria-valuenow={ms(from)} aria-valuetext={words.clone()} title={words}
            onpointerdown={press} onpointermove={drag} onpointerup={lift.clone()} onpointercancel={lift} onkeydown={key}>
            { for map.ticks(*width).into_iter().map(|(share, time)| html! {
                <span class="when" style={format!("left: {}", as_percent(share))}>{ milliseconds(Time::from_us(time)) }</span>
            }) }
            { marks(state, &map) }
            <i class="now" style={format!("left: {}", as_percent(map.share(state.at.time.as_us())))}></i>
            <div class="thumb" {style}></div>
        </div>
    }
}

/// Marks as on the scrubber; of those that would lie on each other one is enough.
fn marks(state: &State, map: &Minimap<'_>) -> Html {
    let horizon = state.horizon().map_or(state.run.end_time(), |place| place.time).max(state.at.time);
    let mut last = [None; 4];
    let seen = state.run.marks().iter().filter(|mark| mark.time <= horizon).filter(|mark| {
        let place = (map.share(mark.time.as_us()) * 400.0) as u32;
        last[mark.kind as usize].replace(place) != Some(place)
    });
    let mark = |mark: &crate::store::Mark| {
        let kind = match mark.kind {
            MarkKind::Crash => "crash",
            MarkKind::Suspicion => "suspicion",
            MarkKind::View => "view",
            MarkKind::Violation => "violation",
        };
        let style = format!("left: {}", as_percent(map.share(mark.time.as_us())));
        html! { <i class={classes!("mark", kind)} {style}></i> }
    };
    seen.map(mark).collect()
}

fn as_percent(share: f32) -> String {
    percent((share * 10_000.0) as u64, 10_000)
}

/// The strip, and where on it the pointer is, from 0 to 1.
fn place(event: &PointerEvent) -> Option<(HtmlElement, f32)> {
    let target: Element = event.target_unchecked_into();
    let strip: HtmlElement = target.closest(".minimap").ok().flatten()?.dyn_into().ok()?;
    let box_ = strip.get_bounding_client_rect();
    let share = (f64::from(event.client_x()) - box_.left()) / box_.width().max(1.0);
    Some((strip, share.clamp(0.0, 1.0) as f32))
}
