//! Charts of a scenario: the script and its variants beside each other, measured from their traces.
//!
//! Every figure is counted in a run that is played for it; none is written down anywhere. A [`Survey`] plays the runs a
//! slice at a time, so that a page stays alive and can stop it. With the feature `charts`, [`draw`] makes pictures.

pub mod beside;
#[cfg(feature = "charts")]
pub mod draw;
mod latency;
mod recovery;
mod setting;
mod unstable;

use std::rc::Rc;

use crate::ids::{Name, ProcessId};
use crate::order;
use crate::registry::{MESSAGES, MessageClass, MessageKind};
use crate::scenario::ast::{Measure, Scenario, Setting};
use crate::scenario::compile::compile;
use crate::small::SmallMap;
use crate::time::Time;
use crate::timeline::Timeline;
use crate::trace::{Kind, Trace};
use setting::{ChartOf, with_setting};

/// Longer runs are not kept to be looked at.
const SEEN_MAX: usize = 20_000;
/// What a run is called that no variant changes.
const AS_WRITTEN: &str = "as written";

/// A chart: a bar for every run, or several beside or on top of each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chart {
    /// Its title.
    pub title: String,
    /// What the numbers are.
    pub unit: Unit,
    /// What the parts of a bar are, in order.
    pub series: Vec<&'static str>,
    /// The runs, in order.
    pub bars: Vec<Bar>,
}

/// What the numbers of a chart are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Copies sent; the parts of a bar are on top of each other.
    Messages,
    /// Microseconds; the parts of a bar are beside each other.
    Microseconds,
    /// The same, not counted from a failure.
    Duration,
    /// Suspicions of living processes.
    Suspicions,
    /// How often somebody did something, to one or to all at once.
    Times,
    /// Messages that one member keeps at the same time.
    Kept,
    /// Messages handed to applications.
    Deliveries,
    /// Writes to stable storage; the parts of a bar are on top of each other.
    Writes,
}

/// One run of a chart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    /// The name of the variant, or that it is the script as it stands.
    pub name: String,
    /// What the chart has changed for it.
    pub setting: Setting,
    /// For each series its number; none where there was nothing to measure.
    pub values: Vec<Option<u64>>,
}

impl Unit {
    /// What stands below the scale.
    pub fn words(self) -> &'static str {
        match self {
            Unit::Messages => "copies sent",
            Unit::Microseconds => "milliseconds after the failure",
            Unit::Duration => "milliseconds",
            Unit::Suspicions => "suspicions of living processes",
            Unit::Times => "times",
            Unit::Kept => "messages kept at once",
            Unit::Deliveries => "deliveries",
            Unit::Writes => "writes to stable storage",
        }
    }

    /// Whether the parts of a bar are on top of each other, and add up to something.
    pub fn adds_up(self) -> bool {
        matches!(self, Unit::Messages | Unit::Writes)
    }

    /// A number of this unit, as it is written: whole, or in milliseconds with one decimal.
    pub fn shown(self, value: u64) -> String {
        match self {
            Unit::Microseconds | Unit::Duration => format!("{}.{}", value / 1_000, value % 1_000 / 100),
            Unit::Messages | Unit::Suspicions | Unit::Times | Unit::Kept => value.to_string(),
            Unit::Deliveries | Unit::Writes => value.to_string(),
        }
    }
}

/// All charts of a scenario, while their runs are played.
#[derive(Clone, Debug)]
pub struct Survey {
    scenario: Rc<Scenario>,
    asked: Vec<ChartOf>,
    charts: Vec<Chart>,
    /// The runs, in order: which variant, and with which setting.
    runs: Vec<(Option<u16>, Setting)>,
    playing: Option<Timeline>,
    played: usize,
    seen: Vec<(String, Timeline)>,
}

