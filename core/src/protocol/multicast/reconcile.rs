//! Members wait for each other once more before they install a view: the barrier, and the flush that one of them sees to.
//!
//! **Ready.** A member that has all that any survivor has works out what is left to deliver of the old view, and says that
//! it is ready; only when all are ready does it deliver that and install the view. So whoever installs a view and fails at
//! once has delivered nothing that the others lack, or would deliver in another order. A failure meanwhile brings another
//! view, and what was worked out stays.
//!
//! **By a coordinator.** Instead of echoing to everybody, members tell the oldest survivor how far they are. It finds what
//! somebody lacks of the messages of those that do not go on, and has the oldest that has it echo just that; the others'
//! messages come by themselves. When all are ready it tells them to go on: about four messages for each member, instead of
//! one to each from each. If it fails, the next view has another coordinator, and everything begins again with more at
//! hand.
//!
//! Sources: Birman and Joseph, TOCS 1987 (uniform delivery); the flush of JGroups, whose words digest and reconcile are used
//! here; Chockler, Keidar, Vitenberg 2001, 5.2 (safe messages).

use std::rc::Rc;

use super::stability::Row;
use super::{Data, FlushOf, Message, Multicast, Orders, Part, QUIT, Rule, Unstable};
use crate::ids::{ProcessId, ViewNumber};
use crate::order;
use crate::protocol::{Change, Out, ProcessSet, View};
use crate::small::SmallMap;

/// What is left to deliver of a view, and the priorities that were found out when it ended.
#[derive(Clone, Debug)]
pub(super) struct Settled {
    /// Messages, with the numbers of their places if they have any.
    pub last: Vec<(Data, u32)>,
    /// Where not all messages are fbcasts.
    pub part: Option<Part>,
}

/// Where members stand that wait for each other once more.
#[derive(Clone, Debug, Default)]
pub(super) struct Barrier {
    /// Who has said that it is ready, by view.
    ready: SmallMap<ViewNumber, ProcessSet>,
    /// The last view for which we have said so.
    said: ViewNumber,
    /// The last view to which the coordinator of the flush has told us to go on, or we have told the others.
    resumed: ViewNumber,
    /// What has been said to us as the coordinator, by view.
    digests: SmallMap<ViewNumber, Vec<(ProcessId, Digest)>>,
    /// What the coordinator of the present flush has found.
    pub plan: Option<(ViewNumber, Rc<Plan>)>,
}

/// How far a member is when it flushes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Digest {
    installed: ViewNumber,
    orders: Orders,
    known: Rc<[Known]>,
}

/// How far a member has everybody's messages in a view.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Known {
    view: View,
    have: Row,
    /// It has not left that view yet.
    needs: bool,
}

/// What the coordinator of a flush has found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// How far everybody has to be, view by view.
    upto: Vec<(ViewNumber, Vec<u32>)>,
    echoes: Vec<Missing>,
}

/// What one member lacks and another has.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Missing {
    holder: ProcessId,
    to: ProcessId,
    view: ViewNumber,
    origin: ProcessId,
    after: u32,
    upto: u32,
}

impl Barrier {
    pub(super) fn forget_up_to(&mut self, installed: ViewNumber) {
        self.ready.retain(|&view, _| view > installed);
        self.digests.retain(|&view, _| view > installed);
        self.plan = self.plan.take().filter(|(view, _)| *view > installed);
    }
}

impl Multicast {
    /// Who sees to the flush for a view: the oldest that has something to flush.
    fn coordinator(&self, target: &Change) -> ProcessId {
        let survivors: ProcessSet = self.survivors(target).chain([self.me]).collect();
        target.view.members.iter().copied().find(|&member| survivors.contains(member)).unwrap_or(self.me)
    }

    pub(super) fn say_digest(&mut self, target: &Change, out: &mut Out<'_>) {
        let digest = Digest { installed: self.says_installed(), orders: self.said.clone(), known: self.known() };
        let (view, to) = (target.view.number, self.coordinator(target));
        if to == self.me {
            self.barrier.digests.or_default(view).push((to, digest));
        } else {
            out.rule(Rule::SayDigest { view, to });
            out.send(to, Message::Digest { view, digest });
        }
    }

    /// How far we are in the views that we have left, where somebody may lack something, in ours, and in those to come.
    fn known(&self) -> Rc<[Known]> {
        let past = self.past.iter().filter(|past| !past.buffer.is_empty());
        let past = past.map(|past| Known { view: past.view.clone(), have: past.have.clone(), needs: false });
        let ours = self.epoch.iter().map(|epoch| epoch.view.clone());
        let present = ours.chain(self.decided.iter().map(|change| change.view.clone()));
        let present = present.filter(|view| view.contains(self.me)).map(|view| {
            let have = self.row_in(&view);
            Known { view, have, needs: !self.quit }
        });
        past.chain(present).collect()
    }

