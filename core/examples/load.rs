//! Measures deliveries per second.
use groupscope_core::{
    scenario::{self, compile::compile},
    sim::World,
    trace::{NoTrace, Trace},
};
fn main() {
    let text = "seed 7\nprocesses a b c d e f g h\nnetwork delay 100us..300us, fifo\ngroup u = a b c d e f g h with membership gmp, order fifo\n".to_string()
      + &"abcdefgh".chars().map(|c| format!("at 10ms {c} multicasts 12500 messages to u every 100us\n")).collect::<String>() + "run until rest\n";
    let parsed = scenario::parse(&text);
    for d in &parsed.diagnostics {
        println!("{}", d.render(&text));
    }
    let program = std::rc::Rc::new(compile(&parsed.scenario, None));
    let t0 = std::time::Instant::now();
    let mut w = World::new(program.clone());
    while w.step(&mut NoTrace) {}
    let dt = t0.elapsed().as_secs_f64();
    println!(
        "off: {} steps {:.3}s  {:.0} deliveries/s {:?} now {}",
        w.steps(),
        dt,
        800_000.0 / dt,
        w.stopped(),
        w.now()
    );
    let t0 = std::time::Instant::now();
    let mut w = World::new(program.clone());
    let mut t = Trace::default();
    while w.step(&mut t) {}
    let dt = t0.elapsed().as_secs_f64();
    println!(
        "on: {} events {:.3}s  {:.0} deliveries/s {} bytes/event",
        t.len(),
        dt,
        800_000.0 / dt,
        t.bytes() / t.len()
    );
}
