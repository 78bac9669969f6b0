//! The graph in words: its intervals, its messages, the rollbacks one after the other, and the line.

use super::{Dependencies, Row, Step};
use crate::trace::words::Names;

impl Dependencies {
    /// All that the picture shows, a sentence for each thing.
    pub fn words(&self, names: Names<'_>) -> Vec<String> {
        let mut words: Vec<String> = self.rows.iter().map(|row| of_row(names, row)).collect();
        words.push(self.of_messages(names));
        words.extend(self.steps(names));
        words.extend(self.of_line(names));
        words
    }

    /// The latest of it: the line that members go back to, or the last rollback on the way there, or what an earlier line has left.
    pub fn last_words(&self, names: Names<'_>) -> Option<String> {
        let step = if self.is_told { None } else { self.steps(names).pop() };
        step.or_else(|| self.of_line(names))
    }

    /// The rollbacks so far, each with the message that forces it.
    pub(super) fn steps(&self, names: Names<'_>) -> Vec<String> {
        let words = |(at, step): (usize, &Step)| {
            let (who, origin) = (names.name(self.rows[step.row].name), names.name(step.origin));
            let (number, message) = (step.to, names.label(step.message));
            format!(
                "Rollback {}: {who} to checkpoint {number}, as {message} from {origin} is not sent any more.",
                at + 1
            )
        };
        self.steps.iter().enumerate().map(words).collect()
    }

    /// Where the members are back, or what an earlier line has left.
    pub(super) fn of_line(&self, names: Names<'_>) -> Option<String> {
        let at = |row: &Row| match (row.told, row.back) {
            (None, _) => format!("{} not told yet", names.name(row.name)),
            (Some(_), Some(number)) => format!("{} {number}", names.name(row.name)),
            (Some(_), None) => format!("{} stays", names.name(row.name)),
        };
        match (self.epoch, self.is_told) {
            (0, _) => None,
            (epoch, true) => {
                let line: Vec<String> = self.rows.iter().map(at).collect();
                Some(format!("Recovery line {epoch}: {}.", line.join(", ")))
            }
            (epoch, false) => Some(format!("What recovery line {epoch} has taken back is not shown any more.")),
        }
    }

    fn of_messages(&self, names: Names<'_>) -> String {
        let messages = self.messages.iter().filter_map(|message| {
            let (received, _) = message.received?;
            let name = |row: usize| names.name(self.rows[row].name);
            let label = names.label(message.label);
            let orphan = if message.unsent { ", an orphan" } else { "" };
            Some(format!(
                "{label} from {} {} to {} {received}{orphan}",
                name(message.from),
                message.sent,
                name(message.to)
            ))
        });
        let messages: Vec<String> = messages.collect();
        if messages.is_empty() { "No message has been received.".into() } else { format!("{}.", messages.join("; ")) }
    }
}

/// `q: intervals 0, 1; taken back from 1 on; failed.`
fn of_row(names: Names<'_>, row: &Row) -> String {
    let numbers: Vec<String> = row.nodes.iter().map(|(number, _)| number.to_string()).collect();
    let back = row.back.filter(|back| *back <= row.interval()).map(|back| format!("; taken back from {back} on"));
    let failed = if row.failed { "; failed" } else { "" };
    let (name, plural) = (names.name(row.name), if numbers.len() == 1 { "" } else { "s" });
    format!("{name}: interval{plural} {}{}{failed}.", numbers.join(", "), back.unwrap_or_default())
}
