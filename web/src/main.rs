//! The page: a thin shell around the engine. It reads runs, shows them, and turns what a reader does into lines of the
//! script; what can be computed without a browser is computed in the engine.

mod app;
mod components;
mod keys;
mod library;
mod opening;
mod persist;
mod player;
mod store;
mod verdicts;
mod words;

fn main() {
    yew::Renderer::<app::App>::new().render();
}
