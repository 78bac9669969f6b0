//! The stage: processes, groups, channels and what is under way, at one moment.
//!
//! Processes stand on a ring, or where the reader has put them. Around the members of each group's newest view lies a
//! soft hull; while somebody is still in an older view, that one is outlined too. Everything but messages is still.

mod flights;
mod hull;
mod links;
mod notes;
mod processes;
mod tree;

use std::cell::RefCell;

pub(super) use flights::ink;

use super::geometry::{sin_cos, within};
use super::room::Room;
use super::state::Snapshot;
use super::{Anchor, Area, Meaning, Point, Scene, Shape};
use crate::ids::Name;
use crate::small::SmallMap;
use crate::trace::Trace;
use crate::trace::words::Names;

/// Between a circle and the edge of its group's hull.
const HULL_PAD: f32 = 17.0;
/// More for every further group, so that hulls of the same members can be told apart.
const HULL_STEP: f32 = 7.0;

/// Where circles stand and what is shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Layout {
    /// Places of processes that were moved, in the unit square around the ring; the others stand on the ring in declared
    /// order. Places outside the square are fine.
    pub places: SmallMap<Name, Point>,
    /// Whether heartbeats are drawn too.
    pub show_heartbeats: bool,
}

/// What of a stage the ring takes, and how large circles are.
#[derive(Clone, Debug)]
struct Frame {
    size: (f32, f32),
    inner: Area,
    /// The places on the ring in the unit square, one at least.
    ring: Vec<Point>,
    radius: f32,
    /// How large a circle may be.
    largest: f32,
}

impl Layout {
    /// Where a process stands on a stage of that size.
    pub fn place(&self, name: Name, processes: usize, size: (f32, f32)) -> Point {
        self.place_in(&Frame::new(processes, size), name)
    }

    /// The place in the unit square of a point of the stage: what to put into [`Layout::places`] after dragging.
    pub fn unit(&self, at: Point, processes: usize, size: (f32, f32)) -> Point {
        let inner = Frame::new(processes, size).inner;
        Point::new((at.x - inner.left) / (inner.right - inner.left), (at.y - inner.top) / (inner.bottom - inner.top))
    }

    fn place_in(&self, frame: &Frame, name: Name) -> Point {
        let unit = self.places.get(&name).copied().unwrap_or_else(|| frame.ring[name.index() % frame.ring.len()]);
        let (inner, edge) = (frame.inner, frame.radius + 4.0);
        let x = inner.left + unit.x * (inner.right - inner.left);
        let y = inner.top + unit.y * (inner.bottom - inner.top);
        Point::new(within(x, edge, frame.size.0 - edge), within(y, edge, frame.size.1 - edge))
    }
}

impl Frame {
    fn new(processes: usize, (width, height): (f32, f32)) -> Frame {
        let largest = (height / 11.5).min(width / 14.0).clamp(10.0, 27.0);
        let margin = largest + HULL_PAD + 22.0;
        let down = (height - 2.0 * margin).max(height * 0.3);
        let room = (width - 2.0 * margin).max(width * 0.3);
        let across = room.min((width * 0.6).max(width - 2.0 * (margin + 130.0))).min(down * 2.3);
        let inner = Area::around(Point::new(width / 2.0, height / 2.0), across, down);
        let frame = Frame { size: (width, height), inner, ring: ring(processes), radius: largest, largest };
        let nobody_moved = Layout::default();
        let places: Vec<_> = (0..processes).map(|at| nobody_moved.place_in(&frame, Name(at as u16))).collect();
        let nearest = (1..processes).map(|at| places[at].distance(places[at - 1])).fold(f32::INFINITY, f32::min);
        // Circles of many processes are too small for letters, which then stand beside them, but lie on each other never.
        Frame { radius: largest.min(nearest * 0.29).max(9.0_f32.min(nearest * 0.42)).max(3.0), ..frame }
    }
}

/// The places of so many on a ring in the unit square: the first at the top, or two at the top where that gives a level
/// base.
fn ring(of: usize) -> Vec<Point> {
    if of < 2 {
        return vec![Point::new(0.5, 0.5)];
    }
    let turn = std::f32::consts::TAU / of as f32;
    let start = if of.is_multiple_of(2) && of > 2 { -turn / 2.0 } else { 0.0 };
    let start = if of == 2 { -turn / 2.0 } else { start };
    let corner = |at: usize| {
        let angle = start + turn * at as f32;
        let (sin, cos) = sin_cos(angle);
        Point::new(sin, -cos)
    };
    let corners: Vec<_> = (0..of).map(corner).collect();
    let span = |part: &dyn Fn(&Point) -> f32| {
        let all = corners.iter().map(part);
        all.fold((f32::INFINITY, f32::NEG_INFINITY), |(low, high), value| (low.min(value), high.max(value)))
    };
    let ((left, right), (top, bottom)) = (span(&|corner| corner.x), span(&|corner| corner.y));
    let share = |value: f32, low: f32, high: f32| if high - low < 0.01 { 0.5 } else { (value - low) / (high - low) };
    corners.iter().map(|at| Point::new(share(at.x, left, right), share(at.y, top, bottom))).collect()
}

