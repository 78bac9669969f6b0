//! The protocols, one file or folder each, and the vocabulary that they share.
//!
//! A protocol is a state machine without a clock, chance or input and output of its own. It is handed one input at a
//! time (a message that arrived, a timer that fired, a request from above, a report from a neighbour) and answers with
//! **verbs**. The world performs the verbs in order, one after the other; a crash in between drops the rest. A report
//! to a neighbour is a verb too: the neighbour acts when the verb is performed, and its own verbs come before those
//! that are left.

pub mod channel;
pub mod inspect;
pub mod membership;
pub mod multicast;
pub mod ordering;
pub mod organisation;
pub mod outside;
mod rule;

use std::rc::Rc;

pub use crate::protocol::inspect::{Node, Value};
pub use crate::protocol::membership::view::{Change, View};
pub(crate) use crate::protocol::rule::rules;
pub use crate::protocol::rule::{Arg, ProcessSet, RuleRow};

use crate::ids::{GroupId, Label, ProcessId, ViewNumber};
use crate::registry::{Deviation, MessageKind};
use crate::time::Duration;
use membership::{announced, detector, gmp, gms};

/// What one process says to another, whoever of its protocols says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Message {
    /// The detectors among themselves.
    Detector(detector::Message),
    /// The membership protocol of a group.
    Gmp(GroupId, gmp::Message),
    /// The view-synchronous multicast of a group.
    Multicast(GroupId, multicast::Message),
    /// The membership service and its clients.
    Gms(GroupId, gms::Message),
    /// The organisation of a group's work.
    Organisation(GroupId, organisation::Message),
    /// Processes outside a group that multicast to it, and their contacts.
    Outside(GroupId, outside::Message),
    /// What is said beside the stream, where membership is announced in it.
    Announced(GroupId, announced::Message),
}

/// How a message is named in scripts, stories and pictures: its kind, and the application message it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct MessageName {
    /// Its kind.
    pub kind: MessageKind,
    /// The group that it belongs to; the first where it belongs to none.
    pub group: GroupId,
    /// The application message that it carries.
    pub label: Option<Label>,
    /// The view that it is about; 0 where it is about none.
    pub view: ViewNumber,
}

impl MessageName {
    /// A message of no group.
    pub fn plain(kind: MessageKind) -> MessageName {
        MessageName { kind, group: GroupId(0), label: None, view: 0 }
    }
}

impl Message {
    /// Whether it is heard even from those whose channel is cut: the notice that one was excluded. Two parts of a group
    /// that have cut each other would never find together again without it.
    pub fn passes_cut(&self) -> bool {
        matches!(
            self,
            Message::Gmp(_, gmp::Message::Shun { .. })
                | Message::Gms(_, gms::Message::Shun { .. })
                | Message::Announced(_, announced::Message::Shun { .. })
        )
    }

    /// What to call it.
    pub fn name(&self) -> MessageName {
        match self {
            Message::Detector(message) => message.name(),
            Message::Gmp(group, message) => {
                MessageName { kind: message.kind(), group: *group, label: None, view: message.view() }
            }
            Message::Multicast(group, message) => {
                let (kind, label, view) = message.name();
                MessageName { kind, group: *group, label, view }
            }
            Message::Gms(group, message) => {
                MessageName { kind: message.kind(), group: *group, label: None, view: message.view() }
            }
            Message::Organisation(group, message) => {
                MessageName { kind: message.kind(), group: *group, label: message.task(), view: message.view() }
            }
            Message::Announced(group, message) => {
                MessageName { kind: message.kind(), group: *group, label: None, view: message.view() }
            }
            Message::Outside(group, message) => {
                let (kind, label) = message.name();
                MessageName { kind, group: *group, label, view: 0 }
            }
        }
    }
}

/// A timer of one of a process's protocols. Setting it again replaces it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Timer {
    /// Of the channels.
    Channel(channel::Timer),
    /// Of the detector.
    Detector(detector::Timer),
    /// Of a group's membership.
    Gmp(GroupId, gmp::Timer),
    /// Of a group's multicast.
    Multicast(GroupId, multicast::Timer),
    /// Of the membership service or a client of it.
    Gms(GroupId, gms::Timer),
    /// Of the organisation of a group's work.
    Organisation(GroupId, organisation::Timer),
    /// Of a process outside that multicasts to the group.
    Outside(GroupId, outside::Timer),
    /// Of a process outside a group whose membership is announced.
    Announced(GroupId, announced::Timer),
}

