//! The tables that everybody reads: message kinds, deviations and guarantees, with their names and meanings.
//!
//! The parser, the docs, the page's switches, its legend and its inspector take their words from here, so that a name
//! is written once. Adding a protocol adds its rows here.

/// What a message is, whatever it carries. The names are those of the script (`drop 2nd flush from r to p`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[repr(u8)]
pub enum MessageKind {
    /// An application multicast on its way to one member.
    Data,
    /// A channel's acknowledgement of what came in order.
    Ack,
    /// "I am alive", outside the channels.
    Heartbeat,
    /// To the leader: suspicions, joins and leaves.
    Report,
    /// The leader's proposed next view.
    Propose,
    /// A vote for a proposal.
    Ok,
    /// A view that a majority has accepted.
    Commit,
    /// A new leader's question for what its predecessor had begun.
    Inquire,
    /// The answer to an inquiry.
    Answer,
    /// A process outside asks to be let in.
    Join,
    /// "The group went on without you."
    Shun,
    /// A member without a majority asks whether the group went on without it.
    Probe,
    /// A copy of somebody's unstable message.
    Echo,
    /// "I have echoed everything; nothing more comes from me in the old view."
    Flush,
    /// An acknowledgement row: how far a member has everybody's messages.
    Row,
    /// The state of the application at a view, for a joiner.
    State,
    /// To the membership service: join or leave one of its groups.
    Request,
    /// From the membership service: a view of one of its groups.
    GroupView,
    /// "Are you alive?"
    Ping,
    /// "I am alive", or a third process is.
    Pong,
    /// "Ask it for me whether it is alive."
    PingReq,
    /// The group notification: a view has failed.
    Notice,
    /// "Are you dead?", before a suspicion is final.
    Verify,
    /// "I am not dead", or a third process is not.
    Vouch,
    /// A task for a group.
    Task,
    /// In a flat group: what a member holds of a task, and how busy it is.
    Vote,
    /// What a member holds of tasks.
    Holding,
    /// From the coordinator to a worker: a piece to do.
    Assign,
    /// A piece is done.
    Done,
    /// From a new coordinator: what does everybody hold?
    Query,
    /// A task is decided.
    Result,
    /// A process that wants in asks to be backed as the founder of a group without first members.
    Claim,
    /// Whom a process backs as the founder.
    Back,
    /// A claimant gives way to another.
    Yield,
    /// From the membership service: what became of a request that no view answers.
    Reply,
    /// A restarted group server asks everybody for their groups.
    RollCall,
    /// The answer to a roll call.
    Present,
    /// A message from outside the group, to somebody who may multicast it.
    HandIn,
    /// To a process outside: all members have its message.
    Taken,
    /// To a joiner of a group whose membership is announced: the view that it is in.
    Admit,
    /// To a joining server: the map of groups at the view.
    Map,
}

/// The colour and form of a message in pictures, and its heading in counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MessageClass {
    /// Application data.
    Data,
    /// Acknowledgements.
    Acknowledgement,
    /// Membership: views and what leads to them.
    Membership,
    /// Echoes and flushes.
    Flush,
    /// State for a joiner.
    State,
    /// Signs of life; folded in pictures.
    Heartbeat,
}

/// One row of the table of message kinds.
#[derive(Clone, Copy, Debug)]
pub struct MessageRow {
    /// Which kind.
    pub kind: MessageKind,
    /// Its word in scripts and stories.
    pub name: &'static str,
    /// How it is drawn and counted.
    pub class: MessageClass,
    /// What it means, for hover and docs.
    pub meaning: &'static str,
}

const fn row(kind: MessageKind, name: &'static str, class: MessageClass, meaning: &'static str) -> MessageRow {
    MessageRow { kind, name, class, meaning }
}

