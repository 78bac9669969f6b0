//! What a script says, line by line, with its names resolved to numbers.
//!
//! The tree keeps every line with its comment, also those that it could not read, so that printing a scenario gives
//! it back. Names are indexes into the tables of [`Scenario`].

use crate::ids::{GroupId, Label, Name, ViewNumber};
use crate::protocol::membership::detector::DetectorKind;
pub use crate::protocol::organisation::Form;
use crate::registry::{Deviation, GuaranteeId, MessageKind};
use crate::time::{Duration, Time};

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

/// A statement.
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
    /// `detector gossip, period 20ms, timeout 60ms, helpers 2, verify`.
    Detector(DetectorOptions),
    /// `organisation hierarchical of g, piece 10ms`: how the members of a group divide their work.
    Organisation {
        /// Of which group.
        group: GroupId,
        /// How.
        form: Form,
        /// How long a member works on a piece.
        piece: Option<Duration>,
    },
    /// Something that happens.
    Action(Action),
    /// `run until 2s`, `run until rest`.
    RunUntil(Until),
    /// `stop script here`: what follows is not read.
    StopHere,
    /// `step "…" when EVENT : "…"`: a moment of the lesson.
    Step {
        /// Its heading.
        title: String,
        /// Where it is.
        at: Moment,
        /// What to say there.
        text: String,
    },
    /// `say when EVENT "…"`: a remark without a heading.
    Say {
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
    /// `chart messages "…"`: a figure of the script and its variants beside each other.
    Chart {
        /// What is measured.
        measure: Measure,
        /// Its title.
        title: String,
    },
    /// `expect …`.
    Expect(Expectation),
    /// `variant "…"`: the indented lines below belong to it.
    Variant(String),
    /// `without NAME` or `with variant NAME`.
    Deviate(Deviation),
}

/// What a chart measures in each run.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
pub enum Measure {
    /// `messages`, `messages heartbeat ping`: how many copies were sent, of these kinds or, if none is named, of all.
    Messages(Vec<MessageKind>),
    /// `detection`: how long after a failure the first and the last of the living suspect it.
    Detection,
    /// `mistakes`: how often a living process was suspected.
    Mistakes,
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
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
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
    /// `order fifo`.
    pub order: Option<OrderKind>,
    /// `log`: its server writes every view to stable storage.
    pub log: bool,
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
    Gms(GroupId),
    /// That process alone keeps it.
    Server(Name),
    /// Joins, leaves and silence are announced in the group's own stream.
    Announced,
}

