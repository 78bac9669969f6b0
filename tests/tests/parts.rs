//! What needs only the first parts of the engine is played by them alone as it is by all of them.

use std::rc::Rc;

use groupscope_core::parts::Parts;
use groupscope_core::scenario::compile::compile_for;
use groupscope_core::sim::Stop;
use groupscope_core::timeline::Timeline;
use groupscope_core::trace::hash::hash;
use groupscope_tests::{folder, read, scripts};

#[test]
fn whatever_needs_no_more_than_the_first_parts_is_the_same_with_them_alone() {
    let mut played = Vec::new();
    for (name, text) in scripts(&folder("static/scenarios")) {
        let scenario = read(&text);
        for variant in std::iter::once(None).chain((0..scenario.variants.len() as u16).map(Some)) {
            let first = Rc::new(compile_for(&scenario, variant, Parts::first()));
            let first = Timeline::complete(first);
            if first.stopped() == Some(Stop::PartsMissing) {
                continue;
            }
            let all = compile_for(&scenario, variant, Parts::all());
            assert_eq!(hash(first.trace()), hash(Timeline::complete(Rc::new(all)).trace()), "{name} {variant:?}");
            played.push(name.clone());
        }
    }
    assert!(played.iter().filter(|name| name.contains("flush-echo")).count() >= 3, "the first lesson: {played:?}");
}
