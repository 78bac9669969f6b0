//! The reliability ladder: five ways to bring a multicast to a fixed group over a network that loses packets.
//!
//! A group with a `reliability` of its own has its first members for ever: no membership protocol, no detector, no flush.
//! What its members say goes as plain packets beside the channels, so the network's losses really hit. The rungs, each in
//! a file of its own:
//!
//! 1. `unreliable`: one packet to each member, and nothing more;
//! 2. `acknowledged`: every receiver acknowledges, the sender repeats until all have (and is buried in acknowledgements);
//! 3. `nack`: a receiver speaks only when it finds a gap. The last message leaves no gap: a *session* message says how
//!    many were sent when the sender falls silent;
//! 4. `suppressed`: who finds a gap waits a random time and then tells everybody; who hears that, keeps still;
//! 5. `hierarchical`: subgroups with coordinators, in a tree with the sender at its root.
//!
//! `books` is what all keep; `sessions` and `requests` are shared by the rungs with negative acknowledgements. From the second rung on, every live member
//! delivers what a live member has multicast, in its sender's order. Source: lecture 002, reliable multicasting and its
//! scalability; lecture 003, reliable group communication; Floyd, Jacobson, Liu, McCanne, Zhang 1997 (SRM).

mod acknowledged;
mod books;
mod hierarchical;
mod message;
mod nack;
mod requests;
mod sessions;
mod suppressed;
pub mod tree;
mod unreliable;

use std::fmt::Debug;

use crate::app::App;
use crate::ids::{Label, ProcessId};
use crate::protocol::part::ReliabilityPart;
use crate::protocol::{Deviations, Happening, Node, Out, ProcessSet, View, rules};
use crate::time::Duration;
use books::Books;
pub use message::{Item, Message, Timer};

/// How long a packet may be under way, as members guess it: the *d* of SRM. The network takes up to 10 ms unless a
/// script says otherwise.
const DELAY: Duration = Duration::from_ms(10);
/// How long a message may be unacknowledged, or a request unanswered, before it is repeated; doubled each time.
const AGAIN_AFTER: Duration = Duration::from_ms(40);
/// How often a wait is doubled at most.
const DOUBLED_MAX: u32 = 4;
/// How long nobody sends a message again that was sent again just now: 3 *d* (SRM).
pub const HOLD_DOWN: Duration = Duration::from_ms(30);

/// How a group with fixed members makes its multicast reliable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[repr(u8)]
pub enum Rung {
    /// Not at all.
    None,
    /// By positive acknowledgements.
    Ack,
    /// By negative acknowledgements to the sender.
    Nack,
    /// By negative acknowledgements to all, of which most are suppressed.
    Suppressed,
    /// By negative acknowledgements to the coordinators of subgroups.
    Hierarchical,
}

impl Rung {
    /// All of them, from the lowest.
    pub const ALL: [Rung; 5] = [Rung::None, Rung::Ack, Rung::Nack, Rung::Suppressed, Rung::Hierarchical];

    /// Its words in scripts and traces.
    pub fn words(self) -> &'static str {
        match self {
            Rung::None => "none",
            Rung::Ack => "ack",
            Rung::Nack => "nack",
            Rung::Suppressed => "suppressed nack",
            Rung::Hierarchical => "hierarchical",
        }
    }
}

rules! {
    /// Rules of the ladder.
    pub enum Rule in "reliability" {
        Send { message: Label } = "send",
            "multicasts {message} to {group}: one packet to each member, which may be lost";
        DeliverAtOnce { message: Label, origin: ProcessId } = "deliver-at-once",
            "delivers {message} from {origin} as it comes: nobody promises an order, or that nothing is missing";
        Deliver { message: Label, origin: ProcessId } = "deliver",
            "delivers {message} from {origin}: all that {origin} sent before it has been delivered";
        HoldBack { message: Label, origin: ProcessId } = "hold-back",
            "holds {message} back: an earlier message of {origin} is missing";
        Acknowledge { message: Label, origin: ProcessId } = "acknowledge",
            "acknowledges {message} to {origin}";
        Resend { message: Label, to: ProcessSet } = "resend",
            "sends {message} to {to} again: no acknowledgement has come from there";
        AllHave { message: Label } = "all-have",
            "forgets {message}: all members of {group} have acknowledged it";
        FindGap { origin: ProcessId, number: u32 } = "find-gap",
            "finds that it lacks message {number} of {origin}";
        Ask { origin: ProcessId, number: u32, whom: ProcessId } = "ask",
            "asks {whom} for message {number} of {origin}, which it lacks";
        AskAll { origin: ProcessId, number: u32 } = "ask-all",
            "asks all members for message {number} of {origin}, which it lacks";
        KeepStill { origin: ProcessId, number: u32, asker: ProcessId } = "keep-still",
            "lacks message {number} of {origin} too, and keeps still: {asker} has asked for it";
        Answer { message: Label, to: ProcessId } = "answer",
            "sends {message} to {to} again, which has asked for it";
        AnswerAll { message: Label } = "answer-all",
            "sends {message} to all members again: somebody has asked for it";
        LeaveIt { message: Label, by: ProcessId } = "leave-it",
            "does not send {message} again: {by} has done it";
        HeldDown { message: Label, asker: ProcessId } = "held-down",
            "does not answer {asker}: {message} was sent again just now, and will reach it";
        SaySession { last: u32, whom: ProcessSet } = "say-session",
            "tells {whom} that it has sent {last} so far: they may lack the last, after which nothing came";
        PassSession { origin: ProcessId, last: u32, whom: ProcessSet } = "pass-session",
            "tells {whom} of its subgroup that {origin} has sent {last} so far";
        Confirm { origin: ProcessId, up_to: u32, to: ProcessId } = "confirm",
            "confirms to {to} that it has the first {up_to} of {origin}";
        ConfirmFor { origin: ProcessId, up_to: u32, who: ProcessSet, to: ProcessId } = "confirm-for",
            "confirms to {to} that {who} have the first {up_to} of {origin}";
        AskAbove { origin: ProcessId, number: u32, coordinator: ProcessId, asker: ProcessId } = "ask-above",
            "lacks message {number} of {origin} too, for which {asker} asks: it asks {coordinator}, which is above it";
        PassOver { peer: ProcessId } = "pass-over",
            "passes {peer} over from here on: it has left several questions unanswered";
    }
}

