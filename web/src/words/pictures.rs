//! The stage and the space–time diagram: their frames.

room! {
    STAGE = "Stage";
    STAGE_SHOWS = "Processes, their groups and the messages under way";
    FINGER_DRAWS = "Draw with the finger";
    DRAW = "Draw…";
    DRAW_TITLE = "Add a process, a group, a partition, a cut ( m )";

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
    CUT = "Draw a cut through the run";
    cut_at(process) = "Cut at {process}";
    orphans(messages) = "Orphans: {messages}";
    in_transit(messages) = "In transit: {messages}";
    CONSISTENT = "A consistent cut";
    NOT_CONSISTENT = "Not a consistent cut";
    LATEST_CONSISTENT = "To the latest consistent cut";
    NO_CUT = "Take the cut away";
    graph_of(group) = "Dependency graph of {group}";
    CLOSE_GRAPH = "Close the dependency graph";
    LEGEND = "■ checkpoint, ○ interval, dashed: taken back";
}
