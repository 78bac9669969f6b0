//! Tells the story of a scenario.
use groupscope_core::{
    scenario::{self, compile::compile},
    timeline::Timeline,
    trace::{story::tell, words::Names},
};
fn main() {
    let args: Vec<String> = std::env::args().collect();
    let text = std::fs::read_to_string(&args[1]).unwrap();
    let parsed = scenario::parse(&text);
    for d in &parsed.diagnostics {
        println!("{}", d.render(&text));
    }
    let variant = args.get(2).map(|v| v.parse().unwrap());
    let program = std::rc::Rc::new(compile(&parsed.scenario, variant));
    let t = Timeline::complete(program.clone());
    print!("{}", tell(Names(&program), t.trace()));
    println!(
        "{:?} {} steps {} events {} bytes/event",
        t.stopped(),
        t.last(),
        t.trace().len(),
        t.trace().bytes() / t.trace().len().max(1)
    );
}
