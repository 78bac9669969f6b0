//! This run beside another one: a branch of the script, or the same script with a rule on or off. Both diagrams have one
//! axis of time, and the first thing that happens in one and not in the other is marked and said.

use std::rc::Rc;

use groupscope_core::compare::{Difference, Frame, first_difference, pictures};
use groupscope_core::scene::palette::Theme;
use groupscope_core::scene::svg::svg_in;
use groupscope_core::trace::EventId;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::branches::in_order;
use super::overlay::{Dialog, width};
use crate::app::PageProps;
use crate::later;
use crate::pictures::theme;
use crate::store::{Action, Page, Run, Source, State};
use crate::words::{figures as w, milliseconds, of_script, quoting, told};

/// Width of a diagram in pixels, where the window is wide enough.
const WIDTH: u32 = 1120;
/// What the dialog takes to the left and right of a diagram.
const MARGINS: u32 = 84;

/// The dialog.
pub fn compare(page: &Page) -> Html {
    html! { <Dialog page={page.clone()} title={w::TWO_RUNS} class="twin"><Twin page={page.clone()} /></Dialog> }
}

/// What this run can be seen beside: its name, and what is played.
fn others(state: &State) -> Vec<(String, Source)> {
    let here = &state.source;
    let as_written = std::iter::once((None, w::AS_WRITTEN.into()));
    let variants = state.scenario.variants.iter().zip(0..).map(|(name, at)| (Some(at), w::variant(name)));
    let variants = as_written.chain(variants).filter(|(variant, _)| *variant != here.variant);
    let rules = variants.map(|(variant, words)| (words, Source { variant, ..here.clone() }));
    let history = &state.history;
    let branches = in_order(history).into_iter().filter(|(_, change)| change.source.text != here.text);
    let branches = branches.map(|(_, change)| {
        let words = change.name.as_deref().map_or_else(|| history.words(change), str::to_owned);
        (w::branch(&words), change.source.clone())
    });
    let mut branches: Vec<_> = branches.collect();
    // What this branch came of is what one wants to see first.
    let parent = history.before().map(|before| &before.source);
    if let Some(at) = branches.iter().position(|(_, source)| Some(source) == parent) {
        branches[..=at].rotate_right(1);
    }
    if parent.is_some() { branches.into_iter().chain(rules).collect() } else { rules.chain(branches).collect() }
}

/// The other run, recorded; its mistakes are those of a script that was played before, so there are none.
fn record(state: &State, source: &Source) -> Option<Rc<Run>> {
    let scenario = match source.text == state.source.text {
        true => state.scenario.clone(),
        false => Rc::new((later::here()?.read)(&source.text).scenario),
    };
    Some(Rc::new(Run::record(&scenario, source.variant)))
}

/// The two runs; the same as long as they lie at the same places in memory.
struct Runs(Rc<Run>, Option<Rc<Run>>);

impl PartialEq for Runs {
    fn eq(&self, other: &Runs) -> bool {
        Rc::ptr_eq(&self.0, &other.0) && self.1.as_ref().map(Rc::as_ptr) == other.1.as_ref().map(Rc::as_ptr)
    }
}

/// Where they part, and their pictures.
fn beside(runs: &Runs, frame: Frame, theme: Theme) -> Option<(Option<Difference>, [AttrValue; 2])> {
    let timelines = [runs.0.timeline(), runs.1.as_ref()?.timeline()];
    let difference = first_difference(timelines[0], timelines[1]);
    Some((difference, pictures(timelines, difference, &frame).map(|scene| svg_in(&scene, theme).into())))
}

