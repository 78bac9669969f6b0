//! The panels on the right, one at a time.

use yew::prelude::*;

use super::tabs::{Head, tabs};
use crate::later;
use crate::store::{Action, Page, Tab};
use crate::words::name_of;

const TABS: [Tab; 4] = [Tab::Inspector, Tab::Guarantees, Tab::Log, Tab::Branches];

pub fn side(page: &Page) -> Html {
    let panel = match page.state.tab {
        Tab::Inspector => later::panel(page, |later| later.inspector),
        Tab::Guarantees => later::panel(page, |later| later.guarantees),
        Tab::Log => later::panel(page, |later| later.log),
        Tab::Branches => later::panel(page, |later| later.branches),
    };
    let head = |&tab: &Tab| Head {
        words: label(page, tab),
        open: page.state.tab == tab,
        panel: "panel",
        action: Action::Tab(tab),
    };
    html! {
        <>
            { tabs(page, "Panels", TABS.iter().map(head).collect()) }
            <div class="panel" role="tabpanel" id="panel" aria-label={label(page, page.state.tab)} tabindex="0">{ panel }</div>
        </>
    }
}

fn label(page: &Page, tab: Tab) -> String {
    match tab {
        Tab::Inspector => page.state.inspected().map_or("Inspector".to_owned(), |it| name_of(&page.state, it)),
        Tab::Guarantees => "Guarantees".to_owned(),
        Tab::Log => "Log".to_owned(),
        Tab::Branches => "Branches".to_owned(),
    }
}
