//! What a reader can do to a process, to a message under way, to a channel or on the empty stage, as a menu: each item
//! adds a line to the script, or asks what is missing for it.

use std::rc::Rc;

use groupscope_core::failure::{Failing, Failure};
use groupscope_core::gesture::{Gesture, can_output};
use groupscope_core::ids::{GroupId, Name};
use groupscope_core::protocol::calls::Wanting;
use groupscope_core::scenario::ast::{Flavour, MessageFault};
use groupscope_core::scene::state::{Membership, Snapshot};
use groupscope_core::sim::world::HostState;
use groupscope_core::time::Duration;
use groupscope_core::trace::CopyId;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

use super::{cut, dependencies};
use crate::app::PageProps;
use crate::store::{Action, Overlay, Page, Selection, State};
use crate::words::pictures::STAGE;
use crate::words::transport::PAUSE;
use crate::words::{Word, menu as w, name_of};

/// How much a delayed message is late.
const DELAY: Duration = Duration::from_ms(10);
/// How much later everything is at a process that is slow.
const LATE: Duration = Duration::from_ms(20);
/// How long a lossy spell takes.
const LOSSY: Duration = Duration::from_ms(50);

/// One line of a menu.
enum Item {
    /// Does something to the run.
    Does(String, Gesture),
    /// Does something to the page.
    Sends(String, Action),
    /// Leads to further lines.
    More(String, Vec<Item>),
}

fn does(words: impl Into<String>, gesture: Gesture) -> Item {
    Item::Does(words.into(), gesture)
}

/// What can be done to something, or on the empty stage.
fn items(state: &State, of: Option<Selection>) -> Vec<Item> {
    match of {
        None => stage_items(state),
        Some(Selection::Process(name)) => process_items(state, name),
        Some(Selection::Copy(copy)) => copy_items(state, copy),
        Some(Selection::Link { from, to }) => link_items(state, from, to),
        Some(_) => Vec::new(),
    }
}

fn stage_items(state: &State) -> Vec<Item> {
    let draws = |words: Word, overlay| Item::Sends(words.into(), Action::Overlay(Some(overlay)));
    let mut items = vec![
        does(w::ADD_PROCESS, Gesture::AddProcess),
        draws(w::ADD_GROUP, Overlay::NewGroup(Rc::from([]))),
        draws(w::PART_NETWORK, Overlay::Partition),
        does(w::HEAL, Gesture::Heal),
        does(w::LOSE, Gesture::Lose { percent: 30, duration: LOSSY }),
    ];
    let (words, cut) = cut::item(state);
    items.push(Item::Sends(words.into(), cut));
    items.extend(dependencies::items(state).into_iter().map(|(words, action)| Item::Sends(words, action)));
    if !state.places.is_empty() {
        items.push(Item::Sends(w::BACK_INTO_RING.into(), Action::Put(None)));
    }
    items
}

fn process_items(state: &State, process: Name) -> Vec<Item> {
    let world = state.run.world(state.at.position);
    let snapshot = state.run.snapshot(state.until());
    let crash = || does(w::CRASH, Gesture::Crash(process));
    let mut items = match world.host(process).state {
        HostState::Down => vec![does(w::RECOVER, Gesture::Recover(process))],
        HostState::Paused => vec![does(w::RESUME, Gesture::Resume(process)), crash()],
        HostState::Up => {
            let mut items = vec![crash(), does(PAUSE, Gesture::Pause(process))];
            items.extend(group_items(state, &snapshot, process));
            items.extend(suspicions(state, process));
            items.push(failures(state, process, world.host(process).failing));
            items
        }
    };
    items.push(does(w::TAKE_OUT, Gesture::RemoveProcess(process)));
    items
}

fn group_items(state: &State, snapshot: &Snapshot, process: Name) -> Vec<Item> {
    let mut items = Vec::new();
    for (at, name) in state.scenario.groups.iter().enumerate() {
        let group = GroupId(at as u16);
        if state.run.program().setup.recovers(group) {
            items.extend(recovery_items(state, process, group, name));
            continue;
        }
        let standing = snapshot.standing(process, group);
        let multicast = Gesture::Multicast { sender: process, group, order: None };
        if standing.is_some_and(|standing| standing.installed.is_some() && standing.membership == Membership::Member) {
            items.push(does(w::multicast(name), multicast));
            if !state.run.program().setup.is_fixed(group) {
                items.push(Item::More(w::more(name), member_items(process, group, name)));
                items.push(does(w::leave(name), Gesture::Leave { process, group }));
            }
        } else if standing.is_none_or(|standing| standing.membership != Membership::Joining) {
            items.push(does(w::join(name), Gesture::Join { process, group }));
            items.push(does(w::multicast_from_outside(name), multicast));
        }
        items.extend(keeper_items(state, process, group, name));
    }
    items
}

