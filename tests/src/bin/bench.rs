//! The project's figures, measured on this machine: `cargo xtask bench`.
//!
//! Scripts are in `tests/bench`. Times are CPU time of this process; each figure is the best of some runs, since noise
//! only ever adds. The browser's rows come from the page that is shipped.

use std::rc::Rc;
use std::time::Duration;

use cpu_time::ProcessTime;
use groupscope_core::measure::{Mode, play, seek_positions};
use groupscope_core::recovery::{History, Sent};
use groupscope_core::scenario::compile::{Program, compile};
use groupscope_core::timeline::Timeline;
use groupscope_tests::detectors::{DETECTORS, detection_times, false_alarms, messages_per_second};
use groupscope_tests::multicast::{FLUSHES, ORDERS, cost_of_a_view_change, cost_of_one};
use groupscope_tests::reliability::{RUNGS, cost_of_a_multicast, feedback_for_a_loss};
use groupscope_tests::{folder, names, read};

const RUNS: usize = 5;
const SEEKS: u32 = 2_000;

fn main() {
    println!("groupscope {} on {} {}", env!("CARGO_PKG_VERSION"), std::env::consts::OS, std::env::consts::ARCH);
    println!("{}\n", processor());
    throughput();
    seeks();
    growth();
    orders();
    flushes();
    detectors();
    reliability();
    recovery_lines();
}

fn throughput() {
    let program = script("eight-members");
    let deliveries = play(&program, Mode::TraceOn).deliveries;
    println!("eight members, each multicasting to all: {deliveries} deliveries");
    for (mode, name) in [
        (Mode::TraceOff, "trace off"),
        (Mode::TraceOn, "trace on"),
        (Mode::Checked, "trace on, all guarantees checked"),
    ] {
        let took = best(|| play(&program, mode));
        println!("{:>12}  deliveries per CPU-second, {name}", per_second(deliveries, took));
    }
    let work = play(&program, Mode::TraceOn);
    println!(
        "{:>12.1}  bytes per event of the trace, indexes included\n",
        bytes_per_event(work.trace_bytes, work.events)
    );
}

fn seeks() {
    let timeline = Timeline::complete(script("long-run"));
    println!("a run of {} events, {} steps", timeline.trace().len(), timeline.last());
    let mut times: Vec<Duration> = seek_positions(&timeline, SEEKS)
        .map(|position| {
            let start = ProcessTime::now();
            std::hint::black_box(timeline.world_at(position));
            start.elapsed()
        })
        .collect();
    times.sort_unstable();
    let at = |percent: usize| times[(times.len() - 1) * percent / 100].as_secs_f64() * 1e3;
    println!("{:>9.3} ms  seek, median", at(50));
    println!("{:>9.3} ms  seek, 99th percentile", at(99));
    println!("{:>12}  bytes of kept worlds and trace, per event\n", timeline.bytes() / timeline.trace().len());
}

fn growth() {
    let fbcasts = |members, messages| load(members, messages, "200us", "order fifo", &["multicasts"]);
    println!("growth with the number of members (each multicasts 400 messages) and with the length of the run");
    for members in [2usize, 4, 8, 16, 32] {
        row(&fbcasts(members, 400), &format!("{members} members"));
    }
    for messages in [500, 2_000, 8_000] {
        row(&fbcasts(8, messages), &format!("8 members, {messages} messages each"));
    }
}

/// The orders: how many deliveries a second, and what one multicast costs.
fn orders() {
    println!("\norders, each of n members multicasts 200 messages: thousands of deliveries per CPU-second");
    const SIZES: [usize; 4] = [4, 8, 16, 32];
    println!("{:>20}{}", "", SIZES.map(|size| format!("{:>8}", format!("n = {size}"))).concat());
    let mixed = ("mixed", "order fifo", &["fbcasts", "cbcasts", "abcasts", "gbcasts"][..]);
    let alone = ORDERS.iter().map(|(name, options, verb)| (*name, *options, std::slice::from_ref(verb)));
    for (name, options, verbs) in alone.chain([mixed]) {
        let speed = SIZES.map(|size| {
            let program = load(size, 200, "500us", options, verbs);
            let deliveries = play(&program, Mode::TraceOn).deliveries;
            let took = best(|| play(&program, Mode::TraceOn));
            format!("{:>8.0}", deliveries as f64 / took.as_secs_f64() / 1e3)
        });
        println!("{name:>20}{}", speed.concat());
    }
    println!("one multicast in a quiet group, packets 10 ms under way: messages, and ms until the last delivery");
    for (name, options, verb) in ORDERS {
        let cost = SIZES.map(|size| cost_of_one(options, verb, size));
        let shown = cost.map(|(messages, us)| format!("{:>8}", format!("{messages}, {}", us / 1_000)));
        println!("{name:>20}{}", shown.concat());
    }
}

