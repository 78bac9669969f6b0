//! The charts that the script asks for: measured while one watches, a slice at a time, and to be taken away as files.

use std::rc::Rc;

use gloo_timers::callback::Timeout;
use groupscope_core::chart::beside::{Run, beside};
use groupscope_core::chart::{Chart, Survey, csv, draw};
use groupscope_core::gesture::Gesture;
use groupscope_core::scenario::ast::{Measure, Setting};
use groupscope_core::scene::palette::Theme;
use groupscope_core::scene::svg::svg_in;
use groupscope_core::time::{Duration, Time};
use web_sys::js_sys;
use yew::prelude::*;

use super::overlay::{Dialog, width};
use crate::app::PageProps;
use crate::pictures;
use crate::store::{Action, Page};
use crate::words::frame::GO_ON;
use crate::words::top_bar::CHARTS;
use crate::words::{Word, figures as w, milliseconds};

/// Steps that are played between two looks at what the reader does.
const SLICE: u32 = 5_000;
/// Width of a chart in pixels, where the window is wide enough.
const WIDTH: u32 = 720;
/// Width of the picture of one run.
const RUN_WIDTH: f32 = 370.0;
/// What the dialog takes to the left and right of a chart.
const MARGINS: u32 = 72;

/// The dialog with all charts of the script.
pub fn charts(page: &Page) -> Html {
    html! { <Dialog page={page.clone()} title={CHARTS} class="charts"><Charts page={page.clone()} /></Dialog> }
}

/// The charts, while they are measured and afterwards.
struct Charts {
    survey: Option<Survey>,
    next: Option<Timeout>,
}

enum Message {
    /// Play the next slice.
    Slice,
    /// The reader has seen enough.
    Stop,
    /// The reader wants the rest after all.
    GoOn,
}

impl Component for Charts {
    type Message = Message;
    type Properties = PageProps;

    fn create(ctx: &Context<Self>) -> Charts {
        let mut charts = Charts { survey: Survey::new(ctx.props().page.state.scenario.clone()), next: None };
        charts.soon(ctx);
        charts
    }

    fn changed(&mut self, ctx: &Context<Self>, old: &PageProps) -> bool {
        let scenario = &ctx.props().page.state.scenario;
        if !Rc::ptr_eq(scenario, &old.page.state.scenario) {
            self.survey = Survey::new(scenario.clone());
            self.soon(ctx);
        }
        true
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        self.next = None;
        let Some(survey) = &mut self.survey else { return false };
        match message {
            Message::Stop => {}
            Message::GoOn => self.soon(ctx),
            Message::Slice => {
                if survey.advance(SLICE) {
                    self.soon(ctx);
                }
            }
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let Some(survey) = &self.survey else {
            return html! { <>
                <p>{ w::NO_CHART }</p>
                { more(&ctx.props().page) }
            </> };
        };
        let (played, runs) = survey.progress();
        html! {
            <>
                <p class="charts-progress" role="status">
                    <progress max={runs.to_string()} value={played.to_string()} aria-label={w::RUNS_PLAYED} />
                    <span>{ w::played(&played, &runs) }</span>
                    if played < runs {
                        { self.stop_or_go_on(ctx) }
                    } else {
                        { save(w::SAVE_NUMBERS, "charts.csv", "text/csv", &csv(survey.charts())) }
                    }
                </p>
                { runs_beside(&ctx.props().page, survey) }
                { for survey.charts().iter().map(|chart| figure(&ctx.props().page, chart)) }
                { more(&ctx.props().page) }
            </>
        }
    }
}

impl Charts {
    fn soon(&mut self, ctx: &Context<Self>) {
        let link = ctx.link().clone();
        self.next = Some(Timeout::new(0, move || link.send_message(Message::Slice)));
    }

