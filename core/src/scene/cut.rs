//! A cut through a run, chosen by the reader: for each process a moment, up to which all that it has done counts.
//!
//! A message that is received before the cut and sent after it is an **orphan**: the run could never have been in that state, and
//! the cut is not consistent. One that is sent before it and comes after it is **in transit**. Consistent cuts form a lattice, so
//! at or before every cut there is one latest that is consistent.
//!
//! Source: lecture 002, recovery line; Chandy and Lamport 1985, consistent global states; Mattern 1989.

use super::brush::{line, path};
use super::diagram::Diagram;
use super::state::Snapshots;
use super::status::is_background;
use super::{Dash, Form, Ink, Meaning, Point, Shape};
use crate::ids::Name;
use crate::trace::{CopyId, Event, EventId, Fate, Kind, Trace};

/// A process, and a moment in µs.
type Moment = (Name, u64);

/// A copy that crosses a cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Crossing {
    /// Which copy.
    pub copy: CopyId,
    /// Who has sent it, and when, in µs.
    pub sent: (Name, u64),
    /// Who has received it, and when; none if it is still under way.
    pub received: Option<(Name, u64)>,
    /// Whether it is received before the cut and sent after it; else it is in transit.
    pub is_orphan: bool,
}

/// The copies that cross the cut with these moments, by process, in µs; what happens at such a moment is before it. Nothing
/// is known of what comes from the event `until` on. Heartbeats and the like are left out, and what is lost.
pub fn crossings(trace: &Trace, snapshots: &Snapshots, until: EventId, at_us: &[u64]) -> Vec<Crossing> {
    copies(trace, snapshots, until).filter_map(|copy| crossing(copy, at_us)).collect()
}

/// The copies that have come or are under way, with their ends, in the order in which they were sent.
fn copies(
    trace: &Trace,
    snapshots: &Snapshots,
    until: EventId,
) -> impl Iterator<Item = (CopyId, Moment, Option<Moment>)> {
    let moment = |event: &Event| (event.process.name, event.time().as_us());
    trace.iter().take_while(move |(id, _)| *id < until).filter_map(move |(_, event)| {
        let Kind::Sent { copy, name, .. } = event.kind else { return None };
        let end = snapshots.ending(copy).filter(|end| *end < until).and_then(|end| trace.get(end));
        let received = match end.map(|end| (end, &end.kind)) {
            _ if is_background(name.kind) => return None,
            None => None,
            Some((end, Kind::Received { fate: Fate::Accepted | Fate::Early, .. })) => Some(moment(end)),
            Some(_) => return None,
        };
        Some((copy, moment(event), received))
    })
}

fn crossing((copy, sent, received): (CopyId, Moment, Option<Moment>), at_us: &[u64]) -> Option<Crossing> {
    let is_before = |(who, when): Moment| at_us.get(who.index()).is_some_and(|at| when <= *at);
    let (is_sent, is_received) = (is_before(sent), received.is_some_and(is_before));
    (is_sent != is_received).then_some(Crossing { copy, sent, received, is_orphan: is_received })
}

/// The latest consistent cut at or before that one: whoever has received an orphan goes back to the moment before, until there
/// is none. What that takes back was sent later, so going through all copies in their order is nearly always enough.
pub fn latest_consistent(trace: &Trace, snapshots: &Snapshots, at_us: &[u64]) -> Vec<u64> {
    let copies: Vec<_> = copies(trace, snapshots, EventId(trace.len() as u32)).collect();
    let mut cut = at_us.to_vec();
    loop {
        let mut is_consistent = true;
        for &copy in &copies {
            if let Some(Crossing { received: Some((who, when)), is_orphan: true, .. }) = crossing(copy, &cut) {
                cut[who.index()] = when.saturating_sub(1);
                is_consistent = false;
            }
        }
        if is_consistent {
            return cut;
        }
    }
}

/// Draws a cut among the shapes of a diagram, and lights up there what crosses it: orphans, and what is in transit.
pub fn draw(diagram: &Diagram, crossings: &[Crossing], at_us: &[u64], shapes: &mut Vec<Shape>) {
    let mut is_lit = vec![false; crossings.len()];
    for shape in shapes.iter_mut() {
        let Some(Meaning::Copy(copy)) = shape.meaning else { continue };
        if let Ok(at) = crossings.binary_search_by_key(&copy, |it| it.copy) {
            light(shape, crossings[at].is_orphan);
            is_lit[at] = true;
        }
    }
    // Where applications are listened to, and where only some events are shown, their arrows are missing.
    for crossing in crossings.iter().zip(is_lit).filter_map(|(it, is_lit)| (!is_lit).then_some(it)) {
        let place = |(who, when): Moment| diagram.place(when, who);
        if let (Some(from), Some(to)) = (place(crossing.sent), crossing.received.and_then(place)) {
            let mut shape = line(from, to).stroke(Ink::Data, 1.0).means(Meaning::Copy(crossing.copy));
            light(&mut shape, crossing.is_orphan);
            shapes.push(shape);
        }
    }
    // What is not in sight of an enlarged diagram lies at its edge.
    let at = |(who, at): (usize, &u64)| Point::new(diagram.axis().x_of(*at), diagram.row(Name(who as u16)));
    let points: Vec<Point> = at_us.iter().enumerate().map(at).collect();
    let (top, bottom) = diagram.height();
    if let (Some(&first), Some(&last)) = (points.first(), points.last()) {
        let ends = [Point::new(first.x, top), Point::new(last.x, bottom)];
        let through = [ends[0]].into_iter().chain(points).chain([ends[1]]).collect();
        shapes.push(path(through).stroke(Ink::Text, 2.2));
    }
}

