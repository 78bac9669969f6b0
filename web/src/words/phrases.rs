//! Small pieces of wording that several panels share.

use groupscope_core::scene::table;
use groupscope_core::time::Time;
use groupscope_core::trace::EventId;
use yew::{Html, html};

use crate::later;
use crate::store::{Run, Selection, State};
use crate::words::frame as w;

/// `109.0 ms`: enough to find one's way; exact times stand in the log.
pub fn milliseconds(time: Time) -> String {
    let tenths = time.as_us() / 100;
    format!("{}.{} ms", tenths / 10, tenths % 10)
}

/// `33.33%`: the share of a part in the whole. Whole numbers all the way: printing floats would cost kilobytes.
pub fn percent(part: u64, whole: u64) -> String {
    let hundredths = part.saturating_mul(10_000) / whole.max(1);
    format!("{}.{:02}%", hundredths / 100, hundredths % 100)
}

/// The language of what a script says of itself: that of the library is English, and nobody knows that of a reader's own.
pub fn of_script(state: &State) -> Option<&'static str> {
    state.source.id.as_ref().map(|_| "en")
}

/// A text of the page's in which the engine is quoted: that part is marked as English.
pub fn quoting(text: &str, english: &str) -> Html {
    match text.split_once(english) {
        Some((before, after)) if !english.is_empty() => html! {
            <>{ before.to_owned() }<span lang="en">{ english.to_owned() }</span>{ after.to_owned() }</>
        },
        _ => text.to_owned().into(),
    }
}

/// `p delivers m1 in view 1`. Nothing before the later part is here: it has the sentences.
pub fn told(run: &Run, event: EventId) -> String {
    let process = run.trace().get(event).map(|event| event.process);
    let Some((later, process)) = later::here().zip(process) else { return String::new() };
    format!("{} {}", run.names().process(process), (later.sentence)(run.names(), run.trace(), event))
}

/// A short name for what is selected, for the head of its panel.
pub fn name_of(state: &State, selection: Selection) -> String {
    let names = state.run.names();
    match selection {
        Selection::Process(name) => names.name(name).to_owned(),
        Selection::Group(group) => names.group(group).to_owned(),
        Selection::Copy(copy) => {
            let info = groupscope_core::lesson::info_of(state.run.trace(), copy);
            info.map_or_else(|| w::MESSAGE.into(), |info| names.message(info.name))
        }
        Selection::Event(_) => w::EVENT.into(),
        Selection::Link { from, to } => format!("{}–{}", names.name(from), names.name(to)),
        Selection::View { group, number } => w::view(&names.group(group), &number),
        Selection::Fold { .. } | Selection::Playhead => w::INSPECTOR.into(),
    }
}

/// What something on a picture is, for the tooltip.
pub fn described(state: &State, meaning: Selection) -> String {
    let run = &*state.run;
    let snapshot = run.snapshot(state.until());
    table::describe(run.names(), run.trace(), run.snapshots(), &snapshot, &meaning)
}
