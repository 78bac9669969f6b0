//! Negative acknowledgements to all, of which most are suppressed: scalable reliable multicast (SRM).
//!
//! Who finds a gap waits a random time and then asks **all** members. Who lacks the same message and hears that, keeps
//! still: it draws a new time, twice as far off, and further requests for that message change nothing until then. So one
//! member asks for all. Everybody keeps messages, and everybody who has this one waits a random time and then sends it to
//! all again, unless somebody else was faster. Who has sent it again, or heard it, answers no request for it for a while:
//! requests that were under way meanwhile are answered already (**hold-down**).
//!
//! With *d* as the time that a packet takes and *n* members, the time until a request is uniform in [*d*, *d* + 2 *n d*].
//! When all *n* − 1 lack a message, those within *d* of the first do not hear it in time: about one request in two is
//! doubled, however large the group. The price is time where only one member lacks it. SRM adapts the interval to what it
//! sees; here it is known how many members there are. The origin, which surely has the message, answers within *d*; the
//! others wait 3 *d* longer than that, and then for a time from such an interval, in case that the origin is gone.
//!
//! Sessions are as on the rung below; session messages and data say what all members have, and that is forgotten.
//!
//! Source: lecture 002, nonhierarchical feedback control; Floyd, Jacobson, Liu, McCanne, Zhang 1997.

use super::sessions::{Awaited, Sessions};
use super::{Books, DELAY, HOLD_DOWN, Item, Message, Reliable, Rule, Timer, doubled};
use crate::ids::{Label, ProcessId};
use crate::protocol::{Happening, Node, Out, ProcessSet, Value};
use crate::registry::Deviation;
use crate::small::{SmallMap, SmallSet};
use crate::time::Duration;

/// How many packet times the interval of waiting is long, for each member of the group.
const SPREAD_OF_EACH: u64 = 2;
/// How often the interval is doubled at most.
const ROUNDS_MAX: u32 = 2;
/// How long after a request its origin's answer may take: there, drawn, and back, with some to spare.
const ANSWERED_WITHIN: Duration = Duration::from_ms(40);

/// A member that asks all, unless somebody else has.
#[derive(Clone, Debug)]
pub(super) struct Suppressed {
    books: Books,
    sessions: Sessions,
    requests: SmallMap<(ProcessId, u32), Request>,
    /// Messages that it is about to send again.
    repairs: SmallSet<(ProcessId, u32)>,
    /// Messages that were sent again just now.
    held_down: SmallSet<(ProcessId, u32)>,
    awaited: Awaited,
}

/// A message that is missing here.
#[derive(Clone, Copy, Debug, Default)]
struct Request {
    /// How often it was asked for, by us or by others that we have heard.
    rounds: u32,
    /// Somebody was heard to ask since we set the time: other requests change nothing.
    backed_off: bool,
}

impl Suppressed {
    pub(super) fn new(books: Books) -> Suppressed {
        let sessions = Sessions::new(&books);
        let (requests, awaited) = (SmallMap::new(), Awaited::default());
        Suppressed { books, sessions, requests, repairs: SmallSet::new(), held_down: SmallSet::new(), awaited }
    }

    /// Sets the time of a request; later ones leave time for an answer to the one before.
    fn wait_to_ask(&self, origin: ProcessId, seq: u32, rounds: u32, out: &mut Out<'_>) {
        let rounds = rounds.min(ROUNDS_MAX);
        let least = if rounds == 0 { DELAY } else { doubled(ANSWERED_WITHIN, rounds - 1) };
        self.wait(Timer::Ask(origin.name, seq), least, doubled(self.interval(), rounds), out);
    }

    /// Sets the time of an answer.
    fn wait_to_repair(&self, origin: ProcessId, seq: u32, out: &mut Out<'_>) {
        let timer = Timer::Repair(origin.name, seq);
        match origin == self.books.me {
            true => self.wait(timer, Duration::ZERO, DELAY, out),
            false => self.wait(timer, ANSWERED_WITHIN, self.interval(), out),
        }
    }

    fn interval(&self) -> Duration {
        Duration::from_us(DELAY.as_us() * SPREAD_OF_EACH * self.books.view.members.len() as u64)
    }

    /// Sets a timer at a random time, or, as a deviation, always in the middle.
    fn wait(&self, timer: Timer, least: Duration, spread: Duration, out: &mut Out<'_>) {
        if self.books.deviates(Deviation::FixedDelays) {
            out.set_timer(timer, least + Duration::from_us(spread.as_us() / 2));
        } else {
            out.set_timer_within(timer, least, spread);
        }
    }

    fn learn(&mut self, origin: ProcessId, last: u32, out: &mut Out<'_>) {
        for number in self.books.learn(origin, last) {
            out.rule(Rule::FindGap { origin, number });
            self.requests.insert((origin, number), Request::default());
            self.wait_to_ask(origin, number, 0, out);
        }
    }

    fn accept(&mut self, item: Item, out: &mut Out<'_>) {
        self.learn(item.origin, item.seq - 1, out);
        if self.books.accept(item, out) {
            self.books.keep(item);
        }
        self.requests.remove(&(item.origin, item.seq));
        self.awaited.confirm(item.origin, &self.books, out);
    }

