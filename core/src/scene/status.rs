//! The state of a process in a word, and in a few short lines beside it.

use super::state::{
    Held, Life, Membership, ProcessState, QueuePlace, Snapshot, Standing, Stored, Unstable, Wait, Waits,
};
use crate::ids::{GroupId, Label, Name, ProcessId};
use crate::process::Keeper;
use crate::protocol::MessageName;
use crate::protocol::ordering::Flavour;
use crate::protocol::reliability::{Rung, tree};
use crate::registry::MessageKind;
use crate::trace::Trace;
use crate::trace::words::Names;

/// What the ring of a process says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// It runs and is in no group.
    Outside,
    /// It has asked to be let into a group.
    Joining,
    /// It runs.
    Running,
    /// It sends nothing until the next view.
    Flushing,
    /// A group went on without it.
    Excluded,
    /// It does nothing until it resumes.
    Paused,
    /// It has crashed.
    Crashed,
}

impl Status {
    /// In a word or two.
    pub fn word(self) -> &'static str {
        match self {
            Status::Outside => "not a member",
            Status::Joining => "joining",
            Status::Running => "running",
            Status::Flushing => "flushing",
            Status::Excluded => "excluded",
            Status::Paused => "paused",
            Status::Crashed => "crashed",
        }
    }
}

/// The state of a process.
pub fn status(trace: &Trace, snapshot: &Snapshot, name: Name) -> Status {
    let process = snapshot.process(name);
    let any = |is: &dyn Fn(&Standing) -> bool| process.groups.values().any(is);
    match process.life {
        Life::Down => Status::Crashed,
        Life::Paused => Status::Paused,
        _ if process.groups.keys().any(|&group| snapshot.is_excluded(trace, name, group)) => Status::Excluded,
        _ if any(&|standing| standing.blocked) => Status::Flushing,
        _ if any(&|standing| standing.installed.is_some()) || !process.stored.is_empty() => Status::Running,
        _ if any(&|standing| standing.membership == Membership::Joining || standing.decided.is_some()) => {
            Status::Joining
        }
        _ => Status::Outside,
    }
}

/// What is written beside a process.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notes {
    /// What it is and does, in a few words.
    pub heading: Option<String>,
    /// What it holds and waits for, most important first.
    pub lines: Vec<String>,
    /// The same in fewer words, for where there is little room.
    pub short: Vec<String>,
}

/// What is written beside a process; often nothing.
pub fn notes(names: Names<'_>, trace: &Trace, snapshot: &Snapshot, name: Name) -> Notes {
    let process = snapshot.process(name);
    if process.life == Life::Down {
        let when = milliseconds(process.since_us);
        let crashed = (format!("crashed at {when} ms"), format!("crashed {when} ms"));
        return Notes::of(None, [crashed].into_iter().chain(stored(names, process)).collect());
    }
    let failing = process.failing.words().map(|words| (words.clone(), words));
    let mut lines: Vec<_> = failing.chain(stored(names, process)).collect();
    for (&group, standing) in process.groups.iter() {
        lines.extend(of_group(names, trace, snapshot, name, group, standing));
    }
    let by: Vec<_> = snapshot.suspected_by(name).collect();
    if !by.is_empty() {
        lines.push((format!("suspected by {}", list(names, &by)), "suspected".to_owned()));
    }
    Notes::of(heading(names, trace, snapshot, name), lines)
}

/// What lies on its stable storage; of which group, where several have something there.
fn stored(names: Names<'_>, process: &ProcessState) -> impl Iterator<Item = (String, String)> {
    process.stored.iter().map(move |(&group, &Stored { permanent, tentative })| {
        let checkpoint = format!("checkpoint {permanent}{}", of(names, group, process.stored.len() > 1));
        match tentative {
            None => (checkpoint.clone() + " on storage", checkpoint),
            Some(number) => (format!("{checkpoint}, and {number} for now"), format!("{checkpoint}, {number}?")),
        }
    })
}

/// ` of g`, where it has to be said.
fn of(names: Names<'_>, group: GroupId, is_said: bool) -> String {
    if is_said { format!(" of {}", names.group(group)) } else { String::new() }
}

impl Notes {
    fn of(heading: Option<String>, lines: Vec<(String, String)>) -> Notes {
        let (lines, short) = lines.into_iter().unzip();
        Notes { heading, lines, short }
    }
}

