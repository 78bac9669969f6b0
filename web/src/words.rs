//! Small pieces of wording that several panels share.

use groupscope_core::gesture::Place;
use groupscope_core::time::Time;
use groupscope_core::trace::EventId;
use groupscope_core::trace::words::sentence;

use crate::store::{Run, Selection, State};

/// `109.0 ms`: enough to find one's way; exact times stand in the log.
pub fn milliseconds(time: Time) -> String {
    let tenths = (time.as_us() + 50) / 100;
    format!("{}.{} ms", tenths / 10, tenths % 10)
}

/// `p delivers m1 in view 1`.
pub fn told(run: &Run, event: EventId) -> String {
    let Some(process) = run.trace().get(event).map(|event| event.process) else { return String::new() };
    format!("{} {}", run.names().process(process), sentence(run.names(), run.trace(), event))
}

/// A short name for what is selected, for the head of its panel.
pub fn name_of(state: &State, selection: Selection) -> String {
    let names = state.run.names();
    match selection {
        Selection::Process(name) => names.name(name).to_owned(),
        Selection::Group(group) => names.group(group).to_owned(),
        Selection::Copy(copy) => {
            let info = groupscope_core::lesson::info_of(state.run.trace(), copy);
            info.map_or_else(|| "message".to_owned(), |info| names.message(info.name))
        }
        Selection::Event(_) => "Event".to_owned(),
    }
}

/// Whether an event has happened at a place.
pub fn has_happened(run: &Run, event: EventId, place: Place) -> bool {
    event < run.timeline().events_at(place.position)
}
