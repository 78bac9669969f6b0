//! What each detector does with single messages and timers; whole runs are in the scenarios and random schedules.

use super::*;
use crate::ids::Name;
use crate::parts::Parts;
use crate::protocol::{Deviations, Verb, View};

const ME: ProcessId = ProcessId { name: Name(0), incarnation: 0 };

fn process(name: u16) -> ProcessId {
    ProcessId::first(Name(name))
}

fn at(ms: u64) -> Time {
    Time::from_us(ms * 1_000)
}

fn options(kind: DetectorKind) -> Options {
    Options { kind, ..Options::default() }
}

/// A detector of process 0 that watches processes 1 to `others`.
fn watching(options: Options, others: u16) -> Detector {
    let mut detector = Parts::all().detector(ME, options, Deviations::default());
    detector.set_draw(7);
    done(|out| detector.watch(at(0), (1..=others).map(process), &|_| false, out));
    detector
}

/// The verbs of what is done.
fn done(act: impl FnOnce(&mut Out<'_>)) -> Vec<Verb> {
    let mut verbs = Vec::new();
    act(&mut Out::new(GroupId(0), &mut verbs));
    verbs
}

fn sent(verbs: &[Verb]) -> Vec<(ProcessId, Message)> {
    let message = |verb: &Verb| match verb {
        Verb::Datagram { to, message: crate::protocol::Message::Detector(message), .. }
        | Verb::Send { to, message: crate::protocol::Message::Detector(message) } => Some((*to, message.clone())),
        _ => None,
    };
    verbs.iter().filter_map(message).collect()
}

fn suspected(verbs: &[Verb]) -> Vec<ProcessId> {
    let of = |verb: &Verb| match verb {
        Verb::Report(Report::Suspected(peers)) => peers.to_vec(),
        _ => Vec::new(),
    };
    verbs.iter().flat_map(of).collect()
}

fn rules(verbs: &[Verb]) -> Vec<&'static str> {
    let of = |verb: &Verb| match verb {
        Verb::Rule(rule) => Some(rule.row().id),
        _ => None,
    };
    verbs.iter().filter_map(of).collect()
}

fn rumour(who: ProcessId, standing: Standing, incarnation: u32) -> Message {
    let rumours = [Rumour { who, standing, incarnation }].into();
    Message::Ping { branch: None, asker: None, rumours }
}

#[test]
fn silence_is_suspected_after_the_timeout_and_not_before() {
    let mut detector = watching(options(DetectorKind::Heartbeat), 1);
    let mut beat = |ms| suspected(&done(|out| detector.on_timer(at(ms), Timer::Beat, out)));
    assert_eq!((beat(60), beat(61), beat(80)), (vec![], vec![process(1)], vec![]));
}

#[test]
fn an_open_question_is_a_suspicion_and_an_answer_ends_it() {
    let mut detector = watching(options(DetectorKind::Ping), 1);
    let mut ask = |ms| suspected(&done(|out| detector.on_timer(at(ms), Timer::Ask, out)));
    assert_eq!((ask(100), ask(160), ask(180)), (vec![], vec![], vec![process(1)]));
    let pong = Message::pong(process(1), None, None);
    let verbs = done(|out| detector.on_message(at(190), process(1), pong, out));
    assert_eq!(rules(&verbs), ["ping.take-back-suspicion"]);
}

#[test]
fn a_process_that_we_do_not_watch_gets_no_answer() {
    for kind in [DetectorKind::Ping, DetectorKind::Gossip, DetectorKind::Tree] {
        let mut detector = watching(options(kind), 1);
        let mut answers = |from| sent(&done(|out| detector.on_message(at(5), from, Message::ping(None), out))).len();
        assert_eq!((answers(process(1)), answers(process(9))), (1, 0), "{kind:?}");
    }
}

#[test]
fn gossip_asks_every_peer_once_a_round() {
    let mut detector = watching(options(DetectorKind::Gossip), 5);
    let mut asked = Vec::new();
    for period in 1..=10 {
        let verbs = done(|out| detector.on_timer(at(period * 20), Timer::Period, out));
        for (to, message) in sent(&verbs).into_iter().filter(|(_, it)| matches!(it, Message::Ping { .. })) {
            asked.push(to);
            assert!(matches!(message, Message::Ping { asker: None, .. }));
            let pong = Message::pong(to, None, None);
            done(|out| detector.on_message(at(period * 20 + 5), to, pong, out));
        }
    }
    for round in asked.chunks(5) {
        let mut round = round.to_vec();
        round.sort_unstable();
        assert_eq!(round, (1..=5).map(process).collect::<Vec<_>>());
    }
    assert_ne!(asked[..5], asked[5..], "each round is shuffled anew");
}

