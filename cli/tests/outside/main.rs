//! Every guarantee once more, from the lines of a trace alone.
//!
//! The modules beside this file know nothing of the engine: they read the text that `groupscope trace` writes. Here what
//! they find is compared with what the engine's own checks find: on scenarios, on random schedules, with mistakes switched
//! on, and on traces that have been tampered with.

mod calls;
mod doctored;
mod line;
mod logging;
mod messages;
mod notification;
mod orders;
mod reliability;
mod rest;
mod rollback;
mod rounds;
mod run;
mod tasks;
mod views;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::rc::Rc;
use std::thread;

use groupscope_core::check::{Checks, State};
use groupscope_core::explore::logging::logging as logging_schedule;
use groupscope_core::explore::orders::schedule as orders_schedule;
use groupscope_core::explore::random::schedule;
use groupscope_core::explore::recovery::about;
use groupscope_core::explore::rollback::rollback as rollback_schedule;
use groupscope_core::protocol::rollback::Scheme;
use groupscope_core::registry::{DEVIATIONS, Deviation, DeviationForm, DeviationRow, GUARANTEES};
use groupscope_core::scenario::compile::{Program, compile};
use groupscope_core::scenario::parse;
use groupscope_core::timeline::Timeline;
use groupscope_core::trace::export::{self, Source};
use groupscope_core::trace::words::Names;
use groupscope_core::trace::{Kind, Trace};

use doctored::{HARMS, Harm, doctored};

/// What is known of a guarantee after a run; what is later in this list outweighs what is earlier.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Verdict {
    #[default]
    NotTested,
    Held,
    Violated,
}

impl Verdict {
    /// Held if it is so.
    pub(crate) fn of(held: bool) -> Verdict {
        if held { Verdict::Held } else { Verdict::Violated }
    }
}

