//! What a stroke of the pointer across the stage means: a loop around processes, a cut through channels, or a line that
//! parts processes from others.

use super::Point;
use super::geometry::is_within;
use crate::ids::Name;

/// Ends that are nearer to each other than this share of the way make a loop.
const LOOP_GAP: f32 = 0.3;

/// What a stroke means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stroke {
    /// It goes around these processes.
    Around(Vec<Name>),
    /// It goes through the channels of these pairs.
    Through(Vec<(Name, Name)>),
    /// It parts the first from the second.
    Parts(Vec<Name>, Vec<Name>),
    /// It meets nothing.
    Nothing,
}

/// What a stroke through these points means, where processes stand at these places.
pub fn meaning(points: &[Point], places: &[Point]) -> Stroke {
    let (Some(&first), Some(&last)) = (points.first(), points.last()) else { return Stroke::Nothing };
    let length: f32 = points.windows(2).map(|pair| pair[0].distance(pair[1])).sum();
    let names = || (0..places.len()).map(|at| Name(at as u16));
    let place = |name: Name| places[name.index()];
    if first.distance(last) < length * LOOP_GAP {
        let around: Vec<_> = names().filter(|&name| is_within(place(name), points)).collect();
        return if around.is_empty() { Stroke::Nothing } else { Stroke::Around(around) };
    }
    let pairs = || names().flat_map(|a| names().filter(move |&b| a < b).map(move |b| (a, b)));
    let is_crossed =
        |&(a, b): &(Name, Name)| points.windows(2).any(|pair| crosses(pair[0], pair[1], place(a), place(b)));
    let crossed: Vec<_> = pairs().filter(is_crossed).collect();
    let is_left = |&name: &Name| turns(first, last, place(name)) > 0.0;
    let (left, right): (Vec<_>, Vec<_>) = names().partition(is_left);
    let is_parted = !left.is_empty() && !right.is_empty();
    let crosses_all = pairs().filter(|(a, b)| is_left(a) != is_left(b)).all(|pair| crossed.contains(&pair));
    match crossed.len() {
        0 => Stroke::Nothing,
        many if many > 1 && is_parted && crosses_all => Stroke::Parts(left, right),
        _ => Stroke::Through(crossed),
    }
}

/// Positive where one turns right on the screen to go from `a` by `b` to `c`.
fn turns(a: Point, b: Point, c: Point) -> f32 {
    (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
}

/// Whether the line from `a` to `b` and that from `c` to `d` meet.
fn crosses(a: Point, b: Point, c: Point, d: Point) -> bool {
    (turns(a, b, c) > 0.0) != (turns(a, b, d) > 0.0) && (turns(c, d, a) > 0.0) != (turns(c, d, b) > 0.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    const P: Name = Name(0);
    const Q: Name = Name(1);
    const R: Name = Name(2);

    /// p at the top, q and r below.
    fn places() -> Vec<Point> {
        vec![Point::new(100.0, 20.0), Point::new(20.0, 150.0), Point::new(180.0, 150.0)]
    }

    fn line(from: (f32, f32), to: (f32, f32)) -> Vec<Point> {
        let (from, to) = (Point::new(from.0, from.1), Point::new(to.0, to.1));
        (0..=10).map(|at| from.towards(to, at as f32 / 10.0)).collect()
    }

    #[test]
    fn a_loop_is_around_those_inside() {
        let corners = [(0.0, 130.0), (200.0, 130.0), (200.0, 170.0), (0.0, 170.0), (2.0, 133.0)];
        let points: Vec<_> = corners.windows(2).flat_map(|pair| line(pair[0], pair[1])).collect();
        assert_eq!(meaning(&points, &places()), Stroke::Around(vec![Q, R]));
        let empty: Vec<_> = points.iter().map(|point| Point::new(point.x, point.y + 100.0)).collect();
        assert_eq!(meaning(&empty, &places()), Stroke::Nothing);
    }

    #[test]
    fn a_line_between_them_parts_and_a_short_one_cuts() {
        assert_eq!(meaning(&line((0.0, 80.0), (200.0, 80.0)), &places()), Stroke::Parts(vec![Q, R], vec![P]));
        assert_eq!(meaning(&line((100.0, 130.0), (100.0, 170.0)), &places()), Stroke::Through(vec![(Q, R)]));
        assert_eq!(meaning(&line((0.0, 80.0), (70.0, 95.0)), &places()), Stroke::Through(vec![(P, Q)]));
    }

    #[test]
    fn what_meets_nothing_means_nothing() {
        assert_eq!(meaning(&line((0.0, 190.0), (200.0, 190.0)), &places()), Stroke::Nothing);
        assert_eq!(meaning(&[], &places()), Stroke::Nothing);
        assert_eq!(meaning(&line((0.0, 0.0), (200.0, 0.0)), &[]), Stroke::Nothing);
    }
}
