//! The course page in `static/course.html` shows scenarios of the project as they are now: its links carry their scripts.
//! `cargo xtask accept` renews them.

use groupscope_core::gesture::Place;
use groupscope_core::link::Link;
use groupscope_core::time::Time;
use groupscope_tests::{folder, play, scripts};

#[test]
fn the_embeds_of_the_course_page_are_links_to_the_scenarios_that_they_name() {
    let path = folder("static/course.html");
    let page = std::fs::read_to_string(&path).expect("static/course.html can be read");
    let (filled, embeds) = fill(&page);
    assert_eq!(embeds, 2);
    if std::env::var_os("GROUPSCOPE_ACCEPT").is_some() {
        std::fs::write(&path, &filled).expect("static/course.html can be written");
    } else {
        assert!(filled == page, "the links of static/course.html are behind the scenarios: `cargo xtask accept`");
    }
}

/// The page with the links as they should be, and how many there are. An embed's title is that of its scenario.
fn fill(page: &str) -> (String, usize) {
    let mut embeds = page.split("<iframe ");
    let mut filled = embeds.next().unwrap_or_default().to_owned();
    let mut count = 0;
    for embed in embeds {
        let title = between(embed, "title=\"", "\"");
        let letters = between(embed, "src=\"embed.html#", "\"");
        let link = format!("embed.html#{}", link_to(title));
        filled += "<iframe ";
        filled += &embed.replacen(&format!("embed.html#{letters}"), &link, 1);
        count += 1;
    }
    (filled, count)
}

fn link_to(title: &str) -> String {
    let is_it = |text: &String| text.contains(&format!("\nscenario \"{title}\"\n"));
    let text = scripts(&folder("static/scenarios")).into_iter().map(|(_, text)| text).find(is_it);
    let text = text.unwrap_or_else(|| panic!("no scenario has the title {title}"));
    let timeline = play(&text).timeline;
    let start = Place { position: timeline.position_at(Time::ZERO), time: Time::ZERO };
    Link::to(&text, None, &timeline, start).encode()
}

fn between<'a>(text: &'a str, before: &str, after: &str) -> &'a str {
    let (_, rest) = text.split_once(before).unwrap_or_else(|| panic!("an embed has no {before}"));
    rest.split_once(after).unwrap_or_else(|| panic!("{before} does not end")).0
}
