//! The competency profile, the role profiles and the course: whole as they are built in, and every mistake in one of a
//! school's own is told with its place and remedy.

mod mistakes;

use std::collections::BTreeSet;

use composure::base::words::Words;
use composure::base::{Diagnostic, Source};
use composure::profile::{Competencies, Confidence, Content, Course, RoleProfile};
use composure::scenario::Axis;
use composure::scenario::kinds::Task;
use composure::view::sentences;
use proptest::prelude::*;

use self::mistakes::MISTAKES;
use crate::support::{BRAND, SCENARIO, root};

const PROFILE: &str = include_str!("../../assets/profile/competencies.ron");
const ROLE: &str = include_str!("data/role.ron");
const CARD: &str = include_str!("data/card.ron");
const COURSE: &str = include_str!("data/course.ron");

/// The small content with a file of each kind, after a change to the one of this name.
fn with(file: &str, change: impl Fn(&str) -> String) -> (Content, Vec<Diagnostic>) {
    let texts = [
        ("profile.ron", PROFILE),
        ("role.ron", ROLE),
        ("course.ron", COURSE),
        ("card.ron", CARD),
        ("brand.ron", BRAND),
        ("scenario.ron", SCENARIO),
    ];
    assert!(texts.iter().any(|(name, _)| *name == file), "{file}");
    let text = |name: &str, text: &str| if name == file { change(text) } else { text.to_owned() };
    Content::load(texts.iter().map(|(name, sound)| Source::new(name, text(name, sound))).collect())
}

fn codes(problems: &[Diagnostic]) -> Vec<&'static str> {
    problems.iter().map(|problem| problem.code).collect()
}

#[test]
fn each_mistake_is_told_where_it_stands() {
    let (_, problems) = with("role.ron", str::to_owned);
    assert!(problems.is_empty(), "{problems:#?}");
    let words = Words::english();
    for (file, sound, broken, code, shown) in MISTAKES {
        let (_, problems) = with(file, |text| {
            assert!(text.contains(sound), "{sound} stands in {file}");
            text.replacen(sound, broken, 1)
        });
        let found = problems.iter().find(|problem| {
            let place = problem.place.as_ref();
            let shows = |shown: &str| place.is_some_and(|place| &place.source.text[place.span.clone()] == shown);
            problem.code == *code && (shown.is_empty() || shows(shown))
        });
        let Some(found) = found else { panic!("{broken}: expected {code} at {shown}, found {problems:#?}") };
        let place = found.place.as_ref().unwrap_or_else(|| panic!("{code} has no place"));
        assert_eq!(&*place.source.name, *file, "{code} of {broken}");
        for sentence in [sentences::message(&words, found), sentences::help(&words, found)] {
            assert!(!sentence.is_empty() && !sentence.contains(['⟨', '{']), "{code}: {sentence}");
        }
    }
}

#[test]
fn every_code_is_told_of_some_mistake_and_has_a_remedy() {
    let words = Words::english();
    let mut seen = BTreeSet::new();
    for entry in std::fs::read_dir(root().join("src/profile/check")).unwrap() {
        let code = std::fs::read_to_string(entry.unwrap().path()).unwrap();
        let pieces: Vec<&str> = code.split('"').skip(1).step_by(2).collect();
        seen.extend(pieces.into_iter().filter(|piece| words.has(&format!("check-{piece}"))).map(str::to_owned));
    }
    assert!(seen.len() > 30, "{seen:?}");
    // These are seen in tests of their own, or look at more than one file.
    let elsewhere = ["second-profile", "duplicate-file-id", "too-many", "control-character", "card-sections"];
    for code in &seen {
        assert!(words.attribute(&format!("check-{code}"), "help", &[]).is_some(), "{code} has no remedy");
        let shown = MISTAKES.iter().any(|mistake| mistake.3 == *code) || elsewhere.contains(&code.as_str());
        assert!(shown, "nothing shows {code}");
    }
}