/// Makes a part of an arrow, or its name, one of what crosses the cut.
fn light(shape: &mut Shape, is_orphan: bool) {
    let (ink, dash) = if is_orphan { (Ink::Failure, Dash::Solid) } else { (Ink::Delivery, Dash::Dashed) };
    let style = &mut shape.style;
    let is_path = matches!(shape.form, Form::Path { .. });
    if is_path && style.stroke.is_some_and(|stroke| stroke != Ink::Selection) {
        (style.stroke, style.width, style.dash) = (Some(ink), 4.0, dash);
    }
    if is_path || matches!(shape.form, Form::Text { .. }) {
        style.fill = style.fill.map(|_| ink);
        style.opacity = 1.0;
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use proptest::prelude::*;

    use super::*;
    use crate::scenario::{compile::compile, parse};
    use crate::scene::diagram::Viewport;
    use crate::timeline::Timeline;
    use crate::trace::words::Names;

    const SCRIPT: &str = "\
processes p q r
network delay 10ms, fifo
group s = p q r with recovery independent
at 10ms p tells q m1 in s
at 30ms q tells r m2 in s
at 50ms r tells p m3 in s
run until 80ms
";

    fn run(script: &str) -> (Timeline, Snapshots) {
        let run = Timeline::complete(Rc::new(compile(&parse(script).scenario, None)));
        let snapshots = Snapshots::of(run.program(), run.trace());
        (run, snapshots)
    }

    fn ms(at: [u64; 3]) -> [u64; 3] {
        at.map(|at| at * 1_000)
    }

    fn end(run: &Timeline) -> EventId {
        EventId(run.trace().len() as u32)
    }

    #[test]
    fn a_message_is_an_orphan_in_transit_or_neither() {
        let (run, snapshots) = run(SCRIPT);
        let orphans = |at| {
            let crossings = crossings(run.trace(), &snapshots, end(&run), &ms(at));
            let orphans = crossings.iter().filter(|it| it.is_orphan).count();
            (orphans, crossings.len() - orphans)
        };
        assert_eq!(orphans([5, 5, 5]), (0, 0));
        assert_eq!(orphans([15, 15, 15]), (0, 1), "m1 is under way");
        assert_eq!(orphans([5, 25, 5]), (1, 0), "q has m1, and p has not sent it");
        assert_eq!(orphans([10, 20, 0]), (0, 0), "what happens at the moment itself is before the cut");
        assert_eq!(orphans([5, 35, 45]), (1, 0));
        assert_eq!(orphans([70, 5, 5]), (1, 1), "p has sent m1 to q, and received m3");
    }

    #[test]
    fn what_has_not_come_when_the_run_ends_is_in_transit_and_what_is_lost_is_not() {
        let script = SCRIPT.replace("run until 80ms", "run until 55ms").replace("at 30ms", "drop m2\nat 30ms");
        let (run, snapshots) = run(&script);
        let crossing = |at| crossings(run.trace(), &snapshots, end(&run), &ms(at));
        let [m3] = crossing([55, 55, 55])[..] else { panic!("m3 alone crosses the end") };
        assert_eq!((m3.sent, m3.received, m3.is_orphan), ((Name(2), 50_000), None, false));
        assert_eq!(crossing([35, 35, 35]), [], "m2 is lost");
    }

    #[test]
    fn nothing_is_told_of_what_the_reader_may_not_see_yet() {
        let (run, snapshots) = run(SCRIPT);
        let came = run.trace().iter().find(|(_, event)| matches!(event.kind, Kind::Received { .. })).unwrap().0;
        let [m1] = crossings(run.trace(), &snapshots, came, &ms([15; 3]))[..] else { panic!("m1 is under way") };
        assert_eq!(m1.received, None);
    }

    #[test]
    fn what_crosses_the_cut_is_lit_up_with_its_name_and_the_cut_goes_through_every_line() {
        let (run, snapshots) = run(SCRIPT);
        let viewport = Viewport::fit(run.trace(), 800.0, 400.0);
        let diagram = Diagram::new(Names(run.program()), run.trace(), &snapshots, &viewport);
        let at = ms([5, 25, 45]);
        let crossings = crossings(run.trace(), &snapshots, end(&run), &at);
        let mut shapes = diagram.still(run.trace(), end(&run), None);
        draw(&diagram, &crossings, &at, &mut shapes);
        let inks = |copy: CopyId| {
            let of = shapes.iter().filter(|shape| shape.meaning == Some(Meaning::Copy(copy)));
            of.map(|shape| shape.style.fill.or(shape.style.stroke).unwrap()).collect::<Vec<_>>()
        };
        let [m1, m2] = crossings[..] else { panic!("m1 and m2 cross it") };
        assert!(m1.is_orphan && m2.is_orphan);
        assert_eq!(inks(m1.copy), [Ink::Failure; 3], "a line, its head and its name");
        let Form::Path { points, .. } = &shapes[shapes.len() - 1].form else { panic!("the cut is drawn last") };
        assert_eq!(points.len(), 5, "three processes, and a little beyond");
        assert_eq!(points[2], diagram.place(25_000, Name(1)).unwrap());
    }

    #[test]
    fn whoever_has_received_an_orphan_goes_back_and_takes_others_along() {
        let (run, snapshots) = run(SCRIPT);
        let latest = |at| latest_consistent(run.trace(), &snapshots, &ms(at));
        assert_eq!(latest([25, 25, 25]), ms([25, 25, 25]), "it is consistent as it is");
        assert_eq!(latest([5, 70, 70]), [5_000, 19_999, 39_999], "without m1 there is no m2");
    }

    #[test]
    fn a_cut_along_a_moment_is_consistent_in_a_group_of_any_kind() {
        let script = "processes p q r\ngroup g = p q r with membership gmp\nat 5ms q multicasts m1 to g\n\
                      at 20ms q crashes\nrun until 300ms\n";
        let (run, snapshots) = run(script);
        for at in (0..300).step_by(7) {
            assert_eq!(latest_consistent(run.trace(), &snapshots, &ms([at; 3])), ms([at; 3]));
        }
    }

    /// Receipts of messages with their sendings, found without what is tested: who, when, and to whom, when.
    fn receipts(trace: &Trace) -> Vec<(Moment, Moment)> {
        let moment = |event: &Event| (event.process.name, event.time().as_us());
        let sent = |which: CopyId| {
            trace.iter().find_map(|(_, event)| match event.kind {
                Kind::Sent { copy, name, .. } if copy == which => (!name.kind.is_background()).then(|| moment(event)),
                _ => None,
            })
        };
        let received = |event: &Event| match event.kind {
            Kind::Received { copy, fate: Fate::Accepted | Fate::Early } => Some((sent(copy)?, moment(event))),
            _ => None,
        };
        trace.iter().filter_map(|(_, event)| received(event)).collect()
    }

    /// The latest consistent cut among all that come into question: where it was asked for, and just before each receipt.
    fn try_all(receipts: &[(Moment, Moment)], asked: &[u64]) -> Vec<u64> {
        let moments = |who: usize| {
            let came = receipts.iter().filter(move |(_, (to, _))| to.index() == who).map(|(_, (_, when))| when - 1);
            came.filter(|when| *when < asked[who]).chain([asked[who]]).collect::<Vec<_>>()
        };
        let mut cuts = vec![Vec::new()];
        for who in 0..asked.len() {
            let longer = |cut: Vec<u64>| moments(who).into_iter().map(move |at| [&cut[..], &[at]].concat());
            cuts = cuts.into_iter().flat_map(longer).collect();
        }
        let is_before = |cut: &[u64], (who, when): Moment| when <= cut[who.index()];
        cuts.retain(|cut| receipts.iter().all(|&(sent, came)| is_before(cut, sent) || !is_before(cut, came)));
        // Of two consistent cuts the later moments of each process are consistent too.
        let latest = |who: usize| cuts.iter().map(|cut| cut[who]).max().unwrap();
        (0..asked.len()).map(latest).collect()
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn it_is_the_latest_of_all_consistent_cuts(
            seed in 0..1_000_u32,
            tells in prop::collection::vec((0..3_usize, 1..3_usize, 1..12_u64), 1..9),
            asked in prop::array::uniform3(0..90_000_u64),
        ) {
            let mut script = format!(
                "seed {seed}\nprocesses p q r\nnetwork delay 2ms..30ms\ngroup s = p q r with recovery independent\n"
            );
            let mut at = 0;
            for (number, (from, to, after)) in tells.into_iter().enumerate() {
                at += after;
                let (from, to) = (["p", "q", "r"][from], ["p", "q", "r"][(from + to) % 3]);
                script += &format!("at {at}ms {from} tells {to} m{number} in s\n");
            }
            let (run, snapshots) = run(&(script + "run until 150ms\n"));
            let expected = try_all(&receipts(run.trace()), &asked);
            prop_assert_eq!(latest_consistent(run.trace(), &snapshots, &asked), expected);
        }
    }
}
