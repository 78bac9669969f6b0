//! Group RPC: a member calls its group, and waits for as many replies as it wants.
//!
//! A call is a multicast, in whatever order it asks for. Every other member of the view in which it is delivered replies
//! to the caller by itself, over the reliable channel: with a value, or with a **null reply** if it has nothing to say, so
//! that nobody waits for it. The caller says beforehand how many values it wants: none (an asynchronous call), a number, a
//! majority, or all. The call ends when it has them, or when no further reply is possible: everybody has replied or is out
//! of the view. Then its result says how many values there are, how many null replies, and how many failed. A later reply is
//! discarded.
//!
//! Who is asked is settled by the **view in which the call is delivered**, which virtual synchrony makes the same at all
//! of them: not the view at the time of the call, which may wait for a flush to end. Whoever joins later has the effects of
//! the call with the state, and does not reply.
//!
//! Sources: lecture 004 (the primitives allow asynchronous remote procedure calls); Birman and Joseph, TOCS 1987 (group
//! RPC, null replies, how many replies are wanted).

mod message;

use crate::ids::{GroupId, Label, Name, ProcessId, ViewNumber};
use crate::protocol::part::CallsPart;
use crate::protocol::{Change, Deviations, Happening, Node, Out, ProcessSet, Value, View, rules};
use crate::registry::Deviation;
use crate::small::{SmallMap, SmallSet};
pub use message::{Delivered, Message, Wanting};

rules! {
    /// Rules of calls.
    pub enum Rule in "calls" {
        EndAtOnce { call: Label } = "end-at-once",
            "wants no reply to {call}, and goes on at once";
        Reply { call: Label, value: u32, caller: ProcessId } = "reply",
            "replies {value} to {call} of {caller}: so many messages it has delivered";
        ReplyNull { call: Label, caller: ProcessId } = "reply-null",
            "sends a null reply to {call} of {caller}: it has nothing to say, and need not be waited for";
        SayBegun { view: u32 } = "say-begun",
            "tells the members of view {view} that it begins with it: it answers no call of an earlier view";
        EndWithEnough { call: Label, from: ProcessSet } = "end-with-enough",
            "has as many replies to {call} as it wanted: those of {from}";
        EndWithLess { call: Label, from: ProcessSet, nulls: u32, failed: u32 } = "end-with-less",
            "can expect no more replies to {call} than those of {from}; null replies: {nulls}, out of the view: {failed}";
        EndOutside { call: Label, from: ProcessSet } = "end-outside",
            "is out of {group}, and ends {call} with the replies that it has: those of {from}";
        DiscardLate { call: Label, from: ProcessId } = "discard-late",
            "discards the reply of {from} to {call}: that call has ended";
        DiscardDouble { call: Label, from: ProcessId } = "discard-double",
            "discards the reply of {from} to {call}: {from} has replied";
        DiscardGone { call: Label, from: ProcessId } = "discard-gone",
            "discards the reply of {from} to {call}: {from} is out of the view, and counts as failed";
        ReplyWrong { call: Label, value: u32, caller: ProcessId } = "reply-wrong",
            "replies {value} to {call} of {caller}, which is not what it has delivered: a value failure";
        TakeMost { call: Label, value: u32, from: ProcessSet } = "take-most",
            "has replies to {call} that differ, and takes {value}, which most of them say: those of {from}";
        TakeNone { call: Label, from: ProcessSet } = "take-none",
            "has replies to {call} that differ, and no value that most of them say: those of {from}";
    }
}

/// By so much a wrong value is beside the right one.
const WRONG_BY: u32 = 100;

/// One member's part in the calls of its group: its own, and those that it answers.
#[derive(Clone, Debug)]
pub struct Calls {
    me: ProcessId,
    group: GroupId,
    deviations: Deviations,
    /// The installed view; none outside the group.
    view: Option<View>,
    /// Its application has nothing to say to calls.
    declines: bool,
    /// Its replies are wrong: to all, or to one.
    wrong: Option<Option<Name>>,
    /// Its own calls that have not ended.
    open: SmallMap<Label, Open>,
    /// Members that began with that view, without having been through those before.
    begun: SmallMap<ProcessId, ViewNumber>,
}

/// A call that has not ended.
#[derive(Clone, Debug)]
struct Open {
    wanting: Wanting,
    /// Those of whom replies are expected: the view in which it was delivered; none as long as it is not delivered here.
    asked: Option<View>,
    /// Who has replied: a value, or null.
    said: SmallMap<ProcessId, Option<u32>>,
    /// Who was out of a later view without having replied.
    failed: SmallSet<ProcessId>,
}

