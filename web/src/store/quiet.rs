//! The scale of the scrubber, and how fast playing goes: stretches in which nothing goes on but signs of life are folded
//! as on the diagram, and playing hurries through them as fast as they are narrow.

use groupscope_core::scene::axis::{Axis, Piece};
use groupscope_core::scene::diagram::{Diagram, Viewport};
use groupscope_core::scene::state::Snapshots;
use groupscope_core::time::Time;
use groupscope_core::timeline::Timeline;
use groupscope_core::trace::words::Names;

/// How wide and high the diagram is from which the scale is taken.
const WIDTH: f32 = 1_000.0;
const HEIGHT: f32 = 300.0;

/// The scale: that of a diagram of the whole run.
pub fn axis(timeline: &Timeline, snapshots: &Snapshots) -> Axis {
    let viewport = Viewport::fit(timeline.trace(), WIDTH, HEIGHT);
    Diagram::new(Names(timeline.program()), timeline.trace(), snapshots, &viewport).axis().clone()
}

/// How many times faster than usual playing should go at that moment.
pub fn hurry(axis: &Axis, time: Time) -> f64 {
    let pieces = axis.pieces();
    let at = pieces.partition_point(|piece| piece.to_us <= time.as_us());
    let usual = pieces.iter().find(|piece| !piece.folded).map_or(1.0, us_per_notch);
    match pieces.get(at) {
        Some(piece) if piece.folded => (us_per_notch(piece) / usual).max(1.0),
        _ => 1.0,
    }
}

fn us_per_notch(piece: &Piece) -> f64 {
    (piece.to_us - piece.from_us) as f64 / f64::from(piece.right - piece.left).max(0.001)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::library::{FIRST, entry};
    use crate::store::Run;
    use groupscope_core::scenario::parse;

    #[test]
    fn waiting_for_the_detector_is_quiet_and_a_message_under_way_is_not() {
        let run = Run::record(&parse(entry(FIRST).unwrap().text).scenario, None);
        assert_eq!(run.hurry(Time::from_us(15_000)), 1.0, "m1 is under way");
        assert!(run.hurry(Time::from_us(50_000)) > 5.0, "p hears nothing of q");
        assert_eq!(run.hurry(Time::from_us(80_000)), 1.0, "a proposal is under way");
    }
}
