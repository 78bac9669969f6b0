//! What members say to each other.

use std::rc::Rc;

use super::stability::Row;
use super::{Digest, FlushOf, Plan, TakenSoFar};
use crate::app::App;
use crate::ids::{Label, ProcessId, ViewNumber};
use crate::protocol::calls::Wanting;
use crate::protocol::membership::announced::{News, What};
use crate::protocol::membership::gms;
use crate::protocol::ordering::{Flavour, Note, Part, Wanted};
use crate::protocol::outside::Handed;
use crate::protocol::{ProcessSet, View};
use crate::registry::MessageKind;

/// An application message as members pass it on, or what its order says of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Data {
    /// Who multicast it.
    pub origin: ProcessId,
    /// In which view.
    pub view: ViewNumber,
    /// Its number among the origin's messages in that view, from 1.
    pub seq: u32,
    /// Its name.
    pub label: Label,
    /// What it is to the group.
    pub payload: Payload,
    /// In which order it is delivered.
    pub flavour: Flavour,
    /// In which queue; 0 without a label.
    pub queue: u8,
    /// What its order has written on it.
    pub note: Option<Rc<Note>>,
}

/// A multicast that is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outgoing {
    /// Its name.
    pub label: Label,
    /// What it is to the group.
    pub payload: Payload,
    /// The order that it wants.
    pub wanted: Wanted,
}

impl Data {
    /// Whether it is another copy.
    pub(super) fn is_same(&self, other: &Data) -> bool {
        self.view == other.view && self.origin == other.origin && self.seq == other.seq
    }

    /// What kind of message it is: the application's, or what its order says about one.
    pub fn kind(&self) -> MessageKind {
        match self.note.as_deref() {
            Some(Note::Final { .. }) => MessageKind::Final,
            Some(Note::Place { .. }) => MessageKind::Place,
            Some(Note::Cut { .. }) => MessageKind::CutLine,
            Some(Note::After(_)) | None => MessageKind::Data,
        }
    }
}

/// What a message is to the group, beyond being one of the application.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Payload {
    /// The application's own, and nothing else.
    #[default]
    Application,
    /// A request, in a group that serves as membership service.
    Service(gms::Ordered),
    /// The application's of a process outside, on whose behalf it is multicast.
    Handed(Handed),
    /// An announcement, in a group whose membership is announced.
    News(News),
    /// A call: members reply to the sender.
    Call(Wanting),
}

impl Payload {
    /// What makes it the same message, if it comes from outside.
    pub fn handed(self) -> Option<Handed> {
        if let Payload::Handed(handed) = self { Some(handed) } else { None }
    }

    /// Whether it is sent also in a flush, and by one that leaves: the flush, or the leave, needs it.
    pub(super) fn is_urgent(self) -> bool {
        matches!(self, Payload::News(News { what: What::Silent | What::Bye, .. }))
    }
}

/// What members know of their queues when they flush, view by view; none where a group has only fbcasts.
pub type Orders = Option<Rc<[Part]>>;

/// What a joiner is given: the state of the application at a view, and what else the donor has that belongs to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// Of the application.
    pub app: App,
    /// What was taken from processes outside.
    pub taken: TakenSoFar,
    /// Messages of earlier views, whose effects are in the state, that some may lack: should the donor fail, the joiner
    /// echoes them.
    pub unstable: Rc<[Kept]>,
}

/// Messages of a view that is over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The view.
    pub view: View,
    /// How far the donor had everybody's messages in it.
    pub have: Row,
    /// The messages.
    pub messages: Vec<Data>,
    /// The priorities that were found out when it ended.
    pub part: Option<Part>,
}

/// What members say to each other.
#[allow(missing_docs, reason = "the line of a variant says what its fields are")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Message {
    /// A multicast, with the sender's row.
    Data { data: Data, row: Row },
    /// A multicast with what came before it and the receiver may lack.
    Packet { data: Data, row: Row, carried: Rc<[Data]> },
    /// The proposed priority of the receiver's abcast of that number; of a gbcast, how far the sender is in each stream.
    Priority { view: ViewNumber, seq: u32, number: u32, label: Label, before: Option<Rc<[u32]>> },
    /// A copy of an unstable message.
    Echo(Data),
    /// Everything that the sender had to echo for that view has gone before this; it has `installed` so far (0 for a
    /// joiner that has no state yet, the highest number for one that has quit). The round counts the flushes for one view, where one more member was
    /// announced silent meanwhile.
    Flush { view: ViewNumber, installed: ViewNumber, round: u32, orders: Orders },
    /// How far the sender is when it flushes for that view, for the coordinator of the flush.
    Digest { view: ViewNumber, digest: Digest },
    /// What all have said when they flushed, and what is to be echoed.
    Reconcile { view: ViewNumber, said: Rc<[FlushOf]>, plan: Rc<Plan> },
    /// The sender has all that any survivor has, and is ready for that view.
    Ready { view: ViewNumber },
    /// All are ready for that view.
    Resume { view: ViewNumber },
    /// The sender's row in the view that it has installed.
    Row { view: ViewNumber, row: Row },
    /// The rows of all members of the view, by rank, as far as the sender knows, and who has installed it.
    Rows { view: ViewNumber, rows: Rc<[Row]>, arrived: ProcessSet },
    /// A piece of the state at that view; the last is the state.
    Piece { view: ViewNumber, number: u8, of: u8 },
    /// The sender has the piece of that number, and wants the next.
    More { view: ViewNumber, number: u8 },
    /// The state at that view, for a joiner.
    State { view: ViewNumber, state: State },
}

impl Message {
    /// Whether its sender flushes, and expects the same of the receiver.
    pub fn is_of_flush(&self) -> bool {
        matches!(self, Message::Flush { .. } | Message::Digest { .. } | Message::Ready { .. })
    }

    /// Its kind, the application message that it carries, and the view it is about.
    pub fn name(&self) -> (MessageKind, Option<Label>, ViewNumber) {
        match self {
            Message::Data { data, .. } | Message::Packet { data, .. } => (data.kind(), Some(data.label), data.view),
            Message::Priority { view, label, before, .. } => {
                let kind = if before.is_some() { MessageKind::SoFar } else { MessageKind::Priority };
                (kind, Some(*label), *view)
            }
            Message::Echo(data) => (MessageKind::Echo, Some(data.label), data.view),
            Message::Flush { view, .. } => (MessageKind::Flush, None, *view),
            Message::Digest { view, .. } => (MessageKind::Digest, None, *view),
            Message::Reconcile { view, .. } => (MessageKind::Reconcile, None, *view),
            Message::Ready { view } => (MessageKind::Ready, None, *view),
            Message::Resume { view } => (MessageKind::Resume, None, *view),
            Message::Row { view, .. } => (MessageKind::Row, None, *view),
            Message::Rows { view, .. } => (MessageKind::Rows, None, *view),
            Message::Piece { view, .. } => (MessageKind::Piece, None, *view),
            Message::More { view, .. } => (MessageKind::More, None, *view),
            Message::State { view, .. } => (MessageKind::State, None, *view),
        }
    }
}

/// Timers of the multicast.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Timer {
    /// Nothing was sent for a while that our row could ride on.
    Row,
    /// A flush has taken too long: a deviation.
    LosePatience,
}
