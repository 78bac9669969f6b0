//! Which events are about something: a process, a group, a kind of message, one message with all its copies.

use crate::ids::{GroupId, Label, Name};
use crate::protocol::{Arg, MessageName};
use crate::registry::MessageKind;
use crate::trace::{CopyId, Event, Kind, Trace};

/// What events have to be about; all of what is said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// It happens there, or to a copy from or to there.
    pub process: Option<Name>,
    /// It belongs to that group.
    pub group: Option<GroupId>,
    /// It happens to a message of that kind. A multicast and its delivery are data.
    pub kind: Option<MessageKind>,
    /// It happens to that message, or to what carries it.
    pub label: Option<Label>,
}

/// What an event is about.
#[derive(Default)]
struct About {
    peer: Option<Name>,
    group: Option<GroupId>,
    kind: Option<MessageKind>,
    label: Option<Label>,
}

impl Filter {
    /// For each event of a trace whether it passes.
    pub fn passing(&self, trace: &Trace) -> Vec<bool> {
        trace.iter().map(|(_, event)| self.passes(trace, event)).collect()
    }

    /// Whether an event is about all that is said.
    pub fn passes(&self, trace: &Trace, event: &Event) -> bool {
        fn fits<T: PartialEq>(asked: Option<T>, has: Option<T>) -> bool {
            asked.is_none() || asked == has
        }
        let about = About::of(trace, event);
        let there = self.process.is_none_or(|process| event.process.name == process || about.peer == Some(process));
        there && fits(self.group, about.group) && fits(self.kind, about.kind) && fits(self.label, about.label)
    }
}

/// The message that an event is about, or what carries it.
pub fn message_of(trace: &Trace, event: &Event) -> Option<Label> {
    About::of(trace, event).label
}

impl About {
    fn of(trace: &Trace, event: &Event) -> About {
        use Kind as K;
        let group = |group| About { group: Some(group), ..About::default() };
        let message = |of, label| About { label: Some(label), ..group(of) };
        let data = |of, label| About { kind: Some(MessageKind::Data), ..message(of, label) };
        match event.kind {
            K::Sent { to, name, .. } => About::copy(name, to.name),
            K::Received { copy, .. }
            | K::Accepted { copy }
            | K::Lost { copy, .. }
            | K::Doubled { copy, .. }
            | K::Delayed { copy, .. }
            | K::Held { copy }
            | K::Released { copy } => About::of_copy(trace, event, copy),
            K::LinkCut { to } | K::LinkMended { to } => About { peer: Some(to), ..About::default() },
            K::Suspected { peer, .. } | K::Trusted { peer } | K::Cut { peer } => {
                About { peer: Some(peer.name), ..About::default() }
            }
            K::Rule(rule) => About::of_rule(&rule.args()),
            K::Multicast { group, label, .. }
            | K::Relayed { group, label, .. }
            | K::Output { group, label, .. }
            | K::Queued { group, label }
            | K::HandedIn { group, label }
            | K::Delivered { group, label, .. } => data(group, label),
            K::Ordered { group, label, .. }
            | K::PriorityProposed { group, label, .. }
            | K::PriorityFinal { group, label, .. }
            | K::Filtered { group, label, .. }
            | K::Repaired { group, label }
            | K::TaskGiven { group, task: label, .. }
            | K::TaskTaken { group, task: label, .. }
            | K::PieceAssigned { group, task: label, .. }
            | K::PieceDone { group, task: label, .. }
            | K::TaskDecided { group, task: label, .. }
            | K::Called { group, call: label, .. }
            | K::Replied { group, call: label, .. }
            | K::CallEnded { group, call: label, .. } => message(group, label),
            K::Told { group, label, to: peer, .. }
            | K::Heard { group, label, from: peer, .. }
            | K::InChannel { group, label, from: peer, .. }
            | K::Logged { group, label, of: peer, .. }
            | K::Replayed { group, label, from: peer, .. } => About { peer: Some(peer.name), ..data(group, label) },
            K::Voted { group: of, leader, .. } => About { peer: Some(leader.name), ..group(of) },
            K::Notified { group: of, .. }
            | K::Proposed { group: of, .. }
            | K::Committed { group: of, .. }
            | K::Learned { group: of, .. }
            | K::Inquired { group: of }
            | K::JoinAsked { group: of }
            | K::LeaveAsked { group: of }
            | K::CreateAsked { group: of }
            | K::DissolveAsked { group: of }
            | K::LookUpAsked { group: of }
            | K::Keeps { group: of, .. }
            | K::Found { group: of, .. }
            | K::Refused { group: of, .. }
            | K::Left { group: of }
            | K::Excluded { group: of }
            | K::Stable { group: of, .. }
            | K::Blocked { group: of, .. }
            | K::Flushed { group: of, .. }
            | K::Installed { group: of, .. }
            | K::SnapshotTaken { group: of, .. }
            | K::StateLoaded { group: of, .. }
            | K::TookOver { group: of }
            | K::Uses { group: of, .. }
            | K::Asked { group: of, .. }
            | K::Checkpointed { group: of, .. }
            | K::Tentative { group: of, .. }
            | K::Discarded { group: of, .. }
            | K::RolledBack { group: of, .. }
            | K::Logs { group: of, .. }
            | K::Restored { group: of, .. }
            | K::Writing { group: of, .. }
            | K::Recovered { group: of, .. } => group(of),
            K::Action { .. }
            | K::NoEffect { .. }
            | K::Started
            | K::Crashed
            | K::Paused
            | K::Fails { .. }
            | K::Resumed
            | K::TimerFired { .. }
            | K::Stored { .. }
            | K::Ended { .. } => About::default(),
        }
    }

