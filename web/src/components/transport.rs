//! The transport: to the start, a step back, play, a step, the next moment; the scrubber with its marks; time and speed.

use groupscope_core::time::Time;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use crate::store::{Action, Mark, MarkKind, Move, Page, SPEEDS};
use crate::words::{milliseconds, percent, told, transport as w};

pub fn transport(page: &Page) -> Html {
    let state = &page.state;
    let at_start = state.at <= state.run.start();
    let at_end = state.at >= state.run.end();
    let (play, play_title) = if state.playing { (w::PAUSE, w::PAUSE_TITLE) } else { (w::PLAY, w::PLAY_TITLE) };
    html! {
        <footer class="transport">
            <div class="buttons">
                <button class="icon" aria-label={w::TO_START} title={w::TO_START_TITLE} disabled={at_start}
                    onclick={page.on(Action::Go(Move::Start))}>{ icon("M3 2v12M13 2 5 8l8 6z") }</button>
                <button class="step" aria-label={w::STEP_BACK} title={w::STEP_BACK_TITLE}
                    disabled={state.target(Move::StepBack) == state.at}
                    onclick={page.on(Action::Go(Move::StepBack))}>{ icon("M12 2 4 8l8 6z") }<span>{ w::STEP }</span></button>
                <button class="play" aria-label={play} title={play_title}
                    onclick={page.on(Action::Play(!state.playing))}>
                    { icon(if state.playing { "M4 2h3v12H4zM9 2h3v12H9z" } else { "M4 2l9 6-9 6z" }) }
                    <span>{ play }</span>
                </button>
                <button class="step" aria-label={w::STEP} title={w::STEP_TITLE} disabled={at_end}
                    onclick={page.on(Action::Go(Move::Step))}><span>{ w::STEP }</span>{ icon("M4 2l8 6-8 6z") }</button>
                <button class="next" title={w::NEXT_MOMENT_TITLE} disabled={at_end}
                    onclick={page.on(Action::Go(Move::NextMoment))}>
                    <span>{ w::NEXT_MOMENT }</span>{ icon("M3 2l8 6-8 6zM13 2v12") }
                </button>
            </div>
            <output class="clock">
                <span class="clock-time">{ milliseconds(state.at.time) }</span>
                <span class="clock-event">{ w::event(&state.until().index()) }</span>
            </output>
            { scrubber(page) }
            <div class="pace">{ pace(page) }</div>
        </footer>
    }
}

fn pace(page: &Page) -> Html {
    let state = &page.state;
    let chosen = page.with(|event: Event| {
        Action::Speed(event.target_unchecked_into::<HtmlSelectElement>().selected_index().max(0) as usize)
    });
    let stops = page.with(|event: Event| Action::Stops(event.target_unchecked_into::<HtmlInputElement>().checked()));
    html! {
        <>
            <label class="stops" title={w::STOP_AT_MOMENTS_TITLE}>
                <input type="checkbox" checked={state.stops} onchange={stops} />{ w::STOP_AT_MOMENTS }
            </label>
            <label title={w::SPEED_TITLE}>
                <span class="speed-word">{ w::SPEED_SHORT }</span>
                <select onchange={chosen} aria-label={w::SPEED}>
                    { for SPEEDS.iter().enumerate().map(|(at, speed)| html! {
                        <option key={at} selected={at == state.speed}>{ format!("1 : {speed}") }</option>
                    }) }
                </select>
            </label>
        </>
    }
}

/// A small picture on a button.
fn icon(path: &'static str) -> Html {
    html! {
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
            <path d={path} fill="currentColor" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round" />
        </svg>
    }
}

/// The whole run as a line, with marks where something decisive happens.
fn scrubber(page: &Page) -> Html {
    let state = &page.state;
    let run = state.run.clone();
    let moved = page.with(move |event: InputEvent| {
        let notch = event.target_unchecked_into::<HtmlInputElement>().value_as_number();
        Action::GoTo(run.place_at(Time::from_us(run.axis().time_of(run.axis().left() + notch as f32))))
    });
    let axis = state.run.axis();
    let width = axis.right() - axis.left();
    let notch = |time: Time| axis.x_of(time.as_us()) - axis.left();
    let share = |time: Time| percent((notch(time) * 100.0) as u64, (width * 100.0) as u64);
    let horizon = state.horizon().map_or(state.run.end_time(), |place| place.time);
    let marks = state.run.marks().iter().filter(|mark| mark.time <= horizon.max(state.at.time));
    html! {
        <div class="scrubber" style={format!("--at: {}", share(state.at.time))}>
            <div class="rail" aria-hidden="true">
                { for marks.map(|mark| mark_on_rail(page, mark, &share(mark.time))) }
            </div>
            <input type="range" min="0" max={(width as u32).to_string()} step="1"
                value={(notch(state.at.time).round() as u32).to_string()}
                aria-label={w::TIME} aria-valuetext={milliseconds(state.at.time)} oninput={moved} />
        </div>
    }
}

fn mark_on_rail(page: &Page, mark: &Mark, at: &str) -> Html {
    let kind = match mark.kind {
        MarkKind::Crash => "crash",
        MarkKind::Suspicion => "suspicion",
        MarkKind::View => "view",
        MarkKind::Violation => "violation",
    };
    html! {
        <i key={format!("{kind}{}", mark.event.0)} class={classes!("mark", kind)} style={format!("left: {at}")}
            title={told(&page.state.run, mark.event)}></i>
    }
}
