//! Failure detectors behind one interface: who is watched, who is suspected, and which suspicion is taken back.
//!
//! A [`Policy`] watches peers and comes to suspicions; there is a file for each. What it finds goes through
//! [`Findings`]: either the suspicion is final at once and membership is told, or the suspect is asked once more, also
//! through third processes ([`verify`]), and membership is told when nobody has heard from it. Membership acts on a
//! final suspicion: whatever a detector takes back later undoes no exclusion.
//!
//! Source: lecture 002, process failure detection and failure considerations; lecture 001, failure detection may make
//! mistakes.

pub mod gossip;
pub mod heartbeat;
mod message;
pub mod ping;
pub mod tree;
pub mod verify;

pub use message::{Message, Rumour, Standing};

use crate::ids::{GroupId, ProcessId};
use crate::protocol::part::{PolicyPart, VerifyPart};
use crate::protocol::{Arg, Change, Happening, InGroup, Node, Out, Report, Rule as AnyRule, RuleRow};
use crate::time::{Duration, Time};
use heartbeat::Heartbeat;

/// Which policy finds failures.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DetectorKind {
    /// Everybody tells everybody that it is alive.
    #[default]
    Heartbeat,
    /// Everybody asks everybody whether it is alive.
    Ping,
    /// Everybody asks one other at a time, and gossip spreads what it finds (SWIM).
    Gossip,
    /// Members ask their neighbours in a spanning tree, and all are notified (FUSE).
    Tree,
}

impl DetectorKind {
    /// All of them, with their words in scripts.
    pub const ALL: [(&'static str, DetectorKind); 4] = [
        ("heartbeat", DetectorKind::Heartbeat),
        ("ping", DetectorKind::Ping),
        ("gossip", DetectorKind::Gossip),
        ("tree", DetectorKind::Tree),
    ];

    /// Its word in scripts.
    pub fn name(self) -> &'static str {
        DetectorKind::ALL[self as usize].0
    }
}

/// Which detector, how often it acts, and how long it waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// Which policy.
    pub kind: DetectorKind,
    /// Time between two heartbeats, or two rounds of questions.
    pub period: Duration,
    /// Silence after which a peer is suspected; at least two periods, or every delay is a suspicion.
    pub timeout: Duration,
    /// How many third processes are asked for help, by gossip and for verifying.
    pub helpers: u8,
    /// Whether a suspect is asked once more, directly and through helpers, before its suspicion is final.
    pub verify: bool,
}

impl Default for Options {
    fn default() -> Options {
        Options {
            kind: DetectorKind::Heartbeat,
            period: Duration::from_ms(20),
            timeout: Duration::from_ms(60),
            helpers: 2,
            verify: false,
        }
    }
}

impl Options {
    /// How long it may take from a failure until nobody can come to a new suspicion because of it; `delay` is the
    /// longest of any link.
    pub fn quiet_after(&self, processes: usize, delay: Duration) -> Duration {
        let silence = self.timeout + self.period * 2 + delay;
        let found = match self.kind {
            DetectorKind::Heartbeat => silence,
            DetectorKind::Ping => silence + delay,
            DetectorKind::Gossip => {
                // Twice round: a peer that was asked first may be asked last in the next round.
                silence + self.period * (2 * processes as u64) + gossip::suspicion_lasts(self, processes) + delay * 3
            }
            DetectorKind::Tree => silence * 3 + delay * 2, // a new neighbour's time, the notice, then a question
        };
        if self.verify { found + self.timeout + delay } else { found }
    }
}

/// Timers of the detector. All of them run on for ever, or end by themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Timer {
    /// Time to say that we are alive, and to look who is silent.
    Beat,
    /// Time to ask everybody, and to look who has not answered.
    Ask,
    /// The next period of gossip.
    Period,
    /// Time to ask along the tree, and to look who is silent there.
    Branch,
    /// A suspect has had time enough to contradict.
    Verify(ProcessId),
}

/// A rule of one of the detector's parts.
#[allow(missing_docs, reason = "the variants are named like the parts")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    Heartbeat(heartbeat::Rule),
    Ping(ping::Rule),
    Gossip(gossip::Rule),
    Tree(GroupId, tree::Rule),
    Verify(verify::Rule),
}