/// What a member of a group with checkpoints can do; where messages are logged, it can output something too.
fn recovery_items(state: &State, process: Name, group: GroupId, name: &str) -> Vec<Item> {
    let setup = &state.run.program().setup;
    let members = &setup.groups[group.index()].founders;
    if !members.contains(&process) {
        return Vec::new();
    }
    let others = members.iter().copied().filter(|member| *member != process);
    let tell = |receiver: Name| {
        let words = w::tell(&state.scenario.process_name(receiver), &name);
        does(words, Gesture::Tell { sender: process, receiver, group })
    };
    let checkpoint = does(w::checkpoint(&name), Gesture::Checkpoint { process, group });
    let output =
        can_output(&state.scenario, setup, group).then(|| does(w::output(&name), Gesture::Output { process, group }));
    [checkpoint].into_iter().chain(others.map(tell)).chain(output).collect()
}

/// What else a member can do: multicasts in an order of their own, calls, tasks.
fn member_items(process: Name, group: GroupId, name: &str) -> Vec<Item> {
    let multicast = |order: Flavour| {
        let words = w::ordered(&order.verb().trim_end_matches('s'), &name);
        does(words, Gesture::Multicast { sender: process, group, order: Some(order) })
    };
    let wanted = [
        (w::NO_REPLY, Wanting::NONE),
        (w::ONE_REPLY, Wanting::Replies(1)),
        (w::MAJORITY, Wanting::Majority),
        (w::ALL_REPLIES, Wanting::All),
    ];
    let call = |(words, wanting): (Word, Wanting)| {
        does(w::call(&name, &words.text()), Gesture::Call { caller: process, group, wanting })
    };
    let rest = [
        does(w::decline(&name), Gesture::DeclineCalls { process, group }),
        does(w::task(&name), Gesture::GiveTask { process, group, pieces: 6 }),
    ];
    Flavour::ALL.map(multicast).into_iter().chain(wanted.map(call)).chain(rest).collect()
}

/// What can be asked of whoever keeps the group's membership.
fn keeper_items(state: &State, process: Name, group: GroupId, name: &str) -> Vec<Item> {
    let setup = &state.run.program().setup;
    if !setup.has_keeper(group) || setup.is_server(process, group) {
        return Vec::new();
    }
    let create = setup.groups[group.index()].later.then(|| does(w::create(&name), Gesture::Create { process, group }));
    let always = [
        does(w::look_up(&name), Gesture::LookUp { process, group }),
        does(w::dissolve(&name), Gesture::Dissolve { process, group }),
    ];
    create.into_iter().chain(always).collect()
}

/// How it can fail beside a crash, and the end of what it does of that.
fn failures(state: &State, process: Name, failing: Failing) -> Item {
    let fail = |words: String, failure| does(words, Gesture::Fail { process, failure });
    let late = failing.late_by > Duration::ZERO;
    let omits = failing.send_omission > 0 || failing.receive_omission > 0;
    let in_time = fail(w::IN_TIME.into(), Failure::Timing { by: Duration::ZERO });
    let mut items = vec![
        if late { in_time } else { fail(w::SLOW_DOWN.into(), Failure::Timing { by: LATE }) },
        fail(w::OMIT_TO_SEND.into(), Failure::SendOmission { percent: 50 }),
        fail(w::OMIT_TO_RECEIVE.into(), Failure::ReceiveOmission { percent: 50 }),
    ];
    items.extend(omits.then(|| fail(w::OMIT_NOTHING.into(), Failure::NoOmission)));
    let setup = &state.run.program().setup;
    for (at, name) in state.scenario.groups.iter().enumerate() {
        let group = GroupId(at as u16);
        if setup.is_fixed(group) {
            continue;
        }
        items.push(fail(w::answer_wrongly(name), Failure::Value { group, to: None }));
        let peers = (0..state.scenario.processes.len() as u16).map(Name).filter(|&peer| peer != process);
        let lie = |to: Name| fail(w::lie(&state.run.names().name(to), name), Failure::Value { group, to: Some(to) });
        items.extend(peers.map(lie));
        items.push(fail(w::answer_rightly(name), Failure::NoValue { group }));
    }
    Item::More(w::FAIL.into(), items)
}

/// Where there are many others, they stand in a list of their own.
fn suspicions(state: &State, process: Name) -> Vec<Item> {
    const PEERS_MAX: usize = 3;
    let peers = (0..state.scenario.processes.len() as u16).map(Name).filter(|&peer| peer != process);
    let names = state.run.names();
    let suspect = |peer: Name| does(w::suspect(&names.name(peer)), Gesture::Suspect { process, peer });
    let items: Vec<_> = peers.map(suspect).collect();
    if items.len() > PEERS_MAX { vec![Item::More(w::SUSPECT.into(), items)] } else { items }
}

