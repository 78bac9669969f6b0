//! Reads what happens and when: moments of actions, deeds of processes, faults.

use super::reader::{Read, Reader};
use super::statement::PROCESS_VERBS;
use crate::failure::Failure;
use crate::ids::{GroupId, Name};
use crate::protocol::calls::Wanting;
use crate::scenario::ast::{Action, Asked, CopyPattern, Doing, Flavour, Losing, MessageFault, Statement, When, Which};
use crate::scenario::bounds;
use crate::scenario::complete::Want;
use crate::scenario::diagnose::{code, nearest};
use crate::scenario::lex::{Kind, Token};
use crate::scenario::vocabulary::Category;
use crate::time::Duration;

/// The verbs of faults: first words of something that happens without a process doing it.
const FAULT_VERBS: [&str; 10] =
    ["drop", "delay", "duplicate", "hold", "release", "cut", "mend", "partition", "heal", "lose"];

impl Reader<'_> {
    // When.

    pub(super) fn at_action(&mut self) -> Read<Statement> {
        self.count_action();
        self.next();
        let time = self.time()?;
        let step = if self.take("/") { self.positive("a step of that instant", bounds::NUMBER)? } else { 0 };
        self.action(When::At { time, step })
    }

    pub(super) fn after_action(&mut self) -> Read<Statement> {
        self.next();
        let actions = &self.script.actions;
        let is_first = !actions.contains_key(&None) && !actions.contains_key(&self.variant);
        self.count_action();
        let duration = self.duration()?;
        if is_first {
            let help = "\"after\" counts from the action above it; write \"at\" here";
            self.mistake(code::PLACE, self.last_span(), "there is no action above this one", help);
        }
        self.action(When::After(duration))
    }

    pub(super) fn when_action(&mut self) -> Read<Statement> {
        self.count_action();
        self.next();
        let event = self.event()?;
        if !self.take(":") {
            return self.expected("\":\" and then what happens");
        }
        let label_comes_often = event.which == Which::Every;
        let span = self.span();
        let statement = self.action(When::Event(event))?;
        match &statement {
            Statement::Action(Action { doing: Doing::Multicast { label: Some(_), .. }, .. }) if label_comes_often => {
                let help = "leave the label out: \"q multicasts to g\"";
                self.mistake(code::VALUE, span, "a label names one message, and this may happen often", help);
            }
            Statement::Action(Action { doing: Doing::Tell { .. } | Doing::Output { .. }, .. }) if label_comes_often => {
                let help = "leave \"every time\" out";
                self.mistake(code::VALUE, span, "a label names one message, and this may happen often", help);
            }
            Statement::Action(Action { doing: Doing::GiveTask { .. }, .. }) if label_comes_often => {
                let help = "leave \"every time\" out";
                self.mistake(code::VALUE, span, "a task is given once, and this may happen often", help);
            }
            Statement::Action(Action { doing: Doing::Call { .. }, .. }) if label_comes_often => {
                let help = "leave \"every time\" out";
                self.mistake(code::VALUE, span, "a call is made once, and this may happen often", help);
            }
            _ => {}
        }
        Ok(statement)
    }

    pub(super) fn standing_action(&mut self) -> Read<Statement> {
        self.count_action();
        self.action(When::Standing)
    }

    fn action(&mut self, when: When) -> Read<Statement> {
        Ok(Statement::Action(Action { when, doing: self.doing()? }))
    }

    fn count_action(&mut self) {
        let count = self.script.actions.or_insert(self.variant, 0);
        *count += 1;
        if bounds::ACTIONS.is_passed_by(*count) {
            self.passed_once(bounds::ACTIONS, self.line_span());
        }
    }

    // What.

    pub(super) fn doing(&mut self) -> Read<Doing> {
        self.could_be(Want::Process { but: Vec::new() });
        FAULT_VERBS.iter().for_each(|verb| self.could_be(Want::Word(verb, Some(Category::Fault))));
        let Some(word) = self.peek_word() else { return self.expected("what happens: a process or a fault") };
        match word {
            "cut" | "mend" => self.link_fault(word == "cut"),
            "partition" => self.partition(),
            "heal" => {
                self.next();
                Ok(Doing::Heal)
            }
            "lose" => self.lose(),
            _ if FAULT_VERBS.contains(&word) => self.message_fault(word),
            _ => {
                self.check_not_a_verb(word)?;
                let process = self.process()?;
                self.deed(process)
            }
        }
    }

    /// A misspelt fault should not be called an unknown process.
    fn check_not_a_verb(&mut self, word: &str) -> Read<()> {
        let is_name = self.script.symbols.get(word).is_some();
        let deed = self.peek_second().is_some_and(|token| PROCESS_VERBS.contains(&token.text));
        match nearest(word, FAULT_VERBS).filter(|_| !is_name && !deed) {
            None => Ok(()),
            Some(verb) => self.expected_with("a process or a fault", Some(format!("did you mean \"{verb}\"?"))),
        }
    }

    /// What a process does.
    pub(super) fn deed(&mut self, process: Name) -> Read<Doing> {
        PROCESS_VERBS.iter().for_each(|verb| self.could_be(Want::Word(verb, Some(Category::Deed))));
        let verb = self.peek_word().filter(|word| PROCESS_VERBS.contains(word));
        let Some(verb) = verb else { return self.expected_one_of(&PROCESS_VERBS) };
        self.next();
        Ok(match verb {
            "multicasts" => self.multicast(process, None)?,
            "fbcasts" | "cbcasts" | "abcasts" | "gbcasts" => {
                let flavour = Flavour::ALL.into_iter().find(|flavour| flavour.verb() == verb);
                self.multicast(process, flavour)?
            }
            "crashes" => Doing::Crash { process, losing: self.losing(process)? },
            "recovers" => Doing::Recover(process),
            "slows" | "speeds" | "omits" | "answers" => Doing::Fail { process, failure: self.failure(verb)? },
            "pauses" => Doing::Pause(process),
            "resumes" => Doing::Resume(process),
            "suspects" => {
                self.could_be(Want::Process { but: vec![process] });
                Doing::Suspect { process, peer: self.process()? }
            }
            "gives" => self.give_task(process)?,
            "calls" => self.make_call(process)?,
            "declines" => {
                self.need("calls")?;
                let span = self.span();
                let group = self.group_after("of")?;
                self.open_group(group, span, "nobody calls it");
                Doing::DeclineCalls { process, group }
            }
            "tells" => self.tell(process)?,
            "outputs" => self.output(process)?,
            "checkpoints" => self.checkpoint(process)?,
            "joins" => Doing::Join { process, group: self.changing_group("nobody joins")? },
            "creates" => Doing::Create { process, group: self.group_or_implied()? },
            "dissolves" => Doing::Dissolve { process, group: self.group_or_implied()? },
            "looks" => {
                self.need("up")?;
                Doing::LookUp { process, group: self.group_or_implied()? }
            }
            _ => Doing::Leave { process, group: self.changing_group("nobody leaves")? },
        })
    }

    /// `slows down by 20ms`, `speeds up`, `omits to send 30%`, `omits nothing`, `answers calls of g wrongly to p`.
    fn failure(&mut self, verb: &str) -> Read<Failure> {
        match verb {
            "slows" => {
                self.need("down")?;
                self.need("by")?;
                Ok(Failure::Timing { by: self.duration()? })
            }
            "speeds" => self.need("up").map(|()| Failure::Timing { by: Duration::ZERO }),
            "omits" if self.take("nothing") => Ok(Failure::NoOmission),
            "omits" => {
                self.need("to")?;
                if self.take("send") {
                    return Ok(Failure::SendOmission { percent: self.percent()? });
                }
                self.need("receive")?;
                Ok(Failure::ReceiveOmission { percent: self.percent()? })
            }
            _ => {
                self.need("calls")?;
                let span = self.span();
                let group = self.group_after("of")?;
                self.open_group(group, span, "nobody calls it");
                if self.take("rightly") {
                    return Ok(Failure::NoValue { group });
                }
                self.need("wrongly")?;
                let to = if self.take("to") { Some(self.process()?) } else { None };
                Ok(Failure::Value { group, to })
            }
        }
    }

    /// A group whose members can change.
    fn changing_group(&mut self, what: &str) -> Read<GroupId> {
        let span = self.span();
        let group = self.group_or_implied()?;
        self.open_group(group, span, what);
        Ok(group)
    }

    /// `m1 to g`, `to g`, `100 messages to g every 1ms`.
    fn multicast(&mut self, sender: Name, flavour: Option<Flavour>) -> Read<Doing> {
        if matches!(self.peek(), Some(Token { kind: Kind::Number(_), .. })) {
            let count = self.positive("the number of messages", bounds::LOAD)?;
            self.need("messages")?;
            let group = self.group_to_multicast_to()?;
            self.need("every")?;
            let every = self.duration()?;
            let order = self.order_asked(flavour)?;
            return Ok(Doing::MulticastMany { sender, count, group, order, every });
        }
        let nothing_said = self.at_end();
        let unnamed = nothing_said || self.peek_word() == Some("to");
        let label = if unnamed { None } else { Some(self.label_to_multicast()?) };
        let group = self.group_to_multicast_to()?;
        let order = if nothing_said { Asked { flavour, queue: None } } else { self.order_asked(flavour)? };
        Ok(Doing::Multicast { sender, label, group, order })
    }

    /// `labelled prices`, or nothing.
    fn order_asked(&mut self, flavour: Option<Flavour>) -> Read<Asked> {
        let queue = if self.take("labelled") { Some(self.queue()?) } else { None };
        Ok(Asked { flavour, queue })
    }

    /// `task T of 6 pieces to g`.
    fn give_task(&mut self, process: Name) -> Read<Doing> {
        self.need("task")?;
        let task = self.task_to_give()?;
        self.need("of")?;
        let pieces = self.positive("the number of pieces", bounds::PIECES)?;
        self.need("pieces")?;
        let span = self.span();
        let group = self.group_after("to")?;
        self.open_group(group, span, "it takes no tasks");
        Ok(Doing::GiveTask { process, task, pieces, group })
    }

    /// `g as c1 wanting majority by abcast`.
    fn make_call(&mut self, caller: Name) -> Read<Doing> {
        let span = self.span();
        let unsaid = self.peek_word() == Some("as");
        let group = if unsaid { self.implied_group("a group")? } else { self.group()? };
        self.open_group(group, span, "nobody calls it");
        self.need("as")?;
        let call = self.call_to_make()?;
        self.need("wanting")?;
        let wanting = self.wanting()?;
        let flavour = if self.take("by") { Some(self.flavour()?) } else { None };
        Ok(Doing::Call { caller, call, group, wanting, order: Asked { flavour, queue: None } })
    }

    /// How many replies: `none`, a number, `majority` or `all`.
    fn wanting(&mut self) -> Read<Wanting> {
        Ok(match self.peek() {
            Some(Token { kind: Kind::Number(_), .. }) => {
                Wanting::Replies(self.number("how many replies", bounds::NUMBER)?)
            }
            _ if self.take("none") => Wanting::NONE,
            _ if self.take("majority") => Wanting::Majority,
            _ if self.take("all") => Wanting::All,
            _ => return self.expected("how many replies: none, a number, majority or all"),
        })
    }

    /// `fbcast`, `cbcast`, `abcast` or `gbcast`.
    fn flavour(&mut self) -> Read<Flavour> {
        match Flavour::ALL.into_iter().find(|flavour| Some(flavour.name()) == self.peek_word()) {
            Some(flavour) => {
                self.next();
                Ok(flavour)
            }
            None => self.expected_one_of(&Flavour::ALL.map(Flavour::name)),
        }
    }

    /// `losing 2 to p, all to r`.
    fn losing(&mut self, process: Name) -> Read<Vec<Losing>> {
        let mut losing: Vec<Losing> = Vec::new();
        if !self.take("losing") {
            return Ok(losing);
        }
        loop {
            let span = self.span();
            let count = match self.peek() {
                Some(Token { kind: Kind::Number(_), .. }) => {
                    Some(self.positive("the number of lost copies", bounds::NUMBER)?)
                }
                _ if self.take("all") => None,
                _ => return self.expected("\"all\" or a number of copies"),
            };
            let to = if self.take("to") { Some(self.other_process(process)?) } else { None };
            if !self.failed && losing.iter().any(|other| other.to == to) {
                self.mistake(
                    code::TWICE,
                    span,
                    "this channel is named twice",
                    "say once how many copies are lost to that process",
                );
            }
            losing.push(Losing { count, to });
            if !self.take(",") {
                return Ok(losing);
            }
        }
    }

    // Faults.

    fn message_fault(&mut self, verb: &str) -> Read<Doing> {
        self.next();
        let copies = CopyPattern {
            which: self.which()?,
            message: self.message()?,
            from: if self.take("from") { Some(self.process()?) } else { None },
            to: if self.take("to") { Some(self.process()?) } else { None },
        };
        let fault = match verb {
            "drop" => MessageFault::Drop,
            "duplicate" => MessageFault::Duplicate,
            "hold" => MessageFault::Hold,
            "release" => MessageFault::Release,
            _ => {
                self.need("by")?;
                MessageFault::Delay(self.duration()?)
            }
        };
        Ok(Doing::Message { fault, copies })
    }

    fn link_fault(&mut self, cut: bool) -> Read<Doing> {
        self.next();
        let from = self.process()?;
        self.could_be_one_of(&["to", "and"]);
        let both = match self.peek_word() {
            Some("and") => true,
            Some("to") => false,
            _ => return self.expected("\"to\" for one way, or \"and\" for both ways"),
        };
        self.next();
        let to = self.other_process(from)?;
        Ok(if cut { Doing::CutLink { from, to, both } } else { Doing::MendLink { from, to, both } })
    }

    /// `p q | r s`.
    fn partition(&mut self) -> Read<Doing> {
        self.next();
        let (mut parts, mut named) = (Vec::new(), Vec::new());
        loop {
            let before = named.len();
            self.another_process(&mut named)?;
            while self.peek_word().is_some() {
                self.another_process(&mut named)?;
            }
            parts.push(named[before..].to_vec());
            if !self.take("|") {
                break;
            }
        }
        if parts.len() < 2 {
            return self.expected("\"|\" and the processes of the other part");
        }
        Ok(Doing::Partition(parts))
    }

    fn lose(&mut self) -> Read<Doing> {
        self.next();
        let percent = self.percent()?;
        self.need("for")?;
        Ok(Doing::LoseForAWhile { percent, duration: self.duration()? })
    }
}
