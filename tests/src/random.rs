//! Random schedules: play one, say which guarantee falls, leave the least script that still shows it.

use groupscope_core::check::State;
use groupscope_core::explore::logging::of_scheme;
use groupscope_core::explore::orders;
use groupscope_core::explore::random::schedule;
use groupscope_core::explore::rollback::rollback;
use groupscope_core::explore::shrink::shrink;
use groupscope_core::protocol::rollback::Scheme;
use groupscope_core::registry::{Deviation, DeviationForm, GUARANTEES, GuaranteeId};
use groupscope_core::scenario;
use groupscope_core::sim::Stop;
use groupscope_core::trace::words::Names;

use crate::{Played, play};

/// How many attempts are made to shorten a failing script.
const SHRINK_TRIES: u32 = 600;

/// What many schedules have shown.
#[derive(Debug)]
pub struct Tally {
    /// How many were played.
    pub schedules: u64,
    /// How often the premise of each guarantee was met, in the order of the table.
    pub premises: Vec<u64>,
    /// How many schedules made a guarantee fall that must not.
    pub fallen: u64,
    /// The first such: its seed, the guarantee in words, and the least script that shows it.
    pub first: Option<(u64, String, String)>,
}

impl Default for Tally {
    fn default() -> Tally {
        Tally { schedules: 0, premises: vec![0; GUARANTEES.len()], fallen: 0, first: None }
    }
}

impl Tally {
    /// Plays the schedule of a seed, with a deviation switched on or with none. Without one, what falls first is worth
    /// its least script. To every fourth belongs one of the orders: the others know fbcasts only.
    pub fn add(&mut self, seed: u64, deviation: Option<Deviation>) {
        self.add_script(seed, &with(&schedule(seed), deviation), deviation.is_none());
        if deviation.is_none() && seed.is_multiple_of(4) {
            self.add_script(seed, &orders::schedule(seed), true);
        }
    }

    /// Plays the schedules of a seed for groups with recovery alone, one for each scheme. All are up in the end, so they have to
    /// come to rest.
    pub fn add_recovery(&mut self, seed: u64) {
        let by_line = Scheme::BY_LINE.map(|scheme| rollback(seed, scheme));
        let by_log = Scheme::BY_LOG.map(|scheme| of_scheme(seed, scheme));
        for script in by_line.into_iter().chain(by_log) {
            let played = self.add_script(seed, &script, true);
            if self.first.is_none() && played.timeline.stopped() != Some(Stop::Rest) {
                self.fallen += 1;
                self.first = Some((seed, "the run does not come to rest".to_owned(), script));
            }
        }
    }

    /// Plays a script of that seed, and gives the run; `shortens` what falls first to its least script.
    pub fn add_script(&mut self, seed: u64, text: &str, shortens: bool) -> Played {
        let played = play(text);
        self.schedules += 1;
        for row in &GUARANTEES {
            if let State::Holds(premises) = played.checks.last(row.id) {
                self.premises[row.id as usize] += u64::from(premises);
            }
        }
        if let Some((guarantee, words)) = fallen(&played, None) {
            self.fallen += 1;
            if self.first.is_none() && shortens {
                let least = shrink(text, SHRINK_TRIES, |text| falls(text, guarantee));
                self.first = Some((seed, words, least));
            }
        }
        played
    }

    /// What both have shown together; of two that have seen something fall, the lower seed is kept.
    pub fn and(mut self, other: Tally) -> Tally {
        self.schedules += other.schedules;
        self.fallen += other.fallen;
        self.premises.iter_mut().zip(other.premises).for_each(|(sum, more)| *sum += more);
        self.first = self.first.into_iter().chain(other.first).min();
        self
    }

    /// The least number of times that a guarantee's premise was met, and whose.
    pub fn least_premise(&self) -> (u64, &'static str) {
        let counted = GUARANTEES.iter().map(|row| (self.premises[row.id as usize], row.name));
        counted.min().unwrap_or((0, "none"))
    }
}

/// The script with a deviation switched on.
pub fn with(text: &str, deviation: Option<Deviation>) -> String {
    let Some(row) = deviation.map(Deviation::row) else { return text.to_owned() };
    let form = match row.form {
        DeviationForm::Without => "without",
        DeviationForm::WithVariant => "with variant",
    };
    text.replace("run until rest", &format!("{form} {}\nrun until rest", row.name))
}

/// The first guarantee that falls and must not, or that one, in words.
fn fallen(played: &Played, wanted: Option<GuaranteeId>) -> Option<(GuaranteeId, String)> {
    let mut errors = played.checks.errors(&played.program);
    let found = errors.find(|it| wanted.is_none_or(|wanted| wanted == it.guarantee));
    found.map(|it| (it.guarantee, it.falls(Names(&played.program))))
}

fn falls(text: &str, guarantee: GuaranteeId) -> bool {
    let parsed = scenario::parse(text);
    let empty = parsed.scenario.processes.is_empty();
    !empty && parsed.diagnostics.is_empty() && fallen(&play(text), Some(guarantee)).is_some()
}
