//! Moving through a run: by what a reader would call a step, by one step of the engine, by moments of the lesson.

use groupscope_core::gesture::Place;
use groupscope_core::trace::EventId;

use super::{Announced, Answer, State};
use crate::later;
use crate::words::transport::AT_END;
use crate::words::{milliseconds, told};

/// A way to move.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// To the beginning.
    Start,
    /// To the end.
    End,
    /// To the event of the story before.
    StepBack,
    /// To the next event of the story.
    Step,
    /// One step of the engine back.
    FineStepBack,
    /// One step of the engine.
    FineStep,
    /// To the moment of the lesson before.
    PreviousMoment,
    /// To the next moment of the lesson.
    NextMoment,
}

impl State {
    /// The place that a move leads to.
    pub fn target(&self, way: Move) -> Place {
        let run = &*self.run;
        let Place { position, time } = self.at;
        let here = run.place(position);
        match way {
            Move::Start => run.start(),
            Move::End => run.end(),
            Move::FineStep => run.place(position + 1),
            Move::FineStepBack if time > here.time => here,
            Move::FineStepBack => run.place(position.saturating_sub(1)),
            Move::Step => {
                let next = run.stops().partition_point(|&stop| stop <= position);
                let step = run.stops().get(next).map_or(run.end(), |&stop| run.place(stop));
                self.moment_after().filter(|moment| *moment < step).unwrap_or(step)
            }
            Move::StepBack => {
                let before = run.stops().partition_point(|&stop| stop < position + u32::from(time > here.time));
                let step = before.checked_sub(1).map_or(Place::default(), |at| run.place(run.stops()[at]));
                if step < run.start() && self.at >= run.start() { run.start() } else { step }
            }
            Move::NextMoment => self.moment_after().unwrap_or(run.end()),
            Move::PreviousMoment => {
                let before = run.course().previous(position, time);
                before.map_or(run.start(), |moment| Place { position: moment.position, time: moment.time })
            }
        }
    }

    fn moment_after(&self) -> Option<Place> {
        let next = self.run.course().next(self.at.position, self.at.time)?;
        Some(Place { position: next.position, time: next.time })
    }

    /// Where playing on from here stops by itself: at the next moment of the lesson, at the next violation, at the end.
    pub fn stop_ahead(&self) -> Place {
        let end = self.run.end();
        if !self.stops {
            return end;
        }
        let mut falls = self.run.falls().iter().map(|&event| self.run.place_of(event));
        let fall = falls.find(|place| *place > self.at).unwrap_or(end);
        fall.min(self.moment_after().unwrap_or(end))
    }

    /// Who goes on past an open question has skipped it.
    pub(super) fn pass_questions(&mut self, target: Place) {
        let passed = self.run.course().moments().iter();
        let passed = passed.filter(|moment| Place { position: moment.position, time: moment.time } < target);
        let open: Vec<u32> = passed
            .filter(|moment| !self.is_answered(moment.lesson))
            .map(|moment| self.lesson(moment.lesson).line)
            .collect();
        for line in open {
            self.answers.insert(line, Answer::Skipped);
        }
    }

    /// Stands somewhere else, and says what has happened on the way.
    pub fn go(&mut self, place: Place) {
        let before = self.until();
        self.pass_questions(place);
        self.at = place;
        self.menu = None;
        self.keep_in_view();
        self.announce(before);
    }

    /// Says what has happened since then, as far as one can listen to it. Until the later part comes, which has the
    /// sentences, only when it was; the rest is said when it is here.
    pub(super) fn announce(&mut self, before: EventId) {
        self.untold = later::here().is_none().then_some(before);
        let until = self.until();
        if until == before {
            return;
        }
        let story = self.run.story();
        let from = story.partition_point(|event| *event < before);
        let to = story.partition_point(|event| *event < until);
        let news = &story[from.min(to).max(to.saturating_sub(3))..to];
        let told = news.iter().map(|&event| told(&self.run, event)).filter(|words| !words.is_empty());
        let at_end = if self.at >= self.run.end() { AT_END.text() } else { "" };
        let said: Vec<_> = [milliseconds(self.at.time)].into_iter().chain(told).collect();
        self.announced = Announced { engine: (said.join(". ") + ".").into(), page: at_end.into() };
    }
}
