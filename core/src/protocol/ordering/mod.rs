//! The orders of a group: in which order its members deliver.
//!
//! - **fbcast**: each sender's messages in the order sent (`fifo`).
//! - **cbcast**: besides, a message after all that came before it (`streams`): by vector timestamps, or in the form of
//!   1987, where what came before travels along.
//! - **abcast**: everybody in the same order (`queue`): by priorities in two phases, or by a sequencer.
//! - **gbcast**: after and before the same messages at everybody, whatever their order (`mixed`).
//!
//! All four can be mixed in one group. fbcasts and cbcasts of a sender stay in the order sent among each other; abcasts
//! and gbcasts are one sequence; a cbcast comes after the cbcasts that happened before it, by whatever messages of the
//! group. **Labels** divide a group's messages into queues: cbcasts and abcasts with different labels are unrelated.
//!
//! What a member needs to know of other members' books travels in the group's own stream (final priorities, places, cuts)
//! or with the flush, so that all survivors of a view close it with the same messages in the same order.
//!
//! Sources: lecture 001 (fbcast), lecture 004 (the three primitives, labels); Birman and Joseph, TOCS 1987 (cbcast,
//! abcast, gbcast); Birman, Schiper, Stephenson, TOCS 1991 (vector timestamps).

pub mod fifo;
pub mod mixed;
mod queue;
mod streams;

use std::rc::Rc;

use crate::ids::{Label, ProcessId, ViewNumber};
use crate::protocol::multicast::{self, Data};
use crate::protocol::part::OrdersPart;
use crate::protocol::{Deviations, Out, View, rules};

/// In which order a multicast is delivered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[repr(u8)]
pub enum Flavour {
    /// fbcast: after what its sender has sent before.
    #[default]
    Fifo,
    /// cbcast: after all that came before it.
    Causal,
    /// abcast: in the same place at everybody.
    Total,
    /// gbcast: after and before the same messages at everybody.
    Group,
}

impl Flavour {
    /// All, in the order of their strength.
    pub const ALL: [Flavour; 4] = [Flavour::Fifo, Flavour::Causal, Flavour::Total, Flavour::Group];

    /// What the primitive is called.
    pub fn name(self) -> &'static str {
        ["fbcast", "cbcast", "abcast", "gbcast"][self as usize]
    }

    /// The verb of a script: `q cbcasts m1 to g`.
    pub fn verb(self) -> &'static str {
        ["fbcasts", "cbcasts", "abcasts", "gbcasts"][self as usize]
    }

    /// What a group's option calls it: `order causal`.
    pub fn option(self) -> &'static str {
        ["fifo", "causal", "total", "group"][self as usize]
    }
}

/// The orders that a group uses.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Of a multicast that asks for none.
    pub default: Flavour,
    /// Something else than fbcasts without labels is multicast.
    pub is_mixed: bool,
    /// Some message is a cbcast.
    pub has_causal: bool,
    /// What came before a cbcast travels along with it, instead of a vector timestamp.
    pub carries: bool,
    /// A sequencer orders abcasts, instead of everybody's priorities.
    pub by_sequencer: bool,
    /// Labels: each is a queue of its own, beside that of messages without one.
    pub queues: Vec<Label>,
}

impl Options {
    /// What a multicast that asks so gets.
    pub fn wanted(&self, asked: Asked) -> Wanted {
        Wanted { flavour: asked.flavour.unwrap_or(self.default), queue: self.queue(asked.queue) }
    }

    /// Notes that some multicast asks for that.
    pub fn use_order(&mut self, asked: Asked) {
        if let Some(queue) = asked.queue.filter(|queue| !self.queues.contains(queue)) {
            self.queues.push(queue);
        }
        let wanted = self.wanted(asked);
        self.is_mixed |= wanted != Wanted::default();
        self.has_causal |= wanted.flavour == Flavour::Causal;
    }

    /// The number of a label's queue; 0 is that of messages without one.
    fn queue(&self, label: Option<Label>) -> u8 {
        let at = label.and_then(|label| self.queues.iter().position(|queue| *queue == label));
        at.map_or(0, |at| at as u8 + 1)
    }
}

/// The order that a multicast asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
pub struct Asked {
    /// Which; none is the order of the group.
    pub flavour: Option<Flavour>,
    /// Only with others of that label it has an order.
    pub queue: Option<Label>,
}

/// The order that a multicast wants.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Which.
    pub flavour: Flavour,
    /// In which queue.
    pub queue: u8,
}

