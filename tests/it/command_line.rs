//! The program as its users meet it: processes, arguments, pipes, exit codes.

use std::fs;

use assert_cmd::Command;
use tempfile::TempDir;

use crate::support::{BRAND, SCENARIO, program, root};

pub(crate) fn composure(home: &TempDir) -> Command {
    Command::from_std(program(&root(), home.path()))
}

/// A folder with the small scenario.
pub(crate) fn content() -> TempDir {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("brand.ron"), BRAND).unwrap();
    fs::write(folder.path().join("scenario.ron"), SCENARIO).unwrap();
    folder
}

pub(crate) fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn help_names_every_command_with_an_example() {
    let home = TempDir::new().unwrap();
    let help = text(&composure(&home).arg("--help").assert().success().get_output().stdout);
    for command in
        ["play", "check", "new", "graph", "profile", "course", "assess", "attempts", "verify", "decide", "compare"]
    {
        assert!(help.contains(command), "{command}");
        let own = text(&composure(&home).args([command, "--help"]).assert().success().get_output().stdout);
        assert!(own.contains("Example: composure"), "{command}: {own}");
        assert!(!own.contains('⟨'), "{command}: {own}");
    }
}

#[test]
fn every_command_speaks_the_language_that_is_asked_for() {
    let home = TempDir::new().unwrap();
    let told = |args: &[&str], machine: &str| {
        let out = composure(&home).args(args).env("LANGUAGE", machine).assert();
        (out.get_output().status.code(), text(&out.get_output().stdout) + &text(&out.get_output().stderr))
    };
    let (english, spanish) = ("0 errors, 0 warnings.", "0 errores, 0 avisos.");
    let check = ["check", "--fast", "scenarios"];
    assert!(told(&check, "en").1.contains(english));
    assert!(told(&check, "es_MX:en").1.contains(spanish), "the machine's");
    assert!(told(&check, "xx").1.contains(english), "one it does not speak");
    for args in [
        "check --fast scenarios --language es",
        "--language=es check --fast scenarios",
        "--language en check --fast scenarios --language es",
    ] {
        let said = told(&args.split(' ').collect::<Vec<_>>(), "en").1;
        assert!(said.contains(spanish), "{args}: {said}");
    }
    let (code, said) = told(&["check", "--language", "xx"], "en");
    assert!(code == Some(2) && said.contains("one of: en, es"), "{said}");
    fs::write(home.path().join("settings.ron"), "Settings(language: \"es\")").unwrap();
    assert!(told(&check, "en").1.contains(spanish), "what whoever sits here has set");
}

#[test]
fn check_passes_the_house_and_fails_what_is_broken() {
    let home = TempDir::new().unwrap();
    let out = text(&composure(&home).args(["check", "scenarios"]).assert().success().get_output().stdout);
    assert!(out.ends_with("0 errors, 0 warnings.\n"), "{out}");
    let folder = content();
    let path = folder.path().join("scenario.ron");
    fs::write(&path, SCENARIO.replacen("provocation: 1", "provokation: 1", 1)).unwrap();
    let out = text(&composure(&home).arg("check").arg(folder.path()).assert().code(1).get_output().stdout);
    assert!(out.contains("unknown-field") && out.contains("provocation"), "{out}");
    let row = SCENARIO.lines().position(|line| line.contains("provocation: 1")).unwrap() + 1;
    assert!(out.contains(&format!("scenario.ron:{row}:")), "{out}");
    let json = text(
        &composure(&home)
            .arg("check")
            .arg(folder.path())
            .args(["--format", "json"])
            .assert()
            .code(1)
            .get_output()
            .stdout,
    );
    let rows: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(rows[0]["code"], "unknown-field");
    assert_eq!(rows[0]["line"], row);
    assert_eq!(rows[0]["found"], "provokation");
}

