//! Guarantees about message logging: replays lead back, nobody depends on what is lost, everything is delivered once.

use std::collections::{BTreeMap, BTreeSet};

use crate::run::{Event, Run};
use crate::{Verdict, Verdicts};

/// All of them.
pub(crate) fn check(run: &Run, verdicts: &mut Verdicts) {
    for group in run.groups().filter(|group| run.of("logs").any(|event| event.is_of(group))) {
        let mut books = Books::default();
        for event in &run.events {
            let kind = event.kind.as_str();
            if event.is_of(group) || ["started", "crashed", "ended"].contains(&kind) {
                books.read(run, event, verdicts);
            }
        }
    }
}

/// One group, its members by their places in the header.
#[derive(Default)]
struct Books {
    members: BTreeSet<usize>,
    down: BTreeSet<usize>,
    /// The deliveries that make up each member's state.
    paths: BTreeMap<usize, Vec<Delivered>>,
    checkpoints: BTreeMap<(usize, u64), Vec<Delivered>>,
    /// What was delivered before a crash, or before going back; and whether it was a crash.
    earlier: BTreeMap<usize, (Vec<Delivered>, bool)>,
    /// Of each member: all lists of deliveries that it had when it crashed or went back.
    lives: BTreeMap<usize, Vec<Vec<Delivered>>>,
    /// Of each label: who told it whom, and after which delivery.
    told: BTreeMap<String, (usize, usize, Option<usize>)>,
    /// Of each delivery of each: what it was, and who has logged it.
    logged: BTreeMap<(usize, u64), (String, usize)>,
    /// Logged by somebody whose checkpoint has it.
    kept: BTreeSet<(usize, u64)>,
    /// Logged, by somebody who has failed.
    void: BTreeSet<(usize, u64)>,
    /// Lost, as those who logged it have failed.
    excused: BTreeSet<usize>,
    /// The state that a list of deliveries leads to.
    states: BTreeMap<Vec<(usize, String)>, String>,
}

#[derive(Clone)]
struct Delivered {
    /// The number of the event that it happened with first.
    at: usize,
    label: String,
    from: usize,
    after: Option<usize>,
}

impl Books {
    fn read(&mut self, run: &Run, event: &Event, verdicts: &mut Verdicts) {
        let who = event.who.0;
        match event.kind.as_str() {
            "logs" => drop(self.members.insert(who)),
            "started" => drop(self.down.remove(&who)),
            "crashed" => self.crashed(who),
            "told" => {
                let after = self.paths.get(&who).and_then(|path| path.last()).map(|it| it.at);
                self.told.insert(event.text("label").to_owned(), (who, run.name(event, "to"), after));
            }
            "heard" => {
                let it = self.delivered(run, event);
                let path = self.paths.entry(who).or_default();
                let again = path.iter().any(|known| known.label == it.label);
                verdicts.note("exactly-once", Verdict::of(!again));
                path.push(it);
            }
            "logged" => {
                let at = (run.name(event, "of"), event.count("number"));
                self.logged.insert(at, (event.text("label").to_owned(), who));
                self.void.remove(&at);
                self.kept.remove(&at);
            }
            "checkpointed" => {
                let path = self.paths.entry(who).or_default().clone();
                self.agrees(&path, event);
                self.kept.extend(self.logged.iter().filter(|(_, (_, by))| *by == who).map(|(at, _)| *at));
                self.checkpoints.insert((who, event.count("number")), path);
            }
            "restored" => {
                let path = self.checkpoints.get(&(who, event.count("number"))).cloned().unwrap_or_default();
                let earlier = self.paths.insert(who, path).unwrap_or_default();
                self.lives.entry(who).or_default().push(earlier.clone());
                self.earlier.entry(who).or_insert((earlier, false));
                let number = event.count("number");
                self.checkpoints.retain(|at, _| at.0 != who || at.1 <= number);
            }
            "replayed" => {
                let it = self.delivered(run, event);
                let path = self.paths.entry(who).or_default();
                let is_next = |life: &&Vec<Delivered>| {
                    life.get(path.len()).is_some_and(|next| (&next.label, next.from) == (&it.label, it.from))
                        && path.iter().zip(*life).all(|(now, then)| (&now.label, now.from) == (&then.label, then.from))
                };
                let life = self.lives.get(&who).and_then(|lives| lives.iter().rev().find(is_next));
                let same = life.map(|life| life[path.len()].clone());
                path.push(same.unwrap_or(it));
            }
            "output" => {
                verdicts.note("output-commit", Verdict::of(self.can_be_replayed(who, event.count("interval") as usize)))
            }
            "recovered" => self.recovered(who, event, verdicts),
            "ended" if event.flag("rest") => self.at_rest(verdicts),
            _ => {}
        }
    }

