//! What the commands answer, and with which exit status.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

const FLUSH: &str = "static/scenarios/flush-echo.scn";
const SMALL: &str = "seed 7\nprocesses p q r\ngroup g = p q r with membership gmp\nat 10ms q multicasts m1 to g\n\
    expect p delivers m1\nvariant \"q fails\"\n  at 5ms q crashes\n  expect p never delivers m1\n";

/// The program, run in the workspace's folder.
fn groupscope(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_groupscope"));
    command.args(arguments).current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(".."));
    command.env_remove("NO_COLOR").env_remove("CLICOLOR_FORCE");
    command
}

struct Answer {
    status: i32,
    out: String,
    err: String,
}

impl From<Output> for Answer {
    fn from(output: Output) -> Answer {
        let text = |bytes| String::from_utf8(bytes).expect("output is text");
        let status = output.status.code().expect("the program ends by itself");
        Answer { status, out: text(output.stdout), err: text(output.stderr) }
    }
}

fn answer(arguments: &[&str]) -> Answer {
    groupscope(arguments).output().expect("the program starts").into()
}

/// The answer where `script` is on standard input.
fn answer_to(script: &str, arguments: &[&str]) -> Answer {
    let mut command = groupscope(arguments);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the program starts");
    child.stdin.take().expect("a pipe").write_all(script.as_bytes()).expect("the program reads");
    child.wait_with_output().expect("the program ends").into()
}

fn scratch(name: &str, text: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, text).expect("the scratch folder can be written");
    path
}

#[test]
fn run_tells_the_story_and_then_what_holds() {
    let told = answer(&["run", FLUSH]);
    assert_eq!((told.status, told.err.as_str()), (0, ""));
    let (story, summary) = told.out.split_once("\n\n").expect("a blank row stands between");
    assert!(story.contains("10.000  q   multicasts m1 to g in view 1\n"));
    assert!(story.contains("!   q crashes\n"));
    assert!(summary.starts_with("at rest   after "));
    assert!(summary.contains("\nholds     virtual-synchrony ("));
}

#[test]
fn fine_tells_more_and_numbers_can_be_given_back() {
    let [plain, fine] = [answer(&["run", FLUSH]), answer(&["run", FLUSH, "--fine", "--numbers"])];
    assert!(fine.out.lines().count() > plain.out.lines().count());
    let row = fine.out.lines().find(|row| row.contains("q crashes")).expect("q crashes");
    let number = row.split_whitespace().next().expect("a number stands in front");
    let until = answer(&["run", FLUSH, "--at", number]);
    assert!(until.out.contains("q crashes") && !until.out.contains("suspects q"));
}

#[test]
fn at_a_time_only_what_has_happened_is_told() {
    let early = answer(&["run", FLUSH, "--at", "15ms"]);
    assert!(early.out.contains("multicasts m1") && !early.out.contains("q crashes"));
    assert!(early.out.contains("\nso far    "));
    assert!(!early.out.contains("membership-precision"), "nothing is at rest yet");
}

#[test]
fn a_time_after_the_end_is_the_end() {
    assert_eq!(answer(&["run", FLUSH, "--at", "60s"]).out, answer(&["run", FLUSH]).out);
}

#[test]
fn a_script_comes_from_standard_input() {
    let told = answer_to(SMALL, &["run", "-"]);
    assert_eq!(told.status, 0);
    assert!(told.out.contains("p   delivers m1"));
}

#[test]
fn a_variant_is_played_by_its_name() {
    let told = answer_to(SMALL, &["run", "-", "--variant", "q fails"]);
    assert!(told.out.contains("q crashes") && !told.out.contains("p   delivers m1"));
}

#[test]
fn a_seed_on_the_command_line_replaces_the_scripts() {
    let header = |script: &str, arguments: &[&str]| {
        let written = answer_to(script, &[&["trace", "-"], arguments].concat());
        written.out.lines().next().expect("a header").to_owned()
    };
    assert!(header(SMALL, &[]).contains("\"seed\":\"7\""));
    assert!(header(SMALL, &["--seed", "8"]).contains("\"seed\":\"8\""));
    assert!(header(&SMALL.replace("seed 7\n", ""), &["--seed", "9"]).contains("\"seed\":\"9\""));
}