#[component]
fn Twin(PageProps { page }: &PageProps) -> Html {
    let state = page.state.clone();
    let chosen = use_state(|| 0_usize);
    let whole = use_state(|| false);
    let choices = others(&state);
    let source = choices.get(*chosen).or(choices.first()).map(|(_, source)| source.clone());
    let other = use_memo((source, state.source.clone()), |(source, _)| record(&state, source.as_ref()?));
    let runs = Runs(page.state.run.clone(), (*other).clone());
    let made = use_memo((runs, page.state.reading, *whole, theme(&page.state)), |(runs, reading, whole, theme)| {
        beside(
            runs,
            Frame { width: width(MARGINS, 300, WIDTH) as f32, reading: *reading, from_difference: !whole },
            *theme,
        )
    });
    let (Some(other), Some((difference, svgs))) = ((*other).clone(), &*made) else {
        return html! { <p>{ w::NOTHING_BESIDE }</p> };
    };
    let choose = {
        let chosen = chosen.clone();
        Callback::from(move |event: Event| {
            chosen.set(event.target_unchecked_into::<HtmlSelectElement>().selected_index().max(0) as usize);
        })
    };
    let show_whole = {
        let whole = whole.clone();
        Callback::from(move |event: Event| whole.set(event.target_unchecked_into::<HtmlInputElement>().checked()))
    };
    let (run, difference) = (&page.state.run, *difference);
    let (words, source) = &choices[(*chosen).min(choices.len() - 1)];
    let names = [w::THIS_RUN.into(), named(&page.state, words, source)];
    let runs = [run, &other];
    let article = |at: usize| {
        let event = difference.and_then(|it| [it.first, it.second][at]);
        html! {
            <article key={at}>
                <h3><span>{ names[at].clone() }</span><small>{ verdict(runs[at]) }</small></h3>
                <div role="img" aria-label={w::DIAGRAM}>
                    { Html::from_html_unchecked(svgs[at].clone()) }
                </div>
                if let Some(difference) = difference { <p class="parts">{ parts(runs[at], event, difference) }</p> }
            </article>
        }
    };
    html! {
        <>
            <div class="twin-head">
                <label>{ w::THIS_BESIDE }
                    <select onchange={choose} aria-label={w::OTHER_RUN}>
                        { for choices.iter().enumerate().map(|(at, (words, _))| html! {
                            <option key={at} selected={at == *chosen}>{ words }</option>
                        }) }
                    </select>
                </label>
                <label><input type="checkbox" checked={*whole} onchange={show_whole} />{ w::FROM_THE_START }</label>
                if let Some(event) = difference.and_then(|it| it.first) {
                    <button onclick={go_there(page, event)}>{ w::TO_DIFFERENCE }</button>
                }
            </div>
            <p role="status">{ summary(difference) }</p>
            <div class="twins">{ for [0, 1].map(article) }</div>
        </>
    }
}

/// The name of a run; what the library calls a variant is English.
fn named(state: &State, words: &str, source: &Source) -> Html {
    let is_variant = source.text == state.source.text && of_script(state).is_some();
    let variant = source.variant.filter(|_| is_variant).and_then(|at| state.scenario.variants.get(usize::from(at)));
    quoting(words, variant.map_or("", String::as_str))
}

fn summary(difference: Option<Difference>) -> String {
    match difference {
        None => w::SAME.into(),
        Some(it) => w::same_until(&milliseconds(it.time)),
    }
}

fn parts(run: &Run, event: Option<EventId>, difference: Difference) -> Html {
    let Some(event) = event else { return w::NOTHING_MORE.into() };
    let time = run.trace().get(event).map_or(difference.time, |event| event.time());
    let happens = told(run, event);
    quoting(&w::next_here(&milliseconds(time), &happens), &happens)
}

/// Which guarantees that must hold have fallen by the end.
fn verdict(run: &Run) -> Html {
    let Some(checks) = run.checks() else { return html! {} };
    let names: Vec<_> = checks.errors(run.program()).map(|it| it.guarantee.row().title).collect();
    let names = names.join(", ");
    if names.is_empty() { w::ALL_HOLD.into() } else { quoting(&w::violated(&names), &names) }
}

fn go_there(page: &Page, event: EventId) -> Callback<MouseEvent> {
    let store = page.store.clone();
    Callback::from(move |_| {
        store.send(Action::Overlay(None));
        store.send(Action::GoToEvent(event));
    })
}