/// Every message kind, in the order of [`MessageKind`].
pub const MESSAGES: [MessageRow; 41] = {
    use MessageClass as C;
    use MessageKind as K;
    [
        row(K::Data, "data", C::Data, "an application message on its way to one member"),
        row(K::Ack, "ack", C::Acknowledgement, "a channel says how far it has received in order"),
        row(K::Heartbeat, "heartbeat", C::Heartbeat, "a process says that it is alive"),
        row(K::Report, "report", C::Membership, "a member tells the leader of suspicions, joins and leaves"),
        row(K::Propose, "propose", C::Membership, "the leader proposes the next view"),
        row(K::Ok, "ok", C::Membership, "a member votes for the proposed view"),
        row(K::Commit, "commit", C::Membership, "a majority has accepted: the view is decided"),
        row(K::Inquire, "inquire", C::Membership, "a new leader asks what the old one had begun"),
        row(K::Answer, "answer", C::Membership, "a member tells the new leader what it had accepted"),
        row(K::Join, "join", C::Membership, "a process outside asks to be let in"),
        row(K::Shun, "shun", C::Membership, "the excluded is told that the group went on without it"),
        row(K::Probe, "probe", C::Membership, "a member without a majority asks whether it was excluded"),
        row(
            K::Echo,
            "echo",
            C::Flush,
            "a member sends on an unstable message, so that nobody lacks it in the next view",
        ),
        row(K::Flush, "flush", C::Flush, "a member has echoed all it had to and sends nothing more in the old view"),
        row(K::Row, "row", C::Acknowledgement, "a member says how far it has everybody's messages"),
        row(K::State, "state", C::State, "the application's state at the view, for a joiner"),
        row(K::Request, "request", C::Membership, "a process asks the membership service to join or leave a group"),
        row(K::GroupView, "group-view", C::Membership, "the membership service reports a group's new view"),
        row(K::Ping, "ping", C::Heartbeat, "a process asks another whether it is alive"),
        row(K::Pong, "pong", C::Heartbeat, "a process answers that it, or a third, is alive"),
        row(K::PingReq, "ping-req", C::Heartbeat, "a process asks another to ask a third whether it is alive"),
        row(K::Notice, "notice", C::Membership, "a member tells its neighbours in the tree that the view has failed"),
        row(K::Verify, "verify", C::Membership, "a process asks whether one that it suspects is dead"),
        row(K::Vouch, "vouch", C::Membership, "a process says that it, or a third, is not dead"),
        row(K::Task, "task", C::Data, "a task for the group: from outside, or from the member that it came to"),
        row(K::Vote, "vote", C::Data, "a member of a flat group says what it holds of a task and how busy it is"),
        row(K::Holding, "holding", C::Data, "a member says what it holds of tasks, after a view change"),
        row(K::Assign, "assign", C::Data, "the coordinator gives a worker a piece of a task"),
        row(K::Done, "done", C::Data, "a member says that it has done a piece of a task"),
        row(K::Query, "query", C::Data, "a new coordinator asks what the others hold"),
        row(K::Result, "result", C::Data, "a task is decided"),
        row(K::Claim, "claim", C::Membership, "a process asks to be backed as the founder of a group"),
        row(K::Back, "back", C::Membership, "a process says whom it backs as the founder"),
        row(K::Yield, "yield", C::Membership, "a claimant gives way and hands over those that back it"),
        row(K::Reply, "reply", C::Membership, "a request is refused, or answered with who is in the group"),
        row(K::RollCall, "roll-call", C::Membership, "a restarted group server asks everybody for their groups"),
        row(K::Present, "present", C::Membership, "a process answers a roll call with the views that it knows"),
        row(K::HandIn, "hand-in", C::Data, "a process outside the group hands a message in at a contact"),
        row(K::Taken, "taken", C::Acknowledgement, "a process outside learns that all members have its message"),
        row(
            K::Admit,
            "admit",
            C::Membership,
            "a joiner, which cannot read the stream yet, is told the view that it is in",
        ),
        row(K::Map, "map", C::State, "a joining server is given the map of groups at the view"),
    ]
};

impl MessageKind {
    /// Its row in the table.
    pub fn row(self) -> &'static MessageRow {
        &MESSAGES[self as usize]
    }

    /// Its word in scripts and stories.
    pub fn name(self) -> &'static str {
        self.row().name
    }

    /// How it is drawn and counted.
    pub fn class(self) -> MessageClass {
        self.row().class
    }

    /// Whether it goes outside the channels: to whoever bears the name now, or to one whose channel is cut.
    pub fn is_outside_channels(self) -> bool {
        use MessageKind as K;
        matches!(
            self,
            K::Shun | K::Probe | K::Join | K::Claim | K::Back | K::Yield | K::Request | K::RollCall | K::HandIn
        )
    }

    /// The kind of that name.
    pub fn named(name: &str) -> Option<MessageKind> {
        MESSAGES.iter().find(|row| row.name == name).map(|row| row.kind)
    }
}

