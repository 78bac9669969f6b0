//! Reply accounting: who replies to a call has delivered it, and a call ends with exactly what has come.
//!
//! Lecture 004, asynchronous remote procedure calls; Birman and Joseph, TOCS 1987. The books here are kept from what is
//! delivered, received and installed: who was in the view of the delivery, whose reply has come first, and who was out of a
//! later view of the caller before that. What the caller says of the end of its call has to be what they say.

use super::{Check, Verdicts, Violation};
use crate::ids::{GroupId, Label, ProcessId, ViewNumber};
use crate::protocol::View;
use crate::protocol::calls::Wanting;
use crate::registry::{GuaranteeId, MessageKind};
use crate::small::{SmallMap, SmallSet};
use crate::trace::{CopyId, Event, EventId, Fate, Kind, Trace, ViewRef};

/// Every call of a run, and what is needed to judge it.
#[derive(Default)]
pub(super) struct ReplyAccounting {
    calls: SmallMap<Label, Call>,
    installed: SmallMap<(GroupId, ProcessId), ViewRef>,
    delivered: SmallSet<(Label, ProcessId)>,
    replied: SmallSet<(Label, ProcessId)>,
    /// Whom a member has told that it begins with a view, without having been through those before.
    begun: Begun,
    /// Who has left a group and is not back in it; who has been excluded from any.
    left: SmallSet<(GroupId, ProcessId)>,
    excluded: SmallSet<ProcessId>,
}

/// With which view a member has told another of its group that it begins.
type Begun = SmallMap<(GroupId, ProcessId, ProcessId), ViewNumber>;

/// Whether a member has told the caller that it begins with a view after that one.
fn begins_after(begun: &Begun, call: &Call, member: ProcessId, asked: &View) -> bool {
    begun.get(&(call.group, call.caller, member)).is_some_and(|view| *view > asked.number)
}

/// A call, until it ends.
struct Call {
    group: GroupId,
    caller: ProcessId,
    wanting: Wanting,
    since: EventId,
    /// The view in which the caller has delivered it.
    asked: Option<ViewRef>,
    /// Whose reply has come, and whether it is a value.
    said: SmallMap<ProcessId, bool>,
    /// Who was out of a later view of the caller before it had replied.
    failed: SmallSet<ProcessId>,
    ended: bool,
}

/// How many of those that were asked have replied with a value, with null, failed, or done none of that.
#[derive(Default)]
struct Count {
    values: usize,
    nulls: usize,
    failed: usize,
    missing: usize,
    enough: usize,
}

impl Count {
    /// Whether the call has what it wants, or can expect no more.
    fn is_complete(&self) -> bool {
        self.values >= self.enough || self.missing == 0
    }
}

impl Check for ReplyAccounting {
    fn on(&mut self, trace: &Trace, id: EventId, event: &Event, verdicts: &mut Verdicts) {
        let who = event.process;
        match event.kind {
            Kind::Installed { group, view, .. } => self.installs(trace, group, who, view),
            Kind::Left { group } => {
                self.installed.remove(&(group, who));
                self.left.insert((group, who));
            }
            Kind::Excluded { group } => {
                self.installed.remove(&(group, who));
                self.excluded.insert(who);
            }
            Kind::Called { group, call, wanting } => {
                let (said, failed) = (SmallMap::new(), SmallSet::new());
                let made = Call { group, caller: who, wanting, since: id, asked: None, said, failed, ended: false };
                self.calls.insert(call, made);
            }
            Kind::Delivered { group, label, .. } => {
                let Some(call) = self.calls.get_mut(&label) else { return };
                self.delivered.insert((label, who));
                if call.caller == who && call.asked.is_none() {
                    call.asked = self.installed.get(&(group, who)).copied();
                }
            }
            Kind::Received { copy, fate: Fate::Accepted } | Kind::Accepted { copy } if !self.calls.is_empty() => {
                self.receives(trace, id, who, copy, verdicts);
            }
            Kind::Replied { call, .. } => self.replies(id, who, call, verdicts),
            Kind::CallEnded { call, values, nulls, failed, cut_short, .. } => {
                let told = [values, nulls, failed].map(usize::from);
                self.ends(trace, id, who, call, told, cut_short, verdicts);
            }
            _ => {}
        }
    }
}

