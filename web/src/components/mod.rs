//! One file for each panel. A panel reads the state and sends actions; it keeps nothing of its own but what is half
//! typed.

pub mod above;
pub mod all_rules;
pub mod branches;
pub mod canvases;
pub mod caption;
pub mod charts;
pub mod compare;
pub mod counts;
mod cut;
mod dependencies;
pub mod draw_dialogs;
pub mod drawing;
pub mod embed;
pub mod filter;
pub mod guarantees;
pub mod help;
pub mod in_words;
pub mod inspector;
pub mod lesson;
pub mod library;
pub mod log;
pub mod menu;
pub mod overlay;
pub mod proof;
pub mod question;
pub mod rules;
pub mod script;
pub mod share;
pub mod side;
pub mod sight;
pub mod tabs;
pub mod toast;
pub mod top_bar;
pub mod transport;
mod waiting;
