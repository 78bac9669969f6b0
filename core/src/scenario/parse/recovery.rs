//! Groups whose members write checkpoints, and what such members do.

use super::reader::{Read, Reader};
use crate::ids::{GroupId, Name};
use crate::protocol::rollback::{Options, Scheme};
use crate::scenario::ast::{Doing, Statement, ViewPattern};
use crate::scenario::bounds;
use crate::scenario::complete::Want;
use crate::scenario::diagnose::code;
use crate::scenario::lex::{Kind, Span, Token};
use crate::time::Duration;

impl Reader<'_> {
    /// `independent every 20ms writing 2ms`.
    pub(super) fn recovery(&mut self) -> Read<Options> {
        let scheme = self.one_of(&Scheme::WORDS)?;
        let every = if self.take("every") { Some(self.interval()?) } else { None };
        Ok(Options { scheme, every, writing: self.writing()?.unwrap_or_default() })
    }

    /// `20ms`, or `10ms..40ms`: from one checkpoint to the next.
    fn interval(&mut self) -> Read<(Duration, Duration)> {
        let span = self.span();
        let (least, most) = self.duration_or_range()?;
        self.check_interval(least, span);
        Ok((least, most))
    }

    /// Time between two checkpoints: some.
    pub(super) fn check_interval(&mut self, least: Duration, span: Span) {
        if least == Duration::ZERO && !self.failed {
            let help = "write 1ms, or more; without \"every\" checkpoints are written by hand only";
            self.mistake(code::VALUE, span, "between two checkpoints there is some time", help);
        }
    }

    /// `writing 2ms`: how long a write takes.
    fn writing(&mut self) -> Read<Option<Duration>> {
        if self.take("writing") { self.duration().map(Some) } else { Ok(None) }
    }

    /// `recovery coordinated of s writing 2ms`.
    pub(super) fn recovery_of(&mut self) -> Read<Statement> {
        self.next();
        let scheme = self.one_of(&Scheme::WORDS)?;
        let span = self.span();
        let group = self.group_after("of")?;
        if !self.script.recovers.contains_key(&group) && !self.failed {
            let help = "declare it with one: group s = p q with recovery independent";
            self.mistake(code::VALUE, span, "this group has no recovery", help);
        }
        Ok(Statement::Recovery { group, scheme, writing: self.writing()? })
    }

    /// `q m1 in s`, `q 100 messages in s every 1ms`.
    pub(super) fn tell(&mut self, sender: Name) -> Read<Doing> {
        self.could_be(Want::Process { but: vec![sender] });
        let span = self.span();
        let receiver = self.process()?;
        if receiver == sender && !self.failed {
            self.mistake(code::VALUE, span, "nobody tells itself anything", "name another member");
        }
        if matches!(self.peek(), Some(Token { kind: Kind::Number(_), .. })) {
            let count = self.positive("the number of messages", bounds::LOAD)?;
            self.need("messages")?;
            let group = self.group_with_checkpoints(&[sender, receiver])?;
            self.need("every")?;
            return Ok(Doing::TellMany { sender, receiver, count, group, every: self.duration()? });
        }
        let label = self.label_to_multicast()?;
        Ok(Doing::Tell { sender, receiver, label, group: self.group_with_checkpoints(&[sender, receiver])? })
    }

    /// `o1 in s`.
    pub(super) fn output(&mut self, process: Name) -> Read<Doing> {
        let label = self.label_to_multicast()?;
        let span = self.span();
        let group = self.group_with_checkpoints(&[process])?;
        if !self.script.logs.contains(&group) && self.script.recovers.contains_key(&group) && !self.failed {
            let message = "a checkpoint alone cannot promise that what is output is never taken back";
            let help = "the group has to log messages: group s = p q with recovery receiver-log";
            self.mistake(code::VALUE, span, message, help);
        }
        Ok(Doing::Output { process, label, group })
    }

    /// `in s`.
    pub(super) fn checkpoint(&mut self, process: Name) -> Read<Doing> {
        Ok(Doing::Checkpoint { process, group: self.group_with_checkpoints(&[process])? })
    }

    /// `in s`, of which all these are members.
    fn group_with_checkpoints(&mut self, members: &[Name]) -> Read<GroupId> {
        let span = self.span();
        let group = self.group_after("in")?;
        let all = self.script.recovers.get(&group);
        let outside = members.iter().find(|name| all.is_some_and(|all| !all.contains(name)));
        let group_name = self.script.scenario.group_name(group).to_owned();
        if all.is_none() && !self.failed {
            let help = "declare it so: group s = p q with recovery independent";
            self.mistake(code::VALUE, span, format!("the members of \"{group_name}\" write no checkpoints"), help);
        } else if let Some(outside) = outside.filter(|_| !self.failed) {
            let name = self.script.scenario.process_name(*outside);
            let message = format!("{name} is no member of \"{group_name}\"");
            self.mistake(code::VALUE, span, message, "a group with recovery has its first members for ever");
        }
        Ok(group)
    }

    /// `view 1 of g`: in which something is delivered.
    pub(super) fn view_to_deliver_in(&mut self) -> Read<ViewPattern> {
        let span = self.span();
        let view = self.view()?;
        if self.script.recovers.contains_key(&view.group) && !self.failed {
            let name = self.script.scenario.group_name(view.group).to_owned();
            let message = format!("what the members of \"{name}\" tell each other is delivered in no view");
            self.mistake(code::VALUE, span, message, "leave the view out: q delivers m1");
        }
        Ok(view)
    }

    /// `to g`: a group in which one multicasts.
    pub(super) fn group_to_multicast_to(&mut self) -> Read<GroupId> {
        let span = self.span();
        let group = self.group_after("to")?;
        if self.script.recovers.contains_key(&group) && !self.failed {
            let name = self.script.scenario.group_name(group).to_owned();
            let message = format!("the members of \"{name}\" multicast nothing");
            self.mistake(code::VALUE, span, message, "they tell each other messages one by one: p tells q m1 in s");
        }
        Ok(group)
    }
}
