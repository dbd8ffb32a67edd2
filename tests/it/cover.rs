//! What attacks is covered wherever the terminal tells of it, and nothing else comes of that.

use std::collections::BTreeMap;
use std::fs;

use composure::scenario::Scenario;
use tempfile::TempDir;

use crate::command_line::{composure, content, text};
use crate::support::{SCENARIO, house, root};

/// What is told again in a scenario, by how it was written: a message's wordings, a post.
fn attacks(scenario: &Scenario) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for inject in &scenario.injects {
        if let Some(retold) = &inject.conversation().retold {
            let wordings = inject.says.iter().flat_map(|line| &line.wordings);
            found.extend(wordings.map(|text| (plain(text), plain(retold))));
        }
        let work = inject.task.work().map(|work| work.retold()).unwrap_or_default();
        found.extend(work.into_iter().map(|post| (plain(post.written), plain(post.told))));
    }
    found
}

/// A text as it is told from the lines of a terminal.
fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_shift_at_the_terminal_tells_nothing_that_is_covered_as_it_was_written() {
    let home = TempDir::new().unwrap();
    let (library, _) = house();
    let mut told_again = 0;
    for scenario in &library.scenarios {
        let attacks = attacks(scenario);
        if attacks.is_empty() {
            continue;
        }
        let plan = root().join("tests/plans").join(format!("{}-badly.plan", scenario.id));
        let played = |flags: &[&str]| {
            let mut command = composure(&home);
            command.args(["play", scenario.id.as_str(), "--seed", "1", "--forget", "--plan"]).arg(&plan).args(flags);
            plain(&text(&command.assert().success().get_output().stdout))
        };
        let (written, covered) = (played(&[]), played(&["--cover"]));
        for (attack, retold) in &attacks {
            assert!(!covered.contains(attack.as_str()), "{}: {attack}", scenario.id);
            if written.contains(attack.as_str()) {
                assert!(covered.contains(&format!("Told again: {retold}")), "{}: {retold}", scenario.id);
                told_again += 1;
            }
        }
        let scores = |told: &str| {
            let (_, scores) = told.split_once("The four axes").unwrap();
            scores.chars().take(200).collect::<String>()
        };
        assert_eq!(scores(&written), scores(&covered), "{}", scenario.id);
    }
    assert!(told_again > 12, "{told_again}");
}

/// Plays a scenario badly; the attempt's id.
#[cfg(feature = "store")]
fn played_badly(home: &TempDir, scenario: &str) -> String {
    let plan = root().join(format!("tests/plans/{scenario}-badly.plan"));
    composure(home).args(["play", scenario, "--seed", "1", "--plan"]).arg(plan).assert().success();
    let list = composure(home).args(["attempts", "list", "--format", "json"]).output().unwrap();
    let list: serde_json::Value = serde_json::from_slice(&list.stdout).unwrap();
    list[0]["id"].as_str().unwrap().to_owned()
}

#[cfg(feature = "store")]
#[test]
fn the_story_of_an_attempt_tells_nothing_that_is_covered_as_it_was_written() {
    let home = TempDir::new().unwrap();
    let (library, _) = house();
    let attacks = attacks(library.find("five-steps-up").unwrap());
    let id = played_badly(&home, "five-steps-up");
    let story =
        |flag: &str| plain(&text(&composure(&home).args(["attempts", "show", &id, flag]).output().unwrap().stdout));
    let (written, covered) = (story("--as-written"), story("--cover"));
    let met: Vec<_> = attacks.iter().filter(|(attack, _)| written.contains(attack.as_str())).collect();
    assert!(!met.is_empty());
    for (attack, told) in met {
        assert!(!covered.contains(attack.as_str()) && covered.contains(&format!("Told again: {told}")), "{covered}");
    }
}

