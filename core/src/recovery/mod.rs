//! Rollback: which checkpoints a system can go back to, and what is lost by it.
//!
//! A process writes checkpoints; between two of them lies an **interval**. A **line** chooses a checkpoint for every process, or its
//! present. A message is an **orphan** at a line if its receipt is kept and its sending is not: nobody can have received what
//! was not sent, so the line is no state that the system could have been in. It is **in transit** if its sending is kept and its
//! receipt is not; whoever goes back to the line has to see to it that it comes again, or it is lost.
//!
//! The **recovery line** is the latest line without orphans. Consistent lines form a lattice, so there is one latest. Three ways
//! find it: [`History::propagate`] as the lecture draws it, rollback by rollback, each with the message that forces it;
//! [`History::reach`] in the graph of intervals; and, where there are few lines, [`History::try_all`] by looking at all of them.
//!
//! Sources: lecture 002, checkpointing; Elnozahy, Alvisi, Wang, Johnson, CSUR 2002, sections 2.4 and 3.2.

#[cfg(test)]
mod tests;

use std::collections::VecDeque;

use crate::order;

/// What has happened, as far as checkpoints and the messages between them go. Processes are numbered from 0.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    /// The number of each process's latest checkpoint. Number 0 is its initial state.
    pub latest: Vec<u32>,
    /// All messages, in any order.
    pub messages: Vec<Sent>,
}

/// A message between two processes. Interval *x* lies between checkpoints *x* and *x* + 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sent {
    /// Who sent it.
    pub from: usize,
    /// In which interval of the sender.
    pub sent: u32,
    /// To whom.
    pub to: usize,
    /// In which interval of the receiver it came; none if it has not come.
    pub received: Option<u32>,
}

/// For every process the number of a checkpoint; one more than the latest is its present.
pub type Line = Vec<u32>;

/// One process goes back, as a message that it has received is not sent any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rollback {
    /// Which one.
    pub process: usize,
    /// From which checkpoint, or its present.
    pub from: u32,
    /// To which checkpoint.
    pub to: u32,
    /// The message that forces it, by its place among the messages.
    pub by: usize,
}

/// What becomes of a message if the system goes back to a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Sending and receipt are kept, or neither is.
    Kept,
    /// The receipt is kept and the sending is not.
    Orphan,
    /// The sending is kept and the receipt is not.
    InTransit,
}

impl History {
    /// The line at which everybody stays where it is.
    pub fn present(&self) -> Line {
        self.latest.iter().map(|latest| latest + 1).collect()
    }

    /// Where these processes begin after they have failed: at their latest checkpoints. The others stay where they are.
    pub fn failed(&self, processes: &[usize]) -> Line {
        let mut line = self.present();
        processes.iter().for_each(|&process| line[process] = self.latest[process]);
        line
    }

    /// What becomes of a message at a line.
    pub fn standing(&self, message: &Sent, line: &[u32]) -> Standing {
        let is_sent = message.sent < line[message.from];
        let is_received = message.received.is_some_and(|interval| interval < line[message.to]);
        match (is_sent, is_received) {
            (false, true) => Standing::Orphan,
            (true, false) => Standing::InTransit,
            _ => Standing::Kept,
        }
    }

    /// Whether no message is an orphan there.
    pub fn is_consistent(&self, line: &[u32]) -> bool {
        self.messages.iter().all(|message| self.standing(message, line) != Standing::Orphan)
    }

    /// The latest consistent line at or before `start`, by **rollback propagation**, with every rollback in its order: whoever
    /// goes back takes its messages with it, and whoever has received one of them goes back before its receipt.
    /// O(*m* log *m*) for *m* messages.
    pub fn propagate(&self, start: Line) -> (Line, Vec<Rollback>) {
        let mut line = start;
        let mut rollbacks = Vec::new();
        let mut outgoing = self.by_sender();
        let mut back: VecDeque<usize> = (0..line.len()).collect();
        while let Some(process) = back.pop_front() {
            // The latest sent come last in the list: those that are taken back now, and no other time.
            while let Some(&by) = outgoing[process].last().filter(|&&by| self.messages[by].sent >= line[process]) {
                outgoing[process].pop();
                let Sent { to, received: Some(interval), .. } = self.messages[by] else { continue };
                if interval < line[to] {
                    rollbacks.push(Rollback { process: to, from: line[to], to: interval, by });
                    line[to] = interval;
                    back.push_back(to);
                }
            }
        }
        (line, rollbacks)
    }

    /// Each process's messages by their places, the latest interval last; of one interval the one that pulls back furthest.
    fn by_sender(&self) -> Vec<Vec<usize>> {
        let mut outgoing = vec![Vec::new(); self.latest.len()];
        for (at, message) in self.messages.iter().enumerate() {
            outgoing[message.from].push(at);
        }
        for messages in &mut outgoing {
            order::sort_by_key(messages, |&at| (self.messages[at].sent, std::cmp::Reverse(self.messages[at].received)));
        }
        outgoing
    }

    /// The same line by the **rollback-dependency graph**: its nodes are intervals; from each an edge leads to the next of its
    /// process, and to those in which its messages were received. What can be reached from an interval that is taken back is
    /// taken back.
    pub fn reach(&self, start: &[u32]) -> Line {
        let outgoing = self.by_sender();
        let mut line: Line = self.present();
        let mut reached: Vec<(usize, u32)> = start.iter().copied().enumerate().collect();
        while let Some((process, interval)) = reached.pop() {
            if interval >= line[process] {
                continue; // it is marked, and with it all that comes after it
            }
            let before = std::mem::replace(&mut line[process], interval);
            let first = |interval| outgoing[process].partition_point(|&at| self.messages[at].sent < interval);
            for &at in &outgoing[process][first(interval)..first(before)] {
                let Sent { to, received, .. } = self.messages[at];
                reached.extend(received.map(|received| (to, received)));
            }
        }
        line
    }

    /// The same line by looking at every line at or before `start`. Exponential: for small histories only.
    pub fn try_all(&self, start: &[u32]) -> Line {
        let mut best = vec![0; start.len()];
        let mut line = vec![0; start.len()];
        loop {
            if self.is_consistent(&line) {
                // Of two consistent lines the later one of each process is consistent too.
                best.iter_mut().zip(&line).for_each(|(best, &at)| *best = at.max(*best));
            }
            let Some(next) = (0..line.len()).find(|&process| line[process] < start[process]) else { return best };
            line[..next].fill(0);
            line[next] += 1;
        }
    }

    /// For each process how many checkpoints nobody will need again, whoever fails: those before the recovery line of a
    /// failure of all.
    pub fn garbage(&self) -> Line {
        self.propagate(self.latest.clone()).0
    }
}
