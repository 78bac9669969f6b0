//! A canvas with a scene on it. What changes only when something happens is painted once, off screen, and put under
//! what moves; sizes follow the element and the screen's pixels.

use std::cell::{Cell, RefCell};

use groupscope_core::scene::geometry::hit;
use groupscope_core::scene::palette::Theme;
use groupscope_core::scene::{Meaning, Point, Scene, Shape};
use wasm_bindgen::JsCast;
use web_sys::{HtmlCanvasElement, ResizeObserver};
use yew::NodeRef;

use crate::canvas::Painter;

/// A finger is thicker than a pointer.
const SLACK_FINE: f32 = 4.0;
const SLACK_COARSE: f32 = 12.0;

/// A canvas with a scene on it.
#[derive(Default)]
pub struct Picture {
    /// The element, once it is there.
    pub canvas: NodeRef,
    top: RefCell<Option<Painter>>,
    under: RefCell<Option<Painter>>,
    watched: RefCell<Option<HtmlCanvasElement>>,
    /// The sheet as it was measured last: to ask the browser in every frame costs more than to paint some messages.
    measured: Cell<Option<Sheet>>,
    /// The moment that is shown, and above which still shapes.
    shown: Cell<Option<(u64, u64)>>,
    laid: Cell<Option<(u64, Sheet)>>,
    still: RefCell<Scene>,
    moving: RefCell<Scene>,
}

/// What still shapes are painted on: the theme, the size, and how many of the screen's pixels are a CSS pixel.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sheet {
    /// Light or dark.
    pub theme: Theme,
    /// Width and height, in CSS pixels.
    pub size: (f32, f32),
    ratio: f64,
}

impl Sheet {
    /// The width of one of the screen's pixels, in CSS pixels.
    pub fn pixel(&self) -> f32 {
        (1.0 / self.ratio) as f32
    }
}

impl Picture {
    /// The sheet of that theme in the element's size, as it was measured last; nothing while it cannot be seen.
    pub fn sheet(&self, theme: Theme) -> Option<Sheet> {
        let kept = self.measured.get().map(|sheet| Sheet { theme, ..sheet });
        kept.or_else(|| self.measure(theme))
    }

    /// Has the element watched, if it is another one than before.
    pub fn watch(&self, observer: &ResizeObserver) {
        let canvas = self.canvas.cast::<HtmlCanvasElement>();
        if *self.watched.borrow() == canvas {
            return;
        }
        canvas.iter().for_each(|canvas| observer.observe(canvas));
        *self.watched.borrow_mut() = canvas;
        self.forget_size();
    }

    /// The element may have another size.
    pub fn forget_size(&self) {
        self.measured.set(None);
    }

    /// The same, measured now.
    pub fn measure(&self, theme: Theme) -> Option<Sheet> {
        let canvas = self.canvas.cast::<HtmlCanvasElement>()?;
        self.top.borrow_mut().take_if(|top| top.canvas != canvas);
        let (width, height) = (canvas.client_width() as f32, canvas.client_height() as f32);
        let ratio = web_sys::window().map_or(1.0, |window| window.device_pixel_ratio()).clamp(1.0, 4.0);
        self.measured.set((width > 20.0 && height > 20.0).then_some(Sheet { theme, size: (width, height), ratio }));
        self.measured.get()
    }

    /// The key of the still shapes that are painted on that sheet.
    pub fn laid(&self, sheet: Sheet) -> Option<u64> {
        self.laid.get().filter(|(_, on)| *on == sheet).map(|(key, _)| key)
    }

    /// Paints the still shapes, off screen.
    pub fn lay(&self, shapes: Vec<Shape>, key: u64, sheet: Sheet) {
        let (width, height) = sheet.size;
        let scene = Scene { width, height, shapes };
        let _ = self.try_lay(&scene.shapes, sheet);
        self.laid.set(Some((key, sheet)));
        self.shown.set(None);
        *self.still.borrow_mut() = scene;
    }

    fn try_lay(&self, shapes: &[Shape], sheet: Sheet) -> Option<()> {
        let mut under = self.under.borrow_mut();
        if under.is_none() {
            let canvas = web_sys::window()?.document()?.create_element("canvas").ok()?;
            *under = Painter::new(canvas.dyn_into().ok()?);
        }
        let under = under.as_mut()?;
        under.fit(sheet.size, sheet.ratio);
        under.cover(sheet.theme);
        under.paint(shapes, sheet.theme);
        Some(())
    }

    /// Whether it shows that moment above those still shapes.
    pub fn shows(&self, time_us: u64, key: u64) -> bool {
        self.shown.get() == Some((time_us, key))
    }

    /// Shows the still shapes and above them these, of that moment.
    pub fn show(&self, shapes: Vec<Shape>, time_us: u64, sheet: Sheet) {
        let (width, height) = sheet.size;
        let _ = self.try_show(&shapes, sheet);
        self.shown.set(self.laid(sheet).map(|key| (time_us, key)));
        *self.moving.borrow_mut() = Scene { width, height, shapes };
    }

    fn try_show(&self, shapes: &[Shape], sheet: Sheet) -> Option<()> {
        let mut top = self.top.borrow_mut();
        if top.is_none() {
            *top = Painter::new(self.canvas.cast()?);
        }
        let top = top.as_mut()?;
        top.fit(sheet.size, sheet.ratio);
        top.copy(self.under.borrow().as_ref()?);
        top.paint(shapes, sheet.theme);
        Some(())
    }

    /// What is at a place of the element.
    pub fn meaning_at(&self, x: f64, y: f64, coarse: bool) -> Option<Meaning> {
        let slack = if coarse { SLACK_COARSE } else { SLACK_FINE };
        let at = Point::new(x as f32, y as f32);
        let moving = hit(&self.moving.borrow(), at, slack).copied();
        moving.or_else(|| hit(&self.still.borrow(), at, slack).copied())
    }
}
