//! The lesson of a script, laid over a recorded run: where each of its moments is, and which one is the present.
//!
//! A moment is bound to an event or a time; here it gets the position at which a reader should stand to see it. What
//! has no place in this run (its event never happens) is left out. Knows nothing of pages and of answers given.

use crate::order;
use crate::scenario::ast::{self, EventPattern, Which};
use crate::scenario::compile::{Lesson, LessonKind, Program};
use crate::sim::script::{CopyInfo, matches};
use crate::time::Time;
use crate::timeline::Timeline;
use crate::trace::{CopyId, Event, EventId, Kind, Trace};

/// A moment of the lesson and its place in the run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// Which of the program's lesson.
    pub lesson: usize,
    /// The position: just after the event, or the last one before it.
    pub position: u32,
    /// The time there, or the time that the script names.
    pub time: Time,
    /// The event that it is bound to, if it is bound to one.
    pub event: Option<EventId>,
}

/// The moments of a lesson that have a place in the run, in the order of the run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Course {
    moments: Vec<Moment>,
}

impl Course {
    /// Lays the program's lesson over its run, as far as that is recorded.
    pub fn of(timeline: &Timeline) -> Course {
        let program = timeline.program();
        let events = first_matches(program, timeline.trace());
        let placed = program.lesson.iter().enumerate().zip(events);
        let mut moments: Vec<_> =
            placed.filter_map(|((at, lesson), event)| place(timeline, at, lesson, event)).collect();
        // At one position, what has just happened comes before what is about to happen.
        let rank = |moment: &Moment| matches!(program.lesson[moment.lesson].at, ast::Moment::Before(_));
        order::sort_by_key(&mut moments, |moment| {
            (moment.position, moment.time, rank(moment), moment.event, moment.lesson)
        });
        Course { moments }
    }

    /// All of them, in order.
    pub fn moments(&self) -> &[Moment] {
        &self.moments
    }

    /// How many have been reached at a position and a time.
    pub fn reached(&self, position: u32, time: Time) -> usize {
        self.moments.partition_point(|moment| moment.position < position || moment.is_reached(position, time))
    }

    /// The last one reached that `wanted` accepts.
    pub fn last_reached(&self, position: u32, time: Time, wanted: impl Fn(&Moment) -> bool) -> Option<&Moment> {
        self.moments[..self.reached(position, time)].iter().rev().find(|moment| wanted(moment))
    }

    /// The first one that has not been reached.
    pub fn next(&self, position: u32, time: Time) -> Option<&Moment> {
        self.moments.get(self.reached(position, time))
    }

    /// The last moment that lies before this position and time.
    pub fn previous(&self, position: u32, time: Time) -> Option<&Moment> {
        self.moments
            .iter()
            .rev()
            .find(|moment| moment.position < position || moment.position == position && moment.time < time)
    }

    /// From which moment on a reader should not see what comes: the first question that still waits for an answer.
    pub fn hidden_after(&self, program: &Program, answered: impl Fn(usize) -> bool) -> Option<&Moment> {
        let is_question = |moment: &&Moment| matches!(program.lesson[moment.lesson].kind, LessonKind::Ask { .. });
        self.moments.iter().filter(is_question).find(|moment| !answered(moment.lesson))
    }
}

impl Moment {
    fn is_reached(&self, position: u32, time: Time) -> bool {
        self.position == position && self.time <= time
    }
}

fn place(timeline: &Timeline, at: usize, lesson: &Lesson, event: Option<EventId>) -> Option<Moment> {
    let position = match &lesson.at {
        ast::Moment::At(time) => {
            let position = timeline.position_at(*time);
            return Some(Moment { lesson: at, position, time: *time, event: None });
        }
        ast::Moment::When(_) => timeline.position_of(event?),
        ast::Moment::Before(_) => timeline.position_before(event?),
    };
    Some(Moment { lesson: at, position, time: time_of(timeline, position), event })
}

/// The time of the last event at a position.
fn time_of(timeline: &Timeline, position: u32) -> Time {
    let after = timeline.events_at(position);
    let last = after.index().checked_sub(1).and_then(|last| timeline.trace().get(EventId(last as u32)));
    last.map_or(Time::ZERO, Event::time)
}