/// A stage in the making.
struct Stage<'a> {
    names: Names<'a>,
    trace: &'a Trace,
    snapshot: &'a Snapshot,
    now_us: u64,
    selected: Option<Meaning>,
    radius: f32,
    places: Vec<Point>,
    room: Room,
    shapes: Vec<Shape>,
}

/// The stage at a moment not before the snapshot's position.
pub fn stage(
    names: Names<'_>,
    trace: &Trace,
    snapshot: &Snapshot,
    now_us: u64,
    layout: &Layout,
    size: (f32, f32),
    selected: Option<&Meaning>,
) -> Scene {
    let (ground, mut shapes) = Ground::new(names, trace, snapshot, layout, size, selected);
    shapes.extend(ground.moving(names, trace, snapshot, now_us, layout.show_heartbeats, selected));
    Scene { width: size.0, height: size.1, shapes }
}

/// What moves on a stage has to know of what stands still: whoever shows frame after frame makes it anew only when
/// something has happened.
#[derive(Debug)]
pub struct Ground {
    radius: f32,
    places: Vec<Point>,
    room: Room,
    /// What the last frame has made of the room: the next one writes over it, and asks for hardly any memory.
    spare: RefCell<Option<Room>>,
}

impl Ground {
    /// What stands still at the snapshot's position, and its shapes.
    pub fn new(
        names: Names<'_>,
        trace: &Trace,
        snapshot: &Snapshot,
        layout: &Layout,
        size: (f32, f32),
        selected: Option<&Meaning>,
    ) -> (Ground, Vec<Shape>) {
        let mut stage = still(names, trace, snapshot, layout, size, selected);
        let shapes = std::mem::take(&mut stage.shapes);
        (Ground { radius: stage.radius, places: stage.places, room: stage.room, spare: RefCell::default() }, shapes)
    }

    /// The moving shapes at a moment: all that changes from frame to frame while nothing happens.
    pub fn moving(
        &self,
        names: Names<'_>,
        trace: &Trace,
        snapshot: &Snapshot,
        now_us: u64,
        show_heartbeats: bool,
        selected: Option<&Meaning>,
    ) -> Vec<Shape> {
        let places = self.places.clone();
        let mut room = self.spare.take().unwrap_or_else(|| self.room.clone());
        room.copy(&self.room);
        let shapes = Vec::with_capacity(snapshot.flights.len() + 16);
        let (selected, radius) = (selected.copied(), self.radius);
        let mut stage = Stage { names, trace, snapshot, now_us, selected, radius, places, room, shapes };
        stage.flights(show_heartbeats);
        self.spare.replace(Some(stage.room));
        stage.shapes
    }
}

fn still<'a>(
    names: Names<'a>,
    trace: &'a Trace,
    snapshot: &'a Snapshot,
    layout: &Layout,
    size: (f32, f32),
    selected: Option<&Meaning>,
) -> Stage<'a> {
    let processes = snapshot.processes.len();
    let frame = Frame::new(processes, size);
    let as_tree = tree::layout(names, layout, &frame);
    let (layout, radius) = as_tree.as_ref().map_or((layout, frame.radius), |(layout, radius)| (layout, *radius));
    let places: Vec<_> = (0..processes).map(|at| layout.place_in(&frame, Name(at as u16))).collect();
    let bounds = Area { left: 4.0, top: 4.0, right: size.0 - 4.0, bottom: size.1 - 4.0 };
    let mut stage = Stage {
        names,
        trace,
        snapshot,
        now_us: snapshot.time_us,
        selected: selected.copied(),
        radius,
        places,
        room: Room::new(bounds),
        shapes: Vec::with_capacity(128),
    };
    let labels = stage.hulls();
    let cuts = stage.links();
    stage.processes();
    // Where names stand beside their circles they would leave no room to the names of groups.
    let crowded = stage.radius < processes::LETTER_LEAST;
    if crowded {
        stage.hull_labels(&labels);
    }
    stage.notes();
    if !crowded {
        stage.hull_labels(&labels);
    }
    stage.cut_note(&cuts);
    stage
}

impl Stage<'_> {
    fn is_selected(&self, meaning: Meaning) -> bool {
        self.selected == Some(meaning)
    }

    fn centre(&self) -> Point {
        let count = self.places.len().max(1) as f32;
        let sum = self.places.iter().fold(Point::default(), |sum, place| sum.moved(place.x, place.y));
        Point::new(sum.x / count, sum.y / count)
    }

    fn place(&self, name: Name) -> Point {
        self.places[name.index()]
    }
}
