//! One thing that happened, small enough that a hundred thousand of them are nothing.

use crate::failure::Failure;
use crate::ids::{GroupId, Label, Name, ProcessId, ViewNumber};
use crate::protocol::calls::Wanting;
use crate::protocol::membership::gms::Refusal;
use crate::protocol::ordering::Flavour;
use crate::protocol::reliability::Rung;
use crate::protocol::rollback::Scheme;
use crate::protocol::{MessageName, Rule, StorageKey, Timer};
use crate::time::Time;

/// The number of an event in its trace, from 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EventId(pub u32);

impl EventId {
    /// "No event": the cause of what nothing in the run has caused.
    pub const NONE: EventId = EventId(u32::MAX);

    /// As an index.
    pub fn index(self) -> usize {
        self.0 as usize
    }

    /// Nothing if it is [`EventId::NONE`].
    pub fn some(self) -> Option<EventId> {
        (self != EventId::NONE).then_some(self)
    }
}

/// The number of a copy of a message on the network, from 0 in the order sent. A message sent to seven members is
/// seven copies; sent again, it is another copy.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CopyId(pub u32);

/// The number of a view in its trace's table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ViewRef(pub u32);

/// One thing that happened. Its number is its place in the trace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Event {
    time_us: u32,
    /// The step of the run that it belongs to, from 1.
    pub step: u32,
    /// What made it happen: the rule that fired, the message that came, the event that set the timer.
    pub cause: EventId,
    /// Where it happened; for what befalls the network, the sender.
    pub process: ProcessId,
    /// What happened.
    pub kind: Kind,
}

impl Event {
    /// An event; simulated time is bounded to what 32 bits of microseconds hold.
    pub fn new(time: Time, step: u32, cause: EventId, process: ProcessId, kind: Kind) -> Event {
        Event { time_us: time.as_us().min(u64::from(u32::MAX)) as u32, step, cause, process, kind }
    }

    /// When.
    pub fn time(&self) -> Time {
        Time::from_us(u64::from(self.time_us))
    }
}

