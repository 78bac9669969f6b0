//! What waits at a process: messages that have come and are not delivered, its queue of abcasts, and the times after which
//! it asks for what it lacks.

use groupscope_core::ids::{GroupId, Name};
use groupscope_core::protocol::Timer;
use groupscope_core::protocol::reliability::Timer as Patience;
use groupscope_core::scene::state::{Held, Standing};
use groupscope_core::scene::status;
use groupscope_core::sim::World;
use groupscope_core::time::Time;
use yew::prelude::*;

use crate::store::{Action, Page, Selection};
use crate::words::{inspector as w, milliseconds};

pub fn waiting(page: &Page, name: Name, world: &World) -> Html {
    let state = &page.state;
    let snapshot = state.run.snapshot(state.until());
    let process = snapshot.process(name);
    let timers = world.timers(name);
    let timers = timers.iter().filter_map(|(time, timer)| match timer {
        Timer::Reliability(group, timer) => Some(patience(page, world, name, *group, *time, *timer)),
        _ => None,
    });
    let timers: Vec<_> = timers.collect();
    html! {
        <>
            { for process.groups.iter().map(|(&group, standing)| held(page, group, standing)) }
            if process.is_alive() && !timers.is_empty() {
                <section class="waiting"><h3>{ w::TIMERS }</h3><dl class="node">{ for timers }</dl></section>
            }
        </>
    }
}

/// What has come to a member of a group and is not delivered.
fn held(page: &Page, group: GroupId, standing: &Standing) -> Html {
    let (queue, streams) = status::in_queue(&standing.held);
    let names = page.state.run.names();
    let waits = |held: &Held| status::waits(names, group, held);
    let since =
        |held: &Held| html! { <span class="after">{ w::since(&milliseconds(Time::from_us(held.since_us))) }</span> };
    let stream = |held: &&Held| {
        html! {
            <div class="node-row">
                <dt>{ message(page, held) }</dt>
                <dd>{ waits(held).map(|words| words + ", ").unwrap_or_default() }{ since(held) }</dd>
            </div>
        }
    };
    let place = |held: &&Held| {
        let number = held.place.map_or_else(
            || w::NO_NUMBER.into(),
            |place| match place.by {
                _ if !place.is_final => w::proposed_number(&place.number),
                Some(by) => w::final_number_by(&place.number, &names.process(by)),
                None => w::final_number(&place.number),
            },
        );
        let waits = waits(held).map(|words| format!("; {words}")).unwrap_or_default();
        html! { <div class="node-row"><dt>{ message(page, held) }</dt><dd>{ number }{ waits }</dd></div> }
    };
    html! {
        <>
            if !streams.is_empty() {
                <section class="waiting"><h3>{ w::HELD_BACK }</h3><dl class="node">{ for streams.iter().map(stream) }</dl></section>
            }
            if !queue.is_empty() {
                <section class="waiting"><h3>{ w::QUEUE }</h3><dl class="node">{ for queue.iter().map(place) }</dl></section>
            }
        </>
    }
}

/// A message, to go to the event with which it came.
fn message(page: &Page, held: &Held) -> Html {
    let label = page.state.run.names().label(held.label);
    let go = page.on(Action::Select(Selection::Event(held.came)));
    html! { <button class="ref" onclick={go}><code>{ label }</code></button> }
}

/// A timer of the reliability ladder: what happens when it fires, and in how long; struck out if there is no need any more.
fn patience(page: &Page, world: &World, name: Name, group: GroupId, time: Time, timer: Patience) -> Html {
    let names = page.state.run.names();
    let what = match timer {
        Patience::Resend(seq) => w::resend(&seq),
        Patience::Session => w::SESSION.into(),
        Patience::Ask(origin, seq) => w::ask(&seq, &names.name(origin)),
        Patience::Repair(origin, seq) => w::repair(&seq, &names.name(origin)),
        Patience::HoldDown(origin, seq) => w::hold_down(&seq, &names.name(origin)),
        Patience::Collect(origin) => w::collect(&names.name(origin)),
    };
    let left = time.since(page.state.at.time.max(world.now()).min(time));
    let left = milliseconds(Time::from_us(left.as_us()));
    let matters = world.host(name).process.awaits(group, timer);
    html! {
        <div class="node-row">
            <dt>{ if matters { w::fires_in(&left) } else { w::CANCELLED.into() } }</dt>
            <dd class={(!matters).then_some("cancelled")}>{ what }</dd>
        </div>
    }
}
