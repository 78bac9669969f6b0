//! What protocols want done, tell, and report to their neighbours.

use std::rc::Rc;

use super::calls::{Delivered, Wanting};
use super::membership::{announced, gms};
use super::ordering::Flavour;
use super::reliability::Rung;
use super::rollback;
use super::{Change, Message, Rule, Timer, View};
use crate::ids::{GroupId, Label, ProcessId, ViewNumber};
use crate::time::Duration;

/// What a process does that is worth telling, beyond sending and receiving.
#[allow(missing_docs, reason = "the line of a variant says what its fields are")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Happening {
    /// Its detector takes the peer for failed.
    Suspected { peer: ProcessId, by_hand: bool },
    /// It hears again from a peer that it suspected.
    Trusted { peer: ProcessId },
    /// Its application is notified that a member of that view, nobody says which, has failed.
    Notified { group: GroupId, view: ViewNumber },
    /// From now on it listens to nothing from the peer.
    Cut { peer: ProcessId },
    /// As the leader it proposes this view.
    Proposed { view: View },
    /// It votes for this view.
    Voted { view: View, leader: ProcessId },
    /// As the leader it has a majority: the view is decided.
    Committed { view: View },
    /// It is told that the view is decided.
    Learned { view: View },
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
    Found { view: View },
    /// What it asked for is refused, by whom and why.
    Refused { group: GroupId, by: ProcessId, why: gms::Refusal },
    /// It has left: the group goes on without it.
    Left { group: GroupId },
    /// It learns that the group excluded it.
    Excluded { group: GroupId },
    /// Its application multicasts.
    Multicast { group: GroupId, view: ViewNumber, label: Label, seq: u32 },
    /// Its multicast of that label is to be delivered in that order; `queue` is 0 without a label.
    Ordered { group: GroupId, label: Label, flavour: Flavour, queue: u8 },
    /// It proposes a place for an abcast or a gbcast of that member.
    PriorityProposed { group: GroupId, label: Label, origin: ProcessId, number: u32 },
    /// The place of an abcast or a gbcast of that member is final: this number, which `by` has proposed.
    PriorityFinal { group: GroupId, label: Label, origin: ProcessId, number: u32, by: ProcessId },
    /// Its application multicasts to a group that it is not in.
    HandedIn { group: GroupId, label: Label },
    /// It multicasts on behalf of a process outside, as its `seq`-th message in this view.
    Relayed { group: GroupId, view: ViewNumber, label: Label, seq: u32, origin: ProcessId },
    /// It does not deliver a message from outside: it has delivered it as another member's.
    Filtered { group: GroupId, view: ViewNumber, label: Label, origin: ProcessId },
    /// Its application wants to multicast, which waits: for the next view, or for a cbcast that comes before it.
    Queued { group: GroupId, label: Label },
    /// Its application is handed a message.
    Delivered { group: GroupId, view: ViewNumber, label: Label, origin: ProcessId },
    /// Every member is known to have the origin's messages up to this one.
    Stable { group: GroupId, view: ViewNumber, origin: ProcessId, seq: u32 },
    /// It multicasts nothing until the next view is installed.
    Blocked { group: GroupId, view: ViewNumber },
    /// It has told everybody that it has flushed for this view.
    Flushed { group: GroupId, view: ViewNumber },
    /// Its application is told of the view; `state` is the hash of the application's state just then.
    Installed { view: View, previous: ViewNumber, state: u64 },
    /// It sends the application's state to joiners of that view.
    SnapshotTaken { group: GroupId, view: ViewNumber, state: u64 },
    /// It takes over the state that the donor had at that view.
    StateLoaded { group: GroupId, view: ViewNumber, donor: ProcessId, state: u64 },
    /// It gives the group a task of so many pieces.
    TaskGiven { group: GroupId, task: Label, pieces: u32 },
    /// As a member it puts a task into its books.
    TaskTaken { group: GroupId, task: Label, pieces: u32 },
    /// As the coordinator it gives a worker a piece, counted from 1.
    PieceAssigned { group: GroupId, task: Label, piece: u32, worker: ProcessId },
    /// It has done a piece, counted from 1.
    PieceDone { group: GroupId, task: Label, piece: u32 },
    /// It coordinates the group from here on: the one before is gone.
    TookOver { group: GroupId },
    /// It decides the task; `outcome` says whose work on each piece counts.
    TaskDecided { group: GroupId, task: Label, outcome: u64 },
    /// The group's members are fixed, and this is how its multicast is made reliable.
    Uses { group: GroupId, rung: Rung },
    /// It asks for a message of the origin, by its number, which it lacks.
    Asked { group: GroupId, origin: ProcessId, seq: u32 },
    /// It sends a message again, as somebody has asked for it.
    Repaired { group: GroupId, label: Label },
    /// Its application calls the group.
    Called { group: GroupId, call: Label, wanting: Wanting },
    /// It replies to a call: with a value, or with a null reply.
    Replied { group: GroupId, call: Label, caller: ProcessId, value: Option<u32> },
    /// Its call has ended: how many members have replied with a value, and with a null reply, and how many were out of the
    /// view; cut short if it is out of the group itself.
    CallEnded { group: GroupId, call: Label, values: u16, nulls: u16, failed: u16, cut_short: bool },
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
    Logs { group: GroupId, scheme: rollback::Scheme },
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
}

