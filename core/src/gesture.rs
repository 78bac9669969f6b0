//! What a reader does to a run, as the lines of the script that do it.
//!
//! In: a gesture and the place in a recorded run where it is made. Out: the script with a line more, as a person would write
//! it. Its run is the same up to that place. What is drawn, a process or a group, is declared instead (`declare.rs`).

mod declare;
#[cfg(test)]
mod tests;

use thiserror::Error;

use crate::failure::Failure;
use crate::ids::{GroupId, Label, Name};
use crate::lesson::info_of;
use crate::order;
use crate::process::{Keeper, Setup};
use crate::protocol::calls::Wanting;
use crate::registry::Deviation;
use crate::scenario::ast::{
    Action, Asked, CopyPattern, Doing, Flavour, GroupDeclaration, Measure, MessageFault, MessagePattern, Scenario,
    Setting, Statement, When, Which,
};
use crate::scenario::{append_action, parse, print_statement};
use crate::sim::World;
use crate::sim::script::{CopyInfo, matches_copy};
use crate::small::SmallSet;
use crate::time::{Duration, Time};
use crate::timeline::Timeline;
use crate::trace::{CopyId, Kind, Trace};
pub use declare::NewGroup;

/// Whether members of that group can output something: its messages are logged, and not in the variant alone that is played, or
/// the script could not say so.
pub fn can_output(scenario: &Scenario, setup: &Setup, group: GroupId) -> bool {
    let is_declared =
        |it: &GroupDeclaration| it.group == group && it.recovery.is_some_and(|options| options.scheme.logs());
    let logs = matches!(setup.groups[group.index()].keeper, Keeper::Recovers(options) if options.scheme.logs());
    logs && scenario.declared_groups().any(is_declared)
}

/// Where a reader stands: after a step, and perhaps somewhat later, before the next one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// After so many steps.
    pub position: u32,
    /// The time there; never before that of the last step.
    pub time: Time,
}

/// Something that a reader does to the run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Gesture {
    /// Stops a process for ever.
    Crash(Name),
    /// Starts its next life.
    Recover(Name),
    /// Stops it for a while.
    Pause(Name),
    /// Lets it go on.
    Resume(Name),
    /// Makes it fail otherwise than by a crash, or no more.
    Fail {
        /// Who.
        process: Name,
        /// How.
        failure: Failure,
    },
    /// Makes one suspect another.
    Suspect {
        /// Who suspects.
        process: Name,
        /// Whom.
        peer: Name,
    },
    /// Multicasts a message with a new label.
    Multicast {
        /// Who.
        sender: Name,
        /// To which group.
        group: GroupId,
        /// In which order; none is that of the group.
        order: Option<Flavour>,
    },
    /// Tells another member of a group with checkpoints something, with a new label.
    Tell {
        /// Who.
        sender: Name,
        /// Whom.
        receiver: Name,
        /// In which group.
        group: GroupId,
    },
    /// Sends something to the outside world, with a new label. Only in groups that log messages.
    Output {
        /// Who.
        process: Name,
        /// As a member of which group.
        group: GroupId,
    },
    /// Writes a checkpoint.
    Checkpoint {
        /// Who.
        process: Name,
        /// As a member of which group.
        group: GroupId,
    },
    /// Calls a group, and wants replies.
    Call {
        /// Who.
        caller: Name,
        /// Which one.
        group: GroupId,
        /// How many replies.
        wanting: Wanting,
    },
    /// Has nothing to say to calls from here on.
    DeclineCalls {
        /// Who.
        process: Name,
        /// Of which group.
        group: GroupId,
    },
    /// Gives a group a task with a new label.
    GiveTask {
        /// Who.
        process: Name,
        /// To which group.
        group: GroupId,
        /// Of so many pieces.
        pieces: u32,
    },
    /// Asks to be let into a group.
    Join {
        /// Who.
        process: Name,
        /// Into which.
        group: GroupId,
    },
    /// Asks to leave a group.
    Leave {
        /// Who.
        process: Name,
        /// Which one.
        group: GroupId,
    },
    /// Asks that there be such a group, with itself as the first member.
    Create {
        /// Who.
        process: Name,
        /// Which one.
        group: GroupId,
    },
    /// Asks that there be no such group any more.
    Dissolve {
        /// Who.
        process: Name,
        /// Which one.
        group: GroupId,
    },
    /// Asks who is in a group.
    LookUp {
        /// Who.
        process: Name,
        /// In which one.
        group: GroupId,
    },
    /// Does something to one copy of a message that is under way.
    Copy {
        /// To which copy.
        copy: CopyId,
        /// What.
        fault: MessageFault,
    },
    /// Cuts the link between two processes.
    Cut {
        /// From.
        from: Name,
        /// To.
        to: Name,
        /// The other way too.
        both: bool,
    },
    /// Mends the link between two processes.
    Mend {
        /// From.
        from: Name,
        /// To.
        to: Name,
        /// The other way too.
        both: bool,
    },
    /// Parts the network.
    Partition(Vec<Vec<Name>>),
    /// Mends all links and partitions.
    Heal,
    /// Loses copies on all links by chance for a while.
    Lose {
        /// So many in a hundred.
        percent: u8,
        /// For so long.
        duration: Duration,
    },
    /// One process more, from the start of the run on.
    AddProcess,
    /// One process less. Only where nothing else in the script names it.
    RemoveProcess(Name),
    /// Leaves a rule of the protocols out, or no more.
    Rule {
        /// The mistake.
        deviation: Deviation,
        /// Whether the rule is left out.
        off: bool,
    },
    /// Asks for a chart, of groups of so many members, or of the run as it is.
    Chart(Measure, Vec<Setting>),
    /// One group more: with its members from the start, or else empty, and they join it.
    NewGroup(NewGroup),
}