impl Rule {
    /// Every rule that there is.
    pub fn rows() -> impl Iterator<Item = &'static RuleRow> {
        let parts = [heartbeat::Rule::ROWS, ping::Rule::ROWS, gossip::Rule::ROWS, tree::Rule::ROWS, verify::Rule::ROWS];
        parts.into_iter().flatten()
    }

    /// Its id and its sentence.
    pub fn row(&self) -> &'static RuleRow {
        match self {
            Rule::Heartbeat(rule) => rule.row(),
            Rule::Ping(rule) => rule.row(),
            Rule::Gossip(rule) => rule.row(),
            Rule::Tree(_, rule) => rule.row(),
            Rule::Verify(rule) => rule.row(),
        }
    }

    /// What it is about, by the names that its sentence uses.
    pub fn args(&self) -> Vec<(&'static str, Arg)> {
        match self {
            Rule::Heartbeat(rule) => rule.args(),
            Rule::Ping(rule) => rule.args(),
            Rule::Gossip(rule) => rule.args(),
            Rule::Tree(group, rule) => {
                let mut args = rule.args();
                args.push(("group", Arg::Group(*group)));
                args
            }
            Rule::Verify(rule) => rule.args(),
        }
    }
}

macro_rules! rule_of_the_detector {
    ($($part:ident => $variant:ident $(($group:ident))?;)*) => {$(
        impl InGroup<AnyRule> for $part::Rule {
            #[inline]
            fn in_group(self, _of: GroupId) -> AnyRule {
                AnyRule::Detector(rule_of_the_detector!(@ $variant self _of $($group)?))
            }
        }
    )*};
    (@ $variant:ident $self:ident $of:ident) => { Rule::$variant($self) };
    (@ $variant:ident $self:ident $of:ident $group:ident) => { Rule::$variant($of, $self) };
}

rule_of_the_detector! {
    heartbeat => Heartbeat;
    ping => Ping;
    gossip => Gossip;
    tree => Tree(group);
    verify => Verify;
}

/// What a detector does with its peers. Suspicions go to the [`Findings`]; everything else goes out as verbs.
pub trait Policy {
    /// The number that the world has drawn for this life of the process; the order of questions may depend on it.
    fn set_draw(&mut self, _draw: u64) {}

    /// Whom to watch from now on; the same again changes nothing. `given_up` says of whom membership wants no more.
    fn watch(
        &mut self,
        now: Time,
        peers: &[ProcessId],
        given_up: &dyn Fn(ProcessId) -> bool,
        found: &mut Findings<'_, '_>,
    );

    /// A group that members watch among themselves has a new view.
    fn on_view(&mut self, _now: Time, _change: &Change, _found: &mut Findings<'_, '_>) {}

    /// The process is out of the group.
    fn out_of_group(&mut self, _group: GroupId) {}

    /// A message for it has come.
    fn on_message(&mut self, now: Time, from: ProcessId, message: Message, found: &mut Findings<'_, '_>);

    /// A timer of it has fired.
    fn on_timer(&mut self, now: Time, timer: Timer, found: &mut Findings<'_, '_>);

    /// A suspicion was verified: the peer has failed, or somebody has heard from it.
    fn settled(&mut self, now: Time, peer: ProcessId, failed: bool, found: &mut Findings<'_, '_>);
}

/// What a detector shows of itself; apart from [`Policy`], so that a page can run detectors without it.
pub trait Inspect {
    /// Whom it watches, and what it thinks of each.
    fn inspect(&self, now: Time) -> Node;
}

/// Where a policy puts its suspicions, and its verbs.
pub struct Findings<'a, 'b> {
    /// Verbs go here.
    pub out: &'a mut Out<'b>,
    me: ProcessId,
    verify: Option<&'a mut dyn VerifyPart>,
    suspected: Vec<ProcessId>,
}

impl Findings<'_, '_> {
    /// Whose findings these are.
    pub fn me(&self) -> ProcessId {
        self.me
    }

    /// Whether a suspicion is verified before it is final.
    pub fn verifies(&self) -> bool {
        self.verify.is_some()
    }

    /// A peer is taken for failed. True if this is final; else it is verified, and the policy hears what came of it.
    pub fn suspect(&mut self, peer: ProcessId) -> bool {
        if let Some(verify) = self.verify.as_deref_mut() {
            verify.begin(peer, self.out);
            return false;
        }
        self.suspect_for_good(peer);
        true
    }

    /// A peer is taken for failed, as others have found and verified.
    pub fn suspect_for_good(&mut self, peer: ProcessId) {
        if let Some(verify) = self.verify.as_deref_mut() {
            verify.end(peer);
        }
        self.out.happens(Happening::Suspected { peer, by_hand: false });
        self.suspected.push(peer);
    }

    /// A peer that was suspected has been heard from.
    pub fn take_back(&mut self, peer: ProcessId) {
        let was_open = self.verify.as_deref_mut().is_some_and(|verify| verify.end(peer));
        if !was_open {
            self.out.happens(Happening::Trusted { peer });
        }
    }

    /// A suspicion that is being verified has been refuted otherwise.
    pub fn drop_question(&mut self, peer: ProcessId) {
        if let Some(verify) = self.verify.as_deref_mut() {
            verify.end(peer);
        }
    }

