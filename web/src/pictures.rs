//! The stage and the diagram, as they are at a place of a run: which scenes to make, and when to make them anew.

use std::cell::{Cell, OnceCell, RefCell};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::rc::Rc;

use groupscope_core::gesture::Place;
use groupscope_core::scene::Shape;
use groupscope_core::scene::diagram::{Diagram, Viewport};
use groupscope_core::scene::palette::Theme;
use groupscope_core::scene::stage::{Ground, Layout};
use groupscope_core::time::Time;
use groupscope_core::trace::EventId;
use web_sys::ResizeObserver;

use crate::later;
use crate::picture::Picture;
use crate::store::{self, Run, State};

/// Both pictures.
#[derive(Default)]
pub struct Pictures {
    /// The stage.
    pub stage: Picture,
    /// The space–time diagram.
    pub diagram: Picture,
    laid_out: RefCell<Option<(usize, Viewport, Rc<Diagram>)>>,
    laid: RefCell<Option<Laid>>,
    observer: OnceCell<ResizeObserver>,
    /// Light or dark: asked when the page is dressed, and not in every frame.
    pub theme: Cell<Theme>,
}

/// What stands still on the stage.
struct Laid {
    ground: Ground,
    /// The key of its run, its selection, and where the panels were.
    of: u64,
}

impl Pictures {
    /// Paints both as they are at a place.
    pub fn paint(&self, state: &State, at: Place) {
        self.paint_stage(state, at);
        self.paint_diagram(state, at);
    }

    fn paint_stage(&self, state: &State, at: Place) {
        let Some(on) = self.stage.sheet(self.theme.get()) else { return };
        let run = &state.run;
        let position = run.timeline().events_at(at.position);
        let snapshot = run.snapshot(position);
        let layout = layout(state);
        let (selected, names, trace) = (state.selection.as_ref(), run.names(), run.trace());
        let (of, key) = (key(run, state.until(), state), key(run, position, state));
        let mut laid = self.laid.borrow_mut();
        // While a run plays, what stands still is made anew when the panels are told: where something happens in every
        // frame, nobody could follow it, and it takes longer than what moves.
        let still_does = |laid: &Laid| state.playing && laid.of == of;
        let painted = self.stage.laid(on);
        if painted.is_none() || painted != Some(key) && !laid.as_ref().is_some_and(still_does) {
            let (ground, mut shapes) = Ground::new(names, trace, &snapshot, &layout, on.size, selected);
            light_stage(state, &mut shapes);
            self.stage.lay(shapes, key, on);
            *laid = Some(Laid { ground, of });
        }
        let Some(Laid { ground, .. }) = &*laid else { return };
        let time = at.time.as_us();
        let mut shapes = ground.moving(names, trace, &snapshot, time, layout.show_heartbeats, selected);
        light_stage(state, &mut shapes);
        self.stage.show(shapes, time, on);
    }

    fn paint_diagram(&self, state: &State, at: Place) {
        let Some(on) = self.diagram.sheet(self.theme.get()) else { return };
        let run = &state.run;
        let position = run.timeline().events_at(at.position);
        let later = later::here();
        let diagram = self.diagram_on(state, on.size);
        // Where the future may be seen, the still shapes are the same at all positions, but for recovery lines.
        let last_line = || run.snapshots().went_back(position).last().map_or(EventId(0), |member| member.event);
        let reached = if state.horizon().is_some() { position } else { last_line() };
        let key = key(run, reached, state) ^ Rc::as_ptr(&diagram) as u64;
        if self.diagram.laid(on) != Some(key) {
            let mut shapes = diagram.still(run.trace(), position, state.selection.as_ref());
            if let Some(later) = later {
                (later.light_diagram)(state, &diagram, position, &mut shapes);
                (later.roll)(state, on.size, &mut shapes);
            }
            self.diagram.lay(shapes, key, on);
        }
        // While a run plays, the present moves on by pixels and tenths of milliseconds: between them there is nothing new.
        let time = if state.playing { diagram.notch(at.time.as_us(), on.pixel()) } else { at.time.as_us() };
        if state.playing && self.diagram.shows(time, key) {
            return;
        }
        let stands = !state.playing && at == state.at;
        let mut shapes = if stands { diagram.standing(position, time) } else { diagram.moving(time) };
        if let Some(later) = later {
            if stands {
                (later.light_present)(state, &diagram, position, &mut shapes);
            }
            (later.roll)(state, on.size, &mut shapes);
        }
        self.diagram.show(shapes, time, on);
    }

