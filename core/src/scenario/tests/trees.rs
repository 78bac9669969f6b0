//! Trees made at random, for the tests of printing and reading.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use crate::failure::Failure;
use crate::ids::{GroupId, Label, Name};
use crate::protocol::calls::Wanting;
use crate::protocol::membership::detector::DetectorKind;
use crate::protocol::ordering::Flavour;
use crate::protocol::rollback::{self, Scheme};
use crate::registry::{DEVIATIONS, GUARANTEES, MESSAGES, MessageKind};
use crate::scenario::ast::*;
use crate::time::{Duration, Time};

const PROCESSES: u16 = 4;
const GROUPS: u16 = 2;
/// A third group, whose members are fixed: nothing but its reliability is said of it.
const FIXED: GroupId = GroupId(2);
/// A fourth, whose members write checkpoints.
const RECOVERS: GroupId = GroupId(3);
const LABELS: u32 = 3;
/// One of each kind.
const MULTICAST_OPTIONS: [MulticastOption; 7] = [
    MulticastOption::Order(Flavour::Causal),
    MulticastOption::Carries(true),
    MulticastOption::BySequencer(true),
    MulticastOption::Flush(FlushBy::Senders),
    MulticastOption::Uniform(true),
    MulticastOption::Gossips(true),
    MulticastOption::Pieces(8),
];
const TASK: u32 = 3;
const CALL: u32 = 4;
const TOLD: u32 = 5;
const OUTPUT: u32 = 6;
/// A fifth, whose members log messages.
const LOGS: GroupId = GroupId(4);

/// A scenario of four processes, two groups, three labels, and any lines below their declarations.
pub(super) fn scenario() -> BoxedStrategy<Scenario> {
    let base = vec(line(statement(false)), 0..12);
    let variants = vec(vec(line(statement(true)), 0..4), 0..3);
    (base, variants)
        .prop_map(|(base, variants)| {
            let mut scenario = declared();
            scenario.lines.extend(base);
            for (index, body) in variants.into_iter().enumerate() {
                let name = format!("variant {index}");
                scenario.lines.push(said(Statement::Variant(name.clone())));
                scenario.variants.push(name);
                let in_variant = |line: Line| Line { variant: Some(index as u16).filter(|_| !is_blank(&line)), ..line };
                scenario.lines.extend(body.into_iter().map(in_variant));
            }
            number(&mut scenario);
            scenario
        })
        .boxed()
}

fn is_blank(line: &Line) -> bool {
    line.statement.is_none() && line.comment.is_none()
}

fn said(statement: Statement) -> Line {
    Line { statement: Some(statement), ..Line::default() }
}

/// The declarations at the beginning, with a multicast for every label, and a task.
fn declared() -> Scenario {
    let names = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect::<Vec<_>>();
    let all: Vec<Name> = (0..PROCESSES).map(Name).collect();
    let group = |index| {
        let declaration = GroupDeclaration {
            group: GroupId(index),
            members: all.clone(),
            membership: None,
            options: if index == 0 { MULTICAST_OPTIONS.to_vec() } else { Vec::new() },
            reliability: (index == FIXED.0).then_some(Rung::Nack),
            recovery: match GroupId(index) {
                RECOVERS => Some(rollback::Options {
                    scheme: Scheme::Independent,
                    every: Some((Duration::from_ms(20), Duration::from_ms(20))),
                    writing: Duration::ZERO,
                }),
                LOGS => Some(rollback::Options {
                    scheme: Scheme::SenderLog,
                    every: Some((Duration::from_ms(5), Duration::from_us(12_500))),
                    writing: Duration::from_us(1_500),
                }),
                _ => None,
            },
            log: false,
            later: false,
        };
        said(Statement::Group(declaration))
    };
    let multicast = |label| Doing::Multicast {
        sender: Name(0),
        label: Some(Label::written(label)),
        group: GroupId(0),
        order: Asked::default(),
    };
    let at = |us| When::At { time: Time::from_us(us), step: 0 };
    let mut lines = vec![
        said(Statement::Processes(all.clone())),
        group(0),
        group(1),
        group(FIXED.0),
        group(RECOVERS.0),
        group(LOGS.0),
    ];
    lines.extend(
        (0..LABELS)
            .map(|label| said(Statement::Action(Action { when: at(u64::from(label)), doing: multicast(label) }))),
    );
    let give = Doing::GiveTask { process: Name(0), task: Label::written(TASK), pieces: 6, group: GroupId(0) };
    lines.push(said(Statement::Action(Action { when: at(9), doing: give })));
    let (call, order) = (Label::written(CALL), Asked { flavour: Some(Flavour::Total), queue: None });
    let call = Doing::Call { caller: Name(1), call, group: GroupId(1), wanting: Wanting::Majority, order };
    lines.push(said(Statement::Action(Action { when: at(10), doing: call })));
    let tell = Doing::Tell { sender: Name(0), receiver: Name(2), label: Label::written(TOLD), group: RECOVERS };
    lines.push(said(Statement::Action(Action { when: at(11), doing: tell })));
    let output = Doing::Output { process: Name(2), label: Label::written(OUTPUT), group: LOGS };
    lines.push(said(Statement::Action(Action { when: at(12), doing: output })));
    Scenario {
        processes: names(&["p", "q", "r", "server-1"]),
        groups: names(&["g", "h", "fixed", "line", "logs"]),
        labels: names(&["m1", "m2", "m3", "T", "c1", "told", "output"]),
        variants: Vec::new(),
        lines,
    }
}

