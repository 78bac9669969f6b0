//! Pictures in words: the same as tables, for screen readers and terminals, and a sentence for everything that one can
//! point at.

use super::Meaning;
use super::state::{End, Membership, Snapshot, Snapshots, brings};
use super::status::{clock_words, held_back, list, message_label, milliseconds, notes, status, waiting, waits_for};
use crate::ids::Name;
use crate::trace::story::{interest, line};
use crate::trace::words::{Names, sentence};
use crate::trace::{CopyId, Event, EventId, Kind, Trace, story::Interest};

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
        let held = process.groups.iter().flat_map(|(group, standing)| held_back(names, *group, standing));
        let waits = waits.map(|wait| waiting(names, &wait).replacen("waits for ", "", 1));
        let waits: Vec<_> = waits.chain(held.map(|(words, _)| words)).collect();
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
    let row = |(id, event): (EventId, &Event)| {
        vec![event.time().to_string(), names.process(event.process), sentence(names, trace, id)]
    };
    Table { headings: vec!["time in ms", "process", "what happens"], rows: events.map(row).collect() }
}

/// What something on a picture is, in a sentence: for tooltips and for the reader's ears.
pub fn describe(
    names: Names<'_>,
    trace: &Trace,
    snapshots: &Snapshots,
    snapshot: &Snapshot,
    meaning: &Meaning,
) -> String {
    let more = about_order(names, trace, snapshots, snapshot.position, meaning)
        .map(|more| format!("; {more}"))
        .unwrap_or_default();
    describe_plainly(names, trace, snapshot, meaning) + &more
}

/// What the orders say of an event or a copy, as it is known at that position: the vector clock, how long a message is held
/// back, and what it waits for.
pub fn about_order(
    names: Names<'_>,
    trace: &Trace,
    snapshots: &Snapshots,
    position: EventId,
    meaning: &Meaning,
) -> Option<String> {
    let copy = |copy: CopyId| match trace.get(trace.sent(copy)?)?.kind {
        Kind::Sent { name, .. } => Some((name.group, brings(name)?)),
        _ => None,
    };
    let event = match *meaning {
        Meaning::Event(event) => event,
        Meaning::Copy(copy) => snapshots.ending(copy)?,
        _ => return None,
    };
    let (who, kind) = (trace.get(event)?.process, trace.get(event)?.kind);
    let (group, label) = match kind {
        Kind::Multicast { group, label, .. } => (group, label),
        Kind::Received { copy: it, .. } | Kind::Accepted { copy: it } => copy(it)?,
        Kind::Delivered { .. } => {
            return snapshots.clock(event).map(|clock| format!("vector clock {}", clock_words(clock)));
        }
        _ => return None,
    };
    let mut words = Vec::new();
    words.extend(snapshots.timestamp(label).map(|clock| format!("timestamp {}", clock_words(clock))));
    let time = |event| trace.get(event).map_or(0, |event: &Event| event.time().as_us());
    let delivery = snapshots.delivery(who, label).filter(|delivery| *delivery > event);
    if delivery.is_none_or(|delivery| time(delivery) > time(event)) && event < position {
        let until = delivery.filter(|delivery| *delivery < position).map(|it| milliseconds(time(it)));
        let until = until.map(|until| format!(" until {until} ms")).unwrap_or_default();
        let waits = snapshots.waits(group, label, who, &[], EventId(event.0 + 1));
        let waits = waits_for(names, group, &waits).map(|words| format!(": {words}"));
        words.extend(waits.map(|waits| format!("held back{until}{waits}")));
    }
    (!words.is_empty()).then(|| words.join("; "))
}

fn describe_plainly(names: Names<'_>, trace: &Trace, snapshot: &Snapshot, meaning: &Meaning) -> String {
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
