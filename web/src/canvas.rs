//! Paints shapes of a scene on a 2D canvas. Knows geometry and inks, and nothing of what they stand for.

use std::f64::consts::TAU;

use groupscope_core::scene::geometry::{curves, hatching};
use groupscope_core::scene::palette::{Theme, colour};
use groupscope_core::scene::{Anchor, Dash, Form, Ink, Point, Shape, Style, Weight};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

const FONT: &str = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif";

/// A canvas, and what it was told last: there may be thousands of shapes in every frame, so it is told of a style only where
/// that changes.
pub struct Painter {
    /// The element.
    pub canvas: HtmlCanvasElement,
    context: CanvasRenderingContext2d,
    /// In pixels of the screen, and how many of those are a CSS pixel.
    size: (u32, u32),
    ratio: f64,
    theme: Theme,
    style: Option<Style>,
    dash: Option<Dash>,
    letters: Option<(Anchor, u32, Weight)>,
}

impl Painter {
    /// A painter of that canvas.
    pub fn new(canvas: HtmlCanvasElement) -> Option<Painter> {
        let context = canvas.get_context("2d").ok()??.dyn_into().ok()?;
        let (theme, style, dash, letters) = Default::default();
        Some(Painter { canvas, context, size: (0, 0), ratio: 1.0, theme, style, dash, letters })
    }

    /// Gives the canvas that size in CSS pixels, each so many of the screen's.
    pub fn fit(&mut self, (width, height): (f32, f32), ratio: f64) {
        let pixels = |length: f32| (f64::from(length) * ratio).round() as u32;
        let size = (pixels(width), pixels(height));
        if (self.size, self.ratio) == (size, ratio) {
            return;
        }
        // With its size a canvas forgets everything else, too.
        (self.size, self.ratio) = (size, ratio);
        self.canvas.set_width(size.0);
        self.canvas.set_height(size.1);
        (self.style, self.dash, self.letters) = Default::default();
        let _ = self.context.set_transform(ratio, 0.0, 0.0, ratio, 0.0, 0.0);
        self.context.set_line_join("round");
        self.context.set_line_cap("round");
    }

    /// Width and height in CSS pixels, to the last of the screen's.
    fn whole(&self) -> (f64, f64) {
        (f64::from(self.size.0) / self.ratio, f64::from(self.size.1) / self.ratio)
    }

    /// Covers everything with paper.
    pub fn cover(&mut self, theme: Theme) {
        self.turn_to(theme);
        self.set_style(&Style { fill: Some(Ink::Paper), ..Style::default() });
        let (width, height) = self.whole();
        self.context.fill_rect(0.0, 0.0, width, height);
    }

    /// Covers everything with what another one of the same size has painted.
    pub fn copy(&self, other: &Painter) {
        let (width, height) = self.whole();
        let from = &other.canvas;
        let _ = self.context.draw_image_with_html_canvas_element_and_dw_and_dh(from, 0.0, 0.0, width, height);
    }

    /// Paints shapes in their order.
    pub fn paint(&mut self, shapes: &[Shape], theme: Theme) {
        self.turn_to(theme);
        for shape in shapes {
            self.set_style(&shape.style);
            match &shape.form {
                Form::Text { at, text, anchor, size, weight } => {
                    self.text(shape, *at, text, (*anchor, *size, *weight));
                }
                form => self.path(form, &shape.style),
            }
        }
        if self.style.take_if(|last| last.opacity != 1.0).is_some() {
            self.context.set_global_alpha(1.0); // or what is copied next would be as pale
        }
    }

    fn turn_to(&mut self, theme: Theme) {
        if self.theme != theme {
            (self.theme, self.style) = (theme, None);
        }
    }