/// Numbers the lines as they will be printed.
fn number(scenario: &mut Scenario) {
    let mut number = 1;
    for line in &mut scenario.lines {
        line.number = number;
        number = line.last_row() + 1;
    }
}

/// A statement with or without a comment; a comment; a blank. Broken lines come from mangled text.
fn line(statement: BoxedStrategy<Statement>) -> BoxedStrategy<Line> {
    let line = |statement, comment| Line { statement, comment, ..Line::default() };
    prop_oneof![
        8 => (statement, option::of(comment())).prop_map(move |(statement, comment)| line(Some(statement), comment)),
        1 => comment().prop_map(move |comment| line(None, Some(comment))),
        1 => Just(Line::default()),
    ]
    .boxed()
}

fn comment() -> BoxedStrategy<String> {
    "[a-z#\"“0-9]{0,3}( [a-z:]{1,5}){0,2}".prop_map(|comment| comment.trim().to_owned()).boxed()
}

fn text() -> BoxedStrategy<String> {
    prop_oneof!["[ -~]{0,12}", "[ -~äöß“\n\\\\\"]{0,6}"].boxed()
}

fn process() -> BoxedStrategy<Name> {
    (0..PROCESSES).prop_map(Name).boxed()
}

fn processes() -> BoxedStrategy<Vec<Name>> {
    let all: Vec<Name> = (0..PROCESSES).map(Name).collect();
    proptest::sample::subsequence(all, 1..=PROCESSES as usize).prop_shuffle().boxed()
}

fn pair() -> BoxedStrategy<(Name, Name)> {
    (0..PROCESSES, 1..PROCESSES).prop_map(|(one, by)| (Name(one), Name((one + by) % PROCESSES))).boxed()
}

fn group() -> BoxedStrategy<GroupId> {
    (0..GROUPS).prop_map(GroupId).boxed()
}

fn label() -> BoxedStrategy<Label> {
    prop_oneof![
        3 => (0..LABELS).prop_map(Label::written),
        1 => (process(), 1..2_000_000u32).prop_map(|(sender, ordinal)| Label::automatic(sender, ordinal)),
    ]
    .boxed()
}

fn kind() -> BoxedStrategy<MessageKind> {
    (0..MESSAGES.len()).prop_map(|row| MESSAGES[row].kind).boxed()
}

fn duration() -> BoxedStrategy<Duration> {
    prop_oneof![0..4_000u64, (0..4_000u64).prop_map(|ms| ms * 1_000), (0..4u64).prop_map(|s| s * 1_000_000)]
        .prop_map(Duration::from_us)
        .boxed()
}

