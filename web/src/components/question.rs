//! The question of the lesson: answers to choose from, the reasons afterwards, and a way on without an answer.

use groupscope_core::scenario::ast;
use groupscope_core::scenario::compile::LessonKind;
use yew::prelude::*;

use crate::store::{Action, Answer, Page};
use crate::words::frame::GO_ON;
use crate::words::{lesson as w, of_script};

/// The last question that was reached. It gives way once the lesson has gone two steps on.
pub fn question(page: &Page) -> Html {
    let state = &page.state;
    let is_question = |at: usize| matches!(state.lesson(at).kind, LessonKind::Ask { .. });
    let asked = state.run.course().last_reached(state.at.position, state.at.time, |moment| is_question(moment.lesson));
    let Some(lesson) = asked.map(|moment| state.lesson(moment.lesson)) else { return html! {} };
    let LessonKind::Ask { question, answers } = &lesson.kind else { return html! {} };
    let answer = state.answers.get(&lesson.line).copied();
    html! {
        <section class="question" id="question" aria-label={w::QUESTION}>
            <h3>{ if answer.is_some() { w::YOU_WERE_ASKED } else { w::WHAT_DO_YOU_THINK } }</h3>
            <p lang={of_script(state)}>{ question }</p>
            <ul lang={of_script(state)}>{ for answers.iter().enumerate().map(|(at, it)| choice(page, lesson.line, at, it, answer)) }</ul>
            { reason(answers, answer, of_script(state)) }
            if answer.is_none() {
                <button class="skip" onclick={page.on(Action::Answer(lesson.line, Answer::Skipped))}>
                    { if answers.is_empty() { GO_ON } else { w::SKIP } }
                </button>
            }
        </section>
    }
}

fn choice(page: &Page, line: u32, at: usize, it: &ast::Answer, given: Option<Answer>) -> Html {
    let chosen = given == Some(Answer::Choice(at));
    let verdict = match (given, it.right) {
        (None, _) => None,
        (Some(_), true) => Some(("is-right", w::RIGHT)),
        (Some(_), false) if chosen => Some(("is-wrong", w::WRONG)),
        _ => None,
    };
    html! {
        <li key={at}>
            <button class={classes!("choice", chosen.then_some("chosen"), verdict.map(|(class, _)| class))}
                disabled={given.is_some()} aria-pressed={chosen.to_string()}
                onclick={page.on(Action::Answer(line, Answer::Choice(at)))}>
                <span class="dot" aria-hidden="true"></span>
                <span>{ &it.text }</span>
                if let Some((_, words)) = verdict { <span class="verdict">{ words }</span> }
            </button>
        </li>
    }
}

/// Why the chosen answer is wrong, and why the right one is right.
fn reason(answers: &[ast::Answer], given: Option<Answer>, lang: Option<&'static str>) -> Html {
    let Some(given) = given else { return html! {} };
    let right = answers.iter().position(|answer| answer.right);
    let chosen = match given {
        Answer::Choice(at) => Some(at),
        Answer::Skipped => None,
    };
    let wrong = chosen.filter(|at| Some(*at) != right);
    html! {
        <div class="because" role="status" {lang}>
            { for wrong.into_iter().chain(right).filter_map(|at| Some((at, answers.get(at)?))).map(|(at, answer)| html! {
                <p key={at}>{ &answer.because }</p>
            }) }
        </div>
    }
}
