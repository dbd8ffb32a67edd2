//! The language guide: every example in it checks clean, every command in it exists and the walk through it works, and it
//! names everything there is to be written.

use std::fs;

use assert_cmd::Command;
use composure::base::words::Words;
use composure::base::{Diagnostic, Source};
use composure::profile::PublicRule;
use composure::scenario::Library;
use composure::scenario::kinds::Task;
use composure::scenario::{
    Act, Axis, Breach, CrisisCluster, Difficulty, Emoji, Family, Figure, Humour, Input, Measure, NeedKind, Role,
    Temperament, Venue, Visibility,
};
use composure::view::sentences;
use tempfile::TempDir;

use crate::support::{program, root};

/// A fenced block: what stands behind the fence, and what is in it.
struct Block {
    tag: String,
    text: String,
    line: usize,
}

fn guide() -> String {
    fs::read_to_string(root().join("scenarios/README.md")).unwrap()
}

fn blocks() -> Vec<Block> {
    let guide = guide();
    let mut blocks: Vec<Block> = Vec::new();
    let mut open = false;
    for (nth, line) in guide.lines().enumerate() {
        match (line.strip_prefix("```"), open) {
            (Some(tag), false) => {
                blocks.push(Block { tag: tag.to_owned(), text: String::new(), line: nth + 1 });
                open = true;
            }
            (Some(_), true) => open = false,
            (None, true) => {
                let block = blocks.last_mut().unwrap();
                block.text.push_str(line);
                block.text.push('\n');
            }
            (None, false) => {}
        }
    }
    assert!(!open, "the last block is closed");
    blocks
}

fn of(tag: &str) -> Vec<Block> {
    let found: Vec<Block> = blocks().into_iter().filter(|block| block.tag == tag).collect();
    assert!(!found.is_empty(), "there is a block of {tag}");
    found
}

/// The small brand and the small scenario of the guide.
fn base() -> (String, String) {
    let whole = of("ron");
    assert_eq!(whole.len(), 2, "a brand and a scenario");
    (whole[0].text.clone(), whole[1].text.clone())
}

fn problems(scenario: &str) -> (Library, Vec<Diagnostic>) {
    Library::load(vec![Source::new("brand.ron", base().0), Source::new("scenario.ron", scenario)])
}

fn checks_clean(scenario: &str, what: &str) {
    let (library, problems) = problems(scenario);
    let told: Vec<_> = problems.iter().map(|p| (p.code, p.place.as_ref().map(|p| p.line), &p.args)).collect();
    assert!(told.is_empty() && library.scenarios.len() == 1, "{what}: {told:?}\n{scenario}");
}

/// The small scenario with something put behind the first `mark` after `from`.
fn with(from: &str, mark: &str, more: &str) -> String {
    let (_, scenario) = base();
    let start = scenario.find(from).unwrap();
    let at = start + scenario[start..].find(mark).unwrap() + mark.len();
    format!("{}\n{more}\n{}", &scenario[..at], &scenario[at..])
}

/// A conversation with these fields, and others only where it lacks them.
fn conversation(fields: &str) -> String {
    let usual = [
        ("from", "\"marta\""),
        ("on", "\"quay\""),
        ("subject", "\"More\""),
        ("arrives", "At(\"2:00\")"),
        ("says", "[Always([\"And now?\"])]"),
        ("needs", "[(id: \"now\", what: \"what happens now\", kind: Answer, cues: [\"by noon\"])]"),
        ("deadline", "\"5:00\""),
        ("reacts", "[Otherwise([Mood(who: \"marta\", anger: 5)])]"),
        ("silence", "[Share(20)]"),
    ];
    let missing = usual.iter().filter(|(field, _)| !fields.lines().any(|line| line.starts_with(&format!("{field}:"))));
    let missing: String = missing.map(|(field, value)| format!("{field}: {value},\n")).collect();
    format!("\"more\": Conversation({missing}{fields}),")
}

/// Each line of a block without the remark behind it.
fn lines(block: &Block) -> Vec<String> {
    let bare = block.text.lines().map(|line| line.split("//").next().unwrap_or_default().trim());
    bare.filter(|line| !line.is_empty()).map(|line| line.trim_end_matches(',').to_owned()).collect()
}

