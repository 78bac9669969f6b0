//! Search: random schedules as scripts, and what is left of a script that still fails.

mod calls;
mod failures;
pub mod ladder;
pub mod logging;
mod options;
pub mod orders;
pub mod random;
pub mod recovery;
pub mod rollback;
pub mod shrink;
pub mod ways;
