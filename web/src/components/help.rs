//! Help: the keys, what one can do on the pictures, and what colours and forms mean.

use groupscope_core::registry::{MESSAGES, MessageClass};
use yew::prelude::*;

use crate::store::Page;

use super::overlay::Dialog;
use crate::keys;
use crate::words::top_bar::HELP;
use crate::words::{Word, frame, help as w};

const GESTURES: &[(Word, Word)] = &[
    (w::CLICK_PROCESS, w::CLICK_PROCESS_DOES),
    (w::CLICK_MESSAGE, w::CLICK_MESSAGE_DOES),
    (w::DRAG_PROCESS, w::DRAG_PROCESS_DOES),
    (w::DRAW_LOOP, w::DRAW_LOOP_DOES),
    (w::DRAW_LINE, w::DRAW_LINE_DOES),
    (w::DRAW_BUTTON, w::DRAW_BUTTON_DOES),
    (frame::BRANCHES, w::BRANCHES_DO),
    (w::CLICK_DIAGRAM, w::CLICK_DIAGRAM_DOES),
    (w::DRAW_CUT, w::DRAW_CUT_DOES),
    (w::GRAPH, w::GRAPH_DOES),
    (w::FOLLOW, w::FOLLOW_DOES),
    (w::SWITCH_RULE, w::SWITCH_RULE_DOES),
];

const MARKS: &[(Word, Word)] = &[
    (w::RING, w::RING_MEANS),
    (Word::new("[1 0 0 2]"), w::CLOCK_MEANS),
    (w::THIN_LINE, w::THIN_LINE_MEANS),
    (w::HATCHED, w::HATCHED_MEANS),
];

pub fn help(page: &Page) -> Html {
    html! {
        <Dialog page={page.clone()} title={HELP} class="help">
            <p>{ w::INTRODUCTION }</p>
            <div class="help-columns">
                <section>
                    <h3>{ w::KEYS }</h3>
                    <dl class="keys">
                        { for keys::SHEET.iter().map(|(key, does)| html! {
                            <div key={key.text()}><dt><kbd>{ *key }</kbd></dt><dd>{ *does }</dd></div>
                        }) }
                    </dl>
                    <h3>{ w::IN_THE_DIAGRAM }</h3>
                    <dl class="marks">
                        { for MARKS.iter().map(|(mark, means)| html! {
                            <div key={mark.text()}><dt>{ *mark }</dt><dd>{ *means }</dd></div>
                        }) }
                    </dl>
                    <h3>{ w::ON_THE_PICTURES }</h3>
                    <dl class="gestures">
                        { for GESTURES.iter().map(|(gesture, does)| html! {
                            <div key={gesture.text()}><dt>{ *gesture }</dt><dd>{ *does }</dd></div>
                        }) }
                    </dl>
                </section>
                <section>
                    <h3>{ w::MESSAGES }</h3>
                    <dl class="legend" lang="en">
                        { for MESSAGES.iter().map(|row| html! {
                            <div key={row.name}>
                                <dt><span class={classes!("swatch", class_of(row.class))} aria-hidden="true"></span>
                                    { row.name }</dt>
                                <dd>{ row.meaning }</dd>
                            </div>
                        }) }
                    </dl>
                </section>
            </div>
        </Dialog>
    }
}

/// The style of a class of messages.
pub fn class_of(class: MessageClass) -> &'static str {
    match class {
        MessageClass::Data | MessageClass::Order => "is-data",
        MessageClass::Acknowledgement => "is-ack",
        MessageClass::Membership => "is-membership",
        MessageClass::Flush => "is-flush",
        MessageClass::State => "is-state",
        MessageClass::Heartbeat => "is-heartbeat",
    }
}
