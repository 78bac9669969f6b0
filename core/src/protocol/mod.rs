//! The protocols, one file or folder each, and the vocabulary that they share.
//!
//! A protocol is a state machine without a clock, chance or input and output of its own. It is handed one input at a
//! time (a message that arrived, a timer that fired, a request from above, a report from a neighbour) and answers with
//! **verbs**. The world performs the verbs in order, one after the other; a crash in between drops the rest. A report
//! to a neighbour is a verb too: the neighbour acts when the verb is performed, and its own verbs come before those
//! that are left.

pub mod calls;
pub mod channel;
pub mod inspect;
pub mod logging;
pub mod membership;
pub mod multicast;
pub mod ordering;
pub mod organisation;
mod out;
pub mod outside;
pub mod part;
pub mod reliability;
pub mod rollback;
mod rule;
mod verb;

pub use crate::protocol::inspect::{Node, Value};
pub use crate::protocol::membership::view::{Change, View};
pub use crate::protocol::out::{InGroup, Out};
pub(crate) use crate::protocol::rule::rules;
pub use crate::protocol::rule::{Arg, ProcessSet, RuleRow};
pub use crate::protocol::verb::{Happening, Report, StorageKey, Verb};

use crate::ids::{GroupId, Label, ProcessId, ViewNumber};
use crate::registry::{Deviation, MessageKind};
use membership::{announced, detector, gmp, gms};

/// What one process says to another, whoever of its protocols says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Message {
    /// The detectors among themselves.
    Detector(detector::Message),
    /// The membership protocol of a group.
    Gmp(GroupId, gmp::Message),
    /// The view-synchronous multicast of a group.
    Multicast(GroupId, multicast::Message),
    /// The membership service and its clients.
    Gms(GroupId, gms::Message),
    /// The organisation of a group's work.
    Organisation(GroupId, organisation::Message),
    /// Processes outside a group that multicast to it, and their contacts.
    Outside(GroupId, outside::Message),
    /// What is said beside the stream, where membership is announced in it.
    Announced(GroupId, announced::Message),
    /// The members of a group with a reliability of its own.
    Reliability(GroupId, reliability::Message),
    /// Replies to calls of a group.
    Calls(GroupId, calls::Message),
    /// The members of a group with checkpoints.
    Rollback(GroupId, rollback::Message),
}

/// How a message is named in scripts, stories and pictures: its kind, and the application message it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct MessageName {
    /// Its kind.
    pub kind: MessageKind,
    /// The group that it belongs to; the first where it belongs to none.
    pub group: GroupId,
    /// The application message that it carries.
    pub label: Option<Label>,
    /// The view that it is about; 0 where it is about none.
    pub view: ViewNumber,
}

impl MessageName {
    /// A message of no group.
    pub fn plain(kind: MessageKind) -> MessageName {
        MessageName { kind, group: GroupId(0), label: None, view: 0 }
    }
}

impl Message {
    /// Whether it is heard even from those whose channel is cut: the notice that one was excluded. Two parts of a group
    /// that have cut each other would never find together again without it.
    pub fn passes_cut(&self) -> bool {
        self.shuns().is_some()
    }

    /// The group in which its sender waits for the receiver, which it has not given up: for its vote, or for its flush.
    pub fn waits_in(&self) -> Option<GroupId> {
        match self {
            Message::Gmp(group, gmp::Message::Probe { given_up: false, .. }) => Some(*group),
            Message::Multicast(group, message) if message.is_of_flush() => Some(*group),
            _ => None,
        }
    }

    /// Who is told that a group went on without it, and which group, if that is what it says.
    pub fn shuns(&self) -> Option<(GroupId, ProcessId)> {
        match *self {
            Message::Gmp(group, gmp::Message::Shun { excluded, .. })
            | Message::Gms(group, gms::Message::Shun { excluded, .. })
            | Message::Announced(group, announced::Message::Shun { excluded, .. }) => Some((group, excluded)),
            _ => None,
        }
    }

