//! Colours of inks, for light pages (and projectors, and SVG) and for dark ones. Safe for the colour-blind; words have a
//! contrast of at least 4.5 to their ground.

use super::Ink;

/// Which ground a picture is painted on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// Dark on light.
    #[default]
    Light,
    /// Light on dark.
    Dark,
}

/// After so many groups the colours of hulls and bands come again.
pub const GROUP_COLOURS: usize = 5;

struct OfGroup {
    hull: &'static str,
    edge: &'static str,
    band_odd: &'static str,
    band_even: &'static str,
}

const fn of_group(hull: &'static str, edge: &'static str, band_odd: &'static str, band_even: &'static str) -> OfGroup {
    OfGroup { hull, edge, band_odd, band_even }
}

const LIGHT: [OfGroup; GROUP_COLOURS] = [
    of_group("#eaf1fb", "#1f5c9e", "#e8f0fb", "#d3e3f6"),
    of_group("#e8f5ee", "#1c6b48", "#e8f5ee", "#d2ebdd"),
    of_group("#f3eefa", "#68418f", "#f3eefa", "#e5d9f3"),
    of_group("#fdf3e1", "#8a5300", "#fdf3e1", "#f8e4c0"),
    of_group("#fbecef", "#96344e", "#fbecef", "#f5d6dd"),
];

const DARK: [OfGroup; GROUP_COLOURS] = [
    of_group("#16273b", "#8fbdf0", "#14243a", "#1b3350"),
    of_group("#14291f", "#85cfa9", "#14291f", "#1b3b2c"),
    of_group("#251b33", "#c4a3ec", "#251b33", "#33254a"),
    of_group("#302411", "#eebb6a", "#302411", "#443315"),
    of_group("#331a21", "#f0a0b4", "#331a21", "#49242f"),
];

/// The colour of an ink as CSS writes it.
pub fn colour(ink: Ink, theme: Theme) -> &'static str {
    let of_group = |group: u8| {
        let groups = if theme == Theme::Light { &LIGHT } else { &DARK };
        &groups[usize::from(group) % GROUP_COLOURS]
    };
    let (light, dark) = match ink {
        Ink::Hull(group) => return of_group(group).hull,
        Ink::HullEdge(group) => return of_group(group).edge,
        Ink::Band(band) if band.is_multiple_of(2) => return of_group(band / 2).band_odd,
        Ink::Band(band) => return of_group(band / 2).band_even,
        Ink::Paper => ("#ffffff", "#10151d"),
        Ink::Text => ("#16202e", "#e8edf4"),
        Ink::Muted => ("#566579", "#a3b1c4"),
        Ink::Faint => ("#c3ccd9", "#3a4758"),
        Ink::Data => ("#0066b8", "#5cb3ff"),
        Ink::Acknowledgement => ("#66758a", "#93a3b8"),
        Ink::Membership => ("#7648a0", "#c39bef"),
        Ink::Flush => ("#a85800", "#f5a742"),
        Ink::State => ("#00707a", "#4fc9d4"),
        Ink::Failure => ("#c4341a", "#ff7d66"),
        Ink::Delivery => ("#00784f", "#45cf98"),
        Ink::Suspicion => ("#c4341a", "#ff7d66"),
        Ink::Selection => ("#ffb300", "#ffc94d"),
        Ink::Playhead => ("#16202e", "#e8edf4"),
    };
    if theme == Theme::Light { light } else { dark }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn luminance(colour: &str) -> f64 {
        let channel = |at: usize| {
            let value = f64::from(u8::from_str_radix(&colour[at..at + 2], 16).unwrap()) / 255.0;
            if value <= 0.039_28 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
    }

    fn contrast(a: &str, b: &str) -> f64 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn words_can_be_read_on_paper_and_on_every_hull_and_band() {
        use Ink::*;
        let words = [Text, Muted, Data, Acknowledgement, Membership, Flush, State, Failure, Delivery, Suspicion];
        let mut grounds = vec![Paper];
        for group in 0..GROUP_COLOURS as u8 {
            grounds.extend([Hull(group), Band(2 * group)]);
        }
        for theme in [Theme::Light, Theme::Dark] {
            for &ground in &grounds {
                for word in words.into_iter().chain((0..GROUP_COLOURS as u8).map(HullEdge)) {
                    let ratio = contrast(colour(word, theme), colour(ground, theme));
                    let enough = if ground == Paper { 4.5 } else { 4.0 };
                    assert!(ratio >= enough, "{word:?} on {ground:?} ({theme:?}): {ratio:.2}");
                }
            }
        }
    }
}
