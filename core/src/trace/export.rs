//! A run as text for other programs: one JSON object a line (NDJSON), a header first and then every event.
//!
//! The format is described in `docs/trace-format.md`. It only ever grows: a reader that skips fields and kinds that it
//! does not know reads every later trace of the same format version. From these lines alone an outside program can
//! check every guarantee.

mod json;
mod kinds;
mod words;

use siphasher::sip::SipHasher13;

use self::json::{Field, Json};
use super::words::{Names, sentence};
use super::{Event, EventId, Kind, Trace, ViewRef};
use crate::failure::Failure;
use crate::ids::{GroupId, Label, Name, ProcessId};
use crate::protocol::{Arg, MessageName, Rule};
use crate::registry::{MessageClass, MessageKind as K};
pub use kinds::{KINDS, KindRow};

/// The version of the format. It rises only when a reader of the version before could be misled.
pub const FORMAT: u32 = 1;

/// What the header says of the script beside what its program says.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// The text of the script.
    pub script: &'a str,
    /// The name of the variant that is played, if it is not the base script.
    pub variant: Option<&'a str>,
}

/// The first line, without its end: what the events are to be read with.
pub fn header(names: Names<'_>, source: Source<'_>) -> String {
    let program = names.0;
    let fields = [
        ("format", Some(Json::Number(FORMAT))),
        ("engine", Some(Json::text(env!("CARGO_PKG_VERSION")))),
        ("seed", Some(Json::big(program.seed))),
        ("script_hash", Some(Json::big(script_hash(source.script)))),
        ("variant", source.variant.map(Json::text)),
        ("processes", Some(list(&program.processes))),
        ("groups", Some(list(&program.groups))),
    ];
    Json::Object(given(fields)).print()
}

/// One event as a line, without its end. Empty if there is no such event.
pub fn line(names: Names<'_>, trace: &Trace, id: EventId) -> String {
    let Some(event) = trace.get(id) else { return String::new() };
    let lines = Lines { names, trace };
    let (word, values) = lines.kind(id, &event.kind);
    let row = KINDS.iter().find(|row| row.word == word).expect("every kind has a row");
    debug_assert_eq!(row.fields.len(), values.len(), "fields of {word}");
    let own = row.fields.iter().map(|field| field.trim_end_matches('?')).zip(values);
    Json::Object(given(lines.common(id, event, word).into_iter().chain(own))).print()
}

/// SipHash-1-3 of the script's text with key 0, as the header gives it.
pub fn script_hash(script: &str) -> u64 {
    SipHasher13::new_with_keys(0, 0).hash(script.as_bytes())
}

fn list(names: &[String]) -> Json<'_> {
    Json::List(names.iter().map(|name| Json::text(name.as_str())).collect())
}

fn given<'a>(fields: impl IntoIterator<Item = (&'static str, Option<Json<'a>>)>) -> Vec<Field<'a>> {
    fields.into_iter().filter_map(|(name, value)| Some((name.into(), value?))).collect()
}

/// What the lines of one trace are written with.
struct Lines<'a> {
    names: Names<'a>,
    trace: &'a Trace,
}

impl<'a> Lines<'a> {
    fn common(&self, id: EventId, event: &Event, word: &'static str) -> [(&'static str, Option<Json<'a>>); 7] {
        [
            ("event", Some(Json::Number(id.0))),
            ("time_us", Some(Json::Micros(event.time().as_us()))),
            ("step", Some(Json::Number(event.step))),
            ("process", Some(self.name(event.process.name))),
            ("incarnation", Some(life(event.process))),
            ("cause", event.cause.some().map(|cause| Json::Number(cause.0))),
            ("kind", Some(Json::text(word))),
        ]
    }

