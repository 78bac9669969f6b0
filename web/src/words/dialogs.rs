//! Dialogs: the library, links, rules, what is asked of one who draws.

room! {
    CONTENTS = "Contents";

    SCENARIOS = "Scenarios";
    SEARCH_HINT = "Search by title or lecture";
    SEARCH = "Search scenarios";
    EMPTY_STAGE = "Start with an empty stage";
    EMPTY_STAGE_TITLE = "Add processes and groups on the stage, or write the script";
    NO_SCENARIO = "No scenario has all these words.";
    SANDBOX = "Sandbox";
    SANDBOX_ABOUT = "An empty stage: add processes and groups, and see what they do.";

    LINK_TITLE = "Link to this moment";
    LINK_IS_COPIED = "The link is on the clipboard. Who opens it sees this script at this moment.";
    COPY_LINK = "Copy this link. Who opens it sees this script at this moment.";
    LINK = "Link";
    IN_A_PAGE = "In a page of your own";
    IN_A_PAGE_WHAT = "These lines show it inside another page, with stage, diagram, lesson and transport: from 320 by 400 pixels up.";
    LINES = "Lines that embed it";
    COPIED = "Copied";
    COPY_LINES = "Copy these lines";

    RULES = "Rules of the protocols";
    SEARCH_RULES = "Search rules";
    RULES_ARE = "Switch one off, and the run is played again without it. Many matter only where something fails at the wrong \
        moment: the run beside the one before shows what is different.";
    COMPARE_BEFORE = "Compare with the run before";
    NO_RULE = "No rule has all these words.";
    without(meaning, guarantee) = "Without it, {meaning}. What falls: {guarantee}.";

    NEW_GROUP = "New group";
    NOBODY = "There is no process yet. Add some first: they are then chosen here, or with a loop around them on the stage.";
    MEMBERS = "Members, oldest first";
    DRAW_GROUP = "Draw the group";
    FROM_START = "The group is there from the start of the run.";
    FROM_NOW = "The group begins empty, and its members join it at this moment.";
    MEMBERSHIP = "Membership";
    BY_MAJORITY = "agreed on by a majority";
    ANNOUNCED = "announced in the stream";
    ORDER = "Order of multicasts";
    FIFO = "fifo";
    CAUSAL = "causal";
    TOTAL = "total";
    FLUSH_BY = "Flush by";
    BY_CHANNELS = "channels";
    BY_ROWS = "rows";
    BY_SENDERS = "senders";
    BY_COORDINATOR = "coordinator";
    ORGANISATION = "Organisation";
    FLAT = "flat";
    HIERARCHICAL = "hierarchical";
    BY_RANK = "by rank";
    DETECTOR = "Failure detector, of all groups";
    AS_IT_IS = "as it is";
    HEARTBEAT = "heartbeat";
    PING = "ping";
    GOSSIP = "gossip";
    TREE = "tree";
    PARTITION = "Part the network";
    ONE_SIDE = "On one side; all others are on the other";
    PART = "Part them";
}
