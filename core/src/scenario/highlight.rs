//! What each character of a row is, for an editor that shows it: made from the language's own tokens.

use super::diagnose::Diagnostic;
use super::lex::{Kind, lex_row};
use super::vocabulary::{RESERVED, WORDS};
use crate::registry::MessageKind;

/// What a piece of a row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// Blanks.
    Blank,
    /// A word of the language.
    Keyword,
    /// A kind of message.
    Message,
    /// A name, of the script or of the registry.
    Name,
    /// A number, a duration, a percentage.
    Number,
    /// A text in quotes.
    Text,
    /// A mark.
    Mark,
    /// A comment.
    Comment,
    /// No token of the language.
    Bad,
}

/// Some characters of a row that are alike.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The characters.
    pub text: String,
    /// What they are.
    pub ink: Ink,
    /// Whether a mistake is about them.
    pub wrong: bool,
}

/// The pieces of a row, all its characters, in their order. A mistake beyond its end has a blank of its own.
pub fn highlight(row: &str, mistakes: &[&Diagnostic]) -> Vec<Piece> {
    let inks = inks(row);
    let is_wrong = |at: usize| {
        let column = at as u32 + 1;
        mistakes.iter().any(|mistake| (mistake.column..mistake.column + mistake.length).contains(&column))
    };
    let mut pieces: Vec<Piece> = Vec::new();
    let past_the_end = Some((' ', Ink::Blank)).filter(|_| is_wrong(inks.len()));
    for (at, (c, ink)) in row.chars().zip(inks).chain(past_the_end).enumerate() {
        let wrong = is_wrong(at);
        match pieces.last_mut().filter(|last| last.ink == ink && last.wrong == wrong) {
            Some(last) => last.text.push(c),
            None => pieces.push(Piece { text: c.to_string(), ink, wrong }),
        }
    }
    pieces
}

/// What each character of a row is.
fn inks(row: &str) -> Vec<Ink> {
    let lexed = lex_row(1, row);
    let mut inks = vec![Ink::Blank; row.chars().count()];
    let mut end = 0;
    for token in &lexed.tokens {
        let from = (token.span.column as usize - 1).min(inks.len());
        end = (from + token.span.length as usize).min(inks.len());
        let ink = match token.kind {
            Kind::Word => of_word(token.text),
            Kind::Number(_) | Kind::Duration(_) | Kind::Range(..) | Kind::Percent(_) | Kind::Ordinal(_) => Ink::Number,
            Kind::Text(_) => Ink::Text,
            Kind::Mark => Ink::Mark,
            Kind::Bad(_) => Ink::Bad,
        };
        inks[from..end].fill(ink);
    }
    if lexed.comment.is_some() {
        let begin = end + row.chars().skip(end).position(|c| c == '#').unwrap_or(0);
        inks[begin..].fill(Ink::Comment);
    }
    inks
}

fn of_word(word: &str) -> Ink {
    if RESERVED.contains(&word) {
        Ink::Keyword
    } else if MessageKind::named(word).is_some() {
        Ink::Message
    } else if WORDS.iter().any(|(known, _)| *known == word) {
        Ink::Keyword
    } else {
        Ink::Name
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::parse;

    fn shown(row: &str) -> String {
        let sign = |ink| match ink {
            Ink::Blank => ' ',
            Ink::Keyword => 'k',
            Ink::Message => 'm',
            Ink::Name => 'n',
            Ink::Number => '1',
            Ink::Text => '"',
            Ink::Mark => '=',
            Ink::Comment => '#',
            Ink::Bad => '!',
        };
        inks(row).into_iter().map(sign).collect()
    }

    #[test]
    fn every_character_of_a_row_is_something() {
        assert_eq!(
            shown("  when q receives flush: p1 crashes # ä \"x\""),
            "  kkkk n kkkkkkkk mmmmm= nn kkkkkkk #######".to_owned() + ""
        );
        assert_eq!(shown("say at 10ms \"ä # b\" ;"), "kkk kk 1111 \"\"\"\"\"\"\" !");
        assert_eq!(shown("group g = p with order fifo, log"), "kkkkk n = n kkkk kkkkk kkkk= kkk");
    }

    #[test]
    fn a_mistake_is_marked_at_its_columns_also_beyond_the_end() {
        let text = "processes p\nat 1ms qq crashes\nat 2ms p";
        let mistakes = parse(text).diagnostics;
        let wrong = |line: u32, row: &str| -> Vec<String> {
            let of_row: Vec<_> = mistakes.iter().filter(|mistake| mistake.line == line).collect();
            highlight(row, &of_row).into_iter().filter(|piece| piece.wrong).map(|piece| piece.text).collect()
        };
        assert_eq!(wrong(2, "at 1ms qq crashes"), ["qq"]);
        assert_eq!(wrong(3, "at 2ms p"), [" "]);
    }
}