/// What happened.
#[allow(missing_docs, reason = "the line of a variant says what its fields are")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    // What the script does.
    /// The script's line acts.
    Action { line: u32 },
    /// The script's line can do nothing here, and why.
    NoEffect { line: u32, why: NoEffect },

    // What the network does.
    /// A copy is handed to the network.
    Sent { copy: CopyId, to: ProcessId, name: MessageName },
    /// A copy has come; its cause is the event that sent it.
    Received { copy: CopyId, fate: Fate },
    /// A copy that had come early is accepted: the gap before it is filled.
    Accepted { copy: CopyId },
    /// A copy is lost.
    Lost { copy: CopyId, why: Loss },
    /// A copy comes twice; `again` is the second.
    Doubled { copy: CopyId, again: CopyId },
    /// A copy comes later than the network meant.
    Delayed { copy: CopyId, by_us: u32 },
    /// A copy stays under way until it is released.
    Held { copy: CopyId },
    /// A held copy goes on.
    Released { copy: CopyId },
    /// Nothing goes that way any more.
    LinkCut { to: Name },
    /// Copies go that way again.
    LinkMended { to: Name },

    // What befalls a process.
    /// It takes its first step in this life.
    Started,
    /// It stops for ever; its next life may come.
    Crashed,
    /// It does nothing until it resumes.
    Paused,
    /// It goes on.
    Resumed,
    /// A timer of one of its protocols fires; its cause is the event that set it.
    TimerFired { timer: Timer },
    /// It writes to stable storage.
    Stored { key: StorageKey, value: u64 },
    /// A rule of one of its protocols fires.
    Rule(Rule),

    // What its protocols tell.
    /// It takes the peer for failed.
    Suspected { peer: ProcessId, by_hand: bool },
    /// It hears again from a peer that it suspected.
    Trusted { peer: ProcessId },
    /// Its application is notified that a member of that view, nobody says which, has failed.
    Notified { group: GroupId, view: ViewNumber },
    /// From now on it listens to nothing from the peer.
    Cut { peer: ProcessId },
    /// As the leader it proposes this view.
    Proposed { group: GroupId, number: ViewNumber, view: ViewRef },
    /// It votes for this view.
    Voted { group: GroupId, number: ViewNumber, view: ViewRef, leader: ProcessId },
    /// As the leader it has a majority: the view is decided.
    Committed { group: GroupId, number: ViewNumber, view: ViewRef },
    /// It is told that the view is decided.
    Learned { group: GroupId, number: ViewNumber, view: ViewRef },
    /// It begins to take over from leaders that are gone.
    Inquired { group: GroupId },
    /// It asks to be let into the group.
    JoinAsked { group: GroupId },
    /// It asks to leave the group.
    LeaveAsked { group: GroupId },
    /// It asks to create the group, with itself as the first member.
    CreateAsked { group: GroupId },
    /// It asks to dissolve the group.
    DissolveAsked { group: GroupId },
    /// It asks who is in the group.
    LookUpAsked { group: GroupId },
    /// From now on it keeps the group's membership: alone, or with the other members of that group of servers.
    Keeps { group: GroupId, service: Option<GroupId> },
    /// It is told who is in the group.
    Found { group: GroupId, number: ViewNumber, view: ViewRef },
    /// What it asked for is refused, by whom and why.
    Refused { group: GroupId, by: ProcessId, why: Refusal },
    /// It has left.
    Left { group: GroupId },
    /// It learns that the group excluded it.
    Excluded { group: GroupId },
    /// Its application multicasts.
    Multicast { group: GroupId, view: ViewNumber, label: Label, seq: u32 },
    /// The message of that label, which it multicasts next, is to be delivered in that order; `queue` is 0 without a label.
    Ordered { group: GroupId, label: Label, flavour: Flavour, queue: u8 },
    /// It proposes a place for an abcast or a gbcast of that member.
    PriorityProposed { group: GroupId, label: Label, origin: ProcessId, number: u32 },
    /// The place of an abcast or a gbcast of that member is final: this number, which `by` has proposed.
    PriorityFinal { group: GroupId, label: Label, origin: ProcessId, number: u32, by: ProcessId },
    /// Its application multicasts to a group that it is not in: it hands the message in.
    HandedIn { group: GroupId, label: Label },
    /// It multicasts on behalf of `origin`, which is outside, as its own `seq`-th message in this view.
    Relayed { group: GroupId, view: ViewNumber, label: Label, seq: u32, origin: ProcessId },
    /// It does not deliver a message from outside again: it has delivered it as another member's.
    Filtered { group: GroupId, view: ViewNumber, label: Label, origin: ProcessId },
    /// Its application wants to multicast, which waits: for the next view, or for a cbcast that comes before it.
    Queued { group: GroupId, label: Label },
    /// Its application is handed a message; `view` is the one that is installed there.
    Delivered { group: GroupId, view: ViewNumber, label: Label, origin: ProcessId },
    /// Every member is known to have the origin's messages up to this one.
    Stable { group: GroupId, view: ViewNumber, origin: ProcessId, seq: u32 },
    /// It multicasts nothing until the next view is installed.
    Blocked { group: GroupId, view: ViewNumber },
    /// It has told everybody that it has flushed for this view.
    Flushed { group: GroupId, view: ViewNumber },
    /// Its application is told of the view; `state` is the hash of the application's state just then.
    Installed { group: GroupId, number: ViewNumber, view: ViewRef, previous: ViewNumber, state: u64 },
    /// It takes a snapshot for joiners of that view.
    SnapshotTaken { group: GroupId, view: ViewNumber, state: u64 },
    /// It takes over the state that the donor had at that view.
    StateLoaded { group: GroupId, view: ViewNumber, donor: ProcessId, state: u64 },
    /// It gives the group a task.
    TaskGiven { group: GroupId, task: Label, pieces: u32 },
    /// As a member it puts a task into its books.
    TaskTaken { group: GroupId, task: Label, pieces: u32 },
    /// As the coordinator it gives a worker a piece, counted from 1.
    PieceAssigned { group: GroupId, task: Label, piece: u32, worker: ProcessId },
    /// It has done a piece, counted from 1.
    PieceDone { group: GroupId, task: Label, piece: u32 },
    /// It coordinates the group from here on.
    TookOver { group: GroupId },
    /// It decides the task.
    TaskDecided { group: GroupId, task: Label, outcome: u64 },
    /// The group's members are fixed, and this is how its multicast is made reliable.
    Uses { group: GroupId, rung: Rung },
    /// It asks for a message of the origin, by its number, which it lacks.
    Asked { group: GroupId, origin: ProcessId, seq: u32 },
    /// It sends a message again, as somebody has asked for it.
    Repaired { group: GroupId, label: Label },
    /// Its application calls the group, and wants so many replies.
    Called { group: GroupId, call: Label, wanting: Wanting },
    /// It replies to a call: with a value, or with a null reply.
    Replied { group: GroupId, call: Label, caller: ProcessId, value: Option<u32> },
    /// Its call has ended: how many members have replied with a value, and with a null reply, and how many were out of the
    /// view; cut short if it is out of the group itself.
    CallEnded { group: GroupId, call: Label, values: u16, nulls: u16, failed: u16, cut_short: bool },
    /// The run has come to its end.
    Ended { rest: bool },
    /// It fails so from here on, or no more.
    Fails { failure: Failure },
    /// Its application tells another member something, in that interval of its own.
    Told { group: GroupId, label: Label, to: ProcessId, interval: u32 },
    /// Its application is handed what another member has told, in that interval of its own.
    Heard { group: GroupId, label: Label, from: ProcessId, interval: u32 },
    /// It has written its state to stable storage, as the checkpoint of that number.
    Checkpointed { group: GroupId, number: u32, state: u64 },
    /// It has gone back to its checkpoint of that number, with the line of that epoch; or it `stays`, as its present is there.
    RolledBack { group: GroupId, epoch: u32, number: u32, stays: bool, state: u64 },
    /// It has written its state to stable storage as the checkpoint of that number, for the time being: the round may be given up.
    Tentative { group: GroupId, number: u32, state: u64 },
    /// It has dropped its checkpoint of that number: the round is given up.
    Discarded { group: GroupId, number: u32 },
    /// It has recorded that message as in the channel from that member at the checkpoint of that number.
    InChannel { group: GroupId, label: Label, from: ProcessId, number: u32 },
    /// The group's members log messages, in this way.
    Logs { group: GroupId, scheme: Scheme },
    /// It has logged a message as the delivery of that number of `of`: its own, or that of a receiver of its messages.
    Logged { group: GroupId, label: Label, of: ProcessId, number: u32 },
    /// It has loaded its checkpoint of that number, to replay its deliveries from there.
    Restored { group: GroupId, number: u32, state: u64 },
    /// It repeats a delivery; the interval is its own, as when it was delivered first.
    Replayed { group: GroupId, label: Label, from: ProcessId, interval: u32 },
    /// Its replay is over: it is back after so many deliveries.
    Recovered { group: GroupId, number: u32, state: u64 },
    /// It has told the outside world something, which cannot be taken back, and follows from that interval of its own.
    Output { group: GroupId, label: Label, interval: u32 },
    /// It begins a write to stable storage for the sake of recovery, which takes so long; it does nothing else until then.
    Writing { group: GroupId, takes_us: u32 },
}

