//! Channels: thin lines between members of a group, crossed where somebody has stopped listening.

use super::super::brush::{cross, line, text};
use super::super::geometry::text_area;
use super::super::state::ProcessState;
use super::super::status::coordinator;
use super::{Anchor, Stage};
use crate::ids::Name;
use crate::protocol::membership::detector::DetectorKind;
use crate::protocol::membership::detector::tree::neighbours;
use crate::scene::{Area, Dash, Ink, Meaning, Point, Weight};

/// With more processes than this only channels with something to tell are drawn.
const MESH_MAX: usize = 12;

impl Stage<'_> {
    /// Draws all channels and gives back where the crosses are.
    pub(super) fn links(&mut self) -> Vec<Point> {
        let count = self.places.len() as u16;
        let pairs = (0..count).flat_map(|a| (a + 1..count).map(move |b| (Name(a), Name(b))));
        pairs.filter_map(|(a, b)| self.link(a, b)).collect()
    }

    fn link(&mut self, a: Name, b: Name) -> Option<Point> {
        let gone = |name| !self.snapshot.process(name).is_alive();
        let cuts = [self.listens_no_more(a, b), self.listens_no_more(b, a)];
        let cut_off = [self.snapshot.is_link_cut(a, b), self.snapshot.is_link_cut(b, a)];
        let any = cuts.contains(&true) || cut_off.contains(&true);
        let in_mesh = self.places.len() <= MESH_MAX && self.share_a_group(a, b);
        let is_branch = self.is_branch(a, b);
        if !any && !in_mesh && !is_branch {
            return None;
        }
        let (from, to) = self.ends(a, b);
        let meaning = Meaning::Link { from: a, to: b };
        let broken = any || gone(a) || gone(b);
        if self.is_selected(meaning) {
            self.shapes.push(line(from, to).stroke(Ink::Selection, 5.0).opacity(0.6));
        }
        let dash = if broken { Dash::Dotted } else { Dash::Solid };
        let (ink, width) = match is_branch {
            true => (Ink::Muted, 2.2),
            false => (Ink::Faint, if self.places.len() > 5 { 1.1 } else { 1.6 }),
        };
        self.shapes.push(line(from, to).stroke(ink, width).dash(dash).means(meaning));
        self.room.pass(from, to);
        if cut_off.contains(&true) {
            self.bars(from, to, cut_off, meaning);
        }
        cuts.contains(&true).then(|| {
            let at = self.cut_place(a, b, cuts, cut_off.contains(&true));
            self.room.take(Area::around(at, 16.0, 16.0));
            self.shapes.extend(cross(at, 5.5, Ink::Failure, 2.6).map(|stroke| stroke.means(meaning)));
            at
        })
    }

    /// From circle to circle.
    pub(super) fn ends(&self, a: Name, b: Name) -> (Point, Point) {
        let (from, to) = (self.place(a), self.place(b));
        let edge = (self.radius + 3.0) / from.distance(to).max(1.0);
        (from.towards(to, edge), to.towards(from, edge))
    }

    fn listens_no_more(&self, a: Name, b: Name) -> bool {
        let process = self.snapshot.process(a);
        process.is_alive() && process.cut.contains(&self.snapshot.process(b).id)
    }

    /// Whether one asks the other: whether it is alive, where members watch each other along a tree, or for what it lacks,
    /// in a group with coordinators.
    fn is_branch(&self, a: Name, b: Name) -> bool {
        let [one, other] = [a, b].map(|name| self.snapshot.process(name));
        let asks = |of: &ProcessState, whom: &ProcessState, group| {
            of.is_alive() && coordinator(self.names, self.trace, self.snapshot, group, of.id) == Some(whom.id)
        };
        if one.groups.keys().into_iter().any(|&group| asks(one, other, group) || asks(other, one, group)) {
            return true;
        }
        let view = |name, group| self.snapshot.standing(name, group).and_then(|it| it.installed);
        let groups = &self.snapshot.process(a).groups;
        self.names.0.setup.detector.kind == DetectorKind::Tree
            && groups.keys().into_iter().any(|&group| {
                let both = view(a, group).filter(|it| view(b, group) == Some(*it));
                both.is_some_and(|view| {
                    let (upper, all) = neighbours(self.trace.view(view), self.snapshot.process(a).id);
                    upper.into_iter().chain(all).any(|peer| peer.name == b)
                })
            })
    }

    fn share_a_group(&self, a: Name, b: Name) -> bool {
        let knows = |name: Name, group| self.snapshot.standing(name, group).is_some_and(|it| it.installed.is_some());
        let groups = self.snapshot.process(a).groups.keys();
        groups.into_iter().any(|&group| knows(a, group) && knows(b, group))
    }

    /// In the middle between few processes; near the one that is not heard where there are many.
    fn cut_place(&self, a: Name, b: Name, cuts: [bool; 2], has_bars: bool) -> Point {
        let (from, to) = self.ends(a, b);
        if !has_bars && (self.places.len() <= 3 || cuts == [true, true]) {
            return from.towards(to, 0.5);
        }
        let near = (22.0 / from.distance(to).max(1.0)).min(0.5);
        if cuts[0] { to.towards(from, near) } else { from.towards(to, near) }
    }

    /// The network lets nothing through: a bar across the way, at the sender's side of the middle.
    fn bars(&mut self, from: Point, to: Point, cut: [bool; 2], meaning: Meaning) {
        let length = from.distance(to).max(1.0);
        let (dx, dy) = ((to.y - from.y) / length * 7.0, (from.x - to.x) / length * 7.0);
        let aside = 4.0 / length;
        for (at, _) in [(0.5 - aside, cut[0]), (0.5 + aside, cut[1])].into_iter().filter(|(_, is_cut)| *is_cut) {
            let middle = from.towards(to, at);
            let bar = line(middle.moved(dx, dy), middle.moved(-dx, -dy)).stroke(Ink::Failure, 2.6);
            self.shapes.push(bar.means(meaning));
        }
        self.room.take(Area::around(from.towards(to, 0.5), 18.0, 18.0));
    }

    /// Says once what the cross means.
    pub(super) fn cut_note(&mut self, cuts: &[Point]) {
        const WORDS: &str = "channel cut";
        if self.places.len() > 5 {
            return;
        }
        let candidates = cuts.iter().enumerate().flat_map(|(nth, cut)| {
            let places = [(12.0, -4.0, Anchor::Start), (-12.0, -4.0, Anchor::End), (12.0, 14.0, Anchor::Start)];
            let below = [(0.0, 22.0, Anchor::Middle), (0.0, -14.0, Anchor::Middle)];
            places.into_iter().chain(below).map(move |(dx, dy, anchor)| {
                let at = cut.moved(dx, dy);
                (text_area(at, WORDS, anchor, 12.0, Weight::Normal).grown(2.0), nth as f32, (at, anchor))
            })
        });
        if let Some((area, (at, anchor))) = self.room.best(candidates) {
            self.room.take(area);
            self.shapes.push(text(at, WORDS, 12.0).anchored(anchor).fill(Ink::Muted));
        }
    }
}
