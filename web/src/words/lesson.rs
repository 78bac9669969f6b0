//! The lesson, its question, the rules in force, and the caption below the stage.

room! {
    UNTITLED = "Untitled scenario";
    ASSUMED = "Assumed";
    ANSWER_FIRST = "Answer the question first";
    GO_THERE = "Go there";

    QUESTION = "Question";
    YOU_WERE_ASKED = "You were asked";
    WHAT_DO_YOU_THINK = "What do you think?";
    SKIP = "Skip";
    RIGHT = "✓ right";
    WRONG = "✗ not this";

    RULES = "Rules in force";
    OFF = ": off in this script";
    ALL_RULES = "All rules…";
    without(meaning) = "Without it, {meaning}";
    variant(name) = "Plays the script with its variant “{name}”";

    FALLS = " falls. ";
    PROOF = "Proof";
    QUESTION_IS = "Question. ";
    ANSWER = "Answer";
    BEGIN = "Press space to play, or → to go from event to event.";
}
