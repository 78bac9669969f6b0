//! Where things are: distances for hit-testing, curves, hatching, the room that texts take.

use super::{Anchor, Form, Meaning, Point, Scene, Shape, Weight};

/// The nearest number from `low` to `high`; where they leave no room, `high`. Unlike `clamp` it never panics, and so does
/// not bring the printing of floats into the page.
pub(super) fn within(value: f32, low: f32, high: f32) -> f32 {
    value.max(low).min(high)
}

/// Sine and cosine of an angle, exact enough for pixels. Those of the library know what to do with angles of any size,
/// and that takes kilobytes of the page.
pub(super) fn sin_cos(angle: f32) -> (f32, f32) {
    use std::f32::consts::{FRAC_PI_2, PI, TAU};
    let sin = |angle: f32| {
        let angle = angle - TAU * (angle / TAU).round();
        let near = if angle > FRAC_PI_2 { PI - angle } else { angle };
        let near = if near < -FRAC_PI_2 { -PI - near } else { near };
        let square = near * near;
        near * (1.0 - square / 6.0 * (1.0 - square / 20.0 * (1.0 - square / 42.0 * (1.0 - square / 72.0))))
    };
    (sin(angle), sin(angle + FRAC_PI_2))
}

impl Point {
    /// A point.
    pub const fn new(x: f32, y: f32) -> Point {
        Point { x, y }
    }

    /// The point at that fraction of the way to `other`.
    pub fn towards(self, other: Point, fraction: f32) -> Point {
        Point { x: self.x + (other.x - self.x) * fraction, y: self.y + (other.y - self.y) * fraction }
    }

    /// How far it is to `other`.
    pub fn distance(self, other: Point) -> f32 {
        (self.x - other.x).hypot(self.y - other.y)
    }

    pub(super) fn moved(self, dx: f32, dy: f32) -> Point {
        Point { x: self.x + dx, y: self.y + dy }
    }

    /// How far it is to the line from `a` to `b`.
    fn distance_to_line(self, a: Point, b: Point) -> f32 {
        let (dx, dy) = (b.x - a.x, b.y - a.y);
        let length = dx * dx + dy * dy;
        let along = if length > 0.0 { ((self.x - a.x) * dx + (self.y - a.y) * dy) / length } else { 0.0 };
        self.distance(a.towards(b, along.clamp(0.0, 1.0)))
    }
}

/// An upright rectangle that something takes up.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Area {
    /// Left edge.
    pub left: f32,
    /// Upper edge.
    pub top: f32,
    /// Right edge.
    pub right: f32,
    /// Lower edge.
    pub bottom: f32,
}

impl Area {
    /// The area of that size around a point.
    pub fn around(centre: Point, width: f32, height: f32) -> Area {
        Area {
            left: centre.x - width / 2.0,
            top: centre.y - height / 2.0,
            right: centre.x + width / 2.0,
            bottom: centre.y + height / 2.0,
        }
    }

    /// Whether the two have room in common.
    pub fn overlaps(&self, other: &Area) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }

    /// Whether the point is in it.
    pub fn contains(&self, at: Point) -> bool {
        (self.left..=self.right).contains(&at.x) && (self.top..=self.bottom).contains(&at.y)
    }

    /// Whether `other` is wholly in it.
    pub fn encloses(&self, other: &Area) -> bool {
        self.left <= other.left && other.right <= self.right && self.top <= other.top && other.bottom <= self.bottom
    }

    /// The same with so much more on every side.
    pub fn grown(&self, by: f32) -> Area {
        Area { left: self.left - by, top: self.top - by, right: self.right + by, bottom: self.bottom + by }
    }

    pub(super) fn distance(&self, at: Point) -> f32 {
        let dx = (self.left - at.x).max(at.x - self.right).max(0.0);
        let dy = (self.top - at.y).max(at.y - self.bottom).max(0.0);
        dx.hypot(dy)
    }
}