    fn delivered(&self, run: &Run, event: &Event) -> Delivered {
        let label = event.text("label").to_owned();
        let after = self.told.get(&label).and_then(|told| told.2);
        Delivered { at: event.number, label, from: run.name(event, "from"), after }
    }

    /// Whether the same deliveries have always led to this state.
    fn agrees(&mut self, path: &[Delivered], event: &Event) -> bool {
        let list = path.iter().map(|it| (it.from, it.label.clone())).collect();
        let state = event.text("state");
        self.states.entry(list).or_insert_with(|| state.to_owned()) == state
    }

    fn crashed(&mut self, who: usize) {
        self.down.insert(who);
        if !self.members.contains(&who) {
            return;
        }
        let path = self.paths.entry(who).or_default().clone();
        self.earlier.entry(who).or_insert((path, true)).1 = true;
        let mine = self
            .logged
            .iter()
            .filter(|(at, (_, by))| *by == who && at.0 != who && !self.kept.contains(at))
            .map(|(at, _)| *at);
        let gone: Vec<_> = mine.collect();
        for at in gone {
            self.logged.remove(&at);
            self.void.insert(at);
        }
    }

    fn recovered(&mut self, who: usize, event: &Event, verdicts: &mut Verdicts) {
        let Some((earlier, crashed)) = self.earlier.remove(&who) else { return };
        let path = self.paths.entry(who).or_default().clone();
        let length = path.len();
        let has_logged =
            |at: usize, label: &str| self.logged.get(&(who, at as u64 + 1)).is_some_and(|(logged, _)| logged == label);
        let unknown = |at: &usize| crashed && self.void.contains(&(who, *at as u64 + 1));
        let known = (0..earlier.len()).find(unknown).unwrap_or(usize::MAX);
        let leads_back = path.iter().enumerate().take(known).all(|(at, it)| match earlier.get(at) {
            Some(known) => known.at == it.at,
            None => has_logged(at, &it.label) || self.lives[&who].iter().flatten().any(|then| then.at == it.at),
        });
        let loses = crashed && earlier.get(length).is_some_and(|lost| has_logged(length, &lost.label));
        let agrees = self.agrees(&path, event);
        verdicts.note("replayed-state", Verdict::of(leads_back && !loses && agrees));
        self.excused.extend(earlier.iter().skip(known).map(|lost| lost.at));
        // Notes of others stay with them, and count for what they are about.
        self.logged.retain(|at, (_, by)| at.0 != who || at.1 <= length as u64 || *by != who);
        self.void.retain(|at| at.0 != who || at.1 <= length as u64);
    }

    /// Whether all deliveries are logged, or before a checkpoint, that this one's state follows from.
    fn can_be_replayed(&self, who: usize, length: usize) -> bool {
        let mut needed: BTreeSet<(usize, usize)> = BTreeSet::new();
        let known = self.paths.get(&who).map_or(0, Vec::len);
        let mut open: Vec<(usize, usize)> = (0..length.min(known)).map(|at| (who, at)).collect();
        while let Some((name, at)) = open.pop() {
            if !needed.insert((name, at)) {
                continue;
            }
            let it = &self.paths[&name][at];
            let cause = it.after.and_then(|after| self.paths[&it.from].iter().position(|known| known.at == after));
            open.extend((0..cause.map_or(0, |cause| cause + 1)).map(|at| (it.from, at)));
        }
        needed.into_iter().all(|(name, at)| {
            let covered = self.checkpoints.range((name, 0)..(name + 1, 0)).last().map_or(0, |(_, path)| path.len());
            let place = (name, at as u64 + 1);
            let is_it = |(label, _): &(String, usize)| *label == self.paths[&name][at].label;
            at < covered || self.logged.get(&place).is_some_and(is_it) || self.void.contains(&place)
        })
    }

    fn at_rest(&self, verdicts: &mut Verdicts) {
        let is_there = |from: usize, at: usize| self.paths[&from].iter().any(|it| it.at == at);
        for it in self.paths.values().flatten() {
            let stands = it.after.is_none_or(|at| self.excused.contains(&at) || is_there(it.from, at));
            verdicts.note("no-orphan-states", Verdict::of(stands));
        }
        for (label, (from, to, _)) in self.told.iter().filter(|_| self.down.is_empty()) {
            let has =
                self.paths.get(to).is_some_and(|path| path.iter().any(|it| it.label == *label && it.from == *from));
            verdicts.note("exactly-once", Verdict::of(has));
        }
    }
}
