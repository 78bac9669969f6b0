//! The tables that everybody reads: message kinds, deviations and guarantees, with their names and meanings.
//!
//! The parser, the docs, the page's switches, its legend and its inspector take their words from here, so that a name
//! is written once. Adding a protocol adds its rows here.

mod deviations;
mod guarantees;
mod messages;

pub use deviations::{DEVIATIONS, Deviation, DeviationForm, DeviationRow, FIRST_DEVIATIONS};
pub use guarantees::{GUARANTEES, GuaranteeId, GuaranteeRow, Severity};
pub use messages::{MESSAGES, MessageClass, MessageKind, MessageRow};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_table_is_in_the_order_of_its_enum() {
        assert!(MESSAGES.iter().enumerate().all(|(at, row)| row.kind as usize == at));
        assert!(DEVIATIONS.iter().enumerate().all(|(at, row)| row.deviation as usize == at));
        assert!(GUARANTEES.iter().enumerate().all(|(at, row)| row.id as usize == at));
    }
}
