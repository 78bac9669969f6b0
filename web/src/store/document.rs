//! What is played: a script, one of its variants, and where it came from.

use std::rc::Rc;

use groupscope_core::gesture::{self, Changed, Gesture, Place, Refusal};
use groupscope_core::scenario::ast::{Scenario, Statement};
use groupscope_core::scenario::parse;
use groupscope_core::trace::{EventId, Kind};

use super::{Announced, Draft, History, Job, Remark, Run, State, Toast};
use crate::later;
use crate::words::{Word, remarks as w};

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
        self.play_from(source, landing, false);
    }

    /// The same for a document that may begin here: what was done to the one before has nothing to do with it.
    pub(super) fn play_from(&mut self, source: Source, landing: Landing, begins: bool) {
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
        let job = Job::new(Source { variant, ..source }, scenario, landing, begins);
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
        let processes = job.scenario().processes.len();
        self.cut.take_if(|cut| job.begins() || cut.len() != processes);
        if job.begins() {
            self.history = History::default();
            self.places = Rc::default();
            self.row = 0;
        } else {
            self.history.leave(&self.source, self.at, &self.places);
        }
        self.source = job.source().clone();
        self.scenario = job.scenario().clone();
        self.at = job.landing().place(&run);
        self.history.enter(&self.source, self.at, &self.places);
        self.run = run;
        self.job = None;
        self.menu = None;
        self.untold = None;
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

    /// A reader does something to the run, by one stroke: lines are added to the script, and it is played again to the same
    /// place. If one of them cannot be, none is.
    pub fn gestures(&mut self, gestures: &[Gesture]) {
        self.apply();
        if self.draft.as_ref().is_some_and(|draft| !draft.diagnostics.is_empty()) {
            self.say(w::HAS_MISTAKE.text(), Remark::Page);
            return;
        }
        match self.changed(gestures) {
            Ok(Changed { text, lines, acts }) => {
                self.playing = false;
                let landing = acts.map_or(self.here(), |line| Landing::Line(line, self.at));
                self.play(Source { text: text.into(), ..self.source.clone() }, landing);
                let lines = lines.join("; ");
                self.say(&lines, Remark::Added);
                self.announced = Announced::by_page(&w::added(&lines));
            }
            Err(refusal) => {
                let why = refusal.to_string();
                self.say(&why, Remark::Refused);
                self.announced = Announced { engine: why.into(), page: Rc::default() };
            }
        }
    }

    fn changed(&self, gestures: &[Gesture]) -> Result<Changed, Refusal> {
        let mut all = Changed { text: self.source.text.to_string(), lines: Vec::new(), acts: None };
        for gesture in gestures {
            let scenario = parse(&all.text).scenario;
            let next = gesture::change(&all.text, &scenario, self.run.timeline(), self.at, gesture)?;
            let lines = all.lines.into_iter().chain(next.lines).collect();
            all = Changed { text: next.text, lines, acts: next.acts.or(all.acts) };
        }
        Ok(all)
    }

    /// Goes to another change of the script: the one before, the one after, or any.
    pub(super) fn turn_to(&mut self, id: Option<u32>, said: Option<Word>, otherwise: Word) {
        self.history.leave(&self.source, self.at, &self.places);
        let Some(change) = id.and_then(|id| self.history.turn_to(id)) else {
            self.say(otherwise.text(), Remark::Page);
            return;
        };
        self.playing = false;
        self.places = change.places;
        self.play(change.source, Landing::Near(change.at));
        self.toast = None;
        if let Some(said) = said {
            self.say(said.text(), Remark::Page);
        };
    }

    /// Back to what the script was before the last change.
    pub(super) fn undo(&mut self) {
        self.turn_to(self.history.before().map(|it| it.id), Some(w::UNDONE), w::NOTHING_TO_UNDO);
    }

    /// On to what was undone last.
    pub(super) fn redo(&mut self) {
        self.turn_to(self.history.after().map(|it| it.id), Some(w::REDONE), w::NOTHING_TO_REDO);
    }

    /// Where to stand in a changed run: here, or at the beginning if one is there now.
    pub(super) fn here(&self) -> Landing {
        if self.at <= self.run.start() { Landing::Start } else { Landing::Near(self.at) }
    }

    /// Makes a passing remark.
    pub(super) fn say(&mut self, text: &str, remark: Remark) {
        let number = self.toast.as_ref().map_or(0, |toast| toast.number) + 1;
        self.toast = Some(Toast { number, text: text.into(), remark });
        self.announced = Announced::by_page(text);
    }
}

/// Gives the present change a name. Work of the later part, as is the next.
pub fn name_change(state: &mut State, name: &str) {
    if let Some(here) = state.history.here().map(|here| here.id) {
        state.history.name(here, name);
    }
}

/// Takes the present change away, with all that came of it, and goes back to what it came of.
pub fn remove_change(state: &mut State) {
    let Some(here) = state.history.here() else { return };
    let (id, parent) = (here.id, here.parent);
    if parent.is_none() {
        state.say(w::FIRST_STAYS.text(), Remark::Page);
        return;
    }
    state.turn_to(parent, Some(w::BRANCH_GONE), w::BRANCH_GONE_BEFORE);
    state.history.remove(id);
}