impl ReplyAccounting {
    fn installs(&mut self, trace: &Trace, group: GroupId, who: ProcessId, at: ViewRef) {
        self.installed.insert((group, who), at);
        self.left.remove(&(group, who));
        let view = trace.view(at);
        let open = self.calls.iter_mut().map(|(_, call)| call);
        for call in open.filter(|call| (call.group, call.caller, call.ended) == (group, who, false)) {
            let Some(asked) = call.asked.map(|asked| trace.view(asked)) else { continue };
            // Who has said that it begins with a later view has said all that it will.
            let has_said = |member| call.said.contains_key(&member) || begins_after(&self.begun, call, member, asked);
            let silent = asked.others(who).filter(|&member| !has_said(member));
            let gone: Vec<_> = silent.filter(|member| !view.contains(*member)).collect();
            gone.into_iter().for_each(|member| _ = call.failed.insert(member));
        }
    }

    fn receives(&mut self, trace: &Trace, id: EventId, who: ProcessId, copy: CopyId, verdicts: &mut Verdicts) {
        let Some(sent) = trace.sent(copy).and_then(|sent| trace.get(sent)) else { return };
        let (Kind::Sent { name, .. }, from) = (sent.kind, sent.process) else { return };
        if !matches!(name.kind, MessageKind::CallReply | MessageKind::NullReply) {
            return;
        }
        let Some(label) = name.label else {
            self.begun.insert((name.group, who, from), name.view);
            return;
        };
        let Some(call) = self.calls.get(&label).filter(|call| call.caller == who && !call.ended) else { return };
        if self.count(trace, call).is_some_and(|count| count.is_complete()) {
            let sentence =
                "{first} waits for more replies to {message}, though it has what it wanted or can expect no more";
            verdicts.fall(fallen(id, call.since, who, label, sentence));
        }
        if let Some(call) = self.calls.get_mut(&label).filter(|call| !call.failed.contains(&from)) {
            call.said.or_insert(from, name.kind == MessageKind::CallReply);
        }
    }

    fn replies(&mut self, id: EventId, who: ProcessId, call: Label, verdicts: &mut Verdicts) {
        verdicts.met(GuaranteeId::ReplyAccounting, id);
        let first = self.replied.insert((call, who));
        let sentence = match (self.delivered.contains(&(call, who)), first) {
            (true, true) => return,
            (true, false) => "{first} replies to {message} once more",
            (false, _) => "{first} replies to {message}, which it has not delivered",
        };
        verdicts.fall(fallen(id, id, who, call, sentence));
    }

    /// How a call stands; none as long as the caller has not delivered it.
    fn count(&self, trace: &Trace, call: &Call) -> Option<Count> {
        let asked = trace.view(call.asked?);
        let mut count = Count { enough: call.wanting.enough(asked.members.len()), ..Count::default() };
        for member in asked.others(call.caller) {
            *match call.said.get(&member) {
                Some(true) => &mut count.values,
                Some(false) => &mut count.nulls,
                None if call.failed.contains(&member) => &mut count.failed,
                None if begins_after(&self.begun, call, member, asked) => &mut count.nulls,
                None => &mut count.missing,
            } += 1;
        }
        Some(count)
    }

