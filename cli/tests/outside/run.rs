//! A run as an outside program sees it: the lines of a trace, read with serde_json and nothing else.
//!
//! What all events have is read at once; what only some kinds have, of those that somebody asks for it. Most events are
//! heartbeats, acknowledgements and timers, for which nobody does.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

/// A process: its place among the names of the header, and its life.
pub(crate) type Process = (usize, u64);

/// The lines of a trace.
pub(crate) struct Run {
    pub(crate) header: Value,
    names: Vec<String>,
    pub(crate) events: Vec<Event>,
    /// Of each copy, the event that sent it.
    sent: Vec<usize>,
    /// Of each kind, its events.
    by_kind: BTreeMap<String, Vec<usize>>,
}

/// One event.
pub(crate) struct Event {
    pub(crate) number: usize,
    pub(crate) time_us: u64,
    pub(crate) who: Process,
    pub(crate) kind: String,
    cause: Option<usize>,
    copy: Option<u64>,
    line: String,
    fields: OnceCell<Value>,
}

/// What all events have; and what many have.
#[derive(Deserialize)]
struct Common<'a> {
    event: usize,
    time_us: u64,
    #[serde(borrow)]
    process: Cow<'a, str>,
    incarnation: u64,
    #[serde(borrow)]
    kind: Cow<'a, str>,
    copy: Option<u64>,
    cause: Option<usize>,
}

impl Run {
    /// Reads a trace.
    pub(crate) fn read(ndjson: &str) -> Run {
        let mut lines = ndjson.lines();
        let header: Value = serde_json::from_str(lines.next().expect("a header comes first")).expect("it is JSON");
        assert_eq!(header["format"], 1);
        let names = header["processes"].as_array().expect("the header lists processes");
        let names = names.iter().map(|name| name.as_str().expect("a name is text").to_owned()).collect();
        let mut run = Run { header, names, events: Vec::new(), sent: Vec::new(), by_kind: BTreeMap::new() };
        for line in lines {
            let common: Common<'_> = serde_json::from_str(line).expect("each line is JSON, with what all events have");
            assert_eq!(common.event, run.events.len(), "events are numbered in their order");
            if common.kind == "sent" {
                assert_eq!(common.copy, Some(run.sent.len() as u64), "copies are numbered in the order sent");
                run.sent.push(common.event);
            }
            let kind = common.kind.into_owned();
            run.by_kind.entry(kind.clone()).or_default().push(common.event);
            run.events.push(Event {
                number: common.event,
                time_us: common.time_us,
                who: (run.place(&common.process), common.incarnation),
                kind,
                cause: common.cause,
                copy: common.copy,
                line: line.to_owned(),
                fields: OnceCell::new(),
            });
        }
        run
    }

    /// All events of a kind, in order.
    pub(crate) fn of(&self, kind: &str) -> impl Iterator<Item = &Event> + use<'_> {
        self.by_kind.get(kind).into_iter().flatten().map(|&at| &self.events[at])
    }

    /// All events of any of these kinds, in order.
    pub(crate) fn of_any(&self, kinds: &[&str]) -> impl Iterator<Item = &Event> + use<'_> {
        let of = |kind: &&str| self.by_kind.get(*kind);
        let mut numbers: Vec<usize> = kinds.iter().filter_map(of).flatten().copied().collect();
        numbers.sort_unstable();
        numbers.into_iter().map(|at| &self.events[at])
    }

    /// The names of all groups.
    pub(crate) fn groups(&self) -> impl Iterator<Item = &str> {
        self.header["groups"].as_array().expect("the header lists groups").iter().filter_map(Value::as_str)
    }

    /// The process that a field names, as in `peer` and `peer_incarnation`.
    pub(crate) fn peer(&self, event: &Event, field: &str) -> Process {
        self.process(event.fields(), field, &format!("{field}_incarnation"))
    }

    /// The place of the name in that field.
    pub(crate) fn name(&self, event: &Event, field: &str) -> usize {
        self.place(event.text(field))
    }

    /// The members of the view that the event tells of.
    pub(crate) fn members(&self, event: &Event) -> Vec<Process> {
        let members = event.fields()["members"].as_array().expect("a view has members");
        members.iter().map(|member| self.process(member, "process", "incarnation")).collect()
    }

    /// The event that made this one happen, if any did.
    pub(crate) fn cause(&self, event: &Event) -> Option<&Event> {
        self.events.get(event.cause?)
    }

    /// The event that sent the copy that this one is about.
    pub(crate) fn sent(&self, event: &Event) -> &Event {
        &self.events[self.sent[event.copy.expect("it is about a copy") as usize]]
    }

    fn process(&self, fields: &Value, name: &str, life: &str) -> Process {
        let name = fields[name].as_str().expect("a process has a name");
        (self.place(name), fields[life].as_u64().expect("a process has an incarnation"))
    }

    fn place(&self, name: &str) -> usize {
        self.names.iter().position(|it| it == name).expect("a name is one of the header's")
    }
}

impl Event {
    /// All that its line says.
    fn fields(&self) -> &Value {
        self.fields.get_or_init(|| serde_json::from_str(&self.line).expect("each line is JSON"))
    }

    /// A text.
    pub(crate) fn text(&self, field: &str) -> &str {
        self.fields()[field].as_str().unwrap_or_else(|| panic!("{} has a {field}: {}", self.kind, self.fields()))
    }

    /// A text that may be missing.
    pub(crate) fn maybe(&self, field: &str) -> Option<&str> {
        self.fields()[field].as_str()
    }

    /// A number.
    pub(crate) fn count(&self, field: &str) -> u64 {
        self.fields()[field].as_u64().unwrap_or_else(|| panic!("{} has a {field}: {}", self.kind, self.fields()))
    }

    /// Yes or no.
    pub(crate) fn flag(&self, field: &str) -> bool {
        self.fields()[field].as_bool().unwrap_or_else(|| panic!("{} has a {field}: {}", self.kind, self.fields()))
    }

    /// Whether it tells of that group.
    pub(crate) fn is_of(&self, group: &str) -> bool {
        self.fields()["group"] == group
    }

    /// Whether it is a rule of that protocol, in that group.
    pub(crate) fn is_rule_of(&self, protocol: &str, group: &str) -> bool {
        self.maybe("rule").is_some_and(|rule| rule.starts_with(protocol)) && self.fields()["args"]["group"] == group
    }

    /// Whether the group, and the message or the number of the view, are those of the other.
    pub(crate) fn shares(&self, other: &Event, fields: &[&str]) -> bool {
        fields.iter().all(|field| self.fields()[field] == other.fields()[field])
    }
}
