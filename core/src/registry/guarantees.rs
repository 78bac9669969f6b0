//! Guarantees: what every run should have.

/// A property that every run should have; each is checked from the trace by a file of its own in `check`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[repr(u8)]
pub enum GuaranteeId {
    /// Survivors of a view change delivered the same messages in the old view.
    VirtualSynchrony,
    /// The same, counting those that installed the new view and crashed.
    UniformVirtualSynchrony,
    /// One list of members for every view number.
    ViewAgreement,
    /// A process is a member of the views that it installs.
    SelfInclusion,
    /// View numbers only rise.
    LocalMonotonicity,
    /// A message is delivered in the view it was sent in.
    SendingViewDelivery,
    /// A process delivers its own messages.
    SelfDelivery,
    /// Only what a member multicast is delivered.
    DeliveryIntegrity,
    /// Nothing is delivered twice.
    NoDuplication,
    /// Each sender's messages are delivered in the order sent.
    FifoDelivery,
    /// Nothing is accepted from a process after its channel was cut.
    NoMessagesFromTheDead,
    /// A joiner starts with the state that the others had at the view.
    StateConsistency,
    /// At rest nobody waits.
    NobodyStaysBlocked,
    /// At rest the view is exactly the live and connected.
    MembershipPrecision,
    /// A view is decided by a majority of the one before.
    MajorityCommit,
    /// Views follow each other in one line.
    PrimaryComponent,
    /// Members keep the order of their age.
    AgeOrder,
    /// Nothing of a group happens outside one's membership.
    InitialViewEvent,
    /// A cut is never undone.
    CutForGood,
    /// Those who decide a task decide alike.
    TaskAgreement,
    /// Every piece of a decided task was done.
    TaskCompleteness,
    /// At rest every task is decided.
    TasksAreDecided,
    /// When one is notified that a view has failed, all are.
    FuseNotification,
    /// One is notified once, and the view stays failed.
    FuseOnce,
    /// At rest every live member has what a live member multicast, in a group with a reliability of its own.
    AllReceive,
    /// Few members ask for the same message at once.
    FeedbackSuppression,
    /// Nobody sends again what was sent again just now.
    HoldDown,
    /// What happened before a cbcast is delivered before it.
    CausalDelivery,
    /// Abcasts are delivered in one sequence.
    TotalOrder,
    /// The same, counting those that crashed.
    UniformTotalOrder,
    /// One final priority for each message, not below any survivor's proposal.
    FinalPriority,
    /// A gbcast is before and after the same messages at everybody.
    GroupOrder,
    /// During a flush nobody multicasts.
    BlockDiscipline,
    /// What is called stable, all have.
    StabilityTruth,
    /// Who goes on from the same view goes on to the same view.
    AgreementOnSuccessors,
    /// A call ends with exactly what has come.
    ReplyAccounting,
    /// At rest every call has ended.
    CallsEnd,
    /// Nothing is received at a recovery line that is not sent.
    NoOrphans,
    /// Nobody goes back further than it has to.
    LatestLine,
    /// Checkpoints of a committed round have no orphan.
    ConsistentCut,
    /// What is under way at a committed round is recorded.
    ChannelState,
    /// All go back to the last round that was committed.
    LastRound,
    /// A replay leads to a state before the crash, and not behind what is logged.
    ReplayedState,
    /// At rest nobody depends on what is lost.
    NoOrphanStates,
    /// What is told is delivered once.
    ExactlyOnce,
    /// Nothing is output that may be taken back.
    OutputCommit,
}

/// Whether a violation is a fault of the protocols or a price that the lecture accepts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// Must never happen.
    Error,
    /// Happens by design; worth knowing.
    Warning,
}

/// One row of the table of guarantees.
#[derive(Clone, Copy, Debug)]
pub struct GuaranteeRow {
    /// Which guarantee.
    pub id: GuaranteeId,
    /// Its word in scripts.
    pub name: &'static str,
    /// Its title on the page.
    pub title: &'static str,
    /// The statement, in one sentence.
    pub statement: &'static str,
    /// What its premise is counted in.
    pub premise: &'static str,
    /// Error or warning.
    pub severity: Severity,
}

