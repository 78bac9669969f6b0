//! The simulated world: one queue, one step at a time.
//!
//! A step is one input handled by one process, or one act of the script. The verbs of a step are performed one after
//! the other; a crash between two of them drops the rest. Cloning a world is cheap: processes and links are shared
//! until one of the clones changes them.

mod host;
mod inputs;
mod outputs;
mod storage;

use std::rc::Rc;

use super::acts;
use super::chooser::Chooser;
use super::network::Network;
use super::queue::Queue;
use super::script::Script;
use crate::failure::Failing;
use crate::ids::{GroupId, Name, ProcessId};
use crate::order;
use crate::parts::Others;
use crate::process::{Kept, Process};
use crate::protocol::{Node, StorageKey, Timer, Verb};
use crate::scenario::ast::Until;
use crate::scenario::compile::Program;
use crate::small::SmallMap;
use crate::time::Time;
use crate::trace::{EventId, Kind, Loss, NoEffect, Sink};
pub use host::{Host, HostState, Packet, Work};
use storage::Write;
pub(crate) use storage::{OfWrites, Save, of_writes, save};

/// How much simulated time `run until rest` may take.
pub const REST_BOUND: Time = Time::from_us(10_000_000);
/// How many steps a run may take.
pub const STEPS_MAX: u32 = 20_000_000;

/// Why a run has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    /// Its time is up.
    Time,
    /// Only periodic traffic is left and nobody owes anything.
    Rest,
    /// It should have come to rest within [`REST_BOUND`], and has not.
    NotAtRest,
    /// It has taken [`STEPS_MAX`] steps.
    TooManySteps,
    /// It needs parts that the engine does not have here: it takes no step.
    PartsMissing,
}

/// Everything that there is at one moment of a run.
#[derive(Clone, Debug)]
pub struct World {
    pub(super) program: Rc<Program>,
    pub(super) now: Time,
    step: u32,
    steps_of_instant: u32,
    events: u32,
    copies: u32,
    timers: u32,
    pub(super) queue: Queue<Work>,
    pub(super) hosts: Vec<Rc<Host>>,
    pub(super) network: Rc<Network>,
    pub(super) script: Rc<Script>,
    pub(super) held: Rc<Vec<Packet>>,
    chooser: Chooser,
    last_busy: Time,
    /// Whether the present step brings news.
    is_news: bool,
    stopped: Option<Stop>,
    /// Empty lists for the verbs of the present step, to be used again.
    spare: Vec<Vec<Verb>>,
    /// Acts that the present step has set off and that wait for its end.
    pub(super) set_off: Vec<usize>,
    /// What made the present step happen, and the rule that fired last in it.
    pub(super) trigger: EventId,
    pub(super) cause: EventId,
}

impl World {
    /// The world before the first step.
    pub fn new(program: Rc<Program>) -> World {
        let chooser = Chooser::new(program.seed);
        let processes = program.processes.len();
        let host = |name| Host {
            process: Process::new(ProcessId::first(Name(name)), program.setup.clone()),
            state: HostState::Up,
            failing: Failing::default(),
            storage: SmallMap::new(),
            kept: Kept::default(),
            pending: Vec::new(),
            backlog: None,
            draws: 0,
            omissions: 0,
            told: 0,
        };
        let mut queue = Queue::default();
        for name in 0..processes as u16 {
            queue.push(Time::ZERO, Work::Start(ProcessId::first(Name(name))));
        }
        World {
            now: Time::ZERO,
            step: 0,
            steps_of_instant: 0,
            events: 0,
            copies: 0,
            timers: 0,
            queue,
            hosts: (0..processes as u16).map(|name| Rc::new(host(name))).collect(),
            network: Rc::new(Network::new(processes, &program.network, chooser)),
            script: Rc::new(Script::new(&program)),
            held: Rc::new(Vec::new()),
            chooser,
            last_busy: Time::ZERO,
            is_news: false,
            stopped: (!is_complete(&program)).then_some(Stop::PartsMissing),
            spare: Vec::new(),
            set_off: Vec::new(),
            trigger: EventId::NONE,
            cause: EventId::NONE,
            program,
        }
    }

    /// The present moment.
    pub fn now(&self) -> Time {
        self.now
    }

    /// How many steps have been taken.
    pub fn steps(&self) -> u32 {
        self.step
    }

    /// How many of them at the present instant.
    pub fn steps_of_instant(&self) -> u32 {
        self.steps_of_instant
    }

    /// How many events there have been.
    pub fn events(&self) -> u32 {
        self.events
    }

    /// Why the run has ended, if it has.
    pub fn stopped(&self) -> Option<Stop> {
        self.stopped
    }

