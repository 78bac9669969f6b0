//! View-synchronous multicast of one group: send to the members of the view, keep what is unstable, flush before the
//! next view.
//!
//! A multicast goes to every member over the reliable channels and is delivered by the group's order as it comes. It
//! is kept until every member is known to have it. When membership decides on the next view, the member stops sending,
//! echoes what others may lack, says that it has flushed, and waits until all survivors have said so: then all of them
//! have the same messages, and install the view. Source: lecture 001, unreliable multicast up to state transfer.
//!
//! `mod.rs` sends and receives; `flush` leads from one view to the next; `transfer` lets joiners in with the state;
//! [`stability`], [`buffer`] and
//! `books` keep the books.

mod books;
pub mod buffer;
mod flush;
mod inspect;
mod message;
mod relay;
pub mod stability;
mod transfer;

use std::collections::VecDeque;
use std::rc::Rc;

use crate::app::App;
use crate::ids::{Label, ProcessId, ViewNumber};
use crate::protocol::ordering::fifo::Fifo;
use crate::protocol::outside::Handed;
use crate::protocol::{Change, Deviations, Happening, Out, ProcessSet, Report, View, rules};
use crate::registry::Deviation;
use crate::small::SmallMap;
use crate::time::Duration;
use buffer::{Buffer, Unstable};
pub use message::{Data, Kept, Message, Payload, State, Timer};
use relay::Relays;
pub use relay::TakenSoFar;
use stability::{Row, Stability};

/// How long a member says nothing before it sends its row alone.
const ROW_AFTER: Duration = Duration::from_ms(25);
/// What a member that has quit says instead of the view that it has installed: it has no state to give.
const QUIT: ViewNumber = ViewNumber::MAX;
/// How many past views are remembered to tell a double from a message that comes too late.
const PAST_MAX: usize = 8;

rules! {
    /// Rules of the multicast, its flush and the state transfer.
    pub enum Rule in "multicast" {
        Send { message: Label, view: u32 } = "send",
            "multicasts {message} to {group} in view {view}";
        Relay { message: Label, origin: ProcessId, view: u32 } = "relay",
            "multicasts {message} to {group} in view {view} on behalf of {origin}, which is outside";
        Filter { message: Label, origin: ProcessId } = "filter",
            "does not deliver {message} from {origin}: it has been delivered as another member's";
        WaitForView { message: Label } = "wait-for-view",
            "keeps {message} back until the next view: nothing is sent during a flush";
        Deliver { message: Label, origin: ProcessId } = "deliver",
            "delivers {message} from {origin}: all that {origin} sent before it has been delivered";
        HoldBack { message: Label, origin: ProcessId } = "hold-back",
            "holds {message} back: an earlier message of {origin} is missing";
        KeepForLater { message: Label, view: u32 } = "keep-for-later",
            "keeps {message}: it belongs to view {view}, which is not installed here yet";
        DropTooLate { message: Label, view: u32 } = "drop-too-late",
            "drops {message}: it belongs to view {view}, which is over here";
        DropOnLeaving { message: Label } = "drop-on-leaving",
            "drops {message}: it has asked to leave {group}, and nothing comes in any more";
        SayRow { view: u32 } = "say-row",
            "tells the members of view {view} how far it has everybody's messages";
        BeginFlush { view: u32, kept: u32 } = "flush-begin",
            "sends nothing more in the old view of {group}: view {view} is decided. Unstable messages here: {kept}";
        EchoUnstable { message: Label, to: ProcessId } = "echo-unstable",
            "echoes {message} to {to}: no copy has come from {to}, so {to} may lack it";
        SayFlushed { view: u32, to: ProcessSet } = "say-flushed",
            "says to {to} that it has flushed for view {view}";
        FlushComplete { view: u32 } = "flush-complete",
            "has every survivor's flush message for view {view} of {group}: it lacks nothing that a survivor had";
        InstallAtOnce { view: u32 } = "install-at-once",
            "installs view {view} of {group} at once: the flush is switched off";
        DiscardIncomplete { message: Label } = "discard-incomplete",
            "discards {message}: a message before it is nowhere to be had";
        SendState { view: u32, to: ProcessId } = "send-state",
            "sends its state at view {view} to {to}: it is the oldest that has one";
        LoadState { view: u32, donor: ProcessId } = "load-state",
            "takes over the state that {donor} had at view {view} of {group}";
        StateIsLost { view: u32 } = "state-is-lost",
            "starts view {view} of {group} with an empty state: nobody who had one is left";
    }
}