#[test]
fn check_refuses_what_is_no_content() {
    let home = TempDir::new().unwrap();
    let folder = TempDir::new().unwrap();
    let big = folder.path().join("big.ron");
    fs::File::create(&big).unwrap().set_len(100_000_000).unwrap();
    let bytes = folder.path().join("bytes.ron");
    fs::write(&bytes, b"Scenario(\n \xff)").unwrap();
    let out = text(&composure(&home).arg("check").arg(&big).arg(&bytes).assert().code(1).get_output().stdout);
    assert!(out.contains("too-large") && out.contains("100.0 MB"), "{out}");
    assert!(out.contains("not-utf8"), "{out}");
    let out = text(&composure(&home).args(["check", "no/such/folder"]).assert().code(1).get_output().stdout);
    assert!(out.contains("unreadable"), "{out}");
    let empty = TempDir::new().unwrap();
    let out = text(&composure(&home).arg("check").arg(empty.path()).assert().code(1).get_output().stdout);
    assert!(out.contains("nothing-found"), "{out}");
    #[cfg(unix)]
    {
        let device = text(&composure(&home).args(["check", "/dev/zero"]).assert().code(1).get_output().stdout);
        assert!(device.contains("not-a-file"), "{device}");
    }
}

#[test]
fn a_pipe_plays_a_shift_to_its_debrief() {
    let home = TempDir::new().unwrap();
    let folder = content();
    let plan = "wait for dark\nreply dark: Twice on the bridge must be frightening, Ada. The repair is free of charge: bring it today.\nfinish\n";
    let out = composure(&home)
        .args(["play", "dark-lamp", "--seed", "1", "--content"])
        .arg(folder.path())
        .write_stdin(plan)
        .assert()
        .success();
    let out = text(&out.get_output().stdout);
    assert!(out.contains("Debrief") && out.contains("Patience:"), "{out}");
    assert!(out.contains("Twice on the bridge"), "{out}");
    assert!(!out.contains('⟨') && !out.contains('\u{1b}'), "{out}");
}

#[test]
fn a_plan_names_the_line_that_cannot_be() {
    let home = TempDir::new().unwrap();
    let folder = content();
    for (plan, wanted) in [
        ("wait for dark\nrepyl dark: x\n", "line 2"),
        ("reply anger: Too early.\nfinish\n", "line 1"),
        ("wait for dark\ndraft dark none\n", "line 2"),
        ("finish\nexpect ending light\n", "line 2"),
        ("wait for dark\nreply dark: ...\n", "line 2"),
        ("wait for nobody\n", "line 1"),
        ("wait soon\n", "line 1"),
    ] {
        let out = composure(&home)
            .args(["play", "dark-lamp", "--forget", "--content"])
            .arg(folder.path())
            .write_stdin(plan)
            .assert()
            .code(2);
        let error = text(&out.get_output().stderr);
        assert!(error.contains(wanted), "{plan}: {error}");
    }
}

#[test]
fn an_unknown_scenario_brings_the_near_one() {
    let home = TempDir::new().unwrap();
    let folder = content();
    let out = composure(&home).args(["play", "dark-lmp", "--content"]).arg(folder.path()).assert().code(2);
    let error = text(&out.get_output().stderr);
    assert!(error.contains("dark-lamp"), "{error}");
}

#[test]
fn a_broken_scenario_is_told_and_the_sound_one_plays() {
    let home = TempDir::new().unwrap();
    let folder = content();
    fs::write(folder.path().join("other.ron"), "Scenario(id: 5)").unwrap();
    let out = composure(&home)
        .args(["play", "dark-lamp", "--seed", "1", "--forget", "--content"])
        .arg(folder.path())
        .write_stdin("finish\n")
        .assert()
        .success();
    assert!(text(&out.get_output().stderr).contains("other.ron"));
    assert!(text(&out.get_output().stdout).contains("Debrief"));
}

#[test]
fn the_same_seed_gives_the_same_shift() {
    let home = TempDir::new().unwrap();
    let folder = content();
    let play = |seed: &str| {
        let out = composure(&home)
            .args(["play", "dark-lamp", "--forget", "--seed", seed, "--content"])
            .arg(folder.path())
            .write_stdin("wait for dark\ndraft dark sorry\nfinish\n")
            .assert()
            .success();
        text(&out.get_output().stdout)
    };
    assert_eq!(play("7"), play("7"));
    assert!((8..20).any(|seed| play(&seed.to_string()) != play("7")));
}

