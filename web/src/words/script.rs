//! The script's editor.

room! {
    IS_BEING_PLAYED = "is being played";
    IS_SHOWN = "is what you see";
    ONE_MISTAKE = "1 mistake; the last good run is shown";
    mistakes(mistakes) = "{mistakes} mistakes; the last good run is shown";
    more(mistakes) = "and {mistakes} more";
    TEXT = "Script of the scenario";
    ONE_OFFER = "1 word can stand here";
    offers(words) = "{words} words can stand here";
    OFFERS = "What can stand here";
}
