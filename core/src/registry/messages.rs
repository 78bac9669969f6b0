//! Message kinds: what travels between processes, and how it is called and drawn.

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
    /// A positive acknowledgement of one multicast.
    Receipt,
    /// A negative acknowledgement: a message is missing.
    Nack,
    /// A multicast that is sent again.
    Repair,
    /// How many messages a sender has sent.
    Session,
    /// Who has all of a sender's messages.
    Confirm,
    /// A member's proposed priority for an abcast.
    Priority,
    /// A member's answer to a gbcast: its proposal, and how far it has delivered.
    SoFar,
    /// The final priority of an abcast.
    Final,
    /// The sequencer's place for an abcast.
    Place,
    /// What goes before a gbcast.
    CutLine,
    /// How far a member is, for the coordinator of a flush.
    Digest,
    /// What the coordinator of a flush has found.
    Reconcile,
    /// A member has all that a survivor has.
    Ready,
    /// All are ready for the next view.
    Resume,
    /// How far everybody has everybody's messages, as far as a member knows.
    Rows,
    /// A piece of the state.
    Piece,
    /// The next piece of the state is wanted.
    More,
    /// A member's reply to a call, with a value.
    CallReply,
    /// A member has nothing to say to a call.
    NullReply,
    /// Who has started again looks for the recovery line.
    Recovering,
    /// What a member depends on.
    Dependencies,
    /// The recovery line.
    GoBack,
    /// A round of checkpoints begins.
    CheckpointRequest,
    /// The end of what was sent before a checkpoint.
    Marker,
    /// A checkpoint of a round is written.
    CheckpointWritten,
    /// A round of checkpoints is committed.
    CheckpointCommit,
    /// A round of checkpoints is given up.
    CheckpointAbort,
    /// What a receiver has logged, or needs no copies of.
    Logged,
    /// Who has started again says so.
    Restarted,
    /// The answer to that.
    Welcome,
    /// The place that a message is delivered at.
    Rsn,
    /// Its sender has noted that.
    Noted,
    /// An output waits for the receiver's log.
    WriteLog,
    /// The log is written.
    LogWritten,
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
    /// What decides on the order of messages.
    Order,
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
pub const MESSAGES: [MessageRow; 75] = {
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
        row(
            K::Probe,
            "probe",
            C::Membership,
            "a member without a majority asks whether the group went on without it, or could",
        ),
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
        row(K::Receipt, "receipt", C::Acknowledgement, "a member acknowledges a multicast to its sender"),
        row(K::Nack, "nack", C::Acknowledgement, "a member says that it lacks a message"),
        row(K::Repair, "repair", C::Data, "a multicast that is sent again, for whoever lacks it"),
        row(K::Session, "session", C::Acknowledgement, "a sender says how many messages it has sent"),
        row(K::Confirm, "confirm", C::Acknowledgement, "members say that they have all that a sender has sent"),
        row(K::Priority, "priority", C::Order, "a member proposes a priority for an abcast"),
        row(K::SoFar, "so-far", C::Order, "a member says how far it is when a gbcast comes, and proposes a priority"),
        row(K::Final, "final", C::Order, "the initiator of an abcast says which priority is final"),
        row(K::Place, "place", C::Order, "the sequencer says which place an abcast has"),
        row(K::CutLine, "cut-line", C::Order, "the initiator of a gbcast says what goes before it"),
        row(K::Digest, "digest", C::Flush, "a member tells the coordinator of a flush how far it is"),
        row(K::Reconcile, "reconcile", C::Flush, "the coordinator of a flush says what is to be echoed"),
        row(K::Ready, "ready", C::Flush, "a member has all that a survivor has, and is ready for the view"),
        row(K::Resume, "resume", C::Flush, "the coordinator of a flush says that all are ready"),
        row(K::Rows, "rows", C::Acknowledgement, "a member passes on how far everybody has everybody's messages"),
        row(K::Piece, "piece-of-state", C::State, "a piece of the application's state, for a joiner"),
        row(K::More, "more", C::State, "a joiner has a piece of the state and asks for the next"),
        row(K::CallReply, "call-reply", C::Data, "a member replies to a call with a value"),
        row(K::NullReply, "null-reply", C::Data, "a member has nothing to say to a call, and need not be waited for"),
        row(
            K::Recovering,
            "recovering",
            C::Membership,
            "a process that has started again asks all for their dependencies",
        ),
        row(
            K::Dependencies,
            "dependencies",
            C::State,
            "a member tells its checkpoints, and what it has received in which interval",
        ),
        row(K::GoBack, "go-back", C::Membership, "all go back to this recovery line"),
        row(
            K::CheckpointRequest,
            "checkpoint-request",
            C::State,
            "all are to write a checkpoint of that number; or, to the first member: one is due",
        ),
        row(
            K::Marker,
            "marker",
            C::Flush,
            "the sender has sent nothing on this channel since it was asked for its checkpoint, or has recorded it",
        ),
        row(K::CheckpointWritten, "checkpoint-written", C::State, "the sender has written its checkpoint of the round"),
        row(K::CheckpointCommit, "checkpoint-commit", C::Membership, "the checkpoints of the round are permanent"),
        row(
            K::CheckpointAbort,
            "checkpoint-abort",
            C::Membership,
            "the round is given up, or the sender takes no part in it",
        ),
        row(
            K::Logged,
            "logged",
            C::Acknowledgement,
            "a receiver has logged these messages: their sender needs no copies any more",
        ),
        row(K::Restarted, "restarted", C::Membership, "a process has started again, from its checkpoint and its log"),
        row(K::Welcome, "welcome", C::State, "a member answers one that has started again"),
        row(
            K::Rsn,
            "rsn",
            C::Acknowledgement,
            "a receiver tells the sender as which delivery it has delivered its message",
        ),
        row(K::Noted, "noted", C::Acknowledgement, "a sender has noted as which delivery its message was delivered"),
        row(K::WriteLog, "write-log", C::Membership, "an output depends on the receiver: it is to write its log now"),
        row(K::LogWritten, "log-written", C::Acknowledgement, "a member has written its log, up to this interval"),
    ]
};

