//! What a reader draws: processes and groups. They are declared, so a process is there from the start of the run; a group
//! that is drawn later begins empty, and its members join it at that moment.

use super::{Changed, Place, Refusal, first_other_row, is_free, when};
use crate::ids::{GroupId, Name};
use crate::protocol::membership::detector::DetectorKind;
use crate::registry::Deviation;
use crate::scenario::ast::{
    Action, DetectorOptions, Doing, Form, GroupDeclaration, Line, Measure, Membership, MulticastOption, Scenario,
    Setting, Statement,
};
use crate::scenario::{append_action, append_chart, append_declaration, parse, print_statement, remove_line};
use crate::time::Time;
use crate::timeline::Timeline;

/// A group that a reader draws.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewGroup {
    /// Its members.
    pub members: Vec<Name>,
    /// Whether its membership is announced in its own stream instead of agreed on.
    pub announced: bool,
    /// Options of its multicast.
    pub options: Vec<MulticastOption>,
    /// How it is organised, where that is said.
    pub form: Option<Form>,
    /// How failures are found, where that is to be other than it is. It holds for all groups.
    pub detector: Option<DetectorKind>,
}

/// The letters of the lectures first.
const PROCESSES: &str = "pqrstuvwxyzabcdef";
const GROUPS: &str = "ghkl";

/// The first of these letters that nothing is called, else the first letter with the first free number.
fn new_name(scenario: &Scenario, letters: &str) -> String {
    let single = letters.chars().map(String::from);
    let numbered = (1..).map(|number| format!("{}{number}", &letters[..1]));
    single.chain(numbered).find(|name| is_free(scenario, name)).unwrap_or_default()
}

/// One process more.
pub(super) fn add_process(text: &str, scenario: &Scenario) -> Result<Changed, Refusal> {
    let name = new_name(scenario, PROCESSES);
    let rows = declaring(scenario).next_back().filter(|line| line.last_row() == line.number && line.comment.is_none());
    let changed = match rows {
        Some(line) => with_row(text, line.number, |row| format!("{} {name}", row.trim_end())),
        None => append_declaration(text, &format!("processes {name}")),
    };
    checked(text, changed)
}

/// One process less.
pub(super) fn remove_process(text: &str, scenario: &Scenario, process: Name) -> Result<Changed, Refusal> {
    let name = &scenario.processes[process.index()];
    let declares =
        |line: &&Line| matches!(&line.statement, Some(Statement::Processes(names)) if names.contains(&process));
    let Some(line) = declaring(scenario).find(declares) else { return Err(Refusal::NoName) };
    let is_alone = matches!(&line.statement, Some(Statement::Processes(names)) if names.len() == 1);
    let row_without = |row: &str| if is_alone { String::new() } else { without(row, name) };
    let emptied =
        (line.number..=line.last_row()).fold(text.to_owned(), |text, number| with_row(&text, number, row_without));
    if let Some(mistake) = parse(&emptied).diagnostics.first() {
        return Err(Refusal::StillNamed { name: name.clone(), line: mistake.line });
    }
    checked(text, if is_alone { remove_line(text, line.number) } else { emptied })
}

/// One group more.
pub(super) fn new_group(
    text: &str,
    scenario: &Scenario,
    timeline: &Timeline,
    place: Place,
    new: &NewGroup,
) -> Result<Changed, Refusal> {
    if new.members.is_empty() {
        return Err(Refusal::Mistake("A group needs somebody in it: choose at least one process.".to_owned()));
    }
    let from_the_start = place.time == Time::ZERO;
    if new.announced && !from_the_start {
        let why = "Where membership is announced, a group needs its first members: go to the start, and draw it there.";
        return Err(Refusal::Mistake(why.to_owned()));
    }
    let mut scenario = scenario.clone();
    let name = new_name(&scenario, GROUPS);
    scenario.groups.push(name);
    let group = GroupId(scenario.groups.len() as u16 - 1);
    let declaration = GroupDeclaration {
        recovery: None,
        group,
        members: if from_the_start { new.members.clone() } else { Vec::new() },
        membership: Some(if new.announced { Membership::Announced } else { Membership::Gmp }),
        options: new.options.clone(),
        log: false,
        reliability: None,
        later: false,
    };
    let form = new.form.map(|form| Statement::Organisation { group, form, piece: None });
    let detector = new.detector.map(|kind| DetectorOptions { kind: Some(kind), ..DetectorOptions::default() });
    let declared = [Some(Statement::Group(declaration)), form, detector.map(Statement::Detector)];
    let declared = declared.into_iter().flatten().map(|statement| print_statement(&scenario, &statement));
    let changed = declared.fold(text.to_owned(), |text, line| append_declaration(&text, &line));
    if from_the_start {
        return checked(text, changed);
    }
    let when = when(&timeline.world_at(place.position), place.time);
    let joins = new.members.iter().map(|&process| {
        let action = Action { when: when.clone(), doing: Doing::Join { process, group } };
        print_statement(&scenario, &Statement::Action(action))
    });
    let joined = joins.fold(changed.clone(), |text, line| append_action(&text, &line));
    let acts = first_other_row(&changed, &joined);
    checked(text, joined).map(|changed| Changed { acts: Some(acts), ..changed })
}

