//! What a reader does to a run, as the line of the script that does it.
//!
//! In: a gesture and the place in a recorded run where it is made. Out: one line, as a person would write it. The run of
//! the script with that line added is the same up to that place.

use crate::ids::{GroupId, Label, Name};
use crate::lesson::info_of;
use crate::order;
use crate::scenario::ast::{
    Action, CopyPattern, Doing, MessageFault, MessagePattern, Scenario, Statement, When, Which,
};
use crate::scenario::print_statement;
use crate::sim::World;
use crate::sim::script::{CopyInfo, matches_copy};
use crate::small::SmallSet;
use crate::time::Time;
use crate::timeline::Timeline;
use crate::trace::{CopyId, Kind, Trace};

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
}

/// The line of the script that does this at that place. None for a copy that is not under way there, or that has no
/// name of its own (the second copy of a doubled message beside the first), and for joining or leaving a group whose members
/// are fixed.
pub fn line(scenario: &Scenario, timeline: &Timeline, place: Place, gesture: &Gesture) -> Option<String> {
    let world = timeline.world_at(place.position);
    let mut scenario = scenario.clone();
    let doing = match *gesture {
        Gesture::Crash(process) => Doing::Crash { process, losing: Vec::new() },
        Gesture::Recover(process) => Doing::Recover(process),
        Gesture::Pause(process) => Doing::Pause(process),
        Gesture::Resume(process) => Doing::Resume(process),
        Gesture::Suspect { process, peer } => Doing::Suspect { process, peer },
        Gesture::Multicast { sender, group } => {
            Doing::Multicast { sender, label: Some(new_label(&mut scenario)), group, order: Default::default() }
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

/// `m1`, `m2` …: the first that nothing is called.
fn new_label(scenario: &mut Scenario) -> Label {
    let is_free = |name: &String| {
        let tables = [&scenario.labels, &scenario.processes, &scenario.groups];
        !tables.iter().any(|table| table.contains(name))
    };
    let name = (1..).map(|at| format!("m{at}")).find(is_free).unwrap_or_default();
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

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::scenario::{append_action, compile::compile, parse};
    use crate::time::Duration;

    const SCRIPT: &str = "\
processes p q r
network delay 8ms..12ms, fifo
group g = p q r with membership gmp, order fifo
at 10ms q multicasts m1 to g
at 10ms q multicasts to g
at 10ms q multicasts to g
drop every m1 from q to r
when p receives m1: q crashes
run until rest
";

    fn run(text: &str) -> (Scenario, Timeline) {
        let parsed = parse(text);
        assert!(parsed.diagnostics.is_empty(), "{text}\n{:?}", parsed.diagnostics);
        let program = compile(&parsed.scenario, None);
        (parsed.scenario, Timeline::complete(Rc::new(program)))
    }

    fn at(timeline: &Timeline, position: u32) -> Place {
        Place { position, time: timeline.world_at(position).now() }
    }

    fn some_gestures(timeline: &Timeline, position: u32) -> Vec<Gesture> {
        let (p, q, g) = (Name(0), Name(1), GroupId(0));
        let mut gestures = vec![
            Gesture::Crash(p),
            Gesture::Recover(q),
            Gesture::Pause(p),
            Gesture::Suspect { process: p, peer: q },
            Gesture::Multicast { sender: p, group: g },
            Gesture::Leave { process: p, group: g },
            Gesture::Create { process: q, group: g },
            Gesture::Dissolve { process: p, group: g },
            Gesture::LookUp { process: p, group: g },
            Gesture::Cut { from: p, to: q, both: true },
            Gesture::Partition(vec![vec![p], vec![q]]),
            Gesture::Heal,
        ];
        let world = timeline.world_at(position);
        for (_, packet) in world.under_way() {
            for fault in [MessageFault::Drop, MessageFault::Delay(Duration::from_ms(10)), MessageFault::Hold] {
                gestures.push(Gesture::Copy { copy: packet.copy, fault });
            }
        }
        gestures
    }

    #[test]
    fn the_run_is_the_same_up_to_the_place_of_a_gesture() {
        let (scenario, timeline) = run(SCRIPT);
        for position in 0..timeline.last() {
            let before = timeline.events_at(position).index();
            for gesture in some_gestures(&timeline, position) {
                let line = line(&scenario, &timeline, at(&timeline, position), &gesture).unwrap();
                let (_, changed) = run(&append_action(SCRIPT, &line));
                let same = timeline.trace().iter().zip(changed.trace().iter()).take(before).all(|(a, b)| a == b);
                assert!(same, "{position}: {line}");
                let acted = changed.trace().iter().position(|(_, event)| event.kind == Kind::Action { line: 9 });
                assert_eq!(acted, Some(before), "{position}: {line}");
            }
        }
    }

    #[test]
    fn the_run_of_a_variant_is_the_same_up_to_the_place_of_a_gesture() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../static/scenarios");
        let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        for file in files.filter(|file| file.extension().is_some_and(|it| it == "scn")) {
            let text = std::fs::read_to_string(&file).unwrap();
            let scenario = parse(&text).scenario;
            let play = |text: &str, variant| Timeline::complete(Rc::new(compile(&parse(text).scenario, variant)));
            for variant in std::iter::once(None).chain((0..scenario.variants.len() as u16).map(Some)) {
                let timeline = play(&text, variant);
                for position in (0..timeline.last()).step_by(1 + timeline.last() as usize / 9) {
                    let line = line(&scenario, &timeline, at(&timeline, position), &Gesture::Crash(Name(0))).unwrap();
                    let changed = play(&append_action(&text, &line), variant);
                    let before = timeline.events_at(position).index();
                    let mut pairs = timeline.trace().iter().zip(changed.trace().iter()).take(before);
                    let is_same = |a: &Kind, b: &Kind| match (a, b) {
                        (Kind::Action { .. }, Kind::Action { .. }) => true, // lines of variants stand further down now
                        (Kind::NoEffect { .. }, Kind::NoEffect { .. }) => true,
                        _ => a == b,
                    };
                    let name = file.file_stem().unwrap().to_string_lossy().into_owned();
                    assert!(
                        pairs.all(|((_, a), (_, b))| is_same(&a.kind, &b.kind) && a.time() == b.time()),
                        "{name}, variant {variant:?}, position {position}: {line}"
                    );
                }
            }
        }
    }

    #[test]
    fn a_fault_befalls_the_copy_that_was_meant() {
        let (scenario, timeline) = run(SCRIPT);
        for position in 0..timeline.last() {
            let world = timeline.world_at(position);
            for (_, packet) in world.under_way() {
                let gesture = Gesture::Copy { copy: packet.copy, fault: MessageFault::Drop };
                let line = line(&scenario, &timeline, at(&timeline, position), &gesture).unwrap();
                let (_, changed) = run(&append_action(SCRIPT, &line));
                let lost = changed.trace().iter().any(|(_, event)| {
                    matches!(event.kind, Kind::Lost { copy, why: crate::trace::Loss::Dropped } if copy == packet.copy)
                });
                assert!(lost, "{position}: {line}");
            }
        }
    }

    #[test]
    fn a_line_reads_as_a_person_would_write_it() {
        let (scenario, timeline) = run(SCRIPT);
        let place = at(&timeline, timeline.position_at(Time::from_us(15_000)));
        let later = Place { time: Time::from_us(15_250), ..place };
        let line = |place, gesture| line(&scenario, &timeline, place, &gesture).unwrap();
        let time = place.time.as_us();
        let steps = timeline.world_at(place.position).steps_of_instant();
        assert_eq!(
            line(place, Gesture::Crash(Name(1))),
            format!("at {time}us/{steps} q crashes").replace("000us", "ms")
        );
        assert_eq!(line(later, Gesture::Crash(Name(1))), "at 15250us q crashes");
        let multicast = Gesture::Multicast { sender: Name(0), group: GroupId(0) };
        assert_eq!(line(later, multicast), "at 15250us p multicasts m2 to g");
        let (process, group) = (Name(2), GroupId(0));
        assert_eq!(line(later, Gesture::Create { process, group }), "at 15250us r creates g");
        assert_eq!(line(later, Gesture::Dissolve { process, group }), "at 15250us r dissolves g");
        assert_eq!(line(later, Gesture::LookUp { process, group }), "at 15250us r looks up g");
        let cut = Gesture::Cut { from: Name(1), to: Name(2), both: true };
        assert_eq!(line(later, cut), "at 15250us cut q and r");
    }

    #[test]
    fn a_copy_has_an_ordinal_only_where_an_earlier_one_is_under_way_too() {
        let text =
            "processes p q\nnetwork delay 50ms\ngroup g = p q\ndetector period 10ms, timeout 500ms\nrun until 100ms\n";
        let (scenario, timeline) = run(text);
        let position = timeline.position_at(Time::from_us(35_000));
        let world = timeline.world_at(position);
        let mut copies: Vec<_> = world.under_way().map(|(_, packet)| (packet.info.from, packet.copy)).collect();
        copies.sort_unstable();
        let lines: Vec<_> = copies
            .iter()
            .filter(|(from, _)| from.name == Name(0))
            .map(|&(_, copy)| {
                let place = Place { position, time: Time::from_us(35_000) };
                let gesture = Gesture::Copy { copy, fault: MessageFault::Drop };
                line(&scenario, &timeline, place, &gesture).unwrap()
            })
            .collect();
        assert_eq!(lines[0], "at 35ms drop heartbeat from p to q");
        assert_eq!(lines[1], "at 35ms drop 2nd heartbeat from p to q");
    }
}
