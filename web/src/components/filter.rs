//! What of the run the log and the diagram show: the controls above the log, and the sign at the diagram.

use std::rc::Rc;

use groupscope_core::registry::{MESSAGES, MessageKind};
use groupscope_core::trace::filter::Filter as Asked;
use groupscope_core::trace::story::{Interest, interest};
use groupscope_core::trace::words::Names;
use groupscope_core::trace::{Kind, Trace};
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use crate::app::PageProps;
use crate::store::{Action, Filter, Filtered, Page, Run};
use crate::words::frame::MESSAGE;
use crate::words::{Word, panels as w};

/// Labels that are offered at most.
const LABELS_MAX: usize = 200;

/// What passes a filter in a run. A name that the run does not have lets nothing pass.
pub fn filtered(run: &Run, by: Filter) -> Filtered {
    let (names, trace) = (run.names(), run.trace());
    let program = names.0;
    let named = |all: &[String], name: &str| all.iter().position(|known| known == name).map(|at| at as u16);
    let asked = Asked {
        process: named(&program.processes, &by.process).map(groupscope_core::ids::Name),
        group: named(&program.groups, &by.group).map(groupscope_core::ids::GroupId),
        kind: MessageKind::named(&by.kind),
        label: labels(names, trace).into_iter().find(|(name, _)| **name == *by.label).map(|(_, label)| label),
    };
    let known = |said: &str, found: bool| said.is_empty() || found;
    let all_known = known(&by.process, asked.process.is_some())
        && known(&by.group, asked.group.is_some())
        && known(&by.kind, asked.kind.is_some())
        && known(&by.label, asked.label.is_some());
    let events = if all_known { asked.passing(trace) } else { vec![false; trace.len()] };
    let told = trace.iter().filter(|(id, event)| events[id.index()] && interest(trace, event) >= Interest::Fine);
    let told = told.map(|(id, _)| id).collect();
    Filtered { by, events: events.into(), told }
}

/// The labels of a run's messages, in the order in which they are first used.
fn labels(names: Names<'_>, trace: &Trace) -> Vec<(String, groupscope_core::ids::Label)> {
    let of = |kind: &Kind| match *kind {
        Kind::Multicast { label, .. }
        | Kind::HandedIn { label, .. }
        | Kind::TaskGiven { task: label, .. }
        | Kind::Called { call: label, .. } => Some(label),
        _ => None,
    };
    let mut labels: Vec<_> = trace.iter().filter_map(|(_, event)| of(&event.kind)).collect();
    labels.dedup();
    labels.into_iter().map(|label| (names.label(label), label)).collect()
}

/// What can be chosen in a run: kinds of messages that are sent in it, and labels.
fn choices(run: &Run) -> (Vec<&'static str>, Vec<String>) {
    let mut sent = [false; MESSAGES.len()];
    for (_, event) in run.trace().iter() {
        if let Kind::Sent { name, .. } = event.kind {
            sent[name.kind as usize] = true;
        }
    }
    let kinds = MESSAGES.iter().filter(|row| sent[row.kind as usize]).map(|row| row.name).collect();
    let names = labels(run.names(), run.trace()).into_iter().map(|(name, _)| name);
    (kinds, names.take(LABELS_MAX).collect())
}