#[test]
fn a_named_file_is_played_or_refused() {
    let home = TempDir::new().unwrap();
    let folder = content();
    let file = folder.path().join("scenario.ron");
    let play = |file: &std::path::Path| {
        let mut command = composure(&home);
        command.arg("play").arg(file).args(["--forget", "--seed", "1", "--content"]).arg(folder.path());
        command.write_stdin("finish\n").assert()
    };
    play(&file).success();
    fs::write(&file, SCENARIO.replacen("level: 1", "level: 9", 1)).unwrap();
    let error = text(&play(&file).code(3).get_output().stderr);
    assert!(error.contains("out-of-range"), "{error}");
    play(std::path::Path::new("no/such/third-saturday.ron")).code(3);
}

#[test]
fn what_a_pipe_cannot_promise_is_refused() {
    let home = TempDir::new().unwrap();
    let folder = content();
    let play = |extra: &[&str], input: Vec<u8>| {
        let mut command = composure(&home);
        command.args(["play", "dark-lamp", "--forget", "--seed", "1", "--content"]).arg(folder.path()).args(extra);
        command.write_stdin(input).assert()
    };
    let error = text(&play(&["--live"], b"finish\n".to_vec()).code(2).get_output().stderr);
    assert!(error.contains("--live"), "a running clock needs a person: {error}");
    let long = [b"wait for dark\n#".to_vec(), vec![b'x'; 70_000], b"\nleave dark\n".to_vec()].concat();
    let error = text(&play(&[], long).code(2).get_output().stderr);
    assert!(error.contains("line 2"), "half a line is not carried out: {error}");
}

#[test]
fn content_cannot_speak_to_the_terminal() {
    let home = TempDir::new().unwrap();
    let folder = content();
    let loud = SCENARIO.replacen("day: \"Monday\"", "day: \"Mon\\u{1b}[2Jday\"", 1);
    let loud = loud.replacen("objectives: [\"Answer.\"]", "objectives: [\"An\\u{7}swer.\"]", 1);
    fs::write(folder.path().join("scenario.ron"), loud).unwrap();
    let out = composure(&home)
        .args(["play", "dark-lamp", "--forget", "--content"])
        .arg(folder.path())
        .write_stdin("finish\n")
        .assert()
        .success();
    let out = text(&out.get_output().stdout);
    assert!(!out.contains(['\u{1b}', '\u{7}']), "{out:?}");
}

#[test]
fn excerpts_of_endless_lines_are_no_trouble() {
    let home = TempDir::new().unwrap();
    let folder = content();
    let one_line = SCENARIO.lines().map(|line| line.split("//").next().unwrap()).collect::<Vec<_>>().join(" ");
    let wide = one_line.replacen("level: 1", &format!("{}level: 9", " ".repeat(70_000)), 1);
    fs::write(folder.path().join("scenario.ron"), wide).unwrap();
    let out = text(&composure(&home).arg("check").arg(folder.path()).assert().code(1).get_output().stdout);
    assert!(out.contains("scenario.ron:1:7"), "{out}");
}

#[test]
fn without_a_command_it_lists_and_plays() {
    let home = TempDir::new().unwrap();
    let out = composure(&home).write_stdin("1\nfinish\n").assert().success();
    let out = text(&out.get_output().stdout);
    assert!(out.contains("Which one?") && out.contains("Debrief"), "{out}");
}

#[test]
fn a_picture_is_drawn_once_and_again_when_forced() {
    let home = TempDir::new().unwrap();
    let folder = content();
    let out = folder.path().join("lamp.svg");
    let graph = |scenario: &std::ffi::OsStr, more: &[&str]| {
        let mut command = composure(&home);
        command.arg("graph").arg(scenario).arg("--content").arg(folder.path()).arg("--out").arg(&out).args(more);
        command.assert()
    };
    let told = text(&graph("dark-lamp".as_ref(), &[]).success().get_output().stdout);
    assert!(told.contains("5 injects") && told.contains("lamp.svg"), "{told}");
    let first = fs::read_to_string(&out).unwrap();
    assert!(first.contains("Lamp went dark") && first.contains("the answer covers repair"), "{first}");
    fs::write(&out, "mine").unwrap();
    let error = text(&graph("dark-lamp".as_ref(), &[]).code(3).get_output().stderr);
    assert!(error.contains("--force"), "{error}");
    assert_eq!(fs::read_to_string(&out).unwrap(), "mine");
    graph(folder.path().join("scenario.ron").as_os_str(), &["--force"]).success();
    assert_eq!(fs::read_to_string(&out).unwrap(), first);
    graph("dark-lmp".as_ref(), &["--force"]).code(2);
    let (misnamed, other) = (folder.path().join("lamp.png"), folder.path().join("lamp"));
    for out in [&misnamed, &other] {
        let refused = composure(&home)
            .args(["graph", "dark-lamp", "--content"])
            .arg(folder.path())
            .arg("--out")
            .arg(out)
            .assert();
        assert!(text(&refused.code(2).get_output().stderr).contains(".svg"));
        assert!(!out.exists());
    }
    let nowhere = composure(&home)
        .args(["graph", "dark-lamp", "--out", "no/such/a.svg", "--content"])
        .arg(folder.path())
        .assert();
    assert!(text(&nowhere.code(3).get_output().stderr).contains("no/such/a.svg"));
}

