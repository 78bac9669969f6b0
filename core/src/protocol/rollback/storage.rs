//! What a member has on stable storage, in the field's terms: what a later life would find.

use super::message::{Checkpoint, Record};
use crate::ids::{Name, ProcessId};
use crate::protocol::inspect::counted;
use crate::protocol::logging::Log;
use crate::protocol::{Node, Value};

/// Of so many entries of a kind the latest are shown.
const SHOWN: usize = 8;

impl Record {
    /// The latest first; the members by rank.
    pub fn inspect(&self, members: &[Name]) -> Vec<Node> {
        if !self.log.checkpoints.is_empty() {
            return of_log(&self.log, members);
        }
        let of =
            |kind, all: &[Checkpoint]| all.iter().rev().take(SHOWN).map(|it| checkpoint(kind, it)).collect::<Vec<_>>();
        let permanent = of("checkpoint", &self.checkpoints);
        let received = self.received.iter().rev().take(SHOWN);
        let received = received.map(|it| Node::new("has received", [Value::Message(it.label), process(it.from)]));
        [of("for now", &self.tentative), permanent, received.collect()].concat()
    }
}

/// With its number, how much is delivered in it, and what was in the channels to it.
fn checkpoint(kind: &'static str, it: &Checkpoint) -> Node {
    let channels =
        it.channels.iter().map(|it| Node::new("in the channel", [Value::Message(it.label), process(it.from)]));
    numbered(kind, it.number, it.app.delivered()).with(channels)
}

fn of_log(log: &Log, members: &[Name]) -> Vec<Node> {
    let member = |rank: usize| process(members[rank]);
    let checkpoints = log.checkpoints.iter().rev().take(SHOWN);
    let checkpoints = checkpoints.map(|it| numbered("checkpoint", it.number, it.state.app.delivered()));
    let logged = log.deliveries.iter().rev().take(SHOWN).map(|(place, it)| {
        Node::new("logged", [Value::Message(it.told.label), member(it.from), Value::Text(format!("delivery {place}"))])
    });
    let inputs = log.inputs.iter().rev().take(SHOWN).map(|(number, it)| match it.to {
        Some(to) => Node::new("is to tell", [Value::Message(it.label), member(to)]),
        None if log.outputs.contains(number) => Node::new("has output", [Value::Message(it.label)]),
        None => Node::new("is to output", [Value::Message(it.label)]),
    });
    let ends = log.ends.iter().map(|(&life, number)| {
        Node::new("has ended", [Value::Process(life), Value::Text(format!("with interval {number}"))])
    });
    checkpoints.chain(logged).chain(inputs).chain(ends).collect()
}

fn numbered(kind: &'static str, number: u32, delivered: u64) -> Node {
    Node::text(kind, format!("{number}, after {}", counted(delivered as usize, "message")))
}

fn process(name: Name) -> Value {
    Value::Process(ProcessId::first(name))
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::scenario::{compile::compile, parse};
    use crate::time::Time;
    use crate::timeline::Timeline;
    use crate::trace::words::Names;

    /// What is on q's stable storage then, in words.
    fn stored(script: &str, time_us: u64) -> Vec<String> {
        let parsed = parse(script);
        assert_eq!(parsed.diagnostics, [], "{script}");
        let run = Timeline::complete(Rc::new(compile(&parsed.scenario, None)));
        let world = run.world_at(run.position_at(Time::from_us(time_us)));
        let names = Names(run.program());
        let words = |node: &Node| {
            let values = node.value.iter().map(|value| match value {
                Value::Text(text) => text.clone(),
                Value::Process(process) => names.process(*process),
                Value::Message(label) => names.label(*label),
                Value::Group(group) => names.group(*group).to_owned(),
            });
            std::iter::once(node.label.to_owned()).chain(values).collect::<Vec<_>>().join(" ")
        };
        let [node] = &world.stored(Name(1))[..] else { panic!("one group") };
        assert_eq!(words(node), "stable storage s");
        node.children
            .iter()
            .flat_map(|node| std::iter::once(words(node)).chain(node.children.iter().map(words)))
            .collect()
    }

    #[test]
    fn a_crash_leaves_the_log_and_what_was_written_in_full() {
        let script = "processes p q\nnetwork delay 5ms\ngroup s = p q with recovery receiver-log writing 2ms\n\
            at 10ms p tells q m1 in s\nat 30ms q tells p m2 in s\nat 40ms p tells q m3 in s\nat 48ms q crashes\nrun until 100ms\n";
        let after_m1 = ["checkpoint 0, after 0 messages", "logged m1 p delivery 1"];
        assert_eq!(stored(script, 31_000), after_m1, "q is writing that it is to tell m2");
        let with_m2 = [&after_m1[..], &["is to tell m2 p"]].concat();
        assert_eq!(stored(script, 45_000), with_m2);
        assert_eq!(stored(script, 90_000), with_m2, "m3 was being written when q crashed");
    }

    #[test]
    fn what_is_written_for_now_is_told_from_what_is_permanent() {
        let script = "processes p q\nnetwork delay 5ms\ngroup s = p q with recovery coordinated\n\
            at 10ms p tells q m1 in s\nat 30ms p checkpoints in s\nrun until 100ms\n";
        assert_eq!(stored(script, 36_000)[..2], ["for now 1, after 1 message", "checkpoint 0, after 0 messages"]);
        let after = stored(script, 90_000);
        assert_eq!(after[0], "checkpoint 1, after 1 message", "{after:?}");
    }
}