#[test]
fn a_card_is_a_page_and_says_where_it_comes_from() {
    let cut = |from: &str, to: &str| {
        let (_, problems) = with("card.ron", |text| {
            let (start, end) = (text.find(from).unwrap(), text.find(to).unwrap());
            format!("{}{}", &text[..start], &text[end..])
        });
        codes(&problems)
    };
    assert_eq!(
        cut("        (\n            kind: Do", "        (\n            kind: Why"),
        ["card-lacks", "card-sections", "card-length"]
    );
    assert_eq!(cut("        (\n            kind: Do", "    ],\n    scored"), ["empty-list"]);
    assert_eq!(cut("(authors", "],\n    rows"), ["empty-list"]);
    let (_, problems) =
        with("card.ron", |text| text.replacen("Often it will be.", &"Often it will be. ".repeat(90), 1));
    assert_eq!(codes(&problems), ["card-length"]);
    let rows = "\"001-13\", ".repeat(101);
    let (_, problems) = with("card.ron", |text| text.replacen("\"001-13\"", &rows, 1));
    assert_eq!(codes(&problems), ["too-many"]);
}

#[test]
fn a_broken_card_or_course_is_told_once() {
    // The course may name the card that cannot be read, and the card may be named in the course that cannot be.
    for (file, sound) in [("card.ron", "opening:"), ("course.ron", "about:")] {
        let (content, problems) = with(file, |text| text.replacen(sound, "opneing:", 1));
        assert_eq!(codes(&problems), ["unknown-field"], "{file}");
        assert_eq!((content.cards.len(), content.courses.len()), if file == "card.ron" { (0, 1) } else { (1, 0) });
    }
    let source = |name: &str, text: &str| Source::new(name, text);
    let (content, problems) = Content::load(vec![source("a.ron", CARD)]);
    assert!(problems.is_empty() && content.cards.len() == 1, "without a course nobody is missed: {problems:?}");
    let (_, problems) = Content::load(vec![source("a.ron", CARD), source("b.ron", CARD)]);
    assert_eq!(codes(&problems), ["duplicate-file-id"]);
    let bare = COURSE.replacen("cards: [\"flame\"],", "", 1);
    let texts = [("b.ron", BRAND), ("s.ron", SCENARIO), ("c.ron", bare.as_str())];
    let (content, problems) = Content::load(texts.iter().map(|(name, text)| source(name, text)).collect());
    assert!(problems.is_empty() && content.cards.is_empty(), "a course without cards is whole: {problems:?}");
}

#[test]
fn files_that_get_in_each_others_way_are_told() {
    let source = |name: &str, text: &str| Source::new(name, text);
    let other = PROFILE.replacen("id: \"composure\"", "id: \"other\"", 1);
    let (_, problems) = Content::load(vec![source("a.ron", PROFILE), source("b.ron", &other)]);
    assert_eq!(codes(&problems), ["second-profile"]);
    let (_, problems) = Content::load(vec![source("a.ron", ROLE), source("b.ron", ROLE)]);
    assert_eq!(codes(&problems), ["duplicate-file-id"]);
    // What is broken is told once, and nothing is held against what could not be read.
    let broken = PROFILE.replacen("title:", "titel:", 1).replace("\"rapport\"", "\"contact\"");
    let scenario = SCENARIO.replacen("[\"patience\"]", "[\"contact\"]", 1);
    let role = ROLE.replacen("\"patience\"", "\"contact\"", 1);
    let texts = [("a.ron", &*broken), ("b.ron", &*role), ("c.ron", &*scenario), ("d.ron", BRAND)];
    let (content, problems) = Content::load(texts.iter().map(|(name, text)| source(name, text)).collect());
    assert_eq!(codes(&problems), ["unknown-field"]);
    assert_eq!(content.playable.scenarios.len(), 1);
}

#[test]
fn what_is_too_much_is_refused_at_once() {
    let entry = "(competency: \"nothing\", weight: 1, because: \"x\"),";
    let (_, problems) =
        with("role.ron", |text| text.replacen("desirable: [", &format!("desirable: [{}", entry.repeat(101)), 1));
    assert_eq!(codes(&problems), ["too-many"]);
    let (_, problems) = with("role.ron", |text| text.replacen("Keeper of", "Keeper\\u{7} of", 1));
    assert_eq!(codes(&problems), ["control-character"]);
    for text in ["Profile", "Profile()", "RoleProfile(", "Course(modules: 5)", "Course(((", "Profile(id: \"\u{0}\")"] {
        let (_, problems) = Content::load(vec![Source::new("x.ron", text)]);
        assert_eq!(problems.len(), 1, "{text:?}: {problems:?}");
    }
}

