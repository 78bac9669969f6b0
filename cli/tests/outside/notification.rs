//! Guarantees about failed views: all live members are notified, each once.

use std::collections::{BTreeMap, BTreeSet};

use crate::run::{Event, Process, Run};
use crate::{Verdict, Verdicts};

/// How long ago a view must have failed, and anything been disturbed, where the run has not come to rest.
const SETTLED_AFTER_US: u64 = 2_000_000;

/// Both of them.
pub(crate) fn check(run: &Run, verdicts: &mut Verdicts) {
    for group in run.groups() {
        let notified = once(run, group, verdicts);
        let Some(end) = run.of("ended").next() else { continue };
        let now = if end.flag("rest") { u64::MAX } else { end.time_us };
        let disturbed = run.of_any(&["action", "suspected"]).map(|event| event.time_us).max().unwrap_or(0);
        if now - disturbed >= SETTLED_AFTER_US {
            everybody(run, group, &notified, now, verdicts);
        }
    }
}

/// Each process once for each view, and silent along its tree from then on. Gives who was notified of which view.
fn once(run: &Run, group: &str, verdicts: &mut Verdicts) -> BTreeMap<u64, BTreeSet<Process>> {
    let mut notified: BTreeMap<u64, BTreeSet<Process>> = BTreeMap::new();
    for event in run.of_any(&["notified", "sent"]).filter(|event| event.is_of(group)) {
        if event.kind == "notified" {
            let is_new = notified.entry(event.count("view")).or_default().insert(event.who);
            verdicts.note("fuse-once", Verdict::of(is_new));
        } else if event.text("message") == "pong"
            && notified.get(&event.count("view")).is_some_and(|who| who.contains(&event.who))
        {
            verdicts.note("fuse-once", Verdict::Violated);
        }
    }
    notified
}

/// By `now` each that must know of a failed view was notified, if the view had failed long enough before.
fn everybody(run: &Run, group: &str, notified: &BTreeMap<u64, BTreeSet<Process>>, now: u64, verdicts: &mut Verdicts) {
    let alive = alive(run);
    let left: BTreeSet<Process> =
        run.of("leave-asked").filter(|event| event.is_of(group)).map(|event| event.who).collect();
    let paths = paths(run, group);
    for (view, who) in notified {
        let mut notices = run.of("notified").filter(|event| event.is_of(group) && event.count("view") == *view);
        if notices.next().is_none_or(|first| now - first.time_us < SETTLED_AFTER_US) {
            continue; // the others may hear of it after the end
        }
        for (member, path) in paths.iter().filter(|(member, _)| alive.contains(member)) {
            let mut rest = path.iter().skip_while(|(number, _)| number != view);
            let Some((_, members)) = rest.next() else { continue };
            let without_failure = |next: &[Process]| members.iter().all(|one| next.contains(one) || left.contains(one));
            if rest.next().is_some_and(|(_, next)| without_failure(next)) {
                continue; // it went on before anybody had failed
            }
            verdicts.note("fuse-notification", Verdict::of(who.contains(member)));
        }
    }
}

fn alive(run: &Run) -> BTreeSet<Process> {
    let mut alive: BTreeSet<Process> = BTreeSet::new();
    for event in &run.events {
        match event.kind.as_str() {
            "started" => {
                alive.retain(|other| other.0 != event.who.0);
                alive.insert(event.who);
            }
            "resumed" => _ = alive.insert(event.who),
            "crashed" | "paused" => _ = alive.remove(&event.who),
            _ => {}
        }
    }
    alive
}

/// The views that each process was told to be decided, in order: number and members.
fn paths(run: &Run, group: &str) -> BTreeMap<Process, Vec<(u64, Vec<Process>)>> {
    let mut paths: BTreeMap<Process, Vec<(u64, Vec<Process>)>> = BTreeMap::new();
    let is_later = |path: &[(u64, Vec<Process>)], event: &Event| {
        path.last().is_none_or(|(number, _)| *number < event.count("view"))
    };
    for event in run.events.iter().filter(|event| event.is_of(group)) {
        match event.kind.as_str() {
            "committed" | "learned" | "installed" => {
                let path = paths.entry(event.who).or_default();
                if is_later(path, event) {
                    path.push((event.count("view"), run.members(event)));
                }
            }
            "left" | "excluded" => _ = paths.remove(&event.who),
            _ => {}
        }
    }
    paths
}
