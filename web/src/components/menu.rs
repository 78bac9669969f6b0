//! What a reader can do to a process or to a message under way, as a menu: each item adds one line to the script.

use groupscope_core::gesture::Gesture;
use groupscope_core::ids::{GroupId, Name};
use groupscope_core::scenario::ast::MessageFault;
use groupscope_core::scene::state::{Membership, Snapshot};
use groupscope_core::sim::world::HostState;
use groupscope_core::time::Duration;
use groupscope_core::trace::CopyId;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

use crate::app::PageProps;
use crate::store::{Action, Page, Selection, State};
use crate::words::name_of;

/// How much a delayed message is late.
const DELAY: Duration = Duration::from_ms(10);

/// What can be done to something, in words.
fn items(state: &State, of: Selection) -> Vec<(String, Gesture)> {
    match of {
        Selection::Process(name) => process_items(state, name),
        Selection::Copy(copy) => copy_items(state, copy),
        Selection::Link { from, to } => link_items(state, from, to),
        _ => Vec::new(),
    }
}

fn process_items(state: &State, process: Name) -> Vec<(String, Gesture)> {
    let world = state.run.world(state.at.position);
    let snapshot = state.run.snapshot(state.until());
    match world.host(process).state {
        HostState::Down => vec![("Recover".to_owned(), Gesture::Recover(process))],
        HostState::Paused => {
            vec![("Resume".to_owned(), Gesture::Resume(process)), ("Crash".to_owned(), Gesture::Crash(process))]
        }
        HostState::Up => {
            let mut items =
                vec![("Crash".to_owned(), Gesture::Crash(process)), ("Pause".to_owned(), Gesture::Pause(process))];
            items.extend(group_items(state, &snapshot, process));
            items.extend(suspicions(state, process));
            items
        }
    }
}

fn group_items(state: &State, snapshot: &Snapshot, process: Name) -> Vec<(String, Gesture)> {
    let mut items = Vec::new();
    for (at, name) in state.scenario.groups.iter().enumerate() {
        let group = GroupId(at as u16);
        let standing = snapshot.standing(process, group);
        if standing.is_some_and(|standing| standing.installed.is_some() && standing.membership == Membership::Member) {
            items.push((format!("Multicast to {name}"), Gesture::Multicast { sender: process, group }));
            items.push((format!("Leave {name}"), Gesture::Leave { process, group }));
        } else if standing.is_none_or(|standing| standing.membership != Membership::Joining) {
            items.push((format!("Join {name}"), Gesture::Join { process, group }));
            items.push((format!("Multicast to {name} from outside"), Gesture::Multicast { sender: process, group }));
        }
        items.extend(keeper_items(state, process, group, name));
    }
    items
}

/// What can be asked of whoever keeps the group's membership.
fn keeper_items(state: &State, process: Name, group: GroupId, name: &str) -> Vec<(String, Gesture)> {
    let setup = &state.run.program().setup;
    if !setup.has_keeper(group) || setup.is_server(process, group) {
        return Vec::new();
    }
    let create =
        setup.groups[group.index()].later.then(|| (format!("Create {name}"), Gesture::Create { process, group }));
    let always = [
        (format!("Look up {name}"), Gesture::LookUp { process, group }),
        (format!("Dissolve {name}"), Gesture::Dissolve { process, group }),
    ];
    create.into_iter().chain(always).collect()
}

fn suspicions(state: &State, process: Name) -> impl Iterator<Item = (String, Gesture)> + '_ {
    /// With more processes than this, suspecting by hand is left to the script.
    const PEERS_MAX: usize = 8;
    let peers = state.scenario.processes.iter().enumerate().take(PEERS_MAX);
    peers
        .filter(move |(at, _)| *at != process.index())
        .map(move |(at, name)| (format!("Suspect {name}"), Gesture::Suspect { process, peer: Name(at as u16) }))
}

fn copy_items(state: &State, copy: CopyId) -> Vec<(String, Gesture)> {
    let snapshot = state.run.snapshot(state.until());
    let Some(flight) = snapshot.flights.get(&copy) else { return Vec::new() };
    let does = |words: &str, fault| (words.to_owned(), Gesture::Copy { copy, fault });
    if flight.held {
        return vec![does("Release", MessageFault::Release)];
    }
    vec![
        does("Drop", MessageFault::Drop),
        does("Delay by 10 ms", MessageFault::Delay(DELAY)),
        does("Duplicate", MessageFault::Duplicate),
        does("Hold", MessageFault::Hold),
    ]
}

