//! The whole run in a narrow strip below a diagram that shows only a part of it: where that part lies, and where it can be
//! moved to. Its scale is that of the scrubber, on which quiet stretches are narrow.

use super::axis::Axis;
use super::geometry::within;

/// How high the strip is, with the air above it.
pub const STRIP: f32 = 28.0;
/// A lower picture has no room for it.
const LEAST: f32 = 150.0;
/// However little is in sight, a finger finds it.
const THUMB: f32 = 0.03;

/// How much of a picture of that height the strip takes.
pub fn strip(height: f32, shows_all: bool) -> f32 {
    if shows_all || height < LEAST { 0.0 } else { STRIP }
}

/// The strip.
#[derive(Clone, Copy, Debug)]
pub struct Minimap<'a> {
    /// The scale of the whole run.
    pub axis: &'a Axis,
    /// The part of it that is in sight: its beginning and its end.
    pub window: (u64, u64),
}

/// A way to move the part that is in sight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// By a tenth of it.
    Little,
    /// By all of it.
    Whole,
    /// As far as there is something.
    End,
}

impl Minimap<'_> {
    /// Where a moment lies, from 0 to 1.
    pub fn share(&self, time_us: u64) -> f32 {
        let (left, right) = (self.axis.left(), self.axis.right());
        (self.axis.x_of(time_us) - left) / (right - left)
    }

    /// Where the part in sight begins and ends, from 0 to 1.
    pub fn thumb(&self) -> (f32, f32) {
        let (from, to) = (self.share(self.window.0), self.share(self.window.1));
        let lacking = (THUMB - (to - from)).max(0.0) / 2.0;
        let from = within(from - lacking, 0.0, 1.0 - THUMB);
        (from, (to + lacking).max(from + THUMB).min(1.0))
    }

    /// Where the part has to begin for its middle to lie there.
    pub fn around(&self, share: f32) -> u64 {
        let (left, right) = (self.axis.left(), self.axis.right());
        let middle = self.axis.time_of(left + share * (right - left));
        self.kept(middle.saturating_sub(self.length() / 2))
    }

    /// Where it begins after it was moved by key.
    pub fn moved(&self, forwards: bool, way: Way) -> u64 {
        let (from, step) = (
            self.window.0,
            match way {
                Way::Little => self.length().div_ceil(10),
                Way::Whole => self.length(),
                Way::End => u64::MAX,
            },
        );
        self.kept(if forwards { from.saturating_add(step) } else { from.saturating_sub(step) })
    }

    /// Round moments with room for their labels on a strip of that width, and where they lie.
    pub fn ticks(&self, width: f32) -> Vec<(f32, u64)> {
        let scale = (self.axis.right() - self.axis.left()) / width.max(1.0);
        let (mut ticks, mut free) = (Vec::new(), 0.0);
        for time in self.axis.ticks(70.0 * scale) {
            let x = self.share(time) * width;
            if x >= free && x <= width - 50.0 {
                ticks.push((self.share(time), time));
                free = x + 60.0;
            }
        }
        ticks
    }

    fn length(&self) -> u64 {
        self.window.1 - self.window.0
    }

    fn kept(&self, from_us: u64) -> u64 {
        let pieces = self.axis.pieces();
        let end = pieces[pieces.len() - 1].to_us;
        from_us.min(end.saturating_sub(self.length()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn map(axis: &Axis, from: u64, to: u64) -> Minimap<'_> {
        Minimap { axis, window: (from, to) }
    }

    #[test]
    fn what_is_in_sight_lies_where_it_is_in_the_run_and_stays_within_it() {
        let axis = Axis::plain(0, 1_000, 0.0, 200.0);
        let map = map(&axis, 250, 500);
        assert_eq!(map.thumb(), (0.25, 0.5));
        assert_eq!(map.around(0.5), 375, "its middle is put there");
        assert_eq!((map.around(0.0), map.around(1.0)), (0, 750));
    }

    #[test]
    fn keys_move_it_by_a_little_by_all_of_it_and_to_the_ends() {
        let axis = Axis::plain(0, 1_000, 0.0, 200.0);
        let map = map(&axis, 250, 500);
        assert_eq!((map.moved(true, Way::Little), map.moved(false, Way::Little)), (275, 225));
        assert_eq!((map.moved(true, Way::Whole), map.moved(false, Way::Whole)), (500, 0));
        assert_eq!((map.moved(true, Way::End), map.moved(false, Way::End)), (750, 0));
    }

    #[test]
    fn a_very_small_part_can_still_be_pointed_at_and_never_runs_off_the_strip() {
        let axis = Axis::plain(0, 1_000_000, 0.0, 200.0);
        for from in [0, 1, 500_000, 999_999] {
            let (left, right) = map(&axis, from, from + 1).thumb();
            assert!(left >= 0.0 && right <= 1.0 && right - left > THUMB - 0.001, "{left} {right}");
        }
    }

    #[test]
    fn there_is_no_strip_where_all_is_shown_or_where_it_had_no_room() {
        assert_eq!((strip(400.0, false), strip(400.0, true), strip(100.0, false)), (STRIP, 0.0, 0.0));
    }

    #[test]
    fn labels_of_the_strip_are_apart_and_on_it() {
        let axis = Axis::folding(0, 900_000, 0.0, 1_000.0, &[5_000, 10_000, 700_000, 710_000]);
        let ticks = map(&axis, 0, 10).ticks(300.0);
        assert!(!ticks.is_empty());
        assert!(ticks.windows(2).all(|pair| (pair[1].0 - pair[0].0) * 300.0 >= 60.0));
        assert!(ticks.iter().all(|(share, _)| (0.0..=0.84).contains(share)));
    }
}