#[test]
fn profile_shows_competencies_levels_and_roles() {
    let home = TempDir::new().unwrap();
    let shown = |arguments: &[&str]| {
        let out = text(&composure(&home).arg("profile").args(arguments).assert().success().get_output().stdout);
        assert!(!out.contains('⟨'), "{out}");
        out.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let whole = shown(&[]);
    for said in ["29 competencies", "Languages (languages), indicative only", "Crisis lead", "provisional"] {
        assert!(whole.contains(said), "{said}: {whole}");
    }
    let one = shown(&["--competency", "patience"]);
    for said in [
        "000-7",
        "axis Patience",
        "5 Professional:",
        "Exercised by: A message to answer",
        "Community manager: essential",
    ] {
        assert!(one.contains(said), "{said}: {one}");
    }
    assert!(shown(&["--competency", "response-quality"]).contains("20 percent Verification"));
    assert!(shown(&["--competency", "languages"]).contains("No kind of work gives evidence of it yet"));
    let role = shown(&["crisis-lead"]);
    for said in ["Crisis management: at least 63 of 100 (Proficient)", "itself sure to within 5", "95 percent"] {
        assert!(role.contains(said), "{said}: {role}");
    }
    let json: serde_json::Value = serde_json::from_str(&shown(&["--format", "json"])).unwrap();
    assert_eq!(json["profile"]["competencies"].as_array().unwrap().len(), 29);
    assert_eq!(json["profile"]["kinds"]["Sorting"][0], "role-boundaries");
    assert_eq!(json["roles"][1]["cut"]["error"], 5);
    let json: serde_json::Value =
        serde_json::from_str(&shown(&["--competency", "empathy", "--format", "json"])).unwrap();
    assert_eq!(json["anchors"][4]["level"], 5);
}

#[test]
fn profile_names_the_near_ones_and_reads_a_schools_own() {
    let home = TempDir::new().unwrap();
    let refused = |arguments: &[&str]| {
        text(&composure(&home).arg("profile").args(arguments).assert().code(2).get_output().stderr)
    };
    assert!(refused(&["--competency", "patince"]).contains("Did you mean patience?"));
    assert!(refused(&["crisis-led"]).contains("Did you mean crisis-lead?"));
    assert!(refused(&["zebra"]).contains("junior-community-manager"));
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("role.ron"), include_str!("data/role.ron")).unwrap();
    let own = composure(&home).args(["profile", "keeper", "--content"]).arg(folder.path()).assert().success();
    assert!(text(&own.get_output().stdout).contains("Keeper of the lamps"));
}

#[test]
fn course_shows_what_is_here_and_what_is_to_come() {
    let home = TempDir::new().unwrap();
    let out = text(&composure(&home).arg("course").assert().success().get_output().stdout);
    let out = out.split_whitespace().collect::<Vec<_>>().join(" ");
    let said =
        ["8 modules", "Here: ", "(third-saturday)", "To come: What was promised on Tuesday", "Open from the beginning"];
    for said in said.into_iter().chain(["Patience at level 4 (Proficient)"]) {
        assert!(out.contains(said), "{said}: {out}");
    }
    assert!(!out.contains('⟨'), "{out}");
    let json = text(&composure(&home).args(["course", "--format", "json"]).assert().success().get_output().stdout);
    let rows: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(rows[0]["modules"][7]["scenarios"][0], "off-the-path");
    let folder = content();
    let none = composure(&home).args(["course", "--content"]).arg(folder.path()).assert().code(3);
    assert!(text(&none.get_output().stderr).contains("There is no course"));
}

