//! Least scripts of what random schedules have once brought to light, in `tests/found`: each must hold for good.

use std::fs;
use std::path::PathBuf;

use groupscope_core::sim::Stop;
use groupscope_core::trace::words::Names;
use groupscope_tests::play;

#[test]
fn what_was_found_once_does_not_come_back() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("found");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    assert!(!files.is_empty());
    for file in files {
        let script = fs::read_to_string(&file).unwrap();
        let played = play(&script);
        let fallen: Vec<_> = played.checks.errors(&played.program).map(|it| it.words(Names(&played.program))).collect();
        assert!(fallen.is_empty(), "{}: {fallen:?}", file.display());
        // Members of other groups may wait for a majority that they cannot have.
        if script.contains("with recovery") {
            assert_eq!(played.timeline.stopped(), Some(Stop::Rest), "{}", file.display());
        }
    }
}