/// The verdicts on all guarantees, by name.
#[derive(Debug, Default)]
pub(crate) struct Verdicts(BTreeMap<&'static str, Verdict>);

impl Verdicts {
    /// Something that a guarantee speaks of has happened.
    pub(crate) fn note(&mut self, guarantee: &'static str, verdict: Verdict) {
        let known = self.0.entry(guarantee).or_default();
        *known = (*known).max(verdict);
    }

    fn get(&self, guarantee: &str) -> Verdict {
        self.0.get(guarantee).copied().unwrap_or_default()
    }
}

/// The verdicts of an outside program on a trace.
fn outside(ndjson: &str) -> Verdicts {
    let run = run::Run::read(ndjson);
    let mut verdicts = Verdicts::default();
    views::check(&run, &mut verdicts);
    messages::check(&run, &mut verdicts);
    messages::stability(&run, &mut verdicts);
    line::check(&run, &mut verdicts);
    rest::check(&run, &mut verdicts);
    tasks::check(&run, &mut verdicts);
    notification::check(&run, &mut verdicts);
    reliability::check(&run, &mut verdicts);
    orders::check(&run, &mut verdicts);
    calls::check(&run, &mut verdicts);
    rollback::check(&run, &mut verdicts);
    rounds::check(&run, &mut verdicts);
    logging::check(&run, &mut verdicts);
    verdicts
}

/// The guarantees that speak of the newest view.
const AT_REST: [&str; 4] = ["nobody-stays-blocked", "membership-precision", "tasks-are-decided", "calls-end"];

/// The guarantees that fall where mistakes are switched on, and in none of the traces that are tampered with.
const BY_MISTAKES_ONLY: [&str; 13] = [
    "sending-view-delivery",
    "no-messages-from-the-dead",
    "all-receive",
    "feedback-suppression",
    "hold-down",
    "no-orphans",
    "latest-line",
    "consistent-cut",
    "channel-state",
    "last-round",
    "no-orphan-states",
    "exactly-once",
    "output-commit",
];

/// How often each guarantee was found in each state: what a comparison is worth.
#[derive(Default)]
struct Tally(BTreeMap<(&'static str, Verdict), u32>);

impl Tally {
    /// Plays a script and lets both judge.
    fn compare(&mut self, name: &str, script: &str, variant: Option<u16>) {
        let timeline = played(script, variant);
        self.compare_traces(name, timeline.program(), timeline.trace());
    }

    /// Lets both judge.
    fn compare_traces(&mut self, name: &str, program: &Program, trace: &Trace) {
        let checks = Checks::of(trace);
        let found = outside(&written(program, trace));
        let confused = has_two_lives_of_one_number(trace);
        for row in &GUARANTEES {
            let engine = match checks.last(row.id) {
                State::NotTested => Verdict::NotTested,
                State::Holds(_) => Verdict::Held,
                State::Violated(_) => Verdict::Violated,
            };
            if AT_REST.contains(&row.name) && found.get("view-agreement") == Verdict::Violated {
                continue; // with two views of one number, which of them is the newest is anybody's guess
            }
            if confused && row.name != "local-monotonicity" {
                continue; // with two lives under one number, who has done what is anybody's guess
            }
            assert_eq!(found.get(row.name), engine, "{} in {name}: outside, and inside", row.name);
            *self.0.entry((row.name, engine)).or_default() += 1;
        }
    }

    /// Plays a script and lets both judge traces of it to which these harms are done, each to two events.
    fn compare_doctored(&mut self, name: &str, script: &str, seed: u64, harms: &[Harm]) {
        let timeline = played(script, None);
        let program = timeline.program();
        for &harm in harms {
            for nth in [seed as usize * 7, seed as usize * 31 + 5] {
                let Some(trace) = doctored(timeline.trace(), harm, nth, program.setup.processes) else { continue };
                self.compare_traces(&format!("{name}, {harm:?} {nth}"), program, &trace);
            }
        }
    }

    /// Every script of a folder, with all its variants.
    fn compare_folder(&mut self, folder: &str) {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        let files = std::fs::read_dir(folder).expect("there are scripts").map(|file| file.expect("a file").path());
        for file in files.filter(|file| file.extension().is_some_and(|it| it == "scn")) {
            let script = std::fs::read_to_string(&file).expect("a script can be read");
            let variants = parse(&script).scenario.variants.len() as u16;
            for variant in std::iter::once(None).chain((0..variants).map(Some)) {
                self.compare(&format!("{}, variant {variant:?}", file.display()), &script, variant);
            }
        }
    }

    /// What both have counted.
    fn and(mut self, other: Tally) -> Tally {
        for (found, times) in other.0 {
            *self.0.entry(found).or_default() += times;
        }
        self
    }

    fn times(&self, guarantee: &'static str, verdict: Verdict) -> u32 {
        self.0.get(&(guarantee, verdict)).copied().unwrap_or(0)
    }
}

fn has_two_lives_of_one_number(trace: &Trace) -> bool {
    let mut begun = BTreeSet::new();
    trace.iter().any(|(_, event)| event.kind == Kind::Started && !begun.insert(event.process))
}

fn played(script: &str, variant: Option<u16>) -> Timeline {
    let parsed = parse(script);
    assert_eq!(parsed.diagnostics, [], "{script}");
    Timeline::complete(Rc::new(compile(&parsed.scenario, variant)))
}

fn written(program: &Program, trace: &Trace) -> String {
    let mut text = export::header(Names(program), Source { script: "", variant: None }) + "\n";
    for (id, _) in trace.iter() {
        text += &export::line(Names(program), trace, id);
        text.push('\n');
    }
    text
}

#[test]
fn an_outside_program_agrees_on_every_scenario_and_its_variants() {
    let mut tally = Tally::default();
    tally.compare_folder("../static/scenarios");
    assert!(tally.times("virtual-synchrony", Verdict::Held) > 0);
}

#[test]
fn an_outside_program_agrees_on_random_schedules() {
    let mut tally = Tally::default();
    for seed in 0..200 {
        tally.compare(&format!("schedule {seed}"), &schedule(seed), None);
        tally.compare(&format!("schedule {seed} of orders"), &orders_schedule(seed), None);
        let scheme = Scheme::BY_LINE[seed as usize % Scheme::BY_LINE.len()];
        tally.compare(
            &format!("schedule {seed} of {} recovery", scheme.word()),
            &rollback_schedule(seed, scheme),
            None,
        );
        tally.compare(&format!("schedule {seed} of message logging"), &logging_schedule(seed), None);
    }
    for row in &GUARANTEES {
        assert!(tally.times(row.name, Verdict::Held) > 10, "{} was hardly tested", row.name);
    }
}

/// Random schedules with each of these mistakes.
fn with_mistakes(rows: &[DeviationRow]) -> Tally {
    let mut tally = Tally::default();
    for row in rows {
        let form = match row.form {
            DeviationForm::Without => "without",
            DeviationForm::WithVariant => "with variant",
        };
        let of_orders = row.deviation >= Deviation::NoCausalDelay;
        let other = |seed| if of_orders { orders_schedule(seed) } else { schedule(seed) };
        for seed in 0..24 {
            let text = about(row.deviation, seed).unwrap_or_else(|| other(seed));
            let script = text.replace("run until rest", &format!("{form} {}\nrun until rest", row.name));
            tally.compare(&format!("schedule {seed} {form} {}", row.name), &script, None);
        }
    }
    tally
}

#[test]
fn an_outside_program_agrees_where_mistakes_are_switched_on() {
    // Half of the mistakes each: one test on its own would keep the other core waiting.
    let (some, others) = DEVIATIONS.split_at(DEVIATIONS.len() / 2);
    let mut tally = thread::scope(|scope| {
        let some = scope.spawn(|| with_mistakes(some));
        with_mistakes(others).and(some.join().expect("both agree"))
    });
    // Random schedules meet the rarer mistakes by chance; these are about one mistake each.
    tally.compare_folder("../tests/deviations");
    tally.compare_folder("../static/scenarios");
    for breaks in DEVIATIONS.iter().map(|row| row.breaks.row().name).chain(BY_MISTAKES_ONLY) {
        assert!(tally.times(breaks, Verdict::Violated) > 0, "{breaks} falls nowhere");
    }
}

#[test]
fn an_outside_program_agrees_on_traces_that_have_been_tampered_with() {
    let mut tally = Tally::default();
    for seed in 0..40 {
        tally.compare_doctored(&format!("schedule {seed}"), &schedule(seed), seed, &HARMS);
        tally.compare_doctored(&format!("schedule {seed} of orders"), &orders_schedule(seed), seed, &HARMS);
        let name = format!("schedule {seed} of message logging");
        tally.compare_doctored(&name, &logging_schedule(seed), seed, &[Harm::ReplayLeftOut]);
    }
    for row in GUARANTEES.iter().filter(|row| !BY_MISTAKES_ONLY.contains(&row.name)) {
        assert!(tally.times(row.name, Verdict::Violated) > 0, "{} falls nowhere", row.name);
    }
}
