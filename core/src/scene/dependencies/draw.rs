//! The graph as a picture: a row for each member, a column for each interval, a square for each checkpoint.

use super::super::brush::{arrow_head, disc, line, path, rect, text};
use super::super::geometry::text_area;
use super::super::{Anchor, Area, Dash, Form, Ink, Meaning, Point, Scene, Shape, Weight, text_width};
use super::edges::{Edge, Ground, NAME, Node, Standing, Way, ways};
use super::{Dependencies, Row};
use crate::order;
use crate::trace::words::Names;

/// Size of the words.
const WORDS: f32 = 13.0;
/// A column is so wide at least, and at most; a row so high at least.
const COLUMN: (f32, f32) = (46.0, 280.0);
const ROW: f32 = 48.0;
/// A picture is so wide at least, or names of edges would be cut off.
const WIDTH: f32 = 260.0;
/// In a narrower column an interval does not point at the next.
const COLUMN_OF_HEADS: f32 = 60.0;
/// Above the first row, where the line is named, and below the last.
const ABOVE: f32 = 24.0;
const BELOW: f32 = 8.0;
/// To the right of the intervals: whether that is the present, or the member has failed.
const RIGHT: f32 = 62.0;
/// The radius of an interval, at least and at most.
const RADIUS: (f32, f32) = (11.0, 15.0);
/// The side of a checkpoint.
const SQUARE: f32 = 9.0;

/// Where things lie.
struct Frame {
    left: f32,
    column: f32,
    row: f32,
    radius: f32,
    size: (f32, f32),
}

impl Frame {
    fn new(graph: &Dependencies, names: Names<'_>, (width, height): (f32, f32)) -> Frame {
        let left = graph.left(names);
        let columns = graph.columns() as f32;
        let column = ((width - left - RIGHT) / columns).clamp(COLUMN.0, COLUMN.1);
        let row = ((height - ABOVE - BELOW) / graph.rows.len().max(1) as f32).max(ROW);
        let radius = (column * 0.2).min(row * 0.24).clamp(RADIUS.0, RADIUS.1);
        Frame { left, column, row, radius, size: (width, height) }
    }

    fn y(&self, row: usize) -> f32 {
        ABOVE + self.row * (row as f32 + 0.5)
    }

    /// The middle of an interval.
    fn node(&self, (row, number): Node) -> Point {
        Point::new(self.left + self.column * (number as f32 + 0.5), self.y(row))
    }

    /// Where it is said of the last interval what it is.
    fn word(&self, node: Node) -> Point {
        self.node(node).moved(self.radius + 4.0, 15.0)
    }

    /// Where a checkpoint is, or the end of what there is.
    fn checkpoint(&self, (row, number): Node) -> Point {
        Point::new(self.left + self.column * number as f32, self.y(row))
    }
}

impl Dependencies {
    /// So much room it takes at least, in CSS pixels.
    pub fn least_size(&self, names: Names<'_>) -> (f32, f32) {
        let width = self.left(names) + RIGHT + COLUMN.0 * self.columns() as f32;
        (width.max(WIDTH), ABOVE + BELOW + ROW * self.rows.len() as f32)
    }

    /// The picture in that size, with what is selected marked on it.
    pub fn scene(&self, names: Names<'_>, size: (f32, f32), selected: Option<&Meaning>) -> Scene {
        let frame = Frame::new(self, names, size);
        let mut shapes = Vec::new();
        for (at, row) in self.rows.iter().enumerate() {
            self.draw_row(names, &frame, (at, row), &mut shapes);
        }
        self.draw_messages(names, &frame, &mut shapes);
        self.draw_line_so_far(&frame, &mut shapes);
        self.draw_line(&frame, &mut shapes);
        for shape in shapes.iter_mut().filter(|shape| selected.is_some() && shape.meaning.as_ref() == selected) {
            select(shape);
        }
        Scene { width: frame.size.0, height: frame.size.1, shapes }
    }

    fn columns(&self) -> u32 {
        self.rows.iter().map(|row| row.interval() + 1).max().unwrap_or(1)
    }

    /// What the names of the members take.
    fn left(&self, names: Names<'_>) -> f32 {
        let width = |row: &Row| text_width(names.name(row.name), WORDS + 2.0, Weight::Bold);
        self.rows.iter().map(width).fold(0.0, f32::max) + 34.0
    }

