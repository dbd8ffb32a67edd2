use std::sync::Arc;

use egui::{Key, Vec2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};

use crate::scenario::Axis;
use crate::ui::radar::tests::{figure, radar};
use crate::ui::tests_support::{LARGE, SMALL, Stage, harness};
use crate::ui::{Action, Screen};
use crate::view::profile::{Profile, Shift};
use crate::view::progress::Badge;
use crate::view::standing::{Group, Row, Standing};

fn shift(number: u8) -> Shift {
    let axes = Axis::ALL.iter().zip(0_u8..).map(|(axis, nth)| (*axis, (nth != 1).then_some(10 * nth + number % 50)));
    Shift { title: format!("Shift {number}"), began: format!("day {number}"), axes: axes.collect() }
}

fn row(group: &str, number: usize, known: bool) -> Row {
    Row {
        id: format!("{group}{number}").as_str().into(),
        name: format!("Competency {number}"),
        indicative: number == 1,
        scenarios: if known { 5 } else { number.min(2) },
        decisions: if known { 25 } else { number.min(2) * 3 },
        own_words: 2,
        figure: known.then(|| figure(60)),
    }
}

fn profile(shifts: u8, rows: usize) -> Profile {
    let group = |name: Option<&str>| Group {
        name: name.map(str::to_owned),
        rows: (0..rows).map(|number| row(name.unwrap_or_default(), number, number % 2 == 1)).collect(),
    };
    Profile {
        level: vec!["Level as a whole: Capable (3 of 5)".to_owned(), "What keeps the next level away.".to_owned()],
        radar: radar(8, 5),
        standing: Standing { scenarios: 5, groups: vec![group(Some("Social")), group(None)] },
        badges: vec![Badge {
            id: "patience".into(),
            competency: "Patience".to_owned(),
            badge: "Bronze".to_owned(),
            level: "Capable".to_owned(),
            indicative: true,
        }],
        shifts: (1..=shifts).map(shift).collect(),
        counts: vec!["2 shifts finished".to_owned()],
    }
}

fn stage(view: Option<Profile>, size: Vec2) -> Harness<'static, Stage> {
    harness(Screen::Profile(view.map(Arc::new)), size)
}

fn open(harness: &mut Harness<'static, Stage>, size: Vec2, tab: &str) {
    if size == SMALL {
        harness.get_by_label(tab).click();
        harness.run();
    }
}

#[test]
fn nothing_sat_is_calm_and_what_is_read_is_waited_for() {
    for (view, says) in [(Some(Profile::default()), "Nothing to show yet"), (None, "What you have sat is being read.")]
    {
        let mut harness = stage(view, SMALL);
        harness.get_by_label(says);
        harness.key_press(Key::Escape);
        harness.run();
        harness.get_by_label("Back").click();
        harness.run();
        assert_eq!(harness.state().actions, [Action::Title, Action::Title]);
    }
}

#[test]
fn the_level_with_what_holds_it_back_and_the_badges_are_told() {
    for size in [LARGE, SMALL] {
        let harness = stage(Some(profile(3, 4)), size);
        for said in [
            "Level as a whole: Capable (3 of 5)",
            "What keeps the next level away.",
            "Patience: Bronze, at least Capable; for orientation only",
        ] {
            harness.get_by_label(said);
        }
    }
}

#[test]
fn t_shows_the_same_figures_as_a_table_and_back() {
    for size in [LARGE, SMALL] {
        let mut harness = stage(Some(profile(3, 4)), size);
        let says = "Skill 1: 41, between 28 and 54, Capable";
        let wide = harness.get_by_label(says).rect().width();
        harness.key_press(Key::T);
        harness.run();
        let row = harness.get_by_label(says).rect();
        assert!(wide < 100.0 && row.width() > 200.0, "{wide} {row:?}");
        harness.get_by_label("Radar").click();
        harness.run();
        assert!(harness.get_by_label(says).rect().width() < 100.0);
        assert_eq!(harness.state().actions, []);
    }
}

