//! The lesson: what this is about, its steps with the present one marked, its question, and the rules in force.

use groupscope_core::gesture::Place;
use groupscope_core::lesson::Moment;
use groupscope_core::scenario::compile::LessonKind;
use yew::prelude::*;

use super::question::question;
use super::rules::rules;
use crate::store::{Action, Heading, Page};
use crate::words::{lesson as w, of_script};

pub fn lesson_panel(page: &Page) -> Html {
    let state = &page.state;
    let (about, assumes) = (state.heading(Heading::About), state.heading(Heading::Assumes));
    let title = state.heading(Heading::Title);
    let lang = of_script(state);
    html! {
        <>
            <section class="lesson">
                <h2 {lang}>{ if title.is_empty() { w::UNTITLED.text() } else { title } }</h2>
                if !about.is_empty() { <p class="about" {lang}>{ about }</p> }
                { steps(page) }
                { question(page) }
            </section>
            { rules(page) }
            if !assumes.is_empty() {
                <section class="assumes"><h3>{ w::ASSUMED }</h3><p {lang}>{ assumes }</p></section>
            }
        </>
    }
}

/// The steps and remarks, those behind an open question without their words.
fn steps(page: &Page) -> Html {
    let state = &page.state;
    let course = state.run.course();
    let reached = course.reached(state.at.position, state.at.time);
    let hidden = state.run.course().hidden_after(state.run.program(), |at| state.is_answered(at));
    let is_told = |moment: &Moment| !matches!(state.lesson(moment.lesson).kind, LessonKind::Ask { .. });
    let current = course.last_reached(state.at.position, state.at.time, is_told);
    let mut number = 0;
    let items = course.moments().iter().enumerate().filter(|(_, moment)| is_told(moment)).map(|(at, moment)| {
        number += 1;
        let is_hidden = at >= reached && hidden.is_some_and(|open| place(open) < place(moment));
        let status = if current == Some(moment) {
            Status::Current
        } else if at < reached {
            Status::Done
        } else if is_hidden {
            Status::Hidden
        } else {
            Status::Ahead
        };
        step(page, moment, number, status)
    });
    html! { <ol class="steps" lang={of_script(state)}>{ for items }</ol> }
}

#[derive(Clone, Copy, PartialEq)]
enum Status {
    Done,
    Current,
    Ahead,
    Hidden,
}

fn step(page: &Page, moment: &Moment, number: usize, status: Status) -> Html {
    let title = match &page.state.lesson(moment.lesson).kind {
        LessonKind::Step { title, .. } => title,
        LessonKind::Say(text) => text,
        LessonKind::Ask { .. } => return html! {},
    };
    if status == Status::Hidden {
        return html! {
            <li key={moment.lesson} class="hidden-step">
                <span class="tick" aria-hidden="true">{ number }</span>
                <span aria-label={w::ANSWER_FIRST}>{ "· · ·" }</span>
            </li>
        };
    }
    let class = match status {
        Status::Done => "done",
        Status::Current => "current",
        _ => "ahead",
    };
    let current = (status == Status::Current).then_some("step");
    html! {
        <li key={moment.lesson} {class} aria-current={current}>
            <button onclick={page.on(Action::GoTo(place(moment)))} title={told(page, moment)}>
                <span class="tick" aria-hidden="true">{ if status == Status::Done { "✓".to_owned() } else { number.to_string() } }</span>
                <span class="step-title">{ title }</span>
            </button>
        </li>
    }
}

/// What the step says, for one who hovers over its title.
fn told(page: &Page, moment: &Moment) -> String {
    match &page.state.lesson(moment.lesson).kind {
        LessonKind::Step { text, .. } => text.clone(),
        _ => w::GO_THERE.into(),
    }
}

fn place(moment: &Moment) -> Place {
    Place { position: moment.position, time: moment.time }
}
