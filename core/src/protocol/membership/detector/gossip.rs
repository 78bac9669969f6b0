//! Gossip failure detector: one question a period, and rumours that ride on questions and answers (SWIM).
//!
//! Once a period every process asks one other, the next of a list that it shuffles anew each round: so every peer is
//! asked within two rounds, and the load on each does not grow with the group. A peer that has not answered after half
//! the timeout is asked through helpers. If no answer comes either way it is only **suspected**, and the suspicion is
//! gossiped, the suspect hearing it too. The suspect alone can refute it, by a rumour that it is alive with a higher
//! incarnation number. A suspicion that nobody refutes in time is **confirmed**; membership hears only of that.
//!
//! Precedence: confirmed beats everything; a suspicion beats "alive" of the same or a lower incarnation number; "alive"
//! beats a suspicion of a lower one.
//!
//! Source: Das, Gupta, Motivala 2002 (SWIM); lecture 002, failure considerations (gossip).

use std::rc::Rc;

use super::{Findings, Inspect, Message, Options, Policy, Rumour, Standing, Timer};
use crate::ids::ProcessId;
use crate::order;
use crate::protocol::part::PolicyPart;
use crate::protocol::{Node, ProcessSet, Value, rules};
use crate::small::SmallMap;
use crate::time::{Duration, Time};

/// How many rumours ride on one message.
const RUMOURS_MAX: usize = 6;
/// A rumour is passed on this many times the logarithm of the group's size, and so long lasts a suspicion in periods.
const SPREAD: u64 = 3;

/// What one process knows of the others, and what it has to pass on.
#[derive(Clone, Debug)]
pub struct Gossip {
    me: ProcessId,
    options: Options,
    draw: u64,
    running: bool,
    incarnation: u32,
    peers: SmallMap<ProcessId, Peer>,
    /// Whom to ask in this round, the next one last.
    order: Vec<ProcessId>,
    round: u64,
    /// Who was asked and has not answered.
    probes: SmallMap<ProcessId, Probe>,
    /// What is passed on, with how often it was.
    rumours: SmallMap<ProcessId, (Rumour, u64)>,
}

#[derive(Clone, Copy, Debug)]
struct Peer {
    standing: Standing,
    incarnation: u32,
    /// When it came to stand so.
    since: Time,
    /// The suspicion is being verified.
    verifying: bool,
}

#[derive(Clone, Copy, Debug)]
struct Probe {
    since: Time,
    helped: bool,
}

rules! {
    /// Rules of the gossip detector.
    pub enum Rule in "gossip" {
        AskHelpers { peer: ProcessId, helpers: ProcessSet } = "ask-helpers",
            "asks {helpers} to ask {peer}: no answer has come from it";
        Suspect { peer: ProcessId, incarnation: u32 } = "suspect",
            "suspects {peer}, incarnation {incarnation}, and gossips it: no answer, not through helpers either";
        HearSuspicion { peer: ProcessId, incarnation: u32 } = "hear-suspicion",
            "hears that {peer}, incarnation {incarnation}, is suspected, and passes it on";
        Refute { incarnation: u32 } = "refute",
            "refutes a suspicion of itself: it is alive, now as incarnation {incarnation}";
        HearRefutation { peer: ProcessId, incarnation: u32 } = "hear-refutation",
            "hears that {peer} is alive as incarnation {incarnation}: its suspicion is refuted";
        Confirm { peer: ProcessId } = "confirm",
            "confirms that {peer} has failed, and gossips it: nobody has refuted the suspicion";
        HearConfirmation { peer: ProcessId } = "hear-confirmation",
            "hears that the failure of {peer} is confirmed, and passes it on";
    }
}

/// How long a suspicion may be refuted in a group of that many processes.
pub fn suspicion_lasts(options: &Options, processes: usize) -> Duration {
    options.timeout + options.period * (SPREAD * log2_up(processes))
}

/// The logarithm to base 2 of one more than the number, rounded up; at least 1.
fn log2_up(number: usize) -> u64 {
    u64::from((number as u64 + 1).next_power_of_two().trailing_zeros()).max(1)
}