#[cfg(feature = "store")]
#[test]
fn a_saved_report_begins_with_calm_words_and_leads_to_those_that_were_written() {
    let (home, folder) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let (library, _) = house();
    let scenario = library.find("under-the-same-post").unwrap();
    let attacks = attacks(scenario);
    let id = &played_badly(&home, "under-the-same-post");
    let saved = |name: &str, flag: &str| {
        let out = folder.path().join(name);
        composure(&home).args(["debrief", id, flag, "--force", "--out"]).arg(&out).assert().success();
        // As it is read: marks of Markdown and of pages taken back.
        let text = fs::read_to_string(out).unwrap().replace('\\', "").replace("&quot;", "\"");
        plain(&text)
    };
    let printed = |flag: &str| plain(&text(&composure(&home).args(["debrief", id, flag]).output().unwrap().stdout));
    let tells = |told: &str| attacks.keys().filter(|attack| told.contains(attack.as_str())).count();
    let leads = "composure debrief";
    let written = tells(&saved("d.md", "--as-written"));
    assert!(written > 3, "{written}");
    for told in [saved("d.md", "--cover"), printed("--cover")] {
        assert_eq!(tells(&told), 0);
        assert!(told.contains("Told again: ") && told.contains(leads) && told.contains("--as-written"), "{told}");
    }
    assert!(!saved("d.md", "--as-written").contains(leads) && !printed("--as-written").contains(leads));
    let page = saved("d.html", "--cover");
    let (mut open, mut folded) = (Vec::new(), Vec::new());
    for (nth, piece) in page.split("<details>").enumerate() {
        let (inside, after) = piece.split_once("</details>").filter(|_| nth > 0).unwrap_or(("", piece));
        folded.push(inside);
        open.push(after);
    }
    assert_eq!(tells(&open.join(" ")), 0, "what is open is calm");
    assert_eq!(tells(&folded.join(" ")), written, "and every word is a press away");
    assert!(!saved("d.html", "--as-written").contains("<details>"));
    assert_eq!(saved("d.json", "--cover"), saved("d.json", "--as-written"), "data is the record");
}

#[test]
fn what_is_set_in_the_window_holds_in_the_terminal_until_something_else_is_said() {
    let (home, folder) = (TempDir::new().unwrap(), content());
    let abusive = SCENARIO.replacen("provocation: 1", "provocation: 3, retold: \"She is cross about the lamp.\"", 1);
    fs::write(folder.path().join("scenario.ron"), abusive).unwrap();
    let played = |flags: &[&str]| {
        let mut command = composure(&home);
        command.args(["play", "dark-lamp", "--content"]).arg(folder.path()).args(["--seed", "1"]).args(flags);
        let told = command.write_stdin("wait for dark\nfinish\n").assert().success();
        plain(&text(&told.get_output().stdout))
    };
    let covers = |told: &str| told.matches("Told again: She is cross about the lamp.").count();
    assert_eq!((covers(&played(&[])), covers(&played(&["--cover"]))), (0, 2), "as it comes, and in the debrief");
    // The first has set nothing; the second, who sat here last, has.
    fs::write(home.path().join("people.ron"), "People(people: [Person(), Person(id: \"two\")], last: \"two\")")
        .unwrap();
    fs::create_dir_all(home.path().join("people/two")).unwrap();
    fs::write(home.path().join("people/two/settings.ron"), "Settings(cover: true)").unwrap();
    assert_eq!((covers(&played(&[])), covers(&played(&["--as-written"]))), (2, 0));
    fs::write(home.path().join("people/two/settings.ron"), "Settings(cover: 3)").unwrap();
    let mut broken = composure(&home);
    broken.args(["play", "dark-lamp", "--forget", "--content"]).arg(folder.path()).write_stdin("finish\n");
    let said = text(&broken.assert().success().get_output().stderr);
    assert!(said.contains("settings.ron:1:"), "{said}");
    composure(&home).args(["play", "dark-lamp", "--cover", "--as-written"]).assert().code(2);
}
