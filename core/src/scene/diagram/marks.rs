//! Marks on the lines of processes: what happens there.

use super::super::brush::{cross, disc, line, polygon, rect};
use super::gather::Mark;
use super::labels::{Place, Wish};
use super::{Draft, Reading};
use crate::failure::Failure;
use crate::ids::{GroupId, ViewNumber};
use crate::order;
use crate::scene::state::Snapshots;
use crate::scene::status::clock_words;
use crate::scene::{Area, Dash, Ink, Meaning, Point, Shape};
use crate::small::SmallSet;
use crate::time::Duration;
use crate::trace::{Kind, ViewRef};

/// Vector clocks of larger groups are not written beside marks.
const CLOCK_MAX: usize = 6;

impl Draft<'_> {
    pub(super) fn marks(&mut self, snapshots: &Snapshots) {
        let marks = std::mem::take(&mut self.content.marks);
        let thin_out = self.dense;
        let mut drawn = SmallSet::new();
        if self.viewport.reading == Reading::Application {
            self.view_borders(&marks);
        }
        let is_wall = |mark: &&Mark| matches!(mark.kind, Kind::Action { .. });
        let walls: SmallSet<u64> = marks.iter().filter(is_wall).map(|mark| mark.time_us).collect();
        for (nth, mark) in marks.iter().enumerate() {
            let at = self.at(mark.time_us, mark.who.name);
            let looks = ((at.x / 2.0) as i32, mark.who.name, family(mark.kind));
            if thin_out && !drawn.insert(looks) {
                continue;
            }
            let beside = |is: fn(&Kind) -> bool| {
                let near = &marks[nth.saturating_sub(8)..(nth + 8).min(marks.len())];
                near.iter().any(|other| other.who == mark.who && other.time_us == mark.time_us && is(&other.kind))
            };
            let is_own_multicast = beside(|kind| matches!(kind, Kind::Multicast { .. }));
            let was_suspected = beside(|kind| matches!(kind, Kind::Suspected { .. }));
            match mark.kind {
                Kind::Delivered { .. } if is_own_multicast => {}
                Kind::Cut { .. } if was_suspected => {}
                Kind::LinkCut { .. } | Kind::LinkMended { .. } if walls.contains(&mark.time_us) => {}
                _ => self.mark(snapshots, mark, at),
            }
        }
    }

    fn mark(&mut self, snapshots: &Snapshots, mark: &Mark, at: Point) {
        let meaning = Meaning::Event(mark.event);
        let peer = |process| self.names.process(process);
        let radius = if self.dense { 2.6 } else { 5.5 };
        let (shapes, words, ink, rank): (Vec<Shape>, Vec<String>, Ink, u8) = match mark.kind {
            Kind::Crashed => {
                let short = "crash".to_owned();
                (cross(at, 8.0, Ink::Failure, 3.2).into(), vec!["crashes".to_owned(), short], Ink::Failure, 1)
            }
            Kind::Started => {
                let name = peer(mark.who);
                (vec![dot(at, 5.0, Ink::Text)], vec![format!("{name} starts"), name], Ink::Text, 1)
            }
            Kind::Paused => (bars(at), vec!["pauses".to_owned()], Ink::Text, 1),
            Kind::Fails { failure } => {
                (vec![dot(at, 5.5, Ink::Suspicion)], vec![fails(failure).to_owned()], Ink::Suspicion, 1)
            }
            Kind::Resumed => (vec![triangle(at)], vec!["resumes".to_owned()], Ink::Text, 1),
            Kind::Suspected { peer: of, .. } => {
                (vec![dot(at, 5.5, Ink::Suspicion)], vec![format!("suspects {}", peer(of))], Ink::Suspicion, 1)
            }
            Kind::Notified { view, .. } => {
                let words = vec![format!("notified: view {view} failed"), "notified".to_owned()];
                (vec![dot(at, 5.5, Ink::Failure)], words, Ink::Failure, 1)
            }
            Kind::Cut { peer: of } => {
                (cross(at, 3.5, Ink::Failure, 1.8).into(), vec![format!("cuts {}", peer(of))], Ink::Failure, 6)
            }
            Kind::LinkCut { to } => {
                let name = self.names.name(to);
                (cross(at, 4.0, Ink::Failure, 2.0).into(), vec![format!("link to {name} cut")], Ink::Failure, 5)
            }
            Kind::LinkMended { to } => {
                (vec![dot(at, 3.5, Ink::Muted)], vec![format!("link to {} mended", self.names.name(to))], Ink::Muted, 5)
            }
            Kind::Multicast { label, .. } => {
                let words = self.with_clock(snapshots, mark, self.names.label(label), None);
                (vec![disc(at, radius).fill(Ink::Data)], words, Ink::Data, 3)
            }
            Kind::Queued { label, .. } => {
                (vec![dot(at, 4.5, Ink::Data)], vec![format!("{} waits", self.names.label(label))], Ink::Data, 5)
            }
            Kind::Delivered { label, .. } => {
                let name = self.names.label(label);
                let words = self.with_clock(snapshots, mark, format!("deliver {name}"), Some(name));
                (vec![disc(at, radius).fill(Ink::Delivery)], words, Ink::Delivery, 2)
            }
            Kind::Installed { group, number, .. } => return self.install(mark, at, group, number),
            Kind::JoinAsked { group } => {
                let words = vec![format!("joins {}", self.names.group(group)), "joins".to_owned()];
                (vec![square(at)], words, Ink::Membership, 2)
            }
            Kind::LeaveAsked { group } => {
                let words = vec![format!("leaves {}", self.names.group(group)), "leaves".to_owned()];
                (vec![square(at)], words, Ink::Membership, 2)
            }
            Kind::Left { .. } => (vec![square(at)], vec!["has left".to_owned()], Ink::Membership, 2),
            Kind::Excluded { .. } => {
                (vec![dot(at, 5.5, Ink::Failure)], vec!["is excluded".to_owned()], Ink::Failure, 1)
            }
            Kind::Inquired { .. } => (vec![square(at)], vec!["takes over".to_owned()], Ink::Membership, 2),
            Kind::StateLoaded { .. } => (
                vec![dot(at, 6.5, Ink::State), disc(at, 3.0).fill(Ink::State)],
                vec!["loads state".to_owned()],
                Ink::State,
                2,
            ),
            Kind::TaskGiven { task, .. } => {
                (vec![square(at)], vec![format!("task {}", self.names.label(task))], Ink::Data, 2)
            }
            Kind::PieceDone { task, piece, .. } => {
                let words = vec![format!("piece {piece} of {}", self.names.label(task)), piece.to_string()];
                (vec![dot(at, 4.5, Ink::Data)], words, Ink::Data, 4)
            }
            Kind::TookOver { .. } => (vec![square(at)], vec!["coordinates".to_owned()], Ink::Membership, 2),
            Kind::TaskDecided { task, .. } => {
                let words = vec![format!("decides {}", self.names.label(task)), "decides".to_owned()];
                (vec![disc(at, radius).fill(Ink::Delivery)], words, Ink::Delivery, 2)
            }
            Kind::CallEnded { call, values, .. } => {
                let name = self.names.label(call);
                let words = vec![format!("{name} ends: {values} replies"), format!("{name} ends")];
                (vec![dot(at, 5.5, Ink::Delivery), disc(at, 2.4).fill(Ink::Delivery)], words, Ink::Delivery, 2)
            }
            Kind::Told { label, .. } => {
                (vec![disc(at, radius).fill(Ink::Data)], vec![self.names.label(label)], Ink::Data, 3)
            }
            Kind::Heard { .. } => (vec![disc(at, radius).fill(Ink::Delivery)], Vec::new(), Ink::Delivery, 4),
            Kind::Checkpointed { number, .. } => {
                let words = vec![format!("checkpoint {number}"), number.to_string()];
                (vec![square(at).fill(Ink::State)], words, Ink::State, 2)
            }
            Kind::Tentative { number: 0, .. } => return, // the initial state, which is permanent at once
            Kind::Tentative { number, .. } => {
                let words = vec![format!("checkpoint {number}?"), format!("{number}?")];
                (vec![square(at).stroke(Ink::State, 1.6)], words, Ink::State, 2)
            }
            Kind::RolledBack { stays, number, .. } => {
                let words = if stays { vec!["stays".to_owned()] } else { vec![format!("back at {number}")] };
                (vec![dot(at, 5.5, Ink::Failure)], words, Ink::Failure, 1)
            }
            Kind::Output { label, .. } => {
                (vec![disc(at, 5.5).fill(Ink::Data)], vec![format!("output {}", self.names.label(label))], Ink::Data, 1)
            }
            Kind::Restored { number, .. } => {
                let words = vec![format!("from checkpoint {number}"), number.to_string()];
                (vec![square(at)], words, Ink::State, 2)
            }
            Kind::Replayed { label, .. } => {
                (vec![dot(at, radius, Ink::Delivery)], vec![self.names.label(label)], Ink::Delivery, 3)
            }
            Kind::Recovered { .. } => (vec![dot(at, 5.5, Ink::State)], vec!["recovered".to_owned()], Ink::State, 1),
            Kind::Action { line } => {
                return self.wall(mark, at.x, snapshots.partition(line) == Some(true));
            }
            _ => return,
        };
        self.room.take(Area::around(at, 14.0, 14.0));
        self.mark_of(mark.event, shapes);
        let is_one_of_many = self.dense && matches!(mark.kind, Kind::Multicast { .. } | Kind::Delivered { .. });
        if !is_one_of_many {
            let of = Some(mark.event);
            self.wishes.push(Wish { words, ink, meaning, rank, bold: true, place: Place::At(at), of });
        }
    }

    /// Words for a mark, the longest with the vector clock that a member has then, if it has one.
    fn with_clock(&self, snapshots: &Snapshots, mark: &Mark, words: String, short: Option<String>) -> Vec<String> {
        let has_room = short.is_none() || self.roomy;
        let clock = snapshots.clock(mark.event).filter(|clock| has_room && clock.len() <= CLOCK_MAX);
        let with_clock = clock.map(|clock| format!("{words} {}", clock_words(clock)));
        with_clock.into_iter().chain([words]).chain(short).collect()
    }

    /// A flag where a process installs a view. The founding at the very start needs none.
    fn install(&mut self, mark: &Mark, at: Point, group: GroupId, number: ViewNumber) {
        if mark.time_us == 0 {
            return;
        }
        let ink = Ink::HullEdge(group.0 as u8);
        let reach = (self.frame.spacing() * 0.36).min(17.0);
        let top = at.moved(0.0, -reach);
        let pole = line(at.moved(0.0, reach), top).stroke(ink, 2.2);
        let flag = polygon(vec![top, top.moved(9.0, 4.0), top.moved(0.0, 8.0)]).fill(ink);
        let meaning = Meaning::Event(mark.event);
        self.mark_of(mark.event, [pole, flag]);
        self.room.take(Area { left: at.x - 2.0, top: at.y - reach, right: at.x + 10.0, bottom: at.y + reach });
        let words = vec![format!("view {number}")];
        let of = Some(mark.event);
        self.wishes.push(Wish { words, ink, meaning, rank: 2, bold: true, place: Place::At(at), of });
    }

    /// The network is parted or healed: a line across.
    fn wall(&mut self, mark: &Mark, x: f32, parted: bool) {
        let (top, bottom) = (self.frame.lines.top, self.frame.lines.bottom);
        let ink = if parted { Ink::Failure } else { Ink::Muted };
        let meaning = Meaning::Event(mark.event);
        let stroke = line(Point::new(x, top), Point::new(x, bottom)).stroke(ink, 1.6).dash(Dash::Dashed);
        self.shapes.push(stroke.means(meaning));
        self.room.pass(Point::new(x, top), Point::new(x, bottom));
        let words = if parted { "network parted" } else { "network healed" };
        let words = vec![words.to_owned(), if parted { "parted" } else { "healed" }.to_owned()];
        let place = Place::At(Point::new(x, bottom - 9.0));
        self.wishes.push(Wish { words, ink, meaning, rank: 1, bold: true, place, of: Some(mark.event) });
    }

    /// As applications see it, a view begins everywhere at once: a line through its install points.
    fn view_borders(&mut self, marks: &[Mark]) {
        let installs = |of: ViewRef| {
            let of_view =
                marks.iter().filter(move |mark| matches!(mark.kind, Kind::Installed { view, .. } if view == of));
            of_view.map(|mark| (mark.who.name, mark.time_us))
        };
        let mut views = SmallSet::new();
        for mark in marks.iter().filter(|mark| mark.time_us > 0) {
            let Kind::Installed { group, view, .. } = mark.kind else { continue };
            if views.insert(view) {
                let mut points: Vec<_> = installs(view).collect();
                order::sort(&mut points);
                let half = (self.frame.spacing() * 0.36).min(17.0);
                let ends = |&(who, time): &(_, u64)| [-half, half].map(|dy| self.at(time, who).moved(0.0, dy));
                let points: Vec<Point> = points.iter().flat_map(ends).collect();
                points.windows(2).for_each(|pair| self.room.pass(pair[0], pair[1]));
                let meaning = Meaning::View { group, number: self.trace.view(view).number };
                let border = super::super::brush::path(points).stroke(Ink::HullEdge(group.0 as u8), 2.2);
                self.shapes.push(border.means(meaning));
            }
        }
    }
}

