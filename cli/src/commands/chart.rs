//! `groupscope chart`: the charts of a script, in words, as a picture or as a table for other programs.

use std::io::Write;
use std::process::ExitCode;
use std::rc::Rc;

use groupscope_core::chart::{self, Bar, Survey, draw};
use groupscope_core::scene::palette::Theme;

use crate::args::Chart;
use crate::input::Script;
use crate::output;
use crate::play::Progress;
use crate::problem::Problem;

/// Steps between two signs of life.
const SLICE: u32 = 20_000;

/// Plays what the charts need, and shows them.
pub(crate) fn chart(arguments: &Chart) -> Result<ExitCode, Problem> {
    let script = Script::read(&arguments.file, arguments.seed)?;
    let Some(mut survey) = Survey::new(Rc::new(script.scenario)) else {
        return Err(Problem::new(format!("{} asks for no chart", script.name))
            .help("add a line such as: chart messages \"What is sent\""));
    };
    let mut progress = Progress::new(&script.name);
    while survey.advance(SLICE) {
        let (played, runs) = survey.progress();
        progress.show(|| format!("{played} of {runs} runs"));
    }
    drop(progress);
    match arguments.output.as_deref() {
        None | Some("-") => tell(survey.charts())?,
        Some(path) if path.ends_with(".csv") => output::to_file(path, &chart::csv(survey.charts()))?,
        Some(path) if path.ends_with(".svg") => {
            let picture = draw::svg(survey.charts(), u32::from(arguments.width), Theme::Light);
            output::to_file(path, &picture)?;
        }
        Some(path) => {
            return Err(Problem::new(format!("{path} is neither a picture nor a table"))
                .help("end its name with .svg for a picture or with .csv for a table"));
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn tell(charts: &[chart::Chart]) -> Result<(), Problem> {
    let mut out = output::for_people();
    for (at, chart) in charts.iter().enumerate() {
        let gap = if at == 0 { "" } else { "\n" };
        writeln!(out, "{gap}{} ({})", chart.title, chart.unit.words())?;
        let width = chart.bars.iter().map(|bar| bar.name.chars().count()).max().unwrap_or(0);
        for bar in &chart.bars {
            writeln!(out, "  {:width$}  {}", bar.name, numbers(chart, bar))?;
        }
    }
    Ok(out.flush()?)
}

/// `the first 41.2, the last 58.0`; of a single series the number alone.
fn numbers(chart: &chart::Chart, bar: &Bar) -> String {
    let shown = |value: &Option<u64>| value.map_or("never".to_owned(), |value| chart.unit.shown(value));
    match bar.values.as_slice() {
        [value] => shown(value),
        values => {
            let parts = chart.series.iter().zip(values).map(|(series, value)| format!("{series} {}", shown(value)));
            parts.collect::<Vec<_>>().join(", ")
        }
    }
}
