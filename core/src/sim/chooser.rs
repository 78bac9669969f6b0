//! All chance of a run: draws from a keyed hash.
//!
//! A draw depends on the seed, on what it is for, on the link or process with its incarnation, and on how many of its
//! kind came before; on nothing else. So a message more or less here leaves every draw elsewhere as it was, and two
//! branches of a run can be compared. The hash is SipHash-1-3; the way to a range is the high half of a product. Both
//! are frozen by test vectors: a change would change every recorded run.

use std::hash::Hasher;

use siphasher::sip::SipHasher13;

use crate::ids::ProcessId;
use crate::time::Duration;

/// What a draw is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Purpose {
    /// How long a copy is under way.
    Delay = 1,
    /// Whether a copy is lost.
    Loss = 2,
    /// Whether a copy comes twice.
    Duplication = 3,
    /// How long the second copy is under way.
    SecondDelay = 4,
    /// How much later a timer fires.
    Timer = 5,
    /// The number that a life of a process starts with, for what it shuffles.
    Shuffle = 6,
    /// Whether a process omits to receive a copy.
    Omission = 7,
    /// Whether a process omits to send a copy.
    SendOmission = 8,
}

/// Draws from one seed.
#[derive(Clone, Copy, Debug)]
pub struct Chooser {
    seed: u64,
}

/// What a draw depends on beside the seed.
#[derive(Clone, Copy, Debug)]
pub struct Key {
    /// What it is for.
    pub purpose: Purpose,
    /// The process, or the sending end of the link.
    pub from: ProcessId,
    /// The receiving end of the link; the process itself otherwise.
    pub to: ProcessId,
    /// Which kind of message or timer.
    pub kind: u8,
    /// How many of that kind came before there.
    pub nth: u32,
}

impl Chooser {
    /// Draws of that seed.
    pub fn new(seed: u64) -> Chooser {
        Chooser { seed }
    }

    fn draw(self, key: Key) -> u64 {
        let mut hasher = SipHasher13::new_with_keys(self.seed, u64::from(key.purpose as u8) << 8 | u64::from(key.kind));
        let end = |process: ProcessId| u64::from(process.name.0) << 16 | u64::from(process.incarnation);
        hasher.write_u64(end(key.from) << 32 | end(key.to));
        hasher.write_u32(key.nth);
        hasher.finish()
    }

    /// A number from 0 to before `bound`.
    pub fn below(self, key: Key, bound: u64) -> u64 {
        ((u128::from(self.draw(key)) * u128::from(bound)) >> 64) as u64
    }

    /// A duration from `low` to `high`, both included. No draw where they are the same.
    pub fn between(self, key: Key, low: Duration, high: Duration) -> Duration {
        if high <= low {
            return low;
        }
        Duration::from_us(low.as_us() + self.below(key, high.as_us() - low.as_us() + 1))
    }

    /// True `percent` times in a hundred. No draw where it is never.
    pub fn happens(self, key: Key, percent: u8) -> bool {
        percent > 0 && self.below(key, 100) < u64::from(percent)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::Name;

    fn key(nth: u32) -> Key {
        let (from, to) = (ProcessId::first(Name(1)), ProcessId { name: Name(2), incarnation: 3 });
        Key { purpose: Purpose::Delay, from, to, kind: 4, nth }
    }

    #[test]
    fn draws_are_frozen_for_ever() {
        let drawn: Vec<_> = (0..4).map(|nth| Chooser::new(7).below(key(nth), 1_000_000)).collect();
        assert_eq!(drawn, FROZEN);
    }

    const FROZEN: [u64; 4] = [366_611, 822_399, 961_271, 833_481];

    #[test]
    fn a_range_includes_both_ends() {
        let (low, high) = (Duration::from_us(8), Duration::from_us(9));
        let drawn: Vec<_> = (0..64).map(|nth| Chooser::new(1).between(key(nth), low, high)).collect();
        assert!(drawn.contains(&low) && drawn.contains(&high));
        assert!(drawn.iter().all(|it| (low..=high).contains(it)));
    }
}
