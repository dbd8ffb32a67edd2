//! Knowledge cards: the house's own, and the program as somebody meets them in a terminal.

use std::collections::BTreeSet;
use std::fs;

use composure::profile::Card;
use tempfile::TempDir;

use crate::command_line::{composure, content, text};
use crate::support::root;

const CARD: &str = include_str!("data/card.ron");
const COURSE: &str = include_str!("data/course.ron");

/// The small content with a course and its card.
fn with_course() -> TempDir {
    let folder = content();
    fs::write(folder.path().join("course.ron"), COURSE).unwrap();
    fs::write(folder.path().join("card.ron"), CARD).unwrap();
    folder
}

fn of_the_house() -> composure::profile::Content {
    composure::host::content::everything(&[root().join("scenarios")]).0
}

#[test]
fn every_module_with_a_scenario_has_a_card_and_every_card_speaks_of_what_is_practised() {
    let content = of_the_house();
    for course in &content.courses {
        for module in &course.modules {
            assert_eq!(module.scenarios.is_empty(), module.cards.is_empty(), "{}", module.id);
            for card in &module.cards {
                let card = content.card(card.as_str()).unwrap();
                let practised = card.scored.iter().filter(|scored| module.competencies.contains(&scored.competency));
                assert!(practised.count() >= 2, "{} and {}", module.id, card.id);
                assert!(!card.rows.is_empty(), "{} rests on no row of the sources", card.id);
            }
        }
    }
    let titles: BTreeSet<&str> = content.cards.iter().map(|card| card.title.as_str()).collect();
    assert_eq!(titles.len(), content.cards.len(), "no two cards are called the same");
}

#[test]
fn no_card_names_a_brand_of_the_scenarios_or_copies_a_source() {
    let content = of_the_house();
    let brands: BTreeSet<&str> =
        content.playable.scenarios.iter().map(|scenario| scenario.brand.name.as_str()).collect();
    let whole = |card: &Card| {
        let parts = card.sections.iter().map(|section| section.text.as_str());
        [card.opening.as_str()].into_iter().chain(parts).collect::<Vec<_>>().join(" ")
    };
    for card in &content.cards {
        let text = whole(card);
        assert!(brands.iter().all(|brand| !text.contains(brand)), "{} plays at a desk of the course", card.id);
    }
    // The source articles are beside the checkout where there are any: no eight words of theirs in a row.
    let Ok(seeds) = fs::read_dir(root().join("../shared/seeds")) else { return };
    let plain = |text: &str| -> Vec<String> {
        let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        words.map(str::to_lowercase).collect()
    };
    let mut theirs: BTreeSet<Vec<String>> = BTreeSet::new();
    for seed in seeds {
        let words = plain(&fs::read_to_string(seed.unwrap().path()).unwrap());
        theirs.extend(words.windows(8).map(<[String]>::to_vec));
    }
    assert!(theirs.len() > 1_000);
    for card in &content.cards {
        for run in plain(&whole(card)).windows(8) {
            assert!(!theirs.contains(run), "{}: {}", card.id, run.join(" "));
        }
    }
}

#[test]
fn a_card_is_shown_whole_and_the_near_one_is_named() {
    let home = TempDir::new().unwrap();
    let folder = with_course();
    let show = |id: &str| {
        let mut command = composure(&home);
        command.args(["course", "--card", id, "--content"]).arg(folder.path());
        command
    };
    let out = text(&show("flame").assert().success().get_output().stdout);
    for told in [
        "A steady flame",
        "Knowledge card, 2 minutes to read",
        "What to do: Say what you see",
        "A tempting mistake:",
        "Patience: Whether tone",
        "Response quality: Whether",
        "doi:10.1234/lamps.3",
        "001-13",
    ] {
        assert!(out.contains(told), "{told}: {out}");
    }
    let json = text(&show("flame").args(["--format", "json"]).assert().success().get_output().stdout);
    let card: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!((&card["id"], &card["sections"][0]["kind"]), (&"flame".into(), &"Do".into()));
    let near = show("flam").assert().code(2);
    assert!(text(&near.get_output().stderr).contains("Did you mean flame?"));
    let far = text(&show("xyz").assert().code(2).get_output().stderr);
    assert!(far.contains("There are: flame."), "{far}");
    fs::remove_file(folder.path().join("card.ron")).unwrap();
    let none = text(&show("flame").assert().code(2).get_output().stderr);
    assert!(none.contains("No module of the course names one."), "{none}");
}

