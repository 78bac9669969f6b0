//! The space–time diagram: a line for every process, an arrow for every copy, time to the right.

use super::axis::Axis;
use super::state::Snapshots;
use super::{Meaning, Scene};
use crate::time::Time;
use crate::trace::words::Names;
use crate::trace::{EventId, Trace};

/// What part of a run is shown, how large, and how it is read.
#[derive(Clone, Debug, PartialEq)]
pub struct Viewport {
    /// Width of the picture.
    pub width: f32,
    /// Height of the picture.
    pub height: f32,
    /// The first moment shown.
    pub from_us: u64,
    /// The last moment shown.
    pub to_us: u64,
    /// Whether heartbeats, acknowledgements and rows are left out, and stretches with nothing else folded away.
    pub fold_heartbeats: bool,
    /// How the run is read.
    pub reading: Reading,
    /// Whether what is recorded beyond the present is shown, pale.
    pub show_future: bool,
}

/// How a run is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reading {
    /// As the network sees it: every copy from send to receipt.
    #[default]
    Network,
    /// As applications see it: multicasts, deliveries and views.
    Application,
}

impl Viewport {
    /// The whole run, as far as it is recorded, with heartbeats folded.
    pub fn fit(trace: &Trace, width: f32, height: f32) -> Viewport {
        let end = trace.iter().next_back().map_or(Time::ZERO, |(_, event)| event.time());
        Viewport {
            width,
            height,
            from_us: 0,
            to_us: end.as_us().max(1_000),
            fold_heartbeats: true,
            reading: Reading::Network,
            show_future: true,
        }
    }
}

/// The diagram of a part of a run, without the present moment: dear to make, and good for every position.
#[derive(Clone, Debug)]
pub struct Diagram {
    axis: Axis,
    viewport: Viewport,
}

impl Diagram {
    /// Lays out what the viewport shows of the recorded run.
    pub fn new(_names: Names<'_>, _trace: &Trace, _snapshots: &Snapshots, viewport: &Viewport) -> Diagram {
        let axis = Axis::plain(viewport.from_us, viewport.to_us, 0.0, viewport.width);
        Diagram { axis, viewport: viewport.clone() }
    }

    /// Where moments lie.
    pub fn axis(&self) -> &Axis {
        &self.axis
    }

    /// The picture at a position. Its still shapes change only with the position and the selection.
    pub fn scene(&self, _trace: &Trace, _position: EventId, _now_us: u64, _selected: Option<&Meaning>) -> Scene {
        Scene { width: self.viewport.width, height: self.viewport.height, shapes: Vec::new() }
    }
}

/// The diagram at a position, made from nothing; who shows many positions keeps the [`Diagram`].
pub fn diagram(
    names: Names<'_>,
    trace: &Trace,
    snapshots: &Snapshots,
    position: EventId,
    now_us: u64,
    viewport: &Viewport,
    selected: Option<&Meaning>,
) -> Scene {
    Diagram::new(names, trace, snapshots, viewport).scene(trace, position, now_us, selected)
}