#[test]
fn every_competency_says_its_figure_or_how_much_is_known() {
    for size in [LARGE, SMALL] {
        let mut harness = stage(Some(profile(3, 3)), size);
        open(&mut harness, size, "All competencies");
        let first = harness.query_all_by_label_contains("Competency 1: 60 (47 to 73), Proficient; 5 scenarios").count();
        assert_eq!(first, 2, "once in each group");
        harness.query_all_by_label_contains("Competency 0: nothing yet").next().unwrap();
        harness.query_all_by_label_contains("Competency 2: not enough yet: 6 decisions in 2 scenarios").next().unwrap();
        harness.get_by_label("Put together");
        harness.get_by_label_contains("A figure takes 4 scenarios");
    }
}

#[test]
fn shifts_are_gone_through_by_keys_and_read_out() {
    for size in [LARGE, SMALL] {
        let mut harness = stage(Some(profile(12, 3)), size);
        open(&mut harness, size, "From shift to shift");
        let last = "Shift 12 of 12: Shift 12, day 12. Patience 12, Assertiveness 32, Response quality 42";
        harness.get_by_label(last).focus();
        harness.run();
        for (key, at) in
            [(Key::ArrowLeft, 11), (Key::Home, 1), (Key::ArrowLeft, 1), (Key::ArrowRight, 2), (Key::End, 12)]
        {
            harness.key_press(key);
            harness.run();
            let says = format!("Shift {at} of 12");
            assert!(harness.get_by_label_contains(&says).is_focused(), "{at}");
        }
        harness.get_by_label("12 of 12: Shift 12");
        harness.get_by_label("2 shifts finished");
    }
}

#[test]
fn one_shift_and_very_many_are_shown_alike() {
    for (count, rows) in [(1, 1), (250, 60)] {
        for size in [LARGE, SMALL, vec2(1_120.0, 716.0)] {
            let mut harness = stage(Some(profile(count, rows)), size);
            open(&mut harness, size, "From shift to shift");
            let rect = harness.get_by_label_contains(&format!("Shift {count} of {count}")).rect();
            assert!(harness.ctx.content_rect().contains_rect(rect), "{rect:?}");
        }
    }
}

#[test]
fn what_does_not_fit_is_scrolled_by_keys() {
    let mut harness = stage(Some(profile(3, 60)), LARGE);
    let place = |harness: &Harness<'_, Stage>| harness.get_by_label_contains("A figure takes 4 scenarios").rect();
    assert!(place(&harness).top() > LARGE.y);
    harness.ctx.memory_mut(|memory| memory.request_focus(crate::ui::widgets::id("mine/tab/1/page")));
    harness.run();
    harness.key_press(Key::End);
    harness.run();
    assert!(place(&harness).bottom() < LARGE.y, "{:?}", place(&harness));
}

#[test]
fn endless_words_stay_in_their_places() {
    let long = "m".repeat(3_000);
    let mut view = profile(3, 3);
    view.level.push(long.clone());
    view.standing.groups.iter_mut().flat_map(|group| &mut group.rows).for_each(|row| row.name.clone_from(&long));
    view.shifts.iter_mut().for_each(|shift| shift.title.clone_from(&long));
    view.radar.spokes.iter_mut().for_each(|spoke| spoke.name.clone_from(&long));
    view.badges[0].competency.clone_from(&long);
    for size in [LARGE, SMALL, vec2(1_120.0, 716.0)] {
        for tab in ["Level and skills", "All competencies", "From shift to shift"] {
            let mut harness = stage(Some(view.clone()), size);
            open(&mut harness, size, tab);
            for node in harness.query_all_by_label_contains("mmmm") {
                let rect = node.rect();
                assert!(rect.left() >= 0.0 && rect.right() <= size.x, "{:?} {rect:?}", node.accesskit_node().role());
            }
        }
    }
}

#[test]
fn large_type_makes_it_scroll_in_one_direction() {
    for tab in 0..3_usize {
        let open = |harness: &mut egui_kittest::Harness<'static, crate::ui::tests_support::Stage>| {
            harness.ctx.data_mut(|data| data.insert_temp(crate::ui::widgets::id("mine/tab"), tab));
        };
        let name = format!("profile-{tab}");
        crate::ui::tests_support::keeps_its_width(
            &name,
            &Screen::Profile(Some(Arc::new(profile(6, 12)))),
            &crate::ui::Memory::default(),
            open,
            |_| false,
        );
    }
}