/// One member's part in a group with a reliability of its own: a rung of the ladder.
pub trait Reliable: Debug {
    /// The books of this member.
    fn books(&self) -> &Books;
    /// The books of this member, to change.
    fn books_mut(&mut self) -> &mut Books;
    /// The application multicasts.
    fn multicast(&mut self, label: Label, out: &mut Out<'_>);
    /// A packet of this group has come.
    fn on_message(&mut self, from: ProcessId, message: Message, out: &mut Out<'_>);
    /// A timer of this group has fired.
    fn on_timer(&mut self, timer: Timer, out: &mut Out<'_>);
    /// Members to which, or of which, something is still owed here: the run does not rest while they live.
    fn owes(&self) -> ProcessSet;
    /// The same once more.
    fn boxed(&self) -> Box<dyn Reliable>;
    /// Whether a timer that is set still matters: what it was set for may have come, or somebody else may have done it.
    fn awaits(&self, timer: Timer) -> bool;
    /// Its state beside the books.
    fn inspect(&self) -> Vec<Node> {
        Vec::new()
    }
}

/// A member's part, whichever rung it is.
#[derive(Debug)]
pub struct Ladder(Box<dyn Reliable>);

impl Clone for Ladder {
    fn clone(&self) -> Ladder {
        Ladder(self.0.boxed())
    }
}

impl Ladder {
    /// The part of `me`, a member of the only view of its group; it installs that view.
    pub fn begin(me: ProcessId, view: View, rung: Rung, deviations: Deviations, out: &mut Out<'_>) -> Ladder {
        let group = view.group;
        out.happens(Happening::Uses { group, rung });
        out.happens(Happening::Installed { view: view.clone(), previous: 0, state: App::default().state() });
        let books = Books::new(me, rung, view, deviations);
        Ladder(match rung {
            Rung::None => Box::new(unreliable::Unreliable::new(books)),
            Rung::Ack => Box::new(acknowledged::Acknowledged::new(books)),
            Rung::Nack => Box::new(nack::Nack::new(books)),
            Rung::Suppressed => Box::new(suppressed::Suppressed::new(books)),
            Rung::Hierarchical => Box::new(hierarchical::Hierarchical::new(books)),
        })
    }
}

impl ReliabilityPart for Ladder {
    fn boxed(&self) -> Box<dyn ReliabilityPart> {
        Box::new(self.clone())
    }

    fn multicast(&mut self, label: Label, out: &mut Out<'_>) {
        self.0.multicast(label, out);
    }

    fn on_message(&mut self, from: ProcessId, message: Message, out: &mut Out<'_>) {
        if self.0.books().view.contains(from) {
            self.0.on_message(from, message, out);
        }
    }

    fn on_timer(&mut self, timer: Timer, out: &mut Out<'_>) {
        self.0.on_timer(timer, out);
    }

    fn channel_cut(&mut self, peer: ProcessId) {
        self.0.books_mut().cut(peer);
    }

    fn owes(&self) -> ProcessSet {
        self.0.owes()
    }

    fn awaits(&self, timer: Timer) -> bool {
        self.0.awaits(timer)
    }

    fn inspect(&self) -> Vec<Node> {
        let mut nodes = self.0.books().inspect();
        nodes.extend(self.0.inspect());
        nodes
    }
}

/// A wait that is doubled so many times.
fn doubled(wait: Duration, times: u32) -> Duration {
    Duration::from_us(wait.as_us() << times.min(DOUBLED_MAX))
}
