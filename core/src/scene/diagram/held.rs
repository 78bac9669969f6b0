//! What waits: messages between their receipt and their delivery, and members that wait before they ask or answer.

use super::super::brush::{cross, disc, line};
use super::super::status::waits_for;
use super::Draft;
use super::gather::Span;
use super::labels::{Place, Wish};
use crate::ids::{Label, Name, ProcessId};
use crate::order;
use crate::scene::state::{Snapshots, Waits};
use crate::scene::{Area, Ink, Meaning};
use crate::small::SmallMap;
use crate::trace::EventId;

/// At so many processes a message is said to wait for the same.
const SAID_MAX: usize = 2;
/// How far from the line of a process stretches lie that are side by side.
const LANES: [f32; 5] = [0.0, 7.0, -7.0, 14.0, -14.0];

impl Draft<'_> {
    /// A message that has come and is not delivered: a ring where it came, and a stretch from there to its delivery.
    pub(super) fn held_back(&mut self, snapshots: &Snapshots) {
        let mut spans = std::mem::take(&mut self.content.held_back);
        order::sort_by_key(&mut spans, |span| (span.from_us, span.what.came));
        let reach = (self.frame.spacing() * 0.34).max(4.0);
        let lanes = lanes(&spans);
        let mut named: SmallMap<Label, usize> = SmallMap::new();
        for (span, lane) in spans.iter().zip(lanes) {
            let aside = LANES[lane.min(LANES.len() - 1)];
            let aside = if aside.abs() > reach { reach * aside.signum() } else { aside };
            let (from, to) = (self.at(span.from_us, span.who), self.at(span.to_us, span.who));
            let (left, right) = (from.moved(0.0, aside), to.moved(0.0, aside));
            let meaning = Meaning::Event(span.what.came);
            let stretch = line(left, right).stroke(Ink::Delivery, if self.dense { 3.0 } else { 5.0 });
            self.shapes.push(stretch.opacity(0.32).means(meaning));
            if self.dense {
                continue;
            }
            if span.what.is_received {
                let ring = disc(from, 4.2).fill(Ink::Paper).stroke(Ink::Data, 2.0);
                self.mark_of(span.what.came, [ring]);
                self.room.take(Area::around(from, 11.0, 11.0));
            }
            let after = EventId(span.what.came.0 + 1);
            let who = self.process_at(span.who, span.what.came);
            let waits = snapshots.waits(span.what.group, span.what.label, who, &[], after);
            let said = named.or_default(span.what.label);
            *said += 1;
            // That a number is waited for is the same for all: the stage and the inspector say so.
            let is_told = *said <= SAID_MAX && matches!(waits, Waits::For(_));
            if let Some(words) = waits_for(self.names, span.what.group, &waits).filter(|_| is_told) {
                let named = format!("{} {words}", self.names.label(span.what.label));
                let (words, place) = (vec![named, words, "waits".to_owned()], Place::Stretch(left, right));
                let of = Some(span.what.came);
                self.wishes.push(Wish { words, ink: Ink::Delivery, meaning, rank: 2, bold: false, place, of });
            }
        }
    }

    /// Members that wait before they ask, or answer: a thin line beside their own, ending in a dot where they do it and in
    /// a cross where there was no need any more.
    pub(super) fn patience(&mut self) {
        if self.dense {
            return;
        }
        let aside = (self.frame.spacing() * 0.3).min(9.0);
        for span in std::mem::take(&mut self.content.patience) {
            let [from, to] = [span.from_us, span.to_us].map(|time| self.at(time, span.who).moved(0.0, aside));
            let meaning = Meaning::Event(span.what.end);
            let start = line(from.moved(0.0, -2.5), from.moved(0.0, 2.5)).stroke(Ink::Acknowledgement, 1.4);
            let wait = line(from, to).stroke(Ink::Acknowledgement, 1.4);
            let end = match span.what.fired {
                true => vec![disc(to, 2.8).fill(Ink::Acknowledgement)],
                false => cross(to, 2.8, Ink::Acknowledgement, 1.6).into(),
            };
            self.shapes.extend([start, wait].into_iter().chain(end).map(|shape| shape.means(meaning)));
            self.room.pass(from, to);
        }
    }

    fn process_at(&self, name: Name, event: EventId) -> ProcessId {
        self.trace.get(event).map_or(ProcessId::first(name), |event| event.process)
    }
}

/// For each stretch, in the order in which they begin, the first lane of its process that is free.
fn lanes<T>(spans: &[Span<T>]) -> Vec<usize> {
    let mut taken: SmallMap<Name, Vec<u64>> = SmallMap::new();
    let lane = |span: &Span<T>| {
        let until = taken.or_default(span.who);
        let free = until.iter().position(|until| *until <= span.from_us).unwrap_or(until.len());
        if free == until.len() {
            until.push(0);
        }
        until[free] = span.to_us;
        free
    };
    spans.iter().map(lane).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stretches_that_overlap_lie_side_by_side() {
        let span = |name, from_us, to_us| Span { who: Name(name), from_us, to_us, what: () };
        let spans = [span(0, 10, 30), span(1, 12, 40), span(0, 20, 50), span(0, 30, 60), span(0, 31, 33)];
        assert_eq!(lanes(&spans), [0, 0, 1, 0, 2]);
    }
}
