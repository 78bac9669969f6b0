//! The ground of a diagram: bands of views, flushes, the lines of processes, folds.

use super::super::brush::{hatch, line, rect, text};
use super::super::geometry::text_area;
use super::labels::{AXIS, Place, Wish};
use super::{Draft, Reading};
use crate::ids::{GroupId, Name};
use crate::order;
use crate::scene::state::Life;
use crate::scene::{Anchor, Area, Dash, Ink, Meaning, Point, Weight};
use crate::small::SmallMap;
use crate::trace::{EventId, ViewRef};

impl Draft<'_> {
    /// View bands, hatched where a process flushes.
    pub(super) fn bands(&mut self) {
        for span in self.content.views.clone() {
            let (group, view, _) = span.what;
            let number = self.trace.view(view).number;
            let band = 2 * group.0 as u8 + u8::from(number.is_multiple_of(2));
            let (top, bottom) = self.strip(span.who, group);
            let (left, right) = (self.axis.x_of(span.from_us), self.axis.x_of(span.to_us));
            let shape = rect(Point::new(left, top), right - left, bottom - top, 0.0).fill(Ink::Band(band));
            self.shapes.push(shape.means(Meaning::View { group, number }));
        }
        if self.viewport.reading == Reading::Network {
            self.flushes();
        }
        self.view_headers();
    }

    fn flushes(&mut self) {
        for span in self.content.flushes.clone() {
            let (from, to) = (self.at(span.from_us, span.who), self.at(span.to_us, span.who));
            let half = (self.frame.spacing() * 0.3).min(15.0);
            let shape = hatch(from.moved(0.0, -half), (to.x - from.x).max(2.0), 2.0 * half);
            self.shapes.push(shape.stroke(Ink::Flush, 1.0).opacity(0.55));
        }
    }

    /// The part of a process's row that belongs to a group: all of it, or a share where it is in several.
    fn strip(&self, who: Name, group: GroupId) -> (f32, f32) {
        let mut groups: Vec<GroupId> =
            self.content.views.iter().filter(|span| span.who == who).map(|span| span.what.0).collect();
        order::sort(&mut groups);
        groups.dedup();
        let share = self.frame.spacing() / groups.len().max(1) as f32;
        let nth = groups.iter().position(|&it| it == group).unwrap_or(0) as f32;
        let top = self.frame.row(who) - self.frame.spacing() / 2.0 + nth * share;
        (top.round(), (top + share).round())
    }

    /// Above the lines: each view where it is first installed.
    fn view_headers(&mut self) {
        let mut first: SmallMap<(GroupId, ViewRef), (u64, EventId)> = SmallMap::new();
        for span in &self.content.views {
            let (group, view, begun) = span.what;
            let from = first.or_insert((group, view), (span.from_us, begun));
            *from = (span.from_us, begun).min(*from);
        }
        let many = self.names.0.groups.len() > 1;
        for ((group, at), (from_us, begun)) in first {
            let view = self.trace.view(at);
            let name = if many { format!("{} · ", self.names.group(group)) } else { String::new() };
            let full = format!("{name}view {} · {}", view.number, self.names.members(view));
            let short = format!("{name}view {}", view.number);
            self.wishes.push(Wish {
                words: vec![full, short],
                ink: Ink::HullEdge(group.0 as u8),
                meaning: Meaning::View { group, number: view.number },
                rank: 0,
                bold: true,
                place: Place::Header { x: self.axis.x_of(from_us), row: usize::from(group.0) % 3 },
                of: Some(begun),
            });
        }
    }

    /// The lines of processes, as they live, with their names.
    pub(super) fn lines(&mut self) {
        for at in 0..self.frame.rows {
            let name = Name(at as u16);
            let start = Point::new(self.frame.lines.left, self.frame.row(name));
            self.room.pass(start, Point::new(self.frame.lines.right, start.y));
            let words = self.names.name(name).to_owned();
            let at = start.moved(-14.0, super::labels::NAME * 0.36);
            let area = text_area(at, &words, Anchor::End, super::labels::NAME, Weight::Bold);
            self.room.take(area);
            let letter = text(at, words, super::labels::NAME).bold().anchored(Anchor::End).fill(Ink::Text);
            self.shapes.push(letter.means(Meaning::Process(name)));
        }
        for span in self.content.lives.clone() {
            let (from, to) = (self.at(span.from_us, span.who), self.at(span.to_us, span.who));
            let stroke = line(from, to).means(Meaning::Process(span.who));
            self.shapes.push(match span.what {
                Life::Up => stroke.stroke(Ink::Text, 1.7),
                Life::Writing => stroke.stroke(Ink::Text, 5.0),
                Life::Paused => stroke.stroke(Ink::Muted, 1.7).dash(Dash::Dashed),
                Life::Down | Life::Unborn => stroke.stroke(Ink::Muted, 1.3).dash(Dash::Dotted),
            });
        }
    }

    /// Folded stretches: gaps with dotted edges.
    pub(super) fn folds(&mut self) {
        let lines = self.frame.lines;
        for piece in self.axis.pieces().iter().filter(|piece| piece.folded).copied().collect::<Vec<_>>() {
            let (left, right) = (piece.left + 2.0, piece.right - 2.0);
            let meaning = Meaning::Fold { from_us: piece.from_us, to_us: piece.to_us };
            let gap = rect(Point::new(left, lines.top - 1.0), right - left, lines.bottom - lines.top + 2.0, 0.0);
            self.shapes.push(gap.fill(Ink::Paper).means(meaning));
            for x in [left, right] {
                let edge = line(Point::new(x, lines.top), Point::new(x, lines.bottom));
                self.shapes.push(edge.stroke(Ink::Faint, 1.0).dash(Dash::Dotted).means(meaning));
            }
            self.room.take(Area { left, top: lines.top, right, bottom: lines.bottom });
            let ms = (piece.to_us - piece.from_us) / 1_000;
            let sent = &self.content.background;
            let within = |time: &u64| (piece.from_us..piece.to_us).contains(time);
            let is_noted = self.viewport.reading == Reading::Network && sent.iter().any(within);
            let what = if is_noted { " of heartbeats" } else { "" };
            self.wishes.push(Wish {
                words: vec![format!("{ms} ms{what} folded"), format!("{ms} ms folded"), format!("{ms} ms")],
                ink: Ink::Muted,
                meaning,
                rank: 0,
                bold: false,
                place: Place::Below { x: (left + right) / 2.0 },
                of: None,
            });
        }
    }

    /// The scale below the lines.
    pub(super) fn axis_labels(&mut self) {
        let y = self.frame.lines.bottom;
        let mut free_from = 0.0;
        for (nth, tick) in self.axis.ticks(48.0).into_iter().enumerate() {
            let x = self.axis.x_of(tick);
            let number = super::super::status::milliseconds(tick);
            let words = if nth == 0 { format!("{number} ms") } else { number };
            let at = Point::new(x, y + 18.0);
            let area = text_area(at, &words, Anchor::Middle, AXIS, Weight::Normal);
            self.shapes.push(line(Point::new(x, y + 1.0), Point::new(x, y + 5.0)).stroke(Ink::Faint, 1.2));
            if area.left >= free_from && area.right <= self.frame.width - 2.0 {
                free_from = area.right + 8.0;
                self.room.take(area);
                self.shapes.push(text(at, words, AXIS).anchored(Anchor::Middle).fill(Ink::Muted));
            }
        }
    }
}
