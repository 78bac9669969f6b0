//! Spanning-tree failure detector with group notification (after FUSE).
//!
//! Each view of a group is a FUSE group: its members form a binary tree by age, and each asks its parent once a period
//! whether it is alive; the question says that the child is. That is two messages for each branch, however large the
//! group. A member that finds a neighbour silent burns the view: its application is **notified** that the view has
//! failed, it neither asks nor answers along the tree any more, and sends a notice to its other neighbours. Whoever
//! gets the notice, or meets silence instead, burns the view too. So everybody hears, once, though nobody is told who
//! failed. A view that is burnt stays so; what follows is a new view with a new tree.
//!
//! Membership needs a name: from the notification to the next view each member asks every other directly, as the
//! active detector does, and suspects those that do not answer. Peers that are in no tree are asked directly always.
//!
//! Differs from the paper: no delegates and no repair, since the next view is the repair; a notice is sent over the
//! reliable channel; and silence is asked for where the paper lets the overlay's pings carry a hash of live groups.
//!
//! Source: Dunagan et al., OSDI 2004 (FUSE); lecture 002, example FUSE.

use super::ping::Ping;
use super::{Findings, Inspect, Message, Options, Policy, Timer};
use crate::ids::{GroupId, ProcessId, ViewNumber};
use crate::protocol::part::PolicyPart;
use crate::protocol::{Change, Deviations, Happening, Node, Value, View, rules};
use crate::registry::Deviation;
use crate::small::{SmallMap, SmallSet};
use crate::time::{Duration, Time};

/// How many trees of earlier views are kept, to pass notices on along them.
const PAST_MAX: usize = 8;

/// The trees that one process is in.
#[derive(Clone, Debug)]
pub struct Tree {
    me: ProcessId,
    options: Options,
    keeps_to_itself: bool,
    notifies_again: bool,
    running: bool,
    trees: SmallMap<GroupId, Branches>,
    /// Trees of views that are over here, the latest last.
    past: Vec<View>,
    /// Views whose failure the application was notified of.
    notified: SmallSet<(GroupId, ViewNumber)>,
    /// Notices of views that are not here yet.
    early: SmallSet<(GroupId, ViewNumber)>,
    /// Whom membership wants watched.
    watched: Vec<ProcessId>,
    /// Asks directly those that no tree stands for.
    direct: Ping,
}

/// A process's place in one tree.
#[derive(Clone, Debug)]
struct Branches {
    view: View,
    /// The neighbours, the parent among them, and when each was last heard or first left a question unanswered.
    neighbours: SmallMap<ProcessId, Neighbour>,
    parent: Option<ProcessId>,
}

#[derive(Clone, Copy, Debug)]
struct Neighbour {
    /// Silence counts from here.
    quiet_since: Time,
}

rules! {
    /// Rules of the tree detector.
    pub enum Rule in "tree" {
        FindSilent { neighbour: ProcessId, view: u32 } = "find-silent",
            "burns view {view} of {group}: its neighbour {neighbour} has been silent for longer than the timeout";
        GetNotice { neighbour: ProcessId, view: u32 } = "get-notice",
            "burns view {view} of {group}: {neighbour} says that it has failed";
        GivenUp { member: ProcessId, view: u32 } = "given-up",
            "burns view {view} of {group}: it has given up {member}";
        FindNextView { view: u32, next: u32 } = "find-next-view",
            "burns view {view} of {group}: view {next} is without one that failed";
        KnewAlready { neighbour: ProcessId, view: u32 } = "knew-already",
            "knows already that view {view} of {group} has failed, as {neighbour} says";
    }
}

/// The neighbours of a member in the tree of a view: its parent, if it is not the root, and its children.
pub fn neighbours(view: &View, member: ProcessId) -> (Option<ProcessId>, Vec<ProcessId>) {
    let Some(rank) = view.rank(member) else { return (None, Vec::new()) };
    let parent = (rank > 0).then(|| view.members[(rank - 1) / 2]);
    let children = [2 * rank + 1, 2 * rank + 2].into_iter().filter_map(|child| view.members.get(child).copied());
    (parent, children.collect())
}

impl Tree {
    /// A detector that is in no tree yet.
    pub fn new(me: ProcessId, options: Options, deviations: Deviations) -> Tree {
        Tree {
            me,
            options,
            keeps_to_itself: deviations.contains(Deviation::NoNotification),
            notifies_again: deviations.contains(Deviation::NotifyAgain),
            running: false,
            trees: SmallMap::new(),
            past: Vec::new(),
            notified: SmallSet::new(),
            early: SmallSet::new(),
            watched: Vec::new(),
            direct: Ping::new(options),
        }
    }