fn time() -> BoxedStrategy<Time> {
    duration().prop_map(|duration| Time::ZERO + duration).boxed()
}

fn percent() -> impl Strategy<Value = u8> {
    0..=100u8
}

fn number_from_1() -> BoxedStrategy<u32> {
    prop_oneof![1..25u32, 1..1_000_000_000u32].boxed()
}

fn view() -> BoxedStrategy<ViewPattern> {
    (number_from_1(), group()).prop_map(|(number, group)| ViewPattern { number, group }).boxed()
}

fn which() -> BoxedStrategy<Which> {
    prop_oneof![3 => Just(Which::First), 1 => number_from_1().prop_map(Which::Nth), 1 => Just(Which::Every)].boxed()
}

fn message() -> BoxedStrategy<MessagePattern> {
    let carried = prop_oneof![Just(MessageKind::Data), Just(MessageKind::Echo)];
    prop_oneof![
        label().prop_map(MessagePattern::Label),
        kind().prop_map(|kind| MessagePattern::Kind { kind, about: None }),
        Just(MessagePattern::Kind { kind: MessageKind::Done, about: Some(Label::written(TASK)) }),
        (carried, label()).prop_map(|(kind, label)| MessagePattern::Kind { kind, about: Some(label) }),
    ]
    .boxed()
}

fn statement(in_variant: bool) -> BoxedStrategy<Statement> {
    let anywhere = prop_oneof![
        5 => action().prop_map(Statement::Action),
        1 => network(),
        1 => detector(),
        1 => organisation(),
        1 => reliability(),
        1 => recovery(),
        1 => use_option(),
        1 => lesson(),
        2 => expectation().prop_map(Statement::Expect),
        1 => (0..DEVIATIONS.len()).prop_map(|row| Statement::Deviate(DEVIATIONS[row].deviation)),
    ];
    let heading = prop_oneof![
        text().prop_map(Statement::About),
        text().prop_map(Statement::Lecture),
        text().prop_map(Statement::Assumes),
        (measure(), settings(), text()).prop_map(|(measure, settings, title)| {
            let settings = if measure == Measure::Unstable { Vec::new() } else { settings }; // it is of the run as written
            Statement::Chart { measure, settings, title }
        }),
    ];
    if in_variant { anywhere.boxed() } else { prop_oneof![9 => anywhere, 1 => heading].boxed() }
}

fn network() -> BoxedStrategy<Statement> {
    let delay = option::of((duration(), duration()).prop_map(|(a, b)| (a.min(b), a.max(b))));
    let options = (delay, option::of(any::<bool>()), option::of(percent()), option::of(percent()));
    (option::of(pair()), options)
        .prop_map(|(link, (delay, fifo, loss_percent, duplication_percent))| {
            let delay = if fifo.or(loss_percent.map(|_| true)).is_none() && duplication_percent.is_none() {
                delay.or(Some((Duration::ZERO, Duration::ZERO)))
            } else {
                delay
            };
            Statement::Network { link, options: NetworkOptions { delay, fifo, loss_percent, duplication_percent } }
        })
        .boxed()
}

fn detector() -> BoxedStrategy<Statement> {
    let duration = || (1..1_000_000u64).prop_map(Duration::from_us);
    let kind = (0..DetectorKind::ALL.len()).prop_map(|at| DetectorKind::ALL[at].1);
    (duration(), option::of(duration()), option::of(kind), option::of(0..=64u8), any::<bool>())
        .prop_map(|(period, timeout, kind, helpers, verify)| {
            Statement::Detector(DetectorOptions { kind, period: Some(period), timeout, helpers, verify })
        })
        .boxed()
}

fn reliability() -> BoxedStrategy<Statement> {
    let rungs = proptest::sample::select(Rung::ALL.to_vec());
    (Just(FIXED), rungs).prop_map(|(group, rung)| Statement::Reliability { group, rung }).boxed()
}

fn recovery() -> BoxedStrategy<Statement> {
    let schemes = proptest::sample::select(Scheme::WORDS.map(|(_, scheme)| scheme).to_vec());
    (Just(RECOVERS), schemes, option::of(duration()))
        .prop_map(|(group, scheme, writing)| Statement::Recovery { group, scheme, writing })
        .boxed()
}

