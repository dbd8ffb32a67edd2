//! Broken content: all mistakes of a file are told together, with near names, within bounds, and nothing panics. One mistake
//! at a time is in [`corpus`].

mod corpus;

use composure::base::words::Words;
use composure::base::{Diagnostic, Source};
use composure::cli::report;
use composure::scenario::Library;
use composure::scenario::load::{decode, parse};
use composure::view::sentences;
use proptest::prelude::*;

use crate::support::{BRAND, SCENARIO, small_with};

fn codes(problems: &[Diagnostic]) -> Vec<&'static str> {
    problems.iter().map(|problem| problem.code).collect()
}

#[test]
fn misspelt_names_bring_the_near_ones() {
    for (sound, broken, near) in [
        ("provocation: 1", "provokation: 1", "provocation"),
        ("family: AngryCustomer", "family: AngyCustomer", "AngryCustomer"),
        ("Go(\"anger\")]", "Go(\"angre\")]", "anger"),
    ] {
        let (_, problems) = small_with(|text| text.replacen(sound, broken, 1));
        let help = sentences::help(&Words::english(), &problems[0]);
        assert!(help.contains(near), "{broken}: {help}");
    }
}

#[test]
fn all_mistakes_of_all_files_are_told_together() {
    let scenario = SCENARIO.replacen("level: 1", "level: 9", 1).replacen("At(\"0:10\")", "At(\"0:1\")", 1).replacen(
        "HandOff(\"workshop\")",
        "HandOff(\"nobody\")",
        1,
    );
    let brand = BRAND.replacen("formality: 3", "formality: 8", 1);
    let sources =
        vec![Source::new("b.ron", brand), Source::new("s.ron", scenario), Source::new("x.ron", "Scenario(id: 5)")];
    let (_, problems) = Library::load(sources);
    let mut found = codes(&problems);
    found.sort_unstable();
    assert_eq!(found, ["bad-time", "out-of-range", "out-of-range", "syntax", "unknown-role"]);
}

#[test]
fn a_broken_file_does_not_hide_the_sound_ones() {
    let (library, problems) = Library::load(vec![
        Source::new("brand.ron", BRAND),
        Source::new("scenario.ron", SCENARIO),
        Source::new("broken.ron", "Scenario(id: \"x\","),
    ]);
    assert_eq!(library.scenarios.len(), 1);
    assert_eq!(codes(&problems).len(), 1);
}

#[test]
fn every_code_has_a_sentence_and_a_remedy() {
    let words = Words::english();
    let root = crate::support::root();
    let files = ["src/scenario/load.rs", "src/scenario/examine.rs", "src/host/content.rs"].map(|file| root.join(file));
    let folders = ["src/scenario/validate", "src/vet"].map(|folder| std::fs::read_dir(root.join(folder)).unwrap());
    let files = files.into_iter().chain(folders.into_iter().flatten().map(|entry| entry.unwrap().path()));
    let mut seen = 0;
    for file in files {
        let code = std::fs::read_to_string(&file).unwrap();
        for piece in code.split("\"").skip(1).step_by(2) {
            let shaped = piece.contains('-') && piece.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
            let used = code.contains(&format!("error(\"{piece}\"")) || code.contains(&format!("warning(\"{piece}\""));
            if shaped && used {
                seen += 1;
                assert!(words.has(&format!("check-{piece}")), "{piece} in {}", file.display());
                let help = words.attribute(&format!("check-{piece}"), "help", &[]);
                assert!(help.is_some(), "{piece} has no remedy");
            }
        }
    }
    assert!(seen > 30, "codes were found: {seen}");
}