/// How wide a text is, about: a little more than in most sans-serif fonts.
pub fn text_width(text: &str, size: f32, weight: Weight) -> f32 {
    let em = |letter: char| match letter {
        'i' | 'j' | 'l' | '.' | ',' | ':' | ';' | '\'' | '’' | '|' | '!' => 0.31,
        ' ' | '·' => 0.33,
        'f' | 'r' | 't' | '(' | ')' | '-' => 0.4,
        'm' | 'w' | 'M' | 'W' | '→' | '…' => 0.92,
        'A'..='Z' => 0.7,
        _ => 0.61,
    };
    let heavy = if weight == Weight::Bold { 1.09 } else { 1.0 };
    text.chars().map(em).sum::<f32>() * size * heavy
}

/// The room that a text takes when its baseline is at that point.
pub fn text_area(at: Point, text: &str, anchor: Anchor, size: f32, weight: Weight) -> Area {
    line_area(at, text_width(text, size, weight), anchor, size)
}

/// The room of a text of that width.
pub(super) fn line_area(at: Point, width: f32, anchor: Anchor, size: f32) -> Area {
    let left = match anchor {
        Anchor::Start => at.x,
        Anchor::Middle => at.x - width / 2.0,
        Anchor::End => at.x - width,
    };
    Area { left, top: at.y - 0.8 * size, right: left + width, bottom: at.y + 0.22 * size }
}

impl Shape {
    /// The room that it takes, without its stroke.
    pub fn area(&self) -> Area {
        match &self.form {
            Form::Circle { centre, radius } => Area::around(*centre, 2.0 * radius, 2.0 * radius),
            Form::Rect { at, width, height, .. } | Form::Hatch { at, width, height } => {
                Area { left: at.x, top: at.y, right: at.x + width, bottom: at.y + height }
            }
            Form::Text { at, text, anchor, size, weight } => text_area(*at, text, *anchor, *size, *weight),
            Form::Path { points, .. } => {
                let start = points.first().copied().unwrap_or_default();
                points.iter().fold(Area::around(start, 0.0, 0.0), |area, point| Area {
                    left: area.left.min(point.x),
                    top: area.top.min(point.y),
                    right: area.right.max(point.x),
                    bottom: area.bottom.max(point.y),
                })
            }
        }
    }

    /// How far a point is from it; 0 within.
    fn distance(&self, at: Point) -> f32 {
        let half = self.style.stroke.map_or(0.0, |_| self.style.width / 2.0);
        match &self.form {
            Form::Circle { centre, radius } => {
                let from_edge = at.distance(*centre) - radius;
                if self.style.fill.is_some() { from_edge - half } else { from_edge.abs() - half }
            }
            Form::Path { points, closed, .. } => {
                if *closed && self.style.fill.is_some() && is_within(at, points) {
                    return 0.0;
                }
                let back = closed.then(|| (points[points.len() - 1], points[0]));
                let lines = points.windows(2).map(|pair| (pair[0], pair[1])).chain(back);
                lines.map(|(a, b)| at.distance_to_line(a, b)).fold(f32::INFINITY, f32::min) - half
            }
            Form::Rect { .. } | Form::Hatch { .. } | Form::Text { .. } => self.area().distance(at),
        }
    }

    /// Whether it is a ground that other things lie on: one has to be in it to mean it.
    fn is_ground(&self) -> bool {
        matches!(self.style.fill, Some(super::Ink::Hull(_) | super::Ink::Band(_)))
            || matches!(self.form, Form::Hatch { .. })
    }
}

/// What the topmost shape within `slack` of the point stands for.
pub fn hit(scene: &Scene, at: Point, slack: f32) -> Option<&Meaning> {
    let in_order = |layer| scene.shapes.iter().rev().filter(move |shape| shape.layer == layer);
    let topmost = in_order(super::Layer::Moving).chain(in_order(super::Layer::Still));
    let reach = |shape: &Shape| if shape.is_ground() { 0.0 } else { slack };
    topmost
        .filter(|shape| shape.meaning.is_some())
        .find(|shape| shape.distance(at) <= reach(shape))
        .and_then(|shape| shape.meaning.as_ref())
}

