//! The charts that a script asks for, and the script with what a chart changes in it.

use crate::ids::Name;
use crate::scenario::ast::{Measure, Scenario, Setting, Statement};
use crate::scenario::bounds;
use crate::time::Duration;

/// A chart that the script asks for.
#[derive(Clone, Debug)]
pub(super) struct ChartOf {
    /// What it measures.
    pub measure: Measure,
    /// In runs of their own with each of these settings; empty for the runs as they are.
    pub settings: Vec<Setting>,
    /// Its title.
    pub title: String,
}

/// All of them, in order.
pub(super) fn asked(scenario: &Scenario) -> Vec<ChartOf> {
    let charts = scenario.lines.iter().filter_map(|line| match line.statement.as_ref()? {
        Statement::Chart { measure, settings, title } => {
            Some(ChartOf { measure: measure.clone(), settings: settings.clone(), title: title.clone() })
        }
        _ => None,
    });
    charts.collect()
}

/// The script with that setting.
pub(super) fn with_setting(scenario: &Scenario, setting: Setting) -> Scenario {
    match setting {
        Setting::AsWritten => scenario.clone(),
        Setting::Members(members) => with_members(scenario, members),
        Setting::Every(every) => with_interval(scenario, every),
    }
}

/// The script with checkpoints so often, in all groups with recovery.
fn with_interval(scenario: &Scenario, every: Duration) -> Scenario {
    let mut other = scenario.clone();
    for options in other.declared_groups_mut().filter_map(|group| group.recovery.as_mut()) {
        options.every = Some((every, every));
    }
    other
}

/// The script with its first group of so many members, if it has fewer: further processes that do what members do, and
/// of which the script says nothing.
fn with_members(scenario: &Scenario, members: u32) -> Scenario {
    let mut grown = scenario.clone();
    let mut processes = std::mem::take(&mut grown.processes);
    if let Some(group) = grown.declared_groups_mut().next() {
        while group.members.len() < members as usize && !bounds::PROCESSES.is_passed_by(processes.len() as u64 + 1) {
            group.members.push(Name(processes.len() as u16));
            processes.push(format!("member-{}", group.members.len()));
        }
    }
    Scenario { processes, ..grown }
}
