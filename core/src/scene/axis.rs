//! From time to place and back: one scale for all that is shown, with quiet stretches folded away.

use super::geometry::within;
use crate::order;

/// How wide a stretch that is folded away still is.
pub const FOLD_WIDTH: f32 = 16.0;
/// Which share of the width folds may take.
const FOLDS_SHARE: f32 = 0.25;
/// Shorter stretches are never folded.
const FOLD_MIN_US: u64 = 16_000;

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

    /// The long stretches between busy moments (in order) are folded away, and the rest is at one scale.
    pub fn folding(from_us: u64, to_us: u64, left: f32, right: f32, busy: &[u64]) -> Axis {
        let plain = Axis::plain(from_us, to_us, left, right);
        let Piece { to_us, right, .. } = plain.pieces[0];
        let folds = folds(from_us, to_us, busy, ((right - left) * FOLDS_SHARE / FOLD_WIDTH) as usize);
        let folded: u64 = folds.iter().map(|(from, to)| to - from).sum();
        let rest = (to_us - from_us).saturating_sub(folded);
        if folds.is_empty() || rest == 0 {
            return plain;
        }
        let room = right - left - FOLD_WIDTH * folds.len() as f32;
        let width = |us: u64| (us as f64 / rest as f64) as f32 * room;
        let (mut pieces, mut at_us, mut x) = (Vec::new(), from_us, left);
        let mut add = |from_us: u64, to_us: u64, width: f32, folded: bool| {
            if to_us > from_us {
                pieces.push(Piece { from_us, to_us, left: x, right: x + width, folded });
                x += width;
            }
        };
        for (from, to) in folds {
            add(at_us, from, width(from - at_us), false);
            add(from, to, FOLD_WIDTH, true);
            at_us = to;
        }
        add(at_us, to_us, width(to_us - at_us), false);
        Axis { pieces }
    }

    /// The stretches, in order, without gaps in between.
    pub fn pieces(&self) -> &[Piece] {
        &self.pieces
    }

    /// The left end.
    pub fn left(&self) -> f32 {
        self.pieces[0].left
    }

    /// The right end.
    pub fn right(&self) -> f32 {
        self.pieces[self.pieces.len() - 1].right
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
        let along = f64::from((within(x, piece.left, piece.right) - piece.left) / (piece.right - piece.left));
        piece.from_us + (along * (piece.to_us - piece.from_us) as f64).round() as u64
    }

    /// Round moments, so far apart that their labels have room; none within a fold.
    pub fn ticks(&self, apart: f32) -> Vec<u64> {
        let open = || self.pieces.iter().filter(|piece| !piece.folded);
        let (us, pixels) = open().fold((0, 0.0), |(us, pixels), piece| {
            (us + piece.to_us - piece.from_us, pixels + piece.right - piece.left)
        });
        let wanted = (us as f64 * f64::from(apart) / f64::from(pixels.max(1.0))).max(1.0);
        let decades = std::iter::successors(Some(1_u64), |decade| decade.checked_mul(10));
        let mut steps = decades.flat_map(|decade| [1, 2, 5].map(|factor| decade.saturating_mul(factor)));
        let step = steps.find(|&step| step as f64 >= wanted).unwrap_or(u64::MAX);
        let within = |piece: &Piece| (piece.from_us.div_ceil(step)..=piece.to_us / step).map(move |nth| nth * step);
        open().flat_map(within).collect()
    }
}

/// Which stretches to fold: the longest of those that are long beside what remains, with some air left at their ends.
fn folds(from_us: u64, to_us: u64, busy: &[u64], most: usize) -> Vec<(u64, u64)> {
    let inside = busy.iter().copied().filter(|time| (from_us..=to_us).contains(time));
    let stops: Vec<u64> = std::iter::once(from_us).chain(inside).chain([to_us]).collect();
    let mut quiet: Vec<(u64, u64)> = stops.windows(2).map(|pair| (pair[0], pair[1])).collect();
    order::sort_by_key(&mut quiet, |(from, to)| std::cmp::Reverse(to - from));
    let mut rest = to_us - from_us;
    let mut folds = Vec::new();
    for (from, to) in quiet {
        let length = to - from;
        if length < FOLD_MIN_US || length < rest / 14 || folds.len() >= most {
            break;
        }
        folds.push((from, to));
        rest -= length;
    }
    let air = (rest / 28).max(1_500);
    let shortened = folds.into_iter().map(|(from, to)| {
        let air = air.min((to - from) / 5);
        (from + air, to - air)
    });
    let mut folds: Vec<_> = shortened.collect();
    order::sort(&mut folds);
    folds
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_long_quiet_stretch_is_folded_and_the_rest_gets_its_room() {
        let axis = Axis::folding(0, 200_000, 0.0, 800.0, &[10_000, 20_000, 80_000, 90_000, 100_000]);
        let folded: Vec<_> = axis.pieces().iter().filter(|piece| piece.folded).collect();
        assert_eq!(folded.len(), 2);
        assert!(folded[0].from_us > 20_000 && folded[0].to_us < 80_000);
        assert!(axis.x_of(20_000) - axis.x_of(10_000) > 100.0);
    }

    #[test]
    fn nothing_is_folded_where_something_happens_all_the_time() {
        let busy: Vec<_> = (0..100).map(|nth| nth * 2_000).collect();
        assert_eq!(Axis::folding(0, 200_000, 0.0, 800.0, &busy).pieces().len(), 1);
    }

    #[test]
    fn ticks_are_round_and_apart() {
        let axis = Axis::plain(0, 130_000, 50.0, 750.0);
        let ticks = axis.ticks(45.0);
        assert_eq!(ticks[..4], [0, 10_000, 20_000, 30_000]);
        assert_eq!(ticks.last(), Some(&130_000));
    }

    proptest! {
        #[test]
        fn time_and_place_are_monotone_and_inverse(
            mut busy in prop::collection::vec(0_u64..2_000_000, 0..60), from in 0_u64..1_000_000, span in 1_u64..1_500_000,
        ) {
            busy.sort_unstable();
            let axis = Axis::folding(from, from + span, 40.0, 900.0, &busy);
            prop_assert_eq!(axis.left(), 40.0);
            prop_assert!((axis.right() - 900.0).abs() < 0.1);
            let mut before = f32::NEG_INFINITY;
            for step in 0..=200 {
                let time = from + span * step / 200;
                let x = axis.x_of(time);
                prop_assert!(x >= before);
                before = x;
                let piece = axis.pieces().iter().find(|piece| (piece.from_us..=piece.to_us).contains(&time)).unwrap();
                let us_per_pixel = (piece.to_us - piece.from_us) as f32 / (piece.right - piece.left);
                let back = axis.time_of(x);
                prop_assert!(back.abs_diff(time) as f32 <= 1.0 + us_per_pixel * 0.01, "{time} -> {x} -> {back}");
            }
        }
    }
}
