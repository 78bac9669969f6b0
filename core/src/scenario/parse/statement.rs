//! Which statement a line is: the table of first words, what may stand in a variant, what may be said once.

use super::reader::{Read, Reader};
use crate::scenario::ast::{Action, Statement, When};
use crate::scenario::bounds;
use crate::scenario::complete::Want;
use crate::scenario::diagnose::{code, nearest};
use crate::scenario::vocabulary::Category;

/// How a statement is read, by its first word.
struct Form<'a> {
    keyword: &'static str,
    read: fn(&mut Reader<'a>) -> Read<Statement>,
    place: Place,
    times: Times,
}

/// Where a statement may stand.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    Base,
    Anywhere,
}

/// How often a statement may stand there.
#[derive(Clone, Copy, PartialEq)]
enum Times {
    Once,
    Often,
}

const fn form<'a>(
    keyword: &'static str,
    read: fn(&mut Reader<'a>) -> Read<Statement>,
    place: Place,
    times: Times,
) -> Form<'a> {
    Form { keyword, read, place, times }
}

impl Form<'_> {
    const ALL: [Self; 39] = {
        use Place::{Anywhere, Base};
        use Times::{Often, Once};
        [
            form("groupscope", Reader::version, Base, Once),
            form("scenario", Reader::title, Base, Once),
            form("about", Reader::about, Base, Often),
            form("lecture", Reader::lecture, Base, Often),
            form("assumes", Reader::assumes, Base, Often),
            form("seed", Reader::seed, Base, Once),
            form("processes", Reader::declare_processes, Base, Often),
            form("network", Reader::network, Anywhere, Often),
            form("link", Reader::link, Anywhere, Often),
            form("group", Reader::declare_group, Base, Often),
            form("detector", Reader::detector, Anywhere, Often),
            form("organisation", Reader::organisation, Anywhere, Often),
            form("reliability", Reader::reliability, Anywhere, Often),
            form("recovery", Reader::recovery_of, Anywhere, Often),
            form("use", Reader::use_option, Anywhere, Often),
            form("at", Reader::at_action, Anywhere, Often),
            form("after", Reader::after_action, Anywhere, Often),
            form("when", Reader::when_action, Anywhere, Often),
            form("drop", Reader::standing_action, Anywhere, Often),
            form("delay", Reader::standing_action, Anywhere, Often),
            form("duplicate", Reader::standing_action, Anywhere, Often),
            form("hold", Reader::standing_action, Anywhere, Often),
            form("cut", Reader::standing_action, Anywhere, Often),
            form("partition", Reader::standing_action, Anywhere, Often),
            form("release", Reader::action_without_moment, Anywhere, Often),
            form("mend", Reader::action_without_moment, Anywhere, Often),
            form("heal", Reader::action_without_moment, Anywhere, Often),
            form("lose", Reader::action_without_moment, Anywhere, Often),
            form("run", Reader::run_until, Anywhere, Once),
            form("stop", Reader::stop_here, Base, Once),
            form("step", Reader::step, Anywhere, Often),
            form("say", Reader::say, Anywhere, Often),
            form("ask", Reader::ask, Anywhere, Often),
            form("chart", Reader::chart, Base, Often),
            form("expect", Reader::expect, Anywhere, Often),
            form("variant", Reader::variant_header, Base, Often),
            form("without", Reader::without, Anywhere, Often),
            form("with", Reader::with_variant, Anywhere, Often),
            form("right", Reader::answer_alone, Anywhere, Often),
        ]
    };
}

/// First words of what needs a moment before it, or a question above it.
const NOT_ALONE: [&str; 5] = ["release", "mend", "heal", "lose", "right"];

/// The verbs that a process can have, with which a line cannot begin without a moment.
pub(super) const PROCESS_VERBS: [&str; 25] = [
    "multicasts",
    "fbcasts",
    "cbcasts",
    "abcasts",
    "gbcasts",
    "crashes",
    "recovers",
    "pauses",
    "resumes",
    "suspects",
    "joins",
    "leaves",
    "creates",
    "dissolves",
    "looks",
    "gives",
    "calls",
    "declines",
    "slows",
    "speeds",
    "omits",
    "answers",
    "tells",
    "checkpoints",
    "outputs",
];

impl<'a> Reader<'a> {
    /// The statement of the line, or nothing if it has a mistake, which has been reported.
    pub(super) fn statement(&mut self) -> Option<Statement> {
        let statement = self.statement_and_end();
        match statement {
            Ok(statement) if !self.failed => Some(statement),
            _ => None,
        }
    }