/// A deliberate mistake that a script can switch on, to see which guarantee it costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[repr(u8)]
pub enum Deviation {
    /// Views are installed at once; unstable messages stay where they are.
    NoFlush,
    /// Unstable messages are forgotten when the next view is installed.
    DiscardAtInstall,
    /// The view is reported before the remaining messages of the old one are delivered.
    ViewBeforeDeliveries,
    /// The flush message goes out before the echoes.
    FlushBeforeEcho,
    /// Nobody stops listening to the excluded.
    NoChannelCut,
    /// The donor takes its snapshot after it has delivered messages of the new view.
    LateSnapshot,
    /// Who takes over asks nobody what was begun.
    NoInquiry,
    /// Who takes over asks, and proposes its own change all the same.
    ReproposeNothing,
    /// Of two interrupted proposals that of the more senior proposer is finished.
    SeniorProposalWins,
    /// An inquiry is answered, and the old leader is obeyed afterwards.
    ReplyBeforeCutting,
    /// Votes are counted over the proposed view.
    MajorityOfTheNewView,
    /// Votes for one view are counted for another.
    VotesOverTheWrongView,
    /// A joiner is told of its view before it is decided.
    JoinerToldFirst,
    /// What a leader should know is told to one leader only.
    ReportOnce,
    /// A process that recovers keeps its incarnation.
    SameIncarnation,
    /// When the coordinator is gone, nobody coordinates.
    NoTakeover,
    /// A new coordinator does not ask what the others hold.
    WorkForgotten,
    /// A member that sees that the view has failed keeps it to itself.
    NoNotification,
    /// Every notice notifies the application.
    NotifyAgain,
    /// A leader, or who would found a group, needs nobody's voice but its own.
    NoMajority,
    /// The leader of the servers reports a change before the others have it.
    HastyReport,
    /// A restarted group server asks nobody what it has forgotten.
    NoRebuild,
    /// Members deliver a message from outside as often as it is multicast.
    NoRelayFilter,
    /// A join is told to everybody beside the stream of messages.
    JoinOutside,
}

/// How a script says that a deviation is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeviationForm {
    /// `without NAME`: a step is left out.
    Without,
    /// `with variant NAME`: a step is done wrongly.
    WithVariant,
}

/// One row of the table of deviations.
#[derive(Clone, Copy, Debug)]
pub struct DeviationRow {
    /// Which deviation.
    pub deviation: Deviation,
    /// `without` or `with variant`.
    pub form: DeviationForm,
    /// Its word in scripts.
    pub name: &'static str,
    /// The rule that it breaks, as the page's switch says it when it is in force.
    pub rule: &'static str,
    /// What goes wrong without that rule.
    pub meaning: &'static str,
    /// The guarantee that falls.
    pub breaks: GuaranteeId,
}

