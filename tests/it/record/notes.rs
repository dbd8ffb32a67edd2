//! `attempts annotate` as an assessor meets it: what is written stands beside, and changes nothing.

use std::fs;

use composure::base::Digest;
use composure::record::bundle::{read, write};
use composure::record::{About, Note, What};
use serde_json::Value;

use super::attempt;
use super::commands::{House, WELL};

/// Insulted at the first answer, and late for the rest.
const RUDE: &str = "wait for when\nreply when: Stop whining, you idiot. It is late.\nfinish\n";

/// A house with one attempt, its id, and the file it was handed in as.
fn handed_in(lines: &str) -> (House, String) {
    let house = House::new();
    house.play(lines);
    let id = house.ids().remove(0);
    fs::create_dir(house.path("class")).unwrap();
    house.says(0, &["attempts", "export", &id, "--out", FILE]);
    (house, id)
}

const FILE: &str = "class/one.attempt";

fn annotate<'a>(what: &[&'a str]) -> Vec<&'a str> {
    [&["attempts", "annotate", FILE, "--author", "A. Sesay"], what].concat()
}

/// A column of the table of the class.
fn column(house: &House, name: &str) -> String {
    let table = house.says(0, &["verify", "class", "--csv"]);
    let rows: Vec<Vec<&str>> = table.lines().map(|line| line.split(',').collect()).collect();
    let at = rows[0].iter().position(|found| *found == name).unwrap();
    rows[1][at].to_owned()
}

#[test]
fn a_note_is_told_beside_and_changes_nothing_that_was_played() {
    let (house, id) = handed_in(WELL);
    let before = house.json(0, &["verify", &id, "--format", "json"]);
    let said = house.says(
        0,
        &[
            "attempts",
            "annotate",
            &id,
            "--author",
            " A. Sesay ",
            "--moment",
            "again",
            "--comment",
            "Owned it\nat once.",
        ],
    );
    assert!(said.contains("A. Sesay, on “That was no answer”: Owned it at once."), "{said}");
    let own = ["attempts", "annotate", &id[..6], "--estimate", "50,75,50,25"];
    let said = house.says(0, &own);
    assert!(said.contains("The trainee, on the whole: Own estimate: patience 50, empathy 75"), "{said}");
    let shown = house.says(0, &["attempts", "show", &id]);
    assert!(shown.contains("Notes beside it:") && shown.contains("Owned it at once."), "{shown}");

    let mut after = house.json(0, &["verify", &id, "--format", "json"]);
    let notes = after["notes"].take();
    assert_eq!(notes[0]["note"]["about"]["moment"], "again");
    assert_eq!(notes[1]["note"]["what"]["self-estimate"]["empathy"], 75);
    assert!(notes.as_array().unwrap().iter().all(|note| note["counts"] == true && note["about-this-log"] == "yes"));
    after["notes"] = before["notes"].clone();
    assert_eq!(after, before, "head, state and figures are what they were");
    assert!(house.says(0, &["verify", &id]).contains("Owned it at once."));

    // They travel with it.
    house.says(0, &["attempts", "export", &id, "--out", "noted.attempt"]);
    assert_eq!(house.says(0, &["attempts", "show", "noted.attempt"]), shown);
}

#[test]
fn an_overrule_stands_beside_the_computed_figure_and_the_last_of_an_author_counts() {
    let (house, _) = handed_in(WELL);
    let scores = |said: &str| said.lines().find(|line| line.starts_with("Scores:")).unwrap().to_owned();
    let bare = scores(&house.says(0, &["verify", FILE]));
    for (score, reason) in [("101", "x"), ("60", "Warmer than it was read."), ("70", "I was too strict.")] {
        let wanted = format!("empathy={score}");
        let code = if score == "101" { 2 } else { 0 };
        house.says(code, &annotate(&["--moment", "again", "--overrule", &wanted, "--reason", reason]));
    }
    house.says(0, &annotate(&["--overrule", "Quality=40", "--reason", "Too short for that."]));
    let said = house.says(0, &["verify", FILE]);
    assert_eq!(scores(&said), bare);
    let report = house.json(0, &["verify", FILE, "--format", "json"]);
    let computed = report["notes"][0]["computed"].as_u64().unwrap();
    let line =
        format!("Empathy should be 60; computed {computed}. Reason: Warmer than it was read. (Said anew later.)");
    assert!(said.contains(&line), "{said}");
    assert!(said.contains(&format!("Empathy should be 70; computed {computed}. Reason: I was too strict.")), "{said}");
    let whole = &report["events"]["scores"]["quality"];
    assert!(said.contains(&format!("on the whole: Response quality should be 40; computed {whole}.")), "{said}");
    assert_eq!([column(&house, "overruled"), column(&house, "comments")], ["2", "0"]);
    house.says(0, &annotate(&["--comment", "Good."]));
    house.says(0, &annotate(&["--comment", "Good."]));
    assert_eq!([column(&house, "overruled"), column(&house, "comments")], ["2", "2"]);
}

