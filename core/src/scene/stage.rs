//! The stage: processes, groups, channels and what is under way, at one moment.

use std::collections::BTreeMap;

use super::state::Snapshot;
use super::{Meaning, Point, Scene};
use crate::ids::Name;
use crate::trace::Trace;
use crate::trace::words::Names;

/// Where circles stand and what is shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Layout {
    /// Places in the unit square of processes that were moved; the others stand on a ring in declared order.
    pub places: BTreeMap<Name, Point>,
    /// Whether heartbeats and acknowledgements are drawn too.
    pub show_heartbeats: bool,
}

impl Layout {
    /// Where a process stands on a stage of that size.
    pub fn place(&self, _name: Name, _processes: usize, _size: (f32, f32)) -> Point {
        Point::default()
    }

    /// The place in the unit square of a point of the stage: what to put into [`Layout::places`] after dragging.
    pub fn unit(&self, at: Point, size: (f32, f32)) -> Point {
        Point::new(at.x / size.0, at.y / size.1)
    }
}

/// The stage at a moment not before the snapshot's position.
pub fn stage(
    _names: Names<'_>,
    _trace: &Trace,
    _snapshot: &Snapshot,
    _now_us: u64,
    _layout: &Layout,
    size: (f32, f32),
    _selected: Option<&Meaning>,
) -> Scene {
    Scene { width: size.0, height: size.1, shapes: Vec::new() }
}
