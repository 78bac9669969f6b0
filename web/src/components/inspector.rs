//! The inspector: the state of what is selected, in the field's terms, and why the last thing happened.

use groupscope_core::ids::{GroupId, Name};
use groupscope_core::protocol::{Node, Value};
use groupscope_core::scene::state::Flight;
use groupscope_core::scene::table;
use groupscope_core::sim::world::HostState;
use groupscope_core::trace::filter::message_of;
use groupscope_core::trace::words::sentence;
use groupscope_core::trace::{CopyId, Event, EventId, Kind};
use web_sys::Element;
use yew::prelude::*;

use super::counts::counts;
use super::filter::follow;
use super::guarantees::guarantees_in_short;
use super::menu;
use super::waiting::waiting;
use crate::store::{Action, Menu, Page, Selection};
use crate::words::{described, inspector as w, told};

pub fn inspector(page: &Page) -> Html {
    let panel = match page.state.inspected() {
        Some(Selection::Process(name)) => process(page, name),
        Some(Selection::Copy(copy)) => copy_panel(page, copy),
        Some(Selection::Event(event)) => event_panel(page, event),
        Some(Selection::Group(group) | Selection::View { group, .. }) => group_panel(page, group),
        Some(Selection::Link { from, to }) => link_panel(page, from, to),
        Some(Selection::Fold { .. } | Selection::Playhead) | None => {
            html! { <p class="quiet">{ w::NOTHING_SELECTED }</p> }
        }
    };
    html! {
        <>
            { chooser(page) }
            { panel }
            { guarantees_in_short(page) }
            { counts(page) }
        </>
    }
}

/// All processes, to select one by key or finger.
fn chooser(page: &Page) -> Html {
    let state = &page.state;
    let snapshot = state.run.snapshot(state.until());
    let chip = |(at, name): (usize, &String)| {
        let process = Selection::Process(Name(at as u16));
        let selected = state.selection == Some(process);
        let down = !snapshot.process(Name(at as u16)).is_alive();
        html! {
            <button key={at} class={classes!("chip", down.then_some("down"))} aria-pressed={selected.to_string()}
                title={described(state, process)} onclick={page.on(Action::Select(process))}>{ name }</button>
        }
    };
    html! {
        <div class="chips" role="group" aria-label={w::PROCESSES}>
            { for state.scenario.processes.iter().enumerate().map(chip) }
        </div>
    }
}

/// A button that opens the menu of what is selected.
fn act_button(page: &Page, of: Selection) -> Html {
    if !menu::has_items(&page.state, Some(of)) {
        return html! {};
    }
    let open = page.with(move |event: MouseEvent| {
        let button: Element = event.target_unchecked_into();
        let frame = button.get_bounding_client_rect();
        Action::Menu(Some(Menu { of: Some(of), x: frame.left(), y: frame.bottom() + 4.0 }))
    });
    html! { <button class="act" aria-haspopup="menu" onclick={open}>{ w::DO }</button> }
}

/// A group: its newest view and who has installed which.
fn group_panel(page: &Page, group: GroupId) -> Html {
    let state = &page.state;
    let names = state.run.names();
    let snapshot = state.run.snapshot(state.until());
    let rows = state.scenario.processes.iter().enumerate().filter_map(|(at, name)| {
        let name_id = Name(at as u16);
        let standing = snapshot.standing(name_id, group)?;
        let view = standing.installed.map(|view| state.run.trace().view(view));
        let words = view.map_or_else(|| w::NO_VIEW.into(), |view| w::view_of(&view.number, &names.members(view)));
        Some(html! { <div key={at} class="node-row"><dt>{ name }</dt><dd>{ words }</dd></div> })
    });
    html! {
        <section class="inspected">
            <div class="inspected-head"><h2>{ w::group(&names.group(group)) }</h2></div>
            <dl class="node">{ for rows }</dl>
        </section>
    }
}