/// Every deviation, in the order of [`Deviation`].
pub const DEVIATIONS: [DeviationRow; 24] = {
    use Deviation as D;
    use DeviationForm::{WithVariant, Without};
    use GuaranteeId as G;
    [
        DeviationRow {
            deviation: D::NoFlush,
            form: Without,
            name: "flush",
            rule: "Flush before a view",
            meaning: "views are installed at once, and a message that only some have stays with those",
            breaks: G::VirtualSynchrony,
        },
        DeviationRow {
            deviation: D::DiscardAtInstall,
            form: WithVariant,
            name: "discard-at-install",
            rule: "Keep messages until they are stable",
            meaning: "messages are forgotten at the next view, and a second failure finds nobody to echo them",
            breaks: G::VirtualSynchrony,
        },
        DeviationRow {
            deviation: D::ViewBeforeDeliveries,
            form: WithVariant,
            name: "view-before-deliveries",
            rule: "Deliver first, then report the view",
            meaning: "the view is reported before the messages that belong before it",
            breaks: G::VirtualSynchrony,
        },
        DeviationRow {
            deviation: D::FlushBeforeEcho,
            form: WithVariant,
            name: "flush-before-echo",
            rule: "Echo first, then say flushed",
            meaning: "others believe that everything has come while the echoes are still to be sent",
            breaks: G::VirtualSynchrony,
        },
        DeviationRow {
            deviation: D::NoChannelCut,
            form: Without,
            name: "channel-cut",
            rule: "Cut channels to the excluded",
            meaning: "messages from a process that was declared dead still come in",
            breaks: G::NoMessagesFromTheDead,
        },
        DeviationRow {
            deviation: D::LateSnapshot,
            form: WithVariant,
            name: "late-snapshot",
            rule: "Take the snapshot at the view",
            meaning: "the joiner's state already holds messages that it then delivers again",
            breaks: G::StateConsistency,
        },
        DeviationRow {
            deviation: D::NoInquiry,
            form: Without,
            name: "inquiry",
            rule: "Ask before you take over",
            meaning: "a new leader proposes at once, and a view that the old one has decided gets a rival",
            breaks: G::ViewAgreement,
        },
        DeviationRow {
            deviation: D::ReproposeNothing,
            form: WithVariant,
            name: "repropose-nothing",
            rule: "Finish what was begun",
            meaning: "a new leader hears of a proposal that may have been decided, and makes another one",
            breaks: G::ViewAgreement,
        },
        DeviationRow {
            deviation: D::SeniorProposalWins,
            form: WithVariant,
            name: "senior-proposal-wins",
            rule: "The most junior proposer is right",
            meaning: "of two interrupted proposals the one is finished that cannot have been decided",
            breaks: G::ViewAgreement,
        },
        DeviationRow {
            deviation: D::ReplyBeforeCutting,
            form: WithVariant,
            name: "reply-before-cutting",
            rule: "Promise, then answer",
            meaning: "a member answers the new leader and then votes for the old one: both find a majority",
            breaks: G::ViewAgreement,
        },
        DeviationRow {
            deviation: D::MajorityOfTheNewView,
            form: WithVariant,
            name: "majority-of-new-view",
            rule: "Count votes over the present view",
            meaning: "a leader that has cut off the others is its own majority: the group splits",
            breaks: G::PrimaryComponent,
        },
        DeviationRow {
            deviation: D::VotesOverTheWrongView,
            form: WithVariant,
            name: "votes-over-wrong-view",
            rule: "A vote is for one view",
            meaning: "a late vote for the last view helps to decide the next, which a majority has not accepted",
            breaks: G::MajorityCommit,
        },
        DeviationRow {
            deviation: D::JoinerToldFirst,
            form: WithVariant,
            name: "joiner-told-first",
            rule: "Decide, then let in",
            meaning: "the leader dies, and the joiner lives in a view that nobody else has",
            breaks: G::ViewAgreement,
        },
        DeviationRow {
            deviation: D::ReportOnce,
            form: WithVariant,
            name: "report-once",
            rule: "Tell the next leader too",
            meaning: "what only the dead leader knew is never done",
            breaks: G::NobodyStaysBlocked,
        },
        DeviationRow {
            deviation: D::SameIncarnation,
            form: WithVariant,
            name: "same-incarnation",
            rule: "A new life has a new number",
            meaning: "a process that comes back is taken for the one that was there before",
            breaks: G::LocalMonotonicity,
        },
        DeviationRow {
            deviation: D::NoTakeover,
            form: Without,
            name: "takeover",
            rule: "The oldest takes over from the coordinator",
            meaning: "the coordinator is a single point of failure: without it nobody hands out work, and the task stays undone",
            breaks: G::TasksAreDecided,
        },
        DeviationRow {
            deviation: D::WorkForgotten,
            form: WithVariant,
            name: "work-forgotten",
            rule: "Ask what the others hold before you coordinate",
            meaning: "what is done is done again, and a task that is decided may be decided otherwise",
            breaks: G::TaskAgreement,
        },
        DeviationRow {
            deviation: D::NoNotification,
            form: Without,
            name: "notification",
            rule: "Notify the whole group of a failure",
            meaning: "a member that finds a neighbour in the tree silent keeps it to itself and goes on answering",
            breaks: G::FuseNotification,
        },
        DeviationRow {
            deviation: D::NotifyAgain,
            form: WithVariant,
            name: "notify-again",
            rule: "Notify of a failed view once",
            meaning: "every notice notifies the application, and each comes on several ways",
            breaks: G::FuseOnce,
        },
        DeviationRow {
            deviation: D::NoMajority,
            form: Without,
            name: "majority",
            rule: "Wait for a majority",
            meaning: "a leader decides by itself, dies, and the next one decides something else",
            breaks: G::ViewAgreement,
        },
        DeviationRow {
            deviation: D::HastyReport,
            form: WithVariant,
            name: "hasty-report",
            rule: "All servers first, then the members",
            meaning: "the service reports a view that only its leader knows, and forgets it with the leader",
            breaks: G::ViewAgreement,
        },
        DeviationRow {
            deviation: D::NoRebuild,
            form: Without,
            name: "rebuild",
            rule: "Ask everybody after a restart",
            meaning: "a restarted group server begins to count views anew while old ones are in use",
            breaks: G::ViewAgreement,
        },
        DeviationRow {
            deviation: D::NoRelayFilter,
            form: Without,
            name: "relay-filter",
            rule: "Deliver what comes from outside once",
            meaning: "a message that was handed in at two members is delivered twice",
            breaks: G::NoDuplication,
        },
        DeviationRow {
            deviation: D::JoinOutside,
            form: WithVariant,
            name: "join-outside",
            rule: "Announce joins in the stream",
            meaning: "members go on to a joiner's view at different places in the stream of messages",
            breaks: G::SendingViewDelivery,
        },
    ]
};

impl Deviation {
    /// Its row in the table.
    pub fn row(self) -> &'static DeviationRow {
        &DEVIATIONS[self as usize]
    }

    /// The deviation that the script calls so.
    pub fn named(form: DeviationForm, name: &str) -> Option<Deviation> {
        DEVIATIONS.iter().find(|row| row.form == form && row.name == name).map(|row| row.deviation)
    }
}

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
pub const GUARANTEES: [GuaranteeRow; 24] = {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_table_is_in_the_order_of_its_enum() {
        assert!(MESSAGES.iter().enumerate().all(|(at, row)| row.kind as usize == at));
        assert!(DEVIATIONS.iter().enumerate().all(|(at, row)| row.deviation as usize == at));
        assert!(GUARANTEES.iter().enumerate().all(|(at, row)| row.id as usize == at));
    }
}