/// A script with what a reader has done to its run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// The script.
    pub text: String,
    /// The lines that are new or other than before, as they stand in it.
    pub lines: Vec<String>,
    /// The number of the row that acts at the moment of the gesture, where one does.
    pub acts: Option<u32>,
}

/// Why something cannot be done to a run.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Refusal {
    /// A copy that cannot be named, or a group whose members are fixed.
    #[error("That copy is no longer under way, or has no name of its own here.")]
    NoName,
    /// Nobody joins or leaves such a group.
    #[error("The members of this group are the same for ever.")]
    Fixed,
    /// A process that the script still names.
    #[error("{name} is still named in line {line}. Take that line away first, then {name} can go.")]
    StillNamed {
        /// The process.
        name: String,
        /// The first line that does.
        line: u32,
    },
    /// A name that cannot be given.
    #[error("{0}")]
    Mistake(String),
}

/// The script with the lines that do this at that place of its run.
pub fn change(
    text: &str,
    scenario: &Scenario,
    timeline: &Timeline,
    place: Place,
    gesture: &Gesture,
) -> Result<Changed, Refusal> {
    match gesture {
        Gesture::AddProcess => declare::add_process(text, scenario),
        Gesture::RemoveProcess(name) => declare::remove_process(text, scenario, *name),
        Gesture::NewGroup(group) => declare::new_group(text, scenario, timeline, place, group),
        Gesture::Rule { deviation, off } => declare::rule(text, scenario, *deviation, *off),
        Gesture::Chart(measure, settings) => declare::chart(text, scenario, measure, settings),
        Gesture::Join { group, .. } | Gesture::Leave { group, .. } if timeline.program().setup.is_fixed(*group) => {
            Err(Refusal::Fixed)
        }
        _ => {
            let line = line(scenario, timeline, place, gesture).ok_or(Refusal::NoName)?;
            let changed = append_action(text, &line);
            if let Some(mistake) = parse(&changed).diagnostics.first() {
                return Err(Refusal::Mistake(format!("`{line}` cannot be: {}", mistake.message)));
            }
            let acts = first_other_row(text, &changed);
            Ok(Changed { text: changed, lines: vec![line], acts: Some(acts) })
        }
    }
}

/// The number of the first row in which the second text is not the first.
fn first_other_row(before: &str, after: &str) -> u32 {
    let same = before.lines().zip(after.lines()).take_while(|(a, b)| a == b).count();
    same as u32 + 1
}

/// The line of the script that does this at that place. None for a copy that is not under way there, or that has no
/// name of its own (the second copy of a doubled message beside the first), for joining or leaving a group whose members
/// are fixed, for a multicast to one with checkpoints, and for what is declared.
pub fn line(scenario: &Scenario, timeline: &Timeline, place: Place, gesture: &Gesture) -> Option<String> {
    let world = timeline.world_at(place.position);
    let mut scenario = scenario.clone();
    let doing = match *gesture {
        Gesture::Crash(process) => Doing::Crash { process, losing: Vec::new() },
        Gesture::Recover(process) => Doing::Recover(process),
        Gesture::Pause(process) => Doing::Pause(process),
        Gesture::Resume(process) => Doing::Resume(process),
        Gesture::Fail { process, failure } => Doing::Fail { process, failure },
        Gesture::Suspect { process, peer } => Doing::Suspect { process, peer },
        Gesture::Multicast { group, .. } | Gesture::Call { group, .. } if timeline.program().setup.recovers(group) => {
            return None;
        }
        Gesture::Tell { sender, receiver, group } => {
            Doing::Tell { sender, receiver, label: new_label(&mut scenario, 'm'), group }
        }
        Gesture::Output { process, group } => Doing::Output { process, label: new_label(&mut scenario, 'o'), group },
        Gesture::Checkpoint { process, group } => Doing::Checkpoint { process, group },
        Gesture::Multicast { sender, group, order } => {
            let order = Asked { flavour: order, queue: None };
            Doing::Multicast { sender, label: Some(new_label(&mut scenario, 'm')), group, order }
        }
        Gesture::Call { caller, group, wanting } => {
            Doing::Call { caller, call: new_label(&mut scenario, 'c'), group, wanting, order: Asked::default() }
        }
        Gesture::DeclineCalls { process, group } => Doing::DeclineCalls { process, group },
        Gesture::GiveTask { process, group, pieces } => {
            Doing::GiveTask { process, task: new_label(&mut scenario, 'T'), pieces, group }
        }
        Gesture::Join { group, .. } | Gesture::Leave { group, .. } if timeline.program().setup.is_fixed(group) => {
            return None;
        }
        Gesture::Join { process, group } => Doing::Join { process, group },
        Gesture::Leave { process, group } => Doing::Leave { process, group },
        Gesture::Create { process, group } => Doing::Create { process, group },
        Gesture::Dissolve { process, group } => Doing::Dissolve { process, group },
        Gesture::LookUp { process, group } => Doing::LookUp { process, group },
        Gesture::Copy { copy, fault } => {
            Doing::Message { fault, copies: name_copy(timeline.trace(), &world, copy, fault)? }
        }
        Gesture::Cut { from, to, both } => Doing::CutLink { from, to, both },
        Gesture::Mend { from, to, both } => Doing::MendLink { from, to, both },
        Gesture::Partition(ref parts) => Doing::Partition(parts.clone()),
        Gesture::Heal => Doing::Heal,
        Gesture::Lose { percent, duration } => Doing::LoseForAWhile { percent, duration },
        Gesture::AddProcess
        | Gesture::RemoveProcess(_)
        | Gesture::NewGroup(_)
        | Gesture::Rule { .. }
        | Gesture::Chart(..) => return None,
    };
    let action = Action { when: when(&world, place.time), doing };
    Some(print_statement(&scenario, &Statement::Action(action)))
}