impl Timer {
    /// Runs always and shows nothing owed, so that a run may come to rest while it is set.
    pub fn is_periodic(self) -> bool {
        match self {
            Timer::Detector(_) => true,
            Timer::Gmp(_, timer) => timer == gmp::Timer::Waiting,
            Timer::Channel(_) | Timer::Multicast(..) | Timer::Gms(..) | Timer::Organisation(..) => false,
            Timer::Announced(..) | Timer::Outside(..) => false,
        }
    }
}

/// A step of a protocol that has a name, with what it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// Of the channels.
    Channel(channel::Rule),
    /// Of the detector.
    Detector(detector::Rule),
    /// Of a group's membership.
    Gmp(GroupId, gmp::Rule),
    /// Of a group's multicast.
    Multicast(GroupId, multicast::Rule),
    /// Of the membership service or a client of it.
    Gms(GroupId, gms::Rule),
    /// Of the organisation of a group's work.
    Organisation(GroupId, organisation::Rule),
    /// Of a process outside that multicasts to the group, or of its contact.
    Outside(GroupId, outside::Rule),
    /// Of announced membership.
    Announced(GroupId, announced::Rule),
}

impl Rule {
    /// Every rule that there is.
    pub fn rows() -> impl Iterator<Item = &'static RuleRow> {
        let above = [gmp::Rule::ROWS, multicast::Rule::ROWS, gms::Rule::ROWS, organisation::Rule::ROWS];
        let others = [outside::Rule::ROWS, announced::Rule::ROWS];
        channel::Rule::ROWS.iter().chain(detector::Rule::rows()).chain(above.into_iter().chain(others).flatten())
    }

    /// Its id and its sentence.
    pub fn row(&self) -> &'static RuleRow {
        match self {
            Rule::Channel(rule) => rule.row(),
            Rule::Detector(rule) => rule.row(),
            Rule::Gmp(_, rule) => rule.row(),
            Rule::Multicast(_, rule) => rule.row(),
            Rule::Gms(_, rule) => rule.row(),
            Rule::Organisation(_, rule) => rule.row(),
            Rule::Outside(_, rule) => rule.row(),
            Rule::Announced(_, rule) => rule.row(),
        }
    }

    /// What it is about, by the names that its sentence uses.
    pub fn args(&self) -> Vec<(&'static str, Arg)> {
        match self {
            Rule::Channel(rule) => rule.args(),
            Rule::Detector(rule) => rule.args(),
            Rule::Gmp(group, rule) => with_group(*group, rule.args()),
            Rule::Multicast(group, rule) => with_group(*group, rule.args()),
            Rule::Gms(group, rule) => with_group(*group, rule.args()),
            Rule::Organisation(group, rule) => with_group(*group, rule.args()),
            Rule::Outside(group, rule) => with_group(*group, rule.args()),
            Rule::Announced(group, rule) => with_group(*group, rule.args()),
        }
    }
}

fn with_group(group: GroupId, mut args: Vec<(&'static str, Arg)>) -> Vec<(&'static str, Arg)> {
    args.push(("group", Arg::Group(group)));
    args
}

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
    /// Its application multicasts to a group that it is not in.
    HandedIn { group: GroupId, label: Label },
    /// It multicasts on behalf of a process outside, as its `seq`-th message in this view.
    Relayed { group: GroupId, view: ViewNumber, label: Label, seq: u32, origin: ProcessId },
    /// It does not deliver a message from outside: it has delivered it as another member's.
    Filtered { group: GroupId, view: ViewNumber, label: Label, origin: ProcessId },
    /// Its application wants to multicast, which waits for the next view.
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
    /// Something came from a peer whose channel is cut.
    HeardFromCut(ProcessId),
    /// Membership has decided on the next view of a group.
    ViewDecided(GroupId, Rc<Change>),
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
}

impl StorageKey {
    /// Its word in stories and pictures.
    pub fn name(self) -> &'static str {
        match self {
            StorageKey::Incarnation => "incarnation",
            StorageKey::View(_) => "view",
        }
    }
}

/// The mistakes that are switched on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Deviations(u32);

impl Deviations {
    /// Switches one on.
    pub fn insert(&mut self, deviation: Deviation) {
        self.0 |= 1 << deviation as u32;
    }

    /// Whether it is on.
    pub fn contains(self, deviation: Deviation) -> bool {
        self.0 & (1 << deviation as u32) != 0
    }
}

/// Where a protocol's verbs go, with its own messages, timers and rules wrapped as those of its part.
pub struct Out<'a> {
    group: GroupId,
    verbs: &'a mut Vec<Verb>,
}

impl<'a> Out<'a> {
    /// An output for the part of `group`; `verbs` are appended to.
    pub fn new(group: GroupId, verbs: &'a mut Vec<Verb>) -> Out<'a> {
        Out { group, verbs }
    }

    /// An output to the same place for another group.
    pub fn about(&mut self, group: GroupId) -> Out<'_> {
        Out { group, verbs: self.verbs }
    }

