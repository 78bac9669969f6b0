//! The network as data: what each link does to what it carries.

use std::rc::Rc;

use super::chooser::{Chooser, Key, Purpose};
use crate::ids::{Name, ProcessId};
use crate::registry::{MESSAGES, MessageKind};
use crate::scenario::ast::NetworkOptions;
use crate::time::{Duration, Time};
use crate::trace::Loss;

/// All links, by sender.
#[derive(Clone, Debug)]
pub struct Network {
    rows: Vec<Rc<Vec<Link>>>,
    /// In which part of a partition each process is.
    parts: Option<Rc<[u16]>>,
    /// Lost beyond what links lose, of a hundred, and until when.
    loss_for_a_while: Option<(u8, Time)>,
    chooser: Chooser,
}

/// One direction between two processes.
#[derive(Clone, Debug)]
struct Link {
    delay: (Duration, Duration),
    fifo: bool,
    loss_percent: u8,
    duplication_percent: u8,
    cut: bool,
    last_arrival: Time,
    sent: [u32; MESSAGES.len()],
}

/// What becomes of a copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Passage {
    /// It comes then, and perhaps once more.
    Comes(Time, Option<Time>),
    /// It does not come.
    Lost(Loss),
}

const LINK: Link = Link {
    delay: (Duration::from_ms(5), Duration::from_ms(10)),
    fifo: false,
    loss_percent: 0,
    duplication_percent: 0,
    cut: false,
    last_arrival: Time::ZERO,
    sent: [0; MESSAGES.len()],
};

impl Network {
    /// Links of that many processes, with what the script says of them.
    pub fn new(processes: usize, options: &[(Option<(Name, Name)>, NetworkOptions)], chooser: Chooser) -> Network {
        let mut rows = vec![vec![LINK; processes]; processes];
        for (link, options) in options {
            match link {
                Some((from, to)) => rows[from.index()][to.index()].set(options),
                None => rows.iter_mut().flatten().for_each(|link| link.set(options)),
            }
        }
        Network { rows: rows.into_iter().map(Rc::new).collect(), parts: None, loss_for_a_while: None, chooser }
    }

    /// Sends a copy on its way; `extra` is added to its delay.
    pub fn pass(&mut self, now: Time, from: ProcessId, to: ProcessId, kind: MessageKind, extra: Duration) -> Passage {
        let parted = self.parts.as_ref().is_some_and(|parts| parts[from.name.index()] != parts[to.name.index()]);
        let for_a_while = self.loss_for_a_while.filter(|(_, until)| now < *until).map_or(0, |(percent, _)| percent);
        let link = &mut Rc::make_mut(&mut self.rows[from.name.index()])[to.name.index()];
        let nth = link.sent[kind as usize];
        link.sent[kind as usize] += 1;
        let key = |purpose| Key { purpose, from, to, kind: kind as u8, nth };
        if link.cut || parted {
            return Passage::Lost(Loss::NoWay);
        }
        if self.chooser.happens(key(Purpose::Loss), link.loss_percent.max(for_a_while)) {
            return Passage::Lost(Loss::Chance);
        }
        let (low, high) = link.delay;
        let arrival = link.arrival(now + self.chooser.between(key(Purpose::Delay), low, high) + extra);
        let twice = self.chooser.happens(key(Purpose::Duplication), link.duplication_percent);
        let again =
            twice.then(|| link.arrival(now + self.chooser.between(key(Purpose::SecondDelay), low, high) + extra));
        Passage::Comes(arrival, again)
    }

    /// When a copy comes that goes on its way now, whatever the link may lose.
    pub fn pass_for_sure(&mut self, now: Time, from: ProcessId, to: ProcessId, kind: MessageKind) -> Time {
        let link = &mut Rc::make_mut(&mut self.rows[from.name.index()])[to.name.index()];
        let key = Key { purpose: Purpose::SecondDelay, from, to, kind: kind as u8, nth: link.sent[kind as usize] };
        let (low, high) = link.delay;
        link.arrival(now + self.chooser.between(key, low, high))
    }

    /// Cuts a link, or mends it; both ways if `both`.
    pub fn set_cut(&mut self, from: Name, to: Name, both: bool, cut: bool) {
        Rc::make_mut(&mut self.rows[from.index()])[to.index()].cut = cut;
        if both {
            Rc::make_mut(&mut self.rows[to.index()])[from.index()].cut = cut;
        }
    }

    /// Parts the network; who is not named goes with the last part.
    pub fn partition(&mut self, parts: &[Vec<Name>]) {
        let last = parts.len().saturating_sub(1);
        let part_of = |name: Name| parts.iter().position(|part| part.contains(&name)).unwrap_or(last) as u16;
        self.parts = Some((0..self.rows.len()).map(|at| part_of(Name(at as u16))).collect());
    }

    /// Mends all links and partitions.
    pub fn heal(&mut self) {
        self.parts = None;
        for row in &mut self.rows {
            if row.iter().any(|link| link.cut) {
                Rc::make_mut(row).iter_mut().for_each(|link| link.cut = false);
            }
        }
    }

    /// Loses more for a while.
    pub fn lose(&mut self, percent: u8, until: Time) {
        self.loss_for_a_while = Some((percent, until));
    }

    /// Whether copies go that way.
    pub fn is_open(&self, from: Name, to: Name) -> bool {
        let parted = self.parts.as_ref().is_some_and(|parts| parts[from.index()] != parts[to.index()]);
        !parted && !self.rows[from.index()][to.index()].cut
    }

    /// The longest delay of any link.
    pub fn delay_max(&self) -> Duration {
        self.rows.iter().flat_map(|row| row.iter()).map(|link| link.delay.1).max().unwrap_or_default()
    }
}

impl Link {
    fn set(&mut self, options: &NetworkOptions) {
        self.delay = options.delay.unwrap_or(self.delay);
        self.fifo = options.fifo.unwrap_or(self.fifo);
        self.loss_percent = options.loss_percent.unwrap_or(self.loss_percent);
        self.duplication_percent = options.duplication_percent.unwrap_or(self.duplication_percent);
    }

    /// On a FIFO link nothing comes before what was sent earlier.
    fn arrival(&mut self, drawn: Time) -> Time {
        if !self.fifo {
            return drawn;
        }
        self.last_arrival = self.last_arrival.max(drawn);
        self.last_arrival
    }
}