#[test]
fn check_is_0_when_everything_holds() {
    let checked = answer(&["check", FLUSH]);
    assert_eq!((checked.status, checked.err.as_str()), (0, ""));
    assert!(checked.out.starts_with(&format!("ok      {FLUSH}\nok      {FLUSH}, variant \"no flush\"\n")));
    assert!(checked.out.ends_with(" runs, all hold\n"));
}

#[test]
fn check_is_1_when_one_falls_and_says_which_line_and_why() {
    let script = SMALL.replace("expect p delivers m1\n", "expect p never delivers m1\n");
    let checked = answer_to(&script, &["check", "-"]);
    assert_eq!(checked.status, 1);
    let expected = "FAILED  standard input\n        line 5: p delivers m1\n            expect p never delivers m1\n\
        ok      standard input, variant \"q fails\"\n\n2 runs, 1 failed\n";
    assert_eq!(checked.out, expected);
}

#[test]
fn what_a_member_is_told_is_delivered() {
    let script = "processes p q\ngroup s = p q with recovery independent\nat 1ms p tells q m1 in s\n\
        expect q delivers m1\nexpect q never delivers m1\n";
    let checked = answer_to(script, &["check", "-"]);
    assert_eq!(checked.status, 1);
    let expected = "FAILED  standard input\n        line 5: q delivers m1\n            expect q never delivers m1\n";
    assert_eq!(checked.out, expected);
}

#[test]
fn check_names_a_guarantee_that_falls_unexpectedly() {
    let script =
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(FLUSH)).expect("a script");
    let script = script.replace("  expect violated virtual-synchrony by m1 at p r\n", "");
    let checked = answer_to(&script, &["check", "-", "--variant", "no flush"]);
    assert_eq!(checked.status, 1);
    assert!(
        checked.out.contains("\n        virtual-synchrony falls: p delivered m1 in view 1 of g;"),
        "{}",
        checked.out
    );
}

#[test]
fn check_is_2_for_a_script_with_mistakes_and_checks_the_others() {
    let path = scratch("mistake.scn", "processes p q\nat 10ms qq crashes\n");
    let checked = answer(&["check", path.to_str().expect("a path"), FLUSH]);
    assert_eq!(checked.status, 2);
    assert!(checked.out.starts_with("ok      "));
    let expected = format!(
        "error: {} has 1 mistake and was not played\n\nline 2: unknown process \"qq\"\n    at 10ms qq crashes\n            ^^\n\
        help: did you mean \"q\"?\n",
        path.display()
    );
    assert_eq!(checked.err, expected);
}

#[test]
fn a_missing_file_is_2_and_says_what_to_do() {
    let told = answer(&["run", "nowhere.scn"]);
    assert_eq!((told.status, told.out.as_str()), (2, ""));
    let expected = "error: nowhere.scn cannot be read: there is no such file\n\
        help: check the path, or give - to read standard input\n";
    assert_eq!(told.err, expected);
}

#[test]
fn a_file_that_is_not_text_is_2() {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bytes.scn");
    std::fs::write(&path, [0xff, 0xfe, 0]).expect("the scratch folder can be written");
    let told = answer(&["run", path.to_str().expect("a path")]);
    assert_eq!(told.status, 2);
    assert!(told.err.contains("it is not text in UTF-8\nhelp: "), "{}", told.err);
}

#[test]
fn an_unknown_variant_is_2_and_the_nearest_is_named() {
    let told = answer(&["run", FLUSH, "--variant", "no flsh"]);
    assert_eq!(told.status, 2);
    assert_eq!(told.err, format!("error: {FLUSH} has no variant \"no flsh\"\nhelp: did you mean \"no flush\"?\n"));
}

#[test]
fn where_no_variant_is_near_all_are_named() {
    let told = answer_to(SMALL, &["run", "-", "--variant", "elephant"]);
    assert!(told.err.ends_with("help: its variants are \"q fails\"\n"), "{}", told.err);
}

