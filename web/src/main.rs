//! The page. For now only its title, so that building, serving and testing in a browser can be tried.

use yew::prelude::*;

#[component]
fn App() -> Html {
    html! {
        <main>
            <h1>{ "Groupscope" }</h1>
            <p>{ "A playground for process groups and virtual synchrony." }</p>
        </main>
    }
}

fn main() {
    yew::Renderer::<App>::new().render();
}
