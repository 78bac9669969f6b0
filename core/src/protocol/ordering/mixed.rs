//! All orders in one group: fbcasts and cbcasts in their streams, abcasts in their queue, and gbcasts, which hold up both.
//!
//! **gbcast.** A member that gets one delivers nothing more of the streams and tells the initiator how far it has
//! delivered each, with a proposal for the gbcast's place in the queue. The initiator takes the highest of each: that is
//! the **cut**. Members deliver the streams up to the cut, the abcasts with lower numbers, and then the gbcast. So each
//! other message is before it everywhere, or after it everywhere. Of two gbcasts under way the queue says which is first.
//!
//! **At the end of a view** survivors have the same messages. What is not final is made so from what all of them said with
//! their flush; a gbcast whose cut nobody knows goes after everything in the streams.
//!
//! Source: lecture 004 (gbcast); Birman and Joseph, TOCS 1987.

use std::collections::VecDeque;
use std::rc::Rc;

use super::queue::Queue;
use super::streams::Streams;
use super::{Flavour, Next, Note, Options, Part, Priority, Rule, Wanted};
use crate::ids::{Label, ProcessId};
use crate::protocol::multicast::{Data, Message};
use crate::protocol::part::OrdersPart;
use crate::protocol::{Deviations, Happening, Node, Out, ProcessSet, Value, View};
use crate::registry::Deviation;

/// The books of one member in one view.
#[derive(Clone, Debug)]
pub struct Mixed {
    view: View,
    rank: usize,
    options: Rc<Options>,
    deviations: Deviations,
    streams: Streams,
    queue: Queue,
    /// Our own abcasts and gbcasts that wait for the others' answers.
    asked: VecDeque<Asked>,
    /// What we have to say in the stream.
    to_say: VecDeque<(Label, Note)>,
    /// Our own abcasts that are delivered at once: a deviation.
    at_once: VecDeque<Data>,
    /// The last place that we have given, as the sequencer.
    places: u32,
    /// We have flushed: nothing is proposed, and no abcast delivered, until the next view.
    frozen: bool,
}

/// A multicast of ours on which all members have a word.
#[derive(Clone, Debug)]
struct Asked {
    label: Label,
    seq: u32,
    is_group: bool,
    answers: ProcessSet,
    highest: Priority,
    before: Vec<u32>,
}

impl Mixed {
    /// Starts afresh in a view, as the member of that rank.
    pub fn new(view: &View, rank: usize, options: Rc<Options>, deviations: Deviations) -> Mixed {
        let (members, queues) = (view.members.len(), options.queues.len() + 1);
        let at_once = options.carries || deviations.contains(Deviation::NoCausalDelay);
        Mixed {
            view: view.clone(),
            rank,
            streams: Streams::new(members, queues, at_once),
            queue: Queue::new(deviations),
            asked: VecDeque::new(),
            to_say: VecDeque::new(),
            at_once: VecDeque::new(),
            places: 0,
            frozen: false,
            options,
            deviations,
        }
    }

    fn accept_message(&mut self, rank: usize, data: Data, out: &mut Out<'_>) {
        let (label, origin) = (data.label, data.origin);
        match data.flavour {
            Flavour::Fifo | Flavour::Causal => {
                if let Some(missing) = self.streams.put(rank, data) {
                    out.rule(Rule::HoldForCause { message: label, origin, before: self.view.members[missing] });
                }
            }
            Flavour::Total | Flavour::Group => {
                let (seq, is_group) = (data.seq, data.flavour == Flavour::Group);
                if rank == self.rank {
                    let (answers, highest) = (ProcessSet::default(), Priority { number: 0, by: 0 });
                    let before = self.streams.delivered().to_vec();
                    if self.goes_first(&data) {
                        self.at_once.push_back(data.clone());
                    }
                    self.asked.push_back(Asked { label, seq, is_group, answers, highest, before });
                }
                self.queue.put(rank as u16, data, is_group);
                self.answer(rank, seq, label, is_group, out);
            }
        }
    }

