//! Any text gives diagnostics or a run: never a panic, never a hang.

use std::rc::Rc;

use groupscope_core::check::Checks;
use groupscope_core::scenario::compile::compile;
use groupscope_core::scenario::parse;
use groupscope_core::timeline::Timeline;
use groupscope_tests::{folder, scripts};
use proptest::prelude::*;

/// Steps that are played of what could be read.
const STEPS: u32 = 3_000;

/// Plays the base script and all variants of a text, as far as it can be read.
fn try_to_play(text: &str) {
    let parsed = parse(text);
    if !parsed.diagnostics.is_empty() {
        for diagnostic in &parsed.diagnostics {
            assert!(!diagnostic.render(text).is_empty());
        }
        return;
    }
    let variants = (0..parsed.scenario.variants.len() as u16).map(Some);
    for variant in std::iter::once(None).chain(variants) {
        let mut timeline = Timeline::new(Rc::new(compile(&parsed.scenario, variant)));
        timeline.extend(STEPS);
        Checks::of(timeline.trace());
    }
}

/// A change of a text, told by numbers: which line, which word, what to do.
fn change(text: &str, changes: &[(u16, u16, u8)]) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    for &(line, word, what) in changes {
        if lines.is_empty() {
            break;
        }
        let at = usize::from(line) % lines.len();
        let other = usize::from(word) % lines.len();
        match what % 6 {
            0 => drop(lines.remove(at)),
            1 => lines.insert(at, lines[other].clone()),
            2 => lines.swap(at, other),
            what => {
                let mut words: Vec<_> = lines[at].split(' ').map(str::to_owned).collect();
                let place = usize::from(word) % words.len();
                let donor: Vec<_> = lines[other].split(' ').collect();
                let taken = donor[usize::from(line) % donor.len()].to_owned();
                match what {
                    3 => words[place] = taken,
                    4 => words.insert(place, taken),
                    _ => drop(words.remove(place)),
                }
                lines[at] = words.join(" ");
            }
        }
    }
    lines.join("\n") + "\n"
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_scenario_with_lines_and_words_confused_is_told_apart_or_played(
        which in any::<u16>(),
        changes in prop::collection::vec(any::<(u16, u16, u8)>(), 1..6),
    ) {
        let all = scripts(&folder("static/scenarios"));
        let (_, text) = &all[usize::from(which) % all.len()];
        try_to_play(&change(text, &changes));
    }

    #[test]
    fn any_text_at_all_is_told_apart_or_played(text in "(?s).{0,400}") {
        try_to_play(&text);
    }
}

#[test]
fn odd_but_readable_scripts_are_played() {
    let odd = [
        "",
        "processes p\n",
        "processes p\ngroup g = p with membership gmp\nat 1ms p suspects p\nat 2ms p leaves g\nat 3ms p joins g\n",
        "processes p q\ngroup g = p q with membership gmp\nat 0us p crashes\nat 0us q crashes\nat 1ms heal\n",
        "processes p q\ngroup g = p q with membership gmp\nat 1ms p multicasts 100 messages to g every 0us\n",
        "processes p q\ngroup g = p q with membership gmp\nat 1ms p pauses\nat 2ms p crashes\nat 3ms p resumes\nat 4ms p recovers\nat 5ms p joins g\n",
        "processes p q r\ngroup g = p q with membership gmp\ngroup h with membership gms of g\nat 1ms r joins h\nat 2ms q joins h\nat 900ms p crashes\nrun until 2s\n",
        "processes p q\ngroup g = p with membership gms of g\nat 1ms q joins g\nrun until 1s\n",
    ];
    odd.iter().for_each(|text| try_to_play(text));
}