fn use_option() -> BoxedStrategy<Statement> {
    let options = proptest::sample::select(MULTICAST_OPTIONS.to_vec());
    (group(), options).prop_map(|(group, option)| Statement::Use { group, option }).boxed()
}

fn organisation() -> BoxedStrategy<Statement> {
    let forms = proptest::sample::select(vec![Form::Flat, Form::Hierarchical, Form::ByRank]);
    let piece = option::of((1..1_000_000u64).prop_map(Duration::from_us));
    (group(), forms, piece).prop_map(|(group, form, piece)| Statement::Organisation { group, form, piece }).boxed()
}

fn piece() -> BoxedStrategy<PiecePattern> {
    (1..64u32).prop_map(|number| PiecePattern { number, task: Label::written(TASK) }).boxed()
}

fn lesson() -> BoxedStrategy<Statement> {
    let answer = || (text(), text(), any::<bool>());
    prop_oneof![
        (text(), moment(), text()).prop_map(|(title, at, text)| Statement::Step { title, at, text }),
        (moment(), text()).prop_map(|(at, text)| Statement::Say { at, text }),
        (moment(), text(), vec(answer(), 0..3)).prop_map(|(at, question, answers)| {
            let answers = answers.into_iter().enumerate().map(|(index, (text, because, right))| Answer {
                right: right || index == 0,
                text,
                because,
            });
            Statement::Ask { at, question, answers: answers.collect() }
        }),
    ]
    .boxed()
}

fn measure() -> BoxedStrategy<Measure> {
    let kinds = proptest::sample::subsequence(MESSAGES.iter().map(|row| row.kind).collect::<Vec<_>>(), 0..4);
    let messages = (kinds, option::of(process())).prop_map(|(kinds, to)| Measure::Messages { kinds, to });
    prop_oneof![
        messages,
        Just(Measure::Requests),
        Just(Measure::Detection),
        Just(Measure::Mistakes),
        Just(Measure::Unstable),
        Just(Measure::Latency),
        Just(Measure::Waiting),
        Just(Measure::Lost),
        Just(Measure::Writes)
    ]
    .boxed()
}

fn settings() -> BoxedStrategy<Vec<Setting>> {
    let sizes = vec((4..=64u32).prop_map(Setting::Members), 0..3);
    let intervals = vec((1..1_000_000u64).prop_map(|us| Setting::Every(Duration::from_us(us))), 1..3);
    prop_oneof![sizes, intervals].boxed()
}

fn moment() -> BoxedStrategy<Moment> {
    prop_oneof![event().prop_map(Moment::When), event().prop_map(Moment::Before), time().prop_map(Moment::At),].boxed()
}

fn event() -> BoxedStrategy<EventPattern> {
    (which(), option::of(process()), verb())
        .prop_map(|(which, process, verb)| EventPattern { which, process, verb })
        .boxed()
}

fn verb() -> BoxedStrategy<EventVerb> {
    use EventVerb as V;
    let with_message = (message(), option::of(process())).prop_flat_map(|(message, peer)| {
        prop_oneof![
            Just(V::Sends { message, to: peer }),
            Just(V::Receives { message, from: peer }),
            Just(V::Loses { message, to: peer }),
        ]
    });
    let with_view = view().prop_flat_map(|view| {
        let verbs =
            [V::Proposes, V::Accepts, V::Commits, V::Flushes, V::Installs, V::IsNotified].map(|verb| verb(view));
        proptest::sample::select(verbs.to_vec())
    });
    let task = Label::written(TASK);
    let (gives, decides) = (V::GivesTask(task), V::Decides(task));
    let call = Label::written(CALL);
    let of_call = [V::MakesCall(call), V::RepliesTo(call), V::EndsCall(call)];
    let alone = [V::Inquires, V::LoadsState, V::Crashes, V::Recovers, V::IsExcluded, V::TakesOver, gives, decides];
    prop_oneof![
        option::of(label()).prop_map(V::Multicasts),
        option::of(label()).prop_map(V::Echoes),
        option::of(label()).prop_map(V::Outputs),
        with_message,
        (option::of(label()), option::of(view())).prop_map(|(label, view)| V::Delivers { label, view }),
        option::of(process()).prop_map(V::Suspects),
        option::of(process()).prop_map(V::Cuts),
        with_view,
        proptest::sample::select(alone.to_vec()),
        proptest::sample::select(of_call.to_vec()),
        group().prop_map(V::Joins),
        group().prop_map(V::Leaves),
        piece().prop_map(V::Finishes),
        (piece(), option::of(process())).prop_map(|(piece, to)| V::Assigns { piece, to }),
        group().prop_map(V::Creates),
        group().prop_map(V::Dissolves),
        group().prop_map(V::Finds),
        Just(V::IsRefused),
    ]
    .boxed()
}

