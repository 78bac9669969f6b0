//! A cut through the run that the reader draws: a point on each process's line, which is dragged or moved by key, and the
//! messages that cross the cut, lit up at once.

use std::rc::Rc;

use groupscope_core::ids::Name;
use groupscope_core::scene::Shape;
use groupscope_core::scene::cut::{Crossing, crossings, draw, latest_consistent};
use groupscope_core::scene::diagram::{Diagram, Roll};
use groupscope_core::scene::status::message_label;
use groupscope_core::time::Time;
use groupscope_core::trace::story::{Interest, interest};
use groupscope_core::trace::{EventId, Kind};
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

use crate::pictures::Pictures;
use crate::store::{Action, Page, State};
use crate::words::{Word, milliseconds, pictures as w};

/// So many of the messages that cross the cut are named.
const NAMED_MAX: usize = 3;

/// The cut, if there is one, as far as the reader may see the run.
fn cut_of(state: &State) -> Option<Vec<u64>> {
    let end = end(state).as_us();
    state.cut.as_ref().map(|cut| cut.iter().map(|at| *at.min(&end)).collect())
}

/// Until when the reader may see the run.
fn end(state: &State) -> Time {
    state.horizon().map_or(state.run.end_time(), |place| place.time)
}

fn crossings_of(state: &State, cut: &[u64]) -> Vec<Crossing> {
    let run = &state.run;
    let all = EventId(run.trace().len() as u32);
    let until = state.horizon().map_or(all, |place| run.timeline().events_at(place.position));
    crossings(run.trace(), run.snapshots(), until, cut)
}

/// Draws it among the shapes of the diagram.
pub fn light(state: &State, diagram: &Diagram, shapes: &mut Vec<Shape>) {
    if let Some(cut) = cut_of(state) {
        draw(diagram, &crossings_of(state, &cut), &cut, shapes);
    }
}

/// What is said of the cut in the menu of the stage, and what it does: draws one along the present moment, or through the middle
/// of the run; or takes it away.
pub fn item(state: &State) -> (Word, Action) {
    if state.cut.is_some() {
        return (w::NO_CUT, Action::Cut(None));
    }
    let along = if state.at.time > Time::ZERO { state.at.time.as_us() } else { end(state).as_us() / 2 };
    (w::CUT, Action::Cut(Some(vec![along; state.run.names().0.processes.len()].into())))
}

/// How many messages of that sort cross the cut, and which, where they are few.
fn told(state: &State, crossings: &[Crossing], is_orphan: bool) -> String {
    let trace = state.run.trace();
    let name = |crossing: &Crossing| match trace.get(trace.sent(crossing.copy)?)?.kind {
        Kind::Sent { name, .. } => Some(message_label(state.run.names(), name)),
        _ => None,
    };
    let of: Vec<_> = crossings.iter().filter(|it| it.is_orphan == is_orphan).collect();
    let names: Vec<String> = of.iter().take(NAMED_MAX).filter_map(|it| name(it)).collect();
    match of.len() {
        0 => "0".to_owned(),
        many if many > NAMED_MAX => many.to_string(),
        many => format!("{many} ({})", names.join(", ")),
    }
}

