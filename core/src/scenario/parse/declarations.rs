//! Reads what a script declares: its headings, processes, groups, network, detector, and how far it runs.

use super::reader::{Read, Reader};
use crate::ids::{GroupId, Name};
use crate::protocol::membership::detector::DetectorKind;
use crate::protocol::ordering::Flavour;
use crate::registry::{DEVIATIONS, Deviation, DeviationForm};
use crate::scenario::ast::{
    DetectorOptions, Form, GroupDeclaration, Membership, NetworkOptions, Orders, Rung, Statement, Until,
};
use crate::scenario::bounds;
use crate::scenario::diagnose::{code, near_or_known};
use crate::scenario::lex::{Kind, Span, Token};
use crate::scenario::names::Symbol;
use crate::time::Duration;

/// The version of the language that is read here.
const VERSION: u32 = 1;

/// The orders that a group can have by default.
const ORDERS: [(&str, Flavour); 3] = [("fifo", Flavour::Fifo), ("causal", Flavour::Causal), ("total", Flavour::Total)];

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

    fn next_group(&mut self, name: &str) -> Symbol {
        let groups = &mut self.script.scenario.groups;
        let index = groups.len();
        if bounds::GROUPS.is_passed_by(index as u64 + 1) {
            self.passed_once(bounds::GROUPS, self.last_span());
            return Symbol::Refused;
        }
        groups.push(name.to_owned());
        Symbol::Group(GroupId(index as u16))
    }

    pub(super) fn declare_group(&mut self) -> Read<Statement> {
        self.next();
        let group = match self.declare(Reader::next_group, "a name for the group")? {
            Some(Symbol::Group(group)) => group,
            _ => GroupId(0),
        };
        let name_span = self.last_span();
        let has_members = self.take("=");
        let members = if has_members { self.processes()? } else { Vec::new() };
        let mut declaration = GroupDeclaration {
            group,
            members,
            membership: None,
            orders: Orders::default(),
            reliability: None,
            log: false,
            later: false,
        };
        let members_span = self.last_span();
        if self.take("with") {
            self.group_options(&mut declaration)?;
        } else if !has_members {
            return self.expected("\"=\" and the members of the group");
        }
        let stream = matches!(declaration.membership, Some(Membership::Announced));
        if !has_members && (declaration.membership.is_none() || stream) {
            let help = "write \"= p q\" after its name; only a group with \"membership gmp\", or one that a service or a server keeps, may begin empty";
            self.mistake(code::VALUE, name_span, "this group has no members", help);
        }
        self.check_fixed(&declaration, name_span);
        self.check_keeping(&declaration, members_span, name_span);
        Ok(Statement::Group(declaration))
    }

    /// What a group with a reliability of its own cannot have.
    fn check_fixed(&mut self, declaration: &GroupDeclaration, name: Span) {
        if declaration.reliability.is_none() {
            return;
        }
        self.script.fixed.insert(declaration.group);
        let more = declaration.membership.is_some() || declaration.orders != Orders::default();
        if !self.failed && (more || declaration.log || declaration.later) {
            let help = "take the other options away: its first members are its members for ever";
            self.mistake(code::VALUE, name, "a group with a reliability of its own has no other options", help);
        }
    }

    /// A group whose members can change; `what` needs that.
    pub(super) fn open_group(&mut self, group: GroupId, span: Span, what: &str) {
        if self.script.fixed.contains(&group) && !self.failed {
            let message = format!("the members of \"{}\" are fixed: {what}", self.script.scenario.group_name(group));
            let help = "a group with a reliability of its own has its first members for ever";
            self.mistake(code::VALUE, span, message, help);
        }
    }

    /// What only some ways of keeping membership allow.
    fn check_keeping(&mut self, declaration: &GroupDeclaration, members: Span, name: Span) {
        if self.failed {
            return;
        }
        let server = match declaration.membership {
            Some(Membership::Server(server)) => Some(server),
            _ => None,
        };
        if server.is_some_and(|server| declaration.members.contains(&server)) {
            let help = "take it out of the members, or let another process keep the group";
            self.mistake(code::VALUE, members, "a group's server is none of its members", help);
        }
        if declaration.log && server.is_none() {
            let help = "write \"membership server s, log\", or take \"log\" away";
            self.mistake(code::VALUE, name, "only a group server keeps a log", help);
        }
        if declaration.later && !declaration.members.is_empty() {
            let help = "take the members away: who creates the group is its first member";
            self.mistake(code::VALUE, name, "a group that is created later has no members yet", help);
        }
    }

    fn group_options(&mut self, declaration: &mut GroupDeclaration) -> Read<()> {
        loop {
            let span = self.span();
            let again = if self.take("membership") {
                let membership = self.membership(declaration.group)?;
                declaration.membership.replace(membership).is_some()
            } else if self.take("order") {
                let flavour = self.one_of(&ORDERS)?;
                declaration.orders.default.replace(flavour).is_some()
            } else if self.take("cbcast") {
                self.need("by")?;
                let carries = self.one_of(&[("timestamps", false), ("piggyback", true)])?;
                declaration.orders.carries.replace(carries).is_some()
            } else if self.take("abcast") {
                self.need("by")?;
                let by_sequencer = self.one_of(&[("priorities", false), ("sequencer", true)])?;
                declaration.orders.by_sequencer.replace(by_sequencer).is_some()
            } else if self.take("reliability") {
                let rung = self.rung()?;
                declaration.reliability.replace(rung).is_some()
            } else if self.take("log") {
                std::mem::replace(&mut declaration.log, true)
            } else if self.take("created") {
                self.need("later")?;
                std::mem::replace(&mut declaration.later, true)
            } else {
                const WORDS: [&str; 7] =
                    ["membership", "order", "cbcast", "abcast", "reliability", "log", "created later"];
                return self.expected_one_of(&WORDS);
            };
            self.option_again(again, span);
            if !self.take(",") {
                return Ok(());
            }
        }
    }

    /// One of these words, and what it stands for.
    fn one_of<T: Copy>(&mut self, words: &[(&'static str, T)]) -> Read<T> {
        for &(word, meaning) in words {
            if self.take(word) {
                return Ok(meaning);
            }
        }
        let words: Vec<_> = words.iter().map(|(word, _)| *word).collect();
        self.expected_one_of(&words)
    }

    fn option_again(&mut self, again: bool, span: Span) {
        if again {
            self.mistake(code::TWICE, span, "this option is given twice", "take one of them away");
        }
    }

    fn membership(&mut self, group: GroupId) -> Read<Membership> {
        if self.take("gmp") {
            return Ok(Membership::Gmp);
        }
        if self.take("server") {
            return self.process().map(Membership::Server);
        }
        if self.take("announced") {
            return Ok(Membership::Announced);
        }
        if !self.take("gms") {
            return self.expected_one_of(&["gmp", "gms", "server", "announced"]);
        }
        self.need("of")?;
        let span = self.span();
        let service = self.group()?;
        if service == group && !self.failed {
            let help = "name the group whose members are the service, declared above";
            self.mistake(code::VALUE, span, "a group cannot be its own membership service", help);
        }
        self.open_group(service, span, "it cannot serve others");
        Ok(Membership::Gms(service))
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
                let delay = self.delay_range()?;
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

    /// `8ms..12ms`, or one duration for both ends.
    fn delay_range(&mut self) -> Read<(Duration, Duration)> {
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

    fn rung(&mut self) -> Read<Rung> {
        if self.take("suppressed") {
            self.need("nack")?;
            return Ok(Rung::Suppressed);
        }
        for rung in [Rung::None, Rung::Ack, Rung::Nack, Rung::Hierarchical] {
            if self.take(rung.words()) {
                return Ok(rung);
            }
        }
        self.expected_one_of(&["none", "ack", "nack", "suppressed nack", "hierarchical"])
    }

    /// `reliability nack of g`.
    pub(super) fn reliability(&mut self) -> Read<Statement> {
        self.next();
        let rung = self.rung()?;
        let span = self.span();
        let group = self.group_after("of")?;
        if !self.script.fixed.contains(&group) && !self.failed {
            let help = "declare it with one: group g = p q with reliability none";
            self.mistake(code::VALUE, span, "this group has no reliability of its own", help);
        }
        Ok(Statement::Reliability { group, rung })
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