    fn copy(name: MessageName, peer: Name) -> About {
        About { peer: Some(peer), group: Some(name.group), kind: Some(name.kind), label: name.label }
    }

    /// Of what happens to a copy: the end of its way where the event does not happen.
    fn of_copy(trace: &Trace, event: &Event, copy: CopyId) -> About {
        let sent = trace.sent(copy).and_then(|sent| trace.get(sent));
        let Some((from, Kind::Sent { to, name, .. })) = sent.map(|sent| (sent.process.name, sent.kind)) else {
            return About::default();
        };
        About::copy(name, if from == event.process.name { to.name } else { from })
    }

    fn of_rule(args: &[(&str, Arg)]) -> About {
        let mut about = About::default();
        for (_, arg) in args {
            match *arg {
                Arg::Process(process) => about.peer = about.peer.or(Some(process.name)),
                Arg::Group(group) => about.group = Some(group),
                Arg::Label(label) => about.label = about.label.or(Some(label)),
                _ => {}
            }
        }
        about
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::compile::compile;
    use crate::scenario::{Scenario, parse};
    use crate::timeline::Timeline;
    use crate::trace::words::{Names, sentence};

    /// What passes, in words.
    fn passing(filter: impl Fn(&Scenario) -> Filter) -> Vec<String> {
        let text = "processes p q r\ngroup g = p q r\nat 10ms q multicasts m1 to g\nat 12ms r multicasts m2 to g\n\
                    when p receives m1: q crashes\ndrop every m1 from q to r\nrun until 400ms\n";
        let scenario = parse(text).scenario;
        let filter = filter(&scenario);
        let timeline = Timeline::complete(compile(&scenario, None).into());
        let (names, trace) = (Names(timeline.program()), timeline.trace());
        let passes = filter.passing(trace);
        let events = trace.iter().filter(|(id, _)| passes[id.index()]);
        events.map(|(id, event)| format!("{} {}", names.process(event.process), sentence(names, trace, id))).collect()
    }

    #[test]
    fn a_message_is_followed_through_its_copies_its_echo_and_its_deliveries() {
        let told = passing(|it| Filter { label: it.label_named("m1"), ..Filter::default() });
        for wanted in ["q multicasts m1", "r delivers m1", "p delivers m1"] {
            assert!(told.iter().any(|words| words.starts_with(wanted)), "{wanted} in {told:#?}");
        }
        assert!(told.iter().any(|words| words.contains("echo m1")), "{told:#?}");
        assert!(told.iter().all(|words| words.contains("m1")), "{told:#?}");
    }

    #[test]
    fn what_is_asked_for_holds_together() {
        let of_kind = passing(|_| Filter { kind: Some(MessageKind::Flush), ..Filter::default() });
        assert!(!of_kind.is_empty() && of_kind.iter().all(|words| words.contains("flush")), "{of_kind:#?}");
        let at_p =
            passing(|it| Filter { process: it.process_named("p"), label: it.label_named("m1"), ..Filter::default() });
        assert!(at_p.iter().any(|words| words.starts_with("p delivers m1")), "{at_p:#?}");
        assert!(!at_p.iter().any(|words| words.starts_with("r delivers")), "{at_p:#?}");
        let of_group = passing(|it| Filter { group: it.group_named("g"), ..Filter::default() });
        assert!(of_group.iter().any(|words| words.contains("view 2")), "{of_group:#?}");
        assert!(!of_group.iter().any(|words| words.starts_with("q crashes")), "{of_group:#?}");
    }
}
