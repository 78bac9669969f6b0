//! The panels on the right, one at a time.

use yew::prelude::*;

use super::branches::branches;
use super::guarantees::guarantees;
use super::inspector::inspector;
use super::log::log;
use super::tabs::{Head, tabs};
use crate::later;
use crate::store::{Action, Page, Tab};
use crate::words::frame as w;
use crate::words::name_of;

const TABS: [Tab; 4] = [Tab::Inspector, Tab::Guarantees, Tab::Log, Tab::Branches];

pub fn side(page: &Page) -> Html {
    let panel = later::panel(page, |later| later.side);
    let head = |&tab: &Tab| Head {
        words: label(page, tab),
        open: page.state.tab == tab,
        panel: "panel",
        action: Action::Tab(tab),
    };
    html! {
        <>
            { tabs(page, w::PANELS, TABS.iter().map(head).collect()) }
            <div class="panel" role="tabpanel" id="panel" aria-label={label(page, page.state.tab)} tabindex="0">{ panel }</div>
        </>
    }
}

/// The panel that is open.
pub fn panel(page: &Page) -> Html {
    match page.state.tab {
        Tab::Inspector => inspector(page),
        Tab::Guarantees => guarantees(page),
        Tab::Log => log(page),
        Tab::Branches => branches(page),
    }
}

fn label(page: &Page, tab: Tab) -> String {
    match tab {
        Tab::Inspector => page.state.inspected().map_or_else(|| w::INSPECTOR.into(), |it| name_of(&page.state, it)),
        Tab::Guarantees => w::GUARANTEES.into(),
        Tab::Log => w::LOG.into(),
        Tab::Branches => w::BRANCHES.into(),
    }
}
