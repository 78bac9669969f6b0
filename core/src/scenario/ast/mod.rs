//! What a script says, line by line, with its names resolved to numbers.
//!
//! The tree keeps every line with its comment, also those that it could not read, so that printing a scenario gives
//! it back. Names are indexes into the tables of [`Scenario`].

mod actions;
mod declarations;
mod patterns;

use crate::ids::{GroupId, Label, Name};
pub use crate::protocol::multicast::FlushBy;
pub use crate::protocol::ordering::{Asked, Flavour};
pub use crate::protocol::organisation::Form;
pub use crate::protocol::reliability::Rung;
use crate::protocol::rollback::Scheme;
use crate::registry::{Deviation, GuaranteeId, MessageKind};
use crate::time::{Duration, Time};
pub use actions::{Action, Doing, Losing, MessageFault, When};
pub use declarations::{DetectorOptions, GroupDeclaration, Membership, MulticastOption, NetworkOptions};
pub use patterns::{CopyPattern, EventPattern, EventVerb, MessagePattern, PiecePattern, ViewPattern, Which};

/// A parsed script.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
pub struct Scenario {
    /// Names of processes, in the order of their declaration: [`Name`] indexes here.
    pub processes: Vec<String>,
    /// Names of groups: [`GroupId`] indexes here.
    pub groups: Vec<String>,
    /// Labels of application messages that the script writes: [`Label::written`] indexes here.
    pub labels: Vec<String>,
    /// Names of variants, in order: [`Line::variant`] indexes here. The name of one that could not be read is empty.
    pub variants: Vec<String>,
    /// Every line of the text, in order.
    pub lines: Vec<Line>,
}

/// One logical line: a statement with its continuation lines, a comment, a blank, or text that could not be read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
pub struct Line {
    /// Number of its first row in the text, from 1.
    pub number: u32,
    /// What it says; absent for blanks and comments, and where [`Line::unread`] keeps the text.
    pub statement: Option<Statement>,
    /// The comment at the end of its first row, or the whole of a comment line, without the `#`.
    pub comment: Option<String>,
    /// The text as it stood, where it could not be read or stands after `stop script here`.
    pub unread: Option<String>,
    /// The variant block that it stands in, as an index among the script's variants.
    pub variant: Option<u16>,
    /// Its further rows, if it is broken otherwise than it is printed by itself; see [`Row`]. Only for printing.
    pub rows: Vec<Row>,
}

/// A further row of a line that its author has broken. Rows are kept for printing and mean nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
pub struct Row {
    /// Before which word of the printed statement the row begins, counted from 0. A row that begins where the next one
    /// does has no words: it is a comment or blank.
    pub word: u32,
    /// The comment at its end.
    pub comment: Option<String>,
}

