//! A chart as a picture: a bar for every run, lying, with its numbers.
//!
//! Every number stands beside its bar, and parts on top of each other have a gap between them: no reader depends on
//! colours.

use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

use super::{Bar, Chart};
use crate::scene::Ink;
use crate::scene::palette::{self, Theme};

/// Height of one bar.
const BAR: i32 = 18;
/// Between two runs.
const GAP: i32 = 14;
/// More between two runs of groups of another size.
const APART: i32 = 14;
/// Above the first run, without the legend: the title.
const HEAD: i32 = 44;
/// Height of a row of the legend.
const ROW: i32 = 18;
/// Below the last run: scale and unit.
const FOOT: i32 = 44;
/// Width of a letter at [`SMALL`], roughly.
const LETTER: i32 = 6;
/// The same at [`LARGE`].
const WIDE: i32 = 8;
/// Sizes as the drawing library counts them: letters of 12 and 15 pixels.
const SMALL: i32 = 15;
const LARGE: i32 = 19;

/// The colours of parts that are classes of messages, in their order, and of any others.
const CLASSES: [Ink; super::CLASSES.len()] =
    [Ink::Data, Ink::Delivery, Ink::Membership, Ink::Flush, Ink::State, Ink::Acknowledgement, Ink::Faint];
const OTHERS: [Ink; 6] = [Ink::Data, Ink::Flush, Ink::Delivery, Ink::Membership, Ink::State, Ink::Acknowledgement];

/// Charts below each other as an SVG document of that width in pixels; its height follows from what is in them.
pub fn svg(charts: &[Chart], width: u32, theme: Theme) -> String {
    let drawings = charts.iter().map(|chart| Drawing::new(chart, width as i32, theme)).collect::<Vec<_>>();
    let height = drawings.iter().map(Drawing::height).sum::<i32>().max(1);
    let mut svg = String::new();
    // Writing to a string cannot fail.
    let _ = draw(&drawings, &SVGBackend::with_string(&mut svg, (width, height as u32)).into_drawing_area());
    svg
}

fn draw(drawings: &[Drawing<'_>], paper: &Area<'_>) -> Drawn<'static> {
    let mut top = 0;
    for drawing in drawings {
        drawing.parts(&paper.clone().shrink((0, top), (drawing.width, drawing.height())))?;
        top += drawing.height();
    }
    drop(paper.present());
    Ok(())
}

struct Drawing<'a> {
    chart: &'a Chart,
    width: i32,
    /// What the legend says, each series with the left end of its square and its row.
    legend: Vec<(usize, i32, i32)>,
    /// Where the first run begins, from the top.
    head: i32,
    /// Where the bars begin.
    left: i32,
    /// How high a name is that stands above its bars; 0 where names have room beside them.
    above: i32,
    /// The number at the right end of the scale.
    most: u64,
    theme: Theme,
}

type Area<'a> = DrawingArea<SVGBackend<'a>, plotters::coord::Shift>;
type Drawn<'a> = Result<(), DrawingAreaErrorKind<<SVGBackend<'a> as DrawingBackend>::ErrorType>>;

