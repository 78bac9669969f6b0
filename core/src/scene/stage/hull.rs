//! Hulls: soft outlines around the members of a view, with the view's number beside them.

use super::super::brush::{blob, text};
use super::super::geometry::{is_within, sin_cos, text_area};
use super::{Anchor, HULL_PAD, HULL_STEP, Stage};
use crate::ids::{GroupId, Name};
use crate::order;
use crate::protocol::View;
use crate::scene::{Dash, Ink, Meaning, Point, Weight};

const LABEL_SIZE: f32 = 13.0;

/// A hull that wants its label.
pub(super) struct Label {
    words: String,
    ink: Ink,
    meaning: Meaning,
    outline: Vec<Point>,
}

impl Stage<'_> {
    /// Draws all hulls and gives back what to write beside them.
    pub(super) fn hulls(&mut self) -> Vec<Label> {
        let labels: Vec<_> =
            (0..self.snapshot.groups.len()).filter_map(|group| self.hull(GroupId(group as u16))).collect();
        for label in &labels {
            let Meaning::View { group, .. } = label.meaning else { continue };
            let selected = self.is_selected(label.meaning) || self.is_selected(Meaning::Group(group));
            let width = if selected { 3.0 } else { 1.4 };
            self.shapes.push(blob(label.outline.clone()).stroke(label.ink, width).means(label.meaning));
        }
        labels
    }

    fn hull(&mut self, group: GroupId) -> Option<Label> {
        let view = self.trace.view(self.snapshot.groups[group.index()].view?);
        let reach = self.radius + HULL_PAD + HULL_STEP * f32::from(group.0 % 3);
        let members = self.present(view);
        let outline = outline(&self.places_of(&members), reach, &self.outsiders(&members));
        let old = self.snapshot.view_left_behind(self.trace, group);
        let number = group.0 as u8;
        let edge = if old.is_some() { Ink::Flush } else { Ink::HullEdge(number) };
        let meaning = Meaning::View { group, number: view.number };
        self.shapes.push(blob(outline.clone()).fill(Ink::Hull(number)).opacity(0.8).means(meaning));
        if let Some(old) = old {
            self.old_view(old, group, &members, reach);
        }
        outline.iter().zip(outline.iter().cycle().skip(1)).for_each(|(&a, &b)| self.room.pass(a, b));
        let words = match old {
            Some(old) => format!("{} · view {} → {}", self.names.group(group), old.number, view.number),
            None => format!("{} · view {}", self.names.group(group), view.number),
        };
        Some(Label { words, ink: edge, meaning, outline })
    }

    /// The outline of a view that is about to end, if it had other members.
    fn old_view(&mut self, old: &View, group: GroupId, members: &[Name], reach: f32) {
        let old_members: Vec<_> = old.members.iter().map(|member| member.name).collect();
        if old_members.iter().all(|name| members.contains(name)) {
            return;
        }
        let outline = outline(&self.places_of(&old_members), reach + 5.0, &self.outsiders(&old_members));
        let ink = Ink::HullEdge(group.0 as u8);
        let meaning = Meaning::View { group, number: old.number };
        self.shapes.push(blob(outline).stroke(ink, 1.0).dash(Dash::Dashed).opacity(0.35).means(meaning));
    }

    /// Members in the lives that they live now.
    fn present(&self, view: &View) -> Vec<Name> {
        let members = view.members.iter().filter(|member| self.snapshot.process(member.name).id == **member);
        members.map(|member| member.name).collect()
    }

    fn places_of(&self, names: &[Name]) -> Vec<Point> {
        names.iter().map(|&name| self.place(name)).collect()
    }

    fn outsiders(&self, members: &[Name]) -> Vec<(Point, f32)> {
        let outside = (0..self.places.len()).filter(|&at| !members.contains(&Name(at as u16)));
        outside.map(|at| (self.places[at], self.radius + 15.0)).collect()
    }

    /// Writes the views beside their hulls, above them if there is room.
    pub(super) fn hull_labels(&mut self, labels: &[Label]) {
        let centre = self.centre();
        for label in labels {
            let candidates = label.outline.iter().flat_map(|&edge| {
                let (dx, dy) = (edge.x - centre.x, edge.y - centre.y);
                let anchor = if dx > 20.0 {
                    Anchor::Start
                } else if dx < -20.0 {
                    Anchor::End
                } else {
                    Anchor::Middle
                };
                let side = if dx > 0.0 { 7.0 } else { -7.0 };
                let side = if anchor == Anchor::Middle { 0.0 } else { side };
                let below = if dy > 0.0 { 17.0 } else { -8.0 };
                [(side, below), (side * 1.6, 4.0)].map(|(right, down)| {
                    let at = edge.moved(right, down);
                    let area = text_area(at, &label.words, anchor, LABEL_SIZE, Weight::Bold).grown(3.0);
                    (area, cost(edge, centre), (at, anchor))
                })
            });
            if let Some((area, (at, anchor))) = self.room.best(candidates) {
                self.room.take(area);
                let words = text(at, label.words.clone(), LABEL_SIZE).bold().anchored(anchor);
                self.shapes.push(words.fill(label.ink).means(label.meaning));
            }
        }
    }
}