#[test]
fn gossip_keeps_to_the_precedence_of_swim() {
    use Standing::{Alive, Confirmed, Suspected};
    let q = process(1);
    let told = |rumours: &[(Standing, u32)]| {
        let mut detector = watching(options(DetectorKind::Gossip), 2);
        let mut last = Vec::new();
        for &(standing, incarnation) in rumours {
            last = done(|out| detector.on_message(at(1), process(2), rumour(q, standing, incarnation), out));
        }
        rules(&last)
    };
    assert_eq!(told(&[(Suspected, 0)]), ["gossip.hear-suspicion"]);
    assert_eq!(told(&[(Suspected, 0), (Alive, 0)]), [""; 0], "alive does not beat a suspicion of its own number");
    assert_eq!(told(&[(Suspected, 0), (Alive, 1)]), ["gossip.hear-refutation"]);
    assert_eq!(told(&[(Alive, 1), (Suspected, 0)]), [""; 0], "an old suspicion is refuted already");
    assert_eq!(told(&[(Alive, 1), (Suspected, 1)]), ["gossip.hear-suspicion"]);
    assert_eq!(told(&[(Alive, 9), (Confirmed, 0)]), ["gossip.hear-confirmation"]);
    assert_eq!(told(&[(Confirmed, 0), (Alive, 9)]), [""; 0], "a confirmation is final");
}

#[test]
fn only_the_suspect_refutes_and_says_so_in_its_answer() {
    let mut detector = watching(options(DetectorKind::Gossip), 2);
    let verbs = done(|out| detector.on_message(at(1), process(1), rumour(ME, Standing::Suspected, 3), out));
    assert_eq!(rules(&verbs), ["gossip.refute"]);
    let refutation = Rumour { who: ME, standing: Standing::Alive, incarnation: 4 };
    let [(to, Message::Pong { rumours, .. })] = &sent(&verbs)[..] else { panic!("one answer: {verbs:?}") };
    assert_eq!((*to, &rumours[..]), (process(1), &[refutation][..]));
}

fn view(number: u32, members: u16) -> Change {
    Change::founding(View { group: GroupId(0), number, members: (0..members).map(process).collect() })
}

#[test]
fn the_oldest_is_the_root_and_every_other_has_one_parent() {
    let seven = view(1, 7).view;
    let places: Vec<_> = seven.members.iter().map(|&member| tree::neighbours(&seven, member)).collect();
    assert_eq!(places[0], (None, vec![process(1), process(2)]));
    assert_eq!(places[2], (Some(process(0)), vec![process(5), process(6)]));
    assert_eq!(places[6], (Some(process(2)), vec![]));
}

#[test]
fn a_notice_burns_a_view_once_and_is_passed_on() {
    let mut detector = watching(options(DetectorKind::Tree), 4);
    done(|out| detector.on_view(at(0), &view(1, 5), out));
    let notice = Message::Notice { group: GroupId(0), view: 1 };
    let verbs = done(|out| detector.on_message(at(1), process(1), notice.clone(), out));
    assert_eq!(sent(&verbs), [(process(2), notice.clone())]);
    let again = done(|out| detector.on_message(at(2), process(2), notice, out));
    assert_eq!(rules(&again), ["tree.knew-already"]);
    let question = Message::ping(Some((GroupId(0), 1)));
    assert!(sent(&done(|out| detector.on_message(at(3), process(1), question, out))).is_empty());
}

#[test]
fn a_notice_that_comes_before_its_view_waits_for_it() {
    let mut detector = watching(options(DetectorKind::Tree), 2);
    let notice = Message::Notice { group: GroupId(0), view: 2 };
    done(|out| detector.on_view(at(0), &view(1, 3), out));
    assert!(rules(&done(|out| detector.on_message(at(1), process(1), notice, out))).is_empty());
    let verbs = done(|out| detector.on_view(at(2), &view(2, 3), out));
    let notified = |verb: &Verb| matches!(verb, Verb::Happens(Happening::Notified { view: 2, .. }));
    assert_eq!(verbs.iter().filter(|verb| notified(verb)).count(), 1);
}

#[test]
fn a_suspicion_is_dropped_on_a_third_processs_word_and_final_without_any() {
    let verified = Options { verify: true, ..Options::default() };
    for (word, falls) in [(true, vec![]), (false, vec![process(1)])] {
        let mut detector = watching(verified, 2);
        let heard = |detector: &mut Detector| {
            done(|out| detector.on_message(at(60), process(2), Message::Heartbeat, out));
            suspected(&done(|out| detector.on_timer(at(80), Timer::Beat, out)))
        };
        assert_eq!(heard(&mut detector), []);
        if word {
            let vouch = Message::Vouch { suspect: process(1), asker: None };
            let verbs = done(|out| detector.on_message(at(90), process(2), vouch, out));
            assert_eq!(rules(&verbs), ["verify.heard-elsewhere"]);
        }
        let verbs = done(|out| detector.on_timer(at(140), Timer::Verify(process(1)), out));
        assert_eq!(suspected(&verbs), falls);
    }
}
