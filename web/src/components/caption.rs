//! The caption below the stage: what the lesson says at this moment, the question that waits, or what has just gone
//! wrong. It has its room whether it says something or not, so that nothing jumps.

use groupscope_core::lesson::Moment;
use groupscope_core::scenario::compile::LessonKind;
use yew::prelude::*;

use crate::later;
use crate::store::{Action, Embed, Page, Pane};
use crate::words::{lesson as w, of_script};

/// The caption.
pub fn caption(page: &Page) -> Html {
    let state = &page.state;
    let lang = of_script(state);
    if let Some((guarantee, title, words)) = later::here().and_then(|later| (later.just_fallen)(state)) {
        return html! {
            <div class="caption fallen">
                <p tabindex="0"><strong><span lang="en">{ title }</span>{ w::FALLS }</strong><span lang="en">{ words }</span></p>
                <button onclick={page.on(Action::Prove(guarantee, None))}>{ w::PROOF }</button>
            </div>
        };
    }
    if let Some(LessonKind::Ask { question, .. }) = state.waiting_question().map(|at| &state.lesson(at).kind) {
        return html! {
            <div class="caption asks">
                <p tabindex="0"><strong>{ w::QUESTION_IS }</strong><span {lang}>{ question }</span></p>
                <button class="to-question" onclick={show_question(page)}>{ w::ANSWER }</button>
            </div>
        };
    }
    let is_told = |moment: &Moment| !matches!(state.lesson(moment.lesson).kind, LessonKind::Ask { .. });
    let told = state.run.course().last_reached(state.at.position, state.at.time, is_told);
    let words = match told.map(|moment| &state.lesson(moment.lesson).kind) {
        Some(LessonKind::Step { title, text }) => {
            html! { <p tabindex="0" {lang}><strong>{ title }{ ". " }</strong>{ text }</p> }
        }
        Some(LessonKind::Say(text)) => html! { <p tabindex="0" {lang}>{ text }</p> },
        _ => html! { <p class="quiet">{ w::BEGIN }</p> },
    };
    html! { <div class="caption">{ words }</div> }
}

/// On a phone the answers lie further down, in an embed behind what is shown.
fn show_question(page: &Page) -> Callback<MouseEvent> {
    let page = page.clone();
    Callback::from(move |_| {
        if let Some(embed) = page.state.embed {
            page.store.send(Action::Embed(Embed { shown: Pane::Lesson, ..embed }));
            return;
        }
        let document = web_sys::window().and_then(|window| window.document());
        if let Some(question) = document.and_then(|document| document.get_element_by_id("question")) {
            question.scroll_into_view_with_bool(true);
        }
    })
}
