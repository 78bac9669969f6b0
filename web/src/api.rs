//! What other programs can ask of the engine in the page: `window.groupscope`, see static/boot.js. Used by tests, and
//! by pages that embed this one. A first visit can do without, so the work is done in the later part.

pub mod work;

use groupscope_core::link::ENGINE;
use wasm_bindgen::prelude::*;
use web_sys::js_sys::Promise;

use crate::later::{self, Later};

/// Is kept when all of the page is here; before, the other functions answer with an error.
#[wasm_bindgen]
pub fn whole() -> Promise {
    Promise::new(&mut |resolve, _| {
        later::then(move |_| {
            let _ = resolve.call0(&JsValue::UNDEFINED);
        });
    })
}

/// The version of the engine.
#[wasm_bindgen]
pub fn version() -> String {
    ENGINE.to_owned()
}

/// The hash of the whole trace of a script or of one of its variants, as 16 hexadecimal digits: the same as natively.
#[wasm_bindgen(js_name = traceHash)]
pub fn trace_hash(script: &str, variant: Option<u16>) -> Result<String, JsValue> {
    (later()?.trace_hash)(script, variant)
}

/// Plays a script and says how much work that was; the caller has the clock. `mode` is `off`, `on` or `checked`.
#[wasm_bindgen]
pub fn bench(script: &str, mode: &str) -> Result<JsValue, JsValue> {
    (later()?.bench)(script, mode)
}

/// Seeks to `count` positions all over the run of a script: the median and the 99th percentile, in milliseconds.
#[wasm_bindgen(js_name = benchSeeks)]
pub fn bench_seeks(script: &str, count: u32) -> Result<JsValue, JsValue> {
    (later()?.bench_seeks)(script, count)
}

fn later() -> Result<&'static Later, JsValue> {
    later::here().ok_or_else(|| JsValue::from_str("the page is not wholly loaded yet"))
}