/// How a call stands.
#[derive(Default)]
struct Tally {
    values: ProcessSet,
    nulls: ProcessSet,
    failed: ProcessSet,
    missing: ProcessSet,
}

impl Calls {
    /// A process that is not in the group yet.
    pub fn new(me: ProcessId, group: GroupId, deviations: Deviations) -> Calls {
        let (open, begun) = (SmallMap::new(), SmallMap::new());
        Calls { me, group, deviations, view: None, declines: false, wrong: None, open, begun }
    }

    fn reply(&mut self, delivered: Delivered, out: &mut Out<'_>) {
        let Delivered { call, caller, view, value, .. } = delivered;
        let is_wrong = self.wrong.is_some_and(|to| to.is_none_or(|to| to == caller.name));
        let value = Some(if is_wrong { value.wrapping_add(WRONG_BY) } else { value }).filter(|_| !self.declines);
        match value {
            Some(value) if is_wrong => out.rule(Rule::ReplyWrong { call, value, caller }),
            Some(value) => out.rule(Rule::Reply { call, value, caller }),
            None => out.rule(Rule::ReplyNull { call, caller }),
        }
        out.happens(Happening::Replied { group: self.group, call, caller, value });
        out.send(caller, Message::Reply { call, view: view.number, value });
    }

    fn on_reply(&mut self, from: ProcessId, call: Label, value: Option<u32>, out: &mut Out<'_>) {
        let Some(open) = self.open.get_mut(&call) else { return out.rule(Rule::DiscardLate { call, from }) };
        if open.said.contains_key(&from) {
            return out.rule(Rule::DiscardDouble { call, from });
        }
        if open.failed.contains(&from) {
            return out.rule(Rule::DiscardGone { call, from });
        }
        open.said.insert(from, value);
        self.settle(call, out);
    }

    /// How a call stands with those that were asked.
    fn tally(&self, open: &Open) -> Tally {
        let mut tally = Tally::default();
        let Some(asked) = &open.asked else { return tally };
        for member in asked.others(self.me) {
            match open.said.get(&member) {
                Some(Some(_)) => tally.values.insert(member),
                Some(None) => tally.nulls.insert(member),
                None if open.failed.contains(&member) => tally.failed.insert(member),
                None if begins_after(&self.begun, asked, member) => tally.nulls.insert(member),
                None => tally.missing.insert(member),
            }
        }
        tally
    }

    /// Ends the call if it has what it wanted, or can expect no more.
    fn settle(&mut self, call: Label, out: &mut Out<'_>) {
        let Some(open) = self.open.get(&call) else { return };
        let Some(asked) = &open.asked else { return };
        let tally = self.tally(open);
        let (from, nulls, failed) = (tally.values, tally.nulls.len(), tally.failed.len());
        if from.len() as usize >= open.wanting.enough(asked.members.len()) {
            out.rule(Rule::EndWithEnough { call, from });
        } else if tally.missing.is_empty() {
            out.rule(Rule::EndWithLess { call, from, nulls, failed });
        } else {
            return;
        }
        judge(call, open, from, out);
        self.end(call, &tally, false, out);
    }

    fn settle_all(&mut self, out: &mut Out<'_>) {
        let calls: Vec<Label> = self.open.keys().copied().collect();
        calls.into_iter().for_each(|call| self.settle(call, out));
    }

    fn end(&mut self, call: Label, tally: &Tally, cut_short: bool, out: &mut Out<'_>) {
        self.open.remove(&call);
        let [values, nulls, failed] = [tally.values, tally.nulls, tally.failed].map(|set| set.len() as u16);
        out.happens(Happening::CallEnded { group: self.group, call, values, nulls, failed, cut_short });
    }

    fn inspect_call(&self, call: Label, open: &Open) -> Node {
        let tally = self.tally(open);
        let wanted = format!("wants {}", open.wanting.words());
        let process = |name| Value::Process(ProcessId::first(name));
        let set = |label, set: ProcessSet| (!set.is_empty()).then(|| Node::new(label, set.names().map(process)));
        let parts = [
            set("replies of", tally.values),
            set("null replies of", tally.nulls),
            set("failed", tally.failed),
            set("waits for the replies of", tally.missing),
        ];
        Node::new("call", [Value::Message(call), Value::Text(wanted)]).with(parts.into_iter().flatten())
    }
}

