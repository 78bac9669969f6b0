//! Runs of one scenario beside each other: what each process delivers and in which order, what that took, and a picture of
//! it as applications see it, all at one scale of time.

use super::Survey;
use crate::ids::{Label, Name};
use crate::registry::{MESSAGES, MessageClass, MessageKind};
use crate::scene::Scene;
use crate::scene::diagram::{Diagram, Reading, Viewport};
use crate::scene::state::Snapshots;
use crate::timeline::Timeline;
use crate::trace::words::Names;
use crate::trace::{EventId, Kind, Trace};

/// One of the runs.
#[derive(Clone, Debug)]
pub struct Run {
    /// The name of its variant.
    pub name: String,
    /// Multicasts and deliveries.
    pub picture: Scene,
    /// Who has delivered what, in order: those that have delivered the same, and their messages.
    pub orders: Vec<(String, String)>,
    /// How many copies of each kind were sent, without what goes on all the time.
    pub sent: Vec<(MessageKind, u64)>,
    /// From the first multicast to the last delivery, in microseconds.
    pub took_us: u64,
}

/// What of the runs is shown: from when to when, and which messages not.
struct Part {
    from_us: u64,
    to_us: u64,
    /// What the script itself delivers, where that is only what every variant begins with.
    beginning: Vec<Label>,
}

/// The runs of a survey that are played, with pictures of that width. Nothing if there are not two that deliver anything.
pub fn beside(survey: &Survey, width: f32) -> Vec<Run> {
    let mut runs: Vec<_> = survey.seen().iter().collect();
    runs.retain(|(_, timeline)| !delivered(timeline.trace()).is_empty());
    let Some(part) = part(&mut runs) else { return Vec::new() };
    runs.iter().map(|(name, timeline)| run(name, timeline, &part, width)).collect()
}

/// Leaves the script itself out if it is only what every variant begins with.
fn part(runs: &mut Vec<&(String, Timeline)>) -> Option<Part> {
    let labels: Vec<Vec<Label>> = runs.iter().map(|(_, timeline)| delivered(timeline.trace())).collect();
    let (own, others) = labels.split_first()?;
    let goes_on = |other: &Vec<Label>| other.len() > own.len() && own.iter().all(|label| other.contains(label));
    let is_beginning = !others.is_empty() && others.iter().all(goes_on);
    if is_beginning {
        runs.remove(0);
    }
    let beginning = if is_beginning { own.clone() } else { Vec::new() };
    let times = runs.iter().flat_map(|(_, timeline)| times(timeline.trace(), &beginning));
    let (from_us, end_us) = times.fold((u64::MAX, 0), |(from, to), time| (from.min(time), to.max(time)));
    let air = (end_us.saturating_sub(from_us) / 16).max(1_000);
    let part = Part { from_us: from_us.saturating_sub(air), to_us: end_us + air, beginning };
    (runs.len() > 1).then_some(part)
}

/// All messages that anybody delivers, each once.
fn delivered(trace: &Trace) -> Vec<Label> {
    let mut labels = Vec::new();
    for (_, event) in trace.iter() {
        if let Kind::Delivered { label, .. } = event.kind
            && !labels.contains(&label)
        {
            labels.push(label);
        }
    }
    labels
}

/// When something is multicast or delivered, in order, but for the beginning.
fn times<'a>(trace: &'a Trace, beginning: &'a [Label]) -> impl DoubleEndedIterator<Item = u64> + 'a {
    trace.iter().filter_map(|(_, event)| match event.kind {
        Kind::Multicast { label, .. } | Kind::Delivered { label, .. } if !beginning.contains(&label) => {
            Some(event.time().as_us())
        }
        _ => None,
    })
}

