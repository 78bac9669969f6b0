//! Guarantees about single messages and deliveries.

use std::collections::{BTreeMap, BTreeSet};

use crate::run::{Event, Process, Run};
use crate::{Verdict, Verdicts};

/// All of them.
pub(crate) fn check(run: &Run, verdicts: &mut Verdicts) {
    let multicasts: BTreeMap<&str, &Event> = run.of("multicast").map(|event| (event.text("label"), event)).collect();
    assert_eq!(multicasts.len(), run.of("multicast").count(), "labels are unique");
    for group in run.groups() {
        deliveries(run, group, &multicasts, verdicts);
    }
    run.of_any(&["multicast", "relayed"]).for_each(|multicast| own_message(run, multicast, verdicts));
    nothing_from_the_dead(run, verdicts);
}

/// What one process has delivered of one group so far.
#[derive(Default)]
struct Receiver {
    members: Vec<Process>,
    delivered: BTreeSet<String>,
    /// Of each origin and kind of order, since the view was installed: view and number of its last message.
    last: BTreeMap<(Process, Kept), (u64, u64)>,
}

/// What of a sender's messages is kept in the order sent: fbcasts and cbcasts, abcasts, or gbcasts, each of a queue.
type Kept = (&'static str, u64);

/// Of each multicast its kind of order, and its number among the sender's of that kind in the view.
fn numbers(run: &Run, group: &str) -> BTreeMap<usize, (Kept, u64)> {
    let mut ordered: BTreeMap<&str, Kept> = BTreeMap::new();
    let mut handed: BTreeSet<(&str, Process)> = BTreeSet::new();
    let mut counts: BTreeMap<(Process, Kept), (u64, u64)> = BTreeMap::new();
    let mut numbers = BTreeMap::new();
    for event in run.of_any(&["ordered", "handed-in", "multicast", "relayed"]).filter(|event| event.is_of(group)) {
        let label = event.text("label");
        match event.kind.as_str() {
            "ordered" => {
                let class = match event.text("order") {
                    "abcast" => "abcast",
                    "gbcast" => "gbcast",
                    _ => "stream",
                };
                ordered.insert(label, (class, event.count("queue")));
            }
            "handed-in" => _ = handed.insert((label, event.who)),
            "relayed" if !handed.contains(&(label, run.peer(event, "origin"))) => {}
            _ => {
                let kept = ordered.get(label).copied().unwrap_or(("stream", 0));
                let count = counts.entry((event.who, kept)).or_default();
                let view = event.count("view");
                *count = if count.0 == view { (view, count.1 + 1) } else { (view, 1) };
                numbers.insert(event.number, (kept, count.1));
            }
        }
    }
    numbers
}

fn deliveries(run: &Run, group: &str, multicasts: &BTreeMap<&str, &Event>, verdicts: &mut Verdicts) {
    let mut receivers: BTreeMap<Process, Receiver> = BTreeMap::new();
    let in_order = !run.of("uses").any(|it| it.is_of(group) && it.text("reliability") == "none");
    let numbers = numbers(run, group);
    let kinds = ["installed", "delivered", "filtered"];
    for event in run.of_any(&kinds).filter(|event| event.is_of(group)) {
        let receiver = receivers.entry(event.who).or_default();
        if event.kind == "installed" {
            receiver.members = run.members(event);
            receiver.last.clear();
            continue;
        }
        let (label, origin) = (event.text("label"), run.peer(event, "origin"));
        let relayed = || relayed(run, event, label, origin);
        if event.kind == "filtered" {
            if let Some(sent) = relayed() {
                let (kept, nth) = numbers[&sent.number];
                receiver.last.insert((origin, kept), (sent.count("view"), nth));
            }
            continue;
        }
        verdicts.note("no-duplication", Verdict::of(receiver.delivered.insert(label.to_owned())));
        let own = multicasts.get(label).filter(|it| it.number < event.number && it.who == origin && it.is_of(group));
        let sent = own.copied().or_else(relayed);
        let honest = sent.is_some() && receiver.members.contains(&origin);
        verdicts.note("delivery-integrity", Verdict::of(honest));
        let Some(sent) = sent else { continue };
        verdicts.note("sending-view-delivery", Verdict::of(sent.count("view") == event.count("view")));
        if !in_order {
            continue;
        }
        let (kept, nth) = numbers[&sent.number];
        let this = (sent.count("view"), nth);
        let before = receiver.last.insert((origin, kept), this).filter(|(view, _)| *view == this.0);
        match before {
            Some((_, seq)) => verdicts.note("fifo-delivery", Verdict::of(this.1 == seq + 1)),
            None if this.1 != 1 => verdicts.note("fifo-delivery", Verdict::Violated),
            None => {}
        }
    }
}

/// The event with which that member multicast a message from outside, which was handed in before.
fn relayed<'a>(run: &'a Run, delivery: &Event, label: &str, member: Process) -> Option<&'a Event> {
    let before = |it: &&Event, than: &Event| it.number < than.number && it.shares(than, &["group", "label"]);
    let mut relayed = run.of("relayed").filter(|it| before(it, delivery) && it.who == member);
    let relayed = relayed.find(|it| it.text("label") == label)?;
    let outside = run.peer(relayed, "origin");
    let handed = run.of("handed-in").any(|it| before(&it, relayed) && it.who == outside);
    handed.then_some(relayed)
}

