//! The state of a process, as it follows from what it has delivered and from what came from outside, in order: what a
//! checkpoint has, and what a replay brings back.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::message::{Delivery, Depends, Input, Interval, Told};
use crate::app::App;
use crate::ids::{Label, ProcessId};

/// A process between two deliveries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// The application.
    pub app: App,
    /// In which interval it is.
    pub interval: Interval,
    /// What that depends on, where receivers write their logs later.
    pub depends: Rc<Depends>,
    /// Of each member, by rank, the number of the last message that it has delivered.
    pub have: Vec<u32>,
    /// How many messages it has told each member, by rank.
    pub told: Vec<u32>,
    /// Copies of what it has told, by the receiver's rank and number, until the receiver needs none any more.
    pub copies: BTreeMap<(usize, u32), Told>,
    /// At which places receivers have delivered these, and in which of their lives, where the sender notes that.
    pub places: BTreeMap<(usize, u32), Place>,
    /// What is for the outside world and may not be there yet, by the number of the input: what it is called, after how many
    /// deliveries it comes, and what that depends on.
    pub outputs: BTreeMap<u32, (Label, u32, Rc<Depends>)>,
    /// How many inputs are done.
    pub inputs: u32,
}

/// A place among the deliveries of a process, and its incarnation then. Deliveries that are lost leave such notes behind; of two
/// at one place, that of the later life holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The number of the delivery, from 1.
    pub number: u32,
    /// In which incarnation.
    pub incarnation: u16,
}

impl State {
    /// The initial state of that process in a group of so many.
    pub fn initial(me: ProcessId, members: usize) -> State {
        State {
            app: App::default(),
            interval: (ProcessId::first(me.name), 0),
            depends: Rc::default(),
            have: vec![0; members],
            told: vec![0; members],
            copies: BTreeMap::new(),
            places: BTreeMap::new(),
            outputs: BTreeMap::new(),
            inputs: 0,
        }
    }

    /// How many messages it has delivered.
    pub fn deliveries(&self) -> u32 {
        self.app.delivered() as u32
    }

    /// The next message is delivered, which is that process's.
    pub fn deliver(&mut self, origin: ProcessId, delivery: &Delivery) {
        self.app.deliver(ProcessId::first(origin.name), delivery.told.label);
        let have = &mut self.have[delivery.from];
        *have = delivery.told.ssn.max(*have);
        self.interval = delivery.interval;
        let depends = Rc::make_mut(&mut self.depends);
        for (&life, &number) in delivery.told.depends.iter() {
            let known = depends.entry(life).or_default();
            *known = number.max(*known);
        }
        depends.insert(delivery.interval.0, delivery.interval.1);
    }

    /// The next input is done: what is to be sent, to which rank; or it is for the outside world.
    pub fn take_input(&mut self, input: &Input) -> Option<(usize, Told)> {
        self.inputs += 1;
        let Some(to) = input.to else {
            self.outputs.insert(self.inputs, (input.label, self.deliveries(), self.depends.clone()));
            return None;
        };
        self.told[to] += 1;
        let ssn = self.told[to];
        let told = Told { ssn, label: input.label, interval: self.interval, depends: self.depends.clone() };
        self.copies.insert((to, ssn), told.clone());
        Some((to, told))
    }
}
