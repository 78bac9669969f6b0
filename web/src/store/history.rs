//! The scripts that came of one another. Every change of the script begins a branch of what it was before, and nothing is
//! lost: undo goes back to where a change was made, redo to the branch that was left last, and any other can be returned to.

use std::rc::Rc;

use groupscope_core::gesture::Place;
use groupscope_core::ids::Name;
use groupscope_core::scene::Point;
use groupscope_core::small::SmallMap;

use super::Source;
use crate::words::panels as w;

/// Changes that are kept at most; beyond, the oldest goes that nothing came of and that has no name.
const CHANGES_MAX: usize = 200;

/// A script as it came to be by one change.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// Its number, in the order in which changes were made.
    pub id: u32,
    /// What it was before. None for a script that was opened.
    pub parent: Option<u32>,
    /// The script.
    pub source: Source,
    /// Where the reader stood in it last.
    pub at: Place,
    /// Where processes stood that the reader had moved.
    pub places: Places,
    /// The name that the reader has given it.
    pub name: Option<Rc<str>>,
    /// The change that the reader was in last, of those that came of it.
    pub then: Option<u32>,
}

/// Where processes stand on the stage that the reader has moved, in the unit square.
pub type Places = Rc<SmallMap<Name, Point>>;

/// All changes, and in which the reader is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct History {
    /// By number.
    changes: Rc<Vec<Change>>,
    here: u32,
}

impl History {
    /// The changes that were kept, as they were.
    pub fn restored(changes: Vec<Change>, here: u32) -> History {
        History { changes: Rc::new(changes), here }
    }

    /// All changes, in the order in which they were made.
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// The change of that number.
    pub fn get(&self, id: u32) -> Option<&Change> {
        self.changes.iter().find(|change| change.id == id)
    }

    /// The change in which the reader is. None before the first.
    pub fn here(&self) -> Option<&Change> {
        self.get(self.here)
    }

    /// What came of a change, in the order in which it was made.
    pub fn of(&self, parent: Option<u32>) -> impl Iterator<Item = &Change> {
        self.changes.iter().filter(move |change| change.parent == parent)
    }

    /// Where undo leads to.
    pub fn before(&self) -> Option<&Change> {
        self.get(self.here()?.parent?)
    }

    /// Where redo leads to.
    pub fn after(&self) -> Option<&Change> {
        self.get(self.here()?.then?)
    }

    /// Keeps where the reader stands in the script that is left, and what of it is played.
    pub(super) fn leave(&mut self, source: &Source, at: Place, places: &Places) {
        if self.changes.is_empty() {
            self.enter(source, at, places);
        }
        let here = self.here;
        let left = Rc::make_mut(&mut self.changes).iter_mut().find(|change| change.id == here);
        if let Some(change) = left.filter(|change| change.source.text == source.text) {
            (change.source, change.at, change.places) = (source.clone(), at, places.clone());
        }
    }

    /// The reader is in this script now. If it is another one than that of the present change, it came of that.
    pub(super) fn enter(&mut self, source: &Source, at: Place, places: &Places) {
        if self.here().is_some_and(|here| here.source.text == source.text) {
            return;
        }
        let parent = self.here().map(|here| here.id);
        let id = self.changes.last().map_or(0, |last| last.id + 1);
        let changes = Rc::make_mut(&mut self.changes);
        if let Some(parent) = changes.iter_mut().find(|change| Some(change.id) == parent) {
            parent.then = Some(id);
        }
        let places = places.clone();
        changes.push(Change { id, parent, source: source.clone(), at, places, name: None, then: None });
        self.here = id;
        self.forget_the_oldest();
    }

    /// Turns to the change of that number, which is played next.
    pub(super) fn turn_to(&mut self, id: u32) -> Option<Change> {
        let change = self.get(id)?.clone();
        self.here = id;
        let mut way = change.clone();
        while let Some(parent) = way.parent {
            let changes = Rc::make_mut(&mut self.changes);
            let Some(before) = changes.iter_mut().find(|change| change.id == parent) else { break };
            before.then = Some(way.id);
            way = before.clone();
        }
        Some(change)
    }

    /// Gives a change a name, or takes it away.
    pub fn name(&mut self, id: u32, name: &str) {
        let name = name.trim();
        if let Some(change) = Rc::make_mut(&mut self.changes).iter_mut().find(|change| change.id == id) {
            change.name = (!name.is_empty()).then(|| name.into());
        }
    }

    /// Takes a change away, with all that came of it. Where the reader should be then, if that is another place; a script that was
    /// opened stays.
    pub fn remove(&mut self, id: u32) -> Option<u32> {
        let parent = self.get(id)?.parent?;
        let mut gone = vec![id];
        for change in self.changes.iter() {
            if change.parent.is_some_and(|parent| gone.contains(&parent)) {
                gone.push(change.id);
            }
        }
        let changes = Rc::make_mut(&mut self.changes);
        changes.retain(|change| !gone.contains(&change.id));
        for change in changes.iter_mut() {
            change.then.take_if(|then| gone.contains(then));
        }
        gone.contains(&self.here).then_some(parent)
    }

