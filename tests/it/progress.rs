//! How far somebody has come: what a shift earns does not depend on how quick or how long it was, and the command says it.

use std::collections::BTreeMap;

use composure::appraisal::progress::{Measure, Progress, Run, progress};
use composure::base::id::ScenarioId;
use composure::profile::{Competencies, Course, Errors, Module, Progression};
use composure::shift::plan::{LineFailure, carry_out, parse_line};

use crate::support::small_shift;

/// The run of the small scenario that these lines come to.
fn run(lines: &[&str]) -> Run {
    let mut shift = small_shift(1);
    for line in lines {
        let line = parse_line(line).unwrap().unwrap();
        carry_out::<LineFailure>(&mut shift, &line, &mut |_| Ok(())).unwrap();
    }
    assert!(shift.is_over());
    Run::of(Competencies::built_in(), shift.desk(), shift.rows(), 86_400, "one")
}

/// What four scenarios earn of which each was sat like this, in a course of one module.
fn earned(run: &Run) -> Progress {
    let ids = ["dark-lamp", "second", "third", "fourth"];
    let runs: Vec<Run> = ids.map(|id| Run { scenario: id.into(), ..run.clone() }).to_vec();
    let module = Module {
        id: "m".into(),
        title: "M".to_owned(),
        learns: "L".to_owned(),
        competencies: Vec::new(),
        scenarios: ids.map(Into::into).to_vec(),
        cards: Vec::new(),
        to_come: Vec::new(),
        opens: None,
    };
    let (title, about) = ("C".to_owned(), "A".to_owned());
    let course =
        Course { id: "c".into(), title, about, profile: "composure".into(), leads_to: None, modules: vec![module] };
    let (profile, errors, rules) = (Competencies::built_in(), Errors::built_in(), Progression::built_in());
    let claims = ids.map(|id| (id.into(), vec!["patience".into()]));
    progress(&runs, &course, Measure { profile, errors, rules, claims: &BTreeMap::from(claims) }, 9)
}

const MENDS: &str = "reply dark: Twice now, on the bridge at night: that is frightening, Ada. The repair is free of charge; \
                     bring the lamp today and we mend it while you wait.";
const WHERE: &str = "reply thanks: To the workshop, Ada. We are there until six.";

/// The shift with something before each answer.
fn sat(before: [&str; 3]) -> Progress {
    let [first, second, third] = before;
    let lines = ["wait for dark", first, MENDS, "wait for jeer", second, "draft jeer calm", "wait for thanks", third];
    earned(&run(&[&lines[..], &[WHERE, "finish"]].concat()))
}

#[test]
fn the_same_answers_earn_the_same_however_quick_they_were() {
    let quick = sat(["wait 0:01"; 3]);
    assert!(quick.stars[&ScenarioId::new("dark-lamp")] > 0 && !quick.badges.is_empty() && quick.level.is_some());
    // Each a minute or two later, and still in time.
    assert_eq!(quick, sat(["wait 2:00", "wait 1:30", "wait 1:30"]));
    // Too late is another matter: then this says something.
    let late = sat(["wait 3:30", "wait 0:01", "wait 0:01"]);
    assert_ne!((&quick.stars, &quick.badges), (&late.stars, &late.badges));
}

#[test]
fn whoever_sits_longer_earns_no_more() {
    let plain = run(&["wait for dark", MENDS, "wait for jeer", "draft jeer calm", "wait for thanks", WHERE, "finish"]);
    let lines = ["wait for dark", MENDS, "wait for jeer", "draft jeer calm", "wait for thanks", WHERE];
    let long = run(&[&lines[..], &["pause", "resume", "wait 4:00", "pause", "resume", "finish"]].concat());
    assert_eq!(earned(&plain), earned(&long));
    // Nor does sitting the same again and again.
    let (once, again) = (earned(&plain), earned(&Run { began: 86_400 + 60, ..plain.clone() }));
    assert_eq!((once.stars, once.level, once.badges), (again.stars, again.level, again.badges));
}

#[cfg(feature = "store")]
mod commands {
    use std::fs;

    use assert_cmd::Command;
    use serde_json::Value;
    use tempfile::TempDir;

    use crate::command_line::{composure, content, text};

