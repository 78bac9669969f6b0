//! Paints shapes of a scene on a 2D canvas. Knows geometry and inks, and nothing of what they stand for.

use std::f64::consts::TAU;

use groupscope_core::scene::geometry::{curves, hatching};
use groupscope_core::scene::palette::{Theme, colour};
use groupscope_core::scene::{Anchor, Form, Layer, Point, Scene, Shape, Weight};
use wasm_bindgen::JsValue;
use web_sys::CanvasRenderingContext2d;

const FONT: &str = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif";

/// Paints the shapes of one layer.
pub fn paint(context: &CanvasRenderingContext2d, scene: &Scene, layer: Layer, theme: Theme) {
    context.set_line_join("round");
    context.set_line_cap("round");
    for shape in scene.shapes.iter().filter(|shape| shape.layer == layer) {
        paint_shape(context, shape, theme);
    }
}

fn paint_shape(context: &CanvasRenderingContext2d, shape: &Shape, theme: Theme) {
    let style = &shape.style;
    context.set_global_alpha(f64::from(style.opacity));
    if let Some(ink) = style.fill {
        context.set_fill_style_str(colour(ink, theme));
    }
    if let Some(ink) = style.stroke {
        context.set_stroke_style_str(colour(ink, theme));
        context.set_line_width(f64::from(style.width));
        set_dash(context, style.dash.pattern());
    }
    if let Form::Text { at, text, anchor, size, weight } = &shape.form {
        paint_text(context, shape, *at, text, (*anchor, *size, *weight));
        return;
    }
    context.begin_path();
    outline(context, &shape.form);
    if style.fill.is_some() {
        context.fill();
    }
    if style.stroke.is_some() {
        context.stroke();
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

fn paint_text(
    context: &CanvasRenderingContext2d,
    shape: &Shape,
    at: Point,
    text: &str,
    (anchor, size, weight): (Anchor, f32, Weight),
) {
    let weight = if weight == Weight::Bold { "600" } else { "400" };
    let tenths = (size * 10.0).round() as u32;
    context.set_font(&format!("{weight} {}.{}px {FONT}", tenths / 10, tenths % 10));
    context.set_text_align(match anchor {
        Anchor::Start => "left",
        Anchor::Middle => "center",
        Anchor::End => "right",
    });
    let (x, y) = (f64::from(at.x), f64::from(at.y));
    if shape.style.stroke.is_some() {
        let _ = context.stroke_text(text, x, y);
    }
    let _ = context.fill_text(text, x, y);
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
