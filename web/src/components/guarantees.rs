//! The guarantees, each with its state so far; one that has fallen says what broke and leads to the proof.

use groupscope_core::check::{State as Verdict, Violation};
use groupscope_core::registry::{GUARANTEES, GuaranteeId, Severity};
use groupscope_core::trace::EventId;
use yew::prelude::*;

use crate::store::{Action, Page, State};
use crate::words::told;

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
            <h3>{ "Guarantees" }</h3>
            <ul class="guarantees short">{ for known.into_iter().take(5).map(|(id, verdict)| row(page, id, verdict)) }</ul>
        </section>
    }
}

fn verdicts(page: &Page) -> Vec<(GuaranteeId, Verdict<'_>)> {
    let state = &page.state;
    let checks = state.run.checks();
    let verdict = |id| checks.map_or(Verdict::NotTested, |checks| checks.state(id, state.until()));
    GUARANTEES.iter().map(|row| (row.id, verdict(row.id))).collect()
}

fn row(page: &Page, id: GuaranteeId, verdict: Verdict<'_>) -> Html {
    let row = id.row();
    let (class, sign, so_far) = match verdict {
        Verdict::NotTested => ("untested", "…", "not tested yet".to_owned()),
        Verdict::Holds(times) => ("holds", "✓", format!("{times} × so far")),
        Verdict::Violated(_) if row.severity == Severity::Warning => ("warned", "!", "not here".to_owned()),
        Verdict::Violated(_) => ("violated", "✗", "violated".to_owned()),
    };
    html! {
        <li key={row.name} {class} title={row.statement}>
            <span class="sign" aria-hidden="true">{ sign }</span>
            <span class="guarantee-title">{ row.title }</span>
            <span class="so-far">{ so_far }</span>
            <p class="statement">{ row.statement }</p>
            if let Verdict::Violated(violation) = verdict {
                <p class="broken">{ violation.words(page.state.run.names()) }</p>
                <ul class="evidence">
                    { for proof(violation).iter().map(|event| html! {
                        <li key={event.0}><button onclick={page.on(Action::GoToEvent(*event))}>
                            { told(&page.state.run, *event) }
                        </button></li>
                    }) }
                </ul>
            }
        </li>
    }
}

/// The guarantee that has fallen with the step that the reader stands after.
pub fn just_fallen(state: &State) -> Option<(&'static str, String)> {
    let run = &state.run;
    let checks = run.checks()?;
    let errors = GUARANTEES.iter().filter(|row| row.severity == Severity::Error);
    errors.into_iter().find_map(|row| match checks.state(row.id, state.until()) {
        Verdict::Violated(violation) if run.timeline().position_of(violation.event) == state.at.position => {
            Some((row.title, violation.words(run.names())))
        }
        _ => None,
    })
}

/// What proves it, in order, each once.
fn proof(violation: &Violation) -> Vec<EventId> {
    let mut proof = violation.evidence.clone();
    proof.sort_unstable();
    proof.dedup();
    proof
}
