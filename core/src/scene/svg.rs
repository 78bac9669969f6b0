//! A scene as a self-contained SVG picture.

use std::fmt::Write;

use super::palette::{Theme, colour};
use super::{Anchor, Form, Ink, Layer, Point, Scene, Shape, Weight, curves, hatching};

const FONT: &str = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif";

/// The picture as SVG, in the light palette; the same scene always gives the same text.
pub fn svg(scene: &Scene) -> String {
    svg_in(scene, Theme::Light)
}

/// The same in either palette.
pub fn svg_in(scene: &Scene, theme: Theme) -> String {
    let (width, height) = (number(scene.width), number(scene.height));
    let mut out = String::with_capacity(200 + scene.shapes.len() * 120);
    let _ = writeln!(
        out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" \
         font-family=\"{FONT}\" stroke-linejoin=\"round\" stroke-linecap=\"round\">"
    );
    let _ = writeln!(out, "<rect width=\"{width}\" height=\"{height}\" fill=\"{}\"/>", colour(Ink::Paper, theme));
    for layer in [Layer::Still, Layer::Moving] {
        scene.shapes.iter().filter(|shape| shape.layer == layer).for_each(|shape| draw(shape, theme, &mut out));
    }
    out.push_str("</svg>\n");
    out
}

fn draw(shape: &Shape, theme: Theme, out: &mut String) {
    let style = paint(shape, theme);
    let _ = match &shape.form {
        Form::Circle { centre, radius } => {
            writeln!(
                out,
                "<circle cx=\"{}\" cy=\"{}\" r=\"{}\"{style}/>",
                number(centre.x),
                number(centre.y),
                number(*radius)
            )
        }
        Form::Path { points, closed, smooth } => {
            writeln!(out, "<path d=\"{}\"{style}/>", outline(points, *closed, *smooth))
        }
        Form::Rect { at, width, height, rounded } => {
            let (x, y, width, height) = (number(at.x), number(at.y), number(*width), number(*height));
            writeln!(
                out,
                "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"{}\"{style}/>",
                number(*rounded)
            )
        }
        Form::Hatch { at, width, height } => {
            let lines = hatching(*at, *width, *height);
            let lines: String = lines.iter().map(|&(from, to)| outline(&[from, to], false, false)).collect();
            writeln!(out, "<path d=\"{lines}\"{style}/>")
        }
        Form::Text { at, text, anchor, size, weight } => {
            let anchor = match anchor {
                Anchor::Start => "",
                Anchor::Middle => " text-anchor=\"middle\"",
                Anchor::End => " text-anchor=\"end\"",
            };
            let weight = if *weight == Weight::Bold { " font-weight=\"600\"" } else { "" };
            let (x, y, size) = (number(at.x), number(at.y), number(*size));
            writeln!(
                out,
                "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\"{anchor}{weight}{style}>{}</text>",
                escape(text)
            )
        }
    };
}

fn paint(shape: &Shape, theme: Theme) -> String {
    let style = &shape.style;
    let mut out = String::new();
    let fill = style.fill.map_or("none", |ink| colour(ink, theme));
    let _ = write!(out, " fill=\"{fill}\"");
    if let Some(ink) = style.stroke {
        let _ = write!(out, " stroke=\"{}\" stroke-width=\"{}\"", colour(ink, theme), number(style.width));
        if let Some([on, off]) = style.dash.pattern() {
            let _ = write!(out, " stroke-dasharray=\"{on} {off}\"");
        }
        if matches!(shape.form, Form::Text { .. }) {
            out.push_str(" paint-order=\"stroke\"");
        }
    }
    if style.opacity < 1.0 {
        let _ = write!(out, " opacity=\"{}\"", number(style.opacity));
    }
    out
}

fn outline(points: &[Point], closed: bool, smooth: bool) -> String {
    let place = |point: &Point| format!("{} {}", number(point.x), number(point.y));
    let mut out = format!("M{}", points.first().map(place).unwrap_or_default());
    if smooth {
        for [first, second, end] in curves(points, closed) {
            let _ = write!(out, "C{} {} {}", place(&first), place(&second), place(&end));
        }
    } else {
        for point in points.iter().skip(1) {
            let _ = write!(out, "L{}", place(point));
        }
    }
    if closed {
        out.push('Z');
    }
    out
}

/// Two decimals at most, and no minus before zero, so that the text is the same everywhere.
fn number(value: f32) -> String {
    let rounded = (f64::from(value) * 100.0).round() as i64;
    let (sign, size) = (if rounded < 0 { "-" } else { "" }, rounded.unsigned_abs());
    match (size / 100, size % 100) {
        (whole, 0) => format!("{sign}{whole}"),
        (whole, part) if part % 10 == 0 => format!("{sign}{whole}.{}", part / 10),
        (whole, part) => format!("{sign}{whole}.{part:02}"),
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_as_many_decimals_as_they_need() {
        let printed = [0.0, -0.001, 1.5, -2.25, 310.0, 0.049].map(number);
        assert_eq!(printed, ["0", "0", "1.5", "-2.25", "310", "0.05"]);
    }

    #[test]
    fn words_are_escaped() {
        assert_eq!(escape("a<b & c>d"), "a&lt;b &amp; c&gt;d");
    }
}
