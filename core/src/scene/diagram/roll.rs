//! More processes than there is room for: the diagram is laid out as high as it needs to be, and shown through a window that
//! rolls from row to row. Names roll with their lines; headers and the scale stay.

use super::super::brush::line;
use super::{BELOW, Frame, ROW_LEAST};
use crate::ids::Name;
use crate::scene::{Area, Form, Meaning, Point, Shape};
use crate::trace::words::Names;

/// What lies nearer to the edge than this belongs to no row in sight.
const EDGE: f32 = 5.0;

/// Which rows of a diagram are in sight.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Roll {
    /// The first.
    pub first: usize,
    /// How many.
    pub count: usize,
    /// How many there are.
    pub rows: usize,
    /// Between two lines.
    pub spacing: f32,
    /// Where rows begin, and where their lines do: above and left of that are headers and names.
    pub corner: Point,
}

impl Roll {
    /// As many rows as there is room for in a picture of that size, from that one on or as near to it as there are rows.
    pub fn new(names: Names<'_>, size: (f32, f32), first: usize) -> Roll {
        let Frame { lines, rows, .. } = Frame::new(names, size);
        let room = (lines.bottom - lines.top).max(ROW_LEAST);
        let count = ((room / ROW_LEAST) as usize).clamp(1, rows.max(1));
        let corner = Point::new(lines.left, lines.top);
        Roll { first: first.min(rows.max(1) - count), count, rows, spacing: room / count as f32, corner }
    }

    /// Whether some rows are out of sight.
    pub fn is_needed(&self) -> bool {
        self.count < self.rows
    }

    /// How high a diagram with all of its rows is.
    pub fn height(&self) -> f32 {
        self.corner.y + self.spacing * self.rows.max(1) as f32 + BELOW
    }

    /// Which process is at that height.
    pub fn name_at(&self, y: f32) -> Option<Name> {
        let row = ((y - self.corner.y) / self.spacing).floor();
        (row >= 0.0 && row < self.count as f32).then(|| Name((self.first + row as usize) as u16))
    }

    /// The first row if one rolls so far that all of these are in sight, or at least the last of them; as it is if they are.
    pub fn showing(&self, names: &[Name]) -> usize {
        names.iter().fold(self.first, |first, name| {
            let row = name.index();
            first.min(row).max((row + 1).saturating_sub(self.count))
        })
    }

    /// The height of a process's line, if it is in sight.
    pub fn height_of(&self, name: Name) -> Option<f32> {
        let row = name.index().checked_sub(self.first).filter(|row| *row < self.count)?;
        Some(self.corner.y + self.spacing * (row as f32 + 0.5))
    }

    /// Takes what is out of sight off the shapes of a diagram with all rows, and puts the rest in its place.
    pub fn apply(&self, shapes: &mut Vec<Shape>) {
        if self.is_needed() {
            let all = std::mem::take(shapes);
            shapes.reserve(all.len());
            for shape in all {
                self.place(shape, shapes);
            }
        }
    }

    fn place(&self, shape: Shape, shown: &mut Vec<Shape>) {
        let area = shape.area();
        let (top, bottom) = (self.corner.y, self.corner.y + self.spacing * self.rows as f32);
        let hidden = self.spacing * (self.rows - self.count) as f32;
        let is_above = area.bottom <= top && matches!(shape.meaning, Some(Meaning::View { .. } | Meaning::Playhead));
        let of_scale = match shape.meaning {
            None | Some(Meaning::Fold { .. }) => area.top >= bottom,
            // The handle reaches up into the last row.
            Some(Meaning::Playhead) => area.bottom >= bottom,
            Some(_) => false,
        };
        if is_above {
            shown.push(shape);
        } else if area.top <= top + 1.0 && area.bottom >= bottom - 1.0 {
            shown.push(shortened(shape, hidden, top + 1.0));
        } else if of_scale {
            shown.push(moved(shape, -hidden));
        } else {
            self.roll(moved(shape, -self.spacing * self.first as f32), shown);
        }
    }

