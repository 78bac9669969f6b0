//! From time to place and back: linear within what is shown, with quiet stretches folded away.

/// Where moments lie, from left to right.
#[derive(Clone, Debug, PartialEq)]
pub struct Axis {
    pieces: Vec<Piece>,
}

/// A stretch of time with its place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Piece {
    /// Where it begins.
    pub from_us: u64,
    /// Where it ends; later than its beginning.
    pub to_us: u64,
    /// Its left edge.
    pub left: f32,
    /// Its right edge; right of the left one.
    pub right: f32,
    /// Whether it is folded away: drawn as a gap, whatever its length.
    pub folded: bool,
}

impl Axis {
    /// All of the time at one scale.
    pub fn plain(from_us: u64, to_us: u64, left: f32, right: f32) -> Axis {
        let (to_us, right) = (to_us.max(from_us + 1), right.max(left + 1.0));
        Axis { pieces: vec![Piece { from_us, to_us, left, right, folded: false }] }
    }

    /// The stretches, in order, without gaps in between.
    pub fn pieces(&self) -> &[Piece] {
        &self.pieces
    }

    /// Where a moment lies; moments outside lie at the nearer end.
    pub fn x_of(&self, time_us: u64) -> f32 {
        let at = self.pieces.partition_point(|piece| piece.to_us <= time_us).min(self.pieces.len() - 1);
        let piece = &self.pieces[at];
        let time = time_us.clamp(piece.from_us, piece.to_us) - piece.from_us;
        piece.left + (piece.right - piece.left) * (time as f64 / (piece.to_us - piece.from_us) as f64) as f32
    }

    /// The moment at a place; places outside have the nearer end's.
    pub fn time_of(&self, x: f32) -> u64 {
        let at = self.pieces.partition_point(|piece| piece.right <= x).min(self.pieces.len() - 1);
        let piece = &self.pieces[at];
        let along = f64::from((x.clamp(piece.left, piece.right) - piece.left) / (piece.right - piece.left));
        piece.from_us + (along * (piece.to_us - piece.from_us) as f64).round() as u64
    }
}