    /// Its word, and its values in the order of the table.
    fn kind(&self, id: EventId, kind: &Kind) -> (&'static str, Vec<Option<Json<'a>>>) {
        let (word, values) = match *kind {
            Kind::Sent { copy, to, name } => return ("sent", self.sent(Json::Number(copy.0), to, name)),
            Kind::TimerFired { timer } => {
                let (name, group) = words::timer(timer);
                return ("timer-fired", vec![Some(Json::text(name)), group.map(|group| self.group(group))]);
            }
            Kind::Keeps { group, service } => {
                return ("keeps", vec![Some(self.group(group)), service.map(|service| self.group(service))]);
            }
            Kind::Fails { failure } => return ("fails", self.failure(failure)),
            Kind::Replied { group, call, caller, value } => {
                let caller = [self.name(caller.name), life(caller)];
                let told = self.task(group, call, caller).into_iter().map(Some);
                return ("replied", told.chain([value.map(Json::Number)]).collect());
            }
            Kind::Action { line } => ("action", vec![Json::Number(line)]),
            Kind::NoEffect { line, why } => ("no-effect", vec![Json::Number(line), Json::text(words::no_effect(why))]),
            Kind::Received { copy, fate } => ("received", vec![Json::Number(copy.0), Json::text(words::fate(fate))]),
            Kind::Accepted { copy } => ("accepted", vec![Json::Number(copy.0)]),
            Kind::Lost { copy, why } => ("lost", vec![Json::Number(copy.0), Json::text(words::loss(why))]),
            Kind::Doubled { copy, again } => ("doubled", vec![Json::Number(copy.0), Json::Number(again.0)]),
            Kind::Delayed { copy, by_us } => ("delayed", vec![Json::Number(copy.0), Json::Number(by_us)]),
            Kind::Held { copy } => ("held", vec![Json::Number(copy.0)]),
            Kind::Released { copy } => ("released", vec![Json::Number(copy.0)]),
            Kind::LinkCut { to } => ("link-cut", vec![self.name(to)]),
            Kind::LinkMended { to } => ("link-mended", vec![self.name(to)]),
            Kind::Started => ("started", vec![]),
            Kind::Crashed => ("crashed", vec![]),
            Kind::Paused => ("paused", vec![]),
            Kind::Resumed => ("resumed", vec![]),
            Kind::Stored { key, value } => ("stored", vec![Json::text(key.name()), Json::big(value)]),
            Kind::Rule(ref rule) => ("rule", self.rule(id, rule)),
            Kind::Suspected { peer, by_hand } => {
                ("suspected", vec![self.name(peer.name), life(peer), Json::Flag(by_hand)])
            }
            Kind::Trusted { peer } => ("trusted", vec![self.name(peer.name), life(peer)]),
            Kind::Cut { peer } => ("cut", vec![self.name(peer.name), life(peer)]),
            Kind::Ended { rest } => ("ended", vec![Json::Flag(rest)]),
            _ => self.group_kind(kind),
        };
        (word, values.into_iter().map(Some).collect())
    }

