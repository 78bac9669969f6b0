//! View-synchronous multicast of one group: send to the members of the view, keep what is unstable, flush before the
//! next view.
//!
//! A multicast goes to every member over the reliable channels and is delivered by the group's order as it comes. It
//! is kept until every member is known to have it. When membership decides on the next view, the member stops sending,
//! echoes what others may lack, says that it has flushed, and waits until all survivors have said so: then all of them
//! have the same messages, and install the view. Source: lecture 001, unreliable multicast up to state transfer.
//!
//! `send` sends, `mod.rs` receives; `flush` leads from one view to the next; `transfer` lets joiners in with the state;
//! [`stability`], [`buffer`] and
//! `books` keep the books.

mod books;
pub mod buffer;
mod flush;
mod inspect;
mod message;
mod options;
mod reconcile;
mod relay;
mod send;
pub mod stability;
mod transfer;
mod uniform;

use std::collections::VecDeque;
use std::rc::Rc;

use crate::app::App;
use crate::ids::{Label, ProcessId, ViewNumber};
use crate::protocol::calls::{Delivered, Wanting};
use crate::protocol::ordering::fifo::Fifo;
use crate::protocol::ordering::{self, MakeOrders, Next, Note, Part};
use crate::protocol::part::OrdersPart;
use crate::protocol::{Change, Deviations, Happening, Out, ProcessSet, Report, View, rules};
use crate::registry::Deviation;
use crate::small::SmallMap;
use crate::time::Duration;
use buffer::{Buffer, Unstable};
pub use message::{Data, Kept, Message, Orders, Outgoing, Payload, State, Timer};
pub use options::{FlushBy, Options};
use reconcile::{Barrier, Settled};
pub use reconcile::{Digest, Plan};
use relay::Relays;
pub use relay::TakenSoFar;
use stability::{Row, Stability};
use transfer::Giving;
use uniform::Unsure;

/// How long a member says nothing before it sends its row alone.
const ROW_AFTER: Duration = Duration::from_ms(25);
/// The same where deliveries wait for rows.
const ROW_AT_ONCE: Duration = Duration::from_ms(2);
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
        WaitForCause { message: Label, before: ProcessId } = "wait-for-cause",
            "keeps {message} back: a cbcast of {before} comes before it, is missing here, and might be lost with {before}";
        WaitForTurn { message: Label } = "wait-for-turn",
            "keeps {message} back: what it has wanted to multicast before waits too";
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
        PassRowsOn { view: u32, to: ProcessId } = "pass-rows-on",
            "tells {to} how far everybody has the messages of view {view}, as far as it knows";
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
        SayDigest { view: u32, to: ProcessId } = "say-digest",
            "tells {to} how far it has everybody's messages: {to} sees to the flush for view {view}";
        SayReconcile { view: u32, echoes: u32 } = "say-reconcile",
            "knows how far every survivor is, and says what is to be echoed before view {view}. Echoes: {echoes}";
        EchoLacking { message: Label, to: ProcessId } = "echo-lacking",
            "echoes {message} to {to}: the coordinator of the flush has found that {to} lacks it";
        SayReady { view: u32, to: ProcessSet } = "say-ready",
            "tells {to} that it is ready for view {view}: it has all that a survivor of the old one had";
        SayResume { view: u32 } = "say-resume",
            "knows that all are ready for view {view}, and tells them to go on";
        AllReady { view: u32 } = "all-ready",
            "knows that all are ready for view {view} of {group}: nobody lacks anything that a survivor had";
        DiscardIncomplete { message: Label } = "discard-incomplete",
            "discards {message}: a message before it is nowhere to be had";
        SendState { view: u32, to: ProcessId } = "send-state",
            "sends its state at view {view} to {to}: it is the oldest that has one";
        SendPiece { view: u32, number: u32, of: u32, to: ProcessId } = "send-piece",
            "sends {to} piece {number} of {of} of its state at view {view}";
        AskForPiece { view: u32, number: u32, donor: ProcessId } = "ask-for-piece",
            "has piece {number} of the state that {donor} had at view {view}, and asks for the next";
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
    options: Options,
    /// Makes their books, where not all messages are fbcasts.
    make_orders: Option<MakeOrders>,
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
    /// What we have said of our queues then.
    said: Orders,
    /// What is left to deliver of the installed view, once we have told the others that we are ready for the next.
    settled: Option<Settled>,
    /// Where members wait for each other once more.
    barrier: Barrier,
    /// Messages of views that are not installed yet.
    future: Vec<Unstable>,
    /// Rows of members that have installed a view before us, the last of each.
    early_rows: SmallMap<(ViewNumber, ProcessId), Row>,
    /// Views that are over; their unstable messages are kept until all have left them too.
    past: VecDeque<Past>,
    /// Multicasts that wait for the next view, or for a cbcast that comes before the first of them.
    queue: VecDeque<Outgoing>,
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
    /// Joiners that are being given the state piece by piece.
    giving: Vec<Giving>,
}