#[test]
fn an_unknown_time_is_2_and_says_what_a_position_is() {
    let told = answer(&["run", FLUSH, "--at", "soon"]);
    assert_eq!(told.status, 2);
    assert!(told.err.contains("'soon'") && told.err.contains("84ms"), "{}", told.err);
}

#[test]
fn an_event_that_there_is_not_is_2() {
    let told = answer(&["run", FLUSH, "--at", "999999"]);
    assert_eq!(told.status, 2);
    assert!(told.err.starts_with("error: the run has no event 999999\nhelp: its events have the numbers 0 to "));
}

#[test]
fn help_has_examples() {
    for command in
        [&["--help"][..], &["run", "--help"], &["check", "--help"], &["trace", "--help"], &["draw", "--help"]]
    {
        let help = answer(command);
        assert_eq!(help.status, 0);
        assert!(help.out.contains("Examples:\n  groupscope "), "{}", help.out);
    }
}

#[test]
fn there_is_no_colour_where_nobody_sees_it() {
    assert!(!answer(&["run", FLUSH]).out.contains('\x1b'));
    assert!(!answer(&["check", FLUSH]).out.contains('\x1b'));
    assert!(!answer(&["run", "nowhere.scn"]).err.contains('\x1b'));
}

#[test]
fn colour_can_be_asked_for_and_refused() {
    let asked = groupscope(&["check", FLUSH]).env("CLICOLOR_FORCE", "1").output().expect("the program starts");
    assert!(Answer::from(asked).out.contains("\x1b[32mok"));
    let refused = groupscope(&["check", FLUSH]).env("NO_COLOR", "1").output().expect("the program starts");
    assert!(!Answer::from(refused).out.contains('\x1b'));
}

#[test]
fn trace_ends_where_it_is_told_to() {
    let whole = answer(&["trace", FLUSH]);
    let part = answer(&["trace", FLUSH, "--at", "15ms"]);
    assert!(whole.out.starts_with(&part.out) && part.out.len() < whole.out.len());
    assert!(whole.out.ends_with("\"kind\":\"ended\",\"rest\":true}\n"));
}

#[test]
fn a_reader_that_has_seen_enough_is_no_error() {
    let script = SMALL.replace("q multicasts m1 to g", "q multicasts 500 messages to g every 1ms");
    let path = scratch(
        "long.scn",
        &script.replace("expect p delivers m1\n", "").replace("  expect p never delivers m1\n", ""),
    );
    let mut command = groupscope(&["trace", path.to_str().expect("a path")]);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program starts");
    let mut header = String::new();
    BufReader::with_capacity(16, child.stdout.take().expect("a pipe")).read_line(&mut header).expect("a header");
    let ended = Answer::from(child.wait_with_output().expect("the program ends"));
    assert_eq!((ended.status, ended.err.as_str()), (0, ""));
}

#[test]
fn draw_prints_a_picture_or_writes_it_where_it_is_told_to() {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("flush.svg");
    let printed = answer(&["draw", FLUSH, "--at", "99ms"]).out;
    assert!(printed.starts_with("<svg ") && printed.ends_with("</svg>\n"));
    let written = answer(&["draw", FLUSH, "--at", "99ms", "-o", path.to_str().expect("a path")]);
    assert_eq!((written.status, written.out.as_str()), (0, ""));
    assert_eq!(std::fs::read_to_string(&path).expect("the picture is there"), printed);
}

#[test]
fn the_stage_is_another_picture_of_the_same_moment() {
    let [diagram, stage] =
        [&["draw", FLUSH, "--at", "15ms"][..], &["draw", FLUSH, "--at", "15ms", "--stage"]].map(answer);
    assert!(diagram.out.contains("15.0 ms"));
    assert!(stage.out.contains(">m1<") && stage.out != diagram.out);
}

const DOMINO: &str = "static/scenarios/domino-effect.scn";

