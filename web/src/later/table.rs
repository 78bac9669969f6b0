//! The table of what the later part can do, and the one place where the page is split.

use std::rc::Rc;

use groupscope_core::check::Checks;
use groupscope_core::gesture::Gesture;
use groupscope_core::parts::Parts;
use groupscope_core::registry::{Deviation, DeviationRow, GuaranteeId};
use groupscope_core::scenario::compile::Program;
use groupscope_core::scenario::{Parsed, parse_to_play};
use groupscope_core::scene::Shape;
use groupscope_core::scene::diagram::Diagram;
use groupscope_core::trace::words::{Names, sentence};
use groupscope_core::trace::{EventId, Trace};
use wasm_bindgen::JsValue;
use yew::prelude::*;

use crate::components::{
    above, drawing, embed, filter, guarantees, in_words, menu, overlay, proof, script, share, side, sight, toast,
};
use crate::pictures::Pictures;
use crate::store::{Filter, Filtered, Page, Room, Run, Selection, State, Store, judged, name_change, remove_change};
use crate::{api, opening, persist, words};

/// What the later part can do. Nothing that it names may be called in another way by the main part.
pub struct Later {
    /// The panel at the side that is open.
    pub side: fn(&Page) -> Html,
    /// The script and its mistakes.
    pub script: fn(&Page) -> Html,
    /// The dialog that lies over the page.
    pub overlay: fn(&Page) -> Html,
    /// The page inside another one.
    pub embed: fn(&Page, &Rc<Pictures>) -> Html,
    /// How much that has room for.
    pub room: fn() -> Room,
    /// What it does for as long as it is there.
    pub settle: fn(&Rc<Store>),
    /// Makes the link to this run and this moment.
    pub share: fn(&Rc<Store>),
    /// What is said above the columns.
    pub above: fn(&Page) -> Html,
    /// The menu that is open.
    pub menu: fn(&Page) -> Html,
    /// Whether there is a menu for something.
    pub has_menu: fn(&State, Option<Selection>) -> bool,
    /// What something on a picture is, for the tooltip.
    pub described: fn(&State, Selection) -> String,
    /// The stage in words.
    pub stage_in_words: fn(&Page) -> Html,
    /// The diagram in words.
    pub diagram_in_words: fn(&Page) -> Html,
    /// What passes a filter in a run.
    pub filtered: fn(&Run, Filter) -> Filtered,
    /// At the diagram: that something is left out.
    pub filter_sign: fn(&Page) -> Html,
    /// A passing remark.
    pub toast: fn(&Page) -> Html,
    /// What has happened, as a sentence without its subject.
    pub sentence: fn(Names<'_>, &Trace, EventId) -> String,
    /// What a rule is called, and what goes wrong without it.
    pub deviation: fn(Deviation) -> &'static DeviationRow,
    /// All that runs can be made of.
    pub parts: fn() -> Parts,
    /// What a script says, and its mistakes.
    pub read: fn(&str) -> Parsed,
    /// What became of the guarantees in a run, and where those that must hold fall for the first time.
    pub judged: fn(&Program, &Trace) -> (Checks, Vec<EventId>),
    /// The guarantee that falls with the step that the reader stands after, and how.
    pub just_fallen: fn(&State) -> Option<(GuaranteeId, &'static str, String)>,
    /// The state after some gestures, which are one change.
    pub gestures: fn(&mut State, &[Gesture]),
    /// Gives the present change of the script a name.
    pub name_change: fn(&mut State, &str),
    /// Takes the present change away.
    pub remove_change: fn(&mut State),
    /// Lights up what proves that a guarantee has fallen, or no longer; or goes to an event of that.
    pub prove: fn(&mut State, GuaranteeId, Option<EventId>),
    /// Marks what is lit up on the stage.
    pub light_stage: fn(&State, &mut Vec<Shape>),
    /// Marks what is lit up on the diagram, before that event.
    pub light_diagram: fn(&State, &Diagram, EventId, &mut Vec<Shape>),
    /// Marks what is lit up above the veil of the diagram.
    pub light_present: fn(&State, &Diagram, EventId, &mut Vec<Shape>),
    /// What lies over the diagram where not all of it is in sight.
    pub sight: fn(&Page, &Rc<Pictures>) -> Html,
    /// How high the diagram has to be laid out on a canvas of that size.
    pub height: fn(&State, (f32, f32)) -> f32,
    /// Takes what is out of sight off its shapes.
    pub roll: fn(&State, (f32, f32), &mut Vec<Shape>),
    /// Keeps the branches over a reload.
    pub keep_branches: fn(&State),
    /// Takes back those that were kept.
    pub restore_branches: fn(&mut State),
    /// What a pointer draws on the stage, and the graph that lies in its place.
    pub drawing: fn(&Page) -> Html,
    /// The state after a link was followed.
    pub follow: fn(&State, &str) -> State,
    /// The hash of a script's trace.
    pub trace_hash: fn(&str, Option<u16>) -> Result<String, JsValue>,
    /// How much work a script is.
    pub bench: fn(&str, &str) -> Result<JsValue, JsValue>,
    /// How long seeks take.
    pub bench_seeks: fn(&str, u32) -> Result<JsValue, JsValue>,
}

static LATER: Later = Later {
    side: side::panel,
    script: script::script,
    overlay: overlay::overlay,
    embed: embed::embed,
    room: embed::room,
    settle: embed::settle,
    share: share::share,
    above: above::above,
    menu: menu::menu,
    has_menu: menu::has_items,
    described: words::described,
    stage_in_words: in_words::stage,
    diagram_in_words: in_words::diagram,
    filtered: filter::filtered,
    filter_sign: filter::sign,
    toast: toast::toast,
    sentence,
    deviation: Deviation::row,
    parts: Parts::all,
    read: parse_to_play,
    judged,
    just_fallen: guarantees::just_fallen,
    gestures: State::gestures,
    name_change,
    remove_change,
    prove: proof::prove,
    light_stage: proof::light_stage,
    light_diagram: proof::light_diagram,
    light_present: proof::light_present,
    sight: sight::sight,
    height: sight::height,
    roll: sight::roll,
    keep_branches: persist::branches::keep,
    restore_branches: persist::branches::restore,
    drawing: drawing::drawing,
    follow: opening::follow,
    trace_hash: api::work::trace_hash,
    bench: api::work::bench,
    bench_seeks: api::work::bench_seeks,
};

/// The table, where the page is one file.
#[cfg(not(feature = "split"))]
pub const HERE_ALREADY: Option<&'static Later> = Some(&LATER);
/// The table, where the page is one file.
#[cfg(feature = "split")]
pub const HERE_ALREADY: Option<&'static Later> = None;

/// Fetches the later part. None if that did not work.
pub async fn later() -> Option<&'static Later> {
    split().await.ok()
}

#[cfg(feature = "split")]
#[wasm_split_helpers::wasm_split(later, fallible)]
fn split() -> Result<&'static Later, wasm_split_helpers::SplitLoaderError> {
    Ok(&LATER)
}

#[cfg(not(feature = "split"))]
async fn split() -> Result<&'static Later, std::convert::Infallible> {
    Ok(&LATER)
}
