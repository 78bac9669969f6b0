//! The stage and the diagram, as they are at a place of a run: which scenes to make, and when to make them anew.

use std::cell::RefCell;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::rc::Rc;

use groupscope_core::gesture::Place;
use groupscope_core::scene::diagram::{Diagram, Viewport};
use groupscope_core::scene::palette::Theme;
use groupscope_core::scene::stage::{Layout, stage};
use groupscope_core::time::Time;
use groupscope_core::trace::EventId;

use crate::later;
use crate::picture::Picture;
use crate::store::{self, Run, Selection, State};

/// Both pictures.
#[derive(Default)]
pub struct Pictures {
    /// The stage.
    pub stage: Picture,
    /// The space–time diagram.
    pub diagram: Picture,
    laid_out: RefCell<Option<(usize, Viewport, Rc<Diagram>)>>,
}

impl Pictures {
    /// Paints both as they are at a place.
    pub fn paint(&self, state: &State, at: Place) {
        let theme = theme(state);
        self.paint_stage(state, at, theme);
        self.paint_diagram(state, at, theme);
    }

    fn paint_stage(&self, state: &State, at: Place, theme: Theme) {
        let Some(size) = self.stage.size() else { return };
        let run = &state.run;
        let position = run.timeline().events_at(at.position);
        let snapshot = run.snapshot(position);
        let layout = layout(state);
        let selected = state.selection.as_ref();
        let scene = stage(run.names(), run.trace(), &snapshot, at.time.as_us(), &layout, size, selected);
        self.stage.show(scene, key(run, position, state), theme);
    }

    fn paint_diagram(&self, state: &State, at: Place, theme: Theme) {
        let Some((width, height)) = self.diagram.size() else { return };
        let run = &state.run;
        let position = run.timeline().events_at(at.position);
        let diagram = self.diagram_of(run, viewport(state, width, height));
        let mut scene = diagram.scene(run.trace(), position, at.time.as_us(), state.selection.as_ref());
        if let (Some(later), Some(Selection::Event(event))) = (later::here(), state.selection) {
            let until = if state.horizon().is_some() { position } else { EventId(run.trace().len() as u32) };
            scene.shapes.extend((later.cone)(run, &diagram, event, until));
        }
        self.diagram.show(scene, key(run, position, state) ^ Rc::as_ptr(&diagram) as u64, theme);
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
    (identity(run), position, state.selection, state.hide_heartbeats, places).hash(&mut hasher);
    hasher.finish()
}
