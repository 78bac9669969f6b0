//! All words of the page's own, in one table: a file for each room of the page, a line for each text. A text stands here in
//! English, and is its own key in the tables of other languages, `static/words/*.json`, which come into the page only where
//! a browser asks for that language ([`language`]). What the engine says is in English everywhere.

mod language;
mod phrases;
#[cfg(test)]
mod tests;

pub use language::{Word, load};
pub use phrases::{described, milliseconds, name_of, of_script, percent, quoting, told};

/// A room of the table. A line is a text, or a text with gaps: `NAME = "text"` makes a [`Word`], and `name(gap) = "text with
/// {gap}"` a function that fills the gaps. A text is compiled into that part of the page that uses it.
macro_rules! room {
    ($($name:ident $(($($gap:ident),+))? = $text:literal;)+) => {
        $(room!(@line $name [$($($gap)+)?] $text);)+

        /// The texts with their gaps.
        #[cfg(test)]
        pub const TEXTS: &[(&str, &[&str])] = &[$(($text, &[$($(stringify!($gap)),+)?])),+];
    };
    (@line $name:ident [] $text:literal) => {
        pub const $name: crate::words::Word = crate::words::Word::new($text);
    };
    (@line $name:ident [$($gap:ident)+] $text:literal) => {
        pub fn $name($($gap: &dyn std::fmt::Display),+) -> String {
            crate::words::Word::new($text).filled(&[$((stringify!($gap), $gap)),+])
        }
    };
}

/// Makes the rooms known, to the tests also as a whole.
macro_rules! rooms {
    ($($room:ident),+ $(,)?) => {
        $(pub mod $room;)+

        #[cfg(test)]
        const ROOMS: &[&[(&str, &[&str])]] = &[$($room::TEXTS),+];
    };
}

rooms! {
    dialogs, embed, figures, frame, help, inspector, lesson, menu, panels, pictures, remarks, script, top_bar, transport,
}
