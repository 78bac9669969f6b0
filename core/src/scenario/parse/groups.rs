//! Reads what a script declares of groups: their members and options, and which options a variant chooses.

use super::reader::{Read, Reader};
use crate::ids::GroupId;
use crate::protocol::ordering::Flavour;
use crate::scenario::ast::{FlushBy, GroupDeclaration, Membership, MulticastOption, Rung, Statement};
use crate::scenario::bounds;
use crate::scenario::diagnose::code;
use crate::scenario::lex::Span;
use crate::scenario::names::Symbol;

/// The orders that a group can have by default.
const ORDERS: [(&str, Flavour); 3] = [("fifo", Flavour::Fifo), ("causal", Flavour::Causal), ("total", Flavour::Total)];

/// The first words of options of a group's multicast.
const OPTIONS: [&str; 7] = ["order", "cbcast", "abcast", "flush", "delivery", "stability", "state"];

impl Reader<'_> {
    fn next_group(&mut self, name: &str) -> Symbol {
        let groups = &mut self.script.scenario.groups;
        let index = groups.len();
        if bounds::GROUPS.is_passed_by(index as u64 + 1) {
            self.passed_once(bounds::GROUPS, self.last_span());
            return Symbol::Refused;
        }
        groups.push(name.to_owned());
        Symbol::Group(GroupId(index as u16))
    }

    pub(super) fn declare_group(&mut self) -> Read<Statement> {
        self.next();
        let group = match self.declare(Reader::next_group, "a name for the group")? {
            Some(Symbol::Group(group)) => group,
            _ => GroupId(0),
        };
        let name_span = self.last_span();
        let has_members = self.take("=");
        let members = if has_members { self.processes()? } else { Vec::new() };
        let mut declaration = GroupDeclaration {
            group,
            members,
            membership: None,
            options: Vec::new(),
            reliability: None,
            recovery: None,
            log: false,
            later: false,
        };
        let members_span = self.last_span();
        if self.take("with") {
            self.group_options(&mut declaration)?;
        } else if !has_members {
            return self.expected("\"=\" and the members of the group");
        }
        let stream = matches!(declaration.membership, Some(Membership::Announced));
        if !has_members && (declaration.membership.is_none() || stream) {
            let help = "write \"= p q\" after its name; only a group with \"membership gmp\", or one that a service or a server keeps, may begin empty";
            self.mistake(code::VALUE, name_span, "this group has no members", help);
        }
        self.check_fixed(&declaration, name_span);
        if stream {
            self.script.announced.insert(declaration.group);
            declaration.options.iter().for_each(|option| self.check_announced(*option, declaration.group, name_span));
        }
        self.check_keeping(&declaration, members_span, name_span);
        Ok(Statement::Group(declaration))
    }

    /// What a group with a reliability of its own, or with checkpoints, cannot have.
    fn check_fixed(&mut self, declaration: &GroupDeclaration, name: Span) {
        if self.failed {
            return; // it may have no number of its own: another group would be taken for this one
        }
        if declaration.recovery.is_some() {
            self.script.recovers.insert(declaration.group, declaration.members.clone());
            if declaration.recovery.is_some_and(|options| options.scheme.logs()) {
                self.script.logs.insert(declaration.group);
            }
        } else if declaration.reliability.is_none() {
            return;
        }
        self.script.fixed.insert(declaration.group);
        let both = declaration.recovery.is_some() && declaration.reliability.is_some();
        let more = both || declaration.membership.is_some() || !declaration.options.is_empty();
        if more || declaration.log || declaration.later {
            let help = "take the other options away: its first members are its members for ever";
            self.mistake(code::VALUE, name, "a group with a reliability or with recovery has no other options", help);
        }
    }

    /// What a group whose membership is announced cannot have: more may be announced while its members flush, and they
    /// would have to wait for each other anew.
    fn check_announced(&mut self, option: MulticastOption, group: GroupId, span: Span) {
        let waits = matches!(option, MulticastOption::Uniform(true) | MulticastOption::Flush(FlushBy::Coordinator));
        if waits && self.script.announced.contains(&group) && !self.failed {
            let (name, option) = (self.script.scenario.group_name(group), option.words());
            let message = format!("\"{name}\" cannot have \"{option}\": its membership is announced");
            let help = "take one of them away, or let the group have \"membership gmp\"";
            self.mistake(code::VALUE, span, message, help);
        }
    }

    /// A group whose members can change; `what` needs that.
    pub(super) fn open_group(&mut self, group: GroupId, span: Span, what: &str) {
        if self.script.fixed.contains(&group) && !self.failed {
            let message = format!("the members of \"{}\" are fixed: {what}", self.script.scenario.group_name(group));
            let help = "a group with a reliability of its own, or with recovery, has its first members for ever";
            self.mistake(code::VALUE, span, message, help);
        }
    }

    /// What only some ways of keeping membership allow.
    fn check_keeping(&mut self, declaration: &GroupDeclaration, members: Span, name: Span) {
        if self.failed {
            return;
        }
        let server = match declaration.membership {
            Some(Membership::Server(server)) => Some(server),
            _ => None,
        };
        if server.is_some_and(|server| declaration.members.contains(&server)) {
            let help = "take it out of the members, or let another process keep the group";
            self.mistake(code::VALUE, members, "a group's server is none of its members", help);
        }
        if declaration.log && server.is_none() {
            let help = "write \"membership server s, log\", or take \"log\" away";
            self.mistake(code::VALUE, name, "only a group server keeps a log", help);
        }
        if declaration.later && !declaration.members.is_empty() {
            let help = "take the members away: who creates the group is its first member";
            self.mistake(code::VALUE, name, "a group that is created later has no members yet", help);
        }
    }

    fn group_options(&mut self, declaration: &mut GroupDeclaration) -> Read<()> {
        loop {
            let span = self.span();
            let again = if let Some(option) = self.multicast_option()? {
                let again = declaration.options.iter().any(|said| said.is_about_the_same(option));
                declaration.options.push(option);
                again
            } else if self.take("membership") {
                let membership = self.membership(declaration.group)?;
                declaration.membership.replace(membership).is_some()
            } else if self.take("reliability") {
                let rung = self.rung()?;
                declaration.reliability.replace(rung).is_some()
            } else if self.take("recovery") {
                let recovery = self.recovery()?;
                declaration.recovery.replace(recovery).is_some()
            } else if self.take("log") {
                std::mem::replace(&mut declaration.log, true)
            } else if self.take("created") {
                self.need("later")?;
                std::mem::replace(&mut declaration.later, true)
            } else {
                let others = ["membership", "reliability", "recovery", "log", "created later"];
                return self.expected_one_of(&[&OPTIONS[..], &others].concat());
            };
            self.option_again(again, span);
            if !self.take(",") {
                return Ok(());
            }
        }
    }

    fn membership(&mut self, group: GroupId) -> Read<Membership> {
        if self.take("gmp") {
            return Ok(Membership::Gmp);
        }
        if self.take("server") {
            return self.process().map(Membership::Server);
        }
        if self.take("announced") {
            return Ok(Membership::Announced);
        }
        if !self.take("gms") {
            return self.expected_one_of(&["gmp", "gms", "server", "announced"]);
        }
        self.need("of")?;
        let span = self.span();
        let service = self.group()?;
        if service == group && !self.failed {
            let help = "name the group whose members are the service, declared above";
            self.mistake(code::VALUE, span, "a group cannot be its own membership service", help);
        }
        self.open_group(service, span, "it cannot serve others");
        Ok(Membership::Gms(service))
    }

    /// An option of a group's multicast, or nothing if the next word is none.
    fn multicast_option(&mut self) -> Read<Option<MulticastOption>> {
        self.could_be_one_of(&OPTIONS);
        let Some(&word) = OPTIONS.iter().find(|word| self.peek_word() == Some(**word)) else { return Ok(None) };
        self.next();
        Ok(Some(match word {
            "order" => MulticastOption::Order(self.one_of(&ORDERS)?),
            "cbcast" => MulticastOption::Carries(self.by_one_of(&[("timestamps", false), ("piggyback", true)])?),
            "abcast" => MulticastOption::BySequencer(self.by_one_of(&[("priorities", false), ("sequencer", true)])?),
            "delivery" if self.take("at") => {
                self.need("once")?;
                MulticastOption::Uniform(false)
            }
            "delivery" if self.take("uniform") => MulticastOption::Uniform(true),
            "delivery" => return self.expected_one_of(&["uniform", "at once"]),
            "stability" => MulticastOption::Gossips(self.by_one_of(&[("piggyback", false), ("gossip", true)])?),
            "state" => {
                self.need("in")?;
                let pieces = self.positive("the number of pieces", bounds::STATE_PIECES)?;
                self.need("pieces")?;
                MulticastOption::Pieces(pieces as u8)
            }
            _ => MulticastOption::Flush(self.by_one_of(&FlushBy::ALL.map(|by| (by.word(), by)))?),
        }))
    }

    fn by_one_of<T: Copy>(&mut self, words: &[(&'static str, T)]) -> Read<T> {
        self.need("by")?;
        self.one_of(words)
    }

    /// `use flush by senders in g`.
    pub(super) fn use_option(&mut self) -> Read<Statement> {
        self.next();
        let Some(option) = self.multicast_option()? else { return self.expected_one_of(&OPTIONS) };
        let span = self.span();
        let group = self.group_after("in")?;
        self.open_group(group, span, "it has no other options than its reliability");
        self.check_announced(option, group, span);
        Ok(Statement::Use { group, option })
    }

    fn rung(&mut self) -> Read<Rung> {
        if self.take("suppressed") {
            self.need("nack")?;
            return Ok(Rung::Suppressed);
        }
        for rung in [Rung::None, Rung::Ack, Rung::Nack, Rung::Hierarchical] {
            if self.take(rung.words()) {
                return Ok(rung);
            }
        }
        self.expected_one_of(&["none", "ack", "nack", "suppressed nack", "hierarchical"])
    }

    /// `reliability nack of g`.
    pub(super) fn reliability(&mut self) -> Read<Statement> {
        self.next();
        let rung = self.rung()?;
        let span = self.span();
        let group = self.group_after("of")?;
        let has_rung = self.script.fixed.contains(&group) && !self.script.recovers.contains_key(&group);
        if !has_rung && !self.failed {
            let help = "declare it with one: group g = p q with reliability none";
            self.mistake(code::VALUE, span, "this group has no reliability of its own", help);
        }
        Ok(Statement::Reliability { group, rung })
    }
}
