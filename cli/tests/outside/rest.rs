//! Guarantees about how a run ends: nobody stays blocked, the view is exactly the live and connected, tasks are decided.

use std::collections::{BTreeMap, BTreeSet};

use crate::run::{Event, Process, Run};
use crate::{Verdict, Verdicts};

/// How long nothing may have been disturbed where the run has not come to rest.
const SETTLED_AFTER_US: u64 = 2_000_000;

/// All of them.
pub(crate) fn check(run: &Run, verdicts: &mut Verdicts) {
    let Some(end) = run.of("ended").next() else { return };
    let disturbed = run.of_any(&["action", "suspected"]).map(|event| event.time_us).max().unwrap_or(0);
    if !end.flag("rest") && end.time_us - disturbed < SETTLED_AFTER_US {
        return;
    }
    let world = World::of(run);
    let groups: BTreeMap<&str, Group> = run.groups().map(|group| (group, Group::of(run, group))).collect();
    let is_fixed = |name: &str| run.of("uses").any(|event| event.is_of(name));
    for (_, group) in groups.iter().filter(|(name, _)| !is_fixed(name)) {
        if let Some(standing) = standing(&world, &groups, group) {
            settled(&world, group, &standing, verdicts);
        }
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

    fn hears_all(&self, who: Process, others: &[Process]) -> bool {
        others.iter().all(|&other| self.connected(who, other))
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
    /// Who has taken on which task, and whether it has decided it.
    tasks: BTreeMap<(Process, String), bool>,
    /// Who has made which call, and whether it has ended.
    calls: BTreeMap<(Process, String), bool>,
    /// Its members decide on its views.
    votes: bool,
    /// Somebody else has kept its membership, at one time or another.
    kept: bool,
    /// Who does, as a member of which group of servers.
    keepers: BTreeMap<Process, Option<String>>,
}

impl Group {
    fn of(run: &Run, name: &str) -> Group {
        let mut group = Group::default();
        for event in &run.events {
            let about_it = event.is_of(name);
            match event.kind.as_str() {
                "proposed" | "inquired" | "committed" if about_it => group.votes = true,
                "sent" if about_it && event.text("message") == "report" => group.votes = true,
                "keeps" if about_it => {
                    group.kept = true;
                    group.keepers.insert(event.who, event.maybe("service").map(str::to_owned));
                }
                "left" | "excluded" => {
                    let service = event.text("group");
                    group.keepers.retain(|who, of| *who != event.who || of.as_deref() != Some(service));
                }
                _ => {}
            }
        }
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
                    group.tasks.retain(|(taker, _), _| *taker != event.who);
                    group.calls.retain(|(caller, _), _| *caller != event.who);
                }
                "task-taken" => drop(group.tasks.entry((event.who, event.text("task").to_owned())).or_insert(false)),
                "task-decided" => drop(group.tasks.insert((event.who, event.text("task").to_owned()), true)),
                "leave-asked" => group.calls.retain(|(caller, _), _| *caller != event.who),
                "called" => drop(group.calls.entry((event.who, event.text("call").to_owned())).or_insert(false)),
                "call-ended" => drop(group.calls.insert((event.who, event.text("call").to_owned()), true)),
                _ => {}
            }
        }
        group
    }

    fn knows_view(&self, who: Process, number: u64) -> bool {
        self.decided.get(&who).is_some_and(|(known, _)| *known == number)
    }

    fn knows(&mut self, run: &Run, event: &Event) {
        self.decided.insert(event.who, (event.count("view"), run.members(event)));
    }
}

/// What is promised something at rest.
struct Standing<'a> {
    number: u64,
    members: &'a [Process],
    /// Those that hear each other, and whoever keeps the group.
    together: Vec<Process>,
}

/// How the group stands: nothing is promised of it unless enough of its members can hear each other, one of them knows its
/// newest view, and whoever keeps it can do so.
fn standing<'a>(world: &World, groups: &'a BTreeMap<&str, Group>, group: &'a Group) -> Option<Standing<'a>> {
    let of_living = group.decided.iter().filter(|(who, _)| world.alive.contains(who));
    let (_, (number, members)) = of_living.max_by_key(|(_, (number, _))| *number)?;
    let live: Vec<Process> = members.iter().copied().filter(|member| world.alive.contains(member)).collect();
    let mut together = world.together(&live);
    let most = together.len() * 2 > members.len();
    let all = together.len() == live.len();
    let enough = if group.votes { most } else { all && (most || group.kept) };
    if !enough || !together.iter().any(|&who| group.knows_view(who, *number)) {
        return None;
    }
    if group.kept {
        let alive = group.keepers.iter().filter(|(who, _)| world.alive.contains(who));
        let at_work = alive.filter(|(who, service)| {
            let Some(service) = service.as_deref() else { return true };
            let servers = &groups[service];
            let standing = standing(world, groups, servers);
            standing.is_some_and(|it| it.together.contains(who) && servers.knows_view(**who, it.number))
        });
        let keepers: Vec<Process> = at_work.map(|(who, _)| *who).collect();
        if keepers.is_empty() || !keepers.iter().all(|&keeper| world.hears_all(keeper, &live)) {
            return None;
        }
        together.extend(keepers);
    }
    Some(Standing { number: *number, members, together })
}

fn settled(world: &World, group: &Group, standing: &Standing<'_>, verdicts: &mut Verdicts) {
    let Standing { number, members, together } = standing;
    for member in members.iter() {
        let up_to_date = world.alive.contains(member) && group.installed.get(member) == Some(number);
        verdicts.note("membership-precision", Verdict::of(up_to_date));
    }
    for (_, decided) in
        group.tasks.iter().filter(|((taker, _), _)| members.contains(taker) && world.alive.contains(taker))
    {
        verdicts.note("tasks-are-decided", Verdict::of(*decided));
    }
    let of_live = |caller: &Process| members.contains(caller) && world.alive.contains(caller);
    for (_, ended) in group.calls.iter().filter(|((caller, _), _)| of_live(caller)) {
        verdicts.note("calls-end", Verdict::of(*ended));
    }
    verdicts.note("nobody-stays-blocked", Verdict::Held);
    let may_go_on = |who: &Process| world.alive.contains(who) && world.hears_all(*who, together);
    if group.waiting.iter().any(may_go_on) {
        verdicts.note("nobody-stays-blocked", Verdict::Violated);
    }
}
