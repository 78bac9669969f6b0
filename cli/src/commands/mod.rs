//! One file per command.

pub(crate) mod chart;
pub(crate) mod check;
pub(crate) mod draw;
pub(crate) mod run;
pub(crate) mod trace;