    fn forget_the_oldest(&mut self) {
        if self.changes.len() <= CHANGES_MAX {
            return;
        }
        let is_leaf = |change: &&Change| self.of(Some(change.id)).next().is_none();
        let lost = self.changes.iter().filter(is_leaf).find(|change| change.name.is_none() && change.id != self.here);
        let lost = lost.or(self.changes.first()).map(|change| change.id);
        let changes = Rc::make_mut(&mut self.changes);
        changes.retain(|change| Some(change.id) != lost);
        for change in changes.iter_mut() {
            // What came of the script that was opened is as good as opened.
            change.parent.take_if(|parent| Some(*parent) == lost);
            change.then.take_if(|then| Some(*then) == lost);
        }
    }

    /// What was changed, in a few words: the line that is new, or gone, or another.
    pub fn words(&self, change: &Change) -> String {
        let Some(before) = change.parent.and_then(|parent| self.get(parent)) else { return w::AS_OPENED.into() };
        let (old, new): (Vec<_>, Vec<_>) = (before.source.text.lines().collect(), change.source.text.lines().collect());
        let first = |lines: &[&str], others: &[&str]| {
            let mut only = lines.iter().filter(|line| !line.trim().is_empty() && !others.contains(line));
            (only.next().map(|line| line.trim().to_owned()), only.count())
        };
        match (first(&new, &old), first(&old, &new)) {
            ((Some(line), 0), (_, 0)) => line,
            ((None, _), (Some(line), 0)) => w::without(&line),
            ((Some(line), more), (None, _)) => w::and_more(&line, &more),
            ((_, new), _) => w::edited(&(new + 1)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(text: &str) -> Source {
        Source { id: None, text: text.into(), variant: None }
    }

    fn history(texts: &[&str]) -> History {
        let mut history = History::default();
        texts.iter().for_each(|text| history.enter(&source(text), Place::default(), &Places::default()));
        history
    }

    #[test]
    fn undo_and_redo_go_along_the_branch_that_was_left_last() {
        let mut history = history(&["a\n", "a\nb\n", "a\nb\nc\n"]);
        assert_eq!(history.before().map(|it| it.id), Some(1));
        history.turn_to(0);
        assert_eq!((history.before(), history.after().map(|it| it.id)), (None, Some(1)));
        history.enter(&source("a\nx\n"), Place::default(), &Places::default());
        assert_eq!(history.here().and_then(|it| it.parent), Some(0));
        history.turn_to(0);
        assert_eq!(history.after().map(|it| it.id), Some(3), "the newer branch");
        history.turn_to(2);
        history.turn_to(0);
        assert_eq!(history.after().map(|it| it.id), Some(1), "the branch of the change that was left");
    }

    #[test]
    fn the_same_script_is_no_change_and_leaving_keeps_the_place() {
        let mut history = history(&["a\n"]);
        let there = Place { position: 7, ..Place::default() };
        history.leave(&Source { variant: Some(1), ..source("a\n") }, there, &Places::default());
        history.enter(&source("a\n"), Place::default(), &Places::default());
        assert_eq!(history.changes().len(), 1);
        assert_eq!(history.here().map(|it| (it.at, it.source.variant)), Some((there, Some(1))));
    }

    #[test]
    fn a_branch_goes_with_all_that_came_of_it_and_what_was_opened_stays() {
        let mut history = history(&["a\n", "a\nb\n", "a\nb\nc\n"]);
        assert_eq!(history.remove(0), None);
        assert_eq!(history.remove(1), Some(0), "the reader was in it");
        assert_eq!(history.changes().len(), 1);
    }

    #[test]
    fn changes_are_told_by_the_line_that_is_new_or_gone() {
        let history = history(&["a\nc\n", "a\nb\nc\n", "a\nb\n", "a\nx\n", "a\nx\ny\nz\n", "k\nl\nm\n"]);
        let words: Vec<_> = history.changes().iter().map(|change| history.words(change)).collect();
        assert_eq!(words, ["As opened", "b", "without: c", "x", "y … and 1 more", "Script edited, 3 lines"]);
    }

    #[test]
    fn only_so_many_are_kept_and_never_the_present_one_is_lost() {
        let texts: Vec<_> = (0..CHANGES_MAX + 40).map(|at| format!("{at}\n")).collect();
        let history = history(&texts.iter().map(String::as_str).collect::<Vec<_>>());
        assert_eq!(history.changes().len(), CHANGES_MAX);
        assert_eq!(history.here().map(|it| it.source.text.to_string()), texts.last().cloned());
        assert_eq!(history.of(None).count(), 1);
    }
}
