//! Messages under way, each at its place between send and arrival, and where one was lost a moment ago.

use super::super::brush::{cross, disc, line, polygon, rect, text};
use super::super::geometry::{line_area, text_width};
use super::super::state::{End, Flight, LOSS_LINGERS_US};
use super::super::status::{is_background, message_label};
use super::{Anchor, Stage};
use crate::ids::Name;
use crate::order;
use crate::registry::{MessageClass, MessageKind};
use crate::scene::{Area, Dash, Form, Ink, Layer, Meaning, Point, Shape, Weight};
use crate::trace::CopyId;

/// How far to the side of a channel messages travel, so that the two directions are two lanes.
const LANE: f32 = 5.0;
/// Between two messages on one lane.
const APART: f32 = 17.0;
const LABEL_SIZE: f32 = 12.0;
/// With more than this under way, only shapes are drawn.
const LABELS_MAX: usize = 40;
/// With more than this they are a swarm of dots: rims would take as long to paint as the rest, and large ones be one blot.
const SWARM: usize = 400;
const DOT: f32 = 2.6;

/// The ink of a class of messages.
pub(crate) fn ink(class: MessageClass) -> Ink {
    match class {
        MessageClass::Data => Ink::Data,
        MessageClass::Acknowledgement | MessageClass::Heartbeat => Ink::Acknowledgement,
        MessageClass::Membership => Ink::Membership,
        MessageClass::Flush => Ink::Flush,
        MessageClass::State => Ink::State,
        MessageClass::Order => Ink::Data,
    }
}

struct Placed {
    copy: CopyId,
    flight: Flight,
    at: Point,
    /// Along its way, as a unit vector.
    along: (f32, f32),
}

impl Stage<'_> {
    pub(super) fn flights(&mut self, show_heartbeats: bool) {
        let placed = self.placed(show_heartbeats);
        let named = placed.iter().filter(|it| !is_background(it.flight.name.kind)).count();
        let labels = named <= LABELS_MAX;
        for it in &placed {
            if labels {
                let bars = if it.flight.held { 12.0 } else { 0.0 };
                self.room.take(Area::around(it.at.moved(0.0, bars / 2.0), 18.0, 18.0 + bars));
            }
            self.message(it, named > SWARM);
        }
        self.losses();
        for it in placed.iter().filter(|it| labels && !is_background(it.flight.name.kind)) {
            self.label(it, message_label(self.names, it.flight.name), ink(it.flight.name.kind.class()));
        }
    }

    /// All messages under way in their places, lane by lane. There may be thousands, in every frame.
    fn placed(&self, show_heartbeats: bool) -> Vec<Placed> {
        let count = self.places.len();
        let shown = |flight: &&Flight| show_heartbeats || !is_hidden(flight.name.kind);
        let lane_of = |flight: &Flight| flight.from.name.index() * count + flight.to.name.index();
        let mut starts = vec![0; count * count + 1];
        for flight in self.snapshot.flights.values().filter(shown) {
            starts[lane_of(flight) + 1] += 1;
        }
        for lane in 1..starts.len() {
            starts[lane] += starts[lane - 1];
        }
        let mut nexts = starts.clone();
        let mut flights = vec![(0.0, CopyId(0), None); starts[count * count]];
        for (&copy, flight) in self.snapshot.flights.iter().filter(|(_, flight)| shown(flight)) {
            let next = &mut nexts[lane_of(flight)];
            flights[*next] = (flight.fraction(self.now_us), copy, Some(flight));
            *next += 1;
        }
        let mut placed = Vec::with_capacity(flights.len());
        for lane in starts.windows(2).filter(|lane| lane[0] < lane[1]) {
            self.lane(&mut flights[lane[0]..lane[1]], &mut placed);
        }
        placed
    }

    /// Messages of one lane, the first to arrive in front, none upon another; those for whom no room is left queue up
    /// unseen at the sender.
    fn lane(&self, lane: &mut [(f32, CopyId, Option<&Flight>)], placed: &mut Vec<Placed>) {
        let (_, _, Some(Flight { from, to, .. })) = lane[0] else { return };
        if lane.len() > 1 {
            order::sort_by(lane, |a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        }
        let (start, end) = self.lane_ends(from.name, to.name);
        let length = start.distance(end).max(1.0);
        let along = ((end.x - start.x) / length, (end.y - start.y) / length);
        let mut limit = f32::INFINITY;
        for &(fraction, copy, flight) in &*lane {
            let (fraction, Some(&flight)) = (fraction.min(limit), flight) else { return };
            limit = fraction - APART / length;
            if fraction < 0.0 {
                return;
            }
            placed.push(Placed { copy, flight, at: start.towards(end, fraction), along });
        }
    }

    fn lane_ends(&self, from: Name, to: Name) -> (Point, Point) {
        let (start, end) = self.ends(from, to);
        let length = start.distance(end).max(1.0);
        let (dx, dy) = ((start.y - end.y) / length * LANE, (end.x - start.x) / length * LANE);
        (start.moved(dx, dy), end.moved(dx, dy))
    }

    fn message(&mut self, it: &Placed, of_swarm: bool) {
        let meaning = Meaning::Copy(it.copy);
        let is_selected = self.is_selected(meaning);
        let shapes = &mut self.shapes;
        let before = shapes.len();
        if is_selected {
            shapes.push(disc(it.at, 14.0).fill(Ink::Selection).opacity(0.45));
        }
        glyph(shapes, it.flight.name.kind, it.at, it.along);
        if it.flight.held {
            let bar = |dx: f32| line(it.at.moved(dx, 11.0), it.at.moved(dx, 18.0)).stroke(Ink::Muted, 2.4);
            shapes.extend([bar(-2.5), bar(2.5)]);
        }
        for shape in &mut shapes[before..] {
            (shape.meaning, shape.layer) = (Some(meaning), Layer::Moving);
            if let (true, Form::Circle { radius, .. }) = (of_swarm, &mut shape.form) {
                *radius = radius.min(DOT);
                shape.style.stroke.take_if(|ink| *ink == Ink::Paper);
            }
        }
    }

    /// Copies lost a moment ago: a red cross where they were lost.
    fn losses(&mut self) {
        let now = self.now_us;
        for (copy, flight) in self.snapshot.losses.clone() {
            let Some(End::Lost { at_us, .. }) = flight.end else { continue };
            if at_us + LOSS_LINGERS_US < now || is_background(flight.name.kind) {
                continue;
            }
            let (start, end) = self.lane_ends(flight.from.name, flight.to.name);
            let at = start.towards(end, flight.fraction(now));
            let mut shapes =
                vec![line(start, at).stroke(ink(flight.name.kind.class()), 1.6).dash(Dash::Dotted).opacity(0.7)];
            shapes.extend(cross(at, 6.5, Ink::Failure, 3.0));
            self.shapes.extend(shapes.into_iter().map(|shape| shape.means(Meaning::Copy(copy)).moving()));
            self.room.take(Area::around(at, 16.0, 16.0));
            let length = start.distance(end).max(1.0);
            let along = ((end.x - start.x) / length, (end.y - start.y) / length);
            let words = format!("{} lost", message_label(self.names, flight.name));
            self.label(&Placed { copy, flight, at, along }, words, Ink::Failure);
        }
    }

    fn label(&mut self, it: &Placed, words: String, ink: Ink) {
        let width = text_width(&words, LABEL_SIZE, Weight::Bold);
        let (dx, dy) = (-it.along.1, it.along.0);
        let candidates = [1.0, -1.0].into_iter().flat_map(|side| {
            let rank = if side > 0.0 { 0.0 } else { 2.0 };
            [(0.0, 13.0), (0.0, 19.0), (8.0, 15.0), (-8.0, 15.0)].into_iter().enumerate().map(
                move |(nth, (ahead, aside))| {
                    let point = it.at.moved(
                        dx * side * aside + it.along.0 * ahead,
                        dy * side * aside + it.along.1 * ahead + LABEL_SIZE * 0.35,
                    );
                    let anchor = match dx * side {
                        right if right > 0.35 => Anchor::Start,
                        right if right < -0.35 => Anchor::End,
                        _ => Anchor::Middle,
                    };
                    let area = line_area(point, width, anchor, LABEL_SIZE).grown(1.0);
                    (area, rank + nth as f32 * 0.5, (point, anchor))
                },
            )
        });
        if let Some((area, (at, anchor))) = self.room.best(candidates) {
            self.room.take(area);
            let label = text(at, words, LABEL_SIZE).bold().anchored(anchor).fill(ink).halo();
            self.shapes.push(label.means(Meaning::Copy(it.copy)).moving());
        }
    }
}