    /// The room of what is in sight: beyond the first and the last row of all there is room for their labels.
    fn window(&self) -> Area {
        let (top, last) = (self.corner.y, self.first + self.count == self.rows);
        let bottom = top + self.spacing * self.count as f32;
        let top = if self.first == 0 { 0.0 } else { top };
        let bottom = if last { bottom + BELOW } else { bottom };
        Area { left: f32::NEG_INFINITY, top, right: f32::INFINITY, bottom }
    }

    fn roll(&self, shape: Shape, shown: &mut Vec<Shape>) {
        let (window, area) = (self.window(), shape.area());
        let (top, bottom) = (window.top - 1.0, window.bottom + 1.0);
        match &shape.form {
            _ if top <= area.top && area.bottom <= bottom => shown.push(shape),
            Form::Path { points, closed: false, .. } => {
                for pair in points.windows(2) {
                    if let Some((from, to)) = clipped(pair[0], pair[1], &window) {
                        let Shape { style, meaning, layer, .. } = shape;
                        shown.push(Shape { style, meaning, layer, ..line(from, to) });
                    }
                }
            }
            Form::Text { .. } => {}
            _ => {
                // The tip of an arrow at the very edge points to a row that is out of sight.
                let middle = (area.top + area.bottom) / 2.0;
                if top + EDGE <= middle && middle <= bottom - EDGE {
                    shown.push(shape);
                }
            }
        }
    }
}

/// What of a line is between the upper and the lower edge.
fn clipped(from: Point, to: Point, window: &Area) -> Option<(Point, Point)> {
    if from.y.max(to.y) < window.top || from.y.min(to.y) > window.bottom {
        return None;
    }
    let rise = to.y - from.y;
    if rise == 0.0 {
        return Some((from, to));
    }
    let share = |y: f32| ((y - from.y) / rise).clamp(0.0, 1.0);
    let (a, b) = (share(window.top), share(window.bottom));
    Some((from.towards(to, a.min(b)), from.towards(to, a.max(b))))
}

fn each_point(shape: &mut Shape, change: impl Fn(&mut Point)) {
    match &mut shape.form {
        Form::Circle { centre: at, .. } | Form::Text { at, .. } | Form::Rect { at, .. } | Form::Hatch { at, .. } => {
            change(at);
        }
        Form::Path { points, .. } => points.iter_mut().for_each(change),
    }
}

fn moved(mut shape: Shape, dy: f32) -> Shape {
    each_point(&mut shape, |point| point.y += dy);
    shape
}

