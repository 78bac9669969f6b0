//! Just enough JSON to write a line: values, and how they are printed.

use std::fmt;

/// A value. Fields keep the order in which they are given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Json {
    /// A number that every reader holds exactly: below 2^53.
    Number(u32),
    /// A time in microseconds; simulated time ends far below 2^53.
    Micros(u64),
    Flag(bool),
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

impl Json {
    pub(super) fn text(text: impl Into<String>) -> Json {
        Json::Text(text.into())
    }

    /// A number that may pass 2^53, as text.
    pub(super) fn big(number: u64) -> Json {
        Json::Text(number.to_string())
    }
}

impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Json::Number(number) => write!(f, "{number}"),
            Json::Micros(number) => write!(f, "{number}"),
            Json::Flag(flag) => write!(f, "{flag}"),
            Json::Text(text) => quoted(f, text),
            Json::List(items) => {
                f.write_str("[")?;
                for (at, item) in items.iter().enumerate() {
                    write!(f, "{}{item}", if at == 0 { "" } else { "," })?;
                }
                f.write_str("]")
            }
            Json::Object(fields) => {
                f.write_str("{")?;
                for (at, (name, value)) in fields.iter().enumerate() {
                    f.write_str(if at == 0 { "" } else { "," })?;
                    quoted(f, name)?;
                    write!(f, ":{value}")?;
                }
                f.write_str("}")
            }
        }
    }
}

/// The text between quotes, with what JSON does not allow there escaped.
fn quoted(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    f.write_str("\"")?;
    let mut rest = text;
    while let Some(at) = rest.find(|c: char| c == '"' || c == '\\' || c < ' ') {
        let (plain, special) = rest.split_at(at);
        f.write_str(plain)?;
        match special.as_bytes()[0] {
            b'"' => f.write_str("\\\"")?,
            b'\\' => f.write_str("\\\\")?,
            b'\n' => f.write_str("\\n")?,
            control => write!(f, "\\u{control:04x}")?,
        }
        rest = &special[1..];
    }
    f.write_str(rest)?;
    f.write_str("\"")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_backslashes_and_control_characters_are_escaped() {
        let text = Json::text("a \"b\" \\ c\nd\te → ü");
        assert_eq!(text.to_string(), r#""a \"b\" \\ c\nd\u0009e → ü""#);
    }

    #[test]
    fn fields_keep_their_order() {
        let list = Json::List(vec![Json::Number(1), Json::Flag(true)]);
        let object = Json::Object(vec![("z".into(), list), ("a".into(), Json::big(u64::MAX))]);
        assert_eq!(object.to_string(), r#"{"z":[1,true],"a":"18446744073709551615"}"#);
    }
}
