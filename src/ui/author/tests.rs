mod graph;

use egui::Key;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

use crate::base::id::InjectId;
use crate::base::words::Words;
use crate::base::{Diagnostic, Source};
use crate::scenario::{Examination, Sound};
use crate::ui::memory::AuthorTab;
use crate::ui::tests_support::{LARGE, SMALL, Stage, harness};
use crate::ui::widgets::id;
use crate::ui::{Action, Screen};
use crate::view::Author;
use crate::view::author::Version;

const BRAND: &str = include_str!("../../../tests/it/data/brand.ron");
const SCENARIO: &str = include_str!("../../../tests/it/data/scenario.ron");
const FILE: &str = "scenarios/lamp.ron";

fn author(saved: u64, stale: bool, problems: &[Diagnostic]) -> Author {
    let words = Words::english();
    let version = read(SCENARIO, BRAND, |sound| Version::of(&words, &sound, &sound.model().unwrap()));
    Author::new(&words, (FILE, saved), Some(version), stale, problems)
}

fn read<T>(scenario: &str, brand: &str, then: impl FnOnce(Sound<'_>) -> T) -> T {
    let (mut examination, _) = Examination::of([Source::new("brand.ron", brand)]);
    then(examination.scenario(Source::new(FILE, scenario)).0.unwrap())
}

fn wrong(line: usize) -> Diagnostic {
    let source = Source::new(FILE, SCENARIO);
    let from = source.offset(line, 1);
    Diagnostic::error("empty-text", Some(source.place(from..from + 1)))
}

fn stage(view: Author, size: egui::Vec2) -> Harness<'static, Stage> {
    harness(Screen::Author(Box::new(view)), size)
}

fn press(harness: &mut Harness<'_, Stage>, key: Key) {
    harness.key_press(key);
    harness.run();
}

fn has_focus(harness: &Harness<'_, Stage>, name: &str) -> bool {
    harness.ctx.memory(|memory| memory.has_focus(id(name)))
}

#[test]
fn one_goes_through_what_comes_and_along_its_ways() {
    for size in [LARGE, SMALL] {
        let view = author(1, false, &[]);
        let rows: Vec<_> = view.version.as_ref().unwrap().injects.clone();
        let mut harness = stage(view, size);
        harness.get_by_label("No mistake found. What you see is what is played.");
        harness.get_by_label(&format!("{FILE}. Read once since it was opened."));
        assert!(harness.query_all_by_label_contains("changed").next().is_none());
        harness.ctx.memory_mut(|memory| memory.request_focus(id(&format!("author/inject/{}", rows[0].id))));
        harness.run();
        press(&mut harness, Key::ArrowDown);
        assert!(has_focus(&harness, &format!("author/inject/{}", rows[1].id)));
        assert_eq!(harness.state().memory.author.selected.as_ref(), Some(&rows[1].id));
        press(&mut harness, Key::ArrowUp);
        let way = rows[0].after.first().unwrap().clone();
        harness.get_by_label(&way.subject).focus();
        harness.run();
        press(&mut harness, Key::Enter);
        assert_eq!(harness.state().memory.author.selected, Some(way.id));
        press(&mut harness, Key::Escape);
        assert_eq!(harness.state().actions, [Action::Title]);
    }
}

#[test]
fn a_try_starts_where_one_is_with_what_was_chosen() {
    for size in [LARGE, SMALL] {
        let mut harness = stage(author(1, false, &[]), size);
        harness.get_by_label("The state").click();
        harness.run();
        harness.get_by_label("Ada Roy, anger, 50 in the file").click();
        harness.run();
        harness.get_by_label("Ada Roy, anger, 50 in the file").type_text("90");
        harness.run();
        harness.get_by_label("Time passes by what you do").click();
        harness.run();
        harness.get_by_label_contains("Start here").click();
        harness.run();
        harness.get_by_label("From the opening").click();
        harness.run();
        let from = Some(InjectId::new("dark"));
        let with = vec![("ada.anger".to_owned(), "90".to_owned())];
        let tried = Action::Try { from, with, untimed: true };
        assert_eq!(harness.state().actions, [tried, Action::Try { from: None, with: Vec::new(), untimed: true }]);
        harness.get_by_label("Hard").click();
        harness.run();
        assert_eq!(harness.state().memory.difficulty, crate::scenario::Difficulty::Hard);
        harness.get_by_label("As in the file").click();
        harness.run();
        assert!(harness.query_by_label("As in the file").is_none());
    }
}

#[test]
fn errors_that_were_saved_come_forward_and_go_again() {
    for size in [LARGE, SMALL] {
        let mut harness = stage(author(1, false, &[]), size);
        harness.state_mut().screen = Screen::Author(Box::new(author(2, true, &[wrong(3)])));
        harness.run();
        assert_eq!(harness.state().memory.author.tab, AuthorTab::Problems);
        harness.get_by_label_contains("1 error. Until it is mended");
        harness.get_by_label(&format!("{FILE}:3:1"));
        harness.get_by_label_contains("2 versions read");
        harness.state_mut().screen = Screen::Author(Box::new(author(3, false, &[])));
        harness.run();
        assert_eq!(harness.state().memory.author.tab, AuthorTab::Inject);
    }
}

#[test]
fn a_file_that_was_never_sound_shows_why() {
    for size in [LARGE, SMALL] {
        let view = Author { version: None, unwatched: Some("no room".to_owned()), ..author(1, false, &[wrong(4)]) };
        let harness = stage(view, size);
        harness.get_by_label_contains("1 error. As soon as it is mended");
        harness.get_by_label_contains("The file cannot be watched (no room)");
        harness.get_by_label(&format!("{FILE}:4:1"));
        assert!(harness.query_by_label("From the opening").is_none());
    }
}

#[test]
fn an_error_in_a_file_beside_it_is_not_called_clean() {
    let view = Author { problems: author(1, true, &[wrong(3)]).problems, ..author(1, false, &[]) };
    let harness = stage(view, LARGE);
    harness.get_by_label_contains("1 problem, which does not keep it from being played");
}