/// What becomes of a copy that has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It is accepted.
    Accepted,
    /// It is kept until the gap before it is filled.
    Early,
    /// It had come before.
    Duplicate,
    /// Its sender's channel is cut.
    FromCut,
    /// Its sender is an earlier life than one that is known.
    FromThePast,
}

/// Why a copy is lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Loss {
    /// The script drops it.
    Dropped,
    /// By chance, as the network is said to lose some.
    Chance,
    /// The link is cut, or the network is parted there.
    NoWay,
    /// Its sender crashed and the tail of the channel with it.
    WithSender,
    /// Its receiver is down.
    ReceiverDown,
    /// It is addressed to an earlier life of its receiver.
    OldAddress,
    /// Its sender fails to send it: an omission.
    OmittedBySender,
    /// Its receiver fails to receive it: an omission.
    OmittedByReceiver,
}

/// Why a line of the script can do nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoEffect {
    /// The process is down.
    Down,
    /// The process is up.
    Up,
    /// The process is not paused.
    NotPaused,
    /// The process is no member of the group, or is leaving.
    NotMember,
    /// The process is a member, or has asked to be one.
    AlreadyMember,
    /// Nothing of that name is under way or held.
    NoSuchCopy,
    /// The members keep the group themselves: there is nobody to ask.
    NobodyKeeps,
    /// The process keeps the group's membership, and is none of its members.
    KeepsIt,
    /// The group has a reliability of its own, and its first members for ever.
    FixedMembers,
}
