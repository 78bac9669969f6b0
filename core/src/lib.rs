//! Groupscope's engine: process groups, membership, flush and view synchrony as a deterministic simulation.

pub mod ids;
pub mod registry;
pub mod scenario;
pub mod time;
