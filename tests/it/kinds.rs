//! Every kind of work: played well and badly through the plan language, refused where it does not fit its form, logged
//! and read again.

use std::sync::Arc;

use composure::appraisal::{Debrief, How};
use composure::base::words::Words;
use composure::base::{Diagnostic, Seed, Source};
use composure::scenario::kinds::Task;
use composure::scenario::{Axis, Library};
use composure::shift::plan::{Line, LineFailure, carry_out, parse_line, spelled};
use composure::shift::{Act, Desk, Entry, Event, Rejection, Shift};
use composure::view;
use composure::view::work::{Shape, pieces};

use crate::support::BRAND;

pub(crate) const WORK: &str = include_str!("data/work.ron");

/// What is given in each inject: well, badly.
pub(crate) const PLAYS: &[(&str, &str, &str)] = &[
    ("lamp-fire", "best=ask worst=hide", "best=hide worst=ask"),
    ("triage", "1=burn 2=dark 3=price 4=thanks", "1=thanks 2=price 3=dark 4=burn"),
    (
        "to-the-workshop",
        r#"to=workshop text="A customer's lamp was scorched last night. Please look at it and answer me by noon.""#,
        r#"to=legal text="The night shift did it again.""#,
    ),
    ("under-the-post", "insult=warn insult-rule=1 critic=keep", "insult=ban critic=remove"),
    (
        "a-claim",
        r#"to=legal note="Ada claims a ruined jacket; she waits for an answer.""#,
        r#"to=workshop note="Please see to this.""#,
    ),
    ("whose", "flicker=workshop threat=legal praise=own", "flicker=legal threat=workshop praise=workshop"),
    ("numbers", "mean=66 missed=tue", "mean=120 missed=mon"),
    (
        "two-brands",
        "glow=pause tyres=morning tyres-account=pedal",
        "glow=evening glow-account=pedal tyres=evening tyres-account=lantern",
    ),
    (
        "say-it",
        r#"network=plaza format=text post="Please do not use the lamp tonight. The workshop checks it free of charge." brief="A lamp with its switch off, large and calm.""#,
        r#"network=letter format=film post="All is well." brief="Something nice.""#,
    ),
    ("is-it-true", "verdict=false rests-on=workshop", "verdict=true rests-on=forum"),
];

/// Where one looks first, and what answers.
pub(crate) const LOOKS: &[(&str, &str)] = &[("is-it-true", "workshop")];

pub(crate) fn library(text: &str) -> (Library, Vec<Diagnostic>) {
    Library::load(vec![Source::new("brand.ron", BRAND), Source::new("work.ron", text)])
}

fn open() -> Shift {
    let (library, problems) = library(WORK);
    let problems: Vec<_> = problems.iter().map(|problem| (problem.code, &problem.args)).collect();
    assert!(problems.is_empty(), "{problems:?}");
    Shift::open(Arc::new(Desk::new(Arc::clone(&library.scenarios[0]))), Seed::new(1))
}

fn line(shift: &mut Shift, text: &str) -> Result<(), LineFailure> {
    let line = parse_line(text).unwrap_or_else(|error| panic!("{text}: {error:?}")).unwrap();
    carry_out::<LineFailure>(shift, &line, &mut |_| Ok(()))
}

fn wait_for(shift: &mut Shift, inject: &str) {
    line(shift, &format!("wait for {inject}")).unwrap();
}