/// What looks alike.
fn family(kind: Kind) -> u8 {
    match kind {
        Kind::Delivered { .. } => 0,
        Kind::Multicast { .. } => 1,
        Kind::Installed { .. } => 2,
        Kind::Suspected { .. } => 3,
        _ => 4,
    }
}

fn dot(at: Point, radius: f32, ink: Ink) -> Shape {
    disc(at, radius).fill(Ink::Paper).stroke(ink, 2.2)
}

fn square(at: Point) -> Shape {
    rect(at.moved(-5.0, -5.0), 10.0, 10.0, 1.5).fill(Ink::Paper).stroke(Ink::Membership, 2.2)
}

fn triangle(at: Point) -> Shape {
    polygon(vec![at.moved(-4.0, -6.0), at.moved(7.0, 0.0), at.moved(-4.0, 6.0)]).fill(Ink::Text)
}

fn fails(failure: Failure) -> &'static str {
    match failure {
        Failure::Timing { by: Duration::ZERO } => "in time",
        Failure::Timing { .. } => "slows down",
        Failure::SendOmission { .. } => "omits to send",
        Failure::ReceiveOmission { .. } => "omits to receive",
        Failure::NoOmission => "omits nothing",
        Failure::Value { to: None, .. } => "answers wrongly",
        Failure::Value { .. } => "lies",
        Failure::NoValue { .. } => "answers rightly",
    }
}

fn bars(at: Point) -> Vec<Shape> {
    let bar = |dx: f32| line(at.moved(dx, -6.0), at.moved(dx, 6.0)).stroke(Ink::Text, 3.0);
    vec![disc(at, 8.0).fill(Ink::Paper), bar(-3.0), bar(3.0)]
}
