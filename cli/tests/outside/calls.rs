//! Replies to calls are accounted for: each call is judged from the events before its end, read once more from the
//! beginning.

use std::collections::{BTreeMap, BTreeSet};

use crate::run::{Event, Process, Run};
use crate::{Verdict, Verdicts};

/// The guarantee.
const NAME: &str = "reply-accounting";

/// Of every reply, and of every end of a call.
pub(crate) fn check(run: &Run, verdicts: &mut Verdicts) {
    let mut replied: BTreeSet<(Process, &str)> = BTreeSet::new();
    for event in run.of("replied") {
        let call = event.text("call");
        let delivered = run.events[..event.number]
            .iter()
            .any(|it| it.kind == "delivered" && it.who == event.who && it.text("label") == call && is_call(run, it));
        verdicts.note(NAME, Verdict::of(replied.insert((event.who, call)) && delivered));
    }
    for event in run.of("call-ended") {
        let before = &run.events[..event.number];
        let is_of_call = |it: &&Event| it.shares(event, &["call"]) && it.who == event.who;
        let made = before.iter().rfind(|it| it.kind == "called" && it.shares(event, &["call"]));
        let ended = before.iter().rfind(|it| it.kind == "call-ended" && is_of_call(it));
        let made = made.filter(|it| it.who == event.who && ended.is_none_or(|ended| ended.number < it.number));
        verdicts.note(NAME, Verdict::of(made.is_some_and(|made| ends_well(run, made, event))));
    }
    for made in run.of("called") {
        let last =
            run.of("call-ended").find(|it| it.number > made.number && it.shares(made, &["call"]) && it.who == made.who);
        if waits_on(run, made, last.map_or(run.events.len(), |it| it.number)) {
            verdicts.note(NAME, Verdict::Violated);
        }
    }
}

/// Whether that delivery is of a call that had been made by then.
fn is_call(run: &Run, delivery: &Event) -> bool {
    run.of("called").any(|it| it.number < delivery.number && it.text("call") == delivery.text("label"))
}

/// A call at some point of the run.
struct Standing {
    /// Those that were asked: the others in the view of its delivery at the caller, whose number that is.
    asked: Option<(u64, Vec<Process>)>,
    /// How many members that view has.
    members: u64,
    /// Whose reply has come, and whether it is a value.
    said: BTreeMap<Process, bool>,
    failed: BTreeSet<Process>,
    /// Who has told the caller that it begins with that view.
    begun: BTreeMap<Process, u64>,
    is_out: bool,
}

impl Standing {
    fn before(run: &Run, made: &Event, end: usize) -> Standing {
        let (caller, group, call) = (made.who, made.text("group"), made.text("call"));
        let mut view: Option<(u64, Vec<Process>)> = None;
        let (mut left, mut excluded) = (false, false);
        let mut at = Standing {
            asked: None,
            members: 0,
            said: BTreeMap::new(),
            failed: BTreeSet::new(),
            begun: BTreeMap::new(),
            is_out: false,
        };
        for event in run.events[..end].iter().filter(|event| event.who == caller) {
            let since = event.number > made.number;
            match event.kind.as_str() {
                "installed" if event.is_of(group) => {
                    left = false;
                    let now = (event.count("view"), run.members(event));
                    if let Some((number, asked)) = &at.asked {
                        let has_said = |it: &Process| {
                            at.said.contains_key(it) || at.begun.get(it).is_some_and(|view| view > number)
                        };
                        let gone = asked.iter().filter(|it| !has_said(it) && !now.1.contains(it));
                        at.failed.extend(gone.copied());
                    }
                    view = Some(now);
                }
                "left" if event.is_of(group) => (left, view) = (true, None),
                "excluded" => {
                    excluded = true;
                    if event.is_of(group) {
                        view = None;
                    }
                }
                "delivered" if since && event.text("label") == call && at.asked.is_none() => {
                    at.members = view.as_ref().map_or(0, |(_, members)| members.len() as u64);
                    at.asked = view.clone().map(|(number, mut members)| {
                        members.retain(|member| *member != caller);
                        (number, members)
                    });
                }
                "received" if event.text("fate") == "accepted" => at.hears(run, event, group, call, since),
                "accepted" => at.hears(run, event, group, call, since),
                _ => {}
            }
        }
        at.is_out = left || excluded;
        at
    }

    fn hears(&mut self, run: &Run, event: &Event, group: &str, call: &str, since: bool) {
        let sent = run.sent(event);
        let is_value = sent.text("message") == "call-reply";
        if !is_value && sent.text("message") != "null-reply" {
            return;
        }
        match sent.maybe("label") {
            None if sent.is_of(group) && run.of("called").any(|it| it.number < event.number) => {
                self.begun.insert(sent.who, sent.count("view"));
            }
            Some(label) if since && label == call && !self.failed.contains(&sent.who) => {
                self.said.entry(sent.who).or_insert(is_value);
            }
            _ => {}
        }
    }

    /// How many values, null replies, failed members, and members of whom a reply can still come.
    fn counts(&self) -> Option<[u64; 4]> {
        let (number, asked) = self.asked.as_ref()?;
        let mut counts = [0; 4];
        for member in asked {
            let begun = self.begun.get(member).is_some_and(|view| view > number);
            let at = match (self.said.get(member), self.failed.contains(member)) {
                (Some(true), _) => 0,
                (Some(false), _) => 1,
                (None, true) => 2,
                (None, false) if begun => 1,
                (None, false) => 3,
            };
            counts[at] += 1;
        }
        Some(counts)
    }
}

/// How many values the call waits for in a view of so many members.
fn wanted(made: &Event, members: u64) -> u64 {
    match made.text("wanting") {
        "none" => 0,
        "majority" => members / 2,
        "all" => members.saturating_sub(1),
        number => number.parse().expect("a number of replies"),
    }
}

fn ends_well(run: &Run, made: &Event, end: &Event) -> bool {
    let told = ["values", "nulls", "failed"].map(|field| end.count(field));
    if made.text("wanting") == "none" && told == [0; 3] {
        return true;
    }
    let standing = Standing::before(run, made, end.number);
    let may_be_short = end.flag("cut_short") && standing.is_out;
    let Some([values, nulls, failed, missing]) = standing.counts() else { return may_be_short && told == [0; 3] };
    if end.flag("cut_short") {
        return may_be_short && told == [values, nulls, failed + missing];
    }
    told == [values, nulls, failed] && (missing == 0 || values >= wanted(made, standing.members))
}

/// Whether the caller has heard a reply when the call should have ended before.
fn waits_on(run: &Run, made: &Event, end: usize) -> bool {
    let is_reply = |event: &&Event| {
        let comes = event.kind == "accepted" || event.kind == "received" && event.text("fate") == "accepted";
        comes && event.who == made.who && {
            let sent = run.sent(event);
            ["call-reply", "null-reply"].contains(&sent.text("message"))
                && sent.maybe("label") == Some(made.text("call"))
        }
    };
    run.events[made.number..end].iter().filter(is_reply).any(|event| {
        let standing = Standing::before(run, made, event.number);
        standing.counts().is_some_and(|counts| counts[3] == 0 || counts[0] >= wanted(made, standing.members))
    })
}
