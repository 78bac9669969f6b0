//! Arrows from send to receipt; where a copy is lost, they end in a red cross.

use super::super::brush::{arrow_head, cross, line};
use super::super::geometry::within;
use super::super::stage::ink;
use super::super::status::{is_background, message_label};
use super::gather::{Arrow, ArrowMeaning};
use super::labels::{Place, Wish};
use super::{ARROWS_MAX, Draft, Reading};
use crate::ids::{Label, Name};
use crate::protocol::MessageName;
use crate::registry::{MessageClass, MessageKind};
use crate::scene::state::{End, Snapshots};
use crate::scene::{Area, Dash, Ink, Meaning, Point};
use crate::small::{SmallMap, SmallSet};
use crate::trace::{EventId, Loss};

/// Of a message that goes to many at once, so many copies are named.
const NAMED_COPIES_MAX: usize = 2;
/// With more echoes than this, they are a flurry.
const ECHOES_MAX: usize = 30;
/// After so much of its time a lost copy would have gone as far as it is drawn.
const LOSS_SHOWN_US: u64 = 6_000;

/// So many echoes that they are drawn thin, and named together.
struct Flurry(SmallMap<(u64, Name), Vec<Label>>);

impl Flurry {
    fn of(arrows: &[Arrow]) -> Option<Flurry> {
        let mut flurry: SmallMap<(u64, Name), Vec<Label>> = SmallMap::new();
        let mut echoes = 0;
        for arrow in arrows.iter().filter(|arrow| arrow.name.kind == MessageKind::Echo) {
            echoes += 1;
            let labels = flurry.or_default((arrow.since_us, arrow.from));
            labels.extend(arrow.name.label.filter(|label| !labels.contains(label)));
        }
        (echoes > ECHOES_MAX).then_some(Flurry(flurry))
    }

    /// How many messages a process echoes at the moment of that arrow, if it is one of several.
    fn together(&self, arrow: &Arrow) -> Option<usize> {
        let labels = self.0.get(&(arrow.since_us, arrow.from)).filter(|_| arrow.name.kind == MessageKind::Echo)?;
        (labels.len() > 1).then_some(labels.len())
    }
}