fn action() -> BoxedStrategy<Action> {
    let when = prop_oneof![
        (time(), prop_oneof![Just(0), number_from_1()]).prop_map(|(time, step)| When::At { time, step }),
        duration().prop_map(When::After),
        event().prop_map(When::Event),
    ];
    let standing = message_fault().prop_filter("a release needs its moment", |doing| {
        !matches!(doing, Doing::Message { fault: MessageFault::Release, .. })
    });
    prop_oneof![
        3 => (when, doing()).prop_map(|(when, doing)| Action { when, doing }),
        1 => standing.prop_map(|doing| Action { when: When::Standing, doing }),
    ]
    .boxed()
}

fn order() -> impl Strategy<Value = Asked> {
    let flavour = option::of(prop::sample::select(Flavour::ALL.to_vec()));
    (flavour, option::of((0..3u32).prop_map(Label::written))).prop_map(|(flavour, queue)| Asked { flavour, queue })
}

fn doing() -> BoxedStrategy<Doing> {
    prop_oneof![
        3 => deed(),
        2 => message_fault(),
        2 => link_fault(),
    ]
    .boxed()
}

fn deed() -> BoxedStrategy<Doing> {
    let many = (process(), 1..1_000_000u32, group(), duration());
    let losing = vec((option::of(number_from_1()), 0..3u16), 0..3);
    prop_oneof![
        (process(), group(), order()).prop_map(|(sender, group, order)| Doing::Multicast {
            sender,
            label: None,
            group,
            order
        }),
        (many, order()).prop_map(|((sender, count, group, every), order)| Doing::MulticastMany {
            sender,
            count,
            group,
            order,
            every
        }),
        (1..1_000_000u32, duration()).prop_map(|(count, every)| Doing::TellMany {
            sender: Name(0),
            receiver: Name(2),
            count,
            group: RECOVERS,
            every
        }),
        losing.prop_map(|losing| {
            let mut losing: Vec<_> = losing
                .into_iter()
                .map(|(count, to)| Losing { count, to: Some(Name(to)).filter(|&to| to != Name(0)) })
                .collect();
            losing.sort_by_key(|losing| losing.to);
            losing.dedup_by_key(|losing| losing.to);
            Doing::Crash { process: Name(3), losing }
        }),
        process().prop_flat_map(|process| {
            proptest::sample::select(vec![Doing::Recover(process), Doing::Pause(process), Doing::Resume(process)])
        }),
        pair().prop_map(|(process, peer)| Doing::Suspect { process, peer }),
        (process(), group()).prop_map(|(process, group)| Doing::Join { process, group }),
        (process(), group()).prop_map(|(process, group)| Doing::Leave { process, group }),
        (process(), group()).prop_map(|(process, group)| Doing::Create { process, group }),
        (process(), group()).prop_map(|(process, group)| Doing::Dissolve { process, group }),
        (process(), group()).prop_map(|(process, group)| Doing::LookUp { process, group }),
        process().prop_map(|process| Doing::Checkpoint { process, group: RECOVERS }),
        (process(), failure()).prop_map(|(process, failure)| Doing::Fail { process, failure }),
        (process(), group()).prop_map(|(process, group)| Doing::DeclineCalls { process, group }),
    ]
    .boxed()
}

