//! The two pictures as tables, for those who do not see them.

use groupscope_core::ids::Name;
use groupscope_core::order;
use groupscope_core::scene::table::{self, Table};
use groupscope_core::trace::EventId;
use groupscope_core::trace::words::sentence;
use yew::prelude::*;

use super::proof;
use crate::store::Page;
use crate::words::{Word, panels as w};

/// The stage in words.
pub fn stage(page: &Page) -> Html {
    let state = &page.state;
    let snapshot = state.run.snapshot(state.until());
    let mut table = table::stage(state.run.names(), state.run.trace(), &snapshot);
    if let Some(lit) = proof::lit(state) {
        for (at, row) in table.rows.iter_mut().enumerate() {
            row[1].push_str(&proof::at_process(&lit, Name(at as u16)));
        }
    }
    in_words(w::STAGE_IN_WORDS, &table)
}

/// The diagram in words.
pub fn diagram(page: &Page) -> Html {
    in_words(w::DIAGRAM_IN_WORDS, &story_so_far(page))
}

/// The diagram in words: the last events of the story.
fn story_so_far(page: &Page) -> Table {
    const ROWS_MAX: usize = 100;
    let run = &page.state.run;
    let lit = proof::lit(&page.state);
    let happened = run.story().partition_point(|event| *event < page.state.until());
    let row = |id: &EventId| {
        let (names, event) = (run.names(), run.trace().get(*id)?);
        let number = lit.as_ref().map(|lit| proof::of_event(lit, *id)).unwrap_or_default();
        let words = sentence(names, run.trace(), *id) + &number;
        Some(vec![event.time().to_string(), names.process(event.process), words])
    };
    let mut told = run.story()[happened.saturating_sub(ROWS_MAX)..happened].to_vec();
    // Not all that proves something is told in the story.
    let proof = lit.iter().flat_map(|lit| lit.events.iter().filter(|event| **event < page.state.until()));
    told.extend(proof);
    order::sort(&mut told);
    told.dedup();
    let rows = told.iter().filter_map(row).collect();
    Table { headings: [w::TIME_IN_MS, w::THE_PROCESS, w::WHAT_HAPPENS].map(Word::text).to_vec(), rows }
}

/// The same as a picture, as a table, for those who listen.
fn in_words(caption: Word, table: &Table) -> Html {
    html! {
        <div class="hidden">
            <table>
                <caption>{ caption }</caption>
                <thead><tr>{ for table.headings.iter().map(|it| html! { <th key={*it} scope="col">{ *it }</th> }) }</tr></thead>
                <tbody lang="en">
                    { for table.rows.iter().enumerate().map(|(at, row)| html! {
                        <tr key={at}>{ for row.iter().map(|cell| html! { <td>{ cell }</td> }) }</tr>
                    }) }
                </tbody>
            </table>
        </div>
    }
}