    /// Proposes a priority, or gives a place; of a gbcast, says how far the streams are.
    fn answer(&mut self, rank: usize, seq: u32, label: Label, is_group: bool, out: &mut Out<'_>) {
        if self.frozen {
            return;
        }
        let origin = self.view.members[rank];
        let (view, by_sequencer) = (self.view.number, self.options.by_sequencer);
        let mut number = 0;
        if by_sequencer && self.rank == 0 {
            self.places += 1;
            out.rule(Rule::GivePlace { message: label, place: self.places });
            let note = Note::Place { origin: rank as u16, seq, place: self.places };
            self.to_say.push_back((label, note));
        } else if !by_sequencer {
            number = self.queue.propose(rank as u16, seq, self.rank as u16);
            out.rule(Rule::Propose { message: label, number });
            out.happens(Happening::PriorityProposed { group: self.view.group, label, origin, number });
        }
        if by_sequencer && !is_group {
            return;
        }
        let before: Option<Rc<[u32]>> = is_group.then(|| self.streams.delivered().into());
        if is_group && !self.queue.is_only_total() {
            out.rule(Rule::SayBefore { message: label, origin });
        }
        if rank == self.rank {
            self.on_priority(rank, seq, number, before.as_deref(), out);
        } else {
            out.send(origin, Message::Priority { view, seq, number, label, before });
        }
    }

    fn all_answered(&mut self, asked: Asked, out: &mut Out<'_>) {
        let Asked { label, seq, is_group, highest: priority, before, .. } = asked;
        if !self.options.by_sequencer {
            let by = self.view.members[usize::from(priority.by)];
            out.rule(Rule::Finalise { message: label, number: priority.number, by });
            out.happens(self.is_final(label, self.view.members[self.rank], priority));
        }
        if is_group {
            out.rule(Rule::FixCut { message: label });
        }
        let note =
            if is_group { Note::Cut { seq, priority, before: before.into() } } else { Note::Final { seq, priority } };
        self.to_say.push_back((label, note));
    }

    fn is_final(&self, label: Label, origin: ProcessId, priority: Priority) -> Happening {
        let by = self.view.members[usize::from(priority.by)];
        Happening::PriorityFinal { group: self.view.group, label, origin, number: priority.number, by }
    }

    /// The deviation: an abcast of ours is delivered before its turn.
    fn goes_first(&self, data: &Data) -> bool {
        let is_own = self.view.rank(data.origin) == Some(self.rank) && data.flavour == Flavour::Total;
        is_own && self.deviations.contains(Deviation::OwnDeliveryFirst)
    }

    fn next_of_queue(&mut self) -> Option<(Data, u32)> {
        loop {
            let delivered = self.streams.delivered();
            let entry = self.queue.next(|before| delivered.iter().zip(before).all(|(have, need)| have >= need))?;
            let number = entry.priority.map_or(0, |priority| priority.number);
            let data = entry.data.filter(|data| !self.goes_first(data));
            if let Some(data) = data {
                return Some((data, number));
            }
        }
    }

    /// Of the streams, what may be delivered before the first of the gbcasts that are under way.
    fn next_of_streams(&mut self) -> Option<Data> {
        let first = self.queue.first_group().filter(|_| !self.queue.is_only_total());
        let Some(first) = first else { return self.streams.next(None) };
        let limit = first.before.clone().filter(|_| first.is_final)?;
        self.streams.next(Some(&limit))
    }
}

impl OrdersPart for Mixed {
    fn boxed(&self) -> Box<dyn OrdersPart> {
        Box::new(self.clone())
    }

    fn known(&self) -> &[u32] {
        self.streams.known()
    }

    fn go_on_from(&mut self, known: &[u32]) {
        if self.deviations.contains(Deviation::VectorNotReset) {
            self.streams.go_on_from(known);
        }
    }

    fn lacks_cause(&self, wanted: Wanted) -> Option<usize> {
        let waits = wanted.flavour == Flavour::Causal && !self.deviations.contains(Deviation::VectorNotReset);
        self.streams.unmet(self.rank, wanted.queue, self.streams.known()).filter(|_| waits)
    }

    fn stamp(&mut self, wanted: Wanted) -> Option<Rc<Note>> {
        let stamps = self.options.has_causal && !self.options.carries;
        stamps.then(|| self.streams.stamp(self.rank, wanted.queue, wanted.flavour))
    }

    fn accept(&mut self, rank: usize, data: Data, out: &mut Out<'_>) {
        let origin = rank as u16;
        match data.note.as_deref() {
            Some(&Note::Final { seq, priority }) => self.queue.finalise(origin, seq, priority),
            Some(&Note::Place { origin, seq, place }) => {
                self.queue.finalise_early(origin, seq, Priority { number: place, by: 0 });
            }
            Some(Note::Cut { seq, priority, before }) => {
                if !self.options.by_sequencer {
                    self.queue.finalise(origin, *seq, *priority);
                }
                self.queue.set_cut(origin, *seq, before.clone());
            }
            Some(Note::After(_)) | None => self.accept_message(rank, data, out),
        }
    }

