//! The edges between members: one for all messages from one interval to another, on a way that passes by other intervals and
//! other edges' names.

use std::cmp::Reverse;

use super::super::{Area, Meaning, Point, Weight, text_width};
use super::{Dependencies, Message};
use crate::order;
use crate::small::SmallMap;
use crate::trace::words::Names;

/// How far the middle of an edge may lie beside the straight way, in radii of a node, the best first.
const DETOURS: [f32; 9] = [0.0, 0.8, -0.8, 1.8, -1.8, 2.8, -2.8, 4.0, -4.0];
/// Where on its way an edge may have its name, the best first.
const NAMED_AT: [f32; 3] = [0.5, 0.36, 0.64];
/// More than all ways and places of a name.
const TRIES: usize = 100;
/// Of more edges than this each goes straight: looking for ways would take too long, and there would be none.
const EDGES_MAX: usize = 100;
/// So many points of a way are looked at.
const SAMPLES: usize = 12;
/// So many messages of an edge are named.
const NAMED_MAX: usize = 2;
/// Size of the names.
pub(super) const NAME: f32 = 13.0;

/// An interval: a row, and a number.
pub(super) type Node = (usize, u32);

/// What becomes of the messages of an edge, as far as rollbacks have come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    /// Nobody is taken back.
    Kept,
    /// The receiver has to go back, and does not yet.
    Orphan,
    /// The receiver is taken back, as the sender was before it.
    TakenBack,
    /// Only the receiver is taken back: nobody sends it again.
    Lost,
}

/// All messages from one interval to another.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Edge {
    pub(super) from: Node,
    pub(super) to: Node,
    pub(super) words: String,
    /// How much room the words may take, in CSS pixels.
    width: f32,
    pub(super) meaning: Meaning,
    pub(super) standing: Standing,
    /// The last of the rollbacks that one of its messages forces, counted from 1.
    pub(super) step: Option<usize>,
}

impl Dependencies {
    /// The edges between members, by their ends.
    pub(super) fn edges(&self, names: Names<'_>) -> Vec<Edge> {
        let mut between: SmallMap<(Node, Node), Vec<&Message>> = SmallMap::new();
        for message in &self.messages {
            if let Some((received, _)) = message.received {
                between.or_default(((message.from, message.sent), (message.to, received))).push(message);
            }
        }
        between.iter().map(|(ends, messages)| self.edge(names, *ends, messages)).collect()
    }

    fn edge(&self, names: Names<'_>, (from, to): (Node, Node), messages: &[&Message]) -> Edge {
        let step_of = |message: &Message| {
            let heard = message.received.map(|(_, heard)| heard);
            self.steps.iter().rposition(|step| step.by == heard).map(|at| at + 1)
        };
        let mut messages: Vec<(Option<usize>, &Message)> = messages.iter().map(|it| (step_of(it), *it)).collect();
        order::sort_by_key(&mut messages, |(step, _)| Reverse(*step));
        let (step, first) = messages[0];
        let named = messages.iter().take(NAMED_MAX).map(|(_, message)| names.label(message.label));
        let mut words = named.collect::<Vec<_>>().join(", ");
        if messages.len() > NAMED_MAX {
            words = format!("{words} +{}", messages.len() - NAMED_MAX);
        }
        // As wide as with a number: an edge stays where it is when it forces a rollback.
        let width = text_width(&format!("0. {words}"), NAME, Weight::Bold);
        if let Some(step) = step {
            words = format!("{step}. {words}");
        }
        let heard = first.received.map(|(_, heard)| Meaning::Event(heard));
        let meaning = first.copy.map(Meaning::Copy).or(heard).unwrap_or(Meaning::Process(self.rows[to.0].name));
        let is_unsent = first.unsent || from.1 >= self.rows[from.0].end();
        let standing = match (is_unsent, to.1 >= self.rows[to.0].end()) {
            (false, false) => Standing::Kept,
            (true, false) => Standing::Orphan,
            (true, true) => Standing::TakenBack,
            (false, true) => Standing::Lost,
        };
        Edge { from, to, words, width, meaning, standing, step }
    }
}

