//! Guarantees about views, and about what is delivered in them.

use std::collections::BTreeSet;

use crate::run::{Event, Process, Run};
use crate::{Verdict, Verdicts};

/// All of them.
pub(crate) fn check(run: &Run, verdicts: &mut Verdicts) {
    for group in run.groups() {
        let installed: Vec<&Event> = run.of("installed").filter(|event| event.is_of(group)).collect();
        for (at, later) in installed.iter().enumerate() {
            own_view(run, &installed[..at], later, group, verdicts);
            for earlier in &installed[..at] {
                if later.count("previous") > 0 && earlier.shares(later, &["view", "previous"]) {
                    went_together(run, group, earlier, later, verdicts);
                }
            }
        }
        run.of("crashed").for_each(|crash| the_dead(run, group, &installed, crash, verdicts));
        successors(&installed, verdicts);
        blocked(run, group, verdicts);
        agreement(run, group, verdicts);
    }
    states(run, verdicts);
}

/// A process is a member of what it installs, and goes from each view to the next.
fn own_view(run: &Run, before: &[&Event], event: &Event, group: &str, verdicts: &mut Verdicts) {
    verdicts.note("self-inclusion", Verdict::of(run.members(event).contains(&event.who)));
    let Some(last) = before.iter().rev().find(|it| it.who == event.who) else { return };
    let between = &run.events[last.number..event.number];
    if !between.iter().any(|it| it.kind == "left" && it.who == event.who && it.is_of(group)) {
        verdicts.note("local-monotonicity", Verdict::of(event.count("view") == last.count("view") + 1));
    }
}

/// Two processes went from one view to the same next one: they delivered the same in the first.
fn went_together(run: &Run, group: &str, one: &Event, other: &Event, verdicts: &mut Verdicts) {
    let gone = |it: &Event| match it.kind.as_str() {
        "crashed" => it.who == one.who,
        "excluded" | "left" => it.who == one.who && it.is_of(group),
        _ => false,
    };
    let given_up = |it: &Event| {
        let ends = [(one.who, other.who), (other.who, one.who)];
        it.kind == "cut" && ends.contains(&(it.who, run.peer(it, "peer")))
    };
    let apart =
        run.events[one.number..other.number].iter().any(gone) || run.events[..other.number].iter().any(given_up);
    let guarantee = if apart { "uniform-virtual-synchrony" } else { "virtual-synchrony" };
    verdicts.note(guarantee, Verdict::of(delivered(run, group, one) == delivered(run, group, other)));
}

/// What the process of that event was handed since it installed a view last, whatever view the deliveries say they are in.
/// What it filtered out counts too, if it was handed it in a membership before.
fn delivered<'a>(run: &'a Run, group: &str, until: &Event) -> BTreeSet<&'a str> {
    let own = |it: &&Event| it.who == until.who && it.is_of(group);
    let before = run.events[..until.number].iter().rev().filter(own).take_while(|it| it.kind != "installed");
    let was_handed = |filtered: &Event| {
        let same = |it: &&Event| it.number < filtered.number && it.who == filtered.who;
        run.of("delivered").filter(same).any(|it| it.shares(filtered, &["group", "label"]))
    };
    let counts = |it: &&Event| it.kind == "delivered" || it.kind == "filtered" && was_handed(it);
    before.filter(counts).map(|it| it.text("label")).collect()
}

/// What the dead had delivered in its last view, those that went on from there delivered too.
fn the_dead(run: &Run, group: &str, installed: &[&Event], crash: &Event, verdicts: &mut Verdicts) {
    let own = installed.iter().rev().filter(|it| it.number < crash.number && it.who == crash.who);
    let Some(last) = own.map(|it| it.count("view")).next() else { return };
    for survivor in installed.iter().filter(|it| it.count("previous") == last && it.who != crash.who) {
        let lacks_none = delivered(run, group, crash).is_subset(&delivered(run, group, survivor));
        verdicts.note("uniform-virtual-synchrony", Verdict::of(lacks_none));
    }
}

/// One list of members for each number, whether it was decided, learned or installed.
fn agreement(run: &Run, group: &str, verdicts: &mut Verdicts) {
    let known: Vec<&Event> =
        run.of_any(&["committed", "learned", "installed"]).filter(|event| event.is_of(group)).collect();
    for (at, event) in known.iter().enumerate() {
        let Some(first) = known[..at].iter().find(|it| it.shares(event, &["view"])) else { continue };
        if run.members(first) != run.members(event) {
            verdicts.note("view-agreement", Verdict::Violated);
        } else if event.kind == "installed" && first.who != event.who {
            verdicts.note("view-agreement", Verdict::Held);
        }
    }
}

/// What a joiner loads is what the donor had when it installed that view.
fn states(run: &Run, verdicts: &mut Verdicts) {
    for loaded in run.of("state-loaded") {
        let donor: Process = run.peer(loaded, "donor");
        let before = run.events[..loaded.number].iter();
        let mut same =
            before.filter(|it| it.kind == "installed" && it.who == donor && it.shares(loaded, &["group", "view"]));
        let right = same.any(|it| it.shares(loaded, &["state"]));
        verdicts.note("state-consistency", Verdict::of(right));
    }
}

/// Who goes on from a view goes on to the one to which the first went on.
fn successors(installed: &[&Event], verdicts: &mut Verdicts) {
    let on = |it: &&&Event| it.count("previous") > 0;
    for (at, later) in installed.iter().enumerate().filter(|(_, it)| on(it)) {
        let first = installed[..at].iter().find(|it| it.shares(later, &["previous"]));
        if let Some(first) = first.filter(|first| first.count("view") != later.count("view") || first.who != later.who)
        {
            verdicts.note("agreement-on-successors", Verdict::of(first.count("view") == later.count("view")));
        }
    }
}

/// From the beginning of a flush to the next view a member multicasts nothing, unless views are announced by multicasts.
fn blocked(run: &Run, group: &str, verdicts: &mut Verdicts) {
    let announced = run.of("rule").find(|it| it.is_rule_of("announced.", group)).map_or(usize::MAX, |it| it.number);
    let kinds = ["installed", "left", "excluded", "multicast", "relayed"];
    for event in run.of("blocked").filter(|event| event.is_of(group)) {
        let after = run.events[event.number..].iter().filter(|it| it.who == event.who && it.is_of(group));
        for next in after.filter(|it| kinds.contains(&it.kind.as_str())).take_while(|it| it.number < announced) {
            match next.kind.as_str() {
                "multicast" | "relayed" => verdicts.note("block-discipline", Verdict::Violated),
                "installed" => verdicts.note("block-discipline", Verdict::Held),
                _ => {}
            }
            if !matches!(next.kind.as_str(), "multicast" | "relayed") {
                break;
            }
        }
    }
}
