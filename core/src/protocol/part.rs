//! What a process sees of those parts that not every run needs: a trait for each role that several protocols can play, or
//! that only some groups have.
//!
//! A process has such a part in a box, and never names what is in it. Who makes the parts is [`crate::parts`]; so a
//! page that is not given the makers does not carry the protocols either.

use std::fmt;
use std::rc::Rc;

use super::calls::{self, Delivered, Wanting};
use super::membership::detector::{Inspect, Policy};
use super::membership::gmp::Status;
use super::membership::gms::{self, Refusal};
use super::multicast::Data;
use super::ordering::{Next, Note, Part, Wanted};
use super::organisation;
use super::outside;
use super::reliability;
use super::rollback;
use super::{Change, Message, Node, Out, ProcessSet, Report, Timer, View};
use crate::ids::{GroupId, Label, Name, ProcessId};

/// One process's part in a group whose members do not run the membership protocol among themselves.
pub trait MembershipPart {
    /// A copy of it, as worlds are copied.
    fn boxed(&self) -> Box<dyn MembershipPart>;

    /// A founding member begins: its first view is decided already.
    fn found(&mut self, view: View, out: &mut Out<'_>);

    /// What the process is to the group.
    fn status(&self) -> Status;

    /// Whom the detector has to watch; `is_gone` says of whom the process listens to nothing any more.
    fn watched(&self, is_gone: &dyn Fn(ProcessId) -> bool) -> Vec<ProcessId>;

    /// The application wants in. False if it is in, or has asked already.
    fn ask_to_join(&mut self, out: &mut Out<'_>) -> bool;

    /// The application wants out. False if it is not in.
    fn ask_to_leave(&mut self, out: &mut Out<'_>) -> bool;

    /// Whether its goodbye goes with the group's stream, as the last that it sends there.
    fn leaves_in_stream(&self) -> bool {
        false
    }

    /// The multicast holds nothing unstable any more.
    fn nothing_unstable(&mut self, out: &mut Out<'_>);

    /// The detector, or a hand, takes these for failed.
    fn suspect(&mut self, peers: &[ProcessId], out: &mut Out<'_>);

    /// Something came from a process whose channel is cut.
    fn heard_from_cut(&mut self, _peer: ProcessId, _out: &mut Out<'_>) {}

    /// A message about the group's membership has come.
    fn on_message(&mut self, from: ProcessId, message: Message, out: &mut Out<'_>);

    /// A timer of it has fired.
    fn on_timer(&mut self, timer: Timer, out: &mut Out<'_>);

    /// A neighbour tells something of this group.
    fn on_report(&mut self, _report: &Report, _out: &mut Out<'_>) {}

    /// The application wants the group created, with itself as the first member. False if it is in, or has asked, or if
    /// nobody can be asked for it.
    fn ask_to_create(&mut self, _out: &mut Out<'_>) -> bool {
        false
    }

    /// The application wants the group dissolved.
    fn ask_to_dissolve(&mut self, _out: &mut Out<'_>) {}

    /// The application wants to know who is in the group.
    fn look_up(&mut self, _out: &mut Out<'_>) {}

    /// A group server has started again and asks what is known here of the group's views.
    fn on_roll_call(&mut self, _server: ProcessId, _out: &mut Out<'_>) -> Option<Rc<[Rc<Change>]>> {
        None
    }

    /// For whom it waits, and why.
    fn waits_for(&self) -> Option<(&'static str, ProcessSet)>;

    /// Its state in the field's terms.
    fn inspect(&self) -> Vec<Node>;
}

/// What keeps the membership of other groups in a process.
pub trait ServerPart {
    /// A copy of it, as worlds are copied.
    fn boxed(&self) -> Box<dyn ServerPart>;

    /// A request, an answer to a roll call, or a map has come.
    fn on_message(&mut self, from: ProcessId, message: gms::Message, out: &mut Out<'_>);

    /// A timer of it has fired.
    fn on_timer(&mut self, timer: gms::Timer, out: &mut Out<'_>);

    /// The servers' own group tells something.
    fn on_report(&mut self, report: &Report, out: &mut Out<'_>);

    /// A member of a group to whom a message from outside can be passed on, or why there is none.
    fn contact(&self, group: GroupId) -> Result<ProcessId, Refusal>;

    /// Whom the detector has to watch.
    fn watched(&self) -> Vec<ProcessId>;

    /// The detector, or a hand, takes this one for failed.
    fn suspect(&mut self, peer: ProcessId, out: &mut Out<'_>);

    /// Something came from a process whose channel is cut.
    fn heard_from_cut(&mut self, peer: ProcessId, out: &mut Out<'_>);

    /// For whom it waits, and why.
    fn waits_for(&self) -> Option<(&'static str, ProcessSet)>;

    /// Its state in the field's terms.
    fn inspect(&self) -> Node;
}

/// How a member, or a process that gives a group tasks, works with the others.
pub trait OrganisationPart {
    /// A copy of it, as worlds are copied.
    fn boxed(&self) -> Box<dyn OrganisationPart>;

    /// It is out of the group.
    fn forget(&mut self);

    /// Its application, or its user, has a task for the group.
    fn give(&mut self, task: Label, pieces: u32, out: &mut Out<'_>);

    /// A view is installed here.
    fn view_installed(&mut self, view: &View, out: &mut Out<'_>);

    /// A message about tasks has come.
    fn on_message(&mut self, from: ProcessId, message: organisation::Message, out: &mut Out<'_>);

    /// A timer of it has fired.
    fn on_timer(&mut self, timer: organisation::Timer, out: &mut Out<'_>);

    /// Whether it works, or wants an answer.
    fn is_busy(&self) -> bool;

    /// Its state in the field's terms.
    fn inspect(&self) -> Option<Node>;
}

/// A process's messages to a group that it is not in.
pub trait OutsidePart {
    /// A copy of it, as worlds are copied.
    fn boxed(&self) -> Box<dyn OutsidePart>;

    /// The application multicasts to the group. False if there is nobody to ask.
    fn multicast(&mut self, label: Label, out: &mut Out<'_>) -> bool;

    /// A contact answers.
    fn on_message(&mut self, from: ProcessId, message: outside::Message, out: &mut Out<'_>);

    /// A timer of it has fired.
    fn on_timer(&mut self, timer: outside::Timer, out: &mut Out<'_>);

    /// For whom it waits, and why.
    fn waits_for(&self) -> Option<(&'static str, ProcessSet)>;
}

/// One member's part in the calls of its group: its own, and those that it answers.
pub trait CallsPart {
    /// A copy of it, as worlds are copied.
    fn boxed(&self) -> Box<dyn CallsPart>;

    /// The application calls the group; the multicast of the call comes right after this.
    fn call(&mut self, call: Label, wanting: Wanting, out: &mut Out<'_>);

    /// The application has nothing to say to calls from here on.
    fn decline(&mut self);

    /// Its replies are wrong from here on: to all, or to one; or right again.
    fn answer_wrongly(&mut self, to: Option<Option<Name>>);

    /// A call is delivered here.
    fn delivered(&mut self, delivered: Delivered, out: &mut Out<'_>);

    /// A view is installed here.
    fn view_installed(&mut self, change: &Change, out: &mut Out<'_>);

    /// A reply has come.
    fn on_message(&mut self, from: ProcessId, message: calls::Message, out: &mut Out<'_>);

    /// It is out of the group, or this life of the process ends.
    fn out_of_group(&mut self, out: &mut Out<'_>);

    /// Its state in the field's terms.
    fn inspect(&self) -> Vec<Node>;
}

/// One member's part in a group whose members are fixed, and whose multicast is a rung of the reliability ladder.
pub trait ReliabilityPart {
    /// A copy of it, as worlds are copied.
    fn boxed(&self) -> Box<dyn ReliabilityPart>;

    /// The application multicasts.
    fn multicast(&mut self, label: Label, out: &mut Out<'_>);

    /// A packet of this group has come.
    fn on_message(&mut self, from: ProcessId, message: reliability::Message, out: &mut Out<'_>);

    /// A timer of this group has fired.
    fn on_timer(&mut self, timer: reliability::Timer, out: &mut Out<'_>);

    /// The channel to a peer was cut by another group: nothing is sent to it any more.
    fn channel_cut(&mut self, peer: ProcessId);

    /// Members to which, or of which, something is still owed here: the run does not rest while they live.
    fn owes(&self) -> ProcessSet;

    /// Whether a timer that is set still matters.
    fn awaits(&self, timer: reliability::Timer) -> bool;

    /// Its state in the field's terms.
    fn inspect(&self) -> Vec<Node>;
}

/// One member's part in a group whose members are fixed, and write checkpoints.
pub trait RollbackPart {
    /// A copy of it, as worlds are copied.
    fn boxed(&self) -> Box<dyn RollbackPart>;

    /// The application tells another member something. False if that is none.
    fn tell(&mut self, to: Name, label: Label, out: &mut Out<'_>) -> bool;

    /// The application has a message for the outside world. False if it cannot promise not to take it back.
    fn output(&mut self, _label: Label, _out: &mut Out<'_>) -> bool {
        false
    }

    /// A checkpoint is to be written now. Nothing while it waits for a line.
    fn checkpoint(&mut self, out: &mut Out<'_>);

    /// A message of this group has come.
    fn on_message(&mut self, from: ProcessId, message: rollback::Message, out: &mut Out<'_>);

    /// A timer of this group has fired.
    fn on_timer(&mut self, timer: rollback::Timer, out: &mut Out<'_>);

    /// For whom it waits, and why.
    fn waits_for(&self) -> Option<(&'static str, ProcessSet)>;

    /// Its state in the field's terms.
    fn inspect(&self) -> Vec<Node>;
}

/// A detector's policy other than heartbeats.
pub trait PolicyPart: Policy + Inspect {
    /// A copy of it, as worlds are copied.
    fn boxed(&self) -> Box<dyn PolicyPart>;
}

/// Asks a suspect once more before its suspicion is final.
pub trait VerifyPart {
    /// A copy of it, as worlds are copied.
    fn boxed(&self) -> Box<dyn VerifyPart>;

    /// Who can be asked for help; suspicions of others are void.
    fn watch(&mut self, watched: Vec<ProcessId>);

    /// Asks the suspect, directly and through others. Nothing if that is under way.
    fn begin(&mut self, peer: ProcessId, out: &mut Out<'_>);

    /// The question is settled otherwise. Whether it was open.
    fn end(&mut self, peer: ProcessId) -> bool;

    /// The link to a peer carries again.
    fn hear(&mut self, peer: ProcessId);

    /// Somebody asks whether we are dead, or whether a third process is.
    fn on_question(&mut self, from: ProcessId, suspect: ProcessId, asker: Option<ProcessId>, out: &mut Out<'_>);

    /// Somebody says that it, or a third process, is not dead. True if that ends a suspicion of ours.
    fn on_word(&mut self, from: ProcessId, suspect: ProcessId, asker: Option<ProcessId>, out: &mut Out<'_>) -> bool;

    /// The time to contradict is over. True if nobody has.
    fn time_is_up(&mut self, suspect: ProcessId, out: &mut Out<'_>) -> bool;

    /// Its state in the field's terms.
    fn inspect(&self) -> Vec<Node>;
}

/// Worlds are cloned, and with them what is in their processes' boxes. Where one is printed, a box shows only its role: a
/// page that never prints it would carry the wording of everything in it.
/// The books of one member in one view of a group in which not all messages are fbcasts.
pub trait OrdersPart {
    /// A copy of it, as worlds are copied.
    fn boxed(&self) -> Box<dyn OrdersPart>;

    /// How many cbcasts of each queue and member are known of.
    fn known(&self) -> &[u32];

    /// Goes on from these counts of the view before: a deviation.
    fn go_on_from(&mut self, known: &[u32]);

    /// The rank of a member of whom a cbcast is missing that comes before what we are about to multicast.
    fn lacks_cause(&self, wanted: Wanted) -> Option<usize>;

    /// What is written on our next message.
    fn stamp(&mut self, wanted: Wanted) -> Option<Rc<Note>>;

    /// The next message of the member of that rank has come.
    fn accept(&mut self, rank: usize, data: Data, out: &mut Out<'_>);

    /// A member's proposal for our message of that number, and how far it is.
    fn on_priority(&mut self, from: usize, seq: u32, number: u32, before: Option<&[u32]>, out: &mut Out<'_>);

    /// What can be done now, one after the other.
    fn next(&mut self) -> Option<Next>;

    /// We flush: nothing is proposed from here on. What the others have to know of it.
    fn flush(&mut self) -> Part;

    /// The view is over: gives what is still to be delivered in it, in order and with its numbers in the queue, and what a
    /// survivor that has not heard of it would have to know. Where delivery is `uniform`, what has no number is behind all
    /// that somebody who is gone may have delivered.
    fn close(&mut self, parts: &[(ProcessId, Part)], uniform: bool, out: &mut Out<'_>) -> (Vec<(Data, u32)>, Part);

    /// Whether nothing waits for its turn here.
    fn is_settled(&self) -> bool;

    /// What is held back.
    fn held(&self) -> Vec<&Data>;

    /// The state in the field's terms.
    fn inspect(&self) -> Vec<Node>;
}

macro_rules! in_a_box {
    ($($part:ident)*) => {$(
        impl Clone for Box<dyn $part> {
            fn clone(&self) -> Self {
                (**self).boxed()
            }
        }

        impl fmt::Debug for dyn $part {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(stringify!($part))
            }
        }
    )*};
}

in_a_box! { MembershipPart ServerPart OrganisationPart OutsidePart ReliabilityPart RollbackPart CallsPart PolicyPart VerifyPart OrdersPart }
