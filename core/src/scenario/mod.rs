//! The scenario language: the text that is the run.

pub mod ast;
pub mod bounds;
pub mod compile;
pub mod complete;
pub mod diagnose;
pub mod edit;
pub mod highlight;
pub mod lex;
mod lines;
mod names;
pub mod parse;
pub mod print;
pub mod vocabulary;

pub use ast::Scenario;
pub use diagnose::Diagnostic;
pub use edit::{append_action, append_chart, append_declaration, remove_line};
pub use parse::{Parsed, parse, parse_to_play};
pub use print::{event_words, print, print_statement};

#[cfg(test)]
mod tests;
