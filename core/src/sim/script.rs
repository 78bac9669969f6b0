//! How far the script has come: what is due, what is armed, which copies it is after.

use crate::ids::{Name, ProcessId};
use crate::order;
use crate::protocol::MessageName;
use crate::registry::MessageKind;
use crate::scenario::ast::{CopyPattern, Doing, EventPattern, EventVerb, MessagePattern, ViewPattern, Which};
use crate::scenario::compile::{Program, Trigger};
use crate::time::Time;
use crate::trace::{CopyId, Fate, Kind};

/// What a copy on the network is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CopyInfo {
    /// What it carries.
    pub name: MessageName,
    /// Who sent it.
    pub from: ProcessId,
    /// To whom.
    pub to: ProcessId,
}

/// The state of a script while it runs.
#[derive(Clone, Debug)]
pub struct Script {
    /// What is on the calendar, by when it is due: the last first, so that the next is at the end.
    due: Vec<Due>,
    acts: Vec<ActState>,
    /// Acts that wait for something to happen, armed or not.
    waiting: Vec<usize>,
    /// Acts that are after copies of messages.
    hunting: Vec<usize>,
}

/// An act on the calendar.
#[derive(Clone, Copy, Debug)]
struct Due {
    /// Its time, after how many steps of it, and its number.
    when: (Time, u32, usize),
    /// How much of it is done.
    done: u32,
}

#[derive(Clone, Copy, Debug, Default)]
struct ActState {
    armed: bool,
    /// How many matches there have been.
    seen: u32,
    /// For an act that is after copies: it befalls those that are sent from here on.
    in_force: bool,
    /// The copy that was the n-th, where the act names one.
    nth: Option<CopyId>,
}

impl Script {
    /// Before the first step.
    pub fn new(program: &Program) -> Script {
        let mut script = Script { due: Vec::new(), acts: Vec::new(), waiting: Vec::new(), hunting: Vec::new() };
        for (number, act) in program.acts.iter().enumerate() {
            let armed = act.armed_by.is_none();
            let hunts = matches!(act.doing, Doing::Message { .. });
            let in_force = armed && hunts && matches!(act.trigger, Trigger::Standing);
            script.acts.push(ActState { armed, in_force, ..ActState::default() });
            match act.trigger {
                Trigger::At { time, step } => script.due.push(Due { when: (time, step, number), done: 0 }),
                Trigger::Event(_) => script.waiting.push(number),
                Trigger::Follows => {}
                Trigger::Standing if armed && !hunts => {
                    script.due.push(Due { when: (Time::ZERO, 0, number), done: 0 });
                }
                Trigger::Standing => {}
            }
            if hunts {
                script.hunting.push(number);
            }
        }
        order::sort_by(&mut script.due, |a, b| b.when.cmp(&a.when));
        script
    }

    /// Puts an act on the calendar: at that time, after so many of its steps; `done` is how much of it is done.
    pub fn schedule(&mut self, time: Time, step: u32, act: usize, done: u32) {
        let when = (time, step, act);
        let at = self.not_before(when);
        match self.due.get_mut(at).filter(|due| due.when == when) {
            Some(due) => due.done = done,
            None => self.due.insert(at, Due { when, done }),
        }
    }

    /// How many are due later than that.
    fn not_before(&self, when: (Time, u32, usize)) -> usize {
        self.due.partition_point(|due| due.when > when)
    }

    /// The act that is due next, after so many steps of that instant: its time, after how many steps of it, its number,
    /// and how much of it is done. What is placed after a step that has been taken comes before what is still to come
    /// at the same instant, so that a line added in the middle of an instant acts in the middle of it.
    pub fn next_due(&self, now: Time, steps_of_instant: u32) -> Option<(Time, u32, usize, u32)> {
        let first = self.due.last()?;
        let (time, step, _) = first.when;
        let placed = if time == now && step == 0 && steps_of_instant > 0 {
            let later = self.not_before((time, 0, usize::MAX));
            self.due[..later].last().filter(|due| due.when <= (time, steps_of_instant, usize::MAX))
        } else {
            None
        };
        let &Due { when: (time, step, act), done } = placed.unwrap_or(first);
        Some((time, step, act, done))
    }

