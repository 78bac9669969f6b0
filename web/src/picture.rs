//! A canvas with a scene on it. What changes only when something happens is painted once, off screen, and put under
//! what moves; sizes follow the element and the screen's pixels.

use std::cell::{Cell, RefCell};

use groupscope_core::scene::geometry::hit;
use groupscope_core::scene::palette::Theme;
use groupscope_core::scene::{Layer, Meaning, Point, Scene};
use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};
use yew::NodeRef;

use crate::canvas::paint;

/// A finger is thicker than a pointer.
const SLACK_FINE: f32 = 4.0;
const SLACK_COARSE: f32 = 12.0;

/// A canvas with a scene on it.
#[derive(Default)]
pub struct Picture {
    /// The element, once it is there.
    pub canvas: NodeRef,
    under: RefCell<Option<HtmlCanvasElement>>,
    painted: Cell<Option<(u64, Theme, f64)>>,
    scene: RefCell<Scene>,
}

impl Picture {
    /// Width and height of the element, in CSS pixels; nothing while it cannot be seen.
    pub fn size(&self) -> Option<(f32, f32)> {
        let canvas = self.canvas.cast::<HtmlCanvasElement>()?;
        let (width, height) = (canvas.client_width() as f32, canvas.client_height() as f32);
        (width > 20.0 && height > 20.0).then_some((width, height))
    }

    /// Shows a scene. Scenes with the same key have the same still shapes.
    pub fn show(&self, scene: Scene, key: u64, theme: Theme) {
        let _ = self.try_show(&scene, key, theme);
        *self.scene.borrow_mut() = scene;
    }

    fn try_show(&self, scene: &Scene, key: u64, theme: Theme) -> Option<()> {
        let canvas = self.canvas.cast::<HtmlCanvasElement>()?;
        let ratio = web_sys::window().map_or(1.0, |window| window.device_pixel_ratio()).clamp(1.0, 4.0);
        let resized = fit(&canvas, scene, ratio);
        let mut under = self.under.borrow_mut();
        let under = match &mut *under {
            Some(under) => under,
            empty => empty.insert(web_sys::window()?.document()?.create_element("canvas").ok()?.dyn_into().ok()?),
        };
        if resized || self.painted.get() != Some((key, theme, ratio)) {
            fit(under, scene, ratio);
            paint(&cleared(under, ratio)?, scene, Layer::Still, theme);
            self.painted.set(Some((key, theme, ratio)));
        }
        let context = cleared(&canvas, ratio)?;
        let _ = context.draw_image_with_html_canvas_element_and_dw_and_dh(
            under,
            0.0,
            0.0,
            scene.width.into(),
            scene.height.into(),
        );
        paint(&context, scene, Layer::Moving, theme);
        Some(())
    }

    /// What is at a place of the element.
    pub fn meaning_at(&self, x: f64, y: f64, coarse: bool) -> Option<Meaning> {
        let slack = if coarse { SLACK_COARSE } else { SLACK_FINE };
        hit(&self.scene.borrow(), Point::new(x as f32, y as f32), slack).copied()
    }
}

/// Gives a canvas as many pixels as the scene takes on this screen. True if it had others.
fn fit(canvas: &HtmlCanvasElement, scene: &Scene, ratio: f64) -> bool {
    let pixels = |length: f32| (f64::from(length) * ratio).round() as u32;
    let (width, height) = (pixels(scene.width), pixels(scene.height));
    if canvas.width() == width && canvas.height() == height {
        return false;
    }
    canvas.set_width(width);
    canvas.set_height(height);
    true
}

fn cleared(canvas: &HtmlCanvasElement, ratio: f64) -> Option<CanvasRenderingContext2d> {
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    let _ = context.set_transform(1.0, 0.0, 0.0, 1.0, 0.0, 0.0);
    context.clear_rect(0.0, 0.0, canvas.width().into(), canvas.height().into());
    let _ = context.set_transform(ratio, 0.0, 0.0, ratio, 0.0, 0.0);
    Some(context)
}
