//! What can be done to the state.

use std::rc::Rc;

use groupscope_core::gesture::{Gesture, Place};
use groupscope_core::ids::Name;
use groupscope_core::registry::GuaranteeId;
use groupscope_core::scene::Point;
use groupscope_core::scene::diagram::Reading;
use groupscope_core::time::Time;
use groupscope_core::trace::EventId;

use super::{
    Announced, Answer, Arrival, Draft, Embed, Filter, Landing, Menu, Move, Overlay, SPEEDS, Selection, Source, State,
    Tab, Theme,
};
use crate::later;
use crate::words::remarks;
use crate::words::transport::speed_is;

/// How often the diagram can be enlarged to twice its size.
const ZOOM_MAX: u32 = 10;

/// Something done to the state.
#[derive(Clone, Debug)]
pub enum Action {
    /// Opens a script at a place.
    OpenSource(Source, Landing),
    /// Follows a link, given its letters.
    Follow(Rc<str>),
    /// The text in the editor has changed.
    Edit(Rc<str>),
    /// The text in the editor is to be played, if it has no mistake.
    Apply,
    /// Plays a variant, or the base.
    Variant(Option<u16>),
    /// Does something to the run.
    Gesture(Gesture),
    /// Does all of this to the run, as one change.
    Gestures(Vec<Gesture>),
    /// Takes the last change back.
    Undo,
    /// Does again what was taken back.
    Redo,
    /// Goes to another change of the script.
    TurnTo(u32),
    /// Gives the present change a name.
    NameChange(Rc<str>),
    /// Takes the present change away, with all that came of it.
    RemoveChange,
    /// Puts a process somewhere else on the stage, in the unit square; or all back into a ring.
    Put(Option<(Name, Point)>),
    /// A slice of a long run has been recorded.
    Recorded {
        /// Whether it has come to its end.
        ended: bool,
    },
    /// What is recorded of a long run is enough.
    StopRecording,
    /// Stands somewhere else.
    GoTo(Place),
    /// Stands where that event has happened, and selects it.
    GoToEvent(EventId),
    /// Lights up what proves that a guarantee has fallen, or no longer; or goes to an event of that.
    Prove(GuaranteeId, Option<EventId>),
    /// Moves.
    Go(Move),
    /// Playing has come to a place.
    PlayedTo(Place),
    /// Begins or stops playing.
    Play(bool),
    /// Changes the speed by so many notches.
    Faster(i32),
    /// Sets the speed, an index into [`SPEEDS`].
    Speed(usize),
    /// Whether playing stops at moments and violations.
    Stops(bool),
    /// Answers the question of a line.
    Answer(u32, Answer),
    /// Selects something.
    Select(Selection),
    /// Shows a panel.
    Tab(Tab),
    /// Lays something over the page, or takes it away.
    Overlay(Option<Overlay>),
    /// Whether a finger on the stage draws.
    Draws(bool),
    /// Opens a menu, or closes it.
    Menu(Option<Menu>),
    /// Shows or hides the script.
    Script(bool),
    /// Reads the run as the network saw it, or as applications see it.
    Reading(Reading),
    /// Leaves heartbeats out of the diagram, or not.
    HideHeartbeats(bool),
    /// Shows in the log and on the diagram what passes only.
    Filter(Filter),
    /// Draws a cut through the run, or takes it away.
    Cut(Option<Rc<[u64]>>),
    /// Enlarges the diagram so many times to twice its size, or makes it smaller.
    Zoom(i32),
    /// Shows the whole run on the diagram.
    Fit,
    /// The enlarged diagram begins there, and its rows with that one.
    Sight(Time, u16),
    /// Light or dark.
    Theme(Theme),
    /// The remark of that number has been read.
    ToastRead(u32),
    /// Something went wrong when the page was opened, or has been read.
    Notice(Option<Rc<str>>),
    /// Inside another page, the reader turns to another part, or there is more or less room.
    Embed(Embed),
    /// The later part of the page has come, or could not be loaded.
    Later(Arrival),
    /// Closes whatever is open.
    Escape,
}

