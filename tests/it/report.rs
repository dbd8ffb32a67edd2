//! The debrief as a file: data first, and a page, Markdown and JSON that are views of it; ways not taken, as the engine plays
//! them.

use std::sync::Arc;

use composure::appraisal::alternative::{Way, alternatives};
use composure::appraisal::{Debrief, How};
use composure::base::locale::Locale;
use composure::base::words::Words;
use composure::profile::{Competencies, Errors};
use composure::record::{About, Attempt, Note, What};
use composure::scenario::Axis;
use composure::scenario::model::Move;
use composure::scenario::raw::Key;
use composure::shift::{Desk, Header, Pacing, Shift};
use composure::view::knowledge::Cards;
use composure::view::report::{Placed, Report, Sat, report};

use crate::plans::played;
use crate::support::house;

fn shift(scenario: &str, how: &str) -> Shift {
    let (library, _) = house();
    let desk = Arc::new(Desk::new(Arc::clone(library.find(scenario).unwrap())));
    played(&desk, 1, &format!("{scenario}-{how}"))
}

fn placed() -> Vec<Placed> {
    let (library, _) = house();
    let placed = library.scenarios.iter().map(|scenario| Placed {
        id: scenario.id.clone(),
        title: scenario.title.clone(),
        competencies: scenario.competencies.clone(),
    });
    placed.collect()
}

fn attempt(shift: &Shift) -> Attempt {
    let header = Header::new("attempt-1".to_owned(), shift.scenario(), shift.seed(), Pacing::Untimed, 0);
    Attempt::chained(header, shift.entries(), String::new(), String::new()).unwrap()
}

fn told(shift: &Shift) -> Report {
    of(shift, &attempt(shift))
}

fn of(shift: &Shift, attempt: &Attempt) -> Report {
    let sat = Sat { attempt, desk: shift.desk(), rows: shift.rows(), again: Some(shift) };
    report(&Words::english(), Competencies::built_in(), Errors::built_in(), sat, (&placed(), &[]))
}

#[test]
fn a_report_cites_the_cards_of_its_module() {
    let shift = shift("third-saturday", "badly");
    let words = Words::english();
    let (content, _) = composure::host::content::everything(&[crate::support::root().join("scenarios")]);
    let cards = Cards::of(&words, &content);
    let cards = cards.for_scenario(&shift.scenario().id);
    assert!(!cards.is_empty());
    let attempt = attempt(&shift);
    let sat = Sat { attempt: &attempt, desk: shift.desk(), rows: shift.rows(), again: None };
    let cited = report(&words, Competencies::built_in(), Errors::built_in(), sat, (&[], cards));
    let bare = report(&words, Competencies::built_in(), Errors::built_in(), sat, (&[], &[]));
    let (page, text, json) = (cited.html(&words), cited.markdown(&words), cited.json().unwrap());
    for card in cards {
        for told in [&page, &text, &json] {
            assert!(told.contains(&card.title) && told.contains(card.id.as_str()), "{}", card.title);
        }
        for reference in &card.references {
            let begins = reference.split(" (").next().unwrap();
            assert!([&page, &text, &json].iter().all(|told| told.contains(begins)), "{begins}");
        }
    }
    assert!(!bare.html(&words).contains("To read") && !bare.markdown(&words).contains("To read"));
}

#[test]
fn a_better_draft_would_have_calmed_whom_a_bad_one_angered() {
    let shift = shift("third-saturday", "badly");
    let debrief = Debrief::of(shift.desk(), shift.rows());
    let first = &debrief.moments[0];
    assert!(matches!(first.how, How::Draft { .. }) && first.moved.0 > 0);
    let ways = alternatives(&shift, first);
    let best = ways.iter().max_by_key(|way| way.worth.quality).unwrap();
    let led = best.led.as_ref().unwrap();
    assert!(best.worth.quality > Some(90) && led.moved.0 < 0 && led.moved.1 > 0, "{led:?}");
    // The way that was taken is none of those that were not.
    let How::Draft { draft, .. } = first.how else { unreachable!() };
    assert!(ways.iter().all(|way| way.way != Way::Draft(draft)));
    let offered = shift.scenario().inject(first.inject).drafts().len() - 1;
    assert_eq!(ways.iter().filter(|way| matches!(way.way, Way::Draft(_))).count(), offered);
    assert!(ways.iter().any(|way| matches!(way.way, Way::Move(Move::HandOff(_))) && way.led.is_some()));
}

