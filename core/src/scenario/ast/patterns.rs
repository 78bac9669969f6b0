//! How a script names copies of messages, and events to wait for.

use crate::ids::{GroupId, Label, Name, ViewNumber};
use crate::registry::MessageKind;

/// Names one copy of a message, or several.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
pub struct CopyPattern {
    /// Which of those that match.
    pub which: Which,
    /// What is sent.
    pub message: MessagePattern,
    /// From whom; anybody if not said.
    pub from: Option<Name>,
    /// To whom; anybody if not said.
    pub to: Option<Name>,
}

/// Which of several matches is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
pub enum Which {
    /// The first from where the line is armed, or one that is under way there.
    First,
    /// `2nd`, `3rd` …: counted from the start of the run. Of events: `when 2nd time p receives m1: …`.
    Nth(u32),
    /// `every`. Of events: `when every time p suspects q: …`.
    Every,
}

/// What kind of message, and about what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
pub enum MessagePattern {
    /// `m1`: the application message itself, not its echoes.
    Label(Label),
    /// `flush`, `echo m1`, `data`.
    Kind {
        /// Its kind.
        kind: MessageKind,
        /// The application message that it carries, if said.
        about: Option<Label>,
    },
}

/// Something that can be waited for: who does what, and which time.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
pub struct EventPattern {
    /// Which of the matches.
    pub which: Which,
    /// Who; anybody if `somebody`.
    pub process: Option<Name>,
    /// What happens.
    pub verb: EventVerb,
}

/// What happens in an [`EventPattern`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
pub enum EventVerb {
    /// `multicasts m1`.
    Multicasts(Option<Label>),
    /// `receives m1 from q`.
    Receives {
        /// What.
        message: MessagePattern,
        /// From whom.
        from: Option<Name>,
    },
    /// `delivers m1`.
    Delivers {
        /// What; anything if not said.
        label: Option<Label>,
        /// `in view 1 of g`.
        view: Option<ViewPattern>,
    },
    /// `echoes m1`.
    Echoes(Option<Label>),
    /// `accepts view 2 of g`.
    Accepts(ViewPattern),
    /// `installs view 2 of g`.
    Installs(ViewPattern),
    /// `crashes`.
    Crashes,
    /// `sends flush to r`.
    #[cfg_attr(feature = "serde", serde(skip))]
    Sends {
        /// What.
        message: MessagePattern,
        /// To whom.
        to: Option<Name>,
    },
    /// `suspects q`.
    #[cfg_attr(feature = "serde", serde(skip))]
    Suspects(Option<Name>),
    /// `cuts q`.
    #[cfg_attr(feature = "serde", serde(skip))]
    Cuts(Option<Name>),
    /// `proposes view 2 of g`.
    #[cfg_attr(feature = "serde", serde(skip))]
    Proposes(ViewPattern),
    /// `commits view 2 of g`.
    #[cfg_attr(feature = "serde", serde(skip))]
    Commits(ViewPattern),
    /// `flushes view 2 of g`: says that it has flushed for that view.
    #[cfg_attr(feature = "serde", serde(skip))]
    Flushes(ViewPattern),
    /// `inquires`: begins to take over.
    #[cfg_attr(feature = "serde", serde(skip))]
    Inquires,
    /// `loads state`: a joiner takes over the donor's state.
    #[cfg_attr(feature = "serde", serde(skip))]
    LoadsState,
    /// `recovers`.
    #[cfg_attr(feature = "serde", serde(skip))]
    Recovers,
    /// `is excluded`: learns that the group went on without it.
    #[cfg_attr(feature = "serde", serde(skip))]
    IsExcluded,
    /// `is notified of view 1 of g`: learns that a member of it has failed.
    #[cfg_attr(feature = "serde", serde(skip))]
    IsNotified(ViewPattern),
    /// `joins g`: asks to.
    #[cfg_attr(feature = "serde", serde(skip))]
    Joins(GroupId),
    /// `leaves g`: asks to.
    #[cfg_attr(feature = "serde", serde(skip))]
    Leaves(GroupId),
    /// `gives task T`.
    #[cfg_attr(feature = "serde", serde(skip))]
    GivesTask(Label),
    /// `assigns piece 3 of T to q`: as the coordinator.
    #[cfg_attr(feature = "serde", serde(skip))]
    Assigns {
        /// Which piece.
        piece: PiecePattern,
        /// To whom.
        to: Option<Name>,
    },
    /// `finishes piece 3 of T`.
    #[cfg_attr(feature = "serde", serde(skip))]
    Finishes(PiecePattern),
    /// `takes over`: it coordinates from here on.
    #[cfg_attr(feature = "serde", serde(skip))]
    TakesOver,
    /// `decides T`.
    #[cfg_attr(feature = "serde", serde(skip))]
    Decides(Label),
    /// `makes call c1`.
    #[cfg_attr(feature = "serde", serde(skip))]
    MakesCall(Label),
    /// `replies to c1`: with a value or with a null reply.
    #[cfg_attr(feature = "serde", serde(skip))]
    RepliesTo(Label),
    /// `ends call c1`.
    #[cfg_attr(feature = "serde", serde(skip))]
    EndsCall(Label),
    /// `creates g`: asks to.
    #[cfg_attr(feature = "serde", serde(skip))]
    Creates(GroupId),
    /// `dissolves g`: asks to.
    #[cfg_attr(feature = "serde", serde(skip))]
    Dissolves(GroupId),
    /// `finds g`: is told who is in the group.
    #[cfg_attr(feature = "serde", serde(skip))]
    Finds(GroupId),
    /// `is refused`: what it has asked for is refused.
    #[cfg_attr(feature = "serde", serde(skip))]
    IsRefused,
    /// `loses m1 to r`: a copy that it sent is lost.
    #[cfg_attr(feature = "serde", serde(skip))]
    Loses {
        /// What.
        message: MessagePattern,
        /// To whom.
        to: Option<Name>,
    },
    /// `outputs o1`: tells the outside world something; nothing: whatever.
    #[cfg_attr(feature = "serde", serde(skip))]
    Outputs(Option<Label>),
}

/// `view 2 of g`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
pub struct ViewPattern {
    /// Its number.
    pub number: ViewNumber,
    /// Of which group.
    pub group: GroupId,
}

/// `piece 3 of T`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PiecePattern {
    /// Its number, from 1.
    pub number: u32,
    /// Of which task.
    pub task: Label,
}
