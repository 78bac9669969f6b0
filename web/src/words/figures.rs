//! The dialogs with figures: charts, and two runs beside each other.

room! {
    NO_CHART = "This script asks for no chart yet. What is to be measured becomes a line of it.";
    RUNS_PLAYED = "Runs played";
    played(played, runs) = "{played} of {runs} runs played and measured";
    SAVE_NUMBERS = "Save numbers";
    SAVE_PICTURE = "Save picture";
    STOP = "Stop";
    run_took(copies, time) = "{copies} copies, {time}";
    ORDERS = "Multicasts and deliveries; the orders are below";
    BESIDE = "The runs beside each other";
    MEASURE_ALSO = "Measure also";
    MEASURE = "Measure:";
    BY_KIND = "Messages by kind";
    BY_SIZE = "Messages as the group grows";
    LATENCY = "Delivery latency";
    UNSTABLE = "Unstable messages over time";
    DETECTION = "Detection time";
    WAITING = "Waiting for replies";
    LOST = "Work taken back";
    WRITES = "Writes to stable storage";
    numbers_below(chart) = "{chart}; the numbers are in the table below";
    NUMBERS = "Numbers";
    THE_NUMBERS = "The numbers";
    NEVER = "never";
    RUN = "run";

    TWO_RUNS = "Two runs beside each other";
    AS_WRITTEN = "This script, as written";
    variant(name) = "This script, variant “{name}”";
    branch(words) = "Branch: {words}";
    NOTHING_BESIDE = "There is nothing to compare with yet: switch a rule, or do something to the run.";
    THIS_RUN = "This run";
    DIAGRAM = "Space–time diagram; the first difference is said below";
    THIS_BESIDE = "This run beside ";
    OTHER_RUN = "The other run";
    FROM_THE_START = "from the start";
    TO_DIFFERENCE = "Go to the difference";
    SAME = "The two runs are the same, event by event.";
    same_until(time) = "They are the same until {time}; the line marks where they part.";
    NOTHING_MORE = "Here nothing happens any more.";
    next_here(time, event) = "Next here, at {time}: {event}.";
    ALL_HOLD = "every guarantee holds";
    violated(guarantees) = "violated: {guarantees}";
}
