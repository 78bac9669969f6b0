//! Who is in a group: views, the detectors of failures, the membership protocol, and membership as a service.

pub mod announced;
pub mod detector;
pub mod gmp;
pub mod gms;
pub mod view;
