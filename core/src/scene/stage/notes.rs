//! What is written beside processes.

use super::super::brush::text;
use super::super::status::{Notes, notes};
use super::processes::fitting;
use super::{Anchor, Stage};
use crate::ids::Name;
use crate::order;
use crate::scene::{Area, Ink, Meaning, Point, Weight, text_width};

const HEADING: f32 = 13.0;
const LINE: f32 = 12.0;
const LEADING: f32 = 16.0;
const LINES_MAX: usize = 4;

impl Stage<'_> {
    /// Writes them, the longest first: they are the hardest to find room for.
    pub(super) fn notes(&mut self) {
        let names = (0..self.places.len()).map(|at| Name(at as u16));
        let all = names.map(|name| (name, notes(self.names, self.trace, self.snapshot, name)));
        let both = |name, notes: &Notes| [false, true].map(|short| self.lines(name, notes, short));
        let mut all: Vec<_> = all.map(|(name, notes)| (name, both(name, &notes))).collect();
        order::sort_by_key(&mut all, |(_, [lines, _])| std::cmp::Reverse(lines.len()));
        for (name, [lines, short]) in all {
            self.note(name, &lines, &short);
        }
    }

    /// What to write, and which of it are headings.
    fn lines(&self, name: Name, notes: &Notes, short: bool) -> Vec<(String, bool)> {
        let written = self.written(name);
        let in_full = (fitting(&written, self.radius).0 != written).then_some(written);
        let headings = in_full.into_iter().chain(notes.heading.clone()).map(|words| (words, true));
        let lines = if short { &notes.short } else { &notes.lines };
        headings.chain(lines.iter().map(|words| (words.clone(), false))).take(LINES_MAX).collect()
    }

    /// Beside its process and away from the centre; in fewer words, then in fewer lines where there is not enough room.
    fn note(&mut self, name: Name, lines: &[(String, bool)], short: &[(String, bool)]) {
        let fewer = (1..=short.len()).rev().map(|count| &short[..count]);
        for lines in std::iter::once(lines).chain(fewer).filter(|lines| !lines.is_empty()) {
            let width = lines.iter().map(|(words, heading)| line_width(words, *heading)).fold(0.0, f32::max);
            let height = LEADING * lines.len() as f32;
            if let Some((area, anchor)) = self.room.best(self.places_for(name, width + 6.0, height + 2.0)) {
                self.room.take(area);
                self.write(name, lines, &area, anchor);
                return;
            }
        }
    }

    /// Where a block of that size could stand: on either side at several heights, or above and below.
    fn places_for(&self, name: Name, width: f32, height: f32) -> impl Iterator<Item = (Area, f32, Anchor)> {
        const GAPS: [f32; 5] = [9.0, 18.0, 27.0, 38.0, 52.0];
        let (at, centre, radius) = (self.place(name), self.centre(), self.radius);
        let (half_width, half_height) = (width / 2.0, height / 2.0);
        let steps = |reach: f32, step: f32| {
            let count = (reach / step).ceil() as i32;
            (-count..=count).map(move |nth| nth as f32 * step)
        };
        let beside = GAPS.into_iter().flat_map(move |gap| {
            let out = radius + gap + half_width;
            steps(radius + half_height + 8.0, 6.0)
                .flat_map(move |dy| [(out, dy, Anchor::Start), (-out, dy, Anchor::End)])
        });
        let above = GAPS.into_iter().flat_map(move |gap| {
            let out = radius + gap + half_height;
            steps(half_width, 14.0).flat_map(move |dx| [(dx, out, Anchor::Middle), (dx, -out, Anchor::Middle)])
        });
        let outwards = Point::new(at.x - centre.x, at.y - centre.y);
        let alone = at.distance(centre) < 5.0;
        let few = self.places.len() <= 3;
        beside.chain(above).filter_map(move |(dx, dy, anchor)| {
            // One minus the cosine of the angle between the way out and the way to the note.
            let along = (dx * outwards.x + dy * outwards.y) / (dx.hypot(dy) * outwards.x.hypot(outwards.y)).max(0.001);
            let away = if alone { 0.0 } else { 1.0 - along };
            if away > 1.15 && !few {
                return None; // among the channels of all the others
            }
            let gap = ((dx.abs() - half_width).max(0.0)).hypot((dy.abs() - half_height).max(0.0)) - radius;
            let slant = if anchor == Anchor::Middle { 2.0 + dx.abs() * 0.03 } else { dy.abs() * 0.02 };
            let area = Area::around(at.moved(dx, dy), width, height);
            Some((area, away * 8.0 + slant + gap.max(0.0) * 0.06, anchor))
        })
    }

    fn write(&mut self, name: Name, lines: &[(String, bool)], area: &Area, anchor: Anchor) {
        let x = match anchor {
            Anchor::Start => area.left + 3.0,
            Anchor::Middle => (area.left + area.right) / 2.0,
            Anchor::End => area.right - 3.0,
        };
        for (nth, (words, heading)) in lines.iter().enumerate() {
            let at = Point::new(x, area.top + 1.0 + LEADING * nth as f32 + 12.0);
            let shape = text(at, words.clone(), if *heading { HEADING } else { LINE }).anchored(anchor).halo();
            let shape = if *heading { shape.bold().fill(Ink::Text) } else { shape.fill(Ink::Muted) };
            self.shapes.push(shape.means(Meaning::Process(name)));
        }
    }
}

fn line_width(words: &str, heading: bool) -> f32 {
    if heading { text_width(words, HEADING, Weight::Bold) } else { text_width(words, LINE, Weight::Normal) }
}
