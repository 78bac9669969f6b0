//! Deviations: deliberate mistakes that a script can switch on, and the guarantee that each costs.

use super::GuaranteeId;

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
    /// Requests and repairs wait for a fixed time.
    FixedDelays,
    /// What was sent again just now is sent again once more.
    NoHoldDown,
    /// A sender does not say how many messages it has sent.
    NoSession,
    /// Cbcasts are delivered as they come.
    NoCausalDelay,
    /// Only the last message before a cbcast travels along with it.
    DirectPredecessorsOnly,
    /// Vector timestamps go on counting in the next view.
    VectorNotReset,
    /// A final priority does not raise the member's own numbers.
    CounterNotRaised,
    /// Between equal numbers the message goes first that came first.
    NoTieBreak,
    /// A final abcast is delivered past lower ones that are not final.
    PastTheUndeliverable,
    /// An initiator delivers its own abcast at once.
    OwnDeliveryFirst,
    /// A gbcast is treated as an abcast.
    GroupAsTotal,
    /// A flush waits for everybody who was in the old view.
    WaitForTheDead,
    /// Of several decided views only the last is installed.
    SkipIntermediateView,
    /// A member that has flushed for long goes on sending in the old view.
    UnblockOnTimeout,
    /// A message is forgotten when a majority has it.
    MajorityIsStable,
    /// Replies to a call are expected of the view at the time of the call.
    ExpectedAtCall,
    /// A caller waits for members that are out of the view.
    WaitForTheGone,
    /// A joiner replies to calls whose effects it has with the state.
    JoinerAnswers,
    /// Nobody goes back because of what another has not sent any more.
    NoPropagation,
    /// A receiver goes back to the checkpoint after the receipt.
    OneIntervalLate,
    /// Survivors begin at their latest checkpoints too.
    SurvivorsGoBack,
    /// The line is where clocks say that it is.
    LineByClock,
    /// A member sends while a round of checkpoints is under way.
    SendBeforeCommit,
    /// Markers are sent after other messages.
    LateMarkers,
    /// Who starts again believes its own last round.
    OwnRound,
    /// Receivers take what is sent again for new.
    NoReplayFilter,
    /// A receiver delivers first and logs later, where it should not.
    DeliverBeforeLogging,
    /// Nobody goes back, whatever is lost.
    OrphansStay,
    /// A process sends before the places of its deliveries are noted by others.
    NoSendingGate,
    /// Outputs wait for nothing.
    NoOutputCommit,
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

/// The rows of the first lesson's rules, which it needs before the table is here.
pub const FIRST_DEVIATIONS: [DeviationRow; 2] = [
    DeviationRow {
        deviation: Deviation::NoFlush,
        form: DeviationForm::Without,
        name: "flush",
        rule: "Flush before a view",
        meaning: "views are installed at once, and a message that only some have stays with those",
        breaks: GuaranteeId::VirtualSynchrony,
    },
    DeviationRow {
        deviation: Deviation::FlushBeforeEcho,
        form: DeviationForm::WithVariant,
        name: "flush-before-echo",
        rule: "Echo first, then say flushed",
        meaning: "others believe that everything has come while the echoes are still to be sent",
        breaks: GuaranteeId::VirtualSynchrony,
    },
];