    /// How far we have everybody's messages in the installed view, or in one to come.
    fn row_in(&self, view: &View) -> Row {
        if let Some(epoch) = self.epoch.as_ref().filter(|epoch| epoch.view.number == view.number) {
            return epoch.stability.my_row();
        }
        let has = |origin: ProcessId, seq: u32| {
            let of = |data: &Data| (data.view, data.origin, data.seq) == (view.number, origin, seq);
            self.future.iter().any(|message| of(&message.data))
        };
        view.members.iter().map(|&origin| (1..).take_while(|&seq| has(origin, seq)).count() as u32).collect()
    }

    pub(super) fn on_digest(&mut self, from: ProcessId, view: ViewNumber, digest: Digest, out: &mut Out<'_>) {
        if view > self.installed() {
            self.barrier.digests.or_default(view).push((from, digest));
            self.install_if_flushed(out);
        }
    }

    /// As the coordinator of the flush: when all have said how far they are, say what is to be echoed.
    pub(super) fn reconcile(&mut self, target: &Rc<Change>, out: &mut Out<'_>) {
        let view = target.view.number;
        let is_mine = self.options.is_by_coordinator() && self.coordinator(target) == self.me;
        if !is_mine || self.barrier.plan.is_some() || self.flushed != view {
            return; // a joiner may have flushed for a later view before it had a state
        }
        let survivors: Vec<_> = self.survivors(target).collect();
        let Some(digests) = self.barrier.digests.get(&view) else { return };
        let of = |who: &ProcessId| digests.iter().find(|(from, _)| from == who);
        let Some(all) = std::iter::once(&self.me).chain(&survivors).map(of).collect::<Option<Vec<_>>>() else { return };
        let said = all.iter().map(|(from, digest)| {
            let (installed, orders) = (digest.installed, digest.orders.clone());
            FlushOf { from: *from, installed, round: 0, orders }
        });
        let (said, plan): (Rc<[FlushOf]>, _) = (said.collect(), Rc::new(Plan::new(&all)));
        out.rule(Rule::SayReconcile { view, echoes: plan.echoes.len() as u32 });
        out.send_all(survivors, &Message::Reconcile { view, said: said.clone(), plan: plan.clone() });
        self.follow(view, &said, plan, out);
    }

    pub(super) fn on_reconcile(&mut self, view: ViewNumber, said: &[FlushOf], plan: Rc<Plan>, out: &mut Out<'_>) {
        if self.decided.back().is_some_and(|target| target.view.number == view) {
            self.follow(view, said, plan, out);
            self.install_if_flushed(out);
        }
    }

    /// Notes what all have said, and echoes what we are to echo.
    fn follow(&mut self, view: ViewNumber, said: &[FlushOf], plan: Rc<Plan>, out: &mut Out<'_>) {
        let me = self.me;
        for flush in said.iter().filter(|flush| flush.from != me) {
            self.note_flush(view, flush.clone(), out);
        }
        for missing in plan.echoes.iter().filter(|missing| missing.holder == me) {
            self.echo_missing(missing, out);
        }
        self.barrier.plan = Some((view, plan));
    }

    fn echo_missing(&mut self, missing: &Missing, out: &mut Out<'_>) {
        let of_past = self.past.iter_mut().flat_map(|past| past.buffer.iter_mut());
        let of_epoch = self.epoch.iter_mut().flat_map(|epoch| epoch.buffer.iter_mut());
        let lacks = |message: &&mut Unstable| {
            let Data { view, origin, seq, .. } = message.data;
            (view, origin) == (missing.view, missing.origin) && (missing.after + 1..=missing.upto).contains(&seq)
        };
        for message in of_past.chain(of_epoch).chain(&mut self.future).filter(lacks) {
            message.crossed.insert(missing.to);
            out.rule(Rule::EchoLacking { message: message.data.label, to: missing.to });
            out.send(missing.to, Message::Echo(message.data.clone()));
        }
    }

    /// Whether nothing is missing here that a survivor has, by what the coordinator has found.
    fn has_all_of(&self, plan: &Plan) -> bool {
        let views = self.epoch.iter().map(|epoch| &epoch.view).chain(self.decided.iter().map(|change| &change.view));
        let mut views = views.filter(|view| view.contains(self.me));
        views.all(|view| {
            let upto = plan.upto.iter().find(|(number, _)| *number == view.number);
            upto.is_none_or(|(_, upto)| self.row_in(view).iter().zip(upto).all(|(have, upto)| have >= upto))
        })
    }