    /// Roughly the memory that this world does not share with a later one of the same run, in bytes.
    pub fn bytes(&self) -> usize {
        let queued = self.queue.iter().count() * (size_of::<Work>() + size_of::<(Time, u64, u32)>());
        let hosts = self.hosts.iter().filter(|host| Rc::strong_count(host) == 1).count() * size_of::<Host>();
        size_of::<World>() + queued + hosts
    }

    /// The process of that name.
    pub fn host(&self, name: Name) -> &Host {
        &self.hosts[name.index()]
    }

    /// What is on the stable storage of a process for a later life, as it is now.
    pub fn stored(&self, name: Name) -> Vec<Node> {
        self.host(name).kept.inspect(&self.program.setup.groups)
    }

    /// Copies that are under way, with when they come; held ones never do.
    pub fn under_way(&self) -> impl Iterator<Item = (Time, &Packet)> {
        let coming = self.queue.iter().filter_map(|(time, work)| match work {
            Work::Arrive(packet) => Some((time, packet)),
            _ => None,
        });
        let waiting = self.hosts.iter().flat_map(|host| host.waiting()).filter_map(|work| match work {
            Work::Arrive(packet) => Some((self.now, packet)),
            _ => None,
        });
        coming.chain(waiting).chain(self.held.iter().map(|packet| (Time::NEVER, packet)))
    }

    /// Timers of a process that are set, with when they fire, the next first.
    pub fn timers(&self, of: Name) -> Vec<(Time, Timer)> {
        let process = &self.hosts[of.index()].process;
        let set = self.queue.iter().filter_map(|(time, work)| match *work {
            Work::Fire { who, timer, number, .. } if who == process.id() && process.timer_is_due(timer, number) => {
                Some((time, timer))
            }
            _ => None,
        });
        let mut timers: Vec<_> = set.collect();
        order::sort_by_key(&mut timers, |(time, _)| *time);
        timers
    }

    /// Takes the next step. False if the run has ended.
    pub fn step(&mut self, sink: &mut dyn Sink) -> bool {
        if self.stopped.is_some() {
            return false;
        }
        if let Some(stop) = self.should_stop() {
            self.end(stop, sink);
            return true;
        }
        match self.next_act() {
            Some((time, step, act, done)) => {
                Rc::make_mut(&mut self.script).take_due(time, step, act);
                self.begin_step(time.max(self.now));
                self.brings_news();
                self.act(act, done, sink);
            }
            None => {
                let Some((time, work)) = self.queue.pop() else { return false };
                self.begin_step(time);
                self.work(work, sink);
            }
        }
        for act in std::mem::take(&mut self.set_off) {
            self.act(act, 0, sink);
        }
        true
    }

    fn begin_step(&mut self, time: Time) {
        if time > self.now {
            self.now = time;
            self.steps_of_instant = 0;
        }
        self.step += 1;
        self.steps_of_instant += 1;
        self.is_news = false;
        self.trigger = EventId::NONE;
        self.cause = EventId::NONE;
    }

    /// The act of the script that comes before anything in the queue, if there is one: `at TIME` before all steps of
    /// that instant, `at TIME/k` after its k-th step or at its end.
    fn next_act(&self) -> Option<(Time, u32, usize, u32)> {
        let (time, step, act, done) = self.script.next_due(self.now, self.steps_of_instant)?;
        let queued = self.queue.next_time().unwrap_or(Time::NEVER);
        let first = if time <= self.now {
            step <= self.steps_of_instant || queued > self.now
        } else {
            time < queued || (time == queued && step == 0)
        };
        first.then_some((time, step, act, done))
    }

    /// The present step is more than what goes on for ever.
    pub(super) fn brings_news(&mut self) {
        (self.last_busy, self.is_news) = (self.now, true);
    }

    fn should_stop(&self) -> Option<Stop> {
        let due = self.script.next_due(self.now, self.steps_of_instant).map_or(Time::NEVER, |(time, ..)| time);
        let next = self.queue.next_time().unwrap_or(Time::NEVER).min(due);
        match self.program.until {
            _ if self.step >= STEPS_MAX => Some(Stop::TooManySteps),
            Until::Time(end) if next > end => Some(Stop::Time),
            // First whether it rests: where nobody has anybody to watch, nothing is due at all.
            Until::Rest if self.is_at_rest(next) => Some(Stop::Rest),
            Until::Rest if next > REST_BOUND => Some(Stop::NotAtRest),
            _ => None,
        }
    }

    /// Nothing but periodic traffic for longer than any detector or link could take to bring news, and nobody waits.
    fn is_at_rest(&self, next: Time) -> bool {
        let late = self.hosts.iter().map(|host| host.failing.late_by).max().unwrap_or_default();
        let writing = self.program.setup.groups.iter().map(|group| group.keeper.writing()).max().unwrap_or_default();
        let delay = self.network.delay_max() + late + writing;
        let quiet = self.program.setup.detector.quiet_after(self.hosts.len(), delay);
        next - self.last_busy > quiet && !self.script.has_due() && self.hosts.iter().all(|host| self.owes_nothing(host))
    }

