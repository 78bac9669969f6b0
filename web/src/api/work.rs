//! The work behind `window.groupscope`.

use std::rc::Rc;

use groupscope_core::measure::{self, Mode};
use groupscope_core::scenario::compile::{Program, compile};
use groupscope_core::scenario::{diagnose, parse_to_play};
use groupscope_core::timeline::Timeline;
use groupscope_core::trace::hash::hash;
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::JsValue;

/// What was measured.
#[derive(Serialize)]
struct Measured {
    steps: u32,
    events: u32,
    deliveries: u32,
    trace_bytes: usize,
}

/// The hash of the whole trace of a script or of one of its variants, as 16 hexadecimal digits: the same as natively.
pub fn trace_hash(script: &str, variant: Option<u16>) -> Result<String, JsValue> {
    let timeline = Timeline::complete(program(script, variant)?);
    Ok(format!("{:016x}", hash(timeline.trace())))
}

/// Plays a script and says how much work that was; the caller has the clock. `mode` is `off`, `on` or `checked`.
pub fn bench(script: &str, mode: &str) -> Result<JsValue, JsValue> {
    let mode = match mode {
        "off" => Mode::TraceOff,
        "on" => Mode::TraceOn,
        _ => Mode::Checked,
    };
    let measure::Work { steps, events, deliveries, trace_bytes } = measure::play(&program(script, None)?, mode);
    let measured = Measured { steps, events, deliveries, trace_bytes };
    measured.serialize(&Serializer::json_compatible()).map_err(JsValue::from)
}

/// How long seeks take in a run.
#[derive(Serialize)]
struct Seeks {
    events: usize,
    median_ms: f64,
    high_ms: f64,
}

/// Seeks to `count` positions all over the run of a script: the median and the 99th percentile, in milliseconds.
pub fn bench_seeks(script: &str, count: u32) -> Result<JsValue, JsValue> {
    let timeline = Timeline::complete(program(script, None)?);
    let clock = web_sys::window().and_then(|window| window.performance()).ok_or("there is no clock here")?;
    let timed = measure::seek_positions(&timeline, count).map(|position| {
        let start = clock.now();
        std::hint::black_box(timeline.world_at(position));
        clock.now() - start
    });
    let mut times: Vec<f64> = timed.collect();
    times.sort_unstable_by(f64::total_cmp);
    let at = |percent: usize| times.get(times.len().saturating_sub(1) * percent / 100).copied().unwrap_or_default();
    let seeks = Seeks { events: timeline.trace().len(), median_ms: at(50), high_ms: at(99) };
    seeks.serialize(&Serializer::json_compatible()).map_err(JsValue::from)
}

/// Mistakes are thrown as a person reads them.
fn program(script: &str, variant: Option<u16>) -> Result<Rc<Program>, JsValue> {
    let parsed = parse_to_play(script);
    if !parsed.diagnostics.is_empty() {
        return Err(JsValue::from_str(&diagnose::render_all(&parsed.diagnostics, script)));
    }
    let variants = parsed.scenario.variants.len();
    if variant.is_some_and(|variant| usize::from(variant) >= variants) {
        return Err(JsValue::from_str(&format!("the script has {variants} variants")));
    }
    Ok(Rc::new(compile(&parsed.scenario, variant)))
}