/// The order in which a group delivers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
pub enum OrderKind {
    /// Each sender's messages in the order sent.
    #[default]
    Fifo,
}

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
    /// `q multicasts m1 to g`.
    Multicast {
        /// Who.
        sender: Name,
        /// The label, if it has one.
        label: Option<Label>,
        /// To which group.
        group: GroupId,
    },
    /// `q multicasts 100 messages to g every 1ms`.
    MulticastMany {
        /// Who.
        sender: Name,
        /// How many messages.
        count: u32,
        /// To which group.
        group: GroupId,
        /// Time from one to the next.
        every: Duration,
    },
    /// `q crashes`, `q crashes losing 2 to p`, `q crashes losing all`.
    Crash {
        /// Who.
        process: Name,
        /// What is lost of what it had sent and was still under way.
        losing: Vec<Losing>,
    },
    /// `q recovers`: the next incarnation starts.
    Recover(Name),
    /// `q pauses`: it does nothing, and everything that comes waits.
    Pause(Name),
    /// `q resumes`.
    Resume(Name),
    /// `p suspects q`: by hand, as if its detector had said so.
    Suspect {
        /// Who suspects.
        process: Name,
        /// Whom.
        peer: Name,
    },
    /// `s joins g`.
    Join {
        /// Who.
        process: Name,
        /// Which group.
        group: GroupId,
    },
    /// `q leaves g`.
    Leave {
        /// Who.
        process: Name,
        /// Which group.
        group: GroupId,
    },
    /// `s gives task T of 6 pieces to g`.
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
    /// `p creates g`: it asks that there be such a group, with itself as the first member.
    Create {
        /// Who.
        process: Name,
        /// Which group.
        group: GroupId,
    },
    /// `p dissolves g`: it asks that there be no such group any more.
    Dissolve {
        /// Who.
        process: Name,
        /// Which group.
        group: GroupId,
    },
    /// `p looks up g`: it asks who is in the group.
    LookUp {
        /// Who.
        process: Name,
        /// Which group.
        group: GroupId,
    },
    /// `drop m1 from q to r`, `delay …`, `duplicate …`, `hold …`, `release …`.
    Message {
        /// What is done to it.
        fault: MessageFault,
        /// To which copies.
        copies: CopyPattern,
    },
    /// `cut q to r`: nothing goes that way any more. `cut q and r`: neither way.
    CutLink {
        /// From.
        from: Name,
        /// To.
        to: Name,
        /// The other way too.
        both: bool,
    },
    /// `mend q to r`, `mend q and r`.
    MendLink {
        /// From.
        from: Name,
        /// To.
        to: Name,
        /// The other way too.
        both: bool,
    },
    /// `partition p q | r s`: nothing goes from one part to another; who is not named is alone with the last part.
    Partition(Vec<Vec<Name>>),
    /// `heal`: all cut links and partitions are mended.
    Heal,
    /// `lose 30% for 50ms`: on all links.
    LoseForAWhile {
        /// Of a hundred copies, how many are lost.
        percent: u8,
        /// For how long.
        duration: Duration,
    },
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
    Delay(Duration),
    /// It comes twice.
    Duplicate,
    /// It stays under way until it is released.
    Hold,
    /// It goes on.
    Release,
}

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
    /// `sends flush to r`.
    Sends {
        /// What.
        message: MessagePattern,
        /// To whom.
        to: Option<Name>,
    },
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
    /// `suspects q`.
    Suspects(Option<Name>),
    /// `cuts q`.
    Cuts(Option<Name>),
    /// `proposes view 2 of g`.
    Proposes(ViewPattern),
    /// `accepts view 2 of g`.
    Accepts(ViewPattern),
    /// `commits view 2 of g`.
    Commits(ViewPattern),
    /// `flushes view 2 of g`: says that it has flushed for that view.
    Flushes(ViewPattern),
    /// `installs view 2 of g`.
    Installs(ViewPattern),
    /// `inquires`: begins to take over.
    Inquires,
    /// `loads state`: a joiner takes over the donor's state.
    LoadsState,
    /// `crashes`.
    Crashes,
    /// `recovers`.
    Recovers,
    /// `is excluded`: learns that the group went on without it.
    IsExcluded,
    /// `is notified of view 1 of g`: learns that a member of it has failed.
    IsNotified(ViewPattern),
    /// `joins g`: asks to.
    Joins(GroupId),
    /// `leaves g`: asks to.
    Leaves(GroupId),
    /// `gives task T`.
    GivesTask(Label),
    /// `assigns piece 3 of T to q`: as the coordinator.
    Assigns {
        /// Which piece.
        piece: PiecePattern,
        /// To whom.
        to: Option<Name>,
    },
    /// `finishes piece 3 of T`.
    Finishes(PiecePattern),
    /// `takes over`: it coordinates from here on.
    TakesOver,
    /// `decides T`.
    Decides(Label),
    /// `creates g`: asks to.
    Creates(GroupId),
    /// `dissolves g`: asks to.
    Dissolves(GroupId),
    /// `finds g`: is told who is in the group.
    Finds(GroupId),
    /// `is refused`: what it has asked for is refused.
    IsRefused,
    /// `loses m1 to r`: a copy that it sent is lost.
    Loses {
        /// What.
        message: MessagePattern,
        /// To whom.
        to: Option<Name>,
    },
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
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
pub struct PiecePattern {
    /// Its number, from 1.
    pub number: u32,
    /// Of which task.
    pub task: Label,
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
    /// `expect p never installs view 3 of g`.
    NeverInstall {
        /// Who.
        processes: Vec<Name>,
        /// Which view.
        view: ViewPattern,
    },
    /// `expect p r suspect q before 200ms`.
    Suspect {
        /// Who.
        processes: Vec<Name>,
        /// Whom.
        peer: Name,
        /// Until when, if said.
        before: Option<Time>,
    },
    /// `expect p never suspects q`.
    NeverSuspect {
        /// Who.
        processes: Vec<Name>,
        /// Whom.
        peer: Name,
    },
    /// `expect p q are notified of view 1 of g`: once each.
    Notified {
        /// Who.
        processes: Vec<Name>,
        /// Of which view's failure.
        view: ViewPattern,
    },
    /// `expect p is blocked in g`.
    Blocked {
        /// Who.
        process: Name,
        /// In which group.
        group: GroupId,
    },
    /// `expect nobody is blocked`.
    NobodyBlocked,
    /// `expect s has the state of p in g`.
    SameState {
        /// Who.
        process: Name,
        /// As whom.
        as_process: Name,
        /// In which group.
        group: GroupId,
    },
    /// `expect p q r decide T`.
    Decide {
        /// Who.
        processes: Vec<Name>,
        /// Which task.
        task: Label,
    },
    /// `expect p never decides T`.
    NeverDecide {
        /// Who.
        processes: Vec<Name>,
        /// Which task.
        task: Label,
    },
    /// `expect pieces of T = 6`: how many pieces were done, those done again counted again.
    Pieces {
        /// Of which task.
        task: Label,
        /// How many.
        count: u32,
    },
    /// `expect messages flush = 6`: how many copies of a kind were sent.
    Messages {
        /// Which kind.
        kind: MessageKind,
        /// How many.
        count: u32,
    },
}
