//! The table of kinds: the word of each, its fields in their order, and what it means. The documentation of the format
//! is tested against it, and a line is written from it.

/// One row of the table of kinds.
#[derive(Clone, Copy, Debug)]
pub struct KindRow {
    /// The word in the field `kind`, for ever the same.
    pub word: &'static str,
    /// The fields that it has beyond those of every event. A `?` behind a name marks one that may be missing.
    pub fields: &'static [&'static str],
    /// What happened.
    pub meaning: &'static str,
}

const fn row(word: &'static str, fields: &'static [&'static str], meaning: &'static str) -> KindRow {
    KindRow { word, fields, meaning }
}

const COPY: &[&str] = &["copy"];
const GROUP: &[&str] = &["group"];
const GROUP_VIEW: &[&str] = &["group", "view"];
const PEER: &[&str] = &["peer", "peer_incarnation"];
const TASK: &[&str] = &["group", "task", "pieces"];
const VIEW: &[&str] = &["group", "view", "members"];

/// Every kind, in the order of [`Kind`](super::Kind).
pub const KINDS: [KindRow; 81] = [
    row("action", &["line"], "the line of the script acts"),
    row("no-effect", &["line", "why"], "the line of the script can do nothing here"),
    row(
        "sent",
        &["copy", "to", "to_incarnation", "message", "label?", "group?", "view?"],
        "a copy of a message is handed to the network",
    ),
    row("received", &["copy", "fate"], "a copy has come; the event that sent it is its cause"),
    row("accepted", COPY, "a copy that had come early is accepted: the gap before it is filled"),
    row("lost", &["copy", "why"], "a copy is lost"),
    row("doubled", &["copy", "again"], "a copy comes twice; `again` is the second"),
    row("delayed", &["copy", "by_us"], "a copy comes later than the network meant"),
    row("held", COPY, "a copy stays under way until it is released"),
    row("released", COPY, "a held copy goes on"),
    row("link-cut", &["to"], "nothing goes from the process to that one any more, whichever life of them"),
    row("link-mended", &["to"], "copies go that way again"),
    row("started", &[], "the process takes its first step in this life"),
    row("crashed", &[], "the process stops for ever; its next life may come"),
    row("paused", &[], "the process does nothing until it resumes"),
    row("resumed", &[], "the process goes on"),
    row("timer-fired", &["timer", "group?"], "a timer fires; the event that set it is its cause"),
    row("stored", &["key", "value"], "the process writes to stable storage"),
    row("rule", &["rule", "sentence", "args"], "a rule of one of its protocols fires"),
    row(
        "suspected",
        &["peer", "peer_incarnation", "by_hand"],
        "it takes the peer for failed; `by_hand` if the script says so",
    ),
    row("trusted", PEER, "it hears again from a peer that it suspected"),
    row("notified", GROUP_VIEW, "its application is notified that a member of the view has failed, nobody says which"),
    row("cut", PEER, "from now on it listens to nothing from the peer"),
    row("proposed", VIEW, "as the leader it proposes this view"),
    row("voted", &["group", "view", "members", "leader", "leader_incarnation"], "it votes for this view"),
    row("committed", VIEW, "as the leader it has a majority: the view is decided"),
    row("learned", VIEW, "it is told that the view is decided"),
    row("inquired", GROUP, "it begins to take over from leaders that are gone"),
    row("join-asked", GROUP, "it asks to be let into the group"),
    row("leave-asked", GROUP, "it asks to leave the group"),
    row("create-asked", GROUP, "it asks that there be such a group, with itself as the first member"),
    row("dissolve-asked", GROUP, "it asks that there be no such group any more"),
    row("look-up-asked", GROUP, "it asks who is in the group"),
    row(
        "keeps",
        &["group", "service?"],
        "it keeps the group's membership from now on, alone or with the other members of the group `service`",
    ),
    row("found", VIEW, "it is told who is in the group"),
    row("refused", &["group", "by", "by_incarnation", "why"], "what it asked for is refused, by whom and why"),
    row("left", GROUP, "it has left the group"),
    row("excluded", GROUP, "it learns that the group excluded it"),
    row("multicast", &["group", "view", "label", "seq"], "its application multicasts, as its `seq`-th in this view"),
    row(
        "ordered",
        &["group", "label", "order", "queue"],
        "the message of that label, which it multicasts next, is to be delivered in that order; `queue` is 0 without a label",
    ),
    row(
        "priority-proposed",
        &["group", "label", "number", "origin", "origin_incarnation"],
        "it proposes that number for an abcast or gbcast of `origin`",
    ),
    row(
        "priority-final",
        &["group", "label", "number", "origin", "origin_incarnation", "by", "by_incarnation"],
        "that number, which `by` has proposed, is final for an abcast or gbcast of `origin`",
    ),
    row("handed-in", &["group", "label"], "its application multicasts to a group that it is not in"),
    row(
        "relayed",
        &["group", "view", "label", "seq", "origin", "origin_incarnation"],
        "it multicasts on behalf of `origin`, which is outside, as its own `seq`-th message in this view",
    ),
    row(
        "filtered",
        &["group", "view", "label", "origin", "origin_incarnation"],
        "it does not deliver the message of that member: it has delivered it as another's",
    ),
    row(
        "queued",
        &["group", "label"],
        "its application wants to multicast, which waits: for the next view, or for a cbcast that comes before it and is missing here",
    ),
    row(
        "delivered",
        &["group", "view", "label", "origin", "origin_incarnation"],
        "its application is handed a message; `view` is the one installed there",
    ),
    row(
        "stable",
        &["group", "view", "origin", "origin_incarnation", "seq"],
        "it knows that every member has the origin's messages up to `seq`",
    ),
    row("blocked", GROUP_VIEW, "it multicasts nothing until the next view is installed"),
    row("flushed", GROUP_VIEW, "it has told everybody that it has flushed for this view"),
    row(
        "installed",
        &["group", "view", "members", "previous", "state"],
        "its application is told of the view; `previous` is the number of the one before, 0 if there is none, and `state` the application's state just then",
    ),
    row("snapshot-taken", &["group", "view", "state"], "it takes a snapshot for joiners of that view"),
    row(
        "state-loaded",
        &["group", "view", "donor", "donor_incarnation", "state"],
        "it takes over the state that the donor had at that view",
    ),
    row("task-given", TASK, "it gives the group a task"),
    row("task-taken", TASK, "as a member of the group it takes a task on"),
    row(
        "piece-assigned",
        &["group", "task", "piece", "worker", "worker_incarnation"],
        "as the coordinator it gives a worker a piece of a task, counted from 1",
    ),
    row("piece-done", &["group", "task", "piece"], "it has done a piece of a task, counted from 1"),
    row("took-over", GROUP, "it coordinates the group from here on: the coordinator before it is gone"),
    row(
        "task-decided",
        &["group", "task", "outcome"],
        "it decides a task; `outcome` stands for the processes whose work counts, piece by piece",
    ),
    row(
        "uses",
        &["group", "reliability"],
        "the group has this member from the beginning, and for ever; how its multicast is made reliable",
    ),
    row(
        "asked",
        &["group", "origin", "origin_incarnation", "seq"],
        "it asks for the origin's message of that number, which it lacks",
    ),
    row("repaired", &["group", "label"], "it sends a message again, as somebody has asked for it"),
    row(
        "called",
        &["group", "call", "wanting"],
        "its application calls the group and wants so many replies: `none`, a number as text, `majority` or `all`",
    ),
    row(
        "replied",
        &["group", "call", "caller", "caller_incarnation", "value?"],
        "it replies to a call with a value, or without one: a null reply",
    ),
    row(
        "call-ended",
        &["group", "call", "values", "nulls", "failed", "cut_short"],
        "its call has ended: how many have replied with a value, how many with a null reply, how many were out of the view; `cut_short` if it is out of the group itself",
    ),
    row("ended", &["rest"], "the run has come to its end; `rest` if nobody owes anything"),
    row("fails", &["how", "amount", "group?", "to?"], "the process fails so from here on, or no more"),
    row(
        "told",
        &["group", "label", "to", "to_incarnation", "interval"],
        "its application tells another member something, in that interval of its own: after its checkpoint of that number",
    ),
    row(
        "heard",
        &["group", "label", "from", "from_incarnation", "interval"],
        "its application is handed what another member has told, in that interval of its own",
    ),
    row(
        "checkpointed",
        &["group", "number", "state"],
        "it has written its state to stable storage, as that checkpoint",
    ),
    row(
        "rolled-back",
        &["group", "epoch", "number", "stays", "state"],
        "it has gone back to its checkpoint of that number, with the line of that epoch; or it `stays`, as its present is there",
    ),
    row(
        "tentative",
        &["group", "number", "state"],
        "it has written its state to stable storage as that checkpoint, for the time being: the round may be given up",
    ),
    row("discarded", &["group", "number"], "it has dropped that checkpoint: the round is given up"),
    row(
        "in-channel",
        &["group", "label", "from", "from_incarnation", "number"],
        "it has recorded that message as in the channel from that member at its checkpoint of that number",
    ),
    row("logs", &["group", "scheme"], "the group's members log messages, in this way"),
    row(
        "logged",
        &["group", "label", "of", "of_incarnation", "number"],
        "it has logged a message as the delivery of that number of `of`: its own, or that of a receiver of its messages",
    ),
    row(
        "restored",
        &["group", "number", "state"],
        "it has loaded that checkpoint of its own, to replay its deliveries from there",
    ),
    row(
        "replayed",
        &["group", "label", "from", "from_incarnation", "interval"],
        "it repeats a delivery; the interval is its own, as when it was delivered first",
    ),
    row("recovered", &["group", "number", "state"], "its replay is over: it is back after so many deliveries"),
    row(
        "output",
        &["group", "label", "interval"],
        "it has told the outside world something, which cannot be taken back, and follows from that interval of its own",
    ),
    row(
        "writing",
        &["group", "takes_us"],
        "it begins a write to stable storage for the sake of recovery, which takes so long; until it has `stored`, it does \
         nothing else",
    ),
];
