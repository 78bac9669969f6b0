//! Pictures in words: the same as tables, for screen readers and terminals, and a sentence for everything that one can
//! point at.

use super::Meaning;
use super::state::{End, Membership, Snapshot};
use super::status::{list, message_label, milliseconds, notes, status, waiting};
use crate::ids::Name;
use crate::trace::story::{interest, line};
use crate::trace::words::{Names, sentence};
use crate::trace::{CopyId, EventId, Kind, Trace, story::Interest};

/// A table of plain words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// Headings of the columns.
    pub headings: Vec<&'static str>,
    /// Rows, each with as many cells as there are headings.
    pub rows: Vec<Vec<String>>,
}

/// The stage: a row for every process.
pub fn stage(names: Names<'_>, trace: &Trace, snapshot: &Snapshot) -> Table {
    let row = |at: usize| {
        let name = Name(at as u16);
        let process = snapshot.process(name);
        let by: Vec<_> = snapshot.suspected_by(name).collect();
        let mut state = status(trace, snapshot, name).word().to_owned();
        if !by.is_empty() {
            state.push_str(&format!(", suspected by {}", list(names, &by)));
        }
        let groups = || process.groups.keys().copied();
        let waits = groups().filter_map(|group| snapshot.waits_for(trace, name, group));
        let waits: Vec<_> = waits.map(|wait| waiting(names, &wait).replacen("waits for ", "", 1)).collect();
        let views: Vec<_> = groups().filter_map(|group| views(names, trace, snapshot, name, group)).collect();
        vec![names.process(process.id), state, views.join("; "), waits.join("; ")]
    };
    let rows = (0..snapshot.processes.len()).map(row).collect();
    Table { headings: vec!["process", "state", "views", "waits for"], rows }
}

/// `g: view 1 = p q r, view 2 decided`.
fn views(
    names: Names<'_>,
    trace: &Trace,
    snapshot: &Snapshot,
    name: Name,
    group: crate::ids::GroupId,
) -> Option<String> {
    let standing = snapshot.standing(name, group)?;
    let of = names.group(group);
    let installed = standing.installed.map(|view| trace.view(view));
    let Some(view) = installed else {
        return match standing.membership {
            Membership::Joining => Some(format!("{of}: asks to be let in")),
            Membership::Left => Some(format!("{of}: has left")),
            Membership::Excluded => Some(format!("{of}: excluded")),
            Membership::Outside | Membership::Member | Membership::Leaving => None,
        };
    };
    let decided = standing.decided.map(|view| trace.view(view)).filter(|decided| decided.number > view.number);
    let next = decided.map(|decided| format!(", view {} decided", decided.number)).unwrap_or_default();
    Some(format!("{of}: view {} = {}{next}", view.number, names.members(view)))
}

/// The diagram: a row for every event of the story before `position`.
pub fn diagram(names: Names<'_>, trace: &Trace, position: EventId) -> Table {
    let events = trace.range(EventId(0), position).filter(|(_, event)| interest(trace, event) == Interest::Story);
    let row = |(id, event): (EventId, &crate::trace::Event)| {
        vec![event.time().to_string(), names.process(event.process), sentence(names, trace, id)]
    };
    Table { headings: vec!["time in ms", "process", "what happens"], rows: events.map(row).collect() }
}

/// What something on a picture is, in a sentence: for tooltips and for the reader's ears.
pub fn describe(names: Names<'_>, trace: &Trace, snapshot: &Snapshot, meaning: &Meaning) -> String {
    match *meaning {
        Meaning::Process(name) => {
            let notes = notes(names, trace, snapshot, name);
            let word = status(trace, snapshot, name).word().to_owned();
            let first = notes.heading.unwrap_or(word);
            let words: Vec<_> = std::iter::once(first).chain(notes.lines).collect();
            format!("{}: {}", names.process(snapshot.process(name).id), words.join("; "))
        }
        Meaning::Copy(copy) => describe_copy(names, trace, snapshot, copy),
        Meaning::Group(group) => format!("group {}", names.group(group)),
        Meaning::Link { from, to } => describe_link(names, snapshot, from, to),
        Meaning::Event(event) => line(names, trace, event).split_whitespace().collect::<Vec<_>>().join(" "),
        Meaning::View { group, number } => {
            let newest = snapshot.groups[group.index()].view.map(|view| trace.view(view));
            let members = newest.filter(|view| view.number == number).map(|view| names.members(view));
            let members = members.map(|members| format!(" = {members}")).unwrap_or_default();
            format!("view {number} of {}{members}", names.group(group))
        }
        Meaning::Fold { from_us, to_us } => {
            format!(
                "folded away from {} to {} ms: nothing to see but what goes on all the time",
                milliseconds(from_us),
                milliseconds(to_us)
            )
        }
        Meaning::Playhead => format!("now: {} ms", milliseconds(snapshot.time_us)),
    }
}

fn describe_copy(names: Names<'_>, trace: &Trace, snapshot: &Snapshot, copy: CopyId) -> String {
    let sent = trace.sent(copy).and_then(|sent| trace.get(sent));
    let Some(Kind::Sent { name, to, .. }) = sent.map(|event| event.kind) else { return "a message".to_owned() };
    let from = sent.map_or_else(String::new, |event| names.process(event.process));
    let what = format!("{} from {from} to {}", message_label(names, name), names.process(to));
    let lost = snapshot.losses.iter().find(|(it, _)| *it == copy).and_then(|(_, flight)| flight.end);
    match snapshot.flights.get(&copy) {
        Some(flight) if flight.held => format!("{what}, held"),
        Some(_) => format!("{what}, under way"),
        None if matches!(lost, Some(End::Lost { .. })) => format!("{what}, lost"),
        None => what,
    }
}

fn describe_link(names: Names<'_>, snapshot: &Snapshot, a: Name, b: Name) -> String {
    let deaf = |a: Name, b: Name| {
        let cut = snapshot.process(a).cut.contains(&snapshot.process(b).id);
        cut.then(|| format!("{} has stopped listening to {}", names.name(a), names.name(b)))
    };
    let gone = |a: Name, b: Name| {
        let cut = snapshot.is_link_cut(a, b);
        cut.then(|| format!("the network lets nothing go from {} to {}", names.name(a), names.name(b)))
    };
    let facts: Vec<_> = [deaf(a, b), deaf(b, a), gone(a, b), gone(b, a)].into_iter().flatten().collect();
    let what = format!("channel between {} and {}", names.name(a), names.name(b));
    if facts.is_empty() { what } else { format!("{what}: {}", facts.join("; ")) }
}