impl Action {
    /// Whether the reader stands elsewhere after it, or before another run.
    fn moves(&self) -> bool {
        use Action as A;
        !matches!(
            self,
            A::Later(_) | A::ToastRead(_) | A::Tab(_) | A::Faster(_) | A::Speed(_) | A::Stops(_) | A::Answer(..)
        )
    }
}

impl State {
    /// The state after that action.
    pub fn after(&self, action: Action) -> State {
        let mut next = self.clone();
        next.glides = matches!(action, Action::Go(Move::Step | Move::NextMoment)) || self.glides && !action.moves();
        match action {
            Action::OpenSource(..) | Action::Edit(_) | Action::Apply | Action::Variant(_) => {
                next.document(action);
            }
            // An embed shows a run and has no place for what comes of changing it.
            Action::Gesture(_) | Action::Gestures(_) if self.embed.is_some() => {}
            Action::Follow(_) | Action::Gesture(_) | Action::Gestures(_) | Action::Prove(..) => {
                next.with_later_part(&action);
            }
            Action::Later(arrival) => next.arrived(arrival),
            Action::Undo => next.undo(),
            Action::Redo => next.redo(),
            Action::TurnTo(id) => next.turn_to(Some(id), None, remarks::BRANCH_GONE_BEFORE),
            Action::NameChange(_) | Action::RemoveChange => next.with_later_part(&action),
            Action::Recorded { ended } => next.recorded(ended),
            Action::StopRecording => next.recorded(true),
            Action::GoTo(_) | Action::GoToEvent(_) | Action::Go(_) | Action::PlayedTo(_) | Action::Play(_) => {
                next.movement(action);
            }
            Action::Faster(notches) => {
                next.speed = (next.speed as i32 + notches).clamp(0, SPEEDS.len() as i32 - 1) as usize;
                next.announced = Announced::by_page(&speed_is(&SPEEDS[next.speed]));
            }
            Action::Speed(speed) => next.speed = speed.min(SPEEDS.len() - 1),
            Action::Stops(stops) => next.stops = stops,
            Action::Answer(line, answer) => {
                next.answers.insert(line, answer);
            }
            other => next.appearance(other),
        }
        if next.selection.is_some() || !Rc::ptr_eq(&next.run, &self.run) {
            next.lit = None;
        }
        next
    }

    /// What only the later part can do. Nobody can ask for it before that is here.
    fn with_later_part(&mut self, action: &Action) {
        match (later::here(), action) {
            (Some(later), Action::Follow(letters)) => *self = (later.follow)(self, letters),
            (Some(later), Action::Gesture(gesture)) => (later.gestures)(self, std::slice::from_ref(gesture)),
            (Some(later), Action::Gestures(gestures)) => (later.gestures)(self, gestures),
            (Some(later), Action::NameChange(name)) => (later.name_change)(self, name),
            (Some(later), Action::Prove(guarantee, event)) => (later.prove)(self, *guarantee, *event),
            (Some(later), Action::RemoveChange) => (later.remove_change)(self),
            _ => {}
        }
    }

    /// The later part has come, or could not be loaded.
    fn arrived(&mut self, arrival: Arrival) {
        self.later = arrival;
        if let Some((source, landing)) = self.awaited.take_if(|_| arrival == Arrival::Here) {
            self.begin(source, landing);
        }
        if let Some(later) = later::here() {
            (later.restore_branches)(self);
            if let Some(before) = self.untold.take() {
                self.announce(before);
            }
        }
    }

    fn document(&mut self, action: Action) {
        match action {
            Action::OpenSource(source, landing) => self.begin(source, landing),
            Action::Edit(text) => {
                let parsed = later::here().map(|later| (later.read)(&text));
                let diagnostics = Rc::new(parsed.map(|parsed| parsed.diagnostics).unwrap_or_default());
                self.draft = Some(Draft { text, diagnostics });
            }
            Action::Apply => self.apply(),
            Action::Variant(variant) => {
                self.playing = false;
                self.play(Source { variant, ..self.source.clone() }, self.here());
            }
            _ => {}
        }
    }