    fn owes_nothing(&self, host: &Host) -> bool {
        let me = host.process.id();
        let can_hear = |peer: &ProcessId| {
            let there = &self.hosts[peer.name.index()];
            let is_up = there.process.id() == *peer && there.state != HostState::Down;
            is_up && !there.process.has_cut(me) && self.network.is_open(me.name, peer.name)
        };
        match host.state {
            HostState::Down => true,
            HostState::Paused => false,
            HostState::Up => {
                !host.backlog.as_ref().is_some_and(|backlog| backlog.owes())
                    && !host.process.is_busy()
                    && host.process.waits_for().is_empty()
                    && !host.process.unacknowledged_by().any(|peer| can_hear(&peer))
            }
        }
    }

    fn end(&mut self, stop: Stop, sink: &mut dyn Sink) {
        let time = match self.program.until {
            Until::Time(end) if stop == Stop::Time => end,
            _ => self.now,
        };
        self.begin_step(time);
        self.stopped = Some(stop);
        self.emit(ProcessId::default(), EventId::NONE, Kind::Ended { rest: stop == Stop::Rest }, None, sink);
    }

    /// What it takes for all that not every run has.
    pub(super) fn others(&self) -> &'static Others {
        self.program.setup.parts.others().expect("no run begins without the parts that it needs")
    }

    /// Notes what is to be done when its write is over. False if it is not writing.
    fn when_written(&mut self, name: Name, note: impl FnOnce(&mut Write)) -> bool {
        if !self.hosts[name.index()].is_writing() {
            return false;
        }
        let backlog = self.host_mut(name).backlog.as_deref_mut();
        backlog.and_then(|backlog| backlog.write.as_mut()).map(note).is_some()
    }

    /// What comes to a process that takes nothing at present.
    pub(super) fn wait(&mut self, name: Name, work: Work) {
        let host = self.host_mut(name);
        match &mut host.backlog {
            Some(backlog) if host.state == HostState::Up => backlog.waiting.push_back(work),
            _ => host.pending.push(work),
        }
    }

    /// Its life is over: nothing becomes of what has come and of what it was writing.
    pub(super) fn forget_inputs(&mut self, name: Name, sink: &mut dyn Sink) {
        let host = self.host_mut(name);
        let who = host.process.id();
        host.pending.clear();
        let waiting = host.backlog.take().map(|backlog| backlog.waiting).unwrap_or_default();
        for work in waiting {
            match work {
                Work::Arrive(packet) => self.lose(&packet, Loss::ReceiverDown, sink),
                Work::Act { number, cause, .. } => {
                    let line = self.program.acts[number].line;
                    self.emit(who, cause, Kind::NoEffect { line, why: NoEffect::Down }, None, sink);
                }
                _ => {}
            }
        }
    }

    fn is_up(&self, who: ProcessId) -> bool {
        let host = &self.hosts[who.name.index()];
        host.state == HostState::Up && host.process.id() == who
    }

    pub(super) fn host_mut(&mut self, name: Name) -> &mut Host {
        Rc::make_mut(&mut self.hosts[name.index()])
    }

    /// Lets a process act, and performs what it wants done.
    pub(super) fn run<R>(
        &mut self,
        name: Name,
        sink: &mut dyn Sink,
        part: impl FnOnce(&mut Process, Time, &mut Vec<Verb>) -> R,
    ) -> Option<R> {
        if self.hosts[name.index()].state != HostState::Up {
            return None;
        }
        let (now, who) = (self.now, self.hosts[name.index()].process.id());
        let mut verbs = self.spare.pop().unwrap_or_default();
        let result = part(&mut self.host_mut(name).process, now, &mut verbs);
        self.perform(who, verbs, sink);
        Some(result)
    }

    /// The process starts again with nothing but its stable storage, `older` incarnations after its last one.
    pub(super) fn next_life(&mut self, name: Name, older: u16, rejoin: &[GroupId], sink: &mut dyn Sink) {
        self.forget_inputs(name, sink);
        let host = self.host_mut(name);
        let last = host.storage.get(&StorageKey::Incarnation).copied().unwrap_or(0);
        host.process = host.process.next_life((last as u16).saturating_add(older));
        let id = host.process.id();
        host.state = HostState::Up;
        host.failing = Failing::default();
        self.start(id, rejoin, sink);
    }
}

/// Whether the engine has all parts that the run needs.
fn is_complete(program: &Program) -> bool {
    let plain = || program.acts.iter().all(|act| acts::is_of_every_run(&act.doing));
    program.setup.is_complete() && (program.setup.parts.others().is_some() || plain())
}