fn run(name: &str, timeline: &Timeline, part: &Part, width: f32) -> Run {
    const HEAD: f32 = 84.0;
    let (names, trace) = (Names(timeline.program()), timeline.trace());
    let rows = names.0.processes.len() as f32;
    let height = HEAD + rows * (240.0 / rows).clamp(20.0, 36.0);
    let viewport = Viewport {
        from_us: part.from_us,
        to_us: part.to_us,
        fold_heartbeats: false, // one scale for all
        reading: Reading::Application,
        ..Viewport::fit(trace, width, height)
    };
    let snapshots = Snapshots::of(timeline.program(), trace);
    let last = EventId(trace.len() as u32);
    let mut picture = Diagram::new(names, trace, &snapshots, &viewport).scene(trace, last, part.to_us, None);
    picture.shapes.retain(|shape| shape.layer == crate::scene::Layer::Still);
    let sent = super::sent(trace, |time, _| time.as_us() >= part.from_us);
    let counted = MESSAGES.iter().map(|row| (row.kind, sent[row.kind as usize]));
    let is_shown = |kind: MessageKind| !kind.is_background() && kind.class() != MessageClass::Membership;
    let mut all = times(trace, &part.beginning);
    let (first, last) = (all.next().unwrap_or(0), all.next_back().unwrap_or(0));
    Run {
        name: name.to_owned(),
        picture,
        orders: orders(names, trace, &part.beginning),
        sent: counted.filter(|(kind, count)| *count > 0 && is_shown(*kind)).collect(),
        took_us: last.saturating_sub(first),
    }
}

/// Who has delivered what, but for the beginning: processes that have delivered the same in the same order together.
fn orders(names: Names<'_>, trace: &Trace, beginning: &[Label]) -> Vec<(String, String)> {
    let mut of: Vec<Vec<Label>> = vec![Vec::new(); names.0.processes.len()];
    for (_, event) in trace.iter() {
        if let Kind::Delivered { label, .. } = event.kind
            && !beginning.contains(&label)
        {
            of[event.process.name.index()].push(label);
        }
    }
    let mut orders: Vec<(String, String)> = Vec::new();
    for (at, labels) in of.iter().enumerate().filter(|(_, labels)| !labels.is_empty()) {
        let words = labels.iter().map(|label| names.label(*label)).collect::<Vec<_>>().join(" ");
        let name = names.name(Name(at as u16));
        match orders.iter_mut().find(|(_, other)| *other == words) {
            Some((who, _)) => *who = format!("{who} {name}"),
            None => orders.push((name.to_owned(), words)),
        }
    }
    orders
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::scenario::parse;

    fn survey(script: &str) -> Survey {
        let mut survey = Survey::new(Rc::new(parse(script).scenario)).expect("it asks for charts");
        while survey.advance(500) {}
        survey
    }

    #[test]
    fn four_orders_of_one_schedule_are_seen_beside_each_other_without_what_all_begin_with() {
        let survey = survey(include_str!("../../../static/scenarios/same-schedule-four-orders.scn"));
        let runs = beside(&survey, 400.0);
        let names: Vec<_> = runs.iter().map(|run| run.name.as_str()).collect();
        assert_eq!(names, ["fbcast", "cbcast", "abcast by priorities", "abcast by a sequencer", "gbcast"]);
        let order = |at: usize, who: &str| {
            let found = runs[at].orders.iter().find(|(names, _)| names.split(' ').any(|name| name == who));
            found.map(|(_, order)| order.clone()).expect("it delivers")
        };
        assert_eq!([0, 1, 2, 3, 4].map(|at| order(at, "r")), ["c b a", "c a b", "c a b", "a c b", "c a b"]);
        assert_eq!(runs[2].orders, [("p q r s".to_owned(), "c a b".to_owned())]);
        let sent = |at: usize| runs[at].sent.iter().map(|(kind, count)| (kind.name(), *count)).collect::<Vec<_>>();
        assert_eq!(sent(0), [("data", 9)]);
        assert_eq!(sent(2), [("data", 9), ("priority", 9), ("final", 9)]);
        assert!(runs[1].took_us <= runs[2].took_us);
    }

    #[test]
    fn where_the_script_is_a_run_like_its_variants_it_is_there_too() {
        let script = "processes p q r\ngroup g = p q r with reliability ack\nat 10ms p multicasts m1 to g\n\
            run until rest\nchart messages \"Sent\"\nvariant \"none\"\n  reliability none of g\n";
        let runs = beside(&survey(script), 400.0);
        assert_eq!(runs.iter().map(|run| run.orders.len()).collect::<Vec<_>>(), [1, 1]);
    }

    #[test]
    fn one_run_is_beside_nothing() {
        let script =
            "processes p q\ngroup g = p q\nat 10ms p multicasts m1 to g\nrun until rest\nchart messages \"Sent\"\n";
        assert!(beside(&survey(script), 400.0).is_empty());
    }
}