/// Somebody's flush: which view it had installed, and in which round it says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FlushOf {
    from: ProcessId,
    installed: ViewNumber,
    round: u32,
    orders: Orders,
}

/// An installed view and the books that belong to it.
#[derive(Clone, Debug)]
struct Epoch {
    view: View,
    rank: usize,
    stability: Stability,
    buffer: Buffer,
    order: Fifo,
    /// Messages that wait until they are stable: where delivery is uniform.
    unsure: Unsure,
    /// Where not all messages are fbcasts.
    mixed: Option<Box<dyn OrdersPart>>,
    /// Members known to have installed this view.
    arrived: ProcessSet,
    /// Where rows are gossiped: how many rounds there still are, and which the next is.
    rounds_left: u32,
    round: u32,
}

/// A view that is over.
#[derive(Clone, Debug)]
struct Past {
    view: View,
    have: Row,
    /// What the others' rows said last, where it was a member.
    rows: Option<Stability>,
    buffer: Buffer,
    /// The priorities that were found out when it ended.
    part: Option<Part>,
}

impl Epoch {
    fn new(view: View, me: ProcessId, mixed: impl FnOnce(&View, usize) -> Option<Box<dyn OrdersPart>>) -> Epoch {
        let members = view.members.len();
        let rank = view.rank(me).expect("a member installs only views that it is in");
        let arrived = [me].into_iter().collect();
        let (stability, order) = (Stability::new(members, rank), Fifo::new(members));
        let mixed = mixed(&view, rank);
        let unsure = Unsure::default();
        Epoch {
            view,
            rank,
            stability,
            buffer: Buffer::new(members),
            order,
            unsure,
            mixed,
            arrived,
            rounds_left: 0,
            round: 0,
        }
    }
}