    fn stop_or_go_on(&self, ctx: &Context<Self>) -> Html {
        match self.next {
            Some(_) => html! { <button onclick={ctx.link().callback(|_| Message::Stop)}>{ w::STOP }</button> },
            None => html! { <button onclick={ctx.link().callback(|_| Message::GoOn)}>{ GO_ON }</button> },
        }
    }
}

/// The runs beside each other: what applications see of them, who delivers what in which order, and what that took.
fn runs_beside(page: &Page, survey: &Survey) -> Html {
    let (played, runs) = survey.progress();
    if played < runs {
        return html! {};
    }
    let seen = beside(survey, RUN_WIDTH);
    let article = |run: &Run| {
        let orders = run.orders.iter().map(|(who, order)| html! { <div><dt>{ who }</dt><dd>{ order }</dd></div> });
        let sent =
            run.sent.iter().map(|(kind, count)| format!("{count} {}", kind.name())).collect::<Vec<_>>().join(", ");
        let total: u64 = run.sent.iter().map(|(_, count)| count).sum();
        let took = milliseconds(Time::from_us(run.took_us));
        html! {
            <article key={run.name.clone()}>
                <h3>{ &run.name }<small>{ w::run_took(&total, &took) }</small></h3>
                <div role="img" aria-label={w::ORDERS}>
                    { Html::from_html_unchecked(svg_in(&run.picture, pictures::theme(&page.state)).into()) }
                </div>
                <dl class="orders">{ for orders }</dl>
                <p class="quiet">{ sent }</p>
            </article>
        }
    };
    html! { if !seen.is_empty() { <section class="beside" aria-label={w::BESIDE}>{ for seen.iter().map(article) }</section> } }
}

/// What else can be measured.
fn more(page: &Page) -> Html {
    let all = || Measure::Messages { kinds: Vec::new(), to: None };
    let groups: Vec<_> = page.state.scenario.declared_groups().collect();
    let fewest = groups.first().map_or(0, |group| group.members.len() as u32);
    let grown = [4, 8, 16].into_iter().filter(|size| *size >= fewest && fewest > 0).map(Setting::Members).collect();
    let mut choices = vec![
        (w::BY_KIND, all(), Vec::new()),
        (w::BY_SIZE, all(), grown),
        (w::LATENCY, Measure::Latency, Vec::new()),
        (w::UNSTABLE, Measure::Unstable, Vec::new()),
        (w::DETECTION, Measure::Detection, Vec::new()),
        (w::WAITING, Measure::Waiting, Vec::new()),
    ];
    if groups.iter().any(|group| group.recovery.is_some()) {
        let intervals = || [10, 20, 40, 80].map(|ms| Setting::Every(Duration::from_ms(ms))).to_vec();
        choices.extend([(w::LOST, Measure::Lost, intervals()), (w::WRITES, Measure::Writes, intervals())]);
    }
    let button = |(words, measure, settings): (Word, Measure, Vec<Setting>)| {
        html! { <button key={words.text()} onclick={page.on(Action::Gesture(Gesture::Chart(measure, settings)))}>{ words }</button> }
    };
    html! { <div class="measure" role="group" aria-label={w::MEASURE_ALSO}><span class="quiet">{ w::MEASURE }</span>{ for choices.into_iter().map(button) }</div> }
}

/// A chart with its numbers below it.
fn figure(page: &Page, chart: &Chart) -> Html {
    let one = std::slice::from_ref(chart);
    let picture = draw::svg(one, width(MARGINS, 240, WIDTH), pictures::theme(&page.state));
    let file = format!("{}.svg", chart.title);
    html! {
        <figure class="chart" key={chart.title.clone()}>
            <div role="img" aria-label={w::numbers_below(&chart.title)}>
                { Html::from_html_unchecked(picture.into()) }
            </div>
            <figcaption>
                { save(w::SAVE_PICTURE, &file, "image/svg+xml", &draw::svg(one, WIDTH, Theme::Light)) }
                <details><summary>{ w::NUMBERS }</summary><div class="wide" tabindex="0" role="region" aria-label={w::THE_NUMBERS}>{ table(chart) }</div></details>
            </figcaption>
        </figure>
    }
}

fn table(chart: &Chart) -> Html {
    let shown = |value: &Option<u64>| value.map_or_else(|| w::NEVER.into(), |value| chart.unit.shown(value));
    html! {
        <table>
            <caption>{ format!("{}, {}", chart.title, chart.unit.words()) }</caption>
            <thead><tr>
                <th scope="col">{ w::RUN }</th>
                { for chart.series.iter().map(|it| html! { <th scope="col">{ *it }</th> }) }
            </tr></thead>
            <tbody>{ for chart.bars.iter().map(|bar| html! {
                <tr>
                    <th scope="row">{ &bar.name }</th>
                    { for bar.values.iter().map(|it| html! { <td>{ shown(it) }</td> }) }
                </tr>
            }) }</tbody>
        </table>
    }
}

/// A link that saves a text as a file.
fn save(words: Word, file: &str, kind: &str, text: &str) -> Html {
    let address = format!("data:{kind};charset=utf-8,{}", String::from(js_sys::encode_uri_component(text)));
    html! { <a class="button" href={address} download={file.to_owned()}>{ words }</a> }
}