impl Draft<'_> {
    pub(super) fn arrows(&mut self, snapshots: &Snapshots) {
        let arrows = std::mem::take(&mut self.content.arrows);
        let thin_out = self.dense;
        let coarse = (arrows.len() as f32 / ARROWS_MAX as f32).clamp(2.0, 12.0);
        let mut drawn = SmallSet::new();
        let mut named: SmallMap<_, usize> = SmallMap::new();
        let flurry = Flurry::of(&arrows);
        self.flurry = flurry.is_some();
        for arrow in &arrows {
            let Some((from, to)) = self.course(arrow) else { continue };
            let pixel = |x: f32| (x / coarse) as i32;
            let looks = (pixel(from.x), pixel(to.x), arrow.from, arrow.to, arrow.name.kind.class());
            if thin_out && !drawn.insert(looks) {
                continue;
            }
            let (meaning, lost) = self.arrow(arrow, from, to);
            let of = self.told_by(snapshots, arrow, lost);
            let together = flurry.as_ref().and_then(|flurry| flurry.together(arrow));
            let name = if together.is_some() { MessageName::plain(arrow.name.kind) } else { arrow.name };
            let copies = named.or_default((arrow.since_us, arrow.from, name));
            *copies += usize::from(!lost);
            let most = if together.is_some() { 1 } else { NAMED_COPIES_MAX };
            let is_named = lost || !thin_out && *copies <= most;
            if is_named && !is_background(arrow.name.kind) {
                self.arrow_label(arrow, together, (from, to), meaning, lost, of);
            }
        }
    }

    /// The event that the name of an arrow tells of: its beginning, or that it is lost.
    fn told_by(&self, snapshots: &Snapshots, arrow: &Arrow, lost: bool) -> Option<EventId> {
        match arrow.means {
            ArrowMeaning::Copy(copy) if lost => snapshots.ending(copy),
            ArrowMeaning::Copy(copy) => self.trace.sent(copy),
            ArrowMeaning::Delivery(_) => snapshots.multicast_event(arrow.name.label?),
        }
    }

    /// From where to where an arrow goes, within what is shown.
    fn course(&self, arrow: &Arrow) -> Option<(Point, Point)> {
        let (from_us, to_us) = (self.viewport.from_us, self.viewport.to_us);
        let start = self.at(arrow.since_us, arrow.from);
        let goal = self.frame.row(arrow.to);
        let (to, until_us) = match arrow.end {
            None => (Point::new(self.frame.lines.right, start.y + (goal - start.y) * 0.8), to_us),
            Some(End::Comes { at_us } | End::Lost { at_us, why: Loss::ReceiverDown | Loss::OldAddress }) => {
                (self.at(at_us, arrow.to), at_us)
            }
            Some(End::Lost { at_us, .. }) => {
                let x = self.axis.x_of(at_us.max(arrow.since_us + LOSS_SHOWN_US));
                let x = within(x, start.x + 8.0, start.x + 60.0).min(self.frame.lines.right - 8.0);
                (Point::new(x, start.y + (goal - start.y) * self.loss_share(arrow)), at_us)
            }
        };
        if arrow.since_us >= to_us || until_us < from_us {
            return None;
        }
        let span = until_us.saturating_sub(arrow.since_us).max(1) as f32;
        let before = from_us.saturating_sub(arrow.since_us) as f32 / span;
        let after = 1.0 - until_us.saturating_sub(to_us) as f32 / span;
        // Both lie at the edges already where they are beyond them: what is cut off is only as high as it would be there.
        let height = |share: f32| start.y + (to.y - start.y) * share;
        Some((Point::new(start.x, height(before.min(1.0))), Point::new(to.x, height(after))))
    }

    /// How far a lost copy gets: past the middle, but not onto the line of another process.
    fn loss_share(&self, arrow: &Arrow) -> f32 {
        let rows = (f32::from(arrow.to.0) - f32::from(arrow.from.0)).abs();
        let off_lines = |share: &f32| ((share * rows).fract() - 0.5).abs() < 0.3;
        [0.55, 0.45, 0.6, 0.4, 0.65].into_iter().find(off_lines).unwrap_or(0.5)
    }

    /// Draws it; gives back what it stands for, and whether it is lost.
    fn arrow(&mut self, arrow: &Arrow, from: Point, to: Point) -> (Meaning, bool) {
        let meaning = match arrow.means {
            ArrowMeaning::Copy(copy) => Meaning::Copy(copy),
            ArrowMeaning::Delivery(event) => Meaning::Event(event),
        };
        let kind = arrow.name.kind;
        let background = is_background(kind);
        let in_flurry = self.flurry && kind.class() == MessageClass::Flush;
        let (width, opacity) = match (self.dense, background) {
            (true, _) => (1.0, 0.4),
            _ if in_flurry => (1.0, 0.6),
            (false, true) => (1.0, 0.55),
            (false, false) => (1.8, 1.0),
        };
        let dash = if kind == MessageKind::Flush { Dash::Dashed } else { Dash::Solid };
        let lost = matches!(arrow.end, Some(End::Lost { .. }));
        let back = |by: f32| to.towards(from, by / from.distance(to).max(by));
        let is_delivered = matches!(kind, MessageKind::Data | MessageKind::Echo);
        let tip = if is_delivered && !lost { back(5.0) } else { to };
        let ends_here = arrow.end.is_some_and(|end| end.at_us() <= self.viewport.to_us);
        let shaft = if lost || background || self.dense || !ends_here { to } else { back(9.0) };
        let stroke = line(from, shaft).stroke(ink(kind.class()), width).dash(dash);
        self.shapes.push(stroke.opacity(opacity).means(meaning));
        self.room.pass(from, to);
        if lost || arrow.refused {
            let reach = if background || self.dense { 3.0 } else { 6.0 };
            self.shapes
                .extend(cross(to, reach, Ink::Failure, if background { 1.5 } else { 2.6 }).map(|it| it.means(meaning)));
            self.room.take(Area::around(to, 14.0, 14.0));
        } else if ends_here && !self.dense {
            let head = arrow_head(from, tip, if background || in_flurry { 6.0 } else { 10.5 });
            self.shapes.push(head.fill(ink(kind.class())).opacity(opacity).means(meaning));
        }
        (meaning, lost)
    }

    fn arrow_label(
        &mut self,
        arrow: &Arrow,
        together: Option<usize>,
        (from, to): (Point, Point),
        meaning: Meaning,
        lost: bool,
        of: Option<EventId>,
    ) {
        let name = match together.filter(|_| !lost) {
            Some(echoes) => format!("{echoes} echoes"),
            None => message_label(self.names, arrow.name),
        };
        let class = arrow.name.kind.class();
        let rank = match class {
            _ if lost => 1,
            MessageClass::Data => 3,
            MessageClass::Flush | MessageClass::State => 4,
            _ => 5,
        };
        let by_delivery = self.viewport.reading == Reading::Application;
        let (words, ink, place) = match lost {
            true => (vec![format!("{name} lost"), "lost".to_owned()], Ink::Failure, Place::At(to)),
            false => (vec![name], ink(class), Place::Along(from, to)),
        };
        let rank = if by_delivery { 6 } else { rank };
        self.wishes.push(Wish { words, ink, meaning, rank, bold: true, place, of });
    }
}