/// For every moment of the lesson, the event that it waits for, if that happens.
fn first_matches(program: &Program, trace: &Trace) -> Vec<Option<EventId>> {
    let mut found = vec![None; program.lesson.len()];
    let mut seen = vec![0; program.lesson.len()];
    let mut open: Vec<(usize, &EventPattern)> =
        program.lesson.iter().enumerate().filter_map(|(at, lesson)| Some((at, pattern(&lesson.at)?))).collect();
    for (id, event) in trace.iter() {
        if open.is_empty() {
            break;
        }
        let copy = copy_info(trace, &event.kind);
        open.retain(|&(at, pattern)| {
            if !matches(pattern, event.process, &event.kind, copy.as_ref()) {
                return true;
            }
            seen[at] += 1;
            let is_it = matches!(pattern.which, Which::First | Which::Every) || pattern.which == Which::Nth(seen[at]);
            if is_it {
                found[at] = Some(id);
            }
            !is_it
        });
    }
    found
}

fn pattern(moment: &ast::Moment) -> Option<&EventPattern> {
    match moment {
        ast::Moment::When(pattern) | ast::Moment::Before(pattern) => Some(pattern),
        ast::Moment::At(_) => None,
    }
}

/// What the copy is that an event is about.
pub(crate) fn copy_info(trace: &Trace, kind: &Kind) -> Option<CopyInfo> {
    match *kind {
        Kind::Sent { copy, .. } | Kind::Received { copy, .. } | Kind::Accepted { copy } | Kind::Lost { copy, .. } => {
            info_of(trace, copy)
        }
        _ => None,
    }
}

/// What a copy is: what it carries, from whom and to whom.
pub fn info_of(trace: &Trace, copy: CopyId) -> Option<CopyInfo> {
    let sent = trace.get(trace.sent(copy)?)?;
    match sent.kind {
        Kind::Sent { to, name, .. } => Some(CopyInfo { name, from: sent.process, to }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::scenario::{compile::compile, parse};

    const SCRIPT: &str = "\
processes p q r
network delay 8ms..12ms, fifo
group g = p q r with membership gmp, order fifo
at 10ms q multicasts m1 to g
drop every m1 from q to r
when p receives m1: q crashes
run until rest
step \"Both\" when r installs view 2 of g: \"They agree.\"
step \"Sent\" when q multicasts m1: \"q sends m1.\"
ask before p commits view 2 of g \"What next?\"
  right \"A flush\" because \"m1 is unstable.\"
step \"Never\" when s_is_not_here crashes: \"No.\"
step \"Late\" at 15ms: \"Time passes.\"
";

    fn course() -> (Timeline, Course) {
        let script = SCRIPT.replace("s_is_not_here crashes", "p crashes");
        let parsed = parse(&script);
        assert!(parsed.diagnostics.is_empty(), "{:?}", parsed.diagnostics);
        let timeline = Timeline::complete(Rc::new(compile(&parsed.scenario, None)));
        let course = Course::of(&timeline);
        (timeline, course)
    }

    fn said(timeline: &Timeline, moment: &Moment) -> String {
        match &timeline.program().lesson[moment.lesson].kind {
            LessonKind::Step { title, .. } => title.clone(),
            LessonKind::Say(text) => text.clone(),
            LessonKind::Ask { question, .. } => question.clone(),
        }
    }

    #[test]
    fn moments_come_in_the_order_of_the_run_and_without_those_that_never_come() {
        let (timeline, course) = course();
        let order: Vec<_> = course.moments().iter().map(|moment| said(&timeline, moment)).collect();
        assert_eq!(order, ["Sent", "Late", "What next?", "Both"]);
    }

    #[test]
    fn a_step_stands_after_its_event_and_a_question_before_it() {
        let (timeline, course) = course();
        let happened = |moment: &Moment| moment.event.unwrap() < timeline.events_at(moment.position);
        let moments = course.moments();
        assert!(happened(&moments[0]) && happened(&moments[3]));
        assert!(!happened(&moments[2]));
        let next = timeline.events_at(moments[2].position + 1);
        assert!(moments[2].event.unwrap() < next, "the question is asked at the last position before its event");
    }

    #[test]
    fn a_moment_at_a_time_is_reached_between_two_steps() {
        let (_, course) = course();
        let late = course.moments()[1];
        assert_eq!(late.time, Time::from_us(15_000));
        assert_eq!(course.reached(late.position, Time::from_us(14_999)), 1);
        assert_eq!(course.reached(late.position, Time::from_us(15_000)), 2);
        assert_eq!(course.next(late.position, late.time), Some(&course.moments()[2]));
        assert_eq!(course.previous(late.position, late.time), Some(&course.moments()[0]));
    }

    #[test]
    fn what_comes_is_hidden_until_the_question_is_answered() {
        let (timeline, course) = course();
        let question = course.moments()[2];
        let program = timeline.program();
        assert_eq!(course.hidden_after(program, |_| false), Some(&question));
        assert_eq!(course.hidden_after(program, |at| at == question.lesson), None);
    }
}