fn heading(names: Names<'_>, trace: &Trace, snapshot: &Snapshot, name: Name) -> Option<String> {
    let process = snapshot.process(name);
    let mut words = Vec::new();
    match process.life {
        Life::Paused => words.push("paused".to_owned()),
        Life::Writing => words.push("writing".to_owned()),
        _ => {}
    }
    let setup = &names.0.setup;
    for group in (0..setup.groups.len()).map(|at| GroupId(at as u16)).filter(|&group| setup.is_server(name, group)) {
        words.push(format!("keeps {}", names.group(group)));
    }
    for (&group, standing) in process.groups.iter() {
        let of = of(names, group, names.0.groups.len() > 1);
        let members_decide = setup.groups[group.index()].keeper == Keeper::Members;
        let leads = snapshot.groups[group.index()].leader == Some(process.id) && standing.installed.is_some();
        if members_decide && leads {
            words.push(format!("leader{of}"));
        }
        if coordinates(names, trace, snapshot, group, process.id) {
            words.push(format!("coordinator{of}"));
        }
        let excluded = snapshot.is_excluded(trace, name, group);
        match standing.membership {
            _ if excluded => words.push(format!("excluded{of}").replace(" of ", " from ")),
            _ if standing.inquiring => words.push("takes over".to_owned()),
            Membership::Joining => words.push(format!("joins {}", names.group(group))),
            Membership::Leaving => words.push(format!("leaves {}", names.group(group))),
            Membership::Left => words.push(format!("has left {}", names.group(group))),
            _ if standing.blocked => {
                words.push(if words.is_empty() { format!("flushing{of}") } else { "flushing".into() })
            }
            _ => {}
        }
        if let Some((view, _)) = standing.proposing {
            words.push(format!("proposes view {}", trace.view(view).number));
        }
    }
    (!words.is_empty()).then(|| words.join(", "))
}

/// Whom a process asks for what it lacks, in a group with coordinators: in the tree of who has multicast last.
pub(super) fn coordinator(
    names: Names<'_>,
    trace: &Trace,
    snapshot: &Snapshot,
    group: GroupId,
    who: ProcessId,
) -> Option<ProcessId> {
    if names.0.setup.groups[group.index()].keeper != Keeper::Fixed(Rung::Hierarchical) {
        return None;
    }
    let standing = snapshot.standing(who.name, group)?;
    let (view, origin) = (trace.view(standing.installed?), snapshot.groups[group.index()].sender?);
    (who != origin).then(|| tree::coordinator(view, origin, who, &standing.passes_over))
}

/// Whether another asks it, as a coordinator below the origin.
fn coordinates(names: Names<'_>, trace: &Trace, snapshot: &Snapshot, group: GroupId, who: ProcessId) -> bool {
    let asks = |other: &ProcessState| coordinator(names, trace, snapshot, group, other.id) == Some(who);
    snapshot.groups[group.index()].sender != Some(who) && snapshot.processes.iter().any(|it| it.is_alive() && asks(it))
}

fn of_group(
    names: Names<'_>,
    trace: &Trace,
    snapshot: &Snapshot,
    name: Name,
    group: GroupId,
    standing: &Standing,
) -> Vec<(String, String)> {
    let mut lines = Vec::new();
    let number = |view| trace.view(view).number;
    let installed = standing.installed.map_or(0, number);
    let decided = standing.decided.map_or(0, number);
    let newest = snapshot.groups[group.index()].view.map_or(0, number);
    lines.extend(held_back(names, group, standing));
    let unstable: Vec<_> = standing.unstable.iter().filter(|it| keeps(names, group, name, it)).collect();
    if !unstable.is_empty() {
        lines.push((held(names, &unstable), format!("{} unstable", unstable.len())));
    }
    lines.extend(snapshot.waits_for(trace, name, group).map(|wait| (waiting(names, &wait), waiting_briefly(&wait))));
    if let Some((view, leader)) = standing.voted
        && number(view) > decided
        && leader.name != name
    {
        lines.push((format!("accepted view {}", number(view)), "voted".to_owned()));
    } else if installed > 0 && decided < newest && !snapshot.is_excluded(trace, name, group) {
        lines.push((format!("still in view {installed}"), format!("in view {installed}")));
    }
    lines
}

/// Whether an unstable message is worth a note: on the reliability ladder, at its sender alone, if that keeps any.
fn keeps(names: Names<'_>, group: GroupId, name: Name, message: &Unstable) -> bool {
    match names.0.setup.groups[group.index()].keeper {
        Keeper::Fixed(rung) => rung != Rung::None && message.origin.name == name,
        _ => true,
    }
}

fn held(names: Names<'_>, unstable: &[&Unstable]) -> String {
    let labels: Vec<_> = unstable.iter().map(|message| message.label).collect();
    format!("holds {} (unstable)", messages(names, &labels))
}

/// `m1, m2`, `5 messages`.
fn messages(names: Names<'_>, labels: &[Label]) -> String {
    const SHOWN: usize = 3;
    match labels.len() {
        few if few <= SHOWN => labels.iter().map(|&label| names.label(label)).collect::<Vec<_>>().join(", "),
        many => format!("{many} messages"),
    }
}