/// One member's part in a group's multicast.
#[derive(Clone, Debug)]
pub struct Multicast {
    me: ProcessId,
    deviations: Deviations,
    app: App,
    /// The installed view with its books; none before the first.
    epoch: Option<Epoch>,
    /// Decided views that are not installed yet, in order.
    decided: VecDeque<Rc<Change>>,
    /// Flushes that have come, by view: from whom, and which view each had installed.
    flushes: SmallMap<ViewNumber, Vec<FlushOf>>,
    /// The flush that is needed for the last decided view, where views are announced.
    round: u32,
    /// Views are announced in the stream.
    announced: bool,
    /// The last view for which we have flushed.
    flushed: ViewNumber,
    /// Messages of views that are not installed yet.
    future: Vec<Unstable>,
    /// Views that are over; their unstable messages are kept until all have left them too.
    past: VecDeque<Past>,
    /// Multicasts that wait for the next view.
    queue: VecDeque<(Label, Payload)>,
    blocked: bool,
    leaving: bool,
    /// It has asked to leave, and takes no more part.
    quit: bool,
    /// Waits for a donor's state.
    stateless: bool,
    /// A state that came before its view was decided here.
    early_state: Option<(ViewNumber, ProcessId, State)>,
    /// What came from processes outside.
    relays: Relays,
    row_timer_set: bool,
    row_due: bool,
    /// Requests to the membership service have gone through here: the servers want to know what is stable.
    serves: bool,
    /// Messages that came during the flush, kept for after the view: a deviation.
    after_view: Vec<Data>,
    /// Joiners that wait for a snapshot taken too late: a deviation.
    late_snapshot: Vec<ProcessId>,
}

/// Somebody's flush: which view it had installed, and in which round it says so.
#[derive(Clone, Copy, Debug)]
struct FlushOf {
    from: ProcessId,
    installed: ViewNumber,
    round: u32,
}

/// An installed view and the books that belong to it.
#[derive(Clone, Debug)]
struct Epoch {
    view: View,
    rank: usize,
    stability: Stability,
    buffer: Buffer,
    order: Fifo,
    /// Members known to have installed this view.
    arrived: ProcessSet,
}

/// A view that is over.
#[derive(Clone, Debug)]
struct Past {
    view: View,
    have: Row,
    buffer: Buffer,
}

impl Epoch {
    fn new(view: View, me: ProcessId) -> Epoch {
        let members = view.members.len();
        let rank = view.rank(me).expect("a member installs only views that it is in");
        let arrived = [me].into_iter().collect();
        let (stability, order) = (Stability::new(members, rank), Fifo::new(members));
        Epoch { view, rank, stability, buffer: Buffer::new(members), order, arrived }
    }
}

impl Multicast {
    /// A process that has no view of the group yet.
    pub fn new(me: ProcessId, deviations: Deviations) -> Multicast {
        Multicast {
            me,
            deviations,
            app: App::default(),
            epoch: None,
            decided: VecDeque::new(),
            flushes: SmallMap::new(),
            round: 0,
            announced: false,
            flushed: 0,
            future: Vec::new(),
            past: VecDeque::new(),
            queue: VecDeque::new(),
            blocked: false,
            leaving: false,
            quit: false,
            stateless: false,
            early_state: None,
            relays: Relays::default(),
            row_timer_set: false,
            row_due: false,
            serves: false,
            after_view: Vec::new(),
            late_snapshot: Vec::new(),
        }
    }

    /// The number of the installed view; 0 before the first.
    pub fn installed(&self) -> ViewNumber {
        self.epoch.as_ref().map_or(0, |epoch| epoch.view.number)
    }

    /// The installed view.
    pub fn view(&self) -> Option<&View> {
        self.epoch.as_ref().map(|epoch| &epoch.view)
    }

    /// The application's state as a number.
    pub fn app(&self) -> &App {
        &self.app
    }

    /// The application multicasts. False if it is no member, or is leaving.
    pub fn multicast(&mut self, label: Label, payload: Payload, out: &mut Out<'_>) -> bool {
        let urgent = payload.is_urgent();
        let Some(epoch) = self.epoch.as_ref().filter(|_| !self.leaving || urgent) else { return false };
        if self.blocked && !urgent {
            out.rule(Rule::WaitForView { message: label });
            out.happens(Happening::Queued { group: epoch.view.group, label });
            self.queue.push_back((label, payload));
        } else if !payload.handed().is_some_and(|handed| self.relays.has(handed)) {
            self.send_data(label, payload, out);
        }
        true
    }

