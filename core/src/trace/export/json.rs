//! Just enough JSON to write a line: values, and how they are printed.

use std::borrow::Cow;
use std::fmt::Write;

/// A value. Fields keep the order in which they are given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Json<'a> {
    /// A number that every reader holds exactly: below 2^53.
    Number(u32),
    /// A time in microseconds; simulated time ends far below 2^53.
    Micros(u64),
    Flag(bool),
    Text(Cow<'a, str>),
    List(Vec<Json<'a>>),
    Object(Vec<Field<'a>>),
}

/// A named value.
pub(super) type Field<'a> = (Cow<'static, str>, Json<'a>);

impl<'a> Json<'a> {
    pub(super) fn text(text: impl Into<Cow<'a, str>>) -> Json<'a> {
        Json::Text(text.into())
    }

    /// A number that may pass 2^53, as text.
    pub(super) fn big(number: u64) -> Json<'a> {
        Json::text(number.to_string())
    }

    /// The value as JSON.
    pub(super) fn print(&self) -> String {
        let mut out = String::with_capacity(256);
        self.print_to(&mut out);
        out
    }

    fn print_to(&self, out: &mut String) {
        let _ = match self {
            Json::Number(number) => write!(out, "{number}"),
            Json::Micros(number) => write!(out, "{number}"),
            Json::Flag(flag) => write!(out, "{flag}"),
            Json::Text(text) => return quote(out, text),
            Json::List(items) => return between(out, '[', ']', items, |out, item| item.print_to(out)),
            Json::Object(fields) => {
                return between(out, '{', '}', fields, |out, (name, value)| {
                    quote(out, name);
                    out.push(':');
                    value.print_to(out);
                });
            }
        };
    }
}

/// Things with commas between them.
fn between<T>(out: &mut String, open: char, close: char, things: &[T], print: impl Fn(&mut String, &T)) {
    out.push(open);
    for (at, thing) in things.iter().enumerate() {
        if at > 0 {
            out.push(',');
        }
        print(out, thing);
    }
    out.push(close);
}

/// The text between quotes, with what JSON does not allow there escaped.
fn quote(out: &mut String, text: &str) {
    out.push('"');
    let mut rest = text;
    while let Some(at) = rest.bytes().position(|it| it == b'"' || it == b'\\' || it < b' ') {
        out.push_str(&rest[..at]);
        let _ = match rest.as_bytes()[at] {
            b'"' => write!(out, "\\\""),
            b'\\' => write!(out, "\\\\"),
            b'\n' => write!(out, "\\n"),
            control => write!(out, "\\u{control:04x}"),
        };
        rest = &rest[at + 1..];
    }
    out.push_str(rest);
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_backslashes_and_control_characters_are_escaped() {
        let text = Json::text("a \"b\" \\ c\nd\te → ü");
        assert_eq!(text.print(), r#""a \"b\" \\ c\nd\u0009e → ü""#);
    }

    #[test]
    fn fields_keep_their_order() {
        let list = Json::List(vec![Json::Number(1), Json::Flag(true)]);
        let object = Json::Object(vec![("z".into(), list), ("a".into(), Json::big(u64::MAX))]);
        assert_eq!(object.print(), r#"{"z":[1,true],"a":"18446744073709551615"}"#);
    }
}
