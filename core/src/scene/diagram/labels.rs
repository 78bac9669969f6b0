//! Labels: each is placed where it hides nothing, the most important first; those without room are left out.

use super::super::brush::text;
use super::super::geometry::{text_area, within};
use super::{Area, Draft};
use crate::order;
use crate::scene::{Anchor, Ink, Meaning, Point, Weight, text_width};
use crate::trace::EventId;

/// Font size of process names.
pub(super) const NAME: f32 = 16.0;
/// Font size of the scale.
pub(super) const AXIS: f32 = 12.0;
/// Height of a row of view headers.
pub(super) const HEADER_HEIGHT: f32 = 19.0;
const LABEL: f32 = 12.0;
const HEADER: f32 = 13.0;
/// More labels than this nobody reads.
const LABELS_MAX: usize = 260;

/// A label that wants room.
#[derive(Clone, Debug)]
pub(super) struct Wish {
    /// What to write, the longest first.
    pub(super) words: Vec<String>,
    pub(super) ink: Ink,
    pub(super) meaning: Meaning,
    /// The lower, the more important.
    pub(super) rank: u8,
    pub(super) bold: bool,
    pub(super) place: Place,
    /// The event that it tells of, if it tells of one.
    pub(super) of: Option<EventId>,
}

/// Where a label belongs.
#[derive(Clone, Copy, Debug)]
pub(super) enum Place {
    /// Beside a mark.
    At(Point),
    /// Along an arrow.
    Along(Point, Point),
    /// Along a stretch of a process's line, or else where it begins.
    Stretch(Point, Point),
    /// Above the lines, from there on.
    Header { x: f32, row: usize },
    /// Below the scale, around there.
    Below { x: f32 },
}

impl Draft<'_> {
    /// Places all labels that there is room for.
    pub(super) fn labels(&mut self) {
        let mut wishes = std::mem::take(&mut self.wishes);
        order::sort_by_key(&mut wishes, |wish| wish.rank);
        wishes.truncate(LABELS_MAX);
        for wish in wishes {
            self.label(wish);
        }
    }

    fn label(&mut self, wish: Wish) {
        let size = if matches!(wish.place, Place::Header { .. }) { HEADER } else { LABEL };
        let weight = if wish.bold { Weight::Bold } else { Weight::Normal };
        for words in &wish.words {
            let places = self.places(&wish.place, text_width(words, size, weight), size);
            let candidates = places
                .into_iter()
                .map(|(at, anchor, cost)| (text_area(at, words, anchor, size, weight).grown(1.5), cost, (at, anchor)));
            // Beside the present time or the scale a label would be of no row, and beyond the veil.
            let bottom =
                if matches!(wish.place, Place::Below { .. }) { f32::INFINITY } else { self.frame.lines.bottom };
            let candidates = candidates
                .filter(|(area, ..)| super::present::LABEL_HEIGHT <= area.top + 1.0 && area.bottom <= bottom + 3.0);
            if let Some((area, (at, anchor))) = self.room.best(candidates) {
                self.room.take(area);
                let label = text(at, words.clone(), size).anchored(anchor).fill(wish.ink).halo().means(wish.meaning);
                let label = if wish.bold { label.bold() } else { label };
                match wish.of {
                    Some(of) => self.sign(label, of, due(&wish, area)),
                    None => self.shapes.push(label),
                }
                return;
            }
        }
    }

    fn places(&self, place: &Place, width: f32, size: f32) -> Vec<(Point, Anchor, f32)> {
        match *place {
            Place::At(mark) => beside(mark),
            Place::Along(from, to) => along(from, to, width, size),
            Place::Stretch(from, to) => {
                let at_its_beginning = beside(from).into_iter().map(|(at, anchor, cost)| (at, anchor, cost + 3.0));
                along(from, to, width, size).into_iter().chain(at_its_beginning).collect()
            }
            Place::Header { x, row } => {
                let y = super::present::LABEL_HEIGHT + HEADER_HEIGHT * (row as f32 + 1.0) - 6.0;
                vec![(Point::new(x + 4.0, y), Anchor::Start, 0.0)]
            }
            Place::Below { x } => {
                let y = self.frame.lines.bottom + 34.0;
                let room = Area { left: 4.0, top: 0.0, right: self.frame.width - 4.0, bottom: 0.0 };
                let x = within(x, room.left + width / 2.0 + 2.0, (room.right - width / 2.0 - 2.0).max(room.left));
                vec![(Point::new(x, y), Anchor::Middle, 0.0)]
            }
        }
    }
}

/// How far the present has to come before a label in that area may be seen: a mark and a view have theirs from their event on, an
/// arrow when the present has come to the middle of its name. A copy may be lost long before the place where that is drawn.
fn due(wish: &Wish, area: Area) -> f32 {
    match (wish.place, wish.meaning) {
        (Place::At(cross), Meaning::Copy(_)) => cross.x,
        (Place::At(_) | Place::Header { .. }, _) => f32::NEG_INFINITY,
        _ => (area.left + area.right) / 2.0,
    }
}

/// Around a mark: above is best, then below, then aside.
fn beside(mark: Point) -> Vec<(Point, Anchor, f32)> {
    let around = [
        (0.0, -11.0, Anchor::Middle, 0.0),
        (5.0, -11.0, Anchor::Start, 0.6),
        (-5.0, -11.0, Anchor::End, 0.6),
        (0.0, 20.0, Anchor::Middle, 1.4),
        (5.0, 20.0, Anchor::Start, 1.6),
        (-5.0, 20.0, Anchor::End, 1.6),
        (11.0, -6.0, Anchor::Start, 2.0),
        (11.0, 14.0, Anchor::Start, 2.4),
        (-11.0, -6.0, Anchor::End, 2.4),
        (-11.0, 14.0, Anchor::End, 2.6),
        (0.0, -19.0, Anchor::Middle, 3.0),
        (4.0, -24.0, Anchor::Start, 3.6),
        (-4.0, -24.0, Anchor::End, 3.6),
        (4.0, 32.0, Anchor::Start, 3.8),
        (-4.0, 32.0, Anchor::End, 3.8),
    ];
    around.into_iter().map(|(dx, dy, anchor, cost)| (mark.moved(dx, dy), anchor, cost)).collect()
}

/// On either side of an arrow, near its middle if possible.
fn along(from: Point, to: Point, width: f32, size: f32) -> Vec<(Point, Anchor, f32)> {
    let length = from.distance(to).max(1.0);
    let (nx, ny) = ((to.y - from.y) / length, (from.x - to.x) / length);
    let away = 4.0 + nx.abs() * width / 2.0 + ny.abs() * size / 2.0;
    let shares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.82];
    let at = |share: f32, side: f32| from.towards(to, share).moved(nx * away * side, ny * away * side + size * 0.3);
    let cost = |share: f32, side: f32| (share - 0.5).abs() * 5.0 + if nx * side > 0.0 { 0.0 } else { 0.7 };
    shares
        .into_iter()
        .flat_map(|share| [1.0, -1.0].map(|side| (at(share, side), Anchor::Middle, cost(share, side))))
        .collect()
}