    /// Tells membership whom it has found, together: they can leave in one change.
    pub fn report(&mut self) {
        if !self.suspected.is_empty() {
            self.out.report(Report::Suspected(std::mem::take(&mut self.suspected).into()));
        }
    }
}

/// The detector of one process.
#[derive(Clone, Debug)]
pub struct Detector {
    me: ProcessId,
    policy: Chosen,
    /// Asks suspects once more, if they are to be asked.
    verify: Option<Box<dyn VerifyPart>>,
}

#[derive(Clone, Debug)]
enum Chosen {
    Heartbeat(Heartbeat),
    Other(Box<dyn PolicyPart>),
}

impl Detector {
    /// A detector that watches nobody yet: by heartbeats, if it is given no other policy.
    pub fn new(
        me: ProcessId,
        options: Options,
        policy: Option<Box<dyn PolicyPart>>,
        verify: Option<Box<dyn VerifyPart>>,
    ) -> Detector {
        let policy = policy.map_or_else(|| Chosen::Heartbeat(Heartbeat::new(options)), Chosen::Other);
        Detector { me, policy, verify }
    }

    /// The number that the world has drawn for this life of the process; the order of questions depends on it.
    pub fn set_draw(&mut self, draw: u64) {
        if let Chosen::Other(policy) = &mut self.policy {
            policy.set_draw(draw);
        }
    }

    fn find<R>(&mut self, out: &mut Out<'_>, act: impl FnOnce(&mut dyn Policy, &mut Findings<'_, '_>) -> R) -> R {
        let policy: &mut dyn Policy = match &mut self.policy {
            Chosen::Heartbeat(policy) => policy,
            Chosen::Other(policy) => &mut **policy,
        };
        let verify = self.verify.as_deref_mut().map(|verify| verify as _);
        let mut found = Findings { out, me: self.me, verify, suspected: Vec::new() };
        let result = act(policy, &mut found);
        found.report();
        result
    }

    /// Starts, or changes whom to watch.
    pub fn watch(
        &mut self,
        now: Time,
        peers: impl IntoIterator<Item = ProcessId>,
        given_up: &dyn Fn(ProcessId) -> bool,
        out: &mut Out<'_>,
    ) {
        let peers: crate::small::SmallSet<ProcessId> = peers.into_iter().filter(|peer| *peer != self.me).collect();
        let peers: Vec<ProcessId> = peers.into_iter().collect();
        self.find(out, |policy, found| policy.watch(now, &peers, given_up, found));
        if let Some(verify) = &mut self.verify {
            verify.watch(peers);
        }
    }

    /// A group that members watch among themselves has a new view.
    pub fn on_view(&mut self, now: Time, change: &Change, out: &mut Out<'_>) {
        self.find(out, |policy, found| policy.on_view(now, change, found));
    }

    /// The process is out of the group.
    pub fn out_of_group(&mut self, group: GroupId, out: &mut Out<'_>) {
        self.find(out, |policy, _| policy.out_of_group(group));
    }

    /// A message for the detector has come.
    pub fn on_message(&mut self, now: Time, from: ProcessId, message: Message, out: &mut Out<'_>) {
        match (message, &mut self.verify) {
            (Message::Verify { suspect, asker }, Some(verify)) => verify.on_question(from, suspect, asker, out),
            (Message::Vouch { suspect, asker }, Some(verify)) => {
                if verify.on_word(from, suspect, asker, out) {
                    self.find(out, |policy, found| policy.settled(now, suspect, false, found));
                }
            }
            (Message::Verify { .. } | Message::Vouch { .. }, None) => {} // all verify, or nobody does
            (message, verify) => {
                verify.iter_mut().for_each(|verify| verify.hear(from));
                self.find(out, |policy, found| policy.on_message(now, from, message, found));
            }
        }
    }

    /// A timer of the detector has fired.
    pub fn on_timer(&mut self, now: Time, timer: Timer, out: &mut Out<'_>) {
        let Timer::Verify(suspect) = timer else {
            return self.find(out, |policy, found| policy.on_timer(now, timer, found));
        };
        if self.verify.as_mut().is_some_and(|verify| verify.time_is_up(suspect, out)) {
            self.find(out, |policy, found| {
                found.suspect_for_good(suspect);
                policy.settled(now, suspect, true, found);
            });
        }
    }

    /// Whom it watches, and what it thinks of each.
    pub fn inspect(&self, now: Time) -> Node {
        let node = match &self.policy {
            Chosen::Heartbeat(policy) => policy.inspect(now),
            Chosen::Other(policy) => policy.inspect(now),
        };
        node.with(self.verify.iter().flat_map(|verify| verify.inspect()))
    }
}

#[cfg(test)]
mod tests;