#[test]
fn every_example_checks_clean() {
    checks_clean(&base().1, "the small scenario");
    let mut all = String::new();
    for block in of("ron inject") {
        checks_clean(&with("", "injects: {", &block.text), &format!("line {}", block.line));
        all.push_str(&block.text);
    }
    checks_clean(&with("", "injects: {", &all), "all of them together");
    for block in of("ron fields") {
        let inject = conversation(&block.text);
        checks_clean(&with("", "injects: {", &inject), &format!("line {}", block.line));
    }
    for block in of("ron scenario") {
        checks_clean(&with("", "level: 1,", &block.text), &format!("line {}", block.line));
    }
    for (tag, from, mark) in [
        ("ron condition answer", "\"late\":", "reacts: ["),
        ("ron condition work", "\"first\":", "reacts: ["),
        ("ron condition state", "\"late\":", "reacts: ["),
    ] {
        for condition in of(tag).iter().flat_map(lines) {
            let reaction = format!("When({condition}, [Mood(who: \"marta\", trust: 1)]),");
            checks_clean(&with(from, mark, &reaction), &condition);
        }
    }
    for condition in of("ron condition state").iter().flat_map(lines) {
        let ending = format!("(id: \"one\", title: \"One\", text: \"One.\", when: {condition}),");
        checks_clean(&with("", "endings: [", &ending), &condition);
    }
    for effect in of("ron effect").iter().flat_map(lines) {
        checks_clean(&with("\"late\":", "silence: [", &format!("{effect},")), &effect);
    }
    for block in of("ron clients") {
        let (brand, scenario) = base();
        let brand = brand.replacen("    channels: [", &format!("{}    channels: [", block.text), 1);
        let owned = [("limit: 500", "pottery"), ("limit: 1200", "hospice")];
        let brand = owned
            .iter()
            .fold(brand, |book, (limit, client)| book.replacen(limit, &format!("{limit}, of: \"{client}\""), 1));
        let (library, problems) = Library::load(vec![Source::new("brand.ron", brand), Source::new("s.ron", scenario)]);
        assert!(
            problems.is_empty() && library.scenarios[0].brand.clients.len() == 2,
            "line {}: {problems:?}",
            block.line
        );
    }
    let known = ["ron", "ron inject", "ron fields", "ron scenario", "ron condition answer", "ron condition work"];
    let known =
        known.iter().chain(&["ron condition state", "ron effect", "ron course", "sh", "sh walk", "sh window", "text"]);
    let known = known.chain(&["text replies", "ron clients"]);
    let known: Vec<&&str> = known.collect();
    for block in blocks() {
        assert!(known.iter().any(|tag| **tag == block.tag), "line {}: nobody looks at {:?}", block.line, block.tag);
    }
}

fn composure(folder: &TempDir) -> Command {
    Command::from_std(program(folder.path(), folder.path()))
}

