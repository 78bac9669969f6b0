//! What a script declares: options of the network and of the detector, and groups.

use crate::ids::{GroupId, Name};
use crate::protocol::membership::detector::DetectorKind;
use crate::protocol::multicast::FlushBy;
use crate::protocol::ordering::Flavour;
use crate::protocol::reliability::Rung;
use crate::protocol::rollback;
use crate::time::Duration;

/// Options of the network or of one link; what is not said stays as it was.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
pub struct NetworkOptions {
    /// `delay 8ms..12ms` (or one value for both ends).
    pub delay: Option<(Duration, Duration)>,
    /// `fifo` or `unordered`.
    pub fifo: Option<bool>,
    /// `loss 5%`: of a hundred copies, how many are lost.
    pub loss_percent: Option<u8>,
    /// `duplication 5%`: of a hundred copies, how many come twice.
    pub duplication_percent: Option<u8>,
}

/// Options of the failure detector; what is not said stays as it was.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DetectorOptions {
    /// `heartbeat`, `ping`, `gossip` or `tree`.
    pub kind: Option<DetectorKind>,
    /// Time between two heartbeats, or two rounds of questions.
    pub period: Option<Duration>,
    /// Silence after which a peer is suspected.
    pub timeout: Option<Duration>,
    /// How many third processes are asked for help.
    pub helpers: Option<u8>,
    /// `verify`: a suspect is asked once more before its suspicion is final.
    pub verify: bool,
}

/// `group NAME = MEMBERS with OPTIONS`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
pub struct GroupDeclaration {
    /// Which group.
    pub group: GroupId,
    /// Founding members, oldest first; may be empty for a group that the service manages.
    pub members: Vec<Name>,
    /// `membership gmp` (the members themselves), or `membership gms of NAME`.
    pub membership: Option<Membership>,
    /// `order fifo`, `flush by senders`: of its view-synchronous multicast.
    pub options: Vec<MulticastOption>,
    /// `log`: its server writes every view to stable storage.
    pub log: bool,
    /// `reliability nack`: its first members are its members for ever, and its multicast is a rung of the ladder.
    pub reliability: Option<Rung>,
    /// `recovery independent`: its first members are its members for ever, and write checkpoints.
    #[cfg_attr(feature = "serde", serde(skip))]
    pub recovery: Option<rollback::Options>,
    /// `created later`: there is no such group until somebody creates it.
    pub later: bool,
}

/// Who decides on the views of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
pub enum Membership {
    /// The members run the membership protocol among themselves.
    Gmp,
    /// The members of that other group keep this one's membership, as a service.
    #[cfg_attr(feature = "serde", serde(skip))]
    Gms(GroupId),
    /// That process alone keeps it.
    #[cfg_attr(feature = "serde", serde(skip))]
    Server(Name),
    /// Joins, leaves and silence are announced in the group's own stream.
    #[cfg_attr(feature = "serde", serde(skip))]
    Announced,
}

/// An option of a group's view-synchronous multicast; a variant may choose another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
pub enum MulticastOption {
    /// `order causal`: of a multicast that asks for none.
    Order(Flavour),
    /// `cbcast by piggyback` or `cbcast by timestamps`: whether what came before travels along.
    #[cfg_attr(feature = "serde", serde(skip))]
    Carries(bool),
    /// `abcast by sequencer` or `abcast by priorities`.
    #[cfg_attr(feature = "serde", serde(skip))]
    BySequencer(bool),
    /// `flush by senders`: what is echoed, and who sees to it.
    #[cfg_attr(feature = "serde", serde(skip))]
    Flush(FlushBy),
    /// `delivery uniform` or `delivery at once`: whether members deliver only what is stable.
    #[cfg_attr(feature = "serde", serde(skip))]
    Uniform(bool),
    /// `stability by gossip` or `stability by piggyback`: how rows come to the others.
    #[cfg_attr(feature = "serde", serde(skip))]
    Gossips(bool),
    /// `state in 8 pieces`: in how many a joiner is given the state.
    #[cfg_attr(feature = "serde", serde(skip))]
    Pieces(u8),
}

impl MulticastOption {
    /// As a script says it.
    pub fn words(self) -> String {
        match self {
            MulticastOption::Order(flavour) => format!("order {}", flavour.option()),
            MulticastOption::Carries(carries) => {
                format!("cbcast by {}", if carries { "piggyback" } else { "timestamps" })
            }
            MulticastOption::BySequencer(it) => format!("abcast by {}", if it { "sequencer" } else { "priorities" }),
            MulticastOption::Flush(by) => format!("flush by {}", by.word()),
            MulticastOption::Gossips(gossips) => {
                format!("stability by {}", if gossips { "gossip" } else { "piggyback" })
            }
            MulticastOption::Pieces(pieces) => format!("state in {pieces} pieces"),
            MulticastOption::Uniform(uniform) => format!("delivery {}", if uniform { "uniform" } else { "at once" }),
        }
    }

    /// Whether both say the same thing of a group, in whichever way.
    pub fn is_about_the_same(self, other: MulticastOption) -> bool {
        std::mem::discriminant(&self) == std::mem::discriminant(&other)
    }
}
