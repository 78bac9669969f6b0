//! A scene as a self-contained SVG picture, in the light palette.

use super::Scene;

/// The picture as SVG; the same scene always gives the same text.
pub fn svg(scene: &Scene) -> String {
    format!("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{:.0}\" height=\"{:.0}\"/>", scene.width, scene.height)
}
