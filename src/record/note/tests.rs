use super::*;

fn head() -> Digest {
    Digest::of("head")
}

fn comment(text: &str) -> Result<Note, BadNote> {
    Note::new("A. Sesay", 1_794_000_900, head(), About::Attempt, What::Comment(text.to_owned()))
}

fn at(what: What) -> Result<Note, BadNote> {
    Note::new("A. Sesay", 1_794_000_900, head(), About::Moment(InjectId::new("when")), what)
}

fn overrule(axis: Axis, score: u8) -> What {
    What::Overrule { axis, score, reason: "It is warmer than it was read.".to_owned() }
}

fn judged(breach: Breach, judgement: Judgement) -> What {
    What::Incident { breach, judgement, reason: "It is a name.".to_owned() }
}

fn estimate(quality: u8) -> What {
    What::SelfEstimate(Key { patience: 0, empathy: 25, assertiveness: 75, quality })
}

#[test]
fn what_is_typed_is_kept_without_the_blanks_at_its_ends() {
    let note =
        Note::new("  A. Sesay ", 9, head(), About::Attempt, What::Comment("\n Well seen.\n".to_owned())).unwrap();
    assert_eq!((note.author.as_str(), note.what.text()), ("A. Sesay", Some("Well seen.")));
}

#[test]
fn every_kind_has_one_spelling_and_comes_back() {
    let kinds = [
        comment("One line.\nAnd another: “Inês”.").unwrap(),
        at(What::Comment("Here.".to_owned())).unwrap(),
        at(overrule(Axis::Empathy, 100)).unwrap(),
        Note::new("A", 0, head(), About::Attempt, overrule(Axis::Quality, 0)).unwrap(),
        at(judged(Breach::PrivateData, Judgement::Dismissed)).unwrap(),
        Note::new("Trainee", 9, head(), About::Attempt, estimate(100)).unwrap(),
    ];
    for note in &kinds {
        let bytes = note.encode().unwrap();
        assert_eq!(Note::decode(&bytes).as_ref(), Ok(note));
        let text = String::from_utf8(bytes).unwrap();
        let spaced = text.replacen(':', ": ", 1);
        assert_eq!(Note::decode(spaced.as_bytes()), Err(BadNote::NotCanonical));
        let more = text.replacen('{', "{\"aside\":1,", 1);
        assert!(matches!(Note::decode(more.as_bytes()), Err(BadNote::Unreadable { .. })));
    }
    let lines = to_lines(&kinds).unwrap();
    assert_eq!(from_lines(&lines).unwrap(), kinds);
    // A change here leaves every note ever written unread.
    let first = String::from_utf8(kinds[4].encode().unwrap()).unwrap();
    let spelled = format!(
        r#"{{"about":{{"moment":"when"}},"author":"A. Sesay","head":"{}","what":{{"incident":{{"breach":"PrivateData","judgement":"dismissed","reason":"It is a name."}}}},"written":1794000900}}"#,
        head()
    );
    assert_eq!(first, spelled);
}

#[test]
fn what_no_note_holds_is_refused_by_name() {
    let named = |author: &str| Note::new(author, 9, head(), About::Attempt, What::Comment("x".to_owned()));
    for author in ["", "   ", "A\u{1b}[2J", "A\nB", &"x".repeat(MAX_AUTHOR + 1)] {
        assert_eq!(named(author), Err(BadNote::Author), "{author:?}");
    }
    assert!(named(&"é".repeat(MAX_AUTHOR)).is_ok());
    for text in ["", " \n", "a\u{7}b", &"x".repeat(MAX_TEXT + 1)] {
        assert_eq!(comment(text), Err(BadNote::Text), "{text:?}");
    }
    assert!(comment(&"\u{1F35E}".repeat(MAX_TEXT)).unwrap().encode().unwrap().len() < MAX_LINE);
    assert_eq!(at(overrule(Axis::Empathy, 101)), Err(BadNote::Score { found: 101 }));
    let whole = |what| Note::new("A", 9, head(), About::Attempt, what);
    assert_eq!(whole(estimate(101)), Err(BadNote::Score { found: 101 }));
    assert_eq!(whole(judged(Breach::Insult, Judgement::Confirmed)), Err(BadNote::Whole));
    assert_eq!(at(estimate(50)), Err(BadNote::Part));
    assert_eq!(Note { written: 1 << 53, ..comment("x").unwrap() }.encode(), Err(BadNote::Time));
    let nowhere = About::Moment(InjectId::new("a\u{7}"));
    assert_eq!(Note::new("A", 9, head(), nowhere, What::Comment("x".to_owned())), Err(BadNote::Inject));
    // The same where it was not typed but read: blanks and all.
    let bytes = serde_jcs::to_vec(&Note { author: " A".to_owned(), ..comment("x").unwrap() }).unwrap();
    assert_eq!(Note::decode(&bytes), Err(BadNote::Author));
}

#[test]
fn lines_that_are_no_notes_are_named_by_their_place() {
    let sound = to_lines(&[comment("x").unwrap()]).unwrap();
    let line = |bad: &[u8]| from_lines(&[&sound, bad].concat()).unwrap_err();
    assert_eq!(line(&sound[..sound.len() - 1]), (2, BadNote::BreaksOff));
    assert!(matches!(line(b"{}\n"), (2, BadNote::Unreadable { .. })));
    assert!(matches!(line(b"\n"), (2, BadNote::Unreadable { .. })));
    assert_eq!(line(&[vec![b'x'; MAX_LINE + 1], vec![b'\n']].concat()), (2, BadNote::Long));
    assert_eq!(from_lines(b""), Err((1, BadNote::None)));
    assert_eq!(from_lines(&sound.repeat(MAX_NOTES)).unwrap().len(), MAX_NOTES);
    assert_eq!(from_lines(&sound.repeat(MAX_NOTES + 1)), Err((MAX_NOTES + 1, BadNote::TooMany)));
    assert_eq!(to_lines(&vec![comment("x").unwrap(); MAX_NOTES + 1]), Err((MAX_NOTES + 1, BadNote::TooMany)));
}

#[test]
fn the_last_of_an_author_about_a_thing_counts_as_theirs() {
    let first = at(overrule(Axis::Empathy, 40)).unwrap();
    let replaced = |later: Note| first.is_replaced_by(&later);
    assert!(replaced(at(overrule(Axis::Empathy, 60)).unwrap()));
    assert!(!replaced(at(overrule(Axis::Quality, 60)).unwrap()), "another axis");
    assert!(!replaced(at(What::Comment("x".to_owned())).unwrap()), "another thing");
    assert!(!replaced(Note { author: "B".to_owned(), ..first.clone() }), "another author");
    assert!(!replaced(Note { about: About::Attempt, ..first.clone() }), "another moment");
    assert!(!replaced(Note { head: Digest::of("other"), ..first.clone() }), "another log");
    assert!(!comment("x").unwrap().is_replaced_by(&comment("x").unwrap()), "each remark stands");
}
