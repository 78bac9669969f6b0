//! Traces that no engine would write: one thing in them is left out, told twice, or told wrongly. The engine is too good
//! to make most guarantees fall; on these, both checkers have to notice.

use groupscope_core::protocol::View;
use groupscope_core::trace::{Event, EventId, Kind, Sink, Trace, ViewRef};

/// What is wrong with a trace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Harm {
    /// An event is left out.
    LeftOut,
    /// An event is told twice.
    Twice,
    /// Somebody else is said to have done it: the next process, in its first life.
    SomebodyElse,
    /// Somebody else is said to have cut the channel.
    CutBySomebodyElse,
    /// The view has another number.
    OtherNumber,
    /// The view lacks its youngest member.
    OtherMembers,
    /// The view has its members in another order.
    OtherOrder,
    /// A task is decided otherwise.
    OtherOutcome,
    /// Something that is told of a task is left out.
    TaskLeftOut,
    /// That a task is decided is left out.
    DecisionLeftOut,
    /// A higher priority is proposed.
    HigherProposal,
    /// A call ends with one reply more.
    OneReplyMore,
    /// That a call has ended is left out.
    EndOfCallLeftOut,
    /// That a member replies is told twice.
    ReplyTwice,
    /// That a member replays a delivery is left out.
    ReplayLeftOut,
}

/// All of them.
pub(crate) const HARMS: [Harm; 15] = [
    Harm::LeftOut,
    Harm::Twice,
    Harm::SomebodyElse,
    Harm::CutBySomebodyElse,
    Harm::OtherNumber,
    Harm::OtherMembers,
    Harm::OtherOrder,
    Harm::OtherOutcome,
    Harm::TaskLeftOut,
    Harm::DecisionLeftOut,
    Harm::HigherProposal,
    Harm::OneReplyMore,
    Harm::EndOfCallLeftOut,
    Harm::ReplyTwice,
    Harm::ReplayLeftOut,
];

/// The trace with that harm done to the `nth` of the events that it can be done to, counted around. None if there is no
/// such event.
pub(crate) fn doctored(trace: &Trace, harm: Harm, nth: usize, processes: u16) -> Option<Trace> {
    let open: Vec<EventId> = trace.iter().filter(|(_, event)| is_open(harm, &event.kind)).map(|(id, _)| id).collect();
    let victim = *open.get(nth % open.len().max(1))?;
    let mut copy = Trace::default();
    for (id, event) in trace.iter() {
        let harm = (id == victim).then_some(harm);
        let mut told = Event::new(event.time(), event.step, event.cause, event.process, event.kind);
        told.kind = with_view(trace, &mut copy, event.kind, harm);
        match harm {
            Some(
                Harm::LeftOut
                | Harm::TaskLeftOut
                | Harm::DecisionLeftOut
                | Harm::EndOfCallLeftOut
                | Harm::ReplayLeftOut,
            ) => continue,
            Some(Harm::Twice | Harm::ReplyTwice) => copy.event(told),
            Some(Harm::OtherOutcome) => {
                if let Kind::TaskDecided { outcome, .. } = &mut told.kind {
                    *outcome ^= 1;
                }
            }
            Some(Harm::HigherProposal) => {
                if let Kind::PriorityProposed { number, .. } = &mut told.kind {
                    *number += 1_000;
                }
            }
            Some(Harm::OneReplyMore) => {
                if let Kind::CallEnded { values, .. } = &mut told.kind {
                    *values += 1;
                }
            }
            Some(Harm::SomebodyElse | Harm::CutBySomebodyElse) => {
                told.process.name.0 = (told.process.name.0 + 1) % processes;
                told.process.incarnation = 0;
            }
            _ => {}
        }
        copy.event(told);
    }
    Some(copy)
}

/// Whether that harm can be done to such an event. The network's own books stay in order.
fn is_open(harm: Harm, kind: &Kind) -> bool {
    let of_a_view = matches!(kind, Kind::Installed { .. } | Kind::Learned { .. } | Kind::Committed { .. });
    let of_a_member =
        matches!(kind, Kind::Delivered { .. } | Kind::Multicast { .. } | Kind::Excluded { .. } | Kind::Blocked { .. });
    let of_a_task = matches!(kind, Kind::TaskTaken { .. } | Kind::PieceDone { .. } | Kind::TaskDecided { .. });
    match harm {
        Harm::OtherOutcome | Harm::DecisionLeftOut => matches!(kind, Kind::TaskDecided { .. }),
        Harm::HigherProposal => matches!(kind, Kind::PriorityProposed { .. }),
        Harm::OneReplyMore | Harm::EndOfCallLeftOut => matches!(kind, Kind::CallEnded { .. }),
        Harm::ReplyTwice => matches!(kind, Kind::Replied { .. }),
        Harm::ReplayLeftOut => matches!(kind, Kind::Replayed { .. }),
        Harm::TaskLeftOut => of_a_task,
        Harm::OtherNumber | Harm::OtherMembers | Harm::OtherOrder => of_a_view,
        Harm::Twice => of_a_view || matches!(kind, Kind::Delivered { .. } | Kind::Notified { .. }),
        Harm::SomebodyElse => of_a_view || of_a_member,
        Harm::CutBySomebodyElse => matches!(kind, Kind::Cut { .. }),
        Harm::LeftOut => of_a_view || of_a_member || matches!(kind, Kind::Crashed | Kind::Notified { .. }),
    }
}

/// The kind with its view, harmed or not, in the table of the copy.
fn with_view(trace: &Trace, copy: &mut Trace, mut kind: Kind, harm: Option<Harm>) -> Kind {
    let mut put = |at: ViewRef, number: &mut u32| {
        let mut view: View = trace.view(at).clone();
        match harm {
            Some(Harm::OtherNumber) => view.number += 1,
            Some(Harm::OtherOrder) => view.members = view.members.iter().rev().copied().collect(),
            Some(Harm::OtherMembers) => view.members = view.members[..view.members.len() - 1].into(),
            _ => {}
        }
        *number = view.number;
        Sink::view(copy, &view)
    };
    match &mut kind {
        Kind::Proposed { number, view, .. }
        | Kind::Voted { number, view, .. }
        | Kind::Committed { number, view, .. }
        | Kind::Learned { number, view, .. }
        | Kind::Installed { number, view, .. } => *view = put(*view, number),
        _ => {}
    }
    kind
}
