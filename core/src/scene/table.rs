//! Pictures in words: the same as tables, for screen readers and terminals.

use super::state::Snapshot;
use crate::trace::words::Names;
use crate::trace::{EventId, Trace};

/// A table of plain words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// Headings of the columns.
    pub headings: Vec<&'static str>,
    /// Rows, each with as many cells as there are headings.
    pub rows: Vec<Vec<String>>,
}

/// The stage: a row for every process.
pub fn stage(_names: Names<'_>, _trace: &Trace, _snapshot: &Snapshot) -> Table {
    Table { headings: vec!["process", "state", "views", "waits for"], rows: Vec::new() }
}

/// The diagram: a row for every event of the story before `position`.
pub fn diagram(_names: Names<'_>, _trace: &Trace, _position: EventId) -> Table {
    Table { headings: vec!["time", "process", "what happens"], rows: Vec::new() }
}
