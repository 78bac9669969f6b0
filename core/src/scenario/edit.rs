//! Changes a script's text by a line, and leaves all other lines as their author wrote them.

use super::ast::{Line, Scenario, Statement};
use super::parse::parse;
use super::vocabulary::{self, Category};

/// Adds a line that makes something happen: below the last such line of the base script and below the declarations,
/// but above what comes after them, such as `run until`, the lesson, expectations and variants. Below variants in which
/// something happens, though: their lines are armed by the timed line above them, which has to stay the same.
pub fn append_action(text: &str, line: &str) -> String {
    let scenario = parse(text).scenario;
    let last = |wanted: fn(Kind) -> bool| {
        let base = scenario.lines.iter().take_while(|line| line.statement != Some(Statement::StopHere));
        base.filter(|line| line.variant.is_none() && wanted(kind_of(line))).map(Line::last_row).max()
    };
    let after = match last(|kind| kind == Kind::Action) {
        Some(_) => last(|kind| kind == Kind::Action || kind == Kind::Names),
        None => last(|kind| kind != Kind::Other),
    };
    let after = after.unwrap_or(0).max(end_of_acting_variants(&scenario));
    insert_after(text, after, line)
}

/// Adds a line that declares something: below the last such line of the base script, so that whatever follows may use it.
pub fn append_declaration(text: &str, line: &str) -> String {
    let scenario = parse(text).scenario;
    let base = scenario.lines.iter().take_while(|line| line.statement != Some(Statement::StopHere));
    let declared =
        base.filter(|line| line.variant.is_none() && matches!(kind_of(line), Kind::Names | Kind::Declaration));
    insert_after(text, declared.map(Line::last_row).max().unwrap_or(0), line)
}

/// Adds a chart: below the last one of the base script, so that they are shown as they were asked for.
pub fn append_chart(text: &str, line: &str) -> String {
    let scenario = parse(text).scenario;
    let base = scenario.lines.iter().take_while(|line| line.statement != Some(Statement::StopHere));
    let charts = base.filter(|line| line.variant.is_none() && matches!(line.statement, Some(Statement::Chart { .. })));
    match charts.last() {
        Some(last) => insert_after(text, last.last_row(), line),
        None => append_declaration(text, line),
    }
}

/// The last row of the last variant in which something happens; 0 if there is none.
fn end_of_acting_variants(scenario: &Scenario) -> u32 {
    let read = || scenario.lines.iter().take_while(|line| line.statement != Some(Statement::StopHere));
    let acting = read().filter(|line| line.variant.is_some() && kind_of(line) == Kind::Action).last();
    let block = acting.and_then(|acting| read().filter(|line| line.variant == acting.variant).last());
    block.map_or(0, Line::last_row)
}

/// Takes away the line to which that row belongs, with all its rows; of a variant, with all its lines.
pub fn remove_line(text: &str, row: u32) -> String {
    let scenario = parse(text).scenario;
    let Some(index) = scenario.lines.iter().position(|line| (line.number..=line.last_row()).contains(&row)) else {
        return text.to_owned();
    };
    let last = last_line_of_block(&scenario, index).last_row();
    let first = scenario.lines[index].number;
    let kept = text.split_inclusive('\n').zip(1..).filter(|(_, number)| !(first..=last).contains(number));
    kept.map(|(row, _)| row).collect()
}

impl Line {
    /// Number of its last row in the text.
    pub fn last_row(&self) -> u32 {
        let further = match (&self.unread, &self.statement) {
            (Some(unread), _) => unread.matches('\n').count(),
            (None, Some(Statement::Ask { answers, .. })) if self.rows.is_empty() => answers.len(),
            _ => self.rows.len(),
        };
        self.number + further as u32
    }
}

/// What a line is for one who looks for the place of an action.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Action,
    /// Declares names that an action may use.
    Names,
    Declaration,
    Other,
}

/// Goes by the first word, so that a line with a mistake is what it was meant to be.
fn kind_of(line: &Line) -> Kind {
    match (&line.statement, &line.unread) {
        (Some(Statement::Action(_)), _) => Kind::Action,
        (Some(Statement::Processes(_) | Statement::Group(_)), _) => Kind::Names,
        (Some(statement), _) if statement.is_declaration() => Kind::Declaration,
        (None, Some(unread)) => {
            let keyword = unread.split_whitespace().next().unwrap_or_default();
            match vocabulary::of_keyword(keyword).map(|form| form.category) {
                Some(Category::Moment | Category::Fault) => Kind::Action,
                Some(Category::World) => Kind::Names,
                Some(Category::Heading) => Kind::Declaration,
                _ => Kind::Other,
            }
        }
        _ => Kind::Other,
    }
}