    const COURSE: &str = r#"Course(id: "lamps", title: "Lamps", about: "About lamps.", profile: "composure", modules: [
        (id: "dark", title: "In the dark", learns: "To mend.", competencies: ["patience"], scenarios: ["dark-lamp"]),
        (id: "light", title: "In the light", learns: "To lead.", competencies: ["patience"],
            to_come: [(title: "Dawn", about: "It dawns.")],
            opens: (after: ["dark"], floors: [(competency: "patience", level: 3)], because: "First the dark.")),
    ])"#;

    /// A home, and a folder with a course of the small scenario.
    fn house() -> (TempDir, TempDir) {
        let folder = content();
        fs::write(folder.path().join("course.ron"), COURSE).unwrap();
        (TempDir::new().unwrap(), folder)
    }

    fn shows(home: &TempDir, folder: &TempDir, more: &[&str]) -> String {
        let mut command: Command = composure(home);
        let command = command.args(["course", "--progress", "--content"]).arg(folder.path()).args(more);
        let out = text(&command.assert().success().get_output().stdout);
        assert!(!out.contains('⟨'), "{out}");
        out.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn play(home: &TempDir, folder: &TempDir, lines: &str) {
        let args = ["play", "dark-lamp", "--untimed", "--seed", "1", "--content"];
        composure(home).args(args).arg(folder.path()).write_stdin(lines.to_owned()).assert().success();
    }

    #[test]
    fn the_map_tells_stars_locks_and_what_comes_next() {
        let (home, folder) = house();
        let out = shows(&home, &folder, &[]);
        for said in [
            "Lamps: how far you have come",
            "No level as a whole yet: it takes 4 scenarios and 10 decisions",
            "Patience: too few scenarios exercise it yet to tell; it keeps nobody back",
            "1. In the dark Open - The dark lamp (dark-lamp): not sat yet",
            "2. In the light Opens when you - have sat The dark lamp - show Patience at level 3 (Capable), of which too little was seen",
            "- The dark lamp (dark-lamp), today: new in In the dark",
            "This is practice and decides nothing about you.",
        ] {
            assert!(out.contains(said), "{said}: {out}");
        }
        assert!(!home.path().join("attempts.sqlite").exists(), "looking makes nothing");
        let well = "wait for dark\ndraft dark mend\nwait for jeer\ndraft jeer calm\nwait for thanks\n\
                    reply thanks: To the workshop, Ada. We are there until six.\nfinish\n";
        play(&home, &folder, well);
        let out = shows(&home, &folder, &[]);
        assert!(out.contains(" of 3 stars") && out.contains("2. In the light Open"), "{out}");
        assert!(out.contains("(dark-lamp), in 3 days: it comes again after 3 days"), "{out}");
    }

    #[test]
    fn programs_read_the_same_with_reasons_by_kind() {
        let (home, folder) = house();
        play(&home, &folder, "wait for jeer\ndraft jeer bite\nfinish\n");
        let read = |more: &[&str]| -> Value { serde_json::from_str(&shows(&home, &folder, more)).unwrap() };
        let found = read(&["--format", "json"]);
        let lamps = &found[0];
        assert_eq!((&lamps["course"], &lamps["level"]), (&Value::from("lamps"), &Value::Null));
        assert_eq!(lamps["modules"][0]["scenarios"][0]["stars"], serde_json::json!({"stars": 0, "of": 3}));
        let missing = &lamps["modules"][1]["missing"][0];
        assert_eq!((&missing["kind"], &missing["competency"]), (&Value::from("reach"), &Value::from("patience")));
        assert!(missing["says"].as_str().unwrap().contains("level 3"), "{missing}");
        let next = &lamps["next"][0];
        assert_eq!((&next["scenario"], &next["in_days"]), (&Value::from("dark-lamp"), &Value::from(1)));
        assert_eq!((&next["why"][0]["kind"], &next["why"][0]["days"]), (&Value::from("again"), &Value::from(1)));
    }

    #[test]
    fn the_standing_and_the_map_rest_on_the_same_runs() {
        let (home, folder) = house();
        play(&home, &folder, "wait for dark\ndraft dark mend\nfinish\n");
        play(&home, &folder, "finish\n");
        let standing = composure(&home).args(["standing", "--format", "json"]).assert().success();
        let standing: Value = serde_json::from_str(&text(&standing.get_output().stdout)).unwrap();
        assert_eq!(standing["scenarios"], 1, "the last attempt at each scenario counts");
        let rows = standing["groups"][0]["rows"].as_array().unwrap();
        let cordiality = rows.iter().find(|row| row["id"] == "cordiality").unwrap();
        assert_eq!(cordiality["scenarios"], 1, "{cordiality}");
    }
}
