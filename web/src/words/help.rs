//! The help: keys, gestures, and what colours and forms mean.

room! {
    INTRODUCTION = "Groupscope plays groups of processes. Everything that you do to a run becomes a line of its script, at the \
        moment where you stand; the run is then played again. It can always be undone.";

    KEYS = "Keys";
    SPACE = "space";
    SPACE_DOES = "play or pause";
    ARROWS_DO = "next, previous event of the story";
    SHIFT_ARROWS = "shift → ←";
    SHIFT_ARROWS_DO = "next, previous moment of the lesson";
    ALT_ARROWS = "alt → ←";
    ALT_ARROWS_DO = "one step of the engine";
    HOME_END = "Home End";
    HOME_END_DO = "to the start, to the end";
    DOT_COMMA_DO = "faster, slower";
    SLASH_DOES = "library of scenarios";
    E_DOES = "script";
    C_DOES = "charts";
    B_DOES = "branches of the script";
    V_DOES = "this run beside another one";
    M_DOES = "menu of what is selected, or of the stage";
    DIGITS_DO = "select that process; 0 selects nothing";
    CONTROL_Z_Y = "ctrl Z, ctrl Y";
    CONTROL_Z_Y_DO = "undo the last change of the script, do it again";
    CONTROL_SPACE = "ctrl space";
    CONTROL_SPACE_DOES = "in the script: what can stand here";
    QUESTION_MARK_DOES = "this help";
    ESCAPE_DOES = "close what is open";

    IN_THE_DIAGRAM = "In the diagram";
    RING = "Blue ring, pale stretch, green disc";
    RING_MEANS = "a message comes, is held back, and is delivered";
    CLOCK_MEANS = "a vector clock: how many cbcasts of each member, by age, came before or are this one";
    THIN_LINE = "Thin line below";
    THIN_LINE_MEANS = "a member waits before it asks for what it lacks, or sends it again: a dot where it does, a cross where \
        there was no need any more";
    HATCHED = "Hatched";
    HATCHED_MEANS = "a member flushes: it sends nothing until the next view";

    ON_THE_PICTURES = "On the pictures";
    CLICK_PROCESS = "Click a process";
    CLICK_PROCESS_DOES = "select it, and open what can be done to it: crash, pause, suspect, multicast, leave";
    CLICK_MESSAGE = "Click a message under way";
    CLICK_MESSAGE_DOES = "drop, delay, duplicate or hold that one copy";
    DRAG_PROCESS = "Drag a process";
    DRAG_PROCESS_DOES = "into a group to join it, out of it to leave; else it only moves, and with shift it always does";
    DRAW_LOOP = "Draw a loop around processes";
    DRAW_LOOP_DOES = "make a group of them, and choose its options";
    DRAW_LINE = "Draw a line across the stage";
    DRAW_LINE_DOES = "part the network, or cut the channels it goes through; on a cut one, mend it";
    DRAW_BUTTON = "“Draw…”, or the other button";
    DRAW_BUTTON_DOES = "add a process, a group, a partition, losses, a cut; ✎ lets a finger draw";
    BRANCHES_DO = "what was undone stays: return to any branch, name it, delete it, see two beside each other";
    CLICK_DIAGRAM = "Click the diagram";
    CLICK_DIAGRAM_DOES = "stand at that moment; on a mark, select what happened";
    DRAW_CUT = "Draw a cut";
    DRAW_CUT_DOES = "by “Draw…”: a point on each process's line, to be dragged or moved by arrow keys; what crosses the cut is lit up";
    GRAPH = "The dependency graph";
    GRAPH_DOES = "by “Draw…”, where groups go back to recovery lines: what depends on what, and how far a failure takes it back, rollback by rollback";
    FOLLOW = "Follow m1";
    FOLLOW_DOES = "log and diagram show only that message and its copies; above the log, choose by process, group and kind";
    SWITCH_RULE = "Switch a rule off";
    SWITCH_RULE_DOES = "see which guarantee falls without it";

    MESSAGES = "Messages";
}
