//! The flavours of a group: in which order it delivers.
//!
//! An order answers four questions of the view change: what a member contributes to the flush, how contributions are
//! merged, what is delivered before the view, and how the order starts afresh in it. For `fifo` the first two answers
//! are "nothing beyond the messages themselves".

pub mod fifo;
