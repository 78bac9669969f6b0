//! The scenario language: the text that is the run.

pub mod ast;
pub mod compile;

pub use ast::Scenario;
