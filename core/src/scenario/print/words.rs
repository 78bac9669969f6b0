//! The words of a statement, each of them one token of the language: the pieces, and what a script declares and tells.

use crate::ids::{GroupId, Label, Name};
use crate::registry::DeviationForm;
use crate::scenario::ast::{
    Answer, DetectorOptions, EventPattern, Form, GroupDeclaration, Measure, Membership, Moment, NetworkOptions,
    PiecePattern, Scenario, Setting, Statement, Until, ViewPattern,
};
use crate::time::{Duration, Time};

/// The words of a statement.
pub(in crate::scenario) fn words(scenario: &Scenario, statement: &Statement) -> Vec<String> {
    let mut words = Words { scenario, list: Vec::new() };
    words.statement(statement);
    words.list
}

/// The words of an event.
pub(super) fn event(scenario: &Scenario, event: &EventPattern) -> Vec<String> {
    let mut words = Words { scenario, list: Vec::new() };
    words.event(event);
    words.list
}

/// Collects words; every method adds some and gives itself back for more.
pub(super) struct Words<'a> {
    scenario: &'a Scenario,
    list: Vec<String>,
}

impl Words<'_> {
    // The pieces.

    /// Words as they are, separated by blanks.
    pub(super) fn say(&mut self, words: &str) -> &mut Self {
        self.list.extend(words.split(' ').map(str::to_owned));
        self
    }

    pub(super) fn show(&mut self, word: impl ToString) -> &mut Self {
        self.list.push(word.to_string());
        self
    }

    pub(super) fn text(&mut self, text: &str) -> &mut Self {
        let escaped = text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
        self.show(format!("\"{escaped}\""))
    }

    pub(super) fn time(&mut self, time: Time) -> &mut Self {
        self.show(time.since(Time::ZERO))
    }

    pub(super) fn process(&mut self, process: Name) -> &mut Self {
        self.show(self.scenario.process_name(process))
    }

    pub(super) fn label(&mut self, label: Label) -> &mut Self {
        self.show(self.scenario.label_name(label))
    }

    pub(super) fn group(&mut self, group: GroupId) -> &mut Self {
        self.show(self.scenario.group_name(group))
    }

    pub(super) fn view(&mut self, view: ViewPattern) -> &mut Self {
        self.say("view").show(view.number).say("of").group(view.group)
    }

    pub(super) fn piece(&mut self, piece: PiecePattern) -> &mut Self {
        self.say("piece").show(piece.number).say("of").label(piece.task)
    }

    pub(super) fn processes(&mut self, processes: &[Name]) -> &mut Self {
        self.each(processes, |words, &process| words.process(process))
    }

    /// What may be left unsaid.
    pub(super) fn maybe<T>(&mut self, said: Option<T>, one: impl FnOnce(&mut Self, T) -> &mut Self) -> &mut Self {
        match said {
            Some(said) => one(self, said),
            None => self,
        }
    }

    /// `to r`, if it is said.
    pub(super) fn maybe_at(&mut self, preposition: &str, process: Option<Name>) -> &mut Self {
        self.maybe(process, |words, process| words.say(preposition).process(process))
    }

    pub(super) fn each<T>(&mut self, items: &[T], one: impl for<'w> Fn(&'w mut Self, &T) -> &'w mut Self) -> &mut Self {
        for item in items {
            one(self, item);
        }
        self
    }

    /// Items with marks between them.
    pub(super) fn listed<T>(
        &mut self,
        mark: &str,
        items: &[T],
        one: impl for<'w> Fn(&'w mut Self, &T) -> &'w mut Self,
    ) -> &mut Self {
        for (index, item) in items.iter().enumerate() {
            if index > 0 {
                self.say(mark);
            }
            one(self, item);
        }
        self
    }

    // Statements.

    fn statement(&mut self, statement: &Statement) -> &mut Self {
        match statement {
            Statement::Version(version) => self.say("groupscope").show(version),
            Statement::Title(text) => self.say("scenario").text(text),
            Statement::About(text) => self.say("about").text(text),
            Statement::Lecture(text) => self.say("lecture").text(text),
            Statement::Assumes(text) => self.say("assumes").text(text),
            Statement::Seed(seed) => self.say("seed").show(seed),
            Statement::Processes(names) => self.say("processes").processes(names),
            Statement::Network { link: None, options } => self.say("network").network(options),
            Statement::Network { link: Some((from, to)), options } => {
                self.say("link").process(*from).say("to").process(*to).network(options)
            }
            Statement::Group(declaration) => self.group_declaration(declaration),
            Statement::Detector(options) => self.detector(options),
            Statement::Organisation { group, form, piece } => self.organisation(*group, *form, *piece),
            Statement::Reliability { group, rung } => self.say("reliability").say(rung.words()).say("of").group(*group),
            Statement::Recovery { group, scheme, writing } => {
                self.say("recovery").say(scheme.word()).say("of").group(*group);
                self.maybe(*writing, |words, writing| words.say("writing").show(writing))
            }
            Statement::Use { group, option } => self.say("use").say(&option.words()).say("in").group(*group),
            Statement::Action(action) => self.action(action),
            Statement::RunUntil(Until::Rest) => self.say("run until rest"),
            Statement::RunUntil(Until::Time(time)) => self.say("run until").time(*time),
            Statement::StopHere => self.say("stop script here"),
            Statement::Step { title, at, text } => self.say("step").text(title).moment(at).say(":").text(text),
            Statement::Say { at, text } => self.say("say").moment(at).text(text),
            Statement::Ask { at, question, answers } => {
                self.say("ask").moment(at).text(question).each(answers, Self::answer)
            }
            Statement::Chart { measure, settings, title } => {
                self.say("chart").measure(measure).settings(settings).text(title)
            }
            Statement::Expect(expectation) => self.say("expect").expectation(expectation),
            Statement::Variant(name) => self.say("variant").text(name),
            Statement::Deviate(deviation) => {
                let row = deviation.row();
                self.say(if row.form == DeviationForm::Without { "without" } else { "with variant" }).show(row.name)
            }
        }
    }

    /// All of one kind, as a chart has them.
    fn settings(&mut self, settings: &[Setting]) -> &mut Self {
        match settings.first() {
            None | Some(Setting::AsWritten) => self,
            Some(Setting::Members(_)) => self.say("with").each(settings, Self::setting).say("members"),
            Some(Setting::Every(_)) => self.say("every").each(settings, Self::setting),
        }
    }

    fn setting(&mut self, setting: &Setting) -> &mut Self {
        match setting {
            Setting::AsWritten => self,
            Setting::Members(size) => self.show(size),
            Setting::Every(every) => self.show(every),
        }
    }

    fn measure(&mut self, measure: &Measure) -> &mut Self {
        match measure {
            Measure::Messages { kinds, to } => {
                self.say("messages").each(kinds, |words, kind| words.show(kind.name())).maybe_at("to", *to)
            }
            Measure::Requests => self.say("requests"),
            Measure::Lost => self.say("lost"),
            Measure::Writes => self.say("writes"),
            Measure::Detection => self.say("detection"),
            Measure::Mistakes => self.say("mistakes"),
            Measure::Unstable => self.say("unstable"),
            Measure::Latency => self.say("latency"),
            Measure::Waiting => self.say("waiting"),
        }
    }

    fn network(&mut self, options: &NetworkOptions) -> &mut Self {
        let delay = options.delay.map(|range| format!("delay {}", ranging(range)));
        let said = [
            delay,
            options.fifo.map(|fifo| if fifo { "fifo" } else { "unordered" }.to_owned()),
            options.loss_percent.map(|percent| format!("loss {percent}%")),
            options.duplication_percent.map(|percent| format!("duplication {percent}%")),
        ];
        let said: Vec<_> = said.into_iter().flatten().collect();
        self.listed(",", &said, |words, option| words.say(option))
    }

    fn group_declaration(&mut self, declaration: &GroupDeclaration) -> &mut Self {
        self.say("group").group(declaration.group);
        if !declaration.members.is_empty() {
            self.say("=").processes(&declaration.members);
        }
        let membership = declaration.membership.map(|membership| match membership {
            Membership::Gmp => "membership gmp".to_owned(),
            Membership::Gms(service) => format!("membership gms of {}", self.scenario.group_name(service)),
            Membership::Announced => "membership announced".to_owned(),
            Membership::Server(name) => format!("membership server {}", self.scenario.process_name(name)),
        });
        let options = declaration.options.iter().map(|option| option.words());
        let reliability = declaration.reliability.map(|rung| format!("reliability {}", rung.words()));
        let recovery = declaration.recovery.map(|options| {
            let every = options.every.map(|every| format!(" every {}", ranging(every))).unwrap_or_default();
            let writing = Some(options.writing).filter(|writing| *writing > Duration::ZERO);
            let writing = writing.map(|writing| format!(" writing {writing}")).unwrap_or_default();
            format!("recovery {}{every}{writing}", options.scheme.word())
        });
        let log = declaration.log.then(|| "log".to_owned());
        let later = declaration.later.then(|| "created later".to_owned());
        let said: Vec<_> = membership
            .into_iter()
            .chain(options)
            .chain([reliability, recovery, log, later].into_iter().flatten())
            .collect();
        if !said.is_empty() {
            self.say("with");
        }
        self.listed(",", &said, |words, option| words.say(option))
    }

    fn detector(&mut self, options: &DetectorOptions) -> &mut Self {
        let said = [
            options.kind.map(|kind| kind.name().to_owned()),
            options.period.map(|period| format!("period {period}")),
            options.timeout.map(|timeout| format!("timeout {timeout}")),
            options.helpers.map(|helpers| format!("helpers {helpers}")),
            options.verify.then(|| "verify".to_owned()),
        ];
        let said: Vec<_> = said.into_iter().flatten().collect();
        self.say("detector").listed(",", &said, |words, option| words.say(option))
    }

    fn organisation(&mut self, group: GroupId, form: Form, piece: Option<Duration>) -> &mut Self {
        let form = match form {
            Form::Flat => "flat",
            Form::Hierarchical => "hierarchical",
            Form::ByRank => "by rank",
        };
        self.say("organisation").say(form).say("of").group(group);
        self.maybe(piece, |words, piece| words.say(", piece").show(piece))
    }

    fn moment(&mut self, moment: &Moment) -> &mut Self {
        match moment {
            Moment::When(event) => self.say("when").event(event),
            Moment::Before(event) => self.say("before").event(event),
            Moment::At(time) => self.say("at").time(*time),
        }
    }

    fn answer(&mut self, answer: &Answer) -> &mut Self {
        self.say(if answer.right { "right" } else { "wrong" }).text(&answer.text).say("because").text(&answer.because)
    }
}

/// `10ms`, or `8ms..12ms`.
fn ranging((low, high): (Duration, Duration)) -> String {
    if low == high { low.to_string() } else { format!("{low}..{high}") }
}
