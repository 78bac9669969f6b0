//! Groupscope's engine: process groups, membership, flush and view synchrony as a deterministic simulation.

pub mod app;
pub mod chart;
pub mod check;
pub mod compare;
pub mod explore;
pub mod gesture;
pub mod ids;
pub mod labels;
pub mod lesson;
pub mod link;
pub mod measure;
pub mod member;
pub mod order;
pub mod parts;
pub mod process;
pub mod protocol;
pub mod registry;
pub mod recovery;
pub mod scenario;
pub mod scene;
pub mod sim;
pub mod small;
pub mod time;
pub mod timeline;
pub mod trace;
pub mod verify;