#[test]
fn a_schools_own_profile_takes_the_place_of_the_built_in_one() {
    let own = PROFILE.replacen("id: \"composure\"", "id: \"ours\"", 1).replace("\"rapport\"", "\"contact\"");
    let scenario = SCENARIO.replacen("[\"patience\"]", "[\"patience\", \"contact\"]", 1);
    let sources = |scenario: &str| vec![Source::new("b.ron", BRAND), Source::new("s.ron", scenario)];
    let (_, problems) = Content::load(sources(&scenario));
    assert_eq!(codes(&problems), ["unknown-competency"]);
    let together = sources(&scenario).into_iter().chain([Source::new("p.ron", &own)]).collect();
    let (content, problems) = Content::load(together);
    assert!(problems.is_empty(), "{problems:?}");
    assert_eq!(content.playable.scenarios.len(), 1);
    assert!(content.standards.roles.is_empty(), "the built-in roles speak of another profile");
    // A role of the same id takes the place of the built-in one.
    let junior = ROLE.replacen("keeper", "junior-community-manager", 1);
    let (content, problems) = Content::load(vec![Source::new("r.ron", junior)]);
    assert!(problems.is_empty(), "{problems:?}");
    let titles: Vec<&str> = content.standards.roles.iter().map(|role| role.title.as_str()).collect();
    assert_eq!(titles, ["Community manager", "Crisis lead", "Keeper of the lamps"]);
}

#[test]
fn what_is_built_in_checks_clean() {
    let read = |path: &str| Source::new(path, std::fs::read_to_string(root().join(path)).unwrap());
    let roles = std::fs::read_dir(root().join("assets/profile/roles")).unwrap();
    let mut sources: Vec<Source> = roles
        .map(|entry| read(&format!("assets/profile/roles/{}", entry.unwrap().file_name().to_string_lossy())))
        .collect();
    assert_eq!(sources.len(), RoleProfile::built_in().len(), "every role profile is built in");
    sources.push(read("assets/profile/competencies.ron"));
    let (content, problems) = Content::load(sources);
    assert!(problems.is_empty(), "{problems:#?}");
    assert_eq!(content.standards.roles.len(), 3);
    let (content, problems) = composure::host::content::everything(&[root().join("scenarios")]);
    assert!(problems.is_empty(), "{problems:#?}");
    assert_eq!(content.courses.len(), 1);
}

#[test]
fn all_twenty_nine_are_there_and_whole() {
    let profile = Competencies::built_in();
    let of = |group: &str| profile.competencies.iter().filter(|each| each.group.as_str() == group).count();
    assert_eq!((of("social"), of("managerial"), of("technical")), (10, 10, 9));
    assert_eq!(profile.core_skills.len(), 6);
    let mut seen = BTreeSet::new();
    for competency in &profile.competencies {
        let id = &competency.id;
        assert!(competency.definition.len() > 40 && !competency.because.is_empty(), "{id}");
        assert_eq!(competency.anchors.iter().map(|anchor| anchor.level).collect::<Vec<_>>(), [1, 2, 3, 4, 5], "{id}");
        for anchor in &competency.anchors {
            assert!(anchor.seen.chars().count() >= 40, "{id}: {}", anchor.seen);
            assert!(seen.insert(anchor.seen.as_str()), "{id}: said elsewhere too: {}", anchor.seen);
        }
    }
    let indicative: Vec<&str> = profile
        .competencies
        .iter()
        .filter(|each| each.confidence == Confidence::Indicative)
        .map(|each| each.id.as_str())
        .collect();
    assert_eq!(indicative, ["rapport", "creativity", "languages", "curiosity"]);
    // Every core skill is measured, the six sources' and no more.
    for skill in &profile.core_skills {
        assert!(profile.competencies.iter().any(|each| each.core.as_ref() == Some(&skill.id)), "{}", skill.id);
    }
    for axis in Axis::ALL {
        let competencies = profile.competencies.iter().filter(|each| each.axis == Some(*axis)).count();
        assert_eq!(
            competencies + profile.composites.iter().filter(|each| each.axis == Some(*axis)).count(),
            1,
            "{axis:?}"
        );
    }
    for kind in Task::NAMES {
        assert!(
            profile.competencies.iter().any(|each| profile.kinds_for(&each.id).any(|found| found == *kind)),
            "{kind:?}"
        );
    }
}

