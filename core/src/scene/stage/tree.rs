//! Where the members of a group with coordinators stand: as their tree, the eldest at the top.
//!
//! The tree of another origin has the same coordinators but for itself, so the places stay when somebody else multicasts.

use super::{Frame, Layout};
use crate::process::Keeper;
use crate::protocol::reliability::{Rung, tree};
use crate::scene::Point;
use crate::trace::words::Names;

/// With more side by side than this, a ring has more room.
const ABREAST_MAX: usize = 26;
/// From the edge of the stage to the outermost circle.
const MARGIN: f32 = 46.0;

/// Places on a stage of that frame, and the radius of circles, if all processes are members of one group with coordinators.
pub(super) fn layout(names: Names<'_>, layout: &Layout, frame: &Frame) -> Option<(Layout, f32)> {
    let [group] = &names.0.setup.groups[..] else { return None };
    let members = group.founders.len();
    let is_tree = group.keeper == Keeper::Fixed(Rung::Hierarchical) && members == names.0.processes.len();
    if !is_tree || members <= tree::SUBGROUP + 1 {
        return None;
    }
    let mut across = vec![0.0; members];
    let mut abreast = 0;
    spread(0, &mut abreast, &mut across);
    if abreast > ABREAST_MAX {
        return None;
    }
    let slot = (frame.size.0 - 2.0 * MARGIN) / abreast as f32;
    let (inner, lowest) = (frame.inner, level(members - 1) as f32);
    let mut layout = layout.clone();
    for (rank, (&name, across)) in group.founders.iter().zip(across).enumerate() {
        let x = MARGIN + slot * (across + 0.5);
        let place = Point::new((x - inner.left) / (inner.right - inner.left), level(rank) as f32 / lowest);
        layout.places.or_insert(name, place);
    }
    Some((layout, (slot * 0.3).min(frame.largest).max(9.0)))
}

/// Puts a member above the middle of those below it, and the lowest beside each other.
fn spread(at: usize, abreast: &mut usize, across: &mut [f32]) {
    let below = tree::SUBGROUP * at + 1..(tree::SUBGROUP * (at + 1) + 1).min(across.len());
    if below.is_empty() {
        across[at] = *abreast as f32;
        *abreast += 1;
        return;
    }
    let (first, last) = (below.start, below.end - 1);
    for child in below {
        spread(child, abreast, across);
    }
    across[at] = (across[first] + across[last]) / 2.0;
}

/// How far below the root a place is.
fn level(mut at: usize) -> usize {
    let mut level = 0;
    while at > 0 {
        at = (at - 1) / tree::SUBGROUP;
        level += 1;
    }
    level
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_coordinator_stands_above_the_middle_of_its_subgroup() {
        let (mut across, mut abreast) = (vec![0.0; 13], 0);
        spread(0, &mut abreast, &mut across);
        assert_eq!(abreast, 10);
        assert_eq!([across[1], across[2], across[3], across[5], across[12]], [1.5, 5.5, 8.0, 0.0, 7.0]);
        assert_eq!([0, 1, 4, 5, 12].map(level), [0, 1, 1, 2, 2]);
    }
}
