//! Help: the keys, what one can do on the pictures, and what colours and forms mean.

use groupscope_core::registry::{MESSAGES, MessageClass};
use yew::prelude::*;

use crate::store::Page;

use super::overlay::Dialog;
use crate::keys;

const GESTURES: &[(&str, &str)] = &[
    ("Click a process", "select it, and open what can be done to it: crash, pause, suspect, multicast, leave"),
    ("Click a message under way", "drop, delay, duplicate or hold that one copy"),
    (
        "Drag a process",
        "into a group to join it, out of it to leave; else it only moves, and with shift it always does",
    ),
    ("Draw a loop around processes", "make a group of them, and choose its options"),
    ("Draw a line across the stage", "part the network, or cut the channels it goes through; on a cut one, mend it"),
    ("“Draw…”, or the other button", "add a process, a group, a partition, losses; ✎ lets a finger draw"),
    ("Branches", "what was undone stays: return to any branch, name it, delete it, see two beside each other"),
    ("Click the diagram", "stand at that moment; on a mark, select what happened"),
    (
        "Follow m1",
        "log and diagram show only that message and its copies; above the log, choose by process, group and kind",
    ),
    ("Switch a rule off", "see which guarantee falls without it"),
];

const MARKS: &[(&str, &str)] = &[
    ("Blue ring, pale stretch, green disc", "a message comes, is held back, and is delivered"),
    ("[1 0 0 2]", "a vector clock: how many cbcasts of each member, by age, came before or are this one"),
    (
        "Thin line below",
        "a member waits before it asks for what it lacks, or sends it again: a dot where it does, a cross where \
        there was no need any more",
    ),
    ("Hatched", "a member flushes: it sends nothing until the next view"),
];

pub fn help(page: &Page) -> Html {
    html! {
        <Dialog page={page.clone()} title="Help" class="help">
            <p>{ "Groupscope plays groups of processes. Everything that you do to a run becomes a line of its script, at \
                 the moment where you stand; the run is then played again. It can always be undone." }</p>
            <div class="help-columns">
                <section>
                    <h3>{ "Keys" }</h3>
                    <dl class="keys">
                        { for keys::SHEET.iter().map(|(key, does)| html! {
                            <div key={*key}><dt><kbd>{ *key }</kbd></dt><dd>{ *does }</dd></div>
                        }) }
                    </dl>
                    <h3>{ "In the diagram" }</h3>
                    <dl class="marks">
                        { for MARKS.iter().map(|(mark, means)| html! {
                            <div key={*mark}><dt>{ *mark }</dt><dd>{ *means }</dd></div>
                        }) }
                    </dl>
                    <h3>{ "On the pictures" }</h3>
                    <dl class="gestures">
                        { for GESTURES.iter().map(|(gesture, does)| html! {
                            <div key={*gesture}><dt>{ *gesture }</dt><dd>{ *does }</dd></div>
                        }) }
                    </dl>
                </section>
                <section>
                    <h3>{ "Messages" }</h3>
                    <dl class="legend">
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
