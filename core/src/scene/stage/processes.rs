//! Processes: circles with their letters, and rings that tell their state by colour and by form.

use super::super::brush::{cross, disc, line, text};
use super::super::status::{Status, status};
use super::{Anchor, Stage};
use crate::ids::{Name, ProcessId};
use crate::scene::{Area, Dash, Ink, Meaning, Point, Shape, Weight, text_width};

/// A smaller circle has no room for a letter.
pub(super) const LETTER_LEAST: f32 = 8.0;

impl Stage<'_> {
    pub(super) fn processes(&mut self) {
        for at in 0..self.places.len() {
            self.process(Name(at as u16));
        }
    }

    fn process(&mut self, name: Name) {
        let at = self.place(name);
        let radius = self.radius;
        let meaning = Meaning::Process(name);
        let status = status(self.trace, self.snapshot, name);
        let suspected = self.snapshot.suspected_by(name).next().is_some();
        let apart = self.is_left_out(name);
        let mut shapes = Vec::new();
        if self.is_selected(meaning) {
            shapes.push(disc(at, radius + 6.0).stroke(Ink::Selection, 5.0));
        }
        if apart {
            shapes.push(disc(at, radius + 12.0).stroke(Ink::Muted, 1.2).dash(Dash::Dashed));
        }
        if suspected && status != Status::Crashed {
            shapes.push(disc(at, radius + 5.0).stroke(Ink::Suspicion, 2.0));
        }
        let (ink, width, dash) = ring(status);
        shapes.push(disc(at, radius).fill(Ink::Paper).stroke(ink, width).dash(dash));
        if suspected && status == Status::Crashed {
            shapes.push(disc(at, radius + 5.0).stroke(Ink::Suspicion, 1.6));
        }
        shapes.extend(sign(at, radius, status));
        shapes.push(self.letter(name, at, status));
        self.shapes.extend(shapes.into_iter().map(|shape| shape.means(meaning)));
        let reach = if apart { radius + 14.0 } else { radius + 7.0 };
        self.room.take(Area::around(at, 2.0 * reach, 2.0 * reach));
    }

    /// Whether a group that it was a member of has gone on without it.
    fn is_left_out(&self, name: Name) -> bool {
        let groups = self.snapshot.process(name).groups.keys();
        groups.into_iter().any(|&group| self.snapshot.is_excluded(self.trace, name, group))
    }

    fn letter(&self, name: Name, at: Point, status: Status) -> Shape {
        let (words, size) = fitting(&self.written(name), self.radius);
        let ink =
            if matches!(status, Status::Crashed | Status::Excluded | Status::Outside) { Ink::Muted } else { Ink::Text };
        let letter = text(at.moved(0.0, size * 0.36), words, size).bold().anchored(Anchor::Middle).fill(ink);
        if status == Status::Crashed { letter.stroke(Ink::Paper, 5.0) } else { letter }
    }

    /// Its name as it stands in the circle.
    pub(super) fn written(&self, name: Name) -> String {
        let id = self.snapshot.processes.get(name.index()).map_or(ProcessId::first(name), |process| process.id);
        self.names.process(id)
    }
}

/// As much of a name as fits into a circle, and its size.
pub(super) fn fitting(name: &str, radius: f32) -> (String, f32) {
    if radius < LETTER_LEAST {
        return (String::new(), 12.0);
    }
    let room = 2.0 * radius - 8.0;
    let sizes = [radius * 0.72, 15.0, 13.5, 12.0].map(|size| size.max(12.0));
    if let Some(size) = sizes.into_iter().find(|&size| text_width(name, size, Weight::Bold) <= room) {
        return (name.to_owned(), size);
    }
    (initials(name), 12.0)
}

/// `co` for `client-one`, `n12` for `node12`.
fn initials(name: &str) -> String {
    let parts = name.split(['-', '_', '#']).filter_map(|part| part.chars().next());
    let digits = name.chars().rev().take_while(char::is_ascii_digit).count();
    let number = &name[name.len() - digits..];
    parts.filter(|letter| !letter.is_ascii_digit()).take(2).chain(number.chars().take(2)).collect()
}

fn ring(status: Status) -> (Ink, f32, Dash) {
    match status {
        Status::Running => (Ink::Text, 2.2, Dash::Solid),
        Status::Flushing => (Ink::Flush, 4.0, Dash::Solid),
        Status::Joining => (Ink::Membership, 2.6, Dash::Dotted),
        Status::Outside => (Ink::Muted, 1.4, Dash::Solid),
        Status::Excluded => (Ink::Muted, 1.8, Dash::Dashed),
        Status::Paused => (Ink::Muted, 3.0, Dash::Solid),
        Status::Crashed => (Ink::Failure, 3.0, Dash::Solid),
    }
}

/// The sign on the circle of one that does not run.
fn sign(at: Point, radius: f32, status: Status) -> Vec<Shape> {
    match status {
        Status::Crashed => cross(at, radius * 0.7, Ink::Failure, 3.0).into(),
        Status::Paused => {
            let badge = at.moved(radius * 0.72, radius * 0.72);
            let bar = |dx: f32| line(badge.moved(dx, -3.5), badge.moved(dx, 3.5)).stroke(Ink::Text, 2.6);
            vec![disc(badge, 9.0).fill(Ink::Paper).stroke(Ink::Muted, 1.6), bar(-2.7), bar(2.7)]
        }
        _ => Vec::new(),
    }
}
