//! The guarantees, each with its state so far; one that has fallen says what broke and leads to the proof.

use groupscope_core::check::{State as Verdict, Violation};
use groupscope_core::registry::{GUARANTEES, GuaranteeId};
use yew::prelude::*;

use super::proof;
use crate::store::{Action, Page, State};
use crate::words::{frame, panels as w, told};

pub fn guarantees(page: &Page) -> Html {
    html! { <ul class="guarantees">{ for verdicts(page).into_iter().map(|(id, verdict)| row(page, id, verdict)) }</ul> }
}

/// The same in short, for the inspector: those that something is known of.
pub fn guarantees_in_short(page: &Page) -> Html {
    let mut known = verdicts(page);
    known.retain(|(_, verdict)| *verdict != Verdict::NotTested);
    known.sort_by_key(|(_, verdict)| !matches!(verdict, Verdict::Violated(_)));
    if known.is_empty() {
        return html! {};
    }
    html! {
        <section>
            <h3>{ frame::GUARANTEES }</h3>
            <ul class="guarantees short">{ for known.into_iter().take(5).map(|(id, verdict)| row(page, id, verdict)) }</ul>
        </section>
    }
}

fn verdicts(page: &Page) -> Vec<(GuaranteeId, Verdict<'_>)> {
    let state = &page.state;
    let checks = state.run.checks();
    let verdict = |id| match proof::violation(state, id) {
        Some(violation) => Verdict::Violated(violation),
        None => checks.map_or(Verdict::NotTested, |checks| checks.state(id, state.until())),
    };
    GUARANTEES.iter().map(|row| (row.id, verdict(row.id))).collect()
}

fn row(page: &Page, id: GuaranteeId, verdict: Verdict<'_>) -> Html {
    let row = id.row();
    let (class, sign, so_far) = match verdict {
        Verdict::NotTested => ("untested", "…", w::NOT_TESTED.into()),
        Verdict::Holds(times) => ("holds", "✓", w::holds(&times)),
        Verdict::Violated(violation) if !violation.is_error(page.state.run.program()) => {
            ("warned", "!", w::NOT_HERE.into())
        }
        Verdict::Violated(_) => ("violated", "✗", w::VIOLATED.into()),
    };
    html! {
        <li key={row.name} {class} title={row.statement}>
            <span class="sign" aria-hidden="true">{ sign }</span>
            <span class="guarantee-title" lang="en">{ row.title }</span>
            <span class="so-far">{ so_far }</span>
            <p class="statement" lang="en">{ row.statement }</p>
            if let Verdict::Violated(violation) = verdict {
                { broken(page, id, violation) }
                <ol class="evidence" lang="en">
                    { for violation.proof().iter().map(|event| html! {
                        <li key={event.0}><button onclick={page.on(Action::Prove(id, Some(*event)))}>
                            { told(&page.state.run, *event) }
                        </button></li>
                    }) }
                </ol>
            }
        </li>
    }
}

/// The guarantee that has fallen with the step that the reader stands after.
pub fn just_fallen(state: &State) -> Option<(GuaranteeId, &'static str, String)> {
    let run = &state.run;
    let checks = run.checks()?;
    let mut errors = checks.errors(run.program());
    let fallen = errors.find(|it| run.timeline().position_of(it.event) == state.at.position)?;
    Some((fallen.guarantee, fallen.guarantee.row().title, fallen.words(run.names())))
}

/// What broke, and the way to have its proof lit up on the pictures.
fn broken(page: &Page, id: GuaranteeId, violation: &Violation) -> Html {
    let lit = page.state.lit == Some((id, violation.event));
    html! {
        <button class="broken" aria-pressed={lit.to_string()} onclick={page.on(Action::Prove(id, None))}>
            <span lang="en">{ violation.words(page.state.run.names()) }</span>
            <small>{ if lit { w::LIT } else { w::SHOW_PROOF } }</small>
        </button>
    }
}