    fn draw_row(&self, names: Names<'_>, frame: &Frame, (at, row): (usize, &Row), shapes: &mut Vec<Shape>) {
        let name = text(Point::new(16.0, frame.y(at) + 5.0), names.name(row.name), WORDS + 2.0).bold().fill(Ink::Text);
        shapes.push(name.means(Meaning::Process(row.name)));
        let first = frame.checkpoint((at, 0));
        let rim = |number: u32, way: f32| frame.node((at, number)).moved(way * frame.radius, 0.0);
        shapes.push(line(first, rim(0, -1.0)).stroke(Ink::Muted, 1.4));
        for pair in row.nodes.windows(2) {
            let (from, to) = (rim(pair[0].0, 1.0), rim(pair[1].0, -1.0));
            shapes.push(line(from, to).stroke(Ink::Muted, 1.4));
            if frame.column > COLUMN_OF_HEADS {
                shapes.push(arrow_head(from, to, 7.0).fill(Ink::Muted));
            }
        }
        for &(number, event) in &row.nodes {
            let meaning = Meaning::Event(event);
            if row.written.contains(&number) {
                let corner = frame.checkpoint((at, number)).moved(-SQUARE / 2.0, -SQUARE / 2.0);
                let fill = if number > row.permanent { Ink::Paper } else { Ink::Text };
                shapes.push(rect(corner, SQUARE, SQUARE, 1.0).fill(fill).stroke(Ink::Text, 1.6).means(meaning));
            }
            self.draw_node(frame, (at, number), row, meaning, shapes);
        }
        let (words, ink) = match row {
            Row { failed: true, .. } => ("failed", Ink::Failure),
            Row { back: None, .. } => ("now", Ink::Muted),
            _ => return,
        };
        shapes.push(text(frame.word((at, row.interval())), words, WORDS).fill(ink).halo());
    }

    /// An interval: what is taken back is dashed, and filled if the last rollback has done so.
    fn draw_node(&self, frame: &Frame, node: Node, row: &Row, meaning: Meaning, shapes: &mut Vec<Shape>) {
        let (at, is_back) = (frame.node(node), node.1 >= row.end());
        let is_new = self.steps.last().is_some_and(|step| step.row == node.0 && (step.to..step.from).contains(&node.1));
        let circle = disc(at, frame.radius).means(meaning);
        let (circle, ink) = match (is_back, is_new) {
            (false, _) => (circle.fill(Ink::Paper).stroke(Ink::Text, 1.6), Ink::Text),
            (true, false) => (circle.fill(Ink::Paper).stroke(Ink::Failure, 1.8).dash(Dash::Dashed), Ink::Failure),
            (true, true) => (circle.fill(Ink::Failure).stroke(Ink::Failure, 1.8), Ink::Paper),
        };
        let number = text(at.moved(0.0, 4.5), node.1.to_string(), WORDS).anchored(Anchor::Middle).fill(ink);
        shapes.extend([circle, if is_new { number.bold() } else { number }.means(meaning)]);
    }

    fn draw_messages(&self, names: Names<'_>, frame: &Frame, shapes: &mut Vec<Shape>) {
        let edges = self.edges(names);
        let ways = ways(&edges, self.ground(frame, shapes));
        let mut drawn: Vec<_> = edges.iter().zip(&ways).filter_map(|(edge, way)| Some((edge, way.as_ref()?))).collect();
        order::sort_by_key(&mut drawn, |(edge, _)| edge.step);
        drawn.iter().for_each(|(edge, way)| draw_edge(edge, way, shapes));
        // Names lie above all edges.
        for (edge, way) in drawn {
            let (ink, _, opacity) = looks(edge);
            let name = text(way.name.moved(0.0, 4.5), edge.words.clone(), NAME).anchored(Anchor::Middle).fill(ink);
            let name = if edge.step.is_some() { name.bold() } else { name };
            let Area { left, top, right, bottom } = name.area().grown(1.5);
            shapes.push(rect(Point::new(left, top), right - left, bottom - top, 3.0).fill(Ink::Paper));
            shapes.push(name.opacity(opacity).means(edge.meaning));
        }
    }

