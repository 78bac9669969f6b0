//! The other panels at the side: guarantees, log and branches; and the tables in the place of pictures.

room! {
    NOT_TESTED = "not tested yet";
    holds(times) = "{times} × so far";
    NOT_HERE = "not here";
    VIOLATED = "violated";

    NOTHING_PASSES = "Nothing in this run passes.";
    earlier(events) = "{events} earlier";
    later(events) = "{events} later";
    WHAT_IS_SHOWN = "What is shown";
    PROCESS = "Process";
    ALL_PROCESSES = "all processes";
    GROUP = "Group";
    ALL_GROUPS = "all groups";
    KIND = "Kind of message";
    ALL_KINDS = "all kinds";
    MESSAGE = "Message";
    CLEAR = "Clear";
    at(process) = "at {process}";
    in_group(group) = "in {group}";
    only(words) = "Only {words}";
    only_is_shown(words) = "Only {words} is shown. Show everything again";
    SHOW_ALL = "Show everything again";
    follow(message) = "Follow {message}";
    FOLLOW_TITLE = "Log and diagram show only this message: its copies, echoes, retransmissions and deliveries";

    BRANCHES_ARE = "Whatever you change begins a branch; what was before stays.";
    UNDO = "Undo";
    REDO = "Redo";
    CONTROL_Z = "ctrl Z";
    CONTROL_Y = "ctrl Y";
    NAME = "Name…";
    NAME_OF_BRANCH = "Name of this branch";
    DELETE = "Delete";
    DELETE_TITLE = "This branch, and all that came of it";
    COMPARE = "Compare";
    COMPARE_WITH = "Compare…";
    COMPARE_TITLE = "This run beside another one ( v )";
    AS_OPENED = "As opened";
    without(line) = "without: {line}";
    and_more(line, more) = "{line} … and {more} more";
    edited(lines) = "Script edited, {lines} lines";

    SHOW_PROOF = "Show the proof";
    LIT = "Lit up in both pictures; Esc ends it";
    proof(numbers) = "; proof {numbers}";
    IS_ABOUT = "; what the proof is about";
    proof_number(number) = " (proof {number})";

    STAGE_IN_WORDS = "The stage in words";
    DIAGRAM_IN_WORDS = "The diagram in words";
    TIME_IN_MS = "time in ms";
    THE_PROCESS = "process";
    WHAT_HAPPENS = "what happens";
}
