//! What the page knows at one moment.

use std::rc::Rc;

use groupscope_core::gesture::Place;
use groupscope_core::ids::{GroupId, Name};
use groupscope_core::registry::GuaranteeId;
use groupscope_core::scenario::Diagnostic;
use groupscope_core::scenario::ast::Scenario;
use groupscope_core::scenario::compile::{Lesson, LessonKind};
pub use groupscope_core::scene::Meaning as Selection;
use groupscope_core::scene::diagram::Reading;
use groupscope_core::small::SmallMap;
use groupscope_core::time::Time;
use groupscope_core::trace::EventId;

use super::document::{Landing, Source};
use super::{Embed, Filtered, History, Job, Places, Run};

/// Real microseconds that one simulated microsecond takes, from slow to fast.
pub const SPEEDS: [u32; 8] = [2000, 1000, 500, 200, 100, 50, 10, 1];

/// The state of the page.
#[derive(Clone, Debug)]
pub struct State {
    /// What is played.
    pub source: Source,
    /// Its script, read.
    pub scenario: Rc<Scenario>,
    /// The text in the editor, where that is not what is played.
    pub draft: Option<Draft>,
    /// What came of playing it.
    pub run: Rc<Run>,
    /// A longer run that is being recorded, and will take the place of `run`.
    pub job: Option<Rc<Job>>,
    /// Where the reader stands.
    pub at: Place,
    /// Whether the pictures should glide to where the reader stands: the last action was a step forwards.
    pub glides: bool,
    /// Whether time passes by itself.
    pub playing: bool,
    /// Index into [`SPEEDS`].
    pub speed: usize,
    /// Whether playing stops at moments of the lesson and at violations.
    pub stops: bool,
    /// Answers to questions, by the line that asks.
    pub answers: SmallMap<u32, Answer>,
    /// What the reader has selected. With nothing selected, the inspector follows the action.
    pub selection: Option<Selection>,
    /// The guarantee, and the event with which it falls, whose proof is lit up on the pictures. Nothing is selected then.
    pub lit: Option<(GuaranteeId, EventId)>,
    /// The panel on the right that is open.
    pub tab: Tab,
    /// What lies over the page.
    pub overlay: Option<Overlay>,
    /// Whether a finger on the stage draws instead of moving the page.
    pub draws: bool,
    /// A menu on a picture.
    pub menu: Option<Menu>,
    /// Whether the script is shown.
    pub script_open: bool,
    /// How the diagram reads the run.
    pub reading: Reading,
    /// Whether the pictures leave heartbeats out.
    pub hide_heartbeats: bool,
    /// What the log and the diagram show, if not all.
    pub filtered: Option<Rc<Filtered>>,
    /// A cut through the run that the reader has drawn: for each process a moment, in µs.
    pub cut: Option<Rc<[u64]>>,
    /// How often the diagram has been enlarged to twice its size.
    pub zoom: u32,
    /// Where the enlarged diagram begins.
    pub from: Time,
    /// With which row the diagram begins where it has no room for all of them.
    pub row: u16,
    /// A passing remark.
    pub toast: Option<Toast>,
    /// Something that went wrong when the page was opened.
    pub notice: Option<Rc<str>>,
    /// Inside another page: what of it is shown.
    pub embed: Option<Embed>,
    /// Whether the part of the page that a first visit can do without is here.
    pub later: Arrival,
    /// What was kept over a reload and cannot be opened before that is here.
    pub awaited: Option<(Source, Landing)>,
    /// Light, dark, or as the system says.
    pub theme: Theme,
    /// The scripts that came of one another.
    pub history: History,
    /// Where processes stand on the stage that the reader has moved, in the unit square.
    pub places: Places,
    /// What is said to a screen reader.
    pub announced: Announced,
    /// What has happened since that event could not be told yet.
    pub untold: Option<EventId>,
}

/// A text in the editor that is not played, or not yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// The text.
    pub text: Rc<str>,
    /// Its mistakes; none if it is about to be played.
    pub diagnostics: Rc<Vec<Diagnostic>>,
}

/// What became of a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The reader chose that answer.
    Choice(usize),
    /// The reader wants to go on.
    Skipped,
}

/// A panel on the right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tab {
    /// What is selected.
    Inspector,
    /// The guarantees.
    Guarantees,
    /// The story.
    Log,
    /// The scripts that came of one another.
    Branches,
}

/// What lies over the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Overlay {
    /// The library of scenarios.
    Library,
    /// Keys, gestures and colours.
    Help,
    /// The charts that the script asks for.
    Charts,
    /// This run beside another one.
    Compare,
    /// All rules of the protocols.
    Rules,
    /// What a group that is being drawn is to be like, and who is in it already.
    NewGroup(Rc<[Name]>),
    /// Who is to be parted from whom.
    Partition,
    /// In place of the stage: what depends on what in a group that goes back to recovery lines.
    Dependencies(GroupId),
    /// The link to this moment, and what of it is on the clipboard.
    Share {
        /// The link.
        link: Rc<str>,
        /// What is on the clipboard.
        copied: Copied,
    },
}

/// What has been put on the clipboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Copied {
    /// Nothing.
    Nothing,
    /// The link.
    Link,
    /// The lines that embed it.
    Embed,
}

