//! Random schedules for as long as one likes: `soak --minutes 10 [--from SEED] [--recovery]`.
//!
//! With `--recovery` of groups with recovery alone, for every scheme, which have to come to rest as well.
//! Prints what was tried; a failure is printed as the least script that shows it, and ends with exit code 1.

use std::time::{Duration, Instant};

use groupscope_core::registry::GUARANTEES;
use groupscope_tests::random::Tally;

fn main() {
    let minutes = number("--minutes").unwrap_or(1);
    let end = Instant::now() + Duration::from_secs(60 * minutes);
    let mut seed = number("--from").unwrap_or(1_000_000);
    let recovery = std::env::args().any(|arg| arg == "--recovery");
    let mut tally = Tally::default();
    let mut told = Instant::now();
    while Instant::now() < end && tally.first.is_none() {
        if recovery {
            tally.add_recovery(seed);
        } else {
            tally.add(seed, None);
        }
        seed += 1;
        if told.elapsed() > Duration::from_secs(10) {
            told = Instant::now();
            eprintln!("{} schedules, {} s left", tally.schedules, end.saturating_duration_since(told).as_secs());
        }
    }
    println!("{} schedules up to seed {}", tally.schedules, seed - 1);
    for row in &GUARANTEES {
        println!("{:>12}  {} ({})", tally.premises[row.id as usize], row.name, row.premise);
    }
    if let Some((seed, words, script)) = tally.first {
        println!("\nseed {seed}: {words}\n\n{script}");
        std::process::exit(1);
    }
}

/// The number after an option.
fn number(option: &str) -> Option<u64> {
    let mut args = std::env::args().skip_while(|arg| arg != option).skip(1);
    args.next().and_then(|value| value.parse().ok())
}