/// A rule is left out of the whole run, or no more.
pub(super) fn rule(text: &str, scenario: &Scenario, deviation: Deviation, off: bool) -> Result<Changed, Refusal> {
    let leaves_out = |line: &&Line| line.variant.is_none() && line.statement == Some(Statement::Deviate(deviation));
    let mut lines = scenario.lines.iter().filter(leaves_out);
    let written = print_statement(scenario, &Statement::Deviate(deviation));
    if off {
        return match lines.next() {
            Some(_) => Err(Refusal::Mistake(format!("The script says `{written}` already."))),
            None => checked(text, append_declaration(text, &written)),
        };
    }
    let gone = lines.rev().fold(text.to_owned(), |text, line| remove_line(&text, line.number));
    checked(text, gone).map(|changed| Changed { lines: vec![format!("no more `{written}`")], ..changed })
}

/// A chart more, with a title that says what it measures.
pub(super) fn chart(
    text: &str,
    scenario: &Scenario,
    measure: &Measure,
    settings: &[Setting],
) -> Result<Changed, Refusal> {
    let title = match measure {
        Measure::Messages { .. } => "Messages by kind",
        Measure::Requests => "Requests and answers",
        Measure::Detection => "How long until a failure is noticed",
        Measure::Mistakes => "Living processes that were suspected",
        Measure::Unstable => "Messages kept, over time",
        Measure::Latency => "From a multicast to its deliveries",
        Measure::Waiting => "How long callers wait",
        Measure::Lost => "Deliveries taken back, and replayed",
        Measure::Writes => "Writes to stable storage",
    };
    let title = match settings.first() {
        None | Some(Setting::AsWritten) => title.to_owned(),
        Some(Setting::Members(_)) => format!("{title}, as the group grows"),
        Some(Setting::Every(_)) => format!("{title}, as checkpoints are written less often"),
    };
    let statement = Statement::Chart { measure: measure.clone(), settings: settings.to_vec(), title };
    let line = print_statement(scenario, &statement);
    if text.lines().any(|other| other.trim() == line) {
        return Err(Refusal::Mistake("The script asks for this chart already.".to_owned()));
    }
    checked(text, append_chart(text, &line))
}

/// The lines of the base script that declare processes.
fn declaring(scenario: &Scenario) -> impl DoubleEndedIterator<Item = &Line> {
    let lines = scenario.lines.iter().filter(|line| line.variant.is_none());
    lines.filter(|line| matches!(line.statement, Some(Statement::Processes(_))))
}

/// The text with another row of that number.
fn with_row(text: &str, number: u32, other: impl Fn(&str) -> String) -> String {
    let rows = text.split_inclusive('\n').zip(1..);
    let changed = |(row, at): (&str, u32)| {
        let (words, end) = row.split_at(row.trim_end_matches(['\r', '\n']).len());
        if at == number { other(words) + end } else { row.to_owned() }
    };
    rows.map(changed).collect()
}

/// A row without that word, its comment kept.
fn without(row: &str, name: &str) -> String {
    let (words, comment) = row.find('#').map_or((row, ""), |at| row.split_at(at));
    let margin = &words[..words.len() - words.trim_start().len()];
    let kept: Vec<_> = words.split_whitespace().filter(|word| *word != name).collect();
    let gap = if comment.is_empty() { "" } else { "  " };
    [margin, &kept.join(" "), gap, comment].concat()
}

