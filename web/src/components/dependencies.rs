//! The rollback-dependency graph of a group with checkpoints, in place of the stage: it follows the reader from step to step.

use std::rc::Rc;

use groupscope_core::ids::GroupId;
use groupscope_core::scene::Point;
use groupscope_core::scene::dependencies::{self, Dependencies};
use groupscope_core::scene::geometry::hit;
use groupscope_core::scene::svg::svg_in;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, HtmlElement, js_sys};
use yew::prelude::*;

use crate::pictures::theme;
use crate::store::{Action, Overlay, Page, Selection, State};
use crate::words::{described, pictures as w};

/// How far beside something one may point, in CSS pixels; a finger is thicker.
const SLACK_FINE: f32 = 4.0;
const SLACK_COARSE: f32 = 12.0;

/// What is said of graphs in the menu of the stage, and what that does: for each group that goes back to recovery lines its graph
/// is shown, or no longer.
pub fn items(state: &State) -> Vec<(String, Action)> {
    let shown = shown(state);
    let item = |(group, name): (GroupId, &str)| match shown == Some(group) {
        true => (w::CLOSE_GRAPH.into(), Action::Overlay(None)),
        false => (w::graph_of(&name), Action::Overlay(Some(Overlay::Dependencies(group)))),
    };
    groups(state).map(item).collect()
}

/// The groups that have a graph.
fn groups(state: &State) -> impl Iterator<Item = (GroupId, &str)> {
    let names = state.run.names();
    dependencies::groups(&state.run.program().setup).map(move |group| (group, names.group(group)))
}

/// The group whose graph is shown.
fn shown(state: &State) -> Option<GroupId> {
    let Some(Overlay::Dependencies(group)) = state.overlay else { return None };
    groups(state).map(|(group, _)| group).find(|it| *it == group)
}

/// The graph that is open.
pub fn panel(page: &Page) -> Html {
    match shown(&page.state) {
        Some(group) => html! { <Graph page={page.clone()} group={group.0} /> },
        None => html! {},
    }
}

#[derive(Clone, PartialEq, Properties)]
struct Props {
    page: Page,
    /// The number of the group.
    group: u16,
}

/// The graph as it is where the reader stands.
#[component]
fn Graph(Props { page, group }: &Props) -> Html {
    let (state, node, again) = (&page.state, use_node_ref(), use_force_update());
    let hover = use_state(|| None::<Selection>);
    let (names, group) = (state.run.names(), GroupId(*group));
    let graph = Dependencies::of(state.run.trace(), group, state.until()).unwrap_or_default();
    let (words, last) = (graph.words(names), graph.last_words(names));
    {
        let node = node.clone();
        use_effect_with(group.0, move |_| settle(&node, again));
    }
    let (width, height) = size(&node, graph.least_size(names));
    let scene = Rc::new(graph.scene(names, (width, height), state.selection.as_ref()));
    let picture = svg_in(&scene, theme(state));
    let found = {
        let node = node.clone();
        move |event: &PointerEvent| {
            let frame = node.cast::<Element>()?.first_element_child()?.get_bounding_client_rect();
            let at = [f64::from(event.client_x()) - frame.left(), f64::from(event.client_y()) - frame.top()];
            let slack = if event.pointer_type() == "touch" { SLACK_COARSE } else { SLACK_FINE };
            hit(&scene, Point::new(at[0] as f32, at[1] as f32), slack).copied()
        }
    };
    let pointed = {
        let (found, hover) = (found.clone(), hover.clone());
        Callback::from(move |event: PointerEvent| {
            let now = found(&event);
            if now != *hover {
                hover.set(now);
            }
        })
    };
    let click = {
        let page = page.clone();
        Callback::from(move |event: MouseEvent| {
            let meaning = event.dyn_ref::<PointerEvent>().and_then(&found);
            meaning.into_iter().for_each(|meaning| page.store.send(Action::Select(meaning)));
        })
    };
    let title = w::graph_of(&names.group(group));
    let last = match last {
        Some(last) => html! { <p class="last" lang="en">{ last }</p> },
        None => html! { <p class="last quiet">{ w::LEGEND }</p> },
    };
    html! {
        <div class="graph">
            <div class="picture-head">
                <h2>{ &title }</h2>
                <button class="icon" aria-label={w::CLOSE_GRAPH} title={w::CLOSE_GRAPH}
                    onclick={page.on(Action::Overlay(None))}>{ "✕" }</button>
            </div>
            <div class="graph-sheet" tabindex="0" role="region" aria-label={title} ref={node}>
                <div role="img" lang="en" class={hover.map(|_| "pointing")} aria-label={words.join(" ")}
                    title={hover.map(|meaning| described(state, meaning))} onpointermove={pointed} onclick={click}>
                    { Html::from_html_unchecked(picture.into()) }
                </div>
            </div>
            { last }
        </div>
    }
}

/// The size of the sheet, but no less than the graph takes.
fn size(sheet: &NodeRef, (width, height): (f32, f32)) -> (f32, f32) {
    let sheet = sheet.cast::<Element>();
    let (across, down) = sheet.map_or((0, 0), |sheet| (sheet.client_width(), sheet.client_height()));
    (width.max(across as f32), height.max(down as f32))
}

/// The graph has been opened: keys belong to it, its latest intervals are in sight, and it is drawn anew in another size or
/// another theme.
fn settle(node: &NodeRef, again: UseForceUpdateHandle) -> impl FnOnce() + use<> {
    let sheet = node.cast::<HtmlElement>();
    if let Some(sheet) = &sheet {
        let _ = sheet.focus();
        sheet.set_scroll_left(sheet.scroll_width());
    }
    let on_change = Closure::<dyn FnMut()>::new(move || again.force_update());
    let changes: &js_sys::Function = on_change.as_ref().unchecked_ref();
    let observer = web_sys::ResizeObserver::new(changes).ok();
    if let Some((observer, sheet)) = observer.as_ref().zip(sheet.as_ref()) {
        observer.observe(sheet);
    }
    let dark = web_sys::window().and_then(|it| it.match_media("(prefers-color-scheme: dark)").ok().flatten());
    dark.iter().for_each(|query| _ = query.add_event_listener_with_callback("change", changes));
    move || {
        observer.iter().for_each(web_sys::ResizeObserver::disconnect);
        let changes = on_change.as_ref().unchecked_ref();
        dark.iter().for_each(|query| _ = query.remove_event_listener_with_callback("change", changes));
    }
}
