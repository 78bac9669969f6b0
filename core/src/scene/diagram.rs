//! The space–time diagram: a line for every process, an arrow for every copy, time to the right.
//!
//! Light bands tell in which view a process is, step by step from one to the next; hatching tells where it flushes.
//! [`Diagram`] lays out a part of a run once, for all positions: the present moment is a veil over what comes after it.

mod arrows;
mod bands;
mod gather;
mod held;
mod labels;
mod marks;
mod present;
mod roll;
mod signs;

use std::rc::Rc;

use super::axis::Axis;
use super::geometry::within;
use super::recovery;
use super::room::Room;
use super::state::Snapshots;
use super::{Area, Meaning, Point, Scene, Shape, Weight, text_width};
use crate::ids::Name;
use crate::order;
use crate::time::Time;
use crate::trace::words::Names;
use crate::trace::{EventId, Trace};
use gather::Content;
use labels::Wish;
pub use roll::Roll;
use signs::Sign;

/// With more arrows than this, those that would look the same are drawn once, and thin.
const ARROWS_MAX: usize = 800;
/// With more marks than this, those that would look the same are drawn once, and small.
const MARKS_MAX: usize = 600;

/// A row that is lower cannot be read.
const ROW_LEAST: f32 = 17.0;
/// Below the lines: the scale, and what is said of folds.
const BELOW: f32 = 41.0;

/// On so wide a picture, with no more arrows than [`FEW_ARROWS`], deliveries have their vector clocks.
const ROOMY: f32 = 700.0;
const FEW_ARROWS: usize = 20;

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
    /// For each event whether it is shown, with the arrow that it begins; all are if nothing is said. What moments are
    /// folded away does not depend on it.
    pub only: Option<Rc<[bool]>>,
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
            only: None,
        }
    }
}

/// The diagram of a part of a run, without the present moment: dear to make, and good for every position.
#[derive(Clone, Debug)]
pub struct Diagram {
    frame: Frame,
    axis: Axis,
    shapes: Vec<Shape>,
    /// In the order of the shapes.
    signs: Vec<Sign>,
    show_future: bool,
}

/// What of a diagram the lines take.
#[derive(Clone, Copy, Debug)]
struct Frame {
    width: f32,
    height: f32,
    lines: Area,
    rows: usize,
}

impl Frame {
    fn new(names: Names<'_>, (width, height): (f32, f32)) -> Frame {
        let widest = names.0.processes.iter().map(|name| text_width(name, labels::NAME, Weight::Bold));
        let left = within(widest.fold(0.0, f32::max) + 30.0, 40.0, width * 0.3);
        let headers = names.0.groups.len().clamp(1, 3) as f32;
        let top = present::LABEL_HEIGHT + headers * labels::HEADER_HEIGHT;
        let lines = Area { left, top, right: width - 14.0, bottom: height - BELOW };
        Frame { width, height, lines, rows: names.0.processes.len() }
    }

    /// Between two lines.
    fn spacing(&self) -> f32 {
        (self.lines.bottom - self.lines.top) / self.rows.max(1) as f32
    }

    /// The height of a process's line.
    fn row(&self, name: Name) -> f32 {
        self.lines.top + self.spacing() * (name.index() as f32 + 0.5)
    }
}

/// A diagram in the making.
struct Draft<'a> {
    names: Names<'a>,
    trace: &'a Trace,
    viewport: &'a Viewport,
    frame: Frame,
    axis: Axis,
    content: Content,
    room: Room,
    shapes: Vec<Shape>,
    signs: Vec<Sign>,
    wishes: Vec<Wish>,
    /// Whether there is so much to show that only its outline can be seen.
    dense: bool,
    /// Whether there is so little to show that there is room for more words.
    roomy: bool,
    /// Whether there are so many echoes that they are drawn thin.
    flurry: bool,
}

impl Diagram {
    /// Lays out what the viewport shows of the recorded run.
    pub fn new(names: Names<'_>, trace: &Trace, snapshots: &Snapshots, viewport: &Viewport) -> Diagram {
        Diagram::beside(names, trace, snapshots, viewport, &[])
    }

    /// The same, on one axis with another run in which something happens at these moments.
    pub fn beside(
        names: Names<'_>,
        trace: &Trace,
        snapshots: &Snapshots,
        viewport: &Viewport,
        other: &[u64],
    ) -> Diagram {
        let frame = Frame::new(names, (viewport.width, viewport.height));
        let mut content = Content::new(trace, snapshots, viewport);
        content.busy.extend(other);
        order::sort(&mut content.busy);
        let (from, to, lines) = (viewport.from_us, viewport.to_us, frame.lines);
        let axis = match viewport.fold_heartbeats {
            true => Axis::folding(from, to, lines.left, lines.right, &content.busy),
            false => Axis::plain(from, to, lines.left, lines.right),
        };
        let room = Room::new(Area { left: 2.0, top: 2.0, right: frame.width - 2.0, bottom: frame.height - 2.0 });
        let (shapes, signs, wishes) = (Vec::with_capacity(512), Vec::new(), Vec::new());
        let dense = content.arrows.len() > ARROWS_MAX || content.marks.len() > MARKS_MAX;
        let roomy = frame.width >= ROOMY && content.arrows.len() <= FEW_ARROWS;
        let mut draft = Draft {
            names,
            trace,
            viewport,
            frame,
            axis,
            content,
            room,
            shapes,
            signs,
            wishes,
            dense,
            roomy,
            flurry: false,
        };
        draft.bands();
        draft.lines();
        if viewport.reading == Reading::Network {
            draft.held_back(snapshots);
            draft.patience();
        }
        draft.folds();
        draft.arrows(snapshots);
        draft.marks(snapshots);
        draft.axis_labels();
        draft.labels();
        let show_future = viewport.show_future;
        Diagram { frame, axis: draft.axis, shapes: draft.shapes, signs: draft.signs, show_future }
    }

    /// The moments at which there is something to show.
    pub fn busy(trace: &Trace, snapshots: &Snapshots, viewport: &Viewport) -> Vec<u64> {
        Content::new(trace, snapshots, viewport).busy
    }

    /// Where moments lie.
    pub fn axis(&self) -> &Axis {
        &self.axis
    }

    /// The height of a process's line.
    pub fn row(&self, name: Name) -> f32 {
        self.frame.row(name)
    }

    /// Where the lines of processes begin, below the headers, and where they end, above the scale.
    pub fn height(&self) -> (f32, f32) {
        (self.frame.lines.top, self.frame.lines.bottom)
    }

    /// Where something that happens then to that process lies; none if that is not shown.
    pub fn place(&self, time_us: u64, name: Name) -> Option<Point> {
        let pieces = self.axis.pieces();
        let (from_us, to_us) = (pieces[0].from_us, pieces[pieces.len() - 1].to_us);
        (from_us..=to_us).contains(&time_us).then(|| Point::new(self.axis.x_of(time_us), self.row(name)))
    }
}

impl Draft<'_> {
    fn at(&self, time_us: u64, name: Name) -> Point {
        Point::new(self.axis.x_of(time_us), self.frame.row(name))
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
    let diagram = Diagram::new(names, trace, snapshots, viewport);
    let mut scene = diagram.scene(trace, position, now_us, selected);
    recovery::draw(&diagram, snapshots, position, &mut scene.shapes);
    scene
}