/// A menu on a picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Menu {
    /// What it is about; nothing for the empty stage.
    pub of: Option<Selection>,
    /// Where on the page, from the left.
    pub x: f64,
    /// And from the top.
    pub y: f64,
}

/// What has become of the later part of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Arrival {
    /// It is under way.
    #[default]
    Coming,
    /// It is here.
    Here,
    /// It could not be loaded.
    Missing,
}

/// What is said to those who listen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Announced {
    /// What the engine says, which is English.
    pub engine: Rc<str>,
    /// What the page says after that.
    pub page: Rc<str>,
}

impl Announced {
    /// Said by the page alone.
    pub fn by_page(words: &str) -> Announced {
        Announced { engine: Rc::default(), page: words.into() }
    }
}

/// A passing remark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Toast {
    /// Tells one remark from the next.
    pub number: u32,
    /// What it says.
    pub text: Rc<str>,
    /// Of what sort it is.
    pub remark: Remark,
}

/// Who says what in a remark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remark {
    /// The page says something.
    Page,
    /// Lines of the script, which a gesture has added, and which can be taken back.
    Added,
    /// The engine says, in English, why something cannot be done.
    Refused,
}

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the system says.
    #[default]
    Auto,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl State {
    /// Opens a source, with what its text says, at its beginning.
    pub fn open(source: Source, scenario: Scenario) -> State {
        let run = Rc::new(Run::record(&scenario, source.variant));
        let mut history = History::default();
        history.enter(&source, run.start(), &Places::default());
        State {
            source,
            scenario: Rc::new(scenario),
            draft: None,
            at: run.start(),
            run,
            job: None,
            glides: false,
            playing: false,
            speed: 2,
            stops: true,
            answers: SmallMap::new(),
            selection: None,
            lit: None,
            tab: Tab::Inspector,
            overlay: None,
            draws: false,
            menu: None,
            script_open: false,
            reading: Reading::Network,
            hide_heartbeats: true,
            filtered: None,
            cut: None,
            zoom: 0,
            from: Time::ZERO,
            row: 0,
            toast: None,
            notice: None,
            embed: None,
            later: Arrival::default(),
            awaited: None,
            theme: Theme::Auto,
            history,
            places: Rc::default(),
            announced: Announced::default(),
            untold: None,
        }
    }

    /// Events before this one have happened.
    pub fn until(&self) -> EventId {
        self.run.timeline().events_at(self.at.position)
    }

    /// The text in the editor.
    pub fn text(&self) -> &Rc<str> {
        self.draft.as_ref().map_or(&self.source.text, |draft| &draft.text)
    }

    /// The script's words for itself: `scenario`, `about`, `lecture`, `assumes`.
    pub fn heading(&self, of: Heading) -> &str {
        super::document::heading(&self.scenario, of)
    }

    /// A moment of the lesson.
    pub fn lesson(&self, at: usize) -> &Lesson {
        &self.run.program().lesson[at]
    }

    /// Whether the question of that moment is answered or skipped. What is no question needs no answer.
    pub fn is_answered(&self, at: usize) -> bool {
        let lesson = self.lesson(at);
        !matches!(lesson.kind, LessonKind::Ask { .. }) || self.answers.contains_key(&lesson.line)
    }

    /// The question that waits for an answer at this moment.
    pub fn waiting_question(&self) -> Option<usize> {
        let course = self.run.course();
        let asks = |at: usize| matches!(self.lesson(at).kind, LessonKind::Ask { .. });
        let last = course.last_reached(self.at.position, self.at.time, |moment| asks(moment.lesson))?;
        (!self.is_answered(last.lesson)).then_some(last.lesson)
    }

    /// The place beyond which nothing should be shown, because a question about it is open.
    pub fn horizon(&self) -> Option<Place> {
        let question = self.run.course().hidden_after(self.run.program(), |at| self.is_answered(at))?;
        Some(Place { position: question.position, time: question.time })
    }

    /// The part of the run that the diagram shows.
    pub fn window(&self) -> (Time, Time) {
        let end = self.run.end_time().as_us();
        let length = (end >> self.zoom).max(1);
        let from = self.from.as_us().min(end - length.min(end));
        (Time::from_us(from), Time::from_us(from + length))
    }

    /// Moves the enlarged diagram so that the present is in it.
    pub(super) fn keep_in_view(&mut self) {
        let (from, to) = self.window();
        let (length, now) = (to.as_us() - from.as_us(), self.at.time.as_us());
        let margin = length / 10;
        if now < from.as_us() + margin || now + margin > to.as_us() {
            self.from = Time::from_us(now.saturating_sub(length / 3));
        }
        self.from = self.window().0;
    }

    /// What the inspector shows: what is selected, or else the process that acted last.
    pub fn inspected(&self) -> Option<Selection> {
        self.selection.or_else(|| {
            let story = self.run.story();
            let happened = story.partition_point(|event| *event < self.until());
            let last = happened.checked_sub(1).and_then(|last| self.run.trace().get(story[last]));
            let first = (!self.scenario.processes.is_empty()).then_some(Name(0));
            // What happens at the very start happens to all.
            let acted = last.filter(|event| event.time() > Time::ZERO).map(|event| event.process.name);
            acted.or(first).map(Selection::Process)
        })
    }
}

pub use super::document::Heading;