    #[allow(clippy::too_many_arguments, reason = "what an event says, taken apart")]
    fn ends(
        &mut self,
        trace: &Trace,
        id: EventId,
        who: ProcessId,
        label: Label,
        told: [usize; 3],
        cut_short: bool,
        verdicts: &mut Verdicts,
    ) {
        verdicts.met(GuaranteeId::ReplyAccounting, id);
        let Some(call) = self.calls.get(&label).filter(|call| call.caller == who && !call.ended) else {
            let sentence = "{first} ends {message}, which is no open call of its own";
            return verdicts.fall(fallen(id, id, who, label, sentence));
        };
        let (since, count) = (call.since, self.count(trace, call));
        let is_out = self.left.contains(&(call.group, who)) || self.excluded.contains(&who);
        let sentence = match count {
            _ if call.wanting == Wanting::NONE && told == [0; 3] => None,
            None if cut_short && is_out && told == [0; 3] => None,
            None => Some("{first} ends {message} before it has delivered it"),
            Some(count) if cut_short => {
                let all = [count.values, count.nulls, count.failed + count.missing];
                let sentence =
                    "{first} cuts {message} short, though it is in the group, or with other replies than have come";
                (!is_out || told != all).then_some(sentence)
            }
            Some(count) if told != [count.values, count.nulls, count.failed] => {
                Some("{first} ends {message} with other replies than have come")
            }
            Some(count) => (!count.is_complete())
                .then_some("{first} ends {message}, though it wanted more replies and could expect them"),
        };
        if let Some(call) = self.calls.get_mut(&label) {
            call.ended = true;
        }
        if let Some(sentence) = sentence {
            verdicts.fall(fallen(id, since, who, label, sentence));
        }
    }
}

fn fallen(id: EventId, since: EventId, who: ProcessId, call: Label, sentence: &'static str) -> Violation {
    Violation {
        guarantee: GuaranteeId::ReplyAccounting,
        event: id,
        evidence: if since == id { vec![id] } else { vec![since, id] },
        processes: vec![who],
        label: Some(call),
        view: None,
        sentence,
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::check::{Checks, State};
    use crate::scenario::{compile::compile, parse};
    use crate::timeline::Timeline;
    use crate::trace::Sink;

    fn played() -> Timeline {
        let text = "processes p q r\ngroup g = p q r\nat 5ms p calls g as c wanting all\nrun until rest\n";
        let parsed = parse(text);
        assert_eq!(parsed.diagnostics, []);
        Timeline::complete(Rc::new(compile(&parsed.scenario, None)))
    }

    /// The trace with its kinds changed, or events left out.
    fn falls(change: impl Fn(Kind) -> Option<Kind>) -> bool {
        let run = played();
        let mut trace = Trace::default();
        for number in 0..run.trace().len() as u32 {
            let event = run.trace().get(EventId(number)).expect("an event");
            let mut kind = event.kind;
            if let Kind::Installed { view, .. } | Kind::Committed { view, .. } | Kind::Learned { view, .. } = &mut kind
            {
                *view = Sink::view(&mut trace, run.trace().view(*view));
            }
            if let Some(kind) = change(kind) {
                trace.event(Event::new(event.time(), event.step, event.cause, event.process, kind));
            }
        }
        matches!(Checks::of(&trace).last(GuaranteeId::ReplyAccounting), State::Violated(_))
    }

    #[test]
    fn a_trace_as_it_was_played_holds() {
        assert!(!falls(Some));
    }

    #[test]
    fn a_reply_to_a_call_that_was_not_delivered_is_caught() {
        assert!(falls(|kind| (!matches!(kind, Kind::Delivered { .. })).then_some(kind)));
    }

    #[test]
    fn a_call_that_ends_with_one_reply_too_many_is_caught() {
        assert!(falls(|kind| match kind {
            Kind::CallEnded { group, call, values, nulls, failed, cut_short } => {
                Some(Kind::CallEnded { group, call, values: values + 1, nulls, failed, cut_short })
            }
            kind => Some(kind),
        }));
    }

    #[test]
    fn a_call_that_is_cut_short_by_a_member_is_caught() {
        assert!(falls(|kind| match kind {
            Kind::CallEnded { group, call, values, nulls, failed, .. } => {
                Some(Kind::CallEnded { group, call, values, nulls, failed, cut_short: true })
            }
            kind => Some(kind),
        }));
    }

    #[test]
    fn a_call_that_wanted_less_and_went_on_waiting_is_caught() {
        assert!(falls(|kind| match kind {
            Kind::Called { group, call, .. } => Some(Kind::Called { group, call, wanting: Wanting::Replies(1) }),
            kind => Some(kind),
        }));
    }
}