/// The moment as the script writes it: after the steps of its instant that have happened.
fn when(world: &World, time: Time) -> When {
    if time > world.now() {
        When::At { time, step: 0 }
    } else {
        When::At { time: world.now(), step: world.steps_of_instant() }
    }
}

/// Whether nothing in the script is called so.
fn is_free(scenario: &Scenario, name: &str) -> bool {
    let tables = [&scenario.labels, &scenario.processes, &scenario.groups];
    !tables.iter().any(|table| table.iter().any(|taken| taken == name))
}

/// `m1`, `m2` …: the first that nothing is called.
fn new_label(scenario: &mut Scenario, letter: char) -> Label {
    let mut names = (1..).map(|at| format!("{letter}{at}"));
    let name = names.find(|name| is_free(scenario, name)).unwrap_or_default();
    scenario.labels.push(name);
    Label::written(scenario.labels.len() as u32 - 1)
}

/// The words for one copy under way, with its ordinal only where they would fit another one first.
fn name_copy(trace: &Trace, world: &World, copy: CopyId, fault: MessageFault) -> Option<CopyPattern> {
    let info = info_of(trace, copy)?;
    let mut pattern = CopyPattern {
        which: Which::First,
        message: message_pattern(&info),
        from: Some(info.from.name),
        to: Some(info.to.name),
    };
    let is_held = |time: Time| time == Time::NEVER;
    let fits = |info: &CopyInfo| matches_copy(&pattern, info);
    let release = fault == MessageFault::Release;
    let candidates = world.under_way().filter(|(time, packet)| fits(&packet.info) && (!release || is_held(*time)));
    let mut candidates: Vec<_> = candidates.map(|(_, packet)| packet.copy).collect();
    if release {
        // Held copies are named in the order in which they were held.
        let at = candidates.iter().position(|&held| held == copy)?;
        pattern.which = if at == 0 { Which::First } else { Which::Nth(at as u32 + 1) };
        return Some(pattern);
    }
    order::sort(&mut candidates);
    if !candidates.contains(&copy) {
        return None;
    }
    if candidates[0] != copy {
        pattern.which = Which::Nth(ordinal(trace, &pattern, copy)?);
    }
    Some(pattern)
}

fn message_pattern(info: &CopyInfo) -> MessagePattern {
    match (info.name.kind, info.name.label) {
        (crate::registry::MessageKind::Data, Some(label)) => MessagePattern::Label(label),
        (kind, about) => MessagePattern::Kind { kind, about },
    }
}

/// The how many-th transmission of its kind the copy was, from 1. Doubles are no transmissions.
fn ordinal(trace: &Trace, pattern: &CopyPattern, copy: CopyId) -> Option<u32> {
    let until = trace.sent(copy)?;
    let doubles: SmallSet<CopyId> = trace
        .iter()
        .filter_map(|(_, event)| if let Kind::Doubled { again, .. } = event.kind { Some(again) } else { None })
        .collect();
    if doubles.contains(&copy) {
        return None;
    }
    let before = (0..=copy.0).map(CopyId).filter(|earlier| !doubles.contains(earlier));
    let fits = before.filter(|&earlier| info_of(trace, earlier).is_some_and(|info| matches_copy(pattern, &info)));
    debug_assert!(until.some().is_some());
    Some(fits.count() as u32)
}