/// A channel: what is under way on it.
fn link_panel(page: &Page, from: Name, to: Name) -> Html {
    let state = &page.state;
    let names = state.run.names();
    let snapshot = state.run.snapshot(state.until());
    let ends = [from, to];
    let on_it = |flight: &Flight| ends.contains(&flight.from.name) && ends.contains(&flight.to.name);
    let copies: Vec<_> = snapshot.flights.iter().filter(|(_, flight)| on_it(flight)).map(|(copy, _)| *copy).collect();
    html! {
        <section class="inspected">
            <div class="inspected-head">
                <h2>{ format!("{} – {}", names.name(from), names.name(to)) }</h2>
                { act_button(page, Selection::Link { from, to }) }
            </div>
            <p>{ w::on_channel(&copies.len()) }</p>
            <ul class="copies">{ for copies.iter().take(12).map(|copy| fate(page, *copy, false)) }</ul>
        </section>
    }
}

fn process(page: &Page, name: Name) -> Html {
    let state = &page.state;
    let world = state.run.world(state.at.position);
    let host = world.host(name);
    let names = state.run.names();
    let runs = match host.state {
        HostState::Up if host.is_writing() => w::IS_WRITING,
        HostState::Up => w::RUNS,
        HostState::Down => w::HAS_CRASHED,
        HostState::Paused => w::IS_PAUSED,
    };
    let runs = std::iter::once(runs.text().to_owned()).chain(host.failing.words()).collect::<Vec<_>>().join(", ");
    let mut nodes = world.stored(name);
    let memory = host.process.inspect(world.now());
    match host.state {
        HostState::Down => nodes.push(Node::lost(memory)),
        // It has worked out what it does next, and does it when it has written.
        _ if host.is_writing() => nodes.push(Node::when_written(memory)),
        _ => nodes.splice(0..0, memory).for_each(drop),
    }
    html! {
        <section class="inspected">
            <div class="inspected-head">
                <h2>{ w::process(&names.process(host.process.id())) }<small>{ runs }</small></h2>
                { act_button(page, Selection::Process(name)) }
            </div>
            { why_process(page, name) }
            { waiting(page, name, &world) }
            <div class="nodes" lang="en">{ for nodes.iter().enumerate().map(|(at, node)| tree(page, at, node)) }</div>
        </section>
    }
}

/// A part of a process: its head, and its values as a table. Groups are open, what serves them is not.
fn tree(page: &Page, at: usize, node: &Node) -> Html {
    if node.children.is_empty() {
        return html! { <dl key={at} class="node">{ row(page, 0, node, 0) }</dl> };
    }
    let is_open = node.value.iter().any(|value| matches!(value, Value::Group(_)));
    html! {
        <details key={at} class="node" open={is_open}>
            <summary>{ node.label }{ " " }<span>{ plain(page, &node.value) }</span></summary>
            <dl>{ for node.children.iter().enumerate().map(|(at, child)| row(page, at, child, 0)) }</dl>
        </details>
    }
}

fn row(page: &Page, at: usize, node: &Node, depth: usize) -> Html {
    if is_matrix(node) {
        return html! { <div key={at} class="as-matrix"><dt class="hidden">{ node.label }</dt><dd>{ matrix(page, node) }</dd></div> };
    }
    html! {
        <>
            <div key={at} class={classes!("node-row", (depth > 0).then_some("deeper"))}>
                <dt>{ node.label }</dt><dd>{ values(page, &node.value) }</dd>
            </div>
            { for node.children.iter().enumerate().map(|(at, child)| row(page, at, child, depth + 1)) }
        </>
    }
}

/// Whether rows below a value have a number for each of its pieces.
fn is_matrix(node: &Node) -> bool {
    let cells = |row: &Node| row.value.iter().filter(|value| matches!(value, Value::Text(_))).count();
    node.value.len() > 1 && node.children.iter().any(|row| cells(row) == node.value.len())
}

