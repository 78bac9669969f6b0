//! The two pictures as tables, for those who do not see them.

use groupscope_core::scene::table::{self, Table};
use groupscope_core::trace::EventId;
use groupscope_core::trace::words::sentence;
use yew::prelude::*;

use crate::store::Page;

/// The stage in words.
pub fn stage(page: &Page) -> Html {
    let state = &page.state;
    let snapshot = state.run.snapshot(state.until());
    in_words("The stage in words", &table::stage(state.run.names(), state.run.trace(), &snapshot))
}

/// The diagram in words.
pub fn diagram(page: &Page) -> Html {
    in_words("The diagram in words", &story_so_far(page))
}

/// The diagram in words: the last events of the story.
fn story_so_far(page: &Page) -> Table {
    const ROWS_MAX: usize = 100;
    let run = &page.state.run;
    let happened = run.story().partition_point(|event| *event < page.state.until());
    let row = |id: &EventId| {
        let (names, event) = (run.names(), run.trace().get(*id)?);
        Some(vec![event.time().to_string(), names.process(event.process), sentence(names, run.trace(), *id)])
    };
    let rows = run.story()[happened.saturating_sub(ROWS_MAX)..happened].iter().filter_map(row).collect();
    Table { headings: vec!["time in ms", "process", "what happens"], rows }
}

/// The same as a picture, as a table, for those who listen.
fn in_words(caption: &'static str, table: &Table) -> Html {
    html! {
        <div class="hidden">
            <table>
                <caption>{ caption }</caption>
                <thead><tr>{ for table.headings.iter().map(|it| html! { <th key={*it} scope="col">{ *it }</th> }) }</tr></thead>
                <tbody>
                    { for table.rows.iter().enumerate().map(|(at, row)| html! {
                        <tr key={at}>{ for row.iter().map(|cell| html! { <td>{ cell }</td> }) }</tr>
                    }) }
                </tbody>
            </table>
        </div>
    }
}
