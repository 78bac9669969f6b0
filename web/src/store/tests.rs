//! The state after actions, without a browser.

use groupscope_core::gesture::Gesture;
use groupscope_core::ids::Name;
use groupscope_core::registry::GuaranteeId;
use groupscope_core::trace::EventId;

use super::*;
use crate::library::{FIRST, FIRST_TEXT, first_scenario};

fn first_lesson(variant: Option<u16>) -> State {
    State::open(Source { id: Some(FIRST.into()), text: FIRST_TEXT.into(), variant }, first_scenario())
}

fn after(state: State, actions: &[Action]) -> State {
    actions.iter().fold(state, |state, action| state.after(action.clone()))
}

#[test]
fn steps_go_from_event_to_event_of_the_story_and_back_the_same_way() {
    let mut state = first_lesson(Some(0));
    let mut places = vec![state.at];
    while state.at < state.run.end() {
        state = state.after(Action::Go(Move::Step));
        assert!(state.at > places[places.len() - 1]);
        places.push(state.at);
    }
    assert!(places.len() > 8);
    for place in places[..places.len() - 1].iter().rev() {
        state = state.after(Action::Go(Move::StepBack));
        assert_eq!(state.at, *place);
    }
}

#[test]
fn a_gesture_adds_a_line_stands_after_it_and_can_be_undone() {
    let state = after(first_lesson(None), &[Action::Go(Move::NextMoment)]);
    let changed = state.after(Action::Gesture(Gesture::Crash(Name(0))));
    assert!(changed.source.text.contains("p crashes\n"));
    assert_eq!(changed.at.time, state.at.time);
    assert_eq!(changed.at.position, state.at.position + 1);
    let toast = changed.toast.as_ref().expect("a remark");
    assert_eq!(toast.remark, Remark::Added);
    assert!(toast.text.starts_with("at ") && toast.text.ends_with("p crashes"), "{toast:?}");
    assert_eq!(*changed.announced.page, *format!("Added: {}", toast.text));
    let undone = changed.after(Action::Undo);
    assert_eq!((undone.source, undone.at), (state.source, state.at));
}

/// The end of the first lesson without its flush: virtual synchrony has fallen.
fn fallen() -> (State, GuaranteeId) {
    let state = after(first_lesson(Some(0)), &[Action::Go(Move::End)]);
    let (row, _) = fallen_of(&state);
    (state, row)
}

fn fallen_of(state: &State) -> (GuaranteeId, EventId) {
    let checks = state.run.checks().expect("the later part judges");
    let violation = checks.errors(state.run.program()).next().expect("something falls");
    (violation.guarantee, violation.event)
}

#[test]
fn what_proves_a_violation_is_lit_up_where_it_falls_until_something_else_is_chosen() {
    let (state, guarantee) = fallen();
    let (_, falls) = fallen_of(&state);
    let lit = after(state.clone(), &[Action::Zoom(6), Action::Prove(guarantee, None)]);
    assert_eq!(lit.lit, Some((guarantee, falls)));
    let proof = crate::components::proof::lit(&lit).expect("something proves it");
    assert_eq!(lit.at, lit.run.place_of(falls));
    assert_eq!((lit.tab, lit.selection), (Tab::Guarantees, None));
    let ((from, to), (first, last)) = (lit.window(), proof.span());
    assert!(from.as_us() <= first && last <= to.as_us(), "the diagram shows all of it");
    let ends = |action: Action| lit.after(action).lit.is_none();
    assert!(ends(Action::Escape) && ends(Action::Prove(guarantee, None)) && ends(Action::Variant(None)));
    assert!(ends(Action::Select(Selection::Process(Name(0)))) && ends(Action::GoToEvent(EventId(0))));
    let shown = lit.after(Action::Prove(guarantee, Some(proof.events[0])));
    assert_eq!((shown.lit, shown.at), (lit.lit, lit.run.place_of(proof.events[0])));
    assert!(!ends(Action::Go(Move::StepBack)));
}

