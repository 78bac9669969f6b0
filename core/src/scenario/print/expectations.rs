//! The words of expectations.

use super::words::Words;
use crate::ids::Name;
use crate::scenario::ast::Expectation;

impl Words<'_> {
    pub(super) fn expectation(&mut self, expectation: &Expectation) -> &mut Self {
        use Expectation as E;
        match expectation {
            E::Holds(guarantee) => self.say("holds").show(guarantee.row().name),
            E::Violated { guarantee, by, at } => {
                self.say("violated").show(guarantee.row().name);
                self.maybe(*by, |words, label| words.say("by").label(label));
                if at.is_empty() { self } else { self.say("at").processes(at) }
            }
            E::Deliver { processes, labels, view } => {
                self.they(processes, "", "deliver").each(labels, |words, &label| words.label(label));
                self.maybe(*view, |words, view| words.say("in").view(view))
            }
            E::NeverDeliver { processes, label } => self.they(processes, "never", "deliver").label(*label),
            E::Agree { processes, view, members } => {
                self.they(processes, "", "agree").say("on").view(*view).say("=").processes(members)
            }
            E::NeverInstall { processes, view } => self.they(processes, "never", "install").view(*view),
            E::Suspect { processes, peer, before } => {
                self.they(processes, "", "suspect").process(*peer);
                self.maybe(*before, |words, time| words.say("before").time(time))
            }
            E::NeverSuspect { processes, peer } => self.they(processes, "never", "suspect").process(*peer),
            E::Notified { processes, view } => {
                let verb = if processes.len() == 1 { "is" } else { "are" };
                self.processes(processes).say(verb).say("notified of").view(*view)
            }
            E::Blocked { process, group } => self.process(*process).say("is blocked in").group(*group),
            E::NobodyBlocked => self.say("nobody is blocked"),
            E::SameState { process, as_process, group } => {
                self.process(*process).say("has the state of").process(*as_process).say("in").group(*group)
            }
            E::Decide { processes, task } => self.they(processes, "", "decide").label(*task),
            E::NeverDecide { processes, task } => self.they(processes, "never", "decide").label(*task),
            E::Pieces { task, count } => self.say("pieces of").label(*task).say("=").show(count),
            E::CallEnds { call, replies, nulls, failed } => {
                self.label(*call).say("ends with").show(replies).say(if *replies == 1 { "reply" } else { "replies" });
                for (count, what) in [(nulls, "null"), (failed, "failed")] {
                    if *count > 0 {
                        self.say(",").show(count).say(what);
                    }
                }
                self
            }
            E::CallNeverEnds { call } => self.label(*call).say("does not end"),
            E::Messages { kind, count } => self.say("messages").show(kind.name()).say("=").show(count),
        }
    }

    /// `p delivers`, `p q never deliver`.
    fn they(&mut self, processes: &[Name], adverb: &str, verb: &str) -> &mut Self {
        self.processes(processes);
        if !adverb.is_empty() {
            self.say(adverb);
        }
        let ending = if processes.len() == 1 { "s" } else { "" };
        self.show(format!("{verb}{ending}"))
    }
}
