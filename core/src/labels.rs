//! What is known of application messages: a table that is looked up by label.

use crate::ids::{Label, LabelParts};

/// A value for each label, in one vector for the script's own labels and one for those of each sender. Labels are given
/// in order, so that the vectors have few gaps.
#[derive(Clone, Debug)]
pub struct LabelMap<V> {
    tables: Vec<Vec<Option<V>>>,
}

impl<V> Default for LabelMap<V> {
    fn default() -> Self {
        LabelMap { tables: Vec::new() }
    }
}

/// Which table, and where in it.
fn place(label: Label) -> (usize, usize) {
    match label.parts() {
        LabelParts::Written(index) => (0, index as usize),
        LabelParts::Automatic { sender, ordinal } => (sender.index() + 1, ordinal as usize),
    }
}

impl<V> LabelMap<V> {
    /// The value of a label.
    pub fn get(&self, label: Label) -> Option<&V> {
        let (table, at) = place(label);
        self.tables.get(table)?.get(at)?.as_ref()
    }

    /// The value of a label, which is made if there is none.
    pub fn or_default(&mut self, label: Label) -> &mut V
    where
        V: Default,
    {
        if self.get(label).is_none() {
            self.insert(label, V::default());
        }
        let (table, at) = place(label);
        self.tables[table][at].get_or_insert_default()
    }

    /// The value of a label, to change it.
    pub fn get_mut(&mut self, label: Label) -> Option<&mut V> {
        let (table, at) = place(label);
        self.tables.get_mut(table)?.get_mut(at)?.as_mut()
    }

    /// Sets the value of a label; gives back the one before.
    pub fn insert(&mut self, label: Label, value: V) -> Option<V> {
        let (table, at) = place(label);
        if self.tables.len() <= table {
            self.tables.resize_with(table + 1, Vec::new);
        }
        let table = &mut self.tables[table];
        if table.len() <= at {
            table.resize_with(at + 1, || None);
        }
        table[at].replace(value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::Name;

    #[test]
    fn a_label_has_the_value_that_was_set_last() {
        let mut map = LabelMap::default();
        let labels = [Label::written(3), Label::automatic(Name(2), 3), Label::automatic(Name(0), 1)];
        for (value, label) in labels.into_iter().enumerate() {
            assert_eq!(map.insert(label, value), None);
        }
        assert_eq!(labels.map(|label| map.get(label).copied()), [Some(0), Some(1), Some(2)]);
        assert_eq!((map.insert(labels[1], 7), map.get(labels[1])), (Some(1), Some(&7)));
        assert_eq!((map.get(Label::written(4)), map.get(Label::automatic(Name(9), 1))), (None, None));
    }
}