/// Rows of numbers: who has whose messages how far. A number lower than another of its column stands out.
fn matrix(page: &Page, node: &Node) -> Html {
    let columns = node.value.len();
    let is_number = |value: &&Value| matches!(value, Value::Text(_));
    let number = |row: &Node, at: usize| match row.value.iter().filter(is_number).nth(at) {
        Some(Value::Text(text)) => text.clone(),
        _ => String::new(),
    };
    let most = |at: usize| node.children.iter().filter_map(|row| number(row, at).parse::<u32>().ok()).max();
    let cell = |row: &Node, at: usize| {
        let number = number(row, at);
        let behind = number.parse::<u32>().ok() < most(at) && !number.is_empty();
        html! { <td key={at} class={behind.then_some("behind")}>{ number }</td> }
    };
    html! {
        <table class="matrix">
            <thead><tr>
                <th scope="col">{ node.label }</th>
                { for node.value.iter().map(|it| html! { <th scope="col">{ value(page, it) }</th> }) }
            </tr></thead>
            <tbody>{ for node.children.iter().enumerate().map(|(nth, row)| html! {
                <tr key={nth}>
                    <th scope="row">{ row.label }{ " " }{ for row.value.iter().filter(|it| !is_number(it)).map(|it| value(page, it)) }</th>
                    { for (0..columns).map(|at| cell(row, at)) }
                </tr>
            }) }</tbody>
        </table>
    }
}

/// The same as plain words, where nothing can be followed.
fn plain(page: &Page, values: &[Value]) -> String {
    let names = page.state.run.names();
    let words = values.iter().map(|value| match value {
        Value::Text(text) => text.clone(),
        Value::Process(process) => names.process(*process),
        Value::Message(label) => names.label(*label),
        Value::Group(group) => names.group(*group).to_owned(),
    });
    words.collect::<Vec<_>>().join(" ")
}

fn values(page: &Page, values: &[Value]) -> Html {
    values.iter().enumerate().map(|(at, it)| html! { <span key={at}>{ value(page, it) }{ " " }</span> }).collect()
}

fn value(page: &Page, value: &Value) -> Html {
    let names = page.state.run.names();
    match value {
        Value::Text(text) => html! { { text } },
        Value::Process(process) => html! {
            <button class="ref" onclick={page.on(Action::Select(Selection::Process(process.name)))}>
                { names.process(*process) }
            </button>
        },
        Value::Message(label) => html! { <code>{ names.label(*label) }</code> },
        Value::Group(group) => html! {
            <button class="ref" onclick={page.on(Action::Select(Selection::Group(*group)))}>{ names.group(*group) }</button>
        },
    }
}

/// Why the process did the last thing that it did.
fn why_process(page: &Page, name: Name) -> Html {
    let run = &page.state.run;
    let story = run.story();
    let until = story.partition_point(|event| *event < page.state.until());
    let of_process = |id: &&EventId| {
        run.trace().get(**id).is_some_and(|event| event.process.name == name && matches!(event.kind, Kind::Rule(_)))
    };
    let Some(&event) = story[..until].iter().rev().find(of_process) else { return html! {} };
    why(page, event)
}

/// The card that explains an event: the rule in words, its id, and what brought it about.
fn why(page: &Page, id: EventId) -> Html {
    let run = &page.state.run;
    let Some(rule) = rule_of(page, id) else { return html! {} };
    let Some((event, Kind::Rule(fired))) = run.trace().get(rule).map(|event| (event, event.kind)) else {
        return html! {};
    };
    let names = run.names();
    html! {
        <section class="why">
            <h3>{ w::WHY }</h3>
            <p>
                <span lang="en">{ names.process(event.process) }{ " " }{ sentence(names, run.trace(), rule) }{ "." }</span>
                { " " }{ w::RULE }{ " " }<code>{ fired.row().id }</code>{ "." }
            </p>
            { causes(page, event) }
        </section>
    }
}

/// The rule that made an event happen: itself, or the nearest one among its causes.
fn rule_of(page: &Page, id: EventId) -> Option<EventId> {
    let trace = page.state.run.trace();
    let mut at = id;
    for _ in 0..4 {
        let event = trace.get(at)?;
        if matches!(event.kind, Kind::Rule(_)) {
            return Some(at);
        }
        at = event.cause.some()?;
    }
    None
}

/// What came before, back to what a reader can point at.
fn causes(page: &Page, event: &Event) -> Html {
    let trace = page.state.run.trace();
    let chain = std::iter::successors(event.cause.some(), |id| trace.get(*id)?.cause.some()).take(12);
    // That a timer fired explains nothing: the rule says what it was about.
    let is_telling = |id: &EventId| trace.get(*id).is_some_and(|event| !matches!(event.kind, Kind::TimerFired { .. }));
    html! {
        <ul class="causes" lang="en">
            { for chain.filter(is_telling).take(3).map(|id| html! {
                <li key={id.0}><button onclick={page.on(Action::GoToEvent(id))}>
                    <span class="log-time">{ trace.get(id).map(|event| event.time().to_string()).unwrap_or_default() }</span>
                    { told(&page.state.run, id) }
                </button></li>
            }) }
        </ul>
    }
}