    /// What to call it.
    pub fn name(&self) -> MessageName {
        match self {
            Message::Detector(message) => message.name(),
            Message::Gmp(group, message) => {
                MessageName { kind: message.kind(), group: *group, label: None, view: message.view() }
            }
            Message::Multicast(group, message) => {
                let (kind, label, view) = message.name();
                MessageName { kind, group: *group, label, view }
            }
            Message::Gms(group, message) => {
                MessageName { kind: message.kind(), group: *group, label: None, view: message.view() }
            }
            Message::Organisation(group, message) => {
                MessageName { kind: message.kind(), group: *group, label: message.task(), view: message.view() }
            }
            Message::Announced(group, message) => {
                MessageName { kind: message.kind(), group: *group, label: None, view: message.view() }
            }
            Message::Outside(group, message) => {
                let (kind, label) = message.name();
                MessageName { kind, group: *group, label, view: 0 }
            }
            Message::Reliability(group, message) => {
                let (kind, label) = message.name();
                MessageName { kind, group: *group, label, view: 1 }
            }
            Message::Calls(group, message) => {
                let (kind, label, view) = message.name();
                MessageName { kind, group: *group, label, view }
            }
            Message::Rollback(group, message) => {
                let (kind, label) = message.name();
                MessageName { kind, group: *group, label, view: 1 }
            }
        }
    }
}

/// A timer of one of a process's protocols. Setting it again replaces it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Timer {
    /// Of the channels.
    Channel(channel::Timer),
    /// Of the detector.
    Detector(detector::Timer),
    /// Of a group's membership.
    Gmp(GroupId, gmp::Timer),
    /// Of a group's multicast.
    Multicast(GroupId, multicast::Timer),
    /// Of the membership service or a client of it.
    Gms(GroupId, gms::Timer),
    /// Of the organisation of a group's work.
    Organisation(GroupId, organisation::Timer),
    /// Of a process outside that multicasts to the group.
    Outside(GroupId, outside::Timer),
    /// Of a process outside a group whose membership is announced.
    Announced(GroupId, announced::Timer),
    /// Of a group with a reliability of its own.
    Reliability(GroupId, reliability::Timer),
    /// Of a group with checkpoints.
    Rollback(GroupId, rollback::Timer),
}

impl Timer {
    /// Runs always and shows nothing owed, so that a run may come to rest while it is set.
    pub fn is_periodic(self) -> bool {
        match self {
            Timer::Detector(_) => true,
            Timer::Reliability(..) => true, // what is owed while it is set, is asked for by itself
            Timer::Gmp(_, timer) => timer == gmp::Timer::Waiting,
            Timer::Rollback(_, timer) => {
                matches!(timer, rollback::Timer::Checkpoint | rollback::Timer::Log(logging::Timer::Checkpoint))
            }
            Timer::Channel(_) | Timer::Multicast(..) | Timer::Gms(..) | Timer::Organisation(..) => false,
            Timer::Announced(..) | Timer::Outside(..) => false,
        }
    }
}

/// A step of a protocol that has a name, with what it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// Of the channels.
    Channel(channel::Rule),
    /// Of the detector.
    Detector(detector::Rule),
    /// Of a group's membership.
    Gmp(GroupId, gmp::Rule),
    /// Of a group's multicast.
    Multicast(GroupId, multicast::Rule),
    /// Of a group's orders.
    Order(GroupId, ordering::Rule),
    /// Of the membership service or a client of it.
    Gms(GroupId, gms::Rule),
    /// Of the organisation of a group's work.
    Organisation(GroupId, organisation::Rule),
    /// Of a process outside that multicasts to the group, or of its contact.
    Outside(GroupId, outside::Rule),
    /// Of announced membership.
    Announced(GroupId, announced::Rule),
    /// Of a group with a reliability of its own.
    Reliability(GroupId, reliability::Rule),
    /// Of calls of a group, and replies to them.
    Calls(GroupId, calls::Rule),
    /// Of a group with checkpoints.
    Rollback(GroupId, rollback::Rule),
    /// The members of a group that logs messages.
    Logging(GroupId, logging::Rule),
}

