//! Cuts one row of a script into words, numbers, durations, texts and marks.
//!
//! Total: whatever cannot be a token becomes a [`Kind::Bad`] one that says why, and the rest of the row goes on.

use crate::time::Duration;

/// Where something stands in the text. Columns count characters from 1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// The row, from 1.
    pub line: u32,
    /// Its first character, from 1.
    pub column: u32,
    /// How many characters.
    pub length: u32,
}

/// One token with its text and place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token<'a> {
    /// What it is.
    pub kind: Kind,
    /// The characters as they stand.
    pub text: &'a str,
    /// Where.
    pub span: Span,
}

/// What a token is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A keyword or a name.
    Word,
    /// `7`.
    Number(u64),
    /// `10ms`.
    Duration(Duration),
    /// `8ms..12ms`.
    Range(Duration, Duration),
    /// `30%`.
    Percent(u64),
    /// `2nd`.
    Ordinal(u64),
    /// `"…"`, without its quotes and escapes.
    Text(String),
    /// One of `= , : | /`.
    Mark,
    /// Not a token of the language.
    Bad(Flaw),
}

/// Why something is no token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// A character that the language does not use.
    Stray,
    /// A text without its closing quote.
    Unclosed,
    /// A backslash before something other than `"`, `\` or `n`.
    Escape,
    /// Typographic quotes.
    CurlyQuotes,
    /// `1.5ms`.
    Fraction,
    /// `10min`.
    Unit,
    /// `8..12ms`, `8ms..`.
    Range,
}

impl Flaw {
    /// What to say of a token with this flaw, and what to do.
    pub fn words(self, text: &str) -> (String, &'static str) {
        let durations = "durations are whole numbers with a unit: 250us, 10ms, 2s";
        match self {
            Flaw::Stray if text == ";" => ("unexpected \";\"".into(), "one statement a line: break the line here"),
            Flaw::Stray => (format!("unexpected {text:?}"), "texts stand in double quotes; a comment starts with #"),
            Flaw::Unclosed => ("this text has no closing quote".into(), "a text ends with \" on the row it began"),
            Flaw::Escape => ("unknown escape in this text".into(), "after a backslash comes \", \\ or n"),
            Flaw::CurlyQuotes => ("typographic quotes do not make a text".into(), "use straight double quotes: \"…\""),
            Flaw::Fraction => (format!("fractions are not used: \"{text}\""), "take a smaller unit: 1500us for 1.5ms"),
            Flaw::Unit => (format!("unknown unit in \"{text}\""), durations),
            Flaw::Range => (format!("\"{text}\" is no range of durations"), "write both ends with units: 8ms..12ms"),
        }
    }
}

/// One row of the text, cut up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LexedRow<'a> {
    /// Its number, from 1.
    pub number: u32,
    /// Its text, without blanks at its ends.
    pub text: &'a str,
    /// How far it is indented; a tab counts as four.
    pub indent: u32,
    /// What it says.
    pub tokens: Vec<Token<'a>>,
    /// The comment at its end, without the `#`, the blank after it and blanks at the end.
    pub comment: Option<String>,
}

/// Cuts up the row with that number.
pub fn lex_row(number: u32, row: &str) -> LexedRow<'_> {
    let mut lexer = Lexer { row, number, offset: 0, column: 1, tokens: Vec::new(), comment: None };
    let indent = lexer.skip_blanks();
    while lexer.token() {
        lexer.skip_blanks();
    }
    LexedRow { number, text: row.trim(), indent, tokens: lexer.tokens, comment: lexer.comment }
}

struct Lexer<'a> {
    row: &'a str,
    number: u32,
    offset: usize,
    column: u32,
    tokens: Vec<Token<'a>>,
    comment: Option<String>,
}

impl<'a> Lexer<'a> {
    fn rest(&self) -> &'a str {
        &self.row[self.offset..]
    }

    fn skip_blanks(&mut self) -> u32 {
        let mut width = 0;
        for blank in self.rest().chars().take_while(|c| c.is_whitespace()) {
            width += if blank == '\t' { 4 } else { 1 };
            self.offset += blank.len_utf8();
            self.column += 1;
        }
        width
    }

    /// Reads one token or the comment; false at the end of the row.
    fn token(&mut self) -> bool {
        let rest = self.rest();
        let Some(first) = rest.chars().next() else { return false };
        match first {
            '#' => {
                let comment = &rest[1..];
                self.comment = Some(comment.strip_prefix(' ').unwrap_or(comment).trim_end().to_owned());
                return false;
            }
            '"' => self.text(),
            '=' | ',' | ':' | '|' | '/' => self.push(1, Kind::Mark),
            '“' | '”' | '„' => self.push(curly_length(rest), Kind::Bad(Flaw::CurlyQuotes)),
            c if c.is_ascii_digit() => {
                let length = number_length(rest);
                self.push(length, number_kind(&rest[..length]));
            }
            c if is_name_char(c) && c != '-' => self.push(word_length(rest), Kind::Word),
            _ => self.push(stray_length(rest), Kind::Bad(Flaw::Stray)),
        }
        true
    }

    /// Takes `length` bytes as one token.
    fn push(&mut self, length: usize, kind: Kind) {
        let text = &self.rest()[..length];
        let characters = text.chars().count() as u32;
        self.tokens.push(Token {
            kind,
            text,
            span: Span { line: self.number, column: self.column, length: characters },
        });
        self.offset += length;
        self.column += characters;
    }

    fn text(&mut self) {
        let rest = self.rest();
        let mut content = String::new();
        let mut flaw = None;
        let mut characters = rest.char_indices().skip(1);
        while let Some((at, c)) = characters.next() {
            match c {
                '"' => return self.push(at + 1, flaw.map_or(Kind::Text(content), Kind::Bad)),
                '\\' => match characters.next() {
                    Some((_, 'n')) => content.push('\n'),
                    Some((_, escaped @ ('"' | '\\'))) => content.push(escaped),
                    _ => flaw = Some(Flaw::Escape),
                },
                c => content.push(c),
            }
        }
        self.push(rest.trim_end().len(), Kind::Bad(Flaw::Unclosed));
    }
}

