//! fbcasts and cbcasts: the streams of the members, each delivered in the order sent, and cbcasts after all that came
//! before them.
//!
//! A member counts the cbcasts of each member that it has delivered, and those that it knows of through what it has
//! delivered. It writes the latter on what it multicasts: the **vector timestamp**. A cbcast is delivered when all cbcasts
//! that its timestamp counts have been. Counts start from zero in each view. With labels there is such a vector for each
//! queue, and a cbcast waits for those of its own alone.
//!
//! Source: Birman, Schiper, Stephenson, TOCS 1991; labels: lecture 004 and Birman and Joseph, TOCS 1987.

use std::collections::VecDeque;
use std::rc::Rc;

use super::{Flavour, Note};
use crate::protocol::multicast::Data;

/// The streams of a view, queue by queue and member by member.
#[derive(Clone, Debug)]
pub(super) struct Streams {
    members: usize,
    /// Received in the order sent and not delivered, each with its number among all that has come here: who held them back
    /// delivers them as they came, and where nothing else says so, that is after what came before.
    waiting: Vec<VecDeque<(u32, Data)>>,
    waiting_in_all: usize,
    arrived: u32,
    /// How many messages of a stream have been delivered.
    delivered: Vec<u32>,
    /// How many cbcasts of a stream have been delivered.
    causal: Vec<u32>,
    /// How many cbcasts of a stream are known to have been multicast, by what was sent and delivered here.
    known: Vec<u32>,
    /// Cbcasts wait for nothing: what came before travels along, or a deviation.
    at_once: bool,
}

impl Streams {
    pub(super) fn new(members: usize, queues: usize, at_once: bool) -> Streams {
        let streams = members * queues;
        Streams {
            members,
            waiting: vec![VecDeque::new(); streams],
            waiting_in_all: 0,
            arrived: 0,
            delivered: vec![0; streams],
            causal: vec![0; streams],
            known: vec![0; streams],
            at_once,
        }
    }

    fn at(&self, rank: usize, queue: u8) -> usize {
        usize::from(queue) * self.members + rank
    }

    /// The timestamp of the next message of the member of that rank, which is us.
    pub(super) fn stamp(&mut self, rank: usize, queue: u8, flavour: Flavour) -> Rc<Note> {
        if flavour == Flavour::Causal {
            let at = self.at(rank, queue);
            self.known[at] += 1;
        }
        Rc::new(Note::After(self.known.clone().into()))
    }

    /// How many cbcasts of each stream are known of.
    pub(super) fn known(&self) -> &[u32] {
        &self.known
    }

    /// How many cbcasts of each stream have been delivered.
    pub(super) fn causal(&self) -> &[u32] {
        &self.causal
    }

    /// Begins with the counts of another view: a deviation.
    pub(super) fn go_on_from(&mut self, before: &[u32]) {
        for (count, old) in self.known.iter_mut().zip(before) {
            *count = *old;
        }
    }

    /// Takes the next message of a stream in. Gives the rank of a member whose message it waits for, if it has to.
    pub(super) fn put(&mut self, rank: usize, data: Data) -> Option<usize> {
        let lacking = self.lacking(rank, &data);
        let at = self.at(rank, data.queue);
        self.arrived += 1;
        self.waiting[at].push_back((self.arrived, data));
        self.waiting_in_all += 1;
        lacking
    }

    /// The member of whom a cbcast is missing that came before this one.
    fn lacking(&self, rank: usize, data: &Data) -> Option<usize> {
        let Some(Note::After(stamp)) = data.note.as_deref() else { return None };
        if data.flavour == Flavour::Causal { self.unmet(rank, data.queue, stamp) } else { None }
    }

    /// A member of whom not all cbcasts of a queue have been delivered that a timestamp counts; `rank` is that of whose
    /// timestamp it is.
    pub(super) fn unmet(&self, rank: usize, queue: u8, stamp: &[u32]) -> Option<usize> {
        if self.at_once {
            return None;
        }
        let first = self.at(0, queue);
        let mut others = (0..self.members).filter(|&other| other != rank);
        others.find(|other| stamp[first + other] > self.causal[first + other])
    }

    /// How many messages of each stream have been delivered.
    pub(super) fn delivered(&self) -> &[u32] {
        &self.delivered
    }

    /// The next message that can be delivered, of no stream more than `limit` says.
    pub(super) fn next(&mut self, limit: Option<&[u32]>) -> Option<Data> {
        if self.waiting_in_all == 0 {
            return None;
        }
        let within = |at: usize| limit.is_none_or(|limit| self.delivered[at] < limit[at]);
        let ready = |at: usize| {
            let (arrived, data) = self.waiting[at].front().filter(|_| within(at))?;
            self.lacking(at % self.members, data).is_none().then_some((*arrived, at))
        };
        let (_, at) = (0..self.waiting.len()).filter_map(ready).min()?;
        let (_, data) = self.waiting[at].pop_front()?;
        self.waiting_in_all -= 1;
        self.delivered[at] += 1;
        self.causal[at] += u32::from(data.flavour == Flavour::Causal);
        self.learn(&data);
        Some(data)
    }

    /// Something with that timestamp has been delivered.
    pub(super) fn learn(&mut self, data: &Data) {
        if let Some(Note::After(stamp)) = data.note.as_deref() {
            for (known, said) in self.known.iter_mut().zip(stamp) {
                *known = (*known).max(*said);
            }
        }
    }

    /// What waits, with the rank of a member whose message it waits for.
    pub(super) fn held(&self) -> impl Iterator<Item = (&Data, Option<usize>)> {
        let streams = self.waiting.iter().enumerate();
        let waiting = streams.flat_map(|(at, queue)| queue.iter().map(move |(_, data)| (at, data)));
        waiting.map(|(at, data)| (data, self.lacking(at % self.members, data)))
    }
}
