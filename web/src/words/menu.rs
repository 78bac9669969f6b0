//! The menu: what can be done to a process, a message, a channel, or on the empty stage; and what a stroke on the stage does.

room! {
    ADD_PROCESS = "Add a process";
    ADD_GROUP = "New group…";
    PART_NETWORK = "Part the network…";
    HEAL = "Heal all links";
    LOSE = "Lose 30 % for 50 ms";
    BACK_INTO_RING = "All back into a ring";

    CRASH = "Crash";
    RECOVER = "Recover";
    RESUME = "Resume";
    TAKE_OUT = "Take out of the script";
    multicast(group) = "Multicast to {group}";
    more(group) = "More to {group}…";
    leave(group) = "Leave {group}";
    join(group) = "Join {group}";
    multicast_from_outside(group) = "Multicast to {group} from outside";
    ordered(multicast, group) = "{multicast} to {group}";
    call(group, replies) = "Call {group}, wanting {replies}";
    NO_REPLY = "no reply";
    ONE_REPLY = "one reply";
    MAJORITY = "a majority";
    ALL_REPLIES = "all replies";
    decline(group) = "Decline calls of {group}";
    task(group) = "Give {group} a task of 6 pieces";
    create(group) = "Create {group}";
    look_up(group) = "Look up {group}";
    dissolve(group) = "Dissolve {group}";
    suspect(process) = "Suspect {process}";
    SUSPECT = "Suspect…";
    FAIL = "Fail otherwise…";
    IN_TIME = "Be in time again";
    SLOW_DOWN = "Slow down by 20 ms";
    OMIT_TO_SEND = "Omit to send half";
    OMIT_TO_RECEIVE = "Omit to receive half";
    OMIT_NOTHING = "Omit nothing";
    answer_wrongly(group) = "Answer calls of {group} wrongly";
    lie(process, group) = "Lie to {process} in calls of {group}";
    answer_rightly(group) = "Answer calls of {group} rightly";

    RELEASE = "Release";
    DROP = "Drop";
    DELAY = "Delay by 10 ms";
    DUPLICATE = "Duplicate";
    HOLD = "Hold";

    CUT = "Cut the link";
    cut_one_way(from, to) = "Cut {from} to {to} only";
    MEND = "Mend the link";
    mend_one_way(from, to) = "Mend {from} to {to}";

    joins(process, group) = "{process} joins {group}";
    leaves(process, group) = "{process} leaves {group} (shift: only moves)";
    cuts(from, to) = "cut {from} and {to}";
    mends(from, to) = "mend {from} and {to}";
    moves(process) = "{process} moves";
    new_group(members) = "new group of {members}";
    checkpoint(group) = "Write a checkpoint in {group}";
    tell(process, group) = "Tell {process} something in {group}";
    output(group) = "Output something in {group}";
}