/// A number that has no pattern for whoever looks at its arguments: the finalizer of SplitMix64.
fn mixed(draw: u64, round: u64, peer: ProcessId) -> u64 {
    let peer = u64::from(peer.name.0) << 16 | u64::from(peer.incarnation);
    let mut z = draw ^ round.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ peer.wrapping_mul(0xd1b5_4a32_d192_ed03);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

impl Gossip {
    /// A detector that watches nobody yet.
    pub fn new(me: ProcessId, options: Options) -> Gossip {
        Gossip {
            me,
            options,
            draw: 0,
            running: false,
            incarnation: 0,
            peers: SmallMap::new(),
            order: Vec::new(),
            round: 0,
            probes: SmallMap::new(),
            rumours: SmallMap::new(),
        }
    }

    /// A period begins: look what has come of the questions under way, then ask the next peer.
    fn period(&mut self, now: Time, found: &mut Findings<'_, '_>) {
        if self.peers.is_empty() {
            self.running = false;
            return;
        }
        for (peer, probe) in self.probes.clone().iter() {
            let waited = now - probe.since;
            if waited >= self.options.timeout {
                self.probes.remove(peer);
                self.suspect(now, *peer, found);
            } else if !probe.helped && waited * 2 >= self.options.timeout {
                self.ask_helpers(*peer, found);
            }
        }
        self.confirm_old_suspicions(now, found);
        if let Some(target) = self.next_target() {
            self.probes.insert(target, Probe { since: now, helped: false });
            let rumours = self.rumours_for(Some(target));
            found.out.datagram(target, Message::Ping { branch: None, asker: None, rumours });
        }
        found.report();
        found.out.set_timer(Timer::Period, self.options.period);
    }

    fn confirm_old_suspicions(&mut self, now: Time, found: &mut Findings<'_, '_>) {
        let lasts = suspicion_lasts(&self.options, self.peers.len() + 1);
        let is_old = |peer: &Peer| peer.standing == Standing::Suspected && !peer.verifying && now - peer.since >= lasts;
        let old: Vec<ProcessId> = self.peers.iter().filter(|(_, peer)| is_old(peer)).map(|(who, _)| *who).collect();
        for who in old {
            if found.verifies() {
                self.peers.get_mut(&who).expect("it is watched").verifying = true;
                found.suspect(who);
            } else {
                self.confirm(now, who, found);
                found.suspect(who);
            }
        }
    }

    fn confirm(&mut self, now: Time, who: ProcessId, found: &mut Findings<'_, '_>) {
        let Some(peer) = self.peers.get_mut(&who) else { return };
        found.out.rule(Rule::Confirm { peer: who });
        *peer = Peer { standing: Standing::Confirmed, since: now, verifying: false, ..*peer };
        let incarnation = peer.incarnation;
        self.pass_on(Rumour { who, standing: Standing::Confirmed, incarnation });
    }

    /// The next of this round that is not confirmed and not being asked.
    fn next_target(&mut self) -> Option<ProcessId> {
        for _ in 0..2 {
            while let Some(next) = self.order.pop() {
                let known = self.peers.get(&next).is_some_and(|peer| peer.standing != Standing::Confirmed);
                if known && !self.probes.contains_key(&next) {
                    return Some(next);
                }
            }
            self.order = self.shuffled();
        }
        None
    }

    fn shuffled(&mut self) -> Vec<ProcessId> {
        self.round += 1;
        let (draw, round) = (self.draw, self.round);
        let mut order: Vec<ProcessId> = self.peers.keys().copied().collect();
        order::sort_by_key(&mut order, |peer| (mixed(draw, round, *peer), *peer));
        order
    }

    fn ask_helpers(&mut self, target: ProcessId, found: &mut Findings<'_, '_>) {
        if let Some(probe) = self.probes.get_mut(&target) {
            probe.helped = true;
        }
        let others = self.peers.iter().filter(|(who, peer)| **who != target && peer.standing == Standing::Alive);
        let mut helpers: Vec<ProcessId> = others.map(|(who, _)| *who).collect();
        let (draw, round) = (self.draw, self.round);
        order::sort_by_key(&mut helpers, |who| (mixed(!draw, round, *who), *who));
        helpers.truncate(usize::from(self.options.helpers));
        if helpers.is_empty() {
            return;
        }
        found.out.rule(Rule::AskHelpers { peer: target, helpers: helpers.iter().copied().collect() });
        for helper in helpers {
            let rumours = self.rumours_for(None);
            found.out.datagram(helper, Message::PingReq { target, rumours });
        }
    }

    fn suspect(&mut self, now: Time, who: ProcessId, found: &mut Findings<'_, '_>) {
        let Some(peer) = self.peers.get_mut(&who).filter(|peer| peer.standing == Standing::Alive) else { return };
        *peer = Peer { standing: Standing::Suspected, since: now, ..*peer };
        let incarnation = peer.incarnation;
        found.out.rule(Rule::Suspect { peer: who, incarnation });
        self.pass_on(Rumour { who, standing: Standing::Suspected, incarnation });
    }

    fn pass_on(&mut self, rumour: Rumour) {
        self.rumours.insert(rumour.who, (rumour, 0));
    }

    /// What rides on the next message: what was told least often first, and what is said of its receiver in any case.
    fn rumours_for(&mut self, receiver: Option<ProcessId>) -> Rc<[Rumour]> {
        let told_max = SPREAD * log2_up(self.peers.len() + 1);
        let mut chosen: Vec<(u64, Rumour)> = self.rumours.values().map(|&(rumour, told)| (told, rumour)).collect();
        order::sort_by_key(&mut chosen, |(told, rumour)| (*told, rumour.who));
        chosen.truncate(RUMOURS_MAX);
        let about = receiver.and_then(|who| self.peers.get(&who).map(|peer| (who, *peer)));
        if let Some((who, peer)) = about
            && peer.standing == Standing::Suspected
            && chosen.iter().all(|(_, rumour)| rumour.who != who)
        {
            chosen.push((0, Rumour { who, standing: Standing::Suspected, incarnation: peer.incarnation }));
        }
        for (_, rumour) in &chosen {
            if let Some((_, told)) = self.rumours.get_mut(&rumour.who) {
                *told += 1;
                if *told >= told_max {
                    self.rumours.remove(&rumour.who);
                }
            }
        }
        chosen.into_iter().map(|(_, rumour)| rumour).collect()
    }

    fn hear(&mut self, now: Time, rumours: &[Rumour], found: &mut Findings<'_, '_>) {
        for &rumour in rumours {
            if rumour.who == self.me {
                self.hear_of_itself(rumour, found);
            } else {
                self.hear_of_another(now, rumour, found);
            }
        }
    }

    fn hear_of_itself(&mut self, rumour: Rumour, found: &mut Findings<'_, '_>) {
        if rumour.standing == Standing::Suspected && rumour.incarnation >= self.incarnation {
            self.incarnation = rumour.incarnation + 1;
            found.out.rule(Rule::Refute { incarnation: self.incarnation });
            let incarnation = self.incarnation;
            self.pass_on(Rumour { who: self.me, standing: Standing::Alive, incarnation });
        }
    }

    fn hear_of_another(&mut self, now: Time, rumour: Rumour, found: &mut Findings<'_, '_>) {
        let Rumour { who, standing, incarnation } = rumour;
        let Some(peer) = self.peers.get_mut(&who) else { return };
        if peer.standing == Standing::Confirmed {
            return;
        }
        let was = peer.standing;
        let outweighs = match (standing, was) {
            (Standing::Confirmed, _) => true,
            (Standing::Suspected, Standing::Alive) => incarnation >= peer.incarnation,
            (Standing::Suspected | Standing::Alive, _) => incarnation > peer.incarnation,
        };
        if !outweighs {
            return;
        }
        *peer = Peer { standing, incarnation: incarnation.max(peer.incarnation), since: now, verifying: false };
        match (standing, was) {
            (Standing::Confirmed, _) => {
                found.out.rule(Rule::HearConfirmation { peer: who });
                found.suspect_for_good(who);
            }
            (Standing::Suspected, _) => found.out.rule(Rule::HearSuspicion { peer: who, incarnation }),
            (Standing::Alive, Standing::Suspected) => {
                found.out.rule(Rule::HearRefutation { peer: who, incarnation });
                found.drop_question(who);
            }
            (Standing::Alive, _) => {}
        }
        self.pass_on(rumour);
    }
}

impl Policy for Gossip {
    fn set_draw(&mut self, draw: u64) {
        self.draw = draw;
    }

    fn watch(
        &mut self,
        now: Time,
        peers: &[ProcessId],
        _given_up: &dyn Fn(ProcessId) -> bool,
        found: &mut Findings<'_, '_>,
    ) {
        let before = std::mem::take(&mut self.peers);
        let fresh = Peer { standing: Standing::Alive, incarnation: 0, since: now, verifying: false };
        self.peers = peers.iter().map(|&peer| (peer, before.get(&peer).copied().unwrap_or(fresh))).collect();
        let known = &self.peers;
        self.probes = self.probes.iter().filter(|(who, _)| known.contains_key(who)).map(|(k, v)| (*k, *v)).collect();
        // A new peer is asked in this round too.
        self.order.extend(known.keys().filter(|peer| !before.contains_key(peer)));
        if !self.running && !self.peers.is_empty() {
            self.running = true;
            found.out.set_timer_within(Timer::Period, Duration::ZERO, self.options.period);
        }
    }

    fn on_message(&mut self, now: Time, from: ProcessId, message: Message, found: &mut Findings<'_, '_>) {
        match message {
            _ if !self.peers.contains_key(&from) => {} // to a process out of the view we are as good as dead
            Message::Ping { asker, rumours, .. } => {
                self.hear(now, &rumours, found);
                let rumours = self.rumours_for(Some(from));
                found.out.datagram(from, Message::Pong { branch: None, subject: self.me, asker, rumours });
            }
            Message::PingReq { target, rumours } => {
                self.hear(now, &rumours, found);
                if !self.peers.contains_key(&target) {
                    return; // given up here: its channel is cut, and the asker has other helpers
                }
                let rumours = self.rumours_for(Some(target));
                found.out.datagram(target, Message::Ping { branch: None, asker: Some(from), rumours });
            }
            Message::Pong { subject, asker, rumours, .. } => {
                self.hear(now, &rumours, found);
                match asker {
                    None => _ = self.probes.remove(&subject),
                    Some(asker) if !self.peers.contains_key(&asker) => {} // given up in the meantime
                    Some(asker) => {
                        let rumours = self.rumours_for(Some(asker));
                        found.out.datagram(asker, Message::Pong { branch: None, subject, asker: None, rumours });
                    }
                }
            }
            _ => {}
        }
    }

    fn on_timer(&mut self, now: Time, timer: Timer, found: &mut Findings<'_, '_>) {
        if timer == Timer::Period {
            self.period(now, found);
        }
    }

    /// A suspect that somebody has heard from is suspected no more here; others come to their own conclusion.
    fn settled(&mut self, now: Time, who: ProcessId, failed: bool, found: &mut Findings<'_, '_>) {
        if failed {
            self.confirm(now, who, found);
        } else if let Some(peer) = self.peers.get_mut(&who) {
            *peer = Peer { standing: Standing::Alive, since: now, verifying: false, ..*peer };
            self.rumours.remove(&who);
        }
    }
}

impl PolicyPart for Gossip {
    fn boxed(&self) -> Box<dyn PolicyPart> {
        Box::new(self.clone())
    }
}

impl Inspect for Gossip {
    fn inspect(&self, now: Time) -> Node {
        let peers = self.peers.iter().map(|(&who, peer)| {
            let standing = match peer.standing {
                Standing::Alive if self.probes.contains_key(&who) => "alive, asked",
                Standing::Alive => "alive",
                Standing::Suspected => "suspected",
                Standing::Confirmed => "confirmed",
            };
            let words = match peer.standing {
                Standing::Alive => format!("{standing}, incarnation {}", peer.incarnation),
                _ => format!(
                    "{standing}, incarnation {}, for {} ms",
                    peer.incarnation,
                    (now - peer.since).as_us() / 1_000
                ),
            };
            Node::new("peer", [Value::Process(who), Value::Text(words)])
        });
        let what = format!("gossip every {}, timeout {}", self.options.period, self.options.timeout);
        let own = Node::text("own incarnation", self.incarnation.to_string());
        Node::text("detector", what).with(std::iter::once(own).chain(peers))
    }
}