impl Multicast {
    /// A process that has no view of the group yet.
    pub fn new(me: ProcessId, options: Options, make_orders: Option<MakeOrders>, deviations: Deviations) -> Multicast {
        Multicast {
            me,
            deviations,
            options,
            make_orders,
            app: App::default(),
            epoch: None,
            decided: VecDeque::new(),
            flushes: SmallMap::new(),
            round: 0,
            announced: false,
            flushed: 0,
            said: None,
            settled: None,
            barrier: Barrier::default(),
            future: Vec::new(),
            early_rows: SmallMap::new(),
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
            giving: Vec::new(),
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
    pub fn multicast(&mut self, outgoing: Outgoing, out: &mut Out<'_>) -> bool {
        let Outgoing { label, payload, .. } = outgoing;
        let urgent = payload.is_urgent();
        let Some(epoch) = self.epoch.as_ref().filter(|_| !self.leaving || urgent) else { return false };
        let group = epoch.view.group;
        if let Some(reason) = self.waits(&outgoing) {
            out.rule(reason);
            out.happens(Happening::Queued { group, label });
            self.queue.push_back(outgoing);
        } else {
            self.send_unless_relayed(outgoing, out);
        }
        true
    }

    /// A message of this protocol has come.
    pub fn on_message(&mut self, from: ProcessId, message: Message, out: &mut Out<'_>) {
        match message {
            Message::Data { data, row } => {
                let view = data.view;
                self.on_data(from, data, out);
                self.on_row(from, view, &row, out);
            }
            Message::Packet { data, row, carried } => {
                carried.iter().for_each(|before| self.on_data(from, before.clone(), out));
                let view = data.view;
                self.on_data(from, data, out);
                self.on_row(from, view, &row, out);
            }
            Message::Priority { view, seq, number, before, .. } => {
                self.on_priority(from, view, seq, (number, before), out);
            }
            Message::Echo(data) => self.on_data(from, data, out),
            Message::Row { view, row } => self.on_row(from, view, &row, out),
            Message::Rows { view, rows, arrived } => self.on_rows(from, view, &rows, arrived, out),
            Message::Digest { view, digest } => self.on_digest(from, view, digest, out),
            Message::Reconcile { view, said, plan } => self.on_reconcile(view, &said, plan, out),
            Message::Ready { view } => self.on_ready(from, view, out),
            Message::Resume { view } => self.on_resume(view, out),
            Message::Flush { view, installed, round, orders } => {
                self.on_flush(view, FlushOf { from, installed, round, orders }, out);
            }
            Message::State { view, state } => self.on_state(from, view, state, out),
            Message::Piece { view, number, of } => self.on_piece(from, (view, number, of), out),
            Message::More { view, number } => self.on_more(from, view, number, out),
        }
    }

    /// A timer of this protocol has fired.
    pub fn on_timer(&mut self, timer: Timer, out: &mut Out<'_>) {
        match timer {
            Timer::Row => self.say_row(out),
            Timer::LosePatience => self.lose_patience(out),
        }
    }

    fn on_data(&mut self, from: ProcessId, data: Data, out: &mut Out<'_>) {
        if self.quit {
            out.rule(Rule::DropOnLeaving { message: data.label });
            return;
        }
        let crossed: ProcessSet = [from, self.me].into_iter().collect();
        let message = Unstable::new(data.clone(), crossed);
        let installed = self.installed();
        if data.view > installed {
            if !self.future.iter().any(|kept| kept.data.is_same(&data)) {
                out.rule(Rule::KeepForLater { message: data.label, view: data.view });
                self.future.push(message);
                self.read_early_news(&data, out);
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
        if self.barrier.plan.is_some() {
            self.install_if_flushed(out); // it may have been what we lacked
        }
    }

    /// Of the installed view: keep it until it is stable, and deliver what is in order.
    fn accept(&mut self, message: Unstable, out: &mut Out<'_>) {
        let data = message.data.clone();
        if let Some((rank, stable)) = self.keep(message) {
            if stable {
                self.forget_stable(rank, out);
            }
            self.deliver_in_order(rank, data, out);
        }
    }

    fn on_data_of_the_past(&mut self, message: Unstable, out: &mut Out<'_>) {
        let data = message.data;
        let Some(past) = self.past.iter().find(|past| past.view.number == data.view) else { return };
        let had = past.view.rank(data.origin).is_some_and(|rank| data.seq <= past.have[rank]);
        if !had && self.announced && self.deviations.contains(Deviation::JoinOutside) {
            self.deliver(data, 0, out);
        } else if !had {
            out.rule(Rule::DropTooLate { message: data.label, view: data.view });
        }
    }

    fn deliver_in_order(&mut self, rank: usize, data: Data, out: &mut Out<'_>) {
        let Some(epoch) = &mut self.epoch else { return };
        let (message, origin) = (data.label, data.origin);
        let mut next = epoch.order.accept(rank, data);
        if next.is_none() {
            out.rule(Rule::HoldBack { message, origin });
        }
        while let Some(data) = next {
            match &mut self.epoch {
                Some(epoch) if self.options.uniform => epoch.unsure.put(rank, data),
                _ => self.hand_to_orders(rank, data, out),
            }
            next = self.epoch.as_mut().and_then(|epoch| epoch.order.next_held(rank));
        }
        if self.options.uniform {
            self.hand_on_stable(out);
        }
        self.go_on(out);
        self.set_row_timer(out);
    }

    /// A message has its turn in its sender's stream.
    fn hand_to_orders(&mut self, rank: usize, data: Data, out: &mut Out<'_>) {
        match self.epoch.as_mut().and_then(|epoch| epoch.mixed.as_mut()) {
            Some(mixed) => mixed.accept(rank, data, out),
            None => self.deliver(data, 0, out),
        }
    }

    /// Hands a message to the application, and says why now; `number` is that of its place in the queue, if it has one.
    fn deliver(&mut self, data: Data, number: u32, out: &mut Out<'_>) {
        let Some(view) = self.view() else { return };
        let (group, view) = (view.group, view.number);
        if !self.is_first(&data, out) {
            return;
        }
        self.app.deliver(data.payload.handed().map_or(data.origin, |handed| handed.origin), data.label);
        ordering::say_why(&data, number, out);
        out.happens(Happening::Delivered { group, view, label: data.label, origin: data.origin });
        match data.payload {
            Payload::Application => {}
            Payload::Handed(_) => self.tell_taken(out), // it may be stable already
            Payload::Service(request) => {
                self.serves = true;
                out.report(Report::ServiceDelivered { service: group, request, view: data.view, seq: data.seq });
            }
            Payload::News(news) => out.report(Report::NewsDelivered { group, view: data.view, news }),
            Payload::Call(wanting) => {
                if let Some(view) = self.view().cloned() {
                    self.tell_called(&data, wanting, view, out);
                }
            }
        }
        if !self.late_snapshot.is_empty() {
            self.send_late_snapshot(out);
        }
    }

    /// A call has been delivered in that view.
    fn tell_called(&self, data: &Data, wanting: Wanting, view: View, out: &mut Out<'_>) {
        let value = self.app.delivered().min(u64::from(u32::MAX)) as u32;
        out.report(Report::CallDelivered(Delivered { call: data.label, caller: data.origin, wanting, view, value }));
    }
}
