//! What is asked of one who draws a group or a partition: by hand on the stage most of it is known already, by key nothing.

use std::rc::Rc;

use groupscope_core::gesture::{Gesture, NewGroup};
use groupscope_core::ids::Name;
use groupscope_core::protocol::membership::detector::DetectorKind;
use groupscope_core::scenario::ast::{Flavour, FlushBy, Form, MulticastOption};
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::overlay::Dialog;
use crate::app::PageProps;
use crate::store::{Action, Overlay, Page};
use crate::words::{Word, dialogs as w};

/// The dialog for a new group.
pub fn new_group(page: &Page) -> Html {
    html! { <GroupForm page={page.clone()} /> }
}

/// The dialog that parts processes from others.
pub fn partition(page: &Page) -> Html {
    html! { <PartitionForm page={page.clone()} /> }
}

/// What is chosen of each list of the form, by its place in [`LISTS`].
type Chosen = [usize; 5];

/// The lists of the form: what each is about, and its choices.
const LISTS: [(Word, &[Word]); 5] = [
    (w::MEMBERSHIP, &[w::BY_MAJORITY, w::ANNOUNCED]),
    (w::ORDER, &[w::FIFO, w::CAUSAL, w::TOTAL]),
    (w::FLUSH_BY, &[w::BY_CHANNELS, w::BY_ROWS, w::BY_SENDERS, w::BY_COORDINATOR]),
    (w::ORGANISATION, &[w::FLAT, w::HIERARCHICAL, w::BY_RANK]),
    (w::DETECTOR, &[w::AS_IT_IS, w::HEARTBEAT, w::PING, w::GOSSIP, w::TREE]),
];

fn group_of(members: Vec<Name>, chosen: Chosen) -> NewGroup {
    let [membership, order, flush, form, detector] = chosen;
    let mut options = vec![MulticastOption::Order(Flavour::ALL[order])];
    if flush > 0 {
        options.push(MulticastOption::Flush(FlushBy::ALL[flush]));
    }
    NewGroup {
        members,
        announced: membership == 1,
        options,
        form: [None, Some(Form::Hierarchical), Some(Form::ByRank)][form],
        detector: detector.checked_sub(1).map(|at| DetectorKind::ALL[at].1),
    }
}

#[component]
fn GroupForm(PageProps { page }: &PageProps) -> Html {
    let drawn: Rc<[Name]> = match &page.state.overlay {
        Some(Overlay::NewGroup(members)) => members.clone(),
        _ => Rc::from([]),
    };
    let members = use_state(|| drawn.to_vec());
    let chosen = use_state(Chosen::default);
    let draw = {
        let (store, gesture) = (page.store.clone(), Gesture::NewGroup(group_of((*members).clone(), *chosen)));
        Callback::from(move |_: MouseEvent| {
            store.send(Action::Overlay(None));
            store.send(Action::Gesture(gesture.clone()));
        })
    };
    let list = |at: usize| {
        let (about, choices) = LISTS[at];
        let handle = chosen.clone();
        let choose = Callback::from(move |event: Event| {
            let mut next = *handle;
            next[at] = event.target_unchecked_into::<HtmlSelectElement>().selected_index().max(0) as usize;
            handle.set(next);
        });
        html! {
            <label key={at}><span>{ about }</span>
                <select onchange={choose}>
                    { for choices.iter().enumerate().map(|(choice, words)| html! {
                        <option key={choice} selected={choice == chosen[at]}>{ *words }</option>
                    }) }
                </select>
            </label>
        }
    };
    let nobody = page.state.scenario.processes.is_empty();
    html! {
        <Dialog page={page.clone()} title={w::NEW_GROUP} class="form">
            if nobody {
                <p>{ w::NOBODY }</p>
            } else {
                { who(page, w::MEMBERS, &members) }
                <div class="lists">{ for (0..LISTS.len()).map(list) }</div>
                <p class="quiet">{ when_words(page) }</p>
                <button class="primary" disabled={members.is_empty()} onclick={draw}>{ w::DRAW_GROUP }</button>
            }
        </Dialog>
    }
}

fn when_words(page: &Page) -> Word {
    if page.state.at.time.as_us() == 0 { w::FROM_START } else { w::FROM_NOW }
}

#[component]
fn PartitionForm(PageProps { page }: &PageProps) -> Html {
    let apart = use_state(Vec::<Name>::new);
    let all = page.state.scenario.processes.len();
    let rest = (0..all as u16).map(Name).filter(|name| !apart.contains(name)).collect::<Vec<_>>();
    let part = {
        let (store, gesture) = (page.store.clone(), Gesture::Partition(vec![(*apart).clone(), rest]));
        Callback::from(move |_: MouseEvent| {
            store.send(Action::Overlay(None));
            store.send(Action::Gesture(gesture.clone()));
        })
    };
    html! {
        <Dialog page={page.clone()} title={w::PARTITION} class="form">
            { who(page, w::ONE_SIDE, &apart) }
            <button class="primary" disabled={apart.is_empty() || apart.len() == all} onclick={part}>{ w::PART }</button>
        </Dialog>
    }
}

/// All processes, to choose some of them; in the order in which they are chosen.
fn who(page: &Page, words: Word, chosen: &UseStateHandle<Vec<Name>>) -> Html {
    let choice = |(at, name): (usize, &String)| {
        let (process, handle) = (Name(at as u16), chosen.clone());
        let toggle = Callback::from(move |event: Event| {
            let mut next = (*handle).clone();
            next.retain(|other| *other != process);
            if event.target_unchecked_into::<HtmlInputElement>().checked() {
                next.push(process);
            }
            handle.set(next);
        });
        html! {
            <label key={at} class="chip">
                <input type="checkbox" checked={chosen.contains(&process)} onchange={toggle} />{ name }
            </label>
        }
    };
    html! {
        <fieldset><legend>{ words }</legend>
            <div class="chips">{ for page.state.scenario.processes.iter().enumerate().map(choice) }</div>
        </fieldset>
    }
}