/// What a protocol wants done, in order.
#[allow(missing_docs, reason = "the line of a variant says what its fields are")]
#[derive(Clone, Debug)]
pub enum Verb {
    /// Sends over the reliable channel.
    Send { to: ProcessId, message: Message },
    /// Sends one packet that may be lost, to whichever incarnation lives where `any_incarnation` is set.
    Datagram { to: ProcessId, message: Message, any_incarnation: bool },
    /// Sets a timer, replacing the one of that name; it fires up to `spread` later than `after`, by chance.
    SetTimer { timer: Timer, after: Duration, spread: Duration },
    /// A rule has fired.
    Rule(Rule),
    /// Something is worth telling.
    Happens(Happening),
    /// A neighbour in the same process is to act on it.
    Report(Report),
    /// Writes to stable storage.
    Store { key: StorageKey, value: u64 },
    /// Writes what it keeps of a group to stable storage; the number is that of its last view.
    Log { group: GroupId, view: ViewNumber, entry: Rc<gms::Entry> },
    /// Writes its checkpoints and what belongs to them to stable storage; the number is that of the latest.
    Save { group: GroupId, number: u32, record: Rc<rollback::Record> },
    /// Starts again as the next incarnation and asks to be let into the groups that it was in.
    Reincarnate,
}

/// What one part of a process tells its neighbours.
#[allow(missing_docs, reason = "the line of a variant says what its fields are")]
#[derive(Clone, Debug)]
pub enum Report {
    /// The detector takes these peers for failed.
    Suspected(Rc<[ProcessId]>),
    /// Membership wants nothing more to come from the peer.
    Cut(ProcessId),
    /// Membership's choice of whom to watch has changed.
    WatchChanged,
    /// Something came from a peer whose channel is cut: a leader's question in a group where it waits for us, or else.
    HeardFromCut { peer: ProcessId, waits_in: Option<GroupId> },
    /// Membership has decided on the next view of a group.
    ViewDecided(GroupId, Rc<Change>),
    /// A member of the group acts on what it has learned or decided, now that its neighbours know of it.
    GoOn(GroupId),
    /// The multicast holds nothing unstable, as a member that wants to leave has asked.
    NothingUnstable(GroupId),
    /// Membership asks the multicast to say when it holds nothing unstable, and to take no more multicasts.
    PrepareToLeave(GroupId),
    /// A member has installed a view.
    ViewInstalled(Rc<Change>),
    /// The process is out of the group.
    OutOfGroup(GroupId),
    /// The leader of a service group wants the servers to have this request.
    ServiceMulticast { service: GroupId, request: gms::Ordered },
    /// The servers' own multicast has delivered this request, which was its sender's message of that number there.
    ServiceDelivered { service: GroupId, request: gms::Ordered, view: ViewNumber, seq: u32 },
    /// A member wants this announced in the stream.
    Announce { group: GroupId, news: announced::News },
    /// The stream of that view has brought an announcement.
    NewsDelivered { group: GroupId, view: ViewNumber, news: announced::News },
    /// The group's state at that view goes to a joiner next.
    StateIsGiven { group: GroupId, view: ViewNumber, to: ProcessId },
    /// What has waited for the next view may go out.
    SendQueued(GroupId),
    /// What was announced makes this the next view; `at_once` is a deviation.
    ViewAnnounced { group: GroupId, change: Rc<Change>, at_once: bool },
    /// A call has been delivered.
    CallDelivered(Delivered),
    /// All servers have the sender's messages of that view up to that number.
    ServiceStable { service: GroupId, view: ViewNumber, seq: u32 },
}

/// What is kept on stable storage, by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StorageKey {
    /// The number of the life that the process is in.
    Incarnation,
    /// The last view of a group that the process keeps.
    View(GroupId),
    /// The latest checkpoint in a group.
    Checkpoint(GroupId),
}

impl StorageKey {
    /// Its word in stories and pictures.
    pub fn name(self) -> &'static str {
        match self {
            StorageKey::Incarnation => "incarnation",
            StorageKey::View(_) => "view",
            StorageKey::Checkpoint(_) => "checkpoint",
        }
    }
}
