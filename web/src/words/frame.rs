//! The frame of the page: its regions, the tabs at the side, what is said above the columns, and what stands in the place
//! of the later part.

room! {
    LESSON = "Lesson";
    SCRIPT = "Script";
    SIDE = "Inspector, guarantees and log";
    PANELS = "Panels";
    INSPECTOR = "Inspector";
    GUARANTEES = "Guarantees";
    LOG = "Log";
    BRANCHES = "Branches";
    EVENT = "Event";
    MESSAGE = "message";
    view(group, number) = "{group} view {number}";

    GO_ON = "Go on";
    CLOSE = "Close";
    recording(time, events) = "Playing the script: {time}, {events} events";
    STOP_HERE = "Stop here";

    LOADING = "Loading";
    COMING = "Loading …";
    NOT_LOADED = "This could not be loaded. ";
    TRY_AGAIN = "Try again";
    MISSING = "A part of the page could not be loaded: the panels at the side, the script, the library and menus. The lesson can \
        go on without.";
}
