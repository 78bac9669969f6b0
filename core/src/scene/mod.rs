//! Pictures as plain geometry: the stage and the space–time diagram, without drawing and without a browser.
//!
//! A scene is a list of shapes in painting order, each with an ink (a meaning of colour, which the painter maps to a
//! light or a dark palette) and, where it stands for something, a [`Meaning`]: hit-testing, tooltips and the selection
//! go by that. The page paints scenes on a canvas, [`svg`] prints them, [`table`] says them in words.
//!
//! Lengths are CSS pixels, x to the right and y downwards.

pub mod axis;
mod brush;
pub mod cone;
pub mod cut;
pub mod dependencies;
pub mod diagram;
pub mod geometry;
pub mod minimap;
pub mod palette;
pub mod proof;
pub mod recovery;
mod room;
pub mod stage;
pub mod state;
pub mod status;
pub mod stroke;
pub mod svg;
pub mod table;

pub use geometry::{Area, curves, hatching, hit, text_width};

use crate::ids::{GroupId, Name, ViewNumber};
use crate::trace::{CopyId, EventId};

/// A picture.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scene {
    /// Width of the picture.
    pub width: f32,
    /// Height of the picture.
    pub height: f32,
    /// What is on it, in painting order.
    pub shapes: Vec<Shape>,
}

/// One thing on a picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    /// Its geometry.
    pub form: Form,
    /// How it is painted.
    pub style: Style,
    /// What it stands for, if one can point at it.
    pub meaning: Option<Meaning>,
    /// How often it has to be painted again.
    pub layer: Layer,
}

/// How often a shape has to be painted again. All still shapes lie below all moving ones.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Layer {
    /// When something has happened.
    #[default]
    Still,
    /// Whenever time passes.
    Moving,
}

/// A place on a picture.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Point {
    /// To the right.
    pub x: f32,
    /// Downwards.
    pub y: f32,
}

/// Geometry.
#[derive(Clone, Debug, PartialEq)]
pub enum Form {
    /// A circle.
    Circle {
        /// Its centre.
        centre: Point,
        /// Its radius.
        radius: f32,
    },
    /// Lines from point to point.
    Path {
        /// The points, at least two.
        points: Vec<Point>,
        /// Whether the last is joined to the first.
        closed: bool,
        /// Curves through the points instead of straight lines; see [`curves`].
        smooth: bool,
    },
    /// A rectangle.
    Rect {
        /// Its upper left corner.
        at: Point,
        /// Its width.
        width: f32,
        /// Its height.
        height: f32,
        /// The radius of its corners.
        rounded: f32,
    },
    /// One line of text in the sans-serif of the page, filled with the style's fill. A stroke is a halo behind it.
    Text {
        /// On its baseline, at the anchor.
        at: Point,
        /// The words.
        text: String,
        /// Which end of the text is at the point.
        anchor: Anchor,
        /// Font size.
        size: f32,
        /// Normal or bold.
        weight: Weight,
    },
    /// A rectangle filled with slanted lines in the style's stroke; see [`hatching`].
    Hatch {
        /// Its upper left corner.
        at: Point,
        /// Its width.
        width: f32,
        /// Its height.
        height: f32,
    },
}

/// Which end of a text is at its point.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Anchor {
    /// Its beginning.
    #[default]
    Start,
    /// Its middle.
    Middle,
    /// Its end.
    End,
}

/// How heavy a text is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Weight {
    /// As running text.
    #[default]
    Normal,
    /// Bold.
    Bold,
}

/// How a shape is painted.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Style {
    /// Inside.
    pub fill: Option<Ink>,
    /// Along its edge.
    pub stroke: Option<Ink>,
    /// Width of the stroke.
    pub width: f32,
    /// How the stroke is broken.
    pub dash: Dash,
    /// Of the whole shape, from 0 to 1.
    pub opacity: f32,
}

impl Default for Style {
    fn default() -> Style {
        Style { fill: None, stroke: None, width: 1.0, dash: Dash::Solid, opacity: 1.0 }
    }
}

/// How a stroke is broken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Dash {
    /// Not at all.
    #[default]
    Solid,
    /// Dots, [`Dash::pattern`].
    Dotted,
    /// Dashes, [`Dash::pattern`].
    Dashed,
}

impl Dash {
    /// Lengths of stroke and gap; none for a solid stroke.
    pub fn pattern(self) -> Option<[f32; 2]> {
        match self {
            Dash::Solid => None,
            Dash::Dotted => Some([1.5, 5.0]),
            Dash::Dashed => Some([5.0, 4.0]),
        }
    }
}

/// What a colour means. [`palette`] has them for light and for dark pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ink {
    /// The ground.
    Paper,
    /// Words and outlines.
    Text,
    /// Words that are less important.
    Muted,
    /// Lines that should hardly be seen.
    Faint,
    /// Application data.
    Data,
    /// Acknowledgements.
    Acknowledgement,
    /// Membership: views and what leads to them.
    Membership,
    /// Echoes, flushes and those who flush.
    Flush,
    /// State for joiners.
    State,
    /// Crashes, losses, cuts, violations.
    Failure,
    /// Deliveries, commits, agreement.
    Delivery,
    /// Suspicions.
    Suspicion,
    /// The ground of a group's hull, by group.
    Hull(u8),
    /// The edge of a group's hull and its label, by group.
    HullEdge(u8),
    /// The ground of a view's band: twice the group, plus one for views with an even number.
    Band(u8),
    /// What the reader has selected.
    Selection,
    /// The present moment in the diagram.
    Playhead,
}

/// What a shape stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Meaning {
    /// A process.
    Process(Name),
    /// A copy of a message: under way, lost, or come.
    Copy(CopyId),
    /// A group.
    Group(GroupId),
    /// The channel between two processes; on the stage the lower name comes first.
    Link {
        /// Its sender.
        from: Name,
        /// Its receiver.
        to: Name,
    },
    /// Something that happened.
    Event(EventId),
    /// A view of a group.
    View {
        /// Of which group.
        group: GroupId,
        /// Its number.
        number: ViewNumber,
    },
    /// A stretch of time that the diagram folds away.
    Fold {
        /// Where it begins.
        from_us: u64,
        /// Where it ends.
        to_us: u64,
    },
    /// The present moment.
    Playhead,
}

#[cfg(test)]
mod tests;
