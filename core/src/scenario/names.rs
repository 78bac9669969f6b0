//! The names of a script: what each of them names, and how they are written.

use super::ast::{GroupDeclaration, Scenario, Statement};
use super::vocabulary;
use crate::ids::{GroupId, Label, LabelParts, Name};
use crate::registry::MessageKind;
use crate::small::SmallMap;

/// What stands where a name has gone missing, which only a tree made by hand can lack.
const MISSING: &str = "?";

impl Scenario {
    /// The name of a process.
    pub fn process_name(&self, process: Name) -> &str {
        self.processes.get(process.index()).map_or(MISSING, String::as_str)
    }

    /// The name of a group.
    pub fn group_name(&self, group: GroupId) -> &str {
        self.groups.get(group.index()).map_or(MISSING, String::as_str)
    }

    /// The groups as the script declares them, in order.
    pub fn declared_groups(&self) -> impl Iterator<Item = &GroupDeclaration> {
        self.lines.iter().filter_map(|line| match line.statement.as_ref()? {
            Statement::Group(group) => Some(group),
            _ => None,
        })
    }

    /// The same, to be changed.
    pub fn declared_groups_mut(&mut self) -> impl Iterator<Item = &mut GroupDeclaration> {
        self.lines.iter_mut().filter_map(|line| match line.statement.as_mut()? {
            Statement::Group(group) => Some(group),
            _ => None,
        })
    }

    /// The label of a message: as the script wrote it, or `q.3` for the third that `q` multicast without a label.
    pub fn label_name(&self, label: Label) -> String {
        match label.parts() {
            LabelParts::Written(index) => self.labels.get(index as usize).map_or(MISSING, String::as_str).to_owned(),
            LabelParts::Automatic { sender, ordinal } => format!("{}.{ordinal}", self.process_name(sender)),
        }
    }

    /// The process of that name.
    pub fn process_named(&self, name: &str) -> Option<Name> {
        self.processes.iter().position(|known| known == name).map(|index| Name(index as u16))
    }

    /// The group of that name.
    pub fn group_named(&self, name: &str) -> Option<GroupId> {
        self.groups.iter().position(|known| known == name).map(|index| GroupId(index as u16))
    }

    /// The message of that label, also of an automatic one (`q.3`).
    pub fn label_named(&self, name: &str) -> Option<Label> {
        match name.rsplit_once('.') {
            None => self.labels.iter().position(|known| known == name).map(|index| Label::written(index as u32)),
            Some((sender, ordinal)) => {
                let ordinal = ordinal.parse().ok().filter(|ordinal| (1..=Label::ORDINAL_MAX).contains(ordinal));
                Some(Label::automatic(self.process_named(sender)?, ordinal?))
            }
        }
    }
}

/// What a name stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Symbol {
    Process(Name),
    Group(GroupId),
    /// An index into the script's labels.
    Label(u32),
    /// Declared, but a bound or another mistake kept it out: every use of it is passed over in silence.
    Refused,
}

impl Symbol {
    /// What it is, with its article.
    pub(super) fn what(self) -> &'static str {
        match self {
            Symbol::Process(_) => "a process",
            Symbol::Group(_) => "a group",
            Symbol::Label(_) => "a message",
            Symbol::Refused => "a name",
        }
    }
}

/// All names with the line that wrote them first.
#[derive(Debug, Default)]
pub(super) struct Symbols(SmallMap<String, (Symbol, u32)>);

impl Symbols {
    pub(super) fn get(&self, name: &str) -> Option<(Symbol, u32)> {
        self.0.get(name).copied()
    }

    pub(super) fn insert(&mut self, name: &str, symbol: Symbol, line: u32) {
        self.0.or_insert(name.to_owned(), (symbol, line));
    }
}

/// Why a word cannot be a name, or nothing if it can.
pub(super) fn why_no_name(word: &str) -> Option<String> {
    if MessageKind::named(word).is_some() {
        Some(format!("\"{word}\" is a kind of message and cannot be a name"))
    } else if vocabulary::RESERVED.contains(&word) {
        Some(format!("\"{word}\" is a word of the language and cannot be a name"))
    } else if word.contains('.') || !word.starts_with(char::is_alphabetic) {
        Some(format!("\"{word}\" cannot be a name: names are made of letters, digits, _ and -, a letter first"))
    } else {
        None
    }
}