#[test]
fn the_walk_through_it_works() {
    let folder = TempDir::new().unwrap();
    for block in of("sh walk") {
        for line in block.text.lines() {
            let words: Vec<&str> = line.split_whitespace().collect();
            let ["composure", args @ ..] = words.as_slice() else { panic!("{line}") };
            let output = composure(&folder).args(args).write_stdin("").output().unwrap();
            let said = String::from_utf8_lossy(&output.stdout).into_owned();
            let wrong = String::from_utf8_lossy(&output.stderr).into_owned();
            assert!(output.status.success(), "{line}: {said}{wrong}");
            if args[0] == "check" {
                assert!(said.contains("0 errors, 0 warnings"), "{line}: {said}");
            }
        }
    }
    // What needs the window finds what it is asked for, and then misses a display or the build that has one.
    for line in of("sh window").iter().flat_map(lines) {
        let args: Vec<&str> = line.split_whitespace().skip(1).collect();
        let output = composure(&folder).args(args).output().unwrap();
        let wrong = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.code() == Some(3) && wrong.contains("window"), "{line}: {wrong}");
    }
    // What step 5 breaks is told as it says.
    let path = folder.path().join("mine/late-train.ron");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replacen("provocation: 1", "provokation: 1", 1)).unwrap();
    let output = composure(&folder).args(["check", "mine"]).output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(!output.status.success() && said.contains("Did you mean provocation?"), "{said}");
    // The small scenario is played by the plan that stands there.
    let small = TempDir::new().unwrap();
    let (brand, scenario) = base();
    fs::create_dir(small.path().join("mine")).unwrap();
    fs::write(small.path().join("mine/ferry.ron"), brand).unwrap();
    fs::write(small.path().join("mine/eight-ten.ron"), scenario).unwrap();
    fs::write(small.path().join("mine/evening.ron"), &of("ron course")[0].text).unwrap();
    fs::write(small.path().join("my.plan"), &of("text")[0].text).unwrap();
    fs::write(small.path().join("mine/eight-ten.replies.jsonl"), &of("text replies")[0].text).unwrap();
    for line in of("sh").iter().flat_map(|block| block.text.lines().map(str::to_owned).collect::<Vec<_>>()) {
        let words: Vec<&str> = line.split_whitespace().collect();
        let ["composure", args @ ..] = words.as_slice() else { panic!("{line}") };
        let output = composure(&small).args(args).output().unwrap();
        let wrong = String::from_utf8_lossy(&output.stderr).into_owned();
        // A shift of one message is too short to tell trainees apart, and a rehearsal says so.
        let done = output.status.success() || args[0] == "rehearse" && output.status.code() == Some(1);
        assert!(done, "{line}: {wrong}");
        if args == ["check", "mine"] {
            let said = String::from_utf8_lossy(&output.stdout).into_owned();
            assert!(said.contains("0 errors, 0 warnings"), "{said}");
        }
    }
}

#[test]
fn what_a_beginner_leaves_out_is_named() {
    let words = Words::english();
    let scenario = base().1;
    for (sound, broken, told) in [
        ("level: 1,", "level: 1", "the line above"),
        ("says: [Always([\"Forty of", "says: [Always([\"\"Forty\" of", "write \\\" for a quotation mark"),
        ("deadline: \"6:00\"", "deadline: 6:00", "\"4:00\""),
        ("title: \"The eight-ten\"", "title: \u{201c}The eight-ten\u{201d}", "straight quotation marks"),
        ("Variable(\"heard\", AtLeast(1))", "Variable(\"heard\", 1)", "AtLeast(40)"),
        ("critical: true", "critical: yes", "true or false"),
        ("anger: 50,", "anger: 500,", "too large"),
    ] {
        assert!(scenario.contains(sound), "{sound}");
        let (_, problems) = problems(&scenario.replacen(sound, broken, 1));
        let help = sentences::help(&words, &problems[0]);
        assert!(problems[0].code == "syntax" && help.contains(told), "{broken}: {help}");
        assert!(!sentences::message(&words, &problems[0]).contains("r#"), "no advice about Rust");
    }
}

/// What may stand somewhere, as the message says that is given for a word that may not.
fn known(scenario: &str, code: &str) -> Vec<String> {
    let (_, problems) = problems(scenario);
    let found = problems.iter().find(|problem| problem.code == code);
    let found = found.unwrap_or_else(|| panic!("{code}: {problems:?}"));
    let expected = found.args.iter().find(|(name, _)| *name == "expected").unwrap();
    expected.1.split(", ").map(str::to_owned).collect()
}