impl Statement {
    /// Whether it says what the world is, before anything happens.
    fn is_declaration(&self) -> bool {
        use Statement as S;
        matches!(
            self,
            S::Version(_)
                | S::Title(_)
                | S::About(_)
                | S::Lecture(_)
                | S::Assumes(_)
                | S::Seed(_)
                | S::Processes(_)
                | S::Network { .. }
                | S::Group(_)
                | S::Detector(_)
                | S::Deviate(_)
        )
    }
}

/// The last line of the variant that begins at that line, or the line itself.
fn last_line_of_block(scenario: &Scenario, index: usize) -> &Line {
    let (line, below) = (&scenario.lines[index], &scenario.lines[index + 1..]);
    let next_is_inside = below.first().is_some_and(|next| next.variant.is_some() && next.variant != line.variant);
    if line.variant.is_some() || !next_is_inside {
        return line;
    }
    let inside =
        below.iter().take_while(|line| line.variant.is_some() || line.statement.is_none() && line.unread.is_none());
    inside.filter(|line| line.variant.is_some()).last().unwrap_or(line)
}

/// Puts a line below the row of that number; 0 is above the first.
fn insert_after(text: &str, row: u32, line: &str) -> String {
    let line_end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let at = text.split_inclusive('\n').take(row as usize).map(str::len).sum();
    let (above, below) = text.split_at(at);
    let join = if above.is_empty() || above.ends_with('\n') { "" } else { line_end };
    format!("{above}{join}{}{line_end}{below}", line.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_gesture_goes_below_the_last_action_and_above_what_follows() {
        let text = "processes p q\nat 1ms  p crashes # so\n\nrun until rest\nexpect nobody is blocked\n";
        let wanted =
            "processes p q\nat 1ms  p crashes # so\nat 2ms q crashes\n\nrun until rest\nexpect nobody is blocked\n";
        assert_eq!(append_action(text, "at 2ms q crashes"), wanted);
    }

    #[test]
    fn the_first_gesture_goes_below_the_declarations() {
        let text = "processes p q\nvariant \"v\"\n  without flush";
        let wanted = "processes p q\nat 2ms q crashes\nvariant \"v\"\n  without flush";
        assert_eq!(append_action(text, "at 2ms q crashes"), wanted);
        assert_eq!(append_action("", "heal"), "heal\n");
        assert_eq!(append_action("processes p", "at 2ms p crashes"), "processes p\nat 2ms p crashes\n");
    }

    #[test]
    fn a_gesture_goes_below_a_variant_in_which_something_happens() {
        let text =
            "processes p q\nat 1ms p crashes\nvariant \"v\"\n  when q suspects p: q crashes\n\nstop script here\n";
        let wanted = text.replace("q crashes\n\n", "q crashes\nat 2ms q crashes\n\n");
        assert_eq!(append_action(text, "at 2ms q crashes"), wanted);
        assert_eq!(
            append_action(&wanted, "at 3ms q crashes"),
            wanted.replace("at 2ms q crashes\n", "at 2ms q crashes\nat 3ms q crashes\n")
        );
    }

    #[test]
    fn a_gesture_goes_below_an_action_that_has_a_mistake_and_above_a_stop() {
        let text = "processes p\r\nat 1ms x crashes\r\nstop script here\r\nat 3ms p crashes\r\n";
        let wanted = "processes p\r\nat 1ms x crashes\r\nat 2ms p crashes\r\nstop script here\r\nat 3ms p crashes\r\n";
        assert_eq!(append_action(text, "at 2ms p crashes"), wanted);
    }

    #[test]
    fn a_line_goes_with_all_its_rows_and_a_variant_with_all_its_lines() {
        let text = "processes p\nsay at 1ms\n  \"a\"\nvariant \"v\"\n  without flush\n\n  at 1ms p crashes\n# end\n";
        assert_eq!(remove_line(text, 3), text.replace("say at 1ms\n  \"a\"\n", ""));
        assert_eq!(remove_line(text, 4), "processes p\nsay at 1ms\n  \"a\"\n# end\n");
        assert_eq!(remove_line(text, 7), text.replace("  at 1ms p crashes\n", ""));
        assert_eq!(remove_line(text, 99), text);
    }
}