/// Who multicasts delivers it too, before its next view or the end at rest, unless it fails first.
fn own_message(run: &Run, multicast: &Event, verdicts: &mut Verdicts) {
    for event in &run.events[multicast.number..] {
        let own = event.who == multicast.who;
        let ends_well = match event.kind.as_str() {
            "delivered" | "filtered" => {
                own && run.peer(event, "origin") == event.who && event.shares(multicast, &["group", "label"])
            }
            "crashed" | "excluded" => own,
            "left" => own && event.shares(multicast, &["group"]),
            _ => false,
        };
        let ends_badly = match event.kind.as_str() {
            "installed" => own && event.shares(multicast, &["group"]),
            "ended" => event.flag("rest"),
            _ => false,
        };
        if ends_badly {
            verdicts.note("self-delivery", Verdict::Violated);
        }
        if ends_well || ends_badly {
            break;
        }
    }
    verdicts.note("self-delivery", Verdict::Held);
}

/// After a cut nothing is accepted but the notice that one was excluded.
fn nothing_from_the_dead(run: &Run, verdicts: &mut Verdicts) {
    let mut cut: BTreeSet<(Process, Process)> = BTreeSet::new();
    for event in run.of_any(&["cut", "received", "accepted"]) {
        if event.kind == "cut" {
            cut.insert((event.who, run.peer(event, "peer")));
            verdicts.note("no-messages-from-the-dead", Verdict::Held);
        } else if event.kind == "accepted" || event.text("fate") == "accepted" {
            let sent = run.sent(event);
            if cut.contains(&(event.who, sent.who)) && sent.text("message") != "shun" {
                verdicts.note("no-messages-from-the-dead", Verdict::Violated);
            }
        }
    }
}

/// What a member takes for stable, every member of the view has received; not asked once messages travel along with others.
pub(crate) fn stability(run: &Run, verdicts: &mut Verdicts) {
    let carries = |it: &&Event| it.maybe("rule") == Some("order.carry");
    let end = run.of("rule").find(carries).map_or(usize::MAX, |it| it.number);
    let stable = |it: &&Event| it.number < end;
    let mut told: BTreeMap<(String, u64, Process), u64> = BTreeMap::new();
    for event in run.of("stable").filter(stable) {
        let (group, view, origin) = (event.text("group"), event.count("view"), run.peer(event, "origin"));
        let before = told.entry((group.to_owned(), view, origin)).or_default();
        let after = std::mem::replace(before, event.count("seq").max(*before));
        let its_own = |it: &&Event| {
            let number = after + 1..=event.count("seq");
            it.who == origin && it.is_of(group) && it.count("view") == view && number.contains(&it.count("seq"))
        };
        let in_view = |it: &&Event| {
            it.who == event.who && it.is_of(group) && it.count("view") == view && it.number < event.number
        };
        let Some(installed) = run.of("installed").filter(in_view).last() else { continue };
        let members = run.members(installed);
        let earlier = |it: &&Event| it.number < event.number;
        for message in run.of_any(&["multicast", "relayed"]).filter(earlier).filter(its_own) {
            let label = message.text("label");
            let received = |who: Process| who == origin || has_received(run, who, label, event.number);
            verdicts.note("stability-truth", Verdict::of(members.iter().all(|&who| received(who))));
        }
    }
}

fn has_received(run: &Run, who: Process, label: &str, before: usize) -> bool {
    run.events[..before].iter().filter(|it| it.who == who).any(|it| match it.kind.as_str() {
        "multicast" | "relayed" => it.text("label") == label,
        "received" | "accepted" => {
            let sent = run.sent(it);
            let accepted = it.kind == "accepted" || it.text("fate") == "accepted";
            accepted && ["data", "echo", "repair"].contains(&sent.text("message")) && sent.maybe("label") == Some(label)
        }
        _ => false,
    })
}
