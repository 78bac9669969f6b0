//! How many copies of each kind of message there have been so far.

use yew::prelude::*;

use crate::store::Page;
use crate::words::{inspector as w, percent};

use super::help::class_of;

pub fn counts(page: &Page) -> Html {
    let counts = page.state.run.counts(page.state.until());
    if counts.is_empty() {
        return html! {};
    }
    let most = counts.iter().map(|(_, count)| *count).max().unwrap_or(1);
    html! {
        <section class="counts">
            <h3>{ w::COUNTS }</h3>
            <dl lang="en">
                { for counts.iter().map(|(kind, count)| html! {
                    <div key={kind.name()} title={kind.row().meaning}>
                        <dt>{ kind.name() }</dt>
                        <dd>
                            <span class={classes!("bar", class_of(kind.class()))} aria-hidden="true"
                                style={format!("width: {}", percent(u64::from(*count) * 70, u64::from(most) * 100))}></span>
                            { count }
                        </dd>
                    </div>
                }) }
            </dl>
        </section>
    }
}