impl Survey {
    /// The charts that the scenario asks for; nothing is played yet. None if it asks for none.
    pub fn new(scenario: Rc<Scenario>) -> Option<Survey> {
        let asked = setting::asked(&scenario);
        let charts = asked.iter().map(|chart| {
            let (unit, series) = heading(&chart.measure);
            Chart { title: chart.title.clone(), unit, series, bars: Vec::new() }
        });
        let charts: Vec<_> = charts.collect();
        let mut settings: Vec<_> = asked.iter().flat_map(settings_of).collect();
        order::sort(&mut settings);
        settings.dedup();
        let mut runs = Vec::new();
        for setting in settings {
            runs.push((None, setting));
            runs.extend((0..scenario.variants.len() as u16).map(|variant| (Some(variant), setting)));
        }
        (!charts.is_empty()).then_some(Survey {
            scenario,
            asked,
            charts,
            runs,
            playing: None,
            played: 0,
            seen: Vec::new(),
        })
    }

    /// How many runs are measured, and of how many.
    pub fn progress(&self) -> (usize, usize) {
        (self.played, self.runs.len())
    }

    /// Plays at most so many further steps. False when everything is measured.
    pub fn advance(&mut self, steps: u32) -> bool {
        let Some(&(variant, setting)) = self.runs.get(self.played) else { return false };
        let start = || Timeline::new(Rc::new(compile(&with_setting(&self.scenario, setting), variant)));
        let mut timeline = self.playing.take().unwrap_or_else(start);
        if timeline.extend(steps) {
            self.playing = Some(timeline);
            return true;
        }
        let name = variant.map_or(AS_WRITTEN, |variant| &self.scenario.variants[usize::from(variant)]);
        let name = named(setting, name);
        let wants = |chart: &ChartOf| settings_of(chart).contains(&setting);
        for (asked, chart) in self.asked.iter().zip(&mut self.charts).filter(|(asked, _)| wants(asked)) {
            let of_run =
                |measure: &Measure| Bar { name: name.clone(), setting, values: values(measure, timeline.trace()) };
            match &asked.measure {
                Measure::Unstable if variant.is_none() => chart.bars = unstable::over_time(timeline.trace()),
                Measure::Unstable => {}
                measure => chart.bars.push(of_run(measure)),
            }
        }
        if setting == Setting::AsWritten && timeline.trace().len() <= SEEN_MAX {
            self.seen.push((name, timeline));
        }
        self.played += 1;
        self.played < self.runs.len()
    }

    /// The runs that no chart has given another size, as far as they are played and not too long: to be looked at.
    pub fn seen(&self) -> &[(String, Timeline)] {
        &self.seen
    }

    /// The charts, with the runs that are measured so far.
    pub fn charts(&self) -> &[Chart] {
        &self.charts
    }
}

/// With which settings its runs are played.
fn settings_of(chart: &ChartOf) -> Vec<Setting> {
    if chart.settings.is_empty() { vec![Setting::AsWritten] } else { chart.settings.clone() }
}

/// What a run with that setting is called.
fn named(setting: Setting, run: &str) -> String {
    match setting {
        Setting::AsWritten => run.to_owned(),
        Setting::Members(members) => format!("{members} members, {run}"),
        Setting::Every(every) => format!("every {every}, {run}"),
    }
}

/// Charts as a table for other programs: comma-separated, a line for every number, times in microseconds.
pub fn csv(charts: &[Chart]) -> String {
    let quoted = |words: &str| format!("\"{}\"", words.replace('"', "\"\""));
    let mut csv = String::from("chart,run,series,value\n");
    for chart in charts {
        for bar in &chart.bars {
            for (series, value) in chart.series.iter().zip(&bar.values) {
                let value = value.map_or(String::new(), |value| value.to_string());
                csv += &format!("{},{},{},{value}\n", quoted(&chart.title), quoted(&bar.name), quoted(series));
            }
        }
    }
    csv
}

/// The classes of messages, in the order of a bar.
const CLASSES: [(MessageClass, &str); 7] = [
    (MessageClass::Data, "application data"),
    (MessageClass::Order, "orders"),
    (MessageClass::Membership, "membership"),
    (MessageClass::Flush, "echoes and flushes"),
    (MessageClass::State, "state"),
    (MessageClass::Acknowledgement, "acknowledgements"),
    (MessageClass::Heartbeat, "signs of life"),
];

