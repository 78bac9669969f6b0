//! Labels and marks: each tells of something that happens at one moment, and is in full from then on and pale before,
//! wherever the veil begins. No word is cut by the present while that stands.

use super::{Diagram, Draft};
use crate::scene::{Form, Ink, Meaning, Shape};
use crate::trace::EventId;

/// A label or a mark.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sign {
    /// Which shape of the diagram.
    shape: usize,
    left: f32,
    right: f32,
    /// The event that it tells of.
    of: EventId,
    /// How far the present has to have come besides.
    due: f32,
}

impl Sign {
    /// Whether it is shown in full at a position, where the present lies there.
    fn is_told(&self, position: EventId, x: f32) -> bool {
        self.of < position && self.due <= x
    }
}

impl Draft<'_> {
    /// A label or a mark that tells of that event, and not before the present has come so far, among the shapes.
    pub(super) fn sign(&mut self, shape: Shape, of: EventId, due: f32) {
        let area = shape.area();
        self.signs.push(Sign { shape: self.shapes.len(), left: area.left, right: area.right, of, due });
        self.shapes.push(shape);
    }

    /// The mark of an event.
    pub(super) fn mark_of(&mut self, event: EventId, shapes: impl IntoIterator<Item = Shape>) {
        for shape in shapes {
            let shape = shape.means(Meaning::Event(event));
            // In a crowd marks are small, and there are thousands.
            if self.dense { self.shapes.push(shape) } else { self.sign(shape, event, f32::NEG_INFINITY) }
        }
    }
}

impl Diagram {
    /// Whether a label or a mark is shown in full; nothing of another shape.
    pub(super) fn is_told(&self, shape: usize, position: EventId, x: f32) -> Option<bool> {
        let at = self.signs.binary_search_by_key(&shape, |sign| sign.shape).ok()?;
        Some(self.signs[at].is_told(position, x))
    }

    /// Labels and marks that the veil would cut or cover, and that it would leave uncovered too early, as they are at a
    /// position, above a veil that hides so much and begins there.
    pub(super) fn uncut(&self, position: EventId, x: f32, veil: f32) -> Vec<Shape> {
        let mut shapes = Vec::new();
        for sign in &self.signs {
            let shape = &self.shapes[sign.shape];
            if sign.is_told(position, x) {
                shapes.extend((sign.right + 1.0 > x).then(|| shape.clone()));
            } else if sign.left < x && veil < 1.0 && matches!(shape.form, Form::Text { .. }) {
                shapes.push(shape.clone().fill(Ink::Paper));
                let mut pale = shape.clone().opacity(1.0 - veil);
                pale.style.stroke = None;
                shapes.push(pale);
            }
        }
        shapes.into_iter().map(Shape::moving).collect()
    }
}
