//! The words of the language: every form of a statement with its meaning and an example, and what cannot be a name.
//!
//! The editor's help, its completion and the tables of `docs/scenario-language.md` are made from here.

mod forms;
mod words;

pub use forms::FORMS;
pub use words::WORDS;

/// What a form is for; a section of the docs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Category {
    /// What the script is about.
    Heading,
    /// What there is.
    World,
    /// When something happens.
    Moment,
    /// What a process does; needs a moment.
    Deed,
    /// What happens to messages and links; those that stay in force may stand without a moment.
    Fault,
    /// What can be waited for.
    Event,
    /// How far the run goes.
    End,
    /// What is said and asked on the way.
    Lesson,
    /// What must be true of the run.
    Expectation,
    /// The same run with something changed.
    Variant,
}

impl Category {
    /// All of them, in the order of the docs.
    pub const ALL: [Category; 10] = {
        use Category::*;
        [Heading, World, Moment, Deed, Fault, Event, End, Lesson, Expectation, Variant]
    };

    /// The category of a statement that begins with that word.
    pub(super) fn of_statement(keyword: &str) -> Option<Category> {
        let of = |form: &&Form| !matches!(form.category, Category::Deed | Category::Event) && form.keyword == keyword;
        FORMS.iter().find(of).map(|form| form.category)
    }

    /// Its heading.
    pub fn title(self) -> &'static str {
        match self {
            Category::Heading => "Headings",
            Category::World => "World",
            Category::Moment => "Moments",
            Category::Deed => "Deeds",
            Category::Fault => "Faults",
            Category::Event => "Events",
            Category::End => "Ends",
            Category::Lesson => "Lesson",
            Category::Expectation => "Expectations",
            Category::Variant => "Variants",
        }
    }
}

/// One form of a statement, or of a part of one.
#[derive(Clone, Copy, Debug)]
pub struct Form {
    /// The section that it belongs to.
    pub category: Category,
    /// The word by which it is known: its first, or its verb.
    pub keyword: &'static str,
    /// How it is written, with what varies in capitals.
    pub form: &'static str,
    /// What it means.
    pub meaning: &'static str,
    /// A whole line that shows it. It can be read below [`prelude`].
    pub example: &'static str,
}

const fn form(
    category: Category,
    keyword: &'static str,
    form: &'static str,
    example: &'static str,
    meaning: &'static str,
) -> Form {
    Form { category, keyword, form, meaning, example }
}

/// The first form whose keyword that is.
pub fn of_keyword(keyword: &str) -> Option<&'static Form> {
    FORMS.iter().find(|form| form.keyword == keyword)
}

/// What a word means, in a line: as one of that category, or what it says inside a statement. Empty for no word of the
/// language.
pub fn meaning(word: &str, category: Option<Category>) -> &'static str {
    let of_form = category.and_then(|category| {
        let form = FORMS.iter().find(|form| form.category == category && form.keyword == word)?;
        // The first sentence; the others are for who reads the docs.
        form.meaning.split(". ").next().map(|sentence| sentence.trim_end_matches('.'))
    });
    let of_word = || WORDS.iter().find(|(known, _)| *known == word).map(|(_, meaning)| *meaning);
    of_form.or_else(of_word).unwrap_or_default()
}

/// What has to stand above an example or another fragment so that it can be read: nothing above a whole script, which
/// begins with `groupscope`, and otherwise what it does not declare itself of four processes, a group, two messages, a task, a call.
pub fn prelude(fragment: &str) -> String {
    if fragment.starts_with("groupscope") {
        return String::new();
    }
    let world = [
        ("processes p ", "processes p q r s\n"),
        ("group g ", "group g = p q r\n"),
        ("multicasts m1 to", "at 1ms q multicasts m1 to g\n"),
        ("multicasts m2 to", "at 2ms q multicasts m2 to g\n"),
        ("gives task T of", "at 3ms q gives task T of 6 pieces to g\n"),
        ("as c1 wanting", "at 4ms q calls g as c1 wanting all\n"),
    ];
    world.into_iter().filter(|(declared, _)| !fragment.contains(declared)).map(|(_, line)| line).collect()
}

/// The forms of a category as a table for the docs, in Markdown.
pub fn markdown_table(category: Category) -> String {
    let mut table = String::from("| form | meaning | example |\n|---|---|---|\n");
    for form in FORMS.iter().filter(|form| form.category == category) {
        let example = form.example.lines().map(|row| code(row.trim())).collect::<Vec<_>>().join("<br>");
        table += &format!("| {} | {} | {example} |\n", code(form.form), form.meaning);
    }
    table
}

fn code(text: &str) -> String {
    format!("`{}`", text.replace('|', "\\|"))
}

/// Words that cannot be names of processes, groups or messages, besides the kinds of messages. Words that only name
/// options (`gms`, `fifo`) can.
#[rustfmt::skip]
pub const RESERVED: &[&str] = &[
    // First words of statements.
    "groupscope", "scenario", "about", "lecture", "assumes", "seed", "processes", "network", "link", "group",
    "detector", "organisation", "reliability", "recovery", "use", "at", "after", "when", "drop", "delay", "duplicate", "hold", "release", "cut", "mend",
    "partition", "heal", "lose", "run", "stop", "step", "say", "ask", "right", "wrong", "chart", "expect", "variant",
    "with", "without",
    // What processes do.
    "multicasts", "crashes", "recovers", "pauses", "resumes", "suspects", "joins", "leaves", "sends", "receives",
    "delivers", "echoes", "cuts", "proposes", "accepts", "commits", "flushes", "installs", "inquires", "loads",
    "loses", "is", "excluded", "refused", "creates", "dissolves", "looks", "finds", "deliver", "install", "agree", "agrees",
    "has", "are", "blocked", "suspect", "notified", "gives", "assigns", "finishes", "takes", "over", "decides", "decide",
    "piece", "pieces", "members", "fbcasts", "cbcasts", "abcasts", "gbcasts", "labelled",
    "calls", "wanting", "declines", "makes", "call", "replies", "null", "failed", "ends", "end", "does", "not", "as",
    "slows", "speeds", "omits", "answers", "tells", "checkpoints", "outputs",
    // What stands between.
    "to", "from", "of", "in", "by", "on", "for", "and", "or", "the", "until", "before", "because", "every", "time",
    "all", "losing", "never", "nobody", "somebody", "holds", "violated", "messages", "view", "rest", "script",
    "here",
];
