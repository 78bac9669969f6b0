//! An exported trace says what the trace holds, in the words that the format promises.

use std::rc::Rc;

use super::*;
use crate::failure::Failure;
use crate::ids::Label;
use crate::protocol::membership::gmp;
use crate::protocol::membership::gms::Refusal;
use crate::protocol::reliability::Rung;
use crate::protocol::rollback::Scheme;
use crate::protocol::{MessageName, StorageKey, Timer, View, multicast};
use crate::registry::MessageKind;
use crate::scenario::compile::{Program, compile};
use crate::scenario::parse;
use crate::time::Time;
use crate::trace::{CopyId, Fate, Loss, NoEffect, Sink};

const DOCS: &str = include_str!("../../../../docs/trace-format.md");

fn program() -> Program {
    let parsed =
        parse("seed 9007199254740993\nprocesses p q\ngroup g = p q with membership gmp\nat 1ms q multicasts m1 to g\n");
    assert_eq!(parsed.diagnostics, []);
    compile(&parsed.scenario, None)
}

/// One event of every kind, in the order of [`Kind`].
fn one_of_each() -> Trace {
    let (p, q) = (ProcessId::first(Name(0)), ProcessId { name: Name(1), incarnation: 2 });
    let (group, label, copy) = (GroupId(0), Label::written(0), CopyId(0));
    let mut trace = Trace::default();
    let view = Sink::view(&mut trace, &View { group, number: 2, members: Rc::from([p, q]) });
    let name = MessageName { kind: MessageKind::Data, group, label: Some(label), view: 2 };
    let rule = Rule::Multicast(group, multicast::Rule::Deliver { message: label, origin: q });
    let kinds = [
        Kind::Action { line: 3 },
        Kind::NoEffect { line: 3, why: NoEffect::Down },
        Kind::Sent { copy, to: p, name },
        Kind::Received { copy, fate: Fate::Early },
        Kind::Accepted { copy },
        Kind::Lost { copy, why: Loss::NoWay },
        Kind::Doubled { copy, again: CopyId(1) },
        Kind::Delayed { copy, by_us: 70 },
        Kind::Held { copy },
        Kind::Released { copy },
        Kind::LinkCut { to: p.name },
        Kind::LinkMended { to: p.name },
        Kind::Started,
        Kind::Crashed,
        Kind::Paused,
        Kind::Resumed,
        Kind::TimerFired { timer: Timer::Gmp(group, gmp::Timer::Waiting) },
        Kind::Stored { key: StorageKey::Incarnation, value: u64::MAX },
        Kind::Rule(rule),
        Kind::Suspected { peer: p, by_hand: true },
        Kind::Trusted { peer: p },
        Kind::Notified { group, view: 2 },
        Kind::Cut { peer: p },
        Kind::Proposed { group, number: 2, view },
        Kind::Voted { group, number: 2, view, leader: p },
        Kind::Committed { group, number: 2, view },
        Kind::Learned { group, number: 2, view },
        Kind::Inquired { group },
        Kind::JoinAsked { group },
        Kind::LeaveAsked { group },
        Kind::CreateAsked { group },
        Kind::DissolveAsked { group },
        Kind::LookUpAsked { group },
        Kind::Keeps { group, service: Some(group) },
        Kind::Found { group, number: 2, view },
        Kind::Refused { group, by: p, why: Refusal::InUse },
        Kind::Left { group },
        Kind::Excluded { group },
        Kind::Multicast { group, view: 2, label, seq: 1 },
        Kind::Ordered { group, label, flavour: crate::protocol::ordering::Flavour::Total, queue: 1 },
        Kind::PriorityProposed { group, label, origin: q, number: 2 },
        Kind::PriorityFinal { group, label, origin: q, number: 2, by: p },
        Kind::HandedIn { group, label },
        Kind::Relayed { group, view: 2, label, seq: 1, origin: p },
        Kind::Filtered { group, view: 2, label, origin: q },
        Kind::Queued { group, label },
        Kind::Delivered { group, view: 2, label, origin: q },
        Kind::Stable { group, view: 2, origin: q, seq: 1 },
        Kind::Blocked { group, view: 2 },
        Kind::Flushed { group, view: 2 },
        Kind::Installed { group, number: 2, view, previous: 1, state: u64::MAX },
        Kind::SnapshotTaken { group, view: 2, state: 5 },
        Kind::StateLoaded { group, view: 2, donor: p, state: 5 },
        Kind::TaskGiven { group, task: label, pieces: 6 },
        Kind::TaskTaken { group, task: label, pieces: 6 },
        Kind::PieceAssigned { group, task: label, piece: 1, worker: p },
        Kind::PieceDone { group, task: label, piece: 1 },
        Kind::TookOver { group },
        Kind::TaskDecided { group, task: label, outcome: u64::MAX },
        Kind::Uses { group, rung: Rung::Suppressed },
        Kind::Asked { group, origin: p, seq: 3 },
        Kind::Repaired { group, label },
        Kind::Called { group, call: label, wanting: crate::protocol::calls::Wanting::Majority },
        Kind::Replied { group, call: label, caller: p, value: Some(3) },
        Kind::CallEnded { group, call: label, values: 2, nulls: 1, failed: 0, cut_short: false },
        Kind::Ended { rest: true },
        Kind::Fails { failure: Failure::Value { group, to: Some(p.name) } },
        Kind::Told { group, label, to: p, interval: 2 },
        Kind::Heard { group, label, from: p, interval: 1 },
        Kind::Checkpointed { group, number: 2, state: u64::MAX },
        Kind::RolledBack { group, epoch: 1, number: 2, stays: false, state: 5 },
        Kind::Tentative { group, number: 3, state: u64::MAX },
        Kind::Discarded { group, number: 3 },
        Kind::InChannel { group, label, from: p, number: 3 },
        Kind::Logs { group, scheme: Scheme::ReceiverLog },
        Kind::Logged { group, label, of: p, number: 3 },
        Kind::Restored { group, number: 1, state: 5 },
        Kind::Replayed { group, label, from: p, interval: 3 },
        Kind::Recovered { group, number: 3, state: 5 },
        Kind::Output { group, label, interval: 3 },
        Kind::Writing { group, takes_us: 2_000 },
    ];
    for kind in kinds {
        trace.event(Event::new(Time::from_us(10_000), 7, EventId::NONE, q, kind));
    }
    trace
}

