//! Guarantees about recovery lines: no orphans at them, and none of them earlier than it has to be.

use std::collections::{BTreeMap, BTreeSet};

use crate::run::{Event, Run};
use crate::{Verdict, Verdicts};

/// Both of them.
pub(crate) fn check(run: &Run, verdicts: &mut Verdicts) {
    // Where messages are logged, nobody goes back to a line.
    for group in run.groups().filter(|group| !run.of("logs").any(|event| event.is_of(group))) {
        let mut books = Books::default();
        for event in run.events.iter().filter(|event| event.kind == "crashed" || event.is_of(group)) {
            books.read(run, event, verdicts);
        }
    }
}

/// One group, its members by their places in the header.
#[derive(Default)]
struct Books {
    latest: BTreeMap<usize, u64>,
    told: Vec<Told>,
    /// Crashed, and not yet back at a line.
    down: BTreeSet<usize>,
    /// Checkpoints are written in rounds: then no line has to be looked for.
    rounds: bool,
    /// The last line that all have gone back to.
    settled: u64,
    under_way: Option<UnderWay>,
}

/// A message: its ends, and in which intervals of theirs.
struct Told {
    label: String,
    from: usize,
    to: usize,
    sent: u64,
    heard: Option<u64>,
    is_unsent: bool,
}

/// A line that some have gone back to: who, where to, and where all should.
struct UnderWay {
    epoch: u64,
    at: BTreeMap<usize, u64>,
    should: Option<BTreeMap<usize, u64>>,
}

impl Books {
    fn read(&mut self, run: &Run, event: &Event, verdicts: &mut Verdicts) {
        let who = event.who.0;
        match event.kind.as_str() {
            "crashed" if self.latest.contains_key(&who) => drop(self.down.insert(who)),
            "tentative" => self.rounds = true,
            "checkpointed" => drop(self.latest.insert(who, event.count("number"))),
            "told" => {
                let (label, to) = (event.text("label").to_owned(), run.name(event, "to"));
                let sent = event.count("interval");
                self.told.push(Told { label, from: who, to, sent, heard: None, is_unsent: false });
            }
            "heard" => {
                let label = event.text("label");
                if let Some(told) = self.told.iter_mut().rev().find(|it| it.label == label && it.to == who) {
                    told.heard = Some(event.count("interval"));
                    verdicts.note("no-orphans", Verdict::of(!told.is_unsent));
                }
            }
            "rolled-back" => self.rolled_back(who, event, verdicts),
            _ => {}
        }
    }

    fn rolled_back(&mut self, who: usize, event: &Event, verdicts: &mut Verdicts) {
        let (epoch, number) = (event.count("epoch"), event.count("number"));
        if self.under_way.as_ref().is_none_or(|line| line.epoch != epoch) {
            // Of a line after one that not all have gone back to, nobody knows all that forces it.
            let is_next = self.under_way.is_none() && epoch == self.settled + 1;
            let should = (is_next && !self.rounds).then(|| self.latest_line());
            self.under_way = Some(UnderWay { epoch, at: BTreeMap::new(), should });
        }
        self.down.remove(&who);
        if !event.flag("stays") {
            self.latest.insert(who, number);
            for told in &mut self.told {
                told.is_unsent |= told.from == who && told.sent >= number;
                told.heard = told.heard.filter(|heard| told.to != who || *heard < number);
            }
        }
        let Some(line) = self.under_way.as_mut() else { return };
        line.at.insert(who, number);
        if line.at.len() < self.latest.len() {
            return;
        }
        self.settled = epoch;
        for told in self.told.iter().filter(|told| told.heard.is_some()) {
            verdicts.note("no-orphans", Verdict::of(!told.is_unsent));
        }
        if let Some(UnderWay { at, should: Some(should), .. }) = self.under_way.take() {
            let as_late = should.iter().all(|(who, number)| at.get(who).is_some_and(|at| at >= number));
            verdicts.note("latest-line", Verdict::of(as_late));
        }
    }

    /// Where everybody should go back to: whoever has heard what is not told any more goes back before it, until nobody has.
    fn latest_line(&self) -> BTreeMap<usize, u64> {
        let start = |(who, latest): (&usize, &u64)| (*who, if self.down.contains(who) { *latest } else { latest + 1 });
        let mut line: BTreeMap<usize, u64> = self.latest.iter().map(start).collect();
        loop {
            let orphan = self.told.iter().find_map(|told| {
                let heard = told.heard.filter(|heard| *heard < line[&told.to])?;
                (!told.is_unsent && told.sent >= line[&told.from]).then_some((told.to, heard))
            });
            let Some((who, heard)) = orphan else { return line };
            line.insert(who, heard);
        }
    }
}
