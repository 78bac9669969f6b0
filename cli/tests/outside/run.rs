//! A run as an outside program sees it: the lines of a trace, read with serde_json and nothing else.

use std::collections::BTreeMap;

use serde_json::Value;

/// A process: its place among the names of the header, and its life.
pub(crate) type Process = (usize, u64);

/// The lines of a trace.
pub(crate) struct Run {
    pub(crate) header: Value,
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
    fields: Value,
}

impl Run {
    /// Reads a trace.
    pub(crate) fn read(ndjson: &str) -> Run {
        let mut lines = ndjson.lines().map(|line| serde_json::from_str::<Value>(line).expect("each line is JSON"));
        let header = lines.next().expect("a header comes first");
        assert_eq!(header["format"], 1);
        let mut run = Run { header, events: Vec::new(), sent: Vec::new(), by_kind: BTreeMap::new() };
        for fields in lines {
            let event = Event {
                number: fields["event"].as_u64().expect("an event has a number") as usize,
                time_us: fields["time_us"].as_u64().expect("an event has a time"),
                who: run.process(&fields, "process", "incarnation"),
                kind: fields["kind"].as_str().expect("an event has a kind").to_owned(),
                fields,
            };
            assert_eq!(event.number, run.events.len(), "events are numbered in their order");
            if event.kind == "sent" {
                assert_eq!(event.count("copy"), run.sent.len() as u64, "copies are numbered in the order sent");
                run.sent.push(event.number);
            }
            run.by_kind.entry(event.kind.clone()).or_default().push(event.number);
            run.events.push(event);
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
        self.process(&event.fields, field, &format!("{field}_incarnation"))
    }

    /// The place of the name in that field.
    pub(crate) fn name(&self, event: &Event, field: &str) -> usize {
        self.place(&event.fields[field])
    }

    /// The members of the view that the event tells of.
    pub(crate) fn members(&self, event: &Event) -> Vec<Process> {
        let members = event.fields["members"].as_array().expect("a view has members");
        members.iter().map(|member| self.process(member, "process", "incarnation")).collect()
    }

    /// The event that made this one happen, if any did.
    pub(crate) fn cause(&self, event: &Event) -> Option<&Event> {
        self.events.get(event.fields["cause"].as_u64()? as usize)
    }

    /// The event that sent the copy that this one is about.
    pub(crate) fn sent(&self, event: &Event) -> &Event {
        &self.events[self.sent[event.count("copy") as usize]]
    }

    fn process(&self, fields: &Value, name: &str, life: &str) -> Process {
        (self.place(&fields[name]), fields[life].as_u64().expect("a process has an incarnation"))
    }

    fn place(&self, name: &Value) -> usize {
        let names = self.header["processes"].as_array().expect("the header lists processes");
        names.iter().position(|it| it == name).expect("a name is one of the header's")
    }
}

impl Event {
    /// A text.
    pub(crate) fn text(&self, field: &str) -> &str {
        self.fields[field].as_str().unwrap_or_else(|| panic!("{} has a {field}: {}", self.kind, self.fields))
    }

    /// A text that may be missing.
    pub(crate) fn maybe(&self, field: &str) -> Option<&str> {
        self.fields[field].as_str()
    }

    /// A number.
    pub(crate) fn count(&self, field: &str) -> u64 {
        self.fields[field].as_u64().unwrap_or_else(|| panic!("{} has a {field}: {}", self.kind, self.fields))
    }

    /// Yes or no.
    pub(crate) fn flag(&self, field: &str) -> bool {
        self.fields[field].as_bool().unwrap_or_else(|| panic!("{} has a {field}: {}", self.kind, self.fields))
    }

    /// Whether it tells of that group.
    pub(crate) fn is_of(&self, group: &str) -> bool {
        self.fields["group"] == group
    }

    /// Whether it is a rule of that protocol, in that group.
    pub(crate) fn is_rule_of(&self, protocol: &str, group: &str) -> bool {
        self.maybe("rule").is_some_and(|rule| rule.starts_with(protocol)) && self.fields["args"]["group"] == group
    }

    /// Whether the group, and the message or the number of the view, are those of the other.
    pub(crate) fn shares(&self, other: &Event, fields: &[&str]) -> bool {
        fields.iter().all(|field| self.fields[field] == other.fields[field])
    }
}