    fn statement_and_end(&mut self) -> Read<Statement> {
        self.could_be_a_statement();
        let word = self.peek_word();
        let keyword = if word == Some("wrong") { Some("right") } else { word };
        let Some(form) = Form::<'a>::ALL.into_iter().find(|form| Some(form.keyword) == keyword) else {
            return self.no_keyword();
        };
        self.check_place(&form);
        self.check_times(&form);
        let statement = (form.read)(self)?;
        self.end()?;
        Ok(statement)
    }

    /// Says which statements could stand here.
    fn could_be_a_statement(&mut self) {
        if !self.is_watched() {
            return;
        }
        for form in Form::ALL {
            let misplaced = self.variant.is_some() && form.place == Place::Base;
            let said = form.times == Times::Once && self.script.said.contains_key(&(form.keyword, self.variant));
            // Those that only say what is missing around them.
            let partial = NOT_ALONE.contains(&form.keyword);
            if let Some(category) = Category::of_statement(form.keyword).filter(|_| !(misplaced || said || partial)) {
                self.could_be(Want::Word(form.keyword, Some(category)));
            }
        }
    }

    fn check_place(&mut self, form: &Form<'_>) {
        if self.variant.is_some() && form.place == Place::Base {
            let message = format!("\"{}\" cannot stand in a variant", form.keyword);
            let help = "start it in the first column, above the variants";
            self.mistake(code::PLACE, self.span(), message, help);
        }
    }

    fn check_times(&mut self, form: &Form<'_>) {
        if form.times == Times::Often {
            return;
        }
        let (key, span) = ((form.keyword, self.variant), self.span());
        match self.script.said.get(&key) {
            Some(line) => {
                let message = format!("\"{}\" is said already, on line {line}", form.keyword);
                self.mistake(code::TWICE, span, message, "once is enough: take one of them away");
            }
            None => {
                self.script.said.insert(key, span.line);
            }
        }
    }

    /// A line that begins with no keyword: a process that does something, or a mistake.
    fn no_keyword(&mut self) -> Read<Statement> {
        let verb = self.peek_second().filter(|token| PROCESS_VERBS.contains(&token.text));
        if self.process_comes() || verb.is_some() {
            self.no_moment();
            let process = self.process()?;
            let doing = self.deed(process)?;
            return Ok(Statement::Action(Action { when: When::Standing, doing }));
        }
        let near = self.peek_word().and_then(|word| {
            let keywords = Form::ALL.iter().map(|form| form.keyword);
            nearest(word, keywords.chain(self.script.scenario.processes.iter().map(String::as_str)))
        });
        let help = match near {
            Some(near) => format!("did you mean \"{near}\"?"),
            None => "a line begins with a word such as processes, group, at, when, drop, step or expect".into(),
        };
        self.expected_with("a statement", Some(help))
    }

    /// Something that happens, but nobody knows when.
    fn action_without_moment(&mut self) -> Read<Statement> {
        self.no_moment();
        let doing = self.doing()?;
        Ok(Statement::Action(Action { when: When::Standing, doing }))
    }

    fn no_moment(&mut self) {
        let span = self.line_span();
        let help = "put \"at 10ms\", \"after 5ms\" or \"when EVENT:\" before it";
        self.mistake(code::PLACE, span, "when does this happen?", help);
    }

    fn answer_alone(&mut self) -> Read<Statement> {
        let help = "answers stand on indented rows below their \"ask\"";
        self.expected_with("a statement", Some(help.into()))
    }

    fn stop_here(&mut self) -> Read<Statement> {
        self.next();
        self.need("script")?;
        self.need("here")?;
        Ok(Statement::StopHere)
    }

    fn variant_header(&mut self) -> Read<Statement> {
        self.next();
        let span = self.span();
        let name = self.text("the name of the variant")?;
        if name.is_empty() {
            self.mistake(code::VALUE, span, "a variant needs a name", "for example \"no flush\"");
        } else if self.script.scenario.variants.contains(&name) {
            let message = format!("there is a variant \"{name}\" already");
            self.mistake(code::TWICE, span, message, "give it another name");
        }
        if bounds::VARIANTS.is_passed_by(self.script.scenario.variants.len() as u64 + 1) {
            self.passed_once(bounds::VARIANTS, span);
        }
        Ok(Statement::Variant(name))
    }
}
