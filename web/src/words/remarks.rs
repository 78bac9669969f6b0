//! What the page remarks: when the script changes, and when a link is opened.

room! {
    added(lines) = "Added: {lines}";
    HAS_MISTAKE = "The script has a mistake. Mend it first, then this can be added to it.";
    UNDONE = "Undone.";
    NOTHING_TO_UNDO = "There is nothing to undo.";
    REDONE = "Done again.";
    NOTHING_TO_REDO = "There is nothing to do again.";
    BRANCH_GONE = "The branch is gone.";
    BRANCH_GONE_BEFORE = "That branch is gone.";
    FIRST_STAYS = "This is the script as it was opened; it stays.";

    LINK_HAS_MISTAKES = "The script of this link has mistakes, so it cannot be played here. It is open in the editor.";
    LINK_HAS_MISTAKES_EMBED = "The script of this link has mistakes, so it cannot be played. Open it in Groupscope to see them.";
    link_of_another(theirs, ours) = "This link was made by Groupscope {theirs}; this is {ours}. The script is the same, but it \
        plays differently here.";
    link_not_opened(why, way_out) = "The link could not be opened: {why}. {way_out}.";
    ASK_AGAIN = "Ask for it again, or go on here";
    ASK_AGAIN_EMBED = "Whoever wrote this page can copy it again from Share; or go on with the first lesson";
}
