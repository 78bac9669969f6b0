//! The guarantees, each with its state so far; one that has fallen says what broke and leads to the proof.

use groupscope_core::check::State as Verdict;
use groupscope_core::order;
use groupscope_core::registry::{GUARANTEES, GuaranteeId, Severity};
use yew::prelude::*;

use crate::store::{Action, Page};
use crate::words::told;

pub fn guarantees(page: &Page) -> Html {
    html! { <ul class="guarantees">{ for verdicts(page).into_iter().map(|(id, verdict)| row(page, id, verdict)) }</ul> }
}

/// The same in short, for the inspector: those that something is known of.
pub fn guarantees_in_short(page: &Page) -> Html {
    let mut known = verdicts(page);
    known.retain(|(_, verdict)| *verdict != Verdict::NotTested);
    order::sort_by_key(&mut known, |(_, verdict)| !matches!(verdict, Verdict::Violated(_)));
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
    GUARANTEES.iter().map(|row| (row.id, state.run.checks().state(row.id, state.until()))).collect()
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
                    { for violation.evidence.iter().map(|event| html! {
                        <li key={event.0}><button onclick={page.on(Action::GoToEvent(*event))}>
                            { told(&page.state.run, *event) }
                        </button></li>
                    }) }
                </ul>
            }
        </li>
    }
}