const fn guarantee(
    id: GuaranteeId,
    name: &'static str,
    title: &'static str,
    statement: &'static str,
    premise: &'static str,
    severity: Severity,
) -> GuaranteeRow {
    GuaranteeRow { id, name, title, statement, premise, severity }
}

/// Every guarantee, in the order of [`GuaranteeId`].
pub const GUARANTEES: [GuaranteeRow; 46] = {
    use GuaranteeId as G;
    use Severity::{Error, Warning};
    [
        guarantee(
            G::VirtualSynchrony,
            "virtual-synchrony",
            "Virtual synchrony",
            "Processes that go through the same two views, and live on, deliver the same messages in the first of them.",
            "pairs of processes that went through a view change together",
            Error,
        ),
        guarantee(
            G::UniformVirtualSynchrony,
            "uniform-virtual-synchrony",
            "Uniform virtual synchrony",
            "What a process delivered before it crashed, those that live on deliver in that view too.",
            "pairs with a process that crashed",
            Warning,
        ),
        guarantee(
            G::ViewAgreement,
            "view-agreement",
            "View agreement",
            "All processes that install a view of the same number have the same members in it.",
            "views installed by more than one process",
            Error,
        ),
        guarantee(
            G::SelfInclusion,
            "self-inclusion",
            "Self inclusion",
            "A process is a member of every view that it installs.",
            "views installed",
            Error,
        ),
        guarantee(
            G::LocalMonotonicity,
            "local-monotonicity",
            "Local monotonicity",
            "A process installs views in the order of their numbers, without a gap.",
            "views installed after a first one",
            Error,
        ),
        guarantee(
            G::SendingViewDelivery,
            "sending-view-delivery",
            "Sending view delivery",
            "A message is delivered in the view in which it was multicast.",
            "deliveries",
            Error,
        ),
        guarantee(
            G::SelfDelivery,
            "self-delivery",
            "Self delivery",
            "A process that does not crash delivers what it has multicast.",
            "multicasts",
            Error,
        ),
        guarantee(
            G::DeliveryIntegrity,
            "delivery-integrity",
            "Delivery integrity",
            "Every message that is delivered was multicast before, by a member of that view.",
            "deliveries",
            Error,
        ),
        guarantee(
            G::NoDuplication,
            "no-duplication",
            "No duplication",
            "A process delivers a message at most once.",
            "deliveries",
            Error,
        ),
        guarantee(
            G::FifoDelivery,
            "fifo-delivery",
            "FIFO delivery",
            "Messages of one sender are delivered in the order in which it multicast them, with none left out.",
            "deliveries after an earlier one of the same sender",
            Error,
        ),
        guarantee(
            G::NoMessagesFromTheDead,
            "no-messages-from-the-dead",
            "No messages from the dead",
            "After a process has cut its channel from another, it accepts nothing from it but the notice that it was excluded.",
            "cut channels",
            Error,
        ),
        guarantee(
            G::StateConsistency,
            "state-consistency",
            "Same state on joining",
            "A joiner starts with the state that the members had when they installed its first view.",
            "joiners that were given a state",
            Error,
        ),
        guarantee(
            G::NobodyStaysBlocked,
            "nobody-stays-blocked",
            "Nobody stays blocked",
            "At rest, with a majority alive and mutually uncut (in a kept group: all that are alive, and the keeper), nobody waits in a flush.",
            "live members at rest",
            Error,
        ),
        guarantee(
            G::MembershipPrecision,
            "membership-precision",
            "Membership precision",
            "At rest, with a majority alive and mutually uncut (in a kept group: all that are alive, and the keeper), the view is exactly those that are alive and connected.",
            "live members at rest",
            Error,
        ),
        guarantee(
            G::MajorityCommit,
            "majority-commit",
            "Decided by a majority",
            "A leader decides a view only when more than half of the view before it have voted for it.",
            "views that leaders decided",
            Error,
        ),
        guarantee(
            G::PrimaryComponent,
            "primary-component",
            "Primary component",
            "A group whose members vote never goes on in two parts: some process has had both a view and the next, and nobody lives in a rival of it.",
            "views that follow another",
            Error,
        ),
        guarantee(
            G::AgeOrder,
            "age-order",
            "Members by age",
            "Members that stay keep their order in the next view, and those that join come behind them.",
            "views that follow another",
            Error,
        ),
        guarantee(
            G::InitialViewEvent,
            "initial-view-event",
            "Nothing before the first view",
            "A process multicasts and delivers in a group only from its first view there until it leaves.",
            "multicasts and deliveries",
            Error,
        ),
        guarantee(
            G::CutForGood,
            "cut-for-good",
            "A cut is never undone",
            "A process that has cut its channel from another sends nothing more through it, as long as either lives.",
            "cut channels",
            Error,
        ),
        guarantee(
            G::TaskAgreement,
            "task-agreement",
            "Agreement on tasks",
            "Members that decide a task, and live on together, decide alike: the same work counts for each of its pieces.",
            "decisions on a task that another had decided",
            Error,
        ),
        guarantee(
            G::TaskCompleteness,
            "task-completeness",
            "No piece is missing",
            "When a task is decided, each of its pieces was done before by a process that has been a member.",
            "decisions on tasks",
            Error,
        ),
        guarantee(
            G::TasksAreDecided,
            "tasks-are-decided",
            "Tasks are decided",
            "At rest, with a majority alive and mutually uncut, every live member has decided each task that it took on.",
            "tasks taken on by live members at rest",
            Error,
        ),
        guarantee(
            G::FuseNotification,
            "fuse-notification",
            "Group notification",
            "When a member is notified that a view has failed, so is every member that lives on in it or goes on without the failed.",
            "live members of views that failed",
            Error,
        ),
        guarantee(
            G::FuseOnce,
            "fuse-once",
            "Notified once",
            "A process is notified of the failure of a view at most once, and answers for that view no more.",
            "notifications",
            Error,
        ),
        guarantee(
            G::AllReceive,
            "all-receive",
            "All receive it",
            "In a group with a reliability of its own, at rest and with no way between live members cut, every live member has delivered every message that a live member multicast.",
            "live members at rest and messages of live members",
            Error,
        ),
        guarantee(
            G::FeedbackSuppression,
            "feedback-suppression",
            "Feedback is suppressed",
            "Where negative acknowledgements are suppressed, at most four members ask for the same message within 30 ms.",
            "requests for a message",
            Warning,
        ),
        guarantee(
            G::HoldDown,
            "hold-down",
            "Held down after a repair",
            "Where negative acknowledgements are suppressed, nobody sends a message again within 30 ms of having sent it or heard it again.",
            "messages that were sent again",
            Error,
        ),
        guarantee(
            G::CausalDelivery,
            "causal-delivery",
            "Causal delivery",
            "A cbcast is delivered after every cbcast of its queue that happened before it, by the group's messages.",
            "deliveries of cbcasts that others came before",
            Error,
        ),
        guarantee(
            G::TotalOrder,
            "total-order",
            "Total order",
            "Processes that live on deliver abcasts and gbcasts of a view in the same sequence, queue by queue.",
            "abcasts and gbcasts delivered by more than one process",
            Error,
        ),
        guarantee(
            G::UniformTotalOrder,
            "uniform-total-order",
            "Uniform total order",
            "What a process delivered before it crashed is in the sequence of those that live on.",
            "abcasts and gbcasts delivered by a process that crashed",
            Warning,
        ),
        guarantee(
            G::FinalPriority,
            "final-priority",
            "One final priority",
            "An abcast has one final priority, which is not below what any process that lives on has proposed.",
            "final priorities",
            Error,
        ),
        guarantee(
            G::GroupOrder,
            "gbcast-order",
            "gbcast order",
            "For each gbcast and each other message, processes that live on agree which of them comes first.",
            "gbcasts delivered by more than one process",
            Error,
        ),
        guarantee(
            G::BlockDiscipline,
            "block-discipline",
            "Nobody sends in a flush",
            "A member that has begun to flush multicasts nothing until it has installed the next view.",
            "flushes that came to their end",
            Error,
        ),
        guarantee(
            G::StabilityTruth,
            "stability-truth",
            "Stable means everywhere",
            "When a member takes a message for stable, every member of the view has received it.",
            "messages that became stable",
            Error,
        ),
        guarantee(
            G::AgreementOnSuccessors,
            "agreement-on-successors",
            "Agreement on successors",
            "Processes that go on from the same view go on to the same view.",
            "pairs of processes that went on from the same view",
            Error,
        ),
        guarantee(
            G::ReplyAccounting,
            "reply-accounting",
            "Replies are accounted for",
            "Who replies to a call has delivered it, and replies once. The call ends as soon as it has the replies that it wanted, or all others in the view of its delivery have replied or are out of a later view, each counted once.",
            "replies, and calls that have ended",
            Error,
        ),
        guarantee(
            G::CallsEnd,
            "calls-end",
            "Calls end",
            "At rest, with a majority alive and mutually uncut, every call of a live member that stays has ended.",
            "calls of live members at rest",
            Error,
        ),
        guarantee(
            G::NoOrphans,
            "no-orphans",
            "No orphans",
            "When all have gone back to a recovery line, and after it, nobody has received what nobody has sent.",
            "messages at recovery lines",
            Error,
        ),
        guarantee(
            G::LatestLine,
            "latest-line",
            "The line is the latest",
            "Nobody goes back further than an orphan forces it: there is no later line without orphans that begins at the latest checkpoints of those that have failed.",
            "recovery lines that all have gone back to",
            Error,
        ),
        guarantee(
            G::ConsistentCut,
            "consistent-cut",
            "Checkpoints of a round fit together",
            "When a round of checkpoints is committed, every member has one of it, and none has a message in it that its sender has not.",
            "messages before the checkpoints of committed rounds",
            Error,
        ),
        guarantee(
            G::ChannelState,
            "channel-state",
            "The channels are recorded",
            "When a round of checkpoints is committed, what is recorded of each channel is what was sent before the sender's checkpoint and not received before the receiver's.",
            "messages in channels at committed rounds, and committed rounds",
            Error,
        ),
        guarantee(
            G::LastRound,
            "last-round",
            "Back to the last round",
            "After a failure all members of a group with coordinated checkpoints go back to the last round that was committed.",
            "lines that all have gone back to",
            Error,
        ),
        guarantee(
            G::ReplayedState,
            "replayed-state",
            "Replay leads back",
            "Who replays its log comes to a state that it has been in, which has everything in it that was logged, by itself or by a sender that has been up ever since.",
            "replays that are over",
            Error,
        ),
        guarantee(
            G::NoOrphanStates,
            "no-orphan-states",
            "No orphan states",
            "At rest nobody's state depends on a state that its process has lost in a crash and has not come back to, unless all who had logged it have failed too.",
            "deliveries at rest where messages are logged",
            Error,
        ),
        guarantee(
            G::ExactlyOnce,
            "exactly-once",
            "Told once, delivered once",
            "Where messages are logged, nobody delivers a message twice, and at rest, if all are up, everybody has delivered whatever it was told.",
            "messages where messages are logged",
            Error,
        ),
        guarantee(
            G::OutputCommit,
            "output-commit",
            "Output commit",
            "Nothing is output before everything is logged, or lies before a checkpoint, that it follows from, at whatever process.",
            "outputs",
            Error,
        ),
    ]
};

impl GuaranteeId {
    /// Its row in the table.
    pub fn row(self) -> &'static GuaranteeRow {
        &GUARANTEES[self as usize]
    }

    /// The guarantee that the script calls so.
    pub fn named(name: &str) -> Option<GuaranteeId> {
        GUARANTEES.iter().find(|row| row.name == name).map(|row| row.id)
    }
}