    /// All have flushed: say that we are ready, and find out whether all are.
    pub(super) fn passes_barrier(&mut self, target: &Rc<Change>, out: &mut Out<'_>) -> bool {
        let (view, coordinator) = (target.view.number, self.coordinator(target));
        let by_coordinator = self.options.is_by_coordinator();
        let has_all = |(_, plan): &(ViewNumber, Rc<Plan>)| self.quit || self.has_all_of(plan);
        if by_coordinator && !self.barrier.plan.as_ref().is_some_and(has_all) {
            return false;
        }
        let others: Vec<_> = self.survivors(target).filter(|peer| self.flush_of(target, *peer) != Some(QUIT)).collect();
        if self.barrier.said < view {
            let to = if by_coordinator { std::slice::from_ref(&coordinator) } else { &others };
            self.say_ready(target, to, out);
        }
        if by_coordinator && coordinator != self.me {
            return self.barrier.resumed == view;
        }
        let ready = self.barrier.ready.get(&view).copied().unwrap_or_default();
        if !others.iter().all(|peer| ready.contains(*peer)) {
            return false;
        }
        if by_coordinator && self.barrier.resumed < view {
            self.barrier.resumed = view;
            out.rule(Rule::SayResume { view });
            out.send_all(others, &Message::Resume { view });
        }
        true
    }

    /// Works out what is left to deliver, and tells these. One that has quit delivers nothing, and nobody waits for it.
    fn say_ready(&mut self, target: &Change, to: &[ProcessId], out: &mut Out<'_>) {
        let view = target.view.number;
        self.barrier.said = view;
        if self.quit {
            return;
        }
        if self.epoch.is_some() && self.settled.is_none() {
            self.settled = Some(self.settle(target, out));
        }
        let to: Vec<_> = to.iter().copied().filter(|&peer| peer != self.me).collect();
        if !to.is_empty() {
            out.rule(Rule::SayReady { view, to: to.iter().copied().collect() });
            out.send_all(to, &Message::Ready { view });
        }
    }

    pub(super) fn on_ready(&mut self, from: ProcessId, view: ViewNumber, out: &mut Out<'_>) {
        if view > self.installed() {
            self.barrier.ready.or_default(view).insert(from);
            self.install_if_flushed(out);
        }
    }

    pub(super) fn on_resume(&mut self, view: ViewNumber, out: &mut Out<'_>) {
        if view > self.installed() {
            self.barrier.resumed = view;
            self.install_if_flushed(out);
        }
    }

    /// For whom we wait at the barrier.
    pub(super) fn waits_at_barrier(&self, target: &Change) -> Option<(&'static str, ProcessSet)> {
        let view = target.view.number;
        let coordinator = self.coordinator(target);
        let by_coordinator = self.options.is_by_coordinator();
        if by_coordinator && coordinator != self.me {
            return Some(("waits for the coordinator of the flush", [coordinator].into_iter().collect()));
        }
        let all_said = !by_coordinator || self.barrier.plan.is_some();
        let answered = |peer: ProcessId| match all_said {
            true => {
                let is_ready = self.barrier.ready.get(&view).is_some_and(|ready| ready.contains(peer));
                is_ready || self.flush_of(target, peer) == Some(QUIT)
            }
            false => self.barrier.digests.get(&view).is_some_and(|said| said.iter().any(|(from, _)| *from == peer)),
        };
        let missing: ProcessSet = self.survivors(target).filter(|&peer| !answered(peer)).collect();
        let what = if all_said { "waits until these are ready" } else { "waits for the digest of" };
        (!missing.is_empty()).then_some((what, missing))
    }
}

impl Plan {
    fn new(digests: &[&(ProcessId, Digest)]) -> Plan {
        let mut plan = Plan::default();
        let mut views: Vec<&View> =
            digests.iter().flat_map(|(_, digest)| digest.known.iter().map(|it| &it.view)).collect();
        order::sort_by_key(&mut views, |view| view.number);
        views.dedup_by_key(|view| view.number);
        for view in views {
            // With mistakes switched on there may be two views of one number.
            let of = |digest: &Digest| digest.known.iter().find(|it| it.view == *view).cloned();
            let known: Vec<_> = digests.iter().filter_map(|(who, digest)| Some((*who, of(digest)?))).collect();
            let upto = (0..view.members.len()).map(|at| known.iter().map(|(_, it)| it.have[at]).max().unwrap_or(0));
            let upto: Vec<u32> = upto.collect();
            for (at, &origin) in view.members.iter().enumerate() {
                let comes_by_itself = digests.iter().any(|(who, _)| *who == origin);
                let holder = known.iter().find(|(_, it)| it.have[at] == upto[at]);
                let Some(&(holder, _)) = holder.filter(|_| !comes_by_itself) else { continue };
                let lacking = known.iter().filter(|(_, it)| it.needs && it.have[at] < upto[at]);
                plan.echoes.extend(lacking.map(|(to, it)| Missing {
                    holder,
                    to: *to,
                    view: view.number,
                    origin,
                    after: it.have[at],
                    upto: upto[at],
                }));
            }
            plan.upto.push((view.number, upto));
        }
        plan
    }
}