    /// Plays the text in the editor, if it is another one and has no mistake.
    pub(super) fn apply(&mut self) {
        let ready = self.draft.take_if(|draft| draft.diagnostics.is_empty());
        if let Some(draft) = ready.filter(|draft| draft.text != self.source.text) {
            let source = Source { text: draft.text, ..self.source.clone() };
            self.play(source, self.here());
        }
    }

    fn show_script(&mut self, open: bool) {
        if !open {
            self.apply();
        }
        self.script_open = open;
    }

    /// Another document: nothing of what the reader did to the one before applies to it.
    fn begin(&mut self, source: Source, landing: Landing) {
        self.answers.clear();
        self.overlay = None;
        self.playing = false;
        self.selection = None;
        self.filtered = None;
        self.play_from(source, landing, true);
    }

    fn recorded(&mut self, ended: bool) {
        if let Some(job) = self.job.clone().filter(|_| ended) {
            self.finish(&job);
        }
    }

    fn movement(&mut self, action: Action) {
        match action {
            Action::GoTo(place) => {
                self.playing = false;
                self.go(place);
            }
            Action::GoToEvent(event) => {
                self.playing = false;
                self.go(self.run.place_of(event));
                self.selection = Some(Selection::Event(event));
            }
            Action::Go(way) => {
                self.playing = false;
                self.go(self.target(way));
            }
            Action::PlayedTo(place) => self.go(place),
            Action::Play(playing) => {
                if playing && self.at >= self.run.end() {
                    self.go(self.run.start());
                }
                self.playing = playing;
            }
            _ => {}
        }
    }

    fn appearance(&mut self, action: Action) {
        match action {
            Action::Select(selection) => {
                self.selection = (self.selection != Some(selection)).then_some(selection);
                self.menu = None;
                self.tab = Tab::Inspector;
            }
            Action::Tab(tab) => self.tab = tab,
            Action::Overlay(overlay) => {
                self.overlay = overlay;
                self.menu = None;
            }
            Action::Menu(menu) => {
                if let Some(menu) = &menu {
                    self.selection = menu.of;
                    self.tab = Tab::Inspector;
                    self.playing = false;
                }
                self.menu = menu.filter(|_| self.embed.is_none());
            }
            Action::Script(open) => self.show_script(open),
            Action::Reading(reading) => self.reading = reading,
            Action::HideHeartbeats(hide) => self.hide_heartbeats = hide,
            Action::Filter(filter) => self.filter(filter),
            Action::Cut(cut) => {
                self.cut = cut;
                self.menu = None;
            }
            Action::Zoom(times) => {
                self.zoom = self.zoom.saturating_add_signed(times).min(ZOOM_MAX);
                let (from, to) = self.window();
                let half = to.since(from).as_us() / 2;
                self.from = Time::from_us(self.at.time.as_us().saturating_sub(half));
                self.from = self.window().0;
            }
            Action::Fit => self.zoom = 0,
            Action::Sight(from, row) => {
                (self.from, self.row) = (from, row);
                self.from = self.window().0;
            }
            Action::Theme(theme) => self.theme = theme,
            Action::Draws(draws) => self.draws = draws,
            Action::Put(Some((name, place))) => {
                Rc::make_mut(&mut self.places).insert(name, place);
            }
            Action::Put(None) => self.places = Rc::default(),
            Action::ToastRead(number) => {
                self.toast.take_if(|toast| toast.number == number);
            }
            Action::Notice(notice) => self.notice = notice,
            Action::Embed(embed) => self.embed = Some(embed),
            Action::Escape => {
                let closed = self.menu.take().is_some() || self.overlay.take().is_some() || self.lit.take().is_some();
                if !closed && self.cut.take().is_none() && self.selection.take().is_none() {
                    self.show_script(false);
                }
            }
            _ => {}
        }
    }
}
