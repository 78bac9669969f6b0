//! The clock of the page: while the run plays, simulated time passes with the frames of the browser.
//!
//! The pictures are painted here, once a frame; the panels hear of it a few times a second, between two frames, and when it
//! stops: no frame waits for them.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use groupscope_core::gesture::Place;
use groupscope_core::time::Time;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::Window;

use crate::store::{Action, Job, SPEEDS, State, Store};

/// Milliseconds between two updates of the panels.
const PANELS_MS: f64 = 125.0;
/// Frames between two updates of the panels, where frames take long: else every other one would come late.
const PANELS_FRAMES: u8 = 4;
/// A frame that took longer than this counts as this long: a hidden tab does not skip the lesson.
const FRAME_MS_MAX: f64 = 100.0;
/// Milliseconds of a frame that recording may take.
const RECORD_MS: f64 = 10.0;

/// How long the pictures glide to the next step, in milliseconds.
const GLIDE_MS: f64 = 450.0;

/// Paints the pictures as they are at a place.
pub type Paint = Rc<dyn Fn(&State, Place)>;

/// What the browser calls once a frame, with its clock in milliseconds.
type OnFrame = Closure<dyn FnMut(f64)>;

/// The clock.
pub struct Player {
    store: Rc<Store>,
    paint: Paint,
    /// Asked once: it is needed in every frame.
    window: Option<Window>,
    frame: RefCell<Option<OnFrame>>,
    asked: Cell<bool>,
    last_frame: Cell<Option<f64>>,
    last_panels: Cell<f64>,
    /// Frames since then.
    frames: Cell<u8>,
    /// Simulated microseconds, finer than places.
    now_us: Cell<f64>,
    /// Where the pictures are.
    at: Cell<Place>,
    /// Where the state was when last seen.
    known: Cell<Place>,
    glide: Cell<Option<Glide>>,
}

/// A way that the pictures go by themselves after a step: as long on the scrubber's scale as the step is.
#[derive(Clone, Copy)]
struct Glide {
    from: f32,
    to: f32,
    /// The time of the frame in which it began.
    since: Option<f64>,
}

impl Player {
    /// A clock for that store.
    pub fn new(store: Rc<Store>, paint: Paint) -> Rc<Player> {
        let at = store.state().at;
        let player = Rc::new(Player {
            store,
            paint,
            window: web_sys::window(),
            frame: RefCell::new(None),
            asked: Cell::new(false),
            last_frame: Cell::new(None),
            last_panels: Cell::new(0.0),
            frames: Cell::new(0),
            now_us: Cell::new(0.0),
            at: Cell::new(at),
            known: Cell::new(at),
            glide: Cell::new(None),
        });
        let weak = Rc::downgrade(&player);
        *player.frame.borrow_mut() = Some(Closure::new(move |now| {
            if let Some(player) = weak.upgrade() {
                player.asked.set(false);
                player.on_frame(now);
            }
        }));
        player
    }

    /// The state has changed: runs while something plays or is recorded.
    pub fn follow(&self) {
        let state = self.store.state();
        let before = self.known.replace(state.at);
        let moved = state.at != before && state.at != self.at.get();
        if moved || self.last_frame.get().is_none() {
            self.at.set(state.at);
            self.now_us.set(state.at.time.as_us() as f64);
        }
        if !state.glides || state.playing {
            self.glide.set(None);
        } else if state.at > before && !prefers_stillness() {
            let notch = |place: Place| state.run.axis().x_of(place.time.as_us());
            self.glide.set(Some(Glide { from: notch(before), to: notch(state.at), since: None }));
        }
        if self.is_busy(&state) {
            self.ask_for_frame();
        } else {
            self.last_frame.set(None);
        }
    }

    /// Where the pictures are: while a run plays, the panels may be behind. Nothing while they glide to where the panels are.
    pub fn place(&self) -> Option<Place> {
        let state = self.store.state();
        self.glide.get().is_none().then(|| if state.playing { self.at.get() } else { state.at })
    }

