//! What other programs can ask of the engine in the page: `window.groupscope`, see static/boot.js. Used by tests, and
//! by pages that embed this one.

use std::rc::Rc;

use groupscope_core::link::ENGINE;
use groupscope_core::measure::{self, Mode};
use groupscope_core::scenario::compile::{Program, compile};
use groupscope_core::scenario::{diagnose, parse};
use groupscope_core::timeline::Timeline;
use groupscope_core::trace::hash::hash;
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

/// What was measured.
#[derive(Serialize)]
struct Measured {
    steps: u32,
    events: u32,
    deliveries: u32,
    trace_bytes: usize,
}

/// The version of the engine.
#[wasm_bindgen]
pub fn version() -> String {
    ENGINE.to_owned()
}

/// The hash of the whole trace of a script or of one of its variants, as 16 hexadecimal digits: the same as natively.
#[wasm_bindgen(js_name = traceHash)]
pub fn trace_hash(script: &str, variant: Option<u16>) -> Result<String, JsValue> {
    let timeline = Timeline::complete(program(script, variant)?);
    Ok(format!("{:016x}", hash(timeline.trace())))
}

/// Plays a script and says how much work that was; the caller has the clock. `mode` is `off`, `on` or `checked`.
#[wasm_bindgen]
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

/// Mistakes are thrown as a person reads them.
fn program(script: &str, variant: Option<u16>) -> Result<Rc<Program>, JsValue> {
    let parsed = parse(script);
    if !parsed.diagnostics.is_empty() {
        return Err(JsValue::from_str(&diagnose::render_all(&parsed.diagnostics, script)));
    }
    let variants = parsed.scenario.variants.len();
    if variant.is_some_and(|variant| usize::from(variant) >= variants) {
        return Err(JsValue::from_str(&format!("the script has {variants} variants")));
    }
    Ok(Rc::new(compile(&parsed.scenario, variant)))
}