/// Up and to the left is best.
fn cost(edge: Point, centre: Point) -> f32 {
    let (dx, dy) = (edge.x - centre.x, edge.y - centre.y);
    let length = dx.hypot(dy).max(1.0);
    6.0 + (dx * 0.5 + dy * 0.85) / length * 6.0
}

/// The outline of discs around points, drawn in where it would touch outsiders.
fn outline(points: &[Point], reach: f32, outsiders: &[(Point, f32)]) -> Vec<Point> {
    const CORNERS: usize = 24;
    let discs = points.iter().flat_map(|centre| {
        (0..CORNERS).map(move |at| on_circle(*centre, reach, std::f32::consts::TAU * at as f32 / CORNERS as f32))
    });
    let mut outline = every_few_pixels(&convex(discs.collect()));
    for &(centre, keep) in outsiders {
        outline = drawn_in(outline, centre, keep);
    }
    soften(&soften(&outline))
}

fn on_circle(centre: Point, radius: f32, angle: f32) -> Point {
    let (sin, cos) = sin_cos(angle);
    centre.moved(radius * cos, radius * sin)
}

/// The convex hull, by the monotone chain.
fn convex(mut points: Vec<Point>) -> Vec<Point> {
    order::sort_by(&mut points, |a, b| a.x.total_cmp(&b.x).then(a.y.total_cmp(&b.y)));
    let turns_left = |a: Point, b: Point, c: Point| (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) > 0.0;
    let mut hull: Vec<Point> = Vec::with_capacity(points.len());
    for backwards in [false, true] {
        let start = hull.len();
        let mut add = |point: Point| {
            while hull.len() >= start + 2 && !turns_left(hull[hull.len() - 2], hull[hull.len() - 1], point) {
                hull.pop();
            }
            hull.push(point);
        };
        if backwards {
            points.iter().rev().for_each(|&point| add(point));
        } else {
            points.iter().for_each(|&point| add(point));
        }
        hull.pop();
    }
    hull
}

fn every_few_pixels(polygon: &[Point]) -> Vec<Point> {
    const STEP: f32 = 9.0;
    let edges = polygon.iter().zip(polygon.iter().cycle().skip(1));
    edges
        .flat_map(|(&a, &b)| {
            let steps = (a.distance(b) / STEP).ceil().max(1.0) as usize;
            (0..steps).map(move |step| a.towards(b, step as f32 / steps as f32))
        })
        .collect()
}

/// The outline with a bay around an outsider that stands at its edge.
fn drawn_in(outline: Vec<Point>, centre: Point, keep: f32) -> Vec<Point> {
    let count = outline.len();
    let inside = |at: usize| outline[at % count].distance(centre) < keep;
    let entries: Vec<_> = (0..count).filter(|&at| !inside(at) && inside(at + 1)).collect();
    let [entry] = entries[..] else { return outline };
    let run = (1..count).take_while(|&step| inside(entry + step)).count();
    let (from, to) = (outline[entry], outline[(entry + run + 1) % count]);
    let angle = |point: Point| (point.y - centre.y).atan2(point.x - centre.x);
    let (start, end) = (angle(from), angle(to));
    let arc = |sweep: f32| -> Vec<Point> {
        let steps = (sweep.abs() * keep / 9.0).ceil().max(2.0) as usize;
        (1..steps).map(|step| on_circle(centre, keep, start + sweep * step as f32 / steps as f32)).collect()
    };
    let forwards = (end - start).rem_euclid(std::f32::consts::TAU);
    let bay = [forwards, forwards - std::f32::consts::TAU]
        .map(arc)
        .into_iter()
        .max_by_key(|arc| arc.iter().filter(|point| is_within(**point, &outline)).count());
    let rest = (entry + run + 1..=entry + count).map(|at| outline[at % count]);
    rest.chain(bay.unwrap_or_default()).collect()
}

fn soften(outline: &[Point]) -> Vec<Point> {
    let count = outline.len();
    let mean = |at: usize| {
        let (before, here, after) = (outline[(at + count - 1) % count], outline[at], outline[(at + 1) % count]);
        Point::new((before.x + 2.0 * here.x + after.x) / 4.0, (before.y + 2.0 * here.y + after.y) / 4.0)
    };
    (0..count).map(mean).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::Area;

    fn touches(outline: &[Point], area: &Area) -> bool {
        outline.iter().any(|point| area.contains(*point))
    }

    #[test]
    fn a_hull_keeps_away_from_an_outsider_at_its_edge() {
        let members = [Point::new(100.0, 50.0), Point::new(300.0, 50.0), Point::new(200.0, 200.0)];
        let outsider = Point::new(200.0, 30.0);
        let around = Area::around(outsider, 30.0, 30.0);
        assert!(touches(&outline(&members, 40.0, &[]), &Area::around(Point::new(200.0, 10.0), 30.0, 8.0)));
        let hull = outline(&members, 40.0, &[(outsider, 38.0)]);
        assert!(!touches(&hull, &around));
        assert!(!is_within(outsider, &hull));
        assert!(members.iter().all(|&member| is_within(member, &hull)));
    }
}
