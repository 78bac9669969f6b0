//! Recovery lines across the diagram: each through the checkpoints that members are back at, or the moments at which they
//! stay; and what is taken back with them.
//!
//! As in the figures of lecture 002: a line that no message crosses from its right to its left.

use super::brush::{line, path, text};
use super::diagram::Diagram;
use super::state::{Snapshots, WentBack};
use super::{Dash, Ink, Meaning, Point, Shape};
use crate::ids::GroupId;
use crate::order;
use crate::small::SmallMap;
use crate::trace::EventId;

const SIZE: f32 = 13.0;
/// The words of a line want so much room; where lines lie closer, only the newest has them.
const WORDS: f32 = 110.0;

/// Draws the lines that somebody has gone back to before that event among the shapes of a diagram of that run.
pub fn draw(diagram: &Diagram, snapshots: &Snapshots, until: EventId, shapes: &mut Vec<Shape>) {
    let mut lines: SmallMap<(GroupId, u32), Vec<WentBack>> = SmallMap::new();
    for &member in snapshots.went_back(until) {
        lines.or_default((member.group, member.epoch)).push(member);
    }
    // Above the lines of processes, and below all that has happened on them.
    let ground = shapes.iter().position(|shape| matches!(shape.meaning, Some(Meaning::Copy(_) | Meaning::Event(_))));
    let undone = lines.values().flatten().filter_map(|member| taken_back(diagram, member));
    let ground = ground.unwrap_or(shapes.len());
    shapes.splice(ground..ground, undone.collect::<Vec<_>>());
    let mut taken: Vec<f32> = Vec::new();
    let newest_first: Vec<_> = lines.iter().collect();
    for ((_, epoch), members) in newest_first.into_iter().rev() {
        let Some((across, at)) = line_across(diagram, members) else { continue };
        let meaning = Meaning::Event(members[members.len() - 1].event);
        shapes.push(across.stroke(Ink::Failure, 2.4).dash(Dash::Dashed).means(meaning));
        if taken.iter().all(|other| (other - at.x).abs() >= WORDS) {
            taken.push(at.x);
            let words = text(at.moved(4.0, -4.0), format!("recovery line {epoch}"), SIZE).bold().fill(Ink::Failure);
            shapes.push(words.halo().means(meaning));
        }
    }
}

/// What a member has done since what it is back at: its line is broken there.
fn taken_back(diagram: &Diagram, member: &WentBack) -> Option<Shape> {
    let (from, to) = (diagram.place(member.to_us, member.who)?, diagram.place(member.at_us, member.who)?);
    let undone = line(from, to).stroke(Ink::Paper, 5.0).dash(Dash::Dashed);
    (to.x > from.x).then(|| undone.means(Meaning::Event(member.event)))
}

/// Through what its members are back at, from above the first to below the last of them; and where its words are written.
fn line_across(diagram: &Diagram, members: &[WentBack]) -> Option<(Shape, Point)> {
    let mut points: Vec<Point> = members.iter().filter_map(|member| diagram.place(member.to_us, member.who)).collect();
    order::sort_by_key(&mut points, |point| point.y as i32);
    let (first, last, (top, bottom)) = (*points.first()?, *points.last()?, diagram.height());
    let above = Point::new(first.x, top);
    let below = Point::new(last.x, bottom.min(last.y + (first.y - top)));
    Some((path([above].into_iter().chain(points).chain([below]).collect()), above))
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::ids::Name;
    use crate::scenario::{compile::compile, parse};
    use crate::scene::Form;
    use crate::scene::diagram::Viewport;
    use crate::timeline::Timeline;
    use crate::trace::Kind;
    use crate::trace::words::Names;

    const SCRIPT: &str = "\
processes p q r
network delay 5ms
group s = p q r with recovery independent
at 10ms p checkpoints in s
at 20ms p tells q m1 in s
at 40ms p crashes
at 50ms p recovers
run until rest
";

    #[test]
    fn a_line_goes_through_what_each_is_back_at_and_appears_as_they_go_back() {
        let run = Timeline::complete(Rc::new(compile(&parse(SCRIPT).scenario, None)));
        let snapshots = Snapshots::of(run.program(), run.trace());
        let viewport = Viewport::fit(run.trace(), 800.0, 400.0);
        let diagram = Diagram::new(Names(run.program()), run.trace(), &snapshots, &viewport);
        let end = EventId(run.trace().len() as u32);
        let back: Vec<EventId> = run
            .trace()
            .iter()
            .filter(|(_, event)| matches!(event.kind, Kind::RolledBack { .. }))
            .map(|(id, _)| id)
            .collect();
        let drawn = |until| {
            let mut shapes = Vec::new();
            draw(&diagram, &snapshots, until, &mut shapes);
            shapes
        };
        assert_eq!(drawn(back[0]), []);
        let across = |until| {
            let shapes = drawn(until);
            shapes.into_iter().find_map(|shape| match shape.form {
                Form::Path { points, .. } if points.len() > 2 => Some(points),
                _ => None,
            })
        };
        let points = across(end).unwrap();
        let x = |at_ms: u64| diagram.axis().x_of(at_ms * 1_000);
        assert_eq!(points.len(), 5, "three members, and a little beyond");
        assert_eq!(points[1].x, x(10), "p has failed and is back at its checkpoint");
        assert_eq!(points[2].x, x(0), "q has received what p has not sent, and is back at its beginning");
        assert!(points[3].x > x(50), "r stays");
        assert_eq!(points[3].y, diagram.row(Name(2)));
        assert_eq!(across(EventId(back[0].0 + 1)).unwrap().len(), 3, "only one is back yet");
    }
}