#[test]
fn a_course_or_role_profile_alone_is_checked_against_the_house() {
    let home = TempDir::new().unwrap();
    for path in ["scenarios/course.ron", "assets/profile/roles", "assets/profile/competencies.ron"] {
        let out = text(&composure(&home).args(["check", path]).assert().success().get_output().stdout);
        assert!(out.contains("0 errors, 0 warnings"), "{path}: {out}");
    }
    let folder = TempDir::new().unwrap();
    let course = fs::read_to_string(root().join("scenarios/course.ron")).unwrap();
    fs::write(folder.path().join("course.ron"), course.replacen("third-saturday", "third-sunday", 1)).unwrap();
    let out = text(&composure(&home).arg("check").arg(folder.path()).assert().code(1).get_output().stdout);
    assert!(out.contains("unknown-scenario") && out.contains("third-saturday"), "{out}");
}

#[cfg(feature = "store")]
#[test]
fn every_command_that_the_readme_names_is_one() {
    let home = TempDir::new().unwrap();
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let lines = readme.lines().filter_map(|line| line.strip_prefix("composure "));
    let named: std::collections::BTreeSet<&str> = lines.filter_map(|line| line.split_whitespace().next()).collect();
    let known = |words: &[&str]| composure(&home).args(words).arg("--help").output().unwrap().status.success();
    for word in named.iter().filter(|word| !word.starts_with('-')) {
        assert!(known(&[word]), "{word}");
    }
    assert!(named.contains("compare") && known(&["profile", "simulate"]) && !known(&["dispute"]));
}

#[cfg(feature = "store")]
#[test]
fn moments_are_told_in_the_zone_of_the_machine_and_tables_have_the_worlds() {
    let (home, folder) = (TempDir::new().unwrap(), content());
    let mut play = composure(&home);
    play.args(["play", "dark-lamp", "--content"]).arg(folder.path()).write_stdin("finish\n").assert().success();
    let run = |zone: &str, args: &[&str]| {
        text(&composure(&home).env("TZ", zone).args(args).assert().success().get_output().stdout)
    };
    let list = ["attempts", "list"];
    assert!(run("UTC", &list).contains(" UTC"), "{}", run("UTC", &list));
    assert!(run("XST-5:45", &list).contains(" +05:45"), "{}", run("XST-5:45", &list));
    assert!(run("No/Such", &list).contains(" UTC"), "what is no zone is the world's own");
    let id = run("UTC", &list).split_whitespace().next().unwrap().to_owned();
    assert!(run("XST-5:45", &["attempts", "show", &id]).contains(" +05:45"));
    let json = ["attempts", "list", "--format", "json"];
    assert_eq!(run("UTC", &json), run("XST-5:45", &json));
}

/// A device that is always full takes nothing.
#[cfg(target_os = "linux")]
#[test]
fn an_answer_that_could_not_be_written_is_no_success() {
    let home = TempDir::new().unwrap();
    for args in ["check --fast scenarios", "profile", "course", "--help", "play --help"] {
        let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let mut command = program(&root(), home.path());
        let said = command.args(args.split(' ')).stdout(full).output().unwrap();
        assert_eq!(said.status.code(), Some(3), "{args}");
        let errors = text(&said.stderr);
        assert!(args.contains("help") || errors.contains("Not all of the answer could be written"), "{args}: {errors}");
    }
}

#[test]
fn nobody_is_judged_by_another_standard_than_was_asked_for() {
    let (home, folder) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let role = fs::read_to_string(root().join("assets/profile/roles/manager.ron")).unwrap();
    let path = folder.path().join("role.ron");
    for (role, code) in [(role.clone(), 0), (role.replacen("title:", "titel:", 1), 3)] {
        fs::write(&path, role).unwrap();
        for args in [vec!["profile"], vec!["profile", "simulate", "--people", "10"]] {
            composure(&home).args(args).arg("--content").arg(folder.path()).assert().code(code);
        }
    }
    composure(&home).args(["profile", "--content", "not-there"]).assert().code(3);
}