/// The table without its meanings, which come with the later part of the page.
static IN_PICTURES: [(MessageKind, &str, MessageClass); MESSAGES.len()] = {
    let mut rows = [(MessageKind::Data, "", MessageClass::Data); MESSAGES.len()];
    let mut at = 0;
    while at < rows.len() {
        rows[at] = (MESSAGES[at].kind, MESSAGES[at].name, MESSAGES[at].class);
        at += 1;
    }
    rows
};

impl MessageKind {
    /// All of them.
    pub fn all() -> impl Iterator<Item = MessageKind> {
        IN_PICTURES.iter().map(|row| row.0)
    }

    /// Its row in the table.
    pub fn row(self) -> &'static MessageRow {
        &MESSAGES[self as usize]
    }

    /// Its word in scripts and stories.
    pub fn name(self) -> &'static str {
        IN_PICTURES[self as usize].1
    }

    /// How it is drawn and counted.
    pub fn class(self) -> MessageClass {
        IN_PICTURES[self as usize].2
    }

    /// What goes on all the time and is folded in pictures and stories: signs of life, and acknowledgements but for
    /// those of the reliability ladder, and the places that senders note, which are what these are about.
    pub fn is_background(self) -> bool {
        use MessageKind as K;
        let in_front = matches!(self, K::Receipt | K::Nack | K::Session | K::Confirm | K::Rsn | K::Noted);
        let folded = matches!(self.class(), MessageClass::Heartbeat | MessageClass::Acknowledgement);
        folded && !in_front || self == K::Probe
    }

    /// Whether it goes outside the channels: to whoever bears the name now, or to one whose channel is cut.
    pub fn is_outside_channels(self) -> bool {
        use MessageKind as K;
        matches!(
            self,
            K::Shun
                | K::Probe
                | K::Join
                | K::Claim
                | K::Back
                | K::Yield
                | K::Request
                | K::RollCall
                | K::HandIn
                | K::Recovering
                | K::Restarted
        )
    }

    /// The kind of that name.
    pub fn named(name: &str) -> Option<MessageKind> {
        IN_PICTURES.iter().find(|row| row.1 == name).map(|row| row.0)
    }
}
