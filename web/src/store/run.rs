//! A recorded run with all that the panels ask of it again and again, worked out once.

use std::cell::{OnceCell, RefCell};
use std::fmt;
use std::rc::Rc;

use groupscope_core::check::Checks;
use groupscope_core::gesture::Place;
use groupscope_core::lesson::Course;
use groupscope_core::order;
use groupscope_core::protocol::Rule;
use groupscope_core::protocol::membership::detector;
use groupscope_core::registry::{MESSAGES, MessageKind};
use groupscope_core::scenario::compile::Program;
use groupscope_core::scene::axis::Axis;
use groupscope_core::scene::state::{Snapshot, Snapshots};
use groupscope_core::sim::World;
use groupscope_core::time::Time;
use groupscope_core::timeline::Timeline;
use groupscope_core::trace::story;
use groupscope_core::trace::words::Names;
use groupscope_core::trace::{Event, EventId, Kind, Trace};

use super::quiet;
use crate::later;

/// So many events ahead, a snapshot is taken on and not made from one that is kept.
const NEAR: u32 = 500;

/// A recorded run.
pub struct Run {
    timeline: Timeline,
    story: Vec<EventId>,
    stops: Vec<u32>,
    course: Course,
    marks: Vec<Mark>,
    judged: OnceCell<Judged>,
    snapshots: Snapshots,
    start: Place,
    axis: Axis,
    /// The snapshot and the world that were asked for last: several panels ask for the same.
    snapshot: RefCell<Option<Rc<Snapshot>>>,
    world: RefCell<Option<Rc<World>>>,
}

impl fmt::Debug for Run {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Run").field("events", &self.trace().len()).finish_non_exhaustive()
    }
}

/// What became of the guarantees, worked out when it is first asked for: the later part of the page does it.
struct Judged {
    checks: Checks,
    /// Where each guarantee that must hold falls for the first time.
    falls: Vec<EventId>,
    /// All marks, those of falls among them.
    marks: Vec<Mark>,
}

/// A place on the scrubber that is worth a mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// When.
    pub time: Time,
    /// What it is.
    pub kind: MarkKind,
    /// The event.
    pub event: EventId,
}

/// What a mark stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkKind {
    /// A crash.
    Crash,
    /// A suspicion.
    Suspicion,
    /// A view is installed.
    View,
    /// A guarantee falls.
    Violation,
}

impl Run {
    /// Works out what is asked of a run, as far as it is recorded.
    pub fn new(timeline: Timeline) -> Run {
        let story: Vec<EventId> = story::story(timeline.trace()).collect();
        let mut stops: Vec<u32> = story.iter().map(|&event| timeline.position_of(event)).collect();
        stops.dedup();
        let course = Course::of(&timeline);
        let marks = marks(timeline.trace());
        let snapshots = Snapshots::of(timeline.program(), timeline.trace());
        let position = timeline.position_at(Time::ZERO).min(position_of_first_act(timeline.trace()));
        let start = Place { position, time: Time::ZERO };
        let axis = quiet::axis(&timeline, &snapshots);
        let (judged, snapshot, world) = Default::default();
        Run { story, stops, course, marks, judged, snapshots, start, axis, timeline, snapshot, world }
    }

    /// The timeline.
    pub fn timeline(&self) -> &Timeline {
        &self.timeline
    }

    /// What happened.
    pub fn trace(&self) -> &Trace {
        self.timeline.trace()
    }

    /// What was played.
    pub fn program(&self) -> &Rc<Program> {
        self.timeline.program()
    }