/// Whether the point is within the polygon.
pub fn is_within(at: Point, polygon: &[Point]) -> bool {
    let mut within = false;
    let mut before = polygon.last().copied().unwrap_or_default();
    for &here in polygon {
        if (here.y > at.y) != (before.y > at.y)
            && at.x < (before.x - here.x) * (at.y - here.y) / (before.y - here.y) + here.x
        {
            within = !within;
        }
        before = here;
    }
    within
}

/// The cubic curves of a smooth path: from each point, two control points and the next point.
pub fn curves(points: &[Point], closed: bool) -> Vec<[Point; 3]> {
    let count = points.len();
    if count < 2 {
        return Vec::new();
    }
    let at = |index: isize| {
        let index = if closed { index.rem_euclid(count as isize) } else { index.clamp(0, count as isize - 1) };
        points[index as usize]
    };
    let segments = if closed { count } else { count - 1 };
    let curve = |segment: usize| {
        let from = segment as isize;
        let (before, a, b, after) = (at(from - 1), at(from), at(from + 1), at(from + 2));
        let first = a.moved((b.x - before.x) / 6.0, (b.y - before.y) / 6.0);
        let second = b.moved((a.x - after.x) / 6.0, (a.y - after.y) / 6.0);
        [first, second, b]
    };
    (0..segments).map(curve).collect()
}

/// The slanted lines of a hatched rectangle.
pub fn hatching(at: Point, width: f32, height: f32) -> Vec<(Point, Point)> {
    const SPACING: f32 = 7.0;
    let count = ((width + height) / SPACING).ceil() as usize;
    let line = |number: usize| {
        let along = (number as f32 + 0.5) * SPACING;
        let from = Point::new(along.min(width), (along - width).max(0.0));
        let to = Point::new((along - height).max(0.0), along.min(height));
        (from.moved(at.x, at.y), to.moved(at.x, at.y))
    };
    (0..count).map(line).filter(|(from, to)| from.x > to.x).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::Name;
    use crate::scene::{Ink, Layer, Style};

    fn disc(x: f32, name: u16, layer: Layer) -> Shape {
        Shape {
            form: Form::Circle { centre: Point::new(x, 10.0), radius: 5.0 },
            style: Style { fill: Some(Ink::Paper), ..Style::default() },
            meaning: Some(Meaning::Process(Name(name))),
            layer,
        }
    }

    #[test]
    fn sine_and_cosine_are_exact_enough_for_pixels_at_any_angle() {
        for tenths in -200..200 {
            let angle = tenths as f32 / 10.0;
            let (sin, cos) = sin_cos(angle);
            assert!((sin - angle.sin()).abs() < 1e-5 && (cos - angle.cos()).abs() < 1e-5, "{angle}");
        }
    }

    #[test]
    fn the_topmost_shape_is_hit_and_moving_ones_are_above_still_ones() {
        let shapes = vec![disc(10.0, 0, Layer::Moving), disc(12.0, 1, Layer::Still), disc(14.0, 2, Layer::Still)];
        let scene = Scene { width: 50.0, height: 20.0, shapes };
        let at = |x| hit(&scene, Point::new(x, 10.0), 2.0);
        assert_eq!(at(13.0), Some(&Meaning::Process(Name(0))));
        assert_eq!(at(18.5), Some(&Meaning::Process(Name(2))));
        assert_eq!(at(20.5), Some(&Meaning::Process(Name(2))));
        assert_eq!(at(22.0), None);
    }

    #[test]
    fn curves_go_through_every_point() {
        let points = [Point::new(0.0, 0.0), Point::new(10.0, 0.0), Point::new(10.0, 10.0)];
        let ends: Vec<Point> = curves(&points, true).iter().map(|curve| curve[2]).collect();
        assert_eq!(ends, [points[1], points[2], points[0]]);
    }

    #[test]
    fn hatching_stays_inside() {
        let area = Area { left: 5.0, top: 7.0, right: 45.0, bottom: 19.0 };
        let lines = hatching(Point::new(5.0, 7.0), 40.0, 12.0);
        assert!(lines.len() > 4);
        assert!(lines.iter().all(|(from, to)| area.grown(0.01).contains(*from) && area.grown(0.01).contains(*to)));
    }
}