#[test]
fn every_way_can_be_played_and_leaves_the_shift_as_it_was() {
    for (scenario, how) in [("cloudy-water", "badly"), ("the-wrong-joke", "silently"), ("off-the-path", "well")] {
        let shift = shift(scenario, how);
        let before = shift.rows().to_vec();
        for moment in &Debrief::of(shift.desk(), shift.rows()).moments {
            for way in alternatives(&shift, moment) {
                assert!(way.led.is_some(), "{scenario} {how} {:?}", way.way);
            }
        }
        assert_eq!(shift.rows(), before);
    }
}

#[test]
fn the_best_of_a_piece_of_work_is_a_way_too() {
    let shift = shift("cloudy-water", "badly");
    let debrief = Debrief::of(shift.desk(), shift.rows());
    let worked = debrief.moments.iter().filter(|moment| matches!(moment.how, How::Worked { .. }));
    let best = worked.filter(|moment| alternatives(&shift, moment).iter().any(|way| matches!(way.way, Way::Work(_))));
    assert!(best.count() >= 3);
}

#[test]
fn a_report_says_what_was_best_and_what_to_practise_and_where() {
    let badly = told(&shift("third-saturday", "badly"));
    assert_eq!(badly.practise.len(), 2);
    for practise in &badly.practise {
        let shown = badly.competencies.iter().find(|shown| shown.id == practise.competency).unwrap();
        assert!(shown.figure.measured < 50 && !shown.indicative);
        assert!(practise.scenario.is_some() && !practise.whither.is_empty());
    }
    let well = told(&shift("third-saturday", "well"));
    assert_eq!(well.strengths.len(), 3);
    let lowest = |report: &Report| report.competencies.iter().map(|shown| shown.figure.measured).min().unwrap();
    assert!(lowest(&well) > lowest(&badly) + 30, "{} {}", lowest(&well), lowest(&badly));
    for shown in well.competencies.iter().chain(&badly.competencies) {
        let figure = shown.figure;
        assert!(figure.low <= figure.score && figure.score <= figure.high && !shown.evidence.is_empty(), "{shown:?}");
        // The weakest first.
        assert!(shown.evidence.is_sorted_by_key(|piece| piece.value));
    }
}

#[test]
fn speed_alone_is_no_strength() {
    // Answered at once, every time, and badly.
    let badly = told(&shift("third-saturday", "badly"));
    let measured = |id: &str| badly.competencies.iter().find(|shown| shown.id.as_str() == id).unwrap().figure.measured;
    for id in ["crisis-management", "mental-agility", "resolutiveness", "problem-solving", "verification"] {
        assert!(measured(id) < 50, "{id}: {}", measured(id));
    }
}

#[test]
fn the_page_stands_alone_and_holds_every_moment() {
    let words = Words::english();
    for (scenario, how) in [("third-saturday", "badly"), ("cloudy-water", "well"), ("off-the-path", "silently")] {
        let report = told(&shift(scenario, how));
        let page = report.html(&words);
        assert!(page.contains("--ground:#") && !page.contains("/*light*/"), "the colours of the theme are in it");
        for foreign in ["<script", "src=", "@import", "url(", "<link", "⟨", "{ $"] {
            assert!(!page.contains(foreign), "{foreign} in the page of {scenario}");
        }
        assert!(!page.replace("http://www.w3.org/2000/svg", "").contains("http"), "nothing comes from elsewhere");
        assert_eq!(page.matches("<article").count(), report.debrief.steps.len());
        // Every heading names its part, every picture says in words what it shows.
        assert_eq!(
            page.matches("<svg").count(),
            page.matches("role=\"img\"").count() + page.matches("aria-hidden").count()
        );
        assert_eq!(page, told(&shift(scenario, how)).html(&words), "the same attempt gives the same page");
        let quotes = page.matches("<blockquote").count();
        assert_eq!((page.matches("<blockquote lang").count(), page.matches("<html lang=\"en\"").count()), (0, 1));
        let spanish = report.html(&Words::of(Locale::find("es").unwrap()));
        assert!(spanish.contains("<html lang=\"es\""));
        assert!(spanish.matches(" lang=\"en\"").count() >= quotes, "what people wrote is in their language");
        let text = report.markdown(&words);
        assert!(report.debrief.steps.iter().all(|step| text.contains(&step.clock.0)) && !text.contains('⟨'));
        let json: serde_json::Value = serde_json::from_str(&report.json().unwrap()).unwrap();
        assert_eq!(json["debrief"]["steps"].as_array().unwrap().len(), report.debrief.steps.len());
        assert_eq!(json["ways"].as_array().unwrap().len(), report.debrief.steps.len());
    }
}