/// What is on the picture before the edges: intervals at their places, and where a name had better not lie.
pub(super) struct Ground {
    pub(super) nodes: Vec<(Node, Point)>,
    pub(super) radius: f32,
    pub(super) taken: Vec<Area>,
    pub(super) bounds: Area,
}

/// The way of an edge from the rim of one node to that of another, and where the middle of its name is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Way {
    pub(super) points: [Point; 3],
    pub(super) name: Point,
}

/// A way for each edge. Each takes the one that is least in the way of others.
pub(super) fn ways(edges: &[Edge], mut ground: Ground) -> Vec<Option<Way>> {
    let mut gone: Vec<Way> = Vec::new();
    let tries = if edges.len() > EDGES_MAX { 1 } else { TRIES };
    let find = |edge: &Edge| {
        let place = |node: Node| ground.nodes.iter().find(|(it, _)| *it == node).map(|(_, at)| *at);
        let (from, to) = (place(edge.from)?, place(edge.to)?);
        let tried = DETOURS.iter().flat_map(|detour| NAMED_AT.map(|part| (*detour, part))).enumerate();
        let tried = tried.take(tries).map(|(nth, (detour, part))| {
            let way = Way::new(from, to, detour * ground.radius, ground.radius, part);
            let beside = gone.iter().filter(|other| other.at(0.5).distance(way.at(0.5)) < ground.radius).count();
            ((ground.trouble(edge, &way) + 3 * beside) * TRIES + nth, way)
        });
        let (_, best) = tried.min_by_key(|(trouble, _)| *trouble)?;
        ground.taken.push(Area::around(best.name, edge.width, NAME));
        gone.push(best);
        Some(best)
    };
    edges.iter().map(find).collect()
}

impl Way {
    /// Between two centres, with its middle so far to the left of the straight way, and its name at that part of it.
    fn new(from: Point, to: Point, detour: f32, radius: f32, part: f32) -> Way {
        let length = from.distance(to).max(0.01);
        let (dx, dy) = ((to.x - from.x) / length, (to.y - from.y) / length);
        let middle = from.towards(to, 0.5).moved(dy * detour, -dx * detour);
        let rim = |centre: Point, reach: f32| centre.towards(middle, reach / centre.distance(middle).max(0.01));
        let way = Way { points: [rim(from, radius + 1.0), middle, rim(to, radius + 2.0)], name: middle };
        Way { name: way.at(part), ..way }
    }

    /// The place at that part of it, from 0 to 1, about.
    fn at(&self, part: f32) -> Point {
        let [from, middle, to] = self.points;
        if part < 0.5 { from.towards(middle, part * 2.0) } else { middle.towards(to, part * 2.0 - 1.0) }
    }
}

impl Ground {
    /// How much a way of that edge is in the way: of nodes above all, then of the rim of the picture, then of names
    /// and whatever else is there.
    fn trouble(&self, edge: &Edge, way: &Way) -> usize {
        let name = Area::around(way.name, edge.width + 4.0, NAME + 2.0);
        let side = self.radius * 2.0 + 2.0;
        let is_end = |node: Node| node == edge.from || node == edge.to;
        let passes =
            |at: Point| (0..=SAMPLES).any(|it| way.at(it as f32 / SAMPLES as f32).distance(at) < self.radius + 4.0);
        let hides = |at: Point| Area::around(at, side, side).overlaps(&name);
        let nodes = self.nodes.iter().filter(|(node, at)| hides(*at) || !is_end(*node) && passes(*at)).count();
        let overlapping = self.taken.iter().filter(|other| other.overlaps(&name)).count();
        4 * nodes + 3 * usize::from(!self.bounds.encloses(&name)) + 2 * overlapping
    }
}
