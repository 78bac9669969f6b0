//! The command line: commands, options, and their help.

use std::str::FromStr;

use clap::{Args, Parser, Subcommand};
use groupscope_core::time::Time;

const EXAMPLES: &str = "\
Examples:
  groupscope run static/scenarios/flush-echo.scn      tell what happens
  groupscope check static/scenarios/*.scn             do they do what they say they do?
  groupscope draw flush-echo.scn -o flush-echo.svg    its space–time diagram
  groupscope trace flush-echo.scn > flush-echo.ndjson every event, for another program
  groupscope chart detectors-compared.scn             its charts, as numbers or a picture

The language of scenarios is described in docs/scenario-language.md, the format of traces in docs/trace-format.md.
Exit status: 0 all is well; 1 a scenario does not do what it says; 2 bad input.";

const RUN_EXAMPLES: &str = "\
Examples:
  groupscope run flush-echo.scn
  groupscope run flush-echo.scn --variant \"no flush\"
  groupscope run flush-echo.scn --at 84ms              only what has happened until then
  groupscope run flush-echo.scn --fine --numbers       more events, and the numbers that --at takes
  groupscope run flush-echo.scn --seed 8               the same script with other chances
  echo 'processes p q' | groupscope run -";

const CHECK_EXAMPLES: &str = "\
Examples:
  groupscope check static/scenarios/*.scn
  groupscope check flush-echo.scn --variant \"no flush\"
  groupscope check flush-echo.scn --seed 8

A run fails if something that its script expects does not come about, or if a guarantee falls that the script does not
expect to fall. Exit status: 0 all runs hold; 1 one fails; 2 a script could not be read.";

const TRACE_EXAMPLES: &str = "\
Examples:
  groupscope trace flush-echo.scn > flush-echo.ndjson
  groupscope trace flush-echo.scn --at 84ms | wc -l
  groupscope trace flush-echo.scn | jq -c 'select(.kind == \"delivered\")'

The format is described in docs/trace-format.md.";

const DRAW_EXAMPLES: &str = "\
Examples:
  groupscope draw flush-echo.scn -o flush-echo.svg
  groupscope draw flush-echo.scn -o step.svg --at 99ms --future   what comes later is pale
  groupscope draw flush-echo.scn -o stage.svg --at 15ms --stage   who is where, and what is under way
  groupscope draw domino-effect.scn -o graph.svg --at 124ms --graph   what is taken back
  groupscope draw flush-echo.scn -o wide.svg --size 1920x600";

const CHART_EXAMPLES: &str = "\
Examples:
  groupscope chart detectors-compared.scn
  groupscope chart detectors-compared.scn -o charts.svg
  groupscope chart detectors-compared.scn -o charts.csv

A script asks for a chart by a line such as: chart detection \"How long until somebody notices\"
Each chart plays the script and all its variants.";

/// Fault-tolerant process groups: play a scenario, and see which guarantees hold
#[derive(Debug, Parser)]
#[command(name = "groupscope", version, after_help = EXAMPLES)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Tell a run in words, and which guarantees hold
    #[command(after_help = RUN_EXAMPLES)]
    Run(Run),
    /// Ask scenarios whether they do what they say, each with all its variants
    #[command(after_help = CHECK_EXAMPLES)]
    Check(Check),
    /// Write every event of a run for other programs, a JSON object a line
    #[command(after_help = TRACE_EXAMPLES)]
    Trace(Trace),
    /// Draw a run as SVG: its space–time diagram, or at a moment the stage or a group's dependency graph
    #[command(after_help = DRAW_EXAMPLES)]
    Draw(Draw),
    /// Play a script with all its variants and show the charts that it asks for
    #[command(after_help = CHART_EXAMPLES)]
    Chart(Chart),
}

#[derive(Debug, Args)]
pub(crate) struct Run {
    #[command(flatten)]
    pub(crate) which: Which,
    /// Tell finer things too: every message, every vote, every early arrival
    #[arg(long)]
    pub(crate) fine: bool,
    /// Put its number in front of each event
    #[arg(long, short)]
    pub(crate) numbers: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Check {
    /// Scripts to check; - reads from standard input
    #[arg(value_name = "FILE", required = true)]
    pub(crate) files: Vec<String>,
    #[command(flatten)]
    pub(crate) changes: Changes,
}

#[derive(Debug, Args)]
pub(crate) struct Trace {
    #[command(flatten)]
    pub(crate) which: Which,
}

#[derive(Debug, Args)]
pub(crate) struct Draw {
    #[command(flatten)]
    pub(crate) which: Which,
    /// Where the picture goes; standard output if it is left out
    #[arg(long, short, value_name = "FILE")]
    pub(crate) output: Option<String>,
    /// Draw the stage: processes, groups, and messages under way
    #[arg(long)]
    pub(crate) stage: bool,
    /// Draw the rollback-dependency graph of a group that goes back to recovery lines
    #[arg(long, conflicts_with_all = ["stage", "fine", "future"])]
    pub(crate) graph: bool,
    /// Of which group, where several have a graph
    #[arg(long, value_name = "NAME", requires = "graph")]
    pub(crate) group: Option<String>,
    /// Draw heartbeats and acknowledgements too
    #[arg(long)]
    pub(crate) fine: bool,
    /// Draw what comes after --at too, pale
    #[arg(long, conflicts_with = "stage")]
    pub(crate) future: bool,
    /// Width and height in pixels; a graph takes more if it has to
    #[arg(long, value_name = "WIDTHxHEIGHT")]
    pub(crate) size: Option<Size>,
}

#[derive(Debug, Args)]
pub(crate) struct Chart {
    /// The script; - reads it from standard input
    #[arg(value_name = "FILE")]
    pub(crate) file: String,
    /// Play with this seed instead of the script's
    #[arg(long, value_name = "NUMBER")]
    pub(crate) seed: Option<u64>,
    /// Write a picture (.svg) or a table for other programs (.csv) instead of words
    #[arg(long, short, value_name = "FILE")]
    pub(crate) output: Option<String>,
    /// Width of the picture in pixels
    #[arg(long, value_name = "WIDTH", default_value_t = 900, value_parser = clap::value_parser!(u16).range(240..))]
    pub(crate) width: u16,
}

/// Which run, and how far.
#[derive(Debug, Args)]
pub(crate) struct Which {
    /// The script; - reads it from standard input
    #[arg(value_name = "FILE")]
    pub(crate) file: String,
    #[command(flatten)]
    pub(crate) changes: Changes,
    /// Stop there: a time (84ms, or 84.588 as the story prints it) or the number of an event (214)
    #[arg(long, value_name = "TIME|EVENT")]
    pub(crate) at: Option<At>,
}

/// What to play otherwise than the script says.
#[derive(Debug, Args)]
pub(crate) struct Changes {
    /// Play this variant of the script
    #[arg(long, value_name = "NAME")]
    pub(crate) variant: Option<String>,
    /// Play with this seed instead of the script's
    #[arg(long, value_name = "NUMBER")]
    pub(crate) seed: Option<u64>,
}

/// Width and height of a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Size {
    /// In pixels.
    pub(crate) width: u16,
    /// In pixels.
    pub(crate) height: u16,
}

impl FromStr for Size {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Size, &'static str> {
        let side = |text: &str| text.parse().ok().filter(|pixels| (100..=20_000).contains(pixels));
        let sides = text.split_once('x').and_then(|(width, height)| Some((side(width)?, side(height)?)));
        let (width, height) = sides.ok_or("give two numbers from 100 to 20000, as in 1200x600")?;
        Ok(Size { width, height })
    }
}

/// A position of a run, as it is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum At {
    /// When everything until then has happened.
    Time(Time),
    /// When the step of that event is done.
    Event(u32),
}

impl FromStr for At {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<At, &'static str> {
        const HELP: &str = "give a time with its unit (250us, 84ms, 2s), a time in milliseconds as the story prints it \
            (84.588), or the number of an event (214)";
        let (digits, unit_us) = match text {
            _ if text.ends_with("us") => (&text[..text.len() - 2], 1),
            _ if text.ends_with("ms") => (&text[..text.len() - 2], 1_000),
            _ if text.ends_with('s') => (&text[..text.len() - 1], 1_000_000),
            _ if text.contains('.') => (text, 1_000),
            _ => return text.parse().map(At::Event).map_err(|_| HELP),
        };
        micros(digits, unit_us).map(|us| At::Time(Time::from_us(us))).ok_or(HELP)
    }
}

/// A decimal number of units in whole microseconds, if it is one.
fn micros(digits: &str, unit_us: u64) -> Option<u64> {
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let is_number = |part: &str| !part.is_empty() && part.len() <= 15 && part.bytes().all(|it| it.is_ascii_digit());
    if !is_number(whole) || !is_number(fraction) {
        return None;
    }
    let scaled = fraction.parse::<u64>().ok()? * unit_us;
    let parts = 10u64.pow(fraction.len() as u32);
    let whole = whole.parse::<u64>().ok()?.checked_mul(unit_us)?;
    scaled.is_multiple_of(parts).then(|| whole.checked_add(scaled / parts))?
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    fn time(us: u64) -> Result<At, &'static str> {
        Ok(At::Time(Time::from_us(us)))
    }

    #[test]
    fn the_command_line_is_consistent() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn a_position_is_a_time_or_the_number_of_an_event() {
        let read = ["250us", "84ms", "84.588", "1.5s", "84.588ms", "2s", "0ms"].map(At::from_str);
        let expected = [250, 84_000, 84_588, 1_500_000, 84_588, 2_000_000, 0].map(time);
        assert_eq!(read, expected);
        assert_eq!("214".parse(), Ok(At::Event(214)));
    }

    #[test]
    fn a_size_is_two_numbers_of_pixels() {
        assert_eq!("1920x600".parse(), Ok(Size { width: 1920, height: 600 }));
        assert!(["1920", "99x600", "x", "1x2x3", "wide"].iter().all(|text| Size::from_str(text).is_err()));
    }

    #[test]
    fn what_is_no_position_is_refused() {
        let odd = ["", "soon", "ms", "1.2us", "-5ms", "84.5884", "1e3ms", "99999999999999999999s", "4294967296", "s"];
        assert!(odd.iter().all(|text| At::from_str(text).is_err()));
    }
}
