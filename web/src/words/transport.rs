//! The transport: its buttons, time and speed.

room! {
    TO_START = "To the start";
    TO_START_TITLE = "To the start (Home)";
    STEP = "Step";
    STEP_BACK = "Step back";
    STEP_BACK_TITLE = "The event before ( ← )";
    STEP_TITLE = "The next event ( → )";
    PLAY = "Play";
    PLAY_TITLE = "Play (space)";
    PAUSE = "Pause";
    PAUSE_TITLE = "Pause (space)";
    NEXT_MOMENT = "Next moment";
    NEXT_MOMENT_TITLE = "The next moment of the lesson (shift →)";
    event(number) = "event {number}";
    STOP_AT_MOMENTS = "stop at moments";
    STOP_AT_MOMENTS_TITLE = "Playing stops at moments of the lesson and at violations";
    SPEED = "Speed";
    SPEED_SHORT = "speed";
    SPEED_TITLE = "Simulated time to real time ( , and . )";
    speed_is(speed) = "Speed 1 to {speed}";
    TIME = "Time";
    AT_END = " This is the end of the run.";
}
