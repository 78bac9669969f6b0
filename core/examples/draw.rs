//! Draws a moment of a scenario as SVG: `draw SCENARIO VARIANT|- stage|diagram|application MILLISECONDS [WIDTH HEIGHT]`.

use std::rc::Rc;

use groupscope_core::scene::diagram::{Reading, Viewport, diagram};
use groupscope_core::scene::stage::{Layout, stage};
use groupscope_core::scene::state::Snapshots;
use groupscope_core::scene::svg::svg;
use groupscope_core::time::Time;
use groupscope_core::{
    scenario::{self, compile::compile},
    timeline::Timeline,
    trace::words::Names,
};

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let arg = |at: usize| args.get(at).map_or("", String::as_str);
    let text = std::fs::read_to_string(arg(0)).expect("a scenario that can be read");
    let parsed = scenario::parse(&text);
    for diagnostic in &parsed.diagnostics {
        eprintln!("{}", diagnostic.render(&text));
    }
    let program = Rc::new(compile(&parsed.scenario, arg(1).parse().ok()));
    let timeline = Timeline::complete(program.clone());
    let (names, trace) = (Names(&program), timeline.trace());
    let snapshots = Snapshots::of(&program, trace);
    let now_us = (arg(3).parse::<f64>().unwrap_or(0.0) * 1_000.0) as u64;
    let position = trace.end_of_time(Time::from_us(now_us));
    let size = (arg(4).parse().unwrap_or(780.0), arg(5).parse().unwrap_or(310.0));
    let scene = match arg(2) {
        "stage" => {
            let snapshot = snapshots.at(trace, position);
            stage(names, trace, &snapshot, now_us, &Layout::default(), size, None)
        }
        which => {
            let mut viewport = Viewport::fit(trace, size.0, size.1);
            viewport.reading = if which == "application" { Reading::Application } else { Reading::Network };
            viewport.show_future = args.get(6).is_none_or(|word| word != "hidden");
            viewport.fold_heartbeats = args.get(6).is_none_or(|word| word != "all");
            diagram(names, trace, &snapshots, position, now_us, &viewport, None)
        }
    };
    print!("{}", svg(&scene));
}
