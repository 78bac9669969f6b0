//! The scenario language: the text that is the run.

pub mod ast;

pub use ast::Scenario;
