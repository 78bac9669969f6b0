//! Guarantees about how one view follows another, and about what a process may do in view of what it was told.

use std::collections::BTreeSet;

use crate::run::{Event, Process, Run};
use crate::{Verdict, Verdicts};

/// All of them.
pub(crate) fn check(run: &Run, verdicts: &mut Verdicts) {
    for group in run.groups() {
        let known: Vec<&Event> =
            run.of_any(&["committed", "learned", "installed"]).filter(|event| event.is_of(group)).collect();
        // From then on its members are known to decide on its views by vote: of no other group a primary component is asked.
        let votes = run.of_any(&["proposed", "committed"]).find(|event| event.is_of(group)).map(|event| event.number);
        for (at, event) in known.iter().enumerate() {
            one_after_another(run, &known[..at], event, votes.is_some_and(|since| since <= event.number), verdicts);
            if event.kind == "committed" {
                by_majority(run, &known[..at], event, verdicts);
            }
        }
        if votes.is_some() && run.of("ended").next().is_some() {
            at_the_end(run, &known, verdicts);
        }
        inside(run, group, verdicts);
    }
    cuts(run, verdicts);
}

/// The first event that tells of a view of that number.
fn first_of<'a>(known: &[&'a Event], number: Option<u64>) -> Option<&'a Event> {
    known.iter().copied().find(|it| Some(it.count("view")) == number)
}

/// A view that is told of for the first time keeps its members in order, and has no living rival.
fn one_after_another(run: &Run, known: &[&Event], event: &Event, votes: bool, verdicts: &mut Verdicts) {
    let members = run.members(event);
    let rivals: Vec<_> = known.iter().filter(|it| it.shares(event, &["view"])).collect();
    if rivals.iter().any(|it| run.members(it) == members) {
        return;
    }
    if let Some(before) = first_of(known, event.count("view").checked_sub(1)) {
        let old = run.members(before);
        let stay = old.iter().filter(|member| members.contains(member));
        let in_order: Vec<_> = stay.chain(members.iter().filter(|member| !old.contains(member))).collect();
        verdicts.note("age-order", Verdict::of(in_order.into_iter().eq(members.iter())));
        if votes {
            verdicts.note("primary-component", Verdict::Held);
        }
    }
    let crashed = |who: Process| run.events[..event.number].iter().any(|it| it.kind == "crashed" && it.who == who);
    if votes && rivals.iter().any(|it| !crashed(it.who)) {
        verdicts.note("primary-component", Verdict::Violated);
    }
}

/// A leader decides with the votes of a majority of the view before; it votes for what it proposes.
fn by_majority(run: &Run, known: &[&Event], event: &Event, verdicts: &mut Verdicts) {
    let Some(before) = first_of(known, event.count("view").checked_sub(1)) else { return };
    let old = run.members(before);
    let group = event.text("group");
    let mut voters: BTreeSet<Process> = BTreeSet::new();
    for it in run.events[..event.number].iter().rev().filter(|it| it.is_of(group)) {
        let same = |it: &Event| it.shares(event, &["view"]) && run.members(it) == run.members(event);
        match it.kind.as_str() {
            "proposed" if it.who == event.who => {
                if same(it) {
                    voters.insert(it.who);
                } else {
                    voters.clear();
                }
                break;
            }
            "voted" if run.peer(it, "leader") == event.who && same(it) => drop(voters.insert(it.who)),
            _ => {}
        }
    }
    if !voters.contains(&event.who) {
        voters.clear(); // it has proposed nothing
    }
    let votes = voters.iter().filter(|who| old.contains(who)).count();
    verdicts.note("majority-commit", Verdict::of(votes * 2 > old.len()));
}

/// Somebody has known both a view and the one before it.
fn at_the_end(run: &Run, known: &[&Event], verdicts: &mut Verdicts) {
    for event in known {
        let Some(before) = event.count("view").checked_sub(1) else { continue };
        let who_knew = |number: u64, members: Option<&[Process]>| -> BTreeSet<Process> {
            let of = known.iter().filter(|it| it.count("view") == number);
            of.filter(|it| members.is_none_or(|members| run.members(it) == members)).map(|it| it.who).collect()
        };
        let earlier = who_knew(before, None);
        if !earlier.is_empty() && earlier.is_disjoint(&who_knew(event.count("view"), Some(&run.members(event)))) {
            verdicts.note("primary-component", Verdict::Violated);
        }
    }
}

/// Nothing of a group happens at a process before its first view there, nor after it has left.
fn inside(run: &Run, group: &str, verdicts: &mut Verdicts) {
    let mut inside: BTreeSet<Process> = BTreeSet::new();
    for event in run.events.iter().filter(|event| event.is_of(group)) {
        match event.kind.as_str() {
            "installed" => drop(inside.insert(event.who)),
            "left" | "excluded" => drop(inside.remove(&event.who)),
            "multicast" | "delivered" => {
                verdicts.note("initial-view-event", Verdict::of(inside.contains(&event.who)));
            }
            _ => {}
        }
    }
}

/// Who has cut a channel sends nothing more through it.
fn cuts(run: &Run, verdicts: &mut Verdicts) {
    let mut cut: BTreeSet<(Process, Process)> = BTreeSet::new();
    let mut inside: BTreeSet<(&str, Process)> = BTreeSet::new();
    let mut given: BTreeSet<(&str, &str, Process)> = BTreeSet::new();
    for event in &run.events {
        match event.kind.as_str() {
            "installed" => drop(inside.insert((event.text("group"), event.who))),
            "left" | "excluded" => drop(inside.remove(&(event.text("group"), event.who))),
            "task-given" if !inside.contains(&(event.text("group"), event.who)) => {
                given.insert((event.text("group"), event.text("task"), event.who));
            }
            _ => {}
        }
        if event.kind == "cut" {
            cut.insert((event.who, run.peer(event, "peer")));
            verdicts.note("cut-for-good", Verdict::Held);
        }
        let outside_channels = ["shun", "probe", "join", "request", "roll-call", "hand-in", "claim", "back", "yield"];
        if event.kind != "sent" || !cut.contains(&(event.who, run.peer(event, "to"))) {
            continue;
        }
        if run.cause(event).is_some_and(|it| it.kind == "sent") {
            continue; // the network has doubled what was sent before
        }
        let of_a_task = event.text("message") == "task";
        if of_a_task && given.contains(&(event.text("group"), event.text("label"), event.who)) {
            continue; // from outside, to whoever bears the name
        }
        if !outside_channels.contains(&event.text("message")) {
            verdicts.note("cut-for-good", Verdict::Violated);
        }
    }
}