/// Where values differ, the caller takes what more than half of them say: masking by redundancy, lecture 002.
fn judge(call: Label, open: &Open, from: ProcessSet, out: &mut Out<'_>) {
    let values: Vec<u32> = open.said.values().flatten().copied().collect();
    if values.windows(2).all(|pair| pair[0] == pair[1]) {
        return;
    }
    let saying = |value: u32| values.iter().filter(|other| **other == value).count();
    out.rule(match values.iter().copied().find(|&value| saying(value) * 2 > values.len()) {
        Some(value) => {
            let say_so = open.said.iter().filter(|(_, said)| **said == Some(value)).map(|(who, _)| *who);
            Rule::TakeMost { call, value, from: say_so.collect() }
        }
        None => Rule::TakeNone { call, from },
    });
}

/// Whether a member has said that it begins with a view after that one.
fn begins_after(begun: &SmallMap<ProcessId, ViewNumber>, asked: &View, member: ProcessId) -> bool {
    begun.get(&member).is_some_and(|view| *view > asked.number)
}

impl CallsPart for Calls {
    fn boxed(&self) -> Box<dyn CallsPart> {
        Box::new(self.clone())
    }

    fn call(&mut self, call: Label, wanting: Wanting, out: &mut Out<'_>) {
        out.happens(Happening::Called { group: self.group, call, wanting });
        if wanting == Wanting::NONE {
            out.rule(Rule::EndAtOnce { call });
            return self.end(call, &Tally::default(), false, out);
        }
        let at_call = self.view.clone().filter(|_| self.deviations.contains(Deviation::ExpectedAtCall));
        self.open.insert(call, Open { wanting, asked: at_call, said: SmallMap::new(), failed: SmallSet::new() });
    }

    fn decline(&mut self) {
        self.declines = true;
    }

    fn answer_wrongly(&mut self, to: Option<Option<Name>>) {
        self.wrong = to;
    }

    fn delivered(&mut self, delivered: Delivered, out: &mut Out<'_>) {
        if delivered.caller != self.me {
            if delivered.wanting != Wanting::NONE {
                self.reply(delivered, out);
            }
            return;
        }
        if let Some(open) = self.open.get_mut(&delivered.call) {
            open.asked.get_or_insert(delivered.view);
            self.settle(delivered.call, out);
        }
    }

    fn view_installed(&mut self, change: &Change, out: &mut Out<'_>) {
        let view = &change.view;
        let is_first = self.view.replace(view.clone()).is_none();
        if is_first && view.number > 1 && !change.joined.contains(&self.me) {
            out.rule(Rule::SayBegun { view: view.number });
            out.send_all(view.others(self.me), &Message::Begun { view: view.number });
        }
        if self.deviations.contains(Deviation::WaitForTheGone) {
            return;
        }
        for open in self.open.iter_mut().map(|(_, open)| open) {
            let Some(asked) = open.asked.as_ref().filter(|asked| asked.number < view.number) else { continue };
            // Who has said that it begins with a later view has said all that it will.
            let has_said = |member| open.said.contains_key(&member) || begins_after(&self.begun, asked, member);
            let silent = asked.others(self.me).filter(|&member| !has_said(member));
            silent.filter(|member| !view.contains(*member)).for_each(|member| _ = open.failed.insert(member));
        }
        self.settle_all(out);
    }

    fn on_message(&mut self, from: ProcessId, message: Message, out: &mut Out<'_>) {
        match message {
            Message::Reply { call, value, .. } => self.on_reply(from, call, value, out),
            Message::Begun { view } => {
                self.begun.insert(from, view);
                self.settle_all(out);
            }
        }
    }

    fn out_of_group(&mut self, out: &mut Out<'_>) {
        for (call, open) in std::mem::take(&mut self.open).iter() {
            let mut tally = self.tally(open);
            tally.failed.unite(tally.missing);
            out.rule(Rule::EndOutside { call: *call, from: tally.values });
            self.end(*call, &tally, true, out);
        }
        self.view = None;
        self.begun.clear();
    }