/// A view change, counted in messages: nothing here depends on the machine.
fn flushes() {
    const SIZES: [usize; 5] = [4, 8, 16, 32, 64];
    println!("\na view change, one copy of one of two unstable messages missing: echoes, other messages of the flush");
    println!("{:>20}{}", "", SIZES.map(|size| format!("{:>12}", format!("n = {size}"))).concat());
    for flush in FLUSHES {
        let cost = SIZES.map(|size| cost_of_a_view_change(flush, size));
        println!("{flush:>20}{}", cost.map(|it| format!("{:>12}", format!("{}, {}", it.0, it.1))).concat());
    }
}

/// The failure detectors on the same faults, in simulated time: nothing here depends on the machine.
fn detectors() {
    const SIZES: [usize; 5] = [4, 8, 16, 32, 64];
    const SEEDS: u64 = 500;
    const MINUTES: u64 = 30;
    println!("\ndetectors, period 20 ms, timeout 60 ms, delay 5 to 10 ms: messages per process and second");
    println!("{:>20}{}", "", SIZES.map(|size| format!("{:>8}", format!("n = {size}"))).concat());
    for detector in &DETECTORS[..4] {
        let load = SIZES.map(|size| format!("{:>8}", messages_per_second(detector, size)));
        println!("{detector:>20}{}", load.concat());
    }
    println!("detection of a crash among 8, in ms over {SEEDS} seeds: the first suspects it, all have cut it off");
    println!("{:>20}{:>8}{:>8}{:>8}{:>8}", "", "median", "99th", "median", "99th");
    for detector in DETECTORS {
        let (first, last) = detection_times(detector, 8, SEEDS);
        let at = |times: &[u64], percent: usize| format!("{:>8}", times[(times.len() - 1) * percent / 100] / 1_000);
        println!("{detector:>20}{}{}{}{}", at(&first, 50), at(&first, 99), at(&last, 50), at(&last, 99));
    }
    println!("at 1 % loss among 8, for each process and hour ({MINUTES} minutes were simulated)");
    for detector in DETECTORS {
        let (suspicions, notifications, hours) = false_alarms(detector, 8, MINUTES);
        let [suspicions, notifications] = [suspicions, notifications].map(|count| count as f64 / hours);
        println!("{detector:>20}{suspicions:>10.2} suspicions of the living, {notifications:>8.2} notifications");
    }
}

/// The rungs of the reliability ladder, in simulated time: nothing here depends on the machine.
fn reliability() {
    const SIZES: [usize; 5] = [4, 8, 16, 32, 64];
    const SEEDS: u64 = 100;
    let heads = || SIZES.map(|size| format!("{:>8}", format!("n = {size}"))).concat();
    let shown = |hundredths: u64| format!("{:>8.2}", hundredths as f64 / 100.0);
    println!("\nreliability, one sender, 50 messages in 50 ms, 1 % loss: packets sent for each multicast");
    println!("{:>20}{}", "", heads());
    for rung in RUNGS {
        println!("{rung:>20}{}", SIZES.map(|size| shown(cost_of_a_multicast(rung, size).0)).concat());
    }
    println!("of these, packets that come to the sender");
    for rung in RUNGS {
        println!("{rung:>20}{}", SIZES.map(|size| shown(cost_of_a_multicast(rung, size).1)).concat());
    }
    for (all, who) in [(true, "all others"), (false, "one of the others")] {
        println!("a message that {who} lack, over {SEEDS} seeds: requests, answers, and ms until all have it");
        for rung in &RUNGS[2..] {
            let of = SIZES.map(|size| feedback_for_a_loss(rung, size, all, SEEDS));
            println!("{rung:>20}{}", of.map(|it| shown(it.0)).concat());
            println!("{:>20}{}", "answers", of.map(|it| shown(it.1)).concat());
            println!("{:>20}{}", "ms", of.map(|it| format!("{:>8}", it.2 / 1_000)).concat());
        }
    }
}