    fn is_burnt(&self, view: &View) -> bool {
        self.notified.contains(&(view.group, view.number))
    }

    /// Time to ask the parents, and to look who is silent.
    fn branch(&mut self, now: Time, found: &mut Findings<'_, '_>) {
        self.running = !self.trees.is_empty();
        if !self.running {
            return;
        }
        for branches in self.trees.clone().values() {
            let view = &branches.view;
            if self.is_burnt(view) {
                continue;
            }
            let silence = |neighbour: &Neighbour| now - neighbour.quiet_since;
            let silent = branches.neighbours.iter().find(|(_, it)| silence(it) > self.options.timeout);
            if let Some((&neighbour, _)) = silent {
                found.out.about(view.group).rule(Rule::FindSilent { neighbour, view: view.number });
                self.burn(now, view, None, found);
            } else if let Some(parent) = branches.parent {
                found.out.datagram(parent, Message::ping(Some((view.group, view.number))));
            }
        }
        found.out.set_timer(Timer::Branch, self.options.period);
    }

    /// The view has failed: tell the application, then the neighbours but the one that said so, and ask everybody
    /// directly from now on. A silent neighbour is told too: it may be alive.
    fn burn(&mut self, now: Time, view: &View, from: Option<ProcessId>, found: &mut Findings<'_, '_>) {
        let again = !self.notified.insert((view.group, view.number));
        if again && !self.notifies_again {
            return;
        }
        found.out.happens(Happening::Notified { group: view.group, view: view.number });
        if again || self.keeps_to_itself {
            return self.ask_directly(now, found);
        }
        let (parent, children) = neighbours(view, self.me);
        let to = parent.into_iter().chain(children).filter(|neighbour| Some(*neighbour) != from);
        for neighbour in to {
            found.out.send(neighbour, Message::Notice { group: view.group, view: view.number });
        }
        self.ask_directly(now, found);
    }

    /// Those that membership wants watched and that no healthy tree stands for.
    fn ask_directly(&mut self, now: Time, found: &mut Findings<'_, '_>) {
        let healthy: Vec<&View> =
            self.trees.values().map(|branches| &branches.view).filter(|view| !self.is_burnt(view)).collect();
        let stands_for = |peer: &ProcessId| healthy.iter().any(|view| view.contains(*peer));
        let directly: Vec<ProcessId> = self.watched.iter().copied().filter(|peer| !stands_for(peer)).collect();
        self.direct.watch(now, &directly, &|_| false, found);
    }

    fn on_notice(
        &mut self,
        now: Time,
        from: ProcessId,
        group: GroupId,
        number: ViewNumber,
        found: &mut Findings<'_, '_>,
    ) {
        let current = self.trees.get(&group).map(|branches| branches.view.clone());
        let past = self.past.iter().find(|view| view.group == group && view.number == number);
        let view = current.iter().chain(past).find(|view| view.number == number).cloned();
        match view {
            Some(view) if self.is_burnt(&view) => {
                found.out.about(group).rule(Rule::KnewAlready { neighbour: from, view: number });
                if self.notifies_again {
                    self.burn(now, &view, Some(from), found);
                }
            }
            Some(view) => {
                found.out.about(group).rule(Rule::GetNotice { neighbour: from, view: number });
                self.burn(now, &view, Some(from), found);
            }
            None if current.is_none_or(|view| view.number < number) => _ = self.early.insert((group, number)),
            None => {}
        }
    }

    /// A question along a tree: it says that the child is alive, and is answered unless that view is burnt here or not
    /// known yet, or the asker is none of ours. An answer for a view that is not known here would have the asker believe
    /// that others stand for its members.
    fn on_question(
        &mut self,
        now: Time,
        from: ProcessId,
        group: GroupId,
        view: ViewNumber,
        found: &mut Findings<'_, '_>,
    ) {
        self.hear(now, from, group, view);
        let is_burnt = self.notified.contains(&(group, view)) && !self.keeps_to_itself;
        let is_known = self.trees.get(&group).is_some_and(|branches| branches.view.number >= view);
        if is_known && !is_burnt && self.watched.contains(&from) {
            found.out.datagram(from, Message::pong(self.me, Some((group, view)), None));
        }
    }

    fn hear(&mut self, now: Time, from: ProcessId, group: GroupId, view: ViewNumber) {
        let tree = self.trees.get_mut(&group).filter(|branches| branches.view.number == view);
        if let Some(neighbour) = tree.and_then(|branches| branches.neighbours.get_mut(&from)) {
            neighbour.quiet_since = neighbour.quiet_since.max(now);
        }
    }

