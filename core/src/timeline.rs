//! A run that can be read at any position.
//!
//! A position is "after step n"; position 0 is before the first. The run is recorded once into a trace, and worlds are
//! kept every so many steps; the world at any other position is played again from the one before it, without a trace.

use std::rc::Rc;

use crate::scenario::compile::Program;
use crate::sim::{Stop, World};
use crate::time::Time;
use crate::trace::{EventId, NoTrace, Trace};

/// How many steps lie between two worlds that are kept: what a seek has to play again at most.
const KEYFRAME_STEPS: u32 = 512;

/// A run, as far as it has been recorded.
#[derive(Clone, Debug)]
pub struct Timeline {
    program: Rc<Program>,
    trace: Trace,
    keyframes: Vec<World>,
    end: World,
}

impl Timeline {
    /// A run of which nothing is recorded yet.
    pub fn new(program: Rc<Program>) -> Timeline {
        let end = World::new(program.clone());
        Timeline { program, trace: Trace::default(), keyframes: vec![end.clone()], end }
    }

    /// A run recorded to its end.
    pub fn complete(program: Rc<Program>) -> Timeline {
        let mut timeline = Timeline::new(program);
        while timeline.extend(u32::MAX) {}
        timeline
    }

    /// Records at most so many further steps. False if the run has ended.
    pub fn extend(&mut self, steps: u32) -> bool {
        for _ in 0..steps {
            if !self.end.step(&mut self.trace) {
                return false;
            }
            if self.end.steps().is_multiple_of(KEYFRAME_STEPS) {
                self.keyframes.push(self.end.clone());
            }
        }
        self.end.stopped().is_none()
    }

    /// What is played.
    pub fn program(&self) -> &Rc<Program> {
        &self.program
    }

    /// What has happened, as far as it is recorded.
    pub fn trace(&self) -> &Trace {
        &self.trace
    }

    /// The last recorded position.
    pub fn last(&self) -> u32 {
        self.end.steps()
    }

    /// Why the run has ended, if it has.
    pub fn stopped(&self) -> Option<Stop> {
        self.end.stopped()
    }

    /// The world after that many steps, or at the end if there are fewer.
    pub fn world_at(&self, position: u32) -> World {
        let position = position.min(self.last());
        let mut world = self.keyframes[(position / KEYFRAME_STEPS) as usize].clone();
        while world.steps() < position && world.step(&mut NoTrace) {}
        world
    }

    /// Memory that the run takes, in bytes: its trace, and roughly what the kept worlds do not share.
    pub fn bytes(&self) -> usize {
        self.trace.bytes() + self.keyframes.iter().map(World::bytes).sum::<usize>()
    }

    /// The last position not later than `time`.
    pub fn position_at(&self, time: Time) -> u32 {
        let later = self.trace.end_of_time(time);
        let position = self.position_before(later);
        let next = self.trace.get(later).map_or(self.last() + 1, |event| event.step);
        if next <= position + 1 {
            return position;
        }
        // Steps lie in between in which nothing happens, as when a timer fires that is void: the clock alone tells.
        let mut world = self.world_at(position);
        loop {
            let mut further = world.clone();
            if further.steps() + 1 >= next || !further.step(&mut NoTrace) || further.now() > time {
                return world.steps();
            }
            world = further;
        }
    }

    /// The position just after the step that an event belongs to.
    pub fn position_of(&self, event: EventId) -> u32 {
        self.trace.get(event).map_or(self.last(), |event| event.step)
    }

    /// The last position at which that event has not happened.
    pub fn position_before(&self, event: EventId) -> u32 {
        match event.index().checked_sub(1).and_then(|before| self.trace.get(EventId(before as u32))) {
            Some(before) => {
                before.step.min(self.position_of(event).saturating_sub(u32::from(event.index() < self.trace.len())))
            }
            None => 0,
        }
    }

    /// The events that have happened at a position are those before this one.
    pub fn events_at(&self, position: u32) -> EventId {
        self.trace.end_of_step(position)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::{compile::compile, parse};

    #[test]
    fn the_last_position_has_all_events_and_is_that_of_every_later_time() {
        let parsed = parse("processes p q\ngroup g = p q with membership gmp\nat 10ms p crashes\nrun until rest\n");
        let run = Timeline::complete(Rc::new(compile(&parsed.scenario, None)));
        let end = EventId(run.trace().len() as u32);
        assert_eq!(run.events_at(run.last()), end);
        assert_eq!(run.events_at(run.position_at(Time::from_us(60_000_000))), end);
    }
}