/// Every deviation, in the order of [`Deviation`].
pub const DEVIATIONS: [DeviationRow; 54] = {
    use Deviation as D;
    use DeviationForm::{WithVariant, Without};
    use GuaranteeId as G;
    let [no_flush, flush_before_echo] = FIRST_DEVIATIONS;
    [
        no_flush,
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
        flush_before_echo,
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
        DeviationRow {
            deviation: D::FixedDelays,
            form: WithVariant,
            name: "fixed-delays",
            rule: "Wait for a random time before you ask",
            meaning: "all that lack a message ask for it at the same moment, and nobody hears another in time",
            breaks: G::FeedbackSuppression,
        },
        DeviationRow {
            deviation: D::NoHoldDown,
            form: Without,
            name: "hold-down",
            rule: "Answer no request for what was sent again just now",
            meaning: "a request that was answered while it was under way is answered once more, by everybody who has the message",
            breaks: G::HoldDown,
        },
        DeviationRow {
            deviation: D::NoSession,
            form: Without,
            name: "session",
            rule: "Say how many messages there were",
            meaning: "whoever lacks the last message finds no gap, and never asks for it",
            breaks: G::AllReceive,
        },
        DeviationRow {
            deviation: D::NoCausalDelay,
            form: Without,
            name: "causal-delay",
            rule: "Hold a cbcast back until what came before it is here",
            meaning: "a cbcast is delivered as it comes, an answer before its question",
            breaks: G::CausalDelivery,
        },
        DeviationRow {
            deviation: D::DirectPredecessorsOnly,
            form: WithVariant,
            name: "direct-predecessors",
            rule: "Carry all that came before",
            meaning: "only the last message before it travels along, and what came before that may be missing",
            breaks: G::CausalDelivery,
        },
        DeviationRow {
            deviation: D::VectorNotReset,
            form: WithVariant,
            name: "vector-not-reset",
            rule: "Count from zero in each view",
            meaning: "timestamps count messages of the last view, for which nobody can wait: cbcasts are never delivered",
            breaks: G::SelfDelivery,
        },
        DeviationRow {
            deviation: D::CounterNotRaised,
            form: WithVariant,
            name: "counter-not-raised",
            rule: "Propose above all finals",
            meaning: "a member proposes a number below a final one that it has seen, and orders two abcasts otherwise than the rest",
            breaks: G::TotalOrder,
        },
        DeviationRow {
            deviation: D::NoTieBreak,
            form: Without,
            name: "tie-break",
            rule: "Break ties by the proposer",
            meaning: "two abcasts with equal numbers are delivered as they came",
            breaks: G::TotalOrder,
        },
        DeviationRow {
            deviation: D::PastTheUndeliverable,
            form: WithVariant,
            name: "past-the-undeliverable",
            rule: "Wait for the head of the queue",
            meaning: "a final abcast is delivered past one with a lower number that is not final yet",
            breaks: G::TotalOrder,
        },
        DeviationRow {
            deviation: D::OwnDeliveryFirst,
            form: WithVariant,
            name: "own-delivery-first",
            rule: "Own abcasts wait in the queue too",
            meaning: "an initiator delivers its abcast at once, before others that come first",
            breaks: G::TotalOrder,
        },
        DeviationRow {
            deviation: D::GroupAsTotal,
            form: WithVariant,
            name: "gbcast-as-abcast",
            rule: "A gbcast is ordered against everything",
            meaning: "a gbcast is ordered among abcasts only, and fbcasts come before it here and after it there",
            breaks: G::GroupOrder,
        },
        DeviationRow {
            deviation: D::WaitForTheDead,
            form: WithVariant,
            name: "waiting-for-the-dead",
            rule: "Wait for the flush of survivors only",
            meaning: "a flush waits for all members of the old view, and those that have failed never say that they have flushed",
            breaks: G::NobodyStaysBlocked,
        },
        DeviationRow {
            deviation: D::SkipIntermediateView,
            form: WithVariant,
            name: "skip-intermediate-view",
            rule: "Install every view",
            meaning: "who comes late installs only the last of several views, and never was in those that the others were in",
            breaks: G::AgreementOnSuccessors,
        },
        DeviationRow {
            deviation: D::UnblockOnTimeout,
            form: WithVariant,
            name: "unblock-on-timeout",
            rule: "A flush ends with a view",
            meaning: "a member that has flushed for 20 ms loses patience and sends on in the old view",
            breaks: G::BlockDiscipline,
        },
        DeviationRow {
            deviation: D::MajorityIsStable,
            form: WithVariant,
            name: "majority-is-stable",
            rule: "Stable means that all have it",
            meaning: "a message is forgotten when a majority has it, and those that lack it may find nobody to echo it",
            breaks: G::StabilityTruth,
        },
        DeviationRow {
            deviation: D::ExpectedAtCall,
            form: WithVariant,
            name: "expected-at-call",
            rule: "Ask the view in which a call is delivered",
            meaning: "a call that waits for a flush counts on the view before it: on who is gone, and not on who has joined",
            breaks: G::ReplyAccounting,
        },
        DeviationRow {
            deviation: D::WaitForTheGone,
            form: WithVariant,
            name: "wait-for-the-gone",
            rule: "Wait for nobody who is out of the view",
            meaning: "a call waits for ever for the reply of a member that has failed or left",
            breaks: G::CallsEnd,
        },
        DeviationRow {
            deviation: D::JoinerAnswers,
            form: WithVariant,
            name: "joiner-answers",
            rule: "Reply to what you have delivered, and to nothing else",
            meaning: "a joiner replies to calls whose effects it has with the state, and was not asked",
            breaks: G::ReplyAccounting,
        },
        DeviationRow {
            deviation: D::NoPropagation,
            form: Without,
            name: "rollback-propagation",
            rule: "Take back who has received what is not sent",
            meaning: "who has failed goes back to its latest checkpoint, and nobody asks who has received what it has sent since",
            breaks: G::NoOrphans,
        },
        DeviationRow {
            deviation: D::OneIntervalLate,
            form: WithVariant,
            name: "one-interval-late",
            rule: "Go back to the checkpoint before the receipt",
            meaning: "a process goes back to the checkpoint after the receipt of a message that is not sent any more",
            breaks: G::NoOrphans,
        },
        DeviationRow {
            deviation: D::SurvivorsGoBack,
            form: WithVariant,
            name: "survivors-go-back",
            rule: "Who has not failed begins at its present",
            meaning: "all begin at their latest checkpoints, and lose work that nothing forces them to lose",
            breaks: G::LatestLine,
        },
        DeviationRow {
            deviation: D::LineByClock,
            form: WithVariant,
            name: "line-by-clock",
            rule: "Find the line by what depends on what",
            meaning: "all go back to the checkpoints that were due at the same time by their clocks, whatever they had received by then",
            breaks: G::NoOrphans,
        },
        DeviationRow {
            deviation: D::SendBeforeCommit,
            form: WithVariant,
            name: "send-before-commit",
            rule: "Send nothing until the round is settled",
            meaning: "a member goes on sending while a round of checkpoints is under way",
            breaks: G::ChannelState,
        },
        DeviationRow {
            deviation: D::LateMarkers,
            form: WithVariant,
            name: "late-markers",
            rule: "Send the marker before anything else",
            meaning: "a member records its state and sends its markers a little later, after what it sends until then",
            breaks: G::ConsistentCut,
        },
        DeviationRow {
            deviation: D::OwnRound,
            form: WithVariant,
            name: "own-round",
            rule: "Go back to the last round that anybody knows to be committed",
            meaning: "who starts again takes its own last permanent checkpoint for the line, whatever the others have heard of",
            breaks: G::LastRound,
        },
        DeviationRow {
            deviation: D::NoReplayFilter,
            form: Without,
            name: "replay-filter",
            rule: "Drop what has been delivered",
            meaning: "what a process sends again after a crash is delivered again, by those too that have delivered it before",
            breaks: G::ExactlyOnce,
        },
        DeviationRow {
            deviation: D::DeliverBeforeLogging,
            form: WithVariant,
            name: "deliver-before-logging",
            rule: "Log first, deliver then",
            meaning: "where a receiver should log a message before it delivers it, it delivers it at once and logs it a little later",
            breaks: G::NoOrphanStates,
        },
        DeviationRow {
            deviation: D::OrphansStay,
            form: WithVariant,
            name: "orphans-stay",
            rule: "Go back before what is lost",
            meaning: "who depends on what another has lost in a crash stays where it is",
            breaks: G::NoOrphanStates,
        },
        DeviationRow {
            deviation: D::NoSendingGate,
            form: Without,
            name: "sending-gate",
            rule: "Send nothing until others know all you have delivered",
            meaning: "where senders log, a process sends before others have noted in which order it has delivered what its message follows from",
            breaks: G::NoOrphanStates,
        },
        DeviationRow {
            deviation: D::NoOutputCommit,
            form: Without,
            name: "output-commit",
            rule: "Output only what can be replayed",
            meaning: "what is for the outside world goes out at once, though what it follows from may be lost in a crash",
            breaks: G::OutputCommit,
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
