//! The command line in every language: its help, and what it refuses.

use super::*;
use crate::base::locale::Locale;
use crate::cli::program;
use crate::view::sentences;

/// The pages of help of a command and of all under it.
fn pages(command: &mut Command, found: &mut Vec<String>) {
    found.push(command.render_help().to_string());
    command.get_subcommands_mut().for_each(|inner| pages(inner, found));
}

#[test]
fn every_page_of_help_is_in_the_language() {
    let theirs =
        ["Usage:", "Commands:", "Options:", "Arguments:", "[OPTIONS]", "[COMMAND]", "[default", "[possible", "FILE"];
    for locale in Locale::all() {
        let words = Words::of(locale);
        let mut found = Vec::new();
        pages(&mut program(&words), &mut found);
        assert!(found.len() > 20, "{}", found.len());
        let all = found.join("\n");
        assert!(!all.contains('⟨'), "{all}");
        for word in theirs {
            assert_eq!(all.contains(word), locale == Locale::ENGLISH, "{}: {word}\n{all}", locale.code());
        }
    }
}

#[test]
fn a_page_tells_what_can_be_given() {
    let words = Words::english();
    let mut program = program(&words);
    let page = program.find_subcommand_mut("play").unwrap().render_help().to_string();
    let flat = page.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(page.starts_with("Play a shift\n\nUsage: composure play [OPTIONS] <SCENARIO>\n\nArguments:\n"), "{page}");
    for part in
        ["--seed <N> The", "[possible values: practice, coursework, exam]", "-h, --help", "Example: composure play"]
    {
        assert!(flat.contains(part), "{part}: {page}");
    }
    let page = program.render_help().to_string();
    assert!(page.contains("\nCommands:\n  play ") && page.contains("-V, --version"), "{page}");
}

#[test]
fn what_is_refused_is_told_in_the_language_with_what_to_do() {
    let cases: [(&str, &str, [&str; 2]); 14] = [
        ("play a --sed 3", "misuse-unknown", ["--sed", "--seed"]),
        ("attempts list extra", "misuse-unknown", ["extra", "composure attempts list --help"]),
        ("attempts zzz", "misuse-command", ["zzz", "composure attempts --help"]),
        ("plya a", "misuse-command", ["plya", "play"]),
        ("verify a b", "misuse-unknown", ["b", "composure verify --help"]),
        ("play a --seed", "misuse-no-value", ["--seed <N>", "composure play --help"]),
        ("play a --purpose exma", "misuse-value", ["exma", "practice, coursework, exam"]),
        ("play a --seed 1.5", "misuse-refused", ["1.5", "9007199254740991"]),
        ("play a --more-time 900", "misuse-refused", ["900", "300"]),
        ("play a --forget=1", "misuse-too-many", ["--forget", "1"]),
        ("compare a", "misuse-too-few", ["2", "composure compare --help"]),
        ("play a --live --untimed", "misuse-together", ["--live", "--untimed"]),
        ("play a --seed 1 --seed 2", "misuse-twice", ["--seed <N>", "--seed <N>"]),
        ("play", "misuse-missing", ["<SCENARIO>", "composure play --help"]),
    ];
    for locale in Locale::all() {
        let words = Words::of(locale);
        for (typed, code, parts) in &cases {
            let mut program = program(&words);
            let args: Vec<OsString> = format!("composure {typed}").split(' ').map(OsString::from).collect();
            let error = program.try_get_matches_from_mut(&args).unwrap_err();
            let failure = refused(&program, &args, &error).unwrap();
            let (sentence, help) = sentences::failure(&words, failure.code, &failure.args);
            let told = sentence + "\n" + &help.unwrap();
            assert_eq!((failure.code, failure.exit), (*code, 2), "{typed}: {told}");
            assert!(!told.contains('⟨'), "{typed}: {told}");
            for part in parts {
                let part = part.replace("N>", &format!("{}>", words.plain("value-n")));
                let part = part.replace("SCENARIO", &words.plain("value-scenario"));
                assert!(told.contains(&part), "{}: {typed}: {part}: {told}", locale.code());
            }
        }
    }
}

#[test]
fn help_and_version_are_no_mistakes() {
    let mut program = program(&Words::english());
    for typed in ["--help", "--version", "play -h", "attempts"] {
        let args: Vec<OsString> = format!("composure {typed}").split(' ').map(OsString::from).collect();
        let error = program.try_get_matches_from_mut(&args).unwrap_err();
        assert!(refused(&program, &args, &error).is_none(), "{typed}");
    }
}
