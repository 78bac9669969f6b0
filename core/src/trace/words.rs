//! Events in words: one place for the wording of everything that can happen.
//!
//! A rule brings its own sentence; the other kinds have theirs here. Sentences have the process as their subject, which
//! is left out where a table shows it beside them.

use crate::failure::Failure;
use crate::ids::{GroupId, Label, LabelParts, Name, ProcessId};
use crate::protocol::calls::Wanting;
use crate::protocol::membership::gms::Refusal;
use crate::protocol::{Arg, MessageName, Rule, View};
use crate::registry::MessageKind;
use crate::scenario::compile::Program;
use crate::time::Duration;
use crate::trace::{CopyId, EventId, Fate, Kind, Loss, NoEffect, Trace};

/// The names that people gave to numbers.
#[derive(Clone, Copy, Debug)]
pub struct Names<'a>(pub &'a Program);

impl<'a> Names<'a> {
    /// `q`, or `q#1` for its second life.
    pub fn process(self, process: ProcessId) -> String {
        match process.incarnation {
            0 => self.name(process.name).to_owned(),
            life => format!("{}#{life}", self.name(process.name)),
        }
    }

    /// The name of a process, whatever its life.
    pub fn name(self, name: Name) -> &'a str {
        self.0.processes.get(name.index()).map_or("?", String::as_str)
    }

    /// The name of a group.
    pub fn group(self, group: GroupId) -> &'a str {
        self.0.groups.get(group.index()).map_or("?", String::as_str)
    }

    /// `m1`, or `q.3` for a message without a label.
    pub fn label(self, label: Label) -> String {
        match label.parts() {
            LabelParts::Written(at) => self.0.labels.get(at as usize).cloned().unwrap_or_else(|| "?".to_owned()),
            LabelParts::Automatic { sender, ordinal } => [self.name(sender), ".", &ordinal.to_string()].concat(),
        }
    }

    /// `m1`, `echo m1`, `flush`.
    pub fn message(self, name: MessageName) -> String {
        match (name.kind, name.label) {
            (MessageKind::Data, Some(label)) => self.label(label),
            (kind, Some(label)) => format!("{} {}", kind.name(), self.label(label)),
            (kind, None) => kind.name().to_owned(),
        }
    }

    /// `p q r`.
    pub fn members(self, view: &View) -> String {
        self.list(view.members.iter().map(|&member| self.process(member)))
    }

    fn list(self, names: impl Iterator<Item = String>) -> String {
        names.collect::<Vec<_>>().join(" ")
    }

    fn arg(self, arg: Arg) -> String {
        match arg {
            Arg::Process(process) => self.process(process),
            Arg::Processes(set) if set.is_empty() => "nobody".to_owned(),
            Arg::Processes(set) => self.list(set.names().map(|name| self.name(name).to_owned())),
            Arg::Group(group) => self.group(group).to_owned(),
            Arg::Label(label) => self.label(label),
            Arg::Number(number) => number.to_string(),
            Arg::Duration(duration) => format!("{}.{:03} ms", duration.as_us() / 1_000, duration.as_us() % 1_000),
        }
    }

    /// The sentence of a rule with its arguments filled in.
    pub fn rule(self, rule: &Rule) -> String {
        self.fill(rule.row().sentence.to_owned(), &rule.args())
    }

    fn fill(self, sentence: String, args: &[(&'static str, Arg)]) -> String {
        args.iter().fold(sentence, |sentence, (name, arg)| sentence.replace(&format!("{{{name}}}"), &self.arg(*arg)))
    }
}

/// The event in words, without its subject.
pub fn sentence(names: Names<'_>, trace: &Trace, id: EventId) -> String {
    let Some(event) = trace.get(id) else { return String::new() };
    let of = |copy: CopyId| copy_words(names, trace, copy);
    let group = |group| names.group(group);
    match event.kind {
        Kind::Action { line } => format!("acts on line {line} of the script"),
        Kind::NoEffect { line, why } => format!("line {line} has no effect: {}", no_effect(why)),
        Kind::Sent { to, name, .. } => format!("sends {} to {}", names.message(name), names.process(to)),
        Kind::Received { copy, fate } => {
            let (what, from) = message_and_sender(names, trace, copy);
            match fate {
                Fate::Accepted => format!("receives {what} from {from}"),
                Fate::Early => format!("receives {what} from {from} too early and keeps it: one before it is missing"),
                Fate::Duplicate => format!("receives {what} from {from} once more and drops it"),
                Fate::FromCut => format!("drops {what} from {from}: it has cut that channel"),
                Fate::FromThePast => format!("drops {what} from {from}: that life of it is over"),
            }
        }
        Kind::Accepted { copy } => {
            let (what, from) = message_and_sender(names, trace, copy);
            format!("accepts {what} from {from}, which had come early")
        }
        Kind::Lost { copy, why } => format!("{} is lost: {}", of(copy), loss(why)),
        Kind::Doubled { copy, .. } => format!("{} comes twice", of(copy)),
        Kind::Delayed { copy, by_us } => format!("{} is late by {}.{:03} ms", of(copy), by_us / 1_000, by_us % 1_000),
        Kind::Held { copy } => format!("{} is held", of(copy)),
        Kind::Released { copy } => format!("{} is released", of(copy)),
        Kind::LinkCut { to } => format!("can send nothing to {} any more", names.name(to)),
        Kind::LinkMended { to } => format!("can send to {} again", names.name(to)),
        Kind::Started if event.process.incarnation > 0 => "starts again, as a new incarnation".to_owned(),
        Kind::Started => "starts".to_owned(),
        Kind::Crashed => "crashes".to_owned(),
        Kind::Paused => "pauses: what comes has to wait".to_owned(),
        Kind::Resumed => "resumes".to_owned(),
        Kind::Fails { failure } => fails(names, failure),
        Kind::TimerFired { .. } => "wakes by a timer".to_owned(),
        Kind::Stored { key, value } => format!("stores {} = {value}", key.name()),
        Kind::Rule(ref rule) => rule_words(names, trace, id, rule),
        Kind::Suspected { peer, by_hand: true } => format!("suspects {}: the script says so", names.process(peer)),
        Kind::Suspected { peer, .. } => format!("suspects {}", names.process(peer)),
        Kind::Trusted { peer } => format!("trusts {} again", names.process(peer)),
        Kind::Notified { group: of, view } => format!("is notified that view {view} of {} has failed", group(of)),
        Kind::Cut { peer } => format!("cuts its channel from {}", names.process(peer)),
        Kind::Proposed { group: of, view, .. } => view_words(names, trace, "proposes", of, view),
        Kind::Voted { group: of, view, .. } => view_words(names, trace, "accepts", of, view),
        Kind::Committed { group: of, view, .. } => view_words(names, trace, "commits", of, view),
        Kind::Learned { group: of, view, .. } => view_words(names, trace, "learns of", of, view),
        Kind::Inquired { group: of } => format!("begins to take over {}", group(of)),
        Kind::JoinAsked { group: of } => format!("asks to join {}", group(of)),
        Kind::LeaveAsked { group: of } => format!("wants to leave {}", group(of)),
        Kind::CreateAsked { group: of } => format!("asks to create {}", group(of)),
        Kind::DissolveAsked { group: of } => format!("asks to dissolve {}", group(of)),
        Kind::LookUpAsked { group: of } => format!("asks who is in {}", group(of)),
        Kind::Keeps { group: of, .. } => format!("keeps the membership of {}", group(of)),
        Kind::Found { group: of, view, number } if trace.view(view).members.is_empty() => {
            format!("finds nobody in view {number} of {}", group(of))
        }
        Kind::Found { group: of, view, .. } => view_words(names, trace, "finds", of, view),
        Kind::Refused { group: of, by, why } if by == event.process => format!("gives up: {}", refusal(group(of), why)),
        Kind::Refused { group: of, by, why } => {
            format!("is refused by {}: {}", names.process(by), refusal(group(of), why))
        }
        Kind::Left { group: of } => format!("has left {}", group(of)),
        Kind::Excluded { group: of } => format!("learns that {} has excluded it", group(of)),
        Kind::Multicast { group: of, view, label, .. } => {
            format!("multicasts {} to {} in view {view}", names.label(label), group(of))
        }
        Kind::Ordered { label, flavour, .. } => {
            format!("wants {} delivered as a {}", names.label(label), flavour.name())
        }
        Kind::PriorityProposed { label, number, .. } => format!("proposes {number} for {}", names.label(label)),
        Kind::PriorityFinal { label, number, by, .. } => {
            format!("finds {number} of {} final for {}", names.process(by), names.label(label))
        }
        Kind::HandedIn { group: of, label } => {
            format!("multicasts {} to {} from outside", names.label(label), group(of))
        }
        Kind::Relayed { group: of, view, label, origin, .. } => {
            let (label, origin) = (names.label(label), names.process(origin));
            format!("multicasts {label} to {} in view {view} for {origin}", group(of))
        }
        Kind::Filtered { view, label, .. } => format!("filters {} out in view {view}", names.label(label)),
        Kind::Queued { group: of, label } => {
            format!("keeps {} back, to multicast it to {} later", names.label(label), group(of))
        }
        Kind::Delivered { view, label, .. } => format!("delivers {} in view {view}", names.label(label)),
        Kind::Stable { origin, seq, .. } => {
            format!("knows that the first {seq} of {} are everywhere", names.process(origin))
        }
        Kind::Blocked { group: of, view } => format!("stops sending in view {view} of {}", group(of)),
        Kind::Flushed { group: of, view } => format!("has flushed for view {view} of {}", group(of)),
        Kind::Installed { group: of, view, .. } => view_words(names, trace, "installs", of, view),
        Kind::SnapshotTaken { group: of, view, .. } => format!("takes a snapshot at view {view} of {}", group(of)),
        Kind::StateLoaded { view, donor, .. } => {
            format!("loads the state that {} had at view {view}", names.process(donor))
        }
        Kind::TaskGiven { group: of, task, pieces } => {
            format!("has a task for {}: {}, of {pieces} pieces", group(of), names.label(task))
        }
        Kind::TaskTaken { group: of, task, .. } => format!("takes on task {} of {}", names.label(task), group(of)),
        Kind::PieceAssigned { task, piece, worker, .. } => {
            format!("assigns piece {piece} of {} to {}", names.label(task), names.process(worker))
        }
        Kind::PieceDone { task, piece, .. } => format!("has done piece {piece} of {}", names.label(task)),
        Kind::TookOver { group: of } => format!("coordinates {} from here on", group(of)),
        Kind::TaskDecided { task, .. } => format!("decides task {}", names.label(task)),
        Kind::Uses { group: of, rung } => format!("multicasts to {} with reliability {}", group(of), rung.words()),
        Kind::Asked { origin, seq, .. } => format!("asks for message {seq} of {}", names.process(origin)),
        Kind::Repaired { label, .. } => format!("sends {} again", names.label(label)),
        Kind::Called { group: of, call, wanting } => {
            format!("calls {} as {}, and wants {}", group(of), names.label(call), wanted(wanting))
        }
        Kind::Replied { call, value: Some(value), .. } => format!("replies {value} to {}", names.label(call)),
        Kind::Replied { call, value: None, .. } => format!("sends a null reply to {}", names.label(call)),
        Kind::CallEnded { call, values, nulls, failed, .. } => {
            format!("ends {}: {values} replies, {nulls} null, {failed} failed", names.label(call))
        }
        Kind::Told { label, to, .. } => format!("tells {} {}", names.process(to), names.label(label)),
        Kind::Heard { label, from, .. } => format!("is told {} by {}", names.label(label), names.process(from)),
        Kind::Checkpointed { number, .. } => format!("has written checkpoint {number}"),
        Kind::Tentative { number, .. } => format!("has written checkpoint {number} for the time being"),
        Kind::Discarded { number, .. } => format!("has dropped checkpoint {number}"),
        Kind::InChannel { label, from, number, .. } => {
            format!("has {} from {} in the channel at checkpoint {number}", names.label(label), names.process(from))
        }
        Kind::RolledBack { epoch, stays: true, .. } => format!("stays in its present, with line {epoch}"),
        Kind::RolledBack { epoch, number, .. } => format!("is back at checkpoint {number}, with line {epoch}"),
        Kind::Logs { group: of, scheme } => format!("logs the messages of {}: {}", group(of), scheme.word()),
        Kind::Logged { label, of, number, .. } => {
            format!("has logged {} as delivery {number} of {}", names.label(label), names.process(of))
        }
        Kind::Restored { number, .. } => format!("has loaded checkpoint {number}"),
        Kind::Replayed { label, interval, .. } => {
            format!("has replayed {}, its delivery {interval}", names.label(label))
        }
        Kind::Output { label, .. } => format!("outputs {}", names.label(label)),
        Kind::Writing { takes_us, .. } => {
            format!("is writing to stable storage for {}: all else has to wait", Duration::from_us(takes_us.into()))
        }
        Kind::Recovered { number, .. } => format!("has recovered the state after {number} deliveries"),
        Kind::Ended { rest: true } => "the run is at rest".to_owned(),
        Kind::Ended { rest: false } => "the run ends".to_owned(),
    }
}

/// A rule that is about members names a set; the event that follows it knows their age, and the list is shown by that.
fn rule_words(names: Names<'_>, trace: &Trace, id: EventId, rule: &Rule) -> String {
    let mut args = rule.args();
    let next = trace.get(EventId(id.0 + 1)).map(|event| event.kind);
    if let Some(Kind::Proposed { view, .. } | Kind::Voted { view, .. }) = next
        && args.iter().any(|(name, _)| *name == "members")
    {
        args.retain(|(name, _)| *name != "members");
        let sentence = rule.row().sentence.replace("{members}", &names.members(trace.view(view)));
        return names.fill(sentence, &args);
    }
    names.rule(rule)
}

fn view_words(names: Names<'_>, trace: &Trace, verb: &str, group: GroupId, view: crate::trace::ViewRef) -> String {
    let view = trace.view(view);
    format!("{verb} view {} of {} = {}", view.number, names.group(group), names.members(view))
}

fn message_and_sender(names: Names<'_>, trace: &Trace, copy: CopyId) -> (String, String) {
    let sent = trace.sent(copy).and_then(|sent| trace.get(sent));
    match sent.map(|event| (event.process, event.kind)) {
        Some((from, Kind::Sent { name, .. })) => (names.message(name), names.process(from)),
        _ => ("a message".to_owned(), "somebody".to_owned()),
    }
}

fn copy_words(names: Names<'_>, trace: &Trace, copy: CopyId) -> String {
    let sent = trace.sent(copy).and_then(|sent| trace.get(sent));
    match sent.map(|event| (event.process, event.kind)) {
        Some((from, Kind::Sent { name, to, .. })) => {
            format!("the copy of {} from {} to {}", names.message(name), names.process(from), names.process(to))
        }
        _ => "a copy".to_owned(),
    }
}

fn fails(names: Names<'_>, failure: Failure) -> String {
    match failure {
        Failure::Timing { by: Duration::ZERO } => "is in time again".to_owned(),
        Failure::Timing { by } => format!("slows down: everything takes it {by} longer"),
        Failure::SendOmission { percent } => format!("omits to send {percent}% of its messages"),
        Failure::ReceiveOmission { percent } => format!("omits to receive {percent}% of what comes"),
        Failure::NoOmission => "omits nothing any more".to_owned(),
        Failure::Value { group, to: None } => format!("answers calls of {} wrongly", names.group(group)),
        Failure::Value { group, to: Some(to) } => {
            format!("answers calls of {} wrongly, if they are of {}", names.group(group), names.name(to))
        }
        Failure::NoValue { group } => format!("answers calls of {} rightly again", names.group(group)),
    }
}

fn loss(why: Loss) -> &'static str {
    match why {
        Loss::Dropped => "the script drops it",
        Loss::Chance => "the network loses some",
        Loss::NoWay => "no way leads there",
        Loss::WithSender => "it went with its sender",
        Loss::ReceiverDown => "the receiver is down",
        Loss::OldAddress => "the receiver's life that it was sent to is over",
        Loss::OmittedBySender => "its sender omits to send it",
        Loss::OmittedByReceiver => "its receiver omits to receive it",
    }
}

