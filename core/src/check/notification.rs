//! Group notification: when a view fails all its live members are notified, each once.
//!
//! Dunagan et al., OSDI 2004 (FUSE): notifications never fail, though one may come without a failure. A view is what
//! fails; a member that has gone on to a view with the same members left and more is not asked to know. Notice spreads
//! within bounded time, not at once: of a view that fails right before the end of the run nobody is asked yet.

use super::{Check, Verdicts, Violation};
use crate::ids::{GroupId, ProcessId, ViewNumber};
use crate::registry::{GuaranteeId, MessageKind};
use crate::small::{SmallMap, SmallSet};
use crate::time::{Duration, Time};
use crate::trace::{Event, EventId, Kind, Trace, ViewRef};

/// How long before the end a view must have failed, and nothing may have been disturbed, where the run has not come to
/// rest.
const SETTLED_AFTER: Duration = Duration::from_ms(2_000);

/// Who was notified of what, and which views each process has gone through.
#[derive(Default)]
pub(super) struct GroupNotification {
    alive: SmallSet<ProcessId>,
    notified: SmallMap<(GroupId, ViewNumber, ProcessId), EventId>,
    /// Views that have failed: the first notification of each, and when it was.
    failed: SmallMap<(GroupId, ViewNumber), (EventId, Time)>,
    /// The views that each was told to be decided, in order.
    path: SmallMap<(GroupId, ProcessId), Vec<ViewRef>>,
    left: SmallSet<(GroupId, ProcessId)>,
    disturbed: Time,
}

impl Check for GroupNotification {
    fn on(&mut self, trace: &Trace, id: EventId, event: &Event, verdicts: &mut Verdicts) {
        let who = event.process;
        match event.kind {
            Kind::Action { .. } | Kind::Suspected { .. } => self.disturbed = event.time(),
            Kind::Started => {
                self.alive.retain(|other| other.name != who.name);
                self.alive.insert(who);
            }
            Kind::Crashed | Kind::Paused => _ = self.alive.remove(&who),
            Kind::Resumed => _ = self.alive.insert(who),
            Kind::Committed { group, view, .. }
            | Kind::Learned { group, view, .. }
            | Kind::Installed { group, view, .. } => {
                let path = self.path.or_default((group, who));
                if path.last().is_none_or(|last| trace.view(*last).number < trace.view(view).number) {
                    path.push(view);
                }
            }
            Kind::LeaveAsked { group } => _ = self.left.insert((group, who)),
            Kind::Left { group } | Kind::Excluded { group } => _ = self.path.remove(&(group, who)),
            Kind::Notified { group, view } => {
                self.failed.or_insert((group, view), (id, event.time()));
                self.notify(id, who, group, view, verdicts);
            }
            Kind::Sent { name, .. } if name.kind == MessageKind::Pong && name.view > 0 => {
                if let Some(&before) = self.notified.get(&(name.group, name.view, who)) {
                    let sentence = "{first} answers for view {view} of {group} after it was notified of its failure";
                    verdicts.fall(once(id, before, who, (name.group, name.view), sentence));
                }
            }
            Kind::Ended { rest } => {
                let now = if rest { Time::NEVER } else { event.time() };
                if now - self.disturbed >= SETTLED_AFTER {
                    self.settled(trace, id, now, verdicts);
                }
            }
            _ => {}
        }
    }
}

impl GroupNotification {
    fn notify(&mut self, id: EventId, who: ProcessId, group: GroupId, view: ViewNumber, verdicts: &mut Verdicts) {
        verdicts.met(GuaranteeId::FuseOnce, id);
        if let Some(before) = self.notified.insert((group, view, who), id) {
            let sentence = "{first} is notified once more of the failure of view {view} of {group}";
            verdicts.fall(once(id, before, who, (group, view), sentence));
        }
    }

    /// Everybody who was told of a failed view, lives, and has no way to be ignorant of it by now.
    fn settled(&self, trace: &Trace, id: EventId, now: Time, verdicts: &mut Verdicts) {
        for (&(group, number), &(notice, since)) in self.failed.iter() {
            if now - since < SETTLED_AFTER {
                continue;
            }
            let members = self.path.iter().filter(|((of, who), _)| *of == group && self.alive.contains(who));
            for (&(_, who), path) in members {
                if !self.has_to_know(trace, group, number, path) {
                    continue;
                }
                verdicts.met(GuaranteeId::FuseNotification, id);
                if !self.notified.contains_key(&(group, number, who)) {
                    verdicts.fall(Violation {
                        guarantee: GuaranteeId::FuseNotification,
                        event: id,
                        evidence: vec![notice, id],
                        processes: vec![who],
                        label: None,
                        view: Some((group, number)),
                        sentence: "{first} is not notified that view {view} of {group} has failed, and another member was",
                    });
                }
            }
        }
    }

    /// Whether that view is the last on the path, or the next one on it is without a member that has not left.
    fn has_to_know(&self, trace: &Trace, group: GroupId, number: ViewNumber, path: &[ViewRef]) -> bool {
        let Some(at) = path.iter().position(|view| trace.view(*view).number == number) else { return false };
        let Some(next) = path.get(at + 1) else { return true };
        let stays = |member: &ProcessId| trace.view(*next).contains(*member) || self.left.contains(&(group, *member));
        !trace.view(path[at]).members.iter().all(stays)
    }
}

fn once(
    id: EventId,
    before: EventId,
    who: ProcessId,
    view: (GroupId, ViewNumber),
    sentence: &'static str,
) -> Violation {
    Violation {
        guarantee: GuaranteeId::FuseOnce,
        event: id,
        evidence: vec![before, id],
        processes: vec![who],
        label: None,
        view: Some(view),
        sentence,
    }
}
