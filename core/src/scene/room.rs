//! Room for labels: what is taken, what lines pass, and where a label fits best.

use super::{Area, Point};

const COLUMN: f32 = 48.0;
const CELL: f32 = 7.0;

/// The room of a picture.
#[derive(Clone, Debug)]
pub(super) struct Room {
    bounds: Area,
    /// What is taken, by columns of the picture.
    columns: Vec<Vec<Area>>,
    /// How many lines pass a cell.
    lines: Vec<u8>,
    across: usize,
    down: usize,
}

impl Room {
    pub(super) fn new(bounds: Area) -> Room {
        let (width, height) = (bounds.right - bounds.left, bounds.bottom - bounds.top);
        let across = (width / CELL) as usize + 1;
        let down = (height / CELL) as usize + 1;
        let columns = vec![Vec::new(); (width / COLUMN) as usize + 1];
        Room { bounds, columns, lines: vec![0; across * down], across, down }
    }

    /// Is as that one, of a picture of the same size, in the memory that it has.
    pub(super) fn copy(&mut self, other: &Room) {
        self.columns.clone_from(&other.columns);
        self.lines.clone_from(&other.lines);
    }

    /// Nothing else may be there.
    pub(super) fn take(&mut self, area: Area) {
        for column in self.columns_of(&area) {
            self.columns[column].push(area);
        }
    }

    /// A line passes; labels had better keep away.
    pub(super) fn pass(&mut self, from: Point, to: Point) {
        let steps = (from.distance(to) / (CELL * 0.7)).ceil().max(1.0) as usize;
        let mut before = usize::MAX;
        for step in 0..=steps {
            let at = from.towards(to, step as f32 / steps as f32);
            let (column, row) = self.cell(at);
            let cell = row * self.across + column;
            if cell != before {
                self.lines[cell] = self.lines[cell].saturating_add(1);
                before = cell;
            }
        }
    }

    pub(super) fn is_free(&self, area: &Area) -> bool {
        self.bounds.encloses(area)
            && self.columns_of(area).all(|column| self.columns[column].iter().all(|taken| !taken.overlaps(area)))
    }

    /// How many lines pass there, about.
    pub(super) fn passed(&self, area: &Area) -> f32 {
        let (left, top) = self.cell(Point::new(area.left, area.top));
        let (right, bottom) = self.cell(Point::new(area.right, area.bottom));
        let rows = top..=bottom;
        let sum: u32 = rows
            .flat_map(|row| &self.lines[row * self.across + left..=row * self.across + right])
            .map(|&count| u32::from(count.min(3)))
            .sum();
        sum as f32
    }

    /// The free candidate with the least cost, counting lines that pass.
    pub(super) fn best<T>(&self, candidates: impl Iterator<Item = (Area, f32, T)>) -> Option<(Area, T)> {
        let mut best: Option<(f32, Area, T)> = None;
        for (area, cost, which) in candidates {
            // Lines only make it dearer: most candidates need not be looked at.
            if best.as_ref().is_some_and(|(least, ..)| cost >= *least) || !self.is_free(&area) {
                continue;
            }
            let cost = cost + self.passed(&area);
            if best.as_ref().is_none_or(|(least, ..)| cost < *least) {
                best = Some((cost, area, which));
            }
        }
        best.map(|(_, area, which)| (area, which))
    }

    fn columns_of(&self, area: &Area) -> std::ops::RangeInclusive<usize> {
        let column = |x: f32| (((x - self.bounds.left) / COLUMN).max(0.0) as usize).min(self.columns.len() - 1);
        column(area.left)..=column(area.right)
    }

    fn cell(&self, at: Point) -> (usize, usize) {
        let column = ((at.x - self.bounds.left) / CELL).max(0.0) as usize;
        let row = ((at.y - self.bounds.top) / CELL).max(0.0) as usize;
        (column.min(self.across - 1), row.min(self.down - 1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_goes_where_no_line_passes_and_never_onto_another() {
        let mut room = Room::new(Area { left: 0.0, top: 0.0, right: 200.0, bottom: 100.0 });
        let at = |x: f32, y: f32| Area::around(Point::new(x, y), 40.0, 14.0);
        room.pass(Point::new(0.0, 50.0), Point::new(200.0, 50.0));
        room.take(at(100.0, 20.0));
        let candidates = [(100.0, 50.0), (110.0, 24.0), (100.0, 80.0), (195.0, 80.0)];
        let best = room.best(candidates.iter().map(|&(x, y)| (at(x, y), 0.0, y)));
        assert_eq!(best.unwrap().1, 80.0);
        assert!(!room.is_free(&at(195.0, 80.0)), "off the edge");
    }
}
