//! The page: a thin shell around the engine. It reads runs, shows them, and turns what a reader does into lines of the
//! script; what can be computed without a browser is computed in the engine.

mod api;
mod app;
mod canvas;
mod components;
mod keys;
mod later;
mod library;
mod opening;
mod persist;
mod picture;
mod pictures;
mod player;
mod store;
mod words;

fn main() {
    words::load();
    let show = || drop(yew::Renderer::<app::App>::new().render());
    // Scripts are read by the later part, and nobody who comes for one should see another run first.
    if opening::waits() { later::fetch(move |_| show()) } else { show() }
}