    /// Takes an act off the calendar.
    pub fn take_due(&mut self, time: Time, step: u32, act: usize) {
        let at = self.not_before((time, step, act));
        if self.due.get(at).is_some_and(|due| due.when == (time, step, act)) {
            self.due.remove(at);
        }
    }

    /// A timed act has come: what stands behind it in the script is armed now. Gives the acts in force from here on.
    pub fn arm_behind(&mut self, program: &Program, act: usize) -> Vec<usize> {
        let mut standing = Vec::new();
        for (number, other) in program.acts.iter().enumerate().skip(act + 1) {
            if other.armed_by == Some(act) {
                self.acts[number].armed = true;
                if matches!(other.trigger, Trigger::Standing) {
                    standing.push(number);
                }
            }
        }
        standing
    }

    /// Whether anything waits for events.
    #[inline]
    pub fn is_waiting(&self) -> bool {
        !self.waiting.is_empty()
    }

    /// Something has happened: the acts that it sets off.
    pub fn notice(
        &mut self,
        program: &Program,
        process: ProcessId,
        kind: &Kind,
        copy: Option<&CopyInfo>,
    ) -> Vec<usize> {
        let mut set_off = Vec::new();
        let acts = &mut self.acts;
        self.waiting.retain(|&number| {
            let Trigger::Event(pattern) = &program.acts[number].trigger else { return false };
            if !matches(pattern, process, kind, copy) {
                return true;
            }
            let state = &mut acts[number];
            state.seen += 1;
            let (fires, stays) = match pattern.which {
                Which::First => (state.armed, !state.armed),
                Which::Every => (state.armed, true),
                Which::Nth(n) => (state.armed && state.seen == n, state.seen < n),
            };
            if fires {
                set_off.push(number);
            }
            stays
        });
        set_off
    }

    /// Whether anything is after copies.
    #[inline]
    pub fn is_hunting(&self) -> bool {
        !self.hunting.is_empty()
    }

    /// A copy goes on its way: the acts that befall it.
    pub fn befall(&mut self, program: &Program, copy: CopyId, info: &CopyInfo) -> Vec<usize> {
        let mut befallen = Vec::new();
        let acts = &mut self.acts;
        self.hunting.retain(|&number| {
            let Doing::Message { copies, .. } = &program.acts[number].doing else { return false };
            if !matches_copy(copies, info) {
                return true;
            }
            let state = &mut acts[number];
            state.seen += 1;
            let (meant, stays) = match copies.which {
                Which::First => (true, !state.in_force),
                Which::Every => (true, true),
                Which::Nth(n) => (state.seen == n, state.seen < n),
            };
            if meant && matches!(copies.which, Which::Nth(_)) {
                state.nth = Some(copy);
            }
            if meant && state.in_force {
                befallen.push(number);
            }
            stays
        });
        befallen
    }

    /// The act is in force now for copies that are sent from here on. For an act that names the n-th: the copy that
    /// was it, if it has been sent already.
    pub fn hunt(&mut self, act: usize) -> Option<CopyId> {
        let state = &mut self.acts[act];
        state.in_force = true;
        state.nth
    }

    /// The act has found its copy.
    pub fn end_hunt(&mut self, act: usize) {
        self.hunting.retain(|&number| number != act);
    }

    /// Whether something timed is still to come.
    pub fn has_due(&self) -> bool {
        !self.due.is_empty()
    }
}

/// Whether the copy is one of those that the pattern names.
pub fn matches_copy(pattern: &CopyPattern, copy: &CopyInfo) -> bool {
    pattern.from.is_none_or(|from| from == copy.from.name)
        && pattern.to.is_none_or(|to| to == copy.to.name)
        && matches_message(pattern.message, copy.name)
}

fn matches_message(pattern: MessagePattern, name: MessageName) -> bool {
    match pattern {
        MessagePattern::Label(label) => name.kind == MessageKind::Data && name.label == Some(label),
        MessagePattern::Kind { kind, about } => name.kind == kind && (about.is_none() || about == name.label),
    }
}

