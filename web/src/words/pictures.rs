//! The stage and the space–time diagram: their frames.

room! {
    STAGE = "Stage";
    STAGE_SHOWS = "Processes, their groups and the messages under way";
    FINGER_DRAWS = "Draw with the finger";
    DRAW = "Draw…";
    DRAW_TITLE = "Add a process, a group, a partition ( m )";

    DIAGRAM = "Space–time diagram";
    DIAGRAM_SHORT = "Space–time";
    DIAGRAM_SHOWS = "Processes as lines, messages as arrows, time to the right";
    AS_TITLE = "What applications are told: multicasts, deliveries and views, without the messages below";
    AS = "As ";
    APPLICATIONS = "applications";
    SEE_IT = " see it";
    HIDE_HEARTBEATS = "Hide heartbeats";
    SMALLER = "Smaller";
    SMALLER_TITLE = "Show more of the run";
    LARGER = "Larger";
    LARGER_TITLE = "Show less of the run, larger";
    FIT = "Fit";
    STRIP = "Part of the run in sight";
    rows(first, last, all) = "Processes in sight: {first} … {last} / {all}";
    FIT_TITLE = "Show the whole run";
}