    fn inspect(&self) -> Vec<Node> {
        let declines = self.declines.then(|| Node::text("calls", "it has nothing to say: null replies"));
        declines.into_iter().chain(self.open.iter().map(|(call, open)| self.inspect_call(*call, open))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::Verb;

    const GROUP: GroupId = GroupId(0);

    fn call() -> Label {
        Label::written(0)
    }

    fn process(name: u16) -> ProcessId {
        ProcessId::first(Name(name))
    }

    fn view(number: ViewNumber, members: &[u16]) -> View {
        View { group: GROUP, number, members: members.iter().map(|name| process(*name)).collect() }
    }

    fn install(calls: &mut Calls, number: ViewNumber, members: &[u16], verbs: &mut Vec<Verb>) {
        calls.view_installed(&Change::founding(view(number, members)), &mut Out::new(GROUP, verbs));
    }

    /// p has called, and the call is delivered in view 1 of all of them.
    fn called(wanting: Wanting, members: &[u16]) -> Calls {
        let (mut calls, mut verbs) = (Calls::new(process(0), GROUP, Deviations::default()), Vec::new());
        install(&mut calls, 1, members, &mut verbs);
        calls.call(call(), wanting, &mut Out::new(GROUP, &mut verbs));
        let delivered = Delivered { call: call(), caller: process(0), wanting, view: view(1, members), value: 1 };
        calls.delivered(delivered, &mut Out::new(GROUP, &mut verbs));
        calls
    }

    fn reply(calls: &mut Calls, from: u16, value: Option<u32>) -> Vec<Verb> {
        let mut verbs = Vec::new();
        let reply = Message::Reply { call: call(), view: 1, value };
        calls.on_message(process(from), reply, &mut Out::new(GROUP, &mut verbs));
        verbs
    }

    fn result(verbs: &[Verb]) -> Option<[u16; 3]> {
        verbs.iter().find_map(|verb| match verb {
            Verb::Happens(Happening::CallEnded { values, nulls, failed, .. }) => Some([*values, *nulls, *failed]),
            _ => None,
        })
    }

    #[test]
    fn a_call_ends_with_the_replies_that_it_wanted_and_no_sooner() {
        let mut calls = called(Wanting::Majority, &[0, 1, 2, 3, 4]);
        assert_eq!(result(&reply(&mut calls, 1, None)), None);
        assert_eq!(result(&reply(&mut calls, 2, Some(1))), None);
        assert_eq!(result(&reply(&mut calls, 2, Some(1))), None, "a double counts once");
        assert_eq!(result(&reply(&mut calls, 3, Some(1))), Some([2, 1, 0]));
        assert_eq!(result(&reply(&mut calls, 4, Some(1))), None, "the last is too late");
    }

    #[test]
    fn a_call_ends_with_less_when_everybody_has_replied_or_is_gone() {
        let mut calls = called(Wanting::All, &[0, 1, 2, 3]);
        assert_eq!(result(&reply(&mut calls, 1, None)), None);
        assert_eq!(result(&reply(&mut calls, 2, Some(1))), None);
        let mut verbs = Vec::new();
        install(&mut calls, 2, &[0, 1, 2], &mut verbs);
        assert_eq!(result(&verbs), Some([1, 1, 1]));
    }

    #[test]
    fn who_was_out_of_a_view_and_is_back_counts_as_failed() {
        let mut calls = called(Wanting::All, &[0, 1, 2]);
        let mut verbs = Vec::new();
        install(&mut calls, 2, &[0, 2], &mut verbs);
        install(&mut calls, 3, &[0, 2, 1], &mut verbs);
        assert_eq!(result(&verbs), None);
        assert_eq!(result(&reply(&mut calls, 1, Some(1))), None);
        assert_eq!(result(&reply(&mut calls, 2, Some(1))), Some([1, 0, 1]));
    }

    #[test]
    fn who_begins_with_a_later_view_is_not_waited_for() {
        let mut calls = called(Wanting::All, &[0, 1]);
        let mut verbs = Vec::new();
        calls.on_message(process(1), Message::Begun { view: 2 }, &mut Out::new(GROUP, &mut verbs));
        assert_eq!(result(&verbs), Some([0, 1, 0]));
    }

    #[test]
    fn whoever_is_out_of_the_group_ends_its_calls_with_what_it_has() {
        let mut calls = called(Wanting::All, &[0, 1, 2]);
        reply(&mut calls, 1, Some(1));
        let mut verbs = Vec::new();
        calls.out_of_group(&mut Out::new(GROUP, &mut verbs));
        assert_eq!(result(&verbs), Some([1, 0, 1]));
    }
}