    fn on_priority(&mut self, from: usize, seq: u32, number: u32, before: Option<&[u32]>, out: &mut Out<'_>) {
        let Some(asked) = self.asked.iter_mut().find(|asked| asked.seq == seq) else { return };
        asked.answers.insert(self.view.members[from]);
        asked.highest = asked.highest.max(Priority { number, by: from as u16 });
        for (highest, said) in asked.before.iter_mut().zip(before.unwrap_or_default()) {
            *highest = (*highest).max(*said);
        }
        if self.frozen || (asked.answers.len() as usize) < self.view.members.len() {
            return;
        }
        let asked = asked.clone();
        self.asked.retain(|other| other.seq != seq);
        self.all_answered(asked, out);
    }

    fn next(&mut self) -> Option<Next> {
        if let Some(data) = self.at_once.pop_front() {
            return Some(Next::Deliver(data, 0));
        }
        if let Some((label, note)) = self.to_say.pop_front().filter(|_| !self.frozen) {
            return Some(Next::Say(label, note));
        }
        if let Some(data) = self.next_of_streams() {
            return Some(Next::Deliver(data, 0));
        }
        if self.frozen && !self.options.by_sequencer {
            return None;
        }
        let (data, number) = self.next_of_queue()?;
        self.streams.learn(&data);
        Some(Next::Deliver(data, number))
    }

    fn flush(&mut self) -> Part {
        self.frozen = true;
        self.queue.part(self.view.number)
    }

    fn close(&mut self, parts: &[(ProcessId, Part)], uniform: bool, out: &mut Out<'_>) -> (Vec<(Data, u32)>, Part) {
        let by_rank: Vec<(u16, &Part)> = parts
            .iter()
            .filter(|_| !self.options.by_sequencer)
            .filter_map(|(who, part)| Some((self.view.rank(*who)? as u16, part)))
            .collect();
        let behind = (uniform && !by_rank.is_empty()).then(|| self.queue.first_behind());
        let resolved = self.queue.resolve(&by_rank, behind);
        for &(origin, seq, priority) in resolved.iter().filter(|_| !by_rank.is_empty()) {
            let Some(label) = self.queue.entry(origin, seq).data.as_ref().map(|data| data.label) else { continue };
            let by = self.view.members[usize::from(priority.by)];
            let number = priority.number;
            let is_behind = behind == Some(priority);
            out.rule(if is_behind {
                Rule::ResolveBehind { message: label, number }
            } else {
                Rule::Resolve { message: label, number, by }
            });
            let origin = self.view.members[usize::from(origin)];
            out.happens(self.is_final(label, origin, priority));
        }
        let mut last = Vec::new();
        for entry in self.queue.drain() {
            if entry.is_group() && !self.queue.is_only_total() {
                last.extend(std::iter::from_fn(|| Some((self.streams.next(entry.before.as_deref())?, 0))));
            }
            let number = entry.priority.map_or(0, |priority| priority.number);
            last.extend(entry.data.filter(|data| !self.goes_first(data)).map(|data| (data, number)));
        }
        last.extend(std::iter::from_fn(|| Some((self.streams.next(None)?, 0))));
        let part = Part { view: self.view.number, counter: self.queue.counter, proposed: Vec::new(), resolved };
        (last, part)
    }

    fn is_settled(&self) -> bool {
        self.asked.is_empty() && self.queue.entries().is_empty() && self.streams.held().next().is_none()
    }

    fn held(&self) -> Vec<&Data> {
        self.streams.held().map(|(data, _)| data).collect()
    }

    /// The vector clocks, queue by queue. What waits, and for what, a reader tells from what has happened.
    fn inspect(&self) -> Vec<Node> {
        let members = self.view.members.len();
        let row = |label: &'static str, queue: usize, counts: &[u32]| {
            let name = queue.checked_sub(1).map(|at| Value::Message(self.options.queues[at]));
            let counts = counts[queue * members..][..members].iter().map(|count| Value::Text(count.to_string()));
            Node::new(label, name.into_iter().chain(counts))
        };
        let queues = 0..=self.options.queues.len();
        let rows = queues.flat_map(|queue| {
            [row("delivered", queue, self.streams.causal()), row("known of", queue, self.streams.known())]
        });
        let of = self.view.members.iter().map(|member| Value::Process(*member));
        let clocks = Node::new("cbcasts of", of).with(rows);
        let clocks = (self.options.has_causal && !self.options.carries).then_some(clocks);
        let highest = (self.queue.counter > 0).then(|| Node::text("highest number", self.queue.counter.to_string()));
        clocks.into_iter().chain(highest).collect()
    }
}
