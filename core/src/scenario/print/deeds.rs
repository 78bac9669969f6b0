//! The words of actions, messages and events.

use super::words::Words;
use crate::failure::Failure;
use crate::ids::Name;
use crate::scenario::ast::{
    Action, Asked, CopyPattern, Doing, EventPattern, EventVerb, Flavour, Losing, MessageFault, MessagePattern, When,
    Which,
};
use crate::time::Duration;

impl Words<'_> {
    pub(super) fn action(&mut self, action: &Action) -> &mut Self {
        match &action.when {
            When::At { time, step: 0 } => self.say("at").time(*time),
            When::At { time, step } => self.say("at").time(*time).say("/").show(step),
            When::After(duration) => self.say("after").show(duration),
            When::Event(event) => self.say("when").event(event).say(":"),
            When::Standing => self,
        };
        self.doing(&action.doing)
    }

    fn doing(&mut self, doing: &Doing) -> &mut Self {
        match doing {
            Doing::Multicast { sender, label, group, order } => {
                self.process(*sender).verb(*order).maybe(*label, Self::label).say("to").group(*group).queue(*order)
            }
            Doing::MulticastMany { sender, count, group, order, every } => {
                self.process(*sender).verb(*order).show(count).say("messages to").group(*group);
                self.say("every").show(every).queue(*order)
            }
            Doing::Crash { process, losing } => self.crash(*process, losing),
            Doing::Recover(process) => self.process(*process).say("recovers"),
            Doing::Fail { process, failure } => self.failure(*process, *failure),
            Doing::Pause(process) => self.process(*process).say("pauses"),
            Doing::Resume(process) => self.process(*process).say("resumes"),
            Doing::Suspect { process, peer } => self.process(*process).say("suspects").process(*peer),
            Doing::Join { process, group } => self.process(*process).say("joins").group(*group),
            Doing::Leave { process, group } => self.process(*process).say("leaves").group(*group),
            Doing::GiveTask { process, task, pieces, group } => {
                self.process(*process).say("gives task").label(*task).say("of").show(pieces);
                self.say("pieces to").group(*group)
            }
            Doing::Call { caller, call, group, wanting, order } => {
                self.process(*caller).say("calls").group(*group).say("as").label(*call);
                self.say("wanting").show(wanting.words());
                self.maybe(order.flavour, |words, flavour| words.say("by").say(flavour.name()))
            }
            Doing::DeclineCalls { process, group } => self.process(*process).say("declines calls of").group(*group),
            Doing::Tell { sender, receiver, label, group } => {
                self.process(*sender).say("tells").process(*receiver).label(*label).say("in").group(*group)
            }
            Doing::TellMany { sender, receiver, count, group, every } => {
                self.process(*sender).say("tells").process(*receiver).show(count).say("messages in").group(*group);
                self.say("every").show(every)
            }
            Doing::Output { process, label, group } => {
                self.process(*process).say("outputs").label(*label).say("in").group(*group)
            }
            Doing::Checkpoint { process, group } => self.process(*process).say("checkpoints in").group(*group),
            Doing::Create { process, group } => self.process(*process).say("creates").group(*group),
            Doing::Dissolve { process, group } => self.process(*process).say("dissolves").group(*group),
            Doing::LookUp { process, group } => self.process(*process).say("looks up").group(*group),
            Doing::Message { fault, copies } => self.message_fault(*fault, copies),
            Doing::CutLink { from, to, both } => self.say("cut").link(*from, *to, *both),
            Doing::MendLink { from, to, both } => self.say("mend").link(*from, *to, *both),
            Doing::Partition(parts) => self.say("partition").listed("|", parts, |words, part| words.processes(part)),
            Doing::Heal => self.say("heal"),
            Doing::LoseForAWhile { percent, duration } => {
                self.say("lose").show(format!("{percent}%")).say("for").show(duration)
            }
        }
    }

    fn failure(&mut self, process: Name, failure: Failure) -> &mut Self {
        self.process(process);
        match failure {
            Failure::Timing { by: Duration::ZERO } => self.say("speeds up"),
            Failure::Timing { by } => self.say("slows down by").show(by),
            Failure::SendOmission { percent } => self.say("omits to send").show(format!("{percent}%")),
            Failure::ReceiveOmission { percent } => self.say("omits to receive").show(format!("{percent}%")),
            Failure::NoOmission => self.say("omits nothing"),
            Failure::Value { group, to } => self.say("answers calls of").group(group).say("wrongly").maybe_at("to", to),
            Failure::NoValue { group } => self.say("answers calls of").group(group).say("rightly"),
        }
    }

    fn verb(&mut self, order: Asked) -> &mut Self {
        self.say(order.flavour.map_or("multicasts", Flavour::verb))
    }

    fn queue(&mut self, order: Asked) -> &mut Self {
        match order.queue {
            Some(queue) => self.say("labelled").label(queue),
            None => self,
        }
    }

    fn crash(&mut self, process: Name, losing: &[Losing]) -> &mut Self {
        self.process(process).say("crashes");
        if !losing.is_empty() {
            self.say("losing");
        }
        self.listed(",", losing, |words, losing| {
            let count = losing.count.map_or("all".to_owned(), |count| count.to_string());
            words.show(count).maybe_at("to", losing.to)
        })
    }

    fn link(&mut self, from: Name, to: Name, both: bool) -> &mut Self {
        self.process(from).say(if both { "and" } else { "to" }).process(to)
    }

    fn message_fault(&mut self, fault: MessageFault, copies: &CopyPattern) -> &mut Self {
        let (verb, by) = match fault {
            MessageFault::Drop => ("drop", None),
            MessageFault::Delay(by) => ("delay", Some(by)),
            MessageFault::Duplicate => ("duplicate", None),
            MessageFault::Hold => ("hold", None),
            MessageFault::Release => ("release", None),
        };
        self.say(verb).which(copies.which).message(&copies.message);
        self.maybe_at("from", copies.from).maybe_at("to", copies.to);
        self.maybe(by, |words, by| words.say("by").show(by))
    }

    fn which(&mut self, which: Which) -> &mut Self {
        match which {
            Which::First => self,
            Which::Nth(ordinal) => self.show(ordinal_word(ordinal)),
            Which::Every => self.say("every"),
        }
    }

    fn message(&mut self, message: &MessagePattern) -> &mut Self {
        match message {
            MessagePattern::Label(label) => self.label(*label),
            MessagePattern::Kind { kind, about } => self.say(kind.name()).maybe(*about, Self::label),
        }
    }

    pub(super) fn event(&mut self, event: &EventPattern) -> &mut Self {
        if event.which != Which::First {
            self.which(event.which).say("time");
        }
        match event.process {
            Some(process) => self.process(process),
            None => self.say("somebody"),
        };
        self.event_verb(&event.verb)
    }

    fn event_verb(&mut self, verb: &EventVerb) -> &mut Self {
        use EventVerb as V;
        match verb {
            V::Multicasts(label) => self.say("multicasts").maybe(*label, Self::label),
            V::Sends { message, to } => self.say("sends").message(message).maybe_at("to", *to),
            V::Receives { message, from } => self.say("receives").message(message).maybe_at("from", *from),
            V::Delivers { label, view } => {
                self.say("delivers").maybe(*label, Self::label);
                self.maybe(*view, |words, view| words.say("in").view(view))
            }
            V::Outputs(label) => self.say("outputs").maybe(*label, Self::label),
            V::Echoes(label) => self.say("echoes").maybe(*label, Self::label),
            V::Suspects(peer) => self.say("suspects").maybe(*peer, Self::process),
            V::Cuts(peer) => self.say("cuts").maybe(*peer, Self::process),
            V::Proposes(view) => self.say("proposes").view(*view),
            V::Accepts(view) => self.say("accepts").view(*view),
            V::Commits(view) => self.say("commits").view(*view),
            V::Flushes(view) => self.say("flushes").view(*view),
            V::Installs(view) => self.say("installs").view(*view),
            V::Inquires => self.say("inquires"),
            V::LoadsState => self.say("loads state"),
            V::Crashes => self.say("crashes"),
            V::Recovers => self.say("recovers"),
            V::IsExcluded => self.say("is excluded"),
            V::IsNotified(view) => self.say("is notified of").view(*view),
            V::Joins(group) => self.say("joins").group(*group),
            V::Leaves(group) => self.say("leaves").group(*group),
            V::GivesTask(task) => self.say("gives task").label(*task),
            V::Assigns { piece, to } => self.say("assigns").piece(*piece).maybe_at("to", *to),
            V::Finishes(piece) => self.say("finishes").piece(*piece),
            V::TakesOver => self.say("takes over"),
            V::Decides(task) => self.say("decides").label(*task),
            V::MakesCall(call) => self.say("makes call").label(*call),
            V::RepliesTo(call) => self.say("replies to").label(*call),
            V::EndsCall(call) => self.say("ends call").label(*call),
            V::Creates(group) => self.say("creates").group(*group),
            V::Dissolves(group) => self.say("dissolves").group(*group),
            V::Finds(group) => self.say("finds").group(*group),
            V::IsRefused => self.say("is refused"),
            V::Loses { message, to } => self.say("loses").message(message).maybe_at("to", *to),
        }
    }
}

/// `1st`, `2nd`, `3rd`, `4th`, `11th`.
fn ordinal_word(ordinal: u32) -> String {
    let ending = match (ordinal % 100, ordinal % 10) {
        (11..=13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
    format!("{ordinal}{ending}")
}