fn message_fault() -> BoxedStrategy<Doing> {
    let fault = prop_oneof![
        Just(MessageFault::Drop),
        duration().prop_map(MessageFault::Delay),
        Just(MessageFault::Duplicate),
        Just(MessageFault::Hold),
        Just(MessageFault::Release),
    ];
    let copies = (which(), message(), option::of(process()), option::of(process()));
    (fault, copies)
        .prop_map(|(fault, (which, message, from, to))| Doing::Message {
            fault,
            copies: CopyPattern { which, message, from, to },
        })
        .boxed()
}

fn failure() -> BoxedStrategy<Failure> {
    prop_oneof![
        duration().prop_map(|by| Failure::Timing { by }),
        Just(Failure::Timing { by: Duration::ZERO }),
        percent().prop_map(|percent| Failure::SendOmission { percent }),
        percent().prop_map(|percent| Failure::ReceiveOmission { percent }),
        Just(Failure::NoOmission),
        (group(), option::of(process())).prop_map(|(group, to)| Failure::Value { group, to }),
        group().prop_map(|group| Failure::NoValue { group }),
    ]
    .boxed()
}

fn link_fault() -> BoxedStrategy<Doing> {
    prop_oneof![
        (pair(), any::<bool>()).prop_map(|((from, to), both)| Doing::CutLink { from, to, both }),
        (pair(), any::<bool>()).prop_map(|((from, to), both)| Doing::MendLink { from, to, both }),
        (pair(), any::<bool>()).prop_map(|((one, other), _)| Doing::Partition(vec![vec![one], vec![other]])),
        Just(Doing::Partition(vec![vec![Name(0), Name(2)], vec![Name(1)], vec![Name(3)]])),
        Just(Doing::Heal),
        (percent(), duration()).prop_map(|(percent, duration)| Doing::LoseForAWhile { percent, duration }),
    ]
    .boxed()
}

fn expectation() -> BoxedStrategy<Expectation> {
    use Expectation as E;
    let guarantee = || (0..GUARANTEES.len()).prop_map(|row| GUARANTEES[row].id);
    let at = prop_oneof![Just(Vec::new()), processes()];
    prop_oneof![
        guarantee().prop_map(E::Holds),
        (guarantee(), option::of(label()), at).prop_map(|(guarantee, by, at)| E::Violated { guarantee, by, at }),
        (processes(), vec(label(), 1..4), option::of(view())).prop_map(|(processes, labels, view)| E::Deliver {
            processes,
            labels,
            view
        }),
        (processes(), label()).prop_map(|(processes, label)| E::NeverDeliver { processes, label }),
        (processes(), view(), processes()).prop_map(|(processes, view, members)| E::Agree { processes, view, members }),
        (processes(), view()).prop_map(|(processes, view)| E::NeverInstall { processes, view }),
        (processes(), process(), option::of(time())).prop_map(|(processes, peer, before)| E::Suspect {
            processes,
            peer,
            before
        }),
        (processes(), process()).prop_map(|(processes, peer)| E::NeverSuspect { processes, peer }),
        (processes(), view()).prop_map(|(processes, view)| E::Notified { processes, view }),
        (process(), group()).prop_map(|(process, group)| E::Blocked { process, group }),
        Just(E::NobodyBlocked),
        (process(), process(), group()).prop_map(|(process, as_process, group)| E::SameState {
            process,
            as_process,
            group
        }),
        processes().prop_map(|processes| E::Decide { processes, task: Label::written(TASK) }),
        processes().prop_map(|processes| E::NeverDecide { processes, task: Label::written(TASK) }),
        (0..1_000u32).prop_map(|count| E::Pieces { task: Label::written(TASK), count }),
        (0..65u32, 0..65u32, 0..65u32).prop_map(|(replies, nulls, failed)| E::CallEnds {
            call: Label::written(CALL),
            replies,
            nulls,
            failed
        }),
        Just(E::CallNeverEnds { call: Label::written(CALL) }),
        (kind(), 0..1_000_000_000u32).prop_map(|(kind, count)| E::Messages { kind, count }),
    ]
    .boxed()
}