    /// A place in the tree of a view. Neighbours get twice the time at first: they may hear of the view later.
    fn branches(&self, now: Time, view: &View) -> Branches {
        let (parent, children) = neighbours(view, self.me);
        let fresh = Neighbour { quiet_since: now + self.options.timeout };
        let neighbours = parent.into_iter().chain(children).map(|neighbour| (neighbour, fresh)).collect();
        Branches { view: view.clone(), neighbours, parent }
    }

    /// The tree of that group's view is over here.
    fn retire(&mut self, group: GroupId) -> Option<View> {
        let view = self.trees.remove(&group)?.view;
        self.past.push(view.clone());
        if self.past.len() > PAST_MAX {
            self.past.remove(0);
        }
        Some(view)
    }
}

impl Policy for Tree {
    fn watch(
        &mut self,
        now: Time,
        peers: &[ProcessId],
        given_up: &dyn Fn(ProcessId) -> bool,
        found: &mut Findings<'_, '_>,
    ) {
        self.watched = peers.to_vec();
        let views: Vec<View> = self.trees.values().map(|branches| branches.view.clone()).collect();
        for view in views {
            if self.keeps_to_itself || self.is_burnt(&view) {
                continue;
            }
            if let Some(&member) = view.members.iter().find(|member| given_up(**member)) {
                found.out.about(view.group).rule(Rule::GivenUp { member, view: view.number });
                self.burn(now, &view, None, found);
            }
        }
        self.ask_directly(now, found);
    }

    fn on_view(&mut self, now: Time, change: &Change, found: &mut Findings<'_, '_>) {
        let group = change.view.group;
        let before = self.retire(group);
        if let Some(old) = before
            && !change.failed.is_empty()
            && !self.is_burnt(&old)
            && !self.keeps_to_itself
        {
            let rule = Rule::FindNextView { view: old.number, next: change.view.number };
            found.out.about(group).rule(rule);
            self.burn(now, &old, None, found);
        }
        let branches = self.branches(now, &change.view);
        self.trees.insert(group, branches);
        if !self.running {
            self.running = true;
            found.out.set_timer_within(Timer::Branch, Duration::ZERO, self.options.period);
        }
        if self.early.remove(&(group, change.view.number)) {
            self.burn(now, &change.view, None, found);
        }
        self.ask_directly(now, found);
    }

    fn out_of_group(&mut self, group: GroupId) {
        self.retire(group);
    }

    fn on_message(&mut self, now: Time, from: ProcessId, message: Message, found: &mut Findings<'_, '_>) {
        match message {
            Message::Ping { branch: Some((group, view)), .. } => self.on_question(now, from, group, view, found),
            Message::Pong { branch: Some((group, view)), .. } => self.hear(now, from, group, view),
            Message::Notice { group, view } => self.on_notice(now, from, group, view, found),
            Message::Ping { branch: None, asker, .. } => {
                if self.watched.contains(&from) {
                    found.out.datagram(from, Message::pong(self.me, None, asker));
                }
            }
            message => self.direct.on_message(now, from, message, found),
        }
    }

    fn on_timer(&mut self, now: Time, timer: Timer, found: &mut Findings<'_, '_>) {
        match timer {
            Timer::Branch => self.branch(now, found),
            timer => self.direct.on_timer(now, timer, found),
        }
    }

    fn settled(&mut self, now: Time, peer: ProcessId, failed: bool, found: &mut Findings<'_, '_>) {
        self.direct.settled(now, peer, failed, found);
    }
}

impl PolicyPart for Tree {
    fn boxed(&self) -> Box<dyn PolicyPart> {
        Box::new(self.clone())
    }
}

impl Inspect for Tree {
    fn inspect(&self, now: Time) -> Node {
        let trees = self.trees.values().map(|branches| {
            let view = &branches.view;
            let state = if self.is_burnt(view) { "burnt" } else { "healthy" };
            let parent = branches.parent.map(|parent| Node::new("parent", [Value::Process(parent)]));
            let children = branches.neighbours.keys().copied().filter(|it| Some(*it) != branches.parent);
            let children: Vec<_> = children.map(Value::Process).collect();
            let children = (!children.is_empty()).then(|| Node::new("children", children));
            let place = [Value::Group(view.group), Value::Text(format!("view {}: {state}", view.number))];
            Node::new("tree", place).with(parent.into_iter().chain(children))
        });
        let what = format!("tree, asked every {}, timeout {}", self.options.period, self.options.timeout);
        Node::text("detector", what).with(trees.chain(self.direct.view_of_peers(now)))
    }
}