    fn set_style(&mut self, style: &Style) {
        let context = &self.context;
        let before = self.style.replace(*style);
        let is_new = |same: fn(&Style, &Style) -> bool| before.as_ref().is_none_or(|before| !same(before, style));
        if is_new(|before, now| before.opacity == now.opacity) {
            context.set_global_alpha(f64::from(style.opacity));
        }
        if let Some(ink) = style.fill.filter(|_| is_new(|before, now| before.fill == now.fill)) {
            context.set_fill_style_str(colour(ink, self.theme));
        }
        let Some(ink) = style.stroke else { return };
        if is_new(|before, now| before.stroke == now.stroke) {
            context.set_stroke_style_str(colour(ink, self.theme));
        }
        if is_new(|before, now| before.stroke == now.stroke && before.width == now.width) {
            context.set_line_width(f64::from(style.width));
        }
        if self.dash.replace(style.dash) != Some(style.dash) {
            set_dash(context, style.dash.pattern());
        }
    }

    /// A path of its own for each shape: browsers are quick with single circles and lines, and slow with paths of many.
    fn path(&self, form: &Form, style: &Style) {
        self.context.begin_path();
        outline(&self.context, form);
        if style.fill.is_some() {
            self.context.fill();
        }
        if style.stroke.is_some() {
            self.context.stroke();
        }
    }

    fn text(&mut self, shape: &Shape, at: Point, text: &str, (anchor, size, weight): (Anchor, f32, Weight)) {
        let context = &self.context;
        let tenths = (size * 10.0).round() as u32;
        let before = self.letters.replace((anchor, tenths, weight));
        if before.is_none_or(|(_, size, heaviness)| (size, heaviness) != (tenths, weight)) {
            let weight = if weight == Weight::Bold { "600" } else { "400" };
            context.set_font(&format!("{weight} {}.{}px {FONT}", tenths / 10, tenths % 10));
        }
        if before.is_none_or(|(before, ..)| before != anchor) {
            context.set_text_align(match anchor {
                Anchor::Start => "left",
                Anchor::Middle => "center",
                Anchor::End => "right",
            });
        }
        let (x, y) = (f64::from(at.x), f64::from(at.y));
        if shape.style.stroke.is_some() {
            let _ = context.stroke_text(text, x, y);
        }
        let _ = context.fill_text(text, x, y);
    }
}

fn set_dash(context: &CanvasRenderingContext2d, pattern: Option<[f32; 2]>) {
    let dash: JsValue = match pattern {
        None => js_array(&[]),
        Some(lengths) => js_array(&lengths),
    };
    let _ = context.set_line_dash(&dash);
}

fn js_array(lengths: &[f32]) -> JsValue {
    lengths.iter().map(|length| JsValue::from_f64(f64::from(*length))).collect::<Vec<_>>().into()
}

fn outline(context: &CanvasRenderingContext2d, form: &Form) {
    match form {
        Form::Circle { centre, radius } => {
            let _ = context.arc(f64::from(centre.x), f64::from(centre.y), f64::from(*radius), 0.0, TAU);
        }
        Form::Path { points, closed, smooth: true } => smooth_path(context, points, *closed),
        Form::Path { points, closed, smooth: false } => {
            for (at, point) in points.iter().enumerate() {
                if at == 0 { move_to(context, *point) } else { line_to(context, *point) }
            }
            if *closed {
                context.close_path();
            }
        }
        Form::Rect { at, width, height, rounded } => {
            let (x, y, width, height) = (f64::from(at.x), f64::from(at.y), f64::from(*width), f64::from(*height));
            if *rounded > 0.0 {
                let _ = context.round_rect_with_f64(x, y, width, height, f64::from(*rounded));
            } else {
                context.rect(x, y, width, height);
            }
        }
        Form::Hatch { at, width, height } => {
            for (from, to) in hatching(*at, *width, *height) {
                move_to(context, from);
                line_to(context, to);
            }
        }
        Form::Text { .. } => {}
    }
}

fn smooth_path(context: &CanvasRenderingContext2d, points: &[Point], closed: bool) {
    let Some(first) = points.first() else { return };
    move_to(context, *first);
    for [a, b, to] in curves(points, closed) {
        context.bezier_curve_to(a.x.into(), a.y.into(), b.x.into(), b.y.into(), to.x.into(), to.y.into());
    }
    if closed {
        context.close_path();
    }
}

fn move_to(context: &CanvasRenderingContext2d, point: Point) {
    context.move_to(point.x.into(), point.y.into());
}

fn line_to(context: &CanvasRenderingContext2d, point: Point) {
    context.line_to(point.x.into(), point.y.into());
}