impl<'a> Drawing<'a> {
    fn new(chart: &'a Chart, width: i32, theme: Theme) -> Drawing<'a> {
        let longest = chart.bars.iter().map(|bar| bar.name.chars().count() as i32).max().unwrap_or(0);
        let beside = longest * LETTER + 14;
        let (left, above) = if beside <= width * 2 / 5 { (beside, 0) } else { (8, ROW) };
        let total = |bar: &Bar| match chart.unit.adds_up() {
            true => bar.values.iter().flatten().sum(),
            false => bar.values.iter().flatten().copied().max().unwrap_or(0),
        };
        let most = chart.bars.iter().map(total).max().unwrap_or(0).max(1);
        let legend = legend(chart, width);
        let head = HEAD + ROW * legend.last().map_or(0, |(.., row)| row + 1);
        Drawing { chart, width, legend, head, left, above, most, theme }
    }

    fn colour(&self, ink: Ink) -> RGBColor {
        let written = u32::from_str_radix(&palette::colour(ink, self.theme)[1..], 16).unwrap_or(0);
        let [_, red, green, blue] = written.to_be_bytes();
        RGBColor(red, green, blue)
    }

    /// The colour of a series.
    fn part(&self, series: usize) -> RGBColor {
        let classes = self.chart.series == super::CLASSES.map(|(_, name)| name);
        let inks: &[Ink] = if classes { &CLASSES } else { &OTHERS };
        self.colour(inks[series % inks.len()])
    }

    /// How many bars a run has above each other.
    fn rows(&self) -> i32 {
        if self.chart.unit.adds_up() { 1 } else { self.chart.series.len() as i32 }
    }

    fn run_height(&self) -> i32 {
        self.above + self.rows() * BAR + GAP
    }

    /// Where a run begins; after the last, where the scale does.
    fn top(&self, at: usize) -> i32 {
        let sizes = self.chart.bars.iter().take(at + 1).map(|bar| bar.setting);
        let others = sizes.clone().zip(sizes.skip(1)).filter(|(one, next)| one != next).count() as i32;
        self.head + self.run_height() * at as i32 + APART * others
    }

    fn height(&self) -> i32 {
        self.top(self.chart.bars.len()) + FOOT
    }

    /// Where a number lies; at the right there is room for one written out.
    fn x_of(&self, value: u64) -> i32 {
        let room = (self.width - self.left - 64).max(20);
        self.left + (u128::from(value) * room as u128 / u128::from(self.most)) as i32
    }

    fn parts(&self, area: &Area<'_>) -> Drawn<'static> {
        area.fill(&self.colour(Ink::Paper))?;
        let room = ((self.width - 16) / WIDE).max(4) as usize;
        self.write(area, &shortened(&self.chart.title, room), (8, 20), LARGE, HPos::Left)?;
        self.legend(area)?;
        self.scale(area)?;
        for (at, bar) in self.chart.bars.iter().enumerate() {
            self.bar(area, self.top(at), bar)?;
        }
        Ok(())
    }

    fn legend(&self, area: &Area<'_>) -> Drawn<'static> {
        for &(series, x, row) in &self.legend {
            let top = 34 + ROW * row;
            area.draw(&Rectangle::new([(x, top), (x + 12, top + 12)], self.part(series).filled()))?;
            self.write(area, self.chart.series[series], (x + 17, top + 6), SMALL, HPos::Left)?;
        }
        Ok(())
    }

    fn scale(&self, area: &Area<'_>) -> Drawn<'static> {
        let bottom = self.height() - FOOT;
        for tick in ticks(self.most) {
            let x = self.x_of(tick);
            area.draw(&PathElement::new(vec![(x, self.head - 6), (x, bottom)], self.colour(Ink::Faint)))?;
            self.write(area, &self.chart.unit.shown(tick), (x, bottom + 12), SMALL, HPos::Center)?;
        }
        self.write(area, self.chart.unit.words(), (self.left, bottom + 32), SMALL, HPos::Left)
    }

    fn bar(&self, area: &Area<'_>, top: i32, bar: &Bar) -> Drawn<'static> {
        let room = ((self.width - 16) / LETTER).max(4) as usize;
        match self.above {
            0 => self.write(area, &bar.name, (self.left - 8, top + self.rows() * BAR / 2), SMALL, HPos::Right)?,
            _ => self.write(area, &shortened(&bar.name, room), (self.left, top + ROW / 2), SMALL, HPos::Left)?,
        }
        let top = top + self.above;
        if self.chart.unit.adds_up() {
            return self.stacked(area, top, bar);
        }
        for (at, value) in bar.values.iter().enumerate() {
            let top = top + BAR * at as i32;
            let x = self.x_of(value.unwrap_or(0));
            area.draw(&Rectangle::new([(self.left, top + 2), (x, top + BAR - 2)], self.part(at).filled()))?;
            let words = value.map_or("never".to_owned(), |value| self.chart.unit.shown(value));
            self.write(area, &words, (x + 6, top + BAR / 2), SMALL, HPos::Left)?;
        }
        Ok(())
    }

    fn stacked(&self, area: &Area<'_>, top: i32, bar: &Bar) -> Drawn<'static> {
        let mut sum = 0;
        for (at, value) in bar.values.iter().enumerate() {
            let from = self.x_of(sum);
            sum += value.unwrap_or(0);
            if value.is_some_and(|value| value > 0) {
                let gap = i32::from(self.x_of(sum) > from + 2); // neighbours are told apart without colour too
                let corners = [(from, top), (self.x_of(sum) - gap, top + BAR)];
                area.draw(&Rectangle::new(corners, self.part(at).filled()))?;
            }
        }
        self.write(area, &self.chart.unit.shown(sum), (self.x_of(sum) + 6, top + BAR / 2), SMALL, HPos::Left)
    }

    fn write(&self, area: &Area<'_>, words: &str, at: (i32, i32), size: i32, side: HPos) -> Drawn<'static> {
        let style = ("sans-serif", size).into_font().color(&self.colour(Ink::Text)).pos(Pos::new(side, VPos::Center));
        area.draw(&Text::new(words.to_owned(), at, style))
    }
}

/// Where the legend has each series that is anywhere to be seen: from left to right, in as many rows as it takes. Empty if
/// there is only one.
fn legend(chart: &Chart, width: i32) -> Vec<(usize, i32, i32)> {
    let seen = |at: &usize| chart.bars.iter().any(|bar| bar.values[*at] != Some(0));
    if chart.series.len() < 2 {
        return Vec::new();
    }
    let (mut x, mut row) = (8, 0);
    let places = (0..chart.series.len()).filter(seen).map(|at| {
        let wide = 17 + chart.series[at].chars().count() as i32 * LETTER + 12;
        if x > 8 && x + wide > width {
            (x, row) = (8, row + 1);
        }
        let place = (at, x, row);
        x += wide;
        place
    });
    places.collect()
}

/// At most five numbers from 0 on, of 1, 2 or 5 times a power of ten apart.
fn ticks(most: u64) -> impl Iterator<Item = u64> {
    let powers = (0..19).map(|power| 10u64.pow(power));
    let mut steps = powers.flat_map(|power| [1, 2, 5].map(|times| power.saturating_mul(times)));
    let step = steps.find(|step| most / step <= 4).unwrap_or(most);
    (0..=most / step).map(move |nth| nth * step)
}

fn shortened(name: &str, room: usize) -> String {
    if name.chars().count() <= room {
        return name.to_owned();
    }
    name.chars().take(room - 1).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::Unit;
    use crate::scenario::ast::Setting;

    fn chart(unit: Unit, values: &[&[Option<u64>]]) -> Chart {
        let bars = values.iter().enumerate().map(|(at, values)| Bar {
            name: format!("run {at}"),
            setting: Setting::AsWritten,
            values: values.to_vec(),
        });
        Chart { title: "A < title".into(), unit, series: vec!["one", "two"], bars: bars.collect() }
    }

    #[test]
    fn every_number_is_written_and_words_are_escaped() {
        let stacked = svg(&[chart(Unit::Messages, &[&[Some(3), Some(4)], &[Some(0), Some(0)]])], 600, Theme::Light);
        assert!(
            stacked.contains("A &lt; title") && stacked.contains("\n7\n") && stacked.contains("run 1"),
            "{stacked}"
        );
        let beside = svg(&[chart(Unit::Microseconds, &[&[Some(61_250), None]])], 600, Theme::Dark);
        assert!(beside.contains("61.2") && beside.contains("never"), "{beside}");
    }

    #[test]
    fn names_without_room_beside_their_bars_stand_above_them() {
        let mut chart = chart(Unit::Messages, &[&[Some(3), Some(4)]]);
        chart.bars[0].name = "a run with a long name".into();
        let [wide, narrow] = [600, 240].map(|width| svg(std::slice::from_ref(&chart), width, Theme::Light));
        for picture in [&wide, &narrow] {
            assert!(picture.contains("a run with a long name"), "{picture}");
        }
        let anchor = |picture: &str| picture.matches("text-anchor=\"end\"").count();
        assert_eq!((anchor(&wide), anchor(&narrow)), (1, 0));
    }

    #[test]
    fn a_chart_of_nothing_is_a_picture_too() {
        assert!(svg(&[chart(Unit::Suspicions, &[])], 100, Theme::Light).starts_with("<svg"));
    }

    #[test]
    fn a_legend_that_is_too_wide_goes_on_in_the_next_row() {
        let mut chart = chart(Unit::Messages, &[&[Some(3), Some(4), Some(1)]]);
        chart.series = vec!["some words", "no fewer", "more"];
        assert_eq!(legend(&chart, 600).iter().map(|it| it.2).collect::<Vec<_>>(), [0, 0, 0]);
        assert_eq!(
            legend(&chart, 160).iter().map(|it| (it.1 > 8, it.2)).collect::<Vec<_>>(),
            [(false, 0), (false, 1), (true, 1)]
        );
    }

    #[test]
    fn a_scale_has_few_round_numbers() {
        assert_eq!(ticks(1).collect::<Vec<_>>(), [0, 1]);
        assert_eq!(ticks(130).collect::<Vec<_>>(), [0, 50, 100]);
        assert_eq!(ticks(83_000).collect::<Vec<_>>(), [0, 20_000, 40_000, 60_000, 80_000]);
    }
}
