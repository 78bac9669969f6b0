//! Where results go. A reader that has seen enough (`| head`) is no error; colours are for terminals only.

use std::io::{self, BufWriter, ErrorKind, Write};

use anstyle::{AnsiColor, Style};

use crate::problem::{Problem, io_words};

/// For what is as it should be.
pub(crate) const GOOD: Style = Style::new().fg_color(Some(anstyle::Color::Ansi(AnsiColor::Green)));
/// For what happens by design and is worth knowing.
pub(crate) const ODD: Style = Style::new().fg_color(Some(anstyle::Color::Ansi(AnsiColor::Yellow)));
/// For failures.
pub(crate) const BAD: Style = Style::new().fg_color(Some(anstyle::Color::Ansi(AnsiColor::Red)));

/// Standard output for as long as somebody reads it.
pub(crate) struct Output<W: Write> {
    stream: BufWriter<W>,
    closed: bool,
}

/// Standard output for people. Colours are taken out where it is no terminal, or where `NO_COLOR` is set.
pub(crate) fn for_people() -> Output<impl Write> {
    Output { stream: BufWriter::new(anstream::stdout()), closed: false }
}

/// Standard output for programs: every byte as it is written.
pub(crate) fn for_programs() -> Output<impl Write> {
    Output { stream: BufWriter::with_capacity(1 << 16, io::stdout()), closed: false }
}

/// Writes a file.
pub(crate) fn to_file(path: &str, content: &str) -> Result<(), Problem> {
    std::fs::write(path, content).map_err(|error| {
        Problem::new(format!("{path} cannot be written: {}", io_words(&error)))
            .help("check that its folder is there and that you may write to it")
    })
}

impl<W: Write> Output<W> {
    /// Whether nobody reads any more, so that a command without another result may stop.
    pub(crate) fn is_closed(&self) -> bool {
        self.closed
    }

    fn unless_closed<T: Default>(&mut self, written: io::Result<T>) -> io::Result<T> {
        match written {
            Err(error) if error.kind() == ErrorKind::BrokenPipe => {
                self.closed = true;
                Ok(T::default())
            }
            other => other,
        }
    }
}

impl<W: Write> Write for Output<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if !self.closed {
            let written = self.stream.write_all(bytes);
            self.unless_closed(written)?;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        let flushed = if self.closed { Ok(()) } else { self.stream.flush() };
        self.unless_closed(flushed)
    }
}
