//! The inspector: what is selected, what waits at a process, and how many messages there were.

room! {
    NOTHING_SELECTED = "Select a process, a message or an event.";
    PROCESSES = "Processes";
    DO = "Do…";
    NO_VIEW = "no view";
    view_of(number, members) = "view {number} = {members}";
    group(name) = "Group {name}";
    on_channel(copies) = "{copies} under way on this channel.";
    process(name) = "Process {name}";
    RUNS = "runs";
    HAS_CRASHED = "has crashed";
    IS_PAUSED = "is paused";
    IS_WRITING = "is writing to stable storage, and does nothing else";
    WHY = "Why?";
    RULE = "Rule";
    event_at(time, number) = "{time} ms · event {number}";
    CAUSAL_PAST = "its causal past";
    CAUSAL_FUTURE = "its causal future";
    CONCURRENT = "the rest is concurrent";
    from_to(from, to) = "from {from} to {to}";
    COPIES = "Its copies";
    NOT_SENT = "not sent yet";
    received(time) = "received at {time} ms";
    lost(time) = "lost at {time} ms";
    HELD = "held";
    under_way(time) = "under way since {time} ms";
    copy_to(process, fate) = "to {process}: {fate}";
    COUNTS = "Messages so far";

    TIMERS = "Timers";
    HELD_BACK = "Held back";
    QUEUE = "Queue";
    since(time) = "since {time}";
    NO_NUMBER = "no number yet";
    final_number(number) = "{number}, final";
    final_number_by(number, process) = "{number} of {process}, final";
    proposed_number(number) = "{number}, proposed";
    fires_in(time) = "in {time}";
    CANCELLED = "cancelled";
    resend(message) = "repeat message {message}";
    SESSION = "say how many were sent";
    ask(message, sender) = "ask for message {message} of {sender}";
    repair(message, sender) = "send message {message} of {sender} again";
    hold_down(message, sender) = "answer for message {message} of {sender} once more";
    collect(sender) = "ask the subgroup again, for {sender}";
}