pub(crate) fn played(which: impl Fn(&(&'static str, &'static str, &'static str)) -> &'static str) -> Shift {
    let mut shift = open();
    for play in PLAYS {
        wait_for(&mut shift, play.0);
        for (inject, source) in LOOKS.iter().filter(|(inject, _)| *inject == play.0 && which(play) == play.1) {
            line(&mut shift, &format!("look {inject} {source}")).unwrap();
            line(&mut shift, "wait 5:00").unwrap();
        }
        line(&mut shift, &format!("do {} {}", play.0, which(play))).unwrap_or_else(|why| panic!("{}: {why:?}", play.0));
    }
    line(&mut shift, "finish").unwrap();
    shift
}

fn earned(shift: &Shift, inject: &str) -> u8 {
    let wanted = shift.scenario().inject_ix(&inject.into()).unwrap();
    let found = shift.rows().iter().find_map(|row| match &row.event {
        Event::Worked { inject, earned, .. } if *inject == wanted => Some(*earned),
        _ => None,
    });
    found.unwrap_or_else(|| panic!("{inject} was not done"))
}

#[test]
fn every_kind_is_there_and_played() {
    let shift = open();
    let mut kinds: Vec<&str> = shift.scenario().injects.iter().map(|inject| inject.task.name()).collect();
    kinds.push("Conversation");
    kinds.sort_unstable();
    let mut names = Task::NAMES.to_vec();
    names.sort_unstable();
    assert_eq!(kinds, names);
    assert_eq!(PLAYS.len(), shift.scenario().injects.len());
}

#[test]
fn good_work_earns_much_and_bad_work_little() {
    let (well, badly) = (played(|play| play.1), played(|play| play.2));
    for (inject, ..) in PLAYS {
        let (good, bad) = (earned(&well, inject), earned(&badly, inject));
        assert!(good >= 90 && bad <= 35, "{inject}: {good} and {bad}");
    }
}

#[test]
fn what_was_chosen_has_consequences() {
    let shift = played(|play| play.1);
    let calm = shift.state().variables[0];
    assert!(calm >= 3, "{calm}");
    let mood = shift.rows().iter().any(|row| matches!(row.event, Event::MoodMoved { anger, .. } if anger < 0));
    assert!(mood, "the right decision calms somebody");
}

#[test]
fn work_counts_as_choices_and_every_point_has_a_reason() {
    let words = Words::english();
    for shift in [played(|play| play.1), played(|play| play.2)] {
        let debrief = Debrief::of(shift.desk(), shift.rows());
        let quality = debrief.axis(Axis::Quality).and_then(|axis| axis.score);
        assert!(quality.is_some());
        for moment in &debrief.moments {
            let How::Worked { grade, .. } = &moment.how else { panic!("{:?}", moment.how) };
            assert!(!grade.marks.is_empty());
            for mark in view::work::marks(&words, shift.desk(), moment.inject, grade) {
                assert!(!mark.why.is_empty() && mark.why.iter().all(|(_, why)| !why.trim().is_empty()), "{mark:?}");
                assert!(!mark.part.contains("work-"), "no sentence for {mark:?}");
            }
        }
    }
}

#[test]
fn a_form_shows_no_ids_of_choices_and_every_label_has_words() {
    let words = Words::english();
    let mut shift = open();
    line(&mut shift, "wait 5:00").unwrap();
    for (ix, inject) in (0..).map(composure::scenario::model::InjectIx).zip(&shift.scenario().injects) {
        let Some(work) = view::work::work(&words, &shift, ix) else { continue };
        assert!(!work.name.contains("kind-"), "{}: {}", inject.id, work.name);
        for part in &work.parts {
            assert!(!part.label.is_empty() && !part.label.contains("work-"), "{part:?}");
            if let view::Asked::One(choices) = &part.ask {
                assert!(
                    (choices.len() > 1 || part.optional) && choices.iter().all(|choice| !choice.label.is_empty()),
                    "{part:?}"
                );
                assert!(choices.iter().all(|choice| !choice.label.contains("work-")), "{part:?}");
            }
        }
    }
}

#[test]
fn a_calendar_is_a_board_and_moderation_posts_by_somebody() {
    let words = Words::english();
    let mut shift = open();
    line(&mut shift, "wait 5:00").unwrap();
    let work = |inject: &str| {
        let inject = shift.scenario().inject_ix(&inject.into()).unwrap();
        view::work::work(&words, &shift, inject).unwrap()
    };
    let calendar = work("two-brands");
    assert!(matches!(&calendar.shape, Shape::Board(back) if back.as_str() == "pause"), "{:?}", calendar.shape);
    let cards: Vec<&str> = calendar.parts.iter().filter(|part| calendar.is_card(part)).map(|p| p.id.as_str()).collect();
    assert_eq!(cards, ["glow", "tyres"], "an account is no card");
    let moderation = work("under-the-post");
    let Shape::Posts(by, keep) = &moderation.shape else { panic!("{:?}", moderation.shape) };
    let by: Vec<&str> = by.iter().map(|who| who.id.as_str()).collect();
    assert_eq!((by, pieces(&moderation.parts).count(), keep.as_str()), (vec!["ada", "ada"], 2, "keep"));
    let asked: Vec<&str> = moderation.parts.iter().map(|part| part.id.as_str()).collect();
    let every = ["insult", "insult-rule", "critic", "critic-rule"];
    assert_eq!(asked, every, "whoever is asked for a rule is not told which post breaks one");
    assert_eq!(work("lamp-fire").shape, Shape::Apart);
}

#[test]
fn what_does_not_fit_its_form_is_refused_and_changes_nothing() {
    let cases = [
        ("do lamp-fire best=ask", "Missing"),
        ("do lamp-fire best=ask worst=ask", "Same"),
        ("do lamp-fire best=ask best=hide worst=hide", "Twice"),
        ("do lamp-fire best=ask worst=run", "NoChoice"),
        ("do lamp-fire best=ask worst=hide third=x", "NoPart"),
        ("do triage 1=burn 2=burn 3=price 4=thanks", "Same"),
        ("reply lamp-fire: I would ask.", "NotAMessage"),
        ("look lamp-fire workshop", "NoSource"),
        ("do to-the-workshop to=workshop text=\"  \"", "Empty"),
    ];
    let mut shift = open();
    line(&mut shift, "wait 2:00").unwrap();
    for (text, why) in cases {
        let before = shift.state().clone();
        let refused = line(&mut shift, text);
        let Err(LineFailure::Rejected(rejection)) = &refused else { panic!("{text}: {refused:?}") };
        assert!(format!("{rejection:?}").starts_with(why), "{text}: {rejection:?}");
        let sentence = view::sentences::sentence(&Words::english(), shift.scenario(), &refused.unwrap_err());
        assert!(!sentence.contains("rejected-") && sentence.len() > 20, "{sentence}");
        assert_eq!(*shift.state(), before, "{text}");
    }
    let message = crate::support::small_shift(1);
    let mut message = message;
    line(&mut message, "wait for dark").unwrap();
    let refused = line(&mut message, "do dark best=ask");
    assert_eq!(refused, Err(LineFailure::Rejected(Rejection::NotWork)));
}

#[test]
fn what_was_done_is_logged_in_names_and_comes_back() {
    let shift = played(|play| play.1);
    let entries: Vec<Entry> = (0..=shift.command_count()).map(|nth| shift.entry(nth).unwrap()).collect();
    let text = serde_json::to_string(&entries).unwrap();
    let back: Vec<Entry> = serde_json::from_str(&text).unwrap();
    assert_eq!(back, entries);
    let mut again = open();
    for entry in back.iter().skip(1) {
        let command = again.command(entry.command.as_ref().unwrap()).unwrap();
        again.execute(command).unwrap();
    }
    assert_eq!(again.rows(), shift.rows(), "the same commands bring about the same");
}

#[test]
fn plans_quote_what_holds_blanks() {
    let text = r#"do note to=workshop text="Two words, a \"quote\" and = signs.""#;
    let Some(Line::Do(Act::Work { given, .. }, _)) = parse_line(text).unwrap() else {
        panic!("no work");
    };
    assert_eq!(&*given[1].value, "Two words, a \"quote\" and = signs.");
    let again = format!("do note {}", spelled(&given));
    assert_eq!(again, text);
    for broken in ["do note", "do note to", "do note to=\"a", "do note \"a\"=b", "do note to=\"a\"b=c"] {
        assert!(parse_line(broken).is_err(), "{broken}");
    }
}

#[test]
fn each_kind_says_what_is_wrong_with_it() {
    let cases = [
        ("worth: 100,\n", "worth: 60,\n", "nothing-right"),
        ("worth: 0, because: \"It is fair", "worth: 101, because: \"It is fair", "out-of-range"),
        ("Chose(\"best\", \"ask\")", "Chose(\"beast\", \"ask\")", "unknown-part"),
        ("Chose(\"best\", \"ask\")", "Chose(\"best\", \"axe\")", "unknown-choice"),
        ("place: 4", "place: 9", "out-of-range"),
        ("(id: \"burn\"", "(id: \"dark\"", "duplicate-id"),
        ("Covers(\"by-when\")", "Covers(\"by-then\")", "unknown-need"),
        ("question: \"What do you do first?\"", "question: \" \"", "empty-text"),
    ];
    for (from, to, code) in cases {
        let changed = WORK.replacen(from, to, 1);
        assert_ne!(changed, WORK, "{from}");
        let (_, problems) = library(&changed);
        let found: Vec<_> = problems.iter().map(|problem| problem.code).collect();
        assert!(found.contains(&code), "{to}: {found:?}");
        let problem = problems.iter().find(|problem| problem.code == code).unwrap();
        assert!(problem.place.is_some(), "{code} has no place");
        let said = view::sentences::message(&Words::english(), problem);
        assert!(!said.contains("check-"), "{said}");
    }
}

#[test]
fn a_source_answers_in_its_time_and_only_then_counts() {
    let mut shift = open();
    wait_for(&mut shift, "is-it-true");
    let words = Words::english();
    let inject = shift.scenario().inject_ix(&"is-it-true".into()).unwrap();
    let source = |shift: &Shift| {
        let sources = view::work::work(&words, shift, inject).unwrap().sources;
        sources.into_iter().find(|source| source.id.as_str() == "workshop").unwrap()
    };
    assert!(!source(&shift).asked);
    line(&mut shift, "look is-it-true workshop").unwrap();
    assert!(source(&shift).asked && source(&shift).told.is_none());
    assert_eq!(
        line(&mut shift, "look is-it-true workshop"),
        Err(LineFailure::Rejected(Rejection::AlreadyLooked("workshop".into())))
    );
    let mut hasty = shift.clone();
    line(&mut hasty, "do is-it-true verdict=false rests-on=workshop").unwrap();
    line(&mut shift, "wait 4:00").unwrap();
    assert!(source(&shift).told.is_some_and(|told| told.contains("charger")));
    line(&mut shift, "do is-it-true verdict=false rests-on=workshop").unwrap();
    assert_eq!(earned(&shift, "is-it-true"), 100);
    assert!(earned(&hasty, "is-it-true") <= 30);
}

#[test]
fn work_that_nobody_does_says_nothing_of_how_one_stands_towards_people() {
    let mut shift = open();
    line(&mut shift, "finish").unwrap();
    let debrief = Debrief::of(shift.desk(), shift.rows());
    assert_eq!(debrief.moments.len(), PLAYS.len());
    for moment in &debrief.moments {
        assert_eq!((moment.worth.quality, moment.worth.empathy, moment.worth.patience), (Some(0), None, None));
    }
    assert_eq!(debrief.axis(Axis::Empathy).and_then(|axis| axis.score), None);
}

#[test]
fn doing_it_takes_time() {
    let mut shift = open();
    wait_for(&mut shift, "triage");
    let before = shift.state().now;
    line(&mut shift, "do triage 1=burn 2=dark 3=price 4=thanks").unwrap();
    assert!(shift.state().now > before);
}

#[test]
fn a_text_that_is_voided_says_what_voided_it() {
    let told = |text: &str| {
        let mut shift = open();
        wait_for(&mut shift, "to-the-workshop");
        line(&mut shift, &format!("do to-the-workshop to=workshop text=\"{text}\"")).unwrap();
        let debrief = view::debrief::debrief(&Words::english(), shift.desk(), shift.rows());
        format!("{:?}", debrief.steps.iter().find(|step| step.inject.as_str() == "to-the-workshop").unwrap().marks)
    };
    assert!(told("Scorched, burned, by noon, today, scorched, burned.").contains("strung together"));
    assert!(told("A lamp was scorched, you idiots. See to it by noon.").contains("attacks somebody"));
    let sound = told("A customer's lamp was scorched last night. Please look at it and answer me by noon.");
    assert!(!sound.contains("strung") && !sound.contains("attacks"), "{sound}");
}
