//! The page inside another one.

room! {
    PARTS = "Parts";
    OPEN_TITLE = "Open in Groupscope, in a new tab";
    OPEN = "Open";
    IN_GROUPSCOPE = " in Groupscope";
}