fn link_items(state: &State, from: Name, to: Name) -> Vec<(String, Gesture)> {
    let names = state.run.names();
    let snapshot = state.run.snapshot(state.until());
    let way = |from: Name, to: Name| format!("{} to {}", names.name(from), names.name(to));
    let is_cut = |from, to| snapshot.cut_links.contains(&(from, to));
    if is_cut(from, to) || is_cut(to, from) {
        let mut items = vec![("Mend the link".to_owned(), Gesture::Mend { from, to, both: true })];
        items.extend(
            is_cut(from, to).then(|| (format!("Mend {}", way(from, to)), Gesture::Mend { from, to, both: false })),
        );
        items.extend(
            is_cut(to, from)
                .then(|| (format!("Mend {}", way(to, from)), Gesture::Mend { from: to, to: from, both: false })),
        );
        return items;
    }
    vec![
        ("Cut the link".to_owned(), Gesture::Cut { from, to, both: true }),
        (format!("Cut {} only", way(from, to)), Gesture::Cut { from, to, both: false }),
        (format!("Cut {} only", way(to, from)), Gesture::Cut { from: to, to: from, both: false }),
    ]
}

/// Whether anything can be done to it.
pub fn has_items(state: &State, of: Selection) -> bool {
    !items(state, of).is_empty()
}

/// The open menu.
pub fn menu(page: &Page) -> Html {
    html! { <MenuPanel page={page.clone()} /> }
}

#[component]
fn MenuPanel(PageProps { page }: &PageProps) -> Html {
    let node = use_node_ref();
    {
        let node = node.clone();
        use_effect_with(page.state.menu, move |menu| {
            if let Some(element) = node.cast::<HtmlElement>().filter(|_| menu.is_some()) {
                keep_on_page(&element);
                focus_item(&element, 0);
            }
        });
    }
    let Some(open) = page.state.menu else { return html! {} };
    let items = items(&page.state, open.of);
    let keys = {
        let node = node.clone();
        Callback::from(move |event: KeyboardEvent| {
            if let Some(element) = node.cast::<Element>() {
                walk(&element, &event);
            }
        })
    };
    html! {
        <>
            <div class="menu-veil" onclick={page.on(Action::Menu(None))}></div>
            <div class="menu" role="menu" ref={node} aria-label={name_of(&page.state, open.of)} onkeydown={keys}
                style={format!("left: {}px; top: {}px", open.x as i32, open.y as i32)}>
                <p class="menu-head" role="presentation">{ name_of(&page.state, open.of) }</p>
                { for items.into_iter().enumerate().map(|(at, (words, gesture))| html! {
                    <button key={at} role="menuitem" tabindex="-1" onclick={page.on(Action::Gesture(gesture))}>{ words }</button>
                }) }
            </div>
        </>
    }
}

/// Moves the menu so that all of it can be seen.
fn keep_on_page(menu: &HtmlElement) {
    let Some(window) = web_sys::window() else { return };
    let length = |value: Result<wasm_bindgen::JsValue, _>| value.ok().and_then(|it| it.as_f64()).unwrap_or(0.0);
    let (width, height) = (length(window.inner_width()), length(window.inner_height()));
    let frame = menu.get_bounding_client_rect();
    let left = frame.left().min(width - frame.width() - 8.0).max(8.0);
    let top = frame.top().min(height - frame.height() - 8.0).max(8.0);
    let style = menu.style();
    let _ = style.set_property("left", &format!("{}px", left as i32));
    let _ = style.set_property("top", &format!("{}px", top as i32));
}

/// Up and down go through the items.
fn walk(menu: &Element, event: &KeyboardEvent) {
    let step = match event.key().as_str() {
        "ArrowDown" => 1,
        "ArrowUp" => -1,
        _ => return,
    };
    event.prevent_default();
    event.stop_propagation();
    let Ok(items) = menu.query_selector_all("[role=menuitem]") else { return };
    let active = web_sys::window().and_then(|window| window.document()).and_then(|document| document.active_element());
    let is_active =
        |at: &u32| items.item(*at).is_some_and(|item| active.as_ref().is_some_and(|it| it.is_same_node(Some(&item))));
    let at =
        (0..items.length()).find(is_active).map_or(0, |at| (i64::from(at) + step).rem_euclid(items.length().into()));
    focus_item(menu, at as u32);
}

fn focus_item(menu: &Element, at: u32) {
    let item = menu.query_selector_all("[role=menuitem]").ok().and_then(|items| items.item(at));
    if let Some(item) = item.and_then(|item| wasm_bindgen::JsCast::dyn_into::<HtmlElement>(item).ok()) {
        let _ = item.focus();
    }
}
