//! Guarantees about rounds of checkpoints: what belongs to a committed round fits together, and all go back to the last.

use std::collections::{BTreeMap, BTreeSet};

use crate::run::{Event, Run};
use crate::{Verdict, Verdicts};

/// All three of them.
pub(crate) fn check(run: &Run, verdicts: &mut Verdicts) {
    for group in run.groups() {
        let mut books = Books::default();
        for (at, event) in run.events.iter().enumerate().filter(|(_, event)| event.is_of(group)) {
            books.read(run, at, event, verdicts);
        }
    }
}

/// One group. Moments are places in the trace.
#[derive(Default)]
struct Books {
    /// By member and number.
    checkpoints: BTreeMap<(usize, u64), usize>,
    members: BTreeSet<usize>,
    told: Vec<Told>,
    /// By receiver and number: sender and label.
    channels: BTreeMap<(usize, u64), BTreeSet<(usize, String)>>,
    /// The last committed round.
    last: u64,
    epoch: u64,
    back: BTreeMap<usize, u64>,
}

struct Told {
    label: String,
    from: usize,
    to: usize,
    at: usize,
    heard: Option<usize>,
}

impl Books {
    fn read(&mut self, run: &Run, at: usize, event: &Event, verdicts: &mut Verdicts) {
        let who = event.who.0;
        if event.kind != "tentative" && self.members.is_empty() {
            return; // a group without rounds
        }
        match event.kind.as_str() {
            "tentative" => {
                let number = event.count("number");
                self.members.insert(who);
                self.checkpoints.insert((who, number), at);
                self.channels.remove(&(who, number));
            }
            "checkpointed" if event.count("number") > self.last => {
                self.last = event.count("number");
                self.judge_round(verdicts);
            }
            "told" => {
                let told = Told {
                    label: event.text("label").to_owned(),
                    from: who,
                    to: run.name(event, "to"),
                    at,
                    heard: None,
                };
                self.told.push(told);
            }
            "heard" => {
                let told = self.told.iter_mut().rev().find(|told| told.to == who && told.label == event.text("label"));
                told.into_iter().for_each(|told| told.heard = Some(at));
            }
            "in-channel" => {
                let message = (run.name(event, "from"), event.text("label").to_owned());
                self.channels.entry((who, event.count("number"))).or_default().insert(message);
            }
            "rolled-back" => self.rolled_back(who, event, verdicts),
            _ => {}
        }
    }

    fn judge_round(&self, verdicts: &mut Verdicts) {
        verdicts.note("channel-state", Verdict::Held);
        let number = self.last;
        if self.members.iter().any(|member| !self.checkpoints.contains_key(&(*member, number))) {
            verdicts.note("consistent-cut", Verdict::Violated);
            return;
        }
        for told in &self.told {
            let is_in_sender = told.at < self.checkpoints[&(told.from, number)];
            let is_in_receiver = told.heard.is_some_and(|heard| heard < self.checkpoints[&(told.to, number)]);
            let recorded = self.channels.get(&(told.to, number));
            let is_in_channel = recorded.is_some_and(|all| all.contains(&(told.from, told.label.clone())));
            if is_in_receiver {
                verdicts.note("consistent-cut", Verdict::of(is_in_sender));
            }
            verdicts.note("channel-state", Verdict::of(is_in_channel == (is_in_sender && !is_in_receiver)));
        }
    }

    fn rolled_back(&mut self, who: usize, event: &Event, verdicts: &mut Verdicts) {
        let (epoch, number) = (event.count("epoch"), event.count("number"));
        if epoch != self.epoch {
            (self.epoch, self.back) = (epoch, BTreeMap::new());
        }
        self.back.insert(who, number);
        if let Some(&then) = self.checkpoints.get(&(who, number)) {
            self.told.retain(|told| told.from != who || told.at < then);
            for told in self.told.iter_mut().filter(|told| told.to == who) {
                told.heard = told.heard.filter(|heard| *heard < then);
            }
        }
        self.checkpoints.retain(|(member, later), _| *member != who || *later <= number);
        self.channels.retain(|(member, later), _| *member != who || *later <= number);
        if self.back.len() == self.members.len() {
            let all_at_last = self.back.values().all(|number| *number == self.last);
            verdicts.note("last-round", Verdict::of(all_at_last));
            self.back.clear();
        }
    }
}
