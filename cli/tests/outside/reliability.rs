//! Guarantees of groups with a reliability of their own.

use std::collections::{BTreeMap, BTreeSet};

use crate::run::{Event, Process, Run};
use crate::{Verdict, Verdicts};

/// What is at once.
const AT_ONCE_US: u64 = 30_000;

/// All of them.
pub(crate) fn check(run: &Run, verdicts: &mut Verdicts) {
    for group in run.groups() {
        let uses: Vec<&Event> = run.of("uses").filter(|event| event.is_of(group)).collect();
        if uses.is_empty() {
            continue;
        }
        if run.of("ended").any(|end| end.flag("rest")) {
            all_receive(run, group, &uses, verdicts);
        }
        if let Some(first) = uses.iter().find(|event| event.text("reliability") == "suppressed nack") {
            few_ask(run, group, first, verdicts);
            held_down(run, group, first, verdicts);
        }
    }
}

/// What a live member has multicast all live members have delivered, if all these can hear each other.
fn all_receive(run: &Run, group: &str, uses: &[&Event], verdicts: &mut Verdicts) {
    let is_alive = |who: Process| {
        let mut fate = run.events.iter().filter(|it| it.who.0 == who.0).filter(|it| {
            it.kind == "started" || it.who == who && ["crashed", "paused", "resumed"].contains(&it.kind.as_str())
        });
        fate.next_back().is_some_and(|it| it.who == who && ["started", "resumed"].contains(&it.kind.as_str()))
    };
    let live: Vec<Process> = uses.iter().map(|event| event.who).filter(|who| is_alive(*who)).collect();
    let among = |one: usize, other: usize| live.iter().any(|who| who.0 == one) && live.iter().any(|who| who.0 == other);
    let mut closed: BTreeSet<(usize, usize)> = BTreeSet::new();
    for event in run.of_any(&["link-cut", "link-mended"]) {
        let link = (event.who.0, run.name(event, "to"));
        if event.kind == "link-cut" {
            closed.insert(link)
        } else {
            closed.remove(&link)
        };
    }
    let cut = run.of("cut").any(|it| live.contains(&it.who) && live.contains(&run.peer(it, "peer")));
    if cut || closed.iter().any(|(from, to)| among(*from, *to)) {
        return;
    }
    let since = uses.first().map_or(0, |event| event.number);
    let of_group = |kind: &'static str| run.of(kind).filter(|it| it.is_of(group) && it.number > since);
    let delivered: BTreeSet<(&str, Process)> = of_group("delivered").map(|it| (it.text("label"), it.who)).collect();
    for multicast in of_group("multicast").filter(|it| is_alive(it.who)) {
        for &member in live.iter().filter(|member| **member != multicast.who) {
            verdicts.note("all-receive", Verdict::of(delivered.contains(&(multicast.text("label"), member))));
        }
    }
}

/// No more than four ask for one message at once.
fn few_ask(run: &Run, group: &str, since: &Event, verdicts: &mut Verdicts) {
    let mut before: BTreeMap<(Process, u64), Vec<u64>> = BTreeMap::new();
    for event in run.of("asked").filter(|it| it.is_of(group) && it.number > since.number) {
        let times = before.entry((run.peer(event, "origin"), event.count("seq"))).or_default();
        times.push(event.time_us);
        let at_once = times.iter().filter(|time| event.time_us - **time < AT_ONCE_US).count();
        verdicts.note("feedback-suppression", Verdict::of(at_once <= 4));
    }
}

/// Nobody sends again what it has sent again, or heard again, just now.
fn held_down(run: &Run, group: &str, since: &Event, verdicts: &mut Verdicts) {
    let mut heard: BTreeMap<(Process, String), u64> = BTreeMap::new();
    for event in run.of_any(&["received", "repaired"]).filter(|it| it.number > since.number) {
        if event.kind == "repaired" {
            if event.is_of(group) {
                let before = heard.insert((event.who, event.text("label").to_owned()), event.time_us);
                let long_ago = before.is_none_or(|before| event.time_us - before >= AT_ONCE_US);
                verdicts.note("hold-down", Verdict::of(long_ago));
            }
            continue;
        }
        let sent = run.sent(event);
        if event.text("fate") == "accepted" && sent.text("message") == "repair" && sent.is_of(group) {
            heard.insert((event.who, sent.text("label").to_owned()), event.time_us);
        }
    }
}