    /// This output for another group.
    pub fn into_group(self, group: GroupId) -> Out<'a> {
        Out { group, ..self }
    }

    /// Sends over the reliable channel.
    pub fn send(&mut self, to: ProcessId, message: impl InGroup<Message>) {
        self.verbs.push(Verb::Send { to, message: message.in_group(self.group) });
    }

    /// Sends the same to each.
    pub fn send_all<M: InGroup<Message> + Clone>(&mut self, to: impl IntoIterator<Item = ProcessId>, message: &M) {
        for to in to {
            self.send(to, message.clone());
        }
    }

    /// Sends one packet outside the channels; it may be lost.
    pub fn datagram(&mut self, to: ProcessId, message: impl InGroup<Message>) {
        self.verbs.push(Verb::Datagram { to, message: message.in_group(self.group), any_incarnation: false });
    }

    /// Sends one packet to whichever incarnation of that process lives now; it may be lost.
    pub fn datagram_to_name(&mut self, to: ProcessId, message: impl InGroup<Message>) {
        self.verbs.push(Verb::Datagram { to, message: message.in_group(self.group), any_incarnation: true });
    }

    /// Sets a timer.
    pub fn set_timer(&mut self, timer: impl InGroup<Timer>, after: Duration) {
        self.set_timer_within(timer, after, Duration::ZERO);
    }

    /// Sets a timer that fires up to `spread` later than `after`, by chance.
    pub fn set_timer_within(&mut self, timer: impl InGroup<Timer>, after: Duration, spread: Duration) {
        self.verbs.push(Verb::SetTimer { timer: timer.in_group(self.group), after, spread });
    }

    /// Names the rule that fires.
    pub fn rule(&mut self, rule: impl InGroup<Rule>) {
        self.verbs.push(Verb::Rule(rule.in_group(self.group)));
    }

    /// Tells what happens.
    pub fn happens(&mut self, happening: Happening) {
        self.verbs.push(Verb::Happens(happening));
    }

    /// Tells a neighbour.
    pub fn report(&mut self, report: Report) {
        self.verbs.push(Verb::Report(report));
    }

    /// Writes to stable storage.
    pub fn store(&mut self, key: StorageKey, value: u64) {
        self.verbs.push(Verb::Store { key, value });
    }

    /// Writes what it keeps of a group, whose last view has that number, to stable storage.
    pub fn log(&mut self, group: GroupId, view: ViewNumber, entry: Rc<gms::Entry>) {
        self.verbs.push(Verb::Log { group, view, entry });
    }

    /// Starts again as the next incarnation.
    pub fn reincarnate(&mut self) {
        self.verbs.push(Verb::Reincarnate);
    }
}

/// A protocol's own type, as that of the whole process.
pub trait InGroup<Whole> {
    /// Wraps it as belonging to the part of `group`.
    fn in_group(self, group: GroupId) -> Whole;
}

macro_rules! in_group {
    ($($from:path => $whole:ident :: $variant:ident $(($group:ident))?;)*) => {$(
        impl InGroup<$whole> for $from {
            #[inline]
            fn in_group(self, _of: GroupId) -> $whole {
                in_group!(@ $whole $variant self _of $($group)?)
            }
        }
    )*};
    (@ $whole:ident $variant:ident $self:ident $of:ident) => { $whole::$variant($self) };
    (@ $whole:ident $variant:ident $self:ident $of:ident $group:ident) => { $whole::$variant($of, $self) };
}

in_group! {
    gmp::Message => Message::Gmp(group);
    multicast::Message => Message::Multicast(group);
    gms::Message => Message::Gms(group);
    organisation::Message => Message::Organisation(group);
    channel::Timer => Timer::Channel;
    detector::Message => Message::Detector;
    detector::Timer => Timer::Detector;
    gmp::Timer => Timer::Gmp(group);
    multicast::Timer => Timer::Multicast(group);
    gms::Timer => Timer::Gms(group);
    organisation::Timer => Timer::Organisation(group);
    outside::Timer => Timer::Outside(group);
    outside::Message => Message::Outside(group);
    announced::Message => Message::Announced(group);
    announced::Timer => Timer::Announced(group);
    announced::Rule => Rule::Announced(group);
    channel::Rule => Rule::Channel;
    gmp::Rule => Rule::Gmp(group);
    multicast::Rule => Rule::Multicast(group);
    gms::Rule => Rule::Gms(group);
    organisation::Rule => Rule::Organisation(group);
    outside::Rule => Rule::Outside(group);
}