#[test]
fn an_incident_waits_until_a_person_has_judged_it() {
    let (house, _) = handed_in(RUDE);
    let counted = || ["to-confirm", "confirmed", "dismissed"].map(|name| column(&house, name));
    assert_eq!(counted(), ["1", "0", "0"]);
    let said = house.says(0, &["verify", FILE]);
    assert!(said.contains("read as an insult") && said.contains("--moment when and --confirm insult"), "{said}");
    house.says(0, &annotate(&["--moment", "when", "--confirm", "insult", "--reason", "It calls her one."]));
    assert_eq!(counted(), ["0", "1", "0"]);
    assert!(house.says(0, &["verify", FILE]).contains("Confirmed by a person."));
    let judged = |house: &House| house.json(0, &["verify", FILE, "--format", "json"])["incidents"][0]["judged"].clone();
    assert_eq!(judged(&house), "confirmed");
    let other = ["attempts", "annotate", FILE, "--author", "B. Ruiz", "--moment", "when", "--dismiss", "insult"];
    house.says(2, &other);
    house.says(0, &[&other[..], &["--reason", "She said it herself first."]].concat());
    assert_eq!(counted(), ["0", "0", "1"], "the last judgement counts, and the first one stays");
    assert_eq!(house.json(0, &["verify", FILE, "--format", "json"])["notes"].as_array().unwrap().len(), 2);
}

#[test]
fn what_does_not_belong_there_is_refused_by_name_and_nothing_is_written() {
    let (house, id) = handed_in(RUDE);
    let before = fs::read(house.path(FILE)).unwrap();
    let refused = |code: i32, what: &[&str]| {
        let output = house.command(&annotate(what)).assert().code(code).get_output().clone();
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(fs::read(house.path(FILE)).unwrap(), before, "{what:?}");
        said.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let reason = ["--reason", "x"];
    let moment = |inject| ["--moment", inject];
    for (what, part) in [
        ([&moment("wen")[..], &["--comment", "x"]].concat(), "You may have meant when."),
        ([&moment("own")[..], &["--comment", "x"]].concat(), "No inject of this scenario is called own."),
        ([&moment("ramp")[..], &["--confirm", "insult"], &reason].concat(), "This was read: insult (when)."),
        ([&moment("when")[..], &["--confirm", "threat"], &reason].concat(), "This was read: insult (when)."),
        ([&moment("when")[..], &["--confirm", "curtness"], &reason].concat(), "insult, threat, private-data"),
        ([&["--confirm", "insult"][..], &reason].concat(), "--moment"),
        (vec!["--overrule", "charm=50", "--reason", "x"], "The axes are patience, empathy, assertiveness, quality."),
        (vec!["--overrule", "empathy", "--reason", "x"], "--overrule empathy=60"),
        (vec!["--overrule", "empathy=300", "--reason", "x"], "--overrule empathy=60"),
        (vec!["--overrule", "empathy=50"], "--reason"),
        (vec!["--comment", "  "], "1 to 4000 characters"),
        (vec!["--comment", "x", "--overrule", "empathy=50"], "do not go together"),
        (vec!["--estimate", "50,50,50,50"], "do not go together"),
        (vec![], "--comment"),
    ] {
        let said = refused(2, &what);
        assert!(said.contains(part), "{what:?}: {said}");
    }
    let own = ["attempts", "annotate", FILE, "--estimate", "50,75,50"];
    house.command(&own).assert().code(2);
    let nobody = ["attempts", "annotate", FILE, "--author", "\u{7}", "--comment", "x"];
    house.command(&nobody).assert().code(2);
    assert_eq!(fs::read(house.path(FILE)).unwrap(), before);
    assert!(house.fails(&["attempts", "annotate", "5b1e", "--author", "A", "--comment", "x"]).contains("no attempt"));

    // In an attempt that stopped, what has not come is no moment; one that was changed is not written about.
    house.play("wait for when\ndraft when plain\n");
    let open = house.ids().into_iter().find(|found| *found != id).unwrap();
    let args = ["attempts", "annotate", &open, "--author", "A", "--comment", "x", "--moment", "ramp"];
    let output = house.command(&args).assert().code(2).get_output().clone();
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("Nothing came of ramp") && said.contains("Something came of when."), "{said}");
    let mut forged = attempt();
    forged.hashes[2] = Digest::of("another");
    fs::write(house.path("class/forged.attempt"), write(&forged).unwrap()).unwrap();
    let said = house.fails(&["attempts", "annotate", "class/forged.attempt", "--author", "A", "--comment", "x"]);
    assert!(said.contains("does not hold") && said.contains("composure verify class/forged.attempt"), "{said}");
}

#[test]
fn a_note_about_another_log_is_shown_and_does_not_count() {
    let house = House::new();
    let mut stranger = attempt();
    let remark = |text: &str| What::Comment(text.to_owned());
    let note = |head, text| Note::new("A. Sesay", 1_794_000_900, head, About::Attempt, remark(text)).unwrap();
    stranger.notes = vec![note(Digest::of("another"), "Of somebody else."), note(stranger.hashes[1], "Halfway.")];
    fs::create_dir(house.path("class")).unwrap();
    fs::write(house.path(FILE), write(&stranger).unwrap()).unwrap();
    assert_eq!(read(&fs::read(house.path(FILE)).unwrap()).unwrap(), stranger);
    let said = house.says(0, &["verify", FILE]);
    assert!(said.contains("Of somebody else. (Written about another log than this one"), "{said}");
    assert!(said.contains("Halfway. (Written before the attempt went on.)"), "{said}");
    let report = house.json(0, &["verify", FILE, "--format", "json"]);
    let counts: Vec<&Value> = report["notes"].as_array().unwrap().iter().map(|note| &note["counts"]).collect();
    assert_eq!(counts, [&Value::Bool(false), &Value::Bool(true)]);
    assert_eq!(column(&house, "comments"), "1");
}
