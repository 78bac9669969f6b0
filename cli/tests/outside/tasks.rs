//! Guarantees about tasks: agreement on them, and that no piece is missing when one is decided.

use std::collections::{BTreeMap, BTreeSet};

use crate::run::{Event, Process, Run};
use crate::{Verdict, Verdicts};

/// Both of them.
pub(crate) fn check(run: &Run, verdicts: &mut Verdicts) {
    let decided: Vec<&Event> = run.of("task-decided").collect();
    for (at, event) in decided.iter().enumerate() {
        complete(run, event, verdicts);
        for earlier in decided[..at].iter().filter(|it| it.shares(event, &["group", "task"]) && it.who != event.who) {
            if live_together(run, event, earlier) {
                verdicts.note("task-agreement", Verdict::of(earlier.shares(event, &["outcome"])));
            }
        }
    }
}

/// Each piece was done before, by a process that was a member by then.
fn complete(run: &Run, decided: &Event, verdicts: &mut Verdicts) {
    let before = || run.events[..decided.number].iter().filter(|it| it.shares(decided, &["group"]));
    let mut members: BTreeSet<Process> = BTreeSet::new();
    let mut pieces = BTreeSet::new();
    for event in before() {
        if event.kind == "installed" {
            members.insert(event.who);
        } else if event.kind == "piece-done" && event.shares(decided, &["task"]) && members.contains(&event.who) {
            pieces.insert(event.count("piece"));
        }
    }
    let taken = before().find(|it| it.kind == "task-taken" && it.shares(decided, &["task"]));
    let all = taken.is_some_and(|it| pieces.len() as u64 >= it.count("pieces"));
    verdicts.note("task-completeness", Verdict::of(all));
}

/// Whether who decides now and who has decided are in each other's view, neither has cut the other, and the earlier one has
/// been a member all the time since.
fn live_together(run: &Run, now: &Event, earlier: &Event) -> bool {
    let other = earlier.who;
    let mut views: BTreeMap<Process, Vec<Process>> = BTreeMap::new();
    let mut cut = false;
    for event in &run.events[..now.number] {
        let of_group = event.shares(now, &["group"]);
        match event.kind.as_str() {
            "installed" if of_group => drop(views.insert(event.who, run.members(event))),
            "left" | "excluded" if of_group => {
                if event.who == other && event.number > earlier.number {
                    return false;
                }
                views.remove(&event.who);
            }
            "crashed" => drop(views.remove(&event.who)),
            "cut" => {
                let ends = (event.who, run.peer(event, "peer"));
                cut |= ends == (now.who, other) || ends == (other, now.who);
            }
            _ => {}
        }
    }
    let sees = |one: Process, other: Process| views.get(&one).is_some_and(|view| view.contains(&other));
    !cut && sees(now.who, other) && sees(other, now.who)
}
