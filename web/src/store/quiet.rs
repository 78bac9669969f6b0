//! Stretches of a run in which nothing goes on but signs of life. Playing hurries through them.

use groupscope_core::order;
use groupscope_core::time::{Duration, Time};
use groupscope_core::trace::story::{Interest, interest};
use groupscope_core::trace::{EventId, Kind, Trace};

/// How many times faster than usual playing goes there.
pub const HURRY: f64 = 12.0;
/// What is shorter than this is not worth hurrying through.
const LENGTH_MIN: Duration = Duration::from_ms(8);
/// Before and after something of interest, time passes as usual for so long.
const MARGIN: Duration = Duration::from_ms(2);

/// The stretches, in order.
pub fn stretches(trace: &Trace) -> Vec<(Time, Time)> {
    let mut busy: Vec<(Time, Time)> = trace.iter().filter_map(|(id, _)| of_interest(trace, id)).collect();
    order::sort(&mut busy);
    let mut quiet = Vec::new();
    let mut until = Time::ZERO;
    for (begin, end) in busy {
        if begin.since(until) > LENGTH_MIN + MARGIN * 2 {
            quiet.push((until + MARGIN, Time::from_us(begin.as_us() - MARGIN.as_us())));
        }
        until = until.max(end);
    }
    quiet
}

/// From when to when an event keeps a reader busy: a copy on its way, or a moment of the story.
fn of_interest(trace: &Trace, id: EventId) -> Option<(Time, Time)> {
    let event = trace.get(id)?;
    match event.kind {
        Kind::Received { copy, .. } | Kind::Lost { copy, .. } => {
            let sent = trace.get(trace.sent(copy)?)?;
            (interest(trace, sent) > Interest::Plumbing).then(|| (sent.time(), event.time()))
        }
        _ => (interest(trace, event) > Interest::Plumbing).then(|| (event.time(), event.time())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::library::{FIRST, entry};
    use crate::store::Run;
    use groupscope_core::scenario::parse;

    #[test]
    fn waiting_for_the_detector_is_quiet_and_a_message_under_way_is_not() {
        let run = Run::record(&parse(entry(FIRST).unwrap().text).scenario, None);
        assert_eq!(run.hurry(Time::from_us(15_000)), 1.0, "m1 is under way");
        assert_eq!(run.hurry(Time::from_us(50_000)), HURRY, "p hears nothing of q");
        assert_eq!(run.hurry(Time::from_us(80_000)), 1.0, "a proposal is under way");
    }
}