#[test]
fn the_graph_of_a_group_is_drawn_as_it_is_at_a_moment() {
    let graph = |at| answer(&["draw", DOMINO, "--graph", "--at", at]);
    let [early, late] = ["92ms", "1s"].map(graph);
    assert_eq!((early.status, early.err.as_str()), (0, ""));
    assert!(early.out.starts_with("<svg ") && early.out.contains(">m6<"), "{}", early.out);
    assert!(!early.out.contains("recovery line") && late.out.contains(">recovery line 1<"), "{}", late.out);
    let by_name = answer(&["draw", DOMINO, "--graph", "--group", "s", "--at", "92ms"]);
    assert_eq!(by_name.out, early.out);
    let small = answer(&["draw", DOMINO, "--graph", "--size", "100x100"]).out;
    assert!(
        !small.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100\""),
        "nothing is cut off: {small}"
    );
}

#[test]
fn a_graph_that_there_is_not_is_2_and_it_is_said_of_which_groups_there_is_one() {
    let script = "processes p q\ngroup s = p q with recovery independent\ngroup t = p q with recovery snapshots\n\
        group log = p q with recovery receiver-log\nrun until 20ms\n";
    let told = |script: &str, arguments: &[&str]| {
        let told = answer_to(script, &[&["draw", "-", "--graph"], arguments].concat());
        assert_eq!((told.status, told.out.as_str()), (2, ""));
        told.err
    };
    assert_eq!(
        told(SMALL, &[]),
        "error: standard input has no group with a dependency graph, as none goes back to recovery lines\n\
         help: such a group is declared so: group s = p q with recovery independent\n"
    );
    assert_eq!(
        told(script, &[]),
        "error: standard input has several groups with a dependency graph\nhelp: say which: --group s, or --group t\n"
    );
    assert_eq!(
        told(script, &["--group", "log"]),
        "error: standard input has no group \"log\" with a dependency graph\nhelp: there is one of s, of t\n"
    );
    let two = answer(&["draw", DOMINO, "--graph", "--stage"]);
    assert!(two.status == 2 && two.err.contains("--stage"), "it is one picture or the other: {}", two.err);
    assert_eq!(answer_to(script, &["draw", "-", "--graph", "--group", "t"]).status, 0);
}

#[test]
fn a_picture_that_cannot_be_written_is_2() {
    let told = answer(&["draw", FLUSH, "-o", "nowhere/flush.svg"]);
    assert_eq!(told.status, 2);
    assert!(told.err.starts_with("error: nowhere/flush.svg cannot be written: no such file"), "{}", told.err);
}

const CHARTS: &str = "processes p q r\ngroup g = p q r with membership gmp\nat 20ms q crashes\n\
    chart detection \"How long\"\nchart messages data flush \"Sent\"\nvariant \"slow\"\n  detector timeout 200ms\n";

#[test]
fn chart_tells_what_it_has_measured_in_every_run() {
    let told = answer_to(CHARTS, &["chart", "-"]);
    assert_eq!(told.status, 0, "{}", told.err);
    assert!(told.out.contains("How long (milliseconds after the failure)"), "{}", told.out);
    assert!(told.out.contains("as written  the first") && told.out.contains("slow        the first"), "{}", told.out);
}

#[test]
fn a_chart_can_be_a_picture_or_a_table() {
    let script = scratch("charts.scn", CHARTS);
    for (ending, begins) in [("svg", "<svg"), ("csv", "chart,run,series,value\n")] {
        let file = script.with_extension(ending);
        let told = answer(&["chart", &script.to_string_lossy(), "-o", &file.to_string_lossy()]);
        assert_eq!(told.status, 0, "{}", told.err);
        assert!(std::fs::read_to_string(&file).expect("it is written").starts_with(begins));
    }
    let told = answer(&["chart", &script.to_string_lossy(), "-o", "charts.doc"]);
    assert_eq!(told.status, 2);
    assert!(told.err.contains("end its name with .svg"), "{}", told.err);
}

#[test]
fn a_script_without_a_chart_is_2_and_says_how_to_ask_for_one() {
    let told = answer(&["chart", FLUSH]);
    assert_eq!(told.status, 2);
    assert!(told.err.contains("asks for no chart") && told.err.contains("chart messages"), "{}", told.err);
}