/// The points of the cut over the diagram, and what crosses it.
pub fn points(page: &Page, pictures: &Rc<Pictures>, size: (f32, f32), rows: &Roll, top: i32) -> Html {
    let state = &page.state;
    let Some(cut) = cut_of(state) else { return html! {} };
    let crossings = crossings_of(state, &cut);
    let orphans = w::orphans(&told(state, &crossings, true));
    let transit = w::in_transit(&told(state, &crossings, false));
    let is_consistent = crossings.iter().all(|it| !it.is_orphan);
    let verdict = if is_consistent { w::CONSISTENT } else { w::NOT_CONSISTENT };
    let latest = latest_consistent(state.run.trace(), state.run.snapshots(), &cut);
    let diagram = pictures.diagram_on(state, size);
    let time_at = {
        let pictures = pictures.clone();
        Callback::from(move |x| pictures.time_at(x))
    };
    let point = |(at, time): (usize, &u64)| {
        let name = Name(at as u16);
        let x = diagram.axis().x_of(*time);
        let y = if rows.is_needed() { rows.height_of(name)? } else { diagram.row(name) };
        let style = format!("left: {x}px; top: {}px", top as f32 + y);
        let (page, time_at) = (page.clone(), time_at.clone());
        let words = format!("{}. {orphans}. {transit}", milliseconds(Time::from_us(*time)));
        Some(html! { <Point key={at} {page} {name} {style} at={*time} {words} {time_at} /> })
    };
    html! {
        <>
            { cut.iter().enumerate().filter_map(point).collect::<Html>() }
            <div class="cut-bar">
                <b role="status">{ verdict }</b>
                <span title={orphans.clone()}><i class="orphan"></i>{ &orphans }</span>
                <span title={transit.clone()}><i></i>{ &transit }</span>
                // Not disabled: whoever has pressed it by key would lose the focus.
                <button aria-disabled={is_consistent.to_string()} onclick={page.on(Action::Cut(Some(latest.into())))}>
                    { w::LATEST_CONSISTENT }
                </button>
                <button class="icon" aria-label={w::NO_CUT} title={w::NO_CUT} onclick={page.on(Action::Cut(None))}>{ "✕" }</button>
            </div>
        </>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct PointProps {
    page: Page,
    name: Name,
    style: String,
    /// Its moment, in µs.
    at: u64,
    /// What is said of it: its moment, and what crosses the cut.
    words: String,
    /// The moment at a place of the diagram.
    time_at: Callback<f64, Option<Time>>,
}

/// One point of the cut. By key it goes from one thing that the process does to the next.
#[component]
fn Point(PointProps { page, name, style, at, words, time_at }: &PointProps) -> Html {
    let (state, node) = (&page.state, use_node_ref());
    let (who, now) = (name.index(), *at);
    {
        // A cut that has just been drawn can be moved by key at once.
        let node = node.clone();
        use_effect_with((), move |()| {
            let active = web_sys::window().and_then(|window| window.document()?.active_element());
            let is_free = active.is_none_or(|active| active.tag_name() == "BODY");
            if let Some(point) = node.cast::<HtmlElement>().filter(|_| who == 0 && is_free) {
                let _ = point.focus();
                let bar = point.parent_element().and_then(|section| section.query_selector(".cut-bar").ok().flatten());
                bar.iter().for_each(|bar| bar.scroll_into_view_with_bool(false));
            }
        });
    }
    let put = {
        let store = page.store.clone();
        move |to_us: u64| {
            let state = store.state();
            let Some(mut cut) = cut_of(&state) else { return };
            cut[who] = to_us.min(end(&state).as_us());
            store.send(Action::Cut(Some(cut.into())));
        }
    };
    let press = Callback::from(|event: PointerEvent| {
        let target: HtmlElement = event.target_unchecked_into();
        let _ = target.set_pointer_capture(event.pointer_id());
        let _ = target.focus();
        event.prevent_default();
    });
    let drag = {
        let (put, time_at) = (put.clone(), time_at.clone());
        Callback::from(move |event: PointerEvent| {
            let section = event.target_unchecked_into::<Element>().parent_element();
            let canvas = section.and_then(|section| section.query_selector("canvas").ok().flatten());
            if let Some(canvas) = canvas.filter(|_| event.buttons() & 1 == 1) {
                let x = f64::from(event.client_x()) - canvas.get_bounding_client_rect().left();
                time_at.emit(x).into_iter().for_each(|time| put(time.as_us()));
            }
        })
    };
    let key = {
        let page = page.clone();
        Callback::from(move |event: KeyboardEvent| {
            let state = page.store.state();
            // Keys may come faster than the page is drawn.
            let Some(now) = cut_of(&state).map(|cut| cut[who]) else { return };
            let to = match event.key().as_str() {
                "ArrowRight" | "ArrowUp" => done(&state, who).find(|at| *at > now),
                "ArrowLeft" | "ArrowDown" => Some(done(&state, who).filter(|at| *at < now).last().unwrap_or(0)),
                "Home" => Some(0),
                "End" => Some(u64::MAX),
                _ => return,
            };
            // They would step through the run.
            event.stop_propagation();
            event.prevent_default();
            to.into_iter().for_each(&put);
            bring_into_sight(&page, who);
        })
    };
    let ms = |us: u64| (us / 1_000).to_string();
    html! {
        <div class="cut-point" role="slider" tabindex="0" ref={node} style={style.clone()} aria-valuetext={words.clone()}
            aria-label={w::cut_at(&state.run.names().0.processes[who])} aria-valuemin="0" aria-valuemax={ms(end(state).as_us())}
            aria-valuenow={ms(now)} onpointerdown={press} onpointermove={drag} onkeydown={key}></div>
    }
}

/// When that process does something, in order.
fn done(state: &State, who: usize) -> impl Iterator<Item = u64> {
    let trace = state.run.trace();
    let own = trace.iter().filter(move |(_, it)| it.process.name.index() == who);
    own.filter(|(_, it)| interest(trace, it) != Interest::Plumbing).map(|(_, it)| it.time().as_us())
}

/// Where the diagram is enlarged, its point has to stay in it.
fn bring_into_sight(page: &Page, who: usize) {
    let state = page.store.state();
    let (from, to) = state.window();
    let Some(at) = cut_of(&state).map(|cut| Time::from_us(cut[who])).filter(|at| *at < from || *at > to) else {
        return;
    };
    let half = to.since(from).as_us() / 2;
    page.store.send(Action::Sight(Time::from_us(at.as_us().saturating_sub(half)), state.row));
}