#[test]
fn scores_belong_to_the_nearest_anchor() {
    let profile = Competencies::built_in();
    let levels: Vec<i64> =
        [-5, 0, 12, 13, 37, 38, 62, 63, 87, 88, 100].iter().map(|score| profile.level(*score).unwrap().level).collect();
    assert_eq!(levels, [1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
}

#[test]
fn rows_of_sources_are_rows_of_the_checklist() {
    // The checklist is beside the checkout where there is one.
    let Ok(checklist) = std::fs::read_to_string(root().join("../shared/COMPETENCIES.md")) else { return };
    let rows: BTreeSet<&str> =
        checklist.lines().filter_map(|line| line.strip_prefix("| ")?.split(" |").next()).collect();
    assert!(rows.contains("002-27"), "{rows:?}");
    let profile = Competencies::built_in();
    let skills = profile.core_skills.iter().flat_map(|skill| &skill.source);
    let (content, _) = composure::host::content::everything(&[root().join("scenarios")]);
    let cited = content.cards.iter().flat_map(|card| &card.rows);
    for row in profile.competencies.iter().flat_map(|each| &each.source).chain(skills).chain(cited) {
        assert!(rows.contains(row.as_str()), "{row}");
    }
}

#[test]
fn the_course_leads_through_every_competency_and_never_asks_for_what_was_not_practised() {
    let (content, _) = composure::host::content::everything(&[root().join("scenarios")]);
    let course: &Course = &content.courses[0];
    assert_eq!(course.modules.len(), 8);
    for competency in &content.standards.competencies.competencies {
        let id = &competency.id;
        let practised = course.modules.iter().any(|module| module.competencies.contains(id));
        // Problem solving and the like are practised in one module; nothing is left out.
        assert!(practised, "{id} is in no module");
    }
    let placed: BTreeSet<&str> =
        course.modules.iter().flat_map(|module| &module.scenarios).map(|id| id.as_str()).collect();
    let there: BTreeSet<&str> = content.playable.scenarios.iter().map(|scenario| scenario.id.as_str()).collect();
    assert_eq!(placed, there, "every scenario has its place");
    let last = course.modules.last().unwrap();
    let before: Vec<&str> = course.before(last).iter().map(|module| module.id.as_str()).collect();
    assert_eq!(before, ["first-day", "angry-customers", "the-voice", "people-among-themselves", "what-is-true"]);
}

#[test]
fn a_scenario_exercises_what_its_kinds_and_moves_can_show() {
    let profile = Competencies::built_in();
    let exercised = |text: &str| -> BTreeSet<String> {
        let raw = composure::scenario::load::ron(&Source::new("s.ron", text)).unwrap();
        profile.exercised(&raw).into_iter().map(ToString::to_string).collect()
    };
    let whole = exercised(SCENARIO);
    assert!(whole.contains("patience") && whole.contains("role-boundaries"), "{whole:?}");
    assert!(!whole.contains("data-analytics") && !whole.contains("organisation"), "{whole:?}");
    let without = exercised(&SCENARIO.replace("play: HandOff(\"workshop\")", "play: Leave"));
    assert!(!without.contains("role-boundaries") && without.contains("moderation"), "{without:?}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    #[test]
    fn a_mutilated_file_is_read_or_refused(
        file in 0_usize..4,
        cuts in prop::collection::vec((any::<prop::sample::Index>(), 0_usize..30, "[\\PC]{0,6}"), 1..4),
    ) {
        let name = ["profile.ron", "role.ron", "course.ron", "card.ron"][file];
        let (_, problems) = with(name, |text| {
            let mut text = text.to_owned();
            for (from, length, instead) in &cuts {
                let start = text.floor_char_boundary(from.index(text.len() + 1));
                let end = text.floor_char_boundary(start + length).max(start);
                text.replace_range(start..end, instead);
            }
            text
        });
        for problem in &problems {
            prop_assert!(!sentences::message(&Words::english(), problem).contains('⟨'));
        }
    }

    #[test]
    fn numbers_of_any_size_are_read_or_refused(number in any::<i128>(), which in 0_usize..8) {
        let (file, sound) = [
            ("profile.ron", "core_floor: 2"),
            ("profile.ron", "from: 38"),
            ("profile.ron", "share: 20"),
            ("role.ron", "floor: 40"),
            ("role.ron", "weight: 50"),
            ("role.ron", "decisions: 30"),
            ("course.ron", "level: 2"),
            ("card.ron", "year: 1999"),
        ][which];
        let broken = format!("{}: {number}", sound.split(':').next().unwrap_or_default());
        let (_, problems) = with(file, |text| text.replacen(sound, &broken, 1));
        prop_assert!(!problems.is_empty());
    }
}
