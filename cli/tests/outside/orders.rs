//! Guarantees about orders: what comes before what, and where all agree on it.

use std::collections::{BTreeMap, BTreeSet};

use crate::run::{Event, Process, Run};
use crate::{Verdict, Verdicts};

/// All of them.
pub(crate) fn check(run: &Run, verdicts: &mut Verdicts) {
    for group in run.groups() {
        cause(run, group, verdicts);
        sequence(run, group, verdicts);
    }
}

/// How many cbcasts of each queue and member.
type Counts = BTreeMap<(u64, Process), u64>;

/// What one process knows and has delivered of cbcasts, in the view that it is in.
#[derive(Default)]
struct Clock {
    known: Counts,
    delivered: Counts,
}

/// A cbcast after those of its queue that happened before it.
fn cause(run: &Run, group: &str, verdicts: &mut Verdicts) {
    let mut queues: BTreeMap<&str, u64> = BTreeMap::new();
    let mut clocks: BTreeMap<Process, Clock> = BTreeMap::new();
    let mut sent: BTreeMap<&str, (u64, Option<u64>, Counts)> = BTreeMap::new();
    let kinds = ["ordered", "multicast", "delivered", "installed"];
    for event in run.of_any(&kinds).filter(|event| event.is_of(group)) {
        let clock = clocks.entry(event.who).or_default();
        match event.kind.as_str() {
            "ordered" if event.text("order") == "cbcast" => {
                _ = queues.insert(event.text("label"), event.count("queue"))
            }
            "multicast" if !queues.is_empty() => {
                let queue = queues.get(event.text("label")).copied();
                if let Some(queue) = queue {
                    *clock.known.entry((queue, event.who)).or_default() += 1;
                }
                sent.insert(event.text("label"), (event.count("view"), queue, clock.known.clone()));
            }
            "delivered" => {
                let Some((view, queue, before)) = sent.get(event.text("label")) else { continue };
                if *view == event.count("view") {
                    deliver(clock, *queue, before, run.peer(event, "origin"), verdicts);
                }
            }
            "installed" => *clock = Clock::default(),
            _ => {}
        }
    }
}

fn deliver(clock: &mut Clock, queue: Option<u64>, before: &Counts, origin: Process, verdicts: &mut Verdicts) {
    if let Some(queue) = queue {
        let others = before.iter().filter(|((of, whose), _)| *of == queue && *whose != origin);
        for (key, count) in others {
            let there = clock.delivered.get(key).copied().unwrap_or_default();
            verdicts.note("causal-delivery", Verdict::of(there >= *count));
        }
        *clock.delivered.entry((queue, origin)).or_default() += 1;
    }
    for (key, count) in before {
        let known = clock.known.entry(*key).or_default();
        *known = (*known).max(*count);
    }
}

/// What one process has delivered in a view, and what lay before each gbcast.
#[derive(Default)]
struct Delivered<'a> {
    labels: Vec<&'a str>,
    before: BTreeMap<&'a str, BTreeSet<&'a str>>,
}

/// Who has found which number final, and whose proposal it was.
type Final = (Process, (u64, Process));

/// The books of one group.
#[derive(Default)]
struct Books<'a> {
    ordered: BTreeMap<&'a str, (&'a str, u64)>,
    delivered: BTreeMap<(u64, Process), Delivered<'a>>,
    gone: BTreeSet<Process>,
    cut: BTreeSet<(Process, Process)>,
    /// Of each message and its origin: who has proposed what, and found what final.
    proposals: BTreeMap<(&'a str, Process), Vec<(Process, u64)>>,
    finals: BTreeMap<(&'a str, Process), Vec<Final>>,
}

impl<'a> Books<'a> {
    fn apart(&self, one: Process, other: Process) -> bool {
        let gone = self.gone.contains(&one) || self.gone.contains(&other);
        gone || self.cut.contains(&(one, other)) || self.cut.contains(&(other, one))
    }

    fn is_gbcast(&self, label: &str) -> bool {
        self.ordered.get(label).is_some_and(|(order, _)| *order == "gbcast")
    }

    fn queue_of_abcast(&self, label: &str) -> Option<u64> {
        self.ordered.get(label).filter(|(order, _)| *order == "abcast").map(|(_, queue)| *queue)
    }

    /// The queues in which a process has a sequence: those of its abcasts, and the first if it has any gbcast.
    fn queues(&self, view: u64, who: Process) -> BTreeSet<u64> {
        let labels = self.delivered.get(&(view, who)).into_iter().flat_map(|it| &it.labels);
        labels.filter_map(|label| self.queue_of_abcast(label).or(self.is_gbcast(label).then_some(0))).collect()
    }

    fn sequence(&self, view: u64, who: Process, queue: u64) -> Vec<&'a str> {
        let labels = self.delivered.get(&(view, who)).into_iter().flat_map(|it| it.labels.iter().copied());
        labels.filter(|label| self.is_gbcast(label) || self.queue_of_abcast(label) == Some(queue)).collect()
    }
}

