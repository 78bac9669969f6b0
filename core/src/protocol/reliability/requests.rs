//! Requests that a member makes of one other, on the rungs where nobody else hears them: for each message that it lacks,
//! how often it has asked, and when to ask again.

use super::{AGAIN_AFTER, Books, DELAY, Rule, Timer, doubled};
use crate::ids::ProcessId;
use crate::protocol::{Happening, Out};
use crate::small::SmallMap;

/// How often a member has asked for each message that it lacks.
#[derive(Clone, Debug, Default)]
pub(super) struct Requests(SmallMap<(ProcessId, u32), u32>);

impl Requests {
    /// The origin has sent so many: what is missing will be asked for, unless it was only overtaken.
    pub(super) fn learn(&mut self, origin: ProcessId, last: u32, books: &mut Books, out: &mut Out<'_>) {
        for number in books.learn(origin, last) {
            out.rule(Rule::FindGap { origin, number });
            self.0.insert((origin, number), 0);
            out.set_timer(Timer::Ask(origin.name, number), DELAY);
        }
    }

    /// The message has come.
    pub(super) fn settle(&mut self, origin: ProcessId, seq: u32) {
        self.0.remove(&(origin, seq));
    }

    /// Whether a timer that is set still matters.
    pub(super) fn awaits(&self, timer: Timer) -> bool {
        !matches!(timer, Timer::Ask(name, seq) if !self.0.contains_key(&(ProcessId::first(name), seq)))
    }

    /// Whether the message is missing and nobody was asked for it yet.
    pub(super) fn is_unasked(&self, origin: ProcessId, seq: u32) -> bool {
        self.0.get(&(origin, seq)) == Some(&0)
    }

    /// Asks `whom` once more, and sets the time of the next question. False if the message has come.
    pub(super) fn ask(
        &mut self,
        origin: ProcessId,
        seq: u32,
        whom: ProcessId,
        books: &Books,
        out: &mut Out<'_>,
    ) -> bool {
        let Some(tries) = self.0.get_mut(&(origin, seq)) else { return false };
        out.set_timer(Timer::Ask(origin.name, seq), doubled(AGAIN_AFTER, *tries));
        *tries += 1;
        out.rule(Rule::Ask { origin, number: seq, whom });
        out.happens(Happening::Asked { group: books.group(), origin, seq });
        true
    }
}