#[test]
fn what_was_undone_is_a_branch_that_can_be_done_again_returned_to_named_and_taken_away() {
    let state = after(first_lesson(None), &[Action::Go(Move::NextMoment)]);
    let crashed = state.after(Action::Gesture(Gesture::Crash(Name(0))));
    let undone = crashed.after(Action::Undo);
    assert_eq!(undone.after(Action::Redo).source, crashed.source);
    let paused = undone.after(Action::Gesture(Gesture::Pause(Name(2))));
    assert!(!paused.source.text.contains("p crashes\n"));
    assert_eq!(paused.history.changes().len(), 3);
    let named = paused.after(Action::NameChange("r sleeps".into()));
    assert_eq!(named.history.here().and_then(|it| it.name.as_deref().map(str::to_owned)), Some("r sleeps".to_owned()));
    let crash = named.history.changes()[1].id;
    let back = named.after(Action::TurnTo(crash));
    assert_eq!((&back.source, back.at.position), (&crashed.source, crashed.at.position));
    let gone = back.after(Action::RemoveChange);
    assert_eq!(gone.source, state.source);
    assert_eq!(gone.history.changes().len(), 2);
    assert_eq!(gone.after(Action::RemoveChange).source, state.source, "what was opened stays");
}

#[test]
fn a_variant_is_no_branch_and_is_found_again_where_it_was_left() {
    let state = first_lesson(Some(0)).after(Action::Variant(None));
    assert_eq!(state.history.changes().len(), 1);
    let crashed = state.after(Action::Gesture(Gesture::Crash(Name(0)))).after(Action::Variant(Some(0)));
    assert_eq!(crashed.after(Action::Undo).source.variant, None);
    assert_eq!(crashed.after(Action::Undo).after(Action::Redo).source.variant, Some(0));
}

#[test]
fn another_script_has_branches_and_places_of_its_own() {
    let put = Action::Put(Some((Name(0), groupscope_core::scene::Point::new(0.2, 0.2))));
    let state = after(first_lesson(None), &[put, Action::Gesture(Gesture::Crash(Name(0)))]);
    assert_eq!((state.places.len(), state.history.changes().len()), (1, 2));
    let source = Source { id: None, text: "processes a b".into(), variant: None };
    let other = state.after(Action::OpenSource(source, Landing::Start));
    assert_eq!((other.places.len(), other.history.changes().len()), (0, 1));
}

#[test]
fn undo_puts_a_process_back_where_it_was_drawn_before() {
    let put = |x| Action::Put(Some((Name(0), groupscope_core::scene::Point::new(x, 0.5))));
    let state = after(first_lesson(None), &[put(0.1), Action::Gesture(Gesture::Crash(Name(1))), put(0.9)]);
    let x = |state: &State| state.places.get(&Name(0)).map(|at| at.x);
    assert_eq!(x(&state), Some(0.9));
    assert_eq!(x(&state.after(Action::Undo)), Some(0.1));
    assert_eq!(x(&state.after(Action::Undo).after(Action::Redo)), Some(0.9));
}

#[test]
fn what_cannot_be_done_says_why_and_changes_nothing() {
    let state = first_lesson(None);
    let refused = state.after(Action::Gesture(Gesture::RemoveProcess(Name(0))));
    assert_eq!(refused.source, state.source);
    let toast = refused.toast.expect("a remark");
    assert!(toast.remark == Remark::Refused && toast.text.contains("p is still named in line"), "{toast:?}");
    assert_eq!((&*refused.announced.engine, &*refused.announced.page), (&*toast.text, ""));
}

