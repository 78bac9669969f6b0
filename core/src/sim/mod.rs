//! The simulated world: time, chance, the network, faults, and the processes in it.

pub mod acts;
pub mod chooser;
pub mod network;
pub mod queue;
pub mod script;
pub mod world;

pub use world::{Stop, World};