impl Rule {
    /// Every rule that there is.
    pub fn rows() -> impl Iterator<Item = &'static RuleRow> {
        let above =
            [gmp::Rule::ROWS, multicast::Rule::ROWS, ordering::Rule::ROWS, gms::Rule::ROWS, organisation::Rule::ROWS];
        let others = [outside::Rule::ROWS, announced::Rule::ROWS, reliability::Rule::ROWS];
        let others = others.into_iter().chain([calls::Rule::ROWS, rollback::Rule::ROWS, logging::Rule::ROWS]);
        channel::Rule::ROWS.iter().chain(detector::Rule::rows()).chain(above.into_iter().chain(others).flatten())
    }

    /// Its id and its sentence.
    pub fn row(&self) -> &'static RuleRow {
        match self {
            Rule::Channel(rule) => rule.row(),
            Rule::Detector(rule) => rule.row(),
            Rule::Gmp(_, rule) => rule.row(),
            Rule::Multicast(_, rule) => rule.row(),
            Rule::Order(_, rule) => rule.row(),
            Rule::Gms(_, rule) => rule.row(),
            Rule::Organisation(_, rule) => rule.row(),
            Rule::Outside(_, rule) => rule.row(),
            Rule::Announced(_, rule) => rule.row(),
            Rule::Reliability(_, rule) => rule.row(),
            Rule::Calls(_, rule) => rule.row(),
            Rule::Rollback(_, rule) => rule.row(),
            Rule::Logging(_, rule) => rule.row(),
        }
    }

    /// What it is about, by the names that its sentence uses.
    pub fn args(&self) -> Vec<(&'static str, Arg)> {
        match self {
            Rule::Channel(rule) => rule.args(),
            Rule::Detector(rule) => rule.args(),
            Rule::Gmp(group, rule) => with_group(*group, rule.args()),
            Rule::Multicast(group, rule) => with_group(*group, rule.args()),
            Rule::Order(group, rule) => with_group(*group, rule.args()),
            Rule::Gms(group, rule) => with_group(*group, rule.args()),
            Rule::Organisation(group, rule) => with_group(*group, rule.args()),
            Rule::Outside(group, rule) => with_group(*group, rule.args()),
            Rule::Announced(group, rule) => with_group(*group, rule.args()),
            Rule::Reliability(group, rule) => with_group(*group, rule.args()),
            Rule::Calls(group, rule) => with_group(*group, rule.args()),
            Rule::Rollback(group, rule) => with_group(*group, rule.args()),
            Rule::Logging(group, rule) => with_group(*group, rule.args()),
        }
    }
}

fn with_group(group: GroupId, mut args: Vec<(&'static str, Arg)>) -> Vec<(&'static str, Arg)> {
    args.push(("group", Arg::Group(group)));
    args
}

/// The mistakes that are switched on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Deviations(u64);

impl Deviations {
    /// Switches one on.
    pub fn insert(&mut self, deviation: Deviation) {
        self.0 |= 1 << deviation as u32;
    }

    /// Whether it is on.
    pub fn contains(self, deviation: Deviation) -> bool {
        self.0 & (1 << deviation as u32) != 0
    }
}

impl InGroup<Message> for logging::Message {
    fn in_group(self, of: GroupId) -> Message {
        Message::Rollback(of, rollback::Message::Log(self))
    }
}

impl InGroup<Timer> for logging::Timer {
    fn in_group(self, of: GroupId) -> Timer {
        Timer::Rollback(of, rollback::Timer::Log(self))
    }
}

macro_rules! in_group {
    ($($from:path => $whole:ident :: $variant:ident $(($group:ident))?;)*) => {$(
        impl InGroup<$whole> for $from {
            #[inline]
            fn in_group(self, _of: GroupId) -> $whole {
                in_group!(@ $whole $variant self _of $($group)?)
            }
        }
    )*};
    (@ $whole:ident $variant:ident $self:ident $of:ident) => { $whole::$variant($self) };
    (@ $whole:ident $variant:ident $self:ident $of:ident $group:ident) => { $whole::$variant($of, $self) };
}

in_group! {
    gmp::Message => Message::Gmp(group);
    multicast::Message => Message::Multicast(group);
    gms::Message => Message::Gms(group);
    organisation::Message => Message::Organisation(group);
    channel::Timer => Timer::Channel;
    detector::Message => Message::Detector;
    detector::Timer => Timer::Detector;
    gmp::Timer => Timer::Gmp(group);
    multicast::Timer => Timer::Multicast(group);
    gms::Timer => Timer::Gms(group);
    organisation::Timer => Timer::Organisation(group);
    outside::Timer => Timer::Outside(group);
    outside::Message => Message::Outside(group);
    announced::Message => Message::Announced(group);
    announced::Timer => Timer::Announced(group);
    announced::Rule => Rule::Announced(group);
    reliability::Message => Message::Reliability(group);
    reliability::Timer => Timer::Reliability(group);
    reliability::Rule => Rule::Reliability(group);
    channel::Rule => Rule::Channel;
    gmp::Rule => Rule::Gmp(group);
    multicast::Rule => Rule::Multicast(group);
    ordering::Rule => Rule::Order(group);
    gms::Rule => Rule::Gms(group);
    organisation::Rule => Rule::Organisation(group);
    outside::Rule => Rule::Outside(group);
    calls::Message => Message::Calls(group);
    calls::Rule => Rule::Calls(group);
    rollback::Message => Message::Rollback(group);
    rollback::Timer => Timer::Rollback(group);
    rollback::Rule => Rule::Rollback(group);
    logging::Rule => Rule::Logging(group);
}