#[test]
fn depth_size_and_bytes_are_bounded() {
    let deep = format!("Scenario(id: {}", "[".repeat(200_000));
    assert!(parse(Source::new("deep.ron", deep)).is_err());
    let nots = format!("{}Always{}", "Not(".repeat(5_000), ")".repeat(5_000));
    let (_, problems) = small_with(|text| text.replacen("Reach(AtLeast(200))", &nots, 1));
    assert_eq!(codes(&problems), ["too-deep"]);
    assert_eq!(decode("big.ron", &vec![b' '; 2_000_001]).unwrap_err().code, "too-large");
    assert_eq!(decode("bytes.ron", b"Scenario(\xff\xfe").unwrap_err().code, "not-utf8");
    assert_eq!(decode("bom.ron", "\u{feff}Brand(".as_bytes()).unwrap().text.as_ref(), "Brand(");
    for text in
        ["", "\0", "(((", "Scenario", "Brand()", "Scenario()", "Scenario(:)", "#![enable(x)] Scenario(", "/*", "r#\""]
    {
        let (library, problems) = Library::load(vec![Source::new("x.ron", text)]);
        assert!(library.scenarios.is_empty() && problems.len() == 1, "{text:?}: {problems:?}");
    }
}

#[test]
fn what_is_too_much_is_refused_at_once() {
    let people: String = (0..301)
        .map(|n| {
            format!(
                "\"p{n}\": (name: \"P\", handle: \"p\", role: Fan, about: \"a\", wants: \"a\", anger: 1, trust: 1),"
            )
        })
        .collect();
    let (library, problems) = small_with(|text| text.replacen("cast: {", &format!("cast: {{{people}"), 1));
    assert_eq!(codes(&problems), ["too-many"]);
    assert!(library.scenarios.is_empty());
    let also = "Also(Is(Private), []),".repeat(61);
    let (_, problems) =
        small_with(|text| text.replacen("reacts: [Otherwise", &format!("reacts: [{also} Otherwise"), 1));
    assert_eq!(codes(&problems), ["too-many"]);
}

/// Somewhere in a text, on a character boundary.
fn place(text: &str, at: prop::sample::Index) -> usize {
    let mut at = at.index(text.len() + 1);
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn any_text_loads_or_is_refused(text in "\\PC{0,400}") {
        let _ = Library::load(vec![Source::new("any.ron", text)]);
    }

    #[test]
    fn any_bytes_are_text_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        if let Ok(source) = decode("any.ron", &bytes) {
            let _ = Library::load(vec![source]);
        }
    }

    #[test]
    fn a_mutilated_scenario_loads_or_is_refused(
        cuts in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(), "[\\PC]{0,6}"), 1..4),
    ) {
        let (library, problems) = small_with(|mut text| {
            for (from, to, instead) in &cuts {
                let (a, b) = (place(&text, *from), place(&text, *to));
                let (start, mut end) = (a.min(b), a.max(b).min(a.min(b) + 40));
                while !text.is_char_boundary(end) { end -= 1; }
                text.replace_range(start..end, instead);
                while text.is_empty() { text.push(' '); }
            }
            text
        });
        // What loads can be played to its end.
        for scenario in &library.scenarios {
            let desk = std::sync::Arc::new(composure::shift::Desk::new(std::sync::Arc::clone(scenario)));
            let mut shift = composure::shift::Shift::open(desk, composure::base::Seed::new(1));
            let at = scenario.length;
            let _ = shift.execute(composure::shift::Command { at, act: composure::shift::Act::Wait });
            prop_assert!(shift.is_over());
        }
        for problem in &problems {
            let rendered = report::problem(&Words::english(), problem);
            prop_assert!(!rendered.is_empty());
        }
    }

    #[test]
    fn numbers_of_any_size_load_or_are_refused(number in any::<i128>(), which in 0_usize..6) {
        let sound = ["level: 1", "anger: 50", "AtLeast(70)", "Share(50)", "weight: 2", "Add(\"promises\", 1)"][which];
        let broken = match sound {
            "AtLeast(70)" => format!("AtLeast({number})"),
            "Share(50)" => format!("Share({number})"),
            "Add(\"promises\", 1)" => format!("Add(\"promises\", {number})"),
            _ => format!("{}: {number}", sound.split(':').next().unwrap()),
        };
        let _ = small_with(|text| text.replacen(sound, &broken, 1));
    }
}