/// What has come and is not delivered: in a line what its streams hold back, in another its queue.
pub(super) fn held_back(names: Names<'_>, group: GroupId, standing: &Standing) -> Vec<(String, String)> {
    let mut lines = Vec::new();
    let (queue, streams) = in_queue(&standing.held);
    if let Some(first) = streams.first() {
        let labels: Vec<_> = streams.iter().map(|held| held.label).collect();
        let briefly = format!("holds {} back", messages(names, &labels));
        let waits = waits(names, group, first).map_or(String::new(), |words| format!(": {words}"));
        lines.push((format!("{briefly}{waits}"), briefly));
    }
    if !queue.is_empty() {
        const SHOWN: usize = 3;
        let place = |held: &&Held| {
            let label = names.label(held.label);
            held.place.map_or_else(|| format!("{label} ?"), |place| format!("{label} {}", number(place)))
        };
        let places: Vec<_> = queue.iter().take(SHOWN).map(place).collect();
        let more = if queue.len() > SHOWN { format!(" and {} more", queue.len() - SHOWN) } else { String::new() };
        lines.push((format!("queue: {}{more}", places.join(", ")), format!("{} in the queue", queue.len())));
    }
    lines
}

/// What of it is in the queue of abcasts and gbcasts, in the order of their numbers, and what is in the streams.
pub fn in_queue(held: &[Held]) -> (Vec<&Held>, Vec<&Held>) {
    let of_queue = |held: &&Held| matches!(held.flavour, Flavour::Total | Flavour::Group);
    let (mut queue, streams): (Vec<&Held>, Vec<&Held>) = held.iter().partition(of_queue);
    crate::order::sort_by_key(&mut queue, |it| it.place.map_or((u32::MAX, None), |place| (place.number, place.by)));
    (queue, streams)
}

/// `2 final`, `1 proposed`.
fn number(place: QueuePlace) -> String {
    format!("{} {}", place.number, if place.is_final { "final" } else { "proposed" })
}

/// `[1 0 0 2]`: a vector clock, by rank.
pub fn clock_words(clock: &[u32]) -> String {
    let counts: Vec<_> = clock.iter().map(u32::to_string).collect();
    format!("[{}]", counts.join(" "))
}

/// What a message that has come waits for, in words.
pub fn waits(names: Names<'_>, group: GroupId, held: &Held) -> Option<String> {
    waits_for(names, group, &held.waits)
}

/// The same of any message.
pub fn waits_for(names: Names<'_>, group: GroupId, waits: &Waits) -> Option<String> {
    match waits {
        Waits::Nothing => None,
        Waits::For(labels) => Some(format!("waits for {}", messages(names, labels))),
        Waits::Number if names.0.setup.groups[group.index()].multicast.orders.by_sequencer => {
            Some("waits for its place".into())
        }
        Waits::Number => Some("waits for its final number".into()),
    }
}

/// What is waited for, in words.
pub fn waiting(names: Names<'_>, wait: &Wait) -> String {
    match wait {
        Wait::Flush(of) => format!("waits for {} flush", possessive(names, of)),
        Wait::Votes(of) if of.is_empty() => "waits for votes".to_owned(),
        Wait::Votes(of) => format!("waits for {} vote", possessive(names, of)),
        Wait::Answers => "waits for answers".to_owned(),
        Wait::State => "waits for the state".to_owned(),
        Wait::Entry => "waits to be let in".to_owned(),
    }
}

fn waiting_briefly(wait: &Wait) -> String {
    match wait {
        Wait::Flush(of) => format!("needs {} flush", of.len()),
        Wait::Votes(_) => "needs votes".to_owned(),
        Wait::Answers => "needs answers".to_owned(),
        Wait::State => "needs state".to_owned(),
        Wait::Entry => "waits".to_owned(),
    }
}

/// `r’s`, `r’s and s’s`, `5 members’`.
fn possessive(names: Names<'_>, of: &[ProcessId]) -> String {
    match of {
        [one] => format!("{}’s", names.process(*one)),
        [one, other] => format!("{}’s and {}’s", names.process(*one), names.process(*other)),
        _ => format!("{} members’", of.len()),
    }
}

pub(super) fn list(names: Names<'_>, of: &[ProcessId]) -> String {
    of.iter().map(|&it| names.process(it)).collect::<Vec<_>>().join(" ")
}

/// Milliseconds with at most one decimal.
pub(super) fn milliseconds(us: u64) -> String {
    match (us + 50) / 100 {
        tenths if tenths % 10 == 0 => (tenths / 10).to_string(),
        tenths => format!("{}.{}", tenths / 10, tenths % 10),
    }
}

/// What is written beside a message in pictures.
pub fn message_label(names: Names<'_>, name: MessageName) -> String {
    match name.kind {
        MessageKind::Propose => format!("view {}?", name.view),
        _ => names.message(name),
    }
}

/// Whether a message belongs to what goes on all the time and is folded in pictures.
pub fn is_background(kind: MessageKind) -> bool {
    kind.is_background()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn milliseconds_are_short() {
        assert_eq!([24_000, 21_740, 76_849, 0].map(milliseconds), ["24", "21.7", "76.8", "0"]);
    }
}
