//! What keeps a command from its work, in words: what failed, where, and what to do next.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};

/// Something that keeps a command from its work.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Problem {
    message: String,
    detail: Option<String>,
    help: Option<String>,
}

impl Problem {
    /// A problem in a sentence.
    pub(crate) fn new(message: impl Into<String>) -> Problem {
        Problem { message: message.into(), detail: None, help: None }
    }

    /// With what to do next.
    pub(crate) fn help(self, help: impl Into<String>) -> Problem {
        Problem { help: Some(help.into()), ..self }
    }

    /// With rows that show it.
    pub(crate) fn detail(self, detail: impl Into<String>) -> Problem {
        Problem { detail: Some(detail.into()), ..self }
    }

    /// Says it on standard error. Nobody is left to be told if that fails.
    pub(crate) fn tell(&self) {
        let red = Style::new().bold().fg_color(Some(AnsiColor::Red.into()));
        let mut out = anstream::stderr().lock();
        let _ = writeln!(out, "{red}error{red:#}: {}", self.message);
        if let Some(detail) = &self.detail {
            let _ = writeln!(out, "\n{}", detail.trim_end());
        }
        if let Some(help) = &self.help {
            let _ = writeln!(out, "{}help: {help}", if self.detail.is_some() { "\n" } else { "" });
        }
    }
}

impl From<io::Error> for Problem {
    fn from(error: io::Error) -> Problem {
        Problem::new(format!("the output cannot be written: {}", io_words(&error)))
            .help("see whether there is room where it goes")
    }
}

/// What the system says, without its number.
pub(crate) fn io_words(error: &io::Error) -> String {
    let said = error.to_string();
    said.split(" (os error").next().unwrap_or(&said).to_lowercase()
}