/// What has changed, if it can be read.
fn checked(before: &str, after: String) -> Result<Changed, Refusal> {
    if let Some(mistake) = parse(&after).diagnostics.first() {
        return Err(Refusal::Mistake(mistake.message.clone()));
    }
    let lines = after.lines().filter(|line| !before.lines().any(|other| other == *line));
    let lines: Vec<_> = lines.map(|line| line.trim().to_owned()).collect();
    Ok(Changed { lines, text: after, acts: None })
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::super::{Gesture, change};
    use super::*;
    use crate::scenario::ast::Flavour;
    use crate::scenario::compile::compile;
    use crate::trace::Kind;

    fn changed(text: &str, time_ms: u64, gesture: &Gesture) -> Result<Changed, Refusal> {
        let parsed = parse(text);
        assert!(parsed.diagnostics.is_empty(), "{text}\n{:?}", parsed.diagnostics);
        let timeline = Timeline::complete(Rc::new(compile(&parsed.scenario, None)));
        let time = Time::from_us(time_ms * 1_000);
        let position = if time_ms == 0 { 0 } else { timeline.position_at(time) };
        change(text, &parsed.scenario, &timeline, Place { position, time }, gesture)
    }

    #[test]
    fn processes_are_drawn_into_an_empty_script_one_after_the_other() {
        let mut text = String::from("seed 1\nrun until 100ms\n");
        for _ in 0..3 {
            text = changed(&text, 0, &Gesture::AddProcess).unwrap().text;
        }
        assert_eq!(text, "seed 1\nprocesses p q r\nrun until 100ms\n");
        let more = changed("processes p q # two\ngroup g = p q\n", 0, &Gesture::AddProcess).unwrap();
        assert_eq!(more.text, "processes p q # two\ngroup g = p q\nprocesses r\n");
        assert_eq!(more.lines, ["processes r"]);
    }

    #[test]
    fn a_process_goes_only_if_nothing_else_names_it() {
        let text = "processes p q r\ngroup g = p q\nat 5ms p crashes\n";
        assert_eq!(
            changed(text, 0, &Gesture::RemoveProcess(Name(2))).unwrap().text,
            "processes p q\ngroup g = p q\nat 5ms p crashes\n"
        );
        let refused = changed(text, 0, &Gesture::RemoveProcess(Name(1))).unwrap_err();
        assert_eq!(refused, Refusal::StillNamed { name: "q".to_owned(), line: 2 });
        let alone = changed("processes p\nprocesses q # last\nrun until 5ms\n", 0, &Gesture::RemoveProcess(Name(1)));
        assert_eq!(alone.unwrap().text, "processes p\nrun until 5ms\n");
    }

    #[test]
    fn a_group_has_its_members_from_the_start_or_they_join_it_where_it_is_drawn() {
        let text = "processes p q r\nrun until 300ms\n";
        let group = NewGroup {
            members: vec![Name(0), Name(2)],
            options: vec![MulticastOption::Order(Flavour::Total)],
            ..NewGroup::default()
        };
        let drawn = changed(text, 0, &Gesture::NewGroup(group.clone())).unwrap();
        assert_eq!(drawn.text, "processes p q r\ngroup g = p r with membership gmp, order total\nrun until 300ms\n");
        let later = changed(text, 20, &Gesture::NewGroup(group)).unwrap();
        assert_eq!(
            later.text,
            "processes p q r\ngroup g with membership gmp, order total\nat 20ms p joins g\nat 20ms r joins g\nrun until 300ms\n"
        );
        assert_eq!(later.acts, Some(3));
        let timeline = Timeline::complete(Rc::new(compile(&parse(&later.text).scenario, None)));
        let last = timeline.trace().iter().filter_map(|(_, event)| match event.kind {
            Kind::Installed { number, .. } => Some(number),
            _ => None,
        });
        assert_eq!(last.max(), Some(2), "both come to be in it");
    }

    #[test]
    fn a_rule_is_left_out_and_put_back() {
        let text = "processes p q\ngroup g = p q\nat 5ms p crashes\nvariant \"v\"\n  without flush\n";
        let off = changed(text, 0, &Gesture::Rule { deviation: Deviation::NoFlush, off: true }).unwrap();
        assert_eq!(
            off.text,
            "processes p q\ngroup g = p q\nwithout flush\nat 5ms p crashes\nvariant \"v\"\n  without flush\n"
        );
        let twice = changed(&off.text, 0, &Gesture::Rule { deviation: Deviation::NoFlush, off: true });
        assert!(twice.unwrap_err().to_string().contains("already"));
        let on = changed(&off.text, 0, &Gesture::Rule { deviation: Deviation::NoFlush, off: false }).unwrap();
        assert_eq!(on.text, text);
    }

    #[test]
    fn a_chart_is_asked_for_once() {
        let text = "processes p q\ngroup g = p q\n";
        let chart = Gesture::Chart(Measure::Latency, vec![Setting::Members(4), Setting::Members(8)]);
        let asked = changed(text, 0, &chart).unwrap();
        assert!(asked.lines[0].starts_with("chart latency with 4 8 members \"From"), "{:?}", asked.lines);
        assert!(changed(&asked.text, 0, &chart).unwrap_err().to_string().contains("already"));
        let two = changed(&asked.text, 0, &Gesture::Chart(Measure::Unstable, Vec::new())).unwrap().text;
        let charts: Vec<_> = two.lines().filter(|line| line.starts_with("chart")).collect();
        assert!(charts.len() == 2 && charts[1].starts_with("chart unstable"), "in the order asked for: {charts:?}");
    }

    #[test]
    fn a_group_that_cannot_be_says_why() {
        let text = "processes p q\nrun until 100ms\n";
        let nobody = changed(text, 0, &Gesture::NewGroup(NewGroup::default())).unwrap_err();
        assert!(nobody.to_string().contains("at least one process"), "{nobody}");
        let announced = NewGroup { members: vec![Name(0)], announced: true, ..NewGroup::default() };
        let late = changed(text, 20, &Gesture::NewGroup(announced)).unwrap_err();
        assert!(late.to_string().contains("go to the start"), "{late}");
    }
}