#[test]
fn the_course_the_briefing_and_the_debrief_name_it() {
    let home = TempDir::new().unwrap();
    let folder = with_course();
    let out =
        text(&composure(&home).args(["course", "--content"]).arg(folder.path()).assert().success().get_output().stdout);
    assert!(out.contains("To read: A steady flame (composure course --card flame)"), "{out}");
    let play = |folder: &TempDir| {
        let mut command = composure(&home);
        command.args(["play", "dark-lamp", "--forget", "--content"]).arg(folder.path()).write_stdin("finish\n");
        text(&command.assert().success().get_output().stdout)
    };
    let out = play(&folder);
    let (before, after) = (out.find("Read before: A steady flame"), out.find("Read on: A steady flame"));
    assert!(before.is_some() && before < after, "{out}");
    // A course without cards, and none at all, say nothing of it.
    fs::remove_file(folder.path().join("card.ron")).unwrap();
    fs::write(folder.path().join("course.ron"), COURSE.replacen("cards: [\"flame\"],", "", 1)).unwrap();
    for folder in [folder, content()] {
        let out = play(&folder);
        assert!(!out.contains("Read before") && !out.contains("--card"), "{out}");
        let checked = composure(&home).arg("check").arg(folder.path()).assert().success();
        assert!(text(&checked.get_output().stdout).contains("0 errors, 0 warnings"));
    }
}

#[test]
fn a_skeleton_of_a_card_checks_clean_and_can_be_read() {
    let home = TempDir::new().unwrap();
    let folder = TempDir::new().unwrap();
    let mut command = composure(&home);
    let out = text(
        &command.args(["new", "card", "slow-post", "--out"]).arg(folder.path()).assert().success().get_output().stdout,
    );
    assert!(out.contains("slow-post.ron") && out.contains("composure course --card slow-post --content"), "{out}");
    assert!(folder.path().join("cards/slow-post.ron").is_file());
    let out = text(&composure(&home).arg("check").arg(folder.path()).assert().success().get_output().stdout);
    assert!(out.contains("0 errors, 0 warnings"), "{out}");
    let mut command = composure(&home);
    let out = text(
        &command
            .args(["course", "--card", "slow-post", "--content"])
            .arg(folder.path())
            .assert()
            .success()
            .get_output()
            .stdout,
    );
    assert!(out.starts_with("Slow post"), "{out}");
}

#[test]
fn a_slip_in_a_card_is_told_and_a_name_is_none() {
    let home = TempDir::new().unwrap();
    let folder = with_course();
    let slip = CARD.replacen("a friendly word at six", "a freindly word at six", 1);
    fs::write(folder.path().join("card.ron"), slip).unwrap();
    let check = |more: &[&str]| {
        let mut command = composure(&home);
        text(&command.arg("check").arg(folder.path()).args(more).assert().success().get_output().stdout)
    };
    let out = check(&[]);
    assert!(out.contains("freindly") && out.contains("friendly") && out.contains("1 warning."), "{out}");
    assert!(check(&["--fast"]).contains("0 errors, 0 warnings."));
}

#[test]
fn a_card_or_a_course_alone_is_checked_against_the_house() {
    let home = TempDir::new().unwrap();
    let card = fs::read_dir(root().join("scenarios/cards")).unwrap().next().unwrap().unwrap().path();
    for file in [card, root().join("scenarios/course.ron"), root().join("scenarios/cards")] {
        let out = text(&composure(&home).arg("check").arg(&file).assert().success().get_output().stdout);
        assert!(out.ends_with("0 errors, 0 warnings.\n"), "{}: {out}", file.display());
    }
}