/// One sequence of abcasts and gbcasts, one final priority of each, and the same messages before each gbcast.
fn sequence(run: &Run, group: &str, verdicts: &mut Verdicts) {
    let mut books = Books::default();
    for event in &run.events {
        match event.kind.as_str() {
            "cut" => _ = books.cut.insert((event.who, run.peer(event, "peer"))),
            "crashed" if books.delivered.keys().any(|(_, who)| *who == event.who) => _ = books.gone.insert(event.who),
            _ if event.maybe("group") == Some(group) => of_group(run, event, &mut books, verdicts),
            _ => {}
        }
    }
}

fn of_group<'a>(run: &'a Run, event: &'a Event, books: &mut Books<'a>, verdicts: &mut Verdicts) {
    let who = event.who;
    match event.kind.as_str() {
        "ordered" => _ = books.ordered.insert(event.text("label"), (event.text("order"), event.count("queue"))),
        "installed" => {
            books.gone.remove(&who);
            let view = event.count("view");
            books.delivered.insert((view, who), Delivered::default());
            books.delivered.retain(|(of, _), _| of + 16 > view);
        }
        "excluded" | "left" => _ = books.gone.insert(who),
        "delivered" => deliver_in_sequence(event, books, verdicts),
        "priority-proposed" => {
            let message = (event.text("label"), run.peer(event, "origin"));
            let number = event.count("number");
            for (other, (last, _)) in books.finals.get(&message).into_iter().flatten() {
                if !books.apart(who, *other) && number > *last {
                    verdicts.note("final-priority", Verdict::Violated);
                }
            }
            books.proposals.entry(message).or_default().push((who, number));
        }
        "priority-final" => find_final(run, event, books, verdicts),
        _ => {}
    }
}

fn find_final<'a>(run: &'a Run, event: &'a Event, books: &mut Books<'a>, verdicts: &mut Verdicts) {
    let message = (event.text("label"), run.peer(event, "origin"));
    let priority = (event.count("number"), run.peer(event, "by"));
    verdicts.note("final-priority", Verdict::Held);
    let proposals = books.proposals.get(&message).into_iter().flatten();
    let above = proposals.filter(|(other, number)| !books.apart(event.who, *other) && *number > priority.0).count();
    let finals = books.finals.get(&message).into_iter().flatten();
    let others = finals.filter(|(other, last)| !books.apart(event.who, *other) && *last != priority).count();
    if above + others > 0 {
        verdicts.note("final-priority", Verdict::Violated);
    }
    books.finals.entry(message).or_default().push((event.who, priority));
}

fn deliver_in_sequence<'a>(event: &'a Event, books: &mut Books<'a>, verdicts: &mut Verdicts) {
    let (who, label, view) = (event.who, event.text("label"), event.count("view"));
    let (is_gbcast, queue) = (books.is_gbcast(label), books.queue_of_abcast(label));
    let Some(delivered) = books.delivered.get_mut(&(view, who)) else { return };
    delivered.labels.push(label);
    if is_gbcast {
        let before = delivered.labels.iter().copied().collect();
        delivered.before.insert(label, before);
    }
    let touched = if is_gbcast { books.queues(view, who) } else { queue.into_iter().collect() };
    let others: Vec<Process> =
        books.delivered.keys().filter(|(of, other)| *of == view && *other != who).map(|(_, other)| *other).collect();
    for queue in touched {
        let own = books.sequence(view, who, queue);
        for &other in others.iter().filter(|other| books.queues(view, **other).contains(&queue)) {
            let Some(there) = books.sequence(view, other, queue).get(own.len() - 1).copied() else { continue };
            let guarantee = if books.apart(who, other) { "uniform-total-order" } else { "total-order" };
            verdicts.note(guarantee, Verdict::of(there == label));
        }
    }
    let own = books.delivered.get(&(view, who)).and_then(|it| it.before.get(label)).filter(|_| is_gbcast);
    let Some(own) = own else { return };
    for other in others.into_iter().filter(|other| !books.apart(who, *other)) {
        if let Some(before) = books.delivered.get(&(view, other)).and_then(|it| it.before.get(label)) {
            verdicts.note("gbcast-order", Verdict::of(before == own));
        }
    }
}