    /// Has their elements watched by that observer: those that are there, and those that take their places.
    pub fn watch_with(&self, observer: ResizeObserver) {
        let _ = self.observer.set(observer);
        self.watch();
    }

    /// Has elements watched that are new.
    pub fn watch(&self) {
        if let Some(observer) = self.observer.get() {
            self.stage.watch(observer);
            self.diagram.watch(observer);
        }
    }

    /// Both may have another size from now on.
    pub fn forget_sizes(&self) {
        self.stage.forget_size();
        self.diagram.forget_size();
    }

    /// The diagram as it is laid out on a canvas of that size.
    pub fn diagram_on(&self, state: &State, size: (f32, f32)) -> Rc<Diagram> {
        let height = later::here().map_or(size.1, |later| (later.height)(state, size));
        self.diagram_of(&state.run, viewport(state, size.0, height))
    }

    fn diagram_of(&self, run: &Rc<Run>, viewport: Viewport) -> Rc<Diagram> {
        let mut kept = self.laid_out.borrow_mut();
        match &*kept {
            Some((of, as_before, diagram)) if *of == identity(run) && *as_before == viewport => diagram.clone(),
            _ => {
                let diagram = Rc::new(Diagram::new(run.names(), run.trace(), run.snapshots(), &viewport));
                *kept = Some((identity(run), viewport, diagram.clone()));
                diagram
            }
        }
    }

    /// The moment at a place of the diagram.
    pub fn time_at(&self, x: f64) -> Option<Time> {
        let kept = self.laid_out.borrow();
        kept.as_ref().map(|(.., diagram)| Time::from_us(diagram.axis().time_of(x as f32)))
    }
}

fn light_stage(state: &State, shapes: &mut Vec<Shape>) {
    if let (Some(later), true) = (later::here(), state.lit.is_some()) {
        (later.light_stage)(state, shapes);
    }
}

/// Where processes stand on the stage, and what of it is shown.
pub fn layout(state: &State) -> Layout {
    Layout { places: (*state.places).clone(), show_heartbeats: !state.hide_heartbeats }
}

fn viewport(state: &State, width: f32, height: f32) -> Viewport {
    let (from, to) = state.window();
    Viewport {
        width,
        height,
        from_us: from.as_us(),
        to_us: to.as_us().max(from.as_us() + 1),
        fold_heartbeats: state.hide_heartbeats,
        reading: state.reading,
        show_future: state.horizon().is_none(),
        only: state.filtered.as_ref().map(|filtered| filtered.events.clone()),
    }
}

/// Whether the page is light or dark.
pub fn theme(state: &State) -> Theme {
    let dark_system = || {
        let query = web_sys::window()?.match_media("(prefers-color-scheme: dark)").ok()??;
        Some(query.matches())
    };
    match state.theme {
        store::Theme::Light => Theme::Light,
        store::Theme::Dark => Theme::Dark,
        store::Theme::Auto if dark_system().unwrap_or(false) => Theme::Dark,
        store::Theme::Auto => Theme::Light,
    }
}

/// A run is another one when it lies elsewhere in memory.
fn identity(run: &Rc<Run>) -> usize {
    Rc::as_ptr(run) as usize
}

/// What the still shapes depend on.
fn key(run: &Rc<Run>, position: EventId, state: &State) -> u64 {
    let mut hasher = DefaultHasher::new();
    let places = Rc::as_ptr(&state.places) as usize;
    let lit = state.lit.map(|(_, event)| event);
    (identity(run), position, state.selection, lit, state.row, state.hide_heartbeats, places, &state.cut)
        .hash(&mut hasher);
    hasher.finish()
}