/// A statement. The page has its first lesson read before it has the parser, and carries the reading of what that lesson says;
/// what it does not say stands last, in this tree and in those below, and is `skip`ped. If it does after all, the page's build says so.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
pub enum Statement {
    /// `groupscope 1`: the version of the language.
    Version(u32),
    /// `scenario "…"`: the title.
    Title(String),
    /// `about "…"`: a paragraph for the page.
    About(String),
    /// `lecture "…"`: where it comes from.
    Lecture(String),
    /// `assumes "…"`: what the lecture takes for granted here.
    Assumes(String),
    /// `seed 7`: where all chance comes from.
    Seed(u64),
    /// `processes p q r`.
    Processes(Vec<Name>),
    /// `network delay 8ms..12ms, fifo, loss 5%`, or of one link: `link p to q delay 20ms`.
    Network {
        /// One directed link, or all.
        link: Option<(Name, Name)>,
        /// What is said of it; what is not said stays as it was.
        options: NetworkOptions,
    },
    /// `group g = p q r with membership gmp, order fifo`.
    Group(GroupDeclaration),
    /// Something that happens.
    Action(Action),
    /// `run until 2s`, `run until rest`.
    RunUntil(Until),
    /// `step "…" when EVENT : "…"`: a moment of the lesson.
    Step {
        /// Its heading.
        title: String,
        /// Where it is.
        at: Moment,
        /// What to say there.
        text: String,
    },
    /// `ask before EVENT "…"` with its answers on indented lines.
    Ask {
        /// Where it is asked.
        at: Moment,
        /// The question.
        question: String,
        /// Answers to choose from; none for a free question.
        answers: Vec<Answer>,
    },
    /// `expect …`.
    Expect(Expectation),
    /// `variant "…"`: the indented lines below belong to it.
    Variant(String),
    /// `without NAME` or `with variant NAME`.
    Deviate(Deviation),
    /// `detector gossip, period 20ms, timeout 60ms, helpers 2, verify`.
    #[cfg_attr(feature = "serde", serde(skip))]
    Detector(DetectorOptions),
    /// `organisation hierarchical of g, piece 10ms`: how the members of a group divide their work.
    #[cfg_attr(feature = "serde", serde(skip))]
    Organisation {
        /// Of which group.
        group: GroupId,
        /// How.
        form: Form,
        /// How long a member works on a piece.
        piece: Option<Duration>,
    },
    /// `reliability nack of g`: another rung of the ladder, for a group that has one.
    #[cfg_attr(feature = "serde", serde(skip))]
    Reliability {
        /// Of which group.
        group: GroupId,
        /// Which rung.
        rung: Rung,
    },
    /// `recovery coordinated of g writing 2ms`: another scheme, for a group with recovery.
    #[cfg_attr(feature = "serde", serde(skip))]
    Recovery {
        /// Of which group.
        group: GroupId,
        /// Which scheme.
        scheme: Scheme,
        /// How long a write takes, if that is said.
        writing: Option<Duration>,
    },
    /// `use flush by senders in g`: another option of a group's multicast.
    #[cfg_attr(feature = "serde", serde(skip))]
    Use {
        /// Of which group.
        group: GroupId,
        /// Which.
        option: MulticastOption,
    },
    /// `stop script here`: what follows is not read.
    #[cfg_attr(feature = "serde", serde(skip))]
    StopHere,
    /// `say when EVENT "…"`: a remark without a heading.
    #[cfg_attr(feature = "serde", serde(skip))]
    Say {
        /// Where it is.
        at: Moment,
        /// What to say there.
        text: String,
    },
    /// `chart messages "…"`: a figure of the script and its variants beside each other.
    #[cfg_attr(feature = "serde", serde(skip))]
    Chart {
        /// What is measured.
        measure: Measure,
        /// In runs of their own with each of these settings; in the runs as they are if there is none.
        settings: Vec<Setting>,
        /// Its title.
        title: String,
    },
}

/// What a chart changes in all runs besides what their variants change.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Setting {
    /// Nothing.
    #[default]
    AsWritten,
    /// `with 8 members`: the first group has so many.
    Members(u32),
    /// `every 20ms`: groups with recovery write their checkpoints so often.
    Every(Duration),
}

/// What a chart measures in each run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Measure {
    /// `messages`, `messages heartbeat ping to p`: how many copies were sent, of these kinds or, if none is named, of all;
    /// to that process only, if one is named.
    Messages {
        /// Of which kinds.
        kinds: Vec<MessageKind>,
        /// To whom.
        to: Option<Name>,
    },
    /// `requests`: how often a message was asked for, and sent again.
    Requests,
    /// `detection`: how long after a failure the first and the last of the living suspect it.
    Detection,
    /// `mistakes`: how often a living process was suspected.
    Mistakes,
    /// `unstable`: how many messages the member that keeps most keeps, over the time of the run.
    Unstable,
    /// How long a multicast takes until it is delivered.
    Latency,
    /// How long a call takes until it has ended.
    Waiting,
    /// `lost`: how many deliveries were taken back and never made again as they were, and how many were replayed.
    Lost,
    /// `writes`: how often members wrote to stable storage, for the sake of recovery.
    Writes,
}

/// An answer to a question of the lesson.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
pub struct Answer {
    /// Whether it is right.
    pub right: bool,
    /// The answer.
    pub text: String,
    /// Why it is right or wrong.
    pub because: String,
}

/// A moment of the lesson: just after an event, just before it, or at a time.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
pub enum Moment {
    /// `when EVENT`.
    When(EventPattern),
    /// `before EVENT`.
    Before(EventPattern),
    /// `at TIME`.
    At(Time),
}

