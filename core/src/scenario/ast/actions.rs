//! What a script makes happen, and when.

use super::{CopyPattern, EventPattern};
use crate::failure::Failure;
use crate::ids::{GroupId, Label, Name};
use crate::protocol::calls::Wanting;
use crate::protocol::ordering::Asked;
use crate::time::{Duration, Time};

/// When something happens, and what.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
pub struct Action {
    /// When.
    pub when: When,
    /// What.
    pub doing: Doing,
}

/// When an action happens.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
pub enum When {
    /// `at TIME`: before all other steps of that instant; `at TIME/k`: after its k-th step.
    At {
        /// The instant.
        time: Time,
        /// After so many of its steps; 0 is before all.
        step: u32,
    },
    /// `after TIME`: so long after the action of the line before.
    After(Duration),
    /// `when EVENT:`, armed from where it stands.
    Event(EventPattern),
    /// Nothing said: in force from where it stands (`drop every m1 from q to r`).
    Standing,
}

/// Something that a script can make happen.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
pub enum Doing {
    /// `q multicasts m1 to g`, `q cbcasts m1 to g labelled prices`.
    Multicast {
        /// Who.
        sender: Name,
        /// The label, if it has one.
        label: Option<Label>,
        /// To which group.
        group: GroupId,
        /// In which order.
        order: Asked,
    },
    /// `q crashes`, `q crashes losing 2 to p`, `q crashes losing all`.
    Crash {
        /// Who.
        process: Name,
        /// What is lost of what it had sent and was still under way.
        losing: Vec<Losing>,
    },
    /// `drop m1 from q to r`, `delay …`, `duplicate …`, `hold …`, `release …`.
    Message {
        /// What is done to it.
        fault: MessageFault,
        /// To which copies.
        copies: CopyPattern,
    },
    /// `q multicasts 100 messages to g every 1ms`.
    #[cfg_attr(feature = "serde", serde(skip))]
    MulticastMany {
        /// Who.
        sender: Name,
        /// How many messages.
        count: u32,
        /// To which group.
        group: GroupId,
        /// In which order.
        order: Asked,
        /// Time from one to the next.
        every: Duration,
    },
    /// `q tells r 100 messages in s every 1ms`.
    #[cfg_attr(feature = "serde", serde(skip))]
    TellMany {
        /// Who.
        sender: Name,
        /// Whom.
        receiver: Name,
        /// How many messages.
        count: u32,
        /// In which group.
        group: GroupId,
        /// Time from one to the next.
        every: Duration,
    },
    /// `q recovers`: the next incarnation starts.
    #[cfg_attr(feature = "serde", serde(skip))]
    Recover(Name),
    /// `q slows down by 20ms`, `q omits to send 30%`, `q answers calls of g wrongly`: it fails so from then on, or no more.
    #[cfg_attr(feature = "serde", serde(skip))]
    Fail {
        /// Who.
        process: Name,
        /// How.
        failure: Failure,
    },
    /// `q pauses`: it does nothing, and everything that comes waits.
    #[cfg_attr(feature = "serde", serde(skip))]
    Pause(Name),
    /// `q resumes`.
    #[cfg_attr(feature = "serde", serde(skip))]
    Resume(Name),
    /// `p suspects q`: by hand, as if its detector had said so.
    #[cfg_attr(feature = "serde", serde(skip))]
    Suspect {
        /// Who suspects.
        process: Name,
        /// Whom.
        peer: Name,
    },
    /// `s joins g`.
    #[cfg_attr(feature = "serde", serde(skip))]
    Join {
        /// Who.
        process: Name,
        /// Which group.
        group: GroupId,
    },
    /// `q leaves g`.
    #[cfg_attr(feature = "serde", serde(skip))]
    Leave {
        /// Who.
        process: Name,
        /// Which group.
        group: GroupId,
    },
    /// `s gives task T of 6 pieces to g`.
    #[cfg_attr(feature = "serde", serde(skip))]
    GiveTask {
        /// Who, a member or not.
        process: Name,
        /// The task's name.
        task: Label,
        /// How many pieces it has.
        pieces: u32,
        /// To which group.
        group: GroupId,
    },
    /// `p calls g as c1 wanting majority by abcast`.
    #[cfg_attr(feature = "serde", serde(skip))]
    Call {
        /// Who.
        caller: Name,
        /// The call's name.
        call: Label,
        /// Which group.
        group: GroupId,
        /// How many replies it waits for.
        wanting: Wanting,
        /// In which order it is multicast.
        order: Asked,
    },
    /// `q declines calls of g`: from then on it has nothing to say to them.
    #[cfg_attr(feature = "serde", serde(skip))]
    DeclineCalls {
        /// Who.
        process: Name,
        /// Of which group.
        group: GroupId,
    },
    /// `p tells q m1 in s`.
    #[cfg_attr(feature = "serde", serde(skip))]
    Tell {
        /// Who.
        sender: Name,
        /// Whom.
        receiver: Name,
        /// The message's name.
        label: Label,
        /// Members of which group both are.
        group: GroupId,
    },
    /// `q outputs o1 in s`.
    #[cfg_attr(feature = "serde", serde(skip))]
    Output {
        /// Who.
        process: Name,
        /// What it tells the outside world.
        label: Label,
        /// As a member of which group.
        group: GroupId,
    },
    /// `q checkpoints in s`.
    #[cfg_attr(feature = "serde", serde(skip))]
    Checkpoint {
        /// Who.
        process: Name,
        /// As a member of which group.
        group: GroupId,
    },
    /// `p creates g`: it asks that there be such a group, with itself as the first member.
    #[cfg_attr(feature = "serde", serde(skip))]
    Create {
        /// Who.
        process: Name,
        /// Which group.
        group: GroupId,
    },
    /// `p dissolves g`: it asks that there be no such group any more.
    #[cfg_attr(feature = "serde", serde(skip))]
    Dissolve {
        /// Who.
        process: Name,
        /// Which group.
        group: GroupId,
    },
    /// `p looks up g`: it asks who is in the group.
    #[cfg_attr(feature = "serde", serde(skip))]
    LookUp {
        /// Who.
        process: Name,
        /// Which group.
        group: GroupId,
    },
    /// `cut q to r`: nothing goes that way any more. `cut q and r`: neither way.
    #[cfg_attr(feature = "serde", serde(skip))]
    CutLink {
        /// From.
        from: Name,
        /// To.
        to: Name,
        /// The other way too.
        both: bool,
    },
    /// `mend q to r`, `mend q and r`.
    #[cfg_attr(feature = "serde", serde(skip))]
    MendLink {
        /// From.
        from: Name,
        /// To.
        to: Name,
        /// The other way too.
        both: bool,
    },
    /// `partition p q | r s`: nothing goes from one part to another; who is not named is alone with the last part.
    #[cfg_attr(feature = "serde", serde(skip))]
    Partition(Vec<Vec<Name>>),
    /// `heal`: all cut links and partitions are mended.
    #[cfg_attr(feature = "serde", serde(skip))]
    Heal,
    /// `lose 30% for 50ms`: on all links.
    #[cfg_attr(feature = "serde", serde(skip))]
    LoseForAWhile {
        /// Of a hundred copies, how many are lost.
        percent: u8,
        /// For how long.
        duration: Duration,
    },
}

impl Doing {
    /// For a load: how often it is done, and how long it is from one time to the next.
    pub fn load(&self) -> Option<(u32, Duration)> {
        match *self {
            Doing::MulticastMany { count, every, .. } | Doing::TellMany { count, every, .. } => Some((count, every)),
            _ => None,
        }
    }
}

/// The tail of a channel that a crash takes with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
pub struct Losing {
    /// How many of the last copies under way; `None` is all of them.
    pub count: Option<u32>,
    /// On the channel to whom; `None` is to everybody.
    pub to: Option<Name>,
}

/// What is done to a copy of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
pub enum MessageFault {
    /// It is lost.
    Drop,
    /// It comes so much later.
    #[cfg_attr(feature = "serde", serde(skip))]
    Delay(Duration),
    /// It comes twice.
    #[cfg_attr(feature = "serde", serde(skip))]
    Duplicate,
    /// It stays under way until it is released.
    #[cfg_attr(feature = "serde", serde(skip))]
    Hold,
    /// It goes on.
    #[cfg_attr(feature = "serde", serde(skip))]
    Release,
}
