//! Reads events that can be waited for, and the moments of a lesson.

use super::reader::{Read, Reader};
use crate::ids::Name;
use crate::scenario::ast::{EventPattern, EventVerb, Moment};
use crate::scenario::complete::Want;
use crate::scenario::diagnose::{nearest, one_of};
use crate::scenario::vocabulary::Category;

/// The verbs of events.
pub(super) const EVENT_VERBS: [&str; 32] = [
    "multicasts",
    "sends",
    "receives",
    "delivers",
    "echoes",
    "suspects",
    "cuts",
    "proposes",
    "accepts",
    "commits",
    "flushes",
    "installs",
    "inquires",
    "loads",
    "crashes",
    "recovers",
    "is",
    "joins",
    "leaves",
    "creates",
    "dissolves",
    "finds",
    "loses",
    "gives",
    "assigns",
    "finishes",
    "takes",
    "decides",
    "makes",
    "replies",
    "ends",
    "outputs",
];

/// The word for whoever it is.
pub(super) const ANYBODY: &str = "somebody";

impl Reader<'_> {
    /// `p receives m1 from q`, `2nd time p receives flush`, `every time somebody suspects q`.
    pub(super) fn event(&mut self) -> Read<EventPattern> {
        let which = self.which()?;
        self.take("time");
        let process = self.event_process()?;
        Ok(EventPattern { which, process, verb: self.event_verb()? })
    }

    fn event_process(&mut self) -> Read<Option<Name>> {
        if self.take(ANYBODY) {
            return Ok(None);
        }
        match self.peek_word() {
            Some(word) if !self.process_comes() && nearest(word, [ANYBODY]).is_some() => {
                self.expected_one_of(&[ANYBODY])
            }
            Some(_) => self.process().map(Some),
            None => self.expected("a process or \"somebody\""),
        }
    }

    fn event_verb(&mut self) -> Read<EventVerb> {
        EVENT_VERBS.iter().for_each(|verb| self.could_be(Want::Word(verb, Some(Category::Event))));
        let verb = self.peek_word().filter(|word| EVENT_VERBS.contains(word));
        let Some(verb) = verb else { return self.no_event_verb() };
        self.next();
        Ok(match verb {
            "multicasts" => EventVerb::Multicasts(if self.label_comes() { Some(self.label()?) } else { None }),
            "echoes" => EventVerb::Echoes(if self.label_comes() { Some(self.label()?) } else { None }),
            "sends" => EventVerb::Sends { message: self.message()?, to: self.maybe_process("to")? },
            "loses" => EventVerb::Loses { message: self.message()?, to: self.maybe_process("to")? },
            "receives" => EventVerb::Receives { message: self.message()?, from: self.maybe_process("from")? },
            "delivers" => EventVerb::Delivers {
                label: if self.label_comes() { Some(self.label()?) } else { None },
                view: if self.take("in") { Some(self.view_to_deliver_in()?) } else { None },
            },
            "suspects" => EventVerb::Suspects(self.maybe_peer()?),
            "cuts" => EventVerb::Cuts(self.maybe_peer()?),
            "proposes" => EventVerb::Proposes(self.view()?),
            "accepts" => EventVerb::Accepts(self.view()?),
            "commits" => EventVerb::Commits(self.view()?),
            "flushes" => EventVerb::Flushes(self.view()?),
            "installs" => EventVerb::Installs(self.view()?),
            "inquires" => EventVerb::Inquires,
            "loads" => self.need("state").map(|()| EventVerb::LoadsState)?,
            "crashes" => EventVerb::Crashes,
            "recovers" => EventVerb::Recovers,
            "is" => self.what_it_is()?,
            "gives" => {
                self.need("task")?;
                EventVerb::GivesTask(self.task()?)
            }
            "assigns" => EventVerb::Assigns { piece: self.piece()?, to: self.maybe_process("to")? },
            "finishes" => EventVerb::Finishes(self.piece()?),
            "takes" => self.need("over").map(|()| EventVerb::TakesOver)?,
            "decides" => EventVerb::Decides(self.task()?),
            "makes" => {
                self.need("call")?;
                EventVerb::MakesCall(self.call()?)
            }
            "replies" => {
                self.need("to")?;
                EventVerb::RepliesTo(self.call()?)
            }
            "ends" => {
                self.need("call")?;
                EventVerb::EndsCall(self.call()?)
            }
            "outputs" => EventVerb::Outputs(if self.label_comes() { Some(self.label()?) } else { None }),
            "creates" => EventVerb::Creates(self.group_or_implied()?),
            "dissolves" => EventVerb::Dissolves(self.group_or_implied()?),
            "finds" => EventVerb::Finds(self.group_or_implied()?),
            "joins" => EventVerb::Joins(self.group_or_implied()?),
            _ => EventVerb::Leaves(self.group_or_implied()?),
        })
    }

    /// `excluded`, or `notified of view 1 of g`.
    fn what_it_is(&mut self) -> Read<EventVerb> {
        if self.take("excluded") {
            return Ok(EventVerb::IsExcluded);
        }
        if self.take("refused") {
            return Ok(EventVerb::IsRefused);
        }
        if self.take("notified") {
            self.need("of")?;
            return self.view().map(EventVerb::IsNotified);
        }
        self.expected_one_of(&["excluded", "refused", "notified"])
    }

    fn no_event_verb(&mut self) -> Read<EventVerb> {
        let near = self.peek_word().and_then(|word| nearest(word, EVENT_VERBS));
        let help = match near {
            Some(near) => format!("did you mean \"{near}\"?"),
            None => format!("an event has one of these verbs: {}", one_of(&EVENT_VERBS).replace('"', "")),
        };
        self.expected_with("what the process does", Some(help))
    }

    /// `from q`, if it is said.
    fn maybe_process(&mut self, preposition: &'static str) -> Read<Option<Name>> {
        if self.take(preposition) { self.process().map(Some) } else { Ok(None) }
    }

    fn maybe_peer(&mut self) -> Read<Option<Name>> {
        if self.peek_word().is_some() { self.process().map(Some) } else { Ok(None) }
    }

    /// `when EVENT`, `before EVENT` or `at TIME`.
    pub(super) fn moment(&mut self) -> Read<Moment> {
        if self.take("when") {
            self.event().map(Moment::When)
        } else if self.take("before") {
            self.event().map(Moment::Before)
        } else if self.take("at") {
            self.time().map(Moment::At)
        } else {
            self.expected_one_of(&["when", "before", "at"])
        }
    }
}