#[test]
fn a_mistake_keeps_the_last_good_run_and_gestures_wait_until_it_is_mended() {
    let state = first_lesson(None);
    let broken = after(state.clone(), &[Action::Edit("processes p p".into()), Action::Apply]);
    assert_eq!(broken.source, state.source);
    assert!(!broken.draft.as_ref().unwrap().diagnostics.is_empty());
    assert_eq!(broken.after(Action::Gesture(Gesture::Crash(Name(0)))).source, state.source);
    let mended = after(broken, &[Action::Edit("processes p".into()), Action::Apply]);
    assert_eq!(&*mended.source.text, "processes p");
    assert!(mended.draft.is_none());
}

#[test]
fn what_was_typed_last_is_played_when_the_editor_is_closed() {
    let state = after(first_lesson(None), &[Action::Script(true), Action::Edit("processes p".into())]);
    assert_ne!(&*state.source.text, "processes p");
    assert_eq!(&*state.after(Action::Script(false)).source.text, "processes p");
    assert_eq!(&*state.after(Action::Escape).source.text, "processes p");
}

#[test]
fn whoever_goes_on_past_a_question_has_skipped_it_and_whoever_stands_there_has_not() {
    let mut state = first_lesson(None);
    assert!(state.horizon().is_some());
    while state.waiting_question().is_none() && state.at < state.run.end() {
        state = state.after(Action::Go(Move::NextMoment));
    }
    let line = state.lesson(state.waiting_question().unwrap()).line;
    assert!(state.answers.is_empty());
    let past = state.after(Action::Go(Move::Step));
    assert_eq!(past.answers.get(&line), Some(&Answer::Skipped));
    assert!(past.horizon().is_none());
}

#[test]
fn switching_a_rule_stays_at_the_moment_and_at_the_beginning_stays_at_the_beginning() {
    let start = first_lesson(Some(0));
    assert_eq!(start.after(Action::Variant(None)).at, start.run.start());
    let later = start.after(Action::Go(Move::Step)).after(Action::Go(Move::Step));
    assert_eq!(later.after(Action::Variant(None)).at.time, later.at.time);
}

#[test]
fn playing_would_stop_at_a_moment_and_at_a_violation_but_only_if_it_should() {
    let state = first_lesson(Some(0));
    let first = state.stop_ahead();
    assert!(first < state.run.end());
    assert_eq!(state.after(Action::Stops(false)).stop_ahead(), state.run.end());
    let fall = state.run.place_of(state.run.falls()[0]);
    let before = state.run.place(fall.position - 1);
    assert_eq!(state.after(Action::GoTo(before)).stop_ahead().position, fall.position);
}

#[test]
fn with_nothing_selected_the_inspector_follows_the_action() {
    let state = first_lesson(None).after(Action::Go(Move::NextMoment));
    assert_eq!(state.inspected(), Some(Selection::Process(Name(1))), "q multicasts");
    let selected = state.after(Action::Select(Selection::Process(Name(2))));
    assert_eq!(selected.after(Action::Go(Move::NextMoment)).inspected(), Some(Selection::Process(Name(2))));
}

#[test]
fn the_enlarged_diagram_keeps_the_present_in_it() {
    let mut state = after(first_lesson(None), &[Action::Zoom(1), Action::Zoom(1), Action::Zoom(1)]);
    while state.at < state.run.end() {
        let (from, to) = state.window();
        assert!(from <= state.at.time && state.at.time <= to);
        state = state.after(Action::Go(Move::Step));
    }
    assert_eq!(state.after(Action::Fit).window().1, state.run.end_time());
}

#[test]
fn a_link_that_cannot_be_read_says_so_and_changes_nothing() {
    let state = first_lesson(None);
    let after = state.after(Action::Follow("nonsense!".into()));
    assert!(after.notice.is_some());
    assert_eq!(after.source, state.source);
}

