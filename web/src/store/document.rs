//! What is played: a script, one of its variants, and where it came from.

use std::rc::Rc;

use groupscope_core::gesture::{self, Gesture, Place};
use groupscope_core::scenario::append_action;
use groupscope_core::scenario::ast::{Scenario, Statement};
use groupscope_core::trace::{EventId, Kind};

use super::{Draft, Job, Run, State, Toast};
use crate::later;

/// How many changes can be undone.
const UNDO_MAX: usize = 100;

/// What is played.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The entry of the library that it began as.
    pub id: Option<Rc<str>>,
    /// The script.
    pub text: Rc<str>,
    /// Which of its variants.
    pub variant: Option<u16>,
}

/// What can be gone back to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Undo {
    source: Source,
    at: Place,
}

/// Where to stand in a new run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Landing {
    /// At the beginning.
    Start,
    /// As near as possible to where one stood.
    Near(Place),
    /// Where that line of the script acts, or near the place if it does not.
    Line(u32, Place),
}

/// A word of the script about itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heading {
    /// Its title.
    Title,
    /// A paragraph.
    About,
    /// Where it comes from.
    Lecture,
    /// What it takes for granted.
    Assumes,
}

/// What a script says about itself; nothing if it does not.
pub(super) fn heading(scenario: &Scenario, of: Heading) -> &str {
    let said = scenario.lines.iter().find_map(|line| match (of, line.statement.as_ref()?) {
        (Heading::Title, Statement::Title(text))
        | (Heading::About, Statement::About(text))
        | (Heading::Lecture, Statement::Lecture(text))
        | (Heading::Assumes, Statement::Assumes(text)) => Some(text.as_str()),
        _ => None,
    });
    said.unwrap_or_default()
}

impl Landing {
    /// The place in a run.
    pub fn place(self, run: &Run) -> Place {
        match self {
            Landing::Start => run.start(),
            Landing::Near(place) => run.nearest(place),
            Landing::Line(line, place) => {
                let acts = |kind: &Kind| matches!(*kind, Kind::Action { line: at } | Kind::NoEffect { line: at, .. } if at == line);
                let acted = run.trace().iter().find(|(_, event)| acts(&event.kind));
                acted.map_or_else(|| run.nearest(place), |(event, _)| run.place_of(event))
            }
        }
    }
}

impl State {
    /// Plays another source, if it has no mistake; else it becomes a draft with its mistakes listed. What only the later
    /// part of the page can read waits for that.
    pub(super) fn play(&mut self, source: Source, landing: Landing) {
        let scenario = if source.text == self.source.text {
            self.scenario.clone()
        } else if let Some(later) = later::here() {
            let parsed = (later.read)(&source.text);
            if !parsed.diagnostics.is_empty() {
                self.draft = Some(Draft { text: source.text, diagnostics: Rc::new(parsed.diagnostics) });
                return;
            }
            Rc::new(parsed.scenario)
        } else {
            self.awaited = Some((source, landing));
            return;
        };
        let variants = scenario.variants.len();
        let variant = source.variant.filter(|&variant| usize::from(variant) < variants);
        let job = Job::new(Source { variant, ..source }, scenario, landing);
        self.draft = None;
        if job.advance(Job::AT_ONCE) {
            self.finish(&job);
        } else {
            self.job = Some(Rc::new(job));
        }
    }

    /// A recorded run takes the place of the one before.
    pub(super) fn finish(&mut self, job: &Job) {
        let run = Rc::new(job.take());
        self.source = job.source().clone();
        self.scenario = job.scenario().clone();
        self.at = job.landing().place(&run);
        self.run = run;
        self.job = None;
        self.menu = None;
        self.filter_again();
        self.forget_what_is_gone();
    }

    fn forget_what_is_gone(&mut self) {
        use super::Selection as S;
        let gone = match self.selection {
            Some(S::Process(name)) => name.index() >= self.scenario.processes.len(),
            Some(S::Group(group)) => group.index() >= self.scenario.groups.len(),
            Some(S::Copy(copy)) => copy.0 as usize >= self.run.trace().copies(),
            Some(S::Event(EventId(event))) => event as usize >= self.run.trace().len(),
            Some(S::Link { from, to }) => from.max(to).index() >= self.scenario.processes.len(),
            Some(S::View { group, .. }) => group.index() >= self.scenario.groups.len(),
            Some(S::Fold { .. } | S::Playhead) => true,
            None => false,
        };
        if gone {
            self.selection = None;
        }
    }

    /// A reader does something to the run: a line is added to the script, and it is played again to the same place.
    pub fn gesture(&mut self, gesture: &Gesture) {
        self.apply();
        if self.draft.as_ref().is_some_and(|draft| !draft.diagnostics.is_empty()) {
            self.say("The script has a mistake. Mend it first, then this can be added to it.", false);
            return;
        }
        let Some(line) = gesture::line(&self.scenario, self.run.timeline(), self.at, gesture) else {
            self.say("That copy is no longer under way, or has no name of its own here.", false);
            return;
        };
        let text: Rc<str> = append_action(&self.source.text, &line).into();
        let number = line_number(&self.source.text, &text);
        self.remember();
        self.playing = false;
        self.play(Source { text, ..self.source.clone() }, Landing::Line(number, self.at));
        self.say(&format!("Added: {line}"), true);
    }

    /// Keeps the present source to go back to.
    pub(super) fn remember(&mut self) {
        let undo = Rc::make_mut(&mut self.undo);
        if undo.len() == UNDO_MAX {
            undo.remove(0);
        }
        undo.push(Undo { source: self.source.clone(), at: self.at });
    }

    /// Goes back to the source before the last change.
    pub(super) fn go_back(&mut self) {
        let Some(Undo { source, at }) = Rc::make_mut(&mut self.undo).pop() else {
            self.say("There is nothing to undo.", false);
            return;
        };
        self.play(source, Landing::Near(at));
        self.say("Undone.", false);
    }

    /// Where to stand in a changed run: here, or at the beginning if one is there now.
    pub(super) fn here(&self) -> Landing {
        if self.at <= self.run.start() { Landing::Start } else { Landing::Near(self.at) }
    }

    /// Makes a passing remark.
    pub(super) fn say(&mut self, text: &str, undo: bool) {
        let number = self.toast.as_ref().map_or(0, |toast| toast.number) + 1;
        self.toast = Some(Toast { number, text: text.into(), undo });
        self.announced = text.into();
    }
}

/// The number of the line that was added.
fn line_number(before: &str, after: &str) -> u32 {
    let same = before.lines().zip(after.lines()).take_while(|(a, b)| a == b).count();
    same as u32 + 1
}