    /// Where the intervals are; names of edges had better lie beside checkpoints and words.
    fn ground(&self, frame: &Frame, shapes: &[Shape]) -> Ground {
        let of_row = |(at, row): (usize, &Row)| {
            row.nodes.iter().map(move |(number, _)| ((at, *number), frame.node((at, *number)))).collect::<Vec<_>>()
        };
        let (width, height) = frame.size;
        // Also where nothing is said now, so that edges stay where they are.
        let words = self.rows.iter().enumerate().map(|(at, row)| {
            let at = frame.word((at, row.interval()));
            text_area(at, "failed", Anchor::Start, WORDS, Weight::Normal)
        });
        let squares = shapes.iter().filter(|shape| matches!(shape.form, Form::Rect { .. })).map(Shape::area);
        Ground {
            nodes: self.rows.iter().enumerate().flat_map(of_row).collect(),
            radius: frame.radius,
            taken: words.chain(squares).collect(),
            bounds: Area { left: 0.0, top: 0.0, right: width, bottom: height },
        }
    }

    /// How far the search for the line has come.
    fn draw_line_so_far(&self, frame: &Frame, shapes: &mut Vec<Shape>) {
        if self.searching {
            let points = (0..self.rows.len()).map(|at| frame.checkpoint((at, self.rows[at].end()))).collect();
            shapes.push(across(points, frame).stroke(Ink::Failure, 1.4).dash(Dash::Dotted));
        }
    }

    /// The line through what members are back at, above the first of them and below the last.
    fn draw_line(&self, frame: &Frame, shapes: &mut Vec<Shape>) {
        let told = self.rows.iter().enumerate().filter_map(|(at, row)| Some((at, row, row.told?)));
        let Some(meaning) = told.clone().map(|(.., event)| event).max().map(Meaning::Event) else { return };
        let points: Vec<Point> = told.map(|(at, row, _)| frame.checkpoint((at, row.end()))).collect();
        let first = points[0];
        shapes.push(across(points, frame).stroke(Ink::Failure, 2.6).dash(Dash::Dashed).means(meaning));
        let words = format!("recovery line {}", self.epoch);
        let half = text_width(&words, WORDS, Weight::Bold) / 2.0 + 4.0;
        let x = first.x.clamp(half, (frame.size.0 - half).max(half));
        let words = text(Point::new(x, 15.0), words, WORDS).bold().anchored(Anchor::Middle).fill(Ink::Failure);
        shapes.push(words.halo().means(meaning));
    }
}

/// Through these points, a little beyond the first and the last.
fn across(points: Vec<Point>, frame: &Frame) -> Shape {
    let beyond = frame.row * 0.42;
    let ends = points.first().copied().zip(points.last().copied());
    let (above, below) = ends.map_or_else(Default::default, |(first, last)| {
        (first.moved(0.0, -beyond.min(first.y - 18.0)), last.moved(0.0, beyond))
    });
    path([above].into_iter().chain(points).chain([below]).collect())
}

/// The ink of an edge, how it is broken, and how pale it is.
fn looks(edge: &Edge) -> (Ink, Dash, f32) {
    match (edge.step, edge.standing) {
        (Some(_), _) => (Ink::Failure, Dash::Solid, 1.0),
        (None, Standing::Kept) => (Ink::Data, Dash::Solid, 1.0),
        (None, Standing::Orphan) => (Ink::Failure, Dash::Dashed, 1.0),
        (None, Standing::TakenBack) => (Ink::Muted, Dash::Dashed, 0.75),
        (None, Standing::Lost) => (Ink::Muted, Dash::Dotted, 0.75),
    }
}

fn draw_edge(edge: &Edge, way: &Way, shapes: &mut Vec<Shape>) {
    let (ink, dash, opacity) = looks(edge);
    let [_, middle, tip] = way.points;
    let (width, head) = if edge.step.is_some() { (3.2, 12.0) } else { (1.6, 9.0) };
    let mut curve = path(way.points.to_vec());
    if let Form::Path { smooth, .. } = &mut curve.form {
        *smooth = true;
    }
    shapes.push(curve.stroke(ink, width).dash(dash).opacity(opacity).means(edge.meaning));
    shapes.push(arrow_head(middle, tip, head).fill(ink).opacity(opacity).means(edge.meaning));
}

/// Marks a shape of what is selected.
fn select(shape: &mut Shape) {
    let style = &mut shape.style;
    match shape.form {
        Form::Text { .. } => style.fill = Some(Ink::Selection),
        _ if style.stroke.is_some() => (style.stroke, style.width) = (Some(Ink::Selection), style.width + 1.2),
        _ => style.fill = Some(Ink::Selection),
    }
    style.opacity = 1.0;
}