#[test]
fn a_filter_is_the_readers_and_follows_a_message_through_other_runs() {
    let state = first_lesson(None).after(Action::Filter(Filter::of_message("m1")));
    let filtered = state.filtered.as_ref().expect("m1 is filtered");
    assert_eq!(state.source, first_lesson(None).source, "the script stays as it was");
    assert!(!filtered.told.is_empty() && filtered.told.len() < state.run.trace().len());
    assert_eq!(filtered.events.len(), state.run.trace().len());
    let other = state.after(Action::Variant(None));
    assert!(!Rc::ptr_eq(&other.run, &state.run));
    let again = other.filtered.as_ref().expect("the filter stays");
    assert_eq!((&again.by, again.events.len()), (&filtered.by, other.run.trace().len()));
    let none = other.after(Action::Filter(Filter::of_message("nobody's")));
    assert!(none.filtered.as_ref().is_some_and(|filtered| filtered.told.is_empty()));
    assert!(other.after(Action::Filter(Filter::default())).filtered.is_none());
}

#[test]
fn a_cut_stays_while_the_processes_do_and_escape_takes_it_away_before_anything_else() {
    let drawn = first_lesson(None).after(Action::Cut(Some([5_000, 20_000, 20_000].into())));
    let stepped = after(drawn.clone(), &[Action::Go(Move::Step), Action::Select(Selection::Process(Name(1)))]);
    let crashed = after(stepped, &[Action::Variant(Some(0)), Action::Gesture(Gesture::Crash(Name(0)))]);
    assert_eq!(crashed.cut, drawn.cut);
    let escaped = crashed.after(Action::Escape);
    assert_eq!((escaped.cut, escaped.selection), (None, crashed.selection), "nothing else is closed");
    assert!(crashed.after(Action::Gesture(Gesture::AddProcess)).cut.is_none(), "there is one more to cut");
    let again = Action::OpenSource(drawn.source.clone(), Landing::Start);
    assert!(drawn.after(again).cut.is_none(), "a lesson that is opened again begins anew");
}

#[test]
fn an_embed_shows_a_run_and_does_not_change_it() {
    let mut state = first_lesson(None);
    state.embed = Some(Embed::new(Room::One));
    let of = Selection::Process(Name(0));
    let pressed = after(state.clone(), &[Action::Menu(Some(Menu { of: Some(of), x: 0.0, y: 0.0 }))]);
    assert_eq!((pressed.selection, pressed.menu), (Some(of), None));
    let changed = state.after(Action::Gesture(Gesture::Crash(Name(0))));
    assert_eq!(changed.source.text, state.source.text);
    assert!(changed.toast.is_none());
}

#[test]
fn the_start_is_where_steps_back_end() {
    let state = first_lesson(None);
    assert_eq!(state.at, state.run.start());
    assert_eq!(state.after(Action::Go(Move::StepBack)).at, state.at);
    let founding = state.after(Action::Go(Move::FineStepBack));
    assert!(founding.at < state.at, "its founding is there, step by step");
    assert!(founding.after(Action::Go(Move::StepBack)).at <= founding.at);
}

#[test]
fn what_one_stroke_does_is_one_change() {
    let state = first_lesson(Some(0)).after(Action::Go(Move::NextMoment));
    let (p, q, r) = (Name(0), Name(1), Name(2));
    let cuts = [(p, r), (q, r)].map(|(from, to)| Gesture::Cut { from, to, both: true });
    let cut = state.after(Action::Gestures(cuts.to_vec()));
    let added: Vec<_> =
        cut.source.text.lines().filter(|line| line.starts_with("at ") && line.contains(" cut ")).collect();
    assert!(added.len() == 2 && added[0] != added[1], "{added:?}");
    assert!(cut.toast.as_ref().is_some_and(|toast| added.iter().all(|line| toast.text.contains(line.trim()))));
    assert_eq!(cut.after(Action::Undo).source.text, state.source.text);
    let both = [cuts[0].clone(), Gesture::RemoveProcess(p)];
    assert_eq!(state.after(Action::Gestures(both.to_vec())).source.text, state.source.text, "all or nothing");
}