    /// The names of its processes, groups and messages.
    pub fn names(&self) -> Names<'_> {
        Names(self.timeline.program())
    }

    /// The events of the story, in order.
    pub fn story(&self) -> &[EventId] {
        &self.story
    }

    /// The positions after which something of the story has happened, in order.
    pub fn stops(&self) -> &[u32] {
        &self.stops
    }

    /// The lesson, laid over the run.
    pub fn course(&self) -> &Course {
        &self.course
    }

    /// Marks for the scrubber.
    pub fn marks(&self) -> &[Mark] {
        self.judged().map_or(&self.marks, |judged| &judged.marks)
    }

    /// What became of the guarantees; nothing as long as nobody can judge it.
    pub fn checks(&self) -> Option<&Checks> {
        self.judged().map(|judged| &judged.checks)
    }

    /// The events at which something goes wrong that must not, in order.
    pub fn falls(&self) -> &[EventId] {
        self.judged().map_or(&[], |judged| &judged.falls)
    }

    fn judged(&self) -> Option<&Judged> {
        let later = later::here()?;
        Some(self.judged.get_or_init(|| {
            let (checks, falls) = (later.judged)(self.program(), self.trace());
            let marks = with_falls(self.trace(), &self.marks, &falls);
            Judged { checks, falls, marks }
        }))
    }

    /// What the diagram needs to know of all positions.
    pub fn snapshots(&self) -> &Snapshots {
        &self.snapshots
    }

    /// What a reader sees when the events before `until` have happened.
    pub fn snapshot(&self, until: EventId) -> Rc<Snapshot> {
        let mut kept = self.snapshot.borrow_mut();
        let ahead = |position: EventId| until.0.checked_sub(position.0);
        match &mut *kept {
            Some(snapshot) if snapshot.position == until => snapshot.clone(),
            Some(snapshot) if ahead(snapshot.position).is_some_and(|events| events < NEAR) => {
                self.snapshots.advance(self.trace(), Rc::make_mut(snapshot), until);
                snapshot.clone()
            }
            _ => kept.insert(Rc::new(self.snapshots.at(self.trace(), until))).clone(),
        }
    }

    /// The world after that many steps.
    pub fn world(&self, position: u32) -> Rc<World> {
        let mut kept = self.world.borrow_mut();
        match &*kept {
            Some(world) if world.steps() == position => world.clone(),
            _ => kept.insert(Rc::new(self.timeline.world_at(position))).clone(),
        }
    }

    /// Where a reader begins: everybody has started, and the script has done nothing yet.
    pub fn start(&self) -> Place {
        self.start
    }

    /// The last place.
    pub fn end(&self) -> Place {
        self.place(self.timeline.last())
    }

    /// The time of the last event.
    pub fn end_time(&self) -> Time {
        self.end().time
    }

    /// The place just after a step.
    pub fn place(&self, position: u32) -> Place {
        let position = position.min(self.timeline.last());
        let last = self.timeline.events_at(position).index().checked_sub(1);
        let time = last.and_then(|last| self.trace().get(EventId(last as u32))).map_or(Time::ZERO, Event::time);
        Place { position, time }
    }

    /// The place at a time: after everything that has happened by then.
    pub fn place_at(&self, time: Time) -> Place {
        let time = time.min(self.end_time());
        Place { position: self.timeline.position_at(time), time }
    }

    /// The nearest place of this run to one of another run.
    pub fn nearest(&self, place: Place) -> Place {
        let here = self.place(place.position);
        let next = self.place(place.position + 1);
        if here.time > place.time || next.time < place.time && next.position > here.position {
            return self.place_at(place.time);
        }
        Place { position: here.position, time: place.time.min(self.end_time()).max(here.time) }
    }

    /// The place just after an event.
    pub fn place_of(&self, event: EventId) -> Place {
        self.place(self.timeline.position_of(event))
    }

    /// How many copies of every kind were sent in events before `until`, most first.
    pub fn counts(&self, until: EventId) -> Vec<(MessageKind, u32)> {
        let mut counts = [0; MESSAGES.len()];
        for (_, event) in self.trace().range(EventId(0), until) {
            if let Kind::Sent { name, .. } = event.kind {
                counts[name.kind as usize] += 1;
            }
        }
        let mut counts: Vec<_> = MessageKind::all().map(|kind| (kind, counts[kind as usize])).collect();
        counts.retain(|(_, count)| *count > 0);
        counts
    }

    /// The scrubber's scale.
    pub fn axis(&self) -> &Axis {
        &self.axis
    }

    /// How many times faster than usual playing should go here: where only heartbeats are under way, one need not wait.
    pub fn hurry(&self, time: Time) -> f64 {
        quiet::hurry(&self.axis, time)
    }
}

/// The position before the first line of the script acts.
fn position_of_first_act(trace: &Trace) -> u32 {
    let first = trace.iter().find(|(_, event)| matches!(event.kind, Kind::Action { .. }));
    first.map_or(u32::MAX, |(_, event)| event.step.saturating_sub(1))
}

/// What became of the guarantees, and where each that must hold falls for the first time. Work of the later part.
pub fn judged(program: &Program, trace: &Trace) -> (Checks, Vec<EventId>) {
    let checks = Checks::of(trace);
    let mut falls: Vec<_> = checks.errors(program).map(|violation| violation.event).collect();
    order::sort(&mut falls);
    falls.dedup();
    (checks, falls)
}

fn marks(trace: &Trace) -> Vec<Mark> {
    let marks = trace.iter().filter_map(|(id, event)| {
        let kind = match event.kind {
            Kind::Crashed => MarkKind::Crash,
            Kind::Suspected { .. } => MarkKind::Suspicion,
            Kind::Rule(Rule::Detector(detector::Rule::Heartbeat(detector::heartbeat::Rule::SuspectSilent {
                ..
            }))) => MarkKind::Suspicion,
            Kind::Installed { number, .. } if number > 1 => MarkKind::View,
            _ => return None,
        };
        Some(Mark { time: event.time(), kind, event: id })
    });
    in_order(marks.collect())
}

fn with_falls(trace: &Trace, marks: &[Mark], falls: &[EventId]) -> Vec<Mark> {
    let falls = falls.iter().filter_map(|&event| Some((event, trace.get(event)?)));
    let falls = falls.map(|(id, event)| Mark { time: event.time(), kind: MarkKind::Violation, event: id });
    in_order(marks.iter().copied().chain(falls).collect())
}

fn in_order(mut marks: Vec<Mark>) -> Vec<Mark> {
    order::sort_by_key(&mut marks, |mark| (mark.time, mark.event));
    marks.dedup_by_key(|mark| (mark.time, mark.kind as u8));
    marks
}