/// How far a run goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
pub enum Until {
    /// To that time.
    Time(Time),
    /// Until only periodic traffic is left and nobody owes anything, within the bound.
    Rest,
}

/// What a scenario expects of its run.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
pub enum Expectation {
    /// `expect holds virtual-synchrony`.
    Holds(GuaranteeId),
    /// `expect violated virtual-synchrony by m1 at p r`.
    Violated {
        /// What falls.
        guarantee: GuaranteeId,
        /// The message that shows it.
        by: Option<Label>,
        /// The processes that show it.
        at: Vec<Name>,
    },
    /// `expect p r deliver m1 m2 in view 1 of g`: exactly in this order among themselves.
    Deliver {
        /// Who.
        processes: Vec<Name>,
        /// What, in order.
        labels: Vec<Label>,
        /// In which view, if said.
        view: Option<ViewPattern>,
    },
    /// `expect r never delivers m1`.
    NeverDeliver {
        /// Who.
        processes: Vec<Name>,
        /// What.
        label: Label,
    },
    /// `expect p r agree on view 2 of g = p r`.
    Agree {
        /// Who.
        processes: Vec<Name>,
        /// On which view.
        view: ViewPattern,
        /// With which members, oldest first.
        members: Vec<Name>,
    },
    /// `expect nobody is blocked`.
    NobodyBlocked,
    /// `expect messages flush = 6`: how many copies of a kind were sent.
    Messages {
        /// Which kind.
        kind: MessageKind,
        /// How many.
        count: u32,
    },
    /// `expect p never installs view 3 of g`.
    #[cfg_attr(feature = "serde", serde(skip))]
    NeverInstall {
        /// Who.
        processes: Vec<Name>,
        /// Which view.
        view: ViewPattern,
    },
    /// `expect p r suspect q before 200ms`.
    #[cfg_attr(feature = "serde", serde(skip))]
    Suspect {
        /// Who.
        processes: Vec<Name>,
        /// Whom.
        peer: Name,
        /// Until when, if said.
        before: Option<Time>,
    },
    /// `expect p never suspects q`.
    #[cfg_attr(feature = "serde", serde(skip))]
    NeverSuspect {
        /// Who.
        processes: Vec<Name>,
        /// Whom.
        peer: Name,
    },
    /// `expect p q are notified of view 1 of g`: once each.
    #[cfg_attr(feature = "serde", serde(skip))]
    Notified {
        /// Who.
        processes: Vec<Name>,
        /// Of which view's failure.
        view: ViewPattern,
    },
    /// `expect p is blocked in g`.
    #[cfg_attr(feature = "serde", serde(skip))]
    Blocked {
        /// Who.
        process: Name,
        /// In which group.
        group: GroupId,
    },
    /// `expect s has the state of p in g`.
    #[cfg_attr(feature = "serde", serde(skip))]
    SameState {
        /// Who.
        process: Name,
        /// As whom.
        as_process: Name,
        /// In which group.
        group: GroupId,
    },
    /// `expect p q r decide T`.
    #[cfg_attr(feature = "serde", serde(skip))]
    Decide {
        /// Who.
        processes: Vec<Name>,
        /// Which task.
        task: Label,
    },
    /// `expect p never decides T`.
    #[cfg_attr(feature = "serde", serde(skip))]
    NeverDecide {
        /// Who.
        processes: Vec<Name>,
        /// Which task.
        task: Label,
    },
    /// `expect pieces of T = 6`: how many pieces were done, those done again counted again.
    #[cfg_attr(feature = "serde", serde(skip))]
    Pieces {
        /// Of which task.
        task: Label,
        /// How many.
        count: u32,
    },
    /// `expect c1 ends with 3 replies, 1 null, 1 failed`.
    #[cfg_attr(feature = "serde", serde(skip))]
    CallEnds {
        /// Which call.
        call: Label,
        /// How many members have replied with a value.
        replies: u32,
        /// How many have sent a null reply.
        nulls: u32,
        /// How many were out of the view without having replied.
        failed: u32,
    },
    /// `expect c1 does not end`.
    #[cfg_attr(feature = "serde", serde(skip))]
    CallNeverEnds {
        /// Which call.
        call: Label,
    },
}