/// Heartbeats, and questions as regular as they.
fn is_hidden(kind: MessageKind) -> bool {
    is_background(kind) && kind.class() != MessageClass::Acknowledgement
}

/// The form of a message, its kind's own.
fn glyph(shapes: &mut Vec<Shape>, kind: MessageKind, at: Point, along: (f32, f32)) {
    let colour = ink(kind.class());
    match kind.class() {
        MessageClass::Data => shapes.push(disc(at, 7.0).fill(colour).stroke(Ink::Paper, 1.5)),
        MessageClass::Acknowledgement => {
            shapes.push(disc(at, 3.2).fill(Ink::Paper).stroke(colour, 1.4).opacity(0.8));
        }
        MessageClass::Order => shapes.push(disc(at, 5.0).fill(Ink::Paper).stroke(colour, 2.2)),
        MessageClass::Heartbeat => shapes.push(disc(at, 2.2).fill(colour).opacity(0.6)),
        MessageClass::State => {
            shapes.extend([disc(at, 9.5).fill(Ink::Paper).stroke(colour, 2.2), disc(at, 4.8).fill(colour)]);
        }
        MessageClass::Flush if kind == MessageKind::Echo => {
            let tip = |dx: f32, dy: f32| at.moved(dx, dy);
            let corners = vec![tip(0.0, -9.0), tip(9.0, 0.0), tip(0.0, 9.0), tip(-9.0, 0.0)];
            shapes.extend([polygon(corners).fill(Ink::Paper).stroke(colour, 2.6), disc(at, 3.0).fill(Ink::Data)]);
        }
        MessageClass::Flush => {
            let (x, y) = along;
            let corner = |ahead: f32, aside: f32| at.moved(x * ahead - y * aside, y * ahead + x * aside);
            let corners = vec![corner(-3.5, -9.0), corner(3.5, -9.0), corner(3.5, 9.0), corner(-3.5, 9.0)];
            shapes.push(polygon(corners).fill(colour).stroke(Ink::Paper, 1.0));
        }
        MessageClass::Membership => {
            shapes.push(rect(at.moved(-6.0, -6.0), 12.0, 12.0, 2.0).fill(colour).stroke(Ink::Paper, 1.5));
        }
    }
}