#[test]
fn every_kind_is_written_with_the_fields_of_its_row() {
    let (program, trace) = (program(), one_of_each());
    assert_eq!(trace.len(), KINDS.len());
    for (row, (id, _)) in KINDS.iter().zip(trace.iter()) {
        let line = line(Names(&program), &trace, id);
        assert!(line.contains(&format!("\"kind\":\"{}\"", row.word)), "{line}");
        let mut rest = line.as_str();
        for field in row.fields {
            let name = format!(",\"{}\":", field.trim_end_matches('?'));
            let at = rest.find(&name).unwrap_or_else(|| panic!("no {name} in {line}"));
            rest = &rest[at + name.len()..];
        }
    }
}

#[test]
fn the_documentation_has_every_kind_with_its_fields() {
    for row in &KINDS {
        let fields: Vec<_> = row.fields.iter().map(|field| format!("`{field}`")).collect();
        let row = format!("| `{}` | {} | {} |", row.word, fields.join(", "), row.meaning);
        assert!(DOCS.contains(&row), "docs/trace-format.md lacks the row\n{row}\n");
    }
}

#[test]
fn the_documentation_has_every_word_for_fates_losses_and_reasons() {
    use {Fate as F, Loss as L, NoEffect as N, Refusal as R};
    let fates = [F::Accepted, F::Early, F::Duplicate, F::FromCut, F::FromThePast].map(words::fate);
    let losses = [L::Dropped, L::Chance, L::NoWay, L::WithSender, L::ReceiverDown, L::OldAddress].map(words::loss);
    let losses = losses.into_iter().chain([L::OmittedBySender, L::OmittedByReceiver].map(words::loss));
    let reasons = [N::Down, N::Up, N::NotPaused, N::NotMember, N::AlreadyMember, N::NoSuchCopy].map(words::no_effect);
    let reasons = reasons.into_iter().chain([N::NobodyKeeps, N::KeepsIt].map(words::no_effect));
    let refusals = [R::Unknown, R::Exists, R::InUse, R::Empty, R::NoAnswer].map(words::refusal);
    for word in fates.into_iter().chain(losses).chain(reasons).chain(refusals) {
        assert!(DOCS.contains(&format!("`{word}`")), "docs/trace-format.md lacks `{word}`");
    }
}

#[test]
fn a_line_names_its_fields() {
    let (program, trace) = (program(), one_of_each());
    let q = r#""process":"q","incarnation":2"#;
    let written = |id| line(Names(&program), &trace, EventId(id));
    let common = format!(r#""time_us":10000,"step":7,{q},"kind""#);

    let sent = r#""copy":0,"to":"p","to_incarnation":0,"message":"data","label":"m1","group":"g","view":2"#;
    assert_eq!(written(2), format!(r#"{{"event":2,{common}:"sent",{sent}}}"#));

    let Kind::Rule(rule) = trace.get(EventId(18)).unwrap().kind else { panic!("the rule has moved") };
    let sentence = Names(&program).rule(&rule);
    let args = format!(r#"{{"message":"m1","origin":{{{q}}},"group":"g"}}"#);
    let rule = format!(r#""rule":"multicast.deliver","sentence":"{sentence}","args":{args}"#);
    assert_eq!(written(18), format!(r#"{{"event":18,{common}:"rule",{rule}}}"#));

    let members = format!(r#"[{{"process":"p","incarnation":0}},{{{q}}}]"#);
    let view = format!(r#""group":"g","view":2,"members":{members},"previous":1,"state":"18446744073709551615""#);
    assert_eq!(written(50), format!(r#"{{"event":50,{common}:"installed",{view}}}"#));
}

#[test]
fn the_header_keeps_large_numbers_as_text() {
    let program = program();
    let written = header(Names(&program), Source { script: "a \"b\"", variant: Some("no flush") });
    let hash = script_hash("a \"b\"");
    let version = env!("CARGO_PKG_VERSION");
    let expected = format!(
        r#"{{"format":1,"engine":"{version}","seed":"9007199254740993","script_hash":"{hash}","variant":"no flush","processes":["p","q"],"groups":["g"]}}"#
    );
    assert_eq!(written, expected);
}