fn copy_items(state: &State, copy: CopyId) -> Vec<Item> {
    let snapshot = state.run.snapshot(state.until());
    let Some(flight) = snapshot.flights.get(&copy) else { return Vec::new() };
    let befalls = |words: Word, fault| does(words, Gesture::Copy { copy, fault });
    if flight.held {
        return vec![befalls(w::RELEASE, MessageFault::Release)];
    }
    vec![
        befalls(w::DROP, MessageFault::Drop),
        befalls(w::DELAY, MessageFault::Delay(DELAY)),
        befalls(w::DUPLICATE, MessageFault::Duplicate),
        befalls(w::HOLD, MessageFault::Hold),
    ]
}

fn link_items(state: &State, from: Name, to: Name) -> Vec<Item> {
    let names = state.run.names();
    let snapshot = state.run.snapshot(state.until());
    let is_cut = |from, to| snapshot.cut_links.contains(&(from, to));
    if !is_cut(from, to) && !is_cut(to, from) {
        let one_way = |from, to| {
            let words = w::cut_one_way(&names.name(from), &names.name(to));
            does(words, Gesture::Cut { from, to, both: false })
        };
        return vec![does(w::CUT, Gesture::Cut { from, to, both: true }), one_way(from, to), one_way(to, from)];
    }
    let one_way =
        |(from, to)| does(w::mend_one_way(&names.name(from), &names.name(to)), Gesture::Mend { from, to, both: false });
    let cut = [(from, to), (to, from)].into_iter().filter(|&(from, to)| is_cut(from, to));
    let mend = does(w::MEND, Gesture::Mend { from, to, both: true });
    std::iter::once(mend).chain(cut.map(one_way)).collect()
}

/// Whether anything can be done to it.
pub fn has_items(state: &State, of: Option<Selection>) -> bool {
    !items(state, of).is_empty()
}

/// The open menu.
pub fn menu(page: &Page) -> Html {
    html! { <MenuPanel page={page.clone()} /> }
}

#[component]
fn MenuPanel(PageProps { page }: &PageProps) -> Html {
    let node = use_node_ref();
    // Which line of the menu leads to those that are shown.
    let inside = use_state(|| None::<usize>);
    {
        let again = inside.clone();
        use_effect_with(page.state.menu, move |_| again.set(None));
        let node = node.clone();
        use_effect_with((page.state.menu, *inside), move |(menu, _)| {
            if let Some(element) = node.cast::<HtmlElement>().filter(|_| menu.is_some()) {
                keep_on_page(&element);
                focus_item(&element, 0);
            }
        });
    }
    let Some(open) = page.state.menu else { return html! {} };
    let head = open.of.map_or_else(|| STAGE.into(), |of| name_of(&page.state, of));
    let mut lines = items(&page.state, open.of);
    let mut back = None;
    if let Some(Item::More(words, further)) = inside.filter(|at| *at < lines.len()).map(|at| lines.swap_remove(at)) {
        (lines, back) = (further, Some(words));
    }
    let keys = {
        let node = node.clone();
        Callback::from(move |event: KeyboardEvent| {
            if let Some(element) = node.cast::<Element>() {
                walk(&element, &event);
            }
        })
    };
    let turn = |to: Option<usize>| {
        let inside = inside.clone();
        Callback::from(move |_: MouseEvent| inside.set(to))
    };
    html! {
        <>
            <div class="menu-veil" onclick={page.on(Action::Menu(None))}></div>
            <div class="menu" role="menu" ref={node} aria-label={head.clone()} onkeydown={keys}
                style={format!("left: {}px; top: {}px", open.x as i32, open.y as i32)}>
                <p class="menu-head" role="presentation">{ head }</p>
                if let Some(words) = back {
                    <button role="menuitem" tabindex="-1" onclick={turn(None)}>{ format!("‹ {words}") }</button>
                }
                { for lines.into_iter().enumerate().map(|(at, item)| line(page, at, item, turn(Some(at)))) }
            </div>
        </>
    }
}

fn line(page: &Page, at: usize, item: Item, turn: Callback<MouseEvent>) -> Html {
    let (words, act, leads) = match item {
        Item::Does(words, gesture) => (words, page.on(Action::Gesture(gesture)), None),
        Item::Sends(words, action) => (words, page.on(action), None),
        Item::More(words, _) => (words, turn, Some("menu")),
    };
    html! { <button key={at} role="menuitem" tabindex="-1" aria-haspopup={leads} onclick={act}>{ words }</button> }
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