    fn failure(&self, failure: Failure) -> Vec<Option<Json<'a>>> {
        let how = Some(Json::text(words::failure(failure)));
        let amount = match failure {
            Failure::Timing { by } => by.as_us(),
            Failure::SendOmission { percent } | Failure::ReceiveOmission { percent } => percent.into(),
            Failure::NoOmission | Failure::Value { .. } | Failure::NoValue { .. } => 0,
        };
        let (group, to) = match failure {
            Failure::Value { group, to } => (Some(self.group(group)), to.map(|to| self.name(to))),
            Failure::NoValue { group } => (Some(self.group(group)), None),
            _ => (None, None),
        };
        vec![how, Some(Json::Micros(amount)), group, to]
    }

    /// What is told of a group.
    fn group_kind(&self, kind: &Kind) -> (&'static str, Vec<Json<'a>>) {
        let number = Json::Number;
        match *kind {
            Kind::Proposed { view, .. } => ("proposed", self.view(view, [])),
            Kind::Voted { view, leader, .. } => ("voted", self.view(view, [self.name(leader.name), life(leader)])),
            Kind::Committed { view, .. } => ("committed", self.view(view, [])),
            Kind::Learned { view, .. } => ("learned", self.view(view, [])),
            Kind::Notified { group, view } => ("notified", vec![self.group(group), number(view)]),
            Kind::Inquired { group } => ("inquired", vec![self.group(group)]),
            Kind::JoinAsked { group } => ("join-asked", vec![self.group(group)]),
            Kind::LeaveAsked { group } => ("leave-asked", vec![self.group(group)]),
            Kind::CreateAsked { group } => ("create-asked", vec![self.group(group)]),
            Kind::DissolveAsked { group } => ("dissolve-asked", vec![self.group(group)]),
            Kind::LookUpAsked { group } => ("look-up-asked", vec![self.group(group)]),
            Kind::Found { view, .. } => ("found", self.view(view, [])),
            Kind::Refused { group, by, why } => {
                ("refused", vec![self.group(group), self.name(by.name), life(by), Json::text(words::refusal(why))])
            }
            Kind::Left { group } => ("left", vec![self.group(group)]),
            Kind::Excluded { group } => ("excluded", vec![self.group(group)]),
            Kind::Multicast { group, view, label, seq } => {
                ("multicast", vec![self.group(group), number(view), Json::text(self.names.label(label)), number(seq)])
            }
            Kind::Ordered { group, label, flavour, queue } => {
                let label = Json::text(self.names.label(label));
                ("ordered", vec![self.group(group), label, Json::text(flavour.name()), number(queue.into())])
            }
            Kind::PriorityProposed { group, label, origin, number: proposed } => {
                let label = Json::text(self.names.label(label));
                let origin = [self.name(origin.name), life(origin)];
                ("priority-proposed", [self.group(group), label, number(proposed)].into_iter().chain(origin).collect())
            }
            Kind::PriorityFinal { group, label, origin, number: last, by } => {
                let label = Json::text(self.names.label(label));
                let who = [self.name(origin.name), life(origin), self.name(by.name), life(by)];
                ("priority-final", [self.group(group), label, number(last)].into_iter().chain(who).collect())
            }
            Kind::HandedIn { group, label } => {
                ("handed-in", vec![self.group(group), Json::text(self.names.label(label))])
            }
            Kind::Relayed { group, view, label, seq, origin } => {
                let label = Json::text(self.names.label(label));
                let origin = [self.name(origin.name), life(origin)];
                ("relayed", [self.group(group), number(view), label, number(seq)].into_iter().chain(origin).collect())
            }
            Kind::Filtered { group, view, label, origin } => {
                let label = Json::text(self.names.label(label));
                ("filtered", vec![self.group(group), number(view), label, self.name(origin.name), life(origin)])
            }
            Kind::Queued { group, label } => ("queued", vec![self.group(group), Json::text(self.names.label(label))]),
            Kind::Delivered { group, view, label, origin } => {
                let label = Json::text(self.names.label(label));
                ("delivered", vec![self.group(group), number(view), label, self.name(origin.name), life(origin)])
            }
            Kind::Stable { group, view, origin, seq } => {
                ("stable", vec![self.group(group), number(view), self.name(origin.name), life(origin), number(seq)])
            }
            Kind::Blocked { group, view } => ("blocked", vec![self.group(group), number(view)]),
            Kind::Flushed { group, view } => ("flushed", vec![self.group(group), number(view)]),
            Kind::Installed { view, previous, state, .. } => {
                ("installed", self.view(view, [number(previous), Json::big(state)]))
            }
            Kind::SnapshotTaken { group, view, state } => {
                ("snapshot-taken", vec![self.group(group), number(view), Json::big(state)])
            }
            Kind::StateLoaded { group, view, donor, state } => {
                let donor = [self.name(donor.name), life(donor)];
                (
                    "state-loaded",
                    [self.group(group), number(view)].into_iter().chain(donor).chain([Json::big(state)]).collect(),
                )
            }
            Kind::TaskGiven { group, task, pieces } => ("task-given", self.task(group, task, [number(pieces)])),
            Kind::TaskTaken { group, task, pieces } => ("task-taken", self.task(group, task, [number(pieces)])),
            Kind::PieceAssigned { group, task, piece, worker } => {
                ("piece-assigned", self.task(group, task, [number(piece), self.name(worker.name), life(worker)]))
            }
            Kind::PieceDone { group, task, piece } => ("piece-done", self.task(group, task, [number(piece)])),
            Kind::TookOver { group } => ("took-over", vec![self.group(group)]),
            Kind::TaskDecided { group, task, outcome } => {
                ("task-decided", self.task(group, task, [Json::big(outcome)]))
            }
            Kind::Uses { group, rung } => ("uses", vec![self.group(group), Json::text(rung.words())]),
            Kind::Asked { group, origin, seq } => {
                ("asked", vec![self.group(group), self.name(origin.name), life(origin), number(seq)])
            }
            Kind::Repaired { group, label } => ("repaired", self.task(group, label, [])),
            Kind::Called { group, call, wanting } => ("called", self.task(group, call, [Json::text(wanting.words())])),
            Kind::CallEnded { group, call, values, nulls, failed, cut_short } => {
                let counts = [values, nulls, failed].map(|count| number(count.into()));
                ("call-ended", self.task(group, call, counts.into_iter().chain([Json::Flag(cut_short)])))
            }
            Kind::Told { group, label, to: peer, interval } => ("told", self.tell(group, label, peer, interval)),
            Kind::Heard { group, label, from: peer, interval } => ("heard", self.tell(group, label, peer, interval)),
            Kind::Checkpointed { group, number: of, state } => {
                ("checkpointed", vec![self.group(group), number(of), Json::big(state)])
            }
            Kind::RolledBack { group, epoch, number: of, stays, state } => {
                let line = vec![self.group(group), number(epoch), number(of), Json::Flag(stays), Json::big(state)];
                ("rolled-back", line)
            }
            Kind::Tentative { group, number: of, state } => {
                ("tentative", vec![self.group(group), number(of), Json::big(state)])
            }
            Kind::Discarded { group, number: of } => ("discarded", vec![self.group(group), number(of)]),
            Kind::InChannel { group, label, from, number } => ("in-channel", self.tell(group, label, from, number)),
            Kind::Logs { group, scheme } => ("logs", vec![self.group(group), Json::text(scheme.word())]),
            Kind::Logged { group, label, of, number: place } => ("logged", self.tell(group, label, of, place)),
            Kind::Restored { group, number: of, state } => {
                ("restored", vec![self.group(group), number(of), Json::big(state)])
            }
            Kind::Replayed { group, label, from, interval } => ("replayed", self.tell(group, label, from, interval)),
            Kind::Output { group, label, interval } => ("output", self.task(group, label, [number(interval)])),
            Kind::Writing { group, takes_us } => ("writing", vec![self.group(group), number(takes_us)]),
            Kind::Recovered { group, number: of, state } => {
                ("recovered", vec![self.group(group), number(of), Json::big(state)])
            }
            _ => unreachable!("the kinds of no group are written by `kind`"),
        }
    }

    fn tell(&self, group: GroupId, label: Label, peer: ProcessId, interval: u32) -> Vec<Json<'a>> {
        self.task(group, label, [self.name(peer.name), life(peer), Json::Number(interval)])
    }

    fn task(&self, group: GroupId, task: Label, more: impl IntoIterator<Item = Json<'a>>) -> Vec<Json<'a>> {
        [self.group(group), Json::text(self.names.label(task))].into_iter().chain(more).collect()
    }

    fn sent(&self, copy: Json<'a>, to: ProcessId, name: MessageName) -> Vec<Option<Json<'a>>> {
        let of_process =
            matches!(name.kind, K::Ack | K::Verify | K::Vouch) || name.kind.class() == MessageClass::Heartbeat;
        let in_group = !of_process || name.view > 0;
        vec![
            Some(copy),
            Some(self.name(to.name)),
            Some(life(to)),
            Some(Json::text(name.kind.name())),
            name.label.map(|label| Json::text(self.names.label(label))),
            in_group.then(|| self.group(name.group)),
            (name.view > 0).then_some(Json::Number(name.view)),
        ]
    }

    fn view(&self, at: ViewRef, more: impl IntoIterator<Item = Json<'a>>) -> Vec<Json<'a>> {
        let view = self.trace.view(at);
        let members = Json::List(view.members.iter().map(|&member| self.process(member)).collect());
        [self.group(view.group), Json::Number(view.number), members].into_iter().chain(more).collect()
    }

    fn rule(&self, id: EventId, rule: &Rule) -> Vec<Json<'a>> {
        let args = rule.args().into_iter().map(|(name, arg)| match arg {
            Arg::Process(process) => (name.into(), self.process(process)),
            Arg::Processes(set) => (name.into(), Json::List(set.names().map(|name| self.name(name)).collect())),
            Arg::Group(group) => (name.into(), self.group(group)),
            Arg::Label(label) => (name.into(), Json::text(self.names.label(label))),
            Arg::Number(number) => (name.into(), Json::Number(number)),
            Arg::Duration(duration) => (format!("{name}_us").into(), Json::Micros(duration.as_us())),
        });
        vec![Json::text(rule.row().id), Json::text(sentence(self.names, self.trace, id)), Json::Object(args.collect())]
    }

    fn process(&self, process: ProcessId) -> Json<'a> {
        let fields = [("process", Some(self.name(process.name))), ("incarnation", Some(life(process)))];
        Json::Object(given(fields))
    }

    fn name(&self, name: Name) -> Json<'a> {
        Json::text(self.names.name(name))
    }

    fn group(&self, group: GroupId) -> Json<'a> {
        Json::text(self.names.group(group))
    }
}

fn life<'a>(process: ProcessId) -> Json<'a> {
    Json::Number(u32::from(process.incarnation))
}

#[cfg(test)]
mod tests;
