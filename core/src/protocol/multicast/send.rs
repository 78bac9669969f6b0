//! What a member sends: multicasts with what their order writes on them, and what the orders themselves have to say.

use std::rc::Rc;

use super::buffer::Unstable;
use super::stability::Row;
use super::uniform::Answer;
use super::{Data, Message, Multicast, Next, Note, Outgoing, Payload, Rule};
use crate::ids::{GroupId, ProcessId, ViewNumber};
use crate::protocol::ordering::{self, Flavour, Wanted};
use crate::protocol::outside::Handed;
use crate::protocol::{Happening, Out, Report};
use crate::registry::{Deviation, MessageKind};

impl Multicast {
    /// Why a multicast cannot be sent at once, if it cannot.
    pub(super) fn waits(&self, outgoing: &Outgoing) -> Option<Rule> {
        let message = outgoing.label;
        if outgoing.payload.is_urgent() {
            return None;
        }
        if self.blocked {
            return Some(Rule::WaitForView { message });
        }
        if let Some(before) = self.lacks_cause(outgoing.wanted) {
            return Some(Rule::WaitForCause { message, before });
        }
        (!self.queue.is_empty()).then_some(Rule::WaitForTurn { message })
    }

    /// Of whom a cbcast is missing here that comes before what we are about to multicast. Should that one be lost, nobody
    /// could ever deliver ours, and not even we would.
    fn lacks_cause(&self, wanted: Wanted) -> Option<ProcessId> {
        let epoch = self.epoch.as_ref()?;
        let rank = epoch.mixed.as_ref()?.lacks_cause(wanted)?;
        Some(epoch.view.members[rank])
    }

    /// The first of the multicasts that have waited, if it has to wait no more.
    pub(super) fn next_queued(&mut self) -> Option<Outgoing> {
        if self.blocked || self.waits_for_cause() { None } else { self.queue.pop_front() }
    }

    /// Whether the first of the multicasts that wait does so for a cbcast that comes before it.
    fn waits_for_cause(&self) -> bool {
        self.queue.front().is_some_and(|first| self.lacks_cause(first.wanted).is_some())
    }

    /// What came from outside may have been multicast by another member meanwhile.
    pub(super) fn send_unless_relayed(&mut self, outgoing: Outgoing, out: &mut Out<'_>) {
        if !outgoing.payload.handed().is_some_and(|handed| self.relays.has(handed)) {
            self.send_data(outgoing, None, out);
        }
    }

    /// Multicasts in the installed view; `note` if it is what an order has to say about that message.
    pub(super) fn send_data(&mut self, outgoing: Outgoing, note: Option<Note>, out: &mut Out<'_>) {
        let Some(epoch) = &mut self.epoch else { return };
        let Outgoing { label, payload, wanted } = outgoing;
        let (view, rank) = (epoch.view.number, epoch.rank);
        let seq = epoch.stability.have(rank) + 1;
        if note.is_none() {
            payload.handed().into_iter().for_each(|handed| self.relays.note_multicast(handed));
            tell(epoch.view.group, view, seq, outgoing, out);
        }
        let stamp = || epoch.mixed.as_mut().and_then(|mixed| mixed.stamp(wanted));
        let note = note.map(Rc::new).or_else(stamp);
        let Wanted { flavour, queue } = wanted;
        let data = Data { origin: self.me, view, seq, label, payload, flavour, queue, note };
        let crossed = epoch.view.members.iter().copied().collect();
        let stable = epoch.stability.raise(rank, rank, seq);
        let row = if self.options.gossips { Row::from([]) } else { epoch.stability.my_row() };
        self.row_due = false;
        if self.options.orders.carries && self.options.orders.has_causal && data.kind() == MessageKind::Data {
            self.send_packets(&data, &row, out);
        } else {
            for to in epoch.view.others(self.me) {
                out.send(to, Message::Data { data: data.clone(), row: row.clone() });
            }
        }
        let Some(epoch) = &mut self.epoch else { return };
        epoch.buffer.keep(rank, seq - 1, Unstable::new(data.clone(), crossed));
        self.has_news();
        self.deliver_in_order(rank, data, out);
        if stable {
            self.forget_stable(rank, out); // alone in the view: after this it may leave
        }
    }