/// What the orders say of it: its vector clock, and whether it is held back.
fn about(page: &Page, of: Selection) -> Html {
    let (run, until) = (&page.state.run, page.state.until());
    let words = table::about_order(run.names(), run.trace(), run.snapshots(), until, &of);
    words.map(|words| html! { <p class="about" lang="en">{ words }</p> }).unwrap_or_default()
}

fn event_panel(page: &Page, id: EventId) -> Html {
    let run = &page.state.run;
    let Some(event) = run.trace().get(id) else { return html! {} };
    html! {
        <section class="inspected">
            <h2>{ run.names().process(event.process) }<small>{ w::event_at(&event.time(), &(id.0 + 1)) }</small></h2>
            <p lang="en">{ told(run, id) }</p>
            { message_of(run.trace(), event).map(|label| follow(page, &run.names().label(label))).unwrap_or_default() }
            { about(page, Selection::Event(id)) }
            <p class="lit"><span><i class="past"></i>{ w::CAUSAL_PAST }</span><span><i class="future"></i>{ w::CAUSAL_FUTURE }</span>
                <span class="quiet">{ w::CONCURRENT }</span></p>
            { why(page, id) }
        </section>
    }
}

/// A message: this copy, and what becomes of the others.
fn copy_panel(page: &Page, copy: CopyId) -> Html {
    let run = &page.state.run;
    let Some(info) = groupscope_core::lesson::info_of(run.trace(), copy) else { return html! {} };
    let names = run.names();
    let others = (0..run.trace().copies() as u32).map(CopyId).filter(|other| {
        groupscope_core::lesson::info_of(run.trace(), *other)
            .is_some_and(|it| it.name == info.name && it.from == info.from)
    });
    let sent = run.trace().sent(copy);
    html! {
        <section class="inspected">
            <div class="inspected-head">
                <h2>
                    { names.message(info.name) }
                    <small>{ w::from_to(&names.process(info.from), &names.process(info.to)) }</small>
                </h2>
                { act_button(page, Selection::Copy(copy)) }
            </div>
            <p lang="en">{ info.name.kind.row().meaning }</p>
            { info.name.label.map(|label| follow(page, &names.label(label))).unwrap_or_default() }
            { about(page, Selection::Copy(copy)) }
            <h3>{ w::COPIES }</h3>
            <ul class="copies">{ for others.take(12).map(|other| fate(page, other, other == copy)) }</ul>
            { sent.map(|sent| why(page, sent)).unwrap_or_default() }
        </section>
    }
}

/// What has become of a copy so far.
fn fate(page: &Page, copy: CopyId, selected: bool) -> Html {
    let run = &page.state.run;
    let Some(info) = groupscope_core::lesson::info_of(run.trace(), copy) else { return html! {} };
    let about = |kind: &Kind| {
        matches!(*kind, Kind::Sent { copy: it, .. } | Kind::Received { copy: it, .. } | Kind::Lost { copy: it, .. }
            | Kind::Held { copy: it } | Kind::Released { copy: it } if it == copy)
    };
    let from = run.trace().sent(copy).unwrap_or_default();
    let last = run.trace().range(from, page.state.until()).filter(|(_, event)| about(&event.kind)).last();
    let words = match last.map(|(_, event)| (event.time(), event.kind)) {
        None => w::NOT_SENT.into(),
        Some((time, Kind::Received { .. })) => w::received(&time),
        Some((time, Kind::Lost { .. })) => w::lost(&time),
        Some((_, Kind::Held { .. })) => w::HELD.into(),
        Some((time, _)) => w::under_way(&time),
    };
    html! {
        <li key={copy.0} class={selected.then_some("selected")}>
            <button onclick={page.on(Action::Select(Selection::Copy(copy)))}>
                { w::copy_to(&run.names().process(info.to), &words) }
            </button>
        </li>
    }
}
