//! Who is in a group: views, the detector of failures, the membership protocol, and membership as a service.

pub mod announced;
pub mod gmp;
pub mod gms;
pub mod heartbeat;
pub mod view;