/// What is shown, in words: `m1 at p`.
fn words(by: &Filter) -> String {
    let message = match (&*by.kind, &*by.label) {
        ("", "") => None,
        ("", label) => Some(label.to_owned()),
        (kind, "") => Some(kind.to_owned()),
        (kind, label) => Some(format!("{kind} {label}")),
    };
    let process = Some(&by.process).filter(|it| !it.is_empty()).map(|process| w::at(process));
    let group = Some(&by.group).filter(|it| !it.is_empty()).map(|group| w::in_group(group));
    [message, process, group].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// At the diagram: that something is left out, and the way to have all again.
pub fn sign(page: &Page) -> Html {
    let Some(filtered) = &page.state.filtered else { return html! {} };
    let words = words(&filtered.by);
    html! {
        <button class="filtered" onclick={page.on(Action::Filter(Filter::default()))} title={w::SHOW_ALL}
            aria-label={w::only_is_shown(&words)}>
            <span>{ w::only(&words) }</span>{ " ✕" }
        </button>
    }
}

/// A button that follows a message through all its copies, or stops doing so.
pub fn follow(page: &Page, label: &str) -> Html {
    let by = Filter::of_message(label);
    let follows = page.state.filtered.as_ref().is_some_and(|filtered| filtered.by == by);
    let next = if follows { Filter::default() } else { by };
    html! {
        <button class="act follow" aria-pressed={follows.to_string()} onclick={page.on(Action::Filter(next))}
            title={w::FOLLOW_TITLE}>
            { w::follow(&label) }
        </button>
    }
}

/// The controls above the log.
pub fn controls(page: &Page) -> Html {
    html! { <Controls page={page.clone()} /> }
}

#[component]
fn Controls(PageProps { page }: &PageProps) -> Html {
    let run = page.state.run.clone();
    let choices = use_memo(Rc::as_ptr(&run), |_| choices(&run));
    let (kinds, labels) = &*choices;
    let by = page.state.filtered.as_ref().map(|filtered| filtered.by.clone()).unwrap_or_default();
    let program = page.state.run.names().0;
    let names = |names: &[String]| names.iter().map(|name| name.as_str().into()).collect::<Vec<Rc<str>>>();
    let select = |name: Word, all: Word, options: Vec<Rc<str>>, chosen: &Rc<str>, set: fn(&mut Filter, Rc<str>)| {
        let (by, is_set) = (by.clone(), !chosen.is_empty());
        let choose = page.with(move |event: Event| {
            let mut by = by.clone();
            set(&mut by, event.target_unchecked_into::<HtmlSelectElement>().value().into());
            Action::Filter(by)
        });
        html! {
            <select aria-label={name} class={is_set.then_some("set")} onchange={choose}>
                <option value="" selected={!is_set}>{ all }</option>
                { for options.iter().map(|option| html! {
                    <option value={option.to_string()} selected={option == chosen}>{ &**option }</option>
                }) }
            </select>
        }
    };
    let typed = {
        let by = by.clone();
        page.with(move |event: InputEvent| {
            let label = event.target_unchecked_into::<HtmlInputElement>().value();
            Action::Filter(Filter { label: label.trim().into(), ..by.clone() })
        })
    };
    html! {
        <div class="filter" role="group" aria-label={w::WHAT_IS_SHOWN}>
            { select(w::PROCESS, w::ALL_PROCESSES, names(&program.processes), &by.process, |by, it| by.process = it) }
            if program.groups.len() > 1 {
                { select(w::GROUP, w::ALL_GROUPS, names(&program.groups), &by.group, |by, it| by.group = it) }
            }
            { select(w::KIND, w::ALL_KINDS, kinds.iter().map(|&kind| kind.into()).collect(), &by.kind,
                |by, it| by.kind = it) }
            <input type="search" aria-label={w::MESSAGE} placeholder={MESSAGE} list="labels" autocomplete="off"
                class={(!by.label.is_empty()).then_some("set")} value={by.label.to_string()} oninput={typed} />
            <datalist id="labels">{ for labels.iter().map(|label| html! { <option value={label.clone()} /> }) }</datalist>
            <button disabled={by.is_empty()} onclick={page.on(Action::Filter(Filter::default()))}>{ w::CLEAR }</button>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_filter_is_told_in_words() {
        let by = |kind: &str, label: &str, process: &str, group: &str| Filter {
            kind: kind.into(),
            label: label.into(),
            process: process.into(),
            group: group.into(),
        };
        assert_eq!(words(&by("", "m1", "", "")), "m1");
        assert_eq!(words(&by("echo", "m1", "p", "")), "echo m1 at p");
        assert_eq!(words(&by("flush", "", "", "g")), "flush in g");
        assert_eq!(words(&by("", "", "p", "")), "at p");
    }
}
