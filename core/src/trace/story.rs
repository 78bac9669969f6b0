//! A run in words: what a reader of the run would want told, a line each.

use super::words::{Names, sentence};
use crate::protocol::{Rule, membership, multicast, organisation, outside, reliability};
use crate::registry::MessageKind;
use crate::trace::{Event, EventId, Fate, Kind, Loss, Trace};

/// How much a reader cares.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Interest {
    /// What goes on all the time: heartbeats, acknowledgements, rows, timers.
    Plumbing,
    /// Worth seeing in a picture or when one looks closely.
    Fine,
    /// Belongs to the story.
    Story,
}

/// How much a reader cares for this event.
pub fn interest(trace: &Trace, event: &Event) -> Interest {
    use Interest::{Fine, Plumbing, Story};
    let plumbing = MessageKind::is_background;
    let copy_kind = |copy| match trace.sent(copy).and_then(|sent| trace.get(sent)).map(|sent| sent.kind) {
        Some(Kind::Sent { name, .. }) => name.kind,
        _ => MessageKind::Heartbeat,
    };
    match event.kind {
        Kind::Rule(rule) => rule_interest(&rule),
        Kind::Sent { name, .. } => {
            if plumbing(name.kind) {
                Plumbing
            } else {
                Fine
            }
        }
        Kind::Received { copy, fate } => match fate {
            _ if plumbing(copy_kind(copy)) => Plumbing,
            Fate::FromCut | Fate::FromThePast => Story,
            Fate::Accepted | Fate::Early | Fate::Duplicate => Fine,
        },
        Kind::Lost { copy, why } => match why {
            _ if plumbing(copy_kind(copy)) => Plumbing,
            Loss::ReceiverDown | Loss::OldAddress => Fine,
            Loss::Dropped
            | Loss::Chance
            | Loss::NoWay
            | Loss::WithSender
            | Loss::OmittedBySender
            | Loss::OmittedByReceiver => Story,
        },
        Kind::Started if event.process.incarnation > 0 => Story,
        Kind::NoEffect { .. }
        | Kind::Delayed { .. }
        | Kind::Doubled { .. }
        | Kind::Held { .. }
        | Kind::Released { .. }
        | Kind::LinkCut { .. }
        | Kind::LinkMended { .. }
        | Kind::Crashed
        | Kind::Paused
        | Kind::Fails { .. }
        | Kind::Resumed
        | Kind::Suspected { by_hand: true, .. }
        | Kind::Notified { .. }
        | Kind::Cut { .. }
        | Kind::Left { .. }
        | Kind::Found { .. }
        | Kind::Refused { .. }
        | Kind::Installed { .. }
        | Kind::TaskGiven { .. }
        | Kind::Called { .. }
        | Kind::Told { .. }
        | Kind::Output { .. }
        | Kind::PieceDone { .. } => Story,
        Kind::Accepted { .. }
        | Kind::Filtered { .. }
        | Kind::Trusted { .. }
        | Kind::Blocked { .. }
        | Kind::SnapshotTaken { .. }
        | Kind::TaskDecided { .. }
        | Kind::CallEnded { .. }
        | Kind::TookOver { .. }
        | Kind::Heard { .. }
        | Kind::Checkpointed { .. }
        | Kind::RolledBack { .. }
        | Kind::Tentative { .. }
        | Kind::Discarded { .. }
        | Kind::InChannel { .. }
        | Kind::Restored { .. }
        | Kind::Replayed { .. }
        | Kind::Recovered { .. }
        | Kind::Writing { .. }
        | Kind::Ended { .. } => Fine,
        _ => Plumbing,
    }
}

fn rule_interest(rule: &Rule) -> Interest {
    match rule {
        Rule::Channel(_) => Interest::Plumbing,
        Rule::Multicast(_, multicast::Rule::SayRow { .. }) => Interest::Plumbing,
        Rule::Organisation(_, organisation::Rule::Work { .. } | organisation::Rule::TellDone { .. }) => Interest::Fine,
        Rule::Reliability(_, reliability::Rule::Acknowledge { .. } | reliability::Rule::Confirm { .. }) => {
            Interest::Fine
        }
        Rule::Gmp(_, membership::gmp::Rule::WaitForMajority { .. })
        | Rule::Gms(_, membership::gms::Rule::TakeNo { .. })
        | Rule::Outside(_, outside::Rule::TakeNo { .. } | outside::Rule::GiveUp { .. }) => Interest::Fine,
        _ => Interest::Story,
    }
}

/// Whether the event befalls the network or a process from outside; the story marks it.
pub fn from_outside(kind: &Kind) -> bool {
    matches!(
        kind,
        Kind::Lost { .. }
            | Kind::Crashed
            | Kind::Paused
            | Kind::Fails { .. }
            | Kind::Resumed
            | Kind::NoEffect { .. }
            | Kind::Delayed { .. }
            | Kind::Doubled { .. }
            | Kind::Held { .. }
            | Kind::Released { .. }
            | Kind::LinkCut { .. }
            | Kind::LinkMended { .. }
    )
}

/// One event as a line: time, process, what it does.
pub fn line(names: Names<'_>, trace: &Trace, id: EventId) -> String {
    let Some(event) = trace.get(id) else { return String::new() };
    let said = sentence(names, trace, id);
    let who = names.process(event.process);
    if !from_outside(&event.kind) {
        return format!("{:>10}  {who:<3} {said}", event.time());
    }
    let about_copy = matches!(
        event.kind,
        Kind::Lost { .. } | Kind::Delayed { .. } | Kind::Doubled { .. } | Kind::Held { .. } | Kind::Released { .. }
    );
    let said = if about_copy { said } else { format!("{who} {said}") };
    format!("{:>10}  !   {said}", event.time())
}

/// The events of the story, in order.
pub fn story(trace: &Trace) -> impl Iterator<Item = EventId> {
    trace.iter().filter(|(_, event)| interest(trace, event) == Interest::Story).map(|(id, _)| id)
}

/// The whole story, a line an event.
pub fn tell(names: Names<'_>, trace: &Trace) -> String {
    story(trace).map(|id| line(names, trace, id) + "\n").collect()
}