#[test]
fn everything_there_is_is_in_it() {
    let guide = guide();
    // A word by itself, in the text or in an example.
    let named = |word: &str| {
        guide.match_indices(word).any(|(at, _)| {
            let part = |c: char| c.is_alphanumeric() || c == '_';
            !guide[..at].ends_with(part) && !guide[at + word.len()..].starts_with(part)
        })
    };
    let mut words: Vec<String> = Task::NAMES.iter().map(|name| (*name).to_owned()).collect();
    for kind in Task::NAMES {
        assert!(guide.contains(&format!(": {kind}(\n")), "{kind} has an example");
        // The fields of each kind.
        let inject = format!("\"nonsense\": {kind}(nonsense: 1),");
        words.extend(known(&with("", "injects: {", &inject), "unknown-field"));
    }
    let before = words.len();
    words.extend(known(&with("\"late\":", "reacts: [", "When(Nonsense, []),"), "unknown-variant"));
    assert!(words.len() > before + 20, "conditions");
    words.extend(known(&with("\"late\":", "silence: [", "Nonsense(1),"), "unknown-variant"));
    words.extend(known(&with("\"late\":", "reacts: [", "Nonsense(Always, []),"), "unknown-variant"));
    let scenario = base().1;
    for (sound, broken, code) in [
        ("At(\"0:10\")", "Nonsense", "unknown-variant"),
        ("AtLeast(1)", "Nonsense(1)", "unknown-variant"),
        ("id: \"eight-ten\",", "nonsense: 1,", "unknown-field"),
        ("name: \"Marta Lind\",", "nonsense: 1,", "unknown-field"),
        ("id: \"pier\", what", "nonsense: 1, what", "unknown-field"),
        ("id: \"early\", what", "nonsense: 1, what", "unknown-field"),
        ("id: \"river\", what", "nonsense: 1, what", "unknown-field"),
        ("id: \"rain\", text", "nonsense: 1, text", "unknown-field"),
        ("id: \"post\", text", "nonsense: 1, text", "unknown-field"),
    ] {
        assert!(scenario.contains(sound), "{sound}");
        words.extend(known(&scenario.replacen(sound, broken, 1), code));
    }
    let brand = base().0;
    for sound in [
        "id: \"ferry\",",
        "traits: [",
        "id: \"refund\", says",
        "id: \"refund\", what",
        "id: \"number\", what",
        "id: \"commuters\", name",
        "explanation: 2",
        "what: \"the week when",
        "angry: [\"My boss",
        "what: \"followers who stay\"",
    ] {
        assert!(brand.contains(sound), "{sound}");
        let broken = brand.replacen(sound, &format!("nonsense: 1, {sound}"), 1);
        let (_, problems) = Library::load(vec![Source::new("brand.ron", broken)]);
        let expected = problems[0].args.iter().find(|(name, _)| *name == "expected").unwrap();
        assert_eq!(problems[0].code, "unknown-field");
        words.extend(expected.1.split(", ").map(str::to_owned));
    }
    macro_rules! all {
        ($($vocabulary:ident),*) => { $(words.extend($vocabulary::ALL.iter().map(|word| word.name().to_owned()));)* };
    }
    all!(Act, Axis, Breach, CrisisCluster, Emoji, Family, Humour, Input, Measure, NeedKind, Role);
    all!(Difficulty, Figure, Temperament, Venue, Visibility);
    words.extend(PublicRule::ALL.iter().map(|rule| format!("`{}`", rule.id())));
    words.extend(
        ["regulars", "ambassadors", "trolls", "journalists", "strength", "previews", "begins"].map(str::to_owned),
    );
    words.extend(["HandOff", "Hold", "Leave", "Affirmed", "Denied"].map(str::to_owned));
    words.sort();
    words.dedup();
    assert!(words.len() > 200, "{words:?}");
    let missing: Vec<&String> = words.iter().filter(|word| !named(word)).collect();
    assert!(missing.is_empty(), "the guide says nothing of {missing:?}");
}

#[test]
fn its_links_lead_somewhere() {
    let guide = guide();
    let slug = |title: &str| -> String {
        let kept =
            title.to_lowercase().chars().filter(|c| c.is_alphanumeric() || *c == ' ' || *c == '-').collect::<String>();
        kept.replace(' ', "-")
    };
    let titles: Vec<String> = guide
        .lines()
        .filter(|line| line.starts_with('#'))
        .map(|line| slug(line.trim_start_matches('#').trim()))
        .collect();
    for link in guide.split("](#").skip(1).map(|rest| rest.split(')').next().unwrap()) {
        assert!(titles.iter().any(|title| title == link), "{link}");
    }
}