    fn send_data(&mut self, label: Label, payload: Payload, out: &mut Out<'_>) {
        let Some(epoch) = &mut self.epoch else { return };
        let (group, view, rank) = (epoch.view.group, epoch.view.number, epoch.rank);
        let seq = epoch.stability.have(rank) + 1;
        let data = Data { origin: self.me, view, seq, label, payload };
        match payload.handed() {
            None => {
                out.rule(Rule::Send { message: label, view });
                out.happens(Happening::Multicast { group, view, label, seq });
            }
            Some(Handed { origin, .. }) => {
                out.rule(Rule::Relay { message: label, origin, view });
                out.happens(Happening::Relayed { group, view, label, seq, origin });
            }
        }
        let crossed = epoch.view.members.iter().copied().collect();
        epoch.buffer.keep(rank, seq - 1, Unstable { data, crossed });
        let stable = epoch.stability.raise(rank, rank, seq);
        let row = epoch.stability.my_row();
        self.row_due = false;
        for to in epoch.view.others(self.me) {
            out.send(to, Message::Data { data, row: row.clone() });
        }
        if stable {
            self.forget_stable(rank, out);
        }
        self.deliver_in_order(rank, data, out);
    }

    /// A message of this protocol has come.
    pub fn on_message(&mut self, from: ProcessId, message: Message, out: &mut Out<'_>) {
        match message {
            Message::Data { data, row } => {
                self.on_data(from, data, out);
                self.on_row(from, data.view, &row, out);
            }
            Message::Echo(data) => self.on_data(from, data, out),
            Message::Row { view, row } => self.on_row(from, view, &row, out),
            Message::Flush { view, installed, round } => {
                self.on_flush(view, FlushOf { from, installed, round }, out);
            }
            Message::State { view, state } => self.on_state(from, view, state, out),
        }
    }

    /// A timer of this protocol has fired.
    pub fn on_timer(&mut self, timer: Timer, out: &mut Out<'_>) {
        match timer {
            Timer::Row => self.say_row(out),
        }
    }

    fn on_data(&mut self, from: ProcessId, data: Data, out: &mut Out<'_>) {
        if self.quit {
            out.rule(Rule::DropOnLeaving { message: data.label });
            return;
        }
        let crossed: ProcessSet = [from, self.me].into_iter().collect();
        let message = Unstable { data, crossed };
        let installed = self.installed();
        if data.view > installed {
            if !self.future.iter().any(|kept| kept.data.origin == data.origin && kept.data.label == data.label) {
                out.rule(Rule::KeepForLater { message: data.label, view: data.view });
                self.future.push(message);
                self.read_early_news(data, out);
            }
        } else if data.view < installed {
            self.on_data_of_the_past(message, out);
        } else if self.blocked && self.deviations.contains(Deviation::ViewBeforeDeliveries) {
            if self.keep(message).is_some() {
                self.after_view.push(data);
            }
        } else {
            self.accept(message, out);
        }
    }

    /// Of the installed view: keep it until it is stable, and deliver what is in order.
    fn accept(&mut self, message: Unstable, out: &mut Out<'_>) {
        if let Some((rank, stable)) = self.keep(message) {
            if stable {
                self.forget_stable(rank, out);
            }
            self.deliver_in_order(rank, message.data, out);
        }
    }

    fn on_data_of_the_past(&mut self, message: Unstable, out: &mut Out<'_>) {
        let data = message.data;
        let Some(past) = self.past.iter().find(|past| past.view.number == data.view) else { return };
        let had = past.view.rank(data.origin).is_some_and(|rank| data.seq <= past.have[rank]);
        if !had && self.announced && self.deviations.contains(Deviation::JoinOutside) {
            self.deliver(data, out);
        } else if !had {
            out.rule(Rule::DropTooLate { message: data.label, view: data.view });
        }
    }

    fn deliver_in_order(&mut self, rank: usize, data: Data, out: &mut Out<'_>) {
        let Some(epoch) = &mut self.epoch else { return };
        let mut next = epoch.order.accept(rank, data);
        if next.is_none() {
            out.rule(Rule::HoldBack { message: data.label, origin: data.origin });
        }
        while let Some(data) = next {
            self.deliver(data, out);
            next = self.epoch.as_mut().and_then(|epoch| epoch.order.next_held(rank));
        }
        self.set_row_timer(out);
    }

    fn deliver(&mut self, data: Data, out: &mut Out<'_>) {
        let Some(view) = self.view() else { return };
        let (group, view) = (view.group, view.number);
        if !self.is_first(&data, out) {
            return;
        }
        self.app.deliver(data.payload.handed().map_or(data.origin, |handed| handed.origin), data.label);
        out.rule(Rule::Deliver { message: data.label, origin: data.origin });
        out.happens(Happening::Delivered { group, view, label: data.label, origin: data.origin });
        match data.payload {
            Payload::Application => {}
            Payload::Handed(_) => self.tell_taken(out), // it may be stable already
            Payload::Service(request) => {
                self.serves = true;
                out.report(Report::ServiceDelivered { service: group, request, view: data.view, seq: data.seq });
            }
            Payload::News(news) => out.report(Report::NewsDelivered { group, view: data.view, news }),
        }
        if !self.late_snapshot.is_empty() {
            self.send_late_snapshot(out);
        }
    }
}