    fn is_busy(&self, state: &State) -> bool {
        state.playing || state.job.is_some() || self.glide.get().is_some()
    }

    fn ask_for_frame(&self) {
        let (Some(window), Some(frame)) = (&self.window, &*self.frame.borrow()) else { return };
        if !self.asked.replace(true) {
            let _ = window.request_animation_frame(frame.as_ref().unchecked_ref());
        }
    }

    fn on_frame(self: &Rc<Player>, now: f64) {
        let state = self.store.state();
        if let Some(job) = &state.job {
            self.record(job);
        }
        if state.playing {
            let passed = self.last_frame.replace(Some(now)).map_or(0.0, |last| (now - last).clamp(0.0, FRAME_MS_MAX));
            self.pass(&state, now, passed);
        }
        self.go_on_gliding(now);
        let state = self.store.state();
        if self.is_busy(&state) {
            self.ask_for_frame();
        }
        if !state.playing {
            self.last_frame.set(None);
        }
    }

    fn go_on_gliding(&self, now: f64) {
        let Some(mut glide) = self.glide.get() else { return };
        let state = self.store.state();
        let since = *glide.since.get_or_insert(now);
        let share = ((now - since) / GLIDE_MS).clamp(0.0, 1.0) as f32;
        if share >= 1.0 {
            self.glide.set(None);
            (self.paint)(&state, state.at);
            return;
        }
        self.glide.set(Some(glide));
        let notch = glide.from + (glide.to - glide.from) * share;
        let place = state.run.place_at(Time::from_us(state.run.axis().time_of(notch)));
        (self.paint)(&state, place.min(state.at));
    }

    /// Lets time pass, as far as the next stop.
    fn pass(self: &Rc<Player>, state: &State, now: f64, passed_ms: f64) {
        let hurry = state.run.hurry(self.at.get().time);
        let next_us = self.now_us.get() + passed_ms * 1000.0 * hurry / f64::from(SPEEDS[state.speed]);
        self.now_us.set(next_us);
        let stop = state.stop_ahead();
        let time = Time::from_us(next_us as u64);
        if time >= stop.time {
            self.at.set(stop);
            (self.paint)(state, stop);
            self.store.send(Action::PlayedTo(stop));
            self.store.send(Action::Play(false));
            return;
        }
        let place = state.run.place_at(time).max(state.at);
        self.at.set(place);
        let frames = self.frames.get().saturating_add(1);
        self.frames.set(frames);
        if frames >= PANELS_FRAMES && now - self.last_panels.get() > PANELS_MS {
            self.last_panels.set(now);
            self.frames.set(0);
            self.tell_panels();
        }
        (self.paint)(state, place);
    }

    /// Lets the panels hear where the pictures are, in a task of its own: the browser shows the frame before. With the panels
    /// what stands still on the pictures is laid anew.
    fn tell_panels(self: &Rc<Player>) {
        let player = self.clone();
        let tell = move || {
            if player.store.state().playing {
                player.store.send(Action::PlayedTo(player.at.get()));
            }
        };
        Timeout::new(0, tell).forget();
    }

    /// Records a long run for as long as a frame can bear.
    fn record(&self, job: &Job) {
        let clock = self.window.as_ref().and_then(Window::performance);
        let now = || clock.as_ref().map_or(f64::MAX, |clock| clock.now());
        let end = now() + RECORD_MS;
        let mut ended = job.advance(Job::SLICE);
        while !ended && now() < end {
            ended = job.advance(Job::SLICE);
        }
        self.store.send(Action::Recorded { ended });
    }
}

/// Whether the reader has asked for things not to move about.
fn prefers_stillness() -> bool {
    let query = || web_sys::window()?.match_media("(prefers-reduced-motion: reduce)").ok()?;
    query().is_some_and(|query| query.matches())
}
