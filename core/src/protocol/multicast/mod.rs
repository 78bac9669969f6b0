//! View-synchronous multicast of one group: send to the members of the view, keep what is unstable, flush before the
//! next view.
//!
//! A multicast goes to every member over the reliable channels and is delivered by the group's order as it comes. It
//! is kept until every member is known to have it. When membership decides on the next view, the member stops sending,
//! echoes what others may lack, says that it has flushed, and waits until all survivors have said so: then all of them
//! have the same messages, and install the view. Source: lecture 001, unreliable multicast up to state transfer.
//!
//! `mod.rs` sends and receives; `flush` leads from one view to the next; `transfer` lets joiners in with the state;
//! [`stability`] and [`buffer`] keep the books.

pub mod buffer;
mod flush;
mod relay;
pub mod stability;
mod transfer;

use std::collections::VecDeque;
use std::rc::Rc;

use crate::app::App;
use crate::ids::{Label, ProcessId, ViewNumber};
use crate::protocol::inspect::counted;
use crate::protocol::membership::announced::{News, What};
use crate::protocol::membership::gms;
use crate::protocol::ordering::fifo::Fifo;
use crate::protocol::outside::Handed;
use crate::protocol::{Change, Deviations, Happening, Node, Out, ProcessSet, Report, Value, View, rules};
use crate::registry::{Deviation, MessageKind};
use crate::small::SmallMap;
use crate::time::Duration;
use buffer::{Buffer, Unstable};
use relay::Relays;
pub use relay::TakenSoFar;
use stability::{Row, Stability};

/// How long a member says nothing before it sends its row alone.
const ROW_AFTER: Duration = Duration::from_ms(25);
/// How many past views are remembered to tell a double from a message that comes too late.
const PAST_MAX: usize = 8;

/// An application message as members pass it on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Data {
    /// Who multicast it.
    pub origin: ProcessId,
    /// In which view.
    pub view: ViewNumber,
    /// Its number among the origin's messages in that view, from 1.
    pub seq: u32,
    /// Its name.
    pub label: Label,
    /// What it is to the group.
    pub payload: Payload,
}

/// What a message is to the group, beyond being one of the application.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Payload {
    /// The application's own, and nothing else.
    #[default]
    Application,
    /// A request, in a group that serves as membership service.
    Service(gms::Ordered),
    /// The application's of a process outside, on whose behalf it is multicast.
    Handed(Handed),
    /// An announcement, in a group whose membership is announced.
    News(News),
}

impl Payload {
    /// What makes it the same message, if it comes from outside.
    pub fn handed(self) -> Option<Handed> {
        if let Payload::Handed(handed) = self { Some(handed) } else { None }
    }

    /// Whether it is sent also in a flush, and by one that leaves: the flush, or the leave, needs it.
    fn is_urgent(self) -> bool {
        matches!(self, Payload::News(News { what: What::Silent | What::Bye, .. }))
    }
}

/// What members say to each other.
#[allow(missing_docs, reason = "the line of a variant says what its fields are")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Message {
    /// A multicast, with the sender's row.
    Data { data: Data, row: Row },
    /// A copy of an unstable message.
    Echo(Data),
    /// Everything that the sender had to echo for that view has gone before this; it has `installed` so far (0 for a
    /// joiner that has no state yet). The round counts the flushes for one view, where one more member was
    /// announced silent meanwhile.
    Flush { view: ViewNumber, installed: ViewNumber, round: u32 },
    /// The sender's row in the view that it has installed.
    Row { view: ViewNumber, row: Row },
    /// The application's state at that view, for a joiner, and what was taken from processes outside.
    State { view: ViewNumber, app: App, taken: TakenSoFar },
}

impl Message {
    /// Its kind, the application message that it carries, and the view it is about.
    pub fn name(&self) -> (MessageKind, Option<Label>, ViewNumber) {
        match self {
            Message::Data { data, .. } => (MessageKind::Data, Some(data.label), data.view),
            Message::Echo(data) => (MessageKind::Echo, Some(data.label), data.view),
            Message::Flush { view, .. } => (MessageKind::Flush, None, *view),
            Message::Row { view, .. } => (MessageKind::Row, None, *view),
            Message::State { view, .. } => (MessageKind::State, None, *view),
        }
    }
}

