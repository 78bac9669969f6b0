//! Shapes, said shortly.

use super::{Anchor, Dash, Form, Ink, Layer, Meaning, Point, Shape, Style, Weight};

impl Shape {
    fn of(form: Form) -> Shape {
        Shape { form, style: Style::default(), meaning: None, layer: Layer::Still }
    }

    pub(super) fn fill(mut self, ink: Ink) -> Shape {
        self.style.fill = Some(ink);
        self
    }

    pub(super) fn stroke(mut self, ink: Ink, width: f32) -> Shape {
        (self.style.stroke, self.style.width) = (Some(ink), width);
        self
    }

    pub(super) fn dash(mut self, dash: Dash) -> Shape {
        self.style.dash = dash;
        self
    }

    pub(super) fn opacity(mut self, opacity: f32) -> Shape {
        self.style.opacity = opacity;
        self
    }

    pub(super) fn means(mut self, meaning: Meaning) -> Shape {
        self.meaning = Some(meaning);
        self
    }

    pub(super) fn moving(mut self) -> Shape {
        self.layer = Layer::Moving;
        self
    }

    /// Makes a text bold.
    pub(super) fn bold(mut self) -> Shape {
        if let Form::Text { weight, .. } = &mut self.form {
            *weight = Weight::Bold;
        }
        self
    }

    /// Which end of a text is at its point.
    pub(super) fn anchored(mut self, to: Anchor) -> Shape {
        if let Form::Text { anchor, .. } = &mut self.form {
            *anchor = to;
        }
        self
    }

    /// A halo of paper, so that a text can be read above lines.
    pub(super) fn halo(self) -> Shape {
        self.stroke(Ink::Paper, 3.0)
    }
}

pub(super) fn disc(centre: Point, radius: f32) -> Shape {
    Shape::of(Form::Circle { centre, radius })
}

pub(super) fn line(from: Point, to: Point) -> Shape {
    path(vec![from, to])
}

pub(super) fn path(points: Vec<Point>) -> Shape {
    Shape::of(Form::Path { points, closed: false, smooth: false })
}

pub(super) fn polygon(points: Vec<Point>) -> Shape {
    Shape::of(Form::Path { points, closed: true, smooth: false })
}

pub(super) fn blob(points: Vec<Point>) -> Shape {
    Shape::of(Form::Path { points, closed: true, smooth: true })
}

pub(super) fn rect(at: Point, width: f32, height: f32, rounded: f32) -> Shape {
    Shape::of(Form::Rect { at, width, height, rounded })
}

pub(super) fn hatch(at: Point, width: f32, height: f32) -> Shape {
    Shape::of(Form::Hatch { at, width, height })
}

pub(super) fn text(at: Point, words: impl Into<String>, size: f32) -> Shape {
    Shape::of(Form::Text { at, text: words.into(), anchor: Anchor::Start, size, weight: Weight::Normal })
}

/// Two strokes across each other.
pub(super) fn cross(centre: Point, reach: f32, ink: Ink, width: f32) -> [Shape; 2] {
    let stroke = |dy: f32| line(centre.moved(-reach, -reach * dy), centre.moved(reach, reach * dy)).stroke(ink, width);
    [stroke(1.0), stroke(-1.0)]
}

/// The tip of an arrow that comes from `from` and ends at `to`.
pub(super) fn arrow_head(from: Point, to: Point, length: f32) -> Shape {
    let distance = from.distance(to).max(0.01);
    let (dx, dy) = ((to.x - from.x) / distance * length, (to.y - from.y) / distance * length);
    let side = |sign: f32| to.moved(-dx - sign * dy * 0.42, -dy + sign * dx * 0.42);
    polygon(vec![to, side(1.0), side(-1.0)])
}
