//! Reads what a script declares: its headings, processes, network, detector, and how far it runs.

use super::reader::{Read, Reader};
use crate::ids::Name;
use crate::protocol::membership::detector::DetectorKind;
use crate::registry::{DEVIATIONS, Deviation, DeviationForm};
use crate::scenario::ast::{DetectorOptions, Form, NetworkOptions, Statement, Until};
use crate::scenario::bounds;
use crate::scenario::complete::Want;
use crate::scenario::diagnose::{code, near_or_known};
use crate::scenario::lex::{Kind, Span, Token};
use crate::scenario::names::Symbol;
use crate::time::Duration;

/// The version of the language that is read here.
const VERSION: u32 = 1;

impl Reader<'_> {
    // Headings.

    pub(super) fn version(&mut self) -> Read<Statement> {
        let first = self.span();
        self.next();
        let span = self.span();
        let version = self.number("the version of the language, 1", bounds::NUMBER)?;
        if version != VERSION && !self.failed {
            let message = format!("this script is written for Groupscope's language {version}");
            let help = format!("this Groupscope reads version {VERSION}; what it does not know it will mark below");
            self.mistake(code::VERSION, span, message, &help);
        }
        if self.script.begun {
            self.mistake(code::PLACE, first, "the version comes too late", "make it the first statement");
        }
        Ok(Statement::Version(version))
    }

    pub(super) fn title(&mut self) -> Read<Statement> {
        self.next();
        self.text("the title").map(Statement::Title)
    }

    pub(super) fn about(&mut self) -> Read<Statement> {
        self.next();
        self.text("the paragraph").map(Statement::About)
    }

    pub(super) fn lecture(&mut self) -> Read<Statement> {
        self.next();
        self.text("the lecture").map(Statement::Lecture)
    }

    pub(super) fn assumes(&mut self) -> Read<Statement> {
        self.next();
        self.text("what is taken for granted").map(Statement::Assumes)
    }

    pub(super) fn seed(&mut self) -> Read<Statement> {
        self.next();
        let Some(Token { kind: Kind::Number(seed), text, .. }) = self.peek() else {
            return self.expected("a number");
        };
        if text.parse::<u64>().is_err() {
            let span = self.span();
            self.mistake(code::VALUE, span, "this seed is too large", "at most 18446744073709551615");
        }
        self.next();
        Ok(Statement::Seed(*seed))
    }

    // World.

    pub(super) fn declare_processes(&mut self) -> Read<Statement> {
        self.next();
        let mut names = Vec::new();
        while !self.at_end() || names.is_empty() {
            let declared = self.declare(Reader::next_process, "a name for a process");
            match declared {
                Ok(Some(Symbol::Process(name))) => names.push(name),
                Ok(Some(_)) => names.push(Name(0)),
                Err(end) if self.at_end() => return Err(end),
                Ok(None) => self.mute(),
                Err(_) => {
                    self.mute();
                    self.next();
                }
            }
        }
        Ok(Statement::Processes(names))
    }

    /// What the next process will be: the next index, or nothing beyond the bound.
    fn next_process(&mut self, name: &str) -> Symbol {
        let processes = &mut self.script.scenario.processes;
        let index = processes.len();
        if bounds::PROCESSES.is_passed_by(index as u64 + 1) {
            self.passed_once(bounds::PROCESSES, self.last_span());
            return Symbol::Refused;
        }
        processes.push(name.to_owned());
        Symbol::Process(Name(index as u16))
    }

    /// One of these words, and what it stands for.
    pub(super) fn one_of<T: Copy>(&mut self, words: &[(&'static str, T)]) -> Read<T> {
        for &(word, meaning) in words {
            if self.take(word) {
                return Ok(meaning);
            }
        }
        let words: Vec<_> = words.iter().map(|(word, _)| *word).collect();
        self.expected_one_of(&words)
    }

    pub(super) fn option_again(&mut self, again: bool, span: Span) {
        if again {
            self.mistake(code::TWICE, span, "this option is given twice", "take one of them away");
        }
    }

    pub(super) fn network(&mut self) -> Read<Statement> {
        self.next();
        Ok(Statement::Network { link: None, options: self.network_options()? })
    }

    pub(super) fn link(&mut self) -> Read<Statement> {
        self.next();
        let from = self.process()?;
        self.need("to")?;
        let to = self.other_process(from)?;
        Ok(Statement::Network { link: Some((from, to)), options: self.network_options()? })
    }

    /// A process other than `first`: the other end of a link.
    pub(super) fn other_process(&mut self, first: Name) -> Read<Name> {
        let span = self.span();
        self.could_be(Want::Process { but: vec![first] });
        let other = self.process()?;
        if other == first && !self.failed {
            self.mistake(code::VALUE, span, "a link has two different ends", "");
        }
        Ok(other)
    }

    fn network_options(&mut self) -> Read<NetworkOptions> {
        let mut options = NetworkOptions::default();
        loop {
            let span = self.span();
            let again = if self.take("delay") {
                let delay = self.duration_or_range()?;
                options.delay.replace(delay).is_some()
            } else if self.take("fifo") {
                options.fifo.replace(true).is_some()
            } else if self.take("unordered") {
                options.fifo.replace(false).is_some()
            } else if self.take("loss") {
                let percent = self.percent()?;
                options.loss_percent.replace(percent).is_some()
            } else if self.take("duplication") {
                let percent = self.percent()?;
                options.duplication_percent.replace(percent).is_some()
            } else {
                return self.expected_one_of(&["delay", "fifo", "unordered", "loss", "duplication"]);
            };
            self.option_again(again, span);
            if !self.take(",") {
                return Ok(options);
            }
        }
    }

    /// `10ms`, or `8ms..12ms`.
    pub(super) fn duration_or_range(&mut self) -> Read<(Duration, Duration)> {
        let Some(&Token { kind: Kind::Range(low, high), span, .. }) = self.peek() else {
            let both = self.duration()?;
            return Ok((both, both));
        };
        self.next();
        self.check_duration(low.max(high), span);
        if low > high {
            let message = format!("this range is upside down: {low} is longer than {high}");
            self.mistake(code::VALUE, span, message, &format!("write {high}..{low}"));
        }
        Ok((low, high))
    }

    pub(super) fn detector(&mut self) -> Read<Statement> {
        self.next();
        let mut said = DetectorOptions::default();
        loop {
            let span = self.span();
            let again = self.detector_option(&mut said)?;
            self.option_again(again, span);
            if !self.take(",") {
                return Ok(Statement::Detector(said));
            }
        }
    }

    /// One option of the detector; whether it was said before.
    fn detector_option(&mut self, said: &mut DetectorOptions) -> Read<bool> {
        for (word, kind) in DetectorKind::ALL {
            if self.take(word) {
                return Ok(said.kind.replace(kind).is_some());
            }
        }
        if self.take("period") {
            return Ok(said.period.replace(self.some_time()?).is_some());
        }
        if self.take("timeout") {
            return Ok(said.timeout.replace(self.some_time()?).is_some());
        }
        if self.take("helpers") {
            let helpers = self.number("how many", bounds::HELPERS)? as u8;
            return Ok(said.helpers.replace(helpers).is_some());
        }
        if self.take("verify") {
            return Ok(std::mem::replace(&mut said.verify, true));
        }
        self.expected_one_of(&["heartbeat", "ping", "gossip", "tree", "period", "timeout", "helpers", "verify"])
    }

    fn some_time(&mut self) -> Read<Duration> {
        let duration = self.duration()?;
        if duration == Duration::ZERO {
            self.mistake(code::VALUE, self.last_span(), "a detector needs time", "at least 1us");
        }
        Ok(duration)
    }

    /// `organisation hierarchical of g, piece 10ms`.
    pub(super) fn organisation(&mut self) -> Read<Statement> {
        self.next();
        let form = if self.take("flat") {
            Form::Flat
        } else if self.take("hierarchical") {
            Form::Hierarchical
        } else if self.take("by") {
            self.need("rank")?;
            Form::ByRank
        } else {
            return self.expected_one_of(&["flat", "hierarchical", "by"]);
        };
        let span = self.span();
        let group = self.group_after("of")?;
        self.open_group(group, span, "it takes no tasks");
        let mut piece = None;
        if self.take(",") {
            self.need("piece")?;
            let duration = self.duration()?;
            if duration == Duration::ZERO {
                self.mistake(code::VALUE, self.last_span(), "a piece of work takes time", "at least 1us");
            }
            piece = Some(duration);
        }
        Ok(Statement::Organisation { group, form, piece })
    }

    // Ends and deviations.

    pub(super) fn run_until(&mut self) -> Read<Statement> {
        self.next();
        self.need("until")?;
        if self.take("rest") {
            return Ok(Statement::RunUntil(Until::Rest));
        }
        if self.peek_word().is_some() {
            return self.expected("\"rest\" or a time such as 2s");
        }
        self.time().map(|time| Statement::RunUntil(Until::Time(time)))
    }

    pub(super) fn without(&mut self) -> Read<Statement> {
        self.next();
        self.deviation(DeviationForm::Without)
    }

    pub(super) fn with_variant(&mut self) -> Read<Statement> {
        self.next();
        self.need("variant")?;
        self.deviation(DeviationForm::WithVariant)
    }

    fn deviation(&mut self, form: DeviationForm) -> Read<Statement> {
        let (what, other, other_form) = match form {
            DeviationForm::Without => ("a step to leave out", "with variant", DeviationForm::WithVariant),
            DeviationForm::WithVariant => ("a deviation", "without", DeviationForm::Without),
        };
        self.could_be(Want::Deviation(form));
        let word = self.peek_word().unwrap_or_default();
        if let Some(deviation) = Deviation::named(form, word) {
            self.next();
            return Ok(Statement::Deviate(deviation));
        }
        let known = DEVIATIONS.iter().filter(|row| row.form == form).map(|row| row.name);
        let help = match Deviation::named(other_form, word) {
            Some(_) => Some(format!("write \"{other} {word}\"")),
            None => near_or_known(word, known),
        };
        self.expected_with(what, help)
    }
}