fn wanted(wanting: Wanting) -> String {
    match wanting {
        Wanting::NONE => "no reply".to_owned(),
        Wanting::Replies(1) => "one reply".to_owned(),
        Wanting::Replies(count) => format!("{count} replies"),
        Wanting::Majority => "the replies of a majority".to_owned(),
        Wanting::All => "the replies of all".to_owned(),
    }
}

fn refusal(group: &str, why: Refusal) -> String {
    match why {
        Refusal::Unknown => format!("there is no group {group}"),
        Refusal::Exists => format!("{group} exists already"),
        Refusal::InUse => format!("others are in {group}"),
        Refusal::Empty => format!("nobody is in {group}"),
        Refusal::NoAnswer => format!("nobody who could take it for {group} has answered"),
    }
}

fn no_effect(why: NoEffect) -> &'static str {
    match why {
        NoEffect::Down => "the process is down",
        NoEffect::Up => "the process is not down",
        NoEffect::NotPaused => "the process is not paused",
        NoEffect::NotMember => "the process is no member, or is leaving",
        NoEffect::AlreadyMember => "the process is a member, or has asked to be one",
        NoEffect::NoSuchCopy => "no such message is under way",
        NoEffect::NobodyKeeps => "the members keep the group themselves, and there is nobody to ask",
        NoEffect::KeepsIt => "the process keeps the group's membership, and is none of its members",
        NoEffect::FixedMembers => "the group has a reliability of its own, and its first members for ever",
    }
}