fn heading(measure: &Measure) -> (Unit, Vec<&'static str>) {
    match measure {
        Measure::Messages { kinds, .. } if kinds.is_empty() => (Unit::Messages, CLASSES.map(|(_, name)| name).to_vec()),
        Measure::Messages { kinds, .. } => (Unit::Messages, kinds.iter().map(|kind| kind.name()).collect()),
        Measure::Requests => (Unit::Times, vec!["requests", "answers"]),
        Measure::Detection => (Unit::Microseconds, vec!["the first", "the last"]),
        Measure::Mistakes => (Unit::Suspicions, vec!["suspicions"]),
        Measure::Unstable => (Unit::Kept, vec!["kept by the member that keeps most"]),
        Measure::Lost => (Unit::Deliveries, vec!["taken back", "replayed"]),
        Measure::Writes => (Unit::Writes, recovery::WRITES.to_vec()),
        Measure::Latency | Measure::Waiting => (Unit::Duration, vec!["median", "longest"]),
    }
}

fn values(measure: &Measure, trace: &Trace) -> Vec<Option<u64>> {
    match measure {
        Measure::Messages { kinds, to } => {
            let sent = sent(trace, |_, receiver| to.is_none_or(|to| to == receiver));
            let of = |kind: MessageKind| sent[kind as usize];
            let class = |class| MESSAGES.iter().filter(|row| row.kind.class() == class).map(|row| of(row.kind)).sum();
            match kinds.is_empty() {
                true => CLASSES.iter().map(|(it, _)| Some(class(*it))).collect(),
                false => kinds.iter().map(|kind| Some(of(*kind))).collect(),
            }
        }
        Measure::Requests => requests(trace).map(Some).into(),
        Measure::Detection => slowest_detection(trace).into(),
        Measure::Mistakes => vec![Some(mistakes(trace))],
        Measure::Unstable => Vec::new(),
        Measure::Latency => latency::of_deliveries(trace),
        Measure::Waiting => latency::of_calls(trace),
        Measure::Lost => recovery::lost(trace),
        Measure::Writes => recovery::writes(trace),
    }
}

/// How often a message was asked for, and sent again.
fn requests(trace: &Trace) -> [u64; 2] {
    let count = |wanted: fn(&Kind) -> bool| trace.iter().filter(|(_, event)| wanted(&event.kind)).count() as u64;
    [count(|kind| matches!(kind, Kind::Asked { .. })), count(|kind| matches!(kind, Kind::Repaired { .. }))]
}

/// How many copies of each kind were sent; `counts` says which, by when and to whom.
fn sent(trace: &Trace, counts: impl Fn(Time, Name) -> bool) -> [u64; MESSAGES.len()] {
    let mut sent = [0; MESSAGES.len()];
    for (_, event) in trace.iter() {
        if let Kind::Sent { name, to, .. } = event.kind
            && counts(event.time(), to.name)
        {
            sent[name.kind as usize] += 1;
        }
    }
    sent
}

/// Of the crash that the living took longest to notice: how long until the first suspected it, and until the last did.
fn slowest_detection(trace: &Trace) -> [Option<u64>; 2] {
    let mut crashes: SmallMap<ProcessId, (Time, Vec<u64>)> = SmallMap::new();
    for (_, event) in trace.iter() {
        match event.kind {
            Kind::Crashed => _ = crashes.insert(event.process, (event.time(), Vec::new())),
            Kind::Suspected { peer, .. } => {
                if let Some((crashed, noticed)) = crashes.get_mut(&peer) {
                    noticed.push((event.time() - *crashed).as_us());
                }
            }
            _ => {}
        }
    }
    let mut times: Vec<_> =
        crashes.iter().filter_map(|(_, (_, noticed))| Some((*noticed.last()?, *noticed.first()?))).collect();
    order::sort(&mut times);
    times.last().map_or([None, None], |(last, first)| [Some(*first), Some(*last)])
}

