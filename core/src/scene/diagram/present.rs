//! The present moment: a line across the diagram, and a veil over what comes after it.

use super::super::brush::{line, polygon, rect, text};
use super::super::geometry::within;
use super::Diagram;
use crate::ids::Name;
use crate::scene::{Anchor, Dash, Form, Ink, Meaning, Point, Scene, Shape, Weight, text_width};
use crate::trace::{EventId, Trace};

/// Height of the row with the present time, above everything.
pub(super) const LABEL_HEIGHT: f32 = 17.0;
/// How much the veil hides of a future that may be seen.
const VEIL: f32 = 0.66;
const SIZE: f32 = 13.0;
/// So far below the lines letters of labels may reach.
const FEET: f32 = 4.0;
/// The label of the present moment has as many places.
const TENTH_US: u64 = 100;
/// Steps of the present while a run plays, each a part of the one before.
const NOTCHES_US: [u64; 4] = [TENTH_US, 50, 10, 5];

impl Diagram {
    /// The picture at a position, at a moment not before it.
    pub fn scene(&self, trace: &Trace, position: EventId, now_us: u64, selected: Option<&Meaning>) -> Scene {
        let mut shapes = self.still(trace, position, selected);
        shapes.extend(self.standing(position, now_us));
        Scene { width: self.frame.width, height: self.frame.height, shapes }
    }

    /// The still shapes. They change with the selection only or, while the future is hidden, with the position too.
    pub fn still(&self, trace: &Trace, position: EventId, selected: Option<&Meaning>) -> Vec<Shape> {
        let last = position.index().checked_sub(1).and_then(|last| trace.get(EventId(last as u32)));
        let reached = self.axis.x_of(last.map_or(0, |event| event.time().as_us()));
        let mut shapes = Vec::with_capacity(self.shapes.len() + 24);
        for (nth, shape) in self.shapes.iter().enumerate() {
            if !self.show_future
                && !self.is_told(nth, position, reached).unwrap_or_else(|| self.may_be_seen(shape, reached))
            {
                continue;
            }
            if selected.is_some() && shape.meaning.as_ref() == selected {
                shapes.extend(highlight(shape));
            }
            shapes.push(shape.clone());
        }
        shapes
    }

    /// A line across the diagram at that moment, where it parts from another one.
    pub fn parting(&self, time_us: u64) -> Shape {
        let (x, lines) = (self.axis.x_of(time_us), self.frame.lines);
        line(Point::new(x, LABEL_HEIGHT), Point::new(x, lines.bottom)).stroke(Ink::Failure, 1.6).dash(Dash::Dashed)
    }

    /// While the future is hidden, nothing else may tell of it.
    fn may_be_seen(&self, shape: &Shape, reached: f32) -> bool {
        let area = shape.area();
        match shape.form {
            Form::Text { .. } => area.right <= reached.max(self.frame.lines.left) || area.top > self.frame.lines.bottom,
            _ => area.left <= reached || area.top > self.frame.lines.bottom,
        }
    }

    /// The latest moment up to that one of which the present looks otherwise than before: its label has tenths of a
    /// millisecond, its line moves by so wide a pixel.
    pub fn notch(&self, now_us: u64, pixel: f32) -> u64 {
        let x = self.axis.x_of(now_us);
        let per_pixel = now_us.saturating_sub(self.axis.time_of(x - pixel));
        let notch = NOTCHES_US.into_iter().find(|notch| *notch <= per_pixel).unwrap_or(1);
        now_us - now_us % notch
    }

    /// The moving shapes alone: all that changes from frame to frame while time passes.
    pub fn moving(&self, now_us: u64) -> Vec<Shape> {
        self.present(now_us, Vec::new())
    }

    /// The same while the present stands at a position: labels and marks, which it sweeps over as it moves, are whole.
    pub fn standing(&self, position: EventId, now_us: u64) -> Vec<Shape> {
        self.present(now_us, self.uncut(position, self.axis.x_of(now_us), self.veil()))
    }

    /// How much of the future is hidden.
    fn veil(&self) -> f32 {
        if self.show_future { VEIL } else { 1.0 }
    }

    /// The line of the present and what it hides, with shapes that are not hidden.
    fn present(&self, now_us: u64, uncut: Vec<Shape>) -> Vec<Shape> {
        let mut shapes = Vec::with_capacity(8 + self.frame.rows);
        let lines = self.frame.lines;
        let x = self.axis.x_of(now_us);
        let veil = rect(Point::new(x, LABEL_HEIGHT), self.frame.width - x, lines.bottom + FEET - LABEL_HEIGHT, 0.0);
        shapes.push(veil.fill(Ink::Paper).opacity(self.veil()).moving());
        for row in 0..self.frame.rows {
            let y = self.frame.row(Name(row as u16));
            let rest = line(Point::new(x, y), Point::new(lines.right.max(x), y));
            if !self.show_future && x < lines.right {
                shapes.push(rest.stroke(Ink::Faint, 1.3).dash(Dash::Dotted).moving());
            }
        }
        let (top, bottom) = (Point::new(x, LABEL_HEIGHT - 1.0), Point::new(x, lines.bottom));
        shapes.push(line(top, bottom).stroke(Ink::Playhead, 1.5).means(Meaning::Playhead).moving());
        shapes.extend(uncut);
        let handle = polygon(vec![bottom.moved(0.0, -8.0), bottom.moved(6.0, 2.0), bottom.moved(-6.0, 2.0)]);
        shapes.push(handle.fill(Ink::Playhead).means(Meaning::Playhead).moving());
        let words = format!("{}.{} ms", now_us / 1_000, now_us % 1_000 / TENTH_US);
        let half = text_width(&words, SIZE, Weight::Bold) / 2.0 + 2.0;
        let at = Point::new(within(x, half, self.frame.width - half), LABEL_HEIGHT - 4.0);
        let label = text(at, words, SIZE).bold().anchored(Anchor::Middle).fill(Ink::Playhead);
        shapes.push(label.means(Meaning::Playhead).moving());
        shapes
    }
}

/// What is painted below a selected shape.
fn highlight(shape: &Shape) -> Option<Shape> {
    let mut below = shape.clone();
    if matches!(shape.form, Form::Text { .. } | Form::Hatch { .. }) {
        return None;
    }
    below.style.stroke = Some(Ink::Selection);
    below.style.width = shape.style.stroke.map_or(0.0, |_| shape.style.width) + 6.0;
    below.style.dash = Dash::Solid;
    below.style.opacity = 0.7;
    Some(below)
}