fn is_name_char(c: char) -> bool {
    c.is_alphanumeric() || c == '_' || c == '-'
}

/// Length in bytes of the characters at the start that satisfy `wanted`.
fn run_length(text: &str, wanted: impl Fn(char) -> bool) -> usize {
    text.find(|c| !wanted(c)).unwrap_or(text.len())
}

/// A word may have a dot inside (`q.3`), but not at its end.
fn word_length(text: &str) -> usize {
    let mut length = run_length(text, is_name_char);
    while text[length..].starts_with('.') && text[length + 1..].starts_with(is_name_char) {
        length += 1 + run_length(&text[length + 1..], is_name_char);
    }
    length
}

fn number_length(text: &str) -> usize {
    run_length(text, |c| c.is_alphanumeric() || matches!(c, '.' | '%' | '_'))
}

fn curly_length(text: &str) -> usize {
    let body = text.chars().next().map_or(0, char::len_utf8);
    text[body..].find('”').map_or(text.trim_end().len(), |at| body + at + '”'.len_utf8())
}

fn stray_length(text: &str) -> usize {
    let starts_token = |c: char| c.is_whitespace() || "#\"=,:|/“”„".contains(c) || (is_name_char(c) && c != '-');
    run_length(text, |c| !starts_token(c))
}

fn number_kind(text: &str) -> Kind {
    if let Some((low, high)) = text.split_once("..") {
        return match (number_kind(low), number_kind(high)) {
            (Kind::Duration(low), Kind::Duration(high)) => Kind::Range(low, high),
            _ => Kind::Bad(Flaw::Range),
        };
    }
    if text.contains('.') {
        return Kind::Bad(Flaw::Fraction);
    }
    let digits = run_length(text, |c| c.is_ascii_digit());
    // A number too large for its type is large enough to pass every bound.
    let value = text[..digits].parse().unwrap_or(u64::MAX);
    match &text[digits..] {
        _ if digits == 0 => Kind::Bad(Flaw::Unit),
        "" => Kind::Number(value),
        "%" => Kind::Percent(value),
        "us" => Kind::Duration(Duration::from_us(value)),
        "ms" => Kind::Duration(Duration::from_us(value.saturating_mul(1_000))),
        "s" => Kind::Duration(Duration::from_us(value.saturating_mul(1_000_000))),
        "st" | "nd" | "rd" | "th" => Kind::Ordinal(value),
        _ => Kind::Bad(Flaw::Unit),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(row: &str) -> Vec<&str> {
        lex_row(1, row).tokens.iter().map(|token| token.text).collect()
    }

    fn kinds(row: &str) -> Vec<Kind> {
        lex_row(1, row).tokens.into_iter().map(|token| token.kind).collect()
    }

    #[test]
    fn a_row_falls_into_tokens_and_a_comment() {
        let row = lex_row(3, "  at 10ms/3 q crashes  # why, \"q\"?  ");
        let texts: Vec<_> = row.tokens.iter().map(|token| token.text).collect();
        assert_eq!(texts, ["at", "10ms", "/", "3", "q", "crashes"]);
        assert_eq!((row.indent, row.comment.as_deref()), (2, Some("why, \"q\"?")));
        assert_eq!(row.tokens[4].span, Span { line: 3, column: 13, length: 1 });
    }

    #[test]
    fn numbers_carry_their_kind() {
        let ms = Duration::from_ms;
        let wanted = [Kind::Number(7), Kind::Range(ms(8), ms(12)), Kind::Percent(30), Kind::Ordinal(2)];
        assert_eq!(kinds("7 8ms..12ms 30% 2nd"), wanted);
        assert_eq!(kinds("99999999999999999999s"), [Kind::Duration(Duration::from_us(u64::MAX))]);
    }

    #[test]
    fn a_text_keeps_its_comment_sign_and_its_escapes() {
        assert_eq!(kinds(r#""a # \"b\" \\ \n""#), [Kind::Text("a # \"b\" \\ \n".into())]);
    }

    #[test]
    fn what_is_no_token_says_why() {
        let bad = |flaw| vec![Kind::Bad(flaw)];
        assert_eq!(kinds("1.5ms"), bad(Flaw::Fraction));
        assert_eq!(kinds("10min"), bad(Flaw::Unit));
        assert_eq!(kinds("8..12ms"), bad(Flaw::Range));
        assert_eq!(kinds("\"open # end"), bad(Flaw::Unclosed));
        assert_eq!(kinds("“curly”"), bad(Flaw::CurlyQuotes));
        assert_eq!(kinds(r#""a\t""#), bad(Flaw::Escape));
        assert_eq!(texts("q;; crashes"), ["q", ";;", "crashes"]);
    }

    #[test]
    fn columns_count_characters() {
        let row = lex_row(1, "\"äöü\" q");
        assert_eq!(row.tokens[1].span.column, 7);
    }

    #[test]
    fn a_label_of_an_unnamed_message_is_one_word() {
        assert_eq!(texts("drop q.3 from q"), ["drop", "q.3", "from", "q"]);
        assert_eq!(texts("p..q"), ["p", "..", "q"]);
    }
}
