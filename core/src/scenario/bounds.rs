//! The bounds of a script. A bound that is passed is a named mistake, never a slow page or a crash.

use std::fmt;

use crate::protocol::ProcessSet;
use crate::time::{Duration, Time};

/// The most of something that a script may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bound {
    /// What is counted.
    pub what: &'static str,
    /// How many there may be.
    pub at_most: u64,
    /// The number as people read it, with its unit.
    pub shown: &'static str,
}

impl Bound {
    /// Whether so many are too many.
    pub const fn is_passed_by(self, count: u64) -> bool {
        count > self.at_most
    }
}

impl fmt::Display for Bound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "bound passed: {} (at most {})", self.what, self.shown)
    }
}

const fn bound(what: &'static str, at_most: u64, shown: &'static str) -> Bound {
    Bound { what, at_most, shown }
}

/// Length of the text.
pub const TEXT: Bound = bound("length of the text", 256 * 1024, "256 KiB");
/// Rows of the text.
pub const LINES: Bound = bound("lines", 10_000, "10000");
/// Processes that are declared.
pub const PROCESSES: Bound = bound("processes", ProcessSet::CAPACITY as u64, "100");
/// Groups that are declared.
pub const GROUPS: Bound = bound("groups", 16, "16");
/// Labels of application messages.
pub const LABELS: Bound = bound("message labels", 4_096, "4096");
/// Lines that make something happen, in the base script or in one variant.
pub const ACTIONS: Bound = bound("actions", 10_000, "10000");
/// Variants.
pub const VARIANTS: Bound = bound("variants", 64, "64");
/// Characters of a name.
pub const NAME: Bound = bound("characters of a name", 24, "24");
/// Any time or duration.
pub const TIME: Bound = bound("simulated time", 3_600_000_000, "3600s");
/// Messages of one `multicasts N messages` line.
pub const LOAD: Bound = bound("messages of one line", 1_000_000, "1000000");
/// Pieces in which a joiner is given the state.
pub const STATE_PIECES: Bound = bound("pieces of a state", 64, "64");
/// Pieces of a task.
pub const PIECES: Bound = bound("pieces of a task", crate::protocol::organisation::PIECES_MAX as u64, "64");
/// Any other number: steps of an instant, ordinals, views, counts.
pub const NUMBER: Bound = bound("number", 1_000_000_000, "1000000000");
/// Processes that a detector asks for help.
pub const HELPERS: Bound = bound("helpers", 64, "64");
/// Mistakes that are listed.
pub const MISTAKES: Bound = bound("mistakes listed", 200, "200");

/// The end of simulated time.
pub const TIME_MAX: Time = Time::from_us(TIME.at_most);
/// The longest duration.
pub const DURATION_MAX: Duration = Duration::from_us(TIME.at_most);

/// Every bound, for the docs.
pub const ALL: [Bound; 15] = [
    TEXT,
    LINES,
    PROCESSES,
    GROUPS,
    LABELS,
    ACTIONS,
    VARIANTS,
    NAME,
    TIME,
    LOAD,
    STATE_PIECES,
    PIECES,
    NUMBER,
    HELPERS,
    MISTAKES,
];