    /// To each member the message with what came before it and that member may lack, in the order in which it came here.
    fn send_packets(&mut self, data: &Data, row: &Row, out: &mut Out<'_>) {
        let only_last = self.deviations.contains(Deviation::DirectPredecessorsOnly);
        let Some(epoch) = &mut self.epoch else { return };
        let others: Vec<ProcessId> = epoch.view.others(self.me).collect();
        for to in others {
            let lacks = |kept: &&mut Unstable| !kept.crossed.contains(to);
            let mut before: Vec<&mut Unstable> = epoch.buffer.in_order(true).into_iter().filter(lacks).collect();
            if only_last && before.len() > 1 {
                before.drain(..before.len() - 1);
            }
            before.iter_mut().for_each(|kept| kept.crossed.insert(to));
            let carried: Rc<[Data]> = before.iter().map(|kept| kept.data.clone()).collect();
            let (data, row) = (data.clone(), row.clone());
            if carried.is_empty() {
                out.send(to, Message::Data { data, row });
                continue;
            }
            out.rule(ordering::Rule::Carry { message: data.label, to, carried: carried.len() as u32 });
            out.send(to, Message::Packet { data, row, carried });
        }
    }

    /// What the orders can do now: deliver, or say something in the stream. What was delivered may be what a multicast of
    /// ours has waited for.
    pub(super) fn go_on(&mut self, out: &mut Out<'_>) {
        let waited = self.waits_for_cause();
        while let Some(next) = self.next_of_orders() {
            match next {
                Next::Deliver(data, number) => self.deliver(data, number, out),
                Next::Say(label, note) => {
                    let (payload, wanted) = (Payload::Application, Wanted::default());
                    self.send_data(Outgoing { label, payload, wanted }, Some(note), out);
                }
            }
        }
        if let Some(epoch) = self.epoch.as_ref().filter(|_| waited && !self.blocked && !self.waits_for_cause()) {
            out.report(Report::SendQueued(epoch.view.group));
        }
    }

    pub(super) fn next_of_orders(&mut self) -> Option<Next> {
        self.epoch.as_mut()?.mixed.as_mut()?.next()
    }

    /// A member's word on an abcast or a gbcast of ours: its proposed number, and how far it is in each stream.
    pub(super) fn on_priority(
        &mut self,
        from: ProcessId,
        view: ViewNumber,
        seq: u32,
        (number, before): (u32, Option<Rc<[u32]>>),
        out: &mut Out<'_>,
    ) {
        if self.installed() != view {
            return;
        }
        let answer = Answer { from, seq, number, before };
        if let Some(answer) = self.puts_off(answer) {
            self.hear_answer(answer, out);
            self.go_on(out);
            self.set_row_timer(out);
        }
    }

    pub(super) fn hear_answer(&mut self, answer: Answer, out: &mut Out<'_>) {
        let Answer { from, seq, number, before } = answer;
        let Some(epoch) = &mut self.epoch else { return };
        if let (Some(mixed), Some(rank)) = (&mut epoch.mixed, epoch.view.rank(from)) {
            mixed.on_priority(rank, seq, number, before.as_deref(), out);
        }
    }
}

/// Tells what is multicast, and in which order if that is not by sender alone.
fn tell(group: GroupId, view: ViewNumber, seq: u32, outgoing: Outgoing, out: &mut Out<'_>) {
    let Outgoing { label, payload, wanted } = outgoing;
    let handed = payload.handed();
    match handed {
        None => match wanted.flavour {
            Flavour::Fifo => out.rule(Rule::Send { message: label, view }),
            Flavour::Causal => out.rule(ordering::Rule::SendCausal { message: label, view }),
            Flavour::Total => out.rule(ordering::Rule::SendTotal { message: label, view }),
            Flavour::Group => out.rule(ordering::Rule::SendGroup { message: label, view }),
        },
        Some(Handed { origin, .. }) => out.rule(Rule::Relay { message: label, origin, view }),
    }
    if wanted != Wanted::default() {
        let Wanted { flavour, queue } = wanted;
        out.happens(Happening::Ordered { group, label, flavour, queue });
    }
    out.happens(match handed {
        None => Happening::Multicast { group, view, label, seq },
        Some(Handed { origin, .. }) => Happening::Relayed { group, view, label, seq, origin },
    });
}
