//! Soak.
use groupscope_core::{
    check::*,
    explore::{random::schedule, shrink::shrink},
    registry::*,
    scenario::{self, compile::compile},
    timeline::Timeline,
    trace::words::Names,
};
use std::rc::Rc;
fn run(text: &str, variant_line: &str) -> Option<(Rc<scenario::compile::Program>, Timeline, Checks)> {
    let text = text.replace("run until rest", &format!("{variant_line}\nrun until rest"));
    let parsed = scenario::parse(&text);
    if !parsed.diagnostics.is_empty() {
        return None;
    }
    let program = Rc::new(compile(&parsed.scenario, None));
    let t = Timeline::complete(program.clone());
    let c = Checks::of(t.trace());
    Some((program, t, c))
}
fn fails(text: &str, g: Option<GuaranteeId>, v: &str) -> Option<(GuaranteeId, String)> {
    let (p, t, c) = match std::panic::catch_unwind(|| run(text, v)) {
        Ok(Some(x)) => x,
        Ok(None) => return None,
        Err(_) => return Some((GuaranteeId::NobodyStaysBlocked, "PANIC".into())),
    };
    let _ = t;
    let r = c
        .all_violations()
        .filter(|v| v.guarantee.row().severity == Severity::Error)
        .find(|v| g.is_none_or(|g| g == v.guarantee))
        .map(|v| (v.guarantee, v.words(Names(&p))));
    r
}
fn main() {
    let args: Vec<String> = std::env::args().collect();
    let from: u64 = args[1].parse().unwrap();
    let to: u64 = args[2].parse().unwrap();
    let v = args.get(3).cloned().unwrap_or_default();
    let mut prem = vec![0u64; GUARANTEES.len()];
    let mut bad = 0;
    let mut notrest = 0;
    let mut shown = std::collections::BTreeMap::new();
    for seed in from..to {
        let text = schedule(seed);
        let Some((_p, t, c)) = (match std::panic::catch_unwind(|| run(&text, &v)) {
            Ok(x) => x,
            Err(_) => {
                println!("PANIC seed {seed}");
                println!("{}", shrink(&text, 300, |t| fails(t, None, &v).is_some_and(|f| f.1 == "PANIC")));
                return;
            }
        }) else {
            println!("unparsed seed {seed}");
            let p = scenario::parse(&text);
            for d in p.diagnostics {
                println!("{}", d.render(&text));
            }
            return;
        };
        if t.stopped() != Some(groupscope_core::sim::Stop::Rest) {
            notrest += 1;
        }
        for row in &GUARANTEES {
            if let State::Holds(n) = c.last(row.id) {
                prem[row.id as usize] += n as u64;
            }
        }
        if let Some((g, w)) = fails(&text, None, &v) {
            bad += 1;
            let k = shown.entry(g.row().name).or_insert(0);
            *k += 1;
            if *k <= 1 {
                println!("seed {seed}: {} {w}", g.row().name);
                let s = shrink(&text, 600, |t| fails(t, Some(g), &v).is_some());
                println!("{s}");
                println!("--- {:?}", fails(&s, Some(g), &v));
            }
        }
    }
    println!("{} schedules, {bad} bad, {notrest} not at rest {:?}", to - from, shown);
    for row in &GUARANTEES {
        println!("  {} premises {}", row.name, prem[row.id as usize]);
    }
}
