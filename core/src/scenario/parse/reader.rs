//! The reader's hands: what comes next in a line, what was expected instead, and numbers within their bounds.

use super::{Script, diagnostic, the};
use crate::scenario::bounds::{self, Bound};
use crate::scenario::complete::Want;
use crate::scenario::diagnose::{Diagnostic, code, nearest, one_of};
use crate::scenario::lex::{Kind, Span, Token};
use crate::time::{Duration, Time};

/// A line that cannot be read any further; its mistake has been reported.
#[derive(Clone, Copy, Debug)]
pub(super) struct Unreadable;

/// Something read, or the end of the reading of this line.
pub(super) type Read<T> = Result<T, Unreadable>;

/// Reads one line. A mistake that leaves the rest readable is reported and the line goes on as [`Reader::failed`].
pub(super) struct Reader<'a> {
    tokens: &'a [Token<'a>],
    at: usize,
    pub(super) script: &'a mut Script,
    pub(super) variant: Option<u16>,
    pub(super) failed: bool,
    /// Words that could have come at the place [`Reader::tried_at`], for help with what came instead.
    tried: Vec<&'static str>,
    tried_at: usize,
    /// Says nothing: the line has characters that are no tokens, and everything else may follow from that.
    muted: bool,
    /// The token before which somebody wants to know what could stand there.
    watched: Option<usize>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(
        tokens: &'a [Token<'a>],
        script: &'a mut Script,
        variant: Option<u16>,
        muted: bool,
    ) -> Reader<'a> {
        Reader { tokens, at: 0, script, variant, failed: muted, tried: Vec::new(), tried_at: 0, muted, watched: None }
    }

    pub(super) fn peek(&self) -> Option<&'a Token<'a>> {
        self.tokens.get(self.at)
    }

    /// The word that comes next, if it is one.
    pub(super) fn peek_word(&self) -> Option<&'a str> {
        self.peek().filter(|token| token.kind == Kind::Word).map(|token| token.text)
    }

    /// The word after the next token.
    pub(super) fn peek_second(&self) -> Option<&'a Token<'a>> {
        self.tokens.get(self.at + 1)
    }

    pub(super) fn next(&mut self) -> Option<&'a Token<'a>> {
        let token = self.peek();
        self.at += usize::from(token.is_some());
        token
    }

    pub(super) fn at_end(&self) -> bool {
        self.peek().is_none()
    }

    /// Number of the row of the line's first token.
    pub(super) fn line(&self) -> u32 {
        self.tokens.first().map_or(0, |token| token.span.line)
    }

    /// Where the next token stands, or the place after the last.
    pub(super) fn span(&self) -> Span {
        match (self.peek(), self.tokens.last()) {
            (Some(token), _) => token.span,
            (None, Some(last)) => Span { line: last.span.line, column: last.span.column + last.span.length, length: 1 },
            (None, None) => Span::default(),
        }
    }

    /// Where the token before the next one stands.
    pub(super) fn last_span(&self) -> Span {
        self.at.checked_sub(1).and_then(|at| self.tokens.get(at)).map_or_else(|| self.span(), |token| token.span)
    }

    /// The whole line, as far as it stands on its first row.
    pub(super) fn line_span(&self) -> Span {
        let mut row = self.tokens.iter().filter(|token| token.span.line == self.line()).map(|token| token.span);
        let first = row.next().unwrap_or_default();
        let end = row.next_back().map_or(first.column + first.length, |span| span.column + span.length);
        Span { length: end - first.column, ..first }
    }

    // What could stand at a place, for whoever writes the line.

    /// Notes from now on what could stand before the token of that number.
    pub(super) fn watch(&mut self, token: usize) {
        self.watched = Some(token);
    }

    /// Whether somebody wants to know what could come next.
    pub(super) fn is_watched(&self) -> bool {
        self.watched == Some(self.at)
    }

    /// Whether somebody wants to know what could stand after the next token.
    pub(super) fn is_watched_next(&self) -> bool {
        self.watched == Some(self.at + 1)
    }

    /// Says what could come next, if somebody wants to know. Reading is not changed by it.
    pub(super) fn could_be(&mut self, want: Want) {
        if self.is_watched() && !self.script.wanted.iter().any(|other| other.is_like(&want)) {
            self.script.wanted.push(want);
        }
    }

    /// The same of words.
    pub(super) fn could_be_one_of(&mut self, words: &[&'static str]) {
        // What is two words for a person is wanted one after the other.
        words.iter().filter(|word| !word.contains(' ')).for_each(|word| self.could_be(Want::word(word)));
    }

    // What goes wrong.

    /// Says nothing more about this line.
    pub(super) fn mute(&mut self) {
        self.muted = true;
    }

    /// Reports a mistake after which the line can still be read.
    pub(super) fn report(&mut self, mistake: impl FnOnce(&Script) -> Diagnostic) {
        self.failed = true;
        if !self.muted {
            self.script.report(mistake);
        }
    }

    /// Reports a mistake at a place, with what to do about it.
    pub(super) fn mistake(&mut self, code: &'static str, span: Span, message: impl Into<String>, help: &str) {
        let help = Some(help.to_owned()).filter(|help| !help.is_empty());
        self.report(|_| diagnostic(code, span, message.into(), help));
    }

    /// Reports that something else was expected next.
    pub(super) fn expected<T>(&mut self, what: &str) -> Read<T> {
        self.expected_with(what, None)
    }

    /// The same, with what to do about it.
    pub(super) fn expected_with<T>(&mut self, what: &str, help: Option<String>) -> Read<T> {
        let (span, token) = (self.span(), self.peek());
        let help = help.or_else(|| self.help_about_rows()).or_else(|| self.near_tried());
        self.report(|script| {
            let message = match token {
                None => format!("expected {what}, but the line ends here"),
                Some(token) => format!("expected {what}, got {}", script.shown(token)),
            };
            diagnostic(code::EXPECTED, span, message, help)
        });
        Err(Unreadable)
    }

    /// Reports that one of these words was expected next, and which of them is near.
    pub(super) fn expected_one_of<T>(&mut self, words: &[&'static str]) -> Read<T> {
        self.could_be_one_of(words);
        let near = self.peek_word().and_then(|word| nearest(word, words.iter().copied()));
        self.expected_with(&one_of(words), near.map(|near| format!("did you mean \"{near}\"?")))
    }

    /// A statement that was indented by mistake is read as part of the line above.
    pub(super) fn help_about_rows(&self) -> Option<String> {
        let token = self.peek().filter(|token| token.span.line > self.line())?;
        let is_first = self.at > 0 && self.tokens[self.at - 1].span.line < token.span.line;
        is_first.then(|| format!("an indented row belongs to the line above it, here line {}", self.line()))
    }

    /// A word that could have come next and is near the one that does.
    fn near_tried(&self) -> Option<String> {
        let near = nearest(self.peek_word()?, self.tried().iter().copied())?;
        Some(format!("did you mean \"{near}\"?"))
    }

    /// Words that could have come next.
    fn tried(&self) -> &[&'static str] {
        if self.tried_at == self.at { &self.tried } else { &[] }
    }

    /// Says that a bound is passed.
    pub(super) fn passed(&mut self, bound: Bound, span: Span) {
        self.failed = true;
        if !self.muted {
            self.script.report(|_| diagnostic(code::BOUND, span, bound.to_string(), None));
        }
    }

    /// Says once in a script that a bound is passed.
    pub(super) fn passed_once(&mut self, bound: Bound, span: Span) {
        self.failed = true;
        if !self.muted {
            self.script.bound(bound, span);
        }
    }

    // What comes next.

    /// Takes that word or mark if it comes next.
    pub(super) fn take(&mut self, text: &'static str) -> bool {
        self.could_be(Want::word(text));
        let comes =
            self.peek().is_some_and(|token| matches!(token.kind, Kind::Word | Kind::Mark) && token.text == text);
        if comes {
            self.at += 1;
        } else {
            if self.tried_at != self.at {
                self.tried.clear();
            }
            self.tried_at = self.at;
            self.tried.push(text);
        }
        comes
    }

    /// Takes that word or mark, which must come next.
    pub(super) fn need(&mut self, text: &'static str) -> Read<()> {
        if self.take(text) { Ok(()) } else { self.expected_one_of(&[text]) }
    }

    /// Nothing more may come.
    pub(super) fn end(&mut self) -> Read<()> {
        if self.at_end() {
            return Ok(());
        }
        let tried: Vec<_> = self.tried().iter().map(|word| format!("\"{word}\"")).collect();
        let what = if tried.is_empty() { String::new() } else { tried.join(", ") + " or " };
        self.expected(&format!("{what}the end of the line"))
    }

    /// A text in quotes.
    pub(super) fn text(&mut self, what: &str) -> Read<String> {
        match self.peek() {
            Some(Token { kind: Kind::Text(text), .. }) => {
                self.at += 1;
                Ok(text.clone())
            }
            _ => self.expected(&format!("{what} in double quotes")),
        }
    }

    /// A plain number within a bound.
    pub(super) fn number(&mut self, what: &str, bound: Bound) -> Read<u32> {
        let Some(&Token { kind: Kind::Number(number), span, .. }) = self.peek() else { return self.expected(what) };
        self.at += 1;
        if bound.is_passed_by(number) {
            self.passed(bound, span);
        }
        Ok(number.min(bound.at_most) as u32)
    }

    /// A plain number that counts from 1.
    pub(super) fn positive(&mut self, what: &str, bound: Bound) -> Read<u32> {
        let span = self.span();
        let number = self.number(what, bound)?;
        if number == 0 {
            self.mistake(code::VALUE, span, format!("{what} cannot be 0"), "the least is 1");
        }
        Ok(number)
    }

    /// A percentage of at most 100.
    pub(super) fn percent(&mut self) -> Read<u8> {
        let Some(&Token { kind: Kind::Percent(percent), span, .. }) = self.peek() else {
            let help = match self.peek() {
                Some(Token { kind: Kind::Number(number), .. }) => Some(format!("write {number}%")),
                _ => None,
            };
            return self.expected_with("a percentage such as 5%", help);
        };
        self.at += 1;
        if percent > 100 {
            self.mistake(code::VALUE, span, format!("{percent}% is more than all"), "at most 100%");
        }
        Ok(percent.min(100) as u8)
    }

    /// A duration within the bound of simulated time.
    pub(super) fn duration(&mut self) -> Read<Duration> {
        let Some(&Token { kind: Kind::Duration(duration), span, .. }) = self.peek() else {
            let help = match self.peek() {
                Some(Token { kind: Kind::Number(number), .. }) => {
                    Some(format!("durations carry a unit: {number}ms, {number}us, {number}s"))
                }
                _ => None,
            };
            return self.expected_with("a duration such as 10ms", help);
        };
        self.at += 1;
        self.check_duration(duration, span);
        Ok(duration)
    }

    pub(super) fn check_duration(&mut self, duration: Duration, span: Span) {
        if bounds::TIME.is_passed_by(duration.as_us()) {
            self.passed(bounds::TIME, span);
        }
    }

    /// A moment of simulated time, written as its distance from the start.
    pub(super) fn time(&mut self) -> Read<Time> {
        self.duration().map(|duration| Time::ZERO + duration)
    }
}

impl Script {
    /// A token as a message shows it: `"qq"`, or `the group "g"` if it is a name of something.
    pub(super) fn shown(&self, token: &Token<'_>) -> String {
        match (&token.kind, self.symbols.get(token.text)) {
            (Kind::Word, Some((symbol, _))) => the(symbol, token.text),
            (Kind::Text(_), _) => "a text".to_owned(),
            _ => format!("\"{}\"", token.text),
        }
    }
}