/// The recovery line after the failure of all, in random histories: with few checkpoints most roll back far.
fn recovery_lines() {
    println!(
        "\nrecovery lines: processes, messages, ms by rollback propagation, ms in the graph of intervals, rollbacks"
    );
    for (processes, messages) in [(50, 25_000), (100, 50_000), (200, 100_000), (200, 200_000), (400, 200_000)] {
        let history = random_history(processes, messages);
        let start = history.latest.clone();
        let rollbacks = history.propagate(start.clone()).1.len();
        let [propagated, reached] =
            [best(|| history.propagate(start.clone()).0), best(|| history.reach(&start))].map(milliseconds);
        println!("{processes:>5} {messages:>8} {propagated:>9} {reached:>9} {rollbacks:>8}");
    }
}

/// Messages between processes drawn at random, each received at once; after every tenth a checkpoint of its receiver.
fn random_history(processes: usize, messages: u64) -> History {
    let mut state = 1u64;
    let mut draw = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((state >> 33) as usize) % below
    };
    let mut history = History { latest: vec![0; processes], messages: Vec::new() };
    for _ in 0..messages {
        let (from, to) = (draw(processes), draw(processes));
        if from == to {
            continue;
        }
        let (sent, received) = (history.latest[from], Some(history.latest[to]));
        history.messages.push(Sent { from, sent, to, received });
        if draw(10) == 0 {
            history.latest[to] += 1;
        }
    }
    history
}

fn milliseconds(took: Duration) -> String {
    format!("{:.2}", took.as_secs_f64() * 1_000.0)
}

fn row(program: &Rc<Program>, what: &str) {
    let work = play(program, Mode::TraceOn);
    let took = best(|| play(program, Mode::TraceOn));
    println!(
        "{:>12}  deliveries per CPU-second, {:>9} deliveries, {:>5.1} bytes per event: {what}",
        per_second(work.deliveries, took),
        work.deliveries,
        bytes_per_event(work.trace_bytes, work.events),
    );
}

/// Each of so many members multicasts so many messages, one at a time; they take these verbs in turn.
fn load(members: usize, messages: u32, every: &str, options: &str, verbs: &[&str]) -> Rc<Program> {
    let names = names(members);
    let list = names.join(" ");
    let line = |(name, verb)| format!("at 10ms {name} {verb} {messages} messages to u every {every}\n");
    let loads: String = names.iter().zip(verbs.iter().cycle()).map(line).collect();
    let text = format!(
        "seed 7\nprocesses {list}\nnetwork delay 100us..300us, fifo\ngroup u = {list} with membership gmp, {options}\n{loads}run until rest\n"
    );
    Rc::new(compile(&read(&text), None))
}

fn script(name: &str) -> Rc<Program> {
    let path = folder("tests/bench").join(format!("{name}.scn"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    Rc::new(compile(&read(&text), None))
}

fn best<R>(mut work: impl FnMut() -> R) -> Duration {
    let mut timed = || {
        let start = ProcessTime::now();
        std::hint::black_box(work());
        start.elapsed()
    };
    (0..RUNS).map(|_| timed()).min().unwrap_or_default()
}

fn per_second(count: u32, took: Duration) -> String {
    format!("{:.0}", f64::from(count) / took.as_secs_f64())
}

fn bytes_per_event(bytes: usize, events: u32) -> f64 {
    bytes as f64 / f64::from(events)
}

/// What the processor calls itself, where the system says so.
fn processor() -> String {
    let info = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let name = info.lines().find_map(|line| line.strip_prefix("model name")).unwrap_or(": unknown processor");
    name.trim_start_matches([' ', '\t', ':']).to_owned()
}
