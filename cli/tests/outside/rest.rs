//! Guarantees about how a run ends: nobody stays blocked, and the view is exactly the live and connected.

use std::collections::{BTreeMap, BTreeSet};

use crate::run::{Event, Process, Run};
use crate::{Verdict, Verdicts};

/// How long nothing may have been disturbed where the run has not come to rest.
const SETTLED_AFTER_US: u64 = 2_000_000;

/// Both of them.
pub(crate) fn check(run: &Run, verdicts: &mut Verdicts) {
    let Some(end) = run.of("ended").next() else { return };
    let disturbed = run.of_any(&["action", "suspected"]).map(|event| event.time_us).max().unwrap_or(0);
    if !end.flag("rest") && end.time_us - disturbed < SETTLED_AFTER_US {
        return;
    }
    let world = World::of(run);
    for group in run.groups() {
        settled(&world, &Group::of(run, group), verdicts);
    }
}

/// Who lives at the end, and who hears whom.
struct World {
    alive: BTreeSet<Process>,
    cut: BTreeSet<(Process, Process)>,
    no_way: BTreeSet<(usize, usize)>,
}

impl World {
    fn of(run: &Run) -> World {
        let mut world = World { alive: BTreeSet::new(), cut: BTreeSet::new(), no_way: BTreeSet::new() };
        for event in &run.events {
            match event.kind.as_str() {
                "started" => {
                    world.alive.retain(|other| other.0 != event.who.0);
                    world.alive.insert(event.who);
                }
                "resumed" => drop(world.alive.insert(event.who)),
                "crashed" | "paused" => drop(world.alive.remove(&event.who)),
                "cut" => drop(world.cut.insert((event.who, run.peer(event, "peer")))),
                "link-cut" => drop(world.no_way.insert((event.who.0, run.name(event, "to")))),
                "link-mended" => drop(world.no_way.remove(&(event.who.0, run.name(event, "to")))),
                _ => {}
            }
        }
        world
    }

    /// Those that all hear each other, when the one that hears the fewest is left out again and again, of several the
    /// youngest.
    fn together(&self, of: &[Process]) -> Vec<Process> {
        let mut together = of.to_vec();
        loop {
            let heard = |who: Process| together.iter().filter(|&&other| self.connected(who, other)).count();
            let Some(fewest) = together.iter().map(|&who| heard(who)).min() else { return together };
            if fewest == together.len() {
                return together;
            }
            let youngest = together.iter().rposition(|&who| heard(who) == fewest).expect("somebody hears the fewest");
            together.remove(youngest);
        }
    }

    fn connected(&self, a: Process, b: Process) -> bool {
        let open = |a: Process, b: Process| !self.cut.contains(&(a, b)) && !self.no_way.contains(&(a.0, b.0));
        a == b || open(a, b) && open(b, a)
    }
}

/// What each process knows of one group at the end.
#[derive(Default)]
struct Group {
    /// The view that it was told last to be decided: number and members.
    decided: BTreeMap<Process, (u64, Vec<Process>)>,
    installed: BTreeMap<Process, u64>,
    waiting: BTreeSet<Process>,
}

impl Group {
    fn of(run: &Run, name: &str) -> Group {
        let mut group = Group::default();
        for event in run.events.iter().filter(|event| event.is_of(name)) {
            match event.kind.as_str() {
                "blocked" | "join-asked" | "create-asked" => drop(group.waiting.insert(event.who)),
                "committed" | "learned" => group.knows(run, event),
                "installed" => {
                    group.waiting.remove(&event.who);
                    group.installed.insert(event.who, event.count("view"));
                    if group.decided.get(&event.who).is_none_or(|(known, _)| *known < event.count("view")) {
                        group.knows(run, event);
                    }
                }
                "refused" if ["unknown", "exists"].contains(&event.text("why")) => {
                    group.waiting.remove(&event.who);
                }
                "left" | "excluded" => {
                    group.waiting.remove(&event.who);
                    group.installed.remove(&event.who);
                    group.decided.remove(&event.who);
                }
                _ => {}
            }
        }
        group
    }

    fn knows(&mut self, run: &Run, event: &Event) {
        self.decided.insert(event.who, (event.count("view"), run.members(event)));
    }
}

fn settled(world: &World, group: &Group, verdicts: &mut Verdicts) {
    let of_living = group.decided.iter().filter(|(who, _)| world.alive.contains(who));
    let Some((_, (number, members))) = of_living.max_by_key(|(_, (number, _))| *number) else { return };
    let live: Vec<Process> = members.iter().copied().filter(|member| world.alive.contains(member)).collect();
    let together = world.together(&live);
    let knows = |who: &Process| group.decided.get(who).is_some_and(|(known, _)| known == number);
    if together.len() * 2 <= members.len() || !together.iter().any(knows) {
        return; // nothing is promised
    }
    for &member in members.iter() {
        let up_to_date = world.alive.contains(&member) && group.installed.get(&member) == Some(number);
        verdicts.note("membership-precision", Verdict::of(up_to_date));
    }
    verdicts.note("nobody-stays-blocked", Verdict::Held);
    let may_go_on = |who: &Process| world.alive.contains(who) && together.iter().all(|&b| world.connected(*who, b));
    if group.waiting.iter().any(may_go_on) {
        verdicts.note("nobody-stays-blocked", Verdict::Violated);
    }
}