/// What reaches from the top to the bottom, so much shorter.
fn shortened(mut shape: Shape, by: f32, top: f32) -> Shape {
    if let Form::Rect { height, .. } | Form::Hatch { height, .. } = &mut shape.form {
        *height -= by;
    } else {
        each_point(&mut shape, |point| {
            if point.y > top {
                point.y -= by;
            }
        });
    }
    shape
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::scenario::{compile::compile, parse};
    use crate::scene::diagram::{Diagram, Viewport};
    use crate::scene::state::Snapshots;
    use crate::timeline::Timeline;

    const SIZE: (f32, f32) = (700.0, 300.0);

    /// So many processes, of which the first multicasts to all, the last crashes, and the network is parted.
    fn run(processes: usize) -> Timeline {
        let names: Vec<_> = (0..processes).map(|at| format!("p{at}")).collect();
        let all = names.join(" ");
        let (last, rest) = (&names[processes - 1], names[1..].join(" "));
        let script = format!(
            "processes {all}\nnetwork delay 10ms, fifo\ngroup g = {all} with reliability none\n\
             at 10ms p0 multicasts m1 to g\nat 30ms {last} crashes\nat 40ms partition p0 | {rest}\nrun until 60ms\n"
        );
        Timeline::complete(Rc::new(compile(&parse(&script).scenario, None)))
    }

    /// The shapes of a diagram of that size from that row on.
    fn shapes(run: &Timeline, first: usize) -> (Roll, Vec<Shape>) {
        let names = Names(run.program());
        let roll = Roll::new(names, SIZE, first);
        let viewport = Viewport { height: roll.height(), ..Viewport::fit(run.trace(), SIZE.0, SIZE.1) };
        let snapshots = Snapshots::of(run.program(), run.trace());
        let diagram = Diagram::new(names, run.trace(), &snapshots, &viewport);
        let end = crate::trace::EventId(run.trace().len() as u32);
        let mut shapes = diagram.scene(run.trace(), end, 60_000, None).shapes;
        roll.apply(&mut shapes);
        (roll, shapes)
    }

    fn names_in_sight(shapes: &[Shape]) -> Vec<u16> {
        let name = |shape: &Shape| match (&shape.form, shape.meaning) {
            (Form::Text { .. }, Some(Meaning::Process(name))) => Some(name.0),
            _ => None,
        };
        shapes.iter().filter_map(name).collect()
    }

    #[test]
    fn few_processes_have_room_and_nothing_rolls() {
        let roll = Roll::new(Names(run(5).program()), SIZE, 3);
        assert!(!roll.is_needed());
        assert_eq!((roll.first, roll.height()), (0, SIZE.1));
    }

    #[test]
    fn of_many_as_many_rows_as_can_be_read_are_in_sight_and_each_can_be_rolled_to() {
        let run = run(64);
        for first in [0, 7, 40, 1_000] {
            let (roll, shapes) = shapes(&run, first);
            assert!(roll.is_needed() && roll.spacing >= ROW_LEAST);
            let rows: Vec<_> = (roll.first..roll.first + roll.count).map(|row| row as u16).collect();
            assert_eq!(names_in_sight(&shapes), rows);
            assert_eq!(roll.name_at(roll.corner.y + 1.0), Some(Name(roll.first as u16)));
        }
        assert_eq!(Roll::new(Names(run.program()), SIZE, 1_000).first + shapes(&run, 0).0.count, 64);
    }

    #[test]
    fn nothing_of_what_is_out_of_sight_runs_over_headers_or_scale() {
        let run = run(64);
        for first in [0, 9, 30, 1_000] {
            let (roll, shapes) = shapes(&run, first);
            let (top, bottom) = (roll.corner.y, roll.corner.y + roll.spacing * roll.count as f32);
            assert!((bottom + BELOW - SIZE.1).abs() < 0.5, "the scale is where it always is");
            for shape in &shapes {
                let area = shape.area();
                assert!(area.top >= -1.0 && area.bottom <= SIZE.1 + 1.0, "{shape:?}");
                let of_rows = matches!(shape.meaning, Some(Meaning::Copy(_) | Meaning::Process(_)));
                if of_rows && roll.first > 0 && roll.first + roll.count < roll.rows {
                    assert!(area.top >= top - 9.0 && area.bottom <= bottom + 9.0, "{shape:?}");
                }
            }
            let scale = shapes.iter().filter(|it| it.meaning.is_none() && matches!(it.form, Form::Text { .. }));
            assert!(scale.count() >= 4, "the scale is in sight");
            let wall = shapes.iter().find(|it| matches!(it.meaning, Some(Meaning::Event(_))) && it.area().top <= top);
            assert!(wall.is_some_and(|wall| (wall.area().bottom - bottom).abs() < 1.0), "the parting goes through all");
        }
    }

    #[test]
    fn one_rolls_no_further_than_it_takes_to_see_somebody() {
        let roll = Roll::new(Names(run(64).program()), SIZE, 10);
        let (first, last) = (roll.first as u16, (roll.first + roll.count - 1) as u16);
        assert_eq!(roll.showing(&[Name(first), Name(last)]), roll.first);
        assert_eq!(roll.showing(&[Name(first - 4)]), roll.first - 4);
        assert_eq!(roll.showing(&[Name(last + 3)]), roll.first + 3);
        assert_eq!(roll.showing(&[Name(0), Name(63)]), 64 - roll.count, "the last matters most");
    }
}