    /// Somebody has sent it again: it need not be done once more.
    fn hear_repair(&mut self, item: Item, by: ProcessId, out: &mut Out<'_>) {
        if self.repairs.remove(&(item.origin, item.seq)) {
            out.rule(Rule::LeaveIt { message: item.label, by });
        }
        self.hold_down(item, out);
    }

    fn hold_down(&mut self, item: Item, out: &mut Out<'_>) {
        if !self.books.deviates(Deviation::NoHoldDown) {
            self.held_down.insert((item.origin, item.seq));
            out.set_timer(Timer::HoldDown(item.origin.name, item.seq), HOLD_DOWN);
        }
    }

    /// Somebody asks all for a message.
    fn hear_request(&mut self, asker: ProcessId, origin: ProcessId, seq: u32, out: &mut Out<'_>) {
        let about = (origin, seq);
        if let Some(item) = self.books.kept(origin, seq) {
            if self.held_down.contains(&about) {
                out.rule(Rule::HeldDown { message: item.label, asker });
            } else if self.repairs.insert(about) {
                self.wait_to_repair(origin, seq, out);
            }
            return;
        }
        self.learn(origin, seq, out);
        let Some(request) = self.requests.get_mut(&about).filter(|request| !request.backed_off) else { return };
        *request = Request { rounds: request.rounds + 1, backed_off: true };
        let rounds = request.rounds;
        out.rule(Rule::KeepStill { origin, number: seq, asker });
        self.wait_to_ask(origin, seq, rounds, out);
    }

    fn ask(&mut self, origin: ProcessId, seq: u32, out: &mut Out<'_>) {
        let Some(request) = self.requests.get_mut(&(origin, seq)) else { return };
        *request = Request { rounds: request.rounds + 1, backed_off: false };
        let rounds = request.rounds;
        out.rule(Rule::AskAll { origin, number: seq });
        out.happens(Happening::Asked { group: self.books.group(), origin, seq });
        for to in self.books.others() {
            out.datagram(to, Message::Nack { origin, seq });
        }
        self.wait_to_ask(origin, seq, rounds, out);
    }

    fn repair(&mut self, origin: ProcessId, seq: u32, out: &mut Out<'_>) {
        let Some(item) = self.books.kept(origin, seq).filter(|_| self.repairs.remove(&(origin, seq))) else { return };
        out.rule(Rule::AnswerAll { message: item.label });
        out.happens(Happening::Repaired { group: self.books.group(), label: item.label });
        for to in self.books.others() {
            out.datagram(to, Message::Repair(item));
        }
        self.hold_down(item, out);
    }
}

impl Reliable for Suppressed {
    fn books(&self) -> &Books {
        &self.books
    }

    fn books_mut(&mut self) -> &mut Books {
        &mut self.books
    }

    fn multicast(&mut self, label: Label, out: &mut Out<'_>) {
        self.sessions.multicast(label, &mut self.books, out);
    }

    fn on_message(&mut self, from: ProcessId, message: Message, out: &mut Out<'_>) {
        match message {
            Message::Data { item, stable } => {
                self.accept(item, out);
                self.books.forget(item.origin, stable, out);
            }
            Message::Repair(item) => {
                self.accept(item, out);
                self.hear_repair(item, from, out);
            }
            Message::Nack { origin, seq } => self.hear_request(from, origin, seq, out),
            Message::Session { origin, last, stable, .. } => {
                self.learn(origin, last, out);
                self.books.forget(origin, stable, out);
                self.awaited.insert(origin, last);
                self.awaited.confirm(origin, &self.books, out);
            }
            Message::Confirm { up_to, who, .. } => self.sessions.confirm(who, up_to, &mut self.books, out),
            Message::Receipt { .. } => {}
        }
    }

    fn on_timer(&mut self, timer: Timer, out: &mut Out<'_>) {
        match timer {
            Timer::Session => self.sessions.say(&self.books, out),
            Timer::Ask(name, seq) => self.ask(ProcessId::first(name), seq, out),
            Timer::Repair(name, seq) => self.repair(ProcessId::first(name), seq, out),
            Timer::HoldDown(name, seq) => _ = self.held_down.remove(&(ProcessId::first(name), seq)),
            Timer::Resend(_) | Timer::Collect(_) => {}
        }
    }

    fn owes(&self) -> ProcessSet {
        self.sessions.owes(&self.books)
    }

    fn awaits(&self, timer: Timer) -> bool {
        match timer {
            Timer::Ask(name, seq) => self.requests.contains_key(&(ProcessId::first(name), seq)),
            Timer::Repair(name, seq) => self.repairs.contains(&(ProcessId::first(name), seq)),
            _ => true,
        }
    }

    fn boxed(&self) -> Box<dyn Reliable> {
        Box::new(self.clone())
    }

    fn inspect(&self) -> Vec<Node> {
        let requests = self.requests.iter().take(12).map(|((origin, seq), request)| {
            let words = match request.backed_off {
                true => format!("message {seq}: somebody has asked for it"),
                false => format!("message {seq}: asked {} times", request.rounds),
            };
            Node::new("waits to ask for", [Value::Process(*origin), Value::Text(words)])
        });
        let repairs = self.repairs.iter().take(12).filter_map(|(origin, seq)| {
            Some(Node::new("waits to send again", [Value::Message(self.books.kept(*origin, *seq)?.label)]))
        });
        self.sessions.inspect(&self.books).into_iter().chain(requests).chain(repairs).collect()
    }
}
