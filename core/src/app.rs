//! The simulated application: a deterministic fold over what is delivered.
//!
//! Its state is a hash of all deliveries in their order, so that two processes have the same state exactly when they
//! delivered the same messages in the same order since the same start.

use std::hash::Hasher;

use siphasher::sip::SipHasher13;

use crate::ids::{Label, ProcessId};

/// The application's state: what was delivered, as a number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct App {
    delivered: u64,
    hash: u64,
}

impl App {
    /// Takes one message in.
    pub fn deliver(&mut self, origin: ProcessId, label: Label) {
        let mut hasher = SipHasher13::new_with_keys(self.hash, self.delivered);
        hasher.write_u64(
            u64::from(origin.name.0) << 48 | u64::from(origin.incarnation) << 32 | u64::from(label.as_u32()),
        );
        self.hash = hasher.finish();
        self.delivered += 1;
    }

    /// The state as a number; 0 before anything is delivered.
    pub fn state(&self) -> u64 {
        self.hash
    }

    /// How many messages have led to this state.
    pub fn delivered(&self) -> u64 {
        self.delivered
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::Name;

    #[test]
    fn the_state_tells_orders_apart() {
        let fold = |labels: [u32; 2]| {
            let mut app = App::default();
            labels.into_iter().for_each(|label| app.deliver(ProcessId::first(Name(0)), Label::written(label)));
            app.state()
        };
        assert_ne!(fold([1, 2]), fold([2, 1]));
        assert_eq!(fold([1, 2]), fold([1, 2]));
    }
}