#[test]
fn words_of_a_reply_carry_the_numbers_of_what_was_found_in_them_each_once() {
    let page = told(&shift("third-saturday", "badly")).html(&Words::english());
    let numbers = page.split("<sup>").skip(1).map(|rest| rest.split("</sup>").next().unwrap());
    let numbers: Vec<Vec<usize>> = numbers.map(|list| list.split(' ').map(|n| n.parse().unwrap()).collect()).collect();
    assert!(
        numbers.len() > 20 && numbers.iter().all(|list| list.windows(2).all(|pair| pair[0] < pair[1])),
        "{numbers:?}"
    );
}

#[test]
fn what_people_write_is_never_a_mark_of_the_page() {
    let mut report = told(&shift("third-saturday", "badly"));
    report.debrief.steps[0].said = "<img onerror=alert(1)> **bold** | cell\n# heading".to_owned();
    let words = Words::english();
    assert!(!report.html(&words).contains("<img"));
    let text = report.markdown(&words);
    assert!(text.contains("> \\<img onerror=alert(1)\\> \\*\\*bold\\*\\* \\| cell \\# heading\n"), "{text}");
}

#[test]
fn what_people_said_stands_beside_the_figures_and_changes_none() {
    let shift = shift("third-saturday", "badly");
    let plain = told(&shift);
    let mut noted = attempt(&shift);
    let head = noted.head().unwrap();
    let first = plain.debrief.steps[0].inject.clone();
    let reason = "She was warmer than that.".to_owned();
    let overrule = What::Overrule { axis: Axis::Empathy, score: 45, reason };
    let own = Key { patience: 75, empathy: 75, assertiveness: 50, quality: 75 };
    for (author, about, what) in [
        ("A. Sesay", About::Moment(first), overrule),
        ("A. Sesay", About::Attempt, What::Comment("Heard late.".to_owned())),
        ("trainee", About::Attempt, What::SelfEstimate(own)),
    ] {
        noted.annotate(Note { author: author.to_owned(), written: 0, head, about, what }).unwrap();
    }
    let report = of(&shift, &noted);
    assert_eq!((&report.competencies, &report.pace), (&plain.competencies, &plain.pace));
    let scores = |report: &Report| report.debrief.axes.iter().map(|axis| axis.score).collect::<Vec<_>>();
    assert_eq!(scores(&report), scores(&plain));
    let words = Words::english();
    for text in [report.html(&words), report.markdown(&words)] {
        for said in ["A. Sesay", "She was warmer than that.", "Heard late.", "You thought 75"] {
            assert!(text.contains(said), "{said}");
        }
    }
}

#[cfg(feature = "store")]
mod written {
    use std::fs;
    use std::path::Path;

    use assert_cmd::Command;

    use crate::support::{program, root};

    fn composure(home: &Path) -> Command {
        Command::from_std(program(&root(), home))
    }

    #[test]
    fn the_command_writes_what_the_ending_says_and_overwrites_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let home = folder.path().join("home");
        let plan = root().join("tests/plans/cloudy-water-well.plan");
        composure(&home).args(["play", "cloudy-water", "--seed", "1", "--plan"]).arg(plan).assert().success();
        let list = composure(&home).args(["attempts", "list", "--format", "json"]).output().unwrap();
        let list: serde_json::Value = serde_json::from_slice(&list.stdout).unwrap();
        let id = list[0]["id"].as_str().unwrap();
        let debrief = |out: &Path| {
            let mut command = composure(&home);
            command.args(["debrief", id, "--out"]).arg(out);
            command
        };
        for (name, begins) in [("d.html", "<!DOCTYPE html>"), ("d.md", "\n# Debrief"), ("d.json", "{")] {
            let out = folder.path().join(name);
            debrief(&out).assert().success();
            let text = fs::read_to_string(&out).unwrap();
            assert!(text.starts_with(begins), "{name}: {}", &text[..40]);
            let again = debrief(&out).assert().failure();
            assert!(String::from_utf8_lossy(&again.get_output().stderr).contains("--force"));
            debrief(&out).arg("--force").assert().success();
        }
        let wrong = debrief(&folder.path().join("d.docx")).assert().code(2);
        assert!(String::from_utf8_lossy(&wrong.get_output().stderr).contains(".html"));
        let printed = composure(&home).args(["debrief", id]).assert().success();
        assert!(String::from_utf8_lossy(&printed.get_output().stdout).contains("Debrief"));
    }
}