/// How often a detector, not a hand, suspected a process that lived.
fn mistakes(trace: &Trace) -> u64 {
    let mut alive: SmallMap<ProcessId, bool> = SmallMap::new();
    let mut mistakes = 0;
    for (_, event) in trace.iter() {
        match event.kind {
            Kind::Started => _ = alive.insert(event.process, true),
            Kind::Crashed => _ = alive.insert(event.process, false),
            Kind::Suspected { peer, by_hand: false } => mistakes += u64::from(alive.get(&peer) == Some(&true)),
            _ => {}
        }
    }
    mistakes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::parse;

    const SCRIPT: &str = r#"
processes p q r
group g = p q r with membership gmp
at 10ms q multicasts m1 to g
at 30ms q crashes
run until rest
chart messages "All"
chart messages data flush "Some"
chart detection "How long"
chart mistakes "Wrong"
variant "slow"
  detector period 40ms, timeout 120ms
variant "paused before"
  at 5ms r pauses
  at 200ms r resumes
"#;

    fn charts(text: &str) -> Vec<Chart> {
        let parsed = parse(text);
        assert_eq!(parsed.diagnostics, []);
        let mut survey = Survey::new(Rc::new(parsed.scenario)).expect("it asks for charts");
        while survey.advance(7) {}
        assert_eq!(survey.progress(), (3, 3));
        survey.charts().to_vec()
    }

    fn of(chart: &Chart, name: &str) -> Vec<Option<u64>> {
        chart.bars.iter().find(|bar| bar.name == name).expect("the run is measured").values.clone()
    }

    #[test]
    fn every_run_has_its_bar_and_parts_add_up_to_what_the_trace_says() {
        let charts = charts(SCRIPT);
        let names: Vec<_> = charts[0].bars.iter().map(|bar| bar.name.as_str()).collect();
        assert_eq!(names, [AS_WRITTEN, "slow", "paused before"]);
        let timeline = Timeline::complete(Rc::new(compile(&parse(SCRIPT).scenario, None)));
        let total: u64 = sent(timeline.trace(), |_, _| true).iter().sum();
        assert_eq!(of(&charts[0], AS_WRITTEN).iter().flatten().sum::<u64>(), total);
        assert_eq!(of(&charts[1], AS_WRITTEN)[0], Some(2), "m1 goes to p and r, once each");
    }

    #[test]
    fn a_longer_timeout_takes_longer_and_a_pause_is_a_mistake() {
        let charts = charts(SCRIPT);
        let [quick, slow] = [AS_WRITTEN, "slow"].map(|name| of(&charts[2], name));
        assert!(slow[0] > quick[0] && quick[0] <= quick[1], "{slow:?} {quick:?}");
        assert_eq!(of(&charts[3], AS_WRITTEN), [Some(0)]);
        assert!(of(&charts[3], "paused before")[0] > Some(0), "r lived");
    }

    #[test]
    fn the_table_has_a_line_for_every_number() {
        let charts = charts(SCRIPT);
        let numbers: usize = charts.iter().flat_map(|chart| &chart.bars).map(|bar| bar.values.len()).sum();
        let csv = csv(&charts);
        assert_eq!(csv.lines().count(), 1 + numbers);
        assert!(csv.contains("\"Some\",\"as written\",\"data\",2\n"), "{csv}");
    }

    #[test]
    fn a_group_grows_for_a_chart_and_the_sender_hears_what_it_costs() {
        let script = "processes p q r\ngroup g = p q r with reliability ack\nat 10ms p multicasts m1 to g\n\
            chart messages receipt to p with 4 8 members \"Heard\"\nchart requests with 8 members \"Asked\"\n\
            variant \"none\"\n  reliability none of g\n";
        let mut survey = Survey::new(Rc::new(parse(script).scenario)).expect("it asks for charts");
        while survey.advance(100) {}
        let [heard, asked] = survey.charts() else { panic!("two charts") };
        let bars: Vec<_> = heard.bars.iter().map(|bar| (bar.name.as_str(), bar.values[0])).collect();
        let names = ["4 members, as written", "4 members, none", "8 members, as written", "8 members, none"];
        assert_eq!(bars, [(names[0], Some(3)), (names[1], Some(0)), (names[2], Some(7)), (names[3], Some(0))]);
        assert_eq!(asked.bars.len(), 2);
    }

    #[test]
    fn a_scenario_without_a_chart_has_no_survey() {
        assert!(Survey::new(Rc::new(parse("processes p q\nrun until 1ms\n").scenario)).is_none());
    }
}
