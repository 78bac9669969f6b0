//! The bar at the top.

room! {
    LIBRARY = "Library of scenarios ( / )";
    SCRIPT_TITLE = "The scenario as text ( e )";
    CLOSE_SCRIPT = "Close script";
    EDIT_SCRIPT = "Edit script";
    CHARTS_TITLE = "Figures of this run, measured by playing it and its variants ( c )";
    CHARTS = "Charts";
    SHARE_TITLE = "A link to this run and this moment";
    SHARE = "Share";
    AS_THE_SYSTEM = "as the system says";
    DARK = "dark";
    LIGHT = "light";
    theme(theme) = "Theme: {theme}";
    CHANGE_IT = ". Change it";
    HELP_TITLE = "Help ( ? )";
    HELP = "Help";
}
