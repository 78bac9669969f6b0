//! A suspicion verified before it is final: the suspect is asked once more, also through third processes.
//!
//! "Are you dead?" goes to the suspect and to a few others that are watched, who pass it on. If the suspect itself
//! answers, the suspicion was a mistake of time. If only a third process has heard from it, the suspect is alive and
//! the link to it has failed: from one place alone the two look alike. If nobody has heard from it within the timeout, the
//! suspicion is final. A suspect that nobody can reach is taken for failed either way.
//!
//! Source: lecture 002, failure considerations (network failures against node failures); JGroups VERIFY_SUSPECT.

use super::{Message, Options, Timer};
use crate::ids::ProcessId;
use crate::protocol::part::VerifyPart;
use crate::protocol::{Node, Out, ProcessSet, Value, rules};
use crate::small::SmallSet;
use crate::time::Duration;

/// The suspicions of one process that are not final yet.
#[derive(Clone, Debug)]
pub struct Verify {
    me: ProcessId,
    helpers: usize,
    wait: Duration,
    watched: Vec<ProcessId>,
    open: SmallSet<ProcessId>,
    /// Whom only others have heard from, when it was last asked.
    beyond_link: SmallSet<ProcessId>,
}

rules! {
    /// Rules of verifying.
    pub enum Rule in "verify" {
        Ask { peer: ProcessId, helpers: ProcessSet } = "ask",
            "asks {peer} whether it is dead, directly and through {helpers}";
        AskFor { peer: ProcessId, asker: ProcessId } = "ask-for",
            "asks {peer} for {asker} whether it is dead";
        Heard { peer: ProcessId } = "heard",
            "drops its suspicion of {peer}: it has answered";
        HeardElsewhere { peer: ProcessId, helper: ProcessId } = "heard-elsewhere",
            "drops its suspicion of {peer}: {helper} has heard from it, so the link has failed and not the node";
        Confirm { peer: ProcessId } = "confirm",
            "takes {peer} for failed: nobody has heard from it";
    }
}

impl Verify {
    /// Nothing is suspected.
    pub fn new(me: ProcessId, options: Options) -> Verify {
        Verify {
            me,
            helpers: usize::from(options.helpers),
            wait: options.timeout,
            watched: Vec::new(),
            open: SmallSet::new(),
            beyond_link: SmallSet::new(),
        }
    }
}

impl VerifyPart for Verify {
    fn boxed(&self) -> Box<dyn VerifyPart> {
        Box::new(self.clone())
    }

    /// Who can be asked for help; suspicions of others are void.
    fn watch(&mut self, watched: Vec<ProcessId>) {
        self.open.retain(|peer| watched.contains(peer));
        self.beyond_link.retain(|peer| watched.contains(peer));
        self.watched = watched;
    }

    /// Asks the suspect, and those behind it in the list of the watched to ask it too. Nothing if that is under way.
    fn begin(&mut self, peer: ProcessId, out: &mut Out<'_>) {
        if !self.open.insert(peer) {
            return;
        }
        let at = self.watched.iter().position(|it| *it == peer).unwrap_or(0);
        let behind = self.watched[at..].iter().chain(&self.watched[..at]);
        let helpers: Vec<_> = behind.copied().filter(|it| !self.open.contains(it)).take(self.helpers).collect();
        out.rule(Rule::Ask { peer, helpers: helpers.iter().copied().collect() });
        for to in std::iter::once(peer).chain(helpers) {
            out.datagram(to, Message::Verify { suspect: peer, asker: None });
        }
        out.set_timer(Timer::Verify(peer), self.wait);
    }

    /// The question is settled otherwise. Whether it was open.
    fn end(&mut self, peer: ProcessId) -> bool {
        self.open.remove(&peer)
    }

    /// The link to a peer carries again.
    fn hear(&mut self, peer: ProcessId) {
        self.beyond_link.remove(&peer);
    }

    /// Somebody that we watch asks whether we are dead, or whether a third process is. Whom we have given up ourselves
    /// we do not ask: its channel is cut.
    fn on_question(&mut self, from: ProcessId, suspect: ProcessId, asker: Option<ProcessId>, out: &mut Out<'_>) {
        if !self.watched.contains(&from) || asker.is_some_and(|asker| !self.watched.contains(&asker)) {
            return; // to a process out of the view, or cut, we are as good as dead
        }
        if suspect == self.me {
            out.datagram(from, Message::Vouch { suspect, asker });
        } else if asker.is_none() && self.watched.contains(&suspect) {
            out.rule(Rule::AskFor { peer: suspect, asker: from });
            out.datagram(suspect, Message::Verify { suspect, asker: Some(from) });
        }
    }

    /// Somebody says that it, or a third process, is not dead. True if that ends a suspicion of ours.
    fn on_word(&mut self, from: ProcessId, suspect: ProcessId, asker: Option<ProcessId>, out: &mut Out<'_>) -> bool {
        if let Some(asker) = asker {
            if self.watched.contains(&asker) {
                out.datagram(asker, Message::Vouch { suspect, asker: None });
            }
            return false;
        }
        if !self.open.remove(&suspect) {
            return false;
        }
        if from == suspect {
            self.beyond_link.remove(&suspect);
            out.rule(Rule::Heard { peer: suspect });
        } else {
            self.beyond_link.insert(suspect);
            out.rule(Rule::HeardElsewhere { peer: suspect, helper: from });
        }
        true
    }

    /// The time to contradict is over. True if nobody has.
    fn time_is_up(&mut self, suspect: ProcessId, out: &mut Out<'_>) -> bool {
        let failed = self.open.remove(&suspect);
        if failed {
            out.rule(Rule::Confirm { peer: suspect });
        }
        failed
    }

    /// Who is being asked, and who is heard from only elsewhere.
    fn inspect(&self) -> Vec<Node> {
        let row = |label, set: &SmallSet<ProcessId>| {
            (!set.is_empty()).then(|| Node::new(label, set.iter().copied().map(Value::Process)))
        };
        let rows = [row("asked whether dead", &self.open), row("heard from by others only", &self.beyond_link)];
        rows.into_iter().flatten().collect()
    }
}