/// A place among abcasts: the number, and who has proposed it, which decides between equal numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Priority {
    /// The number.
    pub number: u32,
    /// The rank of the member that proposed it.
    pub by: u16,
}

/// What an order writes on a message, or says with a message of its own in the stream.
#[allow(missing_docs, reason = "the line of a variant says what its fields are")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Note {
    /// A vector timestamp: so many cbcasts of each member, queue by queue, came before the message or are the message.
    After(Box<[u32]>),
    /// The final priority of the sender's abcast of that number.
    Final { seq: u32, priority: Priority },
    /// The sequencer's place for the message of that number of the member of that rank.
    Place { origin: u16, seq: u32, place: u32 },
    /// The final priority of the sender's gbcast of that number, and how many fbcasts and cbcasts of each member, queue
    /// by queue, go before it.
    Cut { seq: u32, priority: Priority, before: Rc<[u32]> },
}

/// What a member does next.
#[derive(Clone, Debug)]
pub enum Next {
    /// It delivers this message, whose place in the queue has that number.
    Deliver(Data, u32),
    /// It says this in the stream, about the message of that label.
    Say(Label, Note),
}

/// Makes the books of a member of that rank in a view.
pub type MakeOrders = fn(&View, usize, Rc<Options>, Deviations) -> Box<dyn OrdersPart>;

/// What a member knows of a view's abcasts when it flushes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Which view.
    pub view: ViewNumber,
    /// All that it has delivered has lower numbers than the next, or this one.
    pub counter: u32,
    /// What it has proposed for those that are not delivered here: rank of the origin, number of the message, priority.
    pub proposed: Vec<(u16, u32, u32)>,
    /// What it has found final when it left the view, and in the stream is not.
    pub resolved: Vec<(u16, u32, Priority)>,
}

rules! {
    /// Rules of the orders.
    pub enum Rule in "order" {
        SendCausal { message: Label, view: u32 } = "send-causal",
            "cbcasts {message} to {group} in view {view}";
        SendTotal { message: Label, view: u32 } = "send-total",
            "abcasts {message} to {group} in view {view}";
        SendGroup { message: Label, view: u32 } = "send-group",
            "gbcasts {message} to {group} in view {view}";
        HoldForCause { message: Label, origin: ProcessId, before: ProcessId } = "hold-for-cause",
            "holds {message} from {origin} back: a cbcast of {before} that came before it is missing";
        DeliverCausal { message: Label, origin: ProcessId } = "deliver-causal",
            "delivers {message} from {origin}: every cbcast that came before it has been delivered";
        Carry { message: Label, to: ProcessId, carried: u32 } = "carry",
            "sends {message} to {to} with what came before it and {to} may lack: messages carried along: {carried}";
        Propose { message: Label, number: u32 } = "propose",
            "proposes priority {number} for {message}: higher than all that it has proposed or seen";
        Finalise { message: Label, number: u32, by: ProcessId } = "finalise",
            "has every member's proposal for {message}: the highest, {number} of {by}, is final";
        GivePlace { message: Label, place: u32 } = "give-place",
            "gives {message} place {place}: it is the sequencer of this view";
        DeliverTotal { message: Label, origin: ProcessId, number: u32 } = "deliver-total",
            "delivers {message} from {origin}: its number {number} is final, and nothing comes before it";
        SayBefore { message: Label, origin: ProcessId } = "say-before",
            "delivers nothing more before {message}, and tells {origin} how far it is";
        FixCut { message: Label } = "fix-cut",
            "has every member's answer: what any of them has delivered goes before {message}";
        DeliverGroup { message: Label, origin: ProcessId } = "deliver-group",
            "delivers {message} from {origin}: all that goes before it has been delivered";
        Resolve { message: Label, number: u32, by: ProcessId } = "resolve",
            "gives {message} priority {number} of {by}: the highest that a survivor has proposed";
        ResolveBehind { message: Label, number: u32 } = "resolve-behind",
            "gives {message} number {number}: behind all that somebody who is gone may have delivered";
    }
}

/// Why it is delivered; the number is that of its final priority.
pub(super) fn say_why(data: &Data, number: u32, out: &mut Out<'_>) {
    let (message, origin) = (data.label, data.origin);
    match data.flavour {
        Flavour::Fifo => out.rule(multicast::Rule::Deliver { message, origin }),
        Flavour::Causal => out.rule(Rule::DeliverCausal { message, origin }),
        Flavour::Total => out.rule(Rule::DeliverTotal { message, origin, number }),
        Flavour::Group => out.rule(Rule::DeliverGroup { message, origin }),
    }
}