/// Whether what happened at `process` is what the pattern waits for, whichever time of it is meant.
pub fn matches(pattern: &EventPattern, process: ProcessId, kind: &Kind, copy: Option<&CopyInfo>) -> bool {
    use EventVerb as V;
    let is = |name: &Option<Name>, peer: ProcessId| name.is_none_or(|name| name == peer.name);
    let of = |view: &ViewPattern, group, number| view.group == group && view.number == number;
    if !is(&pattern.process, process) {
        return false;
    }
    match (&pattern.verb, *kind) {
        (V::Multicasts(wanted), Kind::Multicast { label, .. }) => wanted.is_none_or(|wanted| wanted == label),
        (V::Multicasts(wanted), Kind::HandedIn { label, .. } | Kind::Relayed { label, .. }) => {
            wanted.is_none_or(|wanted| wanted == label)
        }
        (V::Creates(wanted), Kind::CreateAsked { group })
        | (V::Dissolves(wanted), Kind::DissolveAsked { group })
        | (V::Finds(wanted), Kind::Found { group, .. }) => *wanted == group,
        (V::IsRefused, Kind::Refused { .. }) => true,
        (V::Sends { message, to }, Kind::Sent { to: receiver, name, .. }) => {
            is(to, receiver) && matches_message(*message, name)
        }
        (V::Echoes(wanted), Kind::Sent { name, .. }) => {
            name.kind == MessageKind::Echo && (wanted.is_none() || *wanted == name.label)
        }
        (V::Receives { message, from }, Kind::Received { fate: Fate::Accepted, .. } | Kind::Accepted { .. }) => {
            copy.is_some_and(|copy| is(from, copy.from) && matches_message(*message, copy.name))
        }
        (V::Loses { message, to }, Kind::Lost { .. }) => {
            copy.is_some_and(|copy| is(to, copy.to) && matches_message(*message, copy.name))
        }
        (V::Delivers { label: wanted, view }, Kind::Delivered { group, view: number, label, .. }) => {
            wanted.is_none_or(|wanted| wanted == label) && view.is_none_or(|view| of(&view, group, number))
        }
        (V::Delivers { label: wanted, view: None }, Kind::Heard { label, .. })
        | (V::Outputs(wanted), Kind::Output { label, .. }) => wanted.is_none_or(|wanted| wanted == label),
        (V::Suspects(wanted), Kind::Suspected { peer, .. }) | (V::Cuts(wanted), Kind::Cut { peer }) => is(wanted, peer),
        (V::Proposes(view), Kind::Proposed { group, number, .. })
        | (V::Accepts(view), Kind::Voted { group, number, .. })
        | (V::Commits(view), Kind::Committed { group, number, .. })
        | (V::IsNotified(view), Kind::Notified { group, view: number })
        | (V::Installs(view), Kind::Installed { group, number, .. }) => of(view, group, number),
        (V::Flushes(view), Kind::Flushed { group, view: number }) => of(view, group, number),
        (V::Joins(wanted), Kind::JoinAsked { group }) | (V::Leaves(wanted), Kind::LeaveAsked { group }) => {
            *wanted == group
        }
        (V::GivesTask(wanted), Kind::TaskGiven { task, .. }) | (V::Decides(wanted), Kind::TaskDecided { task, .. }) => {
            *wanted == task
        }
        (V::MakesCall(wanted), Kind::Called { call, .. })
        | (V::RepliesTo(wanted), Kind::Replied { call, .. })
        | (V::EndsCall(wanted), Kind::CallEnded { call, .. }) => *wanted == call,
        (V::Assigns { piece: wanted, to }, Kind::PieceAssigned { task, piece, worker, .. }) => {
            is(to, worker) && wanted.task == task && wanted.number == piece
        }
        (V::Finishes(wanted), Kind::PieceDone { task, piece, .. }) => wanted.task == task && wanted.number == piece,
        (V::Recovers, Kind::Started) => process.incarnation > 0,
        (V::Inquires, Kind::Inquired { .. })
        | (V::LoadsState, Kind::StateLoaded { .. })
        | (V::TakesOver, Kind::TookOver { .. })
        | (V::Crashes, Kind::Crashed)
        | (V::IsExcluded, Kind::Excluded { .. }) => true,
        _ => false,
    }
}