/// Timers of the multicast.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Timer {
    /// Nothing was sent for a while that our row could ride on.
    Row,
}

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
    /// Waits for a donor's state.
    stateless: bool,
    /// A state that came before its view was decided here.
    early_state: Option<(ViewNumber, ProcessId, App, TakenSoFar)>,
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
            Message::State { view, app, taken } => self.on_state(from, view, app, taken, out),
        }
    }

    /// A timer of this protocol has fired.
    pub fn on_timer(&mut self, timer: Timer, out: &mut Out<'_>) {
        match timer {
            Timer::Row => self.say_row(out),
        }
    }

    fn on_data(&mut self, from: ProcessId, data: Data, out: &mut Out<'_>) {
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

    /// Puts a message into the books of the installed view. Nothing if it is there already; else the rank of its origin,
    /// and whether more of the origin's messages are stable now.
    fn keep(&mut self, message: Unstable) -> Option<(usize, bool)> {
        let epoch = self.epoch.as_mut()?;
        let rank = epoch.view.rank(message.data.origin)?;
        let have = epoch.buffer.keep(rank, epoch.stability.have(rank), message)?;
        self.row_due = true;
        let by_origin = epoch.stability.raise(rank, rank, have);
        let by_us = epoch.stability.raise(epoch.rank, rank, have);
        Some((rank, by_origin || by_us))
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

    /// A member's row: what it covers at every member need not be kept.
    fn on_row(&mut self, from: ProcessId, view: ViewNumber, row: &Row, out: &mut Out<'_>) {
        let Some(epoch) = self.epoch.as_mut().filter(|epoch| epoch.view.number == view) else { return };
        let Some(rank) = epoch.view.rank(from).filter(|_| row.len() == epoch.view.members.len()) else { return };
        let mut more = 0u64;
        for (origin, &seq) in row.iter().enumerate() {
            more |= u64::from(epoch.stability.raise(rank, origin, seq)) << origin;
        }
        for origin in (0..row.len()).filter(|origin| more & (1 << origin) != 0) {
            self.forget_stable(origin, out);
        }
        self.note_arrived(from, out);
    }

    fn forget_stable(&mut self, rank: usize, out: &mut Out<'_>) {
        let Some(epoch) = &mut self.epoch else { return };
        let seq = epoch.stability.stable(rank);
        epoch.buffer.forget_up_to(rank, seq);
        let (group, view, origin) = (epoch.view.group, epoch.view.number, epoch.view.members[rank]);
        out.happens(Happening::Stable { group, view, origin, seq });
        if self.serves {
            out.report(Report::ServiceStable { service: group, view, seq });
        }
        self.tell_taken(out);
        self.leave_if_nothing_unstable(out);
    }

    /// A member has shown that it has installed our view. When all have, nobody can lack a message of an earlier one.
    fn note_arrived(&mut self, who: ProcessId, out: &mut Out<'_>) {
        let Some(epoch) = &mut self.epoch else { return };
        if epoch.arrived.contains(who) {
            return;
        }
        epoch.arrived.insert(who);
        self.forget_past(out);
    }

    fn forget_past(&mut self, out: &mut Out<'_>) {
        let Some(epoch) = &self.epoch else { return };
        if epoch.view.members.iter().all(|member| epoch.arrived.contains(*member)) {
            for past in &mut self.past {
                past.buffer = Buffer::default();
            }
            self.leave_if_nothing_unstable(out);
        }
    }

    fn set_row_timer(&mut self, out: &mut Out<'_>) {
        if self.row_due && !self.row_timer_set {
            self.row_timer_set = true;
            out.set_timer(Timer::Row, ROW_AFTER);
        }
    }

    fn say_row(&mut self, out: &mut Out<'_>) {
        self.row_timer_set = false;
        if !self.late_snapshot.is_empty() {
            self.send_late_snapshot(out);
        }
        if !std::mem::take(&mut self.row_due) {
            return;
        }
        let Some(epoch) = &self.epoch else { return };
        let row = epoch.stability.my_row();
        let view = epoch.view.number;
        if epoch.view.members.len() > 1 {
            out.rule(Rule::SayRow { view });
        }
        for to in epoch.view.others(self.me) {
            out.send(to, Message::Row { view, row: row.clone() });
        }
    }

    /// Membership says that this member wants to leave: it sends nothing more, and says when nothing is unstable.
    pub fn prepare_to_leave(&mut self, out: &mut Out<'_>) {
        self.leaving = true;
        self.leave_if_nothing_unstable(out);
    }

    fn leave_if_nothing_unstable(&mut self, out: &mut Out<'_>) {
        if !self.leaving || self.blocked {
            return;
        }
        let unstable = |epoch: &Epoch| !epoch.buffer.is_empty();
        let Some(epoch) = self.epoch.as_ref().filter(|epoch| !unstable(epoch)) else { return };
        if self.past.iter().all(|past| past.buffer.is_empty()) {
            out.report(Report::NothingUnstable(epoch.view.group));
        }
    }

    /// For whom this member waits before it can go on.
    pub fn waits_for(&self) -> Option<(&'static str, ProcessSet)> {
        if self.stateless {
            let old = self.decided.iter().flat_map(|change| change.view.members.iter());
            return Some(("waits for the state of the group from", old.copied().filter(|&it| it != self.me).collect()));
        }
        let target = self.decided.back()?;
        let missing: ProcessSet =
            self.survivors(target).filter(|&peer| self.flush_of(target, peer).is_none()).collect();
        (!missing.is_empty()).then_some(("waits for the flush of", missing))
    }

    /// Whether the application may not multicast just now.
    pub fn is_blocked(&self) -> bool {
        self.blocked
    }

    /// The state in the field's terms.
    pub fn inspect(&self) -> Vec<Node> {
        let mut nodes = Vec::new();
        let status = match (&self.epoch, self.decided.back()) {
            (None, None) => "none".to_owned(),
            (None, Some(next)) => format!("none, joining in view {}", next.view.number),
            (Some(epoch), None) => format!("{}", epoch.view.number),
            (Some(epoch), Some(next)) => format!("{} → {}, flushing", epoch.view.number, next.view.number),
        };
        nodes.push(Node::text("view", status));
        let Some(epoch) = &self.epoch else { return nodes };
        let lacking = |message: &Unstable| -> Vec<Value> {
            let rank = epoch.view.rank(message.data.origin).unwrap_or(0);
            let lacks = |member: usize| epoch.stability.has(member, rank) < message.data.seq;
            let who = epoch.view.members.iter().enumerate().filter(|(at, _)| lacks(*at));
            who.map(|(_, member)| Value::Process(*member)).collect()
        };
        let kept = epoch.buffer.iter().map(|message| {
            let mut value = vec![Value::Message(message.data.label), Value::Text("from".into())];
            value.extend([Value::Process(message.data.origin), Value::Text("not known to be at".into())]);
            value.extend(lacking(message));
            Node::new("message", value)
        });
        if !epoch.buffer.is_empty() {
            nodes.push(Node::text("unstable", format!("{}", epoch.buffer.len())).with(kept.take(12)));
        }
        let past: usize = self.past.iter().map(|past| past.buffer.len()).sum();
        if past > 0 {
            nodes.push(Node::text("kept of earlier views", format!("{past}")));
        }
        let held: Vec<_> = epoch.order.held().map(|data| Value::Message(data.label)).collect();
        if !held.is_empty() {
            nodes.push(Node::new("held back", held));
        }
        if !self.queue.is_empty() {
            nodes.push(Node::new("waits for the next view", self.queue.iter().map(|it| Value::Message(it.0))));
        }
        let rows = epoch.view.members.iter().enumerate().map(|(of, member)| {
            let row: Vec<_> = (0..epoch.view.members.len()).map(|at| epoch.stability.has(of, at).to_string()).collect();
            Node::new("known at", [Value::Process(*member), Value::Text(row.join(" "))])
        });
        let of: Vec<_> = epoch.view.members.iter().map(|member| Value::Process(*member)).collect();
        nodes.push(Node::new("stability: messages of", of).with(rows));
        nodes.push(Node::text("delivered", counted(self.app.delivered() as usize, "message")));
        nodes
    }
}
