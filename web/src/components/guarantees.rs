//! The guarantees, each with its state so far; one that has fallen says what broke and leads to the proof.

use groupscope_core::registry::GuaranteeId;
use yew::prelude::*;

use crate::app::PageProps;
use crate::store::{Action, Page};
use crate::verdicts::Verdict;
use crate::words::told;

#[component]
pub fn Guarantees(PageProps { page }: &PageProps) -> Html {
    let rows = page.state.run.verdicts().at(page.state.until());
    html! { <ul class="guarantees">{ for rows.iter().map(|(id, verdict)| row(page, *id, verdict)) }</ul> }
}

/// The same in short, for the inspector: those that something is known of.
#[component]
pub fn GuaranteesInShort(PageProps { page }: &PageProps) -> Html {
    let rows = page.state.run.verdicts().at(page.state.until());
    let mut known: Vec<_> = rows.iter().filter(|(_, verdict)| *verdict != Verdict::NotTested).collect();
    known.sort_by_key(|(_, verdict)| !matches!(verdict, Verdict::Violated { .. }));
    if known.is_empty() {
        return html! {};
    }
    html! {
        <section>
            <h3>{ "Guarantees" }</h3>
            <ul class="guarantees short">{ for known.iter().take(5).map(|(id, verdict)| row(page, *id, verdict)) }</ul>
        </section>
    }
}

fn row(page: &Page, id: GuaranteeId, verdict: &Verdict) -> Html {
    let row = id.row();
    let (class, sign, so_far) = match verdict {
        Verdict::NotTested => ("untested", "…", "not tested yet".to_owned()),
        Verdict::Holds(times) => ("holds", "✓", format!("{times} × so far")),
        Verdict::Violated { .. } => ("violated", "✗", "violated".to_owned()),
    };
    html! {
        <li key={row.name} {class} title={row.statement}>
            <span class="sign" aria-hidden="true">{ sign }</span>
            <span class="guarantee-title">{ row.title }</span>
            <span class="so-far">{ so_far }</span>
            <p class="statement">{ row.statement }</p>
            if let Verdict::Violated { event, sentence, evidence } = verdict {
                <p class="broken">{ sentence }</p>
                <ul class="evidence">
                    { for evidence.iter().filter(|it| *it != event).chain([event]).map(|event| html! {
                        <li key={event.0}><button onclick={page.on(Action::GoToEvent(*event))}>
                            { told(&page.state.run, *event) }
                        </button></li>
                    }) }
                </ul>
            }
        </li>
    }
}
